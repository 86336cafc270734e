import { io } from 'socket.io-client';

const socket = io();
const log = document.querySelector('#log');

socket.on('said', ({ who, text }) => {
  log.innerHTML += `<p>${who}: ${text}</p>`;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `l
});

// Clean: set as text, what no model has written, and another part.
socket.on('rumour', (text) => {
  log.textContent = text;
});
socket.on('greeting', ({ text }) => {
  log.innerHTML = text;
});
socket.on('said', ({ who }) => {
  log.innerHTML = who;
});
