import { LlamaIndexServer } from '@llamaindex/server';
import { workflowFactory } from './workflow';

new LlamaIndexServer({ workflow: workflowFactory, uiConfig: { devMode: true } }).start();
