import { createLazyRoute } from '@tanstack/react-router';
import { SignInPage } from '@/features/sign-in';

export const Route = createLazyRoute('/sign-in')({ component: SignInRoute });

function SignInRoute() {
  return <SignInPage search={Route.useSearch()} />;
}
