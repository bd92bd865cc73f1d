import { expect, it } from 'vitest';
import { written } from '../written.ts';
import { trailingList } from './trailingList.ts';

const read = (text: string) =>
  trailingList(written(text)).map(({ task, leads }) => [task.title, leads.map((a) => a.printed)]);

it('reads a list that runs into its item, among items that end with lists in brackets', () => {
  const text =
    '# 三、|工程\n## 20.|大学科技园达到19个。（省科技厅）\n## 21.|研发机构达到141家，其中依托企业组建达到88家省发展改革委、省教育厅、省科技厅';
  expect(read(text)).toEqual([
    ['研发机构达到141家，其中依托企业组建达到88家', ['省发展改革委', '省教育厅', '省科技厅']],
  ]);
});

it('reads none where no sibling tells who is responsible', () => {
  expect(
    read(
      '# 三、|工程\n## 20.|建设大学科技园。\n## 21.|会议由省长主持，参加的有省发展改革委、省教育厅、省科技厅',
    ),
  ).toEqual([]);
});

it('reads none behind a label, which is a note', () => {
  const text =
    '# 三、|工程\n## 20.|大学科技园达到19个。（省科技厅）\n## 21.|培育企业。\n配合单位：省教育厅、省科技厅';
  expect(read(text)).toEqual([]);
});

it('reads none where something follows the list', () => {
  const text =
    '# 三、|工程\n## 20.|大学科技园达到19个。（省科技厅）\n## 21.|支持省教育厅、省科技厅、省财政厅开展工作';
  expect(read(text)).toEqual([]);
});

it('reads none where a verb behind it says what they do', () => {
  const text =
    '# 三、|工程\n## 20.|大学科技园达到19个。（省科技厅）\n## 21.|由省经信厅牵头，省教育厅、省科技厅配合。';
  expect(read(text)).toEqual([]);
});
