import { LoadError } from '../error.ts';

/** A part of a MIME message: its headers, by their names in lower case, and what stands behind them, as it is sent. */
interface Part {
  headers: Map<string, string>;
  body: Buffer;
}

/** The page of a web archive. */
export interface SavedPage {
  bytes: Uint8Array;
  /** what its headers call its encoding */
  charset?: string | undefined;
  /** the address that it was saved from */
  address?: string | undefined;
}

/** headers are no longer than this */
const MAX_HEADERS = 65_536;
/** parts may stand in each other so deep, and so many may stand beside each other */
const MAX_DEPTH = 5;
const MAX_PARTS = 10_000;

/** Headers end at the first empty line; a line that begins with white space goes on with the one above. */
function messagePart(message: Buffer): Part {
  const head = message.subarray(0, MAX_HEADERS).toString('latin1');
  const blank = /\r?\n\r?\n/.exec(head);
  const end = blank ? blank.index : head.length;
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: message.subarray(blank ? end + blank[0].length : message.length) };
}

const parameter = (header: string, name: string): string | undefined => {
  const found = new RegExp(
    `;\\s{0,8}${name}\\s{0,8}=\\s{0,8}(?:"([^"]{1,200})"|([^;\\s"]{1,200}))`,
    'i',
  ).exec(header);
  return found?.[1] ?? found?.[2];
};

/** The parts between the lines that bound them; one that is cut off ends with the message. */
function* partsOf({ body }: Part, boundary: string): Generator<Part> {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start = body.indexOf(mark);
  for (let count = 0; start >= 0 && count < MAX_PARTS; count++) {
    const from = start + mark.length;
    if (body.subarray(from, from + 2).toString('latin1') === '--') return;
    const next = body.indexOf(mark, from);
    const feed = body.indexOf('\n', from) + 1;
    if (feed > 0) yield messagePart(body.subarray(feed, next < 0 ? body.length : next));
    start = next;
  }
}

/** The bytes of quoted-printable: =E8=BE=BD; a = at the end of a line ends no line. What is not so written stays as it is. */
function quotedPrintable(body: Buffer): Buffer {
  const bytes = Buffer.alloc(body.length);
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]!;
    if (byte !== 0x3d) {
      bytes[length++] = byte;
      continue;
    }
    const two = body.subarray(i + 1, i + 3).toString('latin1');
    if (/^[\dA-Fa-f]{2}$/.test(two)) {
      bytes[length++] = Number.parseInt(two, 16);
      i += 2;
    } else if (two === '\r\n') i += 2;
    else if (two[0] === '\n') i += 1;
    else bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

function decoded({ headers, body }: Part): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body;
}

/** The page in a message: the first of its parts that is one, which is the page itself and not a frame in it. */
function pageIn(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml)/i.test(type)) return part;
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined;
  if (boundary === undefined || depth > MAX_DEPTH) return undefined;
  for (const inner of partsOf(part, boundary)) {
    const page = pageIn(inner, depth + 1);
    if (page) return page;
  }
  return undefined;
}

/** The page in a web archive, as browsers save it (.mht, .mhtml). Throws a LoadError: `damaged` where there is none. */
export function savedPage(bytes: Uint8Array, path: string): SavedPage {
  const message = messagePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const page = pageIn(message, 0);
  if (!page)
    throw new LoadError(
      'damaged',
      path,
      { en: 'this web archive holds no page', zh: '网页归档里没有网页' },
      {
        en: 'Save the page again, as “web page, complete” or as a single file (.mhtml)',
        zh: '请重新保存网页，选“网页，全部”或单个文件（.mhtml）',
      },
    );
  return {
    bytes: decoded(page),
    charset: parameter(page.headers.get('content-type') ?? '', 'charset'),
    address: message.headers.get('snapshot-content-location') ?? page.headers.get('content-location'),
  };
}
