import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph-schema/index.ts';
import { linkOf, settled, type Viewer } from './browser.ts';

/** What the viewer does when something is missing, late or another than it was. */
export function faultTests(viewer: () => Viewer, store: () => GraphStore): void {
  describe('a server that is away', () => {
    it('is told of, with a way to try again', async () => {
      const page = await viewer().page('#/document');
      const before = viewer().complaints.length;
      await page.route('**/graphql', (route) => route.abort());
      await page.reload();
      const alert = page.getByRole('alert');
      await alert.getByText('The server does not answer').waitFor();
      await page.unroute('**/graphql');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'All plans' }).waitFor();
      // the browser itself complains of the requests that failed
      viewer().complaints.splice(before);
    });
  });

  describe('a view whose code did not come', () => {
    it('is fetched again when asked', async () => {
      const page = await viewer().page('#/network?start=empty');
      const before = viewer().complaints.length;
      await page.route('**/QualityView*.js', (route) => route.abort());
      await page.locator('summary', { hasText: 'More' }).click();
      await page.getByRole('link', { name: 'Quality' }).click();
      await page.getByRole('alert').getByText('The server does not answer').waitFor();
      await page.unroute('**/QualityView*.js');
      await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'What not to trust as it stands' }).waitFor();
      // the browser itself complains of the requests that failed
      viewer().complaints.splice(before);
    });

    it('is there after an upgrade that named it anew: the page is loaded again, with all that it showed', async () => {
      const page = await viewer().page('#/network?start=empty&add=agency:ocean');
      const before = viewer().complaints.length;
      const gone = '**/QualityView*.js';
      await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }));
      await page.locator('summary', { hasText: 'More' }).click();
      await page.getByRole('link', { name: 'Quality' }).click();
      const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
      await again.waitFor();
      const loaded = page.waitForEvent('load');
      // the server is asked for the page itself before it is loaded anew
      const back = page
        .waitForRequest((asked) => new URL(asked.url()).pathname === '/')
        .then(() => page.unroute(gone));
      await again.click();
      await Promise.all([back, loaded]);
      await page.getByRole('heading', { name: 'What not to trust as it stands' }).waitFor();
      expect(linkOf(page)).toBe('/quality?start=empty&add=agency:ocean');
      viewer().complaints.splice(before);
    });
  });

  const rename = (name: string) =>
    store().write((tx) => tx.run(`MATCH (n:Agency {id: 'agency:ocean'}) SET n.name = $name`, { name }));

  describe('a name of 400 characters', () => {
    it.each([
      'network?node=agency:ocean',
      'cascade?from=agency:ocean',
      'agencies?',
      'agencies?agency=agency:ocean&beside=agency:science',
      'path?pathFrom=agency:ocean&pathTo=target:national',
    ])('makes %s neither wider than its window nor very high', async (link) => {
      try {
        await rename('g'.repeat(400));
        const page = await viewer().page(`#/${link}`, { viewport: { width: 375, height: 812 } });
        const widest =
          'Math.max(document.documentElement.scrollWidth, document.querySelector(".page")?.scrollWidth ?? 0)';
        expect(await page.evaluate(widest)).toBeLessThanOrEqual(375);
        const highest = `Math.max(...[...document.querySelectorAll('main tr, main li, main .card, main h1')].map((one) => one.clientHeight))`;
        expect(await page.evaluate(highest)).toBeLessThan(812);
      } finally {
        await rename('滨海省海洋局');
      }
    });
  });

  describe('a graph that changed', () => {
    it('is told of, and taken in place', async () => {
      const page = await viewer().page('#/agencies?level=PROVINCIAL&role=LEADS');
      const link = linkOf(page);
      const named = (name: string) => page.getByRole('button', { name }).or(page.getByText(name)).first();
      await named('滨海省海洋局').waitFor();
      try {
        await rename('滨海省海洋渔业局');
        // as when one comes back to the page
        await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
        await page.getByText('The graph has changed').waitFor();
        await page.getByRole('button', { name: 'Show it as it is now' }).click();
        await named('滨海省海洋渔业局').waitFor();
        await settled(page);
        expect(linkOf(page)).toBe(link);
        expect(await page.getByText('The graph has changed').count()).toBe(0);
      } finally {
        await rename('滨海省海洋局');
      }
    });
  });
}
