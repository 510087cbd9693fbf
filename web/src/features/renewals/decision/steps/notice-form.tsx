import { useState } from 'react';
import { useCan, useToday } from '@/api';
import { enumValues } from '@/shared/enums';
import * as format from '@/shared/format';
import { Banner, DateField, Select, TextField } from '@/ui';
import { METHODS } from '../../values';
import { timingOf } from '../outcomes';
import { StepForm } from '../step-form';
import { useStep } from '../use-step';
import { ProofField } from './proof-field';
import type { StepProps } from './step-props';

const FIELDS = ['method', 'sent_on', 'tracking_number', 'proof_document_id'];

/** Keeps that and how notice was sent; a day outside the window is said at once and kept all the same. */
export function NoticeForm({ entity, contract, moves, onCancel }: StepProps) {
  const { contract_id: contractId } = entity.data;
  const today = useToday();
  const can = useCan();
  const [method, setMethod] = useState<string | null>(null);
  const [sentOn, setSentOn] = useState<string | null>(today);
  const [tracking, setTracking] = useState('');
  const [proof, setProof] = useState<string | null>(null);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const step = useStep(contractId ?? '', entity.etag, FIELDS);
  const timing = sentOn ? timingOf(sentOn, moves) : 'in_time';
  const submit = () => {
    const wrong: Record<string, string> = {};
    if (!method) wrong.method = 'Choose how it was sent';
    if (!sentOn) wrong.sent_on = 'Enter the day it was sent';
    if (!tracking.trim() && !proof) wrong.tracking_number = 'A notice needs its proof: a number, or a document';
    setMissing(wrong);
    if (Object.keys(wrong).length) return;
    step.go(
      'notice_sent',
      {
        notice: {
          method,
          sent_on: sentOn,
          tracking_number: tracking.trim() || undefined,
          proof_document_id: proof ?? undefined,
        },
      },
      'The notice is kept',
    );
  };
  const error = (field: string) => missing[field] ?? step.error(field);
  return (
    <StepForm step={step} action="Keep the notice" onSubmit={submit} onCancel={onCancel}>
      {contract.notice_method ? (
        <p className="text-text-2">
          The contract asks for notice by {format.label(contract.notice_method).toLowerCase()}.
        </p>
      ) : null}
      <div className="form-grid two">
        <Select
          label="How it was sent"
          options={enumValues(METHODS)}
          value={method}
          onChange={setMethod}
          error={error('method')}
        />
        <DateField label="Sent on" value={sentOn} onChange={setSentOn} error={error('sent_on')} />
      </div>
      {timing === 'late' && moves.notice_until ? (
        <Banner tone="danger">
          Late: notice counted until {format.date(moves.notice_until)}. It is kept and flagged; ask the other side to
          accept it.
        </Banner>
      ) : timing === 'early' && moves.notice_from ? (
        <Banner tone="warn">
          Too early: notice counts from {format.date(moves.notice_from)}. It is kept and flagged; send it again then.
        </Banner>
      ) : null}
      <div className="form-grid two">
        <TextField
          label="Tracking number"
          hint="Of the letter, ticket or message"
          value={tracking}
          onChange={setTracking}
          error={error('tracking_number')}
        />
        {can('documents_view') && contractId ? (
          <ProofField contractId={contractId} value={proof} onChange={setProof} error={error('proof_document_id')} />
        ) : null}
      </div>
    </StepForm>
  );
}
