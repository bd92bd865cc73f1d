import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const province = `辽宁省人民政府关于印发辽宁省氢能产业发展规划（2021—2025年）的通知
辽政发〔2021〕12号
各市人民政府：
现将《辽宁省氢能产业发展规划（2021—2025年）》印发给你们，请认真贯彻执行。
辽宁省人民政府
2021年8月10日
辽宁省氢能产业发展规划（2021—2025年）
一、总体要求
坚持需求牵引与技术供给相结合，稳步扩大氢能应用场景。
二、发展目标
到2025年，全省氢能产业产值达到500亿元，建成加氢站40座以上，单位制氢能耗下降15%。
三、重点任务
（一）建设绿氢制备示范基地。依托沿海风电布局电解水制氢。（牵头单位：省发展改革委；配合单位：省科技厅）
（二）完善氢能标准体系。制定储运装备标准。（牵头单位：省市场监管局；配合单位：省工业和信息化厅）
`;

const city = `大连市氢能产业行动方案
为贯彻落实《辽宁省氢能产业发展规划（2021—2025年）》（辽政发〔2021〕12号），制定本方案。
一、工作目标
到2025年，全市氢能产业产值达到200亿元。
二、主要任务
（一）建设港口氢能应用示范区。推广氢燃料集卡。（牵头单位：市发展改革委）
`;

/** Two documents made up for tests, of a province and of one of its cities. */
export async function documentsFolder(): Promise<{ paths: string[]; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-verify-'));
  await writeFile(join(folder, 'province.txt'), province);
  await writeFile(join(folder, 'city.txt'), city);
  return { paths: [folder], remove: () => rm(folder, { recursive: true, force: true }) };
}
