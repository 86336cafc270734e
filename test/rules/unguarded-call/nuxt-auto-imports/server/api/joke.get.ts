// Nitro imports what `server/utils` exports.
export default defineEventHandler(async () => {
  const { output_text } = await useClient().responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `useClient().responses.create` when all 3 a
  return output_text;
});
