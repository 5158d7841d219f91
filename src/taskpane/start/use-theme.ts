import { useSyncExternalStore } from 'react';
import { isDarkColour } from './theme';
import type { ThemeName } from './theme';

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(SYSTEM_DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Office knows its theme only once it is ready, and Excel on the web not even then: the system's choice stands in. */
function currentTheme(): ThemeName {
  const dark = isDarkColour(officeBackground()) ?? matchMedia(SYSTEM_DARK).matches;
  return dark ? 'dark' : 'light';
}

function officeBackground(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  // The types promise both; before onReady, and on the web always, they are undefined.
  const office: { readonly context?: { readonly officeTheme?: { readonly bodyBackgroundColor?: string } } } = Office;
  return office.context?.officeTheme?.bodyBackgroundColor;
}

/** Read on every render, so that Office's theme applies as soon as it is known. */
export function useTheme(): ThemeName {
  return useSyncExternalStore(subscribe, currentTheme);
}
