import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { Entity } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { buttonClass, Page, PageBody, SkeletonLines } from '@/ui';
import { contentHref, documents } from '../../api';
import { ownerHref } from '../../owner-href';
import type { Document } from '../../types';
import { useDocumentAccess } from '../../use-access';
import { Details } from '../preview/details';
import { Viewer } from '../preview/viewer';
import '../../documents.css';
import '../../uploads.css';
import '../../viewer.css';

function Loaded({ entity, page }: { entity: Entity<Document>; page?: number }) {
  const document = entity.data;
  const access = useDocumentAccess(document.owner_kind);
  const href = ownerHref(document);
  return (
    <Page
      title={document.title}
      count={
        <>
          {format.label(document.kind)} of{' '}
          {href ? (
            <a href={href} className="link">
              {document.owner_label}
            </a>
          ) : (
            document.owner_label
          )}
        </>
      }
      line
      actions={
        <a href={contentHref(document.id)} download={document.file_name} className={buttonClass('outlined', 'sm')}>
          <Download className="icon icon-sm" aria-hidden />
          Download
        </a>
      }
    >
      <div className="document-page">
        <Viewer
          key={document.id}
          document={document}
          startPage={page}
          rail={
            <aside className="viewer-rail" aria-label="Details">
              <Details entity={entity} access={access} />
            </aside>
          }
        />
      </div>
    </Page>
  );
}

/** A document by its own address: what links and the search lead to. */
export function DocumentPage({ id, page }: { id: string; page?: number }) {
  const query = useQuery(documents.detail(id));
  if (query.data) return <Loaded entity={query.data} page={page} />;
  return (
    <Page title="Document" line>
      <PageBody>
        <QueryState query={query} what="The document" skeleton={<SkeletonLines lines={8} />}>
          {() => null}
        </QueryState>
      </PageBody>
    </Page>
  );
}
