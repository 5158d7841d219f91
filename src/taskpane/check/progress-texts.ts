import type { CheckProgress } from './check-progress';

/** Texts for a long check. */
export const progressTexts = {
  cancel: '取消',
  cancelled: '校验已取消，下面还是上一次的结果。',
  cancelledFirst: '校验已取消，还没有结果。',
  progress(progress: CheckProgress): string {
    switch (progress.doing) {
      case 'read':
        return '正在读取表格…';
      case 'recognize':
        return `正在识别：第 ${progress.done + 1} 张，共 ${progress.of} 张`;
      case 'check':
        return `正在校验：第 ${progress.done + 1} 张表，共 ${progress.of} 张`;
    }
  },
  /** For screen readers: changes after every quarter, not every table. */
  heard(progress: CheckProgress): string {
    switch (progress.doing) {
      case 'read':
        return '正在读取表格';
      case 'recognize':
        return `正在识别 ${progress.of} 张工作表`;
      case 'check': {
        const quarters = Math.floor((progress.done * 4) / progress.of);
        return quarters === 0 ? `正在校验 ${progress.of} 张表` : `已校验 ${quarters * 25}%`;
      }
    }
  },
};
