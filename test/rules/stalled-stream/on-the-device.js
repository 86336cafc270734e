// Clean: there are no headers, and nothing stalls but the device.
const session = await LanguageModel.create();

export async function show(question, out) {
  const parts = session.promptStreaming(question, { signal: AbortSignal.timeout(20_000) });
  for await (const part of parts) out.textContent += part;
}
