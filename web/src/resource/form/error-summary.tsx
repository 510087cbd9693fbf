import { Banner } from '@/ui';
import './form.css';

export interface FieldMessage {
  name: string;
  label: string;
  message: string;
}

/** Everything that is wrong in one place; each line leads to its field. */
export function ErrorSummary({
  messages,
  text,
  traceId,
  onGo,
}: {
  messages: readonly FieldMessage[];
  /** What is wrong with the whole, not with one field. */
  text: string | null;
  traceId?: string | null;
  onGo: (name: string) => void;
}) {
  if (!messages.length && !text) return null;
  return (
    <Banner tone="danger">
      {text ? (
        <p>
          {text}
          {traceId ? (
            <>
              {' '}
              Trace <span className="id">{traceId}</span>
            </>
          ) : null}
        </p>
      ) : null}
      {messages.length ? (
        <>
          <p className="font-medium">
            {messages.length === 1 ? 'One field needs a look' : `${messages.length} fields need a look`}
          </p>
          <ul className="error-list">
            {messages.map(({ name, label, message }) => (
              <li key={name}>
                <button type="button" className="link" onClick={() => onGo(name)}>
                  {label}
                </button>
                {`: ${message}`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Banner>
  );
}
