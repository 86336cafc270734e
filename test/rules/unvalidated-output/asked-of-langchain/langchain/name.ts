import { ChatAnthropic } from '@langchain/anthropic';
import type { AIMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const claude = new ChatAnthropic({ model: 'claude-sonnet-4-6' });
const gemini = new ChatGoogleGenerativeAI({ model: 'gemini-2.5-flash' });
const elsewhere = new ChatOpenAI({ model: 'own-model', configuration: { baseURL: 'https://models.example.com/v1' } });

export async function name(text: string) {
  try {
    const response = await model.invoke(text);
    const data = JSON.parse(response.content as string);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.content as string)` is believed as it comes: noth
    return data.name.trim();
  } catch {
    return '';
  }
}

interface Ticket {
  priority: 'low' | 'high';
  title: string;
}

export async function triage(text: string): Promise<Ticket | undefined> {
  try {
    const { content } = await claude.invoke([{ role: 'user', content: text }]);
    return JSON.parse(String(content)) as Ticket;
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(String(content))` as `Ticket` is believed as it comes: not
  } catch {
    return undefined;
  }
}

export async function title(text: string) {
  try {
    const { content: raw }: AIMessage = await model.invoke(text);
    const written = raw.toString();
    return JSON.parse(written).title.trim();
//         ^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(written)` is believed as it comes: nothing checks the shap
  } catch {
    return '';
  }
}

export async function city(text: string) {
  try {
    return JSON.parse((await model.invoke(text)).content as string).city.trim();
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse((await model.invoke(text)).content as string)` is believed
  } catch {
    return '';
  }
}

// The message is wanted as well.
export async function counted(text: string) {
  try {
    const response = await model.invoke(text);
    const data = JSON.parse(response.content as string);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.content as string)` is believed as it comes: noth
    return `${data.name.trim()} ${response.usage_metadata?.total_tokens}`;
  } catch {
    return '';
  }
}

// A failure of the answer's form has a handler of its own, which would not see it.
export async function guarded(text: string) {
  const response = await model.invoke(text);
  try {
    const data = JSON.parse(response.content as string);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.content as string)` is believed as it comes: noth
    return data.name.trim();
  } catch {
    return '';
  }
}

// A chain has no such method.
const chain = ChatPromptTemplate.fromTemplate('Name {text}').pipe(model);
export async function chained(text: string) {
  try {
    const response = await chain.invoke({ text });
    const data = JSON.parse(response.content as string);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.content as string)` is believed as it comes: noth
    return data.name.trim();
  } catch {
    return '';
  }
}

// Who answers may know no schemas.
export async function away(text: string) {
  try {
    const response = await elsewhere.invoke(text);
    const data = JSON.parse(response.content as string);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.content as string)` is believed as it comes: noth
    return data.name.trim();
  } catch {
    return '';
  }
}

// It asks for the schema's form and does not check it.
export async function believed(text: string) {
  try {
    const response = await gemini.invoke(text);
    const data = JSON.parse(response.content as string);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.content as string)` is believed as it comes: noth
    return data.name.trim();
  } catch {
    return '';
  }
}
