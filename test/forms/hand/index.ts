import type { FormWithTruth } from '../sheet-truth';
import { bingtuan } from './bingtuan';
import { chongqing } from './chongqing';
import { guangdong } from './guangdong';
import { guangxi } from './guangxi';
import { formOf } from './hand-form';
import { heilongjiang } from './heilongjiang';
import { hospital } from './hospital';
import { jiangsu } from './jiangsu';
import { liaoning } from './liaoning';
import { oneCell } from './one-cell';
import { pastedPdf } from './pasted-pdf';
import { shaanxi } from './shaanxi';
import { shandong } from './shandong';
import { shanghai } from './shanghai';
import { sichuan } from './sichuan';
import { streetOffice } from './street-office';
import { transferRegion } from './transfer-region';
import { university } from './university';

/** Forms written by hand after those of other provinces and offices. */
export const handForms: readonly FormWithTruth[] = [
  bingtuan,
  chongqing,
  guangdong,
  guangxi,
  heilongjiang,
  hospital,
  jiangsu,
  liaoning,
  oneCell,
  pastedPdf,
  shaanxi,
  shandong,
  shanghai,
  sichuan,
  streetOffice,
  transferRegion,
  university,
].map(formOf);
