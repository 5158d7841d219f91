import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { goalTable } from './goal-table';

const SEEDS = join(__dirname, '../forms/seeds');
const folder = mkdtempSync(join(tmpdir(), 'goal-table-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: 20_000 }).status === 0;
// LibreOffice is not installed on every machine; skipped tests say so in their name.
const converted = hasLibreOffice ? test : test.skip;

/** The texts of every sheet by its name, as a person sees them. */
function textsOf(path: string): Record<string, readonly (readonly string[])[]> {
  return Object.fromEntries(readWorkbook(readFileSync(path)).sheets.map(({ name, text }) => [name, text]));
}

converted(
  `LibreOffice opens the 台账 and shows the same texts${hasLibreOffice ? '' : ' (not installed: skipped)'}`,
  async () => {
    const ledger = join(folder, '台账.xlsx');
    await goalTable(['check', SEEDS, '--format', 'xlsx', '--output', ledger]);
    const saved = join(folder, 'saved');
    mkdirSync(saved);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ledger], {
      timeout: 100_000,
      stdio: 'ignore',
    });
    const written = textsOf(ledger);
    expect(Object.values(written).flat(2).filter(Boolean).length).toBeGreaterThan(200);
    expect(textsOf(join(saved, '台账.xlsx'))).toEqual(written);
  },
  120_000,
);
