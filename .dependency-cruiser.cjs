/**
 * Imports run one way:
 * workbook ← wording ← goals ← recognize ← rules ← lint ← compare ← report, library ← taskpane, commands, cli ← page; host knows
 * workbook only. Inside rules: kit ← facts ← fixes ← the categories.
 */
const LAYERS = [
  ['workbook'],
  ['wording'],
  ['goals'],
  ['recognize'],
  ['rules'],
  ['lint'],
  ['compare'],
  ['report', 'library'],
  ['taskpane', 'commands', 'cli'],
];
const CORE = LAYERS.slice(0, -1).flat();

const folders = (names) => `^src/(${names.join('|')})/`;

const upward = LAYERS.slice(0, -1).map((layer, index) => ({
  name: `${layer.join('-and-')}-knows-only-what-is-below`,
  severity: 'error',
  from: { path: folders(layer) },
  to: { path: '^src/', pathNot: folders(LAYERS.slice(0, index + 1).flat()) },
}));

/** Names of packages, wherever npm puts them. */
const packages = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'rules-kit-knows-no-other-room-of-rules',
      severity: 'error',
      from: { path: '^src/rules/kit/' },
      to: { path: '^src/rules/', pathNot: '^src/rules/kit/' },
    },
    {
      name: 'rules-facts-know-the-kit-only',
      severity: 'error',
      from: { path: '^src/rules/facts/' },
      to: { path: '^src/rules/', pathNot: '^src/rules/(facts|kit)/' },
    },
    {
      name: 'rules-fixes-know-no-rule',
      severity: 'error',
      from: { path: '^src/rules/fixes/' },
      to: { path: '^src/rules/', pathNot: '^src/rules/(fixes|facts|kit)/' },
    },
    {
      name: 'rules-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/rules/(?!kit|facts|fixes)([^/]+)/[^/]+[.]ts$' },
      to: { path: '^src/rules/(?!kit/|facts/|fixes/)' },
    },
    {
      name: 'pane-basics-know-no-part-of-the-pane',
      severity: 'error',
      from: { path: '^src/taskpane/basics/' },
      to: { path: '^src/taskpane/', pathNot: '^src/taskpane/basics/' },
    },
    {
      name: 'only-the-entry-knows-the-start-of-the-pane',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/(start/|index[.]tsx$)' },
      to: { path: '^src/taskpane/start/' },
    },
    {
      name: 'report-and-library-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(report|library)/' },
      to: { path: '^src/(report|library)/', pathNot: '^src/$1/' },
    },
    {
      name: 'host-knows-workbook-only',
      severity: 'error',
      from: { path: '^src/host/' },
      to: { path: '^src/', pathNot: folders(['host', 'workbook']) },
    },
    {
      name: 'hosts-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/host/(excel|file)/' },
      to: { path: '^src/host/(excel|file)/', pathNot: '^src/host/$1/' },
    },
    {
      name: 'command-line-and-pane-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(cli|taskpane|commands)/' },
      to: { path: '^src/(cli|taskpane|commands)/', pathNot: ['^src/$1/', '^src/commands/'] },
    },
    {
      name: 'nothing-knows-the-page',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/page/' },
      to: { path: '^src/page/' },
    },
    {
      name: 'page-knows-neither-excel-nor-command-line',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: '^src/(cli|commands|host/excel)/' },
    },
    {
      name: 'command-line-works-without-excel',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(host/excel|commands)/' },
    },
    {
      name: 'pane-works-without-node',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|host/excel)/' },
      to: { path: '^src/host/file/' },
    },
    {
      name: 'core-is-pure',
      comment: 'No Office, DOM or file system between the hosts.',
      severity: 'error',
      from: { path: folders(CORE) },
      to: { path: packages(['react', 'react-dom', '@fluentui', '@microsoft/office-js', '@e965/xlsx', 'exceljs']) },
    },
    {
      name: 'node-only-on-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|host/file)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'workbook-files-only-in-the-file-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/host/file/' },
      to: { path: packages(['@e965/xlsx', '@borgar/fx', 'saxes']) },
    },
    {
      name: 'shipped-code-knows-no-test-or-development-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'shipped-code-knows-no-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|test)/' }, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    builtInModules: { add: [] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
