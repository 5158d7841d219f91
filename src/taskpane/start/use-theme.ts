import { useSyncExternalStore } from 'react';
import { isDarkColour } from './theme';
import type { ThemeName } from './theme';

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(SYSTEM_DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/**
 * Office's theme is known only once Office is ready, and never in Excel on the web; the system's theme is used instead.
 */
function currentTheme(): ThemeName {
  const dark = isDarkColour(officeBackground()) ?? matchMedia(SYSTEM_DARK).matches;
  return dark ? 'dark' : 'light';
}

function officeBackground(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  // Contrary to the types, both are undefined before onReady and always on the web.
  const office: { readonly context?: { readonly officeTheme?: { readonly bodyBackgroundColor?: string } } } = Office;
  return office.context?.officeTheme?.bodyBackgroundColor;
}

/** Evaluated on every render, so that Office's theme applies as soon as it is known. */
export function useTheme(): ThemeName {
  return useSyncExternalStore(subscribe, currentTheme);
}
