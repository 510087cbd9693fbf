import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, useCan, useToday, type ApiProblem, type Entity } from '@/api';
import * as format from '@/shared/format';
import { Banner, Button, DateField, Dialog, StatusMark, TextArea, toast } from '@/ui';
import { circuits } from '../../../api';
import type { Circuit } from '../../../types';
import { moveCircuit } from './move-circuit';
import { MoveEffects } from './move-effects';
import { MoveOptions } from './move-options';
import { effectsOf, movesFrom } from './moves';

/** Moves a circuit along its life: where to, when, why, and what that fills. */
export function StatusDialog({ entity, onClose }: { entity: Entity<Circuit>; onClose: () => void }) {
  const { data: circuit, etag } = entity;
  const client = useQueryClient();
  const mayForce = useCan()('circuits_force_status');
  const today = useToday();
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const moves = movesFrom(circuit.status, mayForce, refused?.body.allowed);
  const [to, setTo] = useState(moves.find((move) => !move.forced)?.to ?? null);
  const [picked, setOn] = useState<string | null | undefined>(undefined);
  const on = picked === undefined ? today : picked;
  const [reason, setReason] = useState('');
  const [billingStop, setBillingStop] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<Record<string, string | null>>({});
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState<string | null>(null);

  const forced = moves.find((move) => move.to === to)?.forced ?? false;
  const stops = to === 'disconnect_pending' && !circuit.billing_stop_on;
  const errors = refused?.fieldErrors ?? {};

  const submit = async () => {
    if (!to || Object.values(unreadable).some(Boolean)) return;
    if (forced && !reason.trim()) return setMissing('This move is outside the usual order and needs a reason');
    setMissing(null);
    setPending(true);
    try {
      const move = { to, on, reason: reason.trim() || null, ...(stops ? { billing_stop_on: billingStop } : {}) };
      await moveCircuit(circuit.id, move, etag);
      toast(`${circuit.circuit_id} is ${format.label(to).toLowerCase()} now`);
      onClose();
    } catch (error) {
      setRefused(asProblem(error));
    } finally {
      setPending(false);
      void client.invalidateQueries({ queryKey: circuits.keys.all });
      void client.invalidateQueries({ queryKey: ['counts'] });
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Move ${circuit.circuit_id}`}
      footer={
        <>
          <Button onPress={onClose}>{moves.length ? 'Cancel' : 'Close'}</Button>
          {moves.length ? (
            <Button
              variant={to === 'cancelled' || to === 'disconnected' ? 'danger' : 'primary'}
              isPending={pending}
              onPress={() => void submit()}
            >
              {to ? `Move to ${format.label(to).toLowerCase()}` : 'Move'}
            </Button>
          ) : null}
        </>
      }
    >
      <p className="mb-3 flex items-center gap-2 text-text-2">
        Now <StatusMark status={circuit.status} />
      </p>
      {refused && !Object.keys(errors).length ? (
        <div className="mb-3">
          <Banner tone="danger">
            {refused.isStale
              ? 'Somebody changed this circuit meanwhile. Look at it again, then move it.'
              : refused.message}
          </Banner>
        </div>
      ) : null}
      {moves.length ? (
        <div className="grid gap-4">
          <MoveOptions
            moves={moves}
            value={to}
            onChange={(next) => {
              setTo(next);
              setMissing(null);
            }}
          />
          <div className="form-grid two">
            <DateField
              label="On"
              name="on"
              value={on}
              onChange={setOn}
              onInvalid={(message) => setUnreadable((known) => ({ ...known, on: message }))}
              error={errors.on}
            />
            {stops ? (
              <DateField
                label="Billing stops"
                name="billing_stop_on"
                value={billingStop}
                onChange={setBillingStop}
                onInvalid={(message) => setUnreadable((known) => ({ ...known, billing_stop_on: message }))}
                hint="Left empty, the end of the notice"
                error={errors.billing_stop_on}
              />
            ) : null}
          </div>
          <TextArea
            label="Reason"
            name="reason"
            rows={2}
            value={reason}
            onChange={(next) => {
              setReason(next);
              setMissing(null);
            }}
            error={missing ?? errors.reason}
          />
          {to ? <MoveEffects effects={effectsOf(circuit, to, on, billingStop)} /> : null}
        </div>
      ) : (
        <p className="text-text-2">
          {format.label(circuit.status)} is the end of its life. Going back needs the permission circuits_force_status.
        </p>
      )}
    </Dialog>
  );
}
