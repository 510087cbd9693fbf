import { MapPin } from 'lucide-react';
import type { Entity } from '@/api';
import { RecordField, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { Button, CopyButton, FactRow, Facts } from '@/ui';
import { documents } from '../../api';
import { documentFields } from '../../fields';
import type { Document } from '../../types';
import type { DocumentAccess } from '../../use-access';

const coordinate = (value: number) => format.number(value, 5);

/** What is known of a document, edited where it stands. */
export function Details({
  entity,
  access,
  onUsePosition,
}: {
  entity: Entity<Document>;
  access: DocumentAccess;
  onUsePosition?: (latitude: number, longitude: number) => void;
}) {
  const document = entity.data;
  const editor = useRecordEditor({
    resource: documents,
    entity,
    fields: documentFields(access.kinds, access.kindHint),
    editPermission: 'documents_edit',
    noun: 'document',
  });
  const locked = access.lockedReason(document);
  const guarded = locked ? { ...editor, lockedReason: () => locked } : editor;
  const { latitude, longitude } = document;
  return (
    <>
      <Facts>
        <RecordField editor={guarded} name="title" />
        <RecordField editor={guarded} name="kind" />
        <RecordField editor={guarded} name="notes" />
        <FactRow label="File">
          <span className="clip" title={document.file_name}>
            {document.file_name}
          </span>
        </FactRow>
        <FactRow label="Type">
          <span className="clip" title={document.content_type}>
            {document.content_type}
          </span>
        </FactRow>
        <FactRow label="Size">
          {format.bytes(document.size_bytes)}
          {document.page_count ? `, ${format.plural(document.page_count, 'page')}` : null}
          {document.width && document.height
            ? `, ${format.number(document.width)} × ${format.number(document.height)}`
            : null}
        </FactRow>
        <FactRow label="Added">
          {format.instant(document.uploaded_at)}
          {document.uploaded_by ? ` by ${document.uploaded_by}` : null}
        </FactRow>
        {document.revision > 1 || !document.current ? (
          <FactRow label="Revision">
            {format.number(document.revision)}
            {document.current ? ', the current one' : ', replaced'}
          </FactRow>
        ) : null}
        {document.taken_at ? <FactRow label="Taken">{format.instant(document.taken_at)}</FactRow> : null}
        {latitude !== null && longitude !== null ? (
          <FactRow label="Position">
            {coordinate(latitude)}, {coordinate(longitude)}
            <CopyButton text={`${latitude}, ${longitude}`} label="Copy position" />
          </FactRow>
        ) : null}
        <FactRow label="SHA-256">
          <span className="clip font-mono text-12" title={document.sha256}>
            {document.sha256}
          </span>
          <CopyButton text={document.sha256} label="Copy SHA-256" />
        </FactRow>
      </Facts>
      {onUsePosition && latitude !== null && longitude !== null ? (
        <Button size="sm" onPress={() => onUsePosition(latitude, longitude)}>
          <MapPin className="icon icon-sm" aria-hidden />
          Use as the site’s position
        </Button>
      ) : null}
      {editor.dialog}
    </>
  );
}
