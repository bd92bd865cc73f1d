import { writeFileSync } from 'node:fs';
import { buildApiSchema, printApiSchema } from './build-schema.ts';

// npm run schema: the schema as a file, from which clients make their types
const file = new URL('schema.graphql', import.meta.url);
writeFileSync(file, printApiSchema(await buildApiSchema()));
process.stdout.write(`${file.pathname} is written\n`);
