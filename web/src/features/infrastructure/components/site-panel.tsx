import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/api';
import { LastChanges, QueryState, SidePanel, type PanelProps } from '@/resource';
import { addressOf } from '@/shared/address';
import { directionsUrl } from '@/shared/directions';
import * as format from '@/shared/format';
import { CopyButton, FactRow, Facts, SkeletonLines, StatusMark, Tag } from '@/ui';
import { nodesOf, sites } from '../api';
import { siteFields } from '../fields';
import { nodeHref, siteHref } from '../href';
import '../infrastructure.css';
import type { Site } from '../types';
import { BeamGlyph } from './node/beam-glyph';
import { SiteContacts } from './site-contacts';
import { SiteFigures } from './site-figures';

function Whereabouts({ site }: { site: Site }) {
  const position = site.latitude === null ? null : `${site.latitude}, ${site.longitude}`;
  return (
    <Facts>
      <FactRow label="Address">{addressOf(site) || null}</FactRow>
      <FactRow label="Coordinates">
        {position ? (
          <>
            <span className="num">{position}</span>
            <CopyButton text={position} label="Copy coordinates" />
          </>
        ) : null}
      </FactRow>
      {position ? (
        <FactRow label="Go there">
          <a href={directionsUrl(site)} target="_blank" rel="noreferrer" className="link">
            Directions
          </a>
          <Link to="/map" search={{ site: site.id, at: `${site.latitude},${site.longitude},12` }} className="link">
            Map
          </Link>
        </FactRow>
      ) : null}
      {site.access_notes ? <FactRow label="Access">{site.access_notes}</FactRow> : null}
    </Facts>
  );
}

function Nodes({ siteId }: { siteId: string }) {
  const query = useQuery(nodesOf(siteId));
  return (
    <QueryState query={query} what="The nodes" skeleton={<SkeletonLines lines={2} />}>
      {({ items }) => (
        <ul className="panel-nodes">
          {items.map((node) => (
            <li key={node.id}>
              <Link to={nodeHref(node.id)}>
                <BeamGlyph azimuth={node.sector_azimuth_deg} width={node.beamwidth_deg} />
                <span className="clip">{node.name}</span>
                <span className="count ml-auto">{format.plural(node.subscriber_count, 'subscriber')}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </QueryState>
  );
}

/** A site beside the list. */
export function SitePanel({ id, row, ...panel }: PanelProps<Site>) {
  const query = useQuery(sites.detail(id));
  const can = useCan();
  const site = query.data?.data ?? row;
  return (
    <SidePanel
      {...panel}
      label={site ? `Site ${site.name}` : 'Site'}
      href={siteHref(id)}
      kicker={site ? [format.label(site.kind), site.code].filter(Boolean).join(' · ') : 'Site'}
      title={site ? <span className="min-w-0 text-16 font-semibold [overflow-wrap:anywhere]">{site.name}</span> : null}
      marks={
        site ? (
          <>
            <StatusMark status={site.status} />
            {site.asr_number ? <Tag>ASR {site.asr_number}</Tag> : null}
          </>
        ) : null
      }
    >
      <QueryState
        query={query}
        what="The site"
        skeleton={
          <div className="p-4">
            <SkeletonLines lines={9} />
          </div>
        }
      >
        {({ data }) => (
          <>
            <section>
              <div className="grid grid-cols-[repeat(auto-fit,minmax(100px,1fr))] gap-3">
                <SiteFigures site={data} />
              </div>
            </section>
            <section>
              <h2>Place</h2>
              <Whereabouts site={data} />
            </section>
            <section>
              <h2>Contacts</h2>
              <SiteContacts site={data} />
            </section>
            {data.rf_node_count ? (
              <section>
                <h2>RF nodes</h2>
                <Nodes siteId={id} />
              </section>
            ) : null}
            {can('lifecycle_view') ? (
              <section>
                <h2>Last changes</h2>
                <LastChanges resource={sites} id={id} fields={siteFields} currency={data.currency} />
              </section>
            ) : null}
          </>
        )}
      </QueryState>
    </SidePanel>
  );
}
