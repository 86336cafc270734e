import { toFileProblems, toInjectionProblems } from '../analysis/injections.js';
import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'output-to-code',
  summary: "A model's answer that is run as code",
  why: "Whoever can put words into the prompt, a web page or a document that the model reads, chooses what the program runs, with all its secrets and rights. Node's vm module is no boundary either, by its own documentation.",
  category: 'security',
  question: 'What can an answer do to the system?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [94, 1426],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    reached:
      '{what} is run as code by {sink}, so whoever can slip text into the prompt runs code on this machine. Give the model a list of functions to choose from, or run its code in a sandbox of its own (a container, isolated-vm, WebAssembly).',
  },
  *check(call) {
    yield* toInjectionProblems(call, 'code', 'reached');
  },
  *checkFile(file) {
    yield* toFileProblems(file, 'code', 'reached');
  },
});
