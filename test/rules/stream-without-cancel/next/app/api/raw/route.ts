const URL = 'https://api.openai.com/v1/chat/completions';
const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

// Clean: the body is canceled with the response that it is handed on in.
export async function POST() {
  const answer = await fetch(URL, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-6-luna', messages: [], stream: true }) });
  return new Response(answer.body);
}
