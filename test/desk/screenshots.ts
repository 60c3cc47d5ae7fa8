/** Makes docs/screenshots: npx tsx test/desk/screenshots.ts */
import { fileURLToPath } from 'node:url';
import { openChromium } from './chromium.ts';
import { buildClient, exampleArticle, exampleDesk } from './example-desk.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
buildClient();
const desk = await exampleDesk({ all: true });
const made = await fetch(`${desk.url}/api/v1/checks`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ text: exampleArticle }),
});
const { id } = (await made.json()) as { id: string };
const scanned = await fetch(`${desk.url}/api/v1/findings/CHN/2022-05/scan`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ watch: 'PRK; COVID-19 supplies' }),
});
const { findings } = (await scanned.json()) as { findings: { id: string }[] };
const pages = {
  start: '/',
  check: `/check/${id}`,
  explore: '/explore?q=China%27s+exports+of+face+masks+to+North+Korea,+January+to+September+2022',
  findings: '/findings/CHN/2022-05',
  finding: `/findings/CHN/2022-05/${encodeURIComponent(findings[0]!.id)}`,
  brief: '/brief/CHN/PRK/2022-05',
  releases: '/releases',
  counts: '/explore?q=new+fever+cases+in+North+Korea,+13+May+to+30+June+2022',
  events: '/events',
  subscribe: '/subscribe',
};
const browser = await openChromium();
for (const scheme of ['light', 'dark'] as const)
  for (const width of [360, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme: scheme });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(desk.url + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${folder}${name}-${width}-${scheme}.png` });
    }
    await page.close();
  }
await browser.close();
await desk.close();
