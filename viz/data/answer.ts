/**
 * Characters that turn the direction of what follows: a text could show other words than it holds. In what is shown each is a
 * mark of the same length, so that offsets stay true.
 */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const mark = '\ufffd';

/** An id is asked for as it is; all else is shown. */
const shown = (key: string, value: unknown): unknown =>
  typeof value === 'string' && key !== 'id' ? value.replace(turning, mark) : value;

/** What a server answered, with nothing in it that turns the direction of a text. */
export async function answerOf(response: Response): Promise<unknown> {
  const raw = await response.text();
  // hardly any text has such a character, and looking into each string takes longer than reading them all
  return raw.search(turning) < 0 ? JSON.parse(raw) : JSON.parse(raw, shown);
}
