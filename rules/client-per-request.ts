import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'client-per-request',
  summary: 'A client that is built anew for each request, always with the same settings',
  why: 'Some clients have connections, tokens or credentials of their own. Built anew for each request, each opens and asks for them again before it can ask its question, and leaves them behind afterwards: under load the process runs out of sockets, or the identity service says no.',
  category: 'bounds',
  question: 'What can it cost, and what ends it?',
  severity: 'information',
  presets: ['recommended', 'strict'],
  cwe: [400, 772],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    found: '{client} is built for each {per} with the same settings, and each has {holds}. Build it once, at the top of its module.',
    plain:
      '{client} is built for each {per}, always with the same settings: a missing key is then found out by the first user, not at the start. Build it once, at the top of its module.',
  },
  *check({ rebuilt, callee }) {
    if (!rebuilt) return;
    yield {
      at: rebuilt,
      message: rebuilt.holds === null ? 'plain' : 'found',
      data: {
        client: toCode(rebuilt.name),
        per: OCCASIONS[rebuilt.per],
        holds: rebuilt.holds ?? '',
      },
      related: [{ ...callee, text: 'this is called on it' }],
    };
  },
});

const OCCASIONS = {
  request: 'request that the server answers',
  message: 'message that the bot gets',
  step: 'run of its function',
  turn: 'turn of the loop',
} as const;
