/** Texts of the example form. */
export const sampleTexts = {
  label: '试用',
  offer: '手头没有填好的表，也可以先试：',
  put: '放一张示例表试一试',
  what: '会在最后加一张工作表“示例”，里面有几处常见的错。您的表不动；试完可以删除。',
  writing: '正在放示例表…',
  here: (sheet: string) =>
    `工作表“${sheet}”是示例，不是您的表，里面有几处常见的错。点下面列出的问题去看一看、改一改；它也算在上面的数里，试完请删除。`,
  unchecked: (sheet: string) => `示例表放在最后一张工作表“${sheet}”。点“一键校验”看看有哪些问题。`,
  remove: '删除示例表',
  removed: '示例表已删除，工作簿和放它以前一样。',
  notMade: '示例表没有放进去。',
} as const;
