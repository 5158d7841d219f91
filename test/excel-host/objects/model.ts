import type { Area } from '../../../src/workbook/area';
import type { HostObject } from './host-object';
import type { HostState } from './host-state';
import type { RangeRef } from './range-ref';

/** Factories with which the classes create objects of each other. */
export interface Model {
  readonly state: HostState;
  worksheet(sheet: string): HostObject;
  range(sheet: string, area: Area): HostObject;
  rangeAreas(sheet: string, areas: readonly Area[]): HostObject;
  format(ref: RangeRef): HostObject;
  conditionalFormats(refs: readonly RangeRef[]): HostObject;
}
