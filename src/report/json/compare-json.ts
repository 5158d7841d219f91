import type { ComparedFindings } from '../../compare/compare';
import type { ComparedFiles } from '../compared-files';
import type { PrintOptions } from '../formats/format';
import { cellJson, findingJson } from './check-json';
import { jsonText } from './json-text';

/** Differences between files: version 1 of the contract, a line for each indicator and each finding. */
export function compareJson(compared: readonly ComparedFiles[], { reasons }: PrintOptions): string {
  const pairs = compared.flatMap((files) =>
    files.differences.map(({ kind, level3, from, to, cell }) =>
      jsonText({ old: files.old, new: files.new, kind, level3, from, to, ...cellJson(cell) }),
    ),
  );
  const findingsOf = (state: keyof ComparedFindings): string =>
    listed(
      compared.flatMap((files) =>
        files.findings[state].map((finding) =>
          jsonText({ file: state === 'gone' ? files.old : files.new, ...findingJson(finding, reasons) }),
        ),
      ),
    );
  return (
    `{"version":1,"pairs":${listed(pairs)},"findings":{"gone":${findingsOf('gone')},` +
    `"left":${findingsOf('left')},"new":${findingsOf('new')}}}\n`
  );
}

function listed(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
}
