/** Class names as the build writes them. test/taskpane/style-sheets.test.ts checks that each exists and is used. */
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export = names;
}
