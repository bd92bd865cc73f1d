// Runs one command after the other, each as cli/bin.js does it in a process of its own, but with the program loaded once. A command
// is over when nothing is left to do, as a process is; its code then ends both streams with a mark (hosted.ts).
import process from 'node:process';

/** Listeners that the program adds for a life that it takes for its own. */
const noted = ['error'];
const streams = [process.stdout, process.stderr];
const kept = streams.map((stream) => noted.map((name) => stream.listeners(name)));

let runs = 0;
let mark = '';

function become({ args, cwd, env }) {
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(env, name)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.argv.splice(2, Infinity, ...args);
  process.exitCode = undefined;
}

function forgetListeners() {
  for (const [i, stream] of streams.entries())
    for (const [j, name] of noted.entries())
      for (const listener of stream.listeners(name))
        if (!kept[i][j].includes(listener)) stream.off(name, listener);
}

process.on('message', (command) => {
  ({ mark } = command);
  become(command);
  // what is left to do is now the command's alone
  process.channel.unref();
  runs += 1;
  import(`../../cli/bin.js?${runs}`);
});

process.on('beforeExit', (code) => {
  if (!mark) return;
  forgetListeners();
  for (const stream of streams) stream.write(`${mark}${code}\n`);
  mark = '';
  process.channel.ref();
});

process.on('disconnect', () => process.exit());
