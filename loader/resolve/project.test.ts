import { describe, expect, it } from 'vitest';
import { projectKey, resolveProject } from './project.ts';

describe('programmes of the gazetteer', () => {
  it.each([
    ['863计划', '国家高技术研究发展计划'],
    ['国家“863”计划'.replace('国家', ''), '国家高技术研究发展计划'],
    ['核高基', '核心电子器件、高端通用芯片及基础软件产品'],
    ['科技创新2030——重大项目', '科技创新2030—重大项目'],
    ['中科院率先行动计划', '中国科学院率先行动计划'],
    ['“中国云”工程', '“中国云”科技重点专项'],
    ['载人航天和探月工程', '载人航天与探月工程'],
  ])('%s is %s', (printed, name) => expect(resolveProject(printed, '全国').name).toBe(name));

  it.each([
    ['重大新药创制国家科技重大专项', '重大新药创制'],
    ['集成电路装备重大专项', '极大规模集成电路制造装备及成套工艺'],
    ['航空发动机及燃气轮机重大专项', '航空发动机及燃气轮机重大项目'],
  ])('%s is %s, in the plan of a province too', (printed, name) =>
    expect(resolveProject(printed, '山东省').name).toBe(name),
  );

  it('are none with another word for their kind, or as a province’s own', () => {
    expect(resolveProject('智能电网重大专项', '山东省').id).toBe('project:山东省/智能电网重大专项');
    expect(resolveProject('省新药创制专项', '山东省').id).toBe('project:山东省/省新药创制专项');
  });

  it('say what they are part of', () => {
    expect(resolveProject('核高基', '全国').within?.name).toBe('国家科技重大专项');
    expect(resolveProject('探月工程', '全国').within?.within?.name).toBe('国家科技重大专项');
  });

  it('are not meant by a plain word in the plan of a province', () => {
    expect(resolveProject('重大新药创制', '全国').id).toBe('project:重大新药创制');
    expect(resolveProject('重大新药创制', '山东省').id).toBe('project:山东省/重大新药创制');
    expect(resolveProject('千人计划', '山东省').id).toBe('project:千人计划');
  });
});

describe('other undertakings', () => {
  it('are those of the division whose plan names them', () => {
    expect(resolveProject('双千计划', '辽宁省', '人才计划')).toEqual({
      id: 'project:辽宁省/双千计划',
      name: '双千计划',
      aliases: [],
      category: '人才计划',
    });
    expect(resolveProject('国家蓝天工程', '辽宁省').id).toBe('project:国家蓝天工程');
    expect(resolveProject('“蓝天”工程', '全国')).toEqual({
      id: 'project:蓝天工程',
      name: '蓝天工程',
      aliases: [],
    });
  });

  it('are one however the name is printed', () => {
    expect(projectKey('“十城千辆” 工程')).toBe(projectKey('十城千辆工程'));
    expect(projectKey('清洁煤高效发电与转化专项')).toBe(projectKey('清洁煤高效发电及转化专项'));
    expect(projectKey('SKA—1专项')).toBe(projectKey('SKA-1专项'));
    expect(projectKey('蓝天工程')).not.toBe(projectKey('蓝天行动'));
  });
});
