exports.finish = (app) =>
  app.use((error, _req, res, _next) => {
    console.error(error);
    res.status(500).json({ error: 'Not now' });
  });
