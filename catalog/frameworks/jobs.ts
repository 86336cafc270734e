import type { Framework } from '../../analysis/catalog.js';

const INNGEST = { kind: 'job', note: 'Inngest records the failed step and repeats it' } as const;

/** inngest@4.24.0 components/InngestFunction.d.ts:332-336: 3 retries a function, and each step is repeated by itself. */
const inngest = {
  name: 'inngest',
  packages: ['inngest', '@inngest/agent-kit'],
  registrations: [
    {
      ...INNGEST,
      path: 'Inngest.new.createFunction',
      functions: ['1', '2'],
      // https://www.inngest.com/docs/features/inngest-functions/cancellation/cancel-on-timeouts: how long a step may take without it, the platform says.
      provides: { attempts: ['0.retries'], defaultAttempts: 4, timeout: ['0.timeouts.finish'], untold: true },
    },
    { ...INNGEST, path: 'any:step.run', functions: ['1'], kind: 'propagates', passes: true, provides: { defaultAttempts: 4 } },
    { ...INNGEST, path: 'any:step.ai.wrap', functions: ['1'], kind: 'propagates', provides: { defaultAttempts: 4 } },
  ],
  files: [],
} as const satisfies Framework;

const TRIGGER = { kind: 'job', note: 'Trigger.dev records the failed run and repeats it' } as const;
const TRIGGER_LIMITS = {
  attempts: [{ path: '0.retry.maxAttempts', counts: 'attempts' }],
  defaultAttempts: 3,
  timeout: [{ path: '0.maxDuration', unit: 's' }],
  configured: { module: 'trigger.config', timeout: { property: 'maxDuration', unit: 's' } },
} as const;

/** What the task of a chat runs in its turns, once (@trigger.dev/sdk@4.4.0 v3/ai.js: `retry: { maxAttempts: 1 }`): https://trigger.dev/docs/ai-chat/reference */
const TRIGGER_CHAT = [
  ...['0.run', '0.onAction', '0.onBoot', '0.onPreload', '0.onChatStart', '0.onValidateMessages', '0.hydrateMessages'],
  ...['0.onTurnStart', '0.onBeforeTurnComplete', '0.onTurnComplete', '0.onCompacted'],
  ...['0.compaction.summarize', '0.compaction.shouldCompact', '0.compaction.compactModelMessages', '0.compaction.compactUIMessages'],
];

/** @trigger.dev/core v3/utils/retries.js:2-3: 3 attempts; `maxDuration` is in seconds. */
const trigger = {
  name: 'trigger.dev',
  packages: ['@trigger.dev/sdk'],
  registrations: [
    { ...TRIGGER, path: 'task', functions: ['0.run', '0.onFailure', '0.init'], provides: TRIGGER_LIMITS },
    { ...TRIGGER, path: 'schemaTask', functions: ['0.run', '0.onFailure', '0.init'], provides: TRIGGER_LIMITS },
    { ...TRIGGER, path: 'schedules.task', functions: ['0.run'], provides: TRIGGER_LIMITS },
    {
      path: 'chat.agent',
      functions: TRIGGER_CHAT,
      kind: 'job',
      note: 'Trigger.dev records the failed run',
      provides: { ...TRIGGER_LIMITS, attempts: [], defaultAttempts: 1 },
    },
    { ...TRIGGER, path: 'TriggerClient.new.defineJob', functions: ['0.run'] },
    { path: 'logger.trace', functions: ['1'], kind: 'propagates', passes: true, note: 'the span ends with the error' },
  ],
  files: [],
} as const satisfies Framework;

/** bullmq@6.7.0 interfaces/base-job-options.d.ts:26-30: one attempt unless the job says more, and no time limit. */
const BULLMQ_QUEUE = {
  path: 'Queue.new',
  attempts: ['1.defaultJobOptions.attempts'],
  adds: { method: 'add', attempts: ['2.attempts'] },
  data: { argument: 1, member: 'data' },
  // https://docs.nestjs.com/techniques/queues
  decorators: { worker: 'Processor', injector: 'InjectQueue' },
  registers: { method: 'registerQueue', attempts: ['defaultJobOptions.attempts'] },
} as const;
const bullmq = {
  name: 'bullmq',
  packages: ['bullmq', '@nestjs/bullmq', 'bull', '@taskforcesh/bullmq-pro', 'bee-queue'],
  registrations: [
    { path: 'Worker.new', functions: ['1'], kind: 'job', note: 'BullMQ records the failed job', provides: { queue: BULLMQ_QUEUE } },
    { path: 'WorkerPro.new', functions: ['1'], kind: 'job', note: 'BullMQ records the failed job' },
    { path: 'default.new.process', functions: 'all', kind: 'job', note: 'Bull records the failed job' },
  ],
  classes: [
    { base: 'WorkerHost', methods: ['process'], kind: 'job', note: 'BullMQ records the failed job', provides: { queue: BULLMQ_QUEUE } },
  ],
  files: [],
} as const satisfies Framework;

/**
 * @temporalio/common retry-policy.d.ts:25-27: repeated without end unless `maximumAttempts` says otherwise, and activity-options.d.ts: one of two
 * time limits is required; both are said where the workflow starts the activity. An activity is any function that the worker is given.
 */
const TEMPORAL_ACTIVITY = {
  kind: 'job',
  note: 'Temporal records the failed activity and repeats it',
  provides: {
    attempts: [],
    limited: true,
    started: {
      from: '@temporalio/workflow',
      by: ['proxyActivities', 'proxyLocalActivities'],
      attempts: [{ path: '0.retry.maximumAttempts', counts: 'attempts' }],
      timeout: ['0.startToCloseTimeout', '0.scheduleToCloseTimeout'],
    },
  },
} as const;
const temporal = {
  name: 'temporal',
  packages: ['@temporalio/worker', '@temporalio/activity', '@temporalio/workflow'],
  registrations: [
    { ...TEMPORAL_ACTIVITY, path: 'Worker.create', functions: ['0.activities.*'] },
    { path: 'setHandler', functions: ['1'], kind: 'job', note: 'Temporal records the failure in the workflow' },
  ],
  files: [
    { ...TEMPORAL_ACTIVITY, glob: '**/{activities,activities/**/*,*.activities,*.activity}.ts', exports: ['*'] },
    {
      glob: '**/{workflows,workflows/**/*,*.workflow}.ts',
      exports: ['*'],
      kind: 'job',
      note: 'Temporal records the failure of the workflow',
    },
  ],
} as const satisfies Framework;

const durable = {
  name: 'vercel workflow',
  packages: ['workflow', '@vercel/workflow'],
  registrations: [],
  directives: [
    { directive: 'use step', kind: 'propagates', note: 'the step is repeated, then the workflow gets the rejection' },
    { directive: 'use workflow', kind: 'job', note: 'the workflow records the failure' },
  ],
  files: [],
} as const satisfies Framework;

const otherQueues = {
  name: 'job queues',
  packages: [
    'pg-boss',
    'agenda',
    '@hokify/agenda',
    'graphile-worker',
    'sqs-consumer',
    'amqplib',
    'kafkajs',
    '@upstash/workflow',
    '@upstash/qstash',
    '@restatedev/restate-sdk',
    '@defer/client',
    '@hatchet-dev/typescript-sdk',
  ],
  registrations: [
    { path: 'default.new.work', functions: 'all', kind: 'job', note: 'pg-boss records the failed job' },
    { path: 'PgBoss.new.work', functions: 'all', kind: 'job', note: 'pg-boss records the failed job' },
    { path: 'default.new.define', functions: 'all', kind: 'job', note: 'Agenda records the failed job' },
    { path: 'Agenda.new.define', functions: 'all', kind: 'job', note: 'Agenda records the failed job' },
    { path: 'run', functions: ['0.taskList.*'], kind: 'job', note: 'graphile-worker records the failed task and repeats it' },
    {
      path: 'Consumer.create',
      functions: ['0.handleMessage', '0.handleMessageBatch'],
      kind: 'job',
      note: 'the message goes back to the queue',
    },
    {
      path: 'serve',
      functions: ['0'],
      kind: 'job',
      note: 'the workflow records the failed step and repeats it',
      gives: [{ argument: 0, member: '', from: '@upstash/workflow', type: 'WorkflowContext' }],
    },
    {
      path: 'Kafka.new.consumer().run',
      functions: ['0.eachMessage', '0.eachBatch'],
      kind: 'job',
      note: 'the consumer reads the message again',
    },
    { path: 'service', functions: ['0.handlers.*'], kind: 'job', note: 'Restate repeats the handler' },
    { path: 'workflow', functions: ['0.handlers.*'], kind: 'job', note: 'Restate repeats the handler' },
    { path: 'defer', functions: ['0'], kind: 'job', note: 'Defer records the failed run' },
  ],
  files: [],
} as const satisfies Framework;

const WATCHING = { kind: 'lost', note: 'a watcher does not wait for an async listener: its rejection is lost' } as const;

/** What watches files: nobody asked for what it finds. */
const watchers = {
  name: 'file watchers',
  packages: ['fs', 'node:fs', 'chokidar', '@parcel/watcher'],
  byClock: true,
  registrations: [
    { ...WATCHING, path: 'watch', functions: ['1', '2'] },
    { ...WATCHING, path: 'subscribe', functions: ['1'] },
    { ...WATCHING, path: 'default.watch', functions: ['1', '2'] },
    { ...WATCHING, path: 'watch().**.on', functions: ['1'] },
    { ...WATCHING, path: 'default.watch().**.on', functions: ['1'] },
  ],
  files: [],
} as const satisfies Framework;

/** Timers with another name: they do not wait for an async job. */
const cron = {
  name: 'cron',
  packages: ['node-cron', 'cron', 'node-schedule', 'croner', 'toad-scheduler'],
  byClock: true,
  registrations: [
    { path: 'schedule', functions: ['1'], kind: 'lost', note: 'the scheduler does not wait for an async job: its rejection is lost' },
    {
      path: 'default.schedule',
      functions: ['1'],
      kind: 'lost',
      note: 'the scheduler does not wait for an async job: its rejection is lost',
    },
    {
      path: 'scheduleJob',
      functions: ['1', '2'],
      kind: 'lost',
      note: 'the scheduler does not wait for an async job: its rejection is lost',
    },
    {
      path: 'default.scheduleJob',
      functions: ['1', '2'],
      kind: 'lost',
      note: 'the scheduler does not wait for an async job: its rejection is lost',
    },
    { path: 'CronJob.new', functions: ['1'], kind: 'lost', note: 'the scheduler does not wait for an async job: its rejection is lost' },
    {
      path: 'CronJob.from',
      functions: ['0.onTick'],
      kind: 'lost',
      note: 'the scheduler does not wait for an async job: its rejection is lost',
    },
    { path: 'Cron.new', functions: ['1', '2'], kind: 'lost', note: 'the scheduler does not wait for an async job: its rejection is lost' },
  ],
  files: [],
} as const satisfies Framework;

export const jobSystems = [inngest, trigger, bullmq, temporal, durable, otherQueues, cron, watchers] as const;
