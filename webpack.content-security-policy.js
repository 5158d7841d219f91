const { createHash } = require('node:crypto');
const { URL } = require('node:url');
const HtmlPlugin = require('html-webpack-plugin');

const NAME = 'ContentSecurityPolicy';
/** What a page writes in place of its policy and of the nonce of its style elements. */
const POLICY = '{content-security-policy}';
const NONCE = '{style-nonce}';
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g;

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * Writes into the pages what they may load and from where: nothing but the add-in's own origin and that of office.js.
 * Why it is as it is stands in docs/decisions/0005-content-security-policy.md.
 */
class ContentSecurityPolicy {
  /** @param {string} officeJs address of office.js; relative when it lies beside the pane */
  constructor(officeJs) {
    this.officeJsOrigin = URL.canParse(officeJs) ? new URL(officeJs).origin : '';
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap(NAME, (page) => ({
        ...page,
        html: this.fill(page.html),
      }));
    });
  }

  /** @param {string} html */
  fill(html) {
    // The same for one build, since the page is a file: it keeps others' style elements out, not an informed attacker's.
    const nonce = sha256(html).replace(/\W/g, '').slice(0, 24);
    const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => `'sha256-${sha256(script)}'`);
    const own = ["'self'", this.officeJsOrigin].filter(Boolean).join(' ');
    const policy = [
      "default-src 'none'",
      `script-src ${[own, ...scripts].join(' ')}`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      `connect-src ${own}`,
      `frame-src ${own}`,
      "form-action 'none'",
      "base-uri 'none'",
    ].join('; ');
    return html.replaceAll(NONCE, nonce).replace(POLICY, policy);
  }
}

module.exports = { ContentSecurityPolicy };
