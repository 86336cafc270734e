// An agent's input holds the conversation, with whatever roles its sender gave.
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import { createAgent } from 'langchain';

const llm = new ChatOpenAI({ model: 'gpt-6-luna' });
const desk = createReactAgent({ llm, tools: [] });
const helper = createAgent({ model: llm, tools: [] });

interface Turn {
  role: string;
  content: string;
}

export async function POST(request: Request) {
  const { history } = (await request.json()) as { history: Turn[] };
  const { messages } = await desk.invoke({ messages: history });
//                                                   ^^^^^^^ client-controlled-messages [warning]: `history` goes from the request to the model as it is
  return Response.json(messages.at(-1)?.content);
}

export async function PUT(request: Request) {
  const body = (await request.json()) as { history: Turn[] };
  const { messages } = await helper.invoke({ messages: [...body.history, { role: 'user', content: 'Go on.' }] });
//                                                         ^^^^^^^^^^^^ client-controlled-messages [warning]: `body.history` goes from the request
  return Response.json(messages.at(-1)?.content);
}

export async function GET(request: Request) {
  const body = (await request.json()) as { messages: Turn[] };
  const stream = await helper.stream({ messages: body.messages }, { streamMode: 'messages' });
//                                               ^^^^^^^^^^^^^ client-controlled-messages [warning]: `body.messages` goes from the request
  return new Response(ReadableStream.from(stream));
}

// Clean: one text, in the role that the server gives it.
export async function PATCH(request: Request) {
  const { question } = (await request.json()) as { question: string };
  const { messages } = await helper.invoke({ messages: [{ role: 'user', content: question }] });
  return Response.json(messages.at(-1)?.content);
}

// Clean: a list of texts, all in the role of the user.
export async function DELETE(request: Request) {
  const { history } = (await request.json()) as { history: string[] };
  const { messages } = await desk.invoke({ messages: history.map((content) => ({ role: 'user', content })) });
  return Response.json(messages.at(-1)?.content);
}

// Clean: only the two roles go through.
export async function HEAD(request: Request) {
  const { history } = (await request.json()) as { history: Turn[] };
  const { messages } = await desk.invoke({ messages: history.filter(({ role }) => role === 'user' || role === 'assistant') });
  return Response.json(messages.at(-1)?.content);
}
