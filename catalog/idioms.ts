import type { Idioms } from '../analysis/catalog.js';

export const idioms: Idioms = {
  promisifiers: { packages: ['util', 'node:util', 'es6-promisify', 'util.promisify'], names: ['promisify'] },
  shellTags: { packages: ['zx', 'execa', 'bun', 'dax', 'dax-sh'], names: ['$', 'default'], globals: ['Bun.$'] },
  states: { packages: ['react', 'preact/hooks', 'solid-js'], names: ['useState', 'createSignal'] },
  markdown: {
    packages: ['react-markdown', '@uiw/react-markdown-preview'],
    names: ['default', 'Markdown', 'MarkdownHooks', 'MarkdownAsync'],
    raw: ['rehypeRaw', 'allowDangerousHtml'],
  },
};
