import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { ButtonHTMLAttributes, MouseEvent, ReactElement } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalSNudge,
    boxSizing: 'border-box',
    margin: 0,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    verticalAlign: 'middle',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  small: { minWidth: '64px', padding: '2px 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, lineHeight: tokens.lineHeightBase300 },
  medium: { minWidth: '96px', padding: '5px 12px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  large: { minWidth: '96px', padding: '8px 16px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
  primary: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': { backgroundColor: 'Highlight' },
      ':active': { backgroundColor: 'Highlight' },
    },
  },
  secondary: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  subtle: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  disabled: {
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    '@media (forced-colors: active)': { border: '1px solid GrayText', backgroundColor: 'ButtonFace', color: 'GrayText', forcedColorAdjust: 'none' },
  },
});

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium' | 'large';
  /** Before the words. */
  readonly icon?: ReactElement | undefined;
  /** Does nothing for now, but keeps the keyboard's place. */
  readonly disabledFocusable?: boolean;
}

/** Looks like Fluent's, which costs 5 KiB before the pane shows and slows down long lists. */
export const Button = forwardRef<HTMLButtonElement, Props>(function Button(
  { appearance = 'secondary', size = 'medium', icon, disabledFocusable = false, className, onClick, children, ...props },
  ref,
) {
  const styles = useStyles();
  const isOff = disabledFocusable || props.disabled === true;
  return (
    <button
      type="button"
      ref={ref}
      {...(disabledFocusable && { 'aria-disabled': true })}
      {...props}
      className={mergeClasses(styles.button, styles[size], isOff ? styles.disabled : styles[appearance], className)}
      onClick={disabledFocusable ? doNothing : onClick}
    >
      {icon}
      {children}
    </button>
  );
});

/** Not even submit the form. */
function doNothing(event: MouseEvent): void {
  event.preventDefault();
}
