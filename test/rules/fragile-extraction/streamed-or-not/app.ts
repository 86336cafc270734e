import { Api, complete, either } from './api.js';

const api = new Api();
const defaults = { model: 'gpt-6-luna' };
const onError = (error: unknown) => console.error(error);
declare function show(text: unknown): void;

export function dig(prompt: string) {
  return api.chat({
    prompt,
    config: { ...defaults, stream: false },
    onFinish(text) {
      show(JSON.parse(text.match(/\{[\s\S]*\}/)?.[0] ?? '{}'));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ fragile-extraction [information]: `text.match(/\{[\s\S]*\}/)` digs the JSON out of the answer from one b
    },
    onError,
  });
}

export const digAtOnce = (prompt: string) =>
  complete({ prompt, config: defaults, onFinish: (text) => show(JSON.parse(text.split('```')[1] ?? '{}')), onError });
//                                                                         ^^^^^^^^^^^^^^^^^ fragile-extraction [information]: `text.split('```')` expects the JSON between code fences: without a fe

export const digEither = (prompt: string) =>
  either({
    prompt,
    config: { ...defaults, stream: true },
    onFinish: (text) => show(JSON.parse(text.split('```json')[1] ?? '{}')),
//                                      ^^^^^^^^^^^^^^^^^^^^^ fragile-extraction [information]: `text.split('```json')` expects the JSON between code fences: without 
    onError,
  });

// Clean: what this one asks for comes by the other way.
export function digStreamed(prompt: string) {
  return api.chat({
    prompt,
    config: { ...defaults, stream: true },
    onFinish(text) {
      show(JSON.parse(text.match(/\{[\s\S]*\}/)?.[0] ?? '{}'));
    },
    onError,
  });
}

// Clean: it gets nothing.
export const digNothing = (prompt: string) =>
  complete({ prompt, config: { ...defaults, stream: true }, onFinish: (text) => show(JSON.parse(text.split('```')[1] ?? '{}')), onError });
