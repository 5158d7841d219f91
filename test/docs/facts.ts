import { libraryEntries } from '../../src/library/templates';
import { rules } from '../../src/rules';
import { formNames, formTruth } from '../forms/truth';
import { readPage } from './pages';

const forms = (['seeds', 'demos', 'more'] as const).flatMap(formNames);

/** Counts in the documentation, by the name in their marks. */
const FACTS: Readonly<Record<string, () => string>> = {
  rules: () => inGroups(rules.length),
  templates: () => inGroups(libraryEntries.length),
  fields: () => inGroups(new Set(libraryEntries.map(({ domain }) => domain)).size),
  functions: () => inGroups(new Set(libraryEntries.map(({ field }) => field)).size),
  forms: () => inGroups(forms.length),
  'form-indicators': () => inGroups(forms.reduce((sum, form) => sum + formTruth(form).indicators.length, 0)),
  'sure-remarks': () => fromAccuracyPage(/明确的错误和警告（(\d+) 处）/),
  'sure-remarks-made': () => fromAccuracyPage(/明确的错误和警告（\d+ 处）指出了 ([\d.]+%)/),
  agreed: () => fromAccuracyPage(/报出的错误和警告（\d+ 处）有 ([\d.]+%)/),
};

const MARK = /<!-- fact:([\w-]+) -->[^<]*<!-- \/fact -->/g;

/** The page with its counts updated: `<!-- fact:rules -->110<!-- /fact -->`. */
export function withFacts(page: string): string {
  return page.replace(MARK, (_, name: string) => {
    const fact = FACTS[name];
    if (!fact) throw new Error(`no fact is called "${name}": see test/docs/facts.ts`);
    return `<!-- fact:${name} -->${fact()}<!-- /fact -->`;
  });
}

function inGroups(count: number): string {
  return count.toLocaleString('en');
}

/** A figure in docs/accuracy.md, which `npm run rule-accuracy` measures and writes. */
function fromAccuracyPage(pattern: RegExp): string {
  const [, found] = pattern.exec(readPage('docs/accuracy.md')) ?? [];
  if (found === undefined) throw new Error(`docs/accuracy.md does not say ${pattern.source}`);
  return found;
}
