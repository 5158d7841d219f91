import type { SearchHit } from '../../library/search';
import type { LibraryHit } from '../../report/library-hit';
import { COLOUR, OUTPUT } from '../common-options';
import type { Command } from '../command';
import { HEADS } from './heads';
import { formatOption } from '../format-option';
import { printOnce } from '../output';

const FORMAT = formatOption('library', 'library');

export const libraryCommand: Command = {
  ...HEADS.library,
  least: 1,
  most: Infinity,
  options: [FORMAT, OUTPUT, COLOUR],
  run: async (request, environment) => {
    const { print } = request.valueOf(FORMAT);
    const [{ searchTemplates }, { templates }] = await Promise.all([
      import(/* webpackChunkName: "library" */ '../../library/search'),
      import(/* webpackChunkName: "library" */ '../../library/templates'),
    ]);
    const hits = searchTemplates(templates, request.operands.join(' ')).map(hitOf);
    return printOnce(request, environment, (options) => print(hits, options));
  },
};

function hitOf({ name, template }: SearchHit): LibraryHit {
  const { id, field, level1, level2, operator, value, unit } = template;
  return { id, name, field, level1, level2, operator, value, unit };
}
