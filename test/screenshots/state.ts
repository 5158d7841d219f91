import type { Locator } from 'playwright-core';
import type { FilePage } from '../e2e/file-page';
import type { Look } from './looks';
import type { Setting, Stage } from './stage';

/** A state of the pane, the steps to reach it, and its caption. */
export interface State extends Setting {
  /** Part of the pictures' file names. */
  readonly name: string;
  readonly title: string;
  /** Describes what the picture shows. */
  readonly seen: string;
  /** Describes what the user does next. */
  readonly next: string;
  readonly looks: readonly Look[];
  /** Brings the pane into this state. */
  readonly show?: (stage: Stage) => Promise<unknown>;
  /** For a state of the page for files: brings it into this state. */
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
