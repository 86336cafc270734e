import type { ToolBuilder, ToolClass } from '../analysis/catalog.js';

/** What makes a tool of a function, by which the function is run with what a model wrote. The first function and the first schema that are given count. */
export const tools = [
  { packages: ['ai'], path: 'tool', run: ['0.execute'], schema: ['0.inputSchema', '0.parameters'] },
  { packages: ['ai'], path: 'dynamicTool', run: ['0.execute'], schema: ['0.inputSchema', '0.parameters'] },
  // Without `strict` the arguments go through JSON.parse alone, and the provider holds nobody to the schema (agents-core src/utils/tools.ts).
  {
    packages: ['@openai/agents', '@openai/agents-core'],
    path: 'tool',
    run: ['0.execute'],
    schema: ['0.parameters'],
    checkedIf: '0.strict',
  },
  { packages: ['@langchain/core', 'langchain', '@langchain/classic'], path: 'tool', run: ['0'], schema: ['1.schema'] },
  {
    packages: ['@langchain/core', 'langchain', '@langchain/classic', '@langchain/community'],
    path: 'DynamicStructuredTool.new',
    run: ['0.func'],
    schema: ['0.schema'],
  },
  {
    packages: ['@langchain/core', 'langchain', '@langchain/classic', '@langchain/community'],
    path: 'DynamicTool.new',
    run: ['0.func'],
    schema: [],
    isText: true,
  },
  { packages: ['@mastra/core'], path: 'createTool', run: ['0.execute'], schema: ['0.inputSchema'] },
  { packages: ['genkit', '@genkit-ai/ai'], path: 'genkit().defineTool', run: ['1'], schema: ['0.inputSchema'] },
  { packages: ['llamaindex', '@llamaindex/core'], path: 'tool', run: ['0.execute', '0'], schema: ['0.parameters', '1.parameters'] },
  { packages: ['llamaindex', '@llamaindex/core'], path: 'FunctionTool.from', run: ['0'], schema: ['1.parameters'] },
  { packages: ['llamaindex', '@llamaindex/core'], path: 'FunctionTool.new', run: ['0'], schema: ['1.parameters'] },
  { packages: ['@anthropic-ai/sdk'], path: 'betaZodTool', run: ['0.run'], schema: ['0.inputSchema'] },
  { packages: ['@anthropic-ai/sdk'], path: 'betaTool', run: ['0.run'], schema: ['0.inputSchema'] },
  { packages: ['@anthropic-ai/claude-agent-sdk'], path: 'tool', run: ['3'], schema: ['2'] },
  { packages: ['@google/adk'], path: 'FunctionTool.new', run: ['0.execute'], schema: ['0.parameters'] },
  {
    packages: ['@modelcontextprotocol/sdk', '@modelcontextprotocol/server'],
    path: 'McpServer.new.registerTool',
    run: ['2'],
    schema: ['1.inputSchema'],
    needsSchema: true,
  },
  {
    packages: ['@modelcontextprotocol/sdk', '@modelcontextprotocol/server'],
    path: 'McpServer.new.tool',
    run: ['3', '2'],
    schema: ['2', '1'],
    needsSchema: true,
  },
  // The low-level server hands every request over as it came.
  {
    packages: ['@modelcontextprotocol/sdk', '@modelcontextprotocol/server'],
    path: 'Server.new.setRequestHandler',
    run: ['1'],
    schema: [],
    open: 'params.arguments',
  },
  { packages: ['fastmcp'], path: 'FastMCP.new.addTool', run: ['0.execute'], schema: ['0.parameters'] },
] as const satisfies readonly ToolBuilder[];

const LANGCHAIN = { packages: ['@langchain/core', 'langchain', '@langchain/classic'], run: '_call' } as const;

export const toolClasses = [
  { ...LANGCHAIN, base: 'StructuredTool', schema: 'schema' },
  { ...LANGCHAIN, base: 'Tool', schema: null },
] as const satisfies readonly ToolClass[];
