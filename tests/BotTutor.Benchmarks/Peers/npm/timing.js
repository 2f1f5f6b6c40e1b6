'use strict';

/** As Timing.Rate: a warm-up, then the best of some rounds, because neighbours on the machine can only slow one down. */
function rate(what, doneAtOnce, work) {
    repeat(work, 1000);
    let best = 0;
    for (let round = 0; round < 5; round++) {
        best = Math.max(best, repeat(work, 500));
    }

    return { what, perSecond: best * doneAtOnce };
}

function repeat(work, atLeast) {
    let times = 0;
    let elapsed = 0;
    const begin = performance.now();
    while (elapsed < atLeast) {
        work();
        times++;
        elapsed = performance.now() - begin;
    }

    return (times * 1000) / elapsed;
}

function percentile(sorted, share) {
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

module.exports = { rate, percentile };
