import nodemailer, { type SendMailOptions } from 'nodemailer';

/** What became of one try. */
export type Outcome =
  | { is: 'sent' }
  /** May go better later. `server`: nothing can be sent to anybody now. */
  | { is: 'again'; reply: string; server: boolean }
  /** This will never go. */
  | { is: 'failed'; reply: string }
  /** This address or webhook takes nothing any more. */
  | { is: 'gone'; reply: string };

export interface MailServer {
  send(mail: SendMailOptions): Promise<Outcome>;
  close(): void;
}

/** Connections that are kept open to the server; mails on one at a time. */
export const CONNECTIONS = 10;

/** A pool of connections to the server at an `smtp://` or `smtps://` address. */
export function openMailServer(smtp: string): MailServer {
  const url = new URL(smtp);
  const pool = nodemailer.createTransport({
    pool: true,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port),
    secure: url.protocol === 'smtps:',
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      // A password is not said in the open, except to this machine.
      requireTLS: !/^(localhost|127\.|\[::1\])/.test(url.hostname),
    }),
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
    // A mail whose connection broke off may have arrived: when it is tried again is for the outbox to say.
    maxRequeues: 0,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    // RFC 5321, 4.5.3.2.6: a server may take ten minutes to say that it has the mail.
    socketTimeout: 600_000,
  });
  return {
    send: (mail) =>
      pool.sendMail(mail).then(
        (): Outcome => ({ is: 'sent' }),
        (e) => outcomeOf(e as SmtpError),
      ),
    close: () => pool.close(),
  };
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/**
 * What a refusal means. A reply of 5xx to RCPT TO, or with a status of class 5.1 or 5.2 (RFC 3463: address, mailbox), says
 * that the address takes no mail. A status of class 5.7 is about us (no relaying, no trust), and would be said of every
 * address: nobody loses a subscription for it.
 */
export function outcomeOf({ code, command, responseCode, response, message }: SmtpError): Outcome {
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? '';
  if (responseCode === undefined)
    return code === 'EENVELOPE' || code === 'EMESSAGE'
      ? { is: 'failed', reply: code }
      : { is: 'again', reply: code ?? message.slice(0, 60), server: true };
  // The words of a reply often hold the address; its numbers say enough.
  const reply = `${responseCode}${status && ` ${status}`}`;
  if (command === 'RCPT TO') {
    if (responseCode < 500) return { is: 'again', reply, server: false };
    return status.startsWith('5.7') ? { is: 'again', reply, server: false } : { is: 'gone', reply };
  }
  if (command === 'DATA') {
    if (responseCode < 500) return { is: 'again', reply, server: false };
    return /^5\.[12]\./.test(status) ? { is: 'gone', reply } : { is: 'failed', reply };
  }
  // Greeting, TLS, name and password, MAIL FROM: it is not about this mail.
  return { is: 'again', reply, server: true };
}
