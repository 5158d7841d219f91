import { writeFileSync } from 'node:fs';
import { printWithDifferences } from '../../recognize/print-with-differences';
import { generateForm } from './generate-form';
import { xlsxOf } from './write-xlsx';

/**
 * `npm run generated-form -- SEED …` prints generated forms: their choices, their look and misread parts; with `--xlsx`
 * it also writes each as form-SEED.xlsx.
 */
async function main(words: readonly string[]): Promise<void> {
  for (const word of words.filter((one) => one !== '--xlsx')) {
    const form = generateForm(Number(word));
    const chosen = Object.entries(form.chosen).map(([dimension, choice]) => `${dimension}: ${choice}`);
    console.log([form.name, ...chosen.map((line) => `  ${line}`), printWithDifferences(form)].join('\n'));
    if (words.includes('--xlsx')) writeFileSync(`form-${word}.xlsx`, await xlsxOf(form.workbook));
  }
}

void main(process.argv.slice(2));
