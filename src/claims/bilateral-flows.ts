import type { About } from './about.ts';
import type { TradeSeries } from './claim.ts';
import type { Context } from './context.ts';

/**
 * "The deficit with China increased $3.0 billion to $24.2 billion. Exports decreased to $11.9 billion and imports
 * increased to $36.1 billion": which exports these are, only the amounts tell. Where they make up the balance that the
 * sentence before gave with one partner, they are with that partner.
 */
export function withPartnerOfBalance(context: Context, about: readonly About[]): About[] {
  const out = [...about];
  for (let s = 1; s < context.sentences.length; s++) {
    const partner = partnerOfSum(context, out, s);
    if (partner === null) continue;
    for (const f of context.figuresIn[s]!) {
      const series = tradeOf(out[f]!);
      if (series?.partner === 'WLD' && (series.flow === 'export' || series.flow === 'import'))
        out[f] = { ...out[f]!, series: { ...series, partner } };
    }
  }
  return out;
}

function partnerOfSum(context: Context, about: readonly About[], s: number): string | null {
  const levels = (sentence: number, flow: string) =>
    context.figuresIn[sentence]!.filter(
      (f) => context.figures[f]!.kind === 'level' && tradeOf(about[f]!)?.flow === flow,
    );
  const [exports, imports] = [levels(s, 'export'), levels(s, 'import')];
  if (exports.length !== 1 || imports.length !== 1) return null;
  const [sold, bought] = [exports[0]!, imports[0]!];
  const [one, other] = [tradeOf(about[sold]!)!, tradeOf(about[bought]!)!];
  if (one.partner !== 'WLD' || other.partner !== 'WLD' || one.goods !== other.goods) return null;
  const [x, m] = [context.figures[sold]!, context.figures[bought]!];
  const balance = levels(s - 1, 'balance').find((f) => {
    const series = tradeOf(about[f]!)!;
    if (series.reporter !== one.reporter || !/^[A-Z]{3}$|^EU27$|^EA$/.test(series.partner)) return false;
    const { low, high, unit } = context.figures[f]!;
    const size = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
    const [least, most] = [x.low - m.high, x.high - m.low].map(Math.abs).sort((a, b) => a - b);
    return unit === x.unit && unit === m.unit && most! >= size[0]! && least! <= size[1]!;
  });
  const series = balance === undefined ? null : tradeOf(about[balance]!);
  return series && series.partner !== 'WLD' ? series.partner : null;
}

const tradeOf = ({ domain, series }: About): TradeSeries | null =>
  domain === 'trade' ? (series as TradeSeries | null) : null;
