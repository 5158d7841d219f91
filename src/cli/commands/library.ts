import { searchTemplates, type SearchHit } from '../../library/search';
import { templates } from '../../library/templates';
import type { LibraryHit } from '../../report/library-hit';
import { COLOUR, OUTPUT } from '../common-options';
import type { Command } from '../command';
import { formatOption } from '../format-option';
import { printOnce } from '../output';

const FORMAT = formatOption('library', 'library');

export const libraryCommand: Command = {
  name: 'library',
  operands: '<词…>',
  least: 1,
  most: Infinity,
  purpose: '在内置指标库里查指标：名称、别名、层级、领域，也可以写拼音或首字母',
  options: [FORMAT, OUTPUT, COLOUR],
  run: async (request, environment) => {
    const { print } = request.valueOf(FORMAT);
    const hits = searchTemplates(templates, request.operands.join(' ')).map(hitOf);
    return printOnce(request, environment, (options) => print(hits, options));
  },
};

function hitOf({ name, template }: SearchHit): LibraryHit {
  const { id, field, level1, level2, operator, value, unit } = template;
  return { id, name, field, level1, level2, operator, value, unit };
}
