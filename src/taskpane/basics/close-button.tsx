import type { ReactElement } from 'react';
import { focusFinding } from './focus-finding';
import { LightButton } from './light-button';
import { texts } from './texts';
import * as styles from './close-button.module.css';

/** Closes a notice and returns to the list of findings; small, so that the notice stays low. */
export function CloseButton({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <LightButton
      className={styles.close}
      aria-label={texts.close}
      title={texts.close}
      onClick={({ currentTarget }) => {
        focusFinding(currentTarget);
        onClose();
      }}
    >
      ✕
    </LightButton>
  );
}
