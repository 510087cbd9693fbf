import type { DetailsForm } from '@/resource/form';
import { FieldInput } from '@/ui';
import { siteField } from '../../fields';

/** Where the site stands, in degrees. */
export const PositionFields = ({ form }: { form: DetailsForm }) => (
  <div className="form-grid two">
    {['latitude', 'longitude'].map((name) => (
      <div key={name} data-field={name}>
        <FieldInput
          spec={siteField(name)}
          value={form.values[name]}
          error={form.errors[name] ?? null}
          onInvalid={(message) => form.invalid(name, message)}
          onChange={(value) => form.set(name, value)}
        />
      </div>
    ))}
  </div>
);
