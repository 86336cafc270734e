import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from '@sinclair/typebox';

// A plug-in that has the types of a schema's library is given the same.
const routes: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/typed', { schema: { body: Type.Object({ text: Type.String({ maxLength: 200 }) }) } }, async (request) =>
    fastify.quick.responses.create({ model: 'gpt-6-luna', input: request.body.text }),
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `fastify.quick.responses.create` when all 3
  );
};

export default routes;
