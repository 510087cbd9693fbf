import { ChevronRight, Lock } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { BaseRecord, Entity } from '@/api';
import * as format from '@/shared/format';
import { useShortcut } from '@/shared/shortcuts';
import { buttonClass, Page } from '@/ui';
import { RecordPageSkeleton } from './record-page-skeleton';
import { QueryState } from './record-state';
import './record.css';

const editFirstFact = () => document.querySelector<HTMLElement>('.record-grid .facts [data-inline-field]')?.click();

export interface RecordPageProps {
  record: BaseRecord;
  /** The record's name: the title and the h1. */
  name: string;
  /** Where it is listed: `{ label: 'Infrastructure', href: '/infrastructure' }`, the outermost first. */
  crumbs: readonly { label: string; href: string }[];
  /** Beside the name: a copy button, a colour. */
  beside?: ReactNode;
  /** How it stands: status, kind, warnings. */
  marks?: ReactNode;
  /** The numbers that matter, `Figure`s. */
  figures?: ReactNode;
  actions?: ReactNode;
  /** This reader may change something: `e` edits the first fact. */
  editable: boolean;
  main: ReactNode;
  rail: ReactNode;
  /** Dialogs. */
  children?: ReactNode;
}

/** A record's own page in two columns: name, marks and figures on top, what hangs on it, and the rail. */
export function RecordPage(props: RecordPageProps) {
  const { record, name, crumbs, marks, figures, editable } = props;
  useShortcut({ id: 'record.edit', keys: 'e', label: 'Edit the first fact', group: 'Record' }, editFirstFact, editable);
  return (
    <Page
      title={name}
      line
      heading={
        <div className="record-title">
          <nav className="record-crumbs" aria-label="Breadcrumb">
            {crumbs.map(({ label, href }, index) => (
              <span key={href} className="inline-flex min-w-0 items-center gap-1">
                {index ? <ChevronRight className="icon icon-sm" aria-hidden /> : null}
                <Link to={href} className="clip">
                  {label}
                </Link>
              </span>
            ))}
          </nav>
          <div className="record-name">
            <h1>{name}</h1>
            {props.beside}
          </div>
          <div className="record-marks">
            {marks}
            {editable ? null : (
              <span className="inline-flex items-center gap-1 text-12 text-text-3">
                <Lock className="icon icon-sm" aria-hidden />
                Your role may see, not change
              </span>
            )}
          </div>
        </div>
      }
      beside={
        figures ? (
          <div className="record-figures">
            <div className="grid grid-cols-[repeat(auto-fit,minmax(120px,1fr))] gap-3">{figures}</div>
          </div>
        ) : null
      }
      actions={props.actions}
    >
      <div className="page-scroll" tabIndex={0} role="region" aria-label={name}>
        <div className="record-grid" data-read-only={editable ? undefined : ''}>
          <div className="record-column">{props.main}</div>
          <div className="record-column">
            {props.rail}
            {record.updated_at ? (
              <p className="count">
                Updated {format.date(record.updated_at)}
                {record.updated_by ? ` by ${record.updated_by}` : ''}
              </p>
            ) : null}
          </div>
        </div>
      </div>
      {props.children}
    </Page>
  );
}

/** A record's page once it is there; else its skeleton, or why there is none. */
export function RecordQuery<T extends BaseRecord>({
  query,
  title,
  what,
  list,
  children,
}: {
  query: UseQueryResult<Entity<T>>;
  /** `Site` */
  title: string;
  /** `The site` */
  what: string;
  /** Where to go when it is gone. */
  list: { label: string; href: string };
  children: (entity: Entity<T>) => ReactNode;
}) {
  if (query.data) return <>{children(query.data)}</>;
  if (query.isPending) return <RecordPageSkeleton title={title} />;
  return (
    <Page title={title} line>
      <QueryState
        query={query}
        what={what}
        skeleton={null}
        notFoundActions={
          <Link to={list.href} className={buttonClass('outlined', 'sm')}>
            {list.label}
          </Link>
        }
      >
        {() => null}
      </QueryState>
    </Page>
  );
}
