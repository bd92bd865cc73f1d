import { describe, expect, it } from 'vitest';
import { containers } from '../walk.ts';
import { written } from '../written.ts';
import { firstWords } from './assignedTask.ts';

const title = (text: string) => {
  const [passage] = containers(written(text))[0]!.passages;
  const { from, to } = firstWords(passage!, { from: 0, to: text.length });
  return text.slice(from, to);
};

describe('the title of a task', () => {
  it.each([
    ['建设共享平台，开放数据。并做好宣传。', '建设共享平台，开放数据'],
    [
      '健全公共数据授权运营机制，制定分类分级、脱敏脱密和安全审计等配套规范，探索收益在各方之间的合理分配办法。',
      '健全公共数据授权运营机制',
    ],
    [
      '按照统一部署，到2027年建成三个以上的算力枢纽，带动周边城市的产业集群协同发展，形成跨区域调度与结算能力。',
      '带动周边城市的产业集群协同发展',
    ],
    [
      '建设面向中小企业的工业互联网标识解析二级节点和数字化转型促进中心以及配套公共服务平台等新型基础设施。',
      '建设面向中小企业的工业互联网标识解析二级节点和数字化转型促进中心以及配套公共服务平台等新型基础设施',
    ],
    [
      '产业链供需对接活动：支持链主企业发布需求清单，组织配套企业开展常态化对接，推动大中小企业在研发设计环节融通发展。',
      '产业链供需对接活动',
    ],
    ['二是培育龙头企业。', '培育龙头企业'],
  ])('%s', (text, expected) => expect(title(text)).toBe(expected));
});
