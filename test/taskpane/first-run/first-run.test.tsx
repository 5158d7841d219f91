import '../set-up';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { KeptText } from '../../../src/taskpane/basics/kept-text';
import { OVER_100, formWith } from '../forms';
import { openPane } from '../open-pane';

function memory(): KeptText & { text: string | null } {
  const kept = {
    text: null as string | null,
    read: () => kept.text,
    write: (text: string) => {
      kept.text = text;
    },
    onChange: () => undefined,
  };
  return kept;
}

const REFUSED: KeptText = {
  read: () => {
    throw new DOMException('', 'SecurityError');
  },
  write: () => {
    throw new DOMException('', 'SecurityError');
  },
  onChange: () => undefined,
};

const hint = (): HTMLElement | null => screen.queryByRole('region', { name: '第一次用？三步就会' });
const open = (kept: KeptText) => openPane({ sheets: [formWith('表一', OVER_100)] }, { kept });

describe('the first-run hint', () => {
  it('shows three steps and a picture of a finding, and once dismissed is not there again', async () => {
    const kept = memory();
    const { user, container } = await open(kept);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('figure')).toHaveTextContent('合格率不会超过 100%');
    expect((await axe(container)).violations).toEqual([]);
    await user.click(screen.getByRole('button', { name: '知道了，不再显示' }));
    expect(hint()).toBeNull();
    await open(kept);
    expect(hint()).toBeNull();
  });

  it('shrinks to a line when there is a result', async () => {
    const { user } = await open(memory());
    await user.click(screen.getByRole('button', { name: '一键校验' }));
    await screen.findByRole('heading', { name: '还差 1 项' });
    expect(screen.queryByRole('figure')).toBeNull();
    await user.click(screen.getByRole('button', { name: '看三步说明' }));
    expect(screen.getByRole('figure')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '知道了，不再显示' }));
    expect(hint()).toBeNull();
  });

  it('can be dismissed where the browser keeps nothing, and is there again next time', async () => {
    const { user } = await open(REFUSED);
    await user.click(screen.getByRole('button', { name: '知道了，不再显示' }));
    expect(hint()).toBeNull();
    await open(REFUSED);
    expect(hint()).not.toBeNull();
  });
});
