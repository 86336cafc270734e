import type { Answer } from '../../analysis/catalog.js';

/** Where the answer is inside the parsed body, one constant for each family of wire formats. From the providers' public API references. */
export const openaiChat = {
  text: ['choices[].message.content', 'choices[].delta.content'],
  toolArguments: ['choices[].message.tool_calls[].function.arguments', 'choices[].message.function_call.arguments'],
  toolNames: ['choices[].message.tool_calls[].function.name', 'choices[].message.function_call.name'],
  finish: ['choices[].finish_reason'],
  refusal: ['choices[].message.refusal'],
  usage: ['usage'],
} as const satisfies Answer;

export const openaiResponses = {
  text: ['output[].content[].text', 'output_text'],
  toolArguments: ['output[].arguments'],
  toolNames: ['output[].name'],
  finish: ['status', 'incomplete_details'],
  refusal: ['output[].content[].refusal'],
  usage: ['usage'],
} as const satisfies Answer;

export const openaiCompletion = {
  text: ['choices[].text'],
  finish: ['choices[].finish_reason'],
  usage: ['usage'],
} as const satisfies Answer;

export const anthropicMessages = {
  text: ['content[].text', 'delta.text'],
  toolInputs: ['content[].input'],
  toolNames: ['content[].name'],
  finish: ['stop_reason'],
  usage: ['usage'],
} as const satisfies Answer;

export const anthropicCompletion = { text: ['completion'], finish: ['stop_reason'] } as const satisfies Answer;

export const geminiContent = {
  text: ['candidates[].content.parts[].text', '[].candidates[].content.parts[].text'],
  toolInputs: ['candidates[].content.parts[].functionCall.args'],
  toolNames: ['candidates[].content.parts[].functionCall.name'],
  finish: ['candidates[].finishReason', 'promptFeedback'],
  usage: ['usageMetadata'],
} as const satisfies Answer;

export const bedrockConverse = {
  text: ['output.message.content[].text'],
  toolInputs: ['output.message.content[].toolUse.input'],
  toolNames: ['output.message.content[].toolUse.name'],
  finish: ['stopReason'],
  usage: ['usage'],
} as const satisfies Answer;

export const ollamaChat = {
  text: ['message.content'],
  toolInputs: ['message.tool_calls[].function.arguments'],
  toolNames: ['message.tool_calls[].function.name'],
  finish: ['done_reason'],
  usage: ['eval_count', 'prompt_eval_count'],
} as const satisfies Answer;

export const ollamaGenerate = {
  text: ['response'],
  finish: ['done_reason'],
  usage: ['eval_count', 'prompt_eval_count'],
} as const satisfies Answer;

export const cohereChat = {
  text: ['message.content[].text', 'text'],
  toolArguments: ['message.tool_calls[].function.arguments'],
  toolInputs: ['tool_calls[].parameters'],
  toolNames: ['message.tool_calls[].function.name', 'tool_calls[].name'],
  finish: ['finish_reason'],
  usage: ['usage', 'meta'],
} as const satisfies Answer;

export const cohereGenerate = { text: ['generations[].text'], finish: ['generations[].finish_reason'] } as const satisfies Answer;
export const huggingfaceGenerate = { text: ['[].generated_text', 'generated_text'] } as const satisfies Answer;
export const replicatePrediction = { text: ['output', 'output[]'], finish: ['status', 'error'] } as const satisfies Answer;
/** `success` is about the request; how the answer ended is told nowhere. */
export const cloudflareRun = { text: ['result.response', 'response'], finish: [] } as const satisfies Answer;
export const dashscopeGenerate = {
  text: ['output.text', 'output.choices[].message.content'],
  finish: ['output.finish_reason', 'output.choices[].finish_reason'],
  usage: ['usage'],
} as const satisfies Answer;
