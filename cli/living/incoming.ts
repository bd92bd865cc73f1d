import { extname } from 'node:path';
import type { Request } from 'express';
import { MAX_BYTES, readExtensions } from '../../loader/index.ts';

/** A document as it was sent. */
export interface Incoming {
  name: string;
  bytes: Uint8Array;
}

/** A request that cannot be taken, in words that say what to do. */
export class BadRequest extends Error {
  override name = 'BadRequest';
  readonly status: 400 | 413;
  constructor(message: string, status: 400 | 413 = 400) {
    super(message);
    this.status = status;
  }
}

const megabytes = MAX_BYTES / 1024 / 1024;

/** The body of a request, no more of it than a document may have. */
async function bodyOf(request: Request): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MAX_BYTES)
      throw new BadRequest(`a request has at most ${megabytes} MB; send less at once`, 413);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The documents that a request brings: a form with files, JSON with a text, or the bytes of one file. */
export async function documentsIn(request: Request): Promise<Incoming[]> {
  const type = request.headers['content-type'] ?? '';
  const body = await bodyOf(request);
  const found = /^multipart\/form-data\b/iu.test(type)
    ? await filesOf(body, type)
    : /^application\/json\b/iu.test(type) && request.query.name === undefined
      ? [textOf(body)]
      : [{ name: String(request.query.name ?? ''), bytes: body }];
  if (!found.length) throw new BadRequest('the form holds no file');
  for (const { name, bytes } of found) {
    if (!bytes.length) throw new BadRequest(`${name || 'the document'} is empty`);
    if (!readExtensions.includes(extname(name).toLowerCase()))
      throw new BadRequest(
        `${name ? `“${name}”` : 'a document without a name'} is of no form that is read; name it (?name=方案.pdf) with one of ${readExtensions.join(', ')}`,
      );
  }
  return found;
}

async function filesOf(body: Buffer, type: string): Promise<Incoming[]> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch((error: unknown) => {
      throw new BadRequest(`the form could not be read (${error instanceof Error ? error.message : error})`);
    });
  const files: File[] = [];
  form.forEach((value) => {
    if (typeof value !== 'string') files.push(value);
  });
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** What is pasted is called by its first line. */
function textOf(body: Buffer): Incoming {
  let given: { text?: unknown; name?: unknown };
  try {
    given = JSON.parse(body.toString('utf8')) as typeof given;
  } catch {
    throw new BadRequest('the body is no JSON');
  }
  const { text, name } = given ?? {};
  if (typeof text !== 'string' || text.trim() === '')
    throw new BadRequest('send {"text": "…", "name": "….txt"}; the text is missing');
  const called = typeof name === 'string' && name.trim() ? name : text.trim().split('\n', 1)[0]!.slice(0, 40);
  return {
    name: extname(called).toLowerCase() === '.txt' ? called : `${called}.txt`,
    bytes: Buffer.from(text, 'utf8'),
  };
}
