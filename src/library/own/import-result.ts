import { nameKey } from '../name-key';
import { MOST_INDICATORS } from './own-indicator';
import type { Incoming } from './merge';

/** A fault that prevents the import of a file. */
export interface ImportProblem {
  /** Place in the file: "第 5 行“指标值”（E5）"; '' for the file as a whole. */
  readonly place: string;
  readonly message: string;
}

/** A file is imported completely or not at all. */
export type ImportResult =
  | { readonly kind: 'incoming'; readonly incoming: readonly Incoming[] }
  | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] };

export function refusal(message: string, place = ''): ImportResult {
  return { kind: 'problems', problems: [{ place, message }] };
}

interface Entry {
  /** The entry's designation in the file: "第 5 行", "第 3 个指标". */
  readonly label: string;
  /** Place of its name. */
  readonly place: string;
  readonly incoming: Incoming;
}

/** The entries when all names are different; otherwise the repeated names as problems. */
export function onceEach(entries: readonly Entry[], problems: readonly ImportProblem[]): ImportResult {
  const first = new Map<string, Entry>();
  const repeated: ImportProblem[] = [];
  for (const entry of entries) {
    const key = nameKey(entry.incoming.indicator.name);
    const earlier = first.get(key);
    if (earlier) repeated.push({ place: entry.place, message: `和${earlier.label}是同一个指标，请只留一个。` });
    else first.set(key, entry);
  }
  const all = [...problems, ...repeated];
  if (all.length > 0) return { kind: 'problems', problems: all };
  if (entries.length === 0) return refusal('里面没有指标。');
  if (entries.length > MOST_INDICATORS)
    return refusal(`有 ${entries.length} 个指标，最多 ${MOST_INDICATORS} 个，请分开保存。`);
  return { kind: 'incoming', incoming: entries.map(({ incoming }) => incoming) };
}
