import { performance } from 'node:perf_hooks';
import { readCorpus } from '../../loader/reading.ts';

const [, , folder, threads] = process.argv;
const [begun, before] = [performance.now(), process.cpuUsage()];
const { plans } = await readCorpus({ paths: [folder!], threads: Number(threads) });
const { user, system } = process.cpuUsage(before);
const measured = {
  clock: performance.now() - begun,
  processor: (user + system) / 1000,
  facts: plans.reduce((sum, { facts }) => sum + facts.length, 0),
};
process.stdout.write(JSON.stringify(measured));
