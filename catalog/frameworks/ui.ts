import type { Framework } from '../../analysis/catalog.js';

const NOT_AWAITED = { kind: 'lost', note: 'React does not wait for an async handler: its rejection is lost' } as const;
const CACHED = { kind: 'propagates', note: 'the caller of the wrapped function gets the rejection', passes: '()' } as const;

const react = {
  name: 'react',
  packages: ['react', 'preact', 'react-native'],
  registrations: [
    { path: 'jsx:action', functions: ['0'], kind: 'boundary', note: 'the nearest error boundary shows it' },
    { path: 'jsx:formAction', functions: ['0'], kind: 'boundary', note: 'the nearest error boundary shows it' },
    { ...NOT_AWAITED, path: 'jsx:on*', functions: ['0'] },
    { ...NOT_AWAITED, path: 'useEffect', functions: ['0'], note: 'React does not wait for an effect: a rejection in it is lost' },
    { ...NOT_AWAITED, path: 'useLayoutEffect', functions: ['0'], note: 'React does not wait for an effect: a rejection in it is lost' },
    { ...NOT_AWAITED, path: 'default.useEffect', functions: ['0'], note: 'React does not wait for an effect: a rejection in it is lost' },
    { ...CACHED, path: 'useCallback', functions: ['0'] },
    { ...CACHED, path: 'default.useCallback', functions: ['0'] },
    { ...CACHED, path: 'useMemo', functions: ['0'], passes: true },
    { ...CACHED, path: 'useEffectEvent', functions: ['0'] },
    { ...CACHED, path: 'cache', functions: ['0'] },
    { ...CACHED, path: 'default.cache', functions: ['0'] },
    { ...CACHED, path: 'memo', functions: ['0'] },
    { ...CACHED, path: 'forwardRef', functions: ['0'] },
    { path: 'startTransition', functions: ['0'], kind: 'boundary', note: 'the nearest error boundary shows it' },
    { path: 'useTransition().*', functions: ['0'], kind: 'boundary', note: 'the nearest error boundary shows it' },
    { path: 'useActionState', functions: ['0'], kind: 'boundary', note: 'the nearest error boundary shows it' },
  ],
  classes: [
    {
      base: 'Component',
      methods: ['componentDidMount', 'componentDidUpdate'],
      kind: 'lost',
      note: 'React does not wait for a lifecycle method: its rejection is lost',
    },
  ],
  files: [],
} as const satisfies Framework;

const AS_VALUE = { kind: 'handled', note: 'the hook gives the error as a value' } as const;
const HELD = { ...AS_VALUE, passes: 'data' } as const;
const CLIENT_REJECTS = { kind: 'propagates', note: 'the query client rejects' } as const;
const tanstackQuery = {
  name: 'tanstack query',
  packages: [
    '@tanstack/react-query',
    '@tanstack/vue-query',
    '@tanstack/solid-query',
    '@tanstack/svelte-query',
    '@tanstack/query-core',
    'react-query',
  ],
  registrations: [
    { ...HELD, path: 'useQuery', functions: ['0.queryFn', '1'] },
    { ...AS_VALUE, path: 'useInfiniteQuery', functions: ['0.queryFn', '1'] },
    { ...AS_VALUE, path: 'useQueries', functions: ['0.queries.*.queryFn'] },
    { ...HELD, path: 'createQuery', functions: ['0.queryFn'] },
    { ...AS_VALUE, path: 'queryOptions', functions: ['0.queryFn'] },
    {
      path: 'useSuspenseQuery',
      functions: ['0.queryFn'],
      kind: 'boundary',
      note: 'the nearest error boundary shows it',
      passes: 'data',
    },
    { ...HELD, path: 'useMutation', functions: ['0.mutationFn', '0'] },
    { ...HELD, path: 'createMutation', functions: ['0.mutationFn'] },
    { ...CLIENT_REJECTS, path: 'QueryClient.new.fetchQuery', functions: ['0.queryFn'] },
    { ...CLIENT_REJECTS, path: 'useQueryClient().fetchQuery', functions: ['0.queryFn'] },
    { path: 'QueryClient.new.prefetchQuery', functions: ['0.queryFn'], kind: 'handled', note: 'a failed prefetch is forgotten on purpose' },
    {
      path: 'useQueryClient().prefetchQuery',
      functions: ['0.queryFn'],
      kind: 'handled',
      note: 'a failed prefetch is forgotten on purpose',
    },
  ],
  files: [],
} as const satisfies Framework;

const stateLibraries = {
  name: 'data hooks',
  packages: ['swr', '@reduxjs/toolkit', 'react-use', 'ahooks', 'react-async-hook', '@uidotdev/usehooks'],
  registrations: [
    { ...HELD, path: 'default', functions: ['1'] },
    { ...AS_VALUE, path: 'createAsyncThunk', functions: ['1'], note: 'the thunk dispatches `rejected`' },
    { ...AS_VALUE, path: 'createApi', functions: ['0.baseQuery'] },
    { ...AS_VALUE, path: 'useAsync', functions: ['0'] },
    { ...AS_VALUE, path: 'useAsyncFn', functions: ['0'] },
    { ...HELD, path: 'useRequest', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

/** What is put around the function that makes a store's state, or the one that selects of it: zustand@5 middleware.d.ts, react/shallow.d.ts. */
const SAME_STATE = { kind: 'propagates', note: 'whoever calls the member of the state gets the rejection', passes: '()' } as const;
const zustand = {
  name: 'zustand',
  packages: ['zustand'],
  registrations: [
    { ...SAME_STATE, path: 'devtools', functions: ['0'] },
    { ...SAME_STATE, path: 'persist', functions: ['0'] },
    { ...SAME_STATE, path: 'subscribeWithSelector', functions: ['0'] },
    { ...SAME_STATE, path: 'immer', functions: ['0'] },
    { ...SAME_STATE, path: 'combine', functions: ['1'] },
    { ...SAME_STATE, path: 'useShallow', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

/** ai@7.0.173 dist/index.js:22187; 5.0.277 dist/index.mjs:10444; @ai-sdk/ui-utils@1.2.11 dist/index.mjs:1130, 1059. */
const UNAWAITED = { kind: 'lost', note: 'the hook does not wait for an async callback: its rejection is lost' } as const;
const chatHooks = {
  name: 'chat hooks',
  packages: ['ai', '@ai-sdk/react', '@ai-sdk/vue', '@ai-sdk/svelte', '@ai-sdk/solid'],
  registrations: [
    { ...UNAWAITED, path: 'useChat', functions: ['0.onFinish', '0.onError', '0.onData'] },
    { ...UNAWAITED, path: 'useCompletion', functions: ['0.onFinish', '0.onError'] },
    { ...UNAWAITED, path: 'Chat.new', functions: ['0.onFinish', '0.onError', '0.onData'] },
    { ...AS_VALUE, path: 'useChat', functions: ['0.onToolCall'] },
    { ...AS_VALUE, path: 'Chat.new', functions: ['0.onToolCall'], note: 'the chat keeps the error as a value' },
  ],
  files: [],
} as const satisfies Framework;

export const uiFrameworks = [react, tanstackQuery, stateLibraries, zustand, chatHooks] as const;
