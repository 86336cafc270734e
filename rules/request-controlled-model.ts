import type { RequestedOption } from '../analysis/calls.js';
import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

type Choice = Exclude<RequestedOption['option'], 'messages'>;

const CHOICES: Readonly<Record<Choice, { readonly what: string; readonly harm: string; readonly repair: string }>> = {
  model: {
    what: 'The model',
    harm: 'its sender can make every call one to the dearest model that the key may use',
    repair: 'Look it up in a list of the models that you mean to pay for',
  },
  maxOutputTokens: {
    what: 'The cap on output tokens',
    harm: 'its sender can make every answer as long and as dear as the model allows',
    repair: 'Take the smaller of it and a number of yours',
  },
  baseUrl: {
    what: "The address of the model's API",
    harm: 'its sender gets your key and every prompt sent to a server of their own',
    repair: 'Choose it from a list on the server',
  },
};

export default defineRule({
  id: 'request-controlled-model',
  summary: 'A model, an address or a cap on tokens that the sender of a request chooses',
  why: 'A request to a server of yours can be written by anybody, whatever its page offers to choose from. Who may name the model or lift the cap spends your money at the highest rate that your key allows, and who may name the address gets the key.',
  category: 'security',
  question: 'What can the sender of a request make the model do?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [15, 770],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    chosen: '{what} comes from the request ({taken}) as it is, so that {harm}. {repair}.',
  },
  *check({ requested, callee, calleeText }) {
    for (const { option, taken, file, span } of requested) {
      if (option === 'messages') continue;
      yield {
        at: { file, span },
        message: 'chosen',
        data: { ...CHOICES[option], taken: toCode(taken.code) },
        related: [{ ...callee, text: `it is what ${toCode(calleeText)} is asked with` }],
      };
    }
  },
});
