import { ChevronDown } from 'lucide-react';
import * as format from '@/shared/format';
import { Button, LockedValue, Menu, MenuItem, MenuSection } from '@/ui';
import type { Document } from '../../types';

/** What a document is: chosen anew with a click, saved at once. */
export function KindCell({
  document,
  kinds,
  readOnly,
  lockedReason,
  onChange,
}: {
  document: Document;
  kinds: readonly string[];
  /** The whole list is: each row need not say so. */
  readOnly: boolean;
  lockedReason?: string;
  onChange: (kind: string) => void;
}) {
  const word = format.label(document.kind);
  if (readOnly) return <>{word}</>;
  if (lockedReason) return <LockedValue reason={lockedReason}>{word}</LockedValue>;
  return (
    <Menu
      label={`Kind of ${document.title}`}
      trigger={
        <Button
          variant="ghost"
          size="sm"
          className="kind-button"
          aria-label={`${word}: change the kind of ${document.title}`}
        >
          {word}
          <ChevronDown className="icon icon-sm" aria-hidden />
        </Button>
      }
    >
      <MenuSection
        title="Kind"
        selectionMode="single"
        selectedKeys={[document.kind]}
        onSelectionChange={(keys) => {
          const [kind] = keys;
          if (typeof kind === 'string' && kind !== document.kind) onChange(kind);
        }}
      >
        {kinds.map((kind) => (
          <MenuItem key={kind} id={kind}>
            {format.label(kind)}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
