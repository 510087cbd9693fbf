import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCan, type Entity } from '@/api';
import { QueryState, useRecordEditor } from '@/resource';
import * as format from '@/shared/format';
import { useShortcut } from '@/shared/shortcuts';
import { buttonClass, Page, TabPanel, Tabs } from '@/ui';
import { circuitDetail, circuitHistory, circuits } from '../../api';
import { circuitFields } from '../../fields';
import type { CircuitTab } from '../../search';
import type { Circuit } from '../../types';
import { CircuitFigures } from '../circuit-figures';
import { HistoryTab } from './history/history-tab';
import { Overview } from './overview';
import { CallNocBar, RecordActions } from './record-actions';
import { RecordHeading } from './record-header';
import { RecordSkeleton } from './record-skeleton';
import { RelatedTab } from './related/related-tab';
import { useRelated } from './related/related-queries';
import './cards/cards.css';
import './related/related.css';
import './status/status.css';

/** What another feature tells of a circuit's documents. */
export interface CircuitDocuments {
  count?: number;
  /** The latest ones, for the overview. */
  card: (circuit: Circuit) => ReactNode;
  /** All of them. */
  section: (circuit: Circuit) => ReactNode;
}

export interface CircuitRecordProps {
  id: string;
  tab: CircuitTab;
  onTab: (tab: CircuitTab) => void;
  /** Absent for those who may see none. */
  documents?: CircuitDocuments;
  /** The decision about its contract; another feature's part of the page. */
  renewal?: (contractId: string) => ReactNode;
}

const editFirstFact = () => document.querySelector<HTMLElement>('.record-grid .facts [data-inline-field]')?.click();

function Record({
  entity,
  tab,
  onTab,
  documents,
  renewal,
}: Omit<CircuitRecordProps, 'id'> & { entity: Entity<Circuit> }) {
  const circuit = entity.data;
  const can = useCan();
  const related = useRelated(circuit);
  const seesHistory = can('lifecycle_view');
  const history = useQuery({ ...circuitHistory(circuit.id), enabled: seesHistory });
  const readOnly = !can('circuits_edit') && !can('financials_edit');
  const editor = useRecordEditor({
    resource: circuits,
    entity,
    fields: circuitFields,
    editPermission: 'circuits_edit',
    noun: 'circuit',
  });
  useShortcut(
    { id: 'record.edit', keys: 'e', label: 'Edit the first fact', group: 'Record' },
    editFirstFact,
    !readOnly && tab === 'overview',
  );
  const tabs = [
    { id: 'overview', label: 'Overview' },
    { id: 'related', label: 'Related', count: related.count },
    ...(documents ? [{ id: 'documents', label: 'Documents', count: documents.count }] : []),
    ...(seesHistory ? [{ id: 'history', label: 'History', count: history.data?.total }] : []),
  ];
  const selected = tabs.some(({ id }) => id === tab) ? tab : 'overview';
  return (
    <Page
      title={circuit.circuit_id}
      heading={<RecordHeading circuit={circuit} readOnly={readOnly} />}
      beside={
        <div className="record-figures">
          <CircuitFigures circuit={circuit} />
        </div>
      }
      actions={<RecordActions entity={entity} />}
    >
      <div className="record-body" data-read-only={readOnly ? '' : undefined}>
        <Tabs
          label="Circuit"
          className="record-tabs"
          items={tabs}
          selected={selected}
          onSelect={(id) => onTab(id as CircuitTab)}
        >
          {circuit.updated_at ? (
            <span className="record-updated">
              Updated {format.date(circuit.updated_at)}
              {circuit.updated_by ? ` by ${circuit.updated_by}` : ''}
            </span>
          ) : null}
          <TabPanel id="overview" className="record-scroll">
            <Overview
              circuit={circuit}
              editor={editor}
              related={related}
              documents={documents?.card(circuit)}
              renewal={renewal}
            />
          </TabPanel>
          <TabPanel id="related" className="record-scroll">
            <RelatedTab circuit={circuit} related={related} />
          </TabPanel>
          {documents ? (
            <TabPanel id="documents" className="record-scroll">
              <div className="record-single">{documents.section(circuit)}</div>
            </TabPanel>
          ) : null}
          {seesHistory ? (
            <TabPanel id="history" className="record-scroll">
              <HistoryTab circuit={circuit} />
            </TabPanel>
          ) : null}
        </Tabs>
      </div>
      <CallNocBar circuit={circuit} />
      {editor.dialog}
    </Page>
  );
}

/** A circuit's own page. */
export function CircuitRecordPage({ id, ...rest }: CircuitRecordProps) {
  const query = useQuery(circuitDetail(id));
  if (query.data) return <Record key={id} entity={query.data} {...rest} />;
  if (query.isPending) return <RecordSkeleton />;
  return (
    <Page title="Circuit" line>
      <QueryState
        query={query}
        what="The circuit"
        skeleton={null}
        notFoundActions={
          <Link to="/circuits" className={buttonClass('outlined', 'sm')}>
            All circuits
          </Link>
        }
      >
        {() => null}
      </QueryState>
    </Page>
  );
}
