import { createExpression, featureFilter, type FilterSpecification } from '@maplibre/maplibre-gl-style-spec';

const ZOOM = 5;
const ROOT = 'layers[0].paint.tested';

/** What MapLibre would make of an expression for one feature. */
export function evaluate(expression: unknown, properties: object, state: Record<string, unknown> = {}): unknown {
  const compiled = createExpression(expression, ROOT);
  if (compiled.result === 'error') throw new Error(compiled.value.map((error) => error.message).join('; '));
  const feature = { type: 2 as const, properties: { ...properties } };
  const value = compiled.value.evaluate({ zoom: ZOOM }, feature, state);
  return typeof value === 'object' && value !== null && 'sections' in value ? String(value) : value;
}

export function matches(filter: unknown, properties: object): boolean {
  return featureFilter(filter as FilterSpecification, ROOT).filter(
    { zoom: ZOOM },
    { type: 1, properties: { ...properties } },
  );
}
