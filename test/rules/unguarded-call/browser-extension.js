const ask = (text, key) =>
  fetch('https://api.openai.com/v1/chat/completions', {
//^^^^^ unguarded-call [error]: Nothing catches `fetch` when the request fails; the browser does not w
    method: 'POST',
    headers: { Authorization: `Bearer ${key}` },
    body: JSON.stringify({ model: 'gpt-5', messages: [{ role: 'user', content: text }] }),
  });

chrome.runtime.onMessage.addListener((request, _sender, sendResponse) => {
  chrome.storage.sync.get(['key'], async ({ key }) => {
    const response = await ask(request.text, key);
    sendResponse(await response.json());
  });
  return true;
});

chrome.tabs.query({ active: true }, async ([tab]) => {
  const response = await fetch('https://api.openai.com/v1/moderations', { method: 'POST', body: JSON.stringify({ input: tab.title }) });
//                       ^^^^^ unguarded-call [error]: Nothing catches `fetch` when the request fails; the browser does not w
  show(await response.json());
});

// Clean: it is caught.
chrome.storage.local.get(['key'], async ({ key }) => {
  try {
    show(await (await fetch('https://api.openai.com/v1/responses', { method: 'POST', headers: { key }, body: '{}' })).json());
  } catch {
    show('Try again in a minute.');
  }
});

chrome.storage.local
  .get(['key'])
  .then(async ({ key }) => show(await fetch('https://api.openai.com/v1/embeddings', { method: 'POST', headers: { key }, body: '{}' })))
  .catch(() => show('Try again in a minute.'));
