import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { Button, ConfirmDialog, toast } from '@/ui';
import { useDecision, type Decision } from '../notifications/settings-api';
import type { OutboxMessage } from '../types';

const DONE: Record<Decision, string> = { retry: 'It is tried again', discard: 'It is not sent' };

/** For an e-mail that does not leave: another try now, or none any more. */
export function EmailDecision({ message }: { message: OutboxMessage }) {
  const mayEdit = useCan()('settings_edit');
  const decision = useDecision(message.id);
  const [asking, setAsking] = useState(false);
  if (!mayEdit || (message.status !== 'waiting' && message.status !== 'failed')) return null;
  const decide = (what: Decision) =>
    decision.mutate(what, {
      onSuccess: () => toast(DONE[what]),
      onError: (error) => toast(asProblem(error).message, { tone: 'error' }),
      onSettled: () => setAsking(false),
    });
  return (
    <section className="flex gap-3">
      <Button isPending={decision.isPending && !asking} onPress={() => decide('retry')}>
        Try again now
      </Button>
      <Button variant="danger-outlined" onPress={() => setAsking(true)}>
        Discard
      </Button>
      <ConfirmDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title="Discard this e-mail?"
        action="Discard"
        variant="danger"
        pending={decision.isPending}
        onConfirm={() => decide('discard')}
      >
        <p className="text-text-2">
          {message.recipient} never gets “{message.subject}”.
        </p>
      </ConfirmDialog>
    </section>
  );
}
