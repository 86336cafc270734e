process.on('unhandledRejection', (reason) => {
  console.error('nobody handled', reason);
});
