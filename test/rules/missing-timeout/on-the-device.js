// Clean: the model runs in the browser, so that there is nobody who may say nothing.
const session = await LanguageModel.create();

export const ask = (question) => session.prompt(question);
