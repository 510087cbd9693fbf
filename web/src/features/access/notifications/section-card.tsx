import type { ReactNode } from 'react';
import { useCan } from '@/api';
import type { DetailsForm } from '@/resource/form';
import { Button, Card, FieldInput } from '@/ui';
import { setHere, sourceWords, type Section } from './settings-fields';
import type { Sourced } from './settings-api';

/** The settings of one subject, each with where its value comes from. */
export function SectionCard({
  section,
  settings,
  form,
  mayEdit,
  control,
  onForget,
}: {
  section: Section;
  settings: Sourced;
  form: DetailsForm;
  mayEdit: boolean;
  /** In the place of the usual control of a field. */
  control?: (name: string) => ReactNode;
  /** Lets what was set here fall back. */
  onForget: (names: readonly string[]) => void;
}) {
  const can = useCan();
  const own = setHere(settings, section).filter((name) =>
    can(section.fields.find((spec) => spec.name === name)?.permission),
  );
  return (
    <Card
      title={section.title}
      more={
        mayEdit && own.length ? (
          <Button size="sm" variant="ghost" onPress={() => onForget(own)}>
            Forget what is set here
          </Button>
        ) : null
      }
    >
      <div className="form-grid two">
        {section.fields.map((spec) => (
          <div key={spec.name} data-field={spec.name} className={spec.kind === 'boolean' ? 'wide-field' : undefined}>
            {control?.(spec.name) ?? (
              <FieldInput
                spec={spec}
                value={form.values[spec.name]}
                hint={sourceWords(settings, spec.name)}
                error={form.errors[spec.name] ?? null}
                isDisabled={!mayEdit || !can(spec.permission)}
                onInvalid={(message) => form.invalid(spec.name, message)}
                onChange={(value) => form.set(spec.name, value)}
              />
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}
