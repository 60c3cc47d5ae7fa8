import type { Article } from '../article/article.ts';
import { Refusal } from '../records/refusal.ts';

/** An OpenAI-compatible endpoint (`http://localhost:11434/v1` is Ollama's). */
export interface SecondReader {
  url: string;
  model: string;
  key: string | null;
}

/**
 * What a model says it read: words of the text, and what they are about. Only the quote is taken on trust, and
 * only where it stands in the text; the number in it is read by our own grammar.
 */
export interface Proposal {
  quote: string;
  reporter: string | null;
  partner: string | null;
  flow: 'export' | 'import' | null;
  goods: string | null;
  period: string | null;
}

const MILLISECONDS = 120_000;
const ANSWER_BYTES = 2 * 2 ** 20;
const LONGEST = 60_000;

const TASK = `You read news about trade. List every stated quantity of trade in the text: amounts of money, weights, counts, and
statements that nothing was traded. Answer with JSON only:
{"claims":[{"quote":"...","reporter":"...","partner":"...","flow":"export|import","goods":"...","period":"..."}]}
"quote" is copied from the text to the letter and holds the number with its currency and unit sign, nothing more.
"reporter" and "partner" are ISO 3166 alpha-3 codes, "period" is YYYY-MM, YYYY or YYYY-MM/YYYY-MM.
Leave out a key that the text does not tell. Do not judge whether a figure is right.`;

/**
 * Asks the model once for an article.
 *
 * @throws Refusal, one sentence, when the endpoint cannot be used; a proposal that is no proposal is left out.
 */
export async function askSecondReader(
  reader: SecondReader,
  article: Pick<Article, 'text' | 'date'>,
): Promise<Proposal[]> {
  const text = article.text.slice(0, LONGEST);
  const content = await complete(
    reader,
    `${article.date ? `Date of the article: ${article.date}\n\n` : ''}${text}`,
  );
  return proposalsIn(content, reader);
}

async function complete(reader: SecondReader, text: string): Promise<string> {
  const fail = (why: string) => new Refusal(`second reader ${reader.url}: ${why}`);
  let response: Response;
  try {
    response = await fetch(`${reader.url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      signal: AbortSignal.timeout(MILLISECONDS),
      headers: {
        'content-type': 'application/json',
        ...(reader.key ? { authorization: `Bearer ${reader.key}` } : {}),
      },
      body: JSON.stringify({
        model: reader.model,
        temperature: 0,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: TASK },
          { role: 'user', content: text },
        ],
      }),
    });
  } catch (e) {
    throw fail((e as Error).name === 'TimeoutError' ? 'no answer in two minutes' : 'nobody answers there');
  }
  const body = await limitedText(response, fail);
  if (!response.ok) throw fail(`it answered ${response.status}`);
  try {
    const content: unknown = JSON.parse(body).choices[0].message.content;
    if (typeof content === 'string') return content;
  } catch {
    // Told below: whatever it is, it is no completion.
  }
  throw fail('its answer is no chat completion');
}

async function limitedText(response: Response, fail: (why: string) => Refusal): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > ANSWER_BYTES) throw fail('its answer is too long');
  }
  return text;
}

/** Models wrap JSON in fences and prose now and then. */
function proposalsIn(content: string, reader: SecondReader): Proposal[] {
  const json = content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1);
  let claims: unknown;
  try {
    claims = JSON.parse(json).claims;
  } catch {
    throw new Refusal(`second reader ${reader.url}: ${reader.model} did not answer with JSON`);
  }
  return Array.isArray(claims) ? claims.flatMap(proposalOf) : [];
}

function proposalOf(claim: unknown): Proposal[] {
  if (typeof claim !== 'object' || claim === null) return [];
  const given = claim as Record<string, unknown>;
  const text = (key: string, shape: RegExp): string | null => {
    const value = given[key];
    return typeof value === 'string' && shape.test(value) ? value : null;
  };
  const quote = text('quote', /^[^\n]{1,80}$/);
  if (quote === null) return [];
  return [
    {
      quote,
      reporter: text('reporter', /^[A-Z]{3}$/),
      partner: text('partner', /^[A-Z]{3}$/),
      flow: text('flow', /^(?:export|import)$/) as Proposal['flow'],
      goods: text('goods', /^[^\n]{1,120}$/),
      period: text('period', /^\d{4}(?:-\d{2})?(?:\/\d{4}-\d{2})?$/),
    },
  ];
}
