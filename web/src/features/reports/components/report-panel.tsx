import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Eye, SlidersHorizontal } from 'lucide-react';
import { asProblem, useCan } from '@/api';
import { buttonClass, SkeletonLines } from '@/ui';
import { reportQuery } from '../api';
import { reportWords, type ReportKind } from '../kinds';
import '../reports.css';
import { plan } from '../words';
import { SendList } from './send-list';
import { SendNow } from './send-now';

const LATEST = 2;

/** A weekly e-mail at a glance, under the page it is about: when it goes to how many, what it would say, how the last ones fared. */
export function ReportPanel({ kind }: { kind: ReportKind }) {
  const can = useCan();
  const words = reportWords[kind];
  const mayRead = words.permissions.every(can);
  const { data, error } = useQuery({ ...reportQuery(kind), enabled: mayRead });
  if (!mayRead) return null;
  return (
    <section className="report-panel" aria-labelledby="report-panel-title">
      <header>
        <h2 id="report-panel-title">{words.title}</h2>
        <p>{data ? plan(data, words.days(data.days)) : null}</p>
        <div className="report-actions">
          {can('settings_view') ? (
            <Link className={buttonClass('outlined', 'sm')} to="/admin/notifications">
              <SlidersHorizontal className="icon" aria-hidden />
              Schedule
            </Link>
          ) : null}
          <Link className={buttonClass('outlined', 'sm')} to="/reports/$kind" params={{ kind }}>
            <Eye className="icon" aria-hidden />
            Preview
          </Link>
          {data ? <SendNow kind={kind} report={data} /> : null}
        </div>
      </header>
      {data ? (
        <div className="report-body">
          <SendList sends={data.sends.slice(0, LATEST)} kind={words.mailKind} />
          <div className="report-news">
            <b>{data.headline}</b>
            <p>{data.lead}</p>
          </div>
        </div>
      ) : error ? (
        <p className="text-text-2">The report does not answer: {asProblem(error).message}</p>
      ) : (
        <SkeletonLines lines={2} />
      )}
    </section>
  );
}
