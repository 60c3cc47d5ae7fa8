/** How many days after the onset of symptoms those who die have died. */
export interface Delay {
  name: string;
  source: string;
  /** Unnormalised density at a number of days. */
  density: (days: number) => number;
}

const gamma = (mean: number, sd: number) => {
  const shape = (mean / sd) ** 2;
  const scale = sd ** 2 / mean;
  return (x: number) => x ** (shape - 1) * Math.exp(-x / scale);
};

const lognormal = (mu: number, sigma: number) => (x: number) =>
  Math.exp(-((Math.log(x) - mu) ** 2) / (2 * sigma ** 2)) / x;

const lognormalOf = (mean: number, sd: number) => {
  const variance = Math.log((sd / mean) ** 2 + 1);
  return lognormal(Math.log(mean) - variance / 2, Math.sqrt(variance));
};

/** Quartiles of a normal distribution are this many standard deviations from its middle. */
const QUARTILE = 0.6745;

/** From the slowest to the quickest that was published, of hospitals and of all ages. */
export const delays: readonly Delay[] = [
  {
    name: 'lognormal, mean 20.2 days, sd 11.6',
    source: 'Linton et al., J Clin Med 2020, 9(2):538, corrected for right truncation',
    density: lognormalOf(20.2, 11.6),
  },
  {
    name: 'gamma, mean 17.8 days, cv 0.45',
    source: 'Flaxman et al., Nature 2020, 584:257, after Verity et al., Lancet Infect Dis 2020, 20(6):669',
    density: gamma(17.8, 17.8 * 0.45),
  },
  {
    name: 'gamma, mean 15.0 days, sd 6.9',
    source: 'Linton et al., J Clin Med 2020, 9(2):538, not corrected',
    density: gamma(15, 6.9),
  },
  {
    name: 'lognormal, median 12 days, quartiles 7 and 19',
    source: 'CDC, COVID-19 Pandemic Planning Scenarios, 65 years and older',
    density: lognormal(Math.log(12), Math.log(19 / 7) / (2 * QUARTILE)),
  },
];

/** Days after which a death no longer counts. */
const LONGEST = 120;
const STEPS = 10;

/** The share dead by the end of each day after onset, from day 0; ends at 1. */
export function deadByDay({ density }: Delay): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (let day = 0; day < LONGEST; day++) {
    for (let i = 0; i < STEPS; i++) sum += density(day + (i + 0.5) / STEPS) / STEPS;
    sums.push(sum);
  }
  return sums.map((s) => s / sum);
}
