import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api';
import type { Position } from '@/shared/place/coordinates';
import type { Coordinates } from './value';

export interface PlaceWarning {
  code: 'outside_state' | 'outside_country' | 'swapped' | 'state_unknown' | 'country_unknown';
  message: string;
  suggestion: Position | null;
}

export interface PlaceCheck {
  warnings: PlaceWarning[];
  found: { country: string | null; state: string | null };
}

/** Whether a position lies where its address says. */
export const placeCheck = ({ latitude, longitude, state, country }: Coordinates & { state: string; country: string }) =>
  queryOptions({
    queryKey: ['address', 'check', latitude, longitude, state, country],
    queryFn: ({ signal }) =>
      answer<PlaceCheck>(
        api.GET('/api/v1/address/check', {
          params: { query: { latitude: String(latitude), longitude: String(longitude), state, country } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
