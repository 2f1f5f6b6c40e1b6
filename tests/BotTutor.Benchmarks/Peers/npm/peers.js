'use strict';

// node peers.js <bench> <folder of the work>: prints the figures of that bench as JSON, a line each.
const [, , bench, folder] = process.argv;

(async () => {
    for (const row of await require(`./${bench}`).run(folder)) {
        process.stdout.write(JSON.stringify(row) + '\n');
    }
})().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
});
