// fetch rejects on a broken connection or an abort as any SDK does.
const url = 'https://api.openai.com/v1/chat/completions';

process.on('message', async (body: string) => {
  const response = await fetch(url, { method: 'POST', body });
//                       ^^^^^ unguarded-call [error]: Nothing catches `fetch`
  console.log(response.status);
});

process.on('disconnect', async () => {
  // Clean: the application's own endpoint is no model.
  await fetch('/api/chat', { method: 'POST' });
});
