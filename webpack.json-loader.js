/**
 * A module that is run while the product is built: what it exports by default becomes the file, as JSON. It pitches,
 * so that no other loader has a look at the source.
 */
module.exports = (source) => source;

module.exports.pitch = function runModule() {
  const done = this.async();
  this.importModule(this.resourcePath).then((exported) => done(null, JSON.stringify(exported.default)), done);
};
