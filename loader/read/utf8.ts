/** What a strict reading of bytes as UTF-8 finds. */
export interface Utf8Check {
  /** how many well-formed characters of more than one byte there are */
  wide: number;
  /** how many bytes belong to no well-formed character */
  faults: number;
  /** the first of these, with its line (from 1) */
  first?: { offset: number; line: number };
}

const LINE_FEED = 0x0a;

const continues = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/** Length of the well-formed sequence that begins at `i`, or 0 (RFC 3629: no overlong forms, no surrogates). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  const second = bytes[i + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && continues(bytes[i + 2]) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && continues(bytes[i + 2]) && continues(bytes[i + 3]) ? 4 : 0;
  }
  return 0;
}

/** Reads bytes as UTF-8, strictly and in one pass, and says where they are not. */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  const check: Utf8Check = { wide: 0, faults: 0 };
  let line = 1;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      if (byte === LINE_FEED) line++;
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length) {
      check.wide++;
      i += length;
    } else {
      check.first ??= { offset: i, line };
      check.faults++;
      i++;
    }
  }
  return check;
}
