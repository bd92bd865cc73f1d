import { cityOf, type Division, isMunicipality, provinceOf } from '../../gazetteer/divisions.ts';
import { nationwide } from '../../tree.ts';
import { divisionBefore, divisionsNamedIn } from './divisionWords.ts';
import { type Evidence, type Level, ofDivision } from './evidence.ts';

const han = '\\p{Script=Han}';

/** What a plan says of its own division, each form with the words before which the division stands, and a mark without which it need not be looked for. */
const sayings: readonly { form: RegExp; mark?: string; confidence: number; why: string; whyZh: string }[] = [
  {
    form: new RegExp(
      `(?:结合|立足|根据|依据|从)(${han}{2,12}?)(?:的|发展|工作|产业|改革){0,2}(?:实际|实情|省情|市情|区情|县情)`,
      'gu',
    ),
    confidence: 0.9,
    why: 'it suits its measures to that division.',
    whyZh: '其措施结合该地实际。',
  },
  {
    form: new RegExp(
      `代表(?:中共)?(${han}{2,12}?)(?:人民政府|政府|人大常委会|人民法院|人民检察院)(?:，|,)?\\s{0,4}向`,
      'gu',
    ),
    confidence: 0.95,
    why: 'its speaker reports for that government.',
    whyZh: '报告人代表该地作报告。',
  },
  {
    form: new RegExp(`(${han}{2,14}?)行政区域`, 'gu'),
    mark: '行政区域',
    confidence: 0.85,
    why: 'it holds within that division.',
    whyZh: '适用于该行政区域。',
  },
  {
    form: new RegExp(
      `(?:已经|经|报)(${han}{2,12}?)(?:人民政府|政府|党委|委)[^。\\n]{0,24}?(?:同意|批准|审议通过|研究通过)`,
      'gu',
    ),
    confidence: 0.85,
    why: 'that government agreed to it.',
    whyZh: '经该地同意。',
  },
];

/** The regional office of a body of the nation: 中国人民银行湖北省分行, 国家税务总局大连市税务局 */
const regionalOffice = new RegExp(
  `(?:人民银行|国家税务总局|金融监督管理总局|金融监管总局|证监会|国家外汇管理局)(${han}{2,10}?)(?:分行|税务局|监管局|分局|中心支行|营业管理部)`,
  'gu',
);

const generic: readonly { level: Level; form: RegExp }[] = [
  { level: 'provincial', form: /^(?:我|本|全)?(?:省|自治区)$/u },
  { level: 'municipal', form: /^(?:我|本|全)?(?:市|州|盟)$/u },
  { level: 'county', form: /^(?:我|本|全)?(?:县|区|旗)$/u },
];

/** What a plan says outright of the division whose it is, wherever it says it: 结合湖北实际, 我代表某市人民政府, 本市行政区域. */
export function said(text: string, from: number): Evidence[] {
  const found: Evidence[] = [];
  const body = text.slice(from);
  for (const { form, mark, confidence, why, whyZh } of sayings)
    for (const { index, 0: whole, 1: words } of mark && !body.includes(mark) ? [] : body.matchAll(form)) {
      const source = {
        span: { start: from + index, end: from + index + whole.length },
        why: `Its text says “${whole}”: ${why}`,
        whyZh: `正文写明“${whole}”：${whyZh}`,
      };
      const named = divisionBefore(words!);
      const level = generic.find(({ form: kind }) => kind.test(words!.slice(-3)) || kind.test(words!))?.level;
      if (named) found.push({ ...ofDivision(named.division), source, confidence, by: whole });
      else if (level) found.push({ level, source, confidence: confidence - 0.2, by: whole });
      else continue;
      break;
    }
  return found;
}

/** Whose regional offices a plan names; those of several places say nothing. */
export function offices(text: string): Evidence[] {
  const found = new Map<Division, { start: number; end: number }>();
  for (const { index, 0: whole, 1: words } of text.matchAll(regionalOffice)) {
    const named = divisionBefore(words!);
    if (named && !found.has(named.division))
      found.set(named.division, { start: index, end: index + whole.length });
  }
  if (found.size !== 1) return [];
  const [[division, span]] = [...found] as [[Division, { start: number; end: number }]];
  return [
    {
      ...ofDivision(division),
      source: {
        span,
        why: `It gives something to do to an office in ${division.name}.`,
        whyZh: `正文提到国家机关驻${division.name}的机构。`,
      },
      confidence: 0.7,
      by: text.slice(span.start, span.end),
    },
  ];
}

const atClauseStart = '(?<=[、，,：:（(；;。\\s])';
/** words of a body that tell whose plan it is, with how they count */
const wordsOfBody: readonly { level: Level; form: RegExp }[] = [
  { level: 'national', form: /我国|全国各|国务院/gu },
  {
    level: 'provincial',
    form: new RegExp(
      `我省|全省|本省|省委、省政府|省科技厅|省财政厅|我区|全区各盟|${atClauseStart}(?:省|自治区)(?:${han}{2,12}?[厅局委办]|人民政府|政府)(?=[、，,；;。）)\\s])`,
      'gu',
    ),
  },
  {
    level: 'municipal',
    form: new RegExp(
      `我市|全市|本市|市委、市政府|市财政局|市科技局|全州|我州|${atClauseStart}市(?:${han}{2,12}?[局委办]|人民政府|政府)(?=[、，,；;。）)\\s])`,
      'gu',
    ),
  },
  { level: 'county', form: /我县|全县|本县|县委、县政府|区委、区政府|县政府办/gu },
];

/** how often a body must say it; a short one says it less */
const [OFTEN, ONCE_OF] = [3, 1500];

/** How high a plan stands, by the words that it has for the whole of its division: 全省, 我市. */
export function levelOfBody(text: string): Evidence | undefined {
  const counted = wordsOfBody
    .map(({ level, form }) => ({ level, count: text.match(form)?.length ?? 0 }))
    // what is below knows what is above it, hardly the other way round
    .reverse();
  const enough = text.length < ONCE_OF ? 1 : OFTEN;
  const best = counted.find(
    ({ count }, i) => count >= enough && counted.every((c, j) => j <= i || count * 3 >= c.count),
  );
  const national =
    /国务院|国家|我国|全国/u.test(text) &&
    counted.every(({ level, count }) => level === 'national' || count === 0);
  if (!best && !national) return undefined;
  const level = best?.level ?? 'national';
  return {
    level,
    ...(level === 'national' && { region: nationwide }),
    source: {
      why: 'The words say so that the body uses for the whole of its division.',
      whyZh: '据正文对本地区的通称推定。',
    },
    confidence: 0.8,
    by: 'words of the body',
  };
}

const [LEAST_NAMED, SHARE] = [3, 0.7];

const outerOf: Partial<Record<Level, (division: Division) => Division | undefined>> = {
  provincial: provinceOf,
  municipal: cityOf,
  county: (division) => (division.kind === 'county' ? division : undefined),
};

/** The division of a level in which nearly all places lie that a text names. */
export function mostNamed(text: string, level: Level): Evidence | undefined {
  const outer = outerOf[level];
  if (!outer) return undefined;
  const counted = new Map<Division, number>();
  let all = 0;
  for (const [division, count] of divisionsNamedIn(text)) {
    const whose = outer(division);
    // a city's plan names its province, too
    if (!whose && level !== 'provincial' && division.kind === 'province') continue;
    all += count;
    if (whose) counted.set(whose, (counted.get(whose) ?? 0) + count);
  }
  const [best] = [...counted].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < LEAST_NAMED || best[1] < all * SHARE) return undefined;
  const [division, count] = best;
  return {
    ...ofDivision(division),
    ...(isMunicipality(division) ? { level: 'provincial' as const } : {}),
    source: {
      why: `Of the ${all} times that it names a place, ${count} are in ${division.name}.`,
      whyZh: `正文${all}次提到地名，其中${count}次在${division.name}。`,
    },
    confidence: 0.6,
    by: 'places that it names',
  };
}
