import { Link } from '@tanstack/react-router';
import { ErrorSummary, type DetailsForm } from '@/resource/form';
import { Card, FieldInput } from '@/ui';
import { providerField } from '../../fields';

const SECTIONS = [
  { title: 'Provider', fields: ['name', 'short_name', 'asn', 'status', 'website'] },
  { title: 'NOC and portal', fields: ['noc_phone', 'noc_email', 'portal_url', 'support_url', 'notes'] },
] as const;

const WIDE = new Set<string>(['website', 'notes']);

/** The fields of a provider in cards of two columns. */
export function ProviderForm({ form }: { form: DetailsForm }) {
  const conflict = form.problem?.body.conflict;
  return (
    <form
      id={form.id}
      noValidate
      className="form-single"
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <ErrorSummary messages={form.messages} text={form.general} traceId={form.problem?.traceId} onGo={form.go} />
      {SECTIONS.map(({ title, fields }) => (
        <Card key={title} title={title}>
          <div className="form-grid two">
            {fields.map((name) => (
              <div key={name} data-field={name} className={WIDE.has(name) ? 'form-wide' : undefined}>
                <FieldInput
                  spec={providerField(name)}
                  value={form.values[name]}
                  error={form.errors[name] ?? null}
                  autoFocus={name === 'name'}
                  onInvalid={(message) => form.invalid(name, message)}
                  onChange={(value) => form.set(name, value)}
                />
                {name === 'name' && conflict ? (
                  <p className="field-hint">
                    <Link to="/providers/$id" params={{ id: conflict.id }} className="link">
                      Open {conflict.label}
                    </Link>
                  </p>
                ) : null}
              </div>
            ))}
          </div>
        </Card>
      ))}
    </form>
  );
}
