import { defineConfig } from '@trigger.dev/sdk';

export default defineConfig({ project: 'meetings', maxDuration: 900 });
