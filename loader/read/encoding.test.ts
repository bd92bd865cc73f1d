import { describe, expect, it } from 'vitest';
import { decode } from './encoding.ts';
import { LoadError } from './error.ts';

const simplified = '为深入实施创新驱动发展战略，加快建设科技强省，制定本规划。';
const traditional = '為深入實施創新驅動發展戰略，加快建設科技強省，制定本規劃。';
const gb18030 =
  'ceaac9eec8ebcab5caa9b4b4d0c2c7fdb6afb7a2d5b9d5bdc2d4a3acbcd3bfecbda8c9e8bfc6bcbcc7bfcaa1a3acd6c6b6a8b1beb9e6bbaea1a3';
const big5 =
  'acb0b260a44ab9eaac49b3d0b773c558b0cab56fae69bed4b2a4a141a55ba7d6abd8b35daceca7deb16aacd9a141a8eea977a5bbb357b9baa143';

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16));
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function failure(bytes: Uint8Array): LoadError {
  try {
    decode(bytes, 'a.txt');
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(simplified), 'utf-8', simplified],
    [
      'UTF-8 with a byte order mark, which is no part of the text',
      utf8(`\ufeff${simplified}`),
      'utf-8',
      simplified,
    ],
    ['UTF-16 LE with a byte order mark', utf16(`\ufeff${simplified}`, true), 'utf-16le', simplified],
    ['UTF-16 BE with a byte order mark', utf16(`\ufeff${simplified}`, false), 'utf-16be', simplified],
    [
      'UTF-16 LE that only its line ends betray',
      utf16(`${simplified}\n${simplified}`, true),
      'utf-16le',
      `${simplified}\n${simplified}`,
    ],
    [
      'UTF-16 BE without a byte order mark',
      utf16(`${simplified}\n1.`, false),
      'utf-16be',
      `${simplified}\n1.`,
    ],
    ['GB18030', fromHex(gb18030), 'gb18030', simplified],
    ['Big5', fromHex(big5), 'big5', traditional],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decode(bytes, 'a.txt')).toEqual({ text, encoding });
  });

  it('keeps the line ends as they are', () => {
    expect(decode(utf8('一、总则\r\n二、附则\r\n'), 'a.txt').text).toBe('一、总则\r\n二、附则\r\n');
  });

  it('names the byte and the line where UTF-8 is damaged', () => {
    const bytes = utf8(`${simplified}\n${simplified}\n`);
    const damaged = Uint8Array.from([...bytes.slice(0, 100), 0xff, ...bytes.slice(101)]);
    const error = failure(damaged);
    expect(error.code).toBe('invalid-utf8');
    expect(error.message).toMatch(
      /^a\.txt:2: byte \d+ \(0x[0-9a-f]+\) is not valid UTF-8\. .*fetch it again/,
    );
  });

  it('tells a text that was cut in the middle of a character from one in another encoding', () => {
    expect(failure(utf8(simplified).slice(0, -1)).code).toBe('invalid-utf8');
  });

  it('names the line of a control character in an otherwise sound text', () => {
    const error = failure(utf8(`${simplified}\n${simplified}\u0001`));
    expect(error.code).toBe('binary');
    expect(error.message).toContain('a.txt:2: this is no text: it holds the control character U+0001');
  });

  it.each([
    ['bytes with NULs', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0x21, 0, 0x9c, 0xff, 0, 1])],
    ['the beginning of a PNG', fromHex('89504e470d0a1a0a0000000d49484452000002000000020008060000')],
  ])('refuses %s as binary', (_, bytes) => {
    expect(failure(bytes).code).toBe('binary');
  });

  it('refuses what reads as Chinese in no encoding', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37 + (i >> 3) * 11) % 0x7e));
    expect(failure(noise).code).toBe('unknown-encoding');
  });

  it('says what to do when the byte order mark is wrong', () => {
    const error = failure(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41]));
    expect(error.code).toBe('unknown-encoding');
    expect(error.message).toContain('Save it again as UTF-8');
  });
});
