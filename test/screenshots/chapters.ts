import type { Chapter } from './state';
import { check } from './states/check';
import { findings } from './states/findings';
import { filePage } from './states/file-page';
import { library } from './states/library';
import { result } from './states/result';
import { troubles } from './states/troubles';

/** All screenshots in the order of docs/screenshots.md. */
export const chapters: readonly Chapter[] = [check, findings, result, library, troubles, filePage];
