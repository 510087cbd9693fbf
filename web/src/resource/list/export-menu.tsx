import { Download } from 'lucide-react';
import { useState } from 'react';
import { asProblem, saveFile, type Query, type Resource } from '@/api';
import { announce } from '@/shared/announce';
import { plural } from '@/shared/format';
import { Button, Menu, MenuItem, toast } from '@/ui';

const FORMATS = { csv: 'CSV', xlsx: 'Excel (XLSX)', geojson: 'GeoJSON' };

/** Exactly what is filtered, in the formats the resource has. */
export function ExportMenu<T extends { id: string }>({
  resource,
  query,
  formats,
  total,
  one,
  many,
}: {
  resource: Resource<T>;
  query: Query;
  formats: readonly (keyof typeof FORMATS)[];
  total: number;
  one: string;
  many: string;
}) {
  const [pending, setPending] = useState(false);
  const run = async (format: keyof typeof FORMATS) => {
    setPending(true);
    announce(`Exporting ${plural(total, one, many)}`);
    try {
      await saveFile(await resource.download(format, query), `${resource.name}.${format}`);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    } finally {
      setPending(false);
    }
  };
  return (
    <Menu
      label={`Export ${plural(total, one, many)}`}
      placement="bottom end"
      trigger={
        <Button size="sm" isPending={pending}>
          <Download className="icon" />
          <span className="max-md:sr-only">Export</span>
        </Button>
      }
    >
      {formats.map((format) => (
        <MenuItem key={format} id={format} onAction={() => void run(format)}>
          {FORMATS[format]}
        </MenuItem>
      ))}
    </Menu>
  );
}
