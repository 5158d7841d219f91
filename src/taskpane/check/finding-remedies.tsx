import { createContext, useContext } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../lint/finding';
import { LightButton } from '../basics/light-button';
import type { LibraryWish } from '../library/library-wish';
import { texts } from '../basics/texts';
import { libraryWishFor } from './library-wish-for';

/** Remedies for a finding in other parts of the pane. */
export interface Remedies {
  readonly fromLibrary: (finding: Finding, wish: LibraryWish) => Promise<void>;
  /** 确认沿用: keeps the inserted example value. */
  readonly keepExample: (finding: Finding) => void;
}

const RemediesContext = createContext<Remedies | null>(null);

export const RemediesProvider = RemediesContext.Provider;

interface Props {
  readonly finding: Finding;
  /** The cell's name, for screen readers. */
  readonly cell: string;
}

/** Further remedies for a finding; renders nothing for most. */
export function FindingRemedies({ finding, cell }: Props): ReactElement | null {
  const remedies = useContext(RemediesContext);
  const wish = libraryWishFor(finding);
  if (!remedies) return null;
  if (wish) {
    return (
      <LightButton
        aria-label={texts.check.fromLibraryFor(cell)}
        onClick={() => void remedies.fromLibrary(finding, wish)}
      >
        {texts.check.fromLibrary}
      </LightButton>
    );
  }
  if (finding.rule !== 'library/example-value-unchanged') return null;
  return (
    <LightButton aria-label={texts.check.keepExampleAt(cell)} onClick={() => remedies.keepExample(finding)}>
      {texts.check.keepExample}
    </LightButton>
  );
}
