import type { NodeProperties } from '../../graph-schema/model/types.ts';
import { meansProgramme, type Programme, programmes } from '../gazetteer/projects.ts';
import { fold, nationwide } from '../tree.ts';

/** The one undertaking that a printed name stands for, and the programme that it belongs to by the gazetteer. */
export interface ResolvedProject extends NodeProperties<'SpecialProject'> {
  within?: ResolvedProject;
}

const blanksAndQuotes = /[\s“”"'‘’「」]/g;

/** what a name is not compared by as it stands */
const changed = /[\s“”"'‘’「」—–―─~～及与和-]/;

/** A name without quotation marks and blanks, dashes and conjunctions in one form. */
export const projectKey = (name: string): string => {
  const folded = fold(name);
  if (!changed.test(folded)) return folded;
  return folded
    .replace(blanksAndQuotes, '')
    .replace(/[—–―─~～-]+/g, '—')
    .replace(/以及|[及与和]/g, '和');
};

const byKey = new Map<string, { programme: Programme; anywhere: boolean }>(
  programmes.flatMap((programme) =>
    [programme.name, ...programme.aliases].map(
      (form) => [projectKey(form), { programme, anywhere: meansProgramme(form) }] as const,
    ),
  ),
);

/** 重大新药创制|国家科技重大专项, 大型飞机|重大专项 */
const majorEnding = /(?:国家)?(?:科技)?(?:重大)?专项$|(?:科技)?重大项目$/;

/** The major special project of the nation that a name with the word for its kind means. */
function majorProject(key: string): Programme | undefined {
  const stem = key.replace(majorEnding, '');
  if (stem === key) return undefined;
  const { programme } = byKey.get(stem) ?? byKey.get(`${stem}专项`) ?? {};
  return programme?.within && /^重大/.test(programme.category) ? programme : undefined;
}

function ofProgramme({ name, aliases, category, within }: Programme): ResolvedProject {
  const outer = within ? byKey.get(projectKey(within)) : undefined;
  return {
    id: `project:${projectKey(name)}`,
    name,
    aliases: [...aliases],
    category,
    ...(outer ? { within: ofProgramme(outer.programme) } : {}),
  };
}

/**
 * Finds the undertaking that a printed name stands for: 国家863计划 is 国家高技术研究发展计划, 核高基 is 核心电子器件、高端通用
 * 芯片及基础软件产品. A name that the gazetteer does not know is that of the division whose plan it stands in, since many
 * have a 双千计划; one that begins with 国家 is the nation’s.
 *
 * @param region the plan’s own division, 全国 for the nation
 */
export function resolveProject(name: string, region: string, category?: string): ResolvedProject {
  const key = projectKey(name);
  const known = byKey.get(key);
  if (known && (known.anywhere || region === nationwide)) return ofProgramme(known.programme);
  const major = majorProject(key);
  if (major) return ofProgramme(major);
  const own = region === nationwide || key.startsWith('国家') ? '' : `${region}/`;
  const plain = name.replace(blanksAndQuotes, '');
  return { id: `project:${own}${key}`, name: plain, aliases: [], ...(category ? { category } : {}) };
}
