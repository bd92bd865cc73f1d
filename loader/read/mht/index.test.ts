import { expect, it } from 'vitest';
import { readDocument } from '../index.ts';

const html = '<html><body><h1>甲省科技规划</h1><p>一、目标</p><p>到2027年，投入强度=3%。</p></body></html>';
const quoted = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) =>
    byte > 126 || byte === 0x3d
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
    .join('')
    .replace(/(.{60,70}?)(?=.)(?<![=][\dA-F]?)/g, '$1=\r\n');

interface Sent {
  type?: string;
  encoding: string;
  body: string;
}

const archive = (parts: readonly Sent[], address = '') =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      ...(address ? [`Snapshot-Content-Location: ${address}`] : []),
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="--x--"',
      '',
      ...parts.flatMap(({ type = 'text/html', encoding, body }) => [
        '----x--',
        `Content-Type: ${type}`,
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        body,
      ]),
      '----x----',
    ].join('\r\n'),
    'latin1',
  );
const own = ['甲省科技规划', '一、目标', '到2027年，投入强度=3%。'];
const linesOf = async (bytes: Uint8Array) =>
  String((await readDocument('a.mht', bytes)).value)
    .trimEnd()
    .split('\n');
const base64 = Buffer.from(html).toString('base64').replace(/.{70}/g, '$&\r\n');

it('reads the page of a web archive, quoted or in base64, and says where it is from', async () => {
  const picture = { type: 'image/png', encoding: 'base64', body: 'AAAA' };
  const address = 'https://www.jia.gov.cn/a.html';
  const page = { encoding: 'quoted-printable', body: quoted(Buffer.from(html)) };
  expect(await linesOf(archive([page, picture], address))).toEqual([`来源：${address}`, ...own]);
  expect(await linesOf(archive([picture, { encoding: 'base64', body: base64 }]))).toEqual(own);
  expect(await linesOf(archive([{ encoding: '8bit', body: Buffer.from(html).toString('latin1') }]))).toEqual(
    own,
  );
});

it('takes the encoding of the page from its header', async () => {
  const gbk = Uint8Array.from([0xbc, 0xd7, 0xca, 0xa1, 0xb9, 0xe6, 0xbb, 0xae]); // 甲省规划
  const body = `<html><p>${quoted(gbk)}</p></html>`;
  expect(
    await linesOf(archive([{ type: 'text/html; charset="gb2312"', encoding: 'quoted-printable', body }])),
  ).toEqual(['甲省规划']);
});

it('reads the page itself and no frame in it, and one in a part of parts', async () => {
  const frame = { encoding: 'base64', body: Buffer.from('<html><p>广告</p></html>').toString('base64') };
  expect(await linesOf(archive([{ encoding: 'base64', body: base64 }, frame]))).toEqual(own);
  const inner = [
    '--y',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    '',
    base64,
    '--y--',
  ].join('\r\n');
  expect(
    await linesOf(archive([{ type: 'multipart/alternative; boundary=y', encoding: '7bit', body: inner }])),
  ).toEqual(own);
});

it('tells of one that holds no page', async () => {
  await expect(
    linesOf(archive([{ type: 'image/png', encoding: 'base64', body: 'AAAA' }])),
  ).rejects.toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('holds no page'),
  });
});

it('is no text that begins with a colon and a line like it', async () => {
  const text = '标题: 甲省规划\nContent-Type: 无\n一、总则\n';
  expect((await readDocument('a.txt', Buffer.from(text))).data.format).toBe('txt');
});
