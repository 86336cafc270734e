import { toFileProblems, toInjectionProblems } from '../analysis/injections.js';
import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'output-to-url',
  summary: "A model's answer that decides which address is asked",
  why: "A server that fetches what a model names can be led to addresses that only it can reach, such as a cloud's metadata service, or made to carry what the prompt holds to a stranger's server in the address.",
  category: 'security',
  question: 'What can an answer do to the system?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [918, 601, 1426],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    reached:
      '{what} is taken as an address by {sink}, so that whoever can slip text into the prompt can reach services inside the network or carry data out. Allow only hosts from a list, after `new URL`.',
  },
  *check(call) {
    yield* toInjectionProblems(call, 'url', 'reached');
  },
  *checkFile(file) {
    yield* toFileProblems(file, 'url', 'reached');
  },
});
