import { useNavigate } from '@tanstack/react-router';
import { useFormProblem } from '@/resource/form';
import { announce } from '@/shared/announce';
import { toast } from '@/ui';
import { useMove } from '../api';
import type { Move } from '../types';

/** Where an answer names another member than the form's field. */
const BESIDE: Record<string, string> = { notice: 'tracking_number' };

export interface Step {
  pending: boolean;
  /** What the server said about a field. */
  error: (field: string) => string | undefined;
  /** What it said about the whole. */
  message: string | null;
  go: (to: Move, body: Record<string, unknown>, done: string) => void;
}

/** Sends one step of a decision; what is refused stands at its field, and a form that is done leads back to the next. */
export function useStep(contractId: string, etag: string | null, fields: readonly string[]): Step {
  const move = useMove(contractId);
  const problem = useFormProblem();
  const navigate = useNavigate();
  const said = Object.fromEntries(
    Object.entries(problem.state?.fields ?? {}).map(([name, text]) => [
      fields.includes(name) ? name : (BESIDE[name] ?? name),
      text,
    ]),
  );
  const elsewhere = Object.entries(said)
    .filter(([name]) => !fields.includes(name))
    .map(([, text]) => text);
  const whole = problem.state?.problem;
  return {
    pending: move.isPending,
    error: (field) => (fields.includes(field) ? said[field] : undefined),
    message: !whole
      ? null
      : whole.isStale
        ? 'Somebody changed this decision meanwhile. It is shown anew; look at it and try again.'
        : Object.keys(said).length
          ? elsewhere.join(' ') || null
          : whole.message,
    go: (to, body, done) => {
      problem.clear();
      move.mutate(
        { body: { to, ...body }, etag },
        {
          onSuccess: () => {
            toast(done);
            announce(done);
            void navigate({
              to: '.',
              search: ((old: object) => ({ ...old, step: undefined })) as never,
              replace: true,
            });
          },
          onError: (error) => problem.take(error),
        },
      );
    },
  };
}
