import { visible } from '../text/visible';

/**
 * Style and script of the report's page. Its content security policy contains their hashes, given below; a test checks
 * them.
 */
const STYLE = `
@page { size: A4 landscape; margin: 14mm 12mm; }
body { margin: 0 auto; max-width: 1200px; padding: 16px; color: #1b1b1b; background: #fff;
  font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 24px; margin: 8px 0; }
h2 { font-size: 18px; margin: 28px 0 8px; }
h3 { font-size: 15px; margin: 24px 0 4px; overflow-wrap: anywhere; }
p { margin: 4px 0; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; }
th, td { border: 1px solid #8a8a8a; padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef3f8; white-space: nowrap; }
td.number { text-align: right; white-space: nowrap; }
td.level { white-space: nowrap; }
.findings { table-layout: fixed; }
.findings th:nth-child(1), .findings th:nth-child(2) { width: 12%; }
.findings th:nth-child(3) { width: 3em; }
.findings th:nth-child(5) { width: 30%; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
a { color: #0b5394; }
.quiet { color: #595959; }
.error { color: #a4262c; font-weight: 600; }
.warning { color: #7a5200; }
.filter { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; padding: 10px 12px; margin: 12px 0;
  border: 1px solid #8a8a8a; border-radius: 4px; background: #f7f7f7; }
.filter input[type=search] { font: inherit; padding: 4px 8px; width: 18em; max-width: 100%; box-sizing: border-box; }
.filter label { white-space: nowrap; }
[hidden] { display: none; }
@media print { .filter { display: none; } body { padding: 0 1px; max-width: none; font-size: 10.5pt; } a { color: inherit; } }
`;
const STYLE_HASH = 'sha256-/ayWdZtVnxEc/mrH208zkCi3BmVJE7q5q8QGY6KiAvE=';

/** Shows only rows with the chosen severities and words, and hides files without any. Written for old browsers. */
export const SCRIPT = `
(function () {
  var form = document.getElementById('filter');
  if (!form) return;
  var rows = document.querySelectorAll('tr[data-level]');
  var files = document.querySelectorAll('section[data-file]');
  var said = document.getElementById('shown');
  form.hidden = false;
  function apply() {
    var words = form.elements.words.value.trim().toLowerCase().split(/\\s+/);
    var shown = 0;
    for (var i = 0; i < rows.length; i += 1) {
      var row = rows[i];
      var text = (row.textContent + ' ' + row.parentNode.parentNode.parentNode.getAttribute('data-file')).toLowerCase();
      var fits = form.elements[row.getAttribute('data-level')].checked && words.every(function (word) {
        return text.indexOf(word) >= 0;
      });
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    for (var k = 0; k < files.length; k += 1) files[k].hidden = !files[k].querySelector('tr[data-level]:not([hidden])');
    said.textContent = shown === rows.length ? '' : '只显示 ' + shown + ' 条，共 ' + rows.length + ' 条。';
  }
  form.addEventListener('input', apply);
  form.addEventListener('change', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  apply();
})();
`;
const SCRIPT_HASH = 'sha256-ezEngy2iAoijoz0RE4upsqMxi6hTgHRLRus9ub+H1J0=';

/** The page up to its body. Nothing is fetched, and the content security policy lets nothing else run. */
export function pageHead(title: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; \
base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
`;
}

/** A table with its caption; the cells of `rows` are HTML. */
export function table(caption: string, headings: readonly string[], rows: readonly string[]): string {
  const cells = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  return `<h2>${caption}</h2>\n<table>\n<thead><tr>${cells}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Texts of files, with what would be obeyed instead of shown made visible. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
