import { Download } from 'lucide-react';
import { useState } from 'react';
import { cx } from '@/shared/cx';
import * as format from '@/shared/format';
import { buttonClass, useFileDrop } from '@/ui';
import { contentHref } from '../../api';
import type { Document } from '../../types';
import { DocumentIcon } from '../document-icon';
import type { ListContext } from './context';
import { KindCell } from './kind-cell';
import { oneFile } from './one-file';
import { RenameField } from './rename-field';
import { RevisionsButton } from './revisions-button';
import { RowMenu } from './row-menu';

export function DocumentRow({ document, context }: { document: Document; context: ListContext }) {
  const { access, actions, uploads, onOpen, onUsePosition } = context;
  const [renaming, setRenaming] = useState(false);
  const locked = access.lockedReason(document);
  const replace = oneFile((files) => uploads.add(files, document));
  const drop = useFileDrop(replace, !locked);
  return (
    <tr className={cx('document-row', drop.over && 'over')} {...drop.handlers}>
      <th scope="row">
        <div className="document-title">
          <DocumentIcon of={document.content_type} />
          {renaming ? (
            <RenameField
              title={document.title}
              onSave={(title) => actions.change(document, { title })}
              onClose={() => setRenaming(false)}
            />
          ) : (
            <button
              type="button"
              className="document-open"
              title={document.file_name}
              onClick={() => onOpen(document.id)}
            >
              <span className="clip">{document.title}</span>
            </button>
          )}
          <RevisionsButton document={document} onOpen={onOpen} />
          {drop.over ? <span className="document-over">Drop for revision {document.revision + 1}</span> : null}
        </div>
      </th>
      <td className="document-kind">
        <KindCell
          document={document}
          kinds={access.kinds}
          lockedReason={access.mayEdit ? locked : undefined}
          readOnly={!access.mayEdit}
          onChange={(kind) => void actions.change(document, { kind })}
        />
      </td>
      <td className="document-size end">
        {document.page_count ? (
          <span className="upload-note">{format.plural(document.page_count, 'page')} · </span>
        ) : null}
        {format.bytes(document.size_bytes)}
      </td>
      <td className="document-when">
        {format.date(document.uploaded_at)}
        {document.uploaded_by ? <span className="upload-note"> {document.uploaded_by}</span> : null}
      </td>
      <td className="document-menu">
        <a
          href={contentHref(document.id)}
          download={document.file_name}
          className={buttonClass('ghost', 'sm', 'icon-only')}
          aria-label={`Download ${document.title}`}
          title="Download"
        >
          <Download className="icon icon-sm" aria-hidden />
        </a>
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
      </td>
    </tr>
  );
}
