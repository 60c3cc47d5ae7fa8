import type { MailSaid } from '../watch/mail-settings.ts';
import type { Arguments, Effects } from './effects.ts';

/** Options of commands that send: they win over the environment. */
export const mailOptions = {
  smtp: { type: 'string' },
  from: { type: 'string' },
  url: { type: 'string' },
  'allow-private': { type: 'boolean' },
} as const;

export const mailHelp = `  --smtp URL        the mail server, as in smtp://name:password@mail.example.org:587; else TALLYMAN_SMTP, where
                    other users of the machine cannot see the password
  --from ADDRESS    who writes, as in "Trade desk <letters@example.org>"; else TALLYMAN_FROM
  --url URL         the public address of the desk, for links; else TALLYMAN_URL
  --allow-private   post to webhooks on this machine and in private networks too
`;

export function mailSaid(values: Arguments['values'], { mail }: Pick<Effects, 'mail'>): MailSaid {
  const said = (name: keyof MailSaid) => (values[name] === undefined ? mail[name] : String(values[name]));
  return { smtp: said('smtp'), from: said('from'), url: said('url') };
}
