// A stream that asks for nothing before it is read fails where it is read, whatever stands around the call that makes it.
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import { AgentExecutor, createToolCallingAgent } from 'langchain/agents';
import { prompt, tools } from '../../../prompt';

const llm = new ChatOpenAI({ model: 'gpt-6-luna' });
const agent = createReactAgent({ llm, tools: [] });

export async function POST(request: Request) {
  try {
    const { messages } = await request.json();
    const events = await agent.streamEvents({ messages }, { version: 'v2' });
    const body = new ReadableStream({
      async start(controller) {
        for await (const { event, data } of events) {
//                                          ^^^^^^ unguarded-stream [warning]: where nothing catches it
          if (event === 'on_chat_model_stream') controller.enqueue(data.chunk.content);
        }
        controller.close();
      },
    });
    return new Response(body);
  } catch (error) {
    console.error(error);
    return Response.json({ error: 'The model did not answer.' }, { status: 500 });
  }
}

export async function PUT(request: Request) {
  const { question } = await request.json();
  let events;
  try {
    events = llm.streamEvents(question, { version: 'v2' });
  } catch (error) {
    console.error(error);
    return new Response('Try again later.', { status: 503 });
  }
  let text = '';
  for await (const { event, data } of events) {
//                                    ^^^^^^ unguarded-stream [warning]: Take the loop into the handler
    if (event === 'on_chat_model_stream') text += data.chunk.content;
  }
  return new Response(text);
}

// Clean: the loop has a handler of its own.
export async function PATCH(request: Request) {
  const { messages } = await request.json();
  const events = agent.streamEvents({ messages }, { version: 'v2' });
  const body = new ReadableStream({
    async start(controller) {
      try {
        for await (const { data } of events) controller.enqueue(data.chunk.content);
      } catch (error) {
        console.error(error);
        controller.enqueue('The rest is missing.');
      }
      controller.close();
    },
  });
  return new Response(body);
}

// Clean: no handler was written at all, which is the business of another rule.
export async function DELETE(request: Request) {
  const { messages } = await request.json();
  let text = '';
  for await (const { data } of agent.streamEvents({ messages }, { version: 'v2' })) text += data.chunk.content;
  return new Response(text);
}

export async function OPTIONS(request: Request) {
  try {
    const { input } = await request.json();
    const executor = new AgentExecutor({ agent: await createToolCallingAgent({ llm, tools, prompt }), tools });
    const log = await executor.streamLog({ input });
    const body = new ReadableStream({
      async start(controller) {
        for await (const { ops } of log) controller.enqueue(ops[0].value);
//                                  ^^^ unguarded-stream [warning]: The handler around `executor.streamLog` sees only failures before the 
        controller.close();
      },
    });
    return new Response(body);
  } catch (error) {
    console.error(error);
    return Response.json({ error: 'The model did not answer.' }, { status: 500 });
  }
}
