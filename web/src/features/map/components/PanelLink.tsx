import type { Selected } from '../search';

interface PanelLinkProps {
  to: Selected | null;
  name: string | null;
  onSelect: (selected: Selected) => void;
}

/** From one panel to that of a record it names. */
export function PanelLink({ to, name, onSelect }: PanelLinkProps) {
  if (!to) return <>{name ?? '–'}</>;
  return (
    <button type="button" className="end-link clip" title={name ?? undefined} onClick={() => onSelect(to)}>
      {name}
    </button>
  );
}
