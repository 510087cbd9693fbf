import { Download } from 'lucide-react';
import { useState } from 'react';
import { asProblem, saveFile } from '@/api';
import { Button, Menu, MenuItem, toast } from '@/ui';
import { report } from '../../api';

const FILES = [
  ['all', 'xlsx', 'Every row (XLSX)'],
  ['all', 'csv', 'Every row (CSV)'],
  ['failed', 'xlsx', 'Rows not written (XLSX)'],
  ['failed', 'csv', 'Rows not written (CSV)'],
] as const;

/** The rows in the shape of the file, with what became of each. */
export function ReportMenu({ importId }: { importId: string }) {
  const [pending, setPending] = useState(false);
  const run = async (rows: 'all' | 'failed', format: 'csv' | 'xlsx') => {
    setPending(true);
    try {
      await saveFile(await report(importId, format, rows), `report.${format}`);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    } finally {
      setPending(false);
    }
  };
  return (
    <Menu
      label="Download the report"
      placement="top end"
      trigger={
        <Button isPending={pending}>
          <Download className="icon" aria-hidden />
          Report
        </Button>
      }
    >
      {FILES.map(([rows, format, words]) => (
        <MenuItem key={words} onAction={() => void run(rows, format)}>
          {words}
        </MenuItem>
      ))}
    </Menu>
  );
}
