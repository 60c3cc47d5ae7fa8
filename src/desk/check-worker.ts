import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../records/refusal.ts';
import type { CheckDone, CheckJob, Told } from './check-thread.ts';
import { articleOf, check, packed, unpacked } from './checking.ts';
import { currentLake } from './current-lake.ts';

/** The other end of `check-thread.ts`: makes the checks that are sent to it, over a lake of its own. */
const { lake, allReleases, renew } = currentLake((workerData as { home: string }).home);

parentPort!.on('message', async (job: CheckJob) => parentPort!.postMessage(await told(job)));

async function told(job: CheckJob): Promise<Told> {
  try {
    return { done: await made(job) };
  } catch (e) {
    return e instanceof Refusal ? { refusal: e.message } : { bug: (e as Error).stack ?? String(e) };
  }
}

async function made({ given, corrections }: CheckJob): Promise<CheckDone> {
  // A first release may have been stored since.
  if ((await allReleases()).length === 0) await renew();
  const releases = (await allReleases()).map((r) => r.id);
  const before = 'document' in given ? unpacked(given.document) : null;
  const article =
    'document' in given ? before!.article : await articleOf(given.name, given.bytes, given.date);
  const result = await check(await lake(), article, corrections ?? before?.corrections, before?.dismissed);
  const name = 'name' in given ? given.name : '';
  return {
    document: packed(result),
    title: article.title || article.text.trim().slice(0, 70) || name,
    releases,
  };
}
