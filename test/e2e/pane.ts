import type { Frame, FrameLocator, Locator } from 'playwright-core';
import { texts } from '../../src/taskpane/basics/texts';

interface Place {
  readonly table?: RegExp;
  readonly group?: RegExp;
}

/** Where the pane is: in a frame beside Excel's stand-in, or in a part of the page for files. */
type PaneFrame = Pick<FrameLocator & Locator, 'locator' | 'getByRole' | 'getByText' | 'getByLabel'>;

/** The task pane as its user sees and operates it. */
export class Pane {
  constructor(private readonly where: { readonly frame: PaneFrame; readonly document: Frame }) {}

  get frame(): PaneFrame {
    return this.where.frame;
  }

  /** The pane's document, for what a user cannot do. */
  get document(): Frame {
    return this.where.document;
  }

  /** Presses 一键校验 and waits for the result. */
  async check(): Promise<void> {
    await this.tab(texts.tabs.check);
    await this.button(texts.check.action).click();
    await this.checked();
  }

  /** Waits until a check has its result. */
  async checked(): Promise<void> {
    await this.frame.locator('[role="status"][aria-busy="false"]').waitFor();
    await this.frame.getByRole('heading', { level: 2 }).first().waitFor();
  }

  /** The listed findings, in order. */
  async findings(): Promise<readonly { readonly cell: string; readonly message: string }[]> {
    const listed = await this.finding().all();
    return Promise.all(
      listed.map(async (finding) => ({
        // Not innerText, which is empty for findings scrolled out of sight.
        cell: (await finding.locator('span').first().textContent()) ?? '',
        message: (await finding.textContent()) ?? '',
      })),
    );
  }

  /** Opens 更多, unless it is open. */
  async more(): Promise<void> {
    const more = this.frame.getByRole('button', { name: new RegExp(`^${texts.check.more}`) });
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  }

  /** Presses a button under 更多. */
  async act(label: string): Promise<void> {
    await this.more();
    await this.button(label).click();
  }

  /** Opens the first finding and starts to ignore it. */
  async ignoreFirst(): Promise<void> {
    await this.finding().first().click();
    await this.frame
      .getByRole('button', { name: /^忽略 / })
      .first()
      .click();
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  finding(): Locator {
    return this.frame.locator('[data-finding]');
  }

  /** Types into the library's search. */
  async search(text: string): Promise<void> {
    await this.tab(texts.tabs.library);
    await this.frame.getByLabel(texts.library.searchLabel).fill(text);
    // Until the library is prepared, the list shows what was there before.
    await this.frame.locator('ul[aria-busy="true"]').waitFor({ state: 'detached' });
  }

  /** Names of the indicators that the library shows, best first. */
  found(): Promise<readonly string[]> {
    return this.frame.locator('li h2').allTextContents();
  }

  /** Searches the library for the name, and opens the proposal for the first hit. */
  async propose(name: string, where: Place = {}): Promise<void> {
    await this.search(name);
    await this.frame
      .getByRole('button', { name: texts.library.insertNamed('') })
      .first()
      .click();
    if (where.table) await this.choose(texts.library.proposal.table, where.table);
    if (where.group) await this.choose(texts.library.proposal.group, where.group);
    await this.button(texts.library.proposal.confirm).waitFor();
  }

  /** Searches the library for the name, and inserts the first hit under this name. */
  async insert(name: string, where: Place = {}): Promise<void> {
    await this.propose(name, where);
    await this.button(texts.library.proposal.confirm).click();
    await this.button(texts.journal.undo).waitFor();
  }

  /** Undoes the last insertion with the pane's 撤销. */
  async undo(): Promise<void> {
    await this.tab(texts.tabs.library);
    await this.button(texts.journal.undo).click();
    // Waits for 关闭: the 撤销 button disappears as soon as the work begins.
    await this.button(texts.close).waitFor();
  }

  private async choose(label: string, option: RegExp): Promise<void> {
    const choice = this.frame.getByLabel(label);
    await choice.waitFor();
    const labels = await choice.locator('option').allInnerTexts();
    await choice.selectOption({ label: labels.find((text) => option.test(text)) ?? '' });
  }

  async tab(name: string): Promise<void> {
    await this.frame.getByRole('tab', { name }).click();
  }
}
