import type { SendMailOptions } from 'nodemailer';
import { escapeXml } from '../charts/svg-text.ts';
import type { Delivery, Letter } from '../lake/deliveries-store.ts';
import type { SignUp, Subscriber } from '../lake/subscribers-store.ts';
import type { Links } from './links.ts';
import type { MailSettings } from './mail-settings.ts';
import { topicOf, topicWords } from './topic.ts';

/** What both kinds of mail have in common: nothing in it depends on when it is sent, so that sent twice it is one mail. */
function envelope(delivery: Delivery, to: string, { from }: MailSettings): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    envelope: { from: from.address, to },
    messageId: `<${delivery.id}@${from.address.split('@')[1]}>`,
    baseBoundary: delivery.id,
    textEncoding: 'quoted-printable',
    // RFC 3834: no answers from robots.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Asks whether the sign-up was meant; the only mail that goes to an address that is not confirmed. */
export function confirmationMail(
  delivery: Delivery,
  signUp: SignUp,
  links: Links,
  settings: MailSettings,
): SendMailOptions {
  const link = links.confirm(signUp);
  const topics = signUp.topics.map((t) => topicWords(topicOf(t)));
  const text = `Somebody, you we hope, asked at ${settings.url} for letters to this address about:

${topics.map((t) => `- ${t}`).join('\n')}

If it was you, open this page within two days and press the button:

${link}

If it was not, do nothing: nothing more will come, and the address is forgotten.
`;
  return {
    ...envelope(delivery, signUp.address, settings),
    subject: 'Please confirm: letters from Tallyman',
    date: new Date(signUp.asked),
    text,
    html: documentOf(
      `<p>Somebody, you we hope, asked at <a href="${escapeXml(settings.url)}">${escapeXml(settings.url)}</a> for letters to this address about:</p>
<ul>${topics.map((t) => `<li>${escapeXml(t)}</li>`).join('')}</ul>
<p>If it was you, open this page within two days and press the button: <a href="${escapeXml(link)}">confirm</a>.</p>
<p>If it was not, do nothing: nothing more will come, and the address is forgotten.</p>`,
    ),
  };
}

/** A letter to one subscriber: the same for all but for the links at its end. */
export function letterMail(
  delivery: Delivery,
  letter: Letter,
  subscriber: Subscriber,
  links: Links,
  settings: MailSettings,
): SendMailOptions {
  const unsubscribe = links.unsubscribe(subscriber.id, letter.made);
  const manage = links.manage(subscriber.id, letter.made);
  const topic = topicWords(topicOf(letter.topic));
  const why = `You get this because you asked for letters on ${topic}.`;
  const common = envelope(delivery, subscriber.address, settings);
  return {
    ...common,
    subject: letter.title,
    date: new Date(letter.made),
    headers: {
      'Auto-Submitted': 'auto-generated',
      // RFC 2919 and 8058.
      'List-Id': `Tallyman <letters.${settings.from.address.split('@')[1]}>`,
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    text: `${letter.text}
${'-'.repeat(20)}
On the desk: ${links.letter(letter.id)}
${why}
Change what you get: ${manage}
Unsubscribe: ${unsubscribe}
`,
    html: documentOf(`${letter.html}
<div style="font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:1.5;color:#5a636d;border-top:1px solid #dedcd5;margin-top:28px;padding-top:10px">
<p><a href="${escapeXml(links.letter(letter.id))}">On the desk</a></p>
<p>${escapeXml(why)} <a href="${escapeXml(manage)}">Change what you get</a> · <a href="${escapeXml(unsubscribe)}">Unsubscribe</a></p>
</div>`),
    attachments: letter.pictures.map((p) => ({
      ...{ filename: `${p.name}.png`, content: p.png, encoding: 'base64', contentType: 'image/png' },
      ...{ cid: p.name, contentDisposition: 'inline' as const },
    })),
  };
}

const documentOf = (inside: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;background:#fff;color:#1c2026"><div style="max-width:640px;margin:0 auto;padding:20px 16px">
${inside}
</div></body></html>
`;
