import { Button, TextField } from '@/ui';
import { PASSWORD } from './settings-fields';
import type { NotificationSettings } from './settings-api';

/** What becomes of the password: it stays, another comes, or it goes. */
export type PasswordChange = { kind: 'keep' } | { kind: 'replace'; text: string } | { kind: 'remove' };

export const KEEP: PasswordChange = { kind: 'keep' };

export const passwordChanges = (change: PasswordChange): Record<string, unknown> => {
  if (change.kind === 'keep' || (change.kind === 'replace' && change.text === '')) return {};
  return { [PASSWORD.name]: change.kind === 'remove' ? null : change.text };
};

const shown = ({ smtp_password_last_four: end, secrets_readable: readable }: NotificationSettings) =>
  readable ? `••••${end ?? ''}` : 'Cannot be read any more: type it again';

/** A secret is told once; afterwards there is its end, and another one can take its place. */
export function PasswordField({
  settings,
  change,
  error,
  mayEdit,
  onChange,
}: {
  settings: NotificationSettings;
  change: PasswordChange;
  error: string | null;
  mayEdit: boolean;
  onChange: (change: PasswordChange) => void;
}) {
  const there = settings.smtp_password_set || !settings.secrets_readable;
  const source = settings.sources.smtp_password === 'environment' ? 'From the environment' : undefined;
  if (change.kind === 'keep' && there && !error) {
    return (
      <div className="field" role="group" aria-label={PASSWORD.label}>
        <span className="field-label">{PASSWORD.label}</span>
        <div className="kept-secret">
          <span className="id">{shown(settings)}</span>
          {mayEdit ? (
            <>
              <Button size="sm" onPress={() => onChange({ kind: 'replace', text: '' })}>
                Replace
              </Button>
              {source ? null : (
                <Button size="sm" variant="ghost" onPress={() => onChange({ kind: 'remove' })}>
                  Remove
                </Button>
              )}
            </>
          ) : null}
        </div>
        {source ? <span className="field-hint">{source}</span> : null}
      </div>
    );
  }
  if (change.kind === 'remove') {
    return (
      <div className="field" role="group" aria-label={PASSWORD.label}>
        <span className="field-label">{PASSWORD.label}</span>
        <div className="kept-secret">
          <span className="text-text-2">Removed when you save</span>
          <Button size="sm" onPress={() => onChange(KEEP)}>
            Keep it
          </Button>
        </div>
      </div>
    );
  }
  return (
    <TextField
      label={PASSWORD.label}
      type="password"
      autoComplete="new-password"
      value={change.kind === 'replace' ? change.text : ''}
      error={error}
      isDisabled={!mayEdit}
      autoFocus={change.kind === 'replace' && there}
      hint={there ? 'Takes the place of the one that is saved' : 'Kept encrypted, and never shown again'}
      onChange={(text) => onChange({ kind: 'replace', text })}
    />
  );
}
