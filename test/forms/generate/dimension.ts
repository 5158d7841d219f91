import type { Random } from './random';

/** One way to do something, with its name for failures and figures. */
export interface Choice {
  readonly name: string;
  /** Frequency relative to the other choices; 1 when absent. */
  readonly weight?: number;
}

/** A property in which forms differ, with its known choices. A new kind of form is a new entry in such a list. */
export interface Dimension<C extends Choice> {
  readonly name: string;
  readonly choices: readonly C[];
}

export function dimension<C extends Choice>(name: string, choices: readonly C[]): Dimension<C> {
  return { name, choices };
}

/** The choices for a form, by the name of the dimension. */
export type Chosen = Readonly<Record<string, string>>;

/** Makes the choices in all dimensions, and records them. */
export class Chooser {
  readonly chosen: Record<string, string> = {};

  constructor(readonly random: Random) {}

  /** Takes one of the choices that `fits` accepts. */
  choose<C extends Choice>({ name, choices }: Dimension<C>, fits: (choice: C) => boolean = () => true): C {
    const open = choices.filter(fits);
    const total = open.reduce((sum, { weight = 1 }) => sum + weight, 0);
    let at = this.random.next() * total;
    const choice = open.find(({ weight = 1 }) => (at -= weight) < 0) ?? open.at(-1);
    if (!choice) throw new Error(`no choice fits in ${name}`);
    this.chosen[name] = choice.name;
    return choice;
  }
}
