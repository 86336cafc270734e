// A signal with a timer is a limit; a signal without one only cancels.
import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-4o-mini', input: 'Hello' };

export async function withTimer() {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 20_000);
  try {
    // Clean: the timer aborts.
    return await openai.responses.create(request, { signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

export async function withoutTimer(button: EventTarget) {
  const controller = new AbortController();
  button.addEventListener('click', () => controller.abort());
  return await openai.responses.create(request, { signal: controller.signal });
//             ^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: can be canceled by its signal, but no timer limits it: 10 min per attempt × 3 attempts
}

export async function ofRequest(incoming: Request) {
  return await openai.responses.create(request, { signal: incoming.signal });
//             ^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: can be canceled by its signal
}

export async function both(incoming: Request) {
  // Clean: whichever comes first.
  const signal = AbortSignal.any([incoming.signal, AbortSignal.timeout(20_000)]);
  return await openai.responses.create(request, { signal });
}

export async function fromCaller(signal: AbortSignal) {
  // Clean: exported, so who calls it and with which signal is not known.
  return await openai.responses.create(request, { signal });
}
