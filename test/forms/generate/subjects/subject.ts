/** Kinds of indicators, as distinguished by the level names of every form. */
export type Kind =
  'quantity' | 'quality' | 'time' | 'cost' | 'economic' | 'social' | 'ecological' | 'lasting' | 'satisfaction';

/** A measure with its usual target. */
export type Measure =
  /** At least this many. */
  | { readonly of: 'count'; readonly usual: number; readonly unit: string }
  /** A part of a whole: at least this percentage, never more than 100%. */
  | { readonly of: 'capped-rate'; readonly usual: number }
  /** A rate that may exceed 100%: growth, 目标完成率, 资产负债率. */
  | { readonly of: 'open-rate'; readonly usual: number; readonly isLimit?: boolean }
  /** At most this part of a whole: 差错率. */
  | { readonly of: 'low-rate'; readonly usual: number }
  /** Done by a date of the year. */
  | { readonly of: 'deadline' }
  /** Done within this time. */
  | { readonly of: 'within'; readonly usual: number; readonly unit: string }
  /** At most this amount for one thing. */
  | { readonly of: 'price'; readonly usual: number; readonly unit: string }
  /** At most the form's own budget. */
  | { readonly of: 'budget' }
  | { readonly of: 'words'; readonly words: readonly string[] };

export interface IndicatorSubject {
  readonly kind: Kind;
  readonly name: string;
  readonly measure: Measure;
}

/** The subject of a form: a department's project, with suitable indicators. */
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
/** A rate that should stay below a limit, which may exceed 100%. */
export const limit = (usual: number): Measure => ({ of: 'open-rate', usual, isLimit: true });
export const low = (usual: number): Measure => ({ of: 'low-rate', usual });
export const deadline: Measure = { of: 'deadline' };
export const within = (usual: number, unit: string): Measure => ({ of: 'within', usual, unit });
export const price = (usual: number, unit: string): Measure => ({ of: 'price', usual, unit });
export const budget: Measure = { of: 'budget' };
export const words = (...all: readonly string[]): Measure => ({ of: 'words', words: all });

/** Indicators from a kind ("quantity") and pairs of name and measure. */
export function indicatorsOf(kind: Kind, measures: Readonly<Record<string, Measure>>): IndicatorSubject[] {
  return Object.entries(measures).map(([name, measure]) => ({ kind, name, measure }));
}
