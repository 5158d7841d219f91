import { isPackagedFor, launchPackagedBrowser } from './browser';

if (isPackagedFor(process)) {
  test('the browser that comes as a package starts where none is installed', async () => {
    const browser = await launchPackagedBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>绩效目标表</h1>');
      expect(await page.getByRole('heading').innerText()).toBe('绩效目标表');
    } finally {
      await browser.close();
    }
  }, 60_000);
}

test('where the package has none, it is said what to install', async () => {
  await expect(launchPackagedBrowser({ platform: 'darwin', arch: 'arm64' })).rejects.toThrow('CHROME_PATH');
});
