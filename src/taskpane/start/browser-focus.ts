/*
 * The build puts this in the place of @fluentui/react-tabster for FluentProvider (webpack.config.js), which watches every
 * key and click to mark what has the focus for Fluent's own components. The pane's ask the browser, by :focus-visible.
 */

export function useFocusVisible(): null {
  return null;
}
