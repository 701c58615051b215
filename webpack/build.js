/** Runs webpack once; an error or a warning ends it with exit code 1. */
const webpack = require('webpack');
const config = require('../webpack.config');

webpack(config, (error, stats) => {
  if (error) throw error;
  const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
  for (const { message, moduleName } of [...errors, ...warnings])
    console.error(`${moduleName ?? ''}\n${message}\n`);
  if (errors.length + warnings.length > 0) process.exitCode = 1;
});
