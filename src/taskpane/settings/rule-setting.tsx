import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { standardLevel, withRuleSetting } from '../../lint/settings/change-settings';
import type { RuleSetting } from '../../lint/settings/settings';
import type { RuleMeta } from '../../rules/kit/rule';
import { Button } from '../basics/button';
import { Select, TextField } from '../basics/controls';
import { Field } from '../basics/field';
import { useStore } from '../basics/use-store';
import type { SettingsSession, Where } from './settings-session';
import { settingsTexts as say } from './settings-texts';
import * as styles from './settings.module.css';

type Level = NonNullable<RuleSetting['level']>;

interface Props {
  readonly meta: RuleMeta;
  readonly session: SettingsSession;
}

/** 这条规则的设置: severity and limits of one rule, for the chosen scope. */
export function RuleSettingForm({ meta, session }: Props): ReactElement {
  const { where } = useStore(session);
  const saved = session.of(where).rules?.[meta.id];
  return (
    <>
      <Fields
        key={`${where} ${JSON.stringify(saved)}`}
        meta={meta}
        saved={saved ?? {}}
        where={where}
        session={session}
      />
      <Said session={session} beside={meta.id} />
    </>
  );
}

/** The result of the last change, if this control made it. */
export function Said({
  session,
  beside,
}: {
  readonly session: SettingsSession;
  readonly beside: string;
}): ReactElement {
  const { said } = useStore(session);
  const own = said?.beside === beside ? said : null;
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (own) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [own]);
  return (
    <p ref={shown} role="status" className={styles.said}>
      {own?.text}
    </p>
  );
}

interface FieldsProps extends Props {
  readonly saved: RuleSetting;
  readonly where: Where;
}

function Fields({ meta, saved, where, session }: FieldsProps): ReactElement {
  const limits = Object.entries(meta.thresholds ?? {});
  const behind = session.behind(where).rules?.[meta.id];
  const [level, setLevel] = useState<Level | ''>(saved.level ?? '');
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(limits.map(([name]) => [name, String(saved.thresholds?.[name] ?? '')])),
  );
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const standard = standardLevel(meta);
  const levels: readonly Level[] =
    standard === null ? ['on', 'error', 'warning', 'hint'] : ['error', 'warning', 'hint', 'off'];
  const change = (next: RuleSetting): void =>
    void session.change(where, (settings) => withRuleSetting(settings, meta.id, next), meta.id);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const filled = limits
      .map(([name]) => [name, (values[name] ?? '').trim()] as const)
      .filter(([, text]) => text !== '');
    const bad = filled.filter(([, text]) => !(Number(text) >= 0)).map(([name]) => name);
    setWrong(bad);
    if (bad.length > 0) return;
    const thresholds = Object.fromEntries(filled.map(([name, text]) => [name, Number(text)]));
    const next: RuleSetting = { ...(level !== '' && { level }), ...(filled.length > 0 && { thresholds }) };
    change(next);
  };
  return (
    <form onSubmit={save}>
      <Field label={say.level}>
        <Select value={level} onChange={({ target }) => setLevel(target.value as Level | '')}>
          <option value="">{behind?.level ? say.asOnComputer(behind.level) : say.standardLevel(standard)}</option>
          {levels.map((one) => (
            <option key={one} value={one}>
              {say.levels[one]}
            </option>
          ))}
        </Select>
      </Field>
      {limits.map(([name, { label, value, unit }]) => (
        <Field
          key={name}
          label={say.limit(label, value, unit)}
          problem={wrong.includes(name) ? say.notANumber : undefined}
        >
          <TextField
            inputMode="decimal"
            value={values[name] ?? ''}
            placeholder={String(behind?.thresholds?.[name] ?? value)}
            onChange={({ target }) => setValues({ ...values, [name]: target.value })}
          />
        </Field>
      ))}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small" aria-label={say.saveNamed(meta.title)}>
          {say.save}
        </Button>
        {Object.keys(saved).length > 0 ? (
          <Button size="small" onClick={() => change({})}>
            {say.reset}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** Choice between this workbook and all workbooks on this computer. */
export function WhereChoice({ session }: { readonly session: SettingsSession }): ReactElement {
  const { where } = useStore(session);
  return (
    <Field label={say.where.label}>
      <Select
        value={where}
        onChange={({ target }) => session.choose(target.value === 'computer' ? 'computer' : 'workbook')}
      >
        <option value="workbook">{say.where.workbook}</option>
        <option value="computer">{say.where.computer}</option>
      </Select>
    </Field>
  );
}
