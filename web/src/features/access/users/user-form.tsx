import { ErrorSummary, type DetailsForm } from '@/resource/form';
import { Card, FieldInput, TagsField, type FieldSpec } from '@/ui';
import { PickList } from './pick-list';
import { SitePicks } from './site-picks';
import type { useUserOptions } from './use-user-options';

const PLAIN = ['email', 'name', 'role_id', 'active'] as const;
const SUGGESTED = 14;
const words = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

function States({ form, states }: { form: DetailsForm; states: readonly string[] }) {
  const chosen = words(form.values.scope_states);
  const put = (next: readonly string[]) =>
    form.set('scope_states', [...new Set(next.map((state) => state.trim().toUpperCase()))]);
  const offered = states.filter((state) => !chosen.includes(state)).slice(0, SUGGESTED);
  return (
    <div data-field="scope_states">
      <TagsField
        label="Only these states"
        hint="Empty for all; circuits with an end in one of them"
        value={chosen}
        error={form.errors.scope_states ?? null}
        onChange={put}
      />
      {offered.length ? (
        <div className="choices" role="group" aria-label="States in use">
          {offered.map((state) => (
            <button key={state} type="button" aria-label={`Add ${state}`} onClick={() => put([...chosen, state])}>
              {state}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Who somebody is, what they may do, and of which part of the network. */
export function UserForm({
  form,
  fields,
  options,
}: {
  form: DetailsForm;
  fields: readonly FieldSpec[];
  options: ReturnType<typeof useUserOptions>;
}) {
  return (
    <form
      id={form.id}
      noValidate
      className="user-column"
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <ErrorSummary messages={form.messages} text={form.general} traceId={form.problem?.traceId} onGo={form.go} />
      <Card title="User">
        <div className="form-grid two">
          {PLAIN.map((name) => {
            const spec = fields.find((field) => field.name === name);
            return spec ? (
              <div key={name} data-field={name} className={spec.kind === 'boolean' ? 'self-center' : undefined}>
                <FieldInput
                  spec={spec}
                  value={form.values[name]}
                  error={form.errors[name] ?? null}
                  onInvalid={(message) => form.invalid(name, message)}
                  onChange={(value) => form.set(name, value)}
                />
              </div>
            ) : null;
          })}
        </div>
      </Card>
      <Card title="Scope">
        <div className="grid gap-4">
          <States form={form} states={options.states} />
          <div data-field="scope_carriers">
            <PickList
              label="Only these carriers"
              hint="None ticked means all of them"
              options={options.carriers}
              value={words(form.values.scope_carriers)}
              onChange={(value) => form.set('scope_carriers', value)}
            />
          </div>
          <div data-field="scope_assets">
            <SitePicks
              value={words(form.values.scope_assets)}
              error={form.errors.scope_assets ?? null}
              onChange={(value) => form.set('scope_assets', value)}
            />
          </div>
        </div>
      </Card>
    </form>
  );
}
