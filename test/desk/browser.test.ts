import fs from 'node:fs';
import zlib from 'node:zlib';
import AxeBuilder from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, openChromium } from './chromium.ts';
import { buildClient, exampleArticle, exampleDesk } from './example-desk.ts';

const gacc = `"Date of data","Trading partner code","Trading partner","Commodity code","Commodity","Customs Regime code","Customs Regime","Quantity","Unit","Supplimentary Quantity","Supplimentary Unit","US dollar",
"202210","109","Korea,DPR","63079010","Masks","10","Ordinary Trade","1230","Kilogram","45600","Number of item","14,500",
"202210","109","Korea,DPR","11010000","Wheat flour","10","Ordinary Trade","2000000","Kilogram","","","906,310",
`;

const example = (file: string): string =>
  fs.readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8');
const fever = example('indicators/dprk-fever-2022.csv');
const happened = example('events/dprk-2022.csv');

if (!chromiumPath) console.warn('no Chromium is installed: the browser tests of the desk are skipped');

describe.skipIf(!chromiumPath)('the desk in a browser', { timeout: 60_000 }, () => {
  let desk: Awaited<ReturnType<typeof exampleDesk>>;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  let check = '';

  beforeAll(async () => {
    buildClient();
    [desk, browser] = await Promise.all([exampleDesk(), openChromium()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
    page.on('pageerror', (e) => errors.push(e.message));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  /** The page can be there before its picture. */
  const chartWidth = (): Promise<unknown> =>
    page.evaluate(
      "(async () => { const i = document.querySelector('img.chart'); await i.decode(); return i.naturalWidth; })()",
    );

  const drop = async (name: string, text: string): Promise<void> => {
    await page.goto(`${desk.url}/releases`);
    const data = await page.evaluateHandle(
      `(() => { const d = new DataTransfer(); d.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/csv' })); return d; })()`,
    );
    await page.dispatchEvent('form[data-drop]', 'drop', { dataTransfer: data });
    await page.waitForURL(/preview/);
  };

  const serious = async (): Promise<string[]> => {
    // axe runs inside the page, past its policy, as an extension of the browser would.
    const found = await page.evaluate(`${AxeBuilder.source}; axe.run()`);
    return (found as { violations: { id: string; impact: string; nodes: { html: string }[] }[] }).violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => `${v.id}: ${v.nodes[0]?.html}`);
  };

  test('pasting the example article accuses the flour figure, on a card that says why', async () => {
    await page.goto(desk.url);
    await page.fill('#text', exampleArticle);
    await page.click('.give button');
    check = page.url();
    const accused = page.locator('a.figure.inconsistent');
    expect(await accused.allTextContents()).toEqual(['$846.6 million']);
    await accused.click();
    const card = page.locator('.card.here');
    expect(await card.locator('.sentence').textContent()).toMatch(/wheat flour.*\$14\.5 million/s);
    expect(await card.locator('.offer').first().textContent()).toContain('$846.6 thousand');
    expect(await card.locator('.word').textContent()).toContain('Inconsistent');
  });

  test('another reading changes the verdict in place, and a reading that makes no sense is refused there', async () => {
    const figure = page.locator('a.figure', { hasText: '$2.64 million' });
    const index = await figure.getAttribute('data-figure');
    const card = page.locator(`#card${index}`);
    expect(await card.getAttribute('data-verdict')).toBe('match');
    await figure.click();
    await card.locator('input[name=goods]').fill('wheat flour');
    await card.locator('input[name=goods]').press('Enter');
    await page.locator(`#card${index}[data-verdict=contradicted]`).waitFor();
    expect(await figure.getAttribute('class')).toContain('contradicted');
    await card.locator('input[name=period]').fill('soon');
    await card.locator('input[name=period]').press('Enter');
    await card.locator('.error').waitFor();
    expect(await card.locator('.error').textContent()).toContain('"soon" is no period');
    errors.splice(0, errors.length, ...errors.filter((e) => !e.includes('422')));
    await page.reload();
    expect(await card.getAttribute('data-verdict')).toBe('contradicted');
  });

  test('counts filter, and j and k walk through what is left', async () => {
    await page.click('[data-filter=contradicted]');
    // The flour figure too, once the sugar is read as flour.
    expect(await page.locator('.card:visible').count()).toBe(2);
    await page.click('[data-filter=""]');
    await page.locator('h1').click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.locator('a.figure.here').getAttribute('id')).toBe('f0');
  });

  test('a figure is dismissed with a reason', async () => {
    const card = page.locator('.card.contradicted').first();
    const id = await card.getAttribute('id');
    await card.evaluate('document.querySelectorAll("details").forEach((d) => d.setAttribute("open", ""))');
    await page.locator(`#${id} input[name=reason]`).fill('asked the author');
    await page.locator(`#${id} .dismiss button`).click();
    await page.waitForURL(/#card/);
    expect(await page.locator(`#${id} .word`).textContent()).toContain('dismissed: asked the author');
  });

  test('a month is looked through, filtered, a finding opened, and its brief read, printed and downloaded', async () => {
    await page.goto(`${desk.url}/findings`);
    await page.click('text=May 2022');
    await page.fill('input[name=watch]', 'PRK; COVID-19 supplies');
    await page.click('text=Look through them');
    await page.waitForURL(/2022-05$/);
    expect(await page.locator('.findings .sentence').first().textContent()).toMatch(/stopped together/);
    expect(await page.textContent('main')).toMatch(/all goods from North Korea: nothing changed/);
    await page.click('.facet >> text=Collapse');
    expect(await page.locator('.findings > li').count()).toBe(1);
    await page.click('.findings .sentence a');
    expect(await page.textContent('h1')).toContain('down 85.2 % from $98.1 million');
    expect(await chartWidth()).toBeGreaterThan(300);
    await page.click('text=brief of the pair');
    expect(await page.textContent('h1')).toContain('no face masks');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
    for (const ending of ['html', 'md', 'json', 'pdf']) {
      const answer = await fetch(`${desk.url}/brief/CHN/PRK/2022-05.${ending}`);
      expect(answer.status, ending).toBe(200);
      expect((await answer.arrayBuffer()).byteLength, ending).toBeGreaterThan(1000);
    }
    await page.goto(`${desk.url}/brief/CHN/PRK/2022-05.html`);
    expect(await page.locator('article svg').count()).toBeGreaterThan(0);
  });

  test('goods are opened level by level, and asked for by words', async () => {
    await page.goto(`${desk.url}/explore?q=CHN+export+PRK+TOTAL+value+2022-01..2022-06`);
    await page.click('text=Choose goods by code');
    await page.click('.tree >> text=instruments');
    await page.click('.tree >> text=9025');
    expect(await page.textContent('h1')).toContain('HS:9025');
    await page.fill('input[name=goods]', 'face masks');
    await page.selectOption('select[name=measure]', 'quantity');
    await page.click('.chips button');
    expect(await page.textContent('h1')).toContain('face masks');
    await page.fill('input[name=goods]', 'unicorns');
    await page.click('.chips button');
    expect(await page.textContent('main')).toContain('"unicorns" is no goods');
    expect(await page.inputValue('input[name=goods]')).toBe('unicorns');
    expect(await page.inputValue('select[name=measure]')).toBe('quantity');
    await page.fill('input[name=goods]', 'wheat flour');
    await page.click('.chips button');
    expect(await page.textContent('h1')).toContain('wheat flour');
    await page.fill('#q', 'how many gloves <b>were</b> sold');
    await page.press('#q', 'Enter');
    await page.locator('[role=alert]').waitFor();
    expect(await page.textContent('[role=alert]')).toContain('names no month or year');
    expect(await page.inputValue('#q')).toBe('how many gloves <b>were</b> sold');
    errors.splice(0, errors.length, ...errors.filter((e) => !e.includes('422')));
  });

  test('what was known is slid back to the day a release came out', async () => {
    await page.goto(`${desk.url}/explore?q=CHN+export+PRK+TOTAL+value+2022-01..2022-09`);
    const slider = page.locator('input[data-days]');
    const known = () => page.locator('tbody td.number').filter({ hasText: /\$/ }).count();
    const now = await known();
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/as-known=2022-04-20/);
    expect(await page.textContent('h1')).toContain('as known on 2022-04-20');
    expect(await known()).toBeLessThan(now);
    expect(await slider.getAttribute('aria-valuetext')).toBe('2022-04-20');
  });

  test('the first page is light', async () => {
    const sizes = await Promise.all(
      ['/', '/style.css', '/desk.js'].map(async (path) => {
        const answer = await fetch(desk.url + path);
        return zlib.gzipSync(Buffer.from(await answer.arrayBuffer())).length;
      }),
    );
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(150_000);
  });

  test('no page has a serious barrier, in light and dark, wide and narrow', async () => {
    const seen: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        for (const url of [
          '/',
          '/releases',
          '/explore?q=CHN+export+PRK+TOTAL+value+2022-01..2022-06&under=90',
          '/findings',
          '/events',
          '/findings/CHN/2022-04',
          '/findings/CHN/2022-05',
          '/brief/CHN/PRK/2022-05',
          check,
        ]) {
          await page.goto(new URL(url, desk.url).href);
          seen.push(...(await serious()));
          const wide = await page.evaluate('document.documentElement.scrollWidth');
          expect(wide, `${url} at ${width}`).toBeLessThanOrEqual(width);
        }
      }
    }
    expect(seen).toEqual([]);
  }, 60_000);

  test('on a narrow page charts are drawn anew, months fit, rows stay low, and what is wider says that it scrolls', async () => {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(`${desk.url}/findings/CHN/2022-05`);
    await page.click('.findings .sentence a');
    expect(await chartWidth()).toBe(360);
    await page.goto(`${desk.url}/releases`);
    const right = (selector: string) =>
      page.evaluate(`document.querySelector('${selector}').getBoundingClientRect().right`);
    expect(await right('.calendar td:last-child')).toBeLessThanOrEqual(360);
    await page.locator('[aria-label="List of releases"][data-scrolls]').waitFor();
    expect(await page.locator('[aria-label="Coverage calendar"][data-scrolls]').count()).toBe(0);
    await page.goto(`${desk.url}/explore?q=CHN+export+PRK+TOTAL+value+2020-01..2022-12&mirror=1`);
    await page.locator('[aria-label=Figures][data-scrolls]').waitFor();
    const tallest = await page.evaluate(
      "Math.max(...[...document.querySelectorAll('tbody tr')].map((r) => r.getBoundingClientRect().height))",
    );
    expect(tallest).toBeLessThan(48);
    expect(await page.textContent('main')).toMatch(
      /2020-04: no release stored covers.*\(and so for \d+ more\)/,
    );
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator('[aria-label=Figures]:not([data-scrolls])').waitFor();
    const [letter, mark] = await (async () => {
      await page.goto(`${desk.url}/releases`);
      const middle = (selector: string) =>
        page.evaluate(
          `(() => { const b = document.querySelector('${selector} span').getBoundingClientRect(); return b.left + b.width / 2; })()`,
        );
      return [await middle('.calendar thead th:nth-child(9)'), await middle('.calendar td:nth-child(9)')];
    })();
    expect(Math.abs(Number(letter) - Number(mark))).toBeLessThan(2);
  });

  test('a customs file is dropped, looked at, stored, and answers a question with a chart', async () => {
    await page.goto(`${desk.url}/releases`);
    await page.selectOption('select[name=flow]', 'export');
    await page.fill('input[name=scope]', 'complete; partners=PRK; goods=all; detail=8');
    const data = await page.evaluateHandle(
      `(() => { const d = new DataTransfer(); d.items.add(new File([${JSON.stringify(gacc)}], 'downloadData.csv', { type: 'text/csv' })); return d; })()`,
    );
    await page.dispatchEvent('form[data-drop]', 'drop', { dataTransfer: data });
    await page.waitForURL(/preview/);
    expect(await page.textContent('main')).toMatch(/October 2022/);
    const before = (await (await fetch(`${desk.url}/releases.json`)).json()) as { releases: object[] };
    await page.click('text=Store it');
    await page.waitForURL(/releases$/);
    const after = (await (await fetch(`${desk.url}/releases.json`)).json()) as { releases: object[] };
    expect(after.releases.length).toBe(before.releases.length + 1);

    await page.keyboard.press('/');
    await page.fill('#q', 'CHN export PRK HS:1101.00.00 value 2022-05..2022-10');
    await page.press('#q', 'Enter');
    await page.waitForURL(/explore/);
    expect(await page.textContent('tbody')).toContain('906,310');
    expect(await chartWidth()).toBeGreaterThan(300);
  });

  test('counts beside trade are dropped, asked for in words, and drawn with what happened', async () => {
    await drop('dprk-fever-2022.csv', fever);
    expect(await page.textContent('main')).toMatch(/fever cases, fever deaths/);
    await page.click('text=Store it');
    await page.waitForURL(/releases$/);
    expect(await page.textContent('main')).toContain('Series beside trade');
    await page.goto(`${desk.url}/explore`);
    await page.fill('#q', 'new fever cases in North Korea, 13 May to 10 June 2022');
    await page.press('#q', 'Enter');
    await page.waitForURL(/fever/);
    expect(await page.textContent('h1')).toBe('North Korea: fever cases, new, 13 May to 10 June 2022');
    expect(await page.textContent('tbody')).toContain('392,920 cases');
    expect(await chartWidth()).toBeGreaterThan(300);
    await page.click('text=fever deaths, cumulative');
    expect(await page.textContent('tbody')).toContain('50 deaths');
    expect(await serious()).toEqual([]);
  });

  test('events are dropped, listed by area and kind, and stand on a chart', async () => {
    await drop('dprk-2022.csv', happened);
    expect(await page.textContent('main')).toMatch(/6 events.*freight trains/s);
    await page.click('text=Store it');
    await page.waitForURL(/events$/);
    expect(await page.locator('tbody tr').count()).toBe(6);
    await page.selectOption('select[name=kind]', 'freight-rail');
    await page.click('text=Show');
    await page.waitForURL(/kind=freight-rail/);
    expect(await page.locator('tbody tr').count()).toBeLessThan(6);
    expect(await serious()).toEqual([]);
    const chart = await fetch(
      `${desk.url}/explore.svg?q=${encodeURIComponent('CHN export PRK TOTAL value 2022-01..2022-06')}`,
    );
    expect(await chart.text()).toContain('freight trains between Dandong and Sinuiju suspended');
    const bad = await fetch(`${desk.url}/events?from=yesterday`);
    expect(bad.status).toBe(422);
  });

  test('an earlier check is run again with what was stored since', async () => {
    await page.goto(desk.url);
    await page.click('.kept a');
    expect(await page.textContent('.rerun')).toContain('2 releases were stored since');
    await page.click('.rerun button');
    expect(await page.textContent('.rerun')).toContain('nothing was stored since');
  });

  test('nothing was blocked or broke on the way', () => expect(errors).toEqual([]));
});
