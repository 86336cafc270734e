const session = await LanguageModel.create();

document.querySelector('#ask').addEventListener('click', async () => {
  const parts = session.promptStreaming(document.querySelector('#question').value);
  //            ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call: its rejection is lost
  for await (const part of parts) document.querySelector('#answer').append(part);
});

// Clean: what fails is shown.
document.querySelector('#again').addEventListener('click', async () => {
  try {
    document.querySelector('#answer').textContent = await session.prompt('Once more.');
  } catch {
    document.querySelector('#answer').textContent = 'The model does not answer. Try again.';
  }
});
