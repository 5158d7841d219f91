/** Class names from the build. test/taskpane/style-sheets.test.ts checks that each exists and is used. */
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export = names;
}
