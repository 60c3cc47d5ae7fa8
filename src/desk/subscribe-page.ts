import { html } from 'hono/html';
import type { SignUp, Subscriber } from '../lake/subscribers-store.ts';
import { periodName } from '../records/period.ts';
import { LAPSES } from '../watch/sign-up.ts';
import { terms } from '../watch/terms.ts';
import { topicOf, topicWords } from '../watch/topic.ts';
import { type Markup, page } from './page.ts';
import { type TopicFields, topicInputs } from './topic-fields.ts';

const error = (message: string | null): Markup | string =>
  message === null ? '' : html`<p class="warning" role="alert">${sentence(message)}</p>`;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Where somebody signs up; with what was wrong, if it was tried. */
export function subscribePage(given: { address: string; fields: TopicFields; wrong: string | null }): Markup {
  return page(
    { title: 'Letters on what is new', at: null },
    html`<h1>Letters on what is new</h1><p class="lede">When customs publish a month, you get what it shows of the trade you follow: what stopped, appeared, broke or was revised, with the figures and where they come from.</p>
${error(given.wrong)}
<form class="give subscribe" method="post" action="/subscribe">
<label>Your address <input name="address" type="email" required maxlength="254" autocomplete="email" value="${given.address}"></label>
${topicInputs(given.fields)}
<section class="terms" id="terms"><h2>Terms of ${periodName(terms.version)}</h2>${terms.text.map((t) => html`<p>${t}</p>`)}</section>
<label class="tick"><input type="checkbox" name="terms" value="${terms.version}" required> <span>I agree to the terms of ${periodName(terms.version)}</span></label>
<button>Sign up</button></form>
<p class="aside">Without an address: the <a href="/feed.atom">Atom feed</a> or the <a href="/feed.json">JSON feed</a> of all letters.</p>`,
  );
}

/** The same whoever asked and whatever is known of the address. */
export const askedPage = (): Markup =>
  page(
    { title: 'Look into your mail', at: null },
    html`<h1>Look into your mail</h1><p class="prose">If the address takes mail, a question is on its way to it. Nothing is sent before you answer it; the link in it works for ${LAPSES} hours.</p>`,
  );

export const confirmPage = (signUp: SignUp, token: string): Markup =>
  page(
    { title: 'Confirm', at: null },
    html`<h1>Letters to ${signUp.address}</h1><p class="prose">They will be about:</p><ul>${signUp.topics.map((t) => html`<li>${topicWords(topicOf(t))}</li>`)}</ul>
<p class="aside">You agreed to the <a href="/subscribe#terms">terms of ${periodName(signUp.terms)}</a>.</p>
<form class="give" method="post" action="/subscribe/confirm?${new URLSearchParams({ token })}"><button>Confirm</button></form>`,
  );

/** What a subscriber gets, and where it can be changed, taken along or ended. */
export function subscriptionPage(
  subscriber: Subscriber,
  at: { token: string; fields: TopicFields; webhook: string; said: string | null; wrong: string | null },
): Markup {
  const query = new URLSearchParams({ token: at.token });
  return page(
    { title: 'Your subscription', at: null },
    html`<h1>Letters to ${subscriber.address}</h1>${at.said ? html`<p class="lede" role="status">${at.said}</p>` : ''}${error(at.wrong)}
${subscriber.bounced ? html`<p class="warning">Your mail server refused the address for good on ${periodName(subscriber.bounced.slice(0, 10))}, and nothing is sent since. <a href="/subscribe">Sign up again</a> when it takes mail.</p>` : ''}
<form class="give subscribe" method="post" action="/subscription?${query}">
${topicInputs(at.fields)}
<label>Webhook: letters are posted there as well, as JSON <input name="webhook" type="url" maxlength="500" value="${at.webhook}" placeholder="https://example.org/tallyman"></label>
${subscriber.secret ? html`<p class="aside secret">Posts are signed as <a href="https://www.standardwebhooks.com" rel="noreferrer">Standard Webhooks</a> says, with <code>${subscriber.secret}</code></p>` : ''}
<button>Save</button></form>
<h2>Your data</h2><p><a href="/subscription.json?${query}" download="tallyman-subscription.json">Everything kept about you</a>, as JSON.</p>
<h2>Leave</h2><form method="post" action="/subscription?${query}"><input type="hidden" name="leave" value="yes"><button>Unsubscribe, and forget my address</button></form>`,
  );
}

/** A link in a letter is opened by programs too, so that leaving takes a press of the button. */
export const leavePage = (token: string): Markup =>
  page(
    { title: 'Unsubscribe', at: null },
    html`<h1>Unsubscribe</h1><p class="prose">Your address is forgotten, and nothing more is sent to it.</p><form class="give" method="post" action="/unsubscribe?${new URLSearchParams({ token })}"><button>Unsubscribe</button></form>`,
  );

export const leftPage = (): Markup =>
  page(
    { title: 'Unsubscribed', at: null },
    html`<h1>You are unsubscribed</h1><p class="prose">Your address is forgotten, and nothing more is sent to it.</p>`,
  );

export const closedPage = (): Markup =>
  page(
    { title: 'Letters', at: '' },
    html`<h1>Nobody can sign up here yet</h1><p class="prose">Letters go out by mail, and no mail server is named. Start the desk with one, and <code>tallyman watch</code> beside it:</p>
<pre>TALLYMAN_SMTP=smtp://name:password@mail.example.org:587
TALLYMAN_FROM="Trade desk &lt;letters@example.org&gt;"
TALLYMAN_URL=https://desk.example.org</pre>`,
  );
