import { addTo, grouped } from '../collections.ts';
import { splitAgencyList } from '../extract/names/agencyList.ts';
import { resolveAgency } from '../resolve/agency.ts';
import { fold } from '../tree.ts';
import type { Finding } from './finding.ts';
import type { HeldRole, HeldTask, Knowledge } from './knowledge.ts';
import type { DraftSentence } from './sentence.ts';

/**
 * Who leads a task, or takes part in it, where the sentence names a task of the graph by its heading:
 *
 *     “推进青年英才培养”由省人力资源社会保障厅牵头，省教育厅配合 · “…”的牵头单位是… · 省科技厅牵头负责“…” · 牵头推进…
 */
export async function checkLeads(sentence: DraftSentence, knowledge: Knowledge): Promise<Finding[]> {
  const claimed = rolesIn(sentence);
  if (claimed.length === 0) return [];
  const named = (await headings(knowledge)).in(sentence);
  const tasks = sentence.spokenOf.length
    ? named.filter(({ plan }) => sentence.spokenOf.includes(plan))
    : sentence.namesUnknown
      ? []
      : named;
  const roles = tasks.length ? await knowledge.roles(tasks.map(({ id }) => id)) : [];
  return claimed.map((claim) => findingOf(claim, sentence, { tasks, roles, knowledge }));
}

/** An organisation to which a sentence gives a part. */
interface ClaimedRole {
  printed: string;
  /** it is an organisation by its words; nobody else can be told apart from those of the graph */
  recognised: boolean;
  leads: boolean;
  /** place in the sentence */
  from: number;
  to: number;
}

const list = '((?:(?!由)[^,。;:《》]){2,60}?)';
/** 由省科技厅、省财政厅共同牵头 */
const ledBy = new RegExp(`由${list}(?:共同|联合|具体|负责)?(?:牵头|主办|领衔)`, 'g');
/** 牵头单位是省科技厅 */
const leadIs = /(?:牵头|责任|主办)(?:单位|部门|机构)(?:是|为|:)([^,。;:《》]{2,60}?)(?=[,。;]|$)/g;
/** 省科技厅牵头负责… */
const leading = new RegExp(`(?:^|[,;])${list}(?:共同|联合)?牵头(?![单部机])`, 'g');
/** …，省财政厅配合 */
const helping = new RegExp(`[,;](?:由)?${list}(?:等)?(?:配合|参与|参加|协办|协助)(?=[,。;)]|$)`, 'g');

function rolesIn({ text }: DraftSentence): ClaimedRole[] {
  if (!/牵头|主办|领衔|责任单位/.test(text)) return [];
  // half-width commas; titles, and what is quoted at length, say of nobody that he leads
  const words = fold(text).replace(/《[^》]*》|“[^”]{12,}”/g, (name) => '《'.repeat(name.length));
  const found = new Map<number, ClaimedRole>();
  const take = (form: RegExp, leads: boolean) => {
    for (const match of words.matchAll(form)) {
      const at = match.index + match[0].indexOf(match[1]!);
      for (const entry of splitAgencyList(match[1]!)) {
        const { printed, recognised } = entry;
        const from = at + entry.from;
        if (!found.has(from)) found.set(from, { printed, recognised, leads, from, to: at + entry.to });
      }
    }
  };
  take(ledBy, true);
  take(leadIs, true);
  take(leading, true);
  take(helping, false);
  return [...found.values()].sort((a, b) => a.from - b.from);
}

interface Known {
  tasks: readonly HeldTask[];
  roles: readonly HeldRole[];
  knowledge: Knowledge;
}

function findingOf(claim: ClaimedRole, sentence: DraftSentence, { tasks, roles, knowledge }: Known): Finding {
  const shared = {
    kind: 'LEAD' as const,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
  };
  const [verb, verbZh] = claim.leads ? ['leads', '牵头'] : ['takes part in', '参与'];
  const isBody = (role: HeldRole) => {
    const task = tasks.find(({ id }) => id === role.task)!;
    const { region, issuedOn } = knowledge.plan(task.plan);
    return resolveAgency(claim.printed, { region, issuedOn }).id === role.agency;
  };
  const witness = ({ task, quote, start, end }: HeldRole) => {
    const { plan } = tasks.find(({ id }) => id === task)!;
    return { plan, planTitle: knowledge.titleOf(plan), quote, start, end };
  };
  const own = roles.filter(isBody);
  const agreeing = own.filter(({ leads }) => leads === claim.leads);
  if (agreeing.length)
    return {
      ...shared,
      verdict: 'SUPPORTED',
      witnesses: agreeing.slice(0, 2).map(witness),
      why: `${agreeing[0]!.name} ${verb} “${titleOf(agreeing[0]!, tasks)}”.`,
      whyZh: `“${titleOf(agreeing[0]!, tasks)}”由${agreeing[0]!.name}${verbZh}。`,
    };
  const [other] = own;
  if (other)
    return {
      ...shared,
      verdict: 'CONTRADICTED',
      witnesses: [witness(other)],
      why: `${other.name} ${other.leads ? 'leads the task' : 'takes part in the task, but does not lead it'}.`,
      whyZh: other.leads ? `${other.name}是牵头单位。` : `${other.name}只是参与单位，并非牵头单位。`,
    };
  const leaders = roles.filter(({ leads }) => leads);
  if (
    claim.leads &&
    claim.recognised &&
    tasks.length &&
    tasks.every(({ id }) => leaders.some(({ task }) => task === id))
  ) {
    const names = [...new Set(leaders.map(({ name }) => name))];
    return {
      ...shared,
      verdict: 'CONTRADICTED',
      witnesses: leaders.slice(0, 2).map(witness),
      why: `The task is led by ${names.join(', ')}, not by ${claim.printed}.`,
      whyZh: `该任务由${names.join('、')}牵头，而非${claim.printed}。`,
    };
  }
  return {
    ...shared,
    verdict: 'NOT_HELD',
    witnesses: [],
    why: tasks.length
      ? `The graph does not say that ${claim.printed} ${verb} this task.`
      : 'The sentence names no task of the graph by its heading.',
    whyZh: tasks.length ? `图谱没有记载${claim.printed}${verbZh}该任务。` : '该句未以标题指明图谱中的任务。',
  };
}

const titleOf = ({ task }: HeldRole, tasks: readonly HeldTask[]) =>
  tasks.find(({ id }) => id === task)!.title;

const KEY = 4;
const shortest = 6;
const bare = (words: string) => fold(words).replace(/[\s“”"‘’,、。.:;]/g, '');

/** The headings of tasks by their first characters, so that a sentence is looked through once. */
class Headings {
  readonly #byKey = new Map<string, { words: string; tasks: HeldTask[] }[]>();

  constructor(tasks: readonly HeldTask[]) {
    for (const [words, own] of grouped(tasks, ({ title }) => bare(title)))
      if (words.length >= shortest) addTo(this.#byKey, words.slice(0, KEY), { words, tasks: own });
  }

  /** The tasks that a sentence names: the longest heading at each place, and nothing within another. */
  in({ text }: DraftSentence): HeldTask[] {
    const words = bare(text.replace(/《[^》]*》/g, '|'));
    const found: HeldTask[] = [];
    for (let at = 0; at + shortest <= words.length; at++) {
      const here = (this.#byKey.get(words.slice(at, at + KEY)) ?? []).filter((it) =>
        words.startsWith(it.words, at),
      );
      const longest = here.reduce((most, it) => (it.words.length > most.words.length ? it : most), here[0]!);
      if (!longest) continue;
      found.push(...longest.tasks);
      at += longest.words.length - 1;
    }
    return found;
  }
}

const known = new WeakMap<Knowledge, Promise<Headings>>();
function headings(knowledge: Knowledge): Promise<Headings> {
  const there = known.get(knowledge);
  if (there) return there;
  const made = knowledge.tasks().then((tasks) => new Headings(tasks));
  known.set(knowledge, made);
  return made;
}
