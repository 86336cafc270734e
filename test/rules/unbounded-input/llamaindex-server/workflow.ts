// The server gives the factory of its workflow the body of each request.
import { openai } from '@llamaindex/openai';
import { createWorkflow, startAgentEvent, stopAgentEvent } from '@llamaindex/workflow';
import { Settings } from 'llamaindex';

Settings.llm = openai({ model: 'gpt-6-luna' });

export function workflowFactory(body: { topic: string; language: string }) {
  const { llm } = Settings;
  const workflow = createWorkflow();
  const language = body.language.slice(0, 20);

  workflow.handle([startAgentEvent], async () => {
    const answer = await llm.complete({ prompt: `Write in ${language} of this: ${body.topic}` });
//                                                                               ^^^^^^^^^^ unbounded-input [information]: `body.topic` goes from a request into the prompt
    return stopAgentEvent.with({ result: answer.text });
  });

  return workflow;
}
