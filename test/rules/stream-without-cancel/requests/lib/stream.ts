interface Payload {
  model: string;
  stream: boolean;
  messages: { role: string; content: string }[];
}

export async function streamAnswer(payload: Payload) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(payload) });
//                       ^^^^^ stream-without-cancel [information]: `fetch` goes on writing when its reader has gone, and every token unti
  return new ReadableStream({
    async start(controller) {
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) controller.enqueue(part.value);
      controller.close();
    },
  });
}
