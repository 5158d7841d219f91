/** Names of classes as the build writes them. That each is there, and is used, test/taskpane/style-sheets.test.ts holds. */
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export = names;
}
