import { printWithDifferences } from '../../recognize/print-with-differences';
import { handForms } from '.';

/** `npm run hand-form -- 兵团` shows the forms whose name holds the word, and what of them is misread. */
const [word = ''] = process.argv.slice(2);
for (const form of handForms.filter(({ name }) => name.includes(word)))
  console.log(`${form.name}\n${printWithDifferences(form)}\n`);
