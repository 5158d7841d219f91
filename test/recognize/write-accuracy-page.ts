import { writeHalf } from '../accuracy-document';
import { handForms } from '../forms/hand';
import { ALL_FORMS, measureForm } from './accuracy';
import { measureGenerated, weakestReport } from './accuracy-generated';
import { readingHalf } from './accuracy-page';
import { compareWithTruth } from './compare-with-truth';

/** Number of generated forms measured; the tests use a sample. */
const GENERATED = 1000;

/**
 * `npm run accuracy`: writes the reading half of docs/accuracy.md, and prints it with the misread parts. For forms in
 * test/forms/aside only the figures are printed, so that nobody builds with them.
 */
const generated = measureGenerated(GENERATED);
const page = readingHalf(generated);
writeHalf('reading', page);
console.log(page);
for (const withoutMerges of [false, true]) {
  console.log(withoutMerges ? '\nMisread without merged areas:' : 'Misread:');
  for (const form of ALL_FORMS)
    for (const difference of measureForm(form, { withoutMerges }).differences) console.log(`- ${form}: ${difference}`);
}
console.log('\nMisread in forms drawn by hand:');
for (const form of handForms)
  for (const difference of compareWithTruth(form).differences) console.log(`- ${form.name}: ${difference}`);
console.log(`\n${weakestReport(generated)}`);
