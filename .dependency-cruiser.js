/**
 * Imports run downwards only: cli → api, loader → graph-schema; viz knows the GraphQL schema and the form of messages, nothing else; api and
 * loader do not know each other. Tests may look anywhere, nothing may look at tests.
 */

const test = '[.]test[.]tsx?$';

/** A room and the folders that it may not import. Its own unit tests may use the helpers in tests/. */
const apart = (room, ...others) => ({
  name: `${room}-stays-apart`,
  comment: `${room}/ must not import ${others.join(', ')}`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: test },
  to: { path: `^(${others.join('|')})/` },
});

/** The stages of the loader in the order in which a document passes them. */
const stages = ['read', 'split', 'outline', 'extract', 'resolve', 'link', 'graph'];

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'a circle of imports has no top and no bottom; types alone load nothing',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'packages of types alone have nothing to resolve to',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(unist|@graphql-typed-document-node/core)$' },
    },
    {
      name: 'no-dev-dependency-in-the-product',
      comment: 'what runs after npm ci --omit=dev must not need a development dependency',
      severity: 'error',
      from: { path: '^(graph-schema|loader|api|cli)/', pathNot: test },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        // the build takes what is used of them: build/vendored.js
        pathNot: '^node_modules/(pdfjs-dist|@graphql-yoga/render-graphiql)/',
      },
    },
    apart('language', 'graph-schema', 'loader', 'api', 'viz', 'cli', 'tests'),
    apart('graph-schema', 'loader', 'api', 'viz', 'cli', 'tests'),
    apart('loader', 'api', 'viz', 'cli', 'tests'),
    apart('api', 'loader', 'viz', 'cli', 'tests'),
    apart('cli', 'viz', 'tests'),
    apart('viz', 'graph-schema', 'loader', 'api', 'cli', 'tests'),
    ...stages.slice(0, -1).map((stage, i) => ({
      name: `loader-${stage}-does-not-reach-ahead`,
      comment: `${stage} comes before ${stages.slice(i + 1).join(', ')}`,
      severity: 'error',
      from: { path: `^loader/${stage}/`, pathNot: test },
      to: { path: `^loader/(${stages.slice(i + 1).join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|[.]neo4j|[.]gangmu)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['types', 'module', 'main'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
