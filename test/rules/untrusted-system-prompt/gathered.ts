// rules: untrusted-system-prompt, unbounded-input
// A body that a plain server puts together piece by piece is as much its sender's.
import { spawn } from 'node:child_process';
import http from 'node:http';
import https from 'node:https';
import OpenAI from 'openai';

const client = new OpenAI();

function ask(system: string, text: string) {
  return client.responses.create({ model: 'gpt-6-luna', instructions: system, input: text.slice(0, 2000) });
}

function readJson(request: http.IncomingMessage): Promise<any> {
  return new Promise((resolve, reject) => {
    let raw = '';
    request.on('data', (piece) => {
      raw += piece;
      if (raw.length > 100_000) request.destroy(new Error('too large'));
    });
    request.on('end', () => {
      try {
        resolve(JSON.parse(raw));
      } catch (error) {
        reject(error);
      }
    });
  });
}

async function translate(request: http.IncomingMessage, response: http.ServerResponse) {
  const { text, to } = await readJson(request);
  const { output_text } = await ask(`Translate to ${to}.`, String(text));
//                                                  ^^ untrusted-system-prompt [error]: `to` comes from a request and stands in the system prompt, where the m
  response.end(output_text);
}

async function sum(request: http.IncomingMessage, response: http.ServerResponse) {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const { tone } = JSON.parse(Buffer.concat(pieces).toString('utf8'));
  const { output_text } = await ask(`Sum up in a ${tone} tone.`, 'The text');
//                                                 ^^^^ unbounded-input [information]: `tone` goes from a request into the prompt at any length: who sends it
//                                                 ^^^^ untrusted-system-prompt [error]: `tone` comes from a request and stands in the system prompt, where the
  response.end(output_text);
}

// Clean: what a program says, a language that we know, and what another server answers.
const LANGUAGES = ['en', 'de'];

async function status(_request: http.IncomingMessage, response: http.ServerResponse) {
  const child = spawn('uptime');
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  await new Promise((resolve) => child.on('close', resolve));
  const { output_text } = await ask(`The server says ${said}.`, 'How is it?');
  response.end(output_text);
}

async function translateKnown(request: http.IncomingMessage, response: http.ServerResponse) {
  const { text, to } = await readJson(request);
  if (!LANGUAGES.includes(to)) return response.end('no such language');
  const { output_text } = await ask(`Translate to ${to}.`, String(text));
  response.end(output_text);
}

function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = https.get(url, (answer: http.IncomingMessage) => {
      let all = '';
      answer.on('data', (piece) => {
        all += piece;
      });
      answer.on('end', () => resolve(all));
    });
    asked.on('error', reject);
  });
}

async function follow(_request: http.IncomingMessage, response: http.ServerResponse) {
  const rules = await fetchText('https://rules.example.com');
  const { output_text } = await ask(`Follow these: ${rules}`, 'Begin.');
  response.end(output_text);
}

http
  .createServer(async (request, response) => {
    try {
      if (request.url === '/translate') await translate(request, response);
      else if (request.url === '/sum') await sum(request, response);
      else if (request.url === '/known') await translateKnown(request, response);
      else if (request.url === '/follow') await follow(request, response);
      else await status(request, response);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  })
  .listen(3000);
