import type { Locator } from 'playwright-core';
import type { Look } from './looks';
import type { Setting, Stage } from './stage';

/** One thing that the pane can show, how its user gets there, and what the page of pictures says of it. */
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
  readonly show: (stage: Stage) => Promise<unknown>;
  /** What must not be scrolled out of the picture. */
  readonly inSight?: (stage: Stage) => Locator;
}

export interface Chapter {
  readonly title: string;
  readonly states: readonly State[];
}

export function chapter(title: string, states: readonly State[]): Chapter {
  return { title, states };
}
