import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Query } from '@/api/client';
import { allCarriers, circuitSummary, placeSummary } from './api';
import type { LegendCarrier } from './components/Legend';
import { countsByKind } from './layers';

/** What the docked column says of the circuits that the filters leave; the sites of those are not counted. */
export function useLegend(filters: Query) {
  const circuits = useQuery({ ...circuitSummary(filters), placeholderData: keepPreviousData });
  const places = useQuery(placeSummary);
  const carriers = useQuery(allCarriers);
  const isFiltered = Object.keys(filters).length > 0;
  const present = circuits.data?.facets?.carrier_id;
  const known = carriers.data?.items;
  const kinds = places.data?.facets?.facility_type;

  const legendCarriers = useMemo((): LegendCarrier[] => {
    const seriesOf = new Map(known?.map((carrier) => [carrier.id, carrier.series]));
    return (present ?? [])
      .filter((facet) => facet.count > 0)
      .map((facet) => ({ id: facet.value, name: facet.label, series: seriesOf.get(facet.value) ?? 0 }))
      .sort((one, other) => one.series - other.series);
  }, [present, known]);
  const kindCounts = useMemo(
    () => (kinds ? countsByKind(new Map(kinds.map((facet) => [facet.value, facet.count]))) : undefined),
    [kinds],
  );

  return {
    circuitCount: circuits.data?.total,
    placeCount: isFiltered ? undefined : places.data?.total,
    hasKindCounts: !isFiltered,
    carriers: legendCarriers,
    kindCounts,
  };
}
