import assert from 'node:assert/strict';
import type { LlmCall } from '../analysis/calls.js';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import { createQuestions } from '../analysis/link/failures/questions.js';
import { CUT, createAskLog, createMemo } from '../analysis/link/files/memo.js';
import { createPatience, GivenUp } from '../analysis/link/files/patience.js';
import type { Seawall } from '../analysis/seawall.js';
import { catalog } from '../catalog/index.js';
import { rules } from '../rules/index.js';

/** Values that are made of themselves, by what of the request each is. `x` goes into the call. */
const CIRCLES: readonly (readonly [part: string, code: string])[] = [
  ['messages', `let a = b ?? { role: 'user', content: input }; let b = a ?? []; let x = a;`],
  ['messages', `let x = y || []; var y = z || x; var z = x || y;`],
  ['messages', `const x: any = {}; x.messages = x; x.messages.push(...x);`],
  ['messages', `let x = [input]; x = x.concat(x); for (const one of x) x.push(one, ...x);`],
  ['messages', `function f(a: any) { a = a ?? f(a); a = { ...a, a }; return a; } const x = f(f({ role: 'user' }));`],
  ['messages', `let x: any = input; ${'x = q() ? x : [x, 1]; '.repeat(40)}`],
  ['spread', `let x: any = { temperature: 1 }; x = { ...x, x, ...{ ...x } };`],
  ['spread', `function f(a: any) { a = a ?? f(a); a = { ...a, a }; return a; } const x = f(f(f({ temperature: 1 })));`],
  ['spread', `const wrap = (o: any) => ({ ...o, o }); let x: any = {}; x = wrap({ x }); x = wrap(wrap(x));`],
  ['model', `let x: any = 'gpt-5'; ${'x = [x, x]; '.repeat(40)}`],
  ['tools', `const x: any = [{ type: 'function' }]; x.push(x); x[0].parameters = { ...x, x };`],
  ['tools', `function f(a: any) { a = a ?? f(a); a = { ...a, a, b: [a] }; return a; } const x = f(f({ type: 'function' }));`],
  ['content', `let x = input; x = x + x; x += \`\${x} and \${x}\`; x = JSON.stringify(x);`],
  ['content', `type T = Partial<T> & Omit<T, 'a'> & ReturnType<typeof g>; const g = (): T => x; const x: T = input as any as T;`],
  ['content', `class K { x = this.y; y = this.x ?? input; grow() { this.x = [this.x, this]; return this.x; } } const x = new K().grow();`],
  ['content', `function f(a = b, b = f(a, a)): any { return a ?? b ?? input; } const x = f(f());`],
  ['content', `function* f(v: any): any { yield v; yield* f(v); } const x = [...f(input)].map((one) => one);`],
];

describe('code that is made of itself', () => {
  for (const [part, code] of CIRCLES) {
    it(`is read to its end: ${part}, ${code.slice(0, 60)}`, async () => {
      const { calls, files } = await open({ '/app/ask.ts': toProgram(part, code) }).inspect();
      assert.equal(calls.length, 1);
      assert.deepEqual(files.notAnalysed, []);
    });
  }

  it('in what a file exports costs nothing', async () => {
    const { calls } = await open({
      '/app/client.ts': `import OpenAI from 'openai';\nconst a = b, b = a;\nexport default a;\nmodule.exports = a;\nexport const client = new OpenAI();`,
      '/app/ask.ts': `import { client } from './client';\nexport const ask = (input: string) => client.responses.create({ model: 'gpt-5', input });`,
    }).inspect();
    assert.equal(calls.length, 1);
  });

  it('through constants that name each other holds up no search for methods', async () => {
    const { calls } = await open({
      '/app/ask.ts': `${CLIENT}export class Asker { run(input: string) { return client.responses.create({ model: 'gpt-5', input }); } }`,
      '/app/use.ts': `import { Asker } from './ask';\nconst a = b.run, b = a.run;\nexport const use = () => b.run('hi') ?? new Asker().run('hi');`,
    }).inspect();
    assert.equal(calls.length, 1);
  });
});

describe('code that is deep', () => {
  it('costs one answer about the call, which says so', async () => {
    const wrappers = count(400).map((i) => `const f${i + 1} = async (v: any): Promise<any> => f${i}(v);`);
    const text = `${CLIENT}const f0 = async (input: any) => client.responses.create({ model: 'gpt-5', input });\n${wrappers.join('\n')}\nexport const ask = f400;`;
    const { calls, diagnostics, files } = await open({ '/app/ask.ts': text }).inspect();
    assert.deepEqual(questionsOf(calls, { isPartly: false }), ['where its failure goes']);
    assert.equal(calls[0]?.errors.state, 'unknown');
    assert.equal(calls[0]?.timeout.state, 'sdk-default');
    assert.match(files.notAnalysed[0]?.reason ?? '', /^partly read: it was not found out where its failure goes, since /);
    assert.ok(diagnostics.some(({ rule }) => rule === 'not-analysed'));
  });

  it('in what a file exports does not end the run', async () => {
    const texts = count(2_000).map((i) => `const t${i + 1} = \`\${t${i}} and more\`;`);
    const text = `${CLIENT}const t0 = 'a';\n${texts.join('\n')}\nexport const ask = () => client.responses.create({ model: 'gpt-5', input: t2000 });\nexport default t2000;`;
    const { calls } = await open({ '/app/ask.ts': text }).inspect();
    assert.equal(calls.length, 1);
  });

  it('is forgotten with the edit that mends it', async () => {
    const files: Record<string, string> = {
      '/app/ask.ts': `${CLIENT}export const ask = (input: string) => client.responses.create({ model: 'gpt-5', input });`,
    };
    const living = open(files);
    const before = await living.inspect();
    const wrappers = count(400).map((i) => `const f${i + 1} = async (v: any): Promise<any> => f${i}(v);`);
    files['/app/ask.ts'] = `${files['/app/ask.ts']}\nconst f0 = ask;\n${wrappers.join('\n')}\nexport const last = f400;`;
    living.update(['/app/ask.ts']);
    assert.equal((await living.inspect()).files.notAnalysed.length, 1);
    files['/app/ask.ts'] =
      before.calls.length > 0 ? `${CLIENT}export const ask = (input: string) => client.responses.create({ model: 'gpt-5', input });` : '';
    living.update(['/app/ask.ts']);
    assert.deepEqual(await living.inspect(), before);
  });
});

describe('code that is wide', () => {
  it('says where the search for what becomes of an answer stops', async () => {
    const users = count(400).map((i) => [
      `/app/use${i}.ts`,
      `import { ask } from './ask';\nexport async function use(q: string) { const a = await ask(q); return JSON.parse(a).name; }`,
    ]);
    const text = `${CLIENT}export async function ask(input: string) { return (await client.responses.create({ model: 'gpt-5', input })).output_text; }`;
    const { calls, files } = await open({ '/app/ask.ts': text, ...Object.fromEntries(users) }).inspect();
    assert.ok(questionsOf(calls, { isPartly: true }).includes('where its answer goes'));
    assert.deepEqual(files.notAnalysed, []);
  });

  it('in functions that all call each other ends', async () => {
    const names = count(20);
    const functions = names.map(
      (i) =>
        `async function f${i}(m: any, n: number): Promise<any> { ${names.map((j) => `if (n === ${j}) return f${j}(m, n - 1);`).join(' ')} return send(m); }`,
    );
    const text = `${CLIENT}${functions.join('\n')}\nconst send = (input: any) => client.responses.create({ model: 'gpt-5', input });\nexport { f0 };`;
    const { calls } = await open({ '/app/ask.ts': text }).inspect();
    assert.equal(calls.length, 1);
  });
});

describe('what is said', () => {
  it('of a file with a zero byte is a finding, as in an editor', async () => {
    const { diagnostics, files } = await open({
      '/app/ask.ts': `${CLIENT}// \0\nexport const ask = () => client.responses.create({});`,
    }).inspect();
    assert.deepEqual(files.notAnalysed, [{ file: '/app/ask.ts', reason: 'binary' }]);
    assert.deepEqual(
      diagnostics.map(({ rule }) => rule),
      ['not-analysed'],
    );
  });

  it('of a call holds places, and nothing of the files', async () => {
    const options = `q() ? { max_completion_tokens: 9, model: 'gpt-5' } : { messages: [] }`;
    const { calls } = await open({ '/app/ask.ts': toProgram('spread', `const x: any = ${options};`) }).inspect();
    const [call] = calls;
    assert.equal(call?.limits.outputTokens.state, 'unknown');
    assert.deepEqual(Object.keys(call?.limits.outputTokens ?? {}), ['state', 'reason']);
  });
});

describe('questions about a call', () => {
  const none = () => 'nothing';

  it('are given up one by one, for lack of stack or of patience', () => {
    const { ask, unanswered } = createQuestions({ asked: createAskLog(), patience: createPatience() });
    const fall = (): string => fall();
    assert.equal(ask('what falls', fall, none), 'nothing');
    assert.equal(
      ask(
        'what costs',
        () => {
          throw new GivenUp('it costs too much');
        },
        none,
      ),
      'nothing',
    );
    assert.equal(
      ask('what is easy', () => 'an answer', none),
      'an answer',
    );
    assert.deepEqual(
      unanswered.map(({ about }) => about),
      ['what falls', 'what costs'],
    );
  });

  it('hide no mistake', () => {
    const { ask } = createQuestions({ asked: createAskLog(), patience: createPatience() });
    assert.throws(
      () =>
        ask(
          'what is wrong',
          () => {
            throw new TypeError('a mistake');
          },
          none,
        ),
      TypeError,
    );
  });

  it('are only partly answered by a search that stopped, though another question made it', () => {
    const asked = createAskLog();
    const { ask, unanswered } = createQuestions({ asked, patience: createPatience() });
    const memo = createMemo<string>(asked, '');
    const search = () =>
      memo.get('key', () => {
        asked.ask(CUT);
        return 'found';
      });
    search();
    assert.equal(ask('what was found before', search, none), 'found');
    assert.deepEqual(
      unanswered.map(({ about, isPartly }) => [about, isPartly]),
      [['what was found before', true]],
    );
  });

  it('leave nothing open when they are given up', () => {
    const asked = createAskLog();
    const memo = createMemo<string>(asked, 'open');
    assert.throws(
      () =>
        memo.get('key', () => {
          throw new GivenUp('it costs too much');
        }),
      GivenUp,
    );
    assert.equal(
      memo.get('key', () => 'an answer'),
      'an answer',
    );
  });
});

const CLIENT = `import OpenAI from 'openai';\nconst client = new OpenAI();\n`;

const REQUESTS: Readonly<Record<string, string>> = {
  messages: `model: 'gpt-5', messages: x`,
  content: `model: 'gpt-5', messages: [{ role: 'user', content: x }]`,
  model: 'model: x, messages: []',
  spread: `model: 'gpt-5', messages: [], ...x`,
  tools: `model: 'gpt-5', messages: [], tools: x`,
};

function toProgram(part: string, code: string): string {
  return `${CLIENT}declare const q: any;
export async function ask(input: any) {
  ${code}
  const answer = await client.chat.completions.create({ ${REQUESTS[part]} });
  return answer.choices[0]?.message.content;
}`;
}

function questionsOf(calls: readonly LlmCall[], { isPartly }: { readonly isPartly: boolean }): readonly string[] {
  return calls.flatMap(({ unanswered }) => unanswered.flatMap((one) => (one.isPartly === isPartly ? [one.about] : [])));
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => i);
}

function open(files: Readonly<Record<string, string>>): Seawall {
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  const host = createMemoryHost(files, ['/app']);
  return createSeawall({ host, catalog, rules, config: { ...DEFAULT_CONFIG, preset: 'strict' }, loadParser });
}
