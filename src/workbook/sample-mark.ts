/**
 * Title of the example that the add-in adds for trying it out. It is nobody's own form, so other checks and reports
 * leave it out.
 */
export const SAMPLE_TITLE = '项目支出绩效目标申报表（示例）';
