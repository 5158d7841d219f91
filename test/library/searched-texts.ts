import { templates } from '../../src/library/templates';

/** Everything of the built-in library that is found by its sound. */
export const searchedTexts: readonly string[] = templates.flatMap(({ name, aliases, seenAs = [] }) => [name, ...aliases, ...seenAs]);
