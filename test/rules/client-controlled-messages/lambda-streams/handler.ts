import { Configuration, OpenAIApi, type ChatCompletionRequestMessage } from 'openai';

interface Asked {
  messages: ChatCompletionRequestMessage[];
}

declare global {
  namespace awslambda {
    function streamifyResponse(run: (event: Asked, response: NodeJS.WritableStream) => Promise<void>): unknown;
  }
}

export const handler = awslambda.streamifyResponse(async (event, response) => {
  const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));
  const answer = await openai.createChatCompletion({ model: 'gpt-4', messages: event.messages, stream: true }, { responseType: 'stream' });
//                                                                             ^^^^^^^^^^^^^^ client-controlled-messages [warning]: `event.messages` goes from the request to the model as it is
  for await (const chunk of answer.data as unknown as AsyncIterable<Buffer>) response.write(chunk);
  response.end();
});
