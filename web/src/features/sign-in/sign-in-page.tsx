import { useQuery, queryOptions } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { useEffect } from 'react';
import { API, asProblem, request } from '@/api';
import { Banner, BarePage, Button, buttonClass, SkeletonLines } from '@/ui';
import { signInError } from './messages';
import { safeReturn, type SignInSearch } from './search';

interface SignInOptions {
  sign_in: boolean;
  /** What the provider is called: `Microsoft Entra`. */
  provider: string | null;
  /** A proxy in front of NetOS signs people in. */
  proxy: boolean;
  development: boolean;
}

const optionsQuery = queryOptions({
  queryKey: ['auth', 'options'],
  queryFn: ({ signal }) => request<SignInOptions>('GET', `${API}/auth/options`, { signal }),
  staleTime: 60_000,
});

/** `Single sign-on` is no name. */
const midSentence = (provider: string) => (provider === 'Single sign-on' ? 'single sign-on' : provider);

function Choices({ options, back }: { options: SignInOptions; back: string }) {
  if (!options.sign_in && options.proxy) {
    return (
      <div className="grid gap-3">
        <p className="text-text-2">
          Your organisation’s proxy signs you in. Either that sign-in has ended, or you have no active account in NetOS:
          ask an administrator for one.
        </p>
        <a href={back} className={buttonClass('primary', 'touch')}>
          <LogIn className="icon" aria-hidden />
          Try again
        </a>
      </div>
    );
  }
  if (!options.sign_in && !options.development) {
    return (
      <Banner tone="warn">
        <p className="font-medium">Sign-in is not configured</p>
        <p className="text-text-2">
          An administrator has to connect an identity provider first. The page “Administration and operation” of the
          documentation (docs/admin-operations) says how.
        </p>
      </Banner>
    );
  }
  return (
    <div className="grid gap-3">
      {options.sign_in ? (
        <a href={`/auth/sign-in?return=${encodeURIComponent(back)}`} className={buttonClass('primary', 'touch')}>
          <LogIn className="icon" aria-hidden />
          {`Sign in with ${options.provider ? midSentence(options.provider) : 'single sign-on'}`}
        </a>
      ) : null}
      {options.development ? (
        <>
          <p className="text-text-2">This is a development server: nobody has to sign in.</p>
          <a href={back} className={buttonClass('outlined', 'touch')}>
            Go on without signing in
          </a>
        </>
      ) : null}
    </div>
  );
}

/** How one gets in; what it offers is the server's decision. */
export function SignInPage({ search }: { search: SignInSearch }) {
  const options = useQuery(optionsQuery);
  const back = safeReturn(search.return);
  const wrong = signInError(search.error);
  useEffect(() => {
    document.title = 'Sign in · NetOS';
  }, []);
  return (
    <BarePage title="Sign in">
      {wrong ? <Banner tone="danger">{wrong}</Banner> : null}
      {options.data ? (
        <Choices options={options.data} back={back} />
      ) : options.isError ? (
        <Banner
          tone="danger"
          action={
            <Button size="sm" onPress={() => void options.refetch()}>
              Retry
            </Button>
          }
        >
          {asProblem(options.error).message}
        </Banner>
      ) : (
        <SkeletonLines lines={2} />
      )}
    </BarePage>
  );
}
