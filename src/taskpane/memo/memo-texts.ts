/** Texts of 复制退回意见. */
export const memoTexts = {
  choose: (chosen: number, all: number) => `写进哪些（已选 ${chosen} 项，共 ${all} 项）`,
  oneByOne: '逐项选择',
  text: '退回意见（可以修改）',
  edited: '您改过文字，勾选的变化还没有写进去。',
  again: '按勾选重写',
  empty: '请先在上面勾选要写进去的问题。',
  copy: '复制',
  copied: '已复制，可以粘贴到公文或消息里。',
  refused: '这里不让插件直接复制。文字已经选中，请按 Ctrl+C 复制。',
} as const;
