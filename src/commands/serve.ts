import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { serveDesk } from '../desk/serve-desk.ts';
import { Refusal } from '../records/refusal.ts';
import { mailSettings } from '../watch/mail-settings.ts';
import type { Command } from './effects.ts';
import { mailHelp, mailOptions, mailSaid } from './mail-options.ts';
import { openSender } from './sender.ts';

export const command: Command = {
  help: `tallyman serve: the desk, in a browser

usage: tallyman serve [options]

Answers this machine only, unless --host says otherwise; then whoever asks needs a token.

  --port N       4127 unless told; 0 takes a free one
  --host HOST    127.0.0.1 unless told
  --token TEXT   asked of everyone; made up when the desk is exposed and none is given
  --open         open it in the browser
  --home DIR     where the releases and the checks are

For letters by mail (docs/watch.md); pages to sign up at then answer everybody, without a token:

${mailHelp}
Exit: 0 when it is stopped, 2 when it cannot start.
`,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    token: { type: 'string' },
    open: { type: 'boolean' },
    ...mailOptions,
  },
  async run({ positionals, values }, effects) {
    if (positionals.length > 0)
      throw new Refusal(`"${positionals[0]}" is not understood: serve takes options only`);
    const port = Number(values.port ?? 4127);
    if (!Number.isInteger(port) || port < 0 || port > 65535 || values.port === '')
      throw new Refusal(`--port "${values.port}" is no port: give a number from 0 to 65535`);
    const host = String(values.host ?? '127.0.0.1');
    const exposed = !['127.0.0.1', '::1', 'localhost'].includes(host);
    const token =
      values.token === undefined
        ? exposed
          ? randomBytes(18).toString('base64url')
          : null
        : String(values.token);
    if (token !== null && token.length < 12) throw new Refusal('--token needs twelve characters or more');
    const said = mailSaid(values, effects);
    const mail = mailSettings(said);
    const allowPrivate = values['allow-private'] === true;
    const sender = mail && openSender(effects, said, allowPrivate);
    const letters = mail && { url: mail.url, allowPrivate, send: () => void sender?.deliver() };
    const desk = await serveDesk({ ...effects, host, port, token, letters });
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${desk.port}/${token === null ? '' : `?token=${encodeURIComponent(token)}`}`;
    effects.out(`the desk is at ${url}\n`);
    if (values.open) openInBrowser(url);
    await new Promise<void>((stop) => {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    sender?.stop();
    await desk.close();
    return 0;
  },
};

function openInBrowser(url: string): void {
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
        : ['xdg-open', [url]];
  // Without a browser the address printed is enough.
  spawn(program as string, args as string[], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
