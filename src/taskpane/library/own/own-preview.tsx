import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Merge } from '../../../library/own/merge';
import { FIELD_NAMES, fieldTexts } from '../../../library/own/own-indicator';
import { Button } from '../../basics/button';
import { DecisionBar } from '../../basics/decision-bar';
import { ownTexts } from './own-texts';
import * as styles from './own.module.css';

interface Props {
  readonly from: 'capture' | 'import';
  readonly merge: Merge;
  /** Called with the names that the user left ticked. */
  readonly onConfirm: (names: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

/** The changes of the library by an import, to be chosen one by one. */
export function OwnPreview({ from, merge, onConfirm, onCancel }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { added, changed, same } = merge;
  const say = ownTexts.preview;
  const news = added.map(({ name }) => name);
  const all = [...changed.map(({ after }) => after.name), ...news];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = new Set(all.filter((name) => !left.has(name)));
  const tick = (name: string): ReactElement | null =>
    all.length > 1 ? (
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={name}
        checked={chosen.has(name)}
        onChange={({ target: { checked } }) =>
          setLeft(new Set(checked ? [...left].filter((one) => one !== name) : [...left, name]))
        }
      />
    ) : null;
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {say[from]}
      </h2>
      <p className={styles.line}>{say.counts(added.length, changed.length, same.length)}</p>
      {all.length > 1 ? <p className={styles.quiet}>{say.choose}</p> : null}
      {changed.length > 0 ? (
        <>
          <h3 className={styles.name}>{say.changed(changed.length)}</h3>
          <ul className={styles.list}>
            {changed.map((one) => (
              <li key={one.before.name} className={styles.item}>
                {tick(one.after.name)}
                <Change {...one} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {added.length > 0 ? (
        <>
          <h3 className={styles.name}>{say.added(added.length)}</h3>
          <ul className={styles.list}>
            {added.map(({ name, operator, value, unit, level1, level2 }) => (
              <li key={name} className={styles.item}>
                {tick(name)}
                {name} <strong>{`${operator}${value}${unit}`}</strong>
                <br />
                <span className={styles.term}>{ownTexts.belongs(level1, level2)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <DecisionBar>
        <Button appearance="primary" disabled={chosen.size === 0} onClick={() => onConfirm(chosen)}>
          {chosen.size === all.length ? say.confirm : say.confirmSome(chosen.size)}
        </Button>
        {changed.length > 0 && added.length > 0 ? (
          <Button onClick={() => onConfirm(new Set(news))}>{say.onlyNew(added.length)}</Button>
        ) : null}
        <Button onClick={onCancel}>{say.cancel}</Button>
      </DecisionBar>
    </>
  );
}

function Change({ before, after, fields }: Merge['changed'][number]): ReactElement {
  const say = ownTexts.preview;
  const [old, now] = [fieldTexts(before), fieldTexts(after)];
  return (
    <>
      {after.name}
      {fields.map((field) => (
        <div key={field}>
          <span className={styles.term}>{FIELD_NAMES[field]}</span>
          <div>
            {say.from}
            {old[field] || say.blank}
          </div>
          <div>
            {say.to}
            <strong>{now[field] || say.blank}</strong>
          </div>
        </div>
      ))}
    </>
  );
}
