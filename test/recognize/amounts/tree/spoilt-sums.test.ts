import { FORMS } from './forms-with-sums';
import { FORMS_IN_OTHER_HANDS } from './forms-in-other-hands';
import { FORMS_WITH_SERIES } from './forms-with-series';
import { judge } from './spoilt-sums';

test.each([...FORMS, ...FORMS_WITH_SERIES, ...FORMS_IN_OTHER_HANDS])(
  '$name: nothing is said of the sound form, and every wrong number is found',
  (form) => {
    const { false: saidOfSound, unpaired, missed, said } = judge(form);
    expect({ saidOfSound, unpaired, missed, said }).toEqual({ saidOfSound: [], unpaired: [], missed: [], said: [] });
  },
);
