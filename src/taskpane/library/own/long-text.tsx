import { makeStyles, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

const useStyles = makeStyles({
  area: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '64px',
    padding: '6px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
    '&[aria-invalid="true"]': { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  },
});

/** The browser's own field for several lines: Fluent's costs 5 KiB and does no more here. */
export const LongText = forwardRef<HTMLTextAreaElement, ComponentPropsWithoutRef<'textarea'>>(function LongText(props, ref) {
  const styles = useStyles();
  return <textarea ref={ref} {...props} className={styles.area} />;
});
