import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

const useStyles = makeStyles({
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    padding: '4px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
    '&[aria-invalid="true"]': { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  },
  select: { padding: '4px 6px', cursor: 'pointer' },
  long: { minHeight: '64px', padding: '6px 10px', resize: 'vertical' },
});

/*
 * The browser's own controls in Fluent's colours: Fluent's cost 14 KiB, are laid over the same elements and do no more
 * for these forms.
 */

export const TextField = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function TextField({ className, ...props }, ref) {
  const styles = useStyles();
  return <input ref={ref} autoComplete="off" {...props} className={mergeClasses(styles.control, className)} />;
});

export const LongText = forwardRef<HTMLTextAreaElement, ComponentPropsWithoutRef<'textarea'>>(function LongText({ className, ...props }, ref) {
  const styles = useStyles();
  return <textarea ref={ref} {...props} className={mergeClasses(styles.control, styles.long, className)} />;
});

/** As wide as its place, however long its options. */
export const Select = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<'select'>>(function Select({ className, ...props }, ref) {
  const styles = useStyles();
  return <select ref={ref} {...props} className={mergeClasses(styles.control, styles.select, className)} />;
});
