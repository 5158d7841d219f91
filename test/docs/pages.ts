import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const PROJECT = join(__dirname, '../..');

/** Every page of documentation, relative to the project, with "/" between folders. */
export const PAGES: readonly string[] = [
  ...readdirSync(PROJECT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((name) => name.replaceAll('\\', '/'));

export function readPage(page: string): string {
  return readFileSync(join(PROJECT, page), 'utf8');
}

/** Source files whose comments may mention pages. */
export const SOURCES: readonly string[] = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => relative(PROJECT, join(PROJECT, folder, name)).replaceAll('\\', '/')),
);
