import { END, START, StateGraph } from '@langchain/langgraph';
import express from 'express';
import { count, explain, greet, runQuery, State, writeQuery } from './nodes.js';

const asking = new StateGraph(State)
  .addNode('writeQuery', writeQuery)
  .addNode('runQuery', runQuery)
  .addNode('explain', explain)
  .addEdge(START, 'writeQuery')
  .addEdge('writeQuery', 'runQuery')
  .addEdge('runQuery', 'explain')
  .addEdge('explain', END)
  .compile();

const greeting = new StateGraph(State)
  .addNode('greet', greet)
  .addNode('count', count)
  .addEdge(START, 'greet')
  .addEdge('greet', 'count')
  .addEdge('count', END)
  .compile();

const app = express();

app.post('/ask', async (req, res) => {
  const state = await asking.invoke({ question: req.body.question });
  res.send(`<p>${state.answer}</p>`);
//         ^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `r
});

app.get('/greet', async (_req, res) => {
  const state = await greeting.invoke({ question: 'Vienna', query: 'select count(*) from guests' });
  res.json({ answer: state.answer });
});
