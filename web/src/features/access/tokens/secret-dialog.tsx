import * as format from '@/shared/format';
import { Banner, Button, CopyButton, Dialog } from '@/ui';
import type { NewToken } from '../types';
import { curlExample } from './expiry';

/** The secret of a token, shown this once. */
export function SecretDialog({ token, onClose }: { token: NewToken; onClose: () => void }) {
  const example = curlExample(token.token, window.location.origin);
  return (
    <Dialog
      isOpen
      wide
      dirty
      onClose={onClose}
      title={`The secret of ${token.name}`}
      footer={
        <Button variant="primary" onPress={onClose}>
          I have copied it
        </Button>
      }
    >
      <div className="grid gap-3">
        <Banner tone="warn">It is shown this once. Whoever has it may do what {token.user_email} may do.</Banner>
        <div className="secret">
          <code>{token.token}</code>
          <CopyButton text={token.token} label="Copy the secret" secret />
        </div>
        <p className="text-text-2">
          It works until {format.instant(token.expires_at)}.
          {token.overlap_until ? ` The one before works until ${format.instant(token.overlap_until)}.` : ''} Try it:
        </p>
        <div className="secret">
          <code>{example}</code>
          <CopyButton text={example} label="Copy the command" secret />
        </div>
      </div>
    </Dialog>
  );
}
