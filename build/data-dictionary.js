// npm run dictionary: docs/data-dictionary.md from the model of the graph. With --check it only says whether it is up to date.
// What a property means is told by the comment that stands above it in the model, which a program cannot ask: TypeScript reads it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { edges, edgeTypes, labels, nodes } from '../graph-schema/index.ts';
import { evidenceShape } from '../graph-schema/model/evidence.ts';
import { checkout } from './stamp.js';

const target = join(checkout, 'docs/data-dictionary.md');

/**
 * The comments above the properties of objects in a file, by the names that lead to each: Plan.shape.docNumber.
 * @param {string} path
 * @returns {Map<string, string>}
 */
function commentsIn(path) {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(checkout, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @param {ts.Node} node @param {readonly string[]} above */
  const walk = (node, above) => {
    const named =
      (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText(source);
    const names = named ? [...above, named] : above;
    const [comment] = ts.getJSDocCommentsAndTags(ts.isVariableDeclaration(node) ? node.parent.parent : node);
    if (named && comment && typeof comment.comment === 'string')
      found.set(names.join('.'), comment.comment.replace(/\s+/g, ' ').trim());
    ts.forEachChild(node, (child) => walk(child, names));
  };
  walk(source, []);
  return found;
}

/**
 * What a property may hold, in a few words.
 * @param {import('zod').ZodType} type
 * @returns {string}
 */
function kindOf(type) {
  const { def } = /** @type {any} */ (type);
  if (def.type === 'optional') return kindOf(def.innerType);
  if (def.type === 'enum')
    return Object.keys(def.entries)
      .map((word) => `\`${word}\``)
      .join(', ');
  if (def.type === 'array') return `list of ${kindOf(def.element)}`;
  if (def.type === 'number')
    return def.checks?.some((/** @type {any} */ check) => check.def?.format === 'safeint') ||
      def.format === 'safeint'
      ? 'integer'
      : 'number';
  return def.type;
}

const isOptional = (/** @type {any} */ type) => type.def.type === 'optional';
const cell = (/** @type {string} */ words) => words.replaceAll('|', '\\|');

/**
 * @param {Record<string, any>} shape
 * @param {(name: string) => string} meaning
 */
const table = (shape, meaning) =>
  [
    '| property | holds | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(shape).map(
      ([name, type]) =>
        `| \`${name}\`${isOptional(type) ? '' : ' *'} | ${cell(kindOf(type))} | ${cell(meaning(name))} |`,
    ),
  ].join('\n');

const carriesEvidence = (/** @type {Record<string, any>} */ shape) => Object.hasOwn(shape, 'basis');

/** What a kind carries beside evidence. @param {Record<string, any>} shape */
const own = (shape) =>
  Object.fromEntries(
    Object.entries(shape).filter(([name]) => !(carriesEvidence(shape) && Object.hasOwn(evidenceShape, name))),
  );

/**
 * @param {string | undefined} comment
 * @param {string} name
 */
function told(comment, name) {
  if (comment === undefined)
    throw new Error(`nothing in graph-schema/model says what ${name} means: write a comment above it`);
  return comment;
}

function dictionary() {
  const ofNodes = commentsIn('graph-schema/model/nodes.ts');
  const ofEdges = commentsIn('graph-schema/model/edges.ts');
  const ofEvidence = commentsIn('graph-schema/model/evidence.ts');
  const nodeParts = labels.map((label) => {
    const { doc, shape, provenance } = nodes[label];
    const evidence = carriesEvidence(shape)
      ? ' Carries evidence.'
      : provenance === 'shared'
        ? ' Its edges carry the evidence.'
        : '';
    const meaning = (/** @type {string} */ name) =>
      told(
        ofNodes.get(`nodes.${label}.shape.${name}`) ??
          ofNodes.get(`entity.${name}`) ??
          ofEvidence.get(`reviewShape.${name}`),
        `${label}.${name}`,
      );
    return `### ${label}\n\n${doc}${evidence}\n\n${table(own(shape), meaning)}`;
  });
  const edgeParts = edgeTypes.map((type) => {
    const { doc, joins, shape } = edges[type];
    const properties = Object.keys(own(shape)).map((name) => `\`${name}\``);
    return `| \`${type}\` | ${cell(doc)} | ${joins.map(([from, to]) => `${from} → ${to}`).join('<br>')} | ${properties.join(', ')} |`;
  });
  const edgeProperties = [...new Set(edgeTypes.flatMap((type) => Object.keys(own(edges[type].shape))))];
  const meaningOnEdges = (/** @type {string} */ name) =>
    told(ofEdges.get(name) ?? ofEdges.get(`answered.${name}`) ?? ofEdges.get(`edges.ANSWERS.${name}`), name);
  return `<!-- Written by npm run dictionary from graph-schema/model. Do not edit. -->

# Data dictionary

What the graph holds: in Neo4j, in an export, and behind the API. Every node bears the label \`Entity\` beside its own. A property with * is always there;
any other may be missing where the documents are silent. Dates are ISO strings in exports (\`YYYY-MM-DD\`) and dates in the store. Offsets count UTF-16
code units, as JavaScript, Java and the browser do.

## Evidence

Every edge, and every node that one plan states, carries these.

${table(evidenceShape, (name) => told(ofEvidence.get(`evidenceShape.${name}`) ?? ofEvidence.get(`reviewShape.${name}`), name))}

## Nodes

${nodeParts.join('\n\n')}

## Edges

All carry the properties of evidence, and those of the last column:

${edgeProperties.map((name) => `- \`${name}\`: ${meaningOnEdges(name)}`).join('\n')}

| type | says of its first end that it … the second | joins | own properties |
| --- | --- | --- | --- |
${edgeParts.join('\n')}
`;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const written = dictionary();
if (!values.check) writeFileSync(target, written);
else if (readFileSync(target, 'utf8') !== written) {
  console.error('docs/data-dictionary.md is not what the model says. Run: npm run dictionary');
  process.exitCode = 1;
}
