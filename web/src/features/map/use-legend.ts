import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Query } from '@/api/client';
import { useCan } from '@/api/me';
import { allCarriers, circuitSummary, customerSummary, linkSummary, placeSummary, siteSummary } from './api';
import type { LegendCarrier } from './components/Legend';
import type { LayerGroup } from './layers';

export interface LayerCount {
  total: number | undefined;
  /** By the record's own word; undefined until they are known. */
  kinds: ReadonlyMap<string, number> | undefined;
  /** Not where filters leave an unknown part of them. */
  isExact: boolean;
}

export type LayerCounts = Readonly<Record<LayerGroup['key'], LayerCount>>;

interface Summary {
  total: number;
  facets?: Record<string, { value: string; count: number }[]>;
}

const countOf = (data: Summary | undefined, facet: string, isExact = true): LayerCount => {
  const values = data?.facets?.[facet];
  return {
    total: isExact ? data?.total : undefined,
    kinds: values && new Map(values.map(({ value, count }) => [value, count])),
    isExact,
  };
};

/** What the docked column and the head say of the network; the endpoints of filtered circuits are not counted. */
export function useLegend(filters: Query) {
  const can = useCan();
  const circuits = useQuery({
    ...circuitSummary(filters),
    enabled: can('circuits_view'),
    placeholderData: keepPreviousData,
  });
  const links = useQuery({ ...linkSummary, enabled: can('rf_links_view') });
  const sites = useQuery({ ...siteSummary, enabled: can('infrastructure_view') });
  const places = useQuery({ ...placeSummary, enabled: can('endpoints_view') });
  const customers = useQuery({ ...customerSummary, enabled: can('customers_view') });
  const carriers = useQuery({ ...allCarriers, enabled: can('carriers_view') });
  const isFiltered = Object.keys(filters).length > 0;
  const present = circuits.data?.facets?.carrier_id;
  const known = carriers.data?.items;

  const legendCarriers = useMemo((): LegendCarrier[] => {
    const seriesOf = new Map(known?.map((carrier) => [carrier.id, carrier.series]));
    return (present ?? [])
      .filter((facet) => facet.count > 0)
      .map((facet) => ({ id: facet.value, name: facet.label, series: seriesOf.get(facet.value) ?? 0 }))
      .sort((one, other) => one.series - other.series);
  }, [present, known]);

  const counts = useMemo(
    (): LayerCounts => ({
      circuits: countOf(circuits.data, 'carrier_id'),
      rf_links: countOf(links.data, 'classification'),
      infrastructure: countOf(sites.data, 'kind'),
      endpoints: countOf(places.data, 'facility_type', !isFiltered),
      customers: countOf(customers.data, 'kind'),
    }),
    [circuits.data, links.data, sites.data, places.data, customers.data, isFiltered],
  );

  return { counts, carriers: legendCarriers };
}
