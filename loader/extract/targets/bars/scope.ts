import { atLeast, rightOf } from '../noun.ts';
import type { Bar } from '../reading.ts';
import { vocabulary } from '../words.ts';

/**
 * A number that only sums up what is listed or exists: “信息、能源等六个重点产业”, “四项重点任务”, “三大平台”, “在对8个区域评估的基础上”,
 * “针对15家企业”.
 */
export const scope: Bar = (place) => {
  const { text, quantity, clause } = place;
  if (quantity.kind !== 'count' && quantity.kind !== 'person') return undefined;
  const { unit, value, operator } = quantity;
  const exact = operator === '=' && quantity.valueMax === undefined;
  if (unit === '大' || unit === '方面') return 'sums up a list';
  if (/^方面/.test(text.slice(quantity.end))) return 'sums up a list';
  if (unit === '类' && grade.test(text.slice(quantity.end, quantity.end + 6))) return 'is a grade';
  // 设召集人|1人
  if (quantity.kind === 'person' && posts.test(text.slice(clause.start, quantity.start)))
    return 'tells who makes up a body';
  // 预期性指标|15项
  if (exact && /指标(?:共|共有|共计|计|有)?$/.test(text.slice(clause.start, quantity.start).trimEnd()))
    return 'sums up a list';
  // 一万|家 is no small number
  const small = quantity.chinese && !/[一二两三四五六七八九十百千][万亿]/.test(printed(place));
  if (exact && value <= 1 && small && !atLeast(place)) return 'is an article, no number';
  const right = rightOf(place);
  const noun = exact && value < 50 ? vocabulary.scope.startingAt(text, right.start) : undefined;
  // 打造10个重点产业|集群: what is made is more than the word
  const more = noun && noun.end < right.end && made(place);
  if (noun && !more && (noun.end === right.end || quantity.chinese || noun.end - noun.start > 2))
    return 'sums up a list';
  if (exact && small && value <= 20 && !made(place) && !atLeast(place)) return 'sums up a list';
  const before = text.slice(clause.start, quantity.start);
  if (
    place.left.marks.length === 0 &&
    /(?:在对|针对|围绕|依托|通过|按照|结合|根据|聚焦|基于)[^,]{0,12}$/.test(before)
  )
    return 'tells of what there is';
  if (/[等类](?:上述|以上|这|该)?$/.test(before) && exact && /^[类种大]/.test(unit)) return 'sums up a list';
  return undefined;
};

const posts = /(?:召集人|组长|主任|秘书长|主席|委员|理事长?|会长|副会长|成员|组员)$/;

const printed = ({ text, quantity: { core } }: Parameters<Bar>[0]) => text.slice(core.start, core.end);

/** 二类以上|新药, 三类|医疗器械: the class that a law puts them in */
const grade = /^(?:新药|创新药|改良型|医疗器械|生物制品|水体|水质|标准)/;

/** Small numbers in characters are aims only where something new is to be made. */
const made = ({ text, quantity, left, previous, segment, clause }: Parameters<Bar>[0]) =>
  // 建成百家绿色工厂、|十个|绿色园区
  (previous?.verb?.doing === 'stock' &&
    segment.start > clause.start &&
    left.subject.end <= left.subject.start) ||
  /(?:建成|建设|新建|打造|培育|形成|新增|组建|设立|引进|创建|布局|增加|争创|突破|达到)$/.test(
    text.slice(left.subject.start, quantity.start).trimEnd(),
  );
