import ollama from 'ollama';

setInterval(async () => {
  const response = await ollama.chat({ model: 'llama3.2', format: 'json', messages: [{ role: 'user', content: 'Give me a color as JSON.' }] });
  const color = JSON.parse(response.message.content);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse: nothing catches it
  console.log(color.name);
}, 60_000);
