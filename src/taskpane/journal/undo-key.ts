import { texts } from '../basics/texts';

/** Attributes of the button that takes back the last step: the list presses it on Ctrl+Z. */
export const UNDO_KEY = { 'data-undo': '', 'aria-keyshortcuts': 'Control+z', title: texts.journal.undoKey } as const;
