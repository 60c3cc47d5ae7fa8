import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { command as check } from '../../src/commands/check.ts';
import { pdfOf, set } from '../article/pdf.ts';
import { freshHome, runCommand } from '../effects.ts';

const sentence =
  "China's exports to North Korea rose 50 percent to $15 million in May from $10 million in April.";

/** The figures of every article in a JSON report, by the name of its file. */
function figuresOf(out: string): Record<string, string[]> {
  const { articles } = JSON.parse(out) as { articles: { path: string; figures: { text: string }[] }[] };
  return Object.fromEntries(articles.map((a) => [path.basename(a.path), a.figures.map((f) => f.text)]));
}

const three = ['50 percent', '$15 million', '$10 million'];

async function serve(answer: http.RequestListener): Promise<string> {
  const server = http.createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('an article comes', () => {
  test.skipIf(process.platform === 'win32')('from no device, which never ends', async () => {
    await expect(runCommand(check, ['/dev/zero'], { home: freshHome() })).rejects.toThrow(
      '/dev/zero is no ordinary file',
    );
  });

  test('from a private address only when that is allowed, and what allows it is told', async () => {
    await expect(runCommand(check, ['http://127.0.0.1/a'], { home: freshHome() })).rejects.toThrow(
      /not on the public Internet, so it was not read: --allow-private/,
    );
  });

  test('in several files at once; one that cannot be read is told, and the others are checked', async () => {
    const home = freshHome();
    const file = (name: string, bytes: string | Buffer) => {
      fs.writeFileSync(path.join(home, name), bytes);
      return path.join(home, name);
    };
    const files = [
      file('a.md', `---\ndate: 2022-06-20\n---\n\n${sentence}\n`),
      file('b.txt', sentence),
      file('c.html', `<html><body><article><h1>Trade</h1><p>${sentence}</p></article></body></html>`),
      file('d.pdf', pdfOf([set(sentence.split(/ (?=to \$15)/), 60, 700)])),
      file('e.bin', Buffer.from([0, 1, 2, 3, 0, 0, 9])),
      path.join(home, 'missing.md'),
    ];
    const ran = await runCommand(check, [...files, '--format', 'json', '--date', '2022-06-20'], { home });
    expect(ran.code).toBe(2);
    expect(figuresOf(ran.out)).toEqual({ 'a.md': three, 'b.txt': three, 'c.html': three, 'd.pdf': three });
    expect(ran.notes).toEqual([
      expect.stringMatching(/e\.bin is not a text file/),
      expect.stringMatching(/missing\.md: there is no such file/),
    ]);
  });

  test('from standard input, as text and as a PDF', async () => {
    for (const bytes of [Buffer.from(sentence), pdfOf([set([sentence], 20, 700, 9)])]) {
      const ran = await runCommand(check, ['-', '--format', 'json', '--date', '2022-06-20'], {
        home: freshHome(),
        stdin: async () => bytes,
      });
      expect(figuresOf(ran.out)).toEqual({ '<stdin>': three });
    }
  });

  test('from the web, where the address was allowed', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            `<html><head><meta property="article:published_time" content="2022-06-20T08:00:00Z"></head><body><article><p>${sentence}</p></article></body></html>`,
          );
    });
    const home = freshHome();
    const ran = await runCommand(check, [`${origin}/story`, '--allow-private', '--format', 'json'], { home });
    const [article] = JSON.parse(ran.out).articles;
    expect(article).toMatchObject({ path: `${origin}/story`, date: '2022-06-20' });
    await expect(runCommand(check, [`${origin}/story`], { home })).rejects.toThrow(
      /not on the public Internet/,
    );
  });

  test('without a date, and then it is told that months stay open', async () => {
    const ran = await runCommand(check, ['-'], {
      home: freshHome(),
      stdin: async () => Buffer.from(sentence),
    });
    expect(ran.notes).toEqual([expect.stringMatching(/no date found/)]);
  });
});

describe('a second reader', () => {
  test('that fails is told and done without', async () => {
    const origin = await serve((_, response) => response.writeHead(500).end());
    const ran = await runCommand(
      check,
      ['-', '--date', '2022-06-20', '--format', 'json', '--second-reader', origin, '--model', 'm'],
      {
        home: freshHome(),
        stdin: async () => Buffer.from(sentence),
      },
    );
    expect(figuresOf(ran.out)).toEqual({ '<stdin>': three });
    expect(ran.notes).toEqual([expect.stringMatching(/answered 500; read without it/)]);
  });

  test.each([
    [['--model', 'm'], /say --second-reader URL too/],
    [['--second-reader', 'here', '--model', 'm'], /"here" is no address/],
    [['--second-reader', 'http://localhost:1/v1'], /needs --model/],
  ])('%j', async (argv, message) => {
    await expect(runCommand(check, ['-', ...argv], { home: freshHome() })).rejects.toThrow(message);
  });
});
