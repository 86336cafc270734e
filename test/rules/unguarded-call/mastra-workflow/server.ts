// Clean: a run of a workflow resolves with what failed. An agent's answer does not.
import { Agent } from '@mastra/core/agent';
import { createWorkflow } from '@mastra/core/workflows';
import express from 'express';

const app = express();
const agent = new Agent({ name: 'helper', instructions: 'Help.', model: 'openai/gpt-5' });
const workflow = createWorkflow({ id: 'report' }).commit();

app.post('/report', async (request, response) => {
  const run = await workflow.createRun();
  const report = await run.start({ inputData: request.body });
  response.status(report.status === 'success' ? 200 : 503).json(report);
});

app.post('/ask', async (request, response) => {
  const answer = await agent.generate(request.body.question);
//                     ^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `agent.generate` when the request fails; Express 4 doe
  response.json(answer.text);
});
