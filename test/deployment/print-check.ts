/**
 * `npm run check-deployment -- https://…`: prints what would not work in Excel for a deployed add-in. Exits with 1 when
 * there is something.
 */
import { checkDeployment } from './check-deployment';

const SIGNS = { right: '✓', caution: '！', wrong: '✗' } as const;

async function main(address: string | undefined): Promise<number> {
  if (address === undefined) {
    console.error('用法：npm run check-deployment -- https://插件所在的地址');
    return 2;
  }
  const observations = await checkDeployment(address);
  for (const { is, text } of observations) console.log(`${SIGNS[is]} ${text}`);
  return observations.some(({ is }) => is === 'wrong') ? 1 : 0;
}

void main(process.argv[2]).then((code) => {
  process.exitCode = code;
});
