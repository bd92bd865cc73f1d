import type { Explanation } from '../loader/explain.ts';
import { say } from './language/say.ts';

/** Which rules fired on a line and what each read there, for a person to read. */
export function explanationText({ plan, outline, line, facts }: Explanation): string {
  const said = facts.flatMap(({ rule, says, confidence, quote }) => [
    `${rule} (${confidence.toFixed(2)}): ${says}`,
    `  ${say('explain.from', { quote })}`,
  ]);
  return `${[[plan, ...outline].join(' › '), line, '', ...(said.length ? said : [say('explain.none')])].join('\n')}\n`;
}
