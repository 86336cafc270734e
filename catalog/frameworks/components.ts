import type { Framework } from '../../analysis/catalog.js';

/**
 * Files of components. Their templates hand handlers to `$$on`, which stands for the framework's event system, or to `$$in` where a field
 * tells of every letter. `(module)` is the script itself, which runs for each component. A method counts as an entry only where the template names it.
 */
const UNAWAITED_HOOK = { kind: 'lost', note: 'the component does not wait for an async hook: its rejection is lost' } as const;

// @vue/runtime-core@3.5.13 dist/runtime-core.cjs.prod.js: callWithAsyncErrorHandling catches and `handleError` ends in console.error.
const LOGGED = { kind: 'lost', note: 'Vue only logs what an async handler rejects with' } as const;
const LOGGED_HOOK = { kind: 'lost', note: 'Vue only logs what an async hook rejects with' } as const;
const DERIVED = { kind: 'deferred', note: 'whoever reads the value gets the error', passes: true } as const;
const VUE_HOOKS = ['beforeCreate', 'created', 'beforeMount', 'mounted', 'beforeUpdate', 'updated', 'activated', 'deactivated'] as const;
const VUE_OPTIONS = [...VUE_HOOKS, 'beforeUnmount', 'unmounted', 'watch.*', 'watch.*.handler'] as const;

const vue = {
  name: 'vue',
  packages: ['vue', 'nuxt', '@vue/composition-api'],
  registrations: [
    { ...LOGGED, path: 'global:$$on', functions: ['0'] },
    { ...LOGGED, path: 'global:$$in', functions: ['0'] },
    { ...LOGGED_HOOK, path: 'onBeforeMount', functions: ['0'] },
    { ...LOGGED_HOOK, path: 'onMounted', functions: ['0'] },
    { ...LOGGED_HOOK, path: 'onActivated', functions: ['0'] },
    { ...LOGGED_HOOK, path: 'watch', functions: ['1'] },
    { ...LOGGED_HOOK, path: 'watchEffect', functions: ['0'] },
    { ...DERIVED, path: 'computed', functions: ['0'] },
    // Nuxt imports them by itself, as unplugin-auto-import does.
    { ...LOGGED_HOOK, path: 'global:onBeforeMount', functions: ['0'] },
    { ...LOGGED_HOOK, path: 'global:onMounted', functions: ['0'] },
    { ...LOGGED_HOOK, path: 'global:watch', functions: ['1'] },
    { ...LOGGED_HOOK, path: 'global:watchEffect', functions: ['0'] },
    { ...DERIVED, path: 'global:computed', functions: ['0'] },
    { ...LOGGED_HOOK, path: 'defineComponent', functions: VUE_OPTIONS.map((name) => `0.${name}`) },
  ],
  files: [
    { glob: '**/*.vue', exports: ['(module)'], kind: 'boundary', note: 'Vue leaves out the component whose setup rejects' },
    { ...LOGGED_HOOK, glob: '**/*.vue', exports: VUE_OPTIONS.map((name) => `default.${name}`) },
    { ...LOGGED, glob: '**/*.vue', exports: ['default.methods.*'], namedBy: '$$on' },
    { ...LOGGED, glob: '**/*.vue', exports: ['default.methods.*'], namedBy: '$$in' },
  ],
} as const satisfies Framework;

const UNAWAITED_HANDLER = { kind: 'lost', note: 'Svelte does not wait for an async handler: its rejection is lost' } as const;

const svelte = {
  name: 'svelte',
  packages: ['svelte', '@sveltejs/kit'],
  registrations: [
    { ...UNAWAITED_HANDLER, path: 'global:$$on', functions: ['0'] },
    { ...UNAWAITED_HANDLER, path: 'global:$$in', functions: ['0'] },
    { ...UNAWAITED_HOOK, path: 'onMount', functions: ['0'] },
    { ...UNAWAITED_HOOK, path: 'global:$effect', functions: ['0'] },
  ],
  files: [{ glob: '**/*.svelte', exports: ['(module)'], kind: 'boundary', note: 'the nearest boundary of Svelte shows it' }],
} as const satisfies Framework;

const astroPages = {
  name: 'astro pages',
  packages: ['astro'],
  registrations: [],
  files: [
    { glob: '**/*.astro', exports: ['(module)', 'getStaticPaths'], kind: 'boundary', note: 'Astro answers the rejection with a 500' },
  ],
} as const satisfies Framework;

const solid = {
  name: 'solid',
  packages: ['solid-js'],
  registrations: [
    { ...UNAWAITED_HOOK, path: 'onMount', functions: ['0'] },
    { ...UNAWAITED_HOOK, path: 'createEffect', functions: ['0'] },
    { path: 'createResource', functions: ['0', '1'], kind: 'handled', note: 'the resource holds the error as a value' },
    { path: 'createAsync', functions: ['0'], kind: 'boundary', note: 'the nearest ErrorBoundary shows it' },
  ],
  files: [],
} as const satisfies Framework;

export const componentFrameworks = [vue, svelte, astroPages, solid] as const;
