/** Settings in the page's query. */
export interface PageSettings {
  /** The ExcelApi version advertised by the stand-in, such as "1.14". */
  readonly excelApi: string;
  /** Address of the workbook to open, on this server. */
  readonly workbook: string;
  /** Protection of the workbook: `structure` locks its sheets, `read-only` everything. */
  readonly locked: 'structure' | 'read-only' | null;
  /** In pixels. */
  readonly paneWidth: number;
}

/** The workbooks that the page offers. */
export const SAMPLES: readonly { readonly address: string; readonly name: string }[] = [
  { address: '/forms/seeds/fuzhou-changle-2024.xlsx', name: '福州长乐 2024（部门整体）' },
  { address: '/forms/seeds/hunan-xiangxi-2022.xlsx', name: '湖南湘西 2022（部门整体）' },
  { address: '/forms/seeds/jiangxi-chaisang-2024.xlsx', name: '江西柴桑 2024（整体和项目）' },
  { address: '/forms/seeds/hubei-ezhou-2024.xlsx', name: '湖北鄂州 2024（长期和年度）' },
  { address: '/forms/seeds/hebei-chengde-2021.xlsx', name: '河北承德 2021（17 张表）' },
  { address: '/forms/demos/demo-clean.xlsx', name: '示范表（没有问题）' },
  { address: '/forms/demos/demo-total-mismatch.xlsx', name: '示范表（合计对不上）' },
  { address: '/forms/demos/demo-missing-values.xlsx', name: '示范表（漏填指标值）' },
  { address: '/forms/demos/demo-percent-over-100.xlsx', name: '示范表（百分比超过 100%）' },
  { address: '/forms/demos/demo-formula-trap.xlsx', name: '示范表（指标值变成公式）' },
];

const DEFAULT_SAMPLE = '/forms/seeds/fuzhou-changle-2024.xlsx';
const EXCEL_API = /^1\.\d{1,2}$/;
/** Range of pane widths that Excel allows. */
const PANE_WIDTH = { narrowest: 320, usual: 350, widest: 600 };

export function readSettings(search: string): PageSettings {
  const query = new URLSearchParams(search);
  const excelApi = query.get('excelApi') ?? '';
  const locked = query.get('locked');
  const width = Number(query.get('paneWidth') ?? PANE_WIDTH.usual);
  return {
    excelApi: EXCEL_API.test(excelApi) ? excelApi : '1.14',
    workbook: query.get('workbook') ?? DEFAULT_SAMPLE,
    locked: locked === 'structure' || locked === 'read-only' ? locked : null,
    paneWidth: Math.min(Math.max(width || PANE_WIDTH.usual, PANE_WIDTH.narrowest), PANE_WIDTH.widest),
  };
}
