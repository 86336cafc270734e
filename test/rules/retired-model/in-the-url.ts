import axios from 'axios';

const BASE = 'https://generativelanguage.googleapis.com/v1beta/models';
const contents = [{ parts: [{ text: 'Explain.' }] }];

export const ask = (key: string) =>
  fetch(`${BASE}/gemini-2.0-flash:generateContent?key=${key}`, { method: 'POST', body: JSON.stringify({ contents }) });
//^^^^^ retired-model [error]: Google switched `gemini-2.0-flash` off on 2026-06-01, by its dates as 

export const askWithAxios = (headers: Record<string, string>) =>
  axios.post('https://bedrock-runtime.us-east-1.amazonaws.com/model/us.anthropic.claude-v2%3A1/converse', { messages: [] }, { headers });
//^^^^^^^^^^ retired-model [error]: Amazon Bedrock switched `us.anthropic.claude-v2:1` off on 2025-07-21, 

// Supported.
export const askToday = () => fetch(`${BASE}/gemini-3.5-flash:generateContent`, { method: 'POST', body: JSON.stringify({ contents }) });
// Chosen when it runs.
export const askChosen = (model: string) => fetch(`${BASE}/${model}:generateContent`, { method: 'POST', body: JSON.stringify({ contents }) });
// Vertex AI has days of its own.
export const askVertex = (project: string) =>
  fetch(`https://us-central1-aiplatform.googleapis.com/v1/projects/${project}/locations/us-central1/publishers/google/models/gemini-2.0-flash:generateContent`, {
    method: 'POST',
    body: JSON.stringify({ contents }),
  });
// The name that its owner gave it.
export const askAzure = () =>
  axios.post('https://ours.openai.azure.com/openai/deployments/gpt-4/chat/completions?api-version=2024-06-01', { messages: [] });
