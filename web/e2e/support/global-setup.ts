import type { TestProject } from 'vitest/node';
import { startApi } from './api-server';
import { createDatabase, type TestDatabase } from './database';
import { testBuild } from './web-build';

declare module 'vitest' {
  export interface ProvidedContext {
    urls: string[];
    webRoot: string;
  }
}

/** More than two pages of rows beyond the sample data, and no more places. */
const FILLED_CIRCUITS = 450;

/** Each worker has a server and a database of its own, so that no file sees what another does meanwhile. */
export default async function setup(project: TestProject) {
  const ends: (() => void | Promise<void>)[] = [];
  const end = async () => {
    for (const one of ends.toReversed()) await one();
  };
  try {
    const build = testBuild();
    ends.push(build.remove);
    const first = createDatabase('suite');
    ends.push(first.drop);
    const copies: TestDatabase[] = [];
    const urls: string[] = [];
    const start = async (database: TestDatabase, afterPrepare: () => void) => {
      const server = await startApi(database.url, build.folder, afterPrepare);
      ends.push(server.stop);
      urls.push(server.url);
    };
    await start(first, () => {
      first.fill(FILLED_CIRCUITS, 0);
      for (let worker = 2; worker <= project.vitest.config.maxWorkers; worker++) {
        const copy = createDatabase(`suite${worker}`, first);
        ends.push(copy.drop);
        copies.push(copy);
      }
    });
    for (const copy of copies) await start(copy, () => undefined);
    project.provide('urls', urls);
    project.provide('webRoot', build.folder);
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}
