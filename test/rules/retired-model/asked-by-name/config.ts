export const config = {
  region: process.env.AWS_REGION ?? 'us-east-1',
  modelId: process.env.BEDROCK_MODEL ?? 'us.anthropic.claude-sonnet-4-20250514-v1:0',
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Amazon Bedrock switched `us.anthropic.claude-sonnet-4-20250514-v1:0` o
  summaryModelId: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
};

// Clean: who asks for one of them says which when the program runs, and others are there to stay.
export const TIERS: Record<string, string> = {
  small: 'anthropic.claude-3-haiku-20240307-v1:0',
  large: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
};
