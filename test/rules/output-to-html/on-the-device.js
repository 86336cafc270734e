const session = await LanguageModel.create();
const out = document.querySelector('#answer');

export async function show(question) {
  out.innerHTML = await session.prompt(question);
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html: becomes part of a page
}

export async function stream(question) {
  for await (const part of session.promptStreaming(question)) {
    out.insertAdjacentHTML('beforeend', part);
    //                                  ^^^^ output-to-html: becomes part of a page
  }
}

// Clean: text is no markup.
export async function append(question) {
  for await (const part of session.promptStreaming(question)) out.append(part);
}
