'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Templates } = require('botbuilder-lg');
const { rate } = require('./timing');

function run(folder) {
    const text = fs.readFileSync(path.join(folder, 'bench.lg'), 'utf8');
    const { scope } = JSON.parse(fs.readFileSync(path.join(folder, 'exprs.json'), 'utf8'));
    const memory = { ...scope, name: 'Ann' };
    const templates = parse(text);

    return [
        ...['Greeting', 'Order', 'Card'].map((name) => rate(`template ${name}`, 1, () => templates.evaluate(name, memory))),
        rate('inline ${Greeting(name)}', 1, () => templates.evaluateText('${Greeting(name)}', memory)),
        rate('parsed files', 1, () => parse(text)),
    ];
}

function parse(text) {
    const templates = Templates.parseText(text, 'bench.lg');
    if (templates.diagnostics.length > 0) {
        throw new Error(String(templates.diagnostics[0]));
    }

    return templates;
}

module.exports = { run };
