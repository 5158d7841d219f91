import type { ReactElement } from 'react';
import { NO_FILTER } from '../../library/search-filter';
import type { FilterChoices, LibraryFilter } from '../../library/search-filter';
import { Button } from '../basics/button';
import { Select } from '../basics/controls';
import { Disclosure } from '../basics/disclosure';
import { Field } from '../basics/field';
import { texts } from '../basics/texts';
import * as styles from './filter-bar.module.css';

interface Props {
  readonly filter: LibraryFilter;
  readonly choices: FilterChoices;
  readonly onFilter: (change: Partial<LibraryFilter>) => void;
}

/** The library's filter, folded into a line that describes it. */
export function FilterBar({ filter, choices, onFilter }: Props): ReactElement {
  const say = texts.library.filter;
  const active = [
    filter.level2 ?? filter.level1,
    filter.domain,
    filter.scope && say.scopes[filter.scope],
    filter.nature,
  ]
    .filter((name) => name !== null)
    .join('、');
  return (
    <div className={styles.bar} role="group" aria-label={say.label}>
      <Disclosure label={active === '' ? say.label : say.active(active)}>
        <div className={styles.fields}>
          <Choice label={say.levels} value={levelsValue(filter)} onChoose={(value) => onFilter(levelsOf(value))}>
            {[...choices.levels].map(([level1, level2s]) => (
              <optgroup key={level1} label={level1}>
                <option value={level1}>{say.allOf(level1)}</option>
                {level2s.map((level2) => (
                  <option key={level2} value={`${level1}/${level2}`}>
                    {level2}
                  </option>
                ))}
              </optgroup>
            ))}
          </Choice>
          <Choice label={say.domain} value={filter.domain} onChoose={(domain) => onFilter({ domain })}>
            {choices.domains.map((domain) => (
              <option key={domain}>{domain}</option>
            ))}
          </Choice>
          <Choice
            label={say.scope}
            value={filter.scope}
            onChoose={(scope) => onFilter({ scope: scope as LibraryFilter['scope'] })}
          >
            <option value="整体">{say.scopes.整体}</option>
            <option value="项目">{say.scopes.项目}</option>
          </Choice>
          <Choice
            label={say.nature}
            value={filter.nature}
            onChoose={(nature) => onFilter({ nature: nature as LibraryFilter['nature'] })}
          >
            <option>定量</option>
            <option>定性</option>
          </Choice>
        </div>
      </Disclosure>
      {active === '' ? null : (
        <Button appearance="subtle" onClick={() => onFilter(NO_FILTER)}>
          {say.clear}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
  readonly children: ReactElement | readonly ReactElement[];
}

function Choice({ label, value, onChoose, children }: ChoiceProps): ReactElement {
  return (
    <Field label={label} className={styles.field}>
      <Select value={value ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">{texts.library.filter.any}</option>
        {children}
      </Select>
    </Field>
  );
}

/** Value of the choice: a level 1, alone or with a level 2. */
function levelsValue({ level1, level2 }: LibraryFilter): string | null {
  return level1 !== null && level2 !== null ? `${level1}/${level2}` : level1;
}

function levelsOf(value: string | null): Pick<LibraryFilter, 'level1' | 'level2'> {
  const [level1 = null, level2 = null] = value?.split('/') ?? [];
  return { level1, level2 };
}
