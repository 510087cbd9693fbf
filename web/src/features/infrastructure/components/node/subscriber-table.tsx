import { Link } from '@tanstack/react-router';
import * as format from '@/shared/format';
import { StatusMark, Tag } from '@/ui';
import { linkHref } from '../../href';
import type { Subscriber } from '../../types';
import { inOrderOfNeed, isOutside } from './sector';

const orNone = (value: number | null, show: (value: number) => string) => (value === null ? format.NONE : show(value));
const degrees = (value: number) => `${format.number(value, 1)}°`;

function BeamWord({ subscriber }: { subscriber: Subscriber }) {
  if (subscriber.bearing_deg === null) return <span className="text-text-3">Not known</span>;
  return isOutside(subscriber) ? <Tag tone="warn">Outside</Tag> : <Tag tone="ok">In beam</Tag>;
}

/** Everybody the node serves, those with something to put right first. */
export function SubscriberTable({ subscribers }: { subscribers: readonly Subscriber[] }) {
  if (!subscribers.length) return <p className="text-text-3">It serves nobody yet.</p>;
  return (
    <div className="subscriber-scroll">
      <table className="mini-table subscriber-table">
        <thead>
          <tr>
            <th scope="col">Subscriber</th>
            <th scope="col">System</th>
            <th scope="col" className="end">
              Capacity
            </th>
            <th scope="col" className="end">
              Distance
            </th>
            <th scope="col" className="end">
              Bearing
            </th>
            <th scope="col" className="end">
              Off axis
            </th>
            <th scope="col">Beam</th>
            <th scope="col">Reach</th>
          </tr>
        </thead>
        <tbody>
          {inOrderOfNeed(subscribers).map((subscriber) => (
            <tr key={subscriber.rf_link_id}>
              <td>
                <span className="flex items-center gap-2">
                  <StatusMark status={subscriber.status} glyphOnly />
                  <Link to={linkHref(subscriber.rf_link_id)} className="link clip" title={subscriber.name}>
                    {subscriber.z_name}
                  </Link>
                </span>
              </td>
              <td data-label="System">{subscriber.rf_system_name}</td>
              <td data-label="Capacity" className="end">
                {orNone(subscriber.capacity_mbps, format.bandwidth)}
              </td>
              <td data-label="Distance" className="end">
                {orNone(subscriber.distance_km, format.kilometres)}
              </td>
              <td data-label="Bearing" className="end">
                {orNone(subscriber.bearing_deg, degrees)}
              </td>
              <td data-label="Off axis" className="end">
                {orNone(subscriber.off_axis_deg, degrees)}
              </td>
              <td data-label="Beam">
                <BeamWord subscriber={subscriber} />
              </td>
              <td data-label="Reach">
                {subscriber.too_long ? (
                  <Tag tone="warn">Over {orNone(subscriber.reach_km, format.kilometres)}</Tag>
                ) : (
                  <span className="text-text-3">
                    {subscriber.reach_km === null || subscriber.distance_km === null ? 'Not known' : 'Within reach'}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
