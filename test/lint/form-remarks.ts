import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reviewer's remark about a form of test/forms; `kind` is the reviewer's word, not the id of a rule. */
export interface Remark {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly severity?: string;
  readonly why: string;
  /** Other cells at which the remark is right too. */
  readonly altCells?: readonly string[];
  readonly debatable?: boolean;
}

interface RawTruth {
  readonly defects?: readonly Remark[];
  readonly knownDefects?: readonly Remark[];
  readonly notDefects?: readonly (Omit<Remark, 'kind'> & { readonly kind?: string })[];
}

export interface FormRemarks {
  readonly defects: readonly Remark[];
  /** Places that must not be reported; without `kind`, by no rule at all. */
  readonly notDefects: readonly (Omit<Remark, 'kind'> & { readonly kind?: string })[];
}

/** Right and wrong remarks about a form, from its `*.expected.json`. */
export function formRemarks(form: string): FormRemarks {
  const file = join(__dirname, '../forms', `${form}.expected.json`);
  const raw = JSON.parse(readFileSync(file, 'utf8')) as RawTruth;
  return { defects: [...(raw.defects ?? []), ...(raw.knownDefects ?? [])], notDefects: raw.notDefects ?? [] };
}
