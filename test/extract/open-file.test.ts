import assert from 'node:assert/strict';
import { createExtractor } from '../../analysis/extract/index.js';
import type { FileFacts, Span } from '../../analysis/facts.js';
import type { OpenFile } from '../../analysis/open-file.js';

const TEXT = `import OpenAI from 'openai';

const client = new OpenAI();
let answers = 0;

export async function ask(input: string) {
  const answer = await client.responses.create({ model: 'gpt-5', input });
  return answer.output_text;
}

class Clerk {
  write = async () => ask('letter');
}

export const later = () => new Clerk().write();
`;

describe('a file that is open', () => {
  const inPlace: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a statement in a function', 'return answer', 'console.log(answer);\n  return answer'],
    ['a half written expression', 'answer.output_text', 'JSON.parse(answer.'],
    ['a string that is not closed on its line', "'letter'", "'letter"],
    ['an assignment to a name of the top level', 'return answer', 'answers += 1;\n  return answer'],
    ['a parameter', 'input: string', 'input: string, more = answers'],
    ['an option', 'new OpenAI()', 'new OpenAI({ timeout: 20_000 })'],
    ['a comment before a statement', 'class Clerk', '// writes\nclass Clerk'],
    ['a member', 'write =', 'read = () => answers;\n  write ='],
    ['something at the end of a statement', '.write();', '.write().finally(() => answers++);'],
  ];
  for (const [what, before, after] of inPlace) {
    it(`takes over ${what}`, () => {
      const file = open(TEXT);
      const untouched = file.sections.map(({ content }) => content);
      const text = TEXT.replace(before, after);
      const edit = file.edit(text);
      assert.ok(edit);
      assert.deepEqual(describeFile(file, text), describeFile(open(text), text));
      const kept = file.sections.filter(({ content }, index) => content === untouched[index]);
      assert.equal(kept.length, file.sections.length - 1, 'one statement is lowered anew');
    });
  }

  const afresh: readonly (readonly [what: string, before: string, after: string])[] = [
    ['another name', 'function ask', 'function tell'],
    ['another export', 'class Clerk', 'export class Clerk'],
    ['another import', "from 'openai'", "from 'other'"],
    ['one more statement', 'let answers', 'let questions = 0;\nlet answers'],
    ['one statement less', 'let answers = 0;\n', ''],
    ['a brace that swallows what follows', 'return answer.output_text;', 'if (answer) {'],
    ['a template that swallows what follows', "'letter'", '`letter'],
    ['a comment that swallows what follows', 'return answer', '/* return answer'],
    ['a directive for Seawall', 'const answer', '// seawall-ignore-next-line missing-timeout -- later\n  const answer'],
    ['a method in a prototype', 'return answer.output_text', 'ask.prototype.tell = function () {};\n  return answer.output_text'],
    ['a statement that ends earlier', 'new Clerk().write()', 'new Clerk(); answers = 1'],
  ];
  for (const [what, before, after] of afresh) {
    it(`must be opened anew for ${what}`, () => assert.equal(open(TEXT).edit(TEXT.replace(before, after)), undefined));
  }

  it('takes over one edit after another', () => {
    const file = open(TEXT);
    let text = TEXT;
    for (const typed of ['\n  const', ' extra', ' =', ' client', '.', 'models', ';']) {
      const at = text.indexOf('\n  return answer');
      text = text.slice(0, at) + typed + text.slice(at);
      assert.ok(file.edit(text), text);
      assert.deepEqual(describeFile(file, text), describeFile(open(text), text));
    }
  });
});

function open(text: string): OpenFile {
  const file = createExtractor().open('/app/file.ts', text);
  assert.ok(file);
  return file;
}

/** Everything that is said of the file, without the ids that it is said by. */
function describeFile({ facts, sections }: OpenFile, text: string) {
  const written = ([start, end]: Span) => `${start}: ${text.slice(start, end)}`;
  return {
    sections: sections.map(({ content, declared }) => ({
      expressions: slice(facts.expressions, content.expressions).map(({ span, kind, function: frame }) => [
        kind,
        written(span),
        nameOf(facts, frame),
      ]),
      functions: slice(facts.functions, content.functions).map(({ span, bodySpan, name }) => [name, written(span), written(bodySpan)]),
      classes: slice(facts.classes, content.classes).map(({ span, members }) => [written(span), members.map((one) => written(one.span))]),
      bindings: [...slice(facts.bindings, content.bindings), ...declared.flatMap((id) => facts.bindings[id] ?? [])].map(
        ({ name, kind, span, sources }) => [
          kind,
          name,
          written(span),
          sources.map(({ from }) => written(facts.expressions[from]?.span ?? [0, 0])),
        ],
      ),
      statements: content.statements.map(({ kind, span }) => [kind, written(span)]),
    })),
    body: facts.functions[0]?.body.map(({ kind, span }) => [kind, written(span)]),
    exports: facts.exports.map(({ kind, name }) => [kind, name]),
    syntaxErrors: facts.syntaxErrors,
  };
}

function slice<T>(table: readonly T[], [first, end]: readonly [number, number]): readonly T[] {
  return table.slice(first, end);
}

function nameOf(facts: FileFacts, id: number): string | undefined {
  return facts.functions[id]?.name;
}
