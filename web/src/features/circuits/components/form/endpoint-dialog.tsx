import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CoordinatesField } from '@/place';
import { useFormProblem, useSubmitKey } from '@/resource/form';
import { enumValues } from '@/shared/enums';
import { FACILITIES } from '@/shared/facilities';
import { Banner, Button, Dialog, FieldInput, type FieldSpec, type FieldValue } from '@/ui';
import type { Endpoint } from '../../types';
import { createEndpoint, endpoints } from './endpoints';
import { createBody, type FormValues } from './form-values';

const FIELDS: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', kind: 'text', required: true },
  { name: 'facility_type', label: 'Kind of place', kind: 'enum', options: enumValues(FACILITIES) },
  { name: 'address_line1', label: 'Address', kind: 'text' },
  { name: 'city', label: 'City', kind: 'text' },
  { name: 'state', label: 'State', kind: 'text' },
  { name: 'postal_code', label: 'Postal code', kind: 'text' },
  { name: 'country', label: 'Country', kind: 'text', hint: 'Two letters, such as US' },
];
const COORDINATES: readonly FieldSpec[] = [
  { name: 'latitude', label: 'Latitude', kind: 'number' },
  { name: 'longitude', label: 'Longitude', kind: 'number' },
];
const ALL = [...FIELDS, ...COORDINATES];

const degrees = (value: FieldValue) => (typeof value === 'number' ? value : null);
const text = (value: FieldValue) => (typeof value === 'string' ? value : null);

/** A place that is not known yet, added without leaving the circuit's form. */
export function EndpointDialog({
  end,
  onClose,
  onCreated,
}: {
  /** `A end`, `Z end` */
  end: string;
  onClose: () => void;
  onCreated: (endpoint: Endpoint) => void;
}) {
  const client = useQueryClient();
  const keyOf = useSubmitKey();
  const [values, setValues] = useState<FormValues>({});
  const [unreadable, setUnreadable] = useState<Record<string, string | null>>({});
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const refused = useFormProblem();
  const errors = refused.state?.fields ?? {};
  const known = ALL.some(({ name }) => errors[name]);

  const set = (name: string, value: FieldValue) => {
    setValues((now) => ({ ...now, [name]: value }));
    if (name === 'name') setMissing(false);
  };
  const submit = async () => {
    if (Object.values(unreadable).some(Boolean)) return;
    const body = createBody(values, ALL);
    if (!body.name) return setMissing(true);
    setPending(true);
    try {
      const { data } = await createEndpoint(body, keyOf(body));
      void client.invalidateQueries({ queryKey: endpoints.keys.all });
      void client.invalidateQueries({ queryKey: ['options'] });
      void client.invalidateQueries({ queryKey: ['counts'] });
      onCreated(data);
    } catch (error) {
      refused.take(error);
      setPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      dirty={Object.values(values).some(Boolean)}
      title={`New endpoint for the ${end}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={pending} onPress={() => void submit()}>
            Create endpoint
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {refused.state && !known ? <Banner tone="danger">{refused.state.problem.message}</Banner> : null}
        <div className="form-grid two">
          {FIELDS.map((spec, index) => (
            <FieldInput
              key={spec.name}
              spec={spec}
              value={values[spec.name]}
              autoFocus={index === 0}
              onChange={(value) => set(spec.name, value)}
              onInvalid={(message) => setUnreadable((now) => ({ ...now, [spec.name]: message }))}
              error={spec.name === 'name' && missing ? 'Required, still empty' : errors[spec.name]}
            />
          ))}
          <CoordinatesField
            value={{
              latitude: degrees(values.latitude),
              longitude: degrees(values.longitude),
              state: text(values.state),
              country: text(values.country),
            }}
            onChange={(coordinates) => setValues((now) => ({ ...now, ...coordinates }))}
            onInvalid={(axis, message) => setUnreadable((now) => ({ ...now, [axis]: message }))}
            errors={errors}
          />
        </div>
      </div>
    </Dialog>
  );
}
