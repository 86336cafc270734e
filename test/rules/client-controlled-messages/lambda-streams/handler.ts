import { Configuration, OpenAIApi, type ChatCompletionRequestMessage } from 'openai';

interface Asked {
  question: string;
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

// Clean: the sender writes one message of the user's.
export const answer = awslambda.streamifyResponse(async (event, response) => {
  const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));
  const messages: ChatCompletionRequestMessage[] = [{ role: 'user', content: event.question }];
  const answer = await openai.createChatCompletion({ model: 'gpt-4', messages, stream: true }, { responseType: 'stream' });
  for await (const chunk of answer.data as unknown as AsyncIterable<Buffer>) response.write(chunk);
  response.end();
});
