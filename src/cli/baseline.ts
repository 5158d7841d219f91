import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import type { CheckedFile } from '../report/checked-file';
import { visible } from '../report/text/visible';
import { parseJson } from '../workbook/parse-json';
import { OutputError } from './environment';
import { UsageError } from './exit-status';

const schema = z.object({
  version: z.literal(1),
  files: z.array(z.object({ file: z.string(), findings: z.array(z.string()) })),
});

/** The findings of an earlier check by file, identified by table, place and content, not by address. */
export class Baseline {
  private readonly byPath: ReadonlyMap<string, readonly string[]>;
  /** By file name, because folders may be moved between two checks. */
  private readonly byName: ReadonlyMap<string, readonly string[]>;

  private constructor(files: z.infer<typeof schema>['files']) {
    this.byPath = new Map(files.map(({ file, findings }) => [file, findings]));
    this.byName = new Map(files.map(({ file, findings }) => [basename(file), findings]));
  }

  /** @throws {UsageError} when the file cannot be read or is not a baseline */
  static async read(path: string): Promise<Baseline> {
    const text = await readFile(path, 'utf8').catch((cause: unknown) => {
      throw new UsageError(`基线文件“${visible(path)}”读不出来，请检查路径`, { cause });
    });
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success) throw new UsageError(`“${visible(path)}”不是基线文件，请用 --write-baseline 重新生成`);
    return new Baseline(parsed.data.files);
  }

  /**
   * Compares a file with the baseline.
   * @returns the file with only new findings, and the number of earlier findings that are gone
   */
  compare(checked: CheckedFile): { readonly checked: CheckedFile; readonly gone: number } {
    const { file } = checked;
    const left = [...(this.byPath.get(file) ?? this.byName.get(basename(file)) ?? [])];
    const isNew = checked.identities.map((identity) => {
      const at = left.indexOf(identity);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    return {
      checked: {
        ...checked,
        findings: checked.findings.filter((_, index) => isNew[index]),
        identities: checked.identities.filter((_, index) => isNew[index]),
      },
      gone: left.length,
    };
  }
}

/** Collects the findings of a check and writes them as a baseline. */
export class BaselineWriter {
  private readonly files: { file: string; findings: readonly string[] }[] = [];

  add(checked: CheckedFile): void {
    const counted = checked.identities.filter((_, index) => checked.findings[index]?.suppressed === null);
    this.files.push({ file: checked.file, findings: counted });
  }

  /** @throws {OutputError} */
  async write(path: string): Promise<void> {
    const lines = this.files.map((file) => JSON.stringify(file)).join(',\n');
    await writeFile(path, `{"version":1,"files":[\n${lines}\n]}\n`).catch((error: unknown) => {
      throw new OutputError(error);
    });
  }
}
