import type { Locator } from 'playwright-core';
import type { FilePage } from '../e2e/file-page';
import type { Look } from './looks';
import type { Setting, Stage } from './stage';

/** A state of the pane, the steps to reach it, and its caption. */
export interface State extends Setting {
  /** Part of the pictures' file names. */
  readonly name: string;
  readonly title: string;
  /** What is to be seen. */
  readonly seen: string;
  /** What the user does next. */
  readonly next: string;
  readonly looks: readonly Look[];
  /** Leads the pane there. */
  readonly show?: (stage: Stage) => Promise<unknown>;
  /** Of the page for files instead: leads it there. */
  readonly showFilePage?: (page: FilePage) => Promise<unknown>;
  /** Element that must be visible in the screenshot. */
  readonly inSight?: (stage: Stage) => Locator;
}

export interface Chapter {
  readonly title: string;
  readonly states: readonly State[];
}

export function chapter(title: string, states: readonly State[]): Chapter {
  return { title, states };
}
