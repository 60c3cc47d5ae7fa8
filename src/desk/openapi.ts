/** The API as OpenAPI 3.1; test/desk/openapi.test.ts holds it against the routes. */
const problems = {
  default: {
    description: 'Refused: what is wrong, and what to do',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
};
const json = (description: string, status = '200') => ({
  responses: { [status]: { description, content: { 'application/json': {} } }, ...problems },
});
/** A table, as CSV or as a document a line; what breaks off is not whole. */
const table = (type: 'text/csv' | 'application/x-ndjson' | 'application/json', description: string) => ({
  responses: { 200: { description, content: { [type]: {} } }, ...problems },
});
const lines = 'application/x-ndjson';
const param = (name: string, description: string, where: 'path' | 'query', required = where === 'path') => ({
  name,
  in: where,
  required,
  description,
  schema: { type: 'string' },
});
const body = (type: string, properties: Record<string, object>) => ({
  requestBody: { required: true, content: { [type]: { schema: { type: 'object', properties } } } },
});
const text = { type: 'string' };
const check = param('id', 'The check', 'path');
const figure = param('index', 'The figure, counted from 0', 'path');

const month = [
  param('reporter', 'Code or name of the reporter', 'path'),
  param('period', 'As in 2022-05', 'path'),
];

const filtered = [
  ...month,
  param('kind', 'Of this kind, as in surge', 'query'),
  param('partner', 'With this partner', 'query'),
  param('flow', 'export or import', 'query'),
  param('watched', 'In this watched list', 'query'),
  param('goods', 'Words that the goods hold', 'query'),
  param('least', 'At stake a month, in money, at least', 'query'),
];

const asked = [
  param('q', 'In words or in the grammar', 'query', true),
  param('as-known', 'As published on or before this day', 'query'),
  param('mirror', '1: the other side too', 'query'),
  param(
    'by',
    'Taken apart: partner, or HS2, HS4, HS6, HS8, HS10, or both as in partner,HS6. Each part is a series of its own',
    'query',
  ),
];
const release = param('id', 'Its id', 'path');
const happened = [
  param('area', 'Code or name', 'query'),
  param('kind', 'As in freight-rail', 'query'),
  param('from', 'First day', 'query'),
  param('to', 'Last day', 'query'),
];

export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Tallyman',
    version: '1',
    description: 'Trade statistics kept, asked, and held against articles.',
  },
  paths: {
    '/api/v1/openapi.json': { get: { summary: 'This document', ...json('OpenAPI 3.1') } },
    '/api/v1/checks': {
      get: { summary: 'Checks kept', ...json('The newest first') },
      post: {
        summary: 'Check an article: its text, or its address',
        ...body('application/json', { text, address: text, date: text }),
        ...json('Every figure with its verdict', '201'),
      },
    },
    '/api/v1/checks.csv': {
      get: { summary: 'Checks kept, as a table', ...table('text/csv', 'The newest first, all of them') },
    },
    '/api/v1/checks/{id}': {
      get: { summary: 'A check', parameters: [check], ...json('Its last run, and what changed in it') },
      delete: {
        summary: 'Delete a check',
        parameters: [check],
        responses: { 204: { description: 'Deleted' }, ...problems },
      },
    },
    '/api/v1/checks/{id}/rerun': {
      post: { summary: 'Run it again with what is stored now', parameters: [check], ...json('The new run') },
    },
    '/api/v1/checks/{id}/figures/{index}/reading': {
      post: {
        summary: 'Correct what a figure was read as',
        parameters: [check, figure],
        ...body('application/json', {
          period: text,
          reporter: text,
          partner: text,
          flow: text,
          goods: text,
          measure: text,
        }),
        ...json('All figures judged again, and the cards that changed'),
      },
    },
    '/api/v1/checks/{id}/figures/{index}/dismiss': {
      post: {
        summary: 'Dismiss a figure with a reason, or take it up again without',
        parameters: [check, figure],
        ...body('application/json', { reason: text }),
        ...json('The figure'),
      },
    },
    '/api/v1/answers': {
      get: {
        summary: 'Answer a question',
        parameters: asked,
        ...json('As docs/questions.md has it, sent while it is read'),
      },
    },
    '/api/v1/answers.csv': {
      get: {
        summary: 'Answer a question as a table',
        parameters: asked,
        ...table('text/csv', 'A row a cell, with its state and releases, sent while it is read'),
      },
    },
    '/api/v1/answers.ndjson': {
      get: {
        summary: 'Answer a question, a cell a line',
        parameters: asked,
        ...table(lines, 'A cell a line, with its series, state and releases, sent while it is read'),
      },
    },
    '/api/v1/findings': {
      get: { summary: 'Months that can be looked through', ...json('The newest first') },
    },
    '/api/v1/findings.csv': {
      get: {
        summary: 'Months that can be looked through, as a table',
        ...table('text/csv', 'The newest first, with when each was looked through'),
      },
    },
    '/api/v1/findings/{reporter}/{period}.csv': {
      get: {
        summary: 'What is news in a month, as a table',
        parameters: filtered,
        ...table('text/csv', 'All findings, those inside another one behind it, then those withdrawn'),
      },
    },
    '/api/v1/findings/{reporter}/{period}': {
      get: {
        summary: 'What is news in a month',
        parameters: filtered,
        ...json('As docs/findings.md has it'),
      },
    },
    '/api/v1/findings/{reporter}/{period}/scan': {
      post: {
        summary: 'Look a month through',
        parameters: month,
        ...body('application/json', { watch: text }),
        ...json('What is news', '201'),
      },
    },
    '/api/v1/findings/{reporter}/{period}/{id}': {
      get: {
        summary: 'A finding',
        parameters: [...month, param('id', 'Its id', 'path')],
        ...json('The finding, with its sentence'),
      },
    },
    '/api/v1/brief/{reporter}/{partner}/{month}': {
      get: {
        summary: 'The write-up of a month of a pair; partner WLD for all trade',
        parameters: [
          param('reporter', 'Code or name', 'path'),
          param('partner', 'Code or name', 'path'),
          param('month', 'As in 2022-05', 'path'),
          param('goods', 'Goods to tell about in any case', 'query'),
          param('as-known', 'As published on or before this day', 'query'),
        ],
        ...json('Sentences with their questions and answers'),
      },
    },
    '/api/v1/events': {
      get: {
        summary: 'What is known to have happened',
        parameters: happened,
        ...json('In order of days'),
      },
    },
    '/api/v1/events.csv': {
      get: {
        summary: 'What is known to have happened, as a table',
        parameters: happened,
        ...table('text/csv', 'In order of days'),
      },
    },
    '/api/v1/releases': { get: { summary: 'Releases and their calendar', ...json('All that are stored') } },
    '/api/v1/releases.csv': {
      get: {
        summary: 'Releases as a table',
        ...table('text/csv', 'All of trade and of what stands beside it, with what each covers'),
      },
    },
    '/api/v1/releases/calendar.csv': {
      get: {
        summary: 'Months of coverage',
        ...table('text/csv', 'A row a month, with what is stored of it'),
      },
    },
    '/api/v1/releases/{id}': {
      get: { summary: 'A release', parameters: [release], ...json('As the catalogue has it') },
    },
    '/api/v1/releases/{id}/rows.csv': {
      get: {
        summary: 'All rows of a release as a table',
        parameters: [release],
        ...table('text/csv', 'As docs/lake.md has them, each naming the release; sent while they are read'),
      },
    },
    '/api/v1/releases/{id}/rows.ndjson': {
      get: {
        summary: 'All rows of a release, a row a line',
        parameters: [release],
        ...table(lines, 'As docs/lake.md has them, each naming the release; sent while they are read'),
      },
    },
    '/api/v1/releases/{id}/rows.json': {
      get: {
        summary: 'All rows of a release as a document',
        parameters: [release],
        ...table(
          'application/json',
          'The release and its rows, as docs/lake.md has them; sent while they are read',
        ),
      },
    },
    '/api/v1/releases/preview': {
      post: {
        summary: 'See what a file covers; nothing is stored',
        ...body('multipart/form-data', {
          file: { type: 'string', format: 'binary' },
          flow: text,
          published: text,
          scope: text,
        }),
        ...json('What it would add, and the name of the upload'),
      },
    },
    '/api/v1/releases/store': {
      post: {
        summary: 'Store an upload that was looked at',
        ...body('application/json', { upload: text }),
        ...json('What was stored', '201'),
      },
    },
  },
  components: {
    schemas: {
      Problem: {
        type: 'object',
        required: ['title', 'status', 'detail'],
        properties: { type: text, title: text, status: { type: 'integer' }, detail: text },
      },
    },
  },
};
