import type { Circuit } from '../../../types';
import { STATUSES } from '../../../values';

/** Which status may follow which; the server has the last word and names its own list when it refuses. */
const NEXT: Record<string, readonly string[]> = {
  quoted: ['ordered', 'cancelled'],
  ordered: ['provisioning', 'cancelled'],
  provisioning: ['active', 'cancelled'],
  active: ['disconnect_pending'],
  disconnect_pending: ['disconnected', 'active'],
  disconnected: [],
  cancelled: [],
};

export interface Move {
  to: string;
  /** Outside the circuit's life: needs a reason and the permission. */
  forced: boolean;
}

export function movesFrom(status: string, mayForce: boolean, allowed = NEXT[status] ?? []): Move[] {
  const usual = allowed.map((to) => ({ to, forced: false }));
  if (!mayForce) return usual;
  const others = STATUSES.filter((to) => to !== status && !allowed.includes(to));
  return [...usual, ...others.map((to) => ({ to, forced: true }))];
}

type Fillable = 'install_date' | 'billing_stop_on' | 'disconnect_date';

export interface Effect {
  field: Fillable;
  /** The day it becomes; null empties it; undefined is the end of the contract's notice. */
  value: string | null | undefined;
}

/** The dates a move fills or empties by itself. */
export function effectsOf(
  circuit: Pick<Circuit, Fillable>,
  to: string,
  on: string | null,
  billingStop: string | null,
): Effect[] {
  switch (to) {
    case 'active': {
      const filled: Effect[] = circuit.install_date || !on ? [] : [{ field: 'install_date', value: on }];
      const emptied = (['billing_stop_on', 'disconnect_date'] as const).filter((field) => circuit[field]);
      return [...filled, ...emptied.map((field) => ({ field, value: null }))];
    }
    case 'disconnect_pending':
      return circuit.billing_stop_on ? [] : [{ field: 'billing_stop_on', value: billingStop ?? undefined }];
    case 'disconnected':
      return circuit.disconnect_date || !on ? [] : [{ field: 'disconnect_date', value: on }];
    default:
      return [];
  }
}
