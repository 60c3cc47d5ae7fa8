import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../records/refusal.ts';

/** What the bearer may do, to what. Nothing of it is secret; nobody else can make it. */
export interface Grant {
  for: 'confirm' | 'manage' | 'unsubscribe';
  /** Of a sign-up or a subscriber. */
  id: string;
  /** ISO instant. */
  until: string;
}

const BYTES = 32;

/** The key that tokens are signed with; made once, in the home folder, readable by its owner only. @throws Refusal */
export function tokenKey(home: string): Buffer {
  const file = path.join(home, 'tokens.key');
  fs.mkdirSync(home, { recursive: true });
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  if (!fs.existsSync(file)) {
    // Written whole before it has its name, and never over one that is there.
    fs.writeFileSync(own, randomBytes(BYTES), { mode: 0o600 });
    try {
      fs.linkSync(own, file);
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code !== 'EEXIST') throw e;
    } finally {
      fs.rmSync(own, { force: true });
    }
  }
  if (process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0)
    throw new Refusal(`${file} can be read by others: chmod 600 it, or remove it so that old links lapse`);
  const key = fs.readFileSync(file);
  if (key.length !== BYTES)
    throw new Refusal(`${file} is no key of Tallyman: remove it, and links sent before lapse`);
  return key;
}

const PURPOSES = { confirm: 'c', manage: 'm', unsubscribe: 'u' } as const;

/** A token that can stand in an address: `PURPOSE.ID.SECONDS.MAC`. */
export function signToken(key: Buffer, grant: Grant): string {
  const said = [PURPOSES[grant.for], grant.id, Math.floor(Date.parse(grant.until) / 1000).toString(36)].join(
    '.',
  );
  return `${said}.${mac(key, said)}`;
}

/** The id that a token is for; null when it is forged, of another purpose, or has lapsed. */
export function readToken(key: Buffer, token: string, purpose: Grant['for'], now: Date): string | null {
  const [, said, given] = /^(.{1,100})\.([\w-]{43})$/.exec(token) ?? [];
  if (!said || !given) return null;
  const [a, b] = [Buffer.from(mac(key, said)), Buffer.from(given)];
  if (a.length !== b.length || !timingSafeEqual(a, b)) return null;
  const [is, id = '', until = ''] = said.split('.');
  return is === PURPOSES[purpose] && now.getTime() < Number.parseInt(until, 36) * 1000 ? id : null;
}

const mac = (key: Buffer, said: string): string =>
  createHmac('sha256', key).update(`tallyman token 1 ${said}`).digest('base64url');
