/* Adds built-ins that the pane uses, but Chrome 85 and Safari 15 lack. Loaded first, so that all other code finds
   them. `npm run oldest-browsers` fails when a script uses another newer one. */

function addWhereMissing(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

/** Array.prototype.at and String.prototype.at. */
function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}
addWhereMissing(Array.prototype, 'at', at);
addWhereMissing(String.prototype, 'at', function (this: string, index: number) {
  return at.call(this, index);
});

addWhereMissing(Object, 'hasOwn', (owner: object, name: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(owner, name),
);

/** Without the abort reason of newer browsers, which the pane does not use. */
addWhereMissing(AbortSignal.prototype, 'throwIfAborted', function (this: AbortSignal) {
  if (this.aborted) throw new DOMException('The operation was aborted.', 'AbortError');
});
