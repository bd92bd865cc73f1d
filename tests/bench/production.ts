/** Imported first: what is measured runs as the `gangmu` command does (cli/bin.js), which libraries learn when they are loaded. */
process.env.NODE_ENV ??= 'production';
