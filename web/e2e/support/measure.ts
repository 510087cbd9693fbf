import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../../.netos/bench/', import.meta.url));

export const rounded = (values: readonly number[]) => values.map((value) => Math.round(value));
export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Scrolls to the end; milliseconds until the last record is painted. */
export function jumpToEnd(page: Page, total: number): Promise<number> {
  return page.evaluate(
    (last) =>
      new Promise<number>((resolve) => {
        const body = document.querySelector('.tbody')!;
        const started = performance.now();
        const look = () => {
          const row = document.querySelector(`[role=row][aria-rowindex="${last + 1}"]:not([aria-busy])`);
          if (!row) return requestAnimationFrame(look);
          // The frame after the one that has the row: by then it is on screen.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        };
        body.scrollTo(0, body.scrollHeight);
        requestAnimationFrame(look);
      }),
    total,
  );
}

/** Lengths of the main thread's tasks over 50 ms while something is done. */
export async function longTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration)));
    observer.observe({ type: 'longtask' });
    Object.assign(window, { __longTasks: seen, __longTaskObserver: observer });
  });
  await work();
  return page.evaluate(() => {
    const { __longTasks: seen, __longTaskObserver: observer } = window as unknown as {
      __longTasks: number[];
      __longTaskObserver: PerformanceObserver;
    };
    seen.push(...observer.takeRecords().map((entry) => entry.duration));
    observer.disconnect();
    return seen;
  });
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/**
 * Milliseconds of processor time of each of the main thread's tasks while something is done. Unlike their length on the
 * clock it does not grow when other programs want the processor too.
 */
export async function busyTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      .map((event) => `${event.pid} ${event.tid}`),
  );
  return traceEvents
    .filter((event) => event.name.endsWith('::RunTask') && mains.has(`${event.pid} ${event.tid}`))
    .map((event) => (event.tdur ?? 0) / 1000);
}

/** Moves the map by pixels; milliseconds until every tile is drawn and nothing moves. */
export function panUntilIdle(page: Page, x: number, y: number): Promise<number> {
  return page.evaluate(
    ([right, down]) =>
      new Promise<number>((resolve) => {
        const map = window.__map!;
        const started = performance.now();
        map.once('idle', () => resolve(performance.now() - started));
        map.panBy([right, down], { duration: 0 });
      }),
    [x, y] as const,
  );
}

/** Prints the figures and keeps them in a file of this name. */
export function report(figures: Record<string, unknown>, name = 'browser') {
  const machine = { cpus: cpus().length, load_average: rounded(loadavg())[0] };
  const result = { measured_at: new Date().toISOString(), ...machine, ...figures };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
}
