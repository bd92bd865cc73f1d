import { describe, expect, it } from 'vitest';
import { plan, section, task } from './made.ts';
import { measuresOf } from './measures.ts';
import type { PlanContents } from './standing.ts';

const words =
  '支持高校和企业共建中试平台，完善技术经纪人队伍，推动科技成果在省内转化和产业化，建设区域性技术市场。';
const chapter = section({ id: '章', heading: '二、主要任务' });
const leaf = (id: string, heading: string, text = `${heading}\n${words}`, parent = '章') =>
  section({ id, heading, text, parent });
const measures = (it: Partial<PlanContents>) =>
  measuresOf(plan({ ...it, sections: [chapter, ...(it.sections ?? [])] })).map(
    ({ from, title, assigned }) => `${from.label} ${from.id} ${title}${assigned ? ' (assigned)' : ''}`,
  );

describe('what may carry something out:', () => {
  it('a task that is assigned, and not the section that it stands in', () => {
    const given = {
      sections: [leaf('节', '推进成果转化')],
      tasks: [task({ id: '任', title: '转化', section: '节' })],
    };
    expect(measures(given)).toEqual(['Task 任 转化 (assigned)']);
  });

  it('a smallest section that nobody is assigned to, and not the one around it', () => {
    expect(measures({ sections: [leaf('节', '推进成果转化')] })).toEqual(['Section 节 推进成果转化']);
  });

  it('no section under one that somebody is assigned to', () => {
    const given = {
      sections: [leaf('节', '推进成果转化')],
      tasks: [task({ id: '任', title: '转化', section: '章' })],
    };
    expect(measures(given)).toEqual(['Task 任 转化 (assigned)']);
  });

  it('each paragraph that opens with a heading of its own', () => {
    const text = `推进成果转化\n建设中试平台。${words}\n培育技术市场。${words}`;
    expect(measures({ sections: [leaf('节', '推进成果转化', text)] })).toEqual([
      'Section 节 建设中试平台',
      'Section 节 培育技术市场',
    ]);
  });

  it('each passage of a section that is long', () => {
    const text = `推进成果转化\n${words.repeat(4)}\n${words.repeat(5)}`;
    const found = measures({ sections: [leaf('节', '推进成果转化', text)] });
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set(['Section 节 推进成果转化']));
  });
});

describe('what carries nothing out:', () => {
  it.each(['指导思想', '发展目标', '发展现状', '2019年工作回顾', '申报条件'])(
    'a section on %s',
    (heading) => {
      expect(measures({ sections: [leaf('节', heading)] })).toEqual([]);
    },
  );

  it('a section of a few words', () => {
    expect(measures({ sections: [leaf('节', '推进成果转化', '推进成果转化\n按计划推进。')] })).toEqual([]);
  });

  it('a task of leading and overseeing', () => {
    const given = {
      sections: [leaf('节', '加强领导')],
      tasks: [task({ id: '任', title: '督促检查', section: '节' })],
    };
    expect(measures(given)).toEqual([]);
  });
});
