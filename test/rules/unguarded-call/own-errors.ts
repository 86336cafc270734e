// Whoever asks whether an error is the SDK's own has every failure of its requests in that branch.
// rules: unguarded-call, absent-fallback, swallowed-error
import Anthropic, { APIError } from '@anthropic-ai/sdk';
import { ApiError, GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();
const google = new GoogleGenAI({});
const ask = { model: 'claude-sonnet-4-6', max_tokens: 100, messages: [{ role: 'user' as const, content: 'Say something kind.' }] };

setInterval(async () => {
  try {
    console.log(await anthropic.messages.create(ask));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: When all 3 attempts fail
  } catch (error) {
    if (error instanceof Anthropic.APIError) console.error(`failed with ${error.status}`);
    else throw error;
  }
}, 60_000);

setInterval(async () => {
  try {
    console.log(await anthropic.messages.create(ask));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: When all 3 attempts fail
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    console.error(error);
  }
}, 60_000);

// Clean: something to go on with.
async function rate(): Promise<string> {
  try {
    return JSON.stringify(await anthropic.messages.create(ask));
  } catch (error) {
    console.error(error);
    if (error instanceof SyntaxError || error instanceof Anthropic.APIError) return 'Not rated yet.';
    throw error;
  }
}

setInterval(async () => {
  console.log(await rate());
}, 60_000);

// The class of another SDK.
setInterval(async () => {
  try {
    console.log(await openai.responses.create({ model: 'gpt-5', input: 'Say something kind.' }));
//                    ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  } catch (error) {
    if (error instanceof Anthropic.APIError) console.error(`failed with ${error.status}`);
    else throw error;
  }
}, 60_000);

// Each SDK by its own class.
setInterval(async () => {
  try {
    console.log(await openai.responses.create({ model: 'gpt-5', input: 'Say something kind.' }));
//                    ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: When all 3 attempts fail
    console.log(await anthropic.messages.create(ask));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: When all 3 attempts fail
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(error);
    } else if (error instanceof Anthropic.APIError) {
      console.error(error);
    } else {
      throw error;
    }
  }
}, 60_000);

// Only some of its failures.
setInterval(async () => {
  try {
    console.log(await anthropic.messages.create(ask));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  } catch (error) {
    if (error instanceof Anthropic.APIError && error.status === 429) console.error('too many');
    else throw error;
  }
}, 60_000);

setInterval(async () => {
  try {
    console.log(await anthropic.messages.create(ask));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  } catch (error) {
    if (error instanceof Anthropic.RateLimitError) console.error('too many');
    else throw error;
  }
}, 60_000);

// This SDK's error is for answers of the provider alone: a lost connection is none.
setInterval(async () => {
  try {
    console.log(await google.models.generateContent({ model: 'gemini-2.5-flash', contents: 'Say something kind.' }));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  } catch (error) {
    if (error instanceof ApiError) console.error(`failed with ${error.status}`);
    else throw error;
  }
}, 60_000);

// The other way round: what is the SDK's own goes on.
setInterval(async () => {
  try {
    console.log(await anthropic.messages.create(ask));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  } catch (error) {
    if (error instanceof APIError) throw error;
    console.error(error);
  }
}, 60_000);

// In a caller.
async function translate() {
  return await anthropic.messages.create(ask);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: When all 3 attempts fail
}

setInterval(async () => {
  try {
    console.log(await translate());
  } catch (error) {
    if (error instanceof APIError) {
      console.error(error);
      return;
    }
    throw error;
  }
}, 60_000);
