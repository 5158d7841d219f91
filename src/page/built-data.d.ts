/** Data that the build works out and puts into the page's script (webpack.config.js). */
declare module '*?json' {
  const data: unknown;
  export default data;
}
