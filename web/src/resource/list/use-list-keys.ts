import { useShortcut } from '@/shared/shortcuts';

const GROUP = 'List';

/** `j k x e Enter Esc /` on whatever list is shown. */
export function useListKeys(actions: {
  next: () => void;
  previous: () => void;
  select: () => void;
  open: () => void;
  edit?: () => void;
  close: () => void;
  focusSearch?: () => void;
}) {
  useShortcut({ id: 'list.next', keys: 'j', label: 'Next row', group: GROUP }, actions.next);
  useShortcut({ id: 'list.previous', keys: 'k', label: 'Previous row', group: GROUP }, actions.previous);
  useShortcut({ id: 'list.select', keys: 'x', label: 'Select the row', group: GROUP }, actions.select);
  useShortcut({ id: 'list.open', keys: 'enter', label: 'Open the page', group: GROUP }, actions.open);
  useShortcut(
    { id: 'list.edit', keys: 'e', label: 'Edit the row', group: GROUP },
    () => actions.edit?.(),
    Boolean(actions.edit),
  );
  useShortcut(
    { id: 'list.close', keys: 'escape', label: 'Close the panel, clear the selection', group: GROUP },
    actions.close,
  );
  useShortcut(
    { id: 'list.search', keys: '/', label: 'Filter the list', group: GROUP },
    () => actions.focusSearch?.(),
    Boolean(actions.focusSearch),
  );
}
