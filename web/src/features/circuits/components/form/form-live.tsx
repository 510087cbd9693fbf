import { useQuery } from '@tanstack/react-query';
import * as format from '@/shared/format';
import { Card, FactRow, Facts, RouteText, StatusMark } from '@/ui';
import { distanceKm } from '@/shared/distance';
import { endpoints } from './endpoints';
import type { FormValues } from './form-values';

/** The words of the chosen references. */
export type Labels = Readonly<Record<string, string | null>>;

const id = (value: unknown) => (typeof value === 'string' ? value : '');

function usePlace(value: unknown) {
  const query = useQuery({ ...endpoints.detail(id(value)), enabled: id(value) !== '' });
  return id(value) ? query.data?.data : undefined;
}

/** What the form amounts to, beside it while it is filled in. */
export function FormLive({ values, labels }: { values: FormValues; labels: Labels }) {
  const a = usePlace(values.a_endpoint_id);
  const z = usePlace(values.z_endpoint_id);
  const km = distanceKm(a, z);
  const { mrc, bandwidth_mbps: mbps } = values;
  const currency = id(values.currency) || 'USD';
  const perMbps = typeof mrc === 'number' && typeof mbps === 'number' && mbps > 0 ? mrc / mbps : null;
  return (
    <Card title="Summary" className="form-live">
      <div aria-live="polite">
        <Facts>
          <FactRow label="Circuit ID">
            {id(values.circuit_id) ? <span className="id clip">{id(values.circuit_id)}</span> : null}
          </FactRow>
          <FactRow label="Carrier">{labels.carrier_id}</FactRow>
          <FactRow label="Type">{labels.service_type_id}</FactRow>
          {typeof values.status === 'string' ? (
            <FactRow label="Status">
              <StatusMark status={values.status} />
            </FactRow>
          ) : null}
          <FactRow label="A → Z">{a || z ? <RouteText a={a?.city ?? a?.name} z={z?.city ?? z?.name} /> : null}</FactRow>
          <FactRow label="Distance">{km === null ? null : format.distance(km)}</FactRow>
          <FactRow label="Bandwidth">{typeof mbps === 'number' ? format.bandwidth(mbps) : null}</FactRow>
          {'mrc' in values ? (
            <>
              <FactRow label="MRC">{typeof mrc === 'number' ? format.money(mrc, currency) : null}</FactRow>
              <FactRow label="Per Mbps">{perMbps === null ? null : format.money(perMbps, currency)}</FactRow>
            </>
          ) : null}
        </Facts>
      </div>
    </Card>
  );
}
