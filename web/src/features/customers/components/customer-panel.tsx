import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import { addressOf } from '@/shared/address';
import { ContactRow, FactRow, Facts, SkeletonLines, StatusMark } from '@/ui';
import { customers } from '../api';
import { customerHref } from '../href';
import type { Customer } from '../types';
import { kindWords } from '../values';
import { CustomerFigures } from './customer-figures';
import { LinksCard } from './related-cards';

/** A customer beside the list. */
export function CustomerPanel({ id, row, ...panel }: PanelProps<Customer>) {
  const query = useQuery(customers.detail(id));
  const can = useCan();
  const customer = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={customer ? `Customer ${customer.name}` : 'Customer'}
      href={customerHref(id)}
      kicker={customer ? kindWords(customer.kind) : 'Customer'}
      title={
        customer ? (
          <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{customer.name}</span>
        ) : null
      }
      marks={customer ? <StatusMark status={customer.status} /> : null}
    >
      <QueryState
        query={query}
        what="The customer"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={8} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <div className="figure-links grid grid-cols-[repeat(auto-fit,minmax(72px,1fr))] gap-3">
                <CustomerFigures customer={data} />
              </div>
            </section>
            {data.contact_name || data.contact_phone ? (
              <section>
                <h2>Contact</h2>
                <ul className="contact-rows">
                  <ContactRow
                    name={data.contact_name ?? data.name}
                    detail={data.contact_phone ?? data.contact_email}
                    phone={data.contact_phone}
                    email={data.contact_email}
                    subject={data.name}
                    first
                  />
                </ul>
              </section>
            ) : null}
            <section>
              <h2>Facts</h2>
              <Facts>
                <FactRow label="Address">{addressOf(data)}</FactRow>
                <FactRow label="Account">{data.account_number}</FactRow>
                <FactRow label="Sonar account">{data.sonar_account_id}</FactRow>
              </Facts>
            </section>
            {can('rf_links_view') && data.rf_link_count ? <LinksCard customer={data} /> : null}
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
