import type { ClientProfile, Credential } from '../analysis/calls.js';
import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'browser-exposed-key',
  summary: "A provider's key that is sent to browsers",
  why: 'What a bundler writes into browser code is public, whatever it is called in the source. Anybody who opens the developer tools has the key, and spends on it until somebody reads the bill.',
  category: 'security',
  question: 'What is given away?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [200, 522],
  owasp: { 2025: ['LLM02'], 2026: ['LLM02'] },
  messages: {
    allowed:
      'The {sdk} client is told to work in browsers, so that everybody who opens the page has its key. Keep the client on a server of yours and let the page ask that.',
    unknown:
      'The {sdk} client is told to work in browsers: unless each user brings a key of their own, everybody who opens the page has yours. Keep the client on a server of yours and let the page ask that.',
    variable:
      'Bundlers write `{name}` into the code that browsers get, because of how its name begins, so the key is public. Read it on the server from a variable without the prefix.',
    code: "This file is code of the browser ('use client'), so the key of the {sdk} client goes to everybody who opens the page. Move the client to the server.",
  },
  *checkClient(client) {
    const secret = client.credentials.find(isSecret);
    const data = { sdk: client.sdkTitle, name: secret?.text ?? '' };
    if (secret?.kind === 'public-variable') yield { at: secret, message: 'variable', data };
    else if (client.isClientCode && secret) yield { at: client.site, message: 'code', data };
    else if (client.browser && !isHarmless(client)) yield { at: client.browser, message: secret ? 'allowed' : 'unknown', data };
  },
  *checkFile({ publicKeys }) {
    for (const key of publicKeys) yield { at: key, message: 'variable', data: { name: key.text } };
  },
});

function isSecret({ kind }: Credential): boolean {
  return kind !== 'stand-in';
}

/** A text that is no key goes to a server of one's own, which adds the real one. */
function isHarmless({ credentials }: ClientProfile): boolean {
  return credentials.length > 0 && !credentials.some(isSecret);
}
