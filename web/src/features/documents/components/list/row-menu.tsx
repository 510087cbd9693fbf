import { Download, Ellipsis, Eye, FilePlus2, Hash, Link2, MapPin, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { announce } from '@/shared/announce';
import { IconButton, Menu, MenuItem, toast } from '@/ui';
import { contentHref } from '../../api';
import type { Document } from '../../types';

export interface RowCommands {
  onOpen: (id: string) => void;
  /** The rest only where the reader may change the document. */
  onRename?: () => void;
  onReplace?: (files: File[]) => void;
  onDelete?: () => void;
  onUsePosition?: (latitude: number, longitude: number) => void;
}

async function copy(text: string, what: string) {
  await navigator.clipboard.writeText(text);
  announce(`Copied ${what}`);
  toast(`${what} copied`);
}

/** What one can do with a document. */
export function RowMenu({
  document,
  commands: { onOpen, onRename, onReplace, onDelete, onUsePosition },
  accept,
}: {
  document: Document;
  commands: RowCommands;
  accept: readonly string[];
}) {
  const picker = useRef<HTMLInputElement>(null);
  const { latitude, longitude } = document;
  return (
    <>
      <Menu
        label={`${document.title}: more`}
        placement="bottom end"
        trigger={
          <IconButton label={`More for ${document.title}`}>
            <Ellipsis className="icon" />
          </IconButton>
        }
      >
        <MenuItem icon={<Eye className="icon" />} onAction={() => onOpen(document.id)}>
          Preview
        </MenuItem>
        <MenuItem icon={<Download className="icon" />} href={contentHref(document.id)} download={document.file_name}>
          Download
        </MenuItem>
        <MenuItem
          icon={<Link2 className="icon" />}
          onAction={() => void copy(new URL(`/documents/${document.id}`, window.location.origin).href, 'Link')}
        >
          Copy link
        </MenuItem>
        <MenuItem icon={<Hash className="icon" />} onAction={() => void copy(document.sha256, 'SHA-256')}>
          Copy SHA-256
        </MenuItem>
        {onUsePosition && latitude !== null && longitude !== null ? (
          <MenuItem icon={<MapPin className="icon" />} onAction={() => onUsePosition(latitude, longitude)}>
            Use as the site’s position
          </MenuItem>
        ) : null}
        {onReplace ? (
          <MenuItem icon={<FilePlus2 className="icon" />} onAction={() => picker.current?.click()}>
            New revision
          </MenuItem>
        ) : null}
        {onRename ? (
          <MenuItem icon={<Pencil className="icon" />} onAction={onRename}>
            Rename
          </MenuItem>
        ) : null}
        {onDelete ? (
          <MenuItem icon={<Trash2 className="icon" />} danger onAction={onDelete}>
            Delete
          </MenuItem>
        ) : null}
      </Menu>
      {onReplace ? (
        <input
          ref={picker}
          type="file"
          hidden
          accept={accept.map((extension) => `.${extension}`).join(',')}
          aria-label={`New revision of ${document.title}`}
          onChange={(event) => {
            const { files } = event.target;
            if (files?.length) onReplace([...files]);
            event.target.value = '';
          }}
        />
      ) : null}
    </>
  );
}
