import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rancherUpgrade)
});

// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __nccwpck_require__(3201);
// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var ports_http = __nccwpck_require__(3856);
;// CONCATENATED MODULE: ./build/gates/gate.js
const good = (detail, more = {}) => ({
    kind: 'good',
    detail,
    ...more,
});
const bad = (detail) => ({ kind: 'bad', detail });
const unasked = (detail) => ({ kind: 'unasked', detail });

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __nccwpck_require__(1111);
;// CONCATENATED MODULE: ./build/gates/placeholders.js


function toldBy(stop) {
    const ref = typeof stop.image === 'string' ? (0,image_ref/* tryParseImageRef */.ZJ)(stop.image) : undefined;
    return { version: ref?.tag, digest: ref?.digest };
}
/** The expected value with placeholders filled in. A member whose placeholder is not known at this stop is left out. */
function fill(expected, told) {
    if (typeof expected === 'string')
        return fillText(expected, told);
    if (Array.isArray(expected))
        return expected.map((item) => fill(item, told) ?? null);
    if (!(0,json/* isObject */.G)(expected))
        return expected;
    const members = Object.entries(expected).flatMap(([name, value]) => {
        const filled = fill(value, told);
        return filled === undefined ? [] : [[name, filled]];
    });
    return Object.fromEntries(members);
}
function fillText(text, told) {
    let known = true;
    const filled = text.replace(/\{(version|digest)\}/g, (_, name) => {
        if (told[name] === undefined)
            known = false;
        return told[name] ?? '';
    });
    return known ? filled : undefined;
}
const mentions = (expected) => /\{(version|digest)\}/.test(JSON.stringify(expected ?? null));
/** Placeholders that gates ask for and an image cannot fill: a check that would silently not be made. */
function unfillable(gates, { tag, digest }) {
    const asked = JSON.stringify(gates.map((gate) => (gate.kind === 'http' ? [gate.spec.json ?? null, gate.spec.body ?? null] : null)));
    return [
        ...(tag === undefined && asked.includes('{version}') ? ['version'] : []),
        ...(digest === undefined && asked.includes('{digest}') ? ['digest'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/gates/http.js




/** Asks over HTTP. Redirects are not followed: a status of 3xx is good only when it is expected. */
function httpGate(spec, http) {
    return {
        name: `http ${spec.url.origin}${spec.url.pathname}`,
        tellsVersion: mentions(spec.json) || mentions(spec.body),
        async ask(stop, signal) {
            let response;
            try {
                response = await http.request({
                    method: spec.method,
                    url: spec.url,
                    headers: { 'user-agent': 'slipway', ...spec.headers },
                    timeoutMs: 10_000,
                    signal,
                    ...(spec.connectTo === undefined ? {} : { connectTo: spec.connectTo }),
                });
            }
            catch (error) {
                if (!(error instanceof ports_http/* HttpError */.j))
                    throw error;
                return error.kind === 'resolve' || error.kind === 'proxy' ? unasked(error.message) : bad(error.message);
            }
            return weigh(spec, response, toldBy(stop));
        },
    };
}
function weigh(spec, response, told) {
    const statusGood = spec.status.length === 0 ? response.status >= 200 && response.status < 300 : spec.status.includes(response.status);
    const begins = JSON.stringify(response.body.slice(0, 120));
    if (!statusGood)
        return bad(`status ${response.status}, body begins ${begins}`);
    const text = spec.body === undefined ? undefined : fillText(spec.body, told);
    if (text !== undefined && !response.body.includes(text))
        return bad(`the body has no ${JSON.stringify(text)}; it begins ${begins}`);
    if (spec.json === undefined)
        return good(`status ${response.status}`);
    let answer;
    try {
        answer = JSON.parse(response.body);
    }
    catch {
        return bad(`the body is not JSON; it begins ${begins}`);
    }
    const expected = fill(spec.json, told) ?? {};
    const difference = firstDifference(expected, answer, '');
    if (difference !== undefined)
        return bad(difference);
    const version = mentions(spec.json) ? (told.version ?? told.digest) : undefined;
    return good(`status ${response.status}, ${JSON.stringify(expected)}`, version === undefined ? {} : { version });
}
/** Objects match when the expected members are there and equal; everything else must be equal. */
function firstDifference(expected, answer, path) {
    if ((0,json/* isObject */.G)(expected) && (0,json/* isObject */.G)(answer)) {
        for (const [name, value] of Object.entries(expected)) {
            const difference = firstDifference(value, answer[name], path === '' ? name : `${path}.${name}`);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    if (JSON.stringify(expected) === JSON.stringify(answer))
        return undefined;
    const saw = answer === undefined ? 'missing' : JSON.stringify(answer).slice(0, 80);
    return `${path === '' ? 'the answer' : path} is ${saw}, expected ${JSON.stringify(expected)}`;
}

// EXTERNAL MODULE: ./build/ports/exec.js + 1 modules
var ports_exec = __nccwpck_require__(7438);
;// CONCATENATED MODULE: ./build/gates/run.js



/**
 * Runs a script, verbatim, by `sh -c`. Exit 0 is good; 126 and 127 are our own side (not executable, not found), and so is
 * a signal that ended it; anything else is bad. It is told `VERSION` and `DIGEST`.
 */
function runGate(script, exec, { cwd, env }) {
    return {
        name: `run ${script.split('\n')[0]}`,
        tellsVersion: false,
        async ask(stop, signal) {
            const { version, digest } = toldBy(stop);
            try {
                const result = await exec.run(['sh', '-c', script], {
                    cwd,
                    env: {
                        ...env(),
                        ...(version === undefined ? {} : { VERSION: version }),
                        ...(digest === undefined ? {} : { DIGEST: digest }),
                    },
                    signal,
                    maxBytes: 65_536,
                });
                const said = lastLine(result.stderr) ?? lastLine(result.stdout) ?? 'it printed nothing';
                if (result.exitCode === 0)
                    return good('exit code 0');
                if (result.exitCode === null)
                    return unasked(`ended by ${result.endedBy}`);
                const saw = `exit code ${result.exitCode}, ${said}`;
                return result.exitCode === 126 || result.exitCode === 127 ? unasked(saw) : bad(saw);
            }
            catch (error) {
                if (error instanceof ports_exec/* ProgramNotFound */.e)
                    return unasked(error.message);
                throw error;
            }
        },
    };
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 200) || undefined;

// EXTERNAL MODULE: ./build/core/secret.js
var secret = __nccwpck_require__(5616);
;// CONCATENATED MODULE: ./build/core/child-env.js

const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/;
const COMMAND_FILES = new Set([
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
/** A shorter text is more likely a word that stands in values by chance: a secret `app` would take `PATH` away. */
const LEAST_PART = 8;
/**
 * The environment of a child that runs code of others: the job's, without what belongs to us, to the runner or to a cloud
 * account, and without any variable that holds a secret, unless it is named.
 *
 * A variable holds a secret when its value is one, or has one of at least 8 characters in it, as a connection string
 * has (`postgres://u:SECRET@h`) or a list of all secrets as JSON: whoever reads that reads the secret. A child that
 * misses a variable fails and says so; one that has too much says nothing.
 *
 * @param secrets all that are registered in this process, whichever stage they are of.
 */
function childEnv(env, secrets, { named = [], add = {} } = {}) {
    const isSecret = findSecrets([...secrets, ...(0,secret/* secretsOfJob */.Ie)(env)]);
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        (named.includes(entry[0]) || !(OURS.test(entry[0]) || COMMAND_FILES.has(entry[0]) || isSecret(entry[1]))));
    return { ...Object.fromEntries(kept), ...add };
}
/** Blanks around a secret do not make it another one: files and variables often end in a line end. */
function findSecrets(secrets) {
    const wholes = new Set(secrets.map((secret) => secret.reveal().trim()).filter((text) => text !== ''));
    const parts = new Set([...wholes, ...secrets.flatMap(secret/* textsToMask */.av)].filter((text) => text.length >= LEAST_PART).flatMap(waysToWrite));
    return (value) => wholes.has(value.trim()) || [...parts].some((part) => value.includes(part));
}
/** As it is, in a URL, and in JSON. */
const waysToWrite = (text) => [
    text,
    encodeURIComponent(text.toWellFormed()),
    JSON.stringify(text).slice(1, -1),
];

;// CONCATENATED MODULE: ./build/run/env-for-others.js

/**
 * The environment of a child that runs code of others: a test command, a gate, a compose file. Made right before the child
 * is started, because every action and stage adds to the secrets. The architecture test holds that nobody makes it by
 * another way, so nobody can forget what a child must not see.
 */
const envForOthers = (world, options) => childEnv(world.env, world.host.secrets(), options);

;// CONCATENATED MODULE: ./build/run/make-gates.js



/**
 * The user's gates. `containers: healthy` is not among them: the target is always asked that.
 *
 * @param secrets of whoever asks; registered here at the latest, as no gate may see them.
 */
function makeGates(specs, world, secrets) {
    world.host.mask(secrets);
    return specs.flatMap((spec) => {
        switch (spec.kind) {
            case 'http':
                return [httpGate(spec.spec, world.http)];
            case 'run':
                return [runGate(spec.script, world.exec, { cwd: world.workspace, env: () => envForOthers(world) })];
            case 'containers':
                return [];
            default:
                return spec;
        }
    });
}

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __nccwpck_require__(4429);
;// CONCATENATED MODULE: ./build/run/patience.js
/** Between two looks. */
const POLL_MS = 2_000;
/**
 * A request whose answer was lost is surely over after this: a server works on a write for a few seconds at most (Cattle:
 * a lock is waited for 3 s, then 409). Only then may the same write be sent again.
 */
const SURELY_OVER_MS = 10_000;
/**
 * How long a system may be out of sight before we say so. A Rancher server that restarts in mid-upgrade stands still for
 * up to 135 s; patience must be longer.
 */
const OUT_OF_SIGHT_MS = 180_000;
/** The same write is sent at most this often. */
const MOVES = 3;
/** What can be moved on from although it never settles is given this long to settle first. */
const SETTLES_WITHIN_MS = 60_000;
/** So many parts that failed on the way to a stop mean that it will not get there. */
const FAILING_PARTS = 3;
/** How long taking back may take, proof included. */
const TAKE_BACK_MS = 15 * 60_000;
/** In a post step the runner grants five minutes for everything. */
const TAKE_BACK_IN_POST_MS = 4 * 60_000;
/**
 * Of several changes that are taken back, the next one waits at most this long for the one before: what Route 53 needs
 * until a change is everywhere. Source: API reference, GetChange: "generally within 60 seconds".
 */
const HEAD_START_MS = 60_000;

;// CONCATENATED MODULE: ./build/run/take-back.js

/**
 * Takes back several changes of one run, in the order given: newest first, so that traffic is led away before what it was
 * led to is changed. The next one is begun as soon as the one before stands at its start, or has had its head start; the
 * proofs go on side by side. One that cannot be taken back does not keep the others from it.
 *
 * @returns how each ended, in the same order.
 */
async function takeBackInOrder(drives, clock, signal) {
    const all = [];
    for (const drive of drives) {
        const arrival = Promise.withResolvers();
        const back = drive.takeBack(signal, arrival.resolve).catch(faultOfOurs).finally(arrival.resolve);
        all.push(back);
        if (drive === drives.at(-1))
            break;
        const over = new AbortController();
        await Promise.race([arrival.promise, clock.sleep(HEAD_START_MS, over.signal).catch(() => { })]);
        over.abort();
    }
    return Promise.all(all);
}
const faultOfOurs = (error) => ({
    proven: false,
    because: `a fault of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    tried: true,
});

;// CONCATENATED MODULE: ./build/run/carry-out.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** What ends taking back early: on a command line a second signal; in an action the first, as its post step goes on. */
const hurry = ({ recovery, signal, impatient }) => (recovery === 'post' ? signal : impatient);
const isLeftToPost = ({ recovery, signal }) => recovery === 'post' && signal.aborted;
/**
 * Walks a change to its end and says how it ended. A failure that comes before anything was changed is thrown as it is.
 */
async function carryOut(driven, ending, signal) {
    const { drive, policy } = driven;
    try {
        await drive.walk(signal);
        if (policy.confirm === 'manual') {
            await drive.hold();
            return outcome(drive, 'awaiting-confirm');
        }
        await drive.seal(signal);
        await drive.close();
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTroubleAlone(driven, error, ending);
    }
}
/** Seals what an earlier run left held. */
async function confirmHeld(driven, ending, signal) {
    const { drive } = driven;
    try {
        await drive.proveAgain(signal);
        await drive.seal(signal);
        await drive.close();
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        // Stopped before the seal was sent it is as it was: held, for a person to confirm or to take back.
        if (error instanceof core_failure/* Cancelled */.cJ && drive.entry.phase === 'held')
            throw error;
        return afterTroubleAlone(driven, error, ending);
    }
}
async function afterTroubleAlone(driven, error, ending) {
    const [ended] = await afterTrouble([driven], reasonOf(error), ending);
    if (ended === undefined)
        throw error;
    return ended;
}
/** Takes a change back because a person asked for it: that it is back is the good end. */
async function takeBackAsAsked(drive, ending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, ending.clock.limit(TAKE_BACK_MS, hurry(ending)), false);
        const back = await drive.takeBack(limit.signal);
        if (back.proven)
            return outcome(drive, 'rolled-back', { remarks: back.remarks });
        if (isLeftToPost(ending) && !back.tried)
            throw ending.signal.reason; // nothing was begun: it is as it was
        if (isLeftToPost(ending))
            return leftToPost(drive, back.because);
        return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * What follows a failure or a cancel, by each one's policy: taken back and proven, held for a person, or left to the post
 * step. Evidence is gathered of all of them before the first is taken back.
 *
 * @param all in the order in which they were walked.
 * @returns one outcome for each that had begun, newest first; the others are closed.
 */
async function afterTrouble(all, reason, ending) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        for (const { drive } of all)
            if (!drive.begun)
                await drive.close();
        const begun = all.filter(({ drive }) => drive.begun).toReversed();
        if (reason.cancelled && ending.recovery === 'post')
            return begun.map(({ drive }) => leftToPost(drive, reason.saw));
        const limit = __addDisposableResource(env_2, ending.clock.limit(TAKE_BACK_MS, hurry(ending)), false);
        const found = new Map();
        for (const { drive } of begun) {
            const evidence = await drive.evidence(limit.signal);
            if (evidence === undefined)
                continue;
            found.set(drive, evidence);
            ending.log.info([evidence.title, ...evidence.lines.map((line) => `  ${line}`)].join('\n'));
        }
        const isHeld = ({ policy }) => (reason.cancelled ? policy.onCancel : policy.onFailure) === 'hold';
        const back = begun.filter((one) => !isHeld(one)).map(({ drive }) => drive);
        for (const drive of back)
            await drive.turnBack();
        const taken = new Map((await takeBackInOrder(back, ending.clock, limit.signal)).map((how, index) => [back[index], how]));
        const outcomes = [];
        for (const { drive } of begun) {
            const evidence = found.get(drive);
            const told = evidence === undefined ? {} : { evidence };
            const how = taken.get(drive);
            if (how === undefined) {
                await drive.hold();
                outcomes.push(outcome(drive, 'unknown', { ...told, failure: heldAsAsked(drive, reason) }));
            }
            else if (how.proven) {
                const saw = `${reason.saw}; it was taken back, and that is proven`;
                const failure = new core_failure/* Failure */.HR(reason.code, { what: reason.what, saw, fix: reason.fix });
                const result = reason.cancelled ? 'cancelled' : 'rolled-back';
                outcomes.push(outcome(drive, result, { ...told, failure, remarks: how.remarks }));
            }
            else if (isLeftToPost(ending)) {
                outcomes.push({ ...leftToPost(drive, `${reason.saw}; then: ${how.because}`), ...told });
            }
            else {
                const failure = notTakenBack(drive, `${reason.saw}; then: ${how.because}`, reason.what);
                outcomes.push(outcome(drive, how.tried ? 'rollback-failed' : 'unknown', { ...told, failure }));
            }
        }
        return outcomes;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
const leftToPost = (drive, saw) => outcome(drive, 'unknown', {
    failure: new core_failure/* Failure */.HR('not-taken-back', {
        what: `Stopped while ${drive.target.name} was being changed`,
        saw: `${saw}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
        fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
    }),
});
const heldAsAsked = ({ target }, { what, saw, cancelled }) => new core_failure/* Failure */.HR('not-taken-back', {
    what,
    saw: `${saw}; it was left as it is, as "${cancelled ? 'on-cancel' : 'on-failure'}" says`,
    fix: `take it back with: ${target.rollbackCommand}`,
});
function reasonOf(error) {
    const { code, what, saw, fix } = failureOf(error);
    return { code, what, saw, fix, cancelled: error instanceof core_failure/* Cancelled */.cJ };
}
function failureOf(error) {
    if ((0,core_failure/* isFailure */.N6)(error))
        return error;
    if (error instanceof ports_clock/* TimeLimit */.h9) {
        return new core_failure/* Failure */.HR('timed-out', {
            what: 'The time is up',
            saw: (0,core_failure/* briefly */.m_)(error),
            fix: 'look at what it waited for, or raise "timeout"',
        });
    }
    if (error instanceof core_failure/* Cancelled */.cJ) {
        return new core_failure/* Failure */.HR('refused', { what: 'Stopped before the end', saw: (0,core_failure/* briefly */.m_)(error), fix: 'start it again' });
    }
    // A bug of ours in the middle of a change: take back what was begun, and show the stack.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new core_failure/* Failure */.HR('unknown', { what: 'A fault of ours, please report it', saw: stack, fix: 'start it again' }, { cause: error });
}
const notTakenBack = (drive, saw, what) => new core_failure/* Failure */.HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}

// EXTERNAL MODULE: ./build/core/change.js
var change = __nccwpck_require__(988);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __nccwpck_require__(1420);
;// CONCATENATED MODULE: ./build/gates/containers.js



/** Asks the target itself: every container of this version, running and healthy, or what it has in place of containers. */
function containersGate(probe, name = 'containers') {
    return {
        name,
        tellsVersion: false,
        async ask(_stop, signal) {
            try {
                return await probe(signal);
            }
            catch (error) {
                if ((0,core_failure/* isFailure */.N6)(error))
                    return unasked(error.saw);
                if (error instanceof ports_clock/* TimeLimit */.h9)
                    return unasked('the server that knows the containers did not answer in time');
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/gate.js
/** A round is bad when any gate is bad, good only when all are. */
function kindOf(round) {
    if (round.samples.some(({ sample }) => sample.kind === 'bad'))
        return 'bad';
    return round.samples.length > 0 && round.samples.every(({ sample }) => sample.kind === 'good') ? 'good' : 'unasked';
}
function sayRound(round) {
    const worst = kindOf(round);
    const telling = round.samples.filter(({ sample }) => sample.kind === worst);
    return telling.map(({ gate, sample }) => `${gate}: ${sample.detail}`).join('; ');
}
/**
 * Weighs the rounds so far. Time being up is never "healthy": without the answers needed it is "unknown", and with
 * bad answers it is "unhealthy".
 *
 * @returns a verdict, or undefined to keep asking.
 */
function judge(rounds, rule, startedMs, nowMs) {
    const kinds = rounds.map(kindOf);
    const last = rounds.at(-1);
    const bad = kinds.filter((kind) => kind === 'bad').length;
    const unasked = kinds.filter((kind) => kind === 'unasked').length;
    const seen = last === undefined ? 'nothing was asked' : sayRound(last);
    if (bad > rule.allowBad)
        return { kind: 'unhealthy', because: sayRound(lastOf(rounds, 'bad') ?? rounds[0] ?? never()) };
    if (unasked > rule.allowUnasked)
        return { kind: 'unknown', because: `could not be asked ${unasked} times; last: ${seen}` };
    const { holdMs = 0 } = rule;
    const watchedMs = nowMs - startedMs;
    if (goodInARow(kinds) >= rule.needs && watchedMs >= holdMs) {
        const version = last?.samples.map(({ sample }) => sample.version).find((told) => told !== undefined);
        return { kind: 'healthy', rounds: rounds.length, ...(version === undefined ? {} : { version }) };
    }
    if (watchedMs < holdMs + rule.withinMs)
        return undefined;
    const because = `time is up with ${goodInARow(kinds)} of ${rule.needs} good rounds in a row; last: ${seen}`;
    return kinds.at(-1) === 'bad' ? { kind: 'unhealthy', because } : { kind: 'unknown', because };
}
const goodInARow = (kinds) => kinds.length - 1 - kinds.findLastIndex((kind) => kind !== 'good');
const lastOf = (rounds, kind) => rounds.findLast((round) => kindOf(round) === kind);
function never() {
    throw new Error('more bad rounds than rounds');
}

;// CONCATENATED MODULE: ./build/gates/rounds.js
var rounds_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var rounds_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** One gate may take this long to answer; after that the asked side is too slow to be called healthy. */
const ASK_LIMIT_MS = 10_000;
/**
 * Asks all gates at once, round after round, until there is a verdict. The only loop that asks gates.
 *
 * A gate that answers from other processes than the round before is bad: something restarted in between.
 */
async function askRounds(gates, stop, rule, { clock, log, signal }) {
    const startedMs = clock.nowMs();
    const rounds = [];
    const fingerprints = new Map();
    for (;;) {
        const atMs = clock.nowMs();
        const samples = await Promise.all(gates.map(async (gate) => {
            const sample = sameProcesses(gate, await askOne(gate, stop, clock, signal), fingerprints);
            return { gate: gate.name, sample };
        }));
        const round = { atMs, samples };
        rounds.push(round);
        log.info(`gate ${kindOf(round)}: ${sayRound(round)}`);
        const verdict = judge(rounds, rule, startedMs, clock.nowMs());
        if (verdict !== undefined)
            return { verdict, rounds };
        await clock.sleep(Math.max(0, atMs + rule.everyMs - clock.nowMs()), signal);
    }
}
async function askOne(gate, stop, clock, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = rounds_addDisposableResource(env_1, clock.limit(ASK_LIMIT_MS, signal), false);
        try {
            return await gate.ask(stop, limit.signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return bad(`no answer within ${ASK_LIMIT_MS / 1_000}s`);
            return unasked((0,core_failure/* briefly */.m_)(error));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        rounds_disposeResources(env_1);
    }
}
function sameProcesses(gate, sample, fingerprints) {
    if (sample.fingerprint === undefined)
        return sample;
    const before = fingerprints.get(gate);
    fingerprints.set(gate, sample.fingerprint);
    if (before === undefined || before === sample.fingerprint)
        return sample;
    return bad(`something was restarted or replaced since the last round (${sample.detail})`);
}

;// CONCATENATED MODULE: ./build/run/attempts.js

/**
 * How often, and for how long, one write is tried. What may have been done is sent a few times only, each time after the
 * one before is surely over. A system that is busy or out of reach surely did nothing: it is asked again for as long as
 * a system may be out of sight. A refusal is an answer, and does not get better by asking often.
 */
class Attempts {
    #count = 0;
    #acted = 0;
    #busySinceMs;
    #notBeforeMs = Number.NEGATIVE_INFINITY;
    /** All tries, whatever came of them. */
    get count() {
        return this.#count;
    }
    isDue(nowMs) {
        return nowMs >= this.#notBeforeMs;
    }
    /** No more of them. */
    isSpent(nowMs) {
        return this.#acted >= MOVES || (this.#busySinceMs !== undefined && nowMs - this.#busySinceMs >= OUT_OF_SIGHT_MS);
    }
    /** Was answered, or its answer was lost: the next one waits until this one is surely over. */
    sent(nowMs) {
        this.#count += 1;
        this.#acted += 1;
        this.#busySinceMs = undefined;
        this.#notBeforeMs = nowMs + SURELY_OVER_MS;
    }
    failed({ code }, nowMs) {
        if (code === 'lost') {
            this.sent(nowMs);
            return;
        }
        this.#count += 1;
        if (code === 'unreachable' || code === 'conflict')
            this.#busySinceMs ??= nowMs;
        else
            this.#acted += 1;
        this.#notBeforeMs = nowMs + POLL_MS;
    }
}

;// CONCATENATED MODULE: ./build/run/drive.js
var _a;








/**
 * Walks one change: out, and back. Every way into it, be it a lost answer, a post step, `slipway undo` or a resumed run,
 * begins with a look; there is no second recovery path.
 */
class Drive {
    target;
    moments = [];
    #entry;
    #road;
    #asking;
    #lastSaid = '';
    /** Why the last write on the way back was not taken. */
    #refusal;
    constructor(leg, asking, road, found) {
        this.target = leg.target;
        this.#asking = asking;
        this.#road = road;
        this.#entry = found ?? {
            change: leg.change,
            phase: 'armed',
            to: 0,
            sealed: false,
            at: (0,ports_clock/* nowIso */.kF)(road.clock),
            by: road.self,
            ...(leg.backOf === undefined ? {} : { backOf: leg.backOf }),
        };
    }
    get entry() {
        return this.#entry;
    }
    get change() {
        return this.#entry.change;
    }
    /** Whether anything may have been changed: the first write was about to be sent. */
    get begun() {
        return this.#entry.to > 0;
    }
    /**
     * Out: move by move to the last stop, the gates asked at each. Returns with the last stop proven, not sealed.
     *
     * @throws {Failure} and leaves the ledger open where something may have been changed.
     */
    async walk(signal) {
        const first = await this.#look(signal);
        if (first.kind !== 'at' || first.at !== 0 || !canLeave(first)) {
            throw new core_failure/* Failure */.HR('conflict', {
                what: `${this.target.name} is not where it was when the plan was made`,
                saw: first.saying,
                fix: `look at it with: ${this.target.statusCommand}; then start again`,
            });
        }
        await this.#walkOn(signal);
    }
    /** Goes on with a walk that another process began, to its sealed end, from wherever it stands. */
    async finish(signal) {
        if (this.#entry.phase === 'armed') {
            // What was sent may still be on its way.
            const overMs = Date.parse(this.#entry.at) + SURELY_OVER_MS - this.#road.clock.nowMs();
            if (overMs > 0)
                await this.#road.clock.sleep(overMs, signal);
        }
        const seen = await this.#look(signal);
        const isSealed = seen.kind === 'at' && seen.at === (0,change/* lastStop */.t8)(this.change) && seen.sealed;
        if (!isSealed)
            await this.#walkOn(signal, seen);
        await this.seal(signal);
    }
    async #walkOn(signal, from) {
        const first = from?.kind === 'at' ? Math.max(from.at, this.#entry.to, 1) : 1;
        for (let to = first; to <= (0,change/* lastStop */.t8)(this.change); to += 1) {
            await this.#arrive(to, signal);
            await this.#prove(to, signal, this.target.holdMs?.(this.#entry));
        }
    }
    /** Proves the goal without a walk, where there is nothing to change. */
    async proveGoal(signal) {
        this.#entry = { ...this.#entry, to: (0,change/* lastStop */.t8)(this.change) };
        await this.#prove(this.#entry.to, signal);
    }
    /** One good round at the goal, now: what was proven a while ago need not be so any more. */
    async proveAgain(signal) {
        const { clock, log } = this.#road;
        const { rule: asked } = this.#asking;
        // Rounds follow each other faster than the user's: a server that restarts is not to fail it.
        const rule = { ...asked, needs: 1, everyMs: POLL_MS, allowUnasked: Math.max(10, asked.allowUnasked) };
        const at = this.change.stops[(0,change/* lastStop */.t8)(this.change)] ?? {};
        const { verdict } = await askRounds([...this.#proof(), ...this.#asking.gates], at, rule, { clock, log, signal });
        if (verdict.kind === 'healthy')
            return;
        throw new core_failure/* Failure */.HR(verdict.kind, {
            what: `${this.target.name} was not healthy any more right before it would have been confirmed`,
            saw: verdict.because,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    /**
     * The decision that the goal stays, with the step after which there is no way back by a move; the target looks again
     * right before that one. The entry stays open: others may have to be sealed before this one is over.
     */
    async seal(signal) {
        const goal = (0,change/* lastStop */.t8)(this.change);
        if (this.target.seal === undefined)
            await this.proveAgain(signal);
        const before = this.#entry;
        await this.#put('moving', { to: goal, sealed: true });
        if (this.target.seal === undefined)
            return;
        let sent = false;
        try {
            await this.#send(signal, {
                done: (seen) => seen.at === goal && seen.sealed && seen.settled,
                underWay: (seen) => seen.at === goal && seen.sealed,
                ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
                write: async (entry) => {
                    sent = true;
                    await this.target.seal?.(entry, signal);
                },
            });
        }
        catch (error) {
            if (!sent)
                await this.#tryPut(before.phase, { sealed: before.sealed });
            throw error;
        }
        this.#note('sealed');
        await this.#prove(goal, signal);
    }
    /**
     * Written down of all that go back together before the first of them does: whoever finds only the others afterwards must
     * not take them for decided. Who takes back is told too.
     */
    async turnBack() {
        this.#entry = { ...this.#entry, to: 0, by: this.#road.self };
        try {
            await this.#road.ledger.put(this.#entry);
        }
        catch (error) {
            this.#note(`what is done could not be recorded: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    /** Nothing is left to be done about it, by nobody. Found open by mistake, it is looked at once more and closed. */
    async close() {
        await this.#tryPut('closed', {});
        if (this.#entry.sealed && this.#entry.to > 0)
            await this.#supersede();
    }
    /** What dead runs recorded of the same thing leads back to before a decision that was made since: it is over. */
    async #supersede() {
        const { ledger } = this.#road;
        const { kind, target } = this.change;
        const isOlder = ({ change, backOf, at }) => backOf === undefined && change.kind === kind && at < this.#entry.at && isSame(change.target, target);
        try {
            for (const entry of await ledger.open())
                if (entry.change.id !== this.change.id && isOlder(entry))
                    await ledger.put({ ...entry, phase: 'closed' });
        }
        catch (error) {
            this.#note(`what earlier runs recorded could not be closed: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    /** Leaves the change where it is, for a person to confirm or to take back. */
    async hold() {
        await this.#put('held', {});
    }
    /**
     * Back to stop 0, and the same proof there. Looks first, writes at most what the look allows, and looks again: a change
     * that was never made, one that is half made and one that is already being taken back all end here.
     *
     * @param arrived called once stop 0 is reached and only its proof is left.
     * @returns `proven: false` when the signal's limit passed or a person is needed; the entry stays open then.
     */
    async takeBack(signal, arrived = () => { }) {
        const attempts = new Attempts();
        let changing = false;
        const leave = (because) => {
            this.#note(`not taken back: ${because}`);
            return { proven: false, because, tried: changing || attempts.count > 0 };
        };
        try {
            const inFlightUntilMs = Date.parse(this.#entry.at) + SURELY_OVER_MS;
            let waiting = { because: '', sinceMs: 0 };
            for (;;) {
                const seen = await this.#look(signal);
                const nowMs = this.#road.clock.nowMs();
                const way = this.target.wayBack(this.#entry, seen);
                if (way.by === 'person')
                    return leave(way.because);
                if (way.by !== 'wait' || way.because !== waiting.because)
                    waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs };
                else if (nowMs - waiting.sinceMs >= OUT_OF_SIGHT_MS)
                    return leave(`it stands still: ${way.because}`);
                if (way.by === 'change') {
                    changing = true;
                    return await this.#takeBackBy(way.change, signal);
                }
                if (way.by === 'nothing') {
                    // A write of the one who died may still be on its way; only after that does "nothing happened" hold.
                    if (this.#entry.phase !== 'armed' || nowMs >= inFlightUntilMs)
                        break;
                }
                else if (way.by === 'move' && attempts.isDue(nowMs)) {
                    if (attempts.isSpent(nowMs))
                        return leave(`sent ${attempts.count} times and not done; ${this.#refusal ?? seen.saying}`);
                    this.#note('taking back');
                    await this.#moveBack(seen, attempts, signal);
                    continue;
                }
                await this.#road.clock.sleep(POLL_MS, signal);
            }
            this.#entry = { ...this.#entry, to: 0 };
            arrived();
            await this.#prove(0, signal);
            const remarks = await this.#remarks(signal);
            await this.#tryPut('closed', { to: 0 });
            this.#note('taken back and proven');
            return { proven: true, remarks };
        }
        catch (error) {
            if ((0,core_failure/* isFailure */.N6)(error))
                return leave((0,core_failure/* briefly */.m_)(error));
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return leave(`not proven within ${(0,duration/* formatDuration */.a)(error.ms)}; last seen: ${this.#lastSaid}`);
            if (error instanceof core_failure/* Cancelled */.cJ)
                return leave(`${(0,core_failure/* briefly */.m_)(error)}; last seen: ${this.#lastSaid}`);
            throw error;
        }
    }
    /**
     * Whether what was found can stay: it stands at the goal. `decided`: the decision that it stays was carried out, so that
     * there is no way back by a move, or none is needed to keep it.
     *
     * @throws {Failure} when it cannot be seen.
     */
    async standsAtGoal(signal) {
        const goal = (0,change/* lastStop */.t8)(this.change);
        const seen = await this.#waitUntilItStands(signal);
        const atGoal = seen.kind === 'at' && seen.at === goal && seen.settled;
        return { atGoal, decided: atGoal && this.#entry.sealed && (this.target.seal === undefined || seen.sealed) };
    }
    /** What tells why it failed, gathered before it is removed. Never the reason for another failure. */
    async evidence(signal) {
        try {
            return await this.target.evidence?.(this.#entry, signal);
        }
        catch (error) {
            this.#note(`no evidence could be gathered: ${(0,core_failure/* briefly */.m_)(error)}`);
            return undefined;
        }
    }
    /** What a person should know beside the proof; that it could not be read does not make the proof less true. */
    async #remarks(signal) {
        try {
            return (await this.target.remarks?.(this.#entry, signal)) ?? [];
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            return [`it could not be told how it got there: ${(0,core_failure/* briefly */.m_)(error)}`];
        }
    }
    async #takeBackBy(change, signal) {
        this.#note('there is no way back by a move any more; going back by a new change');
        const back = new _a({ target: this.target, change, backOf: this.change.id }, { ...this.#asking, rule: patient(this.#asking.rule) }, this.#road);
        const { stage, release, destination } = this.#entry;
        back.#entry = {
            ...back.#entry,
            ...(stage === undefined ? {} : { stage }),
            ...(release === undefined ? {} : { release }),
            ...(destination === undefined ? {} : { destination }),
        };
        try {
            await back.walk(signal);
            await back.seal(signal);
        }
        finally {
            this.moments.push(...back.moments);
        }
        // In this order: a change that is taken back is never found without the one that takes it back.
        await this.#tryPut('closed', {});
        await back.#tryPut('closed', {});
        return { proven: true, remarks: [`it was taken back by a new change to ${sayStop(change.stops.at(-1) ?? {})}`] };
    }
    #arrive(to, signal) {
        return this.#send(signal, {
            done: (seen) => seen.at === to && seen.settled,
            underWay: (seen) => seen.at === to,
            ready: (seen) => seen.at === to - 1 && canLeave(seen),
            beforeWrite: () => this.#put('armed', { to }),
            write: async (entry, seen) => {
                const handle = await this.target.move(entry, seen, signal);
                await this.#put('moving', { handle });
            },
        });
    }
    /**
     * Sends one write and looks until it is done. A write is sent again only when it surely was not done, or when its answer
     * was lost and it did not show for so long that it surely is over.
     */
    async #send(signal, step) {
        const failing = new Set();
        const attempts = new Attempts();
        const sinceMs = this.#road.clock.nowMs();
        let taken = false;
        for (;;) {
            const seen = await this.#look(signal);
            if (seen.kind !== 'at')
                throw this.#notOurs(seen);
            if (step.done(seen))
                return;
            if (step.underWay(seen)) {
                taken = true;
                for (const part of seen.failing ?? [])
                    failing.add(part);
                if (failing.size >= FAILING_PARTS)
                    throw this.#neverGetsThere(`${failing.size} failures on the way`, seen);
                if (seen.stuck !== undefined)
                    throw this.#neverGetsThere(seen.stuck, seen);
            }
            else if (!step.ready(seen) || taken) {
                throw this.#notOurs(seen); // somebody took back what was taken from us, or went elsewhere with it
            }
            else if ((seen.settled || this.#road.clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS) &&
                attempts.isDue(this.#road.clock.nowMs())) {
                if (attempts.isSpent(this.#road.clock.nowMs()))
                    throw this.#notTaken(attempts.count, seen);
                await step.beforeWrite?.();
                try {
                    await step.write(this.#entry, seen);
                    taken = true;
                }
                catch (error) {
                    if (!(0,core_failure/* isFailure */.N6)(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied'))
                        throw error;
                    this.#note((0,core_failure/* briefly */.m_)(error));
                    attempts.failed(error, this.#road.clock.nowMs());
                }
            }
            await this.#road.clock.sleep(POLL_MS, signal);
        }
    }
    async #moveBack(seen, attempts, signal) {
        await this.#tryPut('moving', { to: 0 });
        try {
            const handle = await this.target.move(this.#entry, seen, signal);
            attempts.sent(this.#road.clock.nowMs());
            await this.#tryPut('moving', { handle });
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            attempts.failed(error, this.#road.clock.nowMs());
            this.#refusal = (0,core_failure/* briefly */.m_)(error);
            this.#note(this.#refusal); // the next look tells what came of it
        }
    }
    #neverGetsThere(because, seen) {
        return new core_failure/* Failure */.HR('unhealthy', {
            what: `${this.target.name} does not get to ${sayStop(this.change.stops[this.#entry.to] ?? {})}`,
            saw: `${because}; ${seen.saying}`,
            fix: 'read what was found above, mend the image or its settings, and start again',
        });
    }
    #notTaken(tries, seen) {
        return new core_failure/* Failure */.HR('unreachable', {
            what: `${this.target.name} did not take the change`,
            saw: `sent ${tries} times; ${this.moments.at(-1)?.text ?? seen.saying}`,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    #notOurs(seen) {
        return new core_failure/* Failure */.HR('conflict', {
            what: `${this.target.name} was changed by somebody else meanwhile`,
            saw: seen.saying,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    /** Looks, and keeps trying while the system is out of sight. */
    async #look(signal) {
        const sinceMs = this.#road.clock.nowMs();
        for (;;) {
            try {
                const seen = await this.target.look(this.#entry, signal);
                this.#say(seen);
                return seen;
            }
            catch (error) {
                if (!(0,core_failure/* isFailure */.N6)(error))
                    throw error;
                const waitedMs = this.#road.clock.nowMs() - sinceMs;
                if (waitedMs >= OUT_OF_SIGHT_MS)
                    throw error;
                this.#road.log.progress(`${(0,core_failure/* briefly */.m_)(error)}; looking again (${(0,duration/* formatDuration */.a)(waitedMs)})`);
                await this.#road.clock.sleep(POLL_MS, signal);
            }
        }
    }
    /** What never settles does not stand: it is not waited for longer than what settles needs. */
    async #waitUntilItStands(signal) {
        const sinceMs = this.#road.clock.nowMs();
        for (;;) {
            const seen = await this.#look(signal);
            if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled)
                return seen;
            if (this.#road.clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS)
                return seen;
            await this.#road.clock.sleep(POLL_MS, signal);
        }
    }
    /** Asks the target itself and the user's gates about one stop, round after round, until there is a verdict. */
    async #prove(stop, signal, holdMs = 0) {
        const { clock, log } = this.#road;
        const asksUser = stop > 0 || this.target.gatesAreOfTheGoal !== true;
        const gates = [...this.#proof(), ...(asksUser ? this.#asking.gates : [])];
        const at = this.change.stops[stop] ?? {};
        if (gates.length === 0)
            return;
        const { verdict } = await askRounds(gates, at, this.#ruleAt(stop, holdMs), { clock, log, signal });
        this.#note(verdict.kind === 'healthy'
            ? `healthy at ${sayStop(at)}`
            : `${verdict.kind} at ${sayStop(at)}: ${verdict.because}`);
        if (verdict.kind === 'healthy')
            return;
        throw new core_failure/* Failure */.HR(verdict.kind, {
            what: `${this.target.name} is ${verdict.kind === 'unhealthy' ? 'not healthy' : 'not known to be healthy'} at ${sayStop(at)}`,
            saw: verdict.because,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    /** At stop 0 there is nowhere else to go: what heals itself is waited for, and only then a person is called. */
    #ruleAt(stop, holdMs) {
        const { rule } = this.#asking;
        return stop > 0 ? { ...rule, holdMs } : patient(rule);
    }
    #proof() {
        if (this.target.probe === undefined)
            return [];
        const probe = this.target.probe.bind(this.target);
        return [containersGate((signal) => probe(this.#entry, signal), this.target.probeName)];
    }
    /** On the way back, and in the end, a ledger that cannot be written must not keep us from going. */
    async #tryPut(phase, more) {
        try {
            await this.#put(phase, more);
        }
        catch (error) {
            this.#note(`what is done could not be recorded: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    async #put(phase, more) {
        this.#entry = { ...this.#entry, ...more, phase, at: (0,ports_clock/* nowIso */.kF)(this.#road.clock), by: this.#road.self };
        await this.#road.ledger.put(this.#entry);
    }
    #say(seen) {
        this.#road.log.progress(`${this.target.name}: ${seen.saying}`);
        if (seen.saying === this.#lastSaid)
            return;
        this.#lastSaid = seen.saying;
        this.#note(seen.saying);
    }
    #note(text) {
        this.moments.push({ atMs: this.#road.clock.nowMs(), text });
    }
}
_a = Drive;
/** Bad answers and unasked ones are waited out for as long as a system may be out of sight. */
const patient = (rule) => ({
    ...rule,
    allowBad: Number.POSITIVE_INFINITY,
    allowUnasked: Number.POSITIVE_INFINITY,
    withinMs: Math.max(rule.withinMs, OUT_OF_SIGHT_MS),
});
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const canLeave = (seen) => seen.settled || seen.movable === true;
/** `image shop/auth:1.0.1`, `blue 90, green 10`: a stop for people. */
const sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');

;// CONCATENATED MODULE: ./build/run/reversible.js



/** The action by itself: prepared, walked, sealed or held, and taken back when it fails. */
async function runAlone(action, inputs, shared, world, signal) {
    const prepared = await action.prepare(inputs, shared, world, signal);
    if ('told' in prepared)
        return prepared.told;
    // Before the first write the output says so; the truth replaces it.
    world.host.output('result', 'unknown');
    return prepared.report(await carryOut(prepared, world, signal));
}
/** Carries out what is no walk. Before the first write the output says `unknown`, until the truth replaces it. */
async function carryOutAtOnce(plan, target, asked, world, signal) {
    const leg = { target, change: plan.change };
    if (plan.do === 'prove') {
        const drive = await driveOf(leg, asked, world);
        await drive.proveGoal(signal);
        return { result: 'unchanged', entry: drive.entry, moments: drive.moments, remarks: [plan.remark] };
    }
    world.host.output('result', 'unknown');
    const drive = await driveOf(leg, asked, world, plan.open);
    if (plan.do === 'take-back')
        return takeBackAsAsked(drive, world);
    return confirmHeld({ drive, policy: asked.changing.policy }, world, signal);
}
/** @param found what an earlier run, or the system itself, has recorded of it. */
async function driveOf(leg, { changing, secrets }, world, found) {
    const { clock, log, ledger } = world;
    const asking = { gates: makeGates(changing.gates, world, secrets), rule: changing.rule };
    return new Drive(leg, asking, { clock, log, ledger, self: await world.processes.self() }, found);
}

;// CONCATENATED MODULE: ./build/run/recover.js
var recover_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var recover_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** How long a process that was told to end may still be there before we end it, and then until it is gone. */
const MAIN_GONE_MS = 10_000;
/**
 * What a dead run recorded and did not finish. What it left held on purpose is not among it, unless it died on the way to
 * hold all of its changes: then none of them is held.
 */
function unfinished(entries) {
    const isLeft = ({ phase }) => phase === 'armed' || phase === 'moving';
    const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release));
    torn.delete(undefined);
    return entries.filter((entry) => isLeft(entry) || (entry.phase === 'held' && torn.has(entry.release)));
}
const IN_POST = { limitMs: TAKE_BACK_IN_POST_MS, asked: false, mayStay: true };
const AS_ASKED = { limitMs: TAKE_BACK_MS, asked: true, mayStay: true };
/** The post step of one action: what its main left armed or moving. */
async function recoverInPost(undoing, world) {
    const open = unfinished(await world.ledger.open());
    const lost = open.map((entry) => ({ entry, undoing }));
    return recoverTogether(lost, world, IN_POST);
}
/**
 * Finishes what one dead run recorded, and says what came of it. Its changes stand or fall together: they stay when one of
 * them was sealed, which was decided for all, and every one of them stands proven at its goal; else all are taken back,
 * newest first. Looks first.
 *
 * @param lost in the order in which they were begun.
 */
async function recoverTogether(lost, world, how) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (lost.length === 0)
            return core_result/* EXIT */.dc.done;
        const limit = recover_addDisposableResource(env_1, world.clock.limit(how.limitMs, world.signal), false);
        try {
            await makeSureTheyAreGone(lost, world, limit.signal);
        }
        catch (error) {
            world.log.error(error instanceof core_failure/* Failure */.HR ? error.message : (0,core_failure/* briefly */.m_)(error));
            return core_result/* EXIT */.dc.personNeeded;
        }
        const all = await Promise.all(lost.map(async (one) => {
            const leg = { target: one.undoing.targetOf(one.entry), change: one.entry.change };
            return { ...one, drive: await driveOf(leg, one.undoing, world, one.entry) };
        }));
        const backs = all.filter(({ entry }) => entry.backOf !== undefined);
        const walks = all.filter((one) => one.entry.backOf === undefined && !backs.some((back) => isBackOf(back, one)));
        const codes = await Promise.all([
            recoverWalks(walks, world, { ...how, mayStay: how.mayStay && backs.length === 0 }, limit.signal),
            ...backs.map((back) => finishBack(back, all.find((one) => isBackOf(back, one)), world, limit.signal)),
        ]);
        return (0,core_result/* worstExitCode */.L1)(codes);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        recover_disposeResources(env_1);
    }
}
const isBackOf = (back, { entry }) => back.entry.backOf === entry.change.id;
async function recoverWalks(walks, world, { asked, mayStay }, signal) {
    const { clock, log } = world;
    if (mayStay && (await keepWhatIsDecided(walks, world, signal)))
        return core_result/* EXIT */.dc.done;
    const isHeld = ({ undoing }) => !asked && undoing.changing.policy.onCancel === 'hold';
    const held = walks.filter(isHeld);
    for (const { drive } of held)
        log.warn(`${drive.target.name}: left as it is, as "on-cancel" says; take it back with: ${drive.target.rollbackCommand}`);
    const drives = walks.filter((one) => !isHeld(one)).map(({ drive }) => drive);
    drives.reverse();
    for (const drive of drives)
        await drive.turnBack();
    for (const { target } of drives)
        log.info(`Taking back what was begun on ${target.name}`);
    const ends = await takeBackInOrder(drives, clock, signal);
    ends.forEach((end, index) => {
        const target = drives[index]?.target;
        if (target !== undefined)
            tell(target, end, world);
    });
    return held.length === 0 && ends.every(({ proven }) => proven) ? core_result/* EXIT */.dc.done : core_result/* EXIT */.dc.personNeeded;
}
/** What is sealed has no way back by a move; whoever sealed the first of several had decided that all stay. */
async function keepWhatIsDecided(walks, world, signal) {
    if (!walks.some(({ entry }) => entry.sealed) || walks.some(({ entry }) => entry.to === 0))
        return false;
    try {
        const stands = await Promise.all(walks.map(({ drive }) => drive.standsAtGoal(signal)));
        const isDecided = stands.every(({ decided }) => decided) ||
            stands.some(({ decided }, index) => decided && walks[index]?.drive.target.seal !== undefined);
        if (!isDecided || !stands.every(({ atGoal }) => atGoal))
            return false;
        for (const { drive } of walks)
            await drive.seal(signal);
        for (const { drive } of walks)
            await drive.close();
        walks.forEach(({ drive }, index) => {
            const what = stands[index]?.decided
                ? 'it had been confirmed already, and is healthy; nothing to take back'
                : 'it is confirmed now and healthy, as what was changed with it had been confirmed already';
            world.log.info(`${drive.target.name}: ${what}`);
        });
        return true;
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error) && !(error instanceof ports_clock/* TimeLimit */.h9) && !(error instanceof core_failure/* Cancelled */.cJ))
            throw error;
        world.log.warn(`It cannot stay as it is: ${(0,core_failure/* briefly */.m_)(error)}`);
        return false;
    }
}
/** A change that takes back another one is finished: the way to what was good leads forward. */
async function finishBack({ drive }, takenBack, world, signal) {
    const { target } = drive;
    world.log.info(`Going on with taking back ${target.name}`);
    try {
        await drive.finish(signal);
        await takenBack?.drive.close();
        await drive.close();
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error) && !(error instanceof ports_clock/* TimeLimit */.h9) && !(error instanceof core_failure/* Cancelled */.cJ))
            throw error;
        tell(target, { proven: false, because: (0,core_failure/* briefly */.m_)(error), tried: true }, world);
        return core_result/* EXIT */.dc.personNeeded;
    }
    tell(target, { proven: true, remarks: [] }, world);
    return core_result/* EXIT */.dc.done;
}
function tell(target, end, { log }) {
    if (end.proven) {
        for (const remark of end.remarks)
            log.warn(remark);
        log.info(`${target.name}: taken back, and that is proven`);
        return;
    }
    const state = end.tried ? 'rolling back, not proven' : 'not taken back';
    log.error(`${target.name}: ${state}\n  Saw: ${end.because}\n  Try: ${target.statusCommand}`);
}
/**
 * Two processes must not walk one change: waits for those that began them, then ends them.
 *
 * @throws {Failure} `not-taken-back` when one cannot be ended.
 */
async function makeSureTheyAreGone(lost, world, signal) {
    const { processes, clock } = world;
    const walkers = new Map(lost.flatMap(({ entry: { by } }) => (by === undefined ? [] : [[JSON.stringify(by), by]])));
    for (const by of walkers.values()) {
        const sinceMs = clock.nowMs();
        while (await processes.isAlive(by)) {
            const waitedMs = clock.nowMs() - sinceMs;
            if (waitedMs >= 2 * MAIN_GONE_MS) {
                throw new core_failure/* Failure */.HR('not-taken-back', {
                    what: 'What was begun cannot be taken back as long as the run that began it is at work',
                    saw: `process ${by.pid} is still there, and could not be ended`,
                    fix: `end process ${by.pid}, then give: slipway undo`,
                });
            }
            if (waitedMs >= MAIN_GONE_MS)
                await processes.kill(by);
            await clock.sleep(250, signal);
        }
    }
}

// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __nccwpck_require__(8610);
;// CONCATENATED MODULE: ./build/core/markdown.js

/** A table of two columns; cells are text from anywhere. */
function factsTable(rows) {
    const lines = rows.map(([name, value]) => `| ${(0,neutralise/* neutraliseForMarkdown */.P2)(name)} | ${(0,neutralise/* neutraliseForMarkdown */.P2)(value)} |`);
    return ['| | |', '| --- | --- |', ...lines].join('\n');
}
/** The story as a Mermaid picture: one bar from each moment to the next. At most the last 40 moments. */
function timeline(title, moments) {
    const shown = moments.slice(-40);
    const first = shown[0];
    if (first === undefined)
        return '';
    const bars = shown.map((moment, index) => {
        const fromMs = moment.atMs - first.atMs;
        const toMs = Math.max((shown[index + 1]?.atMs ?? moment.atMs + 1_000) - first.atMs, fromMs + 1);
        return `  ${barLabel(moment.text)} :${fromMs}, ${toMs}`;
    });
    return [
        '```mermaid',
        'gantt',
        `  title ${(0,neutralise/* neutraliseForMermaid */.F8)(title)}`,
        '  dateFormat x',
        '  axisFormat %M:%S',
        ...bars,
        '```',
    ].join('\n');
}
/** Beside a bar there is room for so much; what is longer runs out of the picture. */
const LABEL_LENGTH = 60;
/** An image by the end of its name and its tag, and no more than fits; the whole text is in the result. */
function barLabel(text) {
    const short = text.replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1');
    const label = (0,neutralise/* neutraliseForMermaid */.F8)(short).replace(/ +/g, ' ').trim();
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,neutralise/* neutraliseForMarkdown */.P2)(evidence.title)}**`, '', ...lines].join('\n');
}

;// CONCATENATED MODULE: ./build/run/report-change.js





/** How a change ended, in every form there is. Pure. */
function reportChange(title, outcome, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks } = outcome;
    const { change } = entry;
    const first = moments[0];
    const last = moments.at(-1);
    const tookMs = first === undefined || last === undefined ? 0 : last.atMs - first.atMs;
    const asked = result === 'rolled-back' && failure === undefined;
    const [start, goal] = [change.stops[0], change.stops.at(-1) ?? {}];
    // Taken back because a person asked for it: that was the way, from the goal to the start.
    const [from, to] = asked && entry.to === 0 ? [goal, start] : [start, goal];
    const isThere = result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm';
    const [next, command] = isThere ? ['Take it back', target.rollbackCommand] : ['Look at it', target.statusCommand];
    const rows = [
        ['what', target.name],
        ['result', result],
        ['from', (0,image_ref/* shortImage */.Uq)(sayStop(from))],
        ['to', (0,image_ref/* shortImage */.Uq)(sayStop(to))],
        ['took', (0,duration/* formatDuration */.a)(tookMs)],
        ...(provesVersion || result === 'unchanged'
            ? []
            : [['note', 'did not prove which version answered: no gate asked for it']]),
        ...remarks.map((remark) => ['note', remark]),
        ...(failure === undefined
            ? []
            : [
                ['failed', failure.what],
                ['saw', failure.saw],
                ['try', failure.fix],
            ]),
    ];
    const summary = [
        `### ${title}`,
        factsTable(rows),
        ...(evidence === undefined ? [] : [evidenceBlock(evidence)]),
        timeline(target.name, moments),
        `${next}: \`${command.replaceAll('`', '')}\``,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
    // What was switched can still be taken back by a move: nothing was sealed.
    const isOpen = ['awaiting-confirm', 'unknown', 'rollback-failed', 'switched'].includes(result);
    return {
        result,
        outputs: { undo: isOpen ? JSON.stringify(entry) : '' },
        details: {
            target: change.target,
            change: change.id,
            from: change.stops[0],
            to: change.stops.at(-1) ?? null,
            moments: moments.map(({ atMs, text }) => ({ at: new Date(atMs).toISOString(), text })),
            remarks,
            ...(evidence === undefined ? {} : { evidence: evidence }),
        },
        summary,
        exitCode: asked ? core_result/* EXIT */.dc.done : (0,core_result/* exitCodeOfChange */.RY)(result),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** A plan, printed: what a dry run shows. */
const sayPlan = (title, change, remarks) => [
    `Plan: ${title}`,
    ...change.stops
        .slice(1)
        .map((stop, index) => `  ~ ${(0,image_ref/* shortImage */.Uq)(sayStop(change.stops[index] ?? {}))} → ${(0,image_ref/* shortImage */.Uq)(sayStop(stop))}`),
    ...remarks.map((remark) => `  ! ${remark}`),
].join('\n');

;// CONCATENATED MODULE: ./build/targets/cattle-service/marks.js
/** Labels that ride inside the upgrade itself, so that anybody can tell whose it is. */
const MARK = {
    change: 'io.slipway.change',
    run: 'io.slipway.run',
    commit: 'io.slipway.commit',
    version: 'io.slipway.version',
    /** Set by an upgrade that goes back: what the server keeps as "previous" is then what was left, not what was good. */
    back: 'io.slipway.back',
};
const holderOf = ({ labels }) => {
    const run = labels[MARK.run];
    return run === undefined ? 'somebody who left no mark' : run;
};
/**
 * Whether what runs was brought by an upgrade that went back. Whoever upgrades by hand copies the labels: the same mark
 * before and after means that nobody of us made this upgrade.
 */
function wasTakenBack({ launchConfig: { labels }, upgrade, }) {
    return labels[MARK.back] === 'true' && upgrade?.previousLaunchConfig.labels[MARK.change] !== labels[MARK.change];
}

;// CONCATENATED MODULE: ./build/core/shell-word.js
/** One word of a shell, quoted where it has to be. */
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/systems/cattle/resources.js


const PREFIX = /^docker:/;
const LAUNCH_CONFIG_LABEL = 'io.rancher.service.launch.config';
const PRIMARY = 'io.rancher.service.primary.launch.config';
const imageOf = (imageUuid) => imageUuid.replace(PREFIX, '');
const imageUuidOf = (image) => `docker:${image}`;
function readService(raw) {
    const strategy = (0,json/* isObject */.G)(raw.upgrade) ? raw.upgrade.inServiceStrategy : undefined;
    const after = (0,json/* isObject */.G)(strategy) ? strategy.launchConfig : undefined;
    const before = (0,json/* isObject */.G)(strategy) ? strategy.previousLaunchConfig : undefined;
    const launchConfig = readLaunchConfig((0,json/* isObject */.G)(raw.launchConfig) ? raw.launchConfig : {});
    return {
        id: resources_text(raw, 'id'),
        name: resources_text(raw, 'name'),
        stackId: String(raw.stackId ?? raw.environmentId ?? ''),
        kind: String(raw.kind ?? raw.type ?? ''),
        system: raw.system === true,
        removed: raw.removed !== null && raw.removed !== undefined,
        state: resources_text(raw, 'state'),
        transitioning: String(raw.transitioning ?? 'no'),
        message: maybeText(raw.transitioningMessage),
        scale: typeof raw.scale === 'number' ? raw.scale : 0,
        isGlobal: launchConfig.labels['io.rancher.scheduler.global'] === 'true',
        launchConfig,
        upgrade: (0,json/* isObject */.G)(after) && (0,json/* isObject */.G)(before)
            ? { launchConfig: readLaunchConfig(after), previousLaunchConfig: readLaunchConfig(before) }
            : undefined,
        sidekicks: (0,json/* isList */.L)(raw.secondaryLaunchConfigs) ? raw.secondaryLaunchConfigs.length : 0,
        actions: new Set(Object.keys((0,json/* isObject */.G)(raw.actions) ? raw.actions : {})),
    };
}
function readLaunchConfig(raw) {
    const labels = (0,json/* isObject */.G)(raw.labels) ? raw.labels : {};
    return {
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        hasHealthCheck: (0,json/* isObject */.G)(raw.healthCheck),
        raw,
    };
}
function readContainer(raw) {
    return {
        id: resources_text(raw, 'id'),
        name: maybeText(raw.name) ?? resources_text(raw, 'id'),
        state: resources_text(raw, 'state'),
        health: maybeText(raw.healthState) ?? null,
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        startCount: typeof raw.startCount === 'number' ? raw.startCount : 0,
        message: raw.transitioning === 'no' ? undefined : maybeText(raw.transitioningMessage),
        hostId: maybeText(raw.hostId),
        isPrimary: [undefined, PRIMARY].includes((0,json/* isObject */.G)(raw.labels) ? maybeText(raw.labels[LAUNCH_CONFIG_LABEL]) : undefined),
    };
}
const readNamed = (raw) => ({ id: resources_text(raw, 'id'), name: maybeText(raw.name) ?? '' });
function resources_text(raw, field) {
    const value = raw[field];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new core_failure/* Failure */.HR('answer-wrong', {
        what: 'The Rancher server answered with an object we cannot read',
        saw: `type "${String(raw.type)}" without "${field}"`,
        fix: 'check rancher-url and the version of the server',
    });
}
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;

;// CONCATENATED MODULE: ./build/targets/cattle-service/facts.js
async function observe(project, serviceId, signal) {
    const service = await project.service(serviceId, signal);
    return { service, containers: await project.containers(serviceId, signal) };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/stops.js

const stopOf = (stop) => ({
    image: stop.image,
    ...(stop.version === undefined ? {} : { launchConfig: { version: stop.version } }),
    ...(stop.containers.length === 0 ? {} : { containers: stop.containers }),
});
const readStop = (stop) => ({
    image: String(stop?.image ?? ''),
    version: versionIn(stop?.launchConfig),
    containers: Array.isArray(stop?.containers) ? stop.containers.map(String) : [],
});
const readName = (target) => ({
    environmentId: String(target.environmentId),
    environment: String(target.environment),
    stack: String(target.stack),
    service: String(target.service),
    id: String(target.id),
});
const sayName = ({ stack, service, environment }) => `${stack}/${service} in ${environment}`;
/** What `move` learned: the version the server gave to the goal's launch config. */
const versionIn = (handle) => (0,json/* isObject */.G)(handle) && typeof handle.version === 'string' ? handle.version : undefined;
const startOf = (change) => readStop(change.stops[0]);
const goalOf = (change) => readStop(change.stops[1]);

;// CONCATENATED MODULE: ./build/targets/cattle-service/proof.js


/**
 * Whether every container of the service is the one this stop promises: its launch config, its image, running, healthy.
 * Counts containers, never states: without an active host a service calls itself `upgraded` with none running, and a
 * stopped container keeps `healthy`.
 */
function prove(entry, { service, containers }) {
    const stop = readStop(entry.change.stops[entry.to]);
    const { launchConfig } = service;
    const bad = (detail) => ({ kind: 'bad', detail });
    if (launchConfig.image !== stop.image)
        return bad(`the service is set to ${(0,image_ref/* shortImage */.Uq)(launchConfig.image)}, not to ${(0,image_ref/* shortImage */.Uq)(stop.image)}`);
    const primary = containers.filter((container) => container.isPrimary && container.state !== 'removed' && container.state !== 'purged');
    const current = primary.filter((container) => container.version === launchConfig.version);
    const others = primary.filter((container) => container.version !== launchConfig.version);
    const running = current.filter((container) => container.state === 'running');
    const wrongImage = running.filter((container) => container.image !== launchConfig.image);
    const otherRunning = others.filter((container) => container.state === 'running');
    const sidekicksDown = containers.filter((container) => !container.isPrimary && container.state !== 'running');
    if (wrongImage.length > 0)
        return bad(`${nameThem(wrongImage)} run another image: ${wrongImage.map(({ image }) => (0,image_ref/* shortImage */.Uq)(image)).join(', ')}`);
    if (otherRunning.length > 0)
        return bad(`${nameThem(otherRunning)} of another version still run`);
    if (running.length === 0)
        return bad(`no container of ${(0,image_ref/* shortImage */.Uq)(stop.image)} runs${why(current)}`);
    const wanted = service.isGlobal ? current.length : service.scale;
    if (running.length !== wanted)
        return bad(`${running.length} of ${wanted} containers run${why(current)}`);
    const unwell = running.filter((container) => container.health !== 'healthy' && !(container.health === null && !launchConfig.hasHealthCheck));
    if (unwell.length > 0)
        return bad(`${nameThem(unwell)} ${unwell.length === 1 ? 'is' : 'are'} ${unwell[0]?.health ?? 'without a health report'}`);
    if (service.sidekicks > 0 && entry.to === 1 && service.state === 'active' && sidekicksDown.length > 0)
        return bad(`sidekicks are down: ${nameThem(sidekicksDown)}`);
    const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)';
    return {
        kind: 'good',
        detail: `${running.length} of ${wanted} ${health}`,
        fingerprint: running
            .map((container) => `${container.id}#${container.startCount}`)
            .sort()
            .join(' '),
    };
}
/** What tells why an upgrade failed, while it is still there: the server's message and each new container. */
function evidenceIn({ service, containers }) {
    const fresh = containers.filter((container) => container.version === service.launchConfig.version);
    return {
        title: `${service.name} is ${service.state}, transitioning "${service.transitioning}"`,
        lines: [
            ...(service.message === undefined ? [] : [`server: ${service.message}`]),
            ...fresh.map(({ name, id, state, health, startCount, message }) => `${name} (${id}): ${state}, health ${health ?? 'not checked'}, started ${startCount} times${message === undefined ? '' : `: ${message}`}`),
            ...(fresh.length === 0 ? ['no new container exists'] : []),
        ],
    };
}
/** At stop 0 again: whether it is what ran before, or something made anew from the same name. */
function remarksOn(entry, { service, containers }) {
    const start = startOf(entry.change);
    const anew = containers.filter((container) => container.isPrimary &&
        container.version === service.launchConfig.version &&
        container.state === 'running' &&
        !start.containers.includes(container.id));
    if (anew.length === 0 || start.containers.length === 0)
        return [];
    const said = `${anew.length} of ${service.scale} containers were made anew from ${start.image}: ${nameThem(anew)}`;
    return [
        (0,image_ref/* isMoving */.rU)(start.image) ? `${said}; that is a moving tag, so the image need not be the one that ran before` : said,
    ];
}
const nameThem = (containers) => containers
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ') + (containers.length > 3 ? ` and ${containers.length - 3} more` : '');
function why(current) {
    const down = current.find((container) => container.state !== 'running');
    return down === undefined
        ? ''
        : `; ${down.name} is ${down.state}${down.message === undefined ? '' : `: ${down.message}`}`;
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/where.js



const GONE = new Set(['removing', 'removed', 'purging', 'purged']);
/**
 * Where a service stands on the walk of a change: pure, from one reading of it. Judged by the launch config's identity
 * and by containers; `transitioning: "error"` is sticky and may stand while the upgrade goes well.
 */
function whereIs(entry, facts) {
    const { service, containers } = facts;
    const saying = sayWhere(entry, facts);
    if (service.removed || GONE.has(service.state))
        return { kind: 'gone', saying: `the service is ${service.state}` };
    if (service.launchConfig.version === startOf(entry.change).version)
        return atStart(service, containers, saying);
    if (isOurs(entry, service))
        return atGoal(entry, service, containers, saying);
    const running = (0,image_ref/* shortImage */.Uq)(service.launchConfig.image);
    return { kind: 'foreign', saying: `${service.state}, now ${running}, changed by ${holderOf(service.launchConfig)}` };
}
/**
 * Ours by the version that the server gave to our launch config; by our label only as long as that is not known, and only
 * with our image: whoever copies a launch config copies its labels.
 */
function isOurs({ change, handle }, { launchConfig }) {
    const version = versionIn(handle);
    if (version !== undefined)
        return launchConfig.version === version;
    if (launchConfig.version === goalOf(change).version)
        return true;
    return launchConfig.labels[MARK.change] === change.id && launchConfig.image === goalOf(change).image;
}
/** `active` is reached before health is: until each container has been told healthy or not, nothing stands. */
const isStarting = (service, containers) => startsOf(service, containers).length > 0;
/**
 * Containers of this version that are on their way up, each start once. After the seal there should be none: the server
 * has deleted what was unhealthy, or heals what dies.
 */
const startsOf = ({ launchConfig }, containers) => containers
    .filter((container) => container.isPrimary && container.version === launchConfig.version)
    .filter(({ state, health }) => ['requested', 'creating', 'starting', 'restarting'].includes(state) ||
    (state === 'running' && (health === 'initializing' || health === 'reinitializing')))
    .map(({ id, startCount }) => `${id}#${startCount}`);
function atStart(service, containers, saying) {
    const base = { kind: 'at', at: 0, sealed: false, saying };
    switch (service.state) {
        case 'active':
            return { ...base, settled: !isStarting(service, containers), movable: true };
        case 'updating-active':
            return { ...base, settled: false, movable: true };
        case 'activating':
        case 'rolling-back':
            return { ...base, settled: false };
        default:
            return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` };
    }
}
function atGoal(entry, service, containers, saying) {
    const failing = failuresOf(service, containers);
    const base = { kind: 'at', at: 1, saying, failing, revision: service.launchConfig.version };
    switch (service.state) {
        case 'upgrading': {
            // The server writes "upgrade" a little later; a rollback before that goes two generations back, or nowhere.
            const recorded = service.upgrade?.launchConfig.version === service.launchConfig.version;
            return {
                ...base,
                settled: false,
                sealed: false,
                ...(recorded ? {} : { notYet: 'the server has not recorded the upgrade yet' }),
            };
        }
        case 'upgraded':
            return { ...base, settled: true, sealed: false };
        case 'finishing-upgrade':
            return { ...base, settled: false, sealed: true, failing: [...failing, ...startsOf(service, containers)] };
        case 'updating-active':
        case 'active': {
            // A rollback that came too early ends "active" with the new launchConfig and the old containers.
            const old = containers.filter((container) => container.isPrimary && container.version === startOf(entry.change).version);
            if (old.some((container) => container.state === 'running')) {
                return { kind: 'between', settled: true, saying: `${saying}; its launchConfig is new, its containers are old` };
            }
            return {
                ...base,
                settled: service.state === 'active' && !isStarting(service, containers),
                sealed: true,
                failing: [...failing, ...startsOf(service, containers)],
                movable: true,
            };
        }
        case 'canceling-upgrade':
        case 'rolling-back':
            return { kind: 'between', settled: false, saying };
        case 'canceled-upgrade':
            return { kind: 'between', settled: true, saying: `${saying}; somebody cancelled the upgrade` };
        default:
            return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` };
    }
}
/**
 * New containers that failed, each failure once: a container restarted after a crash fails anew with each start. A
 * service that keeps replacing containers shows up here as well, by ever new ones that are stopped.
 */
function failuresOf(service, containers) {
    return containers
        .filter((container) => container.isPrimary && container.version === service.launchConfig.version)
        .filter((container) => ['error', 'erroring', 'stopped', 'stopping', 'removing', 'removed'].includes(container.state) ||
        container.health === 'unhealthy')
        .map((container) => `${container.id}#${container.startCount}`);
}
/** `upgrading: 2 of 3 containers new, 1 of them healthy; Waiting: healthy [container:1i20]` */
function sayWhere(entry, { service, containers }) {
    const primary = containers.filter((container) => container.isPrimary);
    const current = primary.filter((container) => container.version === service.launchConfig.version);
    const fresh = service.launchConfig.version === startOf(entry.change).version ? 'old' : 'new';
    const running = current.filter((container) => container.state === 'running');
    const well = running.filter((container) => container.health === null || container.health === 'healthy');
    const wanted = service.isGlobal ? '' : ` of ${service.scale}`;
    const message = service.message === undefined || service.message === 'In Progress' ? '' : `; ${service.message}`;
    return `${service.state}: ${running.length}${wanted} ${fresh} running${well.length === running.length ? '' : `, ${well.length} healthy`}${message}`;
}
/** Pure: what leads back to stop 0 from here. */
function wayBackFrom(entry, seen) {
    switch (seen.kind) {
        case 'gone':
        case 'foreign':
            return { by: 'person', because: seen.saying };
        case 'between':
            return seen.settled ? { by: 'move' } : { by: 'wait', because: seen.saying };
        case 'at':
            if (seen.at === 0)
                return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying };
            if (seen.sealed && seen.movable === true)
                return wayBackAfterSeal(entry, seen.revision);
            if (!seen.sealed || !seen.settled)
                return seen.notYet === undefined ? { by: 'move' } : { by: 'wait', because: seen.notYet };
            return wayBackAfterSeal(entry, seen.revision);
        default:
            return seen;
    }
}
/** After the seal the old containers are gone: only a new upgrade leads back, and only to an image that cannot move. */
function wayBackAfterSeal(entry, revision) {
    const start = startOf(entry.change);
    if ((0,image_ref/* isMoving */.rU)(start.image)) {
        return {
            by: 'person',
            because: `it is confirmed, and ${start.image} is a moving tag: what it names today need not be what ran`,
        };
    }
    const goal = {
        ...goalOf(entry.change),
        version: typeof revision === 'string' ? revision : versionIn(entry.handle),
        containers: [],
    };
    const stops = [stopOf(goal), stopOf({ ...start, containers: [] })];
    return { by: 'change', change: { ...entry.change, id: `${entry.change.id}-back`, stops } };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/target.js









/** One service of a Rancher 1.x server: two stops, sealed by `finishupgrade`. */
class CattleServiceTarget {
    #project;
    #service;
    #strategy;
    #marks;
    constructor(project, service, strategy, marks) {
        this.#project = project;
        this.#service = service;
        this.#strategy = strategy;
        this.#marks = marks;
    }
    get name() {
        return sayName(this.#service);
    }
    get statusCommand() {
        return `slipway rancher-upgrade status ${this.#flags}`;
    }
    get rollbackCommand() {
        return `slipway rancher-upgrade rollback ${this.#flags}`;
    }
    get #flags() {
        const { environment, stack, service } = this.#service;
        return `--environment ${shellWord(environment)} --stack ${shellWord(stack)} --service ${shellWord(service)}`;
    }
    async look(entry, signal) {
        return whereIs(entry, await observe(this.#project, readName(entry.change.target).id, signal));
    }
    async move(entry, _seen, signal) {
        const { id } = readName(entry.change.target);
        const service = await this.#project.service(id, signal);
        if (entry.to === 0)
            return this.#rollback(entry, service, signal);
        if (service.launchConfig.version !== startOf(entry.change).version)
            throw this.#changed(service);
        this.#expectOffered(service, 'upgrade');
        const body = {
            inServiceStrategy: {
                batchSize: this.#strategy.batchSize,
                intervalMillis: this.#strategy.intervalMs,
                startFirst: this.#strategy.startFirst,
                launchConfig: this.#newLaunchConfig(entry, service),
            },
        };
        const accepted = await this.#project.act(id, 'upgrade', body, signal);
        return { version: accepted.launchConfig.version };
    }
    async seal(entry, signal) {
        const { id } = readName(entry.change.target);
        const facts = await observe(this.#project, id, signal);
        const seen = whereIs(entry, facts);
        if (seen.kind !== 'at' || seen.at !== 1)
            throw this.#changed(facts.service);
        // Finishing deletes every new container that is unhealthy at that moment, all at once: look right before.
        const sample = prove(entry, facts);
        if (sample.kind !== 'good') {
            throw new core_failure/* Failure */.HR('unhealthy', {
                what: `${this.name} was not healthy any more right before it would have been confirmed`,
                saw: sample.detail,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        this.#expectOffered(facts.service, 'finishupgrade');
        await this.#project.act(id, 'finishupgrade', undefined, signal);
    }
    wayBack(entry, seen) {
        return wayBackFrom(entry, seen);
    }
    async probe(entry, signal) {
        return prove(entry, await observe(this.#project, readName(entry.change.target).id, signal));
    }
    async evidence(entry, signal) {
        return evidenceIn(await observe(this.#project, readName(entry.change.target).id, signal));
    }
    async remarks(entry, signal) {
        return remarksOn(entry, await observe(this.#project, readName(entry.change.target).id, signal));
    }
    async #rollback(entry, service, signal) {
        const before = service.upgrade?.previousLaunchConfig.version;
        if (before !== startOf(entry.change).version) {
            throw new core_failure/* Failure */.HR('conflict', {
                what: `A rollback of ${this.name} would not lead back to ${startOf(entry.change).image}`,
                saw: `the server would go back to ${service.upgrade?.previousLaunchConfig.image ?? 'nothing recorded'}`,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        // Not offered while it is being finished, nor by old servers while it is being upgraded: there a cancel leads to it.
        const action = !service.actions.has('rollback') && service.actions.has('cancelupgrade') ? 'cancelupgrade' : 'rollback';
        this.#expectOffered(service, action);
        await this.#project.act(service.id, action, undefined, signal);
        return entry.handle ?? null;
    }
    /**
     * The launch config as it is, with the image and our labels changed: the server replaces it whole and merges nothing.
     * A change that goes back takes the config the server kept from before, if it is still that one.
     */
    #newLaunchConfig(entry, service) {
        const goal = goalOf(entry.change);
        const kept = service.upgrade?.previousLaunchConfig;
        const base = goal.version !== undefined && kept?.version === goal.version ? kept : service.launchConfig;
        const image = readStop(entry.change.stops[1]).image;
        const { [MARK.back]: _, ...labels } = (0,json/* isObject */.G)(base.raw.labels) ? base.raw.labels : {};
        const back = goal.version === undefined ? {} : { [MARK.back]: 'true' };
        return {
            ...base.raw,
            imageUuid: imageUuidOf(image),
            labels: { ...labels, ...back, ...this.#marks, [MARK.change]: entry.change.id },
        };
    }
    /** An action that is not offered is not permitted now, or not for this key. */
    #expectOffered(service, action) {
        if (service.actions.has(action))
            return;
        throw new core_failure/* Failure */.HR('refused', {
            what: `The Rancher server does not offer "${action}" for ${this.name}`,
            saw: `it is ${service.state} and offers ${[...service.actions].join(', ') || 'nothing'}`,
            fix: 'check that the key may change this environment, and look at the service in Rancher',
        });
    }
    #changed(service) {
        return new core_failure/* Failure */.HR('conflict', {
            what: `${this.name} was changed by somebody else meanwhile`,
            saw: `it is ${service.state} with ${service.launchConfig.image}`,
            fix: `look at it with: ${this.statusCommand}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/gates/secrets.js

const SOUNDS_SECRET = /authorization|cookie|token|secret|passw|credential|key/i;
/** A shorter value is more likely a word, such as the `blue` of `x-route-key: blue`. */
const LEAST = 8;
/**
 * What the gates are given that must not be told: the values of headers whose names sound like a login, and of those with
 * a scheme in front (`Bearer …`) the rest alone, which is what stands in a variable of the job.
 */
const secretsOfGates = (specs) => specs
    .flatMap((spec) => (spec.kind === 'http' ? Object.entries(spec.spec.headers) : []))
    .filter(([name]) => SOUNDS_SECRET.test(name))
    .flatMap(([name, value]) => [value, value.replace(/^[A-Za-z]+ +/, '')].map((text) => new secret/* Secret */.zh(`gates: header ${name}`, text)))
    .filter((secret) => secret.reveal().length >= LEAST);

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(2732);
;// CONCATENATED MODULE: ./build/gates/specs.js


const KEYS = {
    http: ['http', 'method', 'headers', 'status', 'body', 'json', 'connect-to'],
    containers: ['containers'],
    run: ['run'],
};
const METHODS = ['GET', 'HEAD', 'POST', 'PUT'];
/** Reads the `gates` list; what is wrong with it goes to `problem`, all of it. */
function readGateSpecs(value, problem) {
    if (value === undefined)
        return [];
    if (!(0,json/* isList */.L)(value)) {
        problem('no list', 'not a list of gates');
        return [];
    }
    return value.flatMap((item) => {
        const spec = readOne(item, problem);
        return spec === undefined ? [] : [spec];
    });
}
function readOne(item, problem) {
    // Never the values: a header may carry a token.
    const saw = (0,json/* isObject */.G)(item) ? `a gate with ${Object.keys(item).join(', ')}` : 'something that is no map';
    if (!(0,json/* isObject */.G)(item))
        return void problem(saw, 'a gate has the form "kind: value"');
    const kind = Object.keys(item).find((key) => key in KEYS);
    if (kind === undefined) {
        const near = (0,nearest/* nearest */.p)(Object.keys(item)[0] ?? '', Object.keys(KEYS));
        return void problem(saw, `no kind of gate is named in it; the kinds are http, run, containers${near === undefined ? '' : `; did you mean ${near}?`}`);
    }
    for (const key of Object.keys(item)) {
        if (KEYS[kind]?.includes(key))
            continue;
        const near = (0,nearest/* nearest */.p)(key, KEYS[kind] ?? []);
        problem(saw, `"${key}" is not a key of a gate "${kind}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    if (kind === 'http')
        return readHttp(item, saw, problem);
    if (kind === 'run') {
        if (typeof item.run === 'string' && item.run.trim() !== '')
            return { kind: 'run', script: item.run };
        return void problem(saw, '"run" is not a script');
    }
    if (item.containers === 'healthy')
        return { kind: 'containers' };
    return void problem(saw, 'a gate "containers" is written "containers: healthy"');
}
function readHttp(item, saw, problem) {
    const url = typeof item.http === 'string' && URL.canParse(item.http) ? new URL(item.http) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol))
        return void problem(saw, '"http" is not an http or https URL');
    if (url.username !== '' || url.password !== '')
        return void problem(`a URL of ${url.host}`, 'a URL with a password in it would be printed; use headers');
    const method = METHODS.find((one) => one === (item.method ?? 'GET'));
    if (method === undefined)
        problem(saw, `"method" is not one of ${METHODS.join(', ')}`);
    const status = (0,json/* isList */.L)(item.status) ? item.status : item.status === undefined ? [] : [item.status];
    if (!status.every((one) => typeof one === 'number' && Number.isInteger(one) && one >= 100 && one <= 599))
        problem(saw, '"status" is not a status or a list of them');
    const headers = item.headers ?? {};
    if (!(0,json/* isObject */.G)(headers) || !Object.values(headers).every((one) => typeof one === 'string'))
        problem(saw, '"headers" is not a map of texts');
    if (item.body !== undefined && typeof item.body !== 'string')
        problem(saw, '"body" is not a text');
    if (item.json !== undefined && !(0,json/* isObject */.G)(item.json))
        problem(saw, '"json" is not a map of members');
    const connectTo = readConnectTo(item['connect-to']);
    if (connectTo === 'wrong')
        problem(saw, '"connect-to" is not a host or host:port');
    return {
        kind: 'http',
        spec: {
            url,
            method: method ?? 'GET',
            headers: (0,json/* isObject */.G)(headers) ? headers : {},
            status: status.filter((one) => typeof one === 'number'),
            body: typeof item.body === 'string' ? item.body : undefined,
            json: (0,json/* isObject */.G)(item.json) ? item.json : undefined,
            connectTo: connectTo === 'wrong' ? undefined : connectTo,
        },
    };
}
function readConnectTo(value) {
    if (value === undefined)
        return undefined;
    const match = typeof value === 'string' ? /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(?::(\d{1,5}))?$/.exec(value) : null;
    if (match?.[1] === undefined)
        return 'wrong';
    return { host: match[1], ...(match[2] === undefined ? {} : { port: Number(match[2]) }) };
}

;// CONCATENATED MODULE: ./build/run/read-change-inputs.js


const OPERATIONS = ['confirm', 'rollback', 'status'];
async function readChangeInputs(reader) {
    const gates = readGateSpecs(await reader.structure('gates'), (saw, because) => reader.problem('gates', saw, because));
    reader.secrets.push(...secretsOfGates(gates));
    return {
        gates,
        rule: {
            needs: reader.count('needs', 3, 1),
            everyMs: reader.durationMs('every', '5s'),
            withinMs: reader.durationMs('within', '2m'),
            allowBad: reader.count('allow-bad', 0),
            allowUnasked: reader.count('allow-unasked', 4),
        },
        policy: {
            confirm: reader.choice('confirm', ['auto', 'manual'], 'auto'),
            onFailure: reader.choice('on-failure', ['rollback', 'hold'], 'rollback'),
            onCancel: reader.choice('on-cancel', ['rollback', 'hold'], 'rollback'),
        },
        allowUntrusted: reader.flag('allow-untrusted', false),
    };
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/inputs.js


async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ...OPERATIONS], 'upgrade');
    const access = readAccess(reader);
    const image = reader.maybeImageRef('image');
    if (operation === 'upgrade' && reader.maybe('image') === undefined)
        reader.problem('image', 'nothing', 'required for an upgrade');
    const changing = await readChangeInputs(reader);
    for (const name of image === undefined ? [] : unfillable(changing.gates, image)) {
        reader.problem('gates', `a gate that asks for {${name}}`, `the image has no ${name === 'version' ? 'tag' : 'digest'} to compare with`);
    }
    return {
        operation,
        access,
        environment: reader.maybe('environment'),
        stack: reader.text('stack'),
        service: reader.text('service'),
        image,
        strategy: {
            batchSize: reader.count('batch-size', 1, 1),
            intervalMs: reader.durationMs('interval', '2s'),
            startFirst: reader.flag('start-first', false),
        },
        allowMovingTag: reader.flag('allow-moving-tag', false),
        changing,
        secrets: reader.secrets,
    };
}
function readAccess(reader) {
    const text = reader.text('rancher-url');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (text !== undefined && (url === undefined || !['http:', 'https:'].includes(url.protocol))) {
        reader.problem('rancher-url', `"${text}"`, 'not an http or https URL, such as https://rancher.example.com');
    }
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        reader.problem('rancher-url', 'a URL with a password in it', 'give the keys by rancher-access-key and rancher-secret-key');
    }
    return {
        url: url ?? new URL('http://invalid'),
        accessKey: reader.secret('rancher-access-key'),
        secretKey: reader.secret('rancher-secret-key'),
    };
}

;// CONCATENATED MODULE: ./build/systems/cattle/client.js



/** Enough for a service with large launch configs, and an end to an answer without one. */
const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
/** A write is waited for longer: giving up on it means not knowing. */
const WRITE_TIMEOUT_MS = 30_000;
const REDIRECTED = 'write the address it redirects to as rancher-url: keys are sent to no address but that one';
const HINTS = {
    301: REDIRECTED,
    302: REDIRECTED,
    303: REDIRECTED,
    307: REDIRECTED,
    308: REDIRECTED,
    401: 'check rancher-access-key and rancher-secret-key, and that access control still knows them',
    403: 'check that the key belongs to the environment, and may change it',
    404: 'check rancher-url, and that the service was not removed',
    405: 'check that the key may change this environment; a read-only key may not',
    409: 'start it again in a minute: the server was busy with the same service',
    422: 'look at the service in Rancher: it is not in a state that allows this',
};
/**
 * Speaks to one Rancher 1.x server. Only the base URL from the inputs is ever contacted: of a link in an answer no more
 * than path and query are used, because behind a TLS terminator links may name another scheme or host.
 */
class CattleClient {
    #base;
    #authorization;
    #http;
    /** The project named in the user's URL, if any. */
    projectInUrl;
    constructor(access, http) {
        const path = access.url.pathname.replace(/\/+$/, '');
        const match = /^(.*?)(?:\/(?:v1|v2-beta)(?:\/projects\/([^/]+))?(?:\/schemas)?)?$/.exec(path);
        this.#base = `${access.url.origin}${match?.[1] ?? ''}/v2-beta`;
        this.projectInUrl = match?.[2];
        const keys = `${access.accessKey.reveal()}:${access.secretKey.reveal()}`;
        this.#authorization = `Basic ${Buffer.from(keys).toString('base64')}`;
        this.#http = http;
    }
    get host() {
        return new URL(this.#base).host;
    }
    /**
     * @throws {Failure} `unreachable` when there was no answer or the server is in trouble, `denied`, `not-found`, or
     * `answer-wrong` when something else than this API answered.
     */
    async get(path, signal) {
        const response = await this.#send('GET', path, undefined, READ_TIMEOUT_MS, signal).catch((error) => {
            throw error instanceof ports_http/* HttpError */.j ? this.#unreachable(error) : error;
        });
        if (response.status >= 500 || response.status === 409)
            throw this.#refusal('unreachable', 'read', path, response);
        if (response.status === 401 || response.status === 403)
            throw this.#refusal('denied', 'read', path, response);
        if (response.status === 404)
            throw this.#refusal('not-found', 'read', path, response);
        if (response.status !== 200)
            throw this.#refusal('answer-wrong', 'read', path, response);
        const body = parseObject(response.body);
        if (body === undefined || response.truncated) {
            throw new core_failure/* Failure */.HR('answer-wrong', {
                what: `${this.host} did not answer as a Rancher server`,
                saw: `200 with ${sayBody(response)} for ${path}`,
                fix: 'check rancher-url: a wrong path is answered with a web page',
            });
        }
        return body;
    }
    /** All objects of a collection, page by page. Filters the server does not know are ignored there: check again. */
    async list(path, signal) {
        const all = [];
        let next = path;
        while (next !== undefined) {
            const page = await this.get(next, signal);
            if (!Array.isArray(page.data)) {
                throw new core_failure/* Failure */.HR('answer-wrong', {
                    what: `${this.host} did not answer with a list`,
                    saw: `type "${String(page.type)}" for ${path}`,
                    fix: 'check rancher-url',
                });
            }
            all.push(...page.data.filter(json/* isObject */.G));
            const following = (0,json/* isObject */.G)(page.pagination) ? page.pagination.next : null;
            next = typeof following === 'string' ? this.#reroot(following) : undefined;
        }
        return all;
    }
    /**
     * Sends one action. Whoever calls this has looked that the action is offered.
     *
     * @returns the object as it was right after the action was accepted.
     * @throws {Failure} `unreachable`: surely not done, the request never left. `conflict` (409) and `refused` (other 4xx):
     * surely not done; every write is one transaction. `lost`: may have been done, only a look tells.
     */
    async act(path, action, body, signal) {
        const what = `${path}/?action=${action}`;
        const response = await this.#send('POST', what, body, WRITE_TIMEOUT_MS, signal).catch((error) => {
            if (!(error instanceof ports_http/* HttpError */.j))
                throw error;
            throw error.sent ? this.#lost(action, error.message, error) : this.#unreachable(error);
        });
        if (response.status === 409)
            throw this.#refusal('conflict', action, path, response);
        if (response.status >= 300 && response.status < 500)
            throw this.#refusal('refused', action, path, response);
        if (response.status >= 500)
            throw this.#lost(action, `status ${response.status}, ${sayBody(response)}`);
        const accepted = parseObject(response.body);
        if (accepted === undefined)
            throw this.#lost(action, `status ${response.status} with ${sayBody(response)}`);
        return accepted;
    }
    #send(method, path, body, timeoutMs, signal) {
        return this.#http.request({
            method,
            url: new URL(`${this.#base}${path}`),
            headers: {
                authorization: this.#authorization,
                accept: 'application/json',
                // A browser-like agent would get HTML and a CSRF check.
                'user-agent': 'slipway',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            timeoutMs,
            signal,
            maxBytes: MAX_BYTES,
        });
    }
    #reroot(link) {
        const { pathname, search } = new URL(link, this.#base);
        const version = pathname.indexOf('/v2-beta/');
        return `${version === -1 ? pathname : pathname.slice(version + '/v2-beta'.length)}${search}`;
    }
    #unreachable(error) {
        const what = `Cannot reach the Rancher server at ${this.host}`;
        return new core_failure/* Failure */.HR('unreachable', { what, saw: error.message, fix: 'check rancher-url, and that this machine can reach it' }, { cause: error });
    }
    #lost(action, saw, cause) {
        const what = `The answer to "${action}" was lost; it may have been done`;
        return new core_failure/* Failure */.HR('lost', { what, saw, fix: 'look at the service with operation "status"' }, { cause });
    }
    #refusal(code, action, path, response) {
        const what = action === 'read' ? `The Rancher server did not let us read ${path}` : `The Rancher server refused "${action}"`;
        const fix = HINTS[response.status] ?? 'start it again; if it stays, look at the log of the Rancher server';
        return new core_failure/* Failure */.HR(code, { what, saw: sayError(response), fix });
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.G)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** `[422] ActionNotAvailable: action`: many validation errors keep their sentence in `fieldName`. */
function sayError(response) {
    const { location } = response.headers;
    if (typeof location === 'string')
        return `status ${response.status}, a redirect to ${location}`;
    const body = parseObject(response.body);
    if (body?.type !== 'error')
        return `status ${response.status}, ${sayBody(response)}`;
    const sentence = [body.message, body.fieldName, body.detail].find((text) => typeof text === 'string' && text !== '');
    return `[${response.status}] ${String(body.code)}${sentence === undefined ? '' : `: ${String(sentence)}`}`;
}
const sayBody = ({ body }) => body === ''
    ? 'an empty body'
    : `${body.trimStart().startsWith('<') ? 'a web page' : 'a body'} that begins ${JSON.stringify(body.slice(0, 60))}`;

;// CONCATENATED MODULE: ./build/systems/cattle/project.js



/** What to say to one environment (a "project" in the API) of a Rancher server. */
class CattleProject {
    #client;
    id;
    constructor(client, id) {
        this.#client = client;
        this.id = id;
    }
    async stacks(signal) {
        return (await this.#list('/stacks', signal)).map(readNamed);
    }
    async services(stackId, signal) {
        const found = await this.#list('/services', signal, `&stackId=${encodeURIComponent(stackId)}`);
        return found.map(readService).filter((service) => service.stackId === stackId);
    }
    async service(id, signal) {
        return readService(await this.#client.get(this.#service(id), signal));
    }
    /** All containers of a service: new ones, and old stopped ones until the upgrade is finished. Sidekicks' among them. */
    async containers(serviceId, signal) {
        return (await this.#list(`/services/${encodeURIComponent(serviceId)}/instances`, signal)).map(readContainer);
    }
    async activeHosts(signal) {
        return (await this.#list('/hosts', signal)).filter((host) => host.state === 'active').length;
    }
    /**
     * Always by `/services/`: on the own link of a load balancer a rollback would keep the new launchConfig.
     *
     * @throws {Failure} as `CattleClient.act`.
     */
    async act(serviceId, action, body, signal) {
        return readService(await this.#client.act(this.#service(serviceId), action, body, signal));
    }
    #service(id) {
        return `/projects/${encodeURIComponent(this.id)}/services/${encodeURIComponent(id)}`;
    }
    #list(path, signal, filter = '') {
        return this.#client.list(`/projects/${encodeURIComponent(this.id)}${path}?limit=-1${filter}`, signal);
    }
}
/**
 * The environment by id or name; the only one where none is named.
 *
 * @throws {Failure} `not-found` with near misses, or `bad-input` when several could be meant.
 */
async function findProject(client, wanted, signal) {
    const projects = (await client.list('/projects?limit=-1', signal)).map(readNamed);
    const name = wanted ?? client.projectInUrl;
    if (name !== undefined)
        return pick('environment', name, projects);
    const [only, ...more] = projects;
    if (only !== undefined && more.length === 0)
        return only;
    throw new core_failure/* Failure */.HR(projects.length === 0 ? 'not-found' : 'bad-input', {
        what: 'Cannot tell which environment is meant',
        saw: projects.length === 0
            ? 'this key sees no environment'
            : `this key sees ${projects.map(({ name }) => `"${name}"`).join(', ')}`,
        fix: projects.length === 0 ? 'check rancher-access-key and rancher-secret-key' : 'name one of them by "environment"',
    });
}
/** Exactly this name or id, else the only one that differs in case: some databases ignore it, some do not. */
function pick(input, wanted, among) {
    const exact = among.filter(({ id, name }) => name === wanted || id === wanted);
    const loose = among.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    const [found, another] = exact.length > 0 ? exact : loose;
    if (found !== undefined && another === undefined)
        return found;
    const names = among.map(({ name }) => name);
    const near = (0,nearest/* nearest */.p)(wanted, names);
    if (found !== undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `"${wanted}" names several ${input}s`,
            saw: [found, another].map((one) => `"${one?.name}" (${one?.id})`).join(', '),
            fix: `give its id as "${input}"`,
        });
    }
    throw new core_failure/* Failure */.HR('not-found', {
        what: `There is no ${input} "${wanted}"`,
        saw: names.length === 0
            ? `no ${input} at all`
            : `${names
                .slice(0, 12)
                .map((name) => `"${name}"`)
                .join(', ')}${names.length > 12 ? ', …' : ''}`,
        fix: near === undefined
            ? `check "${input}", and that the key belongs to the right environment`
            : `did you mean "${near}"? set "${input}" to it`,
    });
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/observe.js



async function observeService(inputs, { http }, signal) {
    const client = new CattleClient(inputs.access, http);
    const environment = await findProject(client, inputs.environment, signal);
    const project = new CattleProject(client, environment.id);
    const stack = pick('stack', inputs.stack, await project.stacks(signal));
    const { id, name } = pick('service', inputs.service, await project.services(stack.id, signal));
    return {
        name: { environmentId: environment.id, environment: environment.name, stack: stack.name, service: name, id },
        project,
        activeHosts: await project.activeHosts(signal),
        facts: await observe(project, id, signal),
    };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/plan.js




/** States from which the server takes an upgrade, and whose containers can be proven afterwards. */
const READY = new Set(['active', 'updating-active']);
const IN_UPGRADE = new Set([
    'upgrading',
    'upgraded',
    'canceling-upgrade',
    'canceled-upgrade',
    'rolling-back',
    'finishing-upgrade',
]);
/**
 * Decides how a service gets to an image: pure.
 *
 * @throws {Failure} `refused` or `conflict`, each before anything was changed.
 */
function planUpgrade(image, facts, activeHosts, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectFree(service, planning.name);
    expectHosts(activeHosts, planning.name);
    const goal = { image: (0,image_ref/* formatImageRef */.kL)(image), version: undefined, containers: [] };
    const start = {
        image: service.launchConfig.image,
        version: service.launchConfig.version,
        containers: runningIn(facts),
    };
    const change = changeOf([stopOf(start), stopOf(goal)], planning);
    if (start.image === goal.image && (0,image_ref/* isMoving */.rU)(goal.image)) {
        throw refused(`Whether ${sayName(planning.name)} has this image already cannot be told`, `it was made from ${goal.image}, a moving tag: what it names today need not be what runs`, 'give the image with its digest, or a full version as its tag');
    }
    if (start.image === goal.image)
        return { do: 'nothing', change: { ...change, stops: [stopOf(start), stopOf({ ...goal, version: start.version })] } };
    return { do: 'change', change, remarks: plan_remarksOn(start.image, facts) };
}
/**
 * Decides how a finished upgrade is taken back: a new upgrade to what the server kept from before.
 *
 * @throws {Failure} `refused` where there is no way back, or none that is exact.
 */
function planWayBack(facts, activeHosts, allowMovingTag, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectHosts(activeHosts, planning.name);
    if (wasTakenBack(service)) {
        throw refused(`${sayName(planning.name)} was rolled back already`, `it runs ${service.launchConfig.image}, taken back by ${holderOf(service.launchConfig)}; going back again would bring what was left`, 'to go forward, deploy the version you want with operation "upgrade" and its image');
    }
    const before = service.upgrade?.previousLaunchConfig;
    const isLast = service.upgrade?.launchConfig.version === service.launchConfig.version;
    if (before === undefined || !isLast || before.image === '') {
        throw refused(`There is nothing to roll ${sayName(planning.name)} back to`, before === undefined
            ? 'the server has recorded no upgrade of it'
            : `it runs ${service.launchConfig.image}, which is not what the last recorded upgrade brought`, 'deploy the version you want with operation "upgrade" and its image');
    }
    if ((0,image_ref/* isMoving */.rU)(before.image) && !allowMovingTag) {
        throw refused(`Rolling ${sayName(planning.name)} back would not be exact`, `it ran ${before.image}, a moving tag: what it names today need not be what ran`, 'deploy an image with a digest, or set allow-moving-tag: true');
    }
    const start = {
        image: service.launchConfig.image,
        version: service.launchConfig.version,
        containers: runningIn(facts),
    };
    return changeOf([stopOf(start), stopOf({ image: before.image, version: before.version, containers: [] })], planning);
}
/** The upgrade that is open on a service, from the server's own record: ours or somebody else's. */
function findOpen({ service, containers }, name, nowIso) {
    if (!IN_UPGRADE.has(service.state) || service.upgrade === undefined)
        return undefined;
    const { launchConfig: goal, previousLaunchConfig: start } = service.upgrade;
    const isRecorded = [goal.version, start.version].includes(service.launchConfig.version);
    if (!isRecorded)
        return undefined;
    const before = containers
        .filter((container) => container.isPrimary && container.version === start.version)
        .map(({ id }) => id);
    const planning = { name, id: goal.labels[MARK.change] ?? `unmarked-${goal.version}`, run: holderOf(goal) };
    return {
        change: changeOf([
            stopOf({ image: start.image, version: start.version, containers: before }),
            stopOf({ image: goal.image, version: goal.version, containers: [] }),
        ], planning),
        phase: service.state === 'upgraded' ? 'held' : 'moving',
        to: 1,
        handle: { version: goal.version },
        sealed: service.state === 'finishing-upgrade',
        at: nowIso,
    };
}
const changeOf = (stops, { name, id, run }) => ({
    id,
    kind: 'cattle-service',
    target: { ...name },
    run,
    stops,
});
const runningIn = ({ service, containers }) => containers
    .filter((container) => container.isPrimary && container.version === service.launchConfig.version && container.state === 'running')
    .map(({ id }) => id);
function plan_remarksOn(startImage, { service }) {
    const remarks = [];
    if ((0,image_ref/* isMoving */.rU)(startImage)) {
        remarks.push(`the way back is not exact once a new container has failed: ${startImage} is a moving tag, and containers would be made anew from it`);
    }
    if (!service.launchConfig.hasHealthCheck)
        remarks.push('the service has no health check: "running" is all the server can say of a container');
    return remarks;
}
function expectHosts(activeHosts, name) {
    if (activeHosts > 0)
        return;
    throw refused(`An upgrade of ${sayName(name)} would end with no container at all`, 'there is no active host in the environment; the server would stop what runs and call it "upgraded"', 'activate a host in Rancher, then start again');
}
function expectUsable(service, name) {
    if (service.kind === 'service' && !service.system)
        return;
    throw refused(`${sayName(name)} cannot be upgraded by this action`, service.system ? 'it belongs to the infrastructure of Rancher' : `it is a ${service.kind}`, 'name an ordinary service');
}
function expectFree(service, name) {
    if (READY.has(service.state))
        return;
    if (service.state === 'upgraded') {
        const flags = `--environment '${name.environment}' --stack '${name.stack}' --service '${name.service}'`;
        throw new core_failure/* Failure */.HR('conflict', {
            what: `An upgrade of ${sayName(name)} is waiting to be confirmed or rolled back`,
            saw: `"upgraded" to ${service.launchConfig.image} by ${holderOf(service.launchConfig)}`,
            fix: `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
        });
    }
    if (IN_UPGRADE.has(service.state)) {
        throw new core_failure/* Failure */.HR('conflict', {
            what: `${sayName(name)} is being changed by somebody else`,
            saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${holderOf(service.launchConfig)}`,
            fix: 'wait for the other run to end, then start again',
        });
    }
    throw refused(`${sayName(name)} is not running, so an upgrade of it could not be proven`, `it is ${service.state}`, service.state === 'inactive'
        ? 'start the service in Rancher, then start again'
        : 'wait until it is active, then start again');
}
const refused = (what, saw, fix) => new core_failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/plan.js



/** Pure. @throws {Failure} `refused` or `conflict`, before anything was changed. */
function plan(inputs, { facts, activeHosts, name }, who, nowIso) {
    const planning = { ...who, name };
    const open = findOpen(facts, name, nowIso);
    switch (inputs.operation) {
        case 'upgrade': {
            if (inputs.image === undefined)
                throw new Error('an upgrade without an image passed its inputs');
            const planned = planUpgrade(inputs.image, facts, activeHosts, planning);
            if (planned.do === 'nothing') {
                const remark = 'the service had this image already';
                return { do: 'prove', title: 'Upgrade', change: planned.change, remark };
            }
            return { do: 'walk', title: 'Upgrade', change: planned.change, remarks: planned.remarks };
        }
        case 'confirm':
            if (open?.phase === 'held')
                return { do: 'confirm', title: 'Confirmation', change: open.change, open };
            throw new core_failure/* Failure */.HR('refused', {
                what: `There is nothing to confirm at ${sayName(name)}`,
                saw: `it is ${facts.service.state} with ${facts.service.launchConfig.image}`,
                fix: 'look at it with operation "status"',
            });
        case 'rollback':
            if (open !== undefined && !open.sealed)
                return { do: 'take-back', title: 'Rollback', change: open.change, open };
            return {
                do: 'walk',
                title: 'Rollback',
                change: planWayBack(facts, activeHosts, inputs.allowMovingTag, planning),
                remarks: [],
            };
        case 'status':
            return { do: 'show', open };
        default:
            return inputs.operation;
    }
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/report.js




const report = (title, outcome, target, provesVersion) => reportChange(`${title}: ${target.name}`, outcome, target, provesVersion);
const reportDryRun = ({ stops }) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { dryRun: true, from: stops[0], to: stops.at(-1) ?? null },
    summary: '',
    exitCode: core_result/* EXIT */.dc.done,
});
function reportStatus({ service, containers }, open, target) {
    const current = containers.filter(({ isPrimary, version }) => isPrimary && version === service.launchConfig.version);
    const well = current.filter(({ state, health }) => state === 'running' && (health === 'healthy' || (health === null && !service.launchConfig.hasHealthCheck)));
    return {
        result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
        outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
        details: {
            name: target.name,
            state: service.state,
            image: service.launchConfig.image,
            scale: service.isGlobal ? current.length : service.scale,
            healthy: well.length,
            hasHealthCheck: service.launchConfig.hasHealthCheck,
            rolledBack: wasTakenBack(service),
            containers: containers.map(({ id, state, health, image }) => ({ id, state, health, image })),
        },
        summary: `### Status: ${target.name}\n\n    ${sayStatus({ service, containers }, open, target).replaceAll('\n', '\n    ')}`,
        exitCode: core_result/* EXIT */.dc.done,
    };
}
/** For people: what stands where, and what may be done with it. */
function sayStatus({ service, containers }, open, target) {
    const message = service.message === undefined ? '' : ` (${service.message})`;
    return [
        `${target.name}: ${service.state}, ${(0,image_ref/* shortImage */.Uq)(service.launchConfig.image)}${message}`,
        ...containers.map(({ name, state, health, image }) => `  ${name}: ${state}, health ${health ?? 'not checked'}, ${(0,image_ref/* shortImage */.Uq)(image)}`),
        ...(open === undefined
            ? []
            : [`  an upgrade is open, begun by ${open.change.run}`, `  take it back with: ${target.rollbackCommand}`]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/undo.js






/** For the post step and `slipway undo`: only the server and the proof come from inputs. */
const readUndoing = async (reader, world) => {
    const access = readAccess(reader);
    return {
        changing: await readChangeInputs(reader),
        secrets: reader.secrets,
        targetOf(entry) {
            const name = readName(entry.change.target);
            const project = new CattleProject(new CattleClient(access, world.http), name.environmentId);
            return new CattleServiceTarget(project, name, { batchSize: 1, intervalMs: 2_000, startFirst: false }, {});
        },
    };
};

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/index.js












const rancherUpgrade = {
    name: 'rancher-upgrade',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '15m',
    read: read,
    run: (inputs, shared, world, signal) => runAlone(rancherUpgrade, inputs, shared, world, signal),
    async prepare(inputs, shared, world, signal) {
        const observed = await observeService(inputs, world, signal);
        const target = new CattleServiceTarget(observed.project, observed.name, inputs.strategy, marksOf(inputs, world));
        const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name }, (0,ports_clock/* nowIso */.kF)(world.clock));
        if (planned.do === 'show') {
            world.log.info(sayStatus(observed.facts, planned.open, target));
            return { told: reportStatus(observed.facts, planned.open, target) };
        }
        const remarks = planned.do === 'walk' ? planned.remarks : [];
        world.log.info(sayPlan(`${planned.title} of ${target.name}`, planned.change, remarks));
        if (shared.dryRun)
            return { told: reportDryRun(planned.change) };
        const provesVersion = makeGates(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion);
        const tell = (outcome) => report(planned.title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target, provesVersion);
        if (planned.do !== 'walk')
            return { told: tell(await carryOutAtOnce(planned, target, inputs, world, signal)) };
        const isRollback = inputs.operation === 'rollback';
        return {
            drive: await driveOf({ target, change: planned.change, ...(isRollback ? { backOf: leftBy(observed.facts) } : {}) }, inputs, world),
            policy: inputs.changing.policy,
            // A rollback by a new upgrade that was confirmed is a rollback that is done.
            report: (outcome) => tell(isRollback && outcome.result === 'confirmed' ? { ...outcome, result: 'rolled-back' } : outcome),
        };
    },
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { stack: inputs.stack, service: inputs.service },
        summary: '',
    }),
    async post(reader, world) {
        return recoverInPost(await readUndoing(reader, world), world);
    },
    readUndoing: readUndoing,
};
/** The change that brought what runs now. */
const leftBy = ({ service: { launchConfig } }) => launchConfig.labels[MARK.change] ?? `unmarked-${launchConfig.version}`;
function marksOf(inputs, { run }) {
    return {
        [MARK.run]: run.name,
        ...(run.commit === undefined ? {} : { [MARK.commit]: run.commit }),
        ...(inputs.image?.tag === undefined ? {} : { [MARK.version]: inputs.image.tag }),
    };
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* unused harmony exports KINDS, goalOf */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

/** The kinds of reversible change; each has one target. */
const KINDS = ['cattle-service', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
/**
 * Reads an entry that we wrote, or the `undo` output of another job: a proposal that a look must confirm.
 *
 * @throws {Failure} `bad-input` when it is not one.
 */
function parseEntry(text) {
    const bad = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot read what a run recorded',
        saw,
        fix: 'give the "undo" output of a run as it is',
    });
    let entry;
    try {
        entry = JSON.parse(text);
    }
    catch {
        throw bad('text that is not JSON');
    }
    const { change } = entry ?? {};
    const whole = typeof change?.id === 'string' &&
        /^[A-Za-z0-9-]{1,64}$/.test(change.id) &&
        KINDS.includes(change.kind) &&
        Array.isArray(change.stops) &&
        change.stops.length >= 2 &&
        Number.isInteger(entry.to) &&
        change.stops[entry.to] !== undefined &&
        PHASES.includes(entry.phase);
    if (!whole)
        throw bad('JSON that is not an entry');
    return entry;
}
const goalOf = (change) => change.stops.at(-1) ?? change.stops[0];
const lastStop = (change) => change.stops.length - 1;


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/**
 * Reads a duration such as `500ms`, `90s`, `5m` or `1h`. A bare number is refused.
 *
 * @returns milliseconds, a whole number.
 * @throws {Failure} `bad-input` for any other text.
 */
function parseDurationMs(text, input) {
    const match = /^(\d{1,7})(ms|s|m|h)$/.exec(text.trim());
    const [, digits, unit] = match ?? [];
    if (digits === undefined || unit === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input}`,
            saw: `"${text}"`,
            fix: 'a whole number with its unit: 500ms, 90s, 5m or 1h',
        });
    }
    return Number(digits) * (UNIT_MS[unit] ?? 0);
}
/** `850ms`, `12s`, `3m 20s`, `1h 5m`: the two largest units, for people. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m ${seconds % 60}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   m_: () => (/* binding */ briefly)
/* harmony export */ });
/** For what a user can act on. Anything else that is thrown is a bug of ours and keeps its stack. */
class Failure extends Error {
    code;
    what;
    saw;
    fix;
    constructor(code, text, options) {
        super(`${text.what}\n  Saw: ${text.saw}\n  Try: ${text.fix}`, options);
        this.name = 'Failure';
        this.code = code;
        this.what = text.what;
        this.saw = text.saw;
        this.fix = text.fix;
    }
}
const isFailure = (error, ...codes) => error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
/** One line for a log or a timeline, whatever was thrown. */
function briefly(error) {
    if (error instanceof Failure)
        return `${error.what}: ${error.saw}`;
    if (error instanceof Error)
        return error.message;
    return String(error);
}
/** The reason of the signal when a person or the CI system ended the run. */
class Cancelled extends Error {
    by;
    constructor(by) {
        super(`cancelled by ${by}`);
        this.name = 'Cancelled';
        this.by = by;
    }
}


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   rU: () => (/* binding */ isMoving)
/* harmony export */ });
/* unused harmony export registryOf */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

// The grammar of the distribution project: host with optional port, lower-case path components, tag, digest.
const HOST = String.raw `(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?`;
const COMPONENT = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const NAME = new RegExp(`^(?:(?:${HOST})/)?${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[\w][\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads `repository`, `repository:tag`, `repository@sha256:…` or `repository:tag@sha256:…`.
 *
 * @throws {Failure} `bad-input` for anything else.
 */
function parseImageRef(text, input = 'image') {
    const [named = '', digest, ...more] = text.trim().split('@');
    const slash = named.lastIndexOf('/');
    const colon = named.indexOf(':', slash + 1);
    const repository = colon === -1 ? named : named.slice(0, colon);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    const wrong = more.length > 0 ||
        repository.length > 255 ||
        !NAME.test(repository) ||
        (tag !== undefined && !TAG.test(tag)) ||
        (digest !== undefined && !DIGEST.test(digest));
    if (wrong) {
        const lower = repository !== repository.toLowerCase() ? '; the repository must be in lower case' : '';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input} as an image reference`,
            saw: `"${text}"`,
            fix: `write repository:tag, or repository:tag@sha256:… with 64 hex digits${lower}`,
        });
    }
    return { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
const formatImageRef = (ref) => `${ref.repository}${ref.tag === undefined ? '' : `:${ref.tag}`}${ref.digest === undefined ? '' : `@${ref.digest}`}`;
/** The registry's host and port; the public default when the name carries none. */
function registryOf(ref) {
    const [first = '', ...rest] = ref.repository.split('/');
    const isHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    return isHost ? first : 'docker.io';
}
/**
 * Whether the same text may name another image tomorrow. A digest never moves; a full version (`1.0.1`,
 * `v1.0.1-22-7e56158`) is never overwritten by us; `latest`, `1.1` and branch names move, and so may what we cannot read.
 */
function isMoving(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return true;
    return ref.digest === undefined && !/^v?\d+\.\d+\.\d+([-+._].+)?$/.test(ref.tag ?? 'latest');
}
/** For names that were not written for us, such as those a server holds. */
function tryParseImageRef(text) {
    try {
        return parseImageRef(text);
    }
    catch {
        return undefined;
    }
}
/** A short form for people: the digest cut to twelve digits. */
const shortImage = (text) => text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that differs least from `word`, if any is near enough to be what was meant. */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ neutraliseForMermaid),
/* harmony export */   P2: () => (/* binding */ neutraliseForMarkdown),
/* harmony export */   gh: () => (/* binding */ neutraliseForLog)
/* harmony export */ });
/**
 * Breaks what a runner would take for a workflow command: `::name::` at the start of a line, `##[name]` anywhere in it.
 * A lone CR ends a line for the runner too, so it becomes a line end of its own.
 */
function neutraliseForLog(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
        .join('\n');
}
/** Makes text from outside plain inside Markdown: no markup, no HTML, no mention, no table cell of its own. */
function neutraliseForMarkdown(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/([\\`*_{}[\]()#+!|~@:])/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text inside a Mermaid label: only what cannot end the label or begin markup. */
const neutraliseForMermaid = (text) => text.replace(/[^\p{L}\p{N} .,/+=@_-]/gu, ' ').slice(0, 120);


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   L1: () => (/* binding */ worstExitCode),
/* harmony export */   RY: () => (/* binding */ exitCodeOfChange),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony export CHANGE_RESULTS */
/** How a reversible change ended. `switched` is what a switch of traffic says for `confirmed`. */
const CHANGE_RESULTS = (/* unused pure expression or super */ null && ([
    'confirmed',
    'switched',
    'awaiting-confirm',
    'unchanged',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'cancelled',
]));
/** Exit codes of the command line; every one has one meaning. */
const EXIT = {
    done: 0,
    bug: 1,
    badInput: 2,
    missing: 3,
    buildFailed: 4,
    testsFailed: 5,
    pushFailed: 6,
    failedAsBefore: 7,
    personNeeded: 8,
    cancelled: 130,
};
const BY_CODE = {
    'bad-input': EXIT.badInput,
    unreachable: EXIT.missing,
    denied: EXIT.missing,
    'not-found': EXIT.missing,
    'missing-tool': EXIT.missing,
    'command-failed': EXIT.missing,
    'answer-wrong': EXIT.missing,
    refused: EXIT.failedAsBefore,
    conflict: EXIT.failedAsBefore,
    unhealthy: EXIT.failedAsBefore,
    unknown: EXIT.failedAsBefore,
    'timed-out': EXIT.failedAsBefore,
    'build-failed': EXIT.buildFailed,
    'tests-failed': EXIT.testsFailed,
    'left-behind': EXIT.testsFailed,
    'push-failed': EXIT.pushFailed,
    lost: EXIT.personNeeded,
    'not-taken-back': EXIT.personNeeded,
};
/** The exit code of a failure that ended an action before it changed a live system. */
const exitCodeOfFailure = (code) => BY_CODE[code];
function exitCodeOfChange(result) {
    switch (result) {
        case 'confirmed':
        case 'switched':
        case 'awaiting-confirm':
        case 'unchanged':
            return EXIT.done;
        case 'rolled-back':
            return EXIT.failedAsBefore;
        case 'rollback-failed':
        case 'unknown':
            return EXIT.personNeeded;
        case 'cancelled':
            return EXIT.cancelled;
        default:
            return result;
    }
}
/** The worst wins: a person is needed, then failed as before, then cancelled, then whatever came first. */
function worstExitCode(codes) {
    for (const worst of [EXIT.personNeeded, EXIT.failedAsBefore, EXIT.cancelled])
        if (codes.includes(worst))
            return worst;
    return codes.find((code) => code !== EXIT.done) ?? EXIT.done;
}


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ secretsOfJob),
/* harmony export */   av: () => (/* binding */ textsToMask),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** A value that prints as `***`; only a port reveals it, into stdin, a private file, an environment or a header. */
class Secret {
    name;
    #value;
    constructor(name, value) {
        this.name = name;
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
/**
 * The texts to mask for one secret: the whole, and each line of a multi-line one that has a body. A line of punctuation
 * (`{`, `-----`) is never masked: it would ruin the log and drop outputs.
 */
function textsToMask(secret) {
    const whole = secret.reveal();
    const lines = whole.includes('\n') ? whole.split(/\r?\n/).map((line) => line.trim()) : [];
    const bodies = lines.filter((line) => line.length >= 8 && /[A-Za-z0-9]/.test(line) && !/^-+[A-Z ]+-+$/.test(line));
    return [...new Set([whole, ...bodies])].filter((text) => text.trim().length >= 4);
}
const OF_THE_JOB = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/**
 * The secrets that stand in the environment of a job by names that mean nothing else, whether or not an action of ours
 * uses them. One of less than 8 characters is a stand-in such as `test`, and hiding it would hide the word.
 */
const secretsOfJob = (env) => OF_THE_JOB.flatMap((name) => ((env[name]?.length ?? 0) < 8 ? [] : [new Secret(name, env[name] ?? '')]));


/***/ }),

/***/ 9074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ onGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __nccwpck_require__(1420);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __nccwpck_require__(1111);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(2732);
// EXTERNAL MODULE: ./build/core/secret.js
var core_secret = __nccwpck_require__(5616);
;// CONCATENATED MODULE: ./build/core/read-inputs.js





/**
 * Reads inputs and collects everything that is wrong with them; `finish` reports all of it at once. What a reader
 * returns for a wrong input is a stand-in that must not be used before `finish` has passed.
 */
class InputReader {
    asked = new Map();
    secrets = [];
    #problems = [];
    #source;
    constructor(source) {
        this.#source = source;
    }
    text(name, fallback) {
        return this.#scalar({ name, kind: 'text' }, fallback, (text) => text);
    }
    /** For text that may be left out without a default. */
    maybe(name) {
        return this.#scalar({ name, kind: 'text' }, '', (text) => text || undefined);
    }
    /** `true` or `false`, and nothing else. */
    flag(name, fallback) {
        return this.#scalar({ name, kind: 'flag' }, String(fallback), (text) => {
            if (text === 'true')
                return true;
            if (text === 'false')
                return false;
            throw wrong(`"${text}"`, 'not true or false');
        });
    }
    /** A whole number of at least `least`. */
    count(name, fallback, least = 0) {
        return this.#scalar({ name, kind: 'count' }, String(fallback), (text) => {
            if (/^\d{1,9}$/.test(text) && Number(text) >= least)
                return Number(text);
            throw wrong(`"${text}"`, `not a whole number of at least ${least}`);
        });
    }
    durationMs(name, fallback) {
        return this.#scalar({ name, kind: 'duration' }, fallback, (text) => (0,duration/* parseDurationMs */.y)(text, name));
    }
    choice(name, choices, fallback) {
        return this.#scalar({ name, kind: 'choice', choices }, fallback, (text) => {
            const chosen = choices.find((choice) => choice === text);
            if (chosen !== undefined)
                return chosen;
            const near = (0,nearest/* nearest */.p)(text, choices);
            throw wrong(`"${text}"`, `not one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`);
        });
    }
    imageRef(name) {
        return this.#scalar({ name, kind: 'image' }, undefined, (text) => (0,image_ref/* parseImageRef */.Q)(text, name));
    }
    maybeImageRef(name) {
        return this.#scalar({ name, kind: 'image' }, '', (text) => text === '' ? undefined : (0,image_ref/* parseImageRef */.Q)(text, name));
    }
    /** One item per line; blank lines and lines that begin with `#` are skipped. */
    list(name) {
        this.#ask({ name, kind: 'list', required: false });
        const value = this.#given(name);
        if (value === undefined)
            return [];
        if (Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item))) {
            return value.map(String);
        }
        if (typeof value === 'string') {
            return value
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        }
        this.#problem(name, JSON.stringify(value), 'not a list with one item per line');
        return [];
    }
    secret(name, may) {
        this.#ask({ name, kind: 'secret', required: may === undefined });
        if (this.#source.isPublic?.(name) === true) {
            const file = `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`;
            this.#problem(name, '***', `a secret is never given by a flag; set ${file}, or ${file}_FILE`);
            return new core_secret/* Secret */.zh(name, '');
        }
        const value = this.#given(name);
        if (value === undefined) {
            if (may === undefined)
                this.#problem(name, 'nothing', 'required');
            return may === undefined ? new core_secret/* Secret */.zh(name, '') : undefined;
        }
        const secret = new core_secret/* Secret */.zh(name, String(value));
        this.secrets.push(secret);
        return secret;
    }
    /** YAML text, or the native value where the source has structure. The parser is loaded only when there is text. */
    async structure(name) {
        this.#ask({ name, kind: 'structure', required: false });
        const value = this.#given(name);
        if (typeof value !== 'string')
            return value;
        try {
            const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
            return (parse(value) ?? undefined);
        }
        catch (error) {
            this.#problem(name, JSON.stringify(value), `not YAML: ${String(error.message).split('\n')[0]}`);
            return undefined;
        }
    }
    wasGiven(name) {
        return this.#given(name) !== undefined;
    }
    /** Adds a problem found by somebody who read deeper, such as an unknown key of a gate. */
    problem(name, saw, because) {
        this.#problem(name, saw, because);
    }
    /**
     * @throws {Failure} `bad-input` naming every problem, among them names that no input has.
     */
    finish() {
        for (const name of this.#source.names()) {
            if (this.asked.has(name))
                continue;
            const near = (0,nearest/* nearest */.p)(name, this.asked.keys());
            this.#problems.push(`${this.#source.label(name)} is not an input here${near === undefined ? '' : `; did you mean ${this.#source.label(near)}?`}`);
        }
        if (this.#problems.length === 0)
            return;
        throw new core_failure/* Failure */.HR('bad-input', {
            what: this.#problems.length === 1
                ? 'Cannot start: an input is wrong'
                : `Cannot start: ${this.#problems.length} inputs are wrong`,
            saw: this.#problems.join('; '),
            fix: `correct ${this.#problems.length === 1 ? 'it' : 'these'} ${this.#source.where}`,
        });
    }
    #scalar(spec, fallback, parse) {
        this.#ask({ ...spec, required: fallback === undefined, ...(fallback === undefined ? {} : { fallback }) });
        const value = this.#given(spec.name);
        if (value === undefined && fallback === undefined) {
            this.#problem(spec.name, 'nothing', 'required');
            return undefined;
        }
        if (value !== undefined && typeof value === 'object') {
            this.#problem(spec.name, JSON.stringify(value), 'one value expected');
            return undefined;
        }
        try {
            return parse(value === undefined ? (fallback ?? '') : String(value).trim());
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error, 'bad-input'))
                throw error;
            this.#problem(spec.name, error.saw, error.fix);
            return undefined;
        }
    }
    #ask(spec) {
        this.asked.set(spec.name, spec);
    }
    #given(name) {
        const value = this.#source.value(name);
        return value === '' || value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
    }
    #problem(name, saw, because) {
        this.#problems.push(`${this.#source.label(name)} is ${saw}: ${because}`);
    }
}
const wrong = (saw, because) => new core_failure/* Failure */.HR('bad-input', { what: '', saw, fix: because });

// EXTERNAL MODULE: ./build/core/result.js
var result = __nccwpck_require__(4429);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/core/change.js
var change = __nccwpck_require__(988);
// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __nccwpck_require__(8610);
;// CONCATENATED MODULE: ./build/host/masks.js


/** The registered secrets of a run. */
class Masks {
    #names = new Map();
    #secrets = new Map();
    /** Each value once, also those that are too short to be masked. */
    get secrets() {
        return [...this.#secrets.values()];
    }
    /** @returns the texts that were not known before. */
    add(secrets) {
        const added = [];
        for (const secret of secrets) {
            this.#secrets.set(secret.reveal(), secret);
            for (const text of (0,core_secret/* textsToMask */.av)(secret)) {
                if (this.#names.has(text))
                    continue;
                this.#names.set(text, secret.name);
                added.push(text);
            }
        }
        return added;
    }
    /** Longest first, so that a secret inside another does not leave the rest of it behind. */
    hide(text) {
        const longestFirst = [...this.#names.keys()].sort((a, b) => b.length - a.length);
        return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
    }
    /** @throws {Failure} `refused` when `text` holds a secret. */
    refuse(what, text) {
        for (const [secret, name] of this.#names) {
            if (!text.includes(secret))
                continue;
            throw new core_failure/* Failure */.HR('refused', {
                what: `Cannot write ${what}`,
                saw: `it holds the value of "${name}", which must not be told`,
                fix: `give "${name}" a value that is not part of other names`,
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/host/github.js




const STATE_MAIN_RAN = 'slipway-main-ran';
const ENTRY = 'slipway-entry-';
const KEPT = 'slipway-kept-';
/** Whether this start of the process is the post step of an action whose main ran before it. */
const isPost = (env) => env[`STATE_${STATE_MAIN_RAN}`] === 'true';
const markMainRan = () => saveState(STATE_MAIN_RAN, 'true');
/** `INPUT_*` of the step. The runner upper-cases names and keeps hyphens; every declared input is there, if only empty. */
function githubInputs(env) {
    return {
        value: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] || undefined,
        names: () => Object.keys(env)
            .filter((key) => key.startsWith('INPUT_') && env[key] !== '')
            .map((key) => key.slice('INPUT_'.length).toLowerCase()),
        label: (name) => name,
        where: 'under "with:" in the workflow file',
    };
}
function githubHost(env) {
    const masks = new Masks();
    const kept = new Map();
    const print = (text) => info((0,neutralise/* neutraliseForLog */.gh)(text));
    const log = {
        info: print,
        warn: (text) => warning(text),
        error: (text) => error(text),
        debug: (text) => debug(text),
        progress: print,
        group: (title, body) => group((0,neutralise/* neutraliseForLog */.gh)(title).replaceAll('\n', ' '), body),
    };
    return {
        inputs: githubInputs(env),
        log,
        mask(secrets) {
            for (const text of masks.add(secrets))
                setSecret(text);
        },
        secrets: () => masks.secrets,
        output(name, value) {
            masks.refuse(`output "${name}"`, value);
            setOutput(name, value);
        },
        async summary(markdown) {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            masks.refuse('the summary', markdown);
            await summary.addRaw(markdown, true).write();
        },
        remember(key, value) {
            kept.set(key, value);
            saveState(`${KEPT}${key}`, value);
        },
        remembered: (key) => kept.get(key) ?? (env[`STATE_${KEPT}${key}`] || undefined),
        commandPrefix: 'slipway',
    };
}
/** The ledger of one step: GITHUB_STATE, one key a change. What main put, the post step reads from `STATE_*`. */
function githubLedger(env) {
    return {
        async put(entry) {
            saveState(`${ENTRY}${entry.change.id}`, JSON.stringify(entry));
        },
        async open() {
            return Object.keys(env)
                .filter((key) => key.startsWith(`STATE_${ENTRY}`))
                .map((key) => (0,change/* parseEntry */.ER)(env[key] ?? ''))
                .filter((entry) => entry.phase !== 'closed')
                .sort((a, b) => a.at.localeCompare(b.at));
        },
    };
}

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __nccwpck_require__(3201);
// EXTERNAL MODULE: ./build/ports/exec.js + 1 modules
var exec = __nccwpck_require__(7438);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/ports/files.js



const realFiles = {
    async read(path) {
        try {
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        }
    },
    async write(path, text, { mode = 0o644 } = {}) {
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
        // O_EXCL and O_NOFOLLOW: nobody else can have put a file or a link there.
        const file = await (0,promises_.open)(temporary, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | external_node_fs_namespaceObject.constants.O_NOFOLLOW, mode);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        try {
            await (0,promises_.rename)(temporary, path);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true });
            throw error;
        }
        const folder = await (0,promises_.open)((0,external_node_path_.dirname)(path), external_node_fs_namespaceObject.constants.O_RDONLY);
        try {
            await folder.sync(); // the rename itself is on disk only with its folder
        }
        finally {
            await folder.close();
        }
    },
    async remove(path) {
        await (0,promises_.rm)(path, { force: true, recursive: true });
    },
    async list(folder) {
        try {
            return (await (0,promises_.readdir)(folder)).sort();
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return [];
            throw error;
        }
    },
    async privateFolder(path) {
        await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
        const found = await (0,promises_.lstat)(path);
        if (!found.isDirectory() || found.isSymbolicLink())
            throw new Error(`${path} is not a folder`);
        if (process.getuid !== undefined && found.uid !== process.getuid())
            throw new Error(`${path} belongs to another user`);
        if ((found.mode & 0o077) !== 0)
            throw new Error(`${path} can be read by other users (mode ${(found.mode & 0o777).toString(8)})`);
    },
};

// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var http = __nccwpck_require__(3856);
;// CONCATENATED MODULE: ./build/ports/processes.js

/** Where the system tells no start, the number alone must do. */
const UNKNOWN = 'unknown';
const realProcesses = {
    async self() {
        return { pid: process.pid, startedAt: (await startOf(process.pid)) ?? UNKNOWN };
    },
    async isAlive({ pid, startedAt }) {
        try {
            process.kill(pid, 0);
        }
        catch (error) {
            if (error.code === 'ESRCH')
                return false;
        }
        return ((await startOf(pid)) ?? UNKNOWN) === startedAt;
    },
    async kill(id) {
        if (!(await realProcesses.isAlive(id)))
            return;
        try {
            process.kill(id.pid, 'SIGKILL');
        }
        catch {
            // it went by itself
        }
    },
};
/** Field 22 of /proc/PID/stat, clock ticks since boot; undefined where there is no such process, or no /proc. */
async function startOf(pid) {
    try {
        const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
        const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return afterName[0] === 'Z' ? undefined : afterName[19];
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/run/run-action.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





function readShared(reader, defaultTimeout) {
    return {
        dryRun: reader.flag('dry-run', false),
        timeoutMs: reader.durationMs('timeout', defaultTimeout),
        resultFile: reader.maybe('result-file'),
    };
}
/**
 * Runs an action from its inputs to its outputs. The order holds for every action: read all inputs, mask, complain about
 * all of them at once, act, then tell the result in every form there is.
 */
async function runAction(action, world) {
    const startedMs = world.clock.nowMs();
    const reader = new InputReader(world.host.inputs);
    let inputs;
    let shared;
    let report;
    try {
        const read = await action.read(reader);
        const readToo = readShared(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        const skipped = await stopUntrusted(action, read, world);
        if (skipped === undefined)
            reader.finish(); // of a fork, the secrets that are missing are missing on purpose
        inputs = read;
        shared = readToo;
        report = skipped ?? (await inTime(action, inputs, shared, world));
    }
    catch (error) {
        const failure = asFailure(error, shared);
        const exitCode = error instanceof core_failure/* Cancelled */.cJ ? result/* EXIT */.dc.cancelled : (0,result/* exitCodeOfFailure */.Bu)(failure.code);
        report = { ...action.failed(failure, inputs), exitCode, failure };
        if (error instanceof core_failure/* Cancelled */.cJ)
            report = { ...report, result: 'cancelled' };
    }
    return tell(action.name, report, shared, world, startedMs);
}
async function inTime(action, inputs, shared, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await beginResultFile(action.name, shared, world);
        const limit = __addDisposableResource(env_1, world.clock.limit(shared.timeoutMs, world.signal), false);
        return await action.run(inputs, shared, world, limit.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * What an earlier run wrote there must not be taken for the result of this one, should it be killed.
 *
 * @throws {Failure} `bad-input` when the file cannot be written, before anything is touched.
 */
async function beginResultFile(name, { resultFile }, { files }) {
    if (resultFile === undefined)
        return;
    try {
        await files.write(resultFile, `${JSON.stringify({ action: name, ended: false }, null, 2)}\n`);
    }
    catch (error) {
        throw new core_failure/* Failure */.HR('bad-input', { what: 'The result file cannot be written', saw: (0,core_failure/* briefly */.m_)(error), fix: 'name another file by "result-file"' }, { cause: error });
    }
}
/**
 * @returns what to report instead of a run.
 * @throws {Failure} `refused`.
 */
async function stopUntrusted({ name, guard }, inputs, world) {
    if (guard === undefined || !world.env.GITHUB_EVENT_NAME || guard.allowsUntrusted(inputs))
        return undefined;
    const { observeTrust, untrusted } = await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(152)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9152));
    const trust = await observeTrust(world, world.signal);
    if (trust.code === 'own')
        return undefined;
    if (trust.code !== 'fork' || guard.skipped === undefined)
        throw untrusted(name, trust);
    world.log.info(`Skipped: ${trust.because}`);
    return { ...guard.skipped(trust.because), exitCode: result/* EXIT */.dc.done };
}
/** @throws what is neither a failure, nor a cancel, nor our own limit: a bug of ours keeps its stack. */
function asFailure(error, shared) {
    if ((0,core_failure/* isFailure */.N6)(error))
        return error;
    if (error instanceof core_failure/* Cancelled */.cJ) {
        return new core_failure/* Failure */.HR('refused', { what: 'Stopped before the end', saw: (0,core_failure/* briefly */.m_)(error), fix: 'start it again' }, { cause: error });
    }
    if (error instanceof clock/* TimeLimit */.h9 && shared !== undefined) {
        const saw = `not done within ${(0,duration/* formatDuration */.a)(shared.timeoutMs)}`;
        return new core_failure/* Failure */.HR('timed-out', { what: 'The time is up', saw, fix: 'look at what it waited for, or raise "timeout"' }, { cause: error });
    }
    throw error;
}
async function tell(name, report, shared, world, startedMs) {
    const seconds = Math.round((world.clock.nowMs() - startedMs) / 1_000);
    const details = {
        action: name,
        result: report.result,
        seconds,
        ...report.details,
        ...(report.failure === undefined
            ? {}
            : {
                failure: {
                    code: report.failure.code,
                    what: report.failure.what,
                    saw: report.failure.saw,
                    fix: report.failure.fix,
                },
            }),
    };
    const { host, log } = world;
    // A failure is never green, whoever forgot to say so.
    let exitCode = report.failure !== undefined && report.exitCode === result/* EXIT */.dc.done
        ? (0,result/* exitCodeOfFailure */.Bu)(report.failure.code)
        : report.exitCode;
    try {
        host.output('result', report.result);
        host.output('seconds', String(seconds));
        for (const [output, value] of Object.entries(report.outputs))
            host.output(output, value);
        host.output('result-json', JSON.stringify(details));
        if (shared?.resultFile !== undefined)
            await world.files.write(shared.resultFile, `${JSON.stringify(details, null, 2)}\n`);
        await host.summary(report.summary);
    }
    catch (error) {
        // What was done stands; that it could not be told must not pass as green.
        if (exitCode === result/* EXIT */.dc.done)
            exitCode = result/* EXIT */.dc.missing;
        log.error(error instanceof Error ? error.message : String(error));
    }
    if (report.failure === undefined)
        log.info(`${name}: ${report.result || 'planned'} after ${(0,duration/* formatDuration */.a)(world.clock.nowMs() - startedMs)}`);
    else
        log.error(report.failure.message);
    return exitCode;
}

;// CONCATENATED MODULE: ./build/run/stop.js

/** Turns the first SIGINT or SIGTERM into one signal with a reason, the second into another. */
function stopOnSignals(on) {
    const first = new AbortController();
    const second = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        on(name, () => {
            const controller = first.signal.aborted ? second : first;
            controller.abort(new core_failure/* Cancelled */.cJ(name));
        });
    }
    return { signal: first.signal, impatient: second.signal };
}

;// CONCATENATED MODULE: ./build/main/github.js














/** Runs an action on a GitHub runner: its main, or its post when main ran before. */
async function onGitHub(action) {
    const world = githubWorld(process.env);
    try {
        process.exitCode = isPost(process.env) ? await post(action, world) : await main(action, world);
    }
    catch (error) {
        process.exitCode = (0,core_failure/* isFailure */.N6)(error) ? (0,result/* exitCodeOfFailure */.Bu)(error.code) : result/* EXIT */.dc.bug;
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        world.log.error((0,core_failure/* isFailure */.N6)(error) ? error.message : `A fault of ours, please report it: ${stack}`);
    }
}
async function main(action, world) {
    markMainRan();
    return runAction(action, world);
}
async function post(action, world) {
    if (action.post === undefined)
        return 0;
    const reader = new InputReader(world.host.inputs);
    return action.post(reader, world);
}
function githubWorld(env) {
    const host = githubHost(env);
    host.mask((0,core_secret/* secretsOfJob */.Ie)(env));
    const stop = stopOnSignals((name, handler) => process.on(name, handler));
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA } = env;
    const run = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
        ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT ?? '1'}`
        : 'a run outside GitHub';
    return {
        clock: clock/* realClock */.dQ,
        http: (0,http/* createHttp */.V)(clock/* realClock */.dQ, env),
        exec: (0,exec/* createExec */.k)(clock/* realClock */.dQ),
        files: realFiles,
        processes: realProcesses,
        log: host.log,
        host,
        ledger: githubLedger(env),
        run: { name: run, ...(GITHUB_SHA ? { commit: GITHUB_SHA } : {}) },
        env,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        temp: env.RUNNER_TEMP ?? (0,external_node_os_namespaceObject.tmpdir)(),
        signal: stop.signal,
        impatient: stop.impatient,
        recovery: 'post',
        newId: () => (0,external_node_crypto_.randomUUID)(),
    };
}


/***/ }),

/***/ 5312:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_rancher_upgrade_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9588);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9074);


await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .onGitHub */ .x)(_actions_rancher_upgrade_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rancherUpgrade */ .a);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   h9: () => (/* binding */ TimeLimit),
/* harmony export */   kF: () => (/* binding */ nowIso)
/* harmony export */ });
/* unused harmony exports clockFrom, realTimers */
/** The reason of a signal that a `Limit` aborted. */
class TimeLimit extends Error {
    ms;
    constructor(ms) {
        super(`not done within ${ms} ms`);
        this.name = 'TimeLimit';
        this.ms = ms;
    }
}
const nowIso = (clock) => new Date(clock.nowMs()).toISOString();
function clockFrom(timers) {
    return {
        nowMs: () => timers.nowMs(),
        sleep(ms, signal) {
            return new Promise((resolve, reject) => {
                if (signal?.aborted)
                    return reject(signal.reason);
                const onAbort = () => {
                    cancel();
                    reject(signal?.reason);
                };
                const cancel = timers.after(ms, () => {
                    signal?.removeEventListener('abort', onAbort);
                    resolve();
                });
                signal?.addEventListener('abort', onAbort, { once: true });
            });
        },
        limit(ms, parent) {
            const controller = new AbortController();
            let exceeded = false;
            const cancel = timers.after(ms, () => {
                exceeded = true;
                controller.abort(new TimeLimit(ms));
            });
            const onAbort = () => controller.abort(parent?.reason);
            if (parent?.aborted)
                onAbort();
            else
                parent?.addEventListener('abort', onAbort, { once: true });
            return {
                signal: controller.signal,
                get exceeded() {
                    return exceeded;
                },
                [Symbol.dispose]() {
                    cancel();
                    parent?.removeEventListener('abort', onAbort);
                },
            };
        },
    };
}
// Not AbortSignal.timeout(): its timer is unreferenced, so a step that waits on nothing else could end early with exit code 0.
const realTimers = {
    nowMs: () => Date.now(),
    after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    },
};
const realClock = clockFrom(realTimers);


/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ ProgramNotFound),
  k: () => (/* binding */ createExec)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/ports/exec.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

class ProgramNotFound extends Error {
    program;
    constructor(program, options) {
        super(`there is no program "${program}" on PATH`, options);
        this.name = 'ProgramNotFound';
        this.program = program;
    }
}
/** How long a group may take to end by itself after SIGTERM. */
const GRACE_MS = 2_000;
function createExec(clock) {
    return {
        async run(argv, options) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                options.signal?.throwIfAborted();
                const [program, ...args] = argv;
                const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, {
                    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                    env: options.env,
                    stdio: ['pipe', 'pipe', 'pipe'],
                    detached: true, // a group of its own: the runner signals only us, so we must reach all its children
                });
                const stdout = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stdout'));
                const stderr = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stderr'));
                child.stdout.on('data', (chunk) => stdout.add(chunk));
                child.stderr.on('data', (chunk) => stderr.add(chunk));
                child.stdin.on('error', () => { }); // it may end without reading
                child.stdin.end(options.stdin ?? '');
                const ended = whenEnded(child, program, options.cwd);
                const limit = __addDisposableResource(env_1, options.timeoutMs === undefined ? undefined : clock.limit(options.timeoutMs, options.signal), false);
                const stop = limit?.signal ?? options.signal;
                const ending = { started: false };
                const end = () => {
                    ending.started = true;
                    void endGroup(child, ended, clock);
                };
                stop?.addEventListener('abort', end, { once: true });
                try {
                    const { exitCode, endedBy } = await ended;
                    // What the program left running in its group would hold our streams and outlive the step.
                    signalGroup(child, 'SIGKILL');
                    stdout.end();
                    stderr.end();
                    if (ending.started && options.signal?.aborted)
                        throw options.signal.reason;
                    return {
                        exitCode,
                        ...(endedBy === undefined ? {} : { endedBy }),
                        timedOut: limit?.exceeded ?? false,
                        stdout: stdout.text(),
                        stderr: stderr.text(),
                    };
                }
                finally {
                    stop?.removeEventListener('abort', end);
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
    };
}
function whenEnded(child, program, cwd) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            if (error.code === 'ENOENT')
                reject(new ProgramNotFound(cwd === undefined ? program : `${program} (in ${cwd})`, { cause: error }));
            else
                reject(error);
        });
        // 'exit', not 'close': a grandchild that keeps our pipe open must not keep us waiting. What is already in the
        // pipes is read within the next turns of the event loop.
        child.once('exit', (exitCode, signal) => {
            const settle = () => resolve({ exitCode, ...(signal === null ? {} : { endedBy: signal }) });
            const close = new Promise((closed) => child.once('close', () => closed()));
            const drained = new Promise((drain) => setTimeout(drain, 50));
            void Promise.race([close, drained]).then(settle);
        });
    });
}
async function endGroup(child, ended, clock) {
    signalGroup(child, 'SIGTERM');
    const over = new AbortController();
    const stopWaiting = () => over.abort();
    ended.then(stopWaiting, stopWaiting);
    try {
        await clock.sleep(GRACE_MS, over.signal);
        signalGroup(child, 'SIGKILL');
    }
    catch {
        // it ended by itself
    }
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // the group is gone
    }
}
/** Keeps the last bytes of a stream and hands on its lines. */
class Tail {
    #chunks = [];
    #bytes = 0;
    #partial = '';
    #maxBytes;
    #onLine;
    #decoder = new TextDecoder();
    constructor(maxBytes = 1_048_576, onLine) {
        this.#maxBytes = maxBytes;
        this.#onLine = onLine;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        while (this.#chunks.length > 1 && this.#bytes - (this.#chunks[0]?.length ?? 0) >= this.#maxBytes) {
            this.#bytes -= this.#chunks.shift()?.length ?? 0;
        }
        const lines = (this.#partial + this.#decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/);
        this.#partial = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
    }
    end() {
        const rest = this.#partial.replace(/\r$/, '');
        this.#partial = '';
        if (rest !== '')
            this.#onLine(rest);
    }
    text() {
        return Buffer.concat(this.#chunks).subarray(-this.#maxBytes).toString('utf8');
    }
}


/***/ }),

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* reexport */ HttpError),
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/ports/http-connection.js

/** The variables that everybody uses, lower case first, as curl reads them. */
function proxiesOf(env) {
    const [httpProxy, httpsProxy] = [env.http_proxy || env.HTTP_PROXY, env.https_proxy || env.HTTPS_PROXY];
    if (!httpProxy && !httpsProxy)
        return undefined;
    return {
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        noProxy: env.no_proxy || env.NO_PROXY || '',
    };
}
const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');
/** Whether a host of a URL is this machine: to a proxy the same name would mean the proxy's own. */
function isLoopback(hostname) {
    const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0)
        return host === 'localhost' || host.endsWith('.localhost'); // RFC 6761, section 6.3
    return loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
/** HTTP/1.1 alone: over HTTP/2, undici sends a request once more by itself when the server says it refused the stream. */
async function openConnection(request, proxies) {
    const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
    const { connectTo, url } = request;
    const sockets = [];
    const state = { begun: false, proxyFailed: false };
    /** Makes each connection known, so that one that never comes about can be ended, too. */
    const known = (connect, { toProxy }) => (options, callback) => {
        const socket = connect(options, (...answer) => {
            if (toProxy && answer[0] !== null)
                state.proxyFailed = true;
            callback(...answer);
        });
        if (socket instanceof external_node_net_.Socket)
            sockets.push(socket);
    };
    const pool = (origin, options, toProxy) => {
        const { connect, ...rest } = options;
        return new undici.Pool(origin, { ...rest, connect: known(connect, { toProxy }) });
    };
    // pipelining 0 closes the connection after each answer; the limit of the request is the only time limit.
    const options = {
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        connectTimeout: 0,
        allowH2: false,
        requestTls: { allowH2: false },
        connect: undici.buildConnector({ timeout: 0, allowH2: false, ...servername(request) }),
        // A plain request goes to the proxy itself; for any other a tunnel leads to the origin.
        factory: (origin, own) => pool(origin, own, new URL(origin).origin !== url.origin),
        clientFactory: (origin, own) => pool(origin, own, true).compose((dispatch) => (tunnel, handler) => {
            const { onResponseError } = handler;
            handler.onResponseError = (...error) => {
                state.proxyFailed = true;
                onResponseError?.apply(handler, error);
            };
            return dispatch(tunnel, handler);
        }),
    };
    const straight = proxies === undefined || connectTo !== undefined || isLoopback(url.hostname);
    const agent = straight
        ? new undici.Agent({ ...options, factory: (origin, own) => pool(origin, own, false) })
        : new undici.EnvHttpProxyAgent({ ...options, ...proxies });
    // undici starts a request right before it writes the first byte of it, on whichever connection that is.
    const dispatcher = agent.compose((dispatch) => (asked, handler) => {
        const { onRequestStart } = handler;
        handler.onRequestStart = (...start) => {
            state.begun = true;
            onRequestStart?.apply(handler, start);
        };
        return dispatch(asked, handler);
    });
    return {
        dispatcher,
        get begun() {
            return state.begun;
        },
        get proxyFailed() {
            return state.proxyFailed;
        },
        end(reason) {
            void agent.destroy(reason ?? null).catch(() => { });
            for (const socket of sockets)
                socket.destroy();
        },
    };
}
const servername = ({ connectTo, url }) => connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname };

;// CONCATENATED MODULE: ./build/ports/http-error.js
class HttpError extends Error {
    kind;
    /** False only when no byte of the request was written: a write that was sent may have been done. */
    sent;
    constructor(kind, sent, message, options) {
        super(message, options);
        this.name = 'HttpError';
        this.kind = kind;
        this.sent = sent;
    }
}
/**
 * Says what an error of undici means. Its code alone would lie: EHOSTUNREACH comes from `connect`, and as well from a
 * `read` long after the request was written.
 */
function asHttpError(error, { url, begun, proxyFailed }) {
    const deepest = deepestOf(error);
    const code = textAt(deepest, 'code');
    const said = deepest.message || code;
    const of = (kind, sent, message) => new HttpError(kind, sent, message, { cause: error });
    // A proxy that wants a login, or that refuses a tunnel, has not passed anything on.
    if (isRefusalOfProxy(error))
        return of('proxy', false, `the proxy said: ${said}`);
    if (proxyFailed)
        return of('proxy', begun, `no way through the proxy: ${said}`);
    if (textAt(deepest, 'syscall') === 'getaddrinfo')
        return of('resolve', begun, `cannot resolve ${url.hostname} (${code})`);
    if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code))
        return of('tls', begun, `TLS with ${url.host} failed: ${said}`);
    if (!begun && textAt(deepest, 'syscall') === 'connect')
        return of('refused', false, `${url.host} refused the connection (${code})`);
    return of('reset', begun, `the connection to ${url.host} broke: ${said}`);
}
/** `Proxy response (403) !== 200 when HTTP Tunneling`, `Proxy Authentication Required (407)`: undici has no codes for them. */
const isRefusalOfProxy = (error) => error instanceof Error &&
    ['UND_ERR_ABORTED', 'UND_ERR_INVALID_ARG'].includes(textAt(error, 'code')) &&
    /^Proxy (response|Authentication Required) /.test(error.message);
/** One address after the other may have been tried: the first one's error is told. */
function deepestOf(error) {
    let current = error;
    while (current instanceof Error) {
        const inner = current instanceof AggregateError ? current.errors[0] : current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return current instanceof Error ? current : new Error(String(current));
}
function textAt(error, key) {
    const value = error[key];
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/ports/http.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** @param env names the proxies; this machine itself is never asked through one. */
function createHttp(clock, env = {}) {
    const proxies = proxiesOf(env);
    return {
        async request(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { url, connectTo } = request;
                const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
                const connection = await openConnection(request, proxies);
                request.signal?.throwIfAborted();
                const limit = __addDisposableResource(env_1, clock.limit(request.timeoutMs, request.signal)
                // undici itself looks at a signal only once there is a connection.
                , false);
                // undici itself looks at a signal only once there is a connection.
                limit.signal.addEventListener('abort', () => connection.end(limit.signal.reason), { once: true });
                try {
                    const answer = await undici.request(urlToConnect(request), {
                        method: request.method,
                        headers: { ...request.headers, ...(connectTo === undefined ? {} : { host: url.host }) },
                        ...(request.body === undefined ? {} : { body: request.body }),
                        signal: limit.signal,
                        dispatcher: connection.dispatcher,
                    });
                    const { text, truncated } = await readCapped(answer.body, request.maxBytes ?? 65_536);
                    return { status: answer.statusCode, headers: headersOf(answer.headers), body: text, truncated };
                }
                catch (error) {
                    if (request.signal?.aborted)
                        throw request.signal.reason;
                    const { begun, proxyFailed } = connection;
                    if (!limit.exceeded)
                        throw asHttpError(error, { url, begun, proxyFailed });
                    const said = `no ${begun ? 'answer from' : 'connection to'} ${url.host} within ${request.timeoutMs} ms`;
                    throw new HttpError('timed-out', begun, said, { cause: error });
                }
                finally {
                    connection.end();
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
    };
}
function urlToConnect({ url, connectTo }) {
    if (connectTo === undefined)
        return url;
    const target = new URL(url);
    target.hostname = connectTo.host;
    if (connectTo.port !== undefined)
        target.port = String(connectTo.port);
    return target;
}
async function readCapped(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), truncated: size > maxBytes };
}
function headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5312);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
