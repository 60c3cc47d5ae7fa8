import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { TableFormat } from '../report/answers-written.ts';
import { Denied } from './problem.ts';

/** Milliseconds within which a table must have gone out whole. */
const LONGEST = 600_000;

const types: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

/** Answers with a table that is made while it goes out. */
export type SendTable = (
  c: Context,
  format: TableFormat,
  pieces: (signal: AbortSignal) => AsyncGenerator<string>,
) => Promise<Response>;

/**
 * Pieces are made as fast as the reader takes them. The signal is aborted when the reader leaves and when the time is
 * up. What goes wrong before the first piece is a problem as elsewhere; after it the connection breaks off, so that
 * half a table is never taken for a whole one.
 */
export const tables =
  (milliseconds = LONGEST): SendTable =>
  async (c, format, pieces) => {
    const stop = new AbortController();
    const { signal } = stop;
    const rest = pieces(signal);
    const late = new Denied(503, `a table takes longer than ${milliseconds / 1000} seconds: ask for less`);
    const timer = setTimeout(() => stop.abort(late), milliseconds);
    const left = new Error('who asked for the table has left');
    const leave = () => {
      clearTimeout(timer);
      stop.abort(left);
    };
    c.req.raw.signal.addEventListener('abort', leave);
    // What waits to be taken is let go of too, with the connection it reads by.
    signal.addEventListener('abort', () => void rest.return(undefined).catch(() => {}));
    const next = async () => {
      try {
        const found = await rest.next();
        signal.throwIfAborted();
        if (found.done) clearTimeout(timer);
        return found;
      } catch (e) {
        clearTimeout(timer);
        throw signal.aborted ? signal.reason : e;
      }
    };
    let first: IteratorResult<string> | null = await next();
    if (c.req.method === 'HEAD') {
      leave();
      return c.body(null, 200, { 'content-type': types[format] });
    }
    // A plain end of the connection would be the end of the table to an HTTP/1.0 reader, as proxies are.
    const breakOff = () => (c.env as Partial<HttpBindings>).outgoing?.socket?.resetAndDestroy();
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          // Also while nobody takes what is there already.
          signal.addEventListener('abort', () => {
            if (signal.reason !== late) return;
            controller.error(late);
            breakOff();
          });
        },
        async pull(controller) {
          const { done, value } =
            first ??
            (await next().catch((e) => {
              breakOff();
              throw e;
            }));
          first = null;
          if (done) controller.close();
          else controller.enqueue(encoder.encode(value));
        },
        cancel: leave,
      },
      { highWaterMark: 0 },
    );
    return c.body(body, 200, { 'content-type': types[format] });
  };
