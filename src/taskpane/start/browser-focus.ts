/* Replaces @fluentui/react-tabster in the build (webpack.config.js), which watches every key and click to mark the
   focus for Fluent's components. The pane uses the browser's :focus-visible instead. */

export function useFocusVisible(): null {
  return null;
}
