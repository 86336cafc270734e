import { FIXED, SETTINGS } from './settings.js';

// Clean: what users save takes the place of these options, and may hold a limit.
export const answer = (messages) =>
  fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-5.2', ...SETTINGS.extra, messages }),
  });

// Nobody replaces these.
export const answerAsIs = (messages) =>
  fetch('https://api.openai.com/v1/chat/completions', {
//^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-5.2', ...FIXED.extra, messages }),
  });
