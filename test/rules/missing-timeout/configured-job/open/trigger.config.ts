import { defineConfig } from '@trigger.dev/sdk';

export default defineConfig({ project: 'proj_2', retries: { default: { maxAttempts: 3 } } });
