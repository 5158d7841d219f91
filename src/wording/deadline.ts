export interface Deadline {
  /** YYYY-MM-DD when year, month and day are written, else null. */
  readonly iso: string | null;
  /** True for "12月" alone: a month or a duration, the text does not say. */
  readonly vague: boolean;
}

const YEAR = '(?:(20\\d\\d)年)?';
const MONTH = '0*(1[0-2]|[1-9])';
const DAY = '0*(3[01]|[12]\\d|[1-9])';
const FULL = new RegExp(`^(20\\d\\d)(?:年|[-/.])${MONTH}(?:月|[-/.])${DAY}日?(.*)$`);
const MONTH_DAY = new RegExp(`^${YEAR}(?:每年|当年|本年|次年)?${MONTH}月${DAY}[日号](.*)$`);
const MONTH_END = new RegExp(
  `^${YEAR}(?:每年|当年|本年|次年)?度?${MONTH}月(?:份)?(底|末|底前|初|中旬|上旬|下旬|前|之前|底之前|以前)(.*)$`,
);
const YEAR_MONTH = new RegExp(`^20\\d\\d年${MONTH}月(?:份)?$`);
/** "2024年1-12月" */
const MONTHS = new RegExp(`^${YEAR}${MONTH}月?[-—–至到~～]${YEAR}${MONTH}月(?:底|份|末)?(?:前|之前)?$`);
const PERIODIC =
  /^每(?:年|季度?|月|周)(?:第?[\d一二三四五六七八九十]+(?:个工作)?[日号天])?(?:前|之前|以前|内|底前|末前)?$/;
const YEAR_END = /^(?:20\d\d年|当年|本年|年度?)?(?:年)?(?:底|末|内)(?:前|之前|以前)?$/;
const TAIL = /^(?:之前|以前|前|底前|止|完成|前完成|底|内|前全部完成|之前完成)?$/;

/** Reads a calendar date or deadline; null when the text is something else. Expects narrowed text. */
export function parseDeadline(text: string): Deadline | null {
  const plain = text.replace(/\s+/g, '').replace(/^(?:于|在|截至|截止)/, '');
  const full = FULL.exec(plain);
  if (full && TAIL.test(full[4] ?? '')) return { iso: isoDate(full[1], full[2], full[3]), vague: false };
  const day = MONTH_DAY.exec(plain);
  if (day && TAIL.test(day[4] ?? '')) return { iso: day[1] ? isoDate(day[1], day[2], day[3]) : null, vague: false };
  const monthEnd = MONTH_END.exec(plain);
  if (monthEnd && TAIL.test(monthEnd[4] ?? '')) return { iso: null, vague: false };
  if (YEAR_MONTH.test(plain) || YEAR_END.test(plain)) return { iso: null, vague: true };
  if (PERIODIC.test(plain) || MONTHS.test(plain)) return { iso: null, vague: false };
  return null;
}

function isoDate(year = '', month = '', day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
