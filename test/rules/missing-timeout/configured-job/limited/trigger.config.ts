import { defineConfig } from '@trigger.dev/sdk';

export default defineConfig({ project: 'proj_1', maxDuration: 300 });
