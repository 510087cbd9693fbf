import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import { QueryState, SidePanel, type PanelProps } from '@/resource';
import * as format from '@/shared/format';
import { FactRow, Facts, SkeletonLines, StatusMark, Swatch } from '@/ui';
import { circuitsOf, providers } from '../api';
import { providerHref, site } from '../href';
import '../providers.css';
import type { Provider } from '../types';
import { ContactList } from './contacts/contact-list';
import { ProviderFigures } from './provider-figures';
import { StatusBar } from './status-bar';

const WEB = [
  ['Portal', 'portal_url'],
  ['Support', 'support_url'],
  ['Website', 'website'],
] as const;

/** A provider beside the list. */
export function ProviderPanel({ id, row, ...panel }: PanelProps<Provider>) {
  const query = useQuery(providers.detail(id));
  const can = useCan();
  const circuits = useQuery({ ...circuitsOf(id, 'deadline', false, 1), enabled: can('circuits_view') });
  const provider = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={provider ? `Provider ${provider.name}` : 'Provider'}
      href={providerHref(id)}
      kicker={provider?.asn ? `AS ${provider.asn}` : 'Provider'}
      title={
        provider ? (
          <>
            <Swatch series={provider.series} />
            <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{provider.name}</span>
          </>
        ) : null
      }
      marks={provider ? <StatusMark status={provider.status} /> : null}
    >
      <QueryState
        query={query}
        what="The provider"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={9} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <ProviderFigures provider={data} />
            </section>
            {data.circuit_count ? (
              <section>
                <h2>
                  Circuits
                  <Link to="/circuits" search={{ carrier_id: id }} className="link ml-auto font-normal">
                    All {format.number(data.circuit_count)}
                  </Link>
                </h2>
                <StatusBar providerId={id} counts={circuits.data?.facets?.status ?? []} />
              </section>
            ) : null}
            <section>
              <h2>Contacts</h2>
              <ContactList provider={data} />
            </section>
            <section>
              <h2>Facts</h2>
              <Facts>
                {WEB.map(([label, name]) => {
                  const url = data[name];
                  return (
                    <FactRow key={name} label={label}>
                      {url ? (
                        <a href={url} target="_blank" rel="noreferrer" className="link clip">
                          {site(url)}
                        </a>
                      ) : null}
                    </FactRow>
                  );
                })}
              </Facts>
            </section>
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
