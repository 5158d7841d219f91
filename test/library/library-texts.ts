import { templates } from '../../src/library/templates';

/** The texts of the built-in library, whose characters are those of everyday office work. */
export const libraryTexts: readonly string[] = templates.flatMap(
  ({
    name,
    aliases,
    seenAs = [],
    words = [],
    explanation,
    basis,
    formula,
    scoring,
    advice = '',
    field,
    fieldWords,
  }) => [name, ...aliases, ...seenAs, ...words, field, ...fieldWords, explanation, basis, formula, scoring, advice],
);
