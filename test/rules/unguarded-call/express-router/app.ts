import express from 'express';
import { tickets } from './routes/tickets.js';

express().use('/tickets', tickets).listen(3000);
