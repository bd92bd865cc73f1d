// npm run check:names: whether a name says one thing. A function or constant at the top of three files of the loader or
// more has as many meanings, unless shared-names.json says why it may.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { checkout, filesOf } from './stamp.js';

const most = 2;

/** @param {import('typescript').BindingName} name @returns {string[]} */
const boundNames = (name) =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));

/**
 * The functions and constants at the top of a file.
 * @param {string} source
 * @returns {string[]}
 */
export function topNames(source) {
  const { statements } = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  });
}

/**
 * The names that stand at the top of too many files, with these; `allowed` ones are left out.
 * @param {Iterable<readonly [file: string, source: string]>} sources
 * @param {Readonly<Record<string, string>>} allowed
 * @returns {Map<string, string[]>}
 */
export function sharedNames(sources, allowed) {
  /** @type {Map<string, string[]>} */
  const files = new Map();
  for (const [file, source] of sources)
    for (const name of new Set(topNames(source))) files.set(name, [...(files.get(name) ?? []), file]);
  return new Map(
    [...files].filter(([name, places]) => places.length > most && !Object.hasOwn(allowed, name)),
  );
}

if (process.argv[1] === import.meta.filename) {
  const allowed = JSON.parse(readFileSync(new URL('./shared-names.json', import.meta.url), 'utf8'));
  const sources = filesOf(checkout, 'loader')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => /** @type {const} */ ([file, readFileSync(join(checkout, file), 'utf8')]));
  const shared = sharedNames(sources, allowed);
  for (const [name, files] of shared)
    console.error(`${name} has ${files.length} meanings: ${files.join(', ')}. Name each for what it does.`);
  if (shared.size) process.exitCode = 1;
}
