import { toJsonFixes } from '../analysis/answers.js';
import type { AnswerParse, Extraction, Site } from '../analysis/calls.js';
import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'fragile-extraction',
  summary: 'JSON that is dug out of prose by a pattern, a fence or a position',
  why: 'A pattern from the first brace to the last also takes the prose between two objects; one for code fences meets a fence inside a string, or none at all. The parse then throws, or gives half of what was meant, on answers that are otherwise right.',
  category: 'output',
  question: 'What if the answer is not of the form that the code expects?',
  severity: 'information',
  presets: ['recommended', 'strict'],
  cwe: [20, 185],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    pattern:
      '{code} digs the JSON out of the answer from one brace to another: a second object, or a brace in the prose, and it is another text than was meant. Ask for structured output, so that the whole answer is the JSON, and dig only as a second try.',
    fence:
      '{code} expects the JSON between code fences: without a fence, with prose around it or with one inside a string it is another text than was meant. Ask for structured output, so that the whole answer is the JSON, and strip fences only as a second try.',
    position:
      '{code} cuts the JSON out of the answer by its position: prose before it, a second object or none at all, and it is another text than was meant. Ask for structured output, so that the whole answer is the JSON, and cut only as a second try.',
  },
  *check(call) {
    // Where the provider gives JSON and nothing else, there is nothing to dig in.
    if (call.json.state === 'asked') return;
    const { leftOutBy, shared } = call.json;
    for (const [extraction, parse] of findFirstTries(call.output.parses)) {
      // Others ask for JSON and nothing else.
      if (leftOutBy && shared && !isWithin(parse, shared)) continue;
      yield {
        at: { file: extraction.file, span: extraction.span },
        message: extraction.by,
        data: { code: toCode(extraction.written) },
        related: [
          { ...call.callee, text: `the answer comes from ${toCode(call.calleeText)}` },
          { file: parse.file, span: parse.span, text: 'it is parsed here' },
        ],
        fixes: toJsonFixes(call),
      };
    }
  },
});

function isWithin({ file, span }: Site, around: Site): boolean {
  return file === around.file && around.span[0] <= span[0] && span[1] <= around.span[1];
}

/** A second try, behind a parse of the whole answer and under cover, is how it should be. Behind an uncovered parse elsewhere nothing is tried. */
function* findFirstTries(parses: readonly AnswerParse[]): Iterable<readonly [Extraction, AnswerParse]> {
  const wholes = parses.filter(({ extractions }) => extractions.length === 0);
  for (const parse of parses) {
    const isSecond = wholes.some(({ covered, file }) => covered !== false || file === parse.file);
    if (isSecond && parse.covered !== false) continue;
    for (const extraction of parse.extractions.slice(0, 1)) yield [extraction, parse];
  }
}
