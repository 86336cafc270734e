// A signal takes the place of Mistral's time limit, the default of five minutes and a limit that is written down alike.
import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
const limited = new Mistral({ apiKey: process.env.MISTRAL_API_KEY, timeoutMs: 20_000 });
const controller = new AbortController();
const request = { model: 'mistral-large-2512', messages: [] };

export const plain = () => mistral.chat.complete(request);
export const withSignal = () => mistral.chat.complete(request, { fetchOptions: { signal: controller.signal } });
//                              ^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: `mistral.chat.complete` can be canceled by its signal, but no timer li
export const withBoth = () => limited.chat.complete(request, { timeoutMs: 20_000, fetchOptions: { signal: controller.signal } });
//                            ^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: `limited.chat.complete` can be canceled by its signal, but no timer li

// Clean: five minutes are enough, or a timer aborts.
export const withTimer = () => mistral.chat.complete(request, { fetchOptions: { signal: AbortSignal.timeout(20_000) } });
