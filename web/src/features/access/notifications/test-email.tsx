import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/api';
import { Banner, Button, Card, TextField } from '@/ui';
import { sendTest, type SettingsChanges } from './settings-api';

/** One e-mail by what is typed, saved or not; what the mail server says stands here. */
export function TestEmail({ changes, email }: { changes: () => SettingsChanges; email: string }) {
  const [recipient, setRecipient] = useState(email);
  const test = useMutation({ mutationFn: () => sendTest({ ...changes(), recipient: recipient.trim() }) });
  const problem = test.isError ? asProblem(test.error) : null;
  const { recipient: wrongRecipient, ...wrong } = problem?.fieldErrors ?? {};
  const elsewhere = Object.values(wrong).join(' ');
  return (
    <Card title="Test e-mail">
      <form
        className="test-email"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          test.mutate();
        }}
      >
        <TextField
          label="To"
          type="email"
          value={recipient}
          error={wrongRecipient ?? null}
          hint="Uses what is typed above, saved or not"
          onChange={setRecipient}
        />
        <Button type="submit" isPending={test.isPending}>
          Send test
        </Button>
      </form>
      <div aria-live="polite">
        {test.data ? (
          <Banner tone={test.data.sent ? 'ok' : 'danger'}>
            <p>{test.data.detail}</p>
            {test.data.words ? (
              <p className="text-text-2">
                The mail server says: <span className="id [overflow-wrap:anywhere]">{test.data.words}</span>
              </p>
            ) : null}
          </Banner>
        ) : null}
        {problem && (elsewhere || !wrongRecipient) ? (
          <Banner tone="danger">{elsewhere || problem.message}</Banner>
        ) : null}
      </div>
    </Card>
  );
}
