import { type Grant, signToken } from './token.ts';

/** Addresses that stand in mails; the same for the same letter and subscriber, so that a repeated mail is the same mail. */
export interface Links {
  confirm(signUp: { id: string; lapses: string }): string;
  manage(subscriber: string, made: string): string;
  unsubscribe(subscriber: string, made: string): string;
  letter(id: string): string;
  terms(): string;
}

const DAY = 24 * 3600 * 1000;
/** Days that links of a letter work. A letter may be opened late; leaving must still be possible. */
const [MANAGE, UNSUBSCRIBE] = [60, 730];

/** @param url the desk's public address, without a slash at its end */
export function linksOf(key: Buffer, url: string): Links {
  const link = (path: string, grant: Grant) => `${url}${path}?token=${signToken(key, grant)}`;
  const after = (made: string, days: number) => new Date(Date.parse(made) + days * DAY).toISOString();
  return {
    confirm: ({ id, lapses }) => link('/subscribe/confirm', { for: 'confirm', id, until: lapses }),
    manage: (id, made) => link('/subscription', { for: 'manage', id, until: after(made, MANAGE) }),
    unsubscribe: (id, made) =>
      link('/unsubscribe', { for: 'unsubscribe', id, until: after(made, UNSUBSCRIBE) }),
    letter: (id) => `${url}/letters/${id}`,
    terms: () => `${url}/subscribe#terms`,
  };
}
