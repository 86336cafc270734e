// Clean: the browser takes one after the other, and no provider counts them.
const session = await LanguageModel.create();

export const askAll = (questions) => Promise.all(questions.map((question) => session.prompt(question)));
