export const MODELS = {
  triage: 'gpt-6-luna',
  summary: 'gpt-4.1-mini',
//         ^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switches `gpt-4.1-mini` off on 2027-01-14
  never: 'gpt-4-0613',
} as const;
