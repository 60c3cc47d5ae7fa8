import type { Finding } from '../findings/finding.ts';

export const findingsPath = ({ reporter, period }: { reporter: string; period: string }): string =>
  `/findings/${reporter}/${period}`;
export const findingPath = (f: Pick<Finding, 'id' | 'reporter' | 'period'>): string =>
  `${findingsPath(f)}/${encodeURIComponent(f.id)}`;
export const briefPath = ({
  reporter,
  partner,
  month,
}: {
  reporter: string;
  partner: string;
  month: string;
}): string =>
  `/brief/${encodeURIComponent(reporter)}/${encodeURIComponent(partner)}/${encodeURIComponent(month)}`;
