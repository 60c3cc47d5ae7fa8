import { expect, test } from 'vitest';
import { command as subscribersCommand } from '../../src/commands/subscribers.ts';
import { openSubscribers } from '../../src/lake/subscribers-store.ts';
import { terms } from '../../src/watch/terms.ts';
import { chromiumPath, openChromium } from '../desk/chromium.ts';
import { freshHome, runCommand } from '../effects.ts';
import { form, lettersDesk } from './letters-desk.ts';
import { linkIn, openMailBox } from './mail-box.ts';
import { addSubscribers, storeMonth } from './stored.ts';

const subscribers = (home: string) => {
  const store = openSubscribers(home);
  const all = store.all();
  store.close();
  return all;
};

test.skipIf(!chromiumPath)(
  'signed up in a browser, confirmed from the mail, one letter a release, left in one click',
  { timeout: 60_000 },
  async () => {
    const box = await openMailBox();
    const desk = await lettersDesk(box.url);
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
      await page.goto(`${desk.url}/subscribe`);
      await page.fill('input[name=address]', 'reader@example.org');
      await page.fill('textarea[name=pairs]', 'China, North Korea');
      await page.check('input[name=terms]');
      await page.click('button');
      expect(await page.textContent('h1')).toBe('Look into your mail');
      const [question] = await box.until(1);
      expect(question!.to).toBe('reader@example.org');
      expect(question!.mail.text).toContain('China and North Korea');
      expect(subscribers(desk.home)).toEqual([]);

      await page.goto(linkIn(question!, '/subscribe/confirm'));
      // Programs open links too: nothing is confirmed before the button is pressed.
      expect(subscribers(desk.home)).toEqual([]);
      await page.click('button');
      expect(await page.textContent('main')).toContain('Confirmed.');
      expect(subscribers(desk.home)).toMatchObject([
        { address: 'reader@example.org', topics: ['pair CHN PRK'], terms: terms.version },
      ]);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
    // The link works once.
    const again = await fetch(linkIn(box.received[0]!, '/subscribe/confirm'));
    expect(again.status).toBe(403);

    await storeMonth(desk.home, '2022-05', 2_970_000);
    await desk.watch();
    const [, letter] = await box.until(2);
    expect(letter!.mail.subject).toMatch(/North Korea.*May 2022|May 2022.*North Korea/);
    expect(letter!.mail.text).toMatch(/soybeans.*\$2\.97 million/s);
    expect(letter!.mail.html).toContain('$2.97 million');
    expect(letter!.mail.html).not.toMatch(/<img[^>]+src="http|<script/);
    await desk.watch();
    expect(box.received).toHaveLength(2);
    // What came reads the same at the desk.
    const shown = await fetch(linkIn(letter!, '/letters/'));
    expect(await shown.text()).toContain('$2.97 million');

    const headers = letter!.mail.headers;
    expect(letter!.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    const list = headers.get('list') as { unsubscribe: { url: string } };
    const left = await fetch(list.unsubscribe.url, form({ 'List-Unsubscribe': 'One-Click' }));
    expect(left.status).toBe(200);
    expect(subscribers(desk.home)).toEqual([]);
    // Once more is no error, and says nothing else.
    const twice = await fetch(list.unsubscribe.url, form({ 'List-Unsubscribe': 'One-Click' }));
    expect(twice.status).toBe(200);
    await storeMonth(desk.home, '2022-06', 1_000_000);
    await desk.watch();
    expect(box.received).toHaveLength(2);
  },
);

test('topics are changed, everything kept is downloaded, and the address is forgotten', async () => {
  const box = await openMailBox();
  const desk = await lettersDesk(box.url);
  await fetch(
    `${desk.url}/subscribe`,
    form({ address: 'Reader@Example.org', goods: 'face masks', terms: terms.version }),
  );
  const [question] = await box.until(1);
  const confirmed = await fetch(linkIn(question!, '/subscribe/confirm'), form({}));
  const manage = new URL(confirmed.headers.get('location')!, desk.url);
  expect(subscribers(desk.home)[0]).toMatchObject({
    address: 'Reader@example.org',
    topics: ['goods face masks'],
  });
  const saved = await fetch(manage, form({ pairs: 'CHN PRK', kind: 'collapse' }));
  expect(await saved.text()).toContain('Saved.');
  expect(subscribers(desk.home)[0]!.topics).toEqual(['pair CHN PRK', 'finding collapse']);
  const data = await fetch(`${desk.url}/subscription.json${manage.search}`);
  expect(await data.json()).toMatchObject({
    address: 'Reader@example.org',
    topics: ['pair CHN PRK', 'finding collapse'],
    terms: terms.version,
  });
  await fetch(manage, form({ leave: 'yes' }));
  expect(subscribers(desk.home)).toEqual([]);
  expect((await fetch(manage)).status).toBe(403);
});

test('an address that bounces gets nothing more until it signs up again', async () => {
  const box = await openMailBox({
    refuses: (a) => (a.startsWith('gone') ? '550 5.1.1 no such mailbox' : null),
  });
  const desk = await lettersDesk(box.url);
  addSubscribers(desk.home, ['gone@example.org', 'here@example.org']);
  await storeMonth(desk.home, '2022-05', 2_970_000);
  await desk.watch();
  expect(box.received.map((r) => r.to)).toEqual(['here@example.org']);
  expect(subscribers(desk.home).find((s) => s.address.startsWith('gone'))).toMatchObject({
    reply: '550 5.1.1',
  });
  await storeMonth(desk.home, '2022-06', 1_000_000);
  const notes = await desk.watch();
  expect(notes.join()).toContain('for 1 delivery');
});

test('feeds tell the letters to everybody, and tell nobody who gets them', async () => {
  const box = await openMailBox();
  const desk = await lettersDesk(box.url);
  addSubscribers(desk.home, ['reader@example.org']);
  await storeMonth(desk.home, '2022-05', 2_970_000);
  await desk.watch();
  const atom = await (await fetch(`${desk.url}/feed.atom`)).text();
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(atom.match(/<entry>/g)).toHaveLength(1);
  const feed = (await (await fetch(`${desk.url}/feed.json?topic=pair+CHN+PRK`)).json()) as {
    version: string;
    items: { title: string; url: string }[];
  };
  expect(feed.version).toMatch(/jsonfeed.org\/version\/1/);
  expect(feed.items).toHaveLength(1);
  expect((await fetch(feed.items[0]!.url)).status).toBe(200);
  expect(
    ((await (await fetch(`${desk.url}/feed.json?topic=finding+surge`)).json()) as { items: [] }).items,
  ).toEqual([]);
  expect(atom + JSON.stringify(feed)).not.toContain('reader');
});

const report = (action: string, status: string, messageId: string): string =>
  `From: MAILER-DAEMON@mx.example.org
To: letters@example.org
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status;
 boundary="b"

--b
Content-Type: text/plain

I could not deliver your mail.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; reader@example.org
Action: ${action}
Status: ${status}

--b
Content-Type: text/rfc822-headers

Message-ID: ${messageId}
Subject: a letter

--b--
`;

test.each([
  ['a failure for good', 'failed', '5.1.1', true, '5.1.1'],
  ['a delay', 'delayed', '4.4.1', true, null],
  ['a failure of a mail that never was', 'failed', '5.1.1', false, null],
])('%s reported later by mail', async (_, action, status, ours, bounced) => {
  const box = await openMailBox();
  const desk = await lettersDesk(box.url);
  addSubscribers(desk.home, ['reader@example.org']);
  await storeMonth(desk.home, '2022-05', 2_970_000);
  await desk.watch();
  const [letter] = await box.until(1);
  const id = ours ? letter!.mail.messageId! : `<${'0'.repeat(32)}@example.org>`;
  const ran = await runCommand(subscribersCommand, ['bounce', '-'], {
    home: desk.home,
    stdin: async () => Buffer.from(report(action, status, id)),
  });
  expect(ran.code).toBe(0);
  expect(subscribers(desk.home)[0]!.reply).toBe(bounced);
  const junk = { home: desk.home, stdin: async () => Buffer.from('Subject: hello\n\nFinal-Recipient: x') };
  await expect(runCommand(subscribersCommand, ['bounce', '-'], junk)).rejects.toThrow(
    /no report of a delivery/,
  );
});

test('that nobody is subscribed is said', async () => {
  const { out } = await runCommand(subscribersCommand, ['list'], { home: freshHome() });
  expect(out).toBe('nobody is subscribed\n');
});
