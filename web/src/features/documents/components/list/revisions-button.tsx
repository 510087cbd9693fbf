import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Button, buttonClass, Popover, SkeletonLines } from '@/ui';
import { contentHref, documentRevisions } from '../../api';
import type { Document } from '../../types';

function Revisions({ document, onOpen }: { document: Document; onOpen: (id: string) => void }) {
  const query = useQuery(documentRevisions(document.id));
  return (
    <div className="revisions">
      <h3>Revisions of {document.title}</h3>
      <QueryState query={query} what="The revisions" skeleton={<SkeletonLines lines={document.revision} />}>
        {({ items }) => (
          <ul>
            {items.map((revision) => (
              <li key={revision.id}>
                <span className="tag">Rev {revision.revision}</span>
                <Button variant="ghost" size="sm" className="revision-name" onPress={() => onOpen(revision.id)}>
                  <span className="clip">{revision.file_name}</span>
                </Button>
                <span className="upload-note">
                  {format.bytes(revision.size_bytes)} · {format.date(revision.uploaded_at)}
                  {revision.uploaded_by ? `, ${revision.uploaded_by}` : ''}
                </span>
                <a
                  href={contentHref(revision.id)}
                  download={revision.file_name}
                  className={buttonClass('ghost', 'sm', 'icon-only')}
                  aria-label={`Download revision ${revision.revision}`}
                >
                  <Download className="icon icon-sm" aria-hidden />
                </a>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </div>
  );
}

/** `Rev 3`: opens the chain of revisions. A first one says nothing. */
export function RevisionsButton({ document, onOpen }: { document: Document; onOpen: (id: string) => void }) {
  if (document.revision < 2) return null;
  return (
    <Popover
      label={`Revisions of ${document.title}`}
      trigger={
        <Button variant="ghost" size="sm" className="revision-button">
          Rev {document.revision}
          <span className="visually-hidden">: all revisions of {document.title}</span>
        </Button>
      }
    >
      {(close) => (
        <Revisions
          document={document}
          onOpen={(id) => {
            close();
            onOpen(id);
          }}
        />
      )}
    </Popover>
  );
}
