const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { gzipSync } = require('node:zlib');
const { Compilation, sources } = require('webpack');

const NAME = 'OneFile';

/** @param {string | Buffer} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * Puts the one script and the one stylesheet of a build into a page that needs nothing else. The script is packed; what
 * may run is named by its hash (docs/decisions/0008-page-in-one-file.md).
 */
class OneFile {
  /** @param {{ page: string, filename: string }} files the page, with a script in it that unpacks the other, and the result */
  constructor({ page, filename }) {
    this.page = page;
    this.filename = filename;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(this.page);
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const [script, ...scripts] = Object.keys(assets).filter((file) => file.endsWith('.js'));
        if (script === undefined || scripts.length > 0)
          throw new Error(`One script was expected, not ${scripts.join()}`);
        const text = (file) => compilation.getAsset(file).source.source().toString();
        const styles = Object.keys(assets).filter((file) => file.endsWith('.css'));
        const html = this.fill(text(script), styles.map(text).join('\n'));
        for (const file of Object.keys(assets)) compilation.deleteAsset(file);
        compilation.emitAsset(this.filename, new sources.RawSource(html));
      });
    });
  }

  /** @param {string} program @param {string} styles */
  fill(program, styles) {
    const page = readFileSync(this.page, 'utf8');
    const [, start = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    // The same for one build, since the page is a file: it keeps others' style elements out, not an informed attacker's.
    const nonce = sha256(program + styles)
      .replace(/\W/g, '')
      .slice(0, 24);
    const policy = [
      "default-src 'none'",
      `script-src 'sha256-${sha256(start)}' 'sha256-${sha256(program)}'`,
      `style-src 'nonce-${nonce}'`,
      'img-src data:',
      // Workbooks are read and checked aside by the same script.
      'worker-src blob:',
      "form-action 'none'",
      "base-uri 'none'",
    ].join('; ');
    const parts = {
      '{content-security-policy}': policy,
      '{style-nonce}': nonce,
      '{styles}': styles,
      '{packed}': gzipSync(program, { level: 9 }).toString('base64'),
    };
    return page.replace(/\{[a-z-]+\}/g, (name) => parts[name] ?? name);
  }
}

module.exports = { OneFile };
