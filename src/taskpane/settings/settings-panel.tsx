import { useState, type ComponentType, type FormEvent, type ReactElement } from 'react';
import { formProfiles } from '../../goals/form-profile';
import { CHECK_PROFILES, profileTitle } from '../../lint/settings/check-profiles';
import { withGeneral, withRuleSetting } from '../../lint/settings/change-settings';
import { DEFAULT_SETTINGS, type GivenSettings } from '../../lint/settings/settings';
import { rules } from '../../rules';
import { Button } from '../basics/button';
import { Select, TextField } from '../basics/controls';
import { Disclosure } from '../basics/disclosure';
import { Field } from '../basics/field';
import type { KeptText } from '../basics/kept-text';
import { LightButton } from '../basics/light-button';
import { useStore } from '../basics/use-store';
import type { CheckSession } from '../check/check-session';
import { RuleSettingForm, Said, WhereChoice } from './rule-setting';
import { SettingsExchange } from './settings-exchange';
import { createSettingsSession, type SettingsSession, type Where } from './settings-session';
import { settingsTexts as say } from './settings-texts';
import * as styles from './settings.module.css';

export interface SettingsViews {
  /** All settings. */
  readonly Panel: ComponentType;
  /** Settings of one rule, beside its finding. */
  readonly ofRule: (rule: string) => ComponentType;
}

/** 规则设置; a chunk of its own. */
export function createSettingsViews(check: CheckSession, kept: KeptText): SettingsViews {
  const session = createSettingsSession(check, kept);
  return {
    Panel: function Settings() {
      // A check may bring other settings of the workbook.
      const { result } = useStore(check);
      return result ? <SettingsView session={session} check={check} /> : null;
    },
    ofRule(rule) {
      const meta = rules.find((one) => one.meta.id === rule)?.meta;
      return function RuleSettings() {
        useStore(check);
        return meta ? (
          <div className={styles.root}>
            <WhereChoice session={session} />
            <RuleSettingForm meta={meta} session={session} />
          </div>
        ) : null;
      };
    },
  };
}

interface Props {
  readonly session: SettingsSession;
  readonly check: CheckSession;
}

function SettingsView({ session, check }: Props): ReactElement {
  const { where, problem } = useStore(session);
  const [rule, setRule] = useState('');
  const meta = rules.find((one) => one.meta.id === rule)?.meta;
  const { result, byStandard } = check.get();
  // True when the workbook changes its own check.
  const sets = !byStandard && ((result?.ignored.length ?? 0) > 0 || Object.keys(session.of('workbook')).length > 0);
  const categories = [...new Set(rules.map((one) => one.meta.category))];
  return (
    <div className={styles.root}>
      {problem === null ? null : <p role="alert">{say.unreadable(problem)}</p>}
      <Deviations session={session} />
      {sets ? (
        <div className={styles.row}>
          <LightButton onClick={() => void check.setByStandard(true)}>{say.byStandard}</LightButton>
        </div>
      ) : null}
      <WhereChoice session={session} />
      <General key={`${where} ${JSON.stringify(session.of(where))}`} session={session} />
      <Said session={session} beside={say.general} />
      <Field label={say.rule}>
        <Select value={rule} onChange={({ target }) => setRule(target.value)}>
          <option value="">{say.chooseRule}</option>
          {categories.map((category) => (
            <optgroup key={category} label={category}>
              {rules
                .filter((one) => one.meta.category === category)
                .map((one) => (
                  <option key={one.meta.id} value={one.meta.id}>
                    {one.meta.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {meta ? <RuleSettingForm key={meta.id} meta={meta} session={session} /> : null}
      <Disclosure label={say.exchange.title}>
        <SettingsExchange session={session} />
      </Disclosure>
    </div>
  );
}

/** All deviations from the default settings, each with a button to undo it. */
function Deviations({ session }: { readonly session: SettingsSession }): ReactElement {
  const all = (['workbook', 'computer'] as const).flatMap((where) => deviationsOf(where, session.of(where)));
  return (
    <>
      <p className={styles.heading}>{say.deviating(all.length)}</p>
      <ul className={styles.list}>
        {all.map(({ where, what, undo }) => (
          <li key={`${where} ${what}`} className={styles.item}>
            {say.deviation(say.places[where], what)}
            <LightButton aria-label={say.resetNamed(what)} onClick={() => void session.change(where, undo, say.reset)}>
              {say.reset}
            </LightButton>
          </li>
        ))}
      </ul>
      <Said session={session} beside={say.reset} />
    </>
  );
}

/** 表样 and the allowed sums of weights. */
function General({ session }: { readonly session: SettingsSession }): ReactElement {
  const { where } = session.get();
  const behind = session.behind(where);
  const { profile = DEFAULT_SETTINGS.profile, weightTotals } = { ...behind, ...session.of(where) };
  const [weights, setWeights] = useState((weightTotals ?? DEFAULT_SETTINGS.weightTotals).join('、'));
  const [isWrong, setWrong] = useState(false);
  const change = (general: Parameters<typeof withGeneral>[1]): void =>
    void session.change(where, (settings) => withGeneral(settings, general), say.general);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const totals = weights.split(/[、,，;；\s]+/).filter((text) => text !== '');
    const bad = totals.length === 0 || totals.some((text) => !(Number(text) > 0 && Number(text) <= 1000));
    setWrong(bad);
    if (bad) return;
    const numbers = totals.map(Number);
    const isStandard = numbers.join() === (behind.weightTotals ?? DEFAULT_SETTINGS.weightTotals).join();
    change({ weightTotals: isStandard ? undefined : numbers });
  };
  return (
    <>
      <Field label={say.profile}>
        <Select
          value={profile}
          onChange={({ target }) =>
            change({ profile: target.value === 'auto' && behind.profile === undefined ? undefined : target.value })
          }
        >
          <option value="auto">{say.profiles.auto}</option>
          <optgroup label={say.checkFor}>
            {CHECK_PROFILES.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label={say.forms}>
            {formProfiles.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <form onSubmit={save}>
        <Field label={say.weights} problem={isWrong ? say.notWeights : undefined}>
          <TextField value={weights} onChange={({ target }) => setWeights(target.value)} />
        </Field>
        <div className={styles.row}>
          <Button type="submit" size="small">
            {say.save}
          </Button>
        </div>
      </form>
    </>
  );
}

/** A deviation from the default settings. */
interface Deviation {
  readonly where: Where;
  readonly what: string;
  /** Removes the deviation from the settings. */
  readonly undo: (settings: GivenSettings) => GivenSettings;
}

/** The deviations in the order of the rules. */
function deviationsOf(where: Where, { rules: set = {}, profile, weightTotals }: GivenSettings): Deviation[] {
  const ofRules = rules.flatMap(({ meta }): Deviation[] => {
    const setting = set[meta.id];
    if (!setting) return [];
    const limits = Object.entries(setting.thresholds ?? {}).map(([name, value]) => {
      const { label = name, unit = '' } = meta.thresholds?.[name] ?? {};
      return `${label} ${String(value)}${unit}`;
    });
    const what = [
      ...(setting.level === undefined ? [] : [say.ruleLevel(meta.title, say.levels[setting.level])]),
      ...(limits.length > 0 ? [say.ruleLimits(meta.title, limits.join('、'))] : []),
    ];
    return [{ where, what: what.join('；'), undo: (settings) => withRuleSetting(settings, meta.id, {}) }];
  });
  const general: Deviation[] = [];
  if (profile !== undefined && profile !== 'auto') {
    const what = `${say.profile}“${profileTitle(profile)}”`;
    general.push({ where, what, undo: (settings) => withGeneral(settings, { profile: undefined }) });
  }
  if (weightTotals !== undefined) {
    const what = `${say.weights}：${weightTotals.join('、')}`;
    general.push({ where, what, undo: (settings) => withGeneral(settings, { weightTotals: undefined }) });
  }
  return [...general, ...ofRules];
}
