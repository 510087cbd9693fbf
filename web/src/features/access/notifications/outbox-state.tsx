import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as format from '@/shared/format';
import { Banner } from '@/ui';
import { outboxStatusQuery } from '../api';

/** Whether e-mails leave, how many wait, and when the last one went. */
export function OutboxState() {
  const { data } = useQuery(outboxStatusQuery);
  if (!data) return null;
  const { configured, waiting, failed, last_sent_at: last, detail } = data;
  return (
    <Banner tone={!configured || waiting || failed ? 'warn' : 'ok'}>
      <p>{detail}</p>
      <p className="text-text-2">
        {waiting ? (
          <Link to="/admin/notifications/emails" search={{ status: 'waiting,sending' }} className="link">
            {format.plural(waiting, 'e-mail')} waiting
          </Link>
        ) : (
          'None waits'
        )}
        {failed ? (
          <>
            {', '}
            <Link to="/admin/notifications/emails" search={{ status: 'failed' }} className="link">
              {format.number(failed)} given up
            </Link>
          </>
        ) : null}
        {last ? `. Last sent ${format.instant(last)}.` : '. None was sent yet.'}
      </p>
    </Banner>
  );
}
