import type { Area } from '../../../src/workbook/area';
import { ApiError, isHostObject } from './host-object';
import { RangeRef } from './range-ref';

/** Arguments of a method on the wire; an omitted one is null. */
export type Arguments = readonly unknown[];

export function textArgument(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw new ApiError('InvalidArgument');
  return value;
}

export function integerArgument(args: Arguments, index: number, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ApiError('InvalidArgument');
  return value;
}

export function flagArgument(args: Arguments, index: number): boolean {
  return args[index] === true;
}

/** An argument that must be one of these words; required when there is no fallback. */
export function wordArgument<T extends string>(args: Arguments, index: number, words: readonly T[], fallback?: T): T {
  const value = args[index] ?? fallback;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new ApiError('InvalidArgument');
  return word;
}

/** A Range given as an argument. */
export function rangeArgument(args: Arguments, index: number): RangeRef {
  const value = args[index];
  if (!isHostObject(value) || !(value.self instanceof RangeRef)) throw new ApiError('InvalidArgument');
  return value.self;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
