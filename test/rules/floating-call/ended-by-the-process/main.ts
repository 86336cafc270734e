process.on('unhandledRejection', (reason) => {
  console.error('nobody handled', reason);
  process.exit(1);
});
