import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { DEFAULT_CONFIG } from '../../analysis/config.js';
import { readConfig } from '../../analysis/config-schema.js';
import { rules } from '../../rules/index.js';

describe('config', () => {
  const read = (text: string, key?: string) => readConfig(text, rules, key);

  it('is the defaults with what is said', () => {
    const text = '// Ours.\n{\n  "preset": "strict",\n  "rules": { "missing-timeout": "error" },\n  "exclude": ["legacy/**"],\n}\n';
    assert.deepEqual(read(text), {
      kind: 'config',
      config: { ...DEFAULT_CONFIG, preset: 'strict', rules: { 'missing-timeout': 'error' }, exclude: ['legacy/**'] },
    });
  });

  it('may be a key of package.json, or may not', () => {
    assert.equal(read('{ "name": "a" }', 'seawall').kind, 'none');
    assert.deepEqual(read('{ "seawall": { "includeTests": true } }', 'seawall'), {
      kind: 'config',
      config: { ...DEFAULT_CONFIG, includeTests: true },
    });
  });

  const MISTAKES: readonly (readonly [text: string, problem: RegExp, line: number, column: number])[] = [
    ['{ "presett": "strict" }', /there is no setting "presett"\. Did you mean "preset"\?/, 1, 3],
    [
      '{\n  "rules": {\n    "missing-timout": "error"\n  }\n}',
      /there is no rule "missing-timout"\. Did you mean "missing-timeout"\?/,
      3,
      5,
    ],
    ['{ "preset": "strong" }', /"preset" must be one of "recommended", "strict", "security", not "strong"/, 1, 13],
    ['{ "rules": { "missing-timeout": "warn" } }', /"rules\.missing-timeout" must be one of "error", "warning"/, 1, 33],
    ['{ "exclude": "legacy" }', /"exclude" must be a list of globs, not "legacy"/, 1, 14],
    ['{ "exclude": ["a", 1] }', /"exclude\.1" must be a string, not 1/, 1, 20],
    ['{ "includeTests": "yes" }', /"includeTests" must be true or false, not "yes"/, 1, 19],
    ['{ "wrappers": [{ "module": "./llm", "operation": "chat" }] }', /"wrappers\.0\.export" is missing/, 1, 16],
    [
      '{ "wrappers": [{ "module": "./llm", "export": "ask", "operation": "chat", "options": { "timout": [] } }] }',
      /there is no setting "timout" in "wrappers\.0\.options"\. Did you mean "timeout"\?/,
      1,
      88,
    ],
    [
      '{ "wrappers": [{ "module": "./llm", "export": "ask", "operation": "chat", "options": { "timeout": [{ "path": "1.t", "unit": "sec" }] } }] }',
      /"wrappers\.0\.options\.timeout\.0\.unit" must be one of "ms", "s", not "sec"/,
      1,
      125,
    ],
    [
      '{ "wrappers": [{ "module": "./llm", "export": "ask", "operation": "chat", "options": { "timeout": ["timeoutMs"] } }] }',
      /"wrappers\.0\.options\.timeout\.0" must be the index of an argument and members \("1\.timeout"\)/,
      1,
      100,
    ],
    ['[]', /the file must be an object, not a list/, 1, 1],
    ['{ "preset": ', /not valid JSON: value expected/, 1, 13],
  ];
  for (const [text, message, line, column] of MISTAKES) {
    it(`explains what is wrong with ${text.replaceAll(/\s+/g, ' ')}`, () => {
      const reading = read(text);
      assert.ok(reading.kind === 'problems');
      const [problem] = reading.problems;
      assert.match(problem?.message ?? '', message);
      assert.deepEqual([problem?.line, problem?.column], [line, column]);
    });
  }

  const CONTRADICTIONS: readonly (readonly [wrapper: object, problem: RegExp])[] = [
    [{ options: { timeout: ['client.timeout'] } }, /"wrappers\.0\.options\.timeout\.0" is about a constructor, and "ask" is a function/],
    [{ streaming: 'flag' }, /"wrappers\.0\.streaming" is "flag", so "options\.stream" must say/],
    [{ answer: { validated: 'with-schema' } }, /"wrappers\.0\.answer\.validated" is "with-schema", so "options\.schema" must say/],
    [{ chunk: { text: ['text'] } }, /"wrappers\.0\.chunk" is about a stream, and "streaming" is "never"/],
  ];
  for (const [wrapper, problem] of CONTRADICTIONS) {
    it(`refuses ${JSON.stringify(wrapper)}`, () => {
      const reading = read(JSON.stringify({ wrappers: [{ module: './llm', export: 'ask', operation: 'chat', ...wrapper }] }));
      assert.ok(reading.kind === 'problems');
      assert.match(reading.problems[0]?.message ?? '', problem);
    });
  }

  it('has a schema for editors that says the same', () => {
    const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../schemas/config.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const [text] of MISTAKES.slice(0, -1)) assert.equal(validate(JSON.parse(text)), false, text);
    assert.ok(validate({ preset: 'strict', rules: { 'missing-timeout': 'off' }, tests: [] }));
    const wrapper = { module: '@acme/llm', export: 'Client.ask', operation: 'chat', options: { timeout: ['client.timeout'] } };
    assert.ok(validate({ wrappers: [{ ...wrapper, defaults: { timeoutMs: null, retries: 2 } }] }));
  });
});
