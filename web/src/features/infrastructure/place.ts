import type { Site } from './types';

/** `733 W Henry St, Indianapolis, IN 46225`; empty where nothing is known. */
export function addressOf(site: Pick<Site, 'address_line1' | 'address_line2' | 'city' | 'state' | 'postal_code'>) {
  const state = [site.state, site.postal_code].filter(Boolean).join(' ');
  return [site.address_line1, site.address_line2, site.city, state].filter(Boolean).join(', ');
}

/** City and state, as a list shows a place. */
export const townOf = (site: Pick<Site, 'city' | 'state'>) => [site.city, site.state].filter(Boolean).join(', ');

/** Where the large map looks at a site. */
export const mapSearch = ({ latitude, longitude }: Pick<Site, 'latitude' | 'longitude'>) => ({
  at: `${latitude},${longitude},12`,
});

export const directionsUrl = ({ latitude, longitude }: Pick<Site, 'latitude' | 'longitude'>) =>
  `https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}`;
