import type { AppRouter } from './router';

const SIGN_IN = '/sign-in';

/** To the sign-in page, which leads back to where one was. */
export function askToSignIn(router: Pick<AppRouter, 'navigate' | 'latestLocation'>) {
  const { pathname, href } = router.latestLocation;
  if (pathname === SIGN_IN) return;
  void router.navigate({ to: SIGN_IN, search: { return: href }, replace: true });
}
