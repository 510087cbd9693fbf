import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createQueryClient, onSignedOut } from '@/api';
import { listenForShortcuts } from '@/shared/shortcuts';
import { Toaster } from '@/ui';
import { createAppRouter } from './router';
import { askToSignIn } from './sign-in-redirect';

export function App() {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() => createAppRouter(queryClient));
  useEffect(() => listenForShortcuts(), []);
  useEffect(() => onSignedOut(() => askToSignIn(router)), [router]);
  return (
    <I18nProvider locale="en-US">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toaster />
      </QueryClientProvider>
    </I18nProvider>
  );
}
