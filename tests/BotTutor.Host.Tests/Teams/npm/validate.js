// node validate.js FILE SCHEMA: prints what Microsoft's schema has against a file of an app package.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;

const [file, schema] = process.argv.slice(2);
const content = JSON.parse(fs.readFileSync(file, 'utf8'));
const version = content.$schema.split('/').at(-2);
const rules = path.join(__dirname, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams', version, schema);
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(rules, 'utf8').replace(/^\uFEFF/, '')));
if (!validate(content)) {
  console.log(validate.errors.map(error => `${error.instancePath} ${error.message}`).join('\n'));
  process.exitCode = 1;
}
