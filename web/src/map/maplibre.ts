import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';

let started = false;

/** MapLibre 6 is ESM only and has to be told where its worker is; `pmtiles://` is the basemap's protocol. */
export function startMaplibre() {
  if (started) return maplibregl;
  started = true;
  maplibregl.setWorkerUrl(workerUrl);
  maplibregl.addProtocol('pmtiles', new Protocol().tile);
  return maplibregl;
}
