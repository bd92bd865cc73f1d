import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** One message of a stream of changes. */
export interface Told {
  id?: string;
  data?: {
    changes: {
      graph: string;
      complete: boolean;
      changes: { version: string; before: string; counts: { kind: string; after: number }[] }[];
    };
  };
  errors?: { message: string; extensions: { code: string } }[];
}

/** Who reads a stream, message by message. */
export interface Telling {
  readonly status: number;
  readonly headers: Headers;
  /** Throws where the stream has ended. */
  next(): Promise<Told>;
  /** Whatever else the server has to say. */
  text(): Promise<string>;
  leave(): void;
}

/** Subscribes as curl does, and reads Server-Sent Events line by line. */
export async function tellings(
  url: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Telling> {
  const sent = request(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    agent: false,
  });
  sent.end(JSON.stringify({ query, variables }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  sent.on('error', () => undefined);
  response.on('error', () => undefined).setEncoding('utf8');
  const pieces = response[Symbol.asyncIterator]() as AsyncIterator<string>;
  let unread = '';
  const more = async (): Promise<boolean> => {
    const { done, value } = await pieces.next();
    if (!done) unread += value;
    return !done;
  };
  return {
    status: response.statusCode!,
    headers: new Headers(response.headers as Record<string, string>),
    async next() {
      for (;;) {
        const end = unread.indexOf('\n\n');
        if (end < 0) {
          if (await more()) continue;
          throw new Error('the stream has ended');
        }
        const lines = unread.slice(0, end).split('\n');
        unread = unread.slice(end + 2);
        const field = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        if (field('event') !== 'next') continue;
        const id = field('id');
        return { ...(id !== undefined && { id }), ...(JSON.parse(field('data')!) as Told) };
      }
    },
    async text() {
      while (await more());
      return unread;
    },
    leave: () => void sent.destroy(),
  };
}
