import { type ComponentProps, lazy, Suspense } from 'react';
import type { PickMap as PickMapType } from './pick-map';

const Loaded = lazy(() => import('./pick-map').then((module) => ({ default: module.PickMap })));

/** `PickMap` without its library before it is opened. */
export function PickMap(props: ComponentProps<typeof PickMapType>) {
  return (
    <Suspense fallback={<div className="pick-map skeleton" aria-hidden="true" />}>
      <Loaded {...props} />
    </Suspense>
  );
}
