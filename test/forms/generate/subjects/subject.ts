/** Kinds of indicators, by what the level names of every form distinguish. */
export type Kind =
  'quantity' | 'quality' | 'time' | 'cost' | 'economic' | 'social' | 'ecological' | 'lasting' | 'satisfaction';

/** What an indicator measures and what a sensible target is. */
export type Measure =
  /** At least so many. */
  | { readonly of: 'count'; readonly usual: number; readonly unit: string }
  /** A part of a whole: at least so much, never more than 100 %. */
  | { readonly of: 'capped-rate'; readonly usual: number }
  /** A rate that may be more than 100 %: growth, 目标完成率, 资产负债率. */
  | { readonly of: 'open-rate'; readonly usual: number; readonly isLimit?: boolean }
  /** At most so much of a whole: 差错率. */
  | { readonly of: 'low-rate'; readonly usual: number }
  /** Done by a day of the year. */
  | { readonly of: 'deadline' }
  /** Done within so long. */
  | { readonly of: 'within'; readonly usual: number; readonly unit: string }
  /** At most so much money for one. */
  | { readonly of: 'price'; readonly usual: number; readonly unit: string }
  /** At most what the form's own budget allows. */
  | { readonly of: 'budget' }
  | { readonly of: 'words'; readonly words: readonly string[] };

export interface IndicatorSubject {
  readonly kind: Kind;
  readonly name: string;
  readonly measure: Measure;
}

/** What a form is about: a project of a department, with indicators that belong to it. */
export interface Subject {
  readonly department: string;
  readonly project: string;
  /** A goal without figures. */
  readonly goal: string;
  readonly indicators: readonly IndicatorSubject[];
}

export const count = (usual: number, unit: string): Measure => ({ of: 'count', usual, unit });
export const capped = (usual = 95): Measure => ({ of: 'capped-rate', usual });
export const open = (usual: number): Measure => ({ of: 'open-rate', usual });
/** A rate that is to stay below a limit, which may be more than 100 %. */
export const limit = (usual: number): Measure => ({ of: 'open-rate', usual, isLimit: true });
export const low = (usual: number): Measure => ({ of: 'low-rate', usual });
export const deadline: Measure = { of: 'deadline' };
export const within = (usual: number, unit: string): Measure => ({ of: 'within', usual, unit });
export const price = (usual: number, unit: string): Measure => ({ of: 'price', usual, unit });
export const budget: Measure = { of: 'budget' };
export const words = (...all: readonly string[]): Measure => ({ of: 'words', words: all });

/** "quantity", then pairs of name and measure. */
export function indicatorsOf(kind: Kind, measures: Readonly<Record<string, Measure>>): IndicatorSubject[] {
  return Object.entries(measures).map(([name, measure]) => ({ kind, name, measure }));
}
