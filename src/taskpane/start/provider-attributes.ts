import type { HTMLAttributes, RefAttributes } from 'react';

type Attributes = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;

/*
 * The build puts this in the place of Fluent's lists of what every HTML element takes (webpack.config.js): of its components
 * the pane draws FluentProvider alone, as a div with these.
 */

export function getNativeElementProps(
  _element: string,
  { children, className, dir, ref, style }: Attributes,
): Attributes {
  return { children, className, dir, ref, style };
}
