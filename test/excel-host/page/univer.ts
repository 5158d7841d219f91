import { IUndoRedoService, LifecycleStages, LocaleType, createUniver } from '@univerjs/presets';
import type { FUniver, Injector } from '@univerjs/presets';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { OrderedUndoService } from '../univer/undo';

export interface RunningUniver {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Resolves when the first workbook was drawn; before that, parts of Univer are missing. */
  readonly drawn: Promise<void>;
}

/** An empty Univer in the element: formula bar, sheet and sheet tabs, as in Excel below the ribbon. */
export function startUniver(container: HTMLElement): RunningUniver {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    override: [[IUndoRedoService, { useClass: OrderedUndoService }]],
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        disableAutoFocus: true,
        footer: { addSheetButtonConfig: { show: false }, menus: false },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
    ],
  });
  const drawn = new Promise<void>((resolve) => {
    univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  return { api: univerAPI, injector: univer.__getInjector(), drawn };
}
