import { Link } from '@tanstack/react-router';
import { MapPin } from 'lucide-react';
import { useCan } from '@/api';
import { buttonClass } from '@/ui';

/** The way to the places where circuits land, which have no entry of their own in the side bar. */
export function EndpointsLink() {
  if (!useCan()('endpoints_view')) return null;
  return (
    <Link to="/endpoints" className={buttonClass('outlined')}>
      <MapPin className="icon" aria-hidden />
      Endpoints
    </Link>
  );
}
