import assert from 'node:assert/strict';
import type { Framework, HttpEndpoint, OptionPath } from '../../analysis/catalog.js';
import type { Registration } from '../../analysis/framework-catalog.js';
import { catalog } from '../../catalog/index.js';

/** Of a request without an SDK, also by a method of what it gives: `timeout().0`. */
const OPTION_PATH = /^(?:[\w$]+\(\)\.)?(?:\d+|client)(?:\.[\w$-]+)*$/;
/** Members, calls, `new`, wild cards, and the three open scopes. */
const API_PATH = /^(?:global:|any:|jsx:)?(?:\*\*|=|\*?[\w$]+\*?|\*)(?:\(\))*(?:\.(?:\*\*|[\w$]+\*?|\*)(?:\(\))*)*$/;
const FUNCTION_PLACE = /^\d+(?:\.(?:[\w$-]+|\*|\(\)))*$/;
const ANSWER_PATH = /^(?:(?:\[\]|[\w$]+)(?:\(\)|\[\])*(?:\.[\w$]+(?:\(\)|\[\])*)*)?$/;

describe('the catalog', () => {
  it('is data only', () => {
    assert.deepEqual(findFunctions(catalog, 'catalog'), []);
  });
});

describe('the HTTP catalog', () => {
  const { clients, endpoints, compatiblePaths } = catalog.http;

  it('names a host once', () => {
    assertDistinct(endpoints.flatMap((endpoint) => endpoint.hosts));
  });

  it('writes hosts without scheme and paths from the root', () => {
    for (const endpoint of endpoints) {
      for (const host of endpoint.hosts) assert.doesNotMatch(host, /[/?]/, endpoint.provider);
      for (const { path } of endpoint.paths) assert.match(path, /^[/*]/, endpoint.provider);
    }
  });

  it('hides no path behind an earlier one', () => {
    for (const endpoint of endpoints) assert.deepEqual(findHidden(endpoint), [], endpoint.provider);
  });

  it('reads answers and token caps where the wire format has them', () => {
    for (const { answer, path } of [...endpoints.flatMap((endpoint) => endpoint.paths), ...compatiblePaths]) {
      const paths = [
        ...(answer?.text ?? []),
        ...(answer?.toolArguments ?? []),
        ...(answer?.toolInputs ?? []),
        ...(answer?.toolNames ?? []),
        ...(answer?.finish ?? []),
        ...(answer?.refusal ?? []),
      ];
      for (const one of paths) assert.match(one, ANSWER_PATH, path);
    }
  });

  it('says of every client where its URL is and what limits it', () => {
    for (const client of clients) {
      assert.ok(client.packages.length + client.globals.length > 0, client.name);
      assert.ok(client.limits.source, client.name);
      for (const one of client.functions) assertOptions([one.url ?? '0', one.body ?? '0'], client.name);
      assertOptions([...(client.options.timeout ?? []), ...(client.options.signal ?? []), ...(client.options.retries ?? [])], client.name);
    }
  });

  const requests: readonly (readonly [url: string, operation: string | undefined])[] = [
    ['https://api.openai.com/v1/chat/completions', 'chat'],
    ['https://api.openai.com/v1/responses', 'chat'],
    ['https://api.openai.com/v1/responses/resp_1', 'non-inference'],
    ['https://api.openai.com/v1/models', 'non-inference'],
    ['https://api.openai.com/v1/files/file-1/content', 'non-inference'],
    ['https://api.openai.com/v1/realtime/client_secrets', 'non-inference'],
    ['https://api.openai.com/v1/audio/transcriptions', 'audio'],
    ['https://contoso.openai.azure.com/openai/deployments/gpt/chat/completions', 'chat'],
    ['https://contoso.openai.azure.com/openai/deployments/gpt/images/generations', 'image'],
    ['https://api.anthropic.com/v1/messages', 'chat'],
    ['https://api.anthropic.com/v1/messages/count_tokens', 'non-inference'],
    ['https://api.anthropic.com/v1/models', 'non-inference'],
    ['https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent', 'chat'],
    ['https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:countTokens', 'non-inference'],
    ['https://generativelanguage.googleapis.com/v1beta/openai/chat/completions', 'chat'],
    ['https://generativelanguage.googleapis.com/v1beta/models', 'non-inference'],
    ['https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/google/models/m:predict', 'image'],
    ['https://bedrock-runtime.us-east-1.amazonaws.com/model/m/converse', 'chat'],
    ['http://localhost:11434/api/generate', 'text_completion'],
    ['http://localhost:11434/api/tags', 'non-inference'],
    ['http://localhost:11434/v1/chat/completions', 'chat'],
    ['https://api-inference.huggingface.co/models/gpt2', 'text_completion'],
    ['https://api.cohere.com/v2/rerank', 'rerank'],
    ['https://api.replicate.com/v1/models/meta/llama/predictions', 'chat'],
    ['https://api.replicate.com/v1/predictions/p1', 'non-inference'],
    ['https://api.cloudflare.com/client/v4/accounts/a/ai/run/@cf/meta/llama', 'chat'],
    ['https://openrouter.ai/api/v1/chat/completions', 'chat'],
    ['https://openrouter.ai/api/v1/models', 'non-inference'],
    ['https://api.perplexity.ai/search', 'non-inference'],
    ['https://api.elevenlabs.io/v1/voices', 'non-inference'],
    ['https://api.elevenlabs.io/v1/text-to-speech/v1', 'audio'],
    ['https://example.com/api/chat', undefined],
  ];
  for (const [url, operation] of requests) {
    it(`takes ${url} for ${operation ?? 'no model request'}`, () => {
      assert.equal(findOperation(endpoints, url), operation);
    });
  }
});

describe('the guards', () => {
  for (const library of catalog.guards) {
    it(`${library.name} says what each form gives and takes`, () => {
      for (const form of library.forms) {
        assert.match(form.path, API_PATH);
        // What only passes a failure on guards nothing.
        assert.ok(form.provides.length > 0 || form.onFailure === 'rethrow', form.path);
        assertOptions([...(form.options.attempts ?? []), ...(form.options.retries ?? []), ...(form.options.timeout ?? [])], form.path);
        if (form.options.timeout) assert.ok(form.provides.includes('timeout'), form.path);
        if (form.options.attempts ?? form.options.retries) assert.ok(form.provides.includes('retry'), form.path);
        if (form.onFailure === 'result') assert.ok(form.provides.includes('catch') || form.provides.includes('fallback'), form.path);
      }
    });
  }
});

describe('the validators', () => {
  for (const library of catalog.validators) {
    it(`${library.name} can check something`, () => {
      assert.ok(library.functions.length + library.methods.length > 0 || library.callable);
      for (const one of library.functions) assert.match(one.path, API_PATH);
      assertDistinct([...library.functions.map((one) => one.path), ...library.methods.map((one) => `.${one.name}`)]);
    });
  }
});

describe('the frameworks', () => {
  it('have distinct names', () => {
    assertDistinct(catalog.frameworks.map((framework) => framework.name));
  });

  it('put what any receiver may mean after what a package says', () => {
    const language = ['timers', 'promises', 'streams', 'arrays', 'events'];
    const names = catalog.frameworks.map((framework) => framework.name.replace('web ', ''));
    assert.deepEqual(names.slice(-language.length), language);
  });

  for (const framework of catalog.frameworks) {
    it(`${framework.name} is written in the catalog's words`, () => {
      for (const one of framework.registrations) {
        assert.match(one.path, API_PATH);
        if (one.functions !== 'all') for (const place of one.functions) assert.match(place, FUNCTION_PLACE, one.path);
        assertOptions([...(one.provides?.attempts ?? []), ...(one.provides?.timeout ?? [])], one.path);
      }
      for (const one of framework.errorHandlers ?? []) assert.match(one.path, API_PATH);
      for (const one of framework.files) assert.match(one.glob, /^\*\*\//);
      for (const note of notesOf(framework)) assert.match(note, /^[\w`].*[^.\s]$/, note);
    });

    it(`${framework.name} states every registration once for one range of versions, what patches them and which functions it takes`, () => {
      const toKey = ({ path, since = '', until = '', unless = [], functions }: Registration) =>
        `${path} ${since}..${until} ${unless.join()} ${functions}`;
      assertDistinct(framework.registrations.map(toKey));
    });

    it(`${framework.name} names a package, or needs none`, () => {
      const needsPackage =
        framework.registrations.some((one) => !/^(?:global|any|jsx):/.test(one.path)) ||
        framework.files.some(({ returns, handed }) => returns === undefined && handed === undefined);
      assert.ok(!needsPackage || framework.packages.length > 0);
    });
  }
});

describe('the sinks', () => {
  for (const sink of catalog.sinks) {
    it(`${sink.name} (${sink.packages[0] ?? 'any'}) is written in the catalog's words`, () => {
      for (const call of sink.calls) assert.match(call.path, API_PATH);
      assertDistinct(sink.calls.map((call) => call.path));
    });
  }
});

describe('LangChain', () => {
  const exported = catalog.sdks.filter((sdk) => sdk.name === 'langchain').flatMap((sdk) => sdk.clients.flatMap((client) => client.exports));
  const isClient = (name: string): boolean => exported.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '\\w*')}$`).test(name));

  for (const name of [
    'ChatPromptTemplate',
    'ChatMessageHistory',
    'ChatMessage',
    'StringOutputParser',
    'DynamicTool',
    'PromptTemplate',
    'MemoryVectorStore',
  ]) {
    it(`does not take ${name} for a model`, () => assert.equal(isClient(name), false));
  }
  for (const name of [
    'ChatOpenAI',
    'AzureChatOpenAI',
    'ChatAnthropic',
    'ChatOllama',
    'OpenAI',
    'OllamaEmbeddings',
    'initChatModel',
    'LLMChain',
    'AgentExecutor',
  ]) {
    it(`takes ${name} for a client`, () => assert.equal(isClient(name), true));
  }
});

function notesOf(framework: Framework): readonly string[] {
  const { registrations, files, classes = [], directives = [], decorators = [] } = framework;
  return [...registrations, ...files, ...classes, ...directives, ...decorators].map((one) => one.note);
}

function assertOptions(options: readonly OptionPath[], where: string): void {
  for (const option of options) assert.match(typeof option === 'string' ? option : option.path, OPTION_PATH, where);
}

function assertDistinct(names: readonly string[]): void {
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
}

function findFunctions(value: unknown, path: string): readonly string[] {
  if (typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => findFunctions(inner, `${path}.${key}`));
}

/** A path can be reached if a URL made from it is not taken by an earlier pattern with another meaning. */
function findHidden(endpoint: HttpEndpoint): readonly string[] {
  return endpoint.paths.flatMap((one, i) => {
    const sample = one.path.replaceAll('*', 'x');
    const earlier = endpoint.paths.slice(0, i).find((other) => other.operation !== one.operation && toPattern(other.path).test(sample));
    return earlier ? [`${one.path} behind ${earlier.path}`] : [];
  });
}

function findOperation(endpoints: readonly HttpEndpoint[], url: string): string | undefined {
  const { host, pathname } = new URL(url);
  const endpoint = endpoints.find((one) => one.hosts.some((pattern) => toPattern(pattern).test(host)));
  return endpoint?.paths.find((one) => toPattern(one.path).test(pathname))?.operation;
}

function toPattern(glob: string): RegExp {
  return new RegExp(
    `^${glob
      .split('*')
      .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
}
