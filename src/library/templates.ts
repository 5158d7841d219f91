import { learnSaidWords } from './asked';
import { learnSyllables } from './pinyin';
import type { DomainFile, IndicatorTemplate, LibraryEntry } from './schema';
import saidWords from './said-words.json';
import syllables from './syllables.json';
import agriculture from './templates/agriculture.json';
import civilAffairs from './templates/civil-affairs.json';
import commerce from './templates/commerce.json';
import construction from './templates/construction.json';
import culture from './templates/culture.json';
import developmentAndSupervision from './templates/development-and-supervision.json';
import education from './templates/education.json';
import emergency from './templates/emergency.json';
import employment from './templates/employment.json';
import environment from './templates/environment.json';
import finance from './templates/finance.json';
import generalAdministration from './templates/general-administration.json';
import governmentOffice from './templates/government-office.json';
import grassroots from './templates/grassroots.json';
import health from './templates/health.json';
import housing from './templates/housing.json';
import informationSystems from './templates/information-systems.json';
import marketSupervision from './templates/market-supervision.json';
import medicalInsurance from './templates/medical-insurance.json';
import naturalResources from './templates/natural-resources.json';
import partyDepartments from './templates/party-departments.json';
import partyWork from './templates/party-work.json';
import peopleCongress from './templates/people-congress.json';
import procurement from './templates/procurement.json';
import publicSecurity from './templates/public-security.json';
import publicity from './templates/publicity.json';
import reserves from './templates/reserves.json';
import science from './templates/science.json';
import subsidies from './templates/subsidies.json';
import training from './templates/training.json';
import transport from './templates/transport.json';
import veteransAndDisabled from './templates/veterans-and-disabled.json';
import water from './templates/water.json';
import { withUsualLevels } from './usual-levels';

/** Domains that concern every department come first: equal search results keep this order. */
const files = [
  generalAdministration,
  procurement,
  construction,
  informationSystems,
  training,
  subsidies,
  partyWork,
  publicity,
  peopleCongress,
  partyDepartments,
  governmentOffice,
  developmentAndSupervision,
  finance,
  commerce,
  reserves,
  marketSupervision,
  education,
  science,
  culture,
  health,
  medicalInsurance,
  employment,
  civilAffairs,
  veteransAndDisabled,
  housing,
  transport,
  water,
  agriculture,
  naturalResources,
  environment,
  emergency,
  publicSecurity,
  grassroots,
];

/** The domains (领域) as in their files. A test checks them against the schema. */
export const domains = files as readonly DomainFile[];

export const libraryEntries: readonly LibraryEntry[] = domains.flatMap(({ domain, fields }) =>
  fields.flatMap(({ name: field, words: fieldWords, templates: entries }) =>
    entries.map((entry) => ({ ...entry, domain, field, fieldWords })),
  ),
);

learnSyllables(syllables);
learnSaidWords(saidWords);

/** The built-in library, ready for searching. The pane loads it as data (packed-library.ts). */
export const templates: readonly IndicatorTemplate[] = libraryEntries.map(withUsualLevels);
