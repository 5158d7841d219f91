import type { PartialTheme } from '@fluentui/react-components';
import inUse from './themes.json';

/**
 * Fluent's themes in Excel's green: of its 450 tokens those that the pane asks for, written down by `npm run themes`
 * (test/taskpane/start/full-themes.ts), since working them out takes 5 KiB of script.
 */
export const themes: Readonly<Record<'light' | 'dark', PartialTheme>> = {
  light: inUse.light,
  dark: { ...inUse.light, ...inUse.dark },
};

export type ThemeName = keyof typeof themes;

/** "#RRGGBB" darker than middle grey; null for anything else. */
export function isDarkColour(colour: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const SIZED = /^(?:fontSize|lineHeight)/;

/** The theme with texts of this size; its own are of 14 pixels. */
export function withTextSize(theme: PartialTheme, size: number): PartialTheme {
  if (size === 14) return theme;
  const sized = Object.entries(theme).flatMap(([token, value]) =>
    SIZED.test(token) ? [[token, `${String(Math.round((parseFloat(String(value)) * size) / 14))}px`]] : [],
  );
  return { ...theme, ...(Object.fromEntries(sized) as PartialTheme) };
}
