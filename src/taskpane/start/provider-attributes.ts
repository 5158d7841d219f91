import type { HTMLAttributes, RefAttributes } from 'react';

type Attributes = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;

/* Replaces Fluent's lists of attributes per HTML element in the build (webpack.config.js). FluentProvider is the
   only component used, and it draws a div with these. */

export function getNativeElementProps(
  _element: string,
  { children, className, dir, ref, style }: Attributes,
): Attributes {
  return { children, className, dir, ref, style };
}
