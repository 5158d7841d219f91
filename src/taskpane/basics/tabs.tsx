import { useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { classes } from './classes';
import * as styles from './tabs.module.css';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** Shown at the other end of the row. */
  readonly children?: ReactNode;
}

export const tabId = (name: string): string => `tab-${name}`;
export const panelId = (name: string): string => `panel-${name}`;

/**
 * Tabs by the ARIA pattern: one stop for Tab, arrow keys between the tabs. Fluent's component surrounds its list with
 * focusable elements that are hidden from screen readers, which accessibility checks reject, and is as large as the
 * rest of the shell.
 */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect, children }: Props<Name>): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const at = tabs.findIndex(({ name }) => name === selected);
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div className={styles.row}>
      <div className={styles.list} role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ name, label: text }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={tabId(name)}
            aria-controls={panelId(name)}
            aria-selected={name === selected}
            tabIndex={name === selected ? 0 : -1}
            className={classes(styles.tab, name === selected ? styles.selected : undefined)}
            onClick={() => onSelect(name)}
          >
            {text}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
