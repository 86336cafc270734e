import type { LlmCall, ModelFacts } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';

/** What is done with the answer, as far as it depends on its form. */
const FORMED: readonly LlmCall['output']['state'][] = ['validated', 'sdk-validated', 'parsed-unvalidated', 'asserted'];

export default defineRule({
  id: 'unpinned-model',
  summary: 'A moving model name where code depends on the form of the answer',
  why: 'A name such as gpt-4o or mistral-small-latest stands for another version whenever its provider says so. Prompts and parsers were tested with one of them; on the day of the move they meet another, with nothing in the history to explain it.',
  category: 'config',
  question: 'Will this model and this SDK do what the code asks of them?',
  severity: 'information',
  presets: ['recommended', 'strict'],
  cwe: [1104],
  owasp: { 2025: ['LLM03'], 2026: [] },
  messages: {
    moving:
      '`{id}` is a name that {provider} moves to other versions, and code reads what comes from {calls} as structure. Ask for {snapshot}, and move on when your tests have seen the next.',
    deciding:
      '`{id}` is a name that {provider} moves to other versions, and the words that come from {calls} decide what the code does. Ask for {snapshot}, and move on when your tests have seen the next.',
    judging:
      '`{id}` is a name that {provider} moves to other versions, and what is let pass or held back by {calls} was tried with one of them. Ask for {snapshot}, and move on when your tests have seen the next.',
  },
  *check(call) {
    const { modelFacts, modelChoices, callee } = call;
    const use = findUse(call);
    if (use === null || (use === 'moving' && mayBeOfOthers(call))) return;
    for (const facts of modelFacts === null ? modelChoices : [modelFacts]) {
      const { id, provider, isMoving } = facts;
      if (!isMoving || isGone(facts)) continue;
      yield {
        at: facts.at ?? callee,
        message: use,
        data: { id, provider, snapshot: toAdvice(facts) },
        fixes: toFixes(facts),
      };
    }
  },
});

/** What the code does depends on the form of the answer, or on what it says; a verdict is all that a moderation gives. */
function findUse({ operation, output, decisions }: LlmCall): 'moving' | 'deciding' | 'judging' | null {
  if (operation === 'moderation') return 'judging';
  if (FORMED.includes(output.state) || output.parses.length > 0) return 'moving';
  return decisions.length > 0 ? 'deciding' : null;
}

/** Of several models that a helper asks by the word of its callers, which one is that of the caller that parses is not known. */
function mayBeOfOthers({ modelFacts, modelChoices, json: { shared }, output }: LlmCall): boolean {
  if (modelFacts !== null || modelChoices.length < 2 || shared === null) return false;
  return !output.parses.some(({ file, span }) => file === shared.file && shared.span[0] <= span[0] && span[1] <= shared.span[1]);
}

function isGone({ shutdownOn, asOf }: ModelFacts): boolean {
  return shutdownOn !== null && shutdownOn <= asOf;
}

/** The versions of a model that is about to end do so with it, so that only those of another are worth naming. */
function toAdvice({ snapshot, shutdownOn, successorVersion }: ModelFacts): string {
  const version = shutdownOn === null ? snapshot : successorVersion;
  if (version !== null) return `\`${version}\``;
  return shutdownOn === null ? 'a dated version' : 'another model, by a name that does not move';
}

function toFixes({ at, snapshot, shutdownOn }: ModelFacts): readonly Fix[] {
  if (at === null || snapshot === null || shutdownOn !== null) return [];
  return [
    {
      title: `Ask for \`${snapshot}\``,
      applicability: 'unsafe',
      intention: { kind: 'replace-string', file: at.file, literal: at.span, text: snapshot },
    },
  ];
}
