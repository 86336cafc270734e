import type { EnvironmentCatalog } from '../analysis/catalog.js';

/** Deno's and Bun's own, Vite's, Nuxt's; SvelteKit, Cloudflare and Astro export theirs; T3, envalid and env-var check theirs as they read it. */
export const environment: EnvironmentCatalog = {
  globals: ['process.env', 'Bun.env', 'Deno.env', 'import.meta.env', 'useRuntimeConfig'],
  // Next.js, Vite, Expo, Create React App, Gatsby, Nuxt, SvelteKit and Astro, Storybook.
  bundled: /^(?:NEXT_PUBLIC|VITE|EXPO_PUBLIC|REACT_APP|GATSBY|NUXT_PUBLIC|PUBLIC|STORYBOOK)_/,
  packages: ['$env/*', 'cloudflare:workers', 'astro:env/server', '@t3-oss/*', 'envalid', 'env-var', 'firebase-functions/params'],
  // https://env.t3.gg/docs/core
  tables: [{ packages: ['@t3-oss/*'], members: ['server', 'client', 'shared'] }],
  // https://code.visualstudio.com/api/references/vscode-api#WorkspaceConfiguration, https://github.com/sindresorhus/electron-store
  settings: [
    { packages: ['vscode'], path: 'workspace.getConfiguration().get()', otherwise: 1 },
    { packages: ['electron-store', 'conf'], path: 'default.new.get()', otherwise: 1 },
  ],
  services: [{ packages: ['@nestjs/config'], methods: ['get', 'getOrThrow'] }],
};
