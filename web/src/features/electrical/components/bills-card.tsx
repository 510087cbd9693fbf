import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Calculator, Plus } from 'lucide-react';
import { useState } from 'react';
import { asProblem, useCan, type Entity } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Button, Card, SkeletonLines, toast } from '@/ui';
import { billCalls, billsQuery, services } from '../api';
import type { Bill, Service } from '../types';
import { AveragesDialog } from './averages-dialog';
import { BillDialog } from './bill-dialog';
import { BillRows, periodOf } from './bill-rows';
import { BillsChart } from './bills-chart';

const FIRST = 12;

/** The bills of a service: what it used and cost by month, each bill, and the averages they make. */
export function BillsCard({ entity }: { entity: Entity<Service> }) {
  const service = entity.data;
  const can = useCan();
  const client = useQueryClient();
  const query = useQuery(billsQuery(service.id));
  const [open, setOpen] = useState<Bill | 'new' | null>(null);
  const [averaging, setAveraging] = useState(false);
  const [all, setAll] = useState(false);
  const mayEdit = can('electrical_edit');
  const money = can('financials_view');
  const calls = billCalls(service.id);
  const refresh = () => client.invalidateQueries({ queryKey: services.keys.all });

  const saved = (bill: Bill) => {
    setOpen(null);
    void refresh();
    toast(`Bill of ${periodOf(bill)} saved`);
  };
  const restore = async (bill: Bill) => {
    try {
      await calls.restore(bill);
      await refresh();
    } catch (error) {
      toast(`The bill was not restored: ${asProblem(error).message}`, { tone: 'error' });
    }
  };
  const remove = async (bill: Bill) => {
    try {
      await calls.remove(bill);
      await refresh();
      toast(`Bill of ${periodOf(bill)} deleted`, {
        tone: 'deleted',
        action: { label: 'Undo', run: () => void restore(bill) },
      });
    } catch (error) {
      toast(`The bill was not deleted: ${asProblem(error).message}`, { tone: 'error' });
    }
  };

  return (
    <Card
      title="Bills"
      more={
        <>
          {mayEdit && can('financials_edit') && service.bill_count ? (
            <Button size="sm" variant="ghost" onPress={() => setAveraging(true)}>
              <Calculator className="icon icon-sm" aria-hidden />
              Recompute averages
            </Button>
          ) : null}
          {mayEdit ? (
            <Button size="sm" variant="ghost" onPress={() => setOpen('new')}>
              <Plus className="icon icon-sm" aria-hidden />
              Add bill
            </Button>
          ) : null}
        </>
      }
    >
      <QueryState query={query} what="The bills" skeleton={<SkeletonLines lines={6} />}>
        {({ items, total }) =>
          items.length ? (
            <div className="grid gap-4">
              {items.length > 1 ? <BillsChart bills={items} currency={service.currency} money={money} /> : null}
              <BillRows
                bills={all ? items : items.slice(0, FIRST)}
                currency={service.currency}
                money={money}
                onEdit={mayEdit ? setOpen : undefined}
                onDelete={mayEdit ? (bill) => void remove(bill) : undefined}
              />
              {items.length > FIRST ? (
                <Button size="sm" variant="ghost" onPress={() => setAll(!all)} aria-expanded={all}>
                  {all ? `The newest ${FIRST}` : `Show ${format.number(Math.min(total, items.length))}`}
                </Button>
              ) : null}
            </div>
          ) : (
            <p className="text-text-3">No bills yet. The averages are what was entered by hand.</p>
          )
        }
      </QueryState>
      {open ? (
        <BillDialog
          service={service}
          bill={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onSaved={saved}
        />
      ) : null}
      {averaging ? <AveragesDialog entity={entity} onClose={() => setAveraging(false)} /> : null}
    </Card>
  );
}
