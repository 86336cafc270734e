// Who says why nothing is tried again has decided: only the other is offered a repair.
import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-6-luna', input: 'Hello' };

export const decided = () =>
  openai.responses.create(request, {
    maxRetries: 0, // whoever asks tries again by hand
  });

export const bare = () => openai.responses.create(request, { maxRetries: 2 });
