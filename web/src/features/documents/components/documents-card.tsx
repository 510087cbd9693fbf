import { useQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { QueryState } from '@/resource';
import { cx } from '@/shared/cx';
import * as format from '@/shared/format';
import { Card, SkeletonLines, useFileDrop } from '@/ui';
import { ownerDocuments } from '../api';
import type { Owner } from '../types';
import { useUploads } from '../upload/use-uploads';
import { useDocumentAccess } from '../use-access';
import { DocumentIcon } from './document-icon';
import { PreviewDialog } from './preview/preview-dialog';
import { AddButton } from './upload/add-button';
import { UploadList } from './upload/upload-list';
import '../documents.css';
import '../uploads.css';
import '../viewer.css';

const SHOWN = 4;

export interface DocumentsCardProps {
  owner: Owner;
  /** The way to all of them: `(text) => <Link …>{text}</Link>`. */
  allLink?: (text: string) => ReactNode;
  onUsePosition?: (latitude: number, longitude: number) => void;
}

/** The latest documents of a record, for its overview; takes files too. */
export function DocumentsCard({ owner, allLink, onUsePosition }: DocumentsCardProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const access = useDocumentAccess(owner.kind);
  const uploads = useUploads(owner, access);
  const mayAdd = access.kinds.length > 0;
  const drop = useFileDrop(uploads.add, mayAdd);
  const query = useQuery({ ...ownerDocuments(owner), enabled: access.maySee });
  if (!access.maySee) return null;
  const total = query.data?.total ?? 0;
  return (
    <div className={cx('documents', drop.over && 'over')} {...drop.handlers}>
      <Card
        title="Documents"
        more={
          <>
            {total > SHOWN ? allLink?.(`All ${format.number(total)}`) : null}
            {mayAdd ? <AddButton access={access} onFiles={uploads.add} /> : null}
          </>
        }
      >
        {drop.over ? (
          <p className="documents-drop">
            <Upload className="icon" aria-hidden />
            Drop to add to {owner.label}
          </p>
        ) : null}
        <UploadList uploads={uploads} access={access} onShow={setOpened} />
        <QueryState query={query} what="The documents" skeleton={<SkeletonLines lines={3} />}>
          {({ items }) =>
            items.length ? (
              <ul className="documents-short">
                {items.slice(0, SHOWN).map((document) => (
                  <li key={document.id}>
                    <DocumentIcon of={document.content_type} />
                    <button type="button" className="document-open" onClick={() => setOpened(document.id)}>
                      <span className="clip">{document.title}</span>
                    </button>
                    <span className="upload-note">
                      {format.label(document.kind)}, {format.bytes(document.size_bytes)}
                    </span>
                  </li>
                ))}
              </ul>
            ) : uploads.queue.length ? null : (
              <p className="text-text-3">{mayAdd ? 'None yet. Drop files here, or add them.' : 'None yet.'}</p>
            )
          }
        </QueryState>
      </Card>
      {opened ? (
        <PreviewDialog
          id={opened}
          siblings={query.data?.items ?? []}
          access={access}
          onOpen={setOpened}
          onUsePosition={onUsePosition}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  );
}
