import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, type Viewer } from './browser.ts';

interface AccessNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  nodeId: string;
  childIds?: string[];
}

/** What Chromium tells a screen reader of a page, in the order in which it is read: role, name and states of each node. */
async function heardOn(browser: CDPSession): Promise<string[]> {
  const { nodes } = (await browser.send('Accessibility.getFullAXTree')) as { nodes: AccessNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: string[] = [];
  const read = (node: AccessNode | undefined): void => {
    if (!node) return;
    const states = (node.properties ?? [])
      .filter(({ name, value }) => spoken.has(name) && value.value !== false && value.value !== 'false')
      .map(({ name, value }) => `${name}=${value.value}`);
    if (!node.ignored && node.role && !silent.has(node.role.value))
      heard.push([node.role.value, node.name?.value ?? '', ...states].join(' | '));
    for (const id of node.childIds ?? []) read(byId.get(id));
  };
  read(nodes[0]);
  return heard;
}

const spoken = new Set(['focused', 'expanded', 'pressed', 'selected', 'level', 'live']);
const silent = new Set(['InlineTextBox', 'generic', 'none', 'paragraph', 'ListMarker']);

/** Where the first line stands that says this, after another. */
const placeOf = (heard: readonly string[], says: RegExp, after = -1): number =>
  heard.findIndex((line, i) => i > after && says.test(line));

/** The main task as a screen reader has it: from a word to the sentence, by what the browser tells of the page and the keyboard alone. */
export function heardTests(viewer: () => Viewer): void {
  describe('what a screen reader is told', () => {
    const listening = (page: Page) => page.context().newCDPSession(page);

    it('leads from the search box to a hit, its details and its sentence, each with role, name and state', async () => {
      const page = await viewer().page('#/network?start=empty');
      const browser = await listening(page);
      await page.keyboard.press('/');
      await page.keyboard.insertText('布设近海观测浮标');
      await page
        .getByRole('option', { name: /布设近海观测浮标/ })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      let heard = await heardOn(browser);
      const box = placeOf(heard, /^combobox \| Find plans.*focused=true.*expanded=true/);
      expect(box, heard.join('\n')).toBeGreaterThan(-1);
      expect(placeOf(heard, /^option \| .*布设近海观测浮标.*selected=true/, box)).toBeGreaterThan(box);

      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /布设近海观测浮标/ }).waitFor();
      await settled(page);
      heard = await heardOn(browser);
      // in the order of the page: the way past the header, the views, what is drawn as a list, then the details
      const order = [
        /^button \| Skip to the content/,
        /^banner/,
        /^navigation \| Views/,
        /^main/,
        /^complementary \| Legend/,
        /^application \| Policy network/,
        /^complementary \| Details/,
        /^heading \| .*布设近海观测浮标.*level=2/,
        // the sentence, what leads to it, and its plan
        /^mark/,
        /^StaticText \| 2\.布设近海观测浮标/,
        /^link \| Show this sentence in its document/,
        /^button \| Cite/,
        /^StaticText \| 滨海省海洋科技创新实施方案/,
        /^heading \| led by 1 .*level=4/,
      ];
      let at = -1;
      for (const says of order) {
        const next = placeOf(heard, says, at);
        expect(next, `${says} after ${heard[at]}\n${heard.join('\n')}`).toBeGreaterThan(at);
        at = next;
      }
    });

    it('names every control and every picture of every kind of view', async () => {
      for (const link of [
        'network?node=plan:provincial',
        'cascade?from=plan:national',
        'matrix?',
        'plans?',
      ]) {
        const page = await viewer().look(`#/${link}`);
        const heard = await heardOn(await listening(page));
        const nameless = heard.filter((line) =>
          /^(?:button|link|combobox|textbox|searchbox|slider|checkbox|option|image|img|dialog|region|table) \| *(?:\||$)/.test(
            line,
          ),
        );
        expect(nameless, link).toEqual([]);
        expect(
          heard.filter((line) => /^heading .*level=1/.test(line)),
          link,
        ).toHaveLength(1);
        expect(
          heard.filter((line) => line.startsWith('main')),
          link,
        ).toHaveLength(1);
      }
    });
  });
}
