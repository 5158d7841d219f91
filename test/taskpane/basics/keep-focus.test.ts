import '../set-up';
import { waitFor } from '@testing-library/react';
import { keepFocus } from '../../../src/taskpane/basics/keep-focus';

function page(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  keepFocus(root);
  return root;
}

beforeEach(() => jest.spyOn(document, 'hasFocus').mockReturnValue(true));

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No ${id}`);
  return found;
};

it('gives the focus to the nearest place left when its element is taken away', async () => {
  page(
    '<button id="far"></button><section><p id="notice"><button id="undo"></button></p><button id="near"></button></section>',
  );
  element('undo').focus();
  element('notice').remove();
  await waitFor(() => expect(element('near')).toHaveFocus());
});

it('stays at the message that says something else in place of its button', async () => {
  page(
    '<button>标注</button><div><div role="status" id="said"><button id="remove">删除</button></div><button>关闭</button></div>',
  );
  element('remove').focus();
  element('said').innerHTML = '<p>正在删除…</p>';
  await waitFor(() => expect(element('said')).toHaveFocus());
});

it('does not stay where nothing is said any more', async () => {
  page(
    '<div><div role="status" id="said"><button id="remove">删除</button></div><button id="near">关闭</button></div>',
  );
  element('remove').focus();
  element('said').replaceChildren();
  await waitFor(() => expect(element('near')).toHaveFocus());
});

it.each([
  ['the next place', '<button id="lost">删除</button><button id="again">标注</button>'],
  ['the last place where none follows', '<button id="again">新建</button><p><button id="lost">删除</button></p>'],
])('gives the focus to %s, not to the first of a long panel', async (_, html) => {
  page(`<button>返回</button><section><button>校验</button>${html}</section><button>更早的改动</button>`);
  element('lost').focus();
  element('lost').remove();
  await waitFor(() => expect(element('again')).toHaveFocus());
});

it.each([
  ['a button', '<button id="lost">保存</button>', '<button id="again">保存</button>'],
  [
    'a named button',
    '<button id="lost" aria-label="撤销 D5">撤销</button>',
    '<button id="again" aria-label="撤销 D5">撤销</button>',
  ],
  ['an input', '<input id="lost">', '<input id="again">'],
])('gives the focus to what replaces %s, past other places before it', async (_, lost, again) => {
  const before = '<button>恢复标准</button><button aria-label="撤销 D6">撤销</button>';
  const root = page(`<section>${before}<form>${lost}</form></section>`);
  element('lost').focus();
  root.querySelector('form')?.remove();
  root.querySelector('section')?.insertAdjacentHTML('beforeend', `<form>${again}</form>`);
  await waitFor(() => expect(element('again')).toHaveFocus());
});

it('passes over what is hidden', async () => {
  page('<button id="home"></button><div hidden><button></button></div><p id="notice"><button id="undo"></button></p>');
  element('undo').focus();
  element('notice').remove();
  await waitFor(() => expect(document.body).toHaveFocus());
});

it('leaves the focus where something else took it, and where the user left before', async () => {
  const root = page('<button id="other"></button><p id="notice"><button id="undo"></button></p>');
  element('undo').focus();
  element('notice').remove();
  element('other').focus();
  await Promise.resolve();
  expect(element('other')).toHaveFocus();
  element('other').blur();
  root.append(document.createElement('i'));
  element('other').remove();
  await Promise.resolve();
  expect(document.body).toHaveFocus();
});
