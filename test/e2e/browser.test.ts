import { launchPackagedBrowser } from './browser';

/** @sparticuz/chromium holds a program for Linux on x64 and for nothing else: elsewhere there is no such browser to start. */
const PACKAGED_FOR = { platform: 'linux', arch: 'x64' };
const { platform, arch } = process;
const onItsPlatform = platform === PACKAGED_FOR.platform && arch === PACKAGED_FOR.arch ? test : test.skip;

onItsPlatform('the browser that comes as a package starts where none is installed', async () => {
  const browser = await launchPackagedBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>绩效目标表</h1>');
    expect(await page.getByRole('heading').innerText()).toBe('绩效目标表');
  } finally {
    await browser.close();
  }
}, 60_000);
