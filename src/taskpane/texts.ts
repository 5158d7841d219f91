/** Every word of the pane. Plain Chinese: what is the matter, what to do. */
export const texts = {
  product: '绩效目标助手',
} as const;
