// Where an answer of OpenAI holds its text, its tools and how it ended.

export const CHAT_ANSWER = {
  text: ['choices[].message.content'],
  toolArguments: ['choices[].message.tool_calls[].function.arguments', 'choices[].message.function_call.arguments'],
  toolNames: ['choices[].message.tool_calls[].function.name', 'choices[].message.function_call.name'],
  finish: ['choices[].finish_reason'],
  cut: { part: 'choices[0]?.finish_reason', test: "{part} === 'length'" },
  refusal: ['choices[].message.refusal'],
  usage: ['usage'],
} as const;

export const CHAT_CHUNK = {
  text: ['choices[].delta.content'],
  toolArguments: ['choices[].delta.tool_calls[].function.arguments'],
  toolNames: ['choices[].delta.tool_calls[].function.name'],
  finish: ['choices[].finish_reason'],
  refusal: ['choices[].delta.refusal'],
  usage: ['usage'],
} as const;

export const RESPONSE_ANSWER = {
  text: ['output_text', 'output[].content[].text'],
  toolArguments: ['output[].arguments'],
  toolNames: ['output[].name'],
  finish: ['status', 'incomplete_details'],
  cut: { part: 'status', test: "{part} === 'incomplete'" },
  refusal: ['output[].content[].refusal'],
  usage: ['usage'],
} as const;
