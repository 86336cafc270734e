declare const out: HTMLElement;
declare const question: HTMLInputElement;

const session = await LanguageModel.create();

question.addEventListener('change', async () => {
  try {
    out.textContent = await session.prompt(question.value);
    //                      ^^^^^^^^^^^^^^ absent-fallback: so the user gets nothing where the model can not run
  } catch (error) {
    console.error(error);
  }
});
