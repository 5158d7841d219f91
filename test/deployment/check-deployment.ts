import { get } from 'node:https';
import type { RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';

/** One checked item. */
export interface Observation {
  /** `wrong`: the add-in does not work everywhere; `caution`: it may not. */
  readonly is: 'right' | 'caution' | 'wrong';
  readonly text: string;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const CERTIFICATE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: '证书已过期：请换一张新的。',
  CERT_NOT_YET_VALID: '证书还没有到生效日期：请核对服务器和证书的时间。',
  ERR_TLS_CERT_ALTNAME_INVALID: '证书不是签给这个地址的：请按实际的主机名重新申请。',
};
const UNKNOWN_ISSUER =
  '证书不被信任。单位自己的证书颁发机构签的：请把根证书发到各台电脑；要在这里核对，先设 NODE_EXTRA_CA_CERTS=根证书文件，再运行一次。';

const JAVASCRIPT = /^(?:text|application)\/(?:x-)?javascript\b/;
/** Files whose names change with their content. */
const HASHED = /[\w-]+\.[0-9a-f]{16,}\.(?:json|css|js)/g;
/** Origins of Excel on the web. */
const WEB_EXCEL = ['https://*.officeapps.live.com', 'https://*.sharepoint.com', 'https://*.cloud.microsoft'];
const OFFICE_JS_FILES = ['excel-win32-16.01.js', 'excel-web-16.00.js', 'zh-cn/office_strings.js'];

const right = (text: string): Observation => ({ is: 'right', text });
const caution = (text: string): Observation => ({ is: 'caution', text });
const wrong = (text: string): Observation => ({ is: 'wrong', text });

/**
 * Checks a deployed add-in from Excel's point of view: certificate, files, media types, headers, and the addresses in
 * the manifest.
 * @param address of the folder, or of taskpane.html or manifest.xml in it
 * @param trusted certificates trusted in addition to those of Node, in PEM
 */
export async function checkDeployment(address: string, trusted?: string): Promise<readonly Observation[]> {
  if (!/^https:\/\/[^/]/.test(address)) return [wrong('地址要以 https:// 开头：Excel 不打开别的地址。')];
  const base = address.replace(/\/(?:taskpane\.html|manifest\.xml)?$/, '');
  const ask = (path: string, options: RequestOptions = {}): Promise<Answer> =>
    fetchText(new URL(path, `${base}/`), { ...(trusted === undefined ? {} : { ca: trusted }), ...options });

  const [certificate, page] = await firstAnswer(ask);
  if (!page) return certificate;
  const careless: RequestOptions = { rejectUnauthorized: false };
  const read = (path: string): Promise<Answer | null> => ask(path, careless).catch(() => null);
  const parts = page.status === 200 ? await checkParts(page.body, read) : [];
  return [
    ...certificate,
    ...checkPage('taskpane.html', page, /^text\/html\b/),
    ...(page.status === 200 ? checkFraming(page.headers) : []),
    ...parts,
    ...(await checkManifest(base, read)),
  ];
}

type Ask = (path: string, options?: RequestOptions) => Promise<Answer>;

/** The page; requested again without verification if its certificate is not trusted. */
async function firstAnswer(ask: Ask): Promise<readonly [readonly Observation[], Answer | null]> {
  try {
    return [[right('证书有效。')], await ask('taskpane.html')];
  } catch (error) {
    const code = String((error as { readonly code?: unknown }).code);
    if (!/CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code)) {
      return [[wrong(`连不上服务器（${code}）：请核对地址和端口，看一看防火墙。`)], null];
    }
    const page = await ask('taskpane.html', { rejectUnauthorized: false }).catch(() => null);
    return [[wrong(CERTIFICATE[code] ?? UNKNOWN_ISSUER)], page];
  }
}

function checkPage(name: string, { status, headers }: Answer, type: RegExp): readonly Observation[] {
  if (status !== 200) return [wrong(`取不到 ${name}（服务器回答 ${String(status)}）：请核对文件放的位置和 PANE_URL。`)];
  const said = headers['content-type'] ?? '';
  const kept = headers['cache-control'] ?? '';
  return [
    type.test(said) ? right(`${name} 取得到。`) : wrong(`${name} 的 MIME 类型是“${said}”，应为 ${nameOf(type)}。`),
    /no-cache|no-store|max-age=0\b/.test(kept)
      ? right(`${name} 每次都会核对新旧。`)
      : wrong(`${name} 没有 Cache-Control: no-cache：Excel 会一直用旧的窗格，更新发不下去。`),
  ];
}

/** "text/html" */
function nameOf(type: RegExp): string {
  return type.source.replace(/^\^|\\b$/g, '').replaceAll('\\', '');
}

/** Checks who may embed the pane in a frame, as Excel on the web does. */
function checkFraming(headers: IncomingHttpHeaders): readonly Observation[] {
  const refused = headers['x-frame-options'];
  const policy = String(headers['content-security-policy'] ?? '');
  const ancestors = /frame-ancestors([^;]*)/.exec(policy)?.[1];
  const missing = ancestors === undefined ? [] : WEB_EXCEL.filter((one) => !ancestors.includes(one));
  return [
    ...(refused === undefined
      ? []
      : [wrong('服务器加了 X-Frame-Options：网页版 Excel 打不开窗格，请去掉这个响应头。')]),
    ...(ancestors === undefined ? [caution('没有限制谁能嵌入窗格（frame-ancestors）；要限制，见 web.config。')] : []),
    ...(missing.length > 0
      ? [caution(`frame-ancestors 里缺 ${missing.join(' ')}：用网页版 Excel 的，窗格会是空白。`)]
      : []),
    ...(ancestors !== undefined && missing.length === 0 ? [right('网页版 Excel 可以嵌入窗格。')] : []),
  ];
}

async function checkParts(
  page: string,
  read: (path: string) => Promise<Answer | null>,
): Promise<readonly Observation[]> {
  const named = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
  const office = named.find((path) => path.endsWith('office.js')) ?? '';
  const own = named.filter((path) => !/^(?:https?:|data:|#)/.test(path) && path !== office);
  const first = await Promise.all(own.map(async (path) => [path, await read(path)] as const));
  const inside = new Set(
    first.flatMap(([, answer]) => [...(answer?.body ?? '').matchAll(HASHED)].map(([path]) => path)),
  );
  const rest = await Promise.all(
    [...inside].filter((path) => !own.includes(path)).map(async (path) => [path, await read(path)] as const),
  );
  const local =
    /^https?:/.test(office) || office === ''
      ? []
      : [office, ...OFFICE_JS_FILES.map((file) => `${office.slice(0, -'office.js'.length)}${file}`)];
  const officeFiles = await Promise.all(local.map(async (path) => [path, await read(path)] as const));
  const faults = [...first, ...rest, ...officeFiles].flatMap(([path, answer]) => partFault(path, answer));
  const count = first.length + rest.length + officeFiles.length;
  return [
    ...(/^https?:/.test(office)
      ? [caution(`office.js 从 ${new URL(office).host} 取：各台电脑要能打开它，否则用 OFFICE_JS=local 重新生成。`)]
      : []),
    ...(faults.length > 0
      ? faults.map(wrong)
      : [right(`脚本、样式和数据共 ${String(count)} 个文件，都取得到，类型也对。`)]),
  ];
}

function partFault(path: string, answer: Answer | null): readonly string[] {
  if (answer?.status !== 200) {
    const hint = path.endsWith('.json') ? '（IIS 要加 MIME 类型 application/json）' : '';
    return [`取不到 ${path}（${answer ? `服务器回答 ${String(answer.status)}` : '没有回答'}）${hint}。`];
  }
  const type = answer.headers['content-type'] ?? '';
  if (path.endsWith('.js') && !JAVASCRIPT.test(type))
    return [`${path} 的 MIME 类型是“${type}”，应为 text/javascript：浏览器不会运行它。`];
  if (path.endsWith('.css') && !type.startsWith('text/css'))
    return [`${path} 的 MIME 类型是“${type}”，应为 text/css。`];
  return [];
}

async function checkManifest(
  base: string,
  read: (path: string) => Promise<Answer | null>,
): Promise<readonly Observation[]> {
  const manifest = await read('manifest.xml');
  if (manifest?.status !== 200) return [wrong('取不到 manifest.xml。')];
  const page = checkPage('manifest.xml', manifest, /^(?:text|application)\/xml\b/);
  const addresses = [
    ...new Set([...manifest.body.matchAll(/(?:DefaultValue|Url)="(https?:[^"]+)"/g)].map(([, url = '']) => url)),
  ];
  const foreign = addresses.filter((url) => !url.startsWith(`${base}/`));
  if (foreign.length > 0) {
    return [
      ...page,
      wrong(`manifest.xml 里的地址是 ${foreign[0] ?? ''}，不在 ${base} 下：请用 PANE_URL=${base} 重新生成。`),
    ];
  }
  const answers = await Promise.all(
    addresses.map(async (url) => [url, await read(url.replaceAll('&amp;', '&'))] as const),
  );
  const gone = answers.filter(([, answer]) => answer?.status !== 200).map(([url]) => url);
  return [
    ...page,
    gone.length > 0
      ? wrong(`manifest.xml 里写的这些地址取不到：${gone.join('、')}`)
      : right(`manifest.xml 里的 ${String(addresses.length)} 个地址都取得到。`),
  ];
}

const PATIENCE_MS = 20_000;

function fetchText(url: URL, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { ...options, timeout: PATIENCE_MS }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      response.on('error', reject);
    });
    request.on('timeout', () => request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
    request.on('error', reject);
  });
}
