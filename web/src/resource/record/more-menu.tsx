import { Ellipsis, Link2, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { announce } from '@/shared/announce';
import { IconButton, Menu, MenuItem, MenuSeparator, toast } from '@/ui';

async function copyLink(href: string) {
  await navigator.clipboard.writeText(new URL(href, window.location.origin).href);
  announce('Copied the link');
  toast('Link copied');
}

/** The rest of what can be done with a record: its own items, the link, deletion where it is allowed. */
export function RecordMenu({
  href,
  onDelete,
  children,
}: {
  href: string;
  onDelete?: () => void;
  children?: ReactNode;
}) {
  return (
    <Menu
      label="More actions"
      placement="bottom end"
      trigger={
        <IconButton label="More actions" variant="outlined" size="md">
          <Ellipsis className="icon" />
        </IconButton>
      }
    >
      {children}
      <MenuItem icon={<Link2 className="icon" />} onAction={() => void copyLink(href)}>
        Copy link
      </MenuItem>
      {onDelete ? <MenuSeparator /> : null}
      {onDelete ? (
        <MenuItem icon={<Trash2 className="icon" />} danger onAction={onDelete}>
          Delete
        </MenuItem>
      ) : null}
    </Menu>
  );
}
