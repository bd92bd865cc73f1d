#!/usr/bin/env node
// The `gangmu` command: runs what is built, or the sources where they have changed since (or were never built), so that
// what runs is always what stands there. It works from any folder.
import { existsSync } from 'node:fs';
import { complaintAbout } from './node-version.js';

const here = (path) => new URL(path, import.meta.url);

/** The module that holds the program. A package from npm has no sources. */
async function program() {
  if (!existsSync(here('./main.ts'))) return '../dist/cli/main.js';
  const { isBuilt } = await import('../build/stamp.js');
  if (isBuilt('program')) return '../dist/cli/main.js';
  await import('../build/from-sources.js').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(
      'it is not built, and what runs its sources is not installed. Run: npm ci --include=dev && npm run build',
    );
  });
  return './main.ts';
}

async function run() {
  const complaint = complaintAbout(process.versions.node);
  if (complaint) throw new Error(complaint);
  // graphql and express check themselves at every step where nobody says that this is no development
  if (process.env.NODE_ENV === undefined) process.env.NODE_ENV = 'production';
  const { main } = await import(await program());
  return main(process.argv.slice(2));
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`gangmu: ${process.env.GANGMU_DEBUG ? error.stack : error.message}\n`);
    process.exitCode = 1;
  },
);
