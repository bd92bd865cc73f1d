// Starts GraphiQL on the page /explorer. Its editor checks and completes in workers, which this server holds too.
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => `explorer/${label}.worker.js`,
};

self.YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  endpoint: new URL('graphql', location.href).pathname,
  title: 'Gangmu 纲目',
  defaultQuery: `# The plans, who issued them, and the words that say so.
# Ctrl+Enter runs it; the book at the left explains the schema.
{
  plans(filter: { inCorpus: true }, first: 20) {
    totalCount
    edges {
      node {
        id
        title
        docNumber
        issuedOn
        issuers {
          edges {
            node { name }
            evidence { quote context { before after } }
          }
        }
      }
    }
  }
}
`,
});
