/** Which fields of the escalator a kind has. */
export const ESCALATOR_PARTS: Record<string, readonly string[]> = {
  none: [],
  fixed_percent: [
    'escalator_value',
    'escalator_every_months',
    'escalator_anchor_on',
    'escalator_floor',
    'escalator_cap',
  ],
  fixed_step: ['escalator_value', 'escalator_every_months', 'escalator_anchor_on'],
  cpi: ['escalator_periods', 'escalator_every_months', 'escalator_anchor_on', 'escalator_floor', 'escalator_cap'],
};
