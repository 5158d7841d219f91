/** Replaces `{name}` by the report's data; a name that has no data stays, which a test on every rule rules out. */
export function formatMessage(template: string, data: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => data[name] ?? placeholder);
}
