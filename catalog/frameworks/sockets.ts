import type { Framework } from '../../analysis/catalog.js';

const LOST = { kind: 'lost', note: 'a socket does not wait for an async listener', endsProcess: true } as const;
const CONNECTED = { functions: ['1'], ...LOST } as const;
/** Whatever arrives was written by whoever is connected. */
const ARRIVED = { functions: ['1'], ...LOST, sent: ['**'] } as const;

const IN_WS = [{ argument: 0, member: '', from: 'ws', type: 'WebSocket' }] as const;
const ws = {
  name: 'ws',
  serves: 'request',
  packages: ['ws'],
  registrations: [
    { ...CONNECTED, path: 'WebSocketServer.new.on', gives: IN_WS, requestAt: 1 },
    { ...CONNECTED, path: 'Server.new.on', gives: IN_WS, requestAt: 1 },
    { ...ARRIVED, path: 'WebSocket.new.on' },
    { ...ARRIVED, path: 'WebSocket.new.addEventListener' },
  ],
  types: [
    { name: 'WebSocket', path: 'WebSocket.new' },
    { name: 'WebSocketServer', path: 'WebSocketServer.new' },
  ],
  files: [],
} as const satisfies Framework;

const IN_SOCKET_IO = [{ argument: 0, member: '', from: 'socket.io', type: 'Socket' }] as const;
const socketIo = {
  name: 'socket.io',
  serves: 'request',
  packages: ['socket.io'],
  registrations: [
    { ...CONNECTED, path: 'Server.new.**.on', gives: IN_SOCKET_IO },
    { ...CONNECTED, path: 'default().**.on', gives: IN_SOCKET_IO },
    { ...ARRIVED, path: 'Socket.new.on' },
    { ...ARRIVED, path: 'Socket.new.once' },
  ],
  types: [
    { name: 'Socket', path: 'Socket.new' },
    { name: 'Server', path: 'Server.new' },
  ],
  files: [],
} as const satisfies Framework;

export const sockets = [ws, socketIo] as const;
