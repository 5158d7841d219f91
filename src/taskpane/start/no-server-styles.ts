/*
 * The build puts this in the place of Griffel's search for styles that a server has drawn (webpack.config.js), which has
 * a whole parser of CSS with it: the pane has no server.
 */

export function rehydrateRendererCache(): void {
  // Does nothing on purpose.
}
