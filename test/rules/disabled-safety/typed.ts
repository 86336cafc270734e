import type { AgentDefinition } from '@anthropic-ai/claude-agent-sdk';

// A definition that others hand over.
export const agent: AgentDefinition = { description: 'Mends', prompt: 'Mend it', permissionMode: 'bypassPermissions' };
//                                                                                               ^^^^^^^^^^^^^^^^^^^ disabled-safety [warning]: `permissionMode: 'bypassPermissions'` lets the agent run every tool at

// It asks.
export const asking: AgentDefinition = { description: 'Mends', prompt: 'Mend it', permissionMode: 'default' };
