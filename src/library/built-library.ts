import { packLibrary } from './packed-library';
import syllables from './syllables.json';
import { libraryEntries } from './templates';

/**
 * The build runs this module and writes its value as a data file beside the pane's scripts (webpack.config.js,
 * "?json").
 */
export default packLibrary(libraryEntries, syllables);
