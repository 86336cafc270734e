import OpenAI from 'openai';

const client = new OpenAI();

// A timer compiles a text that it is given.
export async function later(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  setTimeout(answer.output_text, 100);
//           ^^^^^^^^^^^^^^^^^^ output-to-code [error]: `answer.output_text` is run as code by `setTimeout`, so whoever can sl
}

export async function load(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return await import(`data:text/javascript,${answer.output_text}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-code [error]: A text with the model's answer in it is run as code by `import()`, so 
}

export async function compile(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  return new AsyncFunction(answer.output_text);
//                         ^^^^^^^^^^^^^^^^^^ output-to-code [error]: `answer.output_text` is run as code by `AsyncFunction`, so whoever can
}

export async function insert(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const script = document.createElement('script');
  script.textContent = answer.output_text;
//                     ^^^^^^^^^^^^^^^^^^ output-to-code [error]: `answer.output_text` is run as code by `script`, so whoever can slip t
  document.head.append(script);
}

// A function in a timer is the program's own.
export async function log(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  setTimeout(() => console.log(answer.output_text), 100);
}

// In another element it is text.
export async function show(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const paragraph = document.createElement('p');
  paragraph.textContent = answer.output_text;
  document.body.append(paragraph);
}
