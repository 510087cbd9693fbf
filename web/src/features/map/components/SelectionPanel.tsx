import type { HitRecord } from '@/map/hit';
import type { Selected } from '../search';
import { ChoicePanel } from './ChoicePanel';
import { CircuitPanel } from './CircuitPanel';
import { CustomerPanel } from './CustomerPanel';
import { EndpointPanel } from './EndpointPanel';
import { LinkPanel } from './LinkPanel';
import { SitePanel } from './SitePanel';

interface SelectionPanelProps {
  selected: Selected | null;
  choices: readonly HitRecord[] | null;
  onSelect: (selected: Selected) => void;
  onClose: () => void;
}

const PANELS = {
  circuit: CircuitPanel,
  link: LinkPanel,
  site: SitePanel,
  endpoint: EndpointPanel,
  customer: CustomerPanel,
} as const;

export function SelectionPanel({ selected, choices, onSelect, onClose }: SelectionPanelProps) {
  if (choices) return <ChoicePanel records={choices} onSelect={onSelect} onClose={onClose} />;
  if (!selected) return null;
  const Panel = PANELS[selected.kind];
  return <Panel key={selected.id} id={selected.id} onSelect={onSelect} onClose={onClose} />;
}
