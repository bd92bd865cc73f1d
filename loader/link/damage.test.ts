import { expect, it } from 'vitest';
import { emptyManifest } from '../corpus/manifest.ts';
import { readDocument } from '../read/index.ts';
import { splitPlans } from '../split/index.ts';
import { damageOf } from './damage.ts';

const damages = async (text: string) => {
  const file = await readDocument('a.txt', Buffer.from(text));
  return splitPlans([file], emptyManifest).map(damageOf);
};

const plan = (title: string, sentence: string) =>
  `${title}\n甲政发〔2021〕5号\n各市人民政府：\n一、总体要求\n${sentence}落实有关部署，加强各项工作，推进改革创新。\n二、保障措施\n加强领导。\n`;

it('tells of a plan whose points were printed as private-use glyphs, and how many', async () => {
  expect(await damages(plan('甲省科技创新规划', '强度达到2\ue0105%，增长7\ue0106%。'))).toEqual([
    {
      damaged: '2 of its points were printed as a glyph of private use; others may be lost without trace.',
      damagedZh: '其中 2 处小数点或列表点以私用字符印出，其他处可能已丢失且无迹可寻。',
    },
  ]);
});

it('says nothing of a sound plan, of bullets, and of the other plans of its file', async () => {
  expect(await damages(plan('甲省科技创新规划', '\n\uf06c企业\n'))).toEqual([undefined]);
  const two = plan('甲省科技创新规划', '强度达到2\ue0105%。') + plan('甲省人才发展规划', '强度达到2.5%。');
  expect(await damages(two)).toEqual([
    expect.objectContaining({ damaged: expect.stringContaining('A point of it was') }),
    undefined,
  ]);
});
