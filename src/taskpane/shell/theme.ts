import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** Excel's green, from dark to light; 80 is the colour of its buttons. */
const EXCEL_GREEN: BrandVariants = {
  10: '#011105',
  20: '#031e0d',
  30: '#052b14',
  40: '#07381b',
  50: '#094523',
  60: '#0b522a',
  70: '#0d6032',
  80: '#0f703b',
  90: '#107c41',
  100: '#258f54',
  110: '#3ca068',
  120: '#56b17e',
  130: '#72c194',
  140: '#92d1ad',
  150: '#b4e0c7',
  160: '#d7efe1',
};

/** Chinese first: Fluent's own list would show it in whatever the system falls back to. */
const fonts: Pick<Theme, 'fontFamilyBase'> = {
  fontFamilyBase: '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Segoe UI", "Noto Sans CJK SC", sans-serif',
};

export const themes = {
  light: { ...createLightTheme(EXCEL_GREEN), ...fonts },
  // On dark grey the brand's middle tones are too dim to read.
  dark: {
    ...createDarkTheme(EXCEL_GREEN),
    ...fonts,
    colorBrandForeground1: EXCEL_GREEN[130],
    colorBrandForeground2: EXCEL_GREEN[140],
    colorBrandForegroundLink: EXCEL_GREEN[130],
    colorBrandForegroundLinkHover: EXCEL_GREEN[140],
    colorBrandForegroundLinkPressed: EXCEL_GREEN[120],
    colorBrandStroke1: EXCEL_GREEN[120],
    colorCompoundBrandStroke: EXCEL_GREEN[120],
  },
} as const;

export type ThemeName = keyof typeof themes;

/** "#RRGGBB" darker than middle grey; null for anything else. */
export function isDarkColour(colour: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
