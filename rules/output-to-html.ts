import { toFileProblems, toInjectionProblems } from '../analysis/injections.js';
import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'output-to-html',
  summary: "A model's answer that is put into a page as HTML",
  why: "Markup in an answer is run by the browser of whoever reads it. A document that the model summarizes is enough to put a script into the page, which then acts with the reader's session.",
  category: 'security',
  question: 'What can an answer do to the system?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [79, 1426],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    reached:
      "{what} becomes part of a page through {sink}, so a script that somebody slipped into the prompt runs in the reader's browser. Set it as text, or clean it with DOMPurify (sanitize-html on a server) right before.",
  },
  *check(call) {
    yield* toInjectionProblems(call, 'html', 'reached');
  },
  *checkFile(file) {
    yield* toFileProblems(file, 'html', 'reached');
  },
});
