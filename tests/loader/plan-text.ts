const matters = [
  '低空经济',
  '海洋装备',
  '现代种业',
  '智能制造',
  '绿色能源',
  '生物医药',
  '工业软件',
  '先进材料',
];

/**
 * A short plan of an invented kind. Its text is its own: two of other seeds are no copies of each other.
 * @param head title, and below it what the plan prints of itself
 */
export function planText(head: string, seed: number, items = 6): string {
  const lines = Array.from({ length: items }, (_, i) => {
    const matter = matters[(seed * 3 + i * 5) % matters.length];
    const number = seed * 17 + i * 3 + 2;
    return `${i + 1}.第${seed}类${matter}攻关之${number}。围绕${matter}第${number}号课题组织${seed}批团队，建设${number}家${matter}平台。（牵头单位：省科技厅）`;
  });
  return `${head}\n一、总体要求\n为加快第${seed}类产业发展，结合第${seed}次会议部署，制定本方案。\n二、重点任务\n${lines.join('\n')}\n`;
}
