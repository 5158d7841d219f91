import { learnLibrary } from '../../library/packed-library';
import type { PackedLibrary } from '../../library/packed-library';
import type { IndicatorTemplate } from '../../library/schema';
import { fetchBuilt } from '../basics/fetch-built';
import { browserTurns, inTurns, type Turns } from '../workbook/in-turns';

/** Loads the built-in library with its data for searching, in turns, so that the pane stays responsive. */
export async function fetchLibrary(address: URL, turns: Turns = browserTurns): Promise<readonly IndicatorTemplate[]> {
  return inTurns(learnLibrary(await fetchBuilt<PackedLibrary>(address)), turns);
}
