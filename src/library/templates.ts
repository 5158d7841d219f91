import type { IndicatorTemplate } from './schema';
import commerce from './templates/commerce.json';
import generalAdministration from './templates/general-administration.json';
import informationSystems from './templates/information-systems.json';
import partyWork from './templates/party-work.json';
import procurement from './templates/procurement.json';
import publicity from './templates/publicity.json';
import reserves from './templates/reserves.json';

const files = [generalAdministration, commerce, procurement, informationSystems, publicity, partyWork, reserves];

/**
 * The built-in library. The files are held against the schema by a test, not here: the pane has better things to do
 * while it starts.
 */
export const templates = files.flatMap(({ domain, templates: ofDomain }) =>
  ofDomain.map((template) => ({ ...template, domain })),
) as readonly IndicatorTemplate[];
