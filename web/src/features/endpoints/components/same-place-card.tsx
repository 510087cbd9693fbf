import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '@/api';
import { townOf } from '@/shared/address';
import { distanceKm } from '@/shared/distance';
import * as format from '@/shared/format';
import { Button, Card } from '@/ui';
import { duplicatesOf } from '../api';
import { apartWords } from '../differences';
import '../endpoints.css';
import { endpointHref } from '../href';
import type { Endpoint, MergeOutcome } from '../types';
import { MergeDialog } from './merge/merge-dialog';

/** Others that are near by or called the same: one click from being made one. Not there while there is none. */
export function SamePlaceCard({
  endpoint,
  onMerged,
}: {
  endpoint: Endpoint;
  onMerged: (outcome: MergeOutcome) => Promise<void>;
}) {
  const can = useCan();
  const query = useQuery(duplicatesOf(endpoint.id));
  const [other, setOther] = useState<string | null>(null);
  const found = query.data?.items ?? [];
  if (!found.length) return null;
  const mayMerge = can('endpoints_edit') && can('circuits_edit');
  const apart = (place: Endpoint) => {
    const km = distanceKm(endpoint, place);
    return km === null ? 'of the same name' : `${apartWords(km)} away`;
  };
  return (
    <Card title="Possibly the same place" more={format.number(query.data?.total ?? found.length)}>
      <ul className="same-place-rows">
        {found.map((place) => (
          <li key={place.id}>
            <Link to={endpointHref(place.id)} className="link clip font-medium">
              {place.name}
            </Link>
            <span className="count clip">
              {[townOf(place), apart(place), format.plural(place.circuit_count, 'circuit')].filter(Boolean).join(' · ')}
            </span>
            {mayMerge ? (
              <Button size="sm" onPress={() => setOther(place.id)} aria-label={`Merge with ${place.name}`}>
                Merge
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {other ? (
        <MergeDialog
          ids={[endpoint.id, other]}
          onClose={() => setOther(null)}
          onMerged={(outcome) => {
            setOther(null);
            return onMerged(outcome);
          }}
        />
      ) : null}
    </Card>
  );
}
