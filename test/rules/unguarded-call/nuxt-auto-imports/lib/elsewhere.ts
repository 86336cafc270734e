// Clean: nothing is imported here by itself.
export const joke = () => useClient().responses.create({ model: 'gpt-6-luna', input: 'A joke' });
