import type { Site } from './types';

/** Where the large map looks at a site. */
export const mapSearch = ({ latitude, longitude }: Pick<Site, 'latitude' | 'longitude'>) => ({
  at: `${latitude},${longitude},12`,
});

export const directionsUrl = ({ latitude, longitude }: Pick<Site, 'latitude' | 'longitude'>) =>
  `https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}`;
