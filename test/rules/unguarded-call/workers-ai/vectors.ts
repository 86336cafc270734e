interface Env {
  AI: Ai;
}

// A name of a model that only a chat has in common with it.
const EMBEDDER = '@cf/google/embeddinggemma-300m';

export default {
  async fetch(request: Request, env: Env) {
    const text = await request.text();
    const { data } = await env.AI.run('@cf/baai/bge-base-en-v1.5', { text: [text] });
//                         ^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `env.AI.run` when the request fails; Worker
    const other = await env.AI.run(EMBEDDER, { text: [text] });
//                      ^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `env.AI.run` when the request fails; Worker
    // Clean: it asks no language model.
    const [mood] = await env.AI.run('@cf/huggingface/distilbert-sst-2-int8', { text });
    return Response.json({ data, other, mood });
  },
};
