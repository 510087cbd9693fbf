import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { asProblem, saveFile } from '@/api';
import { label } from '@/shared/format';
import { Button, Card, Tag, toast } from '@/ui';
import { template } from '../../api';
import type { ImportField, ImportKind } from '../../types';

function FieldRow({ field }: { field: ImportField }) {
  return (
    <tr>
      <td>
        {field.label} {field.required ? <Tag>required</Tag> : null} {field.key ? <Tag tone="info">key</Tag> : null}
      </td>
      <td className="text-text-2">{field.description}</td>
      <td className="id text-text-2">{field.example}</td>
    </tr>
  );
}

/** The fields of a kind, record by record, and the files to begin with. */
export function KindCard({ kind }: { kind: ImportKind }) {
  const [all, setAll] = useState(false);
  const get = async (format: 'csv' | 'xlsx') => {
    try {
      await saveFile(await template(kind.name, format), `${kind.name}.${format}`);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    }
  };
  const parts = [...new Set(kind.fields.map((field) => field.part))];
  const needed = kind.fields.filter((field) => field.required);
  return (
    <Card
      title={`What a file of ${kind.title.toLowerCase().replace(/\brf\b/, 'RF')} brings`}
      more={
        <>
          <Button size="sm" onPress={() => void get('xlsx')}>
            <FileDown className="icon" aria-hidden />
            Template (XLSX)
          </Button>
          <Button size="sm" onPress={() => void get('csv')}>
            <FileDown className="icon" aria-hidden />
            CSV
          </Button>
        </>
      }
    >
      <div className="kind-fields" role="region" aria-label="Fields" tabIndex={0}>
        <table className="mini-table">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">What it is</th>
              <th scope="col">Example</th>
            </tr>
          </thead>
          {all ? (
            parts.map((part) => (
              <tbody key={part}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {label(part)}
                  </th>
                </tr>
                {kind.fields
                  .filter((field) => field.part === part)
                  .map((field) => (
                    <FieldRow key={field.name} field={field} />
                  ))}
              </tbody>
            ))
          ) : (
            <tbody>
              {needed.map((field) => (
                <FieldRow key={field.name} field={field} />
              ))}
            </tbody>
          )}
        </table>
      </div>
      <Button variant="ghost" size="sm" onPress={() => setAll(!all)} aria-expanded={all}>
        {all ? 'Only what is needed' : `All ${kind.fields.length} fields`}
      </Button>
    </Card>
  );
}
