/**
 * The title of the example that the add-in puts into the workbook for who wants to try it: nobody's own form, which a
 * check and a report that read it must not hide.
 */
export const SAMPLE_TITLE = '项目支出绩效目标申报表（示例）';
