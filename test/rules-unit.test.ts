import assert from 'node:assert/strict';
import type { Handler, LlmCall, SchemaPackage } from '../analysis/calls.js';
import { rules } from '../rules/index.js';
import { clientOf, createCall, createHandler, createParse, known, siteAt } from './llm-call.js';

const ABSENT = { state: 'absent' } as const;
const CLIENT = clientOf({});

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly at: number;
  readonly fixes: readonly string[];
}

/** The rules of the failure path and of parsed answers, which share out between them what they say of one call. */
const SHARING = rules.filter(({ id }) =>
  [
    'absent-fallback',
    'floating-call',
    'missing-timeout',
    'unbounded-output',
    'unguarded-call',
    'unguarded-json-parse',
    'unvalidated-output',
  ].includes(id),
);

/** What these rules together say of one call, with the words filled in as the linter does. */
function judge(call: LlmCall): readonly Found[] {
  return SHARING.flatMap((rule) =>
    [...(rule.check?.(call) ?? [])].map(({ message, severity, data, at, fixes }) => ({
      rule: rule.id,
      severity: severity ?? rule.severity,
      message: fill(rule.messages[message] ?? '', { calls: 'this call', ...data }),
      at: at.span[0],
      fixes: (fixes ?? []).map((fix) => `${fix.applicability}: ${fix.title}`),
    })),
  );
}

function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, key: string) => String(data[key] ?? hole));
}

function only(call: LlmCall): Found {
  const found = judge(call);
  assert.equal(found.length, 1, JSON.stringify(found, null, 2));
  return found[0]!;
}

describe('rules on plain calls', () => {
  it('say nothing of a call that is guarded, bounded and only shown', () => {
    assert.deepEqual(judge(createCall({})), []);
  });

  it('say nothing of what is unknown', () => {
    const call = createCall({
      errors: { state: 'unknown' },
      timeout: { state: 'unknown' },
      retry: { state: 'unknown', attempts: null },
      fallback: { state: 'unknown' },
      output: { state: 'unknown', parses: [createParse({ covered: 'unknown', check: { state: 'unknown', reason: 'passed on' } })] },
    });
    assert.deepEqual(judge(call), []);
  });

  it('have two sentences at most and no hole in a message', () => {
    for (const call of examples()) {
      for (const { message } of judge(call)) {
        assert.doesNotMatch(message, /\{\w+\}/);
        assert.ok(message.split(/[.!?](?: |$)/).filter(Boolean).length <= 2, message);
      }
    }
  });

  it('have a title for each fix without a full stop', () => {
    for (const found of examples().flatMap(judge)) {
      for (const title of found.fixes) assert.doesNotMatch(title, /\.$/);
    }
  });
});

describe('unguarded-call on plain calls', () => {
  it('is an error where the rejection is lost', () => {
    const note = 'Express 4 does not wait for an async handler: its rejection is lost';
    const repair = { ...siteAt(10, 20), kind: 'wrap', otherwise: 'record' } as const;
    const found = only(createCall({ errors: { state: 'unhandled', consequence: 'lost', note, repair } }));
    assert.equal(found.rule, 'unguarded-call');
    assert.equal(found.severity, 'error');
    assert.match(found.message, /^Nothing catches `client\.chat\.completions\.create` when all 3 attempts fail; Express 4/);
    assert.deepEqual(found.fixes, ['has-placeholders: Wrap in try/catch with a fallback to fill in']);
  });

  it('is a warning where a framework answers', () => {
    const found = only(createCall({ errors: { state: 'boundary', consequence: 'answered' } }));
    assert.equal(found.severity, 'warning');
    assert.match(found.message, /^Only the framework catches/);
  });

  it('is an information of the strict preset in a job', () => {
    const found = only(createCall({ errors: { state: 'boundary', consequence: 'job' } }));
    assert.equal(found.severity, 'information');
    assert.match(found.message, /^Only what runs the job catches/);
  });

  it('names no number of attempts where there is one', () => {
    assert.match(
      only(createCall({ errors: { state: 'unhandled' }, retry: { state: 'none', attempts: 1 } })).message,
      /when the request fails/,
    );
  });
});

describe('floating-call on plain calls', () => {
  it('offers to await where the frame can', () => {
    const found = only(createCall({ errors: { state: 'floating', canAwait: true } }));
    assert.deepEqual(found.fixes, ['unsafe: Await the call', 'has-placeholders: Append a .catch to fill in']);
  });

  it('offers a handler alone where it cannot', () => {
    const found = only(createCall({ errors: { state: 'floating', canAwait: false } }));
    assert.deepEqual(found.fixes, ['has-placeholders: Append a .catch to fill in']);
  });
});

describe('missing-timeout on plain calls', () => {
  const byDefault = { state: 'sdk-default', ms: 600_000, worstCaseMs: 1_800_000, defaultMs: 600_000 } as const;

  it('stands on the client where its option mends the call', () => {
    const found = only(createCall({ client: CLIENT, timeout: byDefault, repair: { timeout: [clientOption()] } }));
    assert.equal(found.at, CLIENT.site.span[0]);
    assert.match(found.message, /10 min per attempt × 3 attempts = 30 min\. Set `timeout` on the client/);
    assert.deepEqual(found.fixes, ['unsafe: Set a 30 s time limit on this client']);
  });

  it('name the caller that leaves an option out, and offer no repair that takes from the others what they give', () => {
    const leftOutBy = { ...siteAt(200, 220), functionName: 'askLong' };
    const option = { at: siteAt(10, 60), argument: 1, members: ['timeout'], unit: 'ms', target: 'call' } as const;
    const late = only(createCall({ timeout: { state: 'none', ms: null, worstCaseMs: null, leftOutBy }, repair: { timeout: [option] } }));
    assert.match(late.message, /for this call on the way from `askLong`, .* Give one in `askLong` too\.$/);
    assert.deepEqual(late.fixes, []);
    const cap = { ...option, members: ['max_tokens'], unit: 'count' } as const;
    const long = only(createCall({ limits: { outputTokens: { state: 'absent', leftOutBy } }, repair: { maxOutputTokens: [cap] } }));
    assert.match(long.message, /to this call on the way from `askLong`, .* Give one in `askLong` too\.$/);
    assert.deepEqual(long.fixes, []);
    const own = only(createCall({ limits: { outputTokens: { state: 'absent' } }, repair: { maxOutputTokens: [cap] } }));
    assert.deepEqual(own.fixes, ['unsafe: Limit the answer to 4096 tokens']);
  });

  it('stands on the call where only the call takes one', () => {
    const option = { at: siteAt(10, 60), argument: 0, members: ['abortSignal'], unit: 'signal', target: 'call' } as const;
    const found = only(createCall({ timeout: { state: 'none' }, repair: { signal: [option] } }));
    assert.equal(found.at, 10);
    assert.match(found.message, /Pass `AbortSignal\.timeout/);
  });

  it('is silent where the default adds up to five minutes or less', () => {
    const groq = { state: 'sdk-default', ms: 60_000, worstCaseMs: 180_000, defaultMs: 60_000 } as const;
    assert.deepEqual(judge(createCall({ timeout: groq })), []);
    assert.deepEqual(judge(createCall({ timeout: { ...groq, state: 'cancel-only' } })), []);
  });

  it('is an information where the call can be canceled', () => {
    const found = only(
      createCall({ timeout: { ...byDefault, state: 'cancel-only' }, client: CLIENT, repair: { timeout: [clientOption()] } }),
    );
    assert.equal(found.severity, 'information');
    assert.equal(found.at, 10);
  });

  it("says the transport's own limit where nothing else bounds the call", () => {
    assert.match(only(createCall({ timeout: { state: 'none' } })).message, /Node's fetch after 300 s of silence/);
  });

  it('leaves a limit that is switched off to another rule', () => {
    assert.deepEqual(judge(createCall({ timeout: { state: 'disabled' } })), []);
  });
});

describe('absent-fallback on plain calls', () => {
  const handled = (...handlers: Handler[]) => createCall({ errors: { state: 'handled', handlers }, fallback: { state: 'absent' } });

  it('says what the handlers do instead', () => {
    const found = only(handled(createHandler({ rethrows: true }), createHandler({ answersError: true, records: true })));
    assert.match(found.message, /only throws the error on and answers an error/);
    assert.deepEqual(found.fixes, ['has-placeholders: Give a fallback value in the handler']);
  });

  it('offers no empty value that nobody would go on with', () => {
    const errors = { state: 'handled', handlers: [createHandler({ rethrows: true })] } as const;
    assert.deepEqual(only(createCall({ errors, fallback: { state: 'absent', refusesEmpty: true } })).fixes, []);
  });

  it('leaves an error that disappears to another rule', () => {
    assert.deepEqual(judge(handled(createHandler({ empty: true }))), []);
  });

  it('is silent where no fallback is wanted', () => {
    const call = createCall({
      errors: { state: 'handled', handlers: [createHandler({ rethrows: true })] },
      fallback: { state: 'absent', notNeeded: 'embeddings' },
    });
    assert.deepEqual(judge(call), []);
  });

  it('is silent where nothing handles the failure, since another rule speaks', () => {
    assert.equal(only(createCall({ errors: { state: 'unhandled' }, fallback: { state: 'absent' } })).rule, 'unguarded-call');
  });
});

describe('the answer on plain calls', () => {
  const parsed = (parse: Parameters<typeof createParse>[0]) =>
    createCall({ output: { state: 'parsed-unvalidated', parses: [createParse(parse)] } });

  it('unvalidated-output names what is read', () => {
    const found = only(parsed({ covered: true, check: ABSENT, assertedType: 'Ticket', properties: ['priority', 'tags'] }));
    assert.equal(found.rule, 'unvalidated-output');
    assert.equal(found.severity, 'warning');
    assert.match(found.message, /`JSON\.parse\(text\)` as `Ticket` is believed as it comes: .* before `priority` and `tags` are read/);
    assert.deepEqual(found.fixes, ['has-placeholders: Check the answer with a zod schema (TicketSchema)']);
  });

  it('writes a schema in what the project has, and says what is not there', () => {
    const titles = (library: SchemaPackage, isMissing: boolean) =>
      only(parsed({ covered: true, properties: ['priority'], schemas: { library, isMissing, namesOptional: false, inferred: {} } })).fixes;
    assert.deepEqual(titles('valibot', false), ['has-placeholders: Check the answer with a valibot schema (AnswerSchema)']);
    assert.deepEqual(titles('@sinclair/typebox', false), ['has-placeholders: Check the answer with a typebox schema (AnswerSchema)']);
    assert.deepEqual(titles('zod', true), ['has-placeholders: Check the answer with a zod schema (AnswerSchema; needs zod)']);
  });

  it('offers to ask for the form where the request takes one, the schema can stand beside it and nobody needs another form', () => {
    const call = parsed({ covered: true, properties: ['priority'] });
    const [parse] = call.output.parses;
    assert.ok(parse);
    const schema = { file: parse.file, span: [0, 1], argument: 0, members: ['format'], code: 'f({schema})', imported: null } as const;
    const offers = (json: Partial<LlmCall['json']>, changes: Partial<typeof parse> = {}, more: readonly (typeof parse)[] = []) =>
      only({ ...call, json: { ...call.json, ...json }, output: { ...call.output, parses: [{ ...parse, ...changes }, ...more] } }).fixes
        .length > 1;
    const any = { ...schema, demandsAll: false };
    const all = { ...schema, demandsAll: true };
    const optional = { ...parse.schemas, namesOptional: true };
    assert.equal(offers({ schema: any }), true);
    assert.equal(offers({ schema: null }), false);
    assert.equal(offers({ schema: { ...any, file: '/other.ts' } }), false);
    assert.equal(offers({ schema: any, shared: schema }), false);
    assert.equal(offers({ schema: any }, { assertedType: 'Ticket[]' }), false);
    assert.equal(offers({ schema: all }, { assertedType: 'Ticket', schemas: optional }), false);
    assert.equal(offers({ schema: any }, { assertedType: 'Ticket', schemas: optional }), true);
    assert.equal(offers({ schema: any }, { schemas: { ...parse.schemas, library: 'valibot' } }), false);
  });

  it('unvalidated-output is an error where the database gets it', () => {
    assert.equal(only(parsed({ covered: true, check: ABSENT, sinks: ['database-write'] })).severity, 'error');
  });

  it('unvalidated-output is silent about a result that is only passed on, and about a checked one', () => {
    assert.deepEqual(judge(parsed({ covered: true, check: ABSENT })), []);
    assert.deepEqual(judge(parsed({ covered: true, check: known('zod schema .parse'), properties: ['priority'] })), []);
  });

  it('one diagnostic says both faults of one parse', () => {
    const found = only(parsed({ covered: false, check: ABSENT, properties: ['priority'] }));
    assert.equal(found.rule, 'unguarded-json-parse');
    assert.equal(found.severity, 'error');
    assert.match(found.message, /nor does anything check the shape/);
    assert.equal(found.fixes.length, 2);
  });

  it('unguarded-json-parse says one fault where the shape is checked', () => {
    const found = only(parsed({ covered: false, check: known('zod schema .parse'), properties: ['priority'] }));
    assert.match(found.message, /nothing catches it\. Catch it and ask again/);
    assert.deepEqual(found.fixes, ['has-placeholders: Wrap the parse in try/catch with a fallback to fill in']);
  });

  it('an asserted answer without a parse is reported where it is asserted', () => {
    const evidence = [{ ...siteAt(200, 220), source: 'code', text: 'block.input as Ticket' } as const];
    const found = only(createCall({ output: { state: 'asserted', evidence } }));
    assert.equal(found.at, 200);
  });
});

function clientOption() {
  return { at: CLIENT.site, argument: 0, members: ['timeout'], unit: 'ms', target: 'client' } as const;
}

function examples(): readonly LlmCall[] {
  return [
    createCall({ errors: { state: 'unhandled' } }),
    createCall({ errors: { state: 'boundary' } }),
    createCall({ errors: { state: 'floating' } }),
    createCall({ timeout: { state: 'none' } }),
    createCall({ timeout: { state: 'sdk-default', ms: 600_000, worstCaseMs: 1_800_000 }, repair: { timeout: [clientOption()] } }),
    createCall({ timeout: { state: 'cancel-only', defaultMs: 600_000, worstCaseMs: 1_800_000 } }),
    createCall({ errors: { state: 'handled', handlers: [createHandler({ rethrows: true })] }, fallback: { state: 'absent' } }),
    createCall({ output: { parses: [createParse({ covered: true, check: ABSENT, properties: ['a'] })] } }),
    createCall({ output: { parses: [createParse({ covered: false, check: ABSENT, properties: ['a'] })] } }),
    createCall({ output: { parses: [createParse({ covered: false, check: known('zod') })] } }),
    createCall({ output: { state: 'asserted' } }),
  ];
}
