import type { ErrorComponentProps } from '@tanstack/react-router';
import { asProblem } from '@/api';
import { ErrorState, Page } from '@/ui';

/** A page that broke: the shell stays, the rest of the app works. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="Something went wrong">
      <ErrorState what="This page could not be shown" failure={asProblem(error)} onRetry={reset} />
    </Page>
  );
}
