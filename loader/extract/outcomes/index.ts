import type { PlanTree } from '../../tree.ts';
import { examineTargets, type TargetFact } from '../target.ts';
import { readPassage } from '../targets/passage.ts';
import type { PassageTarget } from '../targets/passageTarget.ts';
import { contextUnder } from '../targets/sectionContext.ts';
import { placeOfTarget } from '../targets/surroundings.ts';
import { trimmed } from '../targets/targetFact.ts';
import { needsBearer } from '../targets/topic.ts';
import type { PastPassage } from '../targets/treeReader.ts';
import { asIfToCome } from './asIfToCome.ts';
import type { OutcomeFact } from './fact.ts';
import { nameOf } from './name.ts';
import { yearReached } from './yearReached.ts';

/**
 * What was reached, as plans look back: 2020年，研发投入强度达到2.19% · 截至2020年底，累计建成5G基站2.3万个 · 科技进步贡献率从52%提高到58.7% ·
 * the rows of a review. They are the numbers that the rules of targets refuse since they tell of what was, read by those same rules
 * as if they were to come; and the baselines of targets.
 */
export function outcomes(tree: PlanTree): OutcomeFact[] {
  const { facts, past } = examineTargets(tree);
  return [...facts.flatMap(baselineOf), ...past.flatMap(outcomesIn)];
}

/** 《…规划》提出, 力争, 下一步: what was set or is to come, in the middle of a review */
const noOutcome =
  /》(?:还|明确|中)?(?:提出|明确|要求|确定|规定)|规划目标|目标(?:是|为|任务)|下一步|今后|未来|力争|争取|确保|拟|计划(?:到|新|建|于|在)|将(?=[新建继进达实完])|要(?=[求达完实确])/;

/** 对上年度产值首次超过100亿元的企业，给予…; 上年度税收贡献不低于1000元: the year before that of whoever applies, which a rule asks about */
const yearOfApplicant =
  /(?<![比较与])上一?(?:个)?(?:会计|自然|财政|纳税)?年度(?![^。;]{0,12}(?:我|全|本)[省市县区])/;

function outcomesIn(here: PastPassage): OutcomeFact[] {
  const passage = asIfToCome(here.passage);
  const { told, calendar, head, section, topic } = here;
  const refused = new Set(
    told.filter(({ start }) => !isOfApplicant(here, start)).map(({ start }) => here.passage.offset(start)),
  );
  const text = passage.folded;
  const { targets } = readPassage(text, {
    sectionContext: 'plan',
    // no year is past here
    calendar: { from: undefined, current: calendar.current },
    ...(head !== undefined && { head }),
  });
  return targets.flatMap((target, i): OutcomeFact[] => {
    const isTold = refused.has(passage.offset(target.quantity.start));
    if (!isTold || noOutcome.test(text.slice(target.sentence.start, target.quantity.start))) return [];
    const year = yearReached(target, passage, here);
    if (year === 'to come') return [];
    const region = placeOfTarget(passage, target) ?? here.region;
    const bears = topic !== undefined && contextUnder(topic, 'plan') === 'plan' && needsBearer(target, topic);
    return [
      {
        kind: 'outcome',
        rule: target.rule.replace('target.', 'outcome.'),
        quote: trimmed(passage, target.quote),
        section,
        confidence: target.confidence,
        indicator: {
          name: `${bears ? topic : ''}${nameOf(target, targets[i - 1])}`,
          span: passage.span(target.indicator.start, target.indicator.end),
        },
        ...(region && { region }),
        ...numberOf(target),
        ...(year !== undefined && { year }),
      },
    ];
  });
}

/** Whether a number stands in what a rule asks of those who apply. */
function isOfApplicant({ passage: { folded } }: PastPassage, at: number): boolean {
  const from = Math.max(folded.lastIndexOf('。', at), folded.lastIndexOf(';', at)) + 1;
  return yearOfApplicant.test(folded.slice(from, at));
}

const numberOf = ({ operator, value, valueMax, unit, limit, pace, baselineYear }: PassageTarget) => ({
  operator,
  value,
  unit,
  ...(valueMax !== undefined && { valueMax }),
  ...(limit && { limit }),
  ...(pace && { pace }),
  ...(baselineYear !== undefined && { baselineYear }),
});

const change: ReadonlySet<string> = new Set(['+', '-', 'x']);

/** What a target says was there before it: 62%（2020年为58%）, the column of 2015 in a table. A change has none of its own kind. */
function baselineOf(target: TargetFact): OutcomeFact[] {
  const { baselineValue, baselineYear, year, operator } = target;
  if (baselineValue === undefined || change.has(operator)) return [];
  if (year !== undefined && baselineYear !== undefined && baselineYear >= year) return [];
  const { quote, section, indicator, region, unit, confidence } = target;
  return [
    {
      kind: 'outcome',
      rule: 'outcome.baseline',
      quote,
      section,
      confidence,
      indicator,
      ...(region && { region }),
      operator: operator === 'rank' ? 'rank' : '=',
      value: baselineValue,
      unit,
      ...(baselineYear !== undefined && { year: baselineYear }),
    },
  ];
}
