import { expect } from 'vitest';
import { flow, useBrowser, type App } from './app';
import { brokenRules } from './support/axe';

useBrowser();

const field = ({ page }: App, name: string) => page.getByRole('textbox', { name, exact: true });
const marker = ({ page }: App) => page.getByRole('button', { name: /^Marker at/ });
const degrees = async (app: App, name: string) => Number((await field(app, name).inputValue()).replace('−', '-'));

async function openEndpointDialog({ page, goto }: App) {
  await goto('/circuits/new');
  await page.getByRole('button', { name: 'New endpoint' }).first().click();
  await page.getByRole('dialog').waitFor();
}

async function paste(app: App, name: string, text: string) {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await field(app, name).press('Control+V');
}

flow('a pasted position whose sign was lost is doubted and put right', {}, async (app) => {
  await openEndpointDialog(app);
  await field(app, 'State').fill('ID');
  await paste(app, 'Longitude', `43°37'07.3"N 116°12'52.6"E`);
  await app.page.getByText('The position lies in China (CN), not in Idaho (ID).').waitFor();
  await app.page.getByRole('button', { name: 'Use the suggestion' }).click();
  await app.page.getByText('Lies in ID, US.').waitFor();
  expect(await degrees(app, 'Latitude')).toBe(43.618694);
  expect(await degrees(app, 'Longitude')).toBe(-116.214611);
});

flow('a position is picked by a click, a drag and the arrow keys', {}, async (app) => {
  const { page } = app;
  await openEndpointDialog(app);
  await paste(app, 'Latitude', '43.6, -116.2');
  await page.getByRole('button', { name: 'Pick on map' }).click();
  await marker(app).waitFor();
  expect(await brokenRules(page)).toEqual([]);

  await marker(app).press('ArrowRight');
  await expect.poll(() => degrees(app, 'Longitude')).toBeGreaterThan(-116.2);
  expect(await degrees(app, 'Latitude')).toBeCloseTo(43.6, 4);
  expect(await marker(app).evaluate((button) => button === document.activeElement)).toBe(true);

  const map = (await page.locator('.pick-map canvas').boundingBox())!;
  await page.mouse.click(map.x + map.width / 4, map.y + map.height / 4);
  await expect.poll(() => degrees(app, 'Longitude')).toBeLessThan(-116.3);
  expect(await degrees(app, 'Latitude')).toBeGreaterThan(43.61);

  const pin = (await marker(app).boundingBox())!;
  await page.mouse.move(pin.x + pin.width / 2, pin.y + pin.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.6, map.y + map.height * 0.7, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => degrees(app, 'Latitude')).toBeLessThan(43.6);
  await page.getByRole('button', { name: 'Back to 43.6, -116.2' }).click();
  await expect.poll(() => degrees(app, 'Longitude')).toBe(-116.2);
});
