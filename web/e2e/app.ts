import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Api } from './support/api';
import { Guard } from './support/guard';

const PICTURES = fileURLToPath(new URL('../../.netos/logs/browser', import.meta.url));
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
const WAIT_MS = 15_000;

export interface Scene {
  role?: string;
  theme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  context?: BrowserContextOptions;
  url?: string;
}

export interface App {
  page: Page;
  api: Api;
  guard: Guard;
  url: string;
  goto: (path: string) => Promise<void>;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Nothing but this machine can be reached, whatever asks.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

let browser: Browser;

/** One Chromium for the tests of a file. */
export function useBrowser() {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });
  });
  afterAll(() => browser.close());
}

function ownServer() {
  const url = inject('urls')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!url) throw new Error(`No server for the worker ${process.env.VITEST_POOL_ID}.`);
  return url;
}

export async function openApp(scene: Scene = {}): Promise<App & { close: () => Promise<void> }> {
  const url = scene.url ?? ownServer();
  const context = await browser.newContext({
    baseURL: url,
    viewport: scene.viewport ?? DESK,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    ...scene.context,
  });
  context.setDefaultTimeout(WAIT_MS);
  await context.addInitScript(
    ([role, theme]) => {
      if (location.protocol === 'about:') return;
      if (role && !localStorage.getItem('netos.role')) localStorage.setItem('netos.role', role);
      if (theme && !localStorage.getItem('netos.theme')) localStorage.setItem('netos.theme', theme);
    },
    [scene.role, scene.theme] as const,
  );
  const guard = new Guard(new URL(url).host);
  guard.watch(context);
  const page = await context.newPage();
  return {
    page,
    api: new Api(url),
    guard,
    url,
    goto: async (path) => {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
    },
    close: () => context.close(),
  };
}

/** A test in a fresh browser profile; it fails for a word to another host and for a console error, too. */
export function flow(name: string, scene: Scene, run: (app: App) => Promise<void>, timeout?: number) {
  it(
    name,
    async () => {
      const app = await openApp(scene);
      try {
        await run(app);
        expect(app.guard.problems()).toEqual([]);
      } catch (error) {
        mkdirSync(PICTURES, { recursive: true });
        const file = `${PICTURES}/${name.replace(/[^a-z0-9]+/gi, '-')}.png`;
        await app.page.screenshot({ path: file, timeout: 5000 }).catch(() => undefined);
        const said = app.guard.problems().join('\n');
        if (error instanceof Error && said) error.message += `\n\nMeanwhile:\n${said}`;
        throw error;
      } finally {
        await app.close();
      }
    },
    timeout,
  );
}
