import { expect, it, vi } from 'vitest';
import { askToSignIn } from './sign-in-redirect';

const at = (href: string) => {
  const navigate = vi.fn();
  const pathname = href.split('?')[0]!;
  askToSignIn({ navigate, latestLocation: { href, pathname } } as never);
  return navigate;
};

it('leads to the sign-in page with the way back', () => {
  expect(at('/circuits?status=active')).toHaveBeenCalledWith({
    to: '/sign-in',
    search: { return: '/circuits?status=active' },
    replace: true,
  });
});

it('stays on the sign-in page', () => expect(at('/sign-in?return=/x')).not.toHaveBeenCalled());
