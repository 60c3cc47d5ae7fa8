import { Refusal } from '../records/refusal.ts';
import { mailAddress } from './address.ts';

/** How letters go out; nothing is sent without. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the server asks for them. */
  smtp: string;
  /** Who writes: the address alone, and as it stands in the mail. */
  from: { name: string; address: string };
  /** The desk's public address, without a slash at its end. */
  url: string;
}

/** As given in options or the environment. */
export interface MailSaid {
  smtp: string | null;
  from: string | null;
  url: string | null;
}

/** Null when nothing is said of mail. @throws Refusal when something of it is missing or wrong. */
export function mailSettings(said: MailSaid): MailSettings | null {
  const { smtp, from, url } = said;
  if (smtp === null && from === null && url === null) return null;
  if (smtp === null || from === null || url === null) {
    const missing = [
      ...(smtp === null ? ['the mail server (--smtp or TALLYMAN_SMTP)'] : []),
      ...(from === null ? ['who writes (--from or TALLYMAN_FROM)'] : []),
      ...(url === null ? ["the desk's public address (--url or TALLYMAN_URL)"] : []),
    ];
    throw new Refusal(`mail needs ${missing.join(' and ')} as well`);
  }
  return { smtp: smtpOf(smtp), from: fromOf(from), url: urlOf(url) };
}

function smtpOf(text: string): string {
  // What is wrong with it is told without it: it holds a password.
  if (!URL.canParse(text) || !/^smtps?:$/.test(new URL(text).protocol) || new URL(text).hostname === '')
    throw new Refusal(
      'the mail server is no address of one: write smtp://name:password@mail.example.org:587, or smtps:// for TLS from the start',
    );
  return text;
}

function fromOf(text: string): MailSettings['from'] {
  const [, name = '', address = text] = /^\s*(.*?)\s*<([^<>]*)>\s*$/s.exec(text) ?? [];
  if (/[\0-\x1f"<>]/.test(name)) throw new Refusal(`"${name.slice(0, 60)}" is no name to write under`);
  return { name: name || 'Tallyman', address: mailAddress(address) };
}

const machine = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function urlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && machine.test(url.hostname));
  if (!url || !safe || url.search || url.hash || url.username || url.pathname !== '/')
    throw new Refusal(
      `"${text.slice(0, 80)}" is no public address of a desk: write one such as https://desk.example.org`,
    );
  return url.origin;
}
