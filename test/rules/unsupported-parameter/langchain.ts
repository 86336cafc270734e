import { AzureChatOpenAI, ChatOpenAI } from '@langchain/openai';

// LangChain hands the options of its client on as they are, whatever the model takes.
const model = new ChatOpenAI({ model: 'o3-mini', temperature: 0, maxTokens: 400, timeout: 20_000 });
//                                               ^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers

const graded = new ChatOpenAI({ model: 'o3-mini', topP: 0.5, timeout: 20_000 });
//                                                ^^^^^^^^^ unsupported-parameter [error]: The provider answers
const grader = graded.withStructuredOutput({ type: 'object', properties: { grade: { type: 'number' } } });

// Clean: the model takes it.
const other = new ChatOpenAI({ model: 'gpt-4o', temperature: 0, timeout: 20_000 });

// Clean: that is what the model does anyhow.
const plain = new ChatOpenAI({ model: 'o3-mini', temperature: 1, timeout: 20_000 });

// Clean: somebody else answers there, under a name of their own.
const local = new ChatOpenAI({ model: 'o3-mini', temperature: 0, configuration: { baseURL: 'http://localhost:8000/v1' }, timeout: 20_000 });
const deployed = new AzureChatOpenAI({ model: 'o3-mini', azureOpenAIApiDeploymentName: 'main', temperature: 0, timeout: 20_000 });

export async function grade(input: string) {
  const answers = [await model.invoke(input), await other.invoke(input), await plain.invoke(input), await grader.invoke(input)];
  return [...answers, await local.invoke(input), await deployed.invoke(input)];
}
