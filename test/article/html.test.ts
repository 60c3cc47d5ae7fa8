import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readFigures } from '../../src/figures/read-figures.ts';

const page = (name: string) => fs.readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8');
const read = (html: string) => readArticle('page.html', html);

describe('a saved page', async () => {
  const article = await read(page('harbour-post.page'));

  test('title, day and language come from what it says for machines', () => {
    expect(article).toMatchObject({
      title: 'Flour shipments fall by a third — customs',
      date: '2023-05-19',
      language: 'en',
    });
  });

  test('the blocks of the article stay', () => {
    expect(
      article.blocks.map(
        ({ kind, start, end }) => `${kind}: ${article.text.slice(start, Math.min(start + 30, end))}`,
      ),
    ).toEqual([
      'title: Flour shipments fall by a thir',
      'paragraph: Wheat flour shipments through ',
      'paragraph: Their value came to US$4.1 mil',
      'paragraph: Sugar went the other way: 12,3',
      'cell: Unloaded in April',
      'cell: Goods',
      'cell: Tonnes',
      'cell: Flour',
      'cell: 9,800',
      'cell: Sugar',
      'cell: 12,300',
      'paragraph: The authority expects volumes ',
    ]);
  });

  test.each([
    'cookies',
    '812',
    'Top 10',
    'min read',
    '40 ships',
    '25,000 subscribers',
    'Read also',
    '7 charts',
    '300 trawlers',
    '55 barges',
    '0800',
    'visitors',
    'readers',
  ])('%s is no part of it', (left) => expect(article.text).not.toContain(left));

  test('figures lead back to the words of the file, entities and all', () => {
    const spans = readFigures(article).map(({ start, end, text }) => [
      text,
      article.source.slice(article.toSource[start]!, article.toSource[end]!),
    ]);
    expect(spans).toContainEqual(['9,800', '9,800']);
    expect(spans).toContainEqual(['33.4 percent', '33.4&nbsp;percent']);
    expect(spans).toContainEqual(['US$4.1 million', 'US$4.1&#160;million']);
    expect(spans).toContainEqual(['€3.8 million', '&euro;3.8 million']);
  });
});

test('a page laid out with tables: prose is paragraphs, menus and advertisements go, the printed day counts', async () => {
  const { text, blocks, date } = await read(page('delta-times.page'));
  expect(date).toBe('2011-07-14');
  expect(
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ start, end }) => text.slice(start, end).slice(0, 20)),
  ).toEqual(['Exports of milled ri', 'Sales to the islands', 'Farm-gate prices wer']);
  for (const left of ['Lottery', '100 years', '3-1', 'Save 50%', 'Copyright'])
    expect(text).not.toContain(left);
});

describe('where the day of a page stands', () => {
  const dated = async (head: string, body = '') =>
    (await read(`<html><head>${head}</head><body>${body}<p>Exports rose 5%.</p></body></html>`)).date;

  test.each([
    ['<meta property="article:published_time" content="2022-08-21T10:00:00Z">', '', '2022-08-21'],
    ['<meta name="pubdate" content="20220821">', '', '2022-08-21'],
    ['<script type="application/ld+json">[{"datePublished":"August 21, 2022"}]</script>', '', '2022-08-21'],
    [
      '<script type="application/ld+json">{ broken</script><meta name="date" content="21 Aug 2022">',
      '',
      '2022-08-21',
    ],
    ['', '<time datetime="2022-08-21">a while ago</time>', '2022-08-21'],
    ['<meta name="date" content="05/06/2022">', '', null],
    ['', '', null],
  ])('%s%s', async (head, body, day) => expect(await dated(head, body)).toBe(day));
});

describe('text of a page', () => {
  const text = async (body: string) => (await read(`<html><body>${body}</body></html>`)).text;

  test('tags inside a word do not part it, blocks do', async () => {
    expect(await text('<p>Ex<b>por</b>ts <i>rose</i></p><div>5%</div>')).toBe('Exports rose\n\n5%');
  });
  test('scripts, styles, templates and hidden parts are not read', async () => {
    expect(
      await text(
        '<p>a</p><script>1</script><style>2</style><template>3</template><p hidden>4</p><p style="display:none">5</p><noscript>6</noscript><p>b</p>',
      ),
    ).toBe('a\n\nb');
  });
  test('paragraphs, cells and items end without a closing tag', async () => {
    const { blocks } = await read(
      '<html><body><p>one<p>two<ul><li>three<li>four</ul><table><tr><td>five<td>six</table>',
    );
    expect(blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph', 'item', 'item', 'cell', 'cell']);
  });
  test('a "less than" that opens no tag is text', async () => {
    expect(await text('<p>below < 5% and <3 tonnes</p>')).toBe('below < 5% and <3 tonnes');
  });
  test('tags named as what every object has are tags like others', async () => {
    expect(await text('<p>one <constructor>two <valueof>three <tostring>four</p>')).toBe(
      'one two three four',
    );
  });
  test('entities of several letters and of letters that do not fit 16 bits', async () => {
    expect(await text('<p>S&atilde;o &NotEqualTilde; &#128674; &amp; &bogus;</p>')).toBe(
      'São ≂̸ 🚢 & &bogus;',
    );
  });
  test('two line breaks part paragraphs', async () => {
    const { blocks } = await read('<html><body><p>Exports rose.<br><br>Imports fell.</p></body></html>');
    expect(blocks).toHaveLength(2);
  });
  test('an article whose own class says "social" is not thrown away', async () => {
    const long = 'Exports rose to $3 million in May, customs data showed. '.repeat(10);
    expect(await text(`<div class="social"><p>${long}</p></div>`)).toContain('$3 million');
  });
});
