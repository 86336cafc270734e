const express = require('express');
const recipes = require('./recipes');
const { rate } = require('./recipes');

const app = express();

app.get('/recipes/:dish', async (request, response) => {
  try {
    response.send(await recipes.find(request.params.dish));
  } catch (error) {
    console.error(error);
    response.status(502).send('There are no recipes today');
  }
});

app.post('/ratings', express.text(), async (request, response) => {
  try {
    response.send(await rate(request.body));
  } catch (error) {
    console.error(error);
    response.sendStatus(502);
  }
});

app.post('/names', express.text(), async (request, response) => {
  const title = await recipes.name(request.body).catch((error) => {
    console.error(error);
    return 'Untitled';
  });
  response.send(title);
});

app.listen(3000);
