import { generateForm } from '../forms/generate/generate-form';
import { measureGenerated } from './accuracy-generated';
import { LEAST_OF_GENERATED_FORMS } from './accuracy-thresholds';
import { ASPECTS } from './compare-with-truth';

/** Number of generated forms in every test run; a sample of what `npm run accuracy` measures. */
const SAMPLE = 250;

const { counts } = measureGenerated(SAMPLE);

test.each(ASPECTS)('%s of the generated forms', (aspect) => {
  const { wanted, right } = counts[aspect];
  expect(wanted).toBeGreaterThan(0);
  expect(right / wanted).toBeGreaterThanOrEqual(LEAST_OF_GENERATED_FORMS[aspect]);
});

test('a seed always gives the same form', () => {
  expect(generateForm(7)).toEqual(generateForm(7));
  expect(generateForm(7).chosen).not.toEqual(generateForm(8).chosen);
});
