import { useState } from 'react';
import { asProblem, isProblem, type ApiProblem } from '@/api';

/** What the server said about a form: messages for its fields, and what belongs to none. */
export interface FormProblem {
  problem: ApiProblem;
  fields: Record<string, string>;
}

const problemIn = (error: unknown): ApiProblem =>
  error instanceof Error && !isProblem(error) && isProblem(error.cause) ? error.cause : asProblem(error);

export function useFormProblem() {
  const [state, setState] = useState<FormProblem | null>(null);
  return {
    state,
    clear: () => setState(null),
    take: (error: unknown): FormProblem => {
      const problem = problemIn(error);
      const next = { problem, fields: problem.fieldErrors };
      setState(next);
      return next;
    },
  };
}
