import { type ComponentProps, lazy, Suspense } from 'react';
import type { SmallMap as SmallMapType } from './SmallMap';

export { circuitSelection, placeSelection, withArea, type CircuitPath, type Place, type Selection } from './geo';

const Loaded = lazy(() => import('./SmallMap').then((module) => ({ default: module.SmallMap })));

/** `SmallMap` without its library in the first load of the page. */
export function SmallMap(props: ComponentProps<typeof SmallMapType>) {
  return (
    <Suspense fallback={<div className="skeleton" style={{ width: '100%', height: '100%' }} aria-hidden="true" />}>
      <Loaded {...props} />
    </Suspense>
  );
}
