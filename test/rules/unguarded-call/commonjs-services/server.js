const express = require('express');
const drafts = require('./routes/drafts');

const app = express();
app.use('/drafts', drafts);

app.use((error, req, res, next) => {
  console.error(error);
  res.status(500).json({ error: 'Something went wrong.' });
});

app.listen(8080);
