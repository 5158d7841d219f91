const js = require('@eslint/js');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const wordLists = require('./eslint.word-lists');

const CORE = ['workbook', 'wording', 'goals', 'recognize', 'rules', 'lint', 'report', 'library'].map(
  (folder) => `src/${folder}/**/*.ts`,
);

const loops = ['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement'];
const callbacks = 'CallExpression[callee.property.name=/^(map|flatMap|forEach|reduce|filter|some|every|find)$/]';

/**
 * Habits that cost the user time in Excel: each sync is a round trip, an empty load fetches every property. That an
 * …OrNullObject is compared with null is found by its type (no-unnecessary-condition).
 */
const OFFICE_HABITS = [
  ...[...loops, callbacks].map((around) => ({
    // `context.sync()`, and the `sync()` that src/host/excel hands around.
    selector: `${around} CallExpression:matches([callee.property.name='sync'], [callee.name='sync'])`,
    message: 'Queue everything first, then sync once: a sync in a loop is one round trip to Excel each time.',
  })),
  {
    selector: "CallExpression[callee.property.name='load'][arguments.length=0]",
    message: 'Name the properties to load: an empty load() fetches all of them.',
  },
  {
    selector: "CallExpression[callee.property.name='load'] > Literal[value='']",
    message: 'Name the properties to load: an empty load fetches all of them.',
  },
  {
    selector:
      "CallExpression[callee.property.name='load'] > :matches(ObjectExpression[properties.length=0], ArrayExpression[elements.length=0])",
    message: 'Name the properties to load: an empty load fetches all of them.',
  },
  {
    selector: "AssignmentExpression > MemberExpression.left[object.name='Office'][property.name='initialize']",
    message: 'Use Office.onReady().',
  },
];

/** What stands in a workbook is text, whatever it looks like. */
const MARKUP = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment)$/]',
    message: 'Texts are never read as HTML: set textContent, or let React draw them.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]',
    message: 'Texts are never read as HTML: give them to React as children.',
  },
];

/** Nothing leaves the user's machine. */
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: "The product makes no request: everything runs on the user's own machine.",
}));

/** Names that a pure module has no business with. */
const SURROUNDINGS = [
  'Office',
  'Excel',
  'OfficeExtension',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'process',
  'Buffer',
  'require',
  'console',
  'setTimeout',
  'setInterval',
  'performance',
].map((name) => ({ name, message: 'This folder is pure: no Office, DOM, Node or clock.' }));

/** Files that may hold lists of Chinese words of their own. */
const WORD_LISTS = [
  // The families themselves.
  'src/wording/lexicon/**',
  // Headings and labels of forms, which are written as patterns.
  'src/recognize/vocabulary/**',
  // Blank forms drawn as text, whose cells are parted by strokes.
  'src/library/new-form/blank-forms.ts',
];

module.exports = tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { 'max-len': ['error', { code: 140 }] } },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly' },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      'max-lines': ['error', 350],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // The only way to the clipboard in the frame of Excel on the web.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'execCommand' }] }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // For text, `||` means "when empty", which is often what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...NETWORK],
      'no-restricted-syntax': ['error', ...MARKUP],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: WORD_LISTS,
    plugins: { wording: { rules: { 'no-word-list': wordLists } } },
    rules: { 'wording/no-word-list': 'error' },
  },
  {
    files: CORE,
    rules: {
      'no-restricted-globals': ['error', ...NETWORK, ...SURROUNDINGS],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock here: take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'The same input must give the same output.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...MARKUP,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock here: take the time as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/host/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...OFFICE_HABITS, ...MARKUP],
      'no-restricted-globals': [
        'error',
        ...NETWORK,
        ...['alert', 'confirm', 'prompt'].map((name) => ({
          name,
          message: 'Throws in an add-in: show a message in the pane.',
        })),
      ],
    },
  },
  {
    // The one place that fetches: files of data, from where the pane itself was loaded.
    files: ['src/taskpane/basics/fetch-built.ts'],
    rules: { 'no-restricted-globals': ['error', ...NETWORK.filter(({ name }) => name !== 'fetch')] },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/taskpane/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off',
      // Tables of cases are long and still one job.
      'max-lines': ['error', 600],
      // What a test reads back (JSON, the page's own objects) is compared as a whole, not walked through as a type.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
