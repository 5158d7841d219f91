import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { ButtonHTMLAttributes } from 'react';

const useStyles = makeStyles({
  button: {
    minHeight: '28px',
    padding: '2px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    // Not disabled: that would take the keyboard's place away.
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    '@media (forced-colors: active)': {
      border: '1px solid ButtonBorder',
      '&[aria-disabled="true"]': { border: '1px solid GrayText', color: 'GrayText' },
    },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
});

/** Smaller than the others, for lists; with `aria-pressed` one of several choices, with `aria-expanded` what opens something below. */
export const LightButton = forwardRef<HTMLButtonElement, ButtonHTMLAttributes<HTMLButtonElement>>(function LightButton(
  { className, ...props },
  ref,
) {
  const styles = useStyles();
  const isOn = props['aria-pressed'] === true || props['aria-expanded'] === true;
  return <button type="button" ref={ref} className={mergeClasses(styles.button, isOn ? styles.pressed : undefined, className)} {...props} />;
});
