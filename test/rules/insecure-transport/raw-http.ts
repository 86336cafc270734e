// Addresses are logged on the way.
export async function ask(body: string) {
  return fetch(`https://generativelanguage.googleapis.com/v1beta/models/gemini-3.5-flash:generateContent?key=${process.env.GEMINI_API_KEY}`, {
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ insecure-transport: in the address of the request
    method: 'POST',
    body,
  });
}

export async function askByHeader(body: string) {
  // Clean: in a header.
  return fetch('https://generativelanguage.googleapis.com/v1beta/models/gemini-3.5-flash:generateContent', {
    method: 'POST',
    headers: { 'x-goog-api-key': process.env.GEMINI_API_KEY ?? '' },
    body,
  });
}

export async function askPlainly(body: string) {
  return fetch('http://api.openai.com/v1/responses', { method: 'POST', body });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ insecure-transport [error]: Prompts, answers and the key travel unencrypted to this address, so th
}

export function distrust() {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ insecure-transport: Certificates are not checked
}
