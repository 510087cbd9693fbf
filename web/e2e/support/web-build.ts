import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../..', import.meta.url));

export interface WebBuild {
  folder: string;
  remove: () => void;
}

function showsItsMap(folder: string): boolean {
  const assets = join(folder, 'assets');
  return (
    existsSync(assets) &&
    readdirSync(assets).some(
      (file) => file.endsWith('.js') && readFileSync(join(assets, file), 'utf8').includes('window.__map='),
    )
  );
}

/** The build of NETOS_WEB_ROOT when tests can reach its map, else one that only differs in that. */
export function testBuild(): WebBuild {
  const given = process.env.NETOS_WEB_ROOT;
  if (given && showsItsMap(given)) return { folder: given, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'netos-e2e-web-'));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: WEB,
    env: { ...process.env, NODE_ENV: 'production', VITE_EXPOSE_MAP: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
