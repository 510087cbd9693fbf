import { Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { mailto, telephone } from '@/shared/call';
import { buttonClass } from './button';

/** Somebody to call and to write to, one click each; rows of `<ul className="contact-rows">`. */
export function ContactRow({
  name,
  detail,
  phone,
  email,
  subject,
  first,
  children,
}: {
  name: string;
  detail?: ReactNode;
  phone: string | null;
  email: string | null;
  /** What mails are about. */
  subject: string;
  /** Whom to call first: with the word on the button. */
  first?: boolean;
  /** More that can be done, after call and mail. */
  children?: ReactNode;
}) {
  return (
    <li>
      <div className="min-w-0 flex-1">
        <div className="clip font-medium" title={name}>
          {name}
        </div>
        {detail ? <div className="num clip text-12 text-text-3">{detail}</div> : null}
      </div>
      {phone ? (
        <a
          href={telephone(phone)}
          className={buttonClass('outlined', 'sm', first ? undefined : 'icon-only')}
          aria-label={`Call ${name}`}
          title={phone}
        >
          <Phone className="icon icon-sm" aria-hidden />
          {first ? 'Call' : null}
        </a>
      ) : null}
      {email ? (
        <a
          href={mailto(email, subject)}
          className={buttonClass('outlined', 'sm', 'icon-only')}
          aria-label={`Mail ${name}`}
          title={email}
        >
          <Mail className="icon icon-sm" aria-hidden />
        </a>
      ) : null}
      {children}
    </li>
  );
}
