// Loaded before the command: makes one call of the file system fail, as GANGMU_FAULT says: CALL:HOW. HOW is an error code, or when to
// kill the process: `before` the call, in the `midst` of it (half a file is copied), or `behind` it.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [call, how] = process.env.GANGMU_FAULT.split(':');
const die = () => process.kill(process.pid, 'SIGKILL');

/** Only what concerns the graph: other files are none of the fault's. */
const isOfGraph = (path) => /(?:^|[/\\])graph(?:\.next)?$/.test(String(path));

async function halfOf(from, to) {
  const bytes = await whole.readFile(from);
  await whole.writeFile(to, bytes.subarray(0, bytes.length / 2));
}

const whole = { ...files };

const broken =
  (name, act) =>
  async (...args) => {
    if (!isOfGraph(args[0])) return act(...args);
    if (/^E/.test(how))
      throw Object.assign(new Error(`${how}: ${name} '${args[0]}'`), { code: how, path: args[0] });
    if (how === 'before') return die();
    if (how === 'midst' && name === 'copyFile') await halfOf(args[0], args[1]);
    else await act(...args);
    return die();
  };

if (call === 'sync')
  files.open = async (path, ...rest) => {
    const file = await whole.open(path, ...rest);
    const sync = file.sync.bind(file);
    file.sync = () => broken('sync', sync)(path);
    return file;
  };
else files[call] = broken(call, whole[call]);
syncBuiltinESMExports();
