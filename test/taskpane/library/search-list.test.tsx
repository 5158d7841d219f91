import '../set-up';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { searchTemplates, type SearchHit } from '../../../src/library/search';
import { filterChoices, NO_FILTER } from '../../../src/library/search-filter';
import { templates } from '../../../src/library/templates';
import { SearchList } from '../../../src/taskpane/library/search-list';

const nothing = (): void => undefined;

/** The list while the hits of an earlier query are shown; `arrive` brings those of the present one. */
function open(query: string) {
  const inserted: string[] = [];
  const list = (hits: readonly SearchHit[], searching: boolean) => (
    <SearchList
      query={query}
      filter={NO_FILTER}
      choices={filterChoices(templates)}
      hits={hits}
      searching={searching}
      withoutFilter={0}
      working={false}
      focus={null}
      onSearch={nothing}
      onFilter={nothing}
      picked={[]}
      onInsert={({ template }) => inserted.push(template.name)}
      onPick={nothing}
    />
  );
  const { rerender } = render(list(searchTemplates(templates, ''), true));
  const arrive = (): void => rerender(list(searchTemplates(templates, query), false));
  return { inserted, arrive, box: screen.getByRole('searchbox'), user: userEvent.setup() };
}

describe('while the library is being prepared', () => {
  it('says so, and claims no number of hits', () => {
    const { arrive } = open('三公经费控制率');
    expect(screen.getByRole('status')).toHaveTextContent('正在查找…');
    expect(screen.getByRole('list')).toHaveAttribute('aria-busy', 'true');
    arrive();
    expect(screen.getByRole('status')).toHaveTextContent(/^找到 \d+ 个指标$/);
  });

  it('Enter inserts the first hit of what was typed, never of the list before', async () => {
    const { inserted, arrive, box, user } = open('三公经费控制率');
    await user.type(box, '{Enter}');
    expect(inserted).toEqual([]);
    arrive();
    expect(inserted).toEqual(['“三公经费”控制率']);
    arrive();
    expect(inserted).toHaveLength(1);
  });

  it('Enter is forgotten when typing goes on', async () => {
    const { inserted, arrive, box, user } = open('三公经费控制率');
    await user.type(box, '{Enter}人');
    arrive();
    expect(inserted).toEqual([]);
  });
});
