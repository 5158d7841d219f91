import { packLibrary } from './packed-library';
import saidWords from './said-words.json';
import syllables from './syllables.json';
import { libraryEntries } from './templates';

/**
 * The build runs this module and writes its value as a data file beside the pane's scripts (webpack.config.js,
 * "?json").
 */
export default packLibrary(libraryEntries, { syllables, saidWords });
