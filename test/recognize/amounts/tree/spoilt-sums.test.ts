import { FORMS } from './forms-with-sums';
import { judge } from './spoilt-sums';

test.each(FORMS)('$name: nothing is said of the sound form, and every wrong number is found', (form) => {
  const { false: saidOfSound, unpaired, missed, said } = judge(form);
  expect({ saidOfSound, unpaired, missed, said }).toEqual({ saidOfSound: [], unpaired: [], missed: [], said: [] });
});
