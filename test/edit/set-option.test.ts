import assert from 'node:assert/strict';
import type { Intention } from '../../analysis/edit/intention.js';
import { readMarked, repair } from './apply.js';

interface Case {
  readonly name: string;
  readonly argument: number;
  readonly members: readonly string[];
  readonly before: string;
  /** Absent where nothing may be written. */
  readonly after?: string;
}

const timeout = { argument: 1, members: ['timeout'] };
const clientTimeout = { argument: 0, members: ['timeout'] };
const nested = { argument: 0, members: ['config', 'abortSignal'] };

const deep = { argument: 0, members: ['config', 'httpOptions', 'timeout'] };
const cases: readonly Case[] = [
  {
    name: 'what lies two levels down in a name',
    ...deep,
    before: 'ask(«send(params)»);',
    after: 'ask(send({ ...params, config: { ...params?.config, httpOptions: { ...params?.config?.httpOptions, timeout: 30_000 } } }));',
  },
  {
    name: 'an object that is written for this call',
    ...clientTimeout,
    before: 'async () => { const request: Params = { a }; try { return await «send(request)»; } finally { done(x.request); } }',
    after:
      'async () => { const request: Params = { a, timeout: 30_000 }; try { return await send(request); } finally { done(x.request); } }',
  },
  {
    name: 'an object that is used twice',
    ...clientTimeout,
    before: 'const request = { a }; log(request); «send(request)»;',
    after: 'const request = { a }; log(request); send({ ...request, timeout: 30_000 });',
  },
  {
    name: 'an object that is made once for many calls',
    ...clientTimeout,
    before: 'const request = { a }; while (more) «send(request)»;',
    after: 'const request = { a }; while (more) send({ ...request, timeout: 30_000 });',
  },
  {
    name: 'an object of a type of its own',
    ...clientTimeout,
    before: 'interface Own {}\nconst request: Own = { a }; «send(request)»;',
    after: 'interface Own {}\nconst request: Own = { a }; send({ ...request, timeout: 30_000 });',
  },
  {
    name: 'a name that is read as if it were there',
    ...nested,
    before: 'log(params.model); «send(params)»;',
    after: 'log(params.model); send({ ...params, config: { ...params.config, abortSignal: 30_000 } });',
  },
  {
    name: 'a construction without arguments',
    ...clientTimeout,
    before: 'const c = «new OpenAI()»;',
    after: 'const c = new OpenAI({ timeout: 30_000 });',
  },
  {
    name: 'a construction without parentheses',
    ...clientTimeout,
    before: 'const c = «new OpenAI»;',
    after: 'const c = new OpenAI({ timeout: 30_000 });',
  },
  { name: 'an absent second argument', ...timeout, before: '«create({ a })»;', after: 'create({ a }, { timeout: 30_000 });' },
  { name: 'an absent argument after a trailing comma', ...timeout, before: '«create(a,)»;', after: 'create(a, { timeout: 30_000 },);' },
  {
    name: 'an absent argument in a list of lines',
    ...timeout,
    before: '«create(\n  a, // first\n)»;',
    after: 'create(\n  a, // first\n  { timeout: 30_000 },\n);',
  },
  {
    name: 'a list of lines without a trailing comma',
    ...timeout,
    before: '«create(\n\ta // first\n)»;',
    after: 'create(\n\ta, // first\n\t{ timeout: 30_000 }\n);',
  },
  { name: 'an argument before it is missing', ...timeout, before: '«create()»;' },
  { name: 'a spread before it hides its position', ...timeout, before: '«create(...args)»;' },
  { name: 'an object on one line', ...clientTimeout, before: '«new OpenAI({ apiKey })»', after: 'new OpenAI({ apiKey, timeout: 30_000 })' },
  {
    name: 'an object on one line, tight',
    ...clientTimeout,
    before: '«new OpenAI({apiKey})»',
    after: 'new OpenAI({apiKey, timeout: 30_000})',
  },
  { name: 'an empty object', ...clientTimeout, before: '«new OpenAI({})»', after: 'new OpenAI({ timeout: 30_000 })' },
  {
    name: 'an object that holds a comment',
    ...clientTimeout,
    before: '«new OpenAI({\n  // defaults\n})»',
    after: 'new OpenAI({\n  // defaults\n  timeout: 30_000,\n})',
  },
  {
    name: 'an object of lines',
    ...clientTimeout,
    before: 'const c = «new OpenAI({\n    apiKey,\n    baseURL, // ours\n})»;',
    after: 'const c = new OpenAI({\n    apiKey,\n    baseURL, // ours\n    timeout: 30_000,\n});',
  },
  {
    name: 'an object of lines without a trailing comma',
    ...clientTimeout,
    before: '«new OpenAI({\n  apiKey,\n  baseURL // ours\n})»',
    after: 'new OpenAI({\n  apiKey,\n  baseURL, // ours\n  timeout: 30_000\n})',
  },
  {
    name: 'CRLF',
    ...clientTimeout,
    before: '«new OpenAI({\r\n  apiKey,\r\n})»\r\n',
    after: 'new OpenAI({\r\n  apiKey,\r\n  timeout: 30_000,\r\n})\r\n',
  },
  { name: 'a byte order mark', ...clientTimeout, before: '\uFEFF«new OpenAI()»', after: '\uFEFFnew OpenAI({ timeout: 30_000 })' },
  {
    name: 'an existing property',
    ...clientTimeout,
    before: "«new OpenAI({ 'timeout': 0, apiKey })»",
    after: "new OpenAI({ 'timeout': 30_000, apiKey })",
  },
  { name: 'the same value', ...clientTimeout, before: '«new OpenAI({ timeout: 30_000 })»' },
  {
    name: 'a shorthand property',
    ...clientTimeout,
    before: '«new OpenAI({ timeout, apiKey })»',
    after: 'new OpenAI({ timeout: 30_000, apiKey })',
  },
  { name: 'a method of that name', ...clientTimeout, before: '«new OpenAI({ timeout() {} })»' },
  {
    name: 'an asserted object',
    ...clientTimeout,
    before: '«new OpenAI({ apiKey } as Options)»',
    after: 'new OpenAI({ apiKey, timeout: 30_000 } as Options)',
  },
  { name: 'a variable', ...clientTimeout, before: '«new OpenAI(options)»', after: 'new OpenAI({ ...options, timeout: 30_000 })' },
  { name: 'an expression', ...clientTimeout, before: '«new OpenAI(a ?? b)»', after: 'new OpenAI({ ...(a ?? b), timeout: 30_000 })' },
  { name: 'a spread only', ...clientTimeout, before: '«new OpenAI({ ...options })»', after: 'new OpenAI({ ...options, timeout: 30_000 })' },
  { name: 'undefined', ...timeout, before: '«create(a, undefined)»', after: 'create(a, { timeout: 30_000 })' },
  { name: 'something that is no options object', ...clientTimeout, before: "«new OpenAI('key')»" },
  {
    name: 'a nested object that is absent',
    ...nested,
    before: '«generate({ model })»',
    after: 'generate({ model, config: { abortSignal: 30_000 } })',
  },
  {
    name: 'a nested object that is there',
    ...nested,
    before: '«generate({ config: { a } })»',
    after: 'generate({ config: { a, abortSignal: 30_000 } })',
  },
  {
    name: 'a nested variable',
    ...nested,
    before: '«generate({ config: c })»',
    after: 'generate({ config: { ...c, abortSignal: 30_000 } })',
  },
  {
    name: 'a nested shorthand',
    ...nested,
    before: '«generate({ config })»',
    after: 'generate({ config: { ...config, abortSignal: 30_000 } })',
  },
  {
    name: 'a nested object that a variable may hold',
    ...nested,
    before: '«generate(p)»',
    after: 'generate({ ...p, config: { ...p?.config, abortSignal: 30_000 } })',
  },
  {
    name: 'a nested object that a spread may hold',
    ...nested,
    before: '«generate({ ...p })»',
    after: 'generate({ ...p, config: { ...p?.config, abortSignal: 30_000 } })',
  },
  { name: 'a nested object that only a call could tell', ...nested, before: '«generate(build())»' },
  { name: 'an argument of its own', argument: 1, members: [], before: '«create(a)»', after: 'create(a, 30_000)' },
  { name: 'an argument of its own that is there', argument: 1, members: [], before: '«create(a, 10)»', after: 'create(a, 30_000)' },
  {
    name: 'a name that needs quotes',
    argument: 0,
    members: ['max-tokens'],
    before: '«create({ a: "b" })»',
    after: 'create({ a: "b", "max-tokens": 30_000 })',
  },
  { name: 'a place that is no call any more', ...clientTimeout, before: 'const x = «nothing»;' },
];

describe('set-option', () => {
  for (const { name, argument, members, before, after } of cases) {
    it(name, () => {
      const toIntention = (call: readonly [number, number]): Intention => ({
        kind: 'set-option',
        file: '/a.ts',
        call,
        argument,
        members,
        value: '30_000',
      });
      assert.equal(repair(before, toIntention), after ?? readMarked(before).text);
    });
  }
});
