import { FieldInput } from '@/ui';
import { rfLinkField } from '../../fields';
import { unitOf } from './link-values';
import type { LinkForm } from './use-link-form';

/** One plain field of the form. */
export function LinkField({ link, name, currency }: { link: LinkForm; name: string; currency: string }) {
  const { form, errorOf } = link;
  return (
    <div data-field={name}>
      <FieldInput
        spec={unitOf(rfLinkField(name), currency)}
        value={form.values[name]}
        error={errorOf(name)}
        onInvalid={(message) => form.invalid(name, message)}
        onChange={(value) => form.set(name, value)}
      />
    </div>
  );
}
