/**
 * Limits for a file, beyond which its thread is stopped. Time is processor time, so that a busy machine does not
 * matter. Ordinary files take less than a second and 100 MB.
 */
export const WORK_LIMITS = {
  milliseconds: 10_000,
  /** Additional time per MiB on disk. */
  millisecondsPerMiB: 10_000,
  memoryMiB: 512,
  /** Memory for short-lived objects. V8's own 48 MiB in each of two threads cost 44 MB more than 12 MiB, 27 MB more than 24. */
  youngMemoryMiB: 16,
} as const;

export const TOO_LONG =
  '检查这个文件用的时间太长，已经停下。请只保留绩效目标表所在的工作表，删去多余的内容，另存一份 .xlsx 再试。';
export const TOO_MUCH =
  '检查这个文件用的内存太多，已经停下。请只保留绩效目标表所在的工作表，删去多余的内容，另存一份 .xlsx 再试。';
