import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../rules/rule';

const useStyles = makeStyles({
  icon: { width: '18px', height: '18px', flexShrink: 0, verticalAlign: '-4px' },
});

const COLOURS: Readonly<Record<Severity | 'clean', string>> = {
  error: tokens.colorStatusDangerForeground1,
  warning: tokens.colorStatusWarningForeground3,
  hint: tokens.colorNeutralForeground3,
  clean: tokens.colorStatusSuccessForeground1,
};

/** Differ in outline too, for who cannot tell the colours apart: cross in a disc, triangle, letter in a ring, tick. */
const SHAPES: Readonly<Record<Severity | 'clean', ReactElement>> = {
  error: (
    <>
      <circle cx="9" cy="9" r="7.5" fill="currentColor" />
      <path d="M6 6l6 6M12 6l-6 6" stroke={tokens.colorNeutralBackground1} strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  warning: (
    <>
      <path d="M9 1.8 17 16H1z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M9 7v4.2M9 13.4v.2" stroke={tokens.colorNeutralBackground1} strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  hint: (
    <>
      <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M9 8.2v4.2M9 5.4v.2" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  clean: (
    <>
      <circle cx="9" cy="9" r="7.5" fill="currentColor" />
      <path
        d="M5.5 9.3l2.5 2.4 4.6-5"
        fill="none"
        stroke={tokens.colorNeutralBackground1}
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
};

/** Beside a word that says the same, so hidden from screen readers. */
export function SeverityIcon({ of }: { readonly of: Severity | 'clean' }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.icon} viewBox="0 0 18 18" aria-hidden="true" style={{ color: COLOURS[of] }}>
      {SHAPES[of]}
    </svg>
  );
}
