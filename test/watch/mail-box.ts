import { setTimeout as wait } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A mail as it came, with the address it was for. */
export interface Received {
  to: string;
  mail: ParsedMail;
  raw: string;
}

export interface MailBox {
  url: string;
  port: number;
  received: Received[];
  /** Waits until so many mails are there. */
  until(count: number, milliseconds?: number): Promise<Received[]>;
  close(): Promise<void>;
}

export interface MailBoxOptions {
  /** Milliseconds until a mail is said to be taken. */
  slow?: number;
  /** What is answered to RCPT TO instead of yes: `550 5.1.1 no such mailbox`. */
  refuses?(address: string): string | null;
  /** Kept as text only: tens of thousands of mails. */
  bare?: boolean;
}

/** A real SMTP server on this machine that keeps what it gets; it is closed when the test is over. */
export async function openMailBox({ slow = 0, refuses, bare }: MailBoxOptions = {}): Promise<MailBox> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const no = refuses?.(address);
      if (!no) return done();
      done(Object.assign(new Error(no.slice(4)), { responseCode: Number(no.slice(0, 3)) }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const raw = Buffer.concat(parts).toString('latin1');
        const [to] = session.envelope.rcptTo;
        const mail = bare ? ({} as ParsedMail) : await simpleParser(Buffer.concat(parts));
        if (slow > 0) await wait(slow);
        received.push({ to: to!.address, mail, raw });
        done();
      });
    },
  });
  // A sender that is killed breaks its connection off.
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as { port: number };
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  onTestFinished(close);
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    async until(count, milliseconds = 20_000) {
      for (const end = Date.now() + milliseconds; received.length < count; await wait(20))
        if (Date.now() > end) throw new Error(`${received.length} mails came, not ${count}`);
      return received;
    },
    close,
  };
}

/** The address behind a word of a mail's HTML, or the first one in its text that holds `part`. */
export function linkIn({ mail }: Received, part: string): string {
  const found = (mail.text ?? '').split(/\s+/).find((word) => word.startsWith('http') && word.includes(part));
  if (!found) throw new Error(`no link with ${part} in: ${mail.text}`);
  return found;
}
