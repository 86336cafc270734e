import { toFileProblems, toInjectionProblems } from '../analysis/injections.js';
import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'output-to-path',
  summary: "A model's answer that decides which file is touched",
  why: '`../../.ssh/authorized_keys` is a file name like any other to a model that a prompt has talked into it. Files outside the folder that was meant are read into answers or overwritten.',
  category: 'security',
  question: 'What can an answer do to the system?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [22, 1426],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    reached:
      '{what} is taken as a path by {sink}, so that files outside the folder that is meant can be read or overwritten. Keep only `path.basename` of it, or resolve it and check that it still starts with that folder.',
  },
  *check(call) {
    yield* toInjectionProblems(call, 'path', 'reached');
  },
  *checkFile(file) {
    yield* toFileProblems(file, 'path', 'reached');
  },
});
