import { Building2, Cable } from 'lucide-react';
import type { ReactNode } from 'react';
import { number } from '@/shared/format';
import { Checkbox } from '@/ui/checkbox';
import { CIRCUITS, layerState, PLACE_KINDS, withAllKinds, withLayer } from '../layers';
import { MarkerGlyph } from './MarkerGlyph';
import { Section } from './Section';

interface LayerListProps {
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
  circuitCount: number | undefined;
  placeCount: number | undefined;
  /** Undefined until they are known. */
  kindCounts: ReadonlyMap<string, number> | undefined;
  /** Not where filters leave an unknown part of them. */
  hasKindCounts: boolean;
}

export function LayerList({ hidden, onChange, circuitCount, placeCount, kindCounts, hasKindCounts }: LayerListProps) {
  const { showCircuits, showPlaces, hiddenKinds } = layerState(hidden);
  const present = PLACE_KINDS.filter((kind) => !kindCounts || (kindCounts.get(kind.key) ?? 0) > 0);
  return (
    <Section title="Layers">
      <ul>
        <LayerRow
          icon={<Cable className="icon icon-sm" aria-hidden />}
          label="Circuits"
          count={circuitCount}
          isSelected={showCircuits}
          onChange={(isShown) => onChange(withLayer(hidden, CIRCUITS, isShown))}
        />
        <LayerRow
          icon={<Building2 className="icon icon-sm" aria-hidden />}
          label="Sites"
          count={placeCount}
          isSelected={showPlaces}
          isIndeterminate={showPlaces && hiddenKinds.length > 0}
          onChange={() => onChange(withAllKinds(hidden, !showPlaces || hiddenKinds.length > 0))}
        />
        {present.map((kind) => (
          <LayerRow
            key={kind.key}
            isSub
            icon={<MarkerGlyph shape={kind.shape} />}
            label={kind.label}
            count={hasKindCounts ? kindCounts?.get(kind.key) : undefined}
            isSelected={!hiddenKinds.includes(kind.key)}
            onChange={(isShown) => onChange(withLayer(hidden, kind.key, isShown))}
          />
        ))}
      </ul>
    </Section>
  );
}

interface LayerRowProps {
  icon: ReactNode;
  label: string;
  count: number | undefined;
  isSelected: boolean;
  isIndeterminate?: boolean;
  isSub?: boolean;
  onChange: (isSelected: boolean) => void;
}

function LayerRow({ icon, label, count, isSub, ...checkbox }: LayerRowProps) {
  return (
    <li className="layer-row" data-sub={isSub || undefined}>
      <Checkbox {...checkbox}>
        {icon}
        <span className="clip flex-1">{label}</span>
        {count === undefined ? null : <span className="count">{number(count)}</span>}
      </Checkbox>
    </li>
  );
}
