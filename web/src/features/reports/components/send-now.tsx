import { useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { asProblem, useCan } from '@/api';
import { plural } from '@/shared/format';
import { Banner, Button, ConfirmDialog, toast } from '@/ui';
import { reportKey, sendReport } from '../api';
import { reportWords, type ReportKind } from '../kinds';
import type { ReportState } from '../types';
import { sentWords } from '../words';

/** Sends the report to everybody who gets it, after asking. */
export function SendNow({ kind, report }: { kind: ReportKind; report: ReportState }) {
  const client = useQueryClient();
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!can('reports_edit')) return null;

  const close = () => {
    setAsking(false);
    setProblem(null);
  };
  const run = async () => {
    setPending(true);
    try {
      const sent = await sendReport(kind);
      toast(sentWords(sent), { tone: sent.status === 'skipped' ? 'error' : 'ok' });
      close();
      await client.invalidateQueries({ queryKey: reportKey(kind) });
    } catch (error) {
      setProblem(asProblem(error).message);
    } finally {
      setPending(false);
    }
  };

  return (
    <>
      <Button variant="primary" size="sm" onPress={() => setAsking(true)}>
        <Send className="icon" aria-hidden />
        Send now
      </Button>
      <ConfirmDialog
        isOpen={asking}
        onClose={close}
        title={`Send the ${reportWords[kind].title.toLowerCase()} now?`}
        action={report.configured ? `Send to ${plural(report.recipients, 'person', 'people')}` : 'Record it'}
        pending={pending}
        onConfirm={() => void run()}
      >
        <div className="grid gap-3">
          {problem ? <Banner tone="danger">{problem}</Banner> : null}
          {report.configured ? (
            <p>
              Each of {plural(report.recipients, 'active user')} gets it by their own rights and scope.
              {report.enabled ? ` The one of ${report.schedule} is sent all the same.` : null}
            </p>
          ) : (
            <Banner tone="warn">No mail server is configured: nothing will be sent, and that is recorded.</Banner>
          )}
        </div>
      </ConfirmDialog>
    </>
  );
}
