import { MARKER_KINDS, type MarkerKind, type PlaceLayer } from '@/map/markers';
import type { NetworkParts } from '@/map/tile-url';

type Can = (permission: string) => boolean;

export interface LayerKind {
  /** Its name in the URL: `hide=circuits,tower`. */
  key: string;
  label: string;
  /** The record's own word. */
  word: string;
}

export interface LayerGroup {
  key: 'circuits' | 'rf_links' | PlaceLayer;
  label: string;
  permission: string;
  /** Switched by themselves; none: the group is one thing. */
  kinds: readonly LayerKind[];
  /** Its kinds are listed from the start. */
  isOpen?: true;
}

const keyOf = ({ layer, word }: MarkerKind) => (layer === 'endpoints' ? `endpoint_${word}` : word);

const markerKinds = (layer: PlaceLayer): LayerKind[] =>
  MARKER_KINDS.filter((kind) => kind.layer === layer).map((kind) => ({ ...kind, key: keyOf(kind) }));

export const LAYER_GROUPS: readonly LayerGroup[] = [
  { key: 'circuits', label: 'Circuits', permission: 'circuits_view', kinds: [] },
  {
    key: 'rf_links',
    label: 'RF links',
    permission: 'rf_links_view',
    kinds: [
      { key: 'backhaul', label: 'Backhaul', word: 'backhaul' },
      { key: 'customer_endlink', label: 'Customer endlink', word: 'customer_endlink' },
    ],
  },
  {
    key: 'infrastructure',
    label: 'Sites',
    permission: 'infrastructure_view',
    kinds: markerKinds('infrastructure'),
    isOpen: true,
  },
  { key: 'endpoints', label: 'Endpoints', permission: 'endpoints_view', kinds: markerKinds('endpoints') },
  { key: 'customers', label: 'Customers', permission: 'customers_view', kinds: markerKinds('customers') },
];

/** There are many customers, and most pictures of a network are without them. */
const HIDDEN_AT_FIRST = ['commercial', 'mfc'];
/** In the URL: everything is shown. */
const NOTHING = 'none';

export const hiddenIn = (hide: string | null | undefined): string[] => {
  if (hide === NOTHING) return [];
  return hide ? hide.split(',') : HIDDEN_AT_FIRST;
};
export const hideText = (hidden: readonly string[]) => hidden.join() || NOTHING;

const keysOf = (group: LayerGroup) => (group.kinds.length > 0 ? group.kinds.map((kind) => kind.key) : [group.key]);

export function isShown(group: LayerGroup, hidden: readonly string[]): boolean {
  return keysOf(group).some((key) => !hidden.includes(key));
}

export const isWhole = (group: LayerGroup, hidden: readonly string[]) =>
  keysOf(group).every((key) => !hidden.includes(key));

export function withKeys(hidden: readonly string[], keys: readonly string[], isOn: boolean): string[] {
  const others = hidden.filter((each) => !keys.includes(each));
  return isOn ? others : [...others, ...keys];
}

export const withGroup = (hidden: readonly string[], group: LayerGroup, isOn: boolean) =>
  withKeys(hidden, keysOf(group), isOn);

export interface LayerState {
  /** What the tiles hold: lines are only hidden where they are drawn, so that they are back at once. */
  parts: NetworkParts;
  showCircuits: boolean;
  showRfLinks: boolean;
  hiddenClasses: string[];
  hiddenPlaces: MarkerKind[];
}

export function layerState(hidden: readonly string[], can: Can): LayerState {
  const groupOf = (key: LayerGroup['key']) => LAYER_GROUPS.find((group) => group.key === key) as LayerGroup;
  const may = (key: LayerGroup['key']) => can(groupOf(key).permission);
  const shown = (key: LayerGroup['key']) => may(key) && isShown(groupOf(key), hidden);
  return {
    parts: {
      circuits: may('circuits'),
      rfLinks: may('rf_links'),
      sites: shown('infrastructure'),
      endpoints: shown('endpoints'),
      customers: shown('customers'),
    },
    showCircuits: shown('circuits'),
    showRfLinks: shown('rf_links'),
    hiddenClasses: groupOf('rf_links').kinds.flatMap(({ key, word }) => (hidden.includes(key) ? [word] : [])),
    hiddenPlaces: MARKER_KINDS.filter((kind) => hidden.includes(keyOf(kind))),
  };
}
