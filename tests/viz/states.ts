import type { Page } from 'playwright-core';

/** What opens over a view or takes its place, and how one comes to it: of it alone, for the rest is looked at above. */
export const states: Record<string, { link: string; part: string; open(page: Page): Promise<void> }> = {
  'the help': {
    link: 'plans?',
    part: 'dialog[open]',
    open: (page) => page.locator('.header > button').last().click(),
  },
  'the list of views': {
    link: 'plans?',
    part: '.more[open]',
    open: (page) => page.locator('.more > summary').click(),
  },
  'what the search box suggests': {
    link: 'plans?',
    part: '.suggestions',
    open: (page) => page.locator('.search input').fill('海洋'),
  },
  'a citation': {
    link: 'path?pathFrom=target:provincial&pathTo=target:national',
    part: 'dialog[open]',
    open: (page) => page.locator('.cite-button').first().click(),
  },
  'the choice of relations': {
    link: 'network?start=empty&add=agency:science&node=agency:science',
    part: 'dialog[open]',
    open: (page) => page.locator('.actions button', { hasText: '…' }).first().click(),
  },
  'the menu of a node': {
    link: 'network?start=empty&add=agency:science&node=agency:science',
    part: '.node-menu',
    open: async (page) => {
      await page.getByRole('application').focus();
      await page.keyboard.press('Shift+F10');
    },
  },
  'a day that is none': {
    link: 'radar?',
    part: '.page-tools',
    open: async (page) => {
      await page.locator('.day').fill('31.6.2021');
      await page.locator('.day').blur();
    },
  },
  'what was refused': {
    link: 'coverage?goals=plan:national&regions=region:east',
    part: 'main',
    open: (page) =>
      answered(page, '**/graphql', { errors: [{ message: 'too long', extensions: { code: 'TIMEOUT' } }] }),
  },
  'the question for a token': {
    link: 'adding?',
    part: 'main',
    open: (page) => answered(page, '**/living', { mayWrite: false, queue: 0, formats: [], maxBytes: 1 }),
  },
  'a preview of a document': {
    link: 'adding?job=j1',
    part: 'main',
    open: (page) =>
      answered(page, /\/(living|documents|documents\/j1)$/, (path) =>
        path.endsWith('living') ? writing : path.endsWith('j1') ? job : { documents: [job] },
      ),
  },
  'a form for a review': {
    link: 'review?',
    part: 'main',
    open: (page) =>
      answered(page, /\/(living|reviews|reviews\/worklist\?.*)$/, (path) =>
        path.endsWith('living') ? writing : path.endsWith('worklist') ? work : { reviews },
      ),
  },
};

/** A server that takes documents and reviews, as docs/living.md says it answers. */
const writing = { mayWrite: true, queue: 0, formats: ['.txt', '.pdf'], maxBytes: 2 ** 26 };
const job = {
  id: 'j1',
  name: 'a.txt',
  bytes: 90,
  state: 'ready',
  addedAt: '2020-01-01T00:00:00.000Z',
  ahead: 0,
  preview: {
    notices: [{ place: 'a.txt:1:1', rule: 'r', message: 'It has no date.' }],
    plans: [
      {
        id: 'plan:a',
        title: '滨海省浮标方案',
        status: 'added',
        begins: '滨海省浮标方案',
        head: { title: '滨海省浮标方案', level: 'provincial', issuers: ['滨海省海洋局'] },
        text: '滨海省浮标方案\n到2020年，建成浮标5个。\n',
        marks: [
          { id: 'target:a', label: 'Target', name: '浮标', start: 8, end: 20, rule: 'r', confidence: 1 },
        ],
        links: [
          {
            type: 'REFINES',
            from: { id: 'target:a', label: 'Target', name: '浮标' },
            to: { id: 'target:national', label: 'Target', name: '投入强度', planTitle: '国家规划' },
            basis: 'inferred',
            confidence: 0.7,
            why: 'Same indicator.',
            whyZh: '同一指标。',
          },
        ],
        found: { Target: 1 },
        notices: [],
      },
    ],
  },
};

const about = { node: 'target:provincial' };
const work = {
  items: [
    {
      reason: 'suspect',
      why: 'Above the national number.',
      whyZh: '高于国家目标。',
      about,
      plan: 'plan:provincial',
      planTitle: '滨海省方案',
      quote: '达到2.8%',
      start: 0,
      end: 6,
      words: '',
      names: ['投入强度'],
      uses: 3,
      confidence: 1,
    },
  ],
};
const reviews = [
  { id: 'r1', at: '2020-01-01T00:00:00.000Z', by: 'li', why: '', kind: 'accept', about, state: 'honoured' },
];

/** Loads the page anew from a server that gives this answer. */
async function answered(
  page: Page,
  path: string | RegExp,
  body: object | ((path: string) => object),
): Promise<void> {
  await page.route(path, (route, request) =>
    route.fulfill({ json: typeof body === 'function' ? body(new URL(request.url()).pathname) : body }),
  );
  await page.reload();
}
