const { readdirSync } = require('node:fs');
const path = require('node:path');

const PANE = path.resolve(__dirname, 'src/taskpane');
const STYLES = '.module.css';
/** Of a file of styles that goes into the stylesheet; without it, a script asks for the names of its classes. */
const SHEET = '?sheet';

/** @param {string} folder */
function stylesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(STYLES))
    .sort()
    .map((file) => path.join(folder, file));
}

const files = stylesIn(PANE);
const isShared = (file) => ['basics', 'start'].includes(path.relative(PANE, file).split(path.sep)[0]);

/**
 * All styles of the pane, for one stylesheet. The shared components come first, so that who uses one can restyle it by a
 * class of its own.
 */
const stylesheet = [...files.filter(isShared), ...files.filter((file) => !isShared(file))].map((file) => file + SHEET);

/** Those of the page for files, behind those of the pane that is in it. */
const pageStylesheet = [...stylesheet, ...stylesIn(path.resolve(__dirname, 'src/page')).map((file) => file + SHEET)];

/** @param {{ filename: string, local: string }} asked "button-small" for .small in button.module.css */
function className({ filename, local }) {
  return `${path.basename(filename).split('.')[0]}-${local}`;
}

/** Scripts have no more of a file of styles than the names of the classes, in the places where they are used. */
const classNamesOnly = {
  test: /\.module\.css$/,
  resourceQuery: { not: [/^\?sheet$/] },
  generator: { exportsOnly: true },
};

module.exports = { className, classNamesOnly, pageStylesheet, stylesheet };
