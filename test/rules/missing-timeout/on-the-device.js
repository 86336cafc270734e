const session = await LanguageModel.create();

export const ask = (question) => session.prompt(question);
//                               ^^^^^^^^^^^^^^ missing-timeout: for as long as the browser lets it

// Clean: a timer ends it.
export const askSoon = (question) => session.prompt(question, { signal: AbortSignal.timeout(20_000) });
