// A run that was cut off ends with an event of its own.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

async function forward(stream: ReturnType<typeof openai.beta.threads.runs.stream>) {
  let result;
  for await (const value of stream) {
    switch (value.event) {
      case 'thread.message.delta': {
        const content = value.data.delta.content?.[0];
        if (content?.type === 'text' && content.text?.value != null) process.stdout.write(content.text.value);
        break;
      }
      case 'thread.run.completed':
      case 'thread.run.requires_action':
        result = value.data;
        break;
    }
  }
  return result;
}

export async function answer(thread: string, assistant: string) {
  let run = await forward(openai.beta.threads.runs.stream(thread, { assistant_id: assistant }));
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.beta.threads.runs.stream` en
  let turns = 0;
  while (run?.status === 'requires_action' && turns++ < 5)
    run = await forward(openai.beta.threads.runs.submitToolOutputsStream(run.id, { thread_id: thread, tool_outputs: [] }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.beta.threads.runs.submitTool
}
