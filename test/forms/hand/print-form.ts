import { printWithDifferences } from '../../recognize/print-with-differences';
import { handForms } from '.';

/** `npm run hand-form -- 兵团` prints the forms whose name contains the word, and their misread parts. */
const [word = ''] = process.argv.slice(2);
for (const form of handForms.filter(({ name }) => name.includes(word)))
  console.log(`${form.name}\n${printWithDifferences(form)}\n`);
