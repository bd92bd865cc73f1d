import { describe, expect, it } from 'vitest';
import { readDocument } from '../index.ts';
import { pageText } from './page.ts';

const linesOf = (html: string) => pageText(html).text.trimEnd().split('\n');

/** A page of a portal: description in a table, the notice and what it issues in one cell of a table that places them. */
const portal = `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>甲省人民政府关于印发甲省科技创新规划的通知_甲省人民政府</title>
<script>document.write('<p>假的，一句话。</p>')</script><style>p{margin:0}</style></head><body>
<div class="header"><a href="/">首页</a> | <a href="/login">登录</a><form><input value="搜索"></form></div>
<div class="nav"><ul><li><a href="/a">要闻</a></li><li><a href="/b">政策</a></li></ul></div>
<div class="BreadcrumbNav">首页 &gt; 信息公开 &gt; 省政府文件</div>
<table><tr><td><b>索&nbsp;引&nbsp;号：</b></td><td>0001/2021-5</td><td>主题分类：</td><td>科技、教育</td></tr>
<tr><td>发文机关：</td><td>甲省人民政府</td><td>成文日期：</td><td>2021年07月28日</td></tr>
<tr><td>标&emsp;题：</td><td colspan="3">甲省人民政府关于印发甲省科技创新规划的通知</td></tr>
<tr><td>发文字号：</td><td>甲政发〔2021〕5号</td><td>发布日期：</td><td>2021年08月08日</td></tr></table>
<table><tr><td id="content">
<p align="center"><b>甲省人民政府关于印发<br>甲省科技创新规划的通知</b></p>
<p>各市人民政府，省政府各部门：</p>
<p>　　现将《甲省科技创新规划》印发给你们，请认真贯彻执行。</p>
<p align="right">甲省人民政府<br>2021年7月28日</p>
<p>　　依据《<a href="/a.html">国家科技创新规划</a>》，制定本规划。</p>
<p>　　坚持创新驱动，
加快发展，R&amp;D经费投入强度达到2.8%。</p>
<p>附件：<a href="1.doc">任务分工表.doc</a></p>
</td></tr></table>
<div><a href="#">分享到微信</a> <a href="javascript:window.print()">打印</a>【<a href="javascript:close()">关闭窗口</a>】</div>
<div><p>相关链接</p><ul><li><a href="x">一图读懂甲省规划，看点很多</a></li></ul></div>
<div class="footer"><p>主办单位：甲省人民政府办公厅　网站标识码0100000001</p></div>
</body></html>`;

/** A page of a province: description in a list, title outside the text, a column of links beside it. */
const province = `<html><head><title>乙省关于建设科技强省的意见-乙省人民政府网</title>
<meta name="SiteName" content="乙省人民政府网"/><meta name="ArticleTitle" content="乙省关于建设科技强省的意见"/>
<meta name="PubDate" content="2019-03-02 10:22"/></head><body>
<div>您当前的位置：<a href=/>首页</a> > <a href=/zw>政务公开</a></div>
<div><div class="left"><ul><li><a href=1>机构职能</a></li></ul></div><div class="right">
<ul><li><span>索引号：</span>JA0001-2019</li><li><span>文号：</span>乙政发〔2019〕5号</li></ul>
<h1>乙省关于建设科技强省的意见</h1>
<div>发布时间：2019-03-02 10:22　来源：省政府办公厅　浏览次数：12　字体：[<a href=javascript:>大</a> <a href=javascript:>中</a> <a href=javascript:>小</a>]</div>
<div class="TRS_Editor"><P>&nbsp;&nbsp;&nbsp; 为建设科技强省，提出如下意见。</P>
<div>一、主要目标</div><div>到2022年，研发经费投入强度达到2.5%以上，创新平台达到100家。</div>
<div>二、为民办实事</div><div>主办单位：省科技厅，各市人民政府</div></div>
<p>上一篇：<a href=1>乙省关于春耕工作的通知</a></p><div>【打印本页】【关闭窗口】</div>
<div><p>扫一扫在手机打开当前页</p></div></div></div>
<div id="footer"><p>乙省人民政府办公厅主办，地址：乙市大街1号，邮编：100000。</p></div></body></html>`;

describe('pageText', () => {
  it('gives the document of a page without what the page adds, and first what only the page says of it', () => {
    expect(linesOf(portal)).toEqual([
      '发文机关：甲省人民政府',
      '成文日期：2021年07月28日',
      '发文字号：甲政发〔2021〕5号',
      '发布日期：2021年08月08日',
      '甲省人民政府关于印发',
      '甲省科技创新规划的通知',
      '各市人民政府，省政府各部门：',
      '　　现将《甲省科技创新规划》印发给你们，请认真贯彻执行。',
      '甲省人民政府',
      '2021年7月28日',
      '　　依据《国家科技创新规划》，制定本规划。',
      '　　坚持创新驱动，加快发展，R&D经费投入强度达到2.8%。',
      '附件：任务分工表.doc',
    ]);
  });

  it('takes the title from the page where the text has none, and the day of publication', () => {
    expect(linesOf(province)).toEqual([
      '发文字号：乙政发〔2019〕5号',
      '发布日期：2019-03-02',
      '乙省关于建设科技强省的意见',
      '    为建设科技强省，提出如下意见。',
      '一、主要目标',
      '到2022年，研发经费投入强度达到2.5%以上，创新平台达到100家。',
      '二、为民办实事',
      '主办单位：省科技厅，各市人民政府',
    ]);
  });

  it('gives all of a page that is nothing but a document', () => {
    expect(linesOf('<p>丙市科技规划</p><p>一、总体要求</p><p>坚持创新。</p>')).toEqual([
      '丙市科技规划',
      '一、总体要求',
      '坚持创新。',
    ]);
  });

  it('keeps a notice and what it issues together, though one is long and the other short', () => {
    const plan = '<p>加强创新，落实责任，完善政策，推进改革。</p>'.repeat(40);
    const lines = linesOf(
      `<body><div><div><p>现将规划印发给你们，请结合实际，认真贯彻执行。</p><p>各地要加强领导，明确责任，抓好落实，务求实效，并及时报告。</p></div><div>${plan}</div></div></body>`,
    );
    expect(lines).toHaveLength(42);
  });

  it('gives a row of a table a line, with tabs between its cells and nothing where a merged cell goes on', () => {
    expect(
      linesOf(`<table><caption>专栏1 主要指标</caption><tr><th>类别</th><th>指标</th><th>2025年</th></tr>
        <tr><td rowspan="2">投入</td><td><p>研发</p><p>强度</p></td><td>2.8</td></tr>
        <tr><td>财政投入</td><td>50</td></tr><tr><td colspan="3">产出</td></tr></table>`),
    ).toEqual(['专栏1 主要指标', '类别\t指标\t2025年', '投入\t研发 强度\t2.8', '\t财政投入\t50', '产出']);
  });

  it('ends a line at <br>, keeps those of <pre>, and numbers a list as a browser does', () => {
    expect(linesOf('<p>甲<br>乙</p><pre>丙\n丁</pre><ol><li>戊</li><li>（二）己</li></ol>')).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
      '1.戊',
      '（二）己',
    ]);
  });

  it('leaves out what is hidden', () => {
    expect(linesOf('<p>甲</p><p style="display: none">乙</p><div hidden>丙</div><!-- 丁 -->')).toEqual([
      '甲',
    ]);
  });

  it('reads a label in the text of a plan as words of the plan', () => {
    const text = '<p>一、总则</p><p>名称：科技创新中心，负责统筹各项工作。</p><p>二、附则</p>';
    expect(linesOf(text)).toContain('名称：科技创新中心，负责统筹各项工作。');
  });

  describe('that hides its text until a script shows it', () => {
    const text = '<h1>甲市科技规划</h1><p>一、目标</p><p>到2027年，研发经费投入强度达到3%。</p>';
    const popup = '<p>本站使用饼干，点击同意后继续浏览。</p>';
    it.each([
      ['body', `<body style="visibility: hidden">${text}</body>`],
      ['frame of the page', `<div id="root" style="display:none">${text}</div><p>加载中…</p>`],
      ['two frames', `<div style="margin:0;display : none"><main hidden>${text}</main></div>`],
    ])('is read, and told: the %s', (_, html) => {
      expect(pageText(html)).toEqual({
        text: '甲市科技规划\n一、目标\n到2027年，研发经费投入强度达到3%。\n',
        hidden: true,
      });
    });
    it('stays without what is hidden inside', () => {
      const html = `<body style="visibility:hidden">${text}<div style="display:none">${popup}</div></body>`;
      expect(pageText(html).text).not.toContain('饼干');
    });
    it('is another than one that shows its text and hides some beside it', () => {
      const html = `${text}<div style="display:none">${popup}</div>`;
      expect(pageText(html)).toMatchObject({ hidden: false, text: expect.not.stringContaining('饼干') });
    });
    it('tells it on the file', async () => {
      const file = await readDocument('a.html', Buffer.from(`<html><body hidden>${text}</body></html>`));
      expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['hidden-text']);
    });
  });

  it.each([
    ['<div>', 100_000, /more than 1000 deep/],
    ['<p>', 1_100_000, /more than 1000000 elements/],
  ])('stops at markup that no person wrote: %s', async (tag, times, message) => {
    await expect(readDocument('a.html', Buffer.from(tag.repeat(times)))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(message),
    });
  });
});

describe('the encoding of a page', () => {
  const gbk = Uint8Array.from([0xbc, 0xd7, 0xca, 0xa1, 0xb9, 0xe6, 0xbb, 0xae]); // 甲省规划
  const page = (charset: string, title: Uint8Array) =>
    Buffer.concat([
      Buffer.from(
        `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>`,
      ),
      title,
      Buffer.from('</p></html>'),
    ]);
  const read = async (bytes: Uint8Array) => {
    const { value, data } = await readDocument('a.html', bytes);
    return { text: String(value).trim(), ...data };
  };

  it('is the one that it declares', async () => {
    const text = '甲省规划';
    expect(await read(page('gb2312', gbk))).toEqual({ text, format: 'html', encoding: 'gb18030' });
    expect(await read(page('utf-8', Buffer.from(text)))).toEqual({ text, format: 'html', encoding: 'utf-8' });
    const big5 = await read(page('big5', Uint8Array.from([0xa5, 0xd2, 0xac, 0xd9])));
    expect(big5).toEqual({ text: '甲省', format: 'html', encoding: 'big5' });
  });

  it('is found out where the page declares a wrong one', async () => {
    expect(await read(page('gb2312', Buffer.from('甲省规划一')))).toMatchObject({
      text: '甲省规划一',
      encoding: 'utf-8',
    });
  });
});
