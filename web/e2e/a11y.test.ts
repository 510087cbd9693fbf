import { flow, PHONE, useBrowser, type App, type Scene } from './app';
import { cleanInBothThemes } from './support/axe';
import { listReady, panel, rows, selectionBar } from './support/list';
import { mapReady } from './support/map';

useBrowser();

const SAMPLE = 'circuit_id=OGYX%2F331902%2F%2FZYO';
const light: Scene = { context: { colorScheme: 'light' } };

function page(name: string, reach: (app: App) => Promise<void>, scene = light) {
  flow(`axe is content with ${name}`, scene, async (app) => {
    await reach(app);
    await cleanInBothThemes(app.page);
  });
}

const settled = async (app: App, path: string) => {
  await app.goto(path);
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  await app.page.waitForLoadState('networkidle');
};

page('the circuits list', async (app) => {
  await app.goto('/circuits?status=active');
  await listReady(app.page);
  await rows(app.page).nth(1).getByRole('checkbox').check({ force: true });
  await selectionBar(app.page).waitFor();
});

page('the list with its panel', async (app) => {
  await app.goto('/circuits');
  await listReady(app.page);
  await rows(app.page).first().click();
  await panel(app.page).getByRole('heading', { name: 'Path' }).waitFor();
  await app.page.waitForLoadState('networkidle');
});

page('a dialog', async (app) => {
  await app.goto('/circuits?q=FILL-00001');
  await listReady(app.page);
  await app.page.getByRole('checkbox', { name: 'Select all that match' }).check({ force: true });
  await selectionBar(app.page).getByRole('button', { name: 'Edit' }).click();
  await app.page.getByRole('dialog').waitFor();
});

page('an open menu and the columns', async (app) => {
  await app.goto('/circuits');
  await listReady(app.page);
  await app.page.getByRole('button', { name: 'Columns' }).click();
  await app.page.getByRole('checkbox', { name: 'Purpose' }).waitFor();
});

page('the palette', async (app) => {
  await app.goto('/circuits');
  await listReady(app.page);
  await app.page.keyboard.press('Control+k');
  await app.page.getByRole('searchbox').fill('zayo');
  await app.page.getByRole('menuitem', { name: /^Zayo/ }).first().waitFor();
});

page('a list that matches nothing', async (app) => {
  await app.goto('/circuits?q=nothing-is-called-so');
  await app.page.getByRole('heading', { name: /No circuit matches/ }).waitFor();
});

for (const tab of ['overview', 'related', 'documents', 'history']) {
  page(`a circuit, ${tab}`, async (app) =>
    settled(app, `/circuits/${await app.api.idOf('circuits', SAMPLE)}?tab=${tab}`),
  );
}

page('the form with its errors', async (app) => {
  await settled(app, '/circuits/new');
  await app.page.getByRole('button', { name: 'Create circuit' }).click();
  await app.page.getByText(/fields need a look/).waitFor();
});

page('the providers', (app) => settled(app, '/providers'));

page('a provider', async (app) => settled(app, `/providers/${await app.api.idOf('carriers', 'name=Zayo')}`));

page('the RF links', (app) => settled(app, '/rf-links'));

page('the form of a new RF link', (app) => settled(app, '/rf-links/new'));

page('the dashboard', (app) => settled(app, '/dashboard'));

page('the map with its panel', async (app) => {
  await app.goto(`/map?open=${await app.api.idOf('circuits', SAMPLE)}`);
  await app.page.locator('aside.feature-panel').getByRole('heading').waitFor();
  await mapReady(app.page);
});

page(
  'the list and the drawer of a phone',
  async (app) => {
    await app.goto('/circuits');
    await listReady(app.page);
    await app.page.getByRole('button', { name: 'Open navigation' }).click();
    await app.page.getByRole('navigation', { name: 'Main' }).waitFor();
  },
  { viewport: PHONE, context: { hasTouch: true, isMobile: true, colorScheme: 'light' } },
);
