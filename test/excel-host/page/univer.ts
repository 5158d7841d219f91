import { IUndoRedoService, LocaleType, createUniver } from '@univerjs/presets';
import type { FUniver, Injector } from '@univerjs/presets';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { OrderedUndoService } from '../univer/undo';

/** An empty Univer in the element: formula bar, sheet and sheet tabs, as in Excel below the ribbon. */
export function startUniver(container: HTMLElement): { api: FUniver; injector: Injector } {
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
  return { api: univerAPI, injector: univer.__getInjector() };
}
