/** An indicator of the library found by a search. */
export interface LibraryHit {
  readonly id: string;
  readonly name: string;
  /** 领域 */
  readonly field: string;
  readonly level1: string;
  readonly level2: string;
  readonly operator: string | null;
  readonly value: string | number;
  readonly unit: string;
}
