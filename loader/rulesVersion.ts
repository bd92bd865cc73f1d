import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose code and words decide what a document becomes. */
const rooms = ['./', '../graph-schema/model/'].map((room) => fileURLToPath(new URL(room, import.meta.url)));

const counts = (name: string) => /\.(?:ts|js|yaml)$/u.test(name) && !/\.test\.ts$|\.d\.ts$/u.test(name);

let version: string | undefined;

/**
 * Tells two versions of model and rules apart: what was read by another version may read otherwise now. It is made of the files
 * that the program runs from, so that a changed word list counts as well as a release.
 */
export function rulesVersion(): string {
  version ??= digest();
  return version;
}

function digest(): string {
  const hash = createHash('sha256');
  for (const room of rooms) {
    const names = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(counts).sort();
    for (const name of names)
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(room, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
