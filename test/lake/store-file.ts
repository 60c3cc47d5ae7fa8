/** A process of its own that stores the files it is given: `node --import tsx store-file.ts HOME FILE ...`. */
import { openIngest } from '../../src/lake/ingest.ts';

const [home = '', ...files] = process.argv.slice(2);
const ingest = openIngest(home);
for (const file of files) {
  // The parent waits for this line before it counts down to the kill.
  process.stdout.write('begin\n');
  const said = { flow: null, published: null, scope: null };
  const done = await ingest.file(file, { said, replace: false, now: new Date(), progress: () => {} });
  process.stdout.write(`${done.fresh ? 'stored' : 'known'}\n`);
}
ingest.close();
