// Starts telegram-test-api with what it lacks to be understood by a strict client: seconds for milliseconds, true for null, errors in the platform's shape.
const path = require('path');

const modules = path.join(path.dirname(require.resolve('telegram-test-api')), 'modules');
const results = require(path.join(modules, 'sendResult.js'));

function asPlatform(answer, request) {
  if (answer && answer.ok && answer.result === null) {
    const edits = /\/editMessage/i.test(request.path);
    answer.result = edits ? { message_id: Number(request.body.message_id), date: Math.floor(Date.now() / 1000), chat: { id: Number(request.body.chat_id), type: 'private' } } : true;
  }

  if (answer && answer.result && answer.result.date > 1e11) {
    answer.result.date = Math.floor(answer.result.date / 1000);
  }

  return answer;
}

results.sendResult = (request, response, next) => {
  response.sendError = (error) => {
    const isBot = request.path.startsWith('/bot');
    response.status(404).json({ ok: false, error_code: 404, description: isBot ? 'Not Found: method not found' : String(error.message) });
  };
  response.sendResult = (promise) => Promise.resolve(promise).then(
    (answer) => response.json(asPlatform(answer, request)),
    (error) => response.sendError(error));
  next();
};

const TelegramServer = require('telegram-test-api');
const server = new TelegramServer({ port: Number(process.argv[2]), host: '127.0.0.1', storeTimeout: 600 });
server.start().then(() => console.log('listening'));
