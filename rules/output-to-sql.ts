import { toFileProblems, toInjectionProblems } from '../analysis/injections.js';
import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'output-to-sql',
  summary: "A model's answer that is taken into the text of an SQL query",
  why: "A query that a model wrote reads, changes or drops whatever the connection may: other users' rows, the whole table. Nobody has to attack for that; a wrong join is enough.",
  category: 'security',
  question: 'What can an answer do to the system?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [89, 1426],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    reached:
      "{what} becomes the text of a query in {sink}, which may read or destroy whatever this connection can. Bind values as parameters, or run the model's queries as a role that may only read what this user may see.",
  },
  *check(call) {
    yield* toInjectionProblems(call, 'sql', 'reached');
  },
  *checkFile(file) {
    yield* toFileProblems(file, 'sql', 'reached');
  },
});
