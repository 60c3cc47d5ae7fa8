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
        parameters: [
          param('q', 'In words or in the grammar', 'query', true),
          param('as-known', 'As published on or before this day', 'query'),
          param('mirror', '1: the other side too', 'query'),
        ],
        ...json('As docs/questions.md has it'),
      },
    },
    '/api/v1/findings': {
      get: { summary: 'Months that can be looked through', ...json('The newest first') },
    },
    '/api/v1/findings/{reporter}/{period}': {
      get: { summary: 'What is news in a month', parameters: month, ...json('As docs/findings.md has it') },
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
        parameters: [
          param('area', 'Code or name', 'query'),
          param('kind', 'As in freight-rail', 'query'),
          param('from', 'First day', 'query'),
          param('to', 'Last day', 'query'),
        ],
        ...json('In order of days'),
      },
    },
    '/api/v1/releases': { get: { summary: 'Releases and their calendar', ...json('All that are stored') } },
    '/api/v1/releases/{id}': {
      get: {
        summary: 'A release',
        parameters: [param('id', 'Its id', 'path')],
        ...json('As the catalogue has it'),
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
