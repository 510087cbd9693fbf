import { Navigation } from 'lucide-react';
import { directionsUrl } from '@/shared/directions';
import { Button, buttonClass } from '@/ui/button';
import { Menu, MenuItem } from '@/ui/menu';

interface Destination {
  name: string;
  latitude: number | null;
  longitude: number | null;
}

/** The way to one end, or a choice of two; opens the phone's or the browser's maps. */
export function Directions({ places }: { places: readonly (Destination | null | undefined)[] }) {
  const reachable = places.filter(
    (place): place is Destination => typeof place?.latitude === 'number' && typeof place.longitude === 'number',
  );
  const icon = <Navigation className="icon icon-sm" aria-hidden />;
  const [only, ...others] = reachable;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <a className={buttonClass('outlined', 'sm')} href={directionsUrl(only)} target="_blank" rel="noreferrer">
        {icon}
        Directions
      </a>
    );
  }
  return (
    <Menu
      label="Directions"
      placement="top start"
      trigger={
        <Button size="sm">
          {icon}
          Directions
        </Button>
      }
    >
      {reachable.map((place, index) => (
        <MenuItem key={index} href={directionsUrl(place)} target="_blank" rel="noreferrer" textValue={place.name}>
          {place.name}
        </MenuItem>
      ))}
    </Menu>
  );
}
