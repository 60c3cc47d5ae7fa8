import { Refusal } from '../records/refusal.ts';

/** What a mail server reports later of a mail that it had taken (RFC 3464). */
export interface Bounce {
  /** Id of the delivery, which stands in the mail's Message-ID. */
  delivery: string;
  /** `5.1.1` and its like. */
  status: string;
}

/** Reports are short; what is larger holds a whole mail. */
export const LONGEST_REPORT = 2 ** 20;

/**
 * Reads a report of delivery that came back by mail. Which mail it is about is told by the Message-ID in the headers that
 * the report quotes: nobody who has not got the mail can make one up.
 *
 * @returns null for a report that the mail was only delayed, or was delivered
 * @throws Refusal for what is no report, or of no mail of ours
 */
export function bounceOf(mail: string): Bounce | null {
  const text = mail.slice(0, LONGEST_REPORT).replace(/\r\n/g, '\n');
  if (!/^content-type:\s*multipart\/report\b[^\n]*(?:\n[ \t][^\n]*)*\bdelivery-status\b/im.test(text))
    throw new Refusal('the mail is no report of a delivery (RFC 3464): give the report as it came');
  const field = (name: string) =>
    new RegExp(`^${name}:[ \\t]*([^\\n]+)$`, 'im').exec(text)?.[1]?.trim() ?? '';
  const [, delivery] = /^message-id:\s*<([0-9a-f]{32})@/im.exec(text.slice(text.search(/^action:/im))) ?? [];
  if (!delivery) throw new Refusal('the report quotes no mail that was sent from here');
  const status = /^\d\.\d{1,3}\.\d{1,3}/.exec(field('status'))?.[0] ?? '';
  return /^failed\b/i.test(field('action')) && status.startsWith('5.') ? { delivery, status } : null;
}
