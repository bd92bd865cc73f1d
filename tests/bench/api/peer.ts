import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { neo4jHome } from '../../../cli/neo4j/install.ts';

/** What is measured beside us, with what it runs on, in the versions that were written about. */
const packages = {
  '@neo4j/graphql': '7.6.3',
  '@apollo/server': '5.5.1',
  graphql: '16.15.0',
  'neo4j-driver': '6.3.0',
};

/** A folder of its own beside the jars of Neo4j, which is not in git: nobody else should depend on it. */
const folder = join(neo4jHome, 'peers');

/** The part of the graph that the questions are about, as one declares it to `@neo4j/graphql`. */
const typeDefs = `
  type Evidence @relationshipProperties { quote: String why: String confidence: Float asPrinted: String }
  type Agency @node { id: ID! name: String }
  type Plan @node {
    id: ID! title: String docNumber: String issuedOn: String level: String
    issuers: [Agency!]! @relationship(type: "ISSUES", direction: IN, properties: "Evidence")
    cites: [Plan!]! @relationship(type: "CITES", direction: OUT, properties: "Evidence")
    sections: [Section!]! @relationship(type: "CONTAINS", direction: OUT, properties: "Evidence")
    tasks: [Task!]! @relationship(type: "CONTAINS", direction: OUT, properties: "Evidence")
  }
  type Section @node {
    id: ID! heading: String depth: Int start: Int
    inner: [Section!]! @relationship(type: "CONTAINS", direction: OUT, properties: "Evidence")
    tasks: [Task!]! @relationship(type: "CONTAINS", direction: OUT, properties: "Evidence")
    implementedBy: [Task!]! @relationship(type: "IMPLEMENTS", direction: IN, properties: "Evidence")
  }
  type Task @node {
    id: ID! title: String text: String plan: String quote: String start: Int end: Int rule: String
    leads: [Agency!]! @relationship(type: "LEADS", direction: IN, properties: "Evidence")
  }
`;

/** Installs the peer where it is not yet. */
function install(): NodeJS.Require {
  const manifest = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules', '@neo4j', 'graphql'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, JSON.stringify({ private: true, dependencies: packages }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  }
  return createRequire(manifest);
}

/** The packages, as far as they are used here. */
interface Peer {
  readonly Neo4jGraphQL: new (options: {
    typeDefs: string;
    driver: unknown;
  }) => { getSchema(): Promise<object> };
}
interface Driver {
  readonly driver: (uri: string, auth: unknown) => { close(): Promise<void> };
  readonly auth: { basic(user: string, password: string): unknown };
}
interface Apollo {
  readonly ApolloServer: new (options: { schema: object }) => { stop(): Promise<void> };
}
interface Standalone {
  readonly startStandaloneServer: (
    server: object,
    options: { listen: { port: number } },
  ) => Promise<{ url: string }>;
}

/** Serves the graph of a Neo4j by `@neo4j/graphql`, in this process as we are. */
export async function servePeer(neo4j: { uri: string; user: string; password: string }) {
  const load = install();
  const { Neo4jGraphQL } = load('@neo4j/graphql') as Peer;
  const { driver: open, auth } = load('neo4j-driver') as Driver;
  const { ApolloServer } = load('@apollo/server') as Apollo;
  const { startStandaloneServer } = load('@apollo/server/standalone') as Standalone;
  const driver = open(neo4j.uri, auth.basic(neo4j.user, neo4j.password));
  const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
  const { url } = await startStandaloneServer(server, { listen: { port: 0 } });
  return {
    url,
    async close() {
      await server.stop();
      await driver.close();
    },
  };
}
