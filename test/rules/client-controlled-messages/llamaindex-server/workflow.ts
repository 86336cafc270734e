// The server gives the factory of its workflow the body of each request.
import { createWorkflow, startAgentEvent, stopAgentEvent, workflowEvent } from '@llamaindex/workflow';
import { type ChatMessage, Settings } from 'llamaindex';
import { openai } from '@llamaindex/openai';

Settings.llm = openai({ model: 'gpt-6-luna' });
const summed = workflowEvent<string>();

export const workflowFactory = (body: unknown) => {
  const { llm } = Settings;
  const { messages } = body as { messages: ChatMessage[] };
  const workflow = createWorkflow();

  workflow.handle([startAgentEvent], async () => summed.with('Sum it up.'));

  workflow.handle([summed], async ({ data }) => {
    const history = messages;
    history.push({ role: 'user', content: data });
    const answer = await llm.chat({ messages: history });
//                                            ^^^^^^^ client-controlled-messages [warning]: `history` goes from the request to the model as it is
    return stopAgentEvent.with({ result: answer.message.content });
  });

  return workflow;
};

// Clean: who calls this one is not known.
export const otherFactory = (body: unknown) => {
  const { messages } = body as { messages: ChatMessage[] };
  const workflow = createWorkflow();
  workflow.handle([startAgentEvent], async () => {
    const answer = await Settings.llm.chat({ messages });
    return stopAgentEvent.with({ result: answer.message.content });
  });
  return workflow;
};
