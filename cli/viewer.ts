import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { say } from './language/say.ts';

const fromSources = import.meta.url.endsWith('.ts');
const packageFile = (path: string) => new URL(`${fromSources ? '../' : '../../'}${path}`, import.meta.url);

const folder = packageFile('dist/viewer/');

/** Whether the viewer was built from other sources than lie here. A package from npm has nothing but what is built. */
async function isStale(): Promise<boolean> {
  const stamp = packageFile('build/stamp.js');
  if (!existsSync(stamp)) return false;
  const { isBuilt } = (await import(stamp.href)) as { isBuilt(half: 'viewer'): boolean };
  return !isBuilt('viewer');
}

/** The folder of the viewer as `npm run build` leaves it; without it the API serves its explorer alone. */
export async function viewerFolder(): Promise<{ viewerDir?: string }> {
  if (!existsSync(folder)) {
    process.stderr.write(`${say('serve.noViewer')}\n`);
    return {};
  }
  if (await isStale()) process.stderr.write(`${say('serve.oldViewer')}\n`);
  return { viewerDir: fileURLToPath(folder) };
}
