import { toFileProblems, toInjectionProblems } from '../analysis/injections.js';
import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'output-to-shell',
  summary: "A model's answer that is run as a command",
  why: 'Whoever can put words into the prompt, a web page or a document that the model reads, runs commands with the rights of this process. No list of forbidden words has stopped that.',
  category: 'security',
  question: 'What can an answer do to the system?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [78, 1426],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    reached:
      '{what} is run as a command by {sink}, so whoever can slip text into the prompt has a shell on this machine. Run one program of a fixed list with its arguments in an array and no shell, or ask a person first.',
  },
  *check(call) {
    yield* toInjectionProblems(call, 'shell', 'reached');
  },
  *checkFile(file) {
    yield* toFileProblems(file, 'shell', 'reached');
  },
});
