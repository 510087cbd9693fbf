import type { ReactNode } from 'react';
import { useCan } from '@/api';
import type { RecordEditor } from '@/resource';
import type { Circuit } from '../../types';
import { ContactsCard } from './cards/contacts-card';
import { EndpointsCard } from './cards/endpoints-card';
import { DatesCard, FactsCard, MoneyCard, NotesCard } from './cards/facts-cards';
import { HistoryCard } from './cards/history-card';
import { MapCard } from './cards/map-card';
import { ContractCard } from './contract/contract-card';
import { RelatedCard } from './related/related-card';
import type { Related } from './related/related-queries';

/** The whole story of a circuit on one screen. */
export function Overview({
  circuit,
  editor,
  related,
  documents,
  renewal,
}: {
  circuit: Circuit;
  editor: RecordEditor;
  related: Related;
  documents?: ReactNode;
  /** The decision about its contract. */
  renewal?: (contractId: string) => ReactNode;
}) {
  const can = useCan();
  const money = editor.isVisible('mrc');
  return (
    <div className="record-grid">
      <div className="record-column">
        {can('contracts_view') ? <ContractCard circuit={circuit} renewal={renewal} /> : null}
        <EndpointsCard circuit={circuit} editor={editor} />
        <div className="record-pair">
          <div className="record-column">
            <FactsCard circuit={circuit} editor={editor} />
            {money ? <NotesCard circuit={circuit} editor={editor} /> : null}
          </div>
          <div className="record-column">
            <MoneyCard circuit={circuit} editor={editor} />
            <DatesCard editor={editor} />
            {money ? null : <NotesCard circuit={circuit} editor={editor} />}
          </div>
        </div>
        {documents ? (
          <div className="record-pair">
            <RelatedCard circuit={circuit} related={related} />
            {documents}
          </div>
        ) : (
          <RelatedCard circuit={circuit} related={related} />
        )}
      </div>
      <div className="record-column record-rail">
        <MapCard circuit={circuit} />
        {can('carriers_view') ? <ContactsCard circuit={circuit} /> : null}
        {can('lifecycle_view') ? <HistoryCard circuit={circuit} /> : null}
      </div>
    </div>
  );
}
