interface Place {
  latitude: number | null;
  longitude: number | null;
}

const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle kilometres between two places; null while one has no coordinates. */
export function distanceKm(a: Place | null | undefined, z: Place | null | undefined): number | null {
  if (typeof a?.latitude !== 'number' || typeof a.longitude !== 'number') return null;
  if (typeof z?.latitude !== 'number' || typeof z.longitude !== 'number') return null;
  const latitude = radians(z.latitude - a.latitude) / 2;
  const longitude = radians(z.longitude - a.longitude) / 2;
  const h =
    Math.sin(latitude) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(z.latitude)) * Math.sin(longitude) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
