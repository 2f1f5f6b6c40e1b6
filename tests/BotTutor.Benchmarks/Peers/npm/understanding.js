'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { NlpManager } = require('node-nlp');

async function run(folder) {
    const { shop, labelled, learner } = JSON.parse(fs.readFileSync(path.join(folder, 'understanding.json'), 'utf8'));
    const small = await timed(learner);
    const large = await timed(shop);
    let right = 0;
    const begin = performance.now();
    for (const { intent, text } of labelled) {
        const { intent: got } = await large.manager.process('id', text);
        right += got === intent || (got === 'None' && intent === 'out_of_scope') ? 1 : 0;
    }

    return [
        { what: 'accuracy on messages that were not trained', share: right / labelled.length },
        { what: 'training of the shop', milliseconds: large.milliseconds },
        { what: 'training of a learner\'s bot', milliseconds: small.milliseconds },
        { what: 'messages', perSecond: (labelled.length * 1000) / (performance.now() - begin) },
    ];
}

async function timed(examples) {
    const manager = new NlpManager({ languages: ['id'], autoSave: false, nlu: { log: false } });
    for (const { intent, text } of examples) {
        manager.addDocument('id', text, intent);
    }

    const begin = performance.now();
    await manager.train();
    return { manager, milliseconds: performance.now() - begin };
}

module.exports = { run };
