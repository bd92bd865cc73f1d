import { afterEach, describe, expect, it } from 'vitest';
import { catalogueTests } from '../../tests/catalogue.ts';
import { loadReportText } from '../load-report.ts';
import { rootCommand } from '../root.ts';
import en from './en.json' with { type: 'json' };
import { languageWanted, say, speak } from './say.ts';
import zh from './zh.json' with { type: 'json' };

afterEach(() => speak('en'));

describe('the messages', () => {
  catalogueTests({
    en,
    zh,
    room: new URL('../', import.meta.url),
    withoutHan: [
      'list.separator',
      'plan.line',
      'plan.lineWith',
      'notice.all',
      'notice.line',
      'analysis.counted',
      'analysis.said',
      'radar.on',
      'indicators.used',
    ],
  });
});

describe('the language', () => {
  it.each([
    [['load', '--lang', 'zh'], {}, 'zh'],
    [['load', '--lang=zh'], { LANG: 'en_GB.UTF-8' }, 'zh'],
    [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [['load'], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [['load'], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [['load'], { LC_MESSAGES: 'zh_CN', LANG: 'en_GB' }, 'zh'],
    [['load', '--language', 'zh'], {}, 'en'],
    [['--lang'], {}, 'en'],
    [[], {}, 'en'],
  ])('of %j with %j is %s', (args, env, expected) => {
    expect(languageWanted(args, env)).toBe(expected);
  });

  it('is that of every message from then on', () => {
    speak('zh');
    expect(say('report.plans', { count: 2 })).toBe('2 个规划');
  });

  it('is that of the help', () => {
    speak('zh');
    const help = rootCommand().helpInformation();
    expect(help).toMatch(/^用法： gangmu/);
    expect(help).toContain('中国科技政策知识图谱');
    expect(help).not.toMatch(/Usage|Options/);
  });

  it('is that of a report, its notices and its errors', () => {
    speak('zh');
    const notices = [{ place: 'a.pdf:1:1', rule: 'page', message: 'no text', messageZh: '没有文字' }];
    const text = loadReportText({
      files: [
        { path: 'a.pdf', status: 'loaded', notices },
        {
          path: 'b.txt',
          status: 'failed',
          error: 'b.txt: the file is empty',
          errorZh: 'b.txt：文件是空的',
          notices: [],
        },
      ],
      plans: [
        {
          id: 'plan:甲',
          title: '甲',
          status: 'added',
          files: ['a.pdf'],
          found: { Target: 3, LEADS: 1 },
          notices: [],
        },
      ],
      unheld: [{ id: 'plan:乙', title: '乙', path: 'c.txt' }],
      removed: [],
      passedOver: [{ path: 'x.jpg', reason: 'form' }],
      reviews: [],
      outdated: 1,
      elapsed: 1234,
    });
    expect(text).toBe(`规则已更新，重读了 1 个文件
新增 甲（目标 3，牵头 1）
保留 乙（c.txt 中已没有它；移除用 load --prune，或 gangmu remove 'plan:乙'）
a.pdf:1:1：没有文字
未读：1 个格式不能读：x.jpg
失败 b.txt：文件是空的
从 1 个文件读得 1 个规划，用时 1.2 秒；失败 1 个
`);
  });
});
