import { useQuery } from '@tanstack/react-query';
import * as format from '@/shared/format';
import { Banner } from '@/ui';
import { subscribersQuery } from '../../api';
import type { Preview } from '../../types';

function Sector({ sector }: { sector: NonNullable<Preview['sector']> }) {
  const { off_axis_deg: off, in_beam: inside } = sector;
  const words = off === null ? '' : `, ${format.number(off, 1)}° off its axis`;
  return (
    <Banner tone={inside ? 'ok' : 'warn'}>
      <strong>{inside ? 'Inside the beam' : 'Outside the beam'}</strong>{' '}
      <span className="text-text-2">
        {inside ? `of the node${words}.` : `of the node${words}. The link can be recorded; check the sector.`}
      </span>
    </Banner>
  );
}

/** Without a node what one would offer; with one whether Z is in its beam. */
export function PtmpBanner({ nodeId, sector }: { nodeId: string | null; sector: Preview['sector'] | undefined }) {
  const subscribers = useQuery({ ...subscribersQuery, enabled: nodeId === null });
  if (nodeId)
    return sector?.off_axis_deg === undefined || sector.off_axis_deg === null ? null : <Sector sector={sector} />;
  const names = subscribers.data?.items.map(({ name }) => name) ?? [];
  const more = (subscribers.data?.total ?? 0) - names.length;
  return (
    <Banner tone="info">
      <strong>PtMP instead?</strong>{' '}
      <span className="text-text-2">
        Pick a node at A. Only subscribers that its base serves are then offered
        {names.length ? `: ${names.join(', ')}${more > 0 ? ` and ${format.number(more)} more` : ''}` : ''}.
      </span>
    </Banner>
  );
}
