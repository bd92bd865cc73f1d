import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse } from 'graphql';

/**
 * Types the viewer's queries (`data/*.graphql`) from the schema of the api (`api/schema.graphql`), and writes them with
 * the queries as plain strings, so that the browser needs no GraphQL parser. `--check` writes nothing and fails where
 * the committed file is not what would be written.
 */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const target = here('./generated/operations.ts');

async function generate(): Promise<string> {
  const documents = readdirSync(here('./data'))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(here(`./data/${name}`), 'utf8')) }));
  const schema = parse(readFileSync(here('../api/schema.graphql'), 'utf8'));
  const scalars = { LocalDate: 'string' };
  return codegen({
    filename: target,
    schema,
    schemaAst: buildASTSchema(schema),
    documents,
    config: {},
    plugins: [
      {
        operations: {
          scalars,
          enumType: 'string-literal',
          useTypeImports: true,
          skipTypename: false,
          strictScalars: true,
        },
      },
      { typedDocuments: { documentMode: 'string', useTypeImports: true } },
    ],
    pluginMap: { operations, typedDocuments },
  });
}

const header = '// Written by viz/codegen.ts from viz/data/*.graphql and api/schema.graphql: change those.\n';
const content = header + (await generate());

if (!process.argv.includes('--check')) {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
} else if (readFileSync(target, 'utf8') !== content) {
  console.error(
    'viz/generated/operations.ts does not fit viz/data and api/schema.graphql: run npm run codegen',
  );
  process.exitCode = 1;
}
