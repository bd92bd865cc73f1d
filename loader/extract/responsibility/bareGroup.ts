import type { Stretch } from '../../lexical/stretch.ts';
import type { Passage } from '../../tree.ts';
import type { FoundAgency } from '../names/findAgencies.ts';

/** how many names back a group may have been named in full */
const MAX_BACK = 20;
const bareGroup =
  /(?<![^,;:])\s{0,4}(领导小组|联席会议|指挥部|协调小组|工作专班)(办公室)?(?:\([^()]{2,24}\))?(?=主要职责|职责是|(?:具体|统一)?(?:负责|承担|牵头)|统筹|要)/g;

/** 领导小组主要职责是…, 领导小组办公室（设在省科技厅）负责…: the group that the passage has named before it in full, or its office. */
export function groupsBefore(
  passage: Passage,
  sentence: Stretch,
  all: readonly FoundAgency[],
  next: number,
): FoundAgency[] {
  const before = all.slice(Math.max(0, next - MAX_BACK), next);
  if (!before.length) return [];
  return [...passage.folded.slice(sentence.from, sentence.to).matchAll(bareGroup)].flatMap((bare) => {
    const [words, kind, office = ''] = bare;
    const at = sentence.from + bare.index;
    const group = before.findLast(
      ({ printed, to }) => to <= at && printed.endsWith(kind!) && printed !== kind,
    );
    const from = bare.index + words.indexOf(kind!);
    if (!group) return [];
    const to = bare.index + words.length;
    return [{ ...group, printed: group.printed + office, from, to, form: office ? 'office' : group.form }];
  });
}
