import { refusal } from '../../../library/own/import-result';
import type { ImportResult } from '../../../library/own/import-result';
import { readOwnJson } from '../../../library/own/own-json';
import { hasTable, readOwnTable } from '../../../library/own/own-table';
import { ownTexts } from './own-texts';
import { readXlsxTable } from './read-xlsx';

const MOST_BYTES = 4 * 1024 * 1024;

/** Reads a file chosen by the user. Never rejects. */
export async function readImportFile(file: File): Promise<ImportResult> {
  const say = ownTexts.exchange;
  if (file.size > MOST_BYTES) return refusal(say.tooBig);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refusal(say.unreadable);
  }
  if (/\.json$/i.test(file.name)) return readOwnJson(new TextDecoder().decode(bytes));
  return /\.xlsx?$/i.test(file.name) ? readTableFile(bytes) : refusal(say.unknownKind);
}

/** Reads the first sheet with a table of indicators. */
export function readTableFile(bytes: Uint8Array): ImportResult {
  const read = readXlsxTable(bytes);
  if (read.kind === 'refused') return refusal(ownTexts.exchange.refusals[read.why]);
  const { sheets } = read;
  const sheet = sheets.find(({ rows }) => hasTable(rows)) ?? sheets[0];
  const result = readOwnTable(sheet?.rows ?? []);
  if (result.kind === 'incoming' || sheets.length === 1 || !sheet) return result;
  const problems = result.problems.map(({ place, message }) => ({
    place: ownTexts.exchange.inSheet(sheet.name, place),
    message,
  }));
  return { kind: 'problems', problems };
}
