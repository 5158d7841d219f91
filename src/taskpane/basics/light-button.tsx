import { forwardRef } from 'react';
import type { ButtonHTMLAttributes } from 'react';
import { classes } from './classes';
import * as styles from './light-button.module.css';

/**
 * A smaller button for lists. Use `aria-pressed` for one of several choices, and `aria-expanded` for opening something
 * below.
 */
export const LightButton = forwardRef<HTMLButtonElement, ButtonHTMLAttributes<HTMLButtonElement>>(function LightButton(
  { className, ...props },
  ref,
) {
  const isOn = props['aria-pressed'] === true || props['aria-expanded'] === true;
  return (
    <button
      type="button"
      ref={ref}
      className={classes(styles.button, isOn ? styles.pressed : undefined, className)}
      {...props}
    />
  );
});
