// Clean: no limit counts the attempts.
const session = await LanguageModel.create();

export async function ask(question) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await session.prompt(question);
    } catch (error) {
      console.warn(error);
    }
  }
  return 'No answer.';
}
