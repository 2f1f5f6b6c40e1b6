'use strict';

// node grammy-echo.js <port> <address of the Bot API>: a bot that says everything back, at a webhook.
const http = require('http');
const { Bot, webhookCallback } = require('grammy');

const [, , port, apiRoot] = process.argv;
const bot = new Bot('123456:TESTTOKEN', {
    client: { apiRoot },
    botInfo: { id: 123456, is_bot: true, first_name: 'Echo', username: 'echo_bot', can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false },
});
bot.on('message:text', (context) => context.reply(context.message.text));
http.createServer(webhookCallback(bot, 'http')).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
