import OpenAI from 'openai';
import { resumable } from 'resumable-answers';
import { limit, rooms } from './rooms.js';

const openai = new OpenAI();

// Whoever stops it is a person: no timer of the project ends this controller.
export async function ask(room: string, input: string) {
  const controller = new AbortController();
  rooms.set(room, controller);
  return openai.responses.create({ model: 'gpt-5.1', input }, { signal: controller.signal });
  //     ^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: can be canceled by its signal, but no timer
}

export async function askAgain(input: string) {
  const abortController = new AbortController();
  await resumable({ abortController });
  return openai.responses.create({ model: 'gpt-5.1', input }, { signal: abortController.signal });
  //     ^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: can be canceled by its signal, but no timer
}

export async function askInTime(input: string) {
  const controller = new AbortController();
  limit(controller, 20_000);
  return openai.responses.create({ model: 'gpt-5.1', input }, { signal: controller.signal });
}
