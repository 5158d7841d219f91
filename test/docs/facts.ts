import { libraryEntries } from '../../src/library/templates';
import { rules } from '../../src/rules';
import { formNames, formTruth } from '../forms/truth';

const forms = (['seeds', 'demos', 'more'] as const).flatMap(formNames);

/** Counts that the documentation mentions, by the name in their marks. */
const FACTS: Readonly<Record<string, () => number>> = {
  rules: () => rules.length,
  templates: () => libraryEntries.length,
  fields: () => new Set(libraryEntries.map(({ domain }) => domain)).size,
  forms: () => forms.length,
  'form-indicators': () => forms.reduce((sum, form) => sum + formTruth(form).indicators.length, 0),
};

const MARK = /<!-- fact:([\w-]+) -->[^<]*<!-- \/fact -->/g;

/** A page with its counts made anew: `<!-- fact:rules -->110<!-- /fact -->`. */
export function withFacts(page: string): string {
  return page.replace(MARK, (_, name: string) => {
    const fact = FACTS[name];
    if (!fact) throw new Error(`no fact is called "${name}": see test/docs/facts.ts`);
    return `<!-- fact:${name} -->${fact().toLocaleString('en')}<!-- /fact -->`;
  });
}
