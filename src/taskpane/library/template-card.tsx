import { memo, type ReactElement } from 'react';
import { isOwn } from '../../library/own/own-templates';
import type { SearchHit } from '../../library/search';
import { Button } from '../basics/button';
import { Disclosure } from '../basics/disclosure';
import { texts } from '../basics/texts';
import { templateValue } from './usual-value';
import * as styles from './template-card.module.css';
import { highlight } from '../../library/highlight';

interface Props {
  readonly hit: SearchHit;
  readonly query: string;
  readonly disabled: boolean;
  readonly isPicked: boolean;
  readonly onInsert: (hit: SearchHit) => void;
  /** Picks the template for inserting several at once, or unpicks it. */
  readonly onPick: (hit: SearchHit) => void;
}

export const TemplateCard = memo(function TemplateCard({
  hit,
  query,
  disabled,
  isPicked,
  onInsert,
  onPick,
}: Props): ReactElement {
  const { template, matchedName } = hit;
  const say = texts.library;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.name}>
            <FoundText text={template.name} query={query} />
          </h2>
          {matchedName !== null ? (
            <p className={styles.line}>
              {say.alias}
              <FoundText text={matchedName} query={query} />
            </p>
          ) : null}
          <p className={styles.line}>
            <span className={styles.value}>
              {templateValue(template)}
              {template.valueKind === '示例值' ? <span className={styles.example}>{say.exampleMark}</span> : null}
            </span>
            <span className={styles.belongs}>
              {isOwn(template) ? template.level2 : say.belongs(template.level2, template.domain)}
              {isOwn(template) ? <span className={styles.example}>{say.ownMark}</span> : null}
            </span>
          </p>
        </div>
        <div className={styles.actions}>
          <Button
            className={styles.button}
            aria-label={say.insertNamed(template.name)}
            data-template={template.id}
            disabledFocusable={disabled}
            onClick={() => onInsert(hit)}
          >
            {say.insert}
          </Button>
          <label className={styles.pick}>
            <input
              type="checkbox"
              className={styles.box}
              aria-label={say.pickNamed(template.name)}
              checked={isPicked}
              onChange={() => onPick(hit)}
            />
            {say.pick}
          </label>
        </div>
      </div>
      <Disclosure label={say.details} about={template.name}>
        <Details hit={hit} />
      </Disclosure>
    </li>
  );
});

function Details({ hit: { template } }: { readonly hit: SearchHit }): ReactElement {
  const say = texts.library;
  const parts = [
    [say.explanation, template.explanation],
    [say.formula, template.formula],
    [say.scoring, template.scoring],
    [say.basis, template.basis],
    ...(template.advice === undefined ? [] : [[say.advice, template.advice]]),
  ].filter(([, text]) => text !== '');
  return (
    <div className={styles.details}>
      {template.valueKind === '示例值' ? <p className={styles.detail}>{say.example}</p> : null}
      {parts.map(([term, text]) => (
        <p key={term} className={styles.detail}>
          <span className={styles.term}>{term}</span>
          {text}
        </p>
      ))}
    </div>
  );
}

/** A name with the matches of the query highlighted. */
function FoundText({ text, query }: { readonly text: string; readonly query: string }): ReactElement {
  return (
    <>
      {highlight(text, query).map((part, index) =>
        part.isFound ? (
          <mark key={index} className={styles.foundTextFound}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
