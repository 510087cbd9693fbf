import type { RequestParameters } from 'maplibre-gl';
import { API } from '@/api/client';
import { identityHeaders } from '@/api/identity';

/** Tiles do not pass through the API client: whoever asks is said here. */
export function networkRequest(url: string): RequestParameters | undefined {
  if (!url.startsWith(`${location.origin}${API}/`)) return undefined;
  return { url, headers: identityHeaders(), credentials: 'same-origin' };
}
