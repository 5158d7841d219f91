/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/* Requirements of Microsoft's schemas (OfficeAppManifest 1.1, TaskPaneAppVersionOverrides 1.0) and its validation
   service, neither of which is available here. Sequences are those of the XSD: order matters, and unknown elements
   are refused. */

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'text/xml');

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const PANE = 'https://localhost:3000/taskpane.html';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const names = (element: Element): string[] => [...element.children].map(({ localName }) => localName);
const type = (element: Element): string | null => element.getAttributeNS(XSI, 'type');
const text = (name: string, parent: Element = manifest.documentElement): string =>
  [...parent.children].find(({ localName }) => localName === name)?.textContent.trim() ?? '';
const defaultValue = (name: string): string =>
  [...manifest.documentElement.children].find(({ localName }) => localName === name)?.getAttribute('DefaultValue') ??
  '';

/** Parent → its children in schema order; "!" marks required ones. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl',
    'AppDomains',
    'Hosts!',
    'Requirements',
    'DefaultSettings!',
    'Permissions!',
    'Dictionary',
    'VersionOverrides!',
    'ExtendedOverrides',
  ],
  Requirements: ['Sets', 'Methods'],
  DefaultSettings: ['SourceLocation!'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!', 'WebApplicationInfo', 'EquivalentAddins'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile!', 'ExtensionPoint!'],
  ExtensionPoint: ['OfficeTab!'],
  Group: ['Label!', 'Icon!', 'Control!'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!', 'Enabled', 'OverriddenByRibbonApi'],
  Supertip: ['Title!', 'Description!'],
  Action: ['FunctionName!'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

it('is well-formed XML of a task pane add-in', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
  const { namespaceURI, localName } = manifest.documentElement;
  expect([namespaceURI, localName, type(manifest.documentElement)]).toEqual([APP, 'OfficeApp', 'TaskPaneApp']);
  const [overrides] = all('VersionOverrides');
  expect(overrides && [overrides.namespaceURI, type(overrides)]).toEqual([OVERRIDES, 'VersionOverridesV1_0']);
});

it.each(Object.entries(SEQUENCES))('has the children of %s complete and in order', (parent, sequence) => {
  const known = sequence.map((name) => name.replace('!', ''));
  const required = sequence.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1));
  expect(all(parent).length).toBeGreaterThan(0);
  for (const element of all(parent)) {
    const places = names(element).map((name) => known.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(names(element)).toEqual(expect.arrayContaining(required));
    // Only these may be repeated.
    const repeated = names(element).filter((name, index, own) => own.indexOf(name) !== index);
    expect(repeated.filter((name) => !['Control', 'ExtensionPoint'].includes(name))).toEqual([]);
  }
});

it.each([
  ['Id', /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ['Version', /^\d{1,5}(\.\d{1,5}){1,3}$/],
  ['ProviderName', /^.{1,125}$/],
  ['DefaultLocale', /^zh-CN$/],
  ['Permissions', /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/],
])('has a valid %s', (name, pattern) => {
  expect(text(name)).toMatch(pattern);
});

it.each([
  ['DisplayName', 125],
  ['Description', 250],
])('keeps %s within %i characters', (name, limit) => {
  expect(defaultValue(name).length).toBeGreaterThan(0);
  expect(defaultValue(name).length).toBeLessThanOrEqual(limit);
});

const setsBelow = (parent: Element | undefined): (string | null | undefined)[][] =>
  [...(parent?.getElementsByTagNameNS('*', 'Set') ?? [])].map((set) => [
    set.namespaceURI,
    set.getAttribute('Name'),
    set.getAttribute('MinVersion') ?? set.parentElement?.getAttribute('DefaultMinVersion'),
  ]);

it('runs in every Excel that has ExcelApi 1.7', () => {
  const [host] = all('Host');
  expect(host?.getAttribute('Name')).toBe('Workbook');
  const [base] = [...manifest.documentElement.children].filter(({ localName }) => localName === 'Requirements');
  expect(setsBelow(base)).toEqual([[APP, 'ExcelApi', '1.7']]);
});

it('has ribbon buttons only where there is a shared runtime, and opens without them as well', () => {
  expect(setsBelow(all('VersionOverrides')[0])).toEqual([[BASIC, 'SharedRuntime', '1.1']]);
  const [location] = all('DefaultSettings').flatMap((element) => [...element.children]);
  expect(location?.getAttribute('DefaultValue')).toBe(PANE);
});

it('has one page for ribbon and pane, which goes on when the pane is closed', () => {
  const [runtime] = all('Runtime');
  expect([all('Runtime').length, runtime?.getAttribute('lifetime')]).toEqual([1, 'long']);
  // Excel loads no shared runtime when they differ.
  const ids = [runtime, ...all('FunctionFile')].map((element) => element?.getAttribute('resid'));
  expect(new Set(ids).size).toBe(1);
  expect(resource(runtime)).toBe(PANE);
  // A shared runtime has no second pane, which a TaskpaneId or another address would create.
  expect(all('TaskpaneId')).toEqual([]);
});

it('has a button for each way into the pane', () => {
  const actions = all('Control').map((control) => {
    const [action] = [...control.children].filter(({ localName }) => localName === 'Action');
    const [label] = [...control.children].filter(({ localName }) => localName === 'Label');
    return [type(control), resource(label), action && type(action), action && text('FunctionName', action)];
  });
  expect(actions).toEqual([
    ['Button', '一键校验', 'ExecuteFunction', 'check'],
    ['Button', '指标库', 'ExecuteFunction', 'library'],
  ]);
});

it('names the keyboard shortcuts, which stand beside the page', () => {
  expect(all('ExtendedOverrides').map((element) => [element.namespaceURI, element.getAttribute('Url')])).toEqual([
    [APP, 'https://localhost:3000/shortcuts.json'],
  ]);
});

function resource(element: Element | undefined): string | null | undefined {
  const id = element?.getAttribute('resid');
  return all('Resources')[0]
    ?.querySelector(`[id="${id ?? ''}"]`)
    ?.getAttribute('DefaultValue');
}

describe('resources', () => {
  const defined = [...(all('Resources')[0]?.querySelectorAll('[id]') ?? [])];
  const ids = defined.map((element) => element.id);
  const used = [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid') ?? '');

  it('are all defined once, and all used', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it('have ids of 32 characters at most', () => {
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('in %s have %i characters at most', (list, limit) => {
    const strings = [...(all(list)[0]?.children ?? [])].map((element) => element.getAttribute('DefaultValue') ?? '');
    expect(strings.length).toBeGreaterThan(0);
    expect(strings.filter((string) => string.length === 0 || string.length > limit)).toEqual([]);
  });

  it('are in the namespace of basic types', () => {
    expect(defined.filter(({ namespaceURI }) => namespaceURI !== BASIC)).toEqual([]);
  });

  it.each(['Label', 'Title', 'Description'])('of the right kind stand for %s', (name) => {
    const list = name === 'Description' ? 'LongStrings' : 'ShortStrings';
    const own = [...(all(list)[0]?.children ?? [])].map(({ id }) => id);
    const references = all(name).flatMap((element) => element.getAttribute('resid') ?? []);
    expect(references.filter((id) => !own.includes(id))).toEqual([]);
  });
});

it('uses https for every address', () => {
  const addresses = [...source.matchAll(/"(\w+:\/\/[^"]*)"/g)].map(([, address = '']) => address);
  const namespaces = [APP, OVERRIDES, BASIC, XSI];
  expect(addresses.filter((address) => !namespaces.includes(address) && !address.startsWith('https://'))).toEqual([]);
});

it('gives ids to commands that nobody else has', () => {
  const ids = [...all('Group'), ...all('Control')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id === '' || id.length > 64)).toEqual([]);
});

describe('icons', () => {
  const pixels = (file: string): number[] => {
    const png = readFileSync(join(root, file));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  const file = (address: string | null | undefined): string => (address ?? '').replace('https://localhost:3000/', '');

  it.each(
    all('Image')
      .filter((image) => image.hasAttribute('size'))
      .map((image) => [image.getAttribute('resid'), image]),
  )('%s is as large as it says', (_id, image) => {
    const size = Number(image.getAttribute('size'));
    expect(pixels(file(resource(image)))).toEqual([size, size]);
  });

  it.each(all('Icon'))('come in 16, 32 and 80 pixels', (icon) => {
    expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s has %i pixels', (name, size) => {
    expect(pixels(file(defaultValue(name)))).toEqual([size, size]);
  });
});
