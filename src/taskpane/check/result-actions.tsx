import { useRef, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { LazyPanel } from '../basics/lazy-panel';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import type { CheckResult } from './check-result';
import * as styles from './result-actions.module.css';

/** An action on a result: its button, and the chunk loaded on the first press. */
export interface ResultAction {
  readonly label: string;
  /** `does`: a press runs the action and the panel shows its outcome. `opens`: a press opens or closes the panel. */
  readonly kind: 'does' | 'opens';
  /** True when there is something to act on; otherwise the button is hidden. */
  readonly isFor: (result: CheckResult) => boolean;
  readonly loadTool: () => Promise<ResultTool>;
}

export interface ResultTool {
  /** Runs the action of a `does` button; the panel shows troubles. */
  readonly press?: () => void;
  /** Shown below the buttons. */
  readonly Panel: ComponentType;
}

interface Opened {
  readonly action: ResultAction;
  readonly load: () => Promise<ComponentType>;
}

interface Props {
  readonly result: CheckResult;
  readonly actions: readonly ResultAction[];
}

/** Buttons such as 校验报告; one panel at a time opens below them. */
export function ResultActions({ result, actions }: Props): ReactElement | null {
  const tools = useRef(new Map<ResultAction, ResultTool>());
  const [opened, setOpened] = useState<Opened | null>(null);
  const shown = actions.filter((action) => action.isFor(result));
  const current = opened && shown.includes(opened.action) ? opened : null;

  async function toolOf(action: ResultAction): Promise<ResultTool> {
    const tool = tools.current.get(action) ?? (await action.loadTool());
    tools.current.set(action, tool);
    return tool;
  }

  function press(action: ResultAction): void {
    if (current?.action !== action) {
      const load = async (): Promise<ComponentType> => {
        const tool = await toolOf(action);
        tool.press?.();
        return tool.Panel;
      };
      setOpened({ action, load });
    } else if (action.kind === 'does') tools.current.get(action)?.press?.();
    else setOpened(null);
  }

  if (shown.length === 0) return null;
  return (
    <>
      <div className={styles.buttons} role="group" aria-label={texts.check.actions.label}>
        {shown.map((action) => (
          <LightButton
            key={action.label}
            aria-expanded={action.kind === 'opens' ? current?.action === action : undefined}
            onClick={() => press(action)}
          >
            {action.label}
          </LightButton>
        ))}
      </div>
      {current ? <LazyPanel key={current.action.label} load={current.load} /> : null}
    </>
  );
}
