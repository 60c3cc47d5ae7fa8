import type { AnyRelease } from '../releases/release.ts';
import type { ReleaseRef } from './question.ts';

/** A release as an answer names it. */
export const refOf = (r: AnyRelease): ReleaseRef => ({
  ...{ id: r.id, publisher: r.publisher, period: r.period, published: r.published },
  ...{ retrieved: r.retrieved, saidBy: r.saidBy, origin: r.originName },
});
