import { remembered } from '../wording/remembered';

/** The plain texts of a template and between them the names: “第”, row, “行”. */
const partsOf = remembered((template): readonly string[] => template.split(/\{(\w+)\}/));

/** Replaces `{name}` by the report's data; a name that has no data stays, which a test on every rule rules out. */
export function formatMessage(template: string, data: Readonly<Record<string, string | undefined>>): string {
  let message = '';
  partsOf(template).forEach((part, index) => {
    message += index % 2 === 0 ? part : (data[part] ?? `{${part}}`);
  });
  return message;
}
