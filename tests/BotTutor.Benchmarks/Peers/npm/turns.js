'use strict';
const { ConversationState, MemoryStorage, TestAdapter, UserState } = require('botbuilder');
const { DialogManager, DialogsBotComponent } = require('botbuilder-dialogs');
const { AdaptiveBotComponent, LanguageGenerationBotComponent, LanguageGeneratorExtensions, ResourceExtensions } = require('botbuilder-dialogs-adaptive');
const { ResourceExplorer } = require('botbuilder-dialogs-declarative');
const { percentile } = require('./timing');

const WARM_UP = 1500;
const TURNS = 6000;
const SCRIPT = ['hi', 'Carlos', 'blah'];

async function run(folder) {
    const say = talk(folder);
    expect(await say('hi'), 'What is your name?');
    expect(await say('Carlos'), 'Hello Carlos, nice to meet you!');

    for (let turn = 0; turn < WARM_UP; turn++) {
        await say(SCRIPT[turn % SCRIPT.length]);
    }

    const times = [];
    const begin = performance.now();
    for (let turn = 0; turn < TURNS; turn++) {
        const before = performance.now();
        await say(SCRIPT[turn % SCRIPT.length]);
        times.push(performance.now() - before);
    }

    const seconds = (performance.now() - begin) / 1000;
    times.sort((one, other) => one - other);
    return [
        { what: 'turns', perSecond: TURNS / seconds },
        { what: 'a turn, median', milliseconds: percentile(times, 0.5) },
        { what: 'a turn, p99', milliseconds: percentile(times, 0.99) },
    ];
}

function talk(folder) {
    const storage = new MemoryStorage();
    const explorer = new ResourceExplorer({ declarativeTypes: declarativeTypes() }).addFolder(folder, false, false);
    const manager = new DialogManager(explorer.loadType('main.dialog'));
    manager.conversationState = new ConversationState(storage);
    manager.userState = new UserState(storage);
    ResourceExtensions.useResourceExplorer(manager, explorer);
    LanguageGeneratorExtensions.useLanguageGeneration(manager);

    const adapter = new TestAdapter((context) => manager.onTurn(context));
    return async (text) => {
        adapter.activeQueue.length = 0;
        await adapter.processActivity({ type: 'message', text, locale: 'en-US' });
        return adapter.activeQueue[0]?.text;
    };
}

/** What the runtime's components would register in a whole bot's services. */
function declarativeTypes() {
    let types = [];
    const services = {
        composeFactory: (name, more) => {
            types = name === 'declarativeTypes' ? more(types) : types;
        },
    };
    for (const component of [new DialogsBotComponent(), new AdaptiveBotComponent(), new LanguageGenerationBotComponent()]) {
        component.configureServices(services, undefined);
    }

    return types;
}

function expect(said, wanted) {
    if (said !== wanted) {
        throw new Error(`The bot should say '${wanted}', but it said '${said}'.`);
    }
}

module.exports = { run };
