import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FolderOpen, Lock, Search, Upload } from 'lucide-react';
import { useState } from 'react';
import { QueryState } from '@/resource';
import { cx } from '@/shared/cx';
import * as format from '@/shared/format';
import { useDebounced } from '@/shared/hooks/use-debounced';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { Button, Card, EmptyState, NoMatchState, SkeletonLines, TextField, useFileDrop } from '@/ui';
import { NEWEST_FIRST, ownerDocuments, STEP } from '../api';
import { isPicture } from '../content';
import type { Owner } from '../types';
import { usePageFiles } from '../upload/use-page-files';
import { useUploads } from '../upload/use-uploads';
import { useDocumentAccess } from '../use-access';
import { useDocumentActions } from '../use-document-actions';
import type { ListContext } from './list/context';
import { DocumentTable } from './list/document-table';
import { PhotoGrid } from './list/photo-grid';
import { SortMenu } from './list/sorting';
import { PreviewDialog } from './preview/preview-dialog';
import { AddButton } from './upload/add-button';
import { UploadList } from './upload/upload-list';
import '../documents.css';
import '../uploads.css';
import '../viewer.css';

/** More than these the API does not give at once. */
const MOST = 500;

export interface DocumentsSectionProps {
  owner: Owner;
  /** Offered on photos that know where they were taken. */
  onUsePosition?: (latitude: number, longitude: number) => void;
}

/** Links of e-mails lead here, before there is anything to lead to. */
const intoView = (section: HTMLElement | null) => {
  if (section && window.location.hash === '#documents') section.scrollIntoView();
};

/** All documents of a record: add by dropping, pasting or choosing; find, look, keep in order. */
export function DocumentsSection({ owner, onUsePosition }: DocumentsSectionProps) {
  const [text, setText] = useState('');
  const [sort, setSort] = useState(NEWEST_FIRST);
  const [limit, setLimit] = useState(STEP);
  const [opened, setOpened] = useState<string | null>(null);
  const narrow = useIsNarrow();
  const q = useDebounced(text.trim());
  const access = useDocumentAccess(owner.kind);
  const uploads = useUploads(owner, access);
  const actions = useDocumentActions();
  const mayAdd = access.kinds.length > 0;
  const drop = useFileDrop(uploads.add, mayAdd);
  usePageFiles(uploads.add, mayAdd);
  const query = useQuery({
    ...ownerDocuments(owner, { sort, limit, ...(q ? { q } : {}) }),
    enabled: access.maySee,
    placeholderData: keepPreviousData,
  });
  if (!access.maySee) return null;

  const context: ListContext = { access, actions, uploads, onOpen: setOpened, onUsePosition };
  const items = query.data?.items ?? [];
  const photos = items.filter(isPicture);
  const files = items.filter((document) => !isPicture(document));
  const total = query.data?.total ?? 0;
  const searchable = total > 0 || q !== '';

  return (
    <div id="documents" ref={intoView} className={cx('documents', drop.over && 'over')} {...drop.handlers}>
      <Card
        title="Documents"
        className="documents-card"
        more={
          <>
            {searchable ? (
              <TextField
                label="Search in documents"
                hideLabel
                type="search"
                placeholder="Title, file name or text"
                value={text}
                onChange={setText}
                start={<Search className="icon icon-sm" aria-hidden />}
              />
            ) : null}
            {narrow && files.length > 1 ? <SortMenu sort={sort} onSort={setSort} /> : null}
            {mayAdd ? <AddButton access={access} onFiles={uploads.add} /> : null}
          </>
        }
      >
        {drop.over ? (
          <p className="documents-drop">
            <Upload className="icon" aria-hidden />
            Drop to add to {owner.label}, or on a document for a new revision of it
          </p>
        ) : null}
        {access.mayEdit ? null : (
          <p className="documents-locked">
            <Lock className="icon icon-sm" aria-hidden />
            Your role may read documents, not add or change them
          </p>
        )}
        <UploadList uploads={uploads} access={access} onShow={setOpened} />
        <QueryState query={query} what="The documents" skeleton={<SkeletonLines lines={4} />}>
          {() =>
            files.length ? (
              <DocumentTable items={files} context={context} sort={sort} onSort={setSort} />
            ) : photos.length ? null : q ? (
              <NoMatchState title={`No document matches “${q}”`} many="documents" onClear={() => setText('')} />
            ) : uploads.queue.length ? null : (
              <EmptyState
                icon={FolderOpen}
                title="No documents yet"
                actions={
                  mayAdd ? (
                    <AddButton access={access} onFiles={uploads.add} variant="primary">
                      Choose files
                    </AddButton>
                  ) : null
                }
              >
                {mayAdd
                  ? `Drop files here, paste them, or choose them: ${access.rules?.types.join(', ')}, up to ${format.bytes(access.rules?.max_bytes ?? 0)} each.`
                  : 'Nobody has added one so far.'}
              </EmptyState>
            )
          }
        </QueryState>
        {total > items.length && query.data ? (
          <p className="documents-more">
            {format.number(items.length)} of {format.number(total)}
            {limit < MOST ? (
              <Button
                variant="ghost"
                size="sm"
                isPending={query.isPlaceholderData}
                onPress={() => setLimit(limit + STEP)}
              >
                Show more
              </Button>
            ) : (
              ': search to find the others'
            )}
          </p>
        ) : null}
      </Card>
      {photos.length ? (
        <Card title="Photos" more={format.plural(photos.length, 'photo')}>
          <PhotoGrid photos={photos} context={context} />
        </Card>
      ) : null}
      {opened ? (
        <PreviewDialog
          id={opened}
          siblings={[...files, ...photos]}
          access={access}
          onOpen={setOpened}
          onUsePosition={onUsePosition}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  );
}
