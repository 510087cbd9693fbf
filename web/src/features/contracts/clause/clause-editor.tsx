import { useState } from 'react';
import { Segmented, Select, TextArea } from '@/ui';
import { AdditionFields } from './addition-fields';
import { draftOf, type ClauseDraft } from './draft';
import { clauseErrorOf } from './errors';
import { jsonOf, readJson } from './json';
import { ShapeFields } from './shape-fields';
import { useUnread } from './use-unread';
import { ETF_KINDS } from './words';
import './clause.css';

type View = 'fields' | 'json';
const VIEWS = [
  { value: 'fields' as const, label: 'Fields' },
  { value: 'json' as const, label: 'JSON' },
];

function ClauseJson({
  draft,
  error,
  onChange,
  onInvalid,
}: {
  draft: ClauseDraft;
  error: string | null;
  onChange: (draft: ClauseDraft) => void;
  onInvalid: (message: string | null) => void;
}) {
  const [text, setText] = useState(() => jsonOf(draft));
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <TextArea
      label="Clause as JSON"
      name="etf"
      rows={12}
      value={text}
      error={wrong ?? error}
      hint={'{"kind": "banded", "bands": [{"from_month": 1, "percent": 100}, {"from_month": 13, "percent": 50}]}'}
      onChange={(next) => {
        setText(next);
        const read = next.trim() ? readJson(next) : { draft: draftOf(null) };
        const message = 'error' in read ? read.error : null;
        setWrong(message);
        onInvalid(message);
        if ('draft' in read) onChange(read.draft);
      }}
    />
  );
}

/** What leaving early costs, as fields for every kind of clause, or as the JSON they write. */
export function ClauseEditor({
  draft,
  onChange,
  onInvalid,
  error: message,
  currency,
}: {
  draft: ClauseDraft;
  onChange: (draft: ClauseDraft) => void;
  /** Told what cannot be read, and null when all of it can. */
  onInvalid: (message: string | null) => void;
  /** What the server said of the clause: a path and why. */
  error: string | null;
  currency: string;
}) {
  const [view, setView] = useState<View>('fields');
  const [stuck, setStuck] = useState<string | null>(null);
  const unread = useUnread((found) => {
    setStuck(found);
    onInvalid(found);
  });
  const error = clauseErrorOf(message);
  const change = (changes: Partial<ClauseDraft>) => onChange({ ...draft, ...changes });
  const fields = { draft, change, error, unread, currency };
  const kind = ETF_KINDS.find(({ value }) => value === draft.kind);
  return (
    <div className="clause-editor">
      <div className="clause-head">
        <Select
          label="Fee"
          name="etf.kind"
          options={ETF_KINDS.map(({ value, label }) => ({ value, label }))}
          value={draft.kind}
          isDisabled={view === 'json'}
          hint={kind?.detail}
          error={error?.path === 'kind' ? error.message : null}
          onChange={(next) => {
            unread.forget('');
            change({ kind: ETF_KINDS.find(({ value }) => value === next)?.value ?? 'none' });
          }}
        />
        <Segmented
          label="Clause view"
          options={VIEWS}
          value={view}
          isDisabled={view === 'json' && stuck !== null}
          onChange={(next) => {
            if (next === 'json') unread.forget('');
            setView(next);
          }}
        />
      </div>
      {view === 'json' ? (
        <ClauseJson draft={draft} error={message} onChange={onChange} onInvalid={unread.at('json')} />
      ) : (
        <>
          <ShapeFields {...fields} />
          {error && (error.path === '' || /^(bands|components|waivers)$/.test(error.path)) ? (
            <p className="text-12 text-danger">{error.message}</p>
          ) : null}
          <AdditionFields {...fields} />
        </>
      )}
    </div>
  );
}
