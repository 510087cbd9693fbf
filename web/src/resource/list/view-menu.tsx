import { Bookmark, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { asProblem } from '@/api';
import { Button, ConfirmDialog, Menu, MenuItem, MenuSection, toast } from '@/ui';
import { useSavedViewChange, type SavedView, type ViewChange } from './saved-views';
import { savableSearch, sameSearch, type ListSearch } from './search';
import { ViewDialog } from './view-dialog';

/** Saved views of a page: mine, shared; what is in force and whether it was edited. */
export function ViewMenu({
  page,
  allLabel,
  views,
  current,
  search,
  canSave,
  onApply,
}: {
  page: string;
  allLabel: string;
  views: readonly SavedView[];
  current: SavedView | undefined;
  search: ListSearch;
  canSave: boolean;
  onApply: (view: SavedView | null) => void;
}) {
  const [dialog, setDialog] = useState<'save' | 'rename' | 'delete' | null>(null);
  const change = useSavedViewChange(page);
  const edited = current ? !sameSearch(current.search, search) : false;
  const run = async (next: ViewChange, done: string) => {
    try {
      const view = await change.mutateAsync(next);
      setDialog(null);
      toast(done);
      if (next.act === 'create' && view) onApply(view);
      if (next.act === 'delete') onApply(null);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    }
  };
  const group = (title: string, list: readonly SavedView[]) =>
    list.length ? (
      <MenuSection title={title}>
        {list.map((view) => (
          <MenuItem
            key={view.id}
            id={view.id}
            onAction={() => onApply(view)}
            hint={view.is_default ? 'default' : view.mine ? undefined : view.owner}
          >
            {view.name}
          </MenuItem>
        ))}
      </MenuSection>
    ) : null;

  return (
    <>
      <Menu
        label="Saved views"
        trigger={
          <Button variant="ghost" size="sm" className="min-w-0 shrink">
            <Bookmark className="icon icon-sm" />
            <span className="clip">{current?.name ?? allLabel}</span>
            {edited ? <span className="text-text-3">· edited</span> : null}
            <ChevronDown className="icon icon-sm" />
          </Button>
        }
      >
        <MenuItem id="all" onAction={() => onApply(null)}>
          {allLabel}
        </MenuItem>
        {group(
          'My views',
          views.filter((view) => view.mine),
        )}
        {group(
          'Shared views',
          views.filter((view) => !view.mine),
        )}
        {canSave ? (
          <MenuSection title="This view">
            {current?.mine && edited ? (
              <MenuItem
                id="update"
                onAction={() =>
                  void run({ act: 'update', id: current.id, body: { search: savableSearch(search) } }, 'View saved')
                }
              >
                Save changes
              </MenuItem>
            ) : null}
            <MenuItem id="save" onAction={() => setDialog('save')}>
              Save as…
            </MenuItem>
            {current?.mine ? (
              <>
                <MenuItem id="rename" onAction={() => setDialog('rename')}>
                  Rename or share…
                </MenuItem>
                <MenuItem
                  id="default"
                  onAction={() =>
                    void run(
                      { act: 'update', id: current.id, body: { is_default: !current.is_default } },
                      current.is_default ? 'No default view' : 'Default view set',
                    )
                  }
                >
                  {current.is_default ? 'Do not open with this view' : 'Open with this view'}
                </MenuItem>
                <MenuItem id="delete" danger onAction={() => setDialog('delete')}>
                  Delete view
                </MenuItem>
              </>
            ) : null}
          </MenuSection>
        ) : null}
      </Menu>
      {dialog === 'save' || dialog === 'rename' ? (
        <ViewDialog
          view={dialog === 'rename' ? current : undefined}
          pending={change.isPending}
          onClose={() => setDialog(null)}
          onSave={(name, shared) =>
            void run(
              dialog === 'rename' && current
                ? { act: 'update', id: current.id, body: { name, shared } }
                : { act: 'create', body: { name, shared, search: savableSearch(search) } },
              'View saved',
            )
          }
        />
      ) : null}
      {dialog === 'delete' && current ? (
        <ConfirmDialog
          isOpen
          title={`Delete the view “${current.name}”?`}
          action="Delete view"
          variant="danger"
          pending={change.isPending}
          onClose={() => setDialog(null)}
          onConfirm={() => void run({ act: 'delete', id: current.id }, 'View deleted')}
        >
          {current.shared ? 'Everybody who uses it loses it. ' : ''}No record is touched.
        </ConfirmDialog>
      ) : null}
    </>
  );
}
