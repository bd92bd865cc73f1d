import type { Value } from '../../graph-schema/index.ts';

/** What an object or a list takes beside what is in it, and each of its places; two bytes for each sign of a text. */
const ofObject = 48;
const ofPlace = 16;

/** About how many bytes of memory a value takes, rather too many than too few. */
export function bytesOf(value: Value): number {
  if (typeof value === 'string') return 2 * value.length + ofPlace;
  if (value === null || typeof value !== 'object') return ofPlace;
  let bytes = ofObject;
  if (Array.isArray(value)) for (const item of value) bytes += bytesOf(item);
  else for (const name in value) bytes += ofPlace + bytesOf(value[name]!);
  return bytes;
}
