import type { Holding } from '../../analysis/catalog.js';

/** The SDKs share the connections of the process (`fetch`, or one agent of the module), unless a client is given its own. */
const source = 'openai@4.104.0 _shims/node-runtime.js:53-54, openai@6.49.0 client.js: the global fetch; the Anthropic SDK is built alike';
const text = 'the connections of the agent that is built with it';

export const OWN_AGENT = { text, when: 'client.httpAgent', source } as const satisfies Holding;
export const OWN_DISPATCHER = { text, when: 'client.fetchOptions.dispatcher', source } as const satisfies Holding;
