// Whoever speaks to the API by plain HTTP writes the same options into the body.
export const tell = (text: string) =>
  fetch('https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent', {
    method: 'POST',
    body: JSON.stringify({
      contents: [{ parts: [{ text }] }],
      safetySettings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_NONE' }],
//                                                                        ^^^^^^^^^^^^ disabled-safety [warning]: `threshold: 'BLOCK_NONE'` blocks nothing of this kind
    }),
  });

export const draw = (prompt: string) =>
  fetch('https://fal.run/fal-ai/flux/dev', { method: 'POST', body: JSON.stringify({ prompt, enable_safety_checker: false }) });
//                                                                                                                 ^^^^^ disabled-safety [warning]: `enable_safety_checker: false`

// Left on, and a threshold of something else.
export const checked = { enable_safety_checker: true };
export const alarm = { threshold: 'BLOCK_NONE' };
