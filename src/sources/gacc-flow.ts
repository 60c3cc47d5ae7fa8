import type { Flow } from '../records/record.ts';
import { Refusal } from '../records/refusal.ts';

/**
 * Exports or imports: the query's files do not say. Taken from what the user said, else from the file's name
 * where that says it as a whole word and says only one of the two.
 *
 * @throws Refusal when neither says it, when they differ, and for re-exports, which the query does not show.
 */
export function flowOf(path: string, said: Flow | null): 'export' | 'import' {
  const name = path.split(/[\\/]/).at(-1)!;
  const named = flowInName(name);
  if (said === 're-export' || said === 're-import')
    throw new Refusal(
      `${name}: China's customs query shows exports and imports, no ${said}s: say export or import as its flow.`,
    );
  if (said && named && said !== named)
    throw new Refusal(
      `${name} is named as ${named}s but given as ${said}s: leave out the flow, or rename the file.`,
    );
  const flow = said ?? named;
  if (!flow)
    throw new Refusal(
      `${name} does not say whether it holds exports or imports: say export or import as its flow.`,
    );
  return flow;
}

function flowInName(name: string): 'export' | 'import' | null {
  const words = name.toLowerCase().split(/[^a-z]+/);
  // 进出口 is "imports and exports", and holds the characters of "exports".
  const both = name.includes('进出口');
  const exports = words.some((w) => w === 'export' || w === 'exports') || (!both && name.includes('出口'));
  const imports = words.some((w) => w === 'import' || w === 'imports') || (!both && name.includes('进口'));
  if (both || exports === imports) return null;
  return exports ? 'export' : 'import';
}
