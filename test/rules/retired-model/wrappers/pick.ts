// Clean: which of the models of one provider is asked for is not known.
const MODELS = ['gpt-4-0314', 'gpt-6-luna', 'gpt-6-astra'];

export const pick = (text: string) => MODELS[text.length % 3];
