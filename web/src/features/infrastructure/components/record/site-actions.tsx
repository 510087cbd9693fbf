import { Link } from '@tanstack/react-router';
import { Navigation, Plus } from 'lucide-react';
import { useCan } from '@/api';
import { directionsUrl } from '@/shared/directions';
import { buttonClass } from '@/ui';
import { NEW_LINK } from '../../href';
import type { Site } from '../../types';

/** The way there, and a new link from it. */
export function SiteActions({ site }: { site: Site }) {
  const can = useCan();
  return (
    <>
      {site.latitude === null ? null : (
        <a href={directionsUrl(site)} target="_blank" rel="noreferrer" className={buttonClass('outlined')}>
          <Navigation className="icon" aria-hidden />
          Directions
        </a>
      )}
      {can('rf_links_edit') ? (
        <Link to={NEW_LINK} search={{ a_asset_id: site.id }} className={buttonClass('primary')}>
          <Plus className="icon" aria-hidden />
          New RF link
        </Link>
      ) : null}
    </>
  );
}
