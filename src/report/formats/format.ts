import type { CheckedFile, CheckSummary, InspectedFile, UnreadableFile } from '../checked-file';
import type { RuleReasons } from '../../rules/kit/rule';
import type { DescribedRule } from '../described-rule';
import type { ComparedFiles } from '../compared-files';
import type { FixedFile } from '../fixed-file';
import type { LibraryHit } from '../library-hit';
import type { Paint } from '../text/paint';

/**
 * Prints files one by one, so that a folder of a thousand files is never in memory at once. Every method returns a
 * piece of the output.
 */
interface FilesPrinter<ReadFile, Summary, End = string> {
  begin(): string;
  /** Output between the pieces of two files. */
  readonly between: string;
  file(read: ReadFile): string;
  /** The entry of an unreadable file; '' when only standard error names it. */
  unreadable(file: UnreadableFile): string;
  end(summary: Summary): End;
}

/** For binary formats, `end` returns bytes. */
export type CheckPrinter = FilesPrinter<CheckedFile, CheckSummary, string | Uint8Array>;
export type InspectPrinter = FilesPrinter<InspectedFile, void>;

/** Prints the results of fixing files one by one. */
export interface FixPrinter {
  begin(): string;
  file(fixed: FixedFile): string;
  end(files: readonly FixedFile[]): string;
}

/** Options of a format besides the results. */
export interface PrintOptions {
  /** Colours text for a terminal; returns it unchanged elsewhere. */
  readonly paint: Paint;
  readonly reasons: RuleReasons;
  /** Prints only the summary of each file. */
  readonly isQuiet?: boolean;
  /** True when only some rules, severities or new findings are reported. */
  readonly isPartial?: boolean;
  /** The date of the report: “2026年11月21日”. */
  readonly date?: string;
  /** Address of a file relative to the output, as a URI. */
  readonly linkTo?: (file: string) => string;
}

/**
 * An output format. Each has a file of its own and is listed in formats.ts; `--format` and the help are generated from
 * that list. A format without the method of a command cannot print that command's results.
 */
export interface Format {
  /** Value of `--format`. */
  readonly id: string;
  /** Purpose of the format in the help: “给人看”. */
  readonly purpose: string;
  /** True when the output is not text and must go to a file. */
  readonly isBinary?: boolean;
  /** True when the output contains identities, by which a later check recognises findings. */
  readonly describesFindings?: boolean;
  readonly check?: (options: PrintOptions) => CheckPrinter;
  readonly inspect?: (options: PrintOptions) => InspectPrinter;
  readonly fix?: (options: PrintOptions) => FixPrinter;
  /** All pairs of files at once. */
  readonly compare?: (compared: readonly ComparedFiles[], options: PrintOptions) => string | Uint8Array;
  readonly explain?: (rule: DescribedRule, options: PrintOptions) => string;
  readonly rules?: (rules: readonly DescribedRule[], options: PrintOptions) => string;
  readonly library?: (hits: readonly LibraryHit[], options: PrintOptions) => string;
}

/** Commands whose results a format can print. */
export type Printable = Exclude<keyof Format, 'id' | 'purpose' | 'isBinary' | 'describesFindings'>;
