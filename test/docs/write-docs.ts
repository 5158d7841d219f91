import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractSchemas } from '../cli/contract';
import { withFacts } from './facts';
import { PAGES, PROJECT, readPage } from './pages';
import { rulePages } from './rule-pages';

/** `npm run docs`: writes docs/rules from the rules, docs/schemas from the contracts, and the counts in all pages. */
const made = rulePages();
const folder = join(PROJECT, 'docs/rules');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!made.has(`docs/rules/${name}`)) rmSync(join(folder, name));
mkdirSync(join(PROJECT, 'docs/schemas'), { recursive: true });
for (const [page, text] of [...made, ...contractSchemas()]) writeFileSync(join(PROJECT, page), text);
for (const page of PAGES.filter((one) => !one.startsWith('docs/rules/'))) {
  const text = readPage(page);
  if (withFacts(text) !== text) writeFileSync(join(PROJECT, page), withFacts(text));
}
