import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Card, Figure, ForbiddenState, Page, PageBody, Segmented, SkeletonLines } from '@/ui';
import { previewQuery, reportQuery } from '../api';
import { REPORTS, reportWords, type ReportKind } from '../kinds';
import '../reports.css';
import type { ReportSearch } from '../search';
import { plan } from '../words';
import { SendList } from './send-list';
import { SendNow } from './send-now';

export interface ReportPageProps {
  kind: ReportKind;
  search: ReportSearch;
  onSearch: (search: ReportSearch) => void;
}

const WIDTHS = [
  { value: 'wide', label: 'Computer' },
  { value: 'phone', label: 'Phone' },
] as const;
const READERS = [
  { value: 'me', label: 'As I see it' },
  { value: 'without_money', label: 'Without money' },
] as const;

/** A weekly e-mail as its readers get it, and what was sent. */
export function ReportPage({ kind, search, onSearch }: ReportPageProps) {
  const can = useCan();
  const words = reportWords[kind];
  const mayRead = words.permissions.every(can);
  const state = useQuery({ ...reportQuery(kind), enabled: mayRead });
  const preview = useQuery({ ...previewQuery(kind, search.as ?? 'me'), enabled: mayRead });
  const { width = 'wide', as = 'me' } = search;
  if (!mayRead)
    return (
      <Page title={words.title}>
        <ForbiddenState
          what={`the ${words.title.toLowerCase()}`}
          permission={words.permissions.find((permission) => !can(permission))}
        />
      </Page>
    );
  return (
    <Page title={words.title} actions={state.data ? <SendNow kind={kind} report={state.data} /> : null}>
      <PageBody>
        <div className="report-page">
          <Card
            title="Preview"
            more={
              <>
                {kind === 'renewal' && can('financials_view') ? (
                  <Segmented
                    label="Reader"
                    options={READERS}
                    value={as}
                    onChange={(next) => onSearch({ ...search, as: next === 'me' ? undefined : next })}
                  />
                ) : null}
                <Segmented
                  label="Width"
                  options={WIDTHS}
                  value={width}
                  onChange={(next) => onSearch({ ...search, width: next === 'wide' ? undefined : next })}
                />
              </>
            }
          >
            <QueryState query={preview} what="The preview" skeleton={<SkeletonLines lines={12} />}>
              {(html) => (
                // Its links open beside; nothing in it can run.
                <iframe
                  className={`report-mail ${width}`}
                  title={`${words.title} as an e-mail`}
                  sandbox="allow-popups allow-popups-to-escape-sandbox"
                  srcDoc={html.replace('<head>', '<head><base target="_blank">')}
                />
              )}
            </QueryState>
          </Card>
          <div className="report-aside">
            <Card title="Sends">
              <QueryState query={state} what="The report" skeleton={<SkeletonLines lines={4} />}>
                {(report) => (
                  <div className="grid gap-4">
                    <p className="text-text-2">{plan(report, words.days(report.days))}</p>
                    <Figure
                      label="Next"
                      value={report.next_send_at ? format.instant(report.next_send_at) : format.NONE}
                    />
                    <SendList sends={report.sends} kind={words.mailKind} />
                  </div>
                )}
              </QueryState>
            </Card>
            <nav aria-label="Weekly e-mails" className="report-others">
              {REPORTS.filter((other) => other !== kind && reportWords[other].permissions.every(can)).map((other) => (
                <Link key={other} className="link" to="/reports/$kind" params={{ kind: other }}>
                  {reportWords[other].title}
                </Link>
              ))}
            </nav>
          </div>
        </div>
      </PageBody>
    </Page>
  );
}
