interface Position {
  latitude: number | null;
  longitude: number | null;
}

/** The way to a position, in the phone's or the browser's maps. */
export const directionsUrl = ({ latitude, longitude }: Position) =>
  `https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}`;
