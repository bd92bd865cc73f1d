import { type ApiOptions, serve } from '../../api/index.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { fillGraph } from './graph.ts';

/** What an answer may hold; tests say by its value what they expect. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    locations?: { line: number; column: number }[];
    extensions: { code: string };
  }[];
}

/** A server of its own over the small graph, and a client of it. */
export interface Client {
  readonly url: string;
  readonly store: GraphStore;
  /** errors that the server kept to itself */
  readonly logged: unknown[];
  /** Sends a query and takes the answer as it comes. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Sends a query that must be answered without errors; gives its data. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The one error that a query meets. */
  error(query: string, variables?: Record<string, unknown>): Promise<NonNullable<Answer['errors']>[number]>;
  /** POSTs a body to /graphql. */
  post(body: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
  /** Ends the server; the store stays open. */
  stop(): Promise<void>;
}

export interface StartOptions extends ApiOptions {
  /** the store to fill with the small graph; a new embedded one where it is not given */
  readonly store?: GraphStore;
  /** puts something between the server and the store */
  readonly wrap?: (store: GraphStore) => GraphStore;
}

export async function startApi({ store: given, ...options }: StartOptions = {}): Promise<Client> {
  const store = given ?? (await openStore({ path: ':memory:' }));
  await fillGraph(store);
  return startOn(store, options);
}

/** A server over what is in a store. */
export async function startOn(
  store: GraphStore,
  { wrap, ...apiOptions }: Omit<StartOptions, 'store'> = {},
): Promise<Client> {
  const logged: unknown[] = [];
  const server = await serve(wrap?.(store) ?? store, {
    port: 0,
    log: (error) => logged.push(error),
    ...apiOptions,
  });
  const post: Client['post'] = (body, headers = { 'content-type': 'application/json' }) =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  const ask: Client['ask'] = async (query, variables = {}) =>
    (await (await post(JSON.stringify({ query, variables }))).json()) as Answer;
  return {
    url: server.url,
    store,
    logged,
    post,
    ask,
    async data<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data as T;
    },
    async error(query, variables) {
      const { errors = [] } = await ask(query, variables);
      if (errors.length !== 1) throw new Error(`one error was expected, but there are ${errors.length}`);
      return errors[0]!;
    },
    stop: () => server.close(),
    async close() {
      await server.close();
      await store.close();
    },
  };
}

/** A store whose reads do what a test says. */
export const withRead = (store: GraphStore, read: GraphStore['read']): GraphStore =>
  new Proxy(store, {
    get(target, name) {
      if (name === 'read') return read;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** The nodes of a connection. */
export const nodesOf = <T>({ edges }: { edges: { node: T }[] }): T[] => edges.map(({ node }) => node);
