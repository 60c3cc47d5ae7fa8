import { domainToASCII } from 'node:url';
import { Refusal } from '../records/refusal.ts';

/** RFC 5321, 4.5.3.1; and the dot-string of 4.1.2: no quoting, no comments, nothing that ends a line. */
const [LONGEST, LONGEST_LOCAL] = [254, 64];
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** A single mail address as it can stand in an envelope, its domain in lower case and ASCII. @throws Refusal */
export function mailAddress(given: string): string {
  const text = given.trim();
  const at = text.lastIndexOf('@');
  const host = domainToASCII(text.slice(at + 1)).toLowerCase();
  const name = text.slice(0, at);
  if (
    at < 1 ||
    name.length > LONGEST_LOCAL ||
    !local.test(name) ||
    !domain.test(host) ||
    /[\0-\x20]/.test(text)
  )
    throw new Refusal(
      `"${text.replace(/[\0-\x1f\x7f]/g, ' ').slice(0, 80)}" is no mail address: write one such as name@example.org`,
    );
  const address = `${name}@${host}`;
  if (address.length > LONGEST) throw new Refusal(`the address is longer than ${LONGEST} characters`);
  return address;
}
