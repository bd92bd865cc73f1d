/** The head of the plan that an example stands in, unless it brings whole documents. */
const frameHead = ['辽宁省科技创新发展规划', '辽政发〔2016〕5号', '（2016年3月1日）'];
const exampleHeading = '一、主要内容';

/** A document of an example: its text, and how the file that holds it is called. */
export interface FramedExample {
  text: string;
  extension: 'txt' | 'md';
}

/**
 * The documents of an example: lines alone stand in a plan of Liaoning of 2016, below a heading of their own or 一、主要内容. Rows between
 * strokes make it a page of Markdown, where tables are plain to read.
 */
export function framed(example: string | readonly string[]): readonly FramedExample[] {
  if (typeof example !== 'string') return example.map((text) => ({ text, extension: 'txt' }));
  if (/^\|/mu.test(example)) {
    const [title, ...lines] = frameHead;
    return [
      { text: [`# ${title}`, ...lines, `## ${exampleHeading}`, example].join('\n\n'), extension: 'md' },
    ];
  }
  const headed = /^(?:一、|第一|[（(]一[）)])/mu.test(example);
  return [
    { text: [...frameHead, ...(headed ? [] : [exampleHeading]), example].join('\n'), extension: 'txt' },
  ];
}
