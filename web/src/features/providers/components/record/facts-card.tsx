import { RecordField, type RecordEditor } from '@/resource';
import { Card, Facts, Kbd } from '@/ui';
import { site } from '../../href';

const WEB = ['portal_url', 'support_url', 'website'] as const;

/** What it is; every value is edited where it stands. */
export function FactsCard({ editor }: { editor: RecordEditor }) {
  const editable = editor.lockedReason('name') === undefined;
  const { record } = editor;
  return (
    <Card
      className="facts-card"
      title="Facts"
      more={
        editable ? (
          <>
            <Kbd keys="e" /> edit
          </>
        ) : null
      }
    >
      <Facts>
        <RecordField editor={editor} name="name" />
        <RecordField editor={editor} name="short_name" />
        <RecordField editor={editor} name="asn">
          {record.asn ? String(record.asn as number) : undefined}
        </RecordField>
        <RecordField editor={editor} name="status" />
        <RecordField editor={editor} name="noc_phone" />
        <RecordField editor={editor} name="noc_email" />
        {WEB.map((name) => {
          const url = record[name];
          return (
            <RecordField key={name} editor={editor} name={name}>
              {typeof url === 'string' && url ? site(url) : undefined}
            </RecordField>
          );
        })}
        <RecordField editor={editor} name="notes" />
      </Facts>
    </Card>
  );
}
