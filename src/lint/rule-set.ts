import packageFacts from '../../package.json';
import { rules } from '../rules';
import { fingerprint } from '../workbook/fingerprint';
import { isOn, type LintSettings } from './settings/settings';

/** Which rules a check applied, so that two results can be told to rest on the same ones. */
export interface RuleSet {
  /** Of the product, with a mark that changes with what any rule says of a cell: “0.1.0-3f2a9c1b”. */
  readonly version: string;
  readonly on: number;
  readonly off: number;
}

let version: string | null = null;

export function ruleSetOf(settings: LintSettings): RuleSet {
  version ??= `${packageFacts.version}-${fingerprint(rules.map(({ meta }) => meta))}`;
  const on = rules.filter(({ meta }) => isOn(meta, settings)).length;
  return { version, on, off: rules.length - on };
}
