import type { CheckedFile, CheckSummary, InspectedFile, UnreadableFile } from '../checked-file';
import type { RuleReasons } from '../../rules/kit/rule';
import type { DescribedRule } from '../described-rule';
import type { FixedFile } from '../fixed-file';
import type { LibraryHit } from '../library-hit';
import type { Paint } from '../text/paint';

/**
 * Prints files one by one, so that a folder of a thousand files never stands in memory at once. Every method returns a
 * piece of the output.
 */
interface FilesPrinter<ReadFile, Summary, End = string> {
  begin(): string;
  /** Stands between the pieces of two files. */
  readonly between: string;
  file(read: ReadFile): string;
  /** How a file that could not be read appears in the output; '' when only standard error names it. */
  unreadable(file: UnreadableFile): string;
  end(summary: Summary): End;
}

/** Ends with bytes where the format is binary. */
export type CheckPrinter = FilesPrinter<CheckedFile, CheckSummary, string | Uint8Array>;
export type InspectPrinter = FilesPrinter<InspectedFile, void>;

/** Prints what became of files that were to be mended, one by one. */
export interface FixPrinter {
  begin(): string;
  file(fixed: FixedFile): string;
  end(files: readonly FixedFile[]): string;
}

/** What a format may need beside the results. */
export interface PrintOptions {
  /** Colours text for a terminal; returns it unchanged elsewhere. */
  readonly paint: Paint;
  readonly reasons: RuleReasons;
  /** Say only what the files come to. */
  readonly isQuiet?: boolean;
  /** Only some rules' or severities' findings are reported, or only new ones. */
  readonly isPartial?: boolean;
  /** “2026年11月21日”, for what is printed and kept. */
  readonly date?: string;
  /** Where a file lies, seen from the output: a URI. */
  readonly linkTo?: (file: string) => string;
}

/**
 * An output format. Each stands in a file of its own and is listed in formats.ts; `--format` and the help are made from
 * that list. Where a method is missing, the format cannot print the results of that command.
 */
export interface Format {
  /** As written after `--format`. */
  readonly id: string;
  /** Who or what the format is for, as the help says it: “给人看”. */
  readonly purpose: string;
  /** The output is no text: it has to go to a file. */
  readonly isBinary?: boolean;
  /** The output tells how a later check knows a finding again. */
  readonly describesFindings?: boolean;
  readonly check?: (options: PrintOptions) => CheckPrinter;
  readonly inspect?: (options: PrintOptions) => InspectPrinter;
  readonly fix?: (options: PrintOptions) => FixPrinter;
  readonly explain?: (rule: DescribedRule, options: PrintOptions) => string;
  readonly rules?: (rules: readonly DescribedRule[], options: PrintOptions) => string;
  readonly library?: (hits: readonly LibraryHit[], options: PrintOptions) => string;
}

/** Commands whose results a format can print. */
export type Printable = Exclude<keyof Format, 'id' | 'purpose' | 'isBinary' | 'describesFindings'>;
