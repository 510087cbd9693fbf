import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type ApiProblem, type Entity } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Banner, Button, Dialog, Segmented, SkeletonLines, toast } from '@/ui';
import { averagesQuery, keepAverages, services } from '../api';
import type { Averages, Service } from '../types';

const HOW_MANY = [3, 12, 24].map((count) => ({ value: String(count), label: `Newest ${count}` }));

const known = <V,>(value: V | null | undefined, show: (value: V) => string) =>
  value === null || value === undefined ? format.NONE : show(value);

/** Old and new side by side; what stays is said once. */
function Change({ label, before, after }: { label: string; before: string; after: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {before === after ? (
          `${after}, unchanged`
        ) : (
          <>
            <span className="diff-old">{before}</span> → <span className="diff-new">{after}</span>
          </>
        )}
      </dd>
    </>
  );
}

/** Takes the averages from the newest bills, after showing what that changes. */
export function AveragesDialog({ entity, onClose }: { entity: Entity<Service>; onClose: () => void }) {
  const { data: service, etag } = entity;
  const client = useQueryClient();
  const [bills, setBills] = useState('12');
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const query = useQuery(averagesQuery(service.id, Number(bills)));
  const cost = (value: number | null | undefined) => known(value, (amount) => format.money(amount, service.currency));
  const kwh = (value: number | null | undefined) => known(value, (use) => `${format.number(use, 1)} kWh`);

  const keep = async () => {
    setPending(true);
    try {
      await keepAverages(service.id, Number(bills), etag);
      await client.invalidateQueries({ queryKey: services.keys.all });
      toast('Averages taken from the bills');
      onClose();
    } catch (error) {
      setRefused(asProblem(error));
      setPending(false);
    }
  };
  const told = (averages: Averages) => (
    <>
      <p className="text-text-2">
        From {format.plural(averages.bills, 'bill')}
        {averages.from && averages.until ? `, ${format.date(averages.from)} to ${format.date(averages.until)}` : ''}, by
        the days each covers.
      </p>
      <dl className="facts mt-3" aria-live="polite">
        <Change
          label="Cost a month"
          before={cost(service.average_monthly_cost)}
          after={cost(averages.average_monthly_cost)}
        />
        <Change
          label="Use a month"
          before={kwh(service.average_monthly_kwh)}
          after={kwh(averages.average_monthly_kwh)}
        />
      </dl>
    </>
  );

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Recompute averages from bills"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} isDisabled={!query.data} onPress={() => void keep()}>
            Take these averages
          </Button>
        </>
      }
    >
      <div className="mb-4">
        <Segmented label="Which bills count" options={HOW_MANY} value={bills} onChange={setBills} />
      </div>
      <QueryState query={query} what="The averages" skeleton={<SkeletonLines lines={3} />}>
        {told}
      </QueryState>
      {refused ? (
        <div className="mt-3">
          <Banner tone="danger">
            {refused.isStale ? 'Somebody changed this service meanwhile. Look at it again first.' : refused.message}
          </Banner>
        </div>
      ) : null}
    </Dialog>
  );
}
