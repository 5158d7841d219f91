import type { FormWithTruth } from '../sheet-truth';
import { bingtuan } from './bingtuan';
import { chongqing } from './chongqing';
import { college } from './college';
import { guangdong } from './guangdong';
import { guangxi } from './guangxi';
import { formOf } from './hand-form';
import { heilongjiang } from './heilongjiang';
import { hospital } from './hospital';
import { jiangsu } from './jiangsu';
import { liaoning } from './liaoning';
import { oneCell } from './one-cell';
import { pastedPdf } from './pasted-pdf';
import { publicHospital } from './public-hospital';
import { publicInstitution } from './public-institution';
import { purchasedServices } from './purchased-services';
import { selfEvaluation } from './self-evaluation';
import { shaanxi } from './shaanxi';
import { shandong } from './shandong';
import { shanghai } from './shanghai';
import { sichuan } from './sichuan';
import { socialInsurance } from './social-insurance';
import { specialBond } from './special-bond';
import { stateCapital } from './state-capital';
import { streetOffice } from './street-office';
import { township } from './township';
import { transferPlan } from './transfer-plan';
import { transferRegion } from './transfer-region';
import { university } from './university';

/** Forms written by hand after those of other provinces and offices. */
export const handForms: readonly FormWithTruth[] = [
  bingtuan,
  chongqing,
  college,
  guangdong,
  guangxi,
  heilongjiang,
  hospital,
  jiangsu,
  liaoning,
  oneCell,
  pastedPdf,
  publicHospital,
  publicInstitution,
  purchasedServices,
  selfEvaluation,
  shaanxi,
  shandong,
  shanghai,
  sichuan,
  socialInsurance,
  specialBond,
  stateCapital,
  streetOffice,
  township,
  transferPlan,
  transferRegion,
  university,
].map(formOf);
