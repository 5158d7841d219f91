/** Data computed by the build and included in the page's script (webpack.config.js). */
declare module '*?json' {
  const data: unknown;
  export default data;
}
