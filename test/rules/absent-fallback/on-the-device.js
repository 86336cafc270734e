const session = await LanguageModel.create();

document.querySelector('#ask').addEventListener('click', async () => {
  try {
    document.querySelector('#answer').textContent = await session.prompt(document.querySelector('#question').value);
    //                                                    ^^^^^^^^^^^^^^ absent-fallback: so the user gets nothing where the model can not run
  } catch (error) {
    console.error(error);
  }
});
