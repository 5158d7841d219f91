/** One button of the manifest's ribbon group. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address on this server. */
  readonly icon: string;
  /** The function that the button runs. */
  readonly functionName: string;
}

/** The ribbon buttons of the manifest that run a function; addresses are replaced by those on this server. */
export function ribbonButtons(manifest: string): readonly RibbonButton[] {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const resources = new Map(
    [...xml.querySelectorAll('Resources *[id][DefaultValue]')].map((element) => [
      element.getAttribute('id'),
      element.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const resource = (control: Element, selector: string): string =>
    resources.get(control.querySelector(selector)?.getAttribute('resid') ?? '') ?? '';
  return [...xml.querySelectorAll('Control')]
    .filter((control) => attributeOf(control.querySelector('Action'), 'xsi:type') === 'ExecuteFunction')
    .map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: resource(control, 'Label'),
      tip: resource(control, 'Supertip > Description'),
      icon: onThisServer(resource(control, 'Icon > Image[size="32"]')),
      functionName: control.querySelector('Action > FunctionName')?.textContent.trim() ?? '',
    }));
}

/** Address at which the manifest opens the pane without a ribbon. */
export function plainPane(manifest: string): string {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  return onThisServer(attributeOf(xml.querySelector('DefaultSettings > SourceLocation'), 'DefaultValue'));
}

function attributeOf(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? '';
}

function onThisServer(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
