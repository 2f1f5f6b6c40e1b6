'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Expression } = require('adaptive-expressions');
const { rate } = require('./timing');

function run(folder) {
    const { scope, expressions } = JSON.parse(fs.readFileSync(path.join(folder, 'exprs.json'), 'utf8'));
    const parsed = expressions.map((text) => Expression.parse(text));

    return [
        rate('evaluations', parsed.length, () => parsed.forEach((expression) => evaluate(expression, scope))),
        rate('parsed expressions', expressions.length, () => expressions.forEach((text) => Expression.parse(text))),
    ];
}

function evaluate(expression, scope) {
    const { value, error } = expression.tryEvaluate(scope);
    if (error) {
        throw new Error(`${expression}: ${error}`);
    }

    return value;
}

module.exports = { run };
