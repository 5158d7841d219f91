import { templates } from '../../src/library/templates';

/** What is written in the built-in library: its characters are those of everyday office work. */
export const libraryTexts: readonly string[] = templates.flatMap(
  ({ name, aliases, seenAs = [], explanation, basis, formula, scoring, advice = '' }) => [
    name,
    ...aliases,
    ...seenAs,
    explanation,
    basis,
    formula,
    scoring,
    advice,
  ],
);
