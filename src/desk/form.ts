import { dayOf } from '../records/period.ts';
import { Denied } from './problem.ts';

/** Fields of a form or of a JSON object; `form` reads the first. @throws Denied for other kinds. */
export async function bodyOf(
  raw: Request,
  form: () => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const type = raw.headers.get('content-type') ?? '';
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return form();
  if (!type.startsWith('application/json'))
    throw new Denied(415, `"${type.slice(0, 60)}" is not read: send application/json or a form`);
  const body: unknown = await raw.json().catch(() => null);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Denied(400, 'the body is no JSON object');
  return body as Record<string, unknown>;
}

/** A field that is a day, null when it is empty. @throws Refusal naming the field. */
export const dayField = (value: unknown, name: string): string | null => {
  const text = String(value ?? '');
  return text === '' ? null : dayOf(text, name);
};
