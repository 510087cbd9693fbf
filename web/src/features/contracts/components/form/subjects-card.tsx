import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { SUBJECT_KINDS, subjectWord, type SubjectKind } from '@/contract';
import * as format from '@/shared/format';
import { Card, ComboBox, IconButton, MoneyField, Segmented, toast } from '@/ui';
import { loadSubjects, subjectQuery } from '../../api';
import type { ContractForm } from './use-contract-form';
import { subjectsOf, textOf, type SubjectDraft } from './values';

const VIEWS: Record<SubjectKind, string> = {
  circuit: 'circuits_view',
  asset: 'infrastructure_view',
  electrical_service: 'electrical_view',
};

function AddSubject({ contract, onCarrier }: { contract: ContractForm; onCarrier: (name: string) => void }) {
  const client = useQueryClient();
  const can = useCan();
  const kinds = SUBJECT_KINDS.filter((kind) => can(VIEWS[kind]));
  const [kind, setKind] = useState<SubjectKind>(kinds[0] ?? 'circuit');
  const [added, setAdded] = useState(0);
  const { form, values } = contract;
  const add = async (id: string, label: string) => {
    const subjects = subjectsOf(values);
    if (subjects.some((known) => known.kind === kind && known.id === id)) return;
    form.set('subjects', [...subjects, { kind, id, label, mrc: null }]);
    setAdded((count) => count + 1);
    try {
      const brought = await client.fetchQuery(subjectQuery(kind, id));
      if (!subjects.length && brought.currency) form.set('currency', brought.currency);
      if (brought.carrier && !textOf(values.carrier_id)) {
        onCarrier(brought.carrier.name ?? '');
        form.set('carrier_id', brought.carrier.id);
      }
    } catch (error) {
      toast(`${label} was added, its carrier and currency are not known: ${asProblem(error).message}`);
    }
  };
  return (
    <div className="subject-add">
      <Segmented
        label="Kind of record"
        field
        options={kinds.map((value) => ({
          value,
          label: value === 'electrical_service' ? 'Electrical' : subjectWord(value),
        }))}
        value={kind}
        onChange={setKind}
      />
      <ComboBox
        key={`${kind}-${added}`}
        label={`Add ${subjectWord(kind).toLowerCase()}`}
        cacheKey={`contract-${kind}`}
        load={loadSubjects(kind)}
        value={null}
        onChange={(id, option) => (id && option ? void add(id, option.label) : undefined)}
      />
    </div>
  );
}

function SubjectRow({
  subject,
  contract,
  onChange,
  onRemove,
}: {
  subject: SubjectDraft;
  contract: ContractForm;
  onChange: (mrc: number | null) => void;
  onRemove?: () => void;
}) {
  const can = useCan();
  const currency = textOf(contract.values.currency) ?? 'USD';
  return (
    <li>
      <span className="subject-name">
        <span className="id clip">{subject.label}</span>
        <span className="text-12 text-text-3">{subjectWord(subject.kind)}</span>
      </span>
      {can('financials_edit') ? (
        <MoneyField
          label={`MRC of ${subject.label}`}
          hideLabel
          unit={`${currency} a month`}
          placeholder="its own rate"
          value={subject.mrc}
          onInvalid={(message) => contract.form.invalid('subjects', message)}
          onChange={onChange}
        />
      ) : can('financials_view') && subject.mrc !== null ? (
        <span className="num">{format.money(subject.mrc, currency)}</span>
      ) : null}
      {onRemove ? (
        <IconButton label={`Remove ${subject.label}`} onPress={onRemove}>
          <X className="icon" />
        </IconButton>
      ) : null}
    </li>
  );
}

/** The circuits, sites and electrical services it is over, each with its rate. */
export function SubjectsCard({ contract, onCarrier }: { contract: ContractForm; onCarrier: (name: string) => void }) {
  const can = useCan();
  if (!contract.has('subjects')) return null;
  const { form, values, errorOf } = contract;
  const subjects = subjectsOf(values);
  const mayList = can('contracts_edit');
  const known = subjects.flatMap(({ mrc }) => (mrc === null ? [] : [mrc]));
  const set = (next: SubjectDraft[]) => form.set('subjects', next);
  const error = errorOf('subjects');
  return (
    <Card
      title="Covers"
      more={
        known.length > 1 && can('financials_view')
          ? `${format.money(known.reduce((sum, mrc) => sum + Math.round(mrc * 100), 0) / 100, textOf(values.currency) ?? 'USD')} a month together`
          : null
      }
    >
      <div data-field="subjects" className="subject-editor">
        {subjects.length ? (
          <ul className="subject-rows">
            {subjects.map((subject, index) => (
              <SubjectRow
                key={`${subject.kind}-${subject.id}`}
                subject={subject}
                contract={contract}
                onChange={(mrc) => set(subjects.map((other, at) => (at === index ? { ...other, mrc } : other)))}
                onRemove={mayList ? () => set(subjects.filter((_, at) => at !== index)) : undefined}
              />
            ))}
          </ul>
        ) : null}
        {mayList ? <AddSubject contract={contract} onCarrier={onCarrier} /> : null}
        {error ? (
          <p className="field-error">
            <CircleAlert className="icon icon-sm" aria-hidden />
            <span>{error}</span>
          </p>
        ) : null}
      </div>
    </Card>
  );
}
