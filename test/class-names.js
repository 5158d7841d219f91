/** Every class of a text of CSS, once. */
function classesOf(css) {
  const rules = css.replace(/\/\*[^]*?\*\//g, '');
  return [...new Set([...rules.matchAll(/\.([a-z]\w*)/gi)].map(([, name]) => name))];
}

/** For Jest: a file of styles as its scripts see it, every class by its own name. */
function process(css) {
  const names = Object.fromEntries(classesOf(css).map((name) => [name, name]));
  return { code: `module.exports = ${JSON.stringify({ __esModule: true, ...names })};` };
}

module.exports = { classesOf, process };
