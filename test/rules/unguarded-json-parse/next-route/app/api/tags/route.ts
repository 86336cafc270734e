// A framework's bare 500 is no cover: the user has paid for an answer and gets none.
import { ChatOpenAI } from '@langchain/openai';

const llm = new ChatOpenAI({ model: 'gpt-4o' });

export async function POST(request: Request) {
  const answer = await llm.invoke(await request.text());
  const tags = JSON.parse(String(answer.content));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse [error]: throws on a model's answer
  return Response.json(tags);
}
