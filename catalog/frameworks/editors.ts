import type { Framework } from '../../analysis/catalog.js';

const SHOWN = 'VS Code shows the error message as it is';

/** What VS Code does with a rejection depends on who called: commands and chat show it, providers give nothing, events lose it. */
const vscode = {
  name: 'vscode',
  packages: ['vscode', '@types/vscode'],
  registrations: [
    { path: 'commands.registerCommand', functions: ['1'], kind: 'boundary', note: SHOWN },
    {
      path: 'commands.registerTextEditorCommand',
      functions: ['1'],
      kind: 'lost',
      note: 'VS Code does not wait for a text editor command: its rejection is only logged',
    },
    {
      path: 'chat.createChatParticipant',
      functions: ['1'],
      kind: 'boundary',
      note: 'VS Code shows the error in the chat',
      gives: [{ argument: 0, member: '', from: 'vscode', type: 'ChatRequest' }],
    },
    { path: 'chat.*', functions: 'all', kind: 'boundary', note: 'VS Code shows the error in the chat' },
    {
      path: 'lm.registerTool',
      functions: ['1.invoke', '1.prepareInvocation'],
      kind: 'handled',
      note: 'the model gets the error as the result of the tool',
      readBy: 'agent',
    },
    {
      path: 'lm.registerLanguageModelChatProvider',
      functions: ['1.*'],
      kind: 'boundary',
      note: 'the extension that asked gets the rejection',
    },
    { path: 'languages.register*', functions: ['0.*', '1.*'], kind: 'boundary', note: 'VS Code logs it, and the provider gives nothing' },
    { path: 'window.withProgress', functions: ['1'], kind: 'propagates', passes: true, note: 'withProgress gives the rejection back' },
    {
      path: 'window.registerWebviewViewProvider',
      functions: ['1.resolveWebviewView'],
      kind: 'boundary',
      note: 'VS Code logs it, and the view stays empty',
    },
    { path: 'window.registerUriHandler', functions: ['0.handleUri'], kind: 'lost', note: 'VS Code does not wait for the handler' },
    {
      path: 'window.on*',
      functions: ['0'],
      kind: 'lost',
      note: 'VS Code does not wait for an async listener: its rejection is only logged',
    },
    {
      path: 'workspace.on*',
      functions: ['0'],
      kind: 'lost',
      note: 'VS Code does not wait for an async listener: its rejection is only logged',
    },
    {
      path: 'any:onDidReceiveMessage',
      functions: ['0'],
      kind: 'lost',
      note: 'VS Code does not wait for an async listener: its rejection is only logged',
    },
  ],
  functionTypes: [{ name: 'ChatRequestHandler', argument: 0, from: 'vscode', type: 'ChatRequest' }],
  files: [
    { glob: '**/*.{ts,js}', exports: ['activate'], kind: 'boundary', note: 'VS Code says that the extension failed to start' },
    { glob: '**/*.{ts,js}', exports: ['deactivate'], kind: 'boundary', note: 'VS Code logs it' },
  ],
} as const satisfies Framework;

const obsidian = {
  name: 'obsidian',
  packages: ['obsidian'],
  registrations: [
    {
      path: 'any:addCommand',
      functions: ['0.callback', '0.editorCallback', '0.checkCallback'],
      kind: 'lost',
      note: 'Obsidian does not wait for a command: its rejection is only logged',
    },
    { path: 'any:addRibbonIcon', functions: ['2'], kind: 'lost', note: 'Obsidian does not wait for the click handler' },
    { path: 'any:registerEvent', functions: ['0'], kind: 'lost', note: 'Obsidian does not wait for the listener' },
    { path: 'any:onClick', functions: ['0'], kind: 'lost', note: 'Obsidian does not wait for the click handler' },
    { path: 'any:onChange', functions: ['0'], kind: 'lost', note: 'Obsidian does not wait for the change handler' },
  ],
  classes: [{ base: 'Plugin', methods: ['onload', 'onunload'], kind: 'boundary', note: 'Obsidian says that the plug-in failed to load' }],
  files: [],
} as const satisfies Framework;

const ELECTRON_EVENT = { kind: 'lost', note: 'Electron does not wait for an async listener: its rejection is lost' } as const;
const electron = {
  name: 'electron',
  packages: ['electron'],
  registrations: [
    { path: 'ipcMain.handle', functions: ['1'], kind: 'boundary', note: 'the renderer that invoked it gets the rejection' },
    { path: 'ipcMain.handleOnce', functions: ['1'], kind: 'boundary', note: 'the renderer that invoked it gets the rejection' },
    { ...ELECTRON_EVENT, path: 'ipcMain.on', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'ipcMain.once', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'ipcRenderer.on', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'app.on', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'powerMonitor.on', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'globalShortcut.register', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'globalShortcut.registerAll', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'Tray.new.on', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'BrowserWindow.new.**.on', functions: ['1'] },
    { ...ELECTRON_EVENT, path: 'MenuItem.new', functions: ['0.click'] },
    { ...ELECTRON_EVENT, path: 'Menu.buildFromTemplate', functions: ['0.*.click', '0.*.submenu.*.click'] },
    {
      path: 'app.whenReady().then',
      functions: ['0'],
      kind: 'propagates',
      passes: true,
      note: 'the rejection goes to the end of the chain',
    },
  ],
  files: [],
} as const satisfies Framework;

/** `lsp`: requests answer with an error, notifications are forgotten. */
const languageServer = {
  name: 'language server',
  packages: ['vscode-languageserver', 'vscode-jsonrpc'],
  registrations: [
    { path: 'createConnection().onRequest', functions: ['1'], kind: 'boundary', note: 'the client gets an error response' },
    { path: 'createConnection().onNotification', functions: ['1'], kind: 'lost', note: 'nobody answers a notification' },
    { path: 'createConnection().on*', functions: ['0'], kind: 'boundary', note: 'the client gets an error response' },
  ],
  files: [],
} as const satisfies Framework;

/** `chrome.tabs.query(what, callback)`, `chrome.storage.sync.get(keys, callback)`. */
const CALLBACK = {
  functions: 'all',
  kind: 'lost',
  note: 'the browser does not wait for an async callback: its rejection is lost',
} as const;

const LISTENER = {
  functions: ['0'],
  kind: 'lost',
  note: 'the browser does not wait for an async listener: its rejection is lost',
} as const;

const MESSAGE = { functions: ['0'], kind: 'boundary', note: 'the sender of the message gets the rejection' } as const;

const browserExtension = {
  name: 'browser extension',
  packages: [],
  registrations: [
    { ...LISTENER, path: 'global:chrome.**.addListener' },
    { ...CALLBACK, path: 'global:chrome.*.*' },
    { ...CALLBACK, path: 'global:chrome.*.*.*' },
    { ...MESSAGE, path: 'global:browser.runtime.onMessage.addListener' },
    { ...MESSAGE, path: 'global:browser.runtime.onMessageExternal.addListener' },
    // Of a request that it holds up, it waits for what becomes of it.
    { path: 'global:browser.webRequest.**.addListener', functions: ['0'], kind: 'deferred', note: 'the request waits for the listener' },
    { ...LISTENER, path: 'global:browser.**.addListener' },
  ],
  files: [],
} as const satisfies Framework;

export const editorPlatforms = [vscode, obsidian, electron, languageServer, browserExtension] as const;
