import type { Request, RequestHandler } from 'express';
import type { GraphStore } from '../../graph-schema/index.ts';
import { contextOf, type Known } from '../context.ts';
import { changesSince } from '../queries/changes.ts';
import type { ChangeFeed, GraphChange, PlanInChange } from '../schema/changes.ts';

/** GET /changes: what changed since a version, as JSON; GET /changes.atom: the same as a feed. */
export const changes =
  (store: GraphStore, timeoutMs: number, known: () => Promise<Known>): RequestHandler =>
  async (request, response) => {
    const present = await known();
    const since = typeof request.query.since === 'string' ? request.query.since : undefined;
    const feed = await changesSince(contextOf(store, timeoutMs, present).reader, present.version.id, since);
    response.set('Cache-Control', 'no-cache');
    if (!request.path.endsWith('.atom')) {
      response.json(feed);
      return;
    }
    response.type('application/atom+xml').send(atom(feed, baseOf(request)));
  };

const baseOf = ({ protocol, headers }: Request) => `${protocol}://${headers.host}`;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')
    .replace(/[&<>"']/gu, (sign) => escapes[sign]!);

/** A feed as RFC 4287 has it, the newest entry first. */
function atom({ changes: found }: ChangeFeed, base: string): string {
  const newest = [...found].reverse();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<id>urn:gangmu:changes</id>',
    '<title>Gangmu 纲目</title>',
    `<updated>${newest[0]?.at ?? new Date(0).toISOString()}</updated>`,
    '<author><name>gangmu</name></author>',
    `<link rel="self" href="${escaped(base)}/changes.atom"/>`,
    ...newest.map((change) => entry(change, base)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(change: GraphChange, base: string): string {
  const { version, at, added, removed, changed, counts } = change;
  const listed = (words: string, plans: readonly PlanInChange[]) =>
    plans.length ? [`${words} ${plans.map(({ title }) => `《${title}》`).join('、')}`] : [];
  const plans = [...listed('+', added), ...listed('−', removed), ...listed('~', changed)];
  const numbers = counts.map(({ kind, before, after }) => `${kind} ${before} → ${after}`);
  return [
    '<entry>',
    `<id>urn:gangmu:version:${escaped(version)}</id>`,
    `<title>${escaped(`+${added.length} −${removed.length} ~${changed.length}`)}</title>`,
    `<updated>${escaped(at)}</updated>`,
    `<link href="${escaped(base)}/changes?since=${encodeURIComponent(change.before)}"/>`,
    `<content type="text">${escaped([...plans, ...numbers].join('\n'))}</content>`,
    '</entry>',
  ].join('\n');
}
