import { open } from './ask.js';

process.on('message', async (content: string) => {
  const stream = await open(content);
  if (stream === undefined) return;
  for await (const event of stream) console.log(event.type);
//                          ^^^^^^ unguarded-stream: end the answer for whoever is waiting
});

process.on('message', async (content: string) => {
  try {
    // Clean: this reader catches.
    const stream = await open(content);
    if (stream === undefined) return;
    for await (const event of stream) console.log(event.type);
  } catch (error) {
    console.error(error);
  }
});
