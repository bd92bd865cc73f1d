import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { Manifest } from '../corpus/manifest.ts';
import { trimmed } from '../read/lines.ts';
import { notice } from '../read/notice.ts';
import type { PlanHead, PlanText, Span } from '../tree.ts';
import { isCommentary } from './commentary.ts';
import { readHead } from './head.ts';
import { documentsOf, joinFiles, type Source } from './join.ts';
import { isNews } from './news.ts';
import { placeIn } from './place.ts';
import { findStarts } from './starts.ts';
import { type Before, entryFor, fillReach, suppliedTo } from './supplied.ts';

const said = {
  noPlan: {
    en: 'No plan was found here: there is neither a title nor a numbered heading',
    zh: '没有找到规划：既无标题，也无带编号的小标题',
  },
  noTitle: {
    en: 'The text prints no title; the name of the file stands for it. Supply the title in corpus.yaml',
    zh: '正文没有印出标题，暂以文件名代替；请在 corpus.yaml 中补上标题',
  },
};

export { placeOf, spanOfLine } from './place.ts';

/** a text shorter than this, without title or heading, is no plan */
const MIN_PLAN = 200;
const numberedHeading =
  /^\s{0,20}(?:第[一二三四五六七八九十]{1,3}[篇章条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/mu;

/** what a sheet beside the tables of a plan is headed */
const formNote = /^(?:填[报表写]|使用|表格|数据)说明$|^(?:备注|封面|目录)$/u;

/** What speaks of plans and is none. */
const noPlans = [
  {
    rule: 'news',
    holds: isNews,
    said: {
      en: 'It is a page of news about a plan, none itself: load the document that it reports on',
      zh: '这是报道规划的新闻，不是规划本身：请载入其所报道的文件',
    },
  },
  {
    rule: 'commentary',
    holds: isCommentary,
    said: {
      en: 'It is an analysis of a plan, none itself: load the document that it is about',
      zh: '这是对规划的解析，不是规划本身：请载入其所谈的文件',
    },
  },
  {
    rule: 'note',
    holds: (_: string, { title }: PlanHead) => formNote.test(title.value),
    said: {
      en: 'It only tells how a form is filled in: it is no plan',
      zh: '这是填表说明，不是规划',
    },
  },
] as const;

const parts = (source: Source, { start, end }: Span): PlanText['parts'] =>
  source.parts.flatMap(({ file, at, from }) => {
    const first = Math.max(start, at);
    const last = Math.min(end, at + from.end);
    if (first >= last) return [];
    return [{ file, at: first - start, from: { start: first - at, end: last - at } }];
  });

const inPlan = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans
    .filter((s) => s.start >= start && s.end <= end)
    .map((s) => ({ start: s.start - start, end: s.end - start }));

function planOf(source: Source, span: Span, before: Before, manifest: Manifest): PlanText | undefined {
  const text = source.text.slice(span.start, span.end);
  const files = parts(source, span);
  const first = files[0]!.file;
  const entry = entryFor(
    text,
    files.map(({ file }) => file),
    manifest,
  );
  const { head, bodyStart, frame, contradictions } = readHead(text, suppliedTo(entry, before));
  if (entry) fillReach(head, entry);
  const seams = inPlan(source.seams, span);
  const none = noPlans.find(({ holds }) => holds(text, head));
  if (none) {
    notice(first, none.said, {
      place: placeIn(files, text, 0).point,
      ruleId: none.rule,
      source: 'split',
    });
    return undefined;
  }
  if (head.setsNothing)
    notice(
      first,
      {
        en: `It is a ${head.kind!.value}, which sets no targets and gives no duties: its numbers and names are not taken for such; load the plan that it speaks of`,
        zh: `这是${head.kind!.value}，不设目标，也不分派任务：其中的数字和名称不按目标、任务读；请载入其所谈的规划`,
      },
      {
        place: placeIn(files, text, head.title.span?.start ?? 0).point,
        ruleId: 'sets-nothing',
        source: 'split',
      },
    );

  if (!head.title.value) {
    if (text.length < MIN_PLAN || !numberedHeading.test(text)) {
      notice(first, said.noPlan, {
        place: placeIn(files, text, 0).point,
        ruleId: 'no-plan',
        source: 'split',
      });
      return undefined;
    }
    head.title = {
      value: basename(first.path ?? '', first.extname ?? ''),
      why: 'It is the name of the file: the text prints no title.',
      whyZh: '取自文件名：正文没有印出标题。',
    };
    notice(first, said.noTitle, {
      place: placeIn(files, text, 0).point,
      ruleId: 'no-title',
      source: 'split',
    });
  }
  for (const contradiction of contradictions)
    notice(first, contradiction, { place: placeIn(files, text, 0).point, ruleId: 'region', source: 'split' });
  const mark = seams.find((s) => s.end === head.title.span?.end);
  if (mark) {
    head.title = {
      value: head.title.value.slice(0, head.title.value.length - (mark.end - mark.start)),
      span: { start: head.title.span!.start, end: mark.start },
    };
  }
  return {
    head,
    text,
    ...(source.printed !== undefined && { printed: source.printed.slice(span.start, span.end) }),
    parts: files,
    bodyStart,
    frame: [...frame, ...seams.filter((s) => s !== mark)].sort((a, b) => a.start - b.start),
    ...(before.annexOf && { annexOf: before.annexOf.head.title.value }),
  };
}

/**
 * Finds the plans that files hold: where each begins and ends, and what it says about itself. Several plans may stand
 * in one file, and one plan in several files. What could not be found is reported on the file (`split:…`).
 */
export function splitPlans(files: readonly VFile[], manifest: Manifest): PlanText[] {
  const plans: PlanText[] = [];
  for (const source of joinFiles(files, manifest)) {
    const starts = documentsOf(source).flatMap(({ start, end }) =>
      findStarts(source.text.slice(start, end)).map((found) => ({ ...found, at: start + found.at })),
    );
    let whole: PlanText | undefined;
    starts.forEach(({ at, annexOf, together, explains }, i) => {
      const span = trimmed(source.text, { start: at, end: starts[i + 1]?.at ?? source.text.length });
      const before = {
        annexOf: annexOf === undefined ? undefined : whole,
        together: together ? whole : undefined,
        explained: explains ? whole : undefined,
      };
      const plan = planOf(source, span, before, manifest);
      if (!plan) return;
      if (annexOf === undefined && !together && !explains) whole = plan;
      plans.push(plan);
    });
  }
  return plans;
}
