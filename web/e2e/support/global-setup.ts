import type { TestProject } from 'vitest/node';
import { startApi } from './api-server';
import { createDatabase } from './database';
import { testBuild } from './web-build';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
    webRoot: string;
  }
}

/** More than two pages of rows beyond the sample data, and no more places. */
const FILLED_CIRCUITS = 450;

export default async function setup(project: TestProject) {
  const build = testBuild();
  const database = createDatabase('suite');
  const end = () => {
    database.drop();
    build.remove();
  };
  try {
    const server = await startApi(database.url, build.folder, () => database.fill(FILLED_CIRCUITS, 0));
    project.provide('url', server.url);
    project.provide('webRoot', build.folder);
    return async () => {
      await server.stop();
      end();
    };
  } catch (error) {
    end();
    throw error;
  }
}
