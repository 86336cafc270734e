import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rewrite } from '../../scripts/repairs/trial.js';
import { listFixtures } from '../fixture.js';
import { openFixture, toPlain } from './fixture-repository.js';

const fixtures = fileURLToPath(new URL('../rules/unvalidated-output', import.meta.url));

/** By the fixture's folder, the lines that each repair writes which asks for the answer in the form of a schema, without those of the schema. */
async function askEach(): Promise<Readonly<Record<string, readonly (readonly string[])[]>>> {
  const asked: Record<string, (readonly string[])[]> = {};
  for (const fixture of listFixtures(fixtures).filter(({ name }) => name.startsWith('asked-of-'))) {
    const files = toPlain(fixture);
    const repository = openFixture(files);
    for (const { at, rule, fixes } of (await repository.seawall.inspect()).diagnostics) {
      for (const fix of rule === 'unvalidated-output' ? fixes.filter(({ title }) => title.startsWith('Ask for')) : []) {
        const folder = path.basename(path.dirname(at.file));
        const text = rewrite(repository, await repository.seawall.edits(fix)).get(at.file) ?? '';
        asked[folder] = [...(asked[folder] ?? []), findWritten(files[at.file] ?? '', text)];
      }
    }
  }
  return asked;
}

function findWritten(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'));
  const body = after.replace(/^import .*\n/gm, '').replace(/^const \w+Schema = (?:.*\n)*?\}\);\n/m, '');
  return body
    .split('\n')
    .filter((line) => !known.has(line))
    .map((line) => line.trim());
}

/** What each repair writes, in the order of the finding's places. */
const WRITTEN: Readonly<Record<string, readonly (readonly string[])[]>> = {
  gemini: [
    [
      'responseMimeType: "application/json", responseJsonSchema: z.toJSONSchema(AnswerSchema),',
      'const data = AnswerSchema.parse(JSON.parse(response.text ?? "{}"));',
    ],
    [
      "const response = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { responseMimeType: 'application/json', responseJsonSchema: z.toJSONSchema(AnswerSchema) } });",
      "const data = AnswerSchema.parse(JSON.parse(response.text ?? '{}'));",
    ],
  ],
  mistral: [
    [
      "responseFormat: { type: 'json_schema', jsonSchema: { name: 'answer', strict: true, schemaDefinition: z.toJSONSchema(AnswerSchema) } },",
      'const data = AnswerSchema.parse(JSON.parse(String(answer.choices?.[0]?.message?.content)));',
    ],
  ],
  cohere: [
    [
      "const answer = await cohere.chat({ model: 'command-a-03-2025', messages: [{ role: 'user', content }], responseFormat: { type: 'json_object', jsonSchema: z.toJSONSchema(AnswerSchema) } });",
      "const data = AnswerSchema.parse(JSON.parse(part?.type === 'text' ? part.text : '{}'));",
    ],
  ],
  'cohere-1': [
    [
      "const answer = await cohere.chat({ model: 'command-r-plus-08-2024', message, responseFormat: { type: 'json_object', schema: z.toJSONSchema(AnswerSchema) } });",
      'const data = AnswerSchema.parse(JSON.parse(answer.text));',
    ],
  ],
  groq: [
    [
      "const completion = await groq.chat.completions.create({ model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content }], response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: z.toJSONSchema(AnswerSchema) } } });",
      "const data = AnswerSchema.parse(JSON.parse(completion.choices[0]?.message.content ?? '{}'));",
    ],
  ],
  // Neither where a claim of the answer's form has members that may be left out.
  optional: [
    [
      "const answer = await openai.responses.create({ model, input, text: { format: zodTextFormat(AnswerSchema, 'answer') } });",
      'const note = AnswerSchema.parse(JSON.parse(answer.output_text));',
    ],
  ],
  langchain: [
    ['const response = await model.withStructuredOutput(AnswerSchema).invoke(text);', 'const data = response;'],
    ["const content = await claude.withStructuredOutput(TicketSchema).invoke([{ role: 'user', content: text }]);", 'return content;'],
    ['const raw = await model.withStructuredOutput(AnswerSchema).invoke(text);', 'const written = raw;', 'return written.title.trim();'],
    ['return (await model.withStructuredOutput(AnswerSchema).invoke(text)).city.trim();'],
  ],
  vertex: [['const response = await model.withStructuredOutput(AnswerSchema).invoke(text);', 'const data = response;']],
};

describe('the repair that asks for an answer in the form of a schema', () => {
  let asked: Awaited<ReturnType<typeof askEach>>;
  before(async () => {
    asked = await askEach();
  });

  for (const [sdk, written] of Object.entries(WRITTEN)) {
    it(`is written for ${sdk} where nothing speaks against it`, () => assert.deepEqual(asked[sdk], written));
  }

  it('is offered for no version that takes no such schema', () => assert.equal(asked['langchain-0'], undefined));

  it('is offered for no version that does not check by it', () => assert.equal(asked['vertex-2.1'], undefined));
});
