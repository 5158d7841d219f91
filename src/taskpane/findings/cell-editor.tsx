import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { ListedFinding } from '../check/check-result';
import { Button } from '../basics/button';
import { TextField } from '../basics/controls';
import { LightButton } from '../basics/light-button';
import type { FindingActions, TypedValue } from './finding-actions';
import type { MendPlace, PlaceOf } from './mend-place';
import { mendTexts as say } from './mend-texts';
import * as styles from './cell-editor.module.css';

export interface ProposedText {
  readonly from: keyof typeof say.from;
  readonly text: string;
}

interface Props {
  readonly finding: ListedFinding;
  readonly place: MendPlace;
  readonly proposals: readonly ProposedText[];
  readonly twins: readonly PlaceOf[];
  readonly manySheets: boolean;
  readonly takesFocus: boolean;
  readonly actions: FindingActions;
}

/** An input with the present text or the rule's proposal, written with Enter. */
export function CellEditor(props: Props): ReactElement {
  const { finding, place, proposals, twins, manySheets, takesFocus, actions } = props;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(place.proposed ?? place.text);
  const [isWarned, setWarned] = useState(false);
  const [withTwins, setWithTwins] = useState(false);
  useEffect(() => {
    if (!takesFocus) return;
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, [takesFocus]);
  const label = cellLabel(place.cell, manySheets);
  if (place.isLocked) return <p className={styles.caution}>{say.locked}</p>;
  const write = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === place.text.trim()) {
      actions.next();
      return;
    }
    if (place.isComputed && !isWarned) {
      setWarned(true);
      return;
    }
    const together = [{ finding, place }, ...(withTwins ? twins : [])];
    const entries = together.map((one): TypedValue => ({ cell: one.place.cell, before: one.place.text, text }));
    actions.write(
      together.map((one) => one.finding),
      entries,
    );
  };
  const choose = (chosen: string): void => {
    setText(chosen);
    input.current?.focus();
  };
  return (
    <form className={styles.root} onSubmit={write}>
      <p className={styles.now}>
        {say.now}
        {place.text.trim() === '' ? say.blank : place.text}
      </p>
      <div className={styles.row}>
        <TextField
          ref={input}
          className={styles.field}
          aria-label={say.label(label)}
          value={text}
          data-kept={text === (place.proposed ?? place.text) ? '' : undefined}
          onChange={({ target }) => {
            setText(target.value);
            setWarned(false);
          }}
        />
        <Button type="submit" appearance="primary" size="small" aria-label={say.writeNamed(label)} data-command="write">
          {say.write}
        </Button>
      </div>
      {isWarned ? (
        <p className={styles.caution} role="alert">
          {say.computed}
        </p>
      ) : null}
      {proposals.length > 0 ? (
        <div className={styles.chips} role="group" aria-label={say.proposals}>
          {proposals.map((proposal) => (
            <LightButton key={proposal.text} className={styles.chip} onClick={() => choose(proposal.text)}>
              {say.proposal(say.from[proposal.from], proposal.text)}
            </LightButton>
          ))}
        </div>
      ) : null}
      {twins.length > 0 ? (
        <label className={styles.twins}>
          <input type="checkbox" checked={withTwins} onChange={({ target }) => setWithTwins(target.checked)} />
          {say.twins(twins.length)}
        </label>
      ) : null}
    </form>
  );
}
