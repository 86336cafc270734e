import OpenAI from 'openai';

const client = new OpenAI();

async function complete(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input, text: { format: { type: 'json_object' } } });
  return answer.output_text;
}

// A helper gives what it has parsed, and its callers decide.
export async function askCopied(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
//         ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape of the model's answer before its properties are copied.
  } catch {
    return undefined;
  }
}

export async function askRest(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
//         ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape of the model's answer before its properties are copied.
  } catch {
    return {};
  }
}

export async function askSliced(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
//         ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape of the model's answer before its elements are read.
  } catch {
    return [];
  }
}

export async function askMapped(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
//         ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape of the model's answer before its elements are read.
  } catch {
    return [];
  }
}

export async function askListed(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
//         ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape of the model's answer before its elements are read.
  } catch {
    return [];
  }
}

export async function askTakenApart(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
//         ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape of the model's answer before `name` and `total` are read.
  } catch {
    return {};
  }
}

// Of two that ask it, one checks.
export async function askOneChecks(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
//         ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape of the model's answer before `note` and `name` are read.
  } catch {
    return {};
  }
}

// Clean: each of its callers checks, or only hands it on.
export async function askAllCheck(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

// Clean: it checks for all of them.
export async function askChecked(input: string) {
  const text = await complete(input);
  try {
    const parsed = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

// Clean: it is only written down.
export async function askWritten(input: string) {
  const text = await complete(input);
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
