import { describe, expect, it } from 'vitest';
import { subjectOf } from './subject.ts';

const subject = (title: string, text = '', under: string[] = [], also = '') =>
  subjectOf({ title, text, under, also });

describe('the subject of a task', () => {
  it('asks for the words of its title more than for those of its text, and for those least that it stands under', () => {
    const { query } = subject('培育众创空间', '建设孵化器', ['营造环境']);
    expect(query.get('众创')).toBeGreaterThan(query.get('孵化器')!);
    expect(query.get('孵化器')).toBeGreaterThan(query.get('环境')!);
  });

  it('is about the domains of its title and headings, and names those of its text', () => {
    const { domains, furtherDomains } = subject('攻克关键技术', '重点在工业机器人等领域', ['新材料产业']);
    expect([...domains]).toEqual(['新材料']);
    expect([...furtherDomains]).toEqual(['机器人']);
  });

  it('takes a list of domains in a task that is about none for examples', () => {
    const text = '在燃气轮机、集成电路、新材料、生物医药等领域建设研发机构';
    const { furtherDomains, query } = subject('推进研发机构建设', text);
    expect(furtherDomains.size).toBe(0);
    expect(query.get('集成电路')).toBeLessThan(1);
  });

  it('is told by matters and by words that say something, not by those that only join', () => {
    const { telling } = subject('支持中小微企业', '进一步加强数控机床攻关');
    expect([...telling]).toEqual(expect.arrayContaining(['※中小微企业', '数控机床']));
    expect(telling.has('进一步')).toBe(false);
  });

  it('knows what it is about besides from the task that it carries out', () => {
    const { query } = subject('激发活力', '', [], '支持中小微企业');
    expect(query.get('※中小微企业')).toBeGreaterThan(0);
  });
});
