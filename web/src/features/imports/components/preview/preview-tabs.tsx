import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { asProblem, saveFile } from '@/api';
import { useTypedText } from '@/shared/hooks/use-typed-text';
import { plural } from '@/shared/format';
import { Button, Select, TabPanel, Tabs, TextField, toast } from '@/ui';
import { report } from '../../api';
import { TAB_LABELS, tabCount } from '../../rows/verdict';
import { TABS, type ImportSearch, type Tab } from '../../search';
import type { Import, MessageCount } from '../../types';

/** One choice a kind of message; which cell and text it speaks of differs from row to row. */
function messageOptions(messages: readonly MessageCount[]) {
  const byCode = new Map<string, { message: string; others: number; count: number }>();
  for (const { code, message, count } of messages) {
    const known = byCode.get(code);
    if (known) byCode.set(code, { ...known, others: known.others + 1, count: known.count + count });
    else byCode.set(code, { message, others: 0, count });
  }
  return [...byCode].map(([value, { message, others, count }]) => ({
    value,
    label: others ? `${message} and ${plural(others, 'other')} like it` : message,
    detail: String(count),
  }));
}

function ErrorsFile({ job }: { job: Import }) {
  const [pending, setPending] = useState(false);
  const run = async () => {
    setPending(true);
    try {
      await saveFile(await report(job.id, 'xlsx', 'failed'), 'errors.xlsx');
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    } finally {
      setPending(false);
    }
  };
  return (
    <Button size="sm" onPress={() => void run()} isPending={pending}>
      <Download className="icon" aria-hidden />
      <span className="max-md:sr-only">Errors as XLSX</span>
    </Button>
  );
}

/** Which rows are shown: by state, by message, by text; and they. */
export function PreviewTabs({
  job,
  search,
  messages,
  onChange,
  children,
}: {
  job: Import;
  search: ImportSearch;
  messages: readonly MessageCount[];
  onChange: (changes: Partial<ImportSearch>) => void;
  /** The rows. */
  children: ReactNode;
}) {
  const [text, setText] = useTypedText(search.q ?? '', (q) => onChange({ q: q || undefined }));
  const tab: Tab = search.rows ?? 'all';
  const tabs = TABS.filter((id) => id === 'all' || id === tab || tabCount(id, job.counts) > 0);
  const options = messageOptions(messages);
  const chosen = search.message;
  const known = !chosen || options.some((option) => option.value === chosen);
  return (
    <Tabs
      label="Rows by what becomes of them"
      className="import-preview"
      items={tabs.map((id) => ({
        id,
        label: TAB_LABELS[id],
        count: tabCount(id, job.counts),
        tone: id === 'errors' ? 'danger' : undefined,
      }))}
      selected={tab}
      onSelect={(id) => onChange({ rows: id === 'all' ? undefined : (id as Tab), message: undefined })}
    >
      <div className="import-bar-filters">
        <TextField
          label="Search the rows"
          hideLabel
          type="search"
          placeholder="Search rows"
          value={text}
          onChange={setText}
        />
        {options.length || chosen ? (
          <Select
            label="Message"
            hideLabel
            emptyLabel="Every message"
            options={known ? options : [...options, { value: chosen, label: chosen }]}
            value={chosen ?? null}
            onChange={(message) => onChange({ message: message ?? undefined })}
          />
        ) : null}
        {tabCount('errors', job.counts) ? <ErrorsFile job={job} /> : null}
      </div>
      <TabPanel id={tab} className="list-column import-rows">
        {children}
      </TabPanel>
    </Tabs>
  );
}
