import { Link } from '@tanstack/react-router';
import type { ApiProblem } from '@/api';
import { Banner, Card, FieldInput, type FieldValue } from '@/ui';
import { providerField } from '../../fields';

const SECTIONS = [
  { title: 'Provider', fields: ['name', 'short_name', 'asn', 'status', 'website'] },
  { title: 'NOC and portal', fields: ['noc_phone', 'noc_email', 'portal_url', 'support_url', 'notes'] },
] as const;

const WIDE = new Set<string>(['website', 'notes']);

export interface ProviderFormProps {
  id: string;
  values: Readonly<Record<string, FieldValue>>;
  errors: Readonly<Record<string, string | undefined>>;
  /** What the server said about the whole. */
  problem: ApiProblem | null;
  onChange: (name: string, value: FieldValue) => void;
  onInvalid: (name: string, message: string | null) => void;
  onSubmit: () => void;
}

/** The fields of a provider in cards of two columns. */
export function ProviderForm({ id, values, errors, problem, onChange, onInvalid, onSubmit }: ProviderFormProps) {
  const conflict = problem?.body.conflict;
  const general = problem && Object.keys(problem.fieldErrors).length === 0;
  return (
    <form
      id={id}
      noValidate
      className="provider-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {general ? (
        <Banner tone="danger">
          {problem.message}
          {problem.traceId ? (
            <>
              {' '}
              Trace <span className="id">{problem.traceId}</span>
            </>
          ) : null}
        </Banner>
      ) : null}
      {SECTIONS.map(({ title, fields }) => (
        <Card key={title} title={title}>
          <div className="form-grid two">
            {fields.map((name) => (
              <div key={name} data-field={name} className={WIDE.has(name) ? 'provider-form-wide' : undefined}>
                <FieldInput
                  spec={providerField(name)}
                  value={values[name]}
                  error={errors[name] ?? null}
                  autoFocus={name === 'name'}
                  onInvalid={(message) => onInvalid(name, message)}
                  onChange={(value) => onChange(name, value)}
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
