import { Building2, Cable, ChevronDown, ChevronRight, MapPin, RadioTower, Users } from 'lucide-react';
import { type ComponentType, type ReactNode, useState } from 'react';
import { number } from '@/shared/format';
import { IconButton } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { isShown, isWhole, LAYER_GROUPS, type LayerGroup, type LayerKind, withGroup, withKeys } from '../layers';
import type { LayerCount, LayerCounts } from '../use-legend';
import { RfGlyph } from './LineGlyph';
import { MarkerGlyph } from './MarkerGlyph';
import { Section } from './Section';

interface LayerListProps {
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
  /** Only what one may see is listed. */
  can: (permission: string) => boolean;
  counts: LayerCounts;
}

const ICONS: Readonly<Record<LayerGroup['key'], ComponentType<{ className?: string }>>> = {
  circuits: Cable,
  rf_links: RadioTower,
  infrastructure: Building2,
  endpoints: MapPin,
  customers: Users,
};

export function LayerList({ hidden, onChange, can, counts }: LayerListProps) {
  return (
    <Section title="Layers">
      <ul>
        {LAYER_GROUPS.filter((group) => can(group.permission)).map((group) => (
          <Group key={group.key} group={group} hidden={hidden} onChange={onChange} count={counts[group.key]} />
        ))}
      </ul>
    </Section>
  );
}

interface GroupProps {
  group: LayerGroup;
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
  count: LayerCount;
}

function Group({ group, hidden, onChange, count }: GroupProps) {
  const [isOpen, setOpen] = useState(group.isOpen ?? false);
  const present = group.kinds.filter((kind) => !count.kinds || (count.kinds.get(kind.word) ?? 0) > 0);
  const isOn = isShown(group, hidden);
  const isPart = isOn && !isWhole(group, hidden);
  const Icon = ICONS[group.key];
  return (
    <>
      <LayerRow
        icon={<Icon className="icon icon-sm" aria-hidden />}
        label={group.label}
        count={count.total}
        isSelected={isOn}
        isIndeterminate={isPart}
        onChange={() => onChange(withGroup(hidden, group, !isOn || isPart))}
      >
        {present.length > 0 ? <Fold label={group.label} isOpen={isOpen} onPress={() => setOpen(!isOpen)} /> : null}
      </LayerRow>
      {isOpen
        ? present.map((kind) => (
            <LayerRow
              key={kind.key}
              isSub
              icon={<KindGlyph group={group.key} kind={kind} />}
              label={kind.label}
              count={count.isExact ? count.kinds?.get(kind.word) : undefined}
              isSelected={!hidden.includes(kind.key)}
              onChange={(isSelected) => onChange(withKeys(hidden, [kind.key], isSelected))}
            />
          ))
        : null}
    </>
  );
}

function Fold({ label, isOpen, onPress }: { label: string; isOpen: boolean; onPress: () => void }) {
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <IconButton
      label={`${isOpen ? 'Collapse' : 'Expand'} ${label}`}
      aria-expanded={isOpen}
      className="layer-fold"
      onPress={onPress}
    >
      <Chevron className="icon icon-sm" />
    </IconButton>
  );
}

function KindGlyph({ group, kind }: { group: LayerGroup['key']; kind: LayerKind }) {
  if (group === 'circuits') return null;
  return group === 'rf_links' ? <RfGlyph word={kind.word} /> : <MarkerGlyph layer={group} word={kind.word} />;
}

interface LayerRowProps {
  icon: ReactNode;
  label: string;
  count: number | undefined;
  isSelected: boolean;
  isIndeterminate?: boolean;
  isSub?: boolean;
  onChange: (isSelected: boolean) => void;
  /** Beside the row. */
  children?: ReactNode;
}

function LayerRow({ icon, label, count, isSub, children, ...checkbox }: LayerRowProps) {
  return (
    <li className="layer-row" data-sub={isSub || undefined}>
      <Checkbox {...checkbox}>
        {icon}
        <span className="clip flex-1">{label}</span>
        {count === undefined ? null : <span className="count">{number(count)}</span>}
      </Checkbox>
      {children}
    </li>
  );
}
