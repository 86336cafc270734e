// Clean: nobody limits or overloads what runs in the browser.
const session = await LanguageModel.create();

export const ask = (question) => session.prompt(question);
