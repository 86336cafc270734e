import type { Framework } from '../../analysis/catalog.js';

const LOST_EVENT = { kind: 'lost', note: 'an event emitter does not wait for an async listener', endsProcess: true } as const;

const discord = {
  name: 'discord.js',
  serves: 'message',
  // 4,000 characters in a message, 6,000 in an option of a command.
  brief: true,
  packages: ['discord.js', 'eris', 'oceanic.js', 'discord.js-selfbot-v13'],
  sent: ['content', 'options.getString()'],
  registrations: [
    { ...LOST_EVENT, path: 'Client.new.on', functions: ['1'] },
    { ...LOST_EVENT, path: 'Client.new.once', functions: ['1'] },
    { ...LOST_EVENT, path: 'default.Client.new.on', functions: ['1'] },
    { ...LOST_EVENT, path: 'default.Client.new.once', functions: ['1'] },
  ],
  types: [{ name: 'Client', path: 'Client.new' }],
  // Loaded by their folder and put into a collection: https://discordjs.guide/creating-your-bot/command-handling.html
  files: [
    {
      glob: '**/commands/**/*.{ts,js,mts,mjs,cjs}',
      exports: ['execute', 'run', 'default.execute', 'default.run', '=.execute', '=.run'],
      kind: 'deferred',
      note: 'whatever runs the command gets the rejection',
    },
  ],
} as const satisfies Framework;

const whatsapp = {
  name: 'whatsapp',
  serves: 'message',
  packages: ['whatsapp-web.js', '@whiskeysockets/baileys', 'venom-bot', '@wppconnect-team/wppconnect'],
  sent: ['body'],
  registrations: [
    { ...LOST_EVENT, path: 'Client.new.on', functions: ['1'] },
    { ...LOST_EVENT, path: 'default.Client.new.on', functions: ['1'] },
    { ...LOST_EVENT, path: 'default().ev.on', functions: ['1'] },
    { ...LOST_EVENT, path: 'makeWASocket().ev.on', functions: ['1'] },
  ],
  files: [],
} as const satisfies Framework;

/** @sapphire/framework: a command that fails is an event of the client, which prints it where nobody listens. */
const sapphire = {
  name: 'sapphire',
  serves: 'message',
  brief: true,
  packages: ['@sapphire/framework'],
  sent: ['content', 'options.getString()'],
  registrations: [],
  classes: [
    {
      base: 'Command',
      methods: ['messageRun', 'chatInputRun', 'contextMenuRun', 'autocompleteRun'],
      kind: 'boundary',
      note: 'Sapphire prints it; the user of Discord sees nothing',
    },
    { base: 'Listener', methods: ['run'], kind: 'boundary', note: 'Sapphire prints it; the user of Discord sees nothing' },
  ],
  files: [],
} as const satisfies Framework;

/** Clients of chat networks that are plain event emitters. */
const emitters = {
  name: 'chat client',
  serves: 'message',
  packages: ['tmi.js', 'matrix-bot-sdk', 'matrix-js-sdk', 'revolt.js', '@slack/rtm-api', '@slack/socket-mode', '@slack/events-api'],
  registrations: [
    { ...LOST_EVENT, path: '*.new.on', functions: ['1'] },
    { ...LOST_EVENT, path: 'default.*.new.on', functions: ['1'] },
    { ...LOST_EVENT, path: 'createClient().on', functions: ['1'] },
    { ...LOST_EVENT, path: 'createEventAdapter().on', functions: ['1'] },
  ],
  files: [],
} as const satisfies Framework;

const TELEGRAF = { kind: 'boundary', note: 'Telegraf rethrows it out of the update and stops the bot' } as const;
/** What users call themselves is theirs to choose as well. */
const TELEGRAM_NAMES = ['from.first_name', 'from.last_name', 'from.username'] as const;

const telegraf = {
  name: 'telegraf',
  keeps: ['session'],
  serves: 'message',
  brief: true,
  packages: ['telegraf'],
  sent: ['message.text', 'text', 'update.message.text', 'message.caption', ...TELEGRAM_NAMES],
  registrations: [
    { ...TELEGRAF, path: 'Telegraf.new.*', functions: 'all' },
    { ...TELEGRAF, path: 'Composer.new.*', functions: 'all' },
    { ...TELEGRAF, path: 'Scenes.WizardScene.new', functions: 'all' },
  ],
  types: [{ name: 'Telegraf', path: 'Telegraf.new' }],
  errorHandlers: [{ path: 'Telegraf.new.catch', functions: ['0'] }],
  files: [],
} as const satisfies Framework;

const GRAMMY = { kind: 'boundary', note: 'grammY stops the bot unless `bot.catch` is set' } as const;
const grammy = {
  name: 'grammy',
  keeps: ['session'],
  serves: 'message',
  brief: true,
  packages: ['grammy', '@grammyjs/conversations'],
  sent: ['message.text', 'msg.text', 'match', 'message.caption', ...TELEGRAM_NAMES],
  registrations: [
    { ...GRAMMY, path: 'Bot.new.**.*', functions: 'all' },
    { ...GRAMMY, path: 'Composer.new.**.*', functions: 'all' },
    { ...GRAMMY, path: 'createConversation', functions: ['0'] },
  ],
  types: [
    { name: 'Bot', path: 'Bot.new' },
    { name: 'Composer', path: 'Composer.new' },
  ],
  errorHandlers: [{ path: 'Bot.new.catch', functions: ['0'] }],
  files: [],
} as const satisfies Framework;

const telegramBotApi = {
  name: 'node-telegram-bot-api',
  serves: 'message',
  brief: true,
  packages: ['node-telegram-bot-api'],
  sent: ['text', 'caption', ...TELEGRAM_NAMES],
  registrations: [
    { ...LOST_EVENT, path: 'default.new.*', functions: ['0', '1'] },
    { ...LOST_EVENT, path: '=.new.*', functions: ['0', '1'] },
  ],
  files: [],
} as const satisfies Framework;

const BOLT = { kind: 'boundary', note: 'Bolt logs it; the user of Slack sees nothing' } as const;
const bolt = {
  name: 'slack bolt',
  serves: 'message',
  packages: ['@slack/bolt'],
  answersBy: ['say', 'respond'],
  sent: ['message.text', 'event.text', 'command.text', 'payload.text'],
  registrations: [
    { ...BOLT, path: 'App.new.*', functions: 'all' },
    { ...BOLT, path: 'default.App.new.*', functions: 'all' },
    { ...BOLT, path: 'Assistant.new', functions: ['0.userMessage', '0.threadStarted', '0.threadContextChanged'] },
  ],
  types: [{ name: 'App', path: 'App.new' }],
  errorHandlers: [{ path: 'App.new.error', functions: ['0'] }],
  files: [],
} as const satisfies Framework;

const teams = {
  name: 'bot framework',
  serves: 'message',
  packages: ['botbuilder', '@microsoft/teams.apps', '@microsoft/agents-hosting', '@microsoft/teams-ai'],
  registrations: [
    { path: 'App.new.*', functions: 'all', kind: 'boundary', note: 'the bot framework answers with its own error message' },
    { path: 'Application.new.*', functions: 'all', kind: 'boundary', note: 'the bot framework answers with its own error message' },
  ],
  files: [],
} as const satisfies Framework;

export const botFrameworks = [discord, sapphire, whatsapp, emitters, telegraf, grammy, telegramBotApi, bolt, teams] as const;
