// Checks JSON by a schema: the schema's path is the argument, each line of the input is one document, each line of the output a list of what is wrong.
const fs = require('node:fs');
const readline = require('node:readline');
const Ajv = require('ajv');

const validate = new Ajv({ strict: false, allErrors: false }).compile(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')));
readline.createInterface({ input: process.stdin }).on('line', line => {
  const fits = validate(JSON.parse(line));
  console.log(JSON.stringify(fits ? [] : validate.errors.map(error => `${error.instancePath || '/'} ${error.message}`)));
});
