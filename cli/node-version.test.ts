import { readFileSync } from 'node:fs';
import { minVersion, satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { complaintAbout } from './node-version.js';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  engines: { node: string };
};

describe('the version of Node', () => {
  it.each([
    '12.22.12',
    '18.20.8',
    '20.18.3',
    '20.19.0',
    '20.20.1',
    '21.7.3',
    '22.11.0',
    '22.12.0',
    '22.20.0',
    '23.11.1',
    '24.0.0',
    '26.1.0',
  ])('%s is complained about exactly where package.json does not promise it', (version) => {
    expect(complaintAbout(version) === undefined).toBe(satisfies(version, engines.node));
  });

  it('says what is needed and what there is', () => {
    expect(complaintAbout('18.20.8')).toBe(
      'Gangmu needs Node 20.19, 22.12, 24 or later; this is Node 18.20.8. Get a newer one from https://nodejs.org.',
    );
  });
});

describe('the packages that are installed with it', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, { engines?: { node?: string }; optional?: boolean }>;
  };
  const promised = engines.node.split('||').map((range) => minVersion(range)!.version);

  it.each(promised)('all run on Node %s, so that npm ci has nothing to warn of', (version) => {
    const refusing = Object.entries(packages)
      .filter(([, { engines, optional }]) => !optional && engines?.node && !satisfies(version, engines.node))
      .map(([name]) => name);
    expect(refusing).toEqual([]);
  });
});
