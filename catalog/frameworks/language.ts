import type { Framework } from '../../analysis/catalog.js';

const TIMER = { kind: 'lost', note: 'a timer does not wait for an async function', endsProcess: true } as const;
const EVENT = { kind: 'lost', note: 'an event emitter does not wait for an async listener: its rejection is lost' } as const;
const NODE_EVENT = { kind: 'lost', note: 'an event emitter does not wait for an async listener', endsProcess: true } as const;
const FORGETFUL = { kind: 'lost', note: 'the array method does not wait for an async function: its rejection is lost' } as const;
const COLLECTED = { kind: 'propagates', note: 'the promises are in the array that comes back', passes: '[]' } as const;
const CHAINED = { kind: 'propagates', note: 'the rejection goes on along the chain', passes: true } as const;
const STREAM = {
  kind: 'boundary',
  note: 'the stream breaks off, and its reader gets the error',
  asBody: 'what is thrown while a response is being streamed tears it off in the middle, and nobody is told why',
} as const;

/** What the language, the browser and Node do with functions that they are given. Nothing here needs a package. */
const timers = {
  name: 'timers',
  packages: [],
  registrations: [
    { ...TIMER, path: 'global:setTimeout', functions: ['0'] },
    { ...TIMER, path: 'global:setInterval', functions: ['0'] },
    { ...TIMER, path: 'global:setImmediate', functions: ['0'] },
    { ...TIMER, path: 'global:queueMicrotask', functions: ['0'] },
    { ...TIMER, path: 'global:requestAnimationFrame', functions: ['0'] },
    { ...TIMER, path: 'global:requestIdleCallback', functions: ['0'] },
    { ...TIMER, path: 'global:window.setTimeout', functions: ['0'] },
    { ...TIMER, path: 'global:window.setInterval', functions: ['0'] },
    { ...TIMER, path: 'global:globalThis.setTimeout', functions: ['0'] },
    { ...TIMER, path: 'global:globalThis.setInterval', functions: ['0'] },
    { ...TIMER, path: 'global:process.nextTick', functions: ['0'] },
    { ...NODE_EVENT, path: 'global:process.on', functions: ['1'] },
    { ...NODE_EVENT, path: 'global:process.once', functions: ['1'] },
  ],
  files: [],
} as const satisfies Framework;

const promises = {
  name: 'promises',
  packages: [],
  registrations: [
    {
      path: 'global:Promise.new',
      functions: ['0'],
      kind: 'lost',
      note: 'nobody waits for an async executor: its rejection is lost and the promise never settles',
    },
    { ...CHAINED, path: 'global:Promise.try', functions: ['0'] },
    { ...CHAINED, path: 'any:then', functions: ['0', '1'] },
    { ...CHAINED, path: 'any:catch', functions: ['0'] },
    { path: 'any:finally', functions: ['0'], kind: CHAINED.kind, note: CHAINED.note },
  ],
  files: [],
} as const satisfies Framework;

const streams = {
  name: 'web streams',
  packages: [],
  registrations: [
    { ...STREAM, path: 'global:ReadableStream.new', functions: ['0.start', '0.pull', '0.cancel'] },
    { ...STREAM, path: 'global:TransformStream.new', functions: ['0.start', '0.transform', '0.flush'] },
    { ...STREAM, path: 'global:WritableStream.new', functions: ['0.start', '0.write', '0.close'] },
  ],
  files: [],
} as const satisfies Framework;

const arrays = {
  name: 'arrays',
  packages: [],
  registrations: [
    { ...COLLECTED, path: 'global:Array.from', functions: ['1'] },
    { ...COLLECTED, path: 'global:Array.fromAsync', functions: ['1'] },
    { ...COLLECTED, path: 'any:map', functions: ['0'] },
    { ...COLLECTED, path: 'any:flatMap', functions: ['0'], passes: true },
    { ...COLLECTED, path: 'any:reduce', functions: ['0'], passes: true, note: 'the promise is the accumulator' },
    { ...COLLECTED, path: 'any:reduceRight', functions: ['0'], passes: true, note: 'the promise is the accumulator' },
    { ...FORGETFUL, path: 'any:forEach', functions: ['0'] },
    { ...FORGETFUL, path: 'any:filter', functions: ['0'] },
    { ...FORGETFUL, path: 'any:some', functions: ['0'] },
    { ...FORGETFUL, path: 'any:every', functions: ['0'] },
    { ...FORGETFUL, path: 'any:find', functions: ['0'] },
    { ...FORGETFUL, path: 'any:findIndex', functions: ['0'] },
    { ...FORGETFUL, path: 'any:sort', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

const nodeEvents = {
  name: 'node events',
  packages: ['events', 'node:events'],
  registrations: ['EventEmitter', 'default', 'default.EventEmitter'].flatMap((name) =>
    ['on', 'once', 'addListener', 'prependListener'].map((method) => ({ ...NODE_EVENT, path: `${name}.new.${method}`, functions: ['1'] })),
  ),
  files: [],
} as const satisfies Framework;

const events = {
  name: 'events',
  packages: [],
  registrations: [
    { ...EVENT, path: 'any:on', functions: ['1', '0'] },
    { ...EVENT, path: 'any:once', functions: ['1', '0'] },
    { ...EVENT, path: 'any:addListener', functions: ['1', '0'] },
    { ...EVENT, path: 'any:prependListener', functions: ['1'] },
    { ...EVENT, path: 'any:addEventListener', functions: ['1'] },
    { ...EVENT, path: 'any:subscribe', functions: ['0', '1', '0.next'] },
    { ...EVENT, path: 'global:addEventListener', functions: ['1'] },
  ],
  files: [],
} as const satisfies Framework;

export const languageForms = [nodeEvents, timers, promises, streams, arrays, events] as const;
