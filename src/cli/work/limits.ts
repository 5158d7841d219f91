/**
 * What a file may take before its thread is stopped: processor time, so that a busy machine stops nothing by itself.
 * Ordinary files take less than a second and 100 MB.
 */
export const WORK_LIMITS = {
  milliseconds: 10_000,
  /** Large workbooks get more time: this much for every MiB on the disk. */
  millisecondsPerMiB: 10_000,
  memoryMiB: 512,
} as const;

export const TOO_LONG =
  '检查这个文件用的时间太长，已经停下。请只保留绩效目标表所在的工作表，删去多余的内容，另存一份 .xlsx 再试。';
export const TOO_MUCH =
  '检查这个文件用的内存太多，已经停下。请只保留绩效目标表所在的工作表，删去多余的内容，另存一份 .xlsx 再试。';
