import { expect, it } from 'vitest';
import { flow, openApp, useBrowser } from './app';
import { brokenRules } from './support/axe';
import { listReady } from './support/list';

useBrowser();

it('notices a request to another host, which never gets there', async () => {
  const app = await openApp();
  await app.goto('/circuits');
  await expect(app.page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  expect(app.guard.problems()).toContain('request to another host: http://example.com/');
  await app.close();
});

it('notices console errors, exceptions, and an expected error that does not come', async () => {
  const app = await openApp();
  await app.goto('/circuits');
  app.guard.expectError(/never/);
  await app.page.evaluate(() => {
    console.error('told');
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await expect.poll(() => app.guard.problems().join('\n')).toMatch(/told[\s\S]*thrown[\s\S]*never/);
  await app.close();
});

flow('axe finds what breaks a rule', {}, async ({ page, goto }) => {
  await goto('/circuits');
  await listReady(page);
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await brokenRules(page)).join()).toContain('button-name');
});
