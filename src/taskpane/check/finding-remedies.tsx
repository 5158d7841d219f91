import { createContext, useContext } from 'react';
import type { ReactElement } from 'react';
import type { LibraryFilter } from '../../library/search-filter';
import type { Finding } from '../../lint/finding';
import { LightButton } from '../shell/light-button';
import { texts } from '../texts';
import { libraryFilter } from './library-filter';

/** What the user can do about a finding elsewhere in the pane. */
export interface Remedies {
  readonly fromLibrary: (finding: Finding, filter: Partial<LibraryFilter>) => Promise<void>;
  /** 确认沿用: the inserted example is right as it is. */
  readonly keepExample: (finding: Finding) => void;
}

const RemediesContext = createContext<Remedies | null>(null);

export const RemediesProvider = RemediesContext.Provider;

interface Props {
  readonly finding: Finding;
  /** Its cell, for who hears the button alone. */
  readonly cell: string;
}

/** Nothing for most findings. */
export function FindingRemedies({ finding, cell }: Props): ReactElement | null {
  const remedies = useContext(RemediesContext);
  const filter = libraryFilter(finding);
  if (!remedies) return null;
  if (filter) {
    return (
      <LightButton aria-label={texts.check.fromLibraryFor(cell)} onClick={() => void remedies.fromLibrary(finding, filter)}>
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
