import type { StyleSpecification } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { basemapStyle, FIRST_LABEL_LAYER, fontFaces } from './basemap-style';
import type { MapPalette } from './palette';

export interface BaseStyle {
  style: StyleSpecification;
  /** What is chosen is inserted before this layer; undefined puts it on top. */
  beforeId: string | undefined;
}

/** Draws nothing: the network's lines go under it, and what is chosen over it, in whichever order they come. */
export const LINES_ANCHOR = 'network-lines-anchor';

/** `VITE_BASEMAP_URL` names another PMTiles file with the same layers, or any MapLibre style document. */
export const configuredBasemap: string | undefined = import.meta.env.VITE_BASEMAP_URL || undefined;

/** The style to draw under the network; null while a configured style document is on its way. */
export function useBaseStyle(palette: MapPalette): BaseStyle | null {
  const foreign = useForeignStyle(isStyleDocument(configuredBasemap) ? configuredBasemap : undefined);
  return useMemo(() => {
    if (foreign === 'loading') return null;
    if (foreign) return withAnchor(withNetworkFonts(foreign, location.origin));
    const tiles = isStyleDocument(configuredBasemap) ? undefined : configuredBasemap;
    return withAnchor({ style: basemapStyle(palette, location.origin, tiles), beforeId: FIRST_LABEL_LAYER });
  }, [foreign, palette]);
}

export function withAnchor({ style, beforeId }: BaseStyle): BaseStyle {
  const at = style.layers.findIndex((layer) => layer.id === beforeId);
  const anchor = { id: LINES_ANCHOR, type: 'background', layout: { visibility: 'none' } } as const;
  return {
    style: { ...style, layers: style.layers.toSpliced(at < 0 ? style.layers.length : at, 0, anchor) },
    beforeId,
  };
}

export function isStyleDocument(url: string | undefined): url is string {
  return url !== undefined && !/\.pmtiles(\?|$)/.test(url);
}

/** A foreign style lacks the fonts of the network's own labels. */
export function withNetworkFonts(style: StyleSpecification, origin: string): BaseStyle {
  return {
    style: { ...style, 'font-faces': { ...style['font-faces'], ...fontFaces(origin) } },
    beforeId: style.layers.find((layer) => layer.type === 'symbol')?.id,
  };
}

function useForeignStyle(url: string | undefined): StyleSpecification | 'loading' | null {
  const [style, setStyle] = useState<StyleSpecification | 'loading' | null>(url ? 'loading' : null);
  useEffect(() => {
    if (!url) return;
    const abort = new AbortController();
    loadStyle(url, abort.signal)
      .then(setStyle)
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        console.warn(`The configured basemap ${url} could not be loaded; the built one is shown.`, error);
        setStyle(null);
      });
    return () => abort.abort();
  }, [url]);
  return style;
}

async function loadStyle(url: string, signal: AbortSignal): Promise<StyleSpecification> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as StyleSpecification;
}
