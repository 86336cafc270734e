import { Server } from 'socket.io';
import { register } from './register.js';

register(new Server(3000));
