import * as format from '@/shared/format';
import { differencesOf } from '../../differences';
import type { Endpoint } from '../../types';

/** The places side by side: which one stays, and where they differ. */
export function PlacesTable({
  places,
  survivorId,
  onSurvivor,
}: {
  places: readonly Endpoint[];
  survivorId: string;
  onSurvivor: (id: string) => void;
}) {
  return (
    <div className="overflow-auto" role="region" aria-label="The places side by side" tabIndex={0}>
      <table className="mini-table merge-table">
        <thead>
          <tr>
            <th scope="col">Which one stays</th>
            {places.map((place) => (
              <th key={place.id} scope="col" data-kept={place.id === survivorId || undefined}>
                <label className="merge-choice">
                  <input
                    type="radio"
                    name="survivor"
                    checked={place.id === survivorId}
                    onChange={() => onSurvivor(place.id)}
                  />
                  <span>{place.name}</span>
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differencesOf(places).map(({ label, values, same }) => (
            <tr key={label} data-same={same || undefined}>
              <th scope="row">{label}</th>
              {values.map((value, index) => (
                <td key={places[index]?.id} data-none={value === format.NONE || undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
