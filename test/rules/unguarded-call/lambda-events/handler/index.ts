import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export const handler: APIGatewayProxyHandlerV2 = async () => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  return { statusCode: 200, body: output_text };
};
