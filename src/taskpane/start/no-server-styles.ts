/* Replaces Griffel's search for server-rendered styles in the build (webpack.config.js), which includes a CSS
   parser; the pane is never rendered on a server. */

export function rehydrateRendererCache(): void {
  // Intentionally empty.
}
