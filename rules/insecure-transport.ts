import type { Site } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';

export default defineRule({
  id: 'insecure-transport',
  summary: 'Prompts and keys that travel where others can read them',
  why: 'A prompt holds what users wrote, and each request the key that pays for it. Over plain HTTP, with certificates unchecked, or with the key in an address that proxies and servers log, others on the way have both.',
  category: 'security',
  question: 'What is given away?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [319, 295, 598],
  owasp: { 2025: ['LLM02'], 2026: ['LLM02'] },
  messages: {
    plain:
      'Prompts, answers and the key travel unencrypted to this address, so that everybody on the way can read and change them. Use `https:`.',
    unchecked:
      'Certificates are not checked here, so that anybody on the way can pose as the provider and read prompts and the key. Leave the check on, and give Node your own authority by `NODE_EXTRA_CA_CERTS` where you have one.',
    query:
      "The key stands in the address of the request, which proxies, servers and error reports log. Send it in a header instead (`x-goog-api-key` for Google's API, `Authorization` for most others).",
  },
  *checkClient({ plainUrl }) {
    if (plainUrl) yield { at: plainUrl, message: 'plain', fixes: [toFix(plainUrl, plainUrl.url)] };
  },
  *checkFile({ plainUrls, uncheckedTls, keysInUrls }) {
    for (const at of plainUrls) yield { at, message: 'plain' };
    for (const at of uncheckedTls) yield { at, message: 'unchecked' };
    for (const at of keysInUrls) yield { at, message: 'query' };
  },
});

function toFix({ file, span }: Site, url: string): Fix {
  return {
    title: 'Use https',
    applicability: 'safe',
    intention: { kind: 'replace-string', file, literal: span, text: url.replace(/^http:/, 'https:') },
  };
}
