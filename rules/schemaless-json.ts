import { toJsonFixes } from '../analysis/answers.js';
import type { Site } from '../analysis/calls.js';
import { toCallerRelated } from '../analysis/omissions.js';
import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'schemaless-json',
  summary: 'An answer that is parsed as JSON though the request asks for none',
  why: 'A prompt that says "only JSON" is obeyed most of the time. In the rest the object stands in a code fence, behind a friendly sentence, or with a comment in it, and the parse throws; the SDK could have made the provider keep to JSON.',
  category: 'output',
  question: 'What if the answer is not of the form that the code expects?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [20],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    option:
      'The answer of {callee} is parsed as JSON, but the request never asks for JSON, so the model may wrap it in prose or a code fence. Set `{option}`, best with a schema.',
    leftOut:
      'The answer of {callee} is parsed as JSON by {caller}, which does not ask for JSON as other callers do, so the model may wrap it in prose or a code fence. Ask for it there too.',
    sdk: 'The answer of {callee} is parsed as JSON, but the request never asks for JSON, so the model may wrap it in prose or a code fence. Use the structured output of {sdk}.',
  },
  *check(call) {
    const { json, output } = call;
    const parses = output.parses.filter((parse) => !parse.isInside && (json.shared === null || isWithin(parse, json.shared)));
    if (json.state !== 'absent' || parses.length === 0 || !parses.every(({ parser }) => /json/i.test(parser))) return;
    const { leftOutBy } = json;
    const option = json.repair[0]?.members.join('.') ?? json.member ?? undefined;
    yield {
      at: call.callee,
      message: leftOutBy ? 'leftOut' : option === undefined ? 'sdk' : 'option',
      data: {
        callee: toCode(call.calleeText),
        caller: toCode(leftOutBy?.functionName ?? 'a caller'),
        option: option ?? '',
        sdk: call.sdkTitle,
      },
      related: [
        ...(leftOutBy ? [toCallerRelated(leftOutBy)] : []),
        ...parses.map(({ file, span }) => ({ file, span, text: 'it is parsed here' })),
      ],
      fixes: toJsonFixes(call),
    };
  },
});

function isWithin({ file, span }: Site, around: Site): boolean {
  return file === around.file && around.span[0] <= span[0] && span[1] <= around.span[1];
}
