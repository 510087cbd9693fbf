import { ImageOff, MapPin } from 'lucide-react';
import { useState } from 'react';
import { cx } from '@/shared/cx';
import * as format from '@/shared/format';
import { Button, useFileDrop } from '@/ui';
import { thumbnailHref } from '../../api';
import type { Document } from '../../types';
import type { ListContext } from './context';
import { oneFile } from './one-file';
import { RenameField } from './rename-field';
import { RevisionsButton } from './revisions-button';
import { RowMenu } from './row-menu';

function Thumbnail({ document }: { document: Document }) {
  const [failed, setFailed] = useState(false);
  if (!document.has_preview || failed) return <ImageOff className="icon icon-lg" aria-hidden />;
  return (
    <img src={thumbnailHref(document.id)} alt="" loading="lazy" decoding="async" onError={() => setFailed(true)} />
  );
}

function Photo({ document, context }: { document: Document; context: ListContext }) {
  const { access, actions, uploads, onOpen, onUsePosition } = context;
  const [renaming, setRenaming] = useState(false);
  const locked = access.lockedReason(document);
  const replace = oneFile((files) => uploads.add(files, document));
  const drop = useFileDrop(replace, !locked);
  const { title, latitude, longitude } = document;
  const placed = latitude !== null && longitude !== null;
  return (
    <li className={cx('photo', drop.over && 'over')} {...drop.handlers}>
      <button type="button" className="photo-open" onClick={() => onOpen(document.id)} aria-label={`Open ${title}`}>
        <Thumbnail document={document} />
      </button>
      {renaming ? (
        <RenameField
          title={title}
          onSave={(next) => actions.change(document, { title: next })}
          onClose={() => setRenaming(false)}
        />
      ) : (
        <div className="photo-words">
          <span className="clip font-medium" title={document.file_name}>
            {title}
          </span>
          <RevisionsButton document={document} onOpen={onOpen} />
          <RowMenu
            document={document}
            accept={access.rules?.extensions ?? []}
            commands={{
              onOpen,
              onUsePosition,
              ...(locked
                ? {}
                : {
                    onRename: () => setRenaming(true),
                    onReplace: replace,
                    onDelete: () => void actions.remove(document),
                  }),
            }}
          />
        </div>
      )}
      <span className="upload-note clip">
        {drop.over
          ? `Drop for revision ${document.revision + 1}`
          : document.taken_at
            ? `Taken ${format.date(document.taken_at)}`
            : format.date(document.uploaded_at)}
      </span>
      {onUsePosition && placed ? (
        <Button variant="outlined" size="sm" onPress={() => onUsePosition(latitude, longitude)}>
          <MapPin className="icon icon-sm" aria-hidden />
          Use position <span className="visually-hidden">of {title} as the site’s position</span>
        </Button>
      ) : null}
    </li>
  );
}

export function PhotoGrid({ photos, context }: { photos: readonly Document[]; context: ListContext }) {
  return (
    <ul className="photos">
      {photos.map((document) => (
        <Photo key={document.id} document={document} context={context} />
      ))}
    </ul>
  );
}
