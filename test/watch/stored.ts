import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openIngest } from '../../src/lake/ingest.ts';
import { openSubscribers } from '../../src/lake/subscribers-store.ts';
import { terms } from '../../src/watch/terms.ts';

/** Stores a month of China's exports to North Korea, made up, as its customs would publish it. */
export async function storeMonth(home: string, month: string, soybeans: number): Promise<void> {
  const file = path.join(home, `${month}.csv`);
  fs.writeFileSync(
    file,
    `# publisher: China Customs
# scope: complete; flows=export; partners=PRK; goods=all; detail=6; totals=yes
reporter,flow,partner,codes,period,measure,value,unit
CHN,export,PRK,TOTAL,${month},value,${soybeans + 2_000_000},USD
CHN,export,PRK,120190,${month},value,${soybeans},USD
CHN,export,PRK,170199,${month},value,2000000,USD
`,
  );
  const ingest = openIngest(home);
  const said = { flow: null, published: null, scope: null };
  await ingest.file(file, { said, replace: false, now: new Date(), progress: () => {} });
  ingest.close();
}

/** Puts confirmed subscribers into the store, as many sign-ups would. */
export function addSubscribers(
  home: string,
  addresses: readonly string[],
  topics: readonly string[] = ['pair CHN PRK'],
): void {
  const store = openSubscribers(home);
  const now = new Date().toISOString();
  for (const address of addresses) {
    const id = randomBytes(16).toString('hex');
    const lapses = new Date(Date.now() + 3_600_000).toISOString();
    store.ask({ id, address, topics: [...topics], terms: terms.version, asked: now, lapses });
    store.confirm(id, now);
  }
  store.close();
}
