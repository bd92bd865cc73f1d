import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gangmu, serve } from '../e2e/command.ts';
import { readers } from '../e2e/readers.ts';
import { originals, provinces, writeDocuments } from '../scale/documents.ts';
import type { Bench } from './measure.ts';

const connections = 20;
const quietMs = 10_000;

export const living: Bench = {
  title: 'What readers notice of those who write',
  note: `${connections} connections read from a server while commands run beside it, one after the other. No command may be refused and no read may fail; p99 is to stay below twice that of the quiet server, which on a machine with two cores includes that the command takes one of them.`,
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-living-'));
    const store = join(folder, 'store/');
    const at = (name: string) => join(folder, name);
    try {
      const documents = await originals();
      const count = documents.length + 10;
      await writeDocuments(at('docs'), { documents, places: provinces(), count, seed: 1 });
      await gangmu(['load', '--store', store]);
      const server = await serve(['--store', store]);
      const quiet = readers(server.url, connections);
      await sleep(quietMs);
      const first = await quiet.stop();
      yield { beside: 'nothing', exit: '', reads: first.answered, failed: first.failed.length, ratio: 1 };
      const commands: readonly (readonly [string, readonly string[]])[] = [
        ['a load of the corpus', ['load', '--again', '--store', store]],
        ['a load of other documents', ['load', '--store', store, at('docs')]],
        ['a removal', ['remove', '--store', store, 'plan:中国制造2025']],
        ['an export', ['export', '--store', store, '--out', at('all.jsonl')]],
        ['a backup', ['backup', '--store', store, at('backup')]],
      ];
      for (const [name, args] of commands) {
        const reading = readers(server.url, connections);
        const { code } = await gangmu(args);
        const { answered, failed, p99 } = await reading.stop();
        const ratio = (p99 / first.p99).toFixed(2);
        yield { beside: name, exit: String(code), reads: answered, failed: failed.length, ratio };
      }
      await server.interrupt();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
