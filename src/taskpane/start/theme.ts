import type { PartialTheme } from '@fluentui/react-components';
import inUse from './themes.json';

/**
 * Fluent's themes in Excel's green, reduced from 450 tokens to those that the pane uses. Written by `npm run themes`
 * (test/taskpane/start/full-themes.ts), because computing them needs 5 KiB of script.
 */
export const themes: Readonly<Record<'light' | 'dark', PartialTheme>> = {
  light: inUse.light,
  dark: { ...inUse.light, ...inUse.dark },
};

export type ThemeName = keyof typeof themes;

/** True for "#RRGGBB" darker than middle grey; null for any other text. */
export function isDarkColour(colour: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const SIZED = /^(?:fontSize|lineHeight)/;

/** The theme with texts of this size in pixels; by default they have 14. */
export function withTextSize(theme: PartialTheme, size: number): PartialTheme {
  if (size === 14) return theme;
  const sized = Object.entries(theme).flatMap(([token, value]) =>
    SIZED.test(token) ? [[token, `${String(Math.round((parseFloat(String(value)) * size) / 14))}px`]] : [],
  );
  return { ...theme, ...(Object.fromEntries(sized) as PartialTheme) };
}
