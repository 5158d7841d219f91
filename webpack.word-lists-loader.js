/** Families of words (src/wording/lexicon/family.ts) are written over several lines; the pane gets them on one. */
module.exports = (source) =>
  source.replace(/\bwords\(`([^`$]*)`\)/g, (_, list) => `words(\`${list.trim().replace(/\s+/g, ' ')}\`)`);
