// Reads requests as JSON lines and answers each with a JSON line, in order:
// {"template", "data", "host"} is filled by adaptivecards-templating, {"card"} is checked by adaptivecards.
const { createInterface } = require("node:readline");
const { Template } = require("adaptivecards-templating");
const { AdaptiveCard, SerializationContext, Version } = require("adaptivecards/dist/adaptivecards.js");

// The packages warn on the console, which here carries the answers.
console.log = console.warn = console.error;

function fill({ template, data, host }) {
  return { card: new Template(template).expand({ $root: data, $host: host }) };
}

// A card is held to the version it names: what is newer than that is a fault.
function check(json) {
  const context = new SerializationContext(Version.parse(json.version, new SerializationContext()));
  const card = new AdaptiveCard();
  card.parse(json, context);
  const found = [];
  for (let index = 0; index < context.eventCount; index++) {
    found.push(context.getEventAt(index).message);
  }
  found.push(...card.validateProperties().validationEvents.map((event) => event.message));
  return { faults: [...new Set(found)] };
}

function answer(request) {
  try {
    return "card" in request ? check(request.card) : fill(request);
  } catch (error) {
    return { error: String(error?.message ?? error) };
  }
}

createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + "\n");
});
