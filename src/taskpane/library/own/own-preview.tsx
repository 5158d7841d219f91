import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Merge } from '../../../library/own/merge';
import { FIELD_NAMES, fieldTexts } from '../../../library/own/own-indicator';
import { Button } from '../../basics/button';
import { ownTexts } from './own-texts';
import * as styles from './own.module.css';

interface Props {
  readonly from: 'capture' | 'import';
  readonly merge: Merge;
  readonly onConfirm: (onlyNew: boolean) => void;
  readonly onCancel: () => void;
}

/** Preview of the library after a change. */
export function OwnPreview({ from, merge, onConfirm, onCancel }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { added, changed, same } = merge;
  const say = ownTexts.preview;
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {say[from]}
      </h2>
      <p className={styles.line}>{say.counts(added.length, changed.length, same.length)}</p>
      {changed.length > 0 ? (
        <>
          <h3 className={styles.name}>{say.changed(changed.length)}</h3>
          <ul className={styles.list}>
            {changed.map((one) => (
              <li key={one.before.name} className={styles.item}>
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
                {name} <strong>{`${operator}${value}${unit}`}</strong>
                <br />
                <span className={styles.term}>{ownTexts.belongs(level1, level2)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className={styles.decision}>
        <Button appearance="primary" onClick={() => onConfirm(false)}>
          {say.confirm}
        </Button>
        {changed.length > 0 && added.length > 0 ? (
          <Button onClick={() => onConfirm(true)}>{say.onlyNew(added.length)}</Button>
        ) : null}
        <Button onClick={onCancel}>{say.cancel}</Button>
      </div>
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
