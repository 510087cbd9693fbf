import { X } from 'lucide-react';
import { useState } from 'react';
import { ComboBox, IconButton } from '@/ui';
import { loadSites } from '../api';
import { useSiteNames } from './use-user-options';

/** Some of thousands of sites: found by name, one after the other. */
export function SitePicks({
  value,
  error,
  onChange,
}: {
  value: readonly string[];
  error: string | null;
  onChange: (value: string[]) => void;
}) {
  const [round, setRound] = useState(0);
  const chosen = useSiteNames(value);
  return (
    <div>
      <ComboBox
        key={round}
        label="Only these sites"
        hint="None means all of them; else what ends at one of these"
        placeholder="Add a site"
        cacheKey="scope_assets"
        load={loadSites}
        value={null}
        error={error}
        autoFocus={round > 0}
        onChange={(site) => {
          if (!site) return;
          if (!value.includes(site)) onChange([...value, site]);
          setRound(round + 1);
        }}
      />
      {chosen.length ? (
        <ul className="site-picks" aria-label="Chosen sites">
          {chosen.map(({ value: id, label }) => (
            <li key={id}>
              <span className="clip">{label}</span>
              <IconButton label={`Remove ${label}`} onPress={() => onChange(value.filter((known) => known !== id))}>
                <X className="icon icon-sm" />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
