// Calls of a declared wrapper are bounded by its options, else by what the config says of it; of `guess` it says nothing.
import { ask, Client, guess } from './llm';

const client = new Client({ url: 'https://llm.example' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
const quick = new Client({ url: 'https://llm.example', timeoutMs: 20_000 });

export const bare = () => ask('How?');
//                        ^^^ missing-timeout [warning]: No time limit is set for this call, and ask() has none of its own: a s
export const limited = () => ask('How?', { limit: 20 });
export const stopped = () => ask('How?', { signal: AbortSignal.timeout(20_000) });
export const unknown = () => guess('How?');
export const slow = () => client.ask('How?');
export const patient = () => client.ask('How?', { timeoutMs: 30_000 });
export const fast = () => quick.ask('How?');
