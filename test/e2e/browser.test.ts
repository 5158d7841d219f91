import { launchPackagedBrowser } from './browser';

/** The package holds a Chromium for Linux on x64 and nothing else: on other systems there is nothing that could start. */
const isPackagedFor = process.platform === 'linux' && process.arch === 'x64';

(isPackagedFor ? test : test.skip)('the browser that comes as a package starts where none is installed', async () => {
  const browser = await launchPackagedBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>绩效目标表</h1>');
    expect(await page.getByRole('heading').innerText()).toBe('绩效目标表');
  } finally {
    await browser.close();
  }
}, 60_000);
