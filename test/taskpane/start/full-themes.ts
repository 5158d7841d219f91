import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

const PROJECT = path.join(__dirname, '../../..');
const PANE = path.join(PROJECT, 'src/taskpane');
const FLUENT = path.join(PROJECT, 'node_modules/@fluentui');

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

/** Chinese fonts first: with Fluent's own list, the system would choose any font for Chinese. */
const fonts: Pick<Theme, 'fontFamilyBase'> = {
  fontFamilyBase: '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Segoe UI", "Noto Sans CJK SC", sans-serif',
};

const light: Theme = { ...createLightTheme(EXCEL_GREEN), ...fonts };

const dark: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  ...fonts,
  // On dark grey the brand's middle tones are too dim to read.
  colorBrandForeground1: EXCEL_GREEN[130],
  colorBrandForeground2: EXCEL_GREEN[140],
  colorBrandForegroundLink: EXCEL_GREEN[130],
  colorBrandForegroundLinkHover: EXCEL_GREEN[140],
  colorBrandForegroundLinkPressed: EXCEL_GREEN[120],
  colorBrandStroke1: EXCEL_GREEN[120],
  colorCompoundBrandStroke: EXCEL_GREEN[120],
};

/** Theme tokens used by the pane's styles and by its Fluent components, in alphabetical order. */
function namesInUse(): readonly (keyof Theme)[] {
  const own = filesBelow(PANE).map((file) => readFileSync(file, 'utf8'));
  const components = own.flatMap((text) =>
    [...text.matchAll(/^import \{([^}]*)\} from '@fluentui\/react-components'/gm)].flatMap(
      ([, names = '']) => names.match(/\b[A-Z]\w+/g) ?? [],
    ),
  );
  const styles = [...new Set(components)].flatMap(stylesOf);
  const asked = [...own, ...styles].flatMap((text) => found(text, /var\(--(\w+)/g));
  return [...new Set(asked)].filter((name): name is keyof Theme => name in light).sort();
}

/** The themes reduced to the tokens in use; the dark one contains only differences from the light one. */
export function themesInUse(): Readonly<Record<'light' | 'dark', Partial<Theme>>> {
  const names = namesInUse();
  return {
    light: pick(light, names),
    dark: pick(
      dark,
      names.filter((name) => dark[name] !== light[name]),
    ),
  };
}

function pick(theme: Theme, names: readonly (keyof Theme)[]): Partial<Theme> {
  return Object.fromEntries(names.map((name) => [name, theme[name]]));
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

/** Styles of a component, from the Fluent package that contains it. */
function stylesOf(component: string): readonly string[] {
  return readdirSync(FLUENT)
    .map((name) => path.join(FLUENT, name, 'lib/components', component))
    .flatMap((folder) => filesBelow(folder).filter((file) => file.endsWith('.styles.js')))
    .map((file) => readFileSync(file, 'utf8'));
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
