import type { FormWithTruth } from '../sheet-truth';
import { Chooser, type Chosen } from './dimension';
import { drawWorkbook } from './draw-workbook';
import { Random } from './random';

/** A form drawn from a seed, with its truth and the choices made for it. */
export interface GeneratedForm extends FormWithTruth {
  readonly seed: number;
  readonly chosen: Chosen;
}

export function generateForm(seed: number): GeneratedForm {
  const random = new Random(seed);
  const chooser = new Chooser(random);
  return { seed, name: `form ${String(seed)}`, ...drawWorkbook(chooser), chosen: chooser.chosen };
}
