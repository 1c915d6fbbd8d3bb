// Ends a backend whose tests were ended the hard way.
process.on('disconnect', () => process.exit());
