import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FORMS = join(__dirname, '../../../forms');

/** All forms stored as files: [name, content]. */
export function formsOnDisk(): readonly (readonly [string, Buffer])[] {
  return ['demos', 'more', 'seeds'].flatMap((folder) =>
    readdirSync(join(FORMS, folder))
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => [`${folder}/${name}`, readFileSync(join(FORMS, folder, name))] as const),
  );
}
