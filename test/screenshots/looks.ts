/** Width and colours of a screenshot, of the pane or of the whole page. */
export interface Look {
  readonly name: string;
  /** Description in docs/screenshots.md. */
  readonly label: string;
  /** Width of the pane in pixels. */
  readonly width: number;
  readonly media: {
    readonly colorScheme: 'light' | 'dark';
    readonly forcedColors: 'none' | 'active';
  };
  /** True for the whole page with the sheet; otherwise only the pane. */
  readonly isWholePage?: boolean;
}

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const contrast = { colorScheme: 'dark', forcedColors: 'active' } as const;

export const PANE: readonly Look[] = [
  { name: '320-light', label: '最窄，浅色', width: 320, media: light },
  { name: '320-dark', label: '最窄，深色', width: 320, media: dark },
  { name: '450-light', label: '拉宽，浅色', width: 450, media: light },
  { name: '450-dark', label: '拉宽，深色', width: 450, media: dark },
];

export const HIGH_CONTRAST: readonly Look[] = [
  { name: '320-contrast', label: '最窄，高对比度', width: 320, media: contrast },
  { name: '450-contrast', label: '拉宽，高对比度', width: 450, media: contrast },
];

export const WHOLE_PAGE: readonly Look[] = [
  { name: 'page', label: '1366×768 的屏幕', width: 350, media: light, isWholePage: true },
];
