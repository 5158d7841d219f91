import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reviewer's remark about a form of test/forms; `kind` is a reviewer's word, not a rule's id. */
export interface Remark {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly severity?: string;
  readonly why: string;
  /** The remark is as right at these cells. */
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
  /** What must not be remarked on; without a kind, nothing at all. */
  readonly notDefects: readonly (Omit<Remark, 'kind'> & { readonly kind?: string })[];
}

/** What a reviewer would remark, and what he would not, from the form's `*.expected.json`. */
export function formRemarks(form: string): FormRemarks {
  const file = join(__dirname, '../forms', `${form}.expected.json`);
  const raw = JSON.parse(readFileSync(file, 'utf8')) as RawTruth;
  return { defects: [...(raw.defects ?? []), ...(raw.knownDefects ?? [])], notDefects: raw.notDefects ?? [] };
}
