import * as format from '@/shared/format';
import { Figure } from '@/ui';
import type { Endpoint } from '../types';

/** The numbers that matter. */
export const EndpointFigures = ({ endpoint }: { endpoint: Endpoint }) => (
  <>
    <Figure label="Circuits" value={endpoint.circuit_count ? format.number(endpoint.circuit_count) : format.NONE} />
    {endpoint.clli ? <Figure label="CLLI" value={<span className="id">{endpoint.clli}</span>} /> : null}
  </>
);
