import type { LlmCall } from '../analysis/calls.js';
import type { PromptPart } from '../analysis/prompts.js';
import { defineRule, type Problem } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

type Place = Exclude<PromptPart['role'], 'conversation'>;

const PLACES: Readonly<Record<Place, string>> = {
  system: 'the system prompt',
  tool: 'the description of a tool',
};

export default defineRule({
  id: 'untrusted-system-prompt',
  summary: 'Text of a request or of a document in the role of the system or in the description of a tool',
  why: 'A model does what stands in its system prompt and in the descriptions of its tools before what a user says. Who can write there what they like can take back every rule of yours, and have tools called with the rights of your server.',
  category: 'security',
  question: 'What can the sender of a request make the model do?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [1427, 77],
  owasp: { 2025: ['LLM01'], 2026: ['LLM01'] },
  messages: {
    mixed:
      '{taken} comes from a request and stands in {place}, where the model takes it for your own instruction: its sender can take back every rule there. Send it as a message of the user, or choose among texts of yours.',
    found:
      '{taken} was looked up and stands in {place}, where the model takes it for your own instruction: whoever wrote it, on a page or in a ticket, speaks in your name there. Send documents as a message of the user or as the result of a tool.',
  },
  *check(call) {
    const free = call.prompt.parts.filter(({ isFree, from }) => isFree || from === 'documents');
    yield* toProblems(call, 'system', free);
    yield* toProblems(call, 'tool', free);
  },
});

/** Who wrote a document seldom knew of the prompt that it would come into. */
const KINDS = {
  request: { message: 'mixed' },
  environment: { message: 'mixed' },
  secret: { message: 'mixed' },
  documents: { message: 'found', severity: 'warning' },
} as const;

/** One for everything that came from the same place of a request. */
function* toProblems({ callee, calleeText }: LlmCall, role: Place, parts: readonly PromptPart[]): Iterable<Problem<'mixed' | 'found'>> {
  const alike = parts.filter((part) => part.role === role);
  for (const first of alike) {
    const others = alike.filter((part) => isSameSource(part, first));
    if (others[0] !== first) continue;
    yield {
      at: { file: first.file, span: first.span },
      ...KINDS[first.from],
      data: { taken: toCode(first.code), place: PLACES[role] },
      related: [
        { ...first.source, text: first.from === 'documents' ? 'it is looked up here' : 'it comes from the request here' },
        ...others.slice(1).map(({ file, span, code }) => ({ file, span, text: `${toCode(code)} stands there too` })),
        { ...callee, text: `the model is asked by ${toCode(calleeText)}` },
      ],
    };
  }
}

function isSameSource({ source }: PromptPart, other: PromptPart): boolean {
  return source.file === other.source.file && source.span[0] === other.source.span[0];
}
