import { Checkbox, NumberField, Select } from '@/ui';
import { errorAt } from './errors';
import { Rows } from './rows';
import { ClauseNumber, type ClauseFieldsProps } from './shape-fields';

const WAIVERS = [
  { value: 'replacement', label: 'Replacement' },
  { value: 'chronic_outage', label: 'Chronic outage' },
];

/** What is charged beside the fee, what holds before installation, and what makes leaving free. */
export function AdditionFields(props: ClauseFieldsProps) {
  const { draft, change, error, unread } = props;
  const before = errorAt(error, 'pre_install');
  return (
    <div className="clause-parts">
      <fieldset>
        <legend>Charged back beside it</legend>
        <Checkbox isSelected={draft.clawback_nrc} onChange={(clawback_nrc) => change({ clawback_nrc })}>
          The waived NRC, while months remain
        </Checkbox>
        <div className="form-grid two">
          <ClauseNumber {...props} field="promo_credits" path="promo_credits" label="Promotional credits" />
          <ClauseNumber {...props} field="third_party" path="third_party" label="Charges of third parties" />
        </div>
      </fieldset>
      <fieldset>
        <legend>Before installation</legend>
        <Checkbox
          isSelected={draft.before_install}
          onChange={(before_install) => {
            unread.forget('pre_install');
            change({ before_install });
          }}
        >
          Another fee holds before the install date
        </Checkbox>
        {draft.before_install ? (
          <div className="form-grid two">
            <ClauseNumber
              {...props}
              field="before_install_months"
              path="pre_install.months_of_mrc"
              label="Months of MRC"
              unit="months"
            />
            <ClauseNumber
              {...props}
              field="before_install_third_party"
              path="pre_install.third_party"
              label="Third parties before installation"
            />
          </div>
        ) : null}
        {before ? <p className="text-12 text-danger">{before}</p> : null}
      </fieldset>
      <fieldset>
        <legend>Leaving is free when</legend>
        <Rows
          path="waivers"
          rows={draft.waivers}
          one="waiver"
          unread={unread}
          blank={() => ({ kind: 'replacement' as const, min_term_months: null, within_days: null })}
          onChange={(waivers) => change({ waivers })}
        >
          {(waiver, set, path) => (
            <>
              <Select
                label="When"
                options={WAIVERS}
                value={waiver.kind}
                error={errorAt(error, `${path}.kind`)}
                onChange={(kind) => set({ kind: kind === 'chronic_outage' ? 'chronic_outage' : 'replacement' })}
              />
              {waiver.kind === 'replacement' ? (
                <>
                  <NumberField
                    label="Of at least"
                    unit="months"
                    name={`etf.${path}.min_term_months`}
                    value={waiver.min_term_months}
                    error={errorAt(error, `${path}.min_term_months`)}
                    onInvalid={unread.at(`${path}.min_term_months`)}
                    onChange={(min_term_months) => set({ min_term_months })}
                  />
                  <NumberField
                    label="Ordered within"
                    unit="days"
                    name={`etf.${path}.within_days`}
                    value={waiver.within_days}
                    error={errorAt(error, `${path}.within_days`)}
                    onInvalid={unread.at(`${path}.within_days`)}
                    onChange={(within_days) => set({ within_days })}
                  />
                </>
              ) : null}
            </>
          )}
        </Rows>
      </fieldset>
    </div>
  );
}
