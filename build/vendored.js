// Two libraries of which the program needs a tenth: their packages bring a canvas, maps of sources, a second build of
// everything, and a server, 95 MB in all. The build takes the files that are used; `imports` of package.json names the packages
// for the sources, and in dist/ these copies.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout } from './stamp.js';

/** By the folder that they go to: the package, what is imported of it by which names, and the files. */
const vendored = {
  pdfjs: {
    from: 'pdfjs-dist',
    imports: '*',
    files: [
      'package.json',
      'LICENSE',
      'legacy/build/pdf.mjs',
      'legacy/build/pdf.worker.mjs',
      'cmaps',
      'standard_fonts',
    ],
  },
  graphiql: {
    from: '@graphql-yoga/render-graphiql',
    imports: 'esm/*.js',
    files: ['LICENSE', 'package.json', 'esm/graphiql.js'],
  },
};

/** What pdf.mjs asks of a canvas as it is loaded. Nothing is drawn here: it only reads text. */
const canvas = / {6}canvas = require\("@napi-rs\/canvas"\);\n/g;
const noCanvas = '      canvas = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };\n';

function withoutCanvas(file) {
  const code = readFileSync(file, 'utf8');
  if (code.match(canvas)?.length !== 1) throw new Error(`${file} does not ask for a canvas where it used to`);
  writeFileSync(file, code.replace(canvas, noCanvas));
}

/**
 * Copies them to `vendor/` in a folder, and leads the imports of what is compiled there to them.
 * @param {string} folder
 */
export function vendorInto(folder) {
  const imports = {};
  for (const [name, { from, files, imports: names }] of Object.entries(vendored)) {
    for (const file of files) {
      const original = join(checkout, 'node_modules', from, file);
      const copy = join(folder, 'vendor', name, file);
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(original, copy, { recursive: true });
    }
    imports[`#${name}/*`] = `./vendor/${name}/${names}`;
  }
  withoutCanvas(join(folder, 'vendor/pdfjs/legacy/build/pdf.mjs'));
  const { name, version, type } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name, version, type, imports }, null, 2)}\n`,
  );
}
