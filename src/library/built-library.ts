import { packLibrary } from './packed-library';
import syllables from './syllables.json';
import { libraryEntries } from './templates';

/** Run by the build, which writes it beside the pane's scripts as a file of its own (webpack.config.js, "?json"). */
export default packLibrary(libraryEntries, syllables);
