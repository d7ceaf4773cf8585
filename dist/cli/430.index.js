export const id = 430;
export const ids = [430,817];
export const modules = {

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   zi: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


function toldBy(stop) {
    const ref = typeof stop.image === 'string' ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(stop.image) : undefined;
    return { version: ref?.tag, digest: ref?.digest };
}
/** The expected value with placeholders filled in. A member whose placeholder is not known at this stop is left out. */
function fill(expected, told) {
    if (typeof expected === 'string')
        return fillText(expected, told);
    if (Array.isArray(expected))
        return expected.map((item) => fill(item, told) ?? null);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(expected))
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


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Os: () => (/* binding */ afterTrouble),
/* harmony export */   a4: () => (/* binding */ confirmHeld),
/* harmony export */   fQ: () => (/* binding */ takeBackAsAsked),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3201);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);
/* harmony import */ var _take_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6491);
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
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ && drive.entry.phase === 'held')
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
        const limit = __addDisposableResource(env_1, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, hurry(ending)), false);
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
        const limit = __addDisposableResource(env_2, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, hurry(ending)), false);
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
        const taken = new Map((await (0,_take_back_js__WEBPACK_IMPORTED_MODULE_3__/* .takeBackInOrder */ .o)(back, ending.clock, limit.signal)).map((how, index) => [back[index], how]));
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
                const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(reason.code, { what: reason.what, saw, fix: reason.fix });
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
    failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
        what: `Stopped while ${drive.target.name} was being changed`,
        saw: `${saw}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
        fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
    }),
});
const heldAsAsked = ({ target }, { what, saw, cancelled }) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what,
    saw: `${saw}; it was left as it is, as "${cancelled ? 'on-cancel' : 'on-failure'}" says`,
    fix: `take it back with: ${target.rollbackCommand}`,
});
function reasonOf(error) {
    const { code, what, saw, fix } = failureOf(error);
    return { code, what, saw, fix, cancelled: error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ };
}
function failureOf(error) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeLimit */ .h9) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timed-out', {
            what: 'The time is up',
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error),
            fix: 'look at what it waited for, or raise "timeout"',
        });
    }
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), fix: 'start it again' });
    }
    // A bug of ours in the middle of a change: take back what was begun, and show the stack.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unknown', { what: 'A fault of ours, please report it', saw: stack, fix: 'start it again' }, { cause: error });
}
const notTakenBack = (drive, saw, what) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}


/***/ }),

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ envForOthers)
});

// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
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


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ makeGates)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var ports_http = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __webpack_require__(3152);
// EXTERNAL MODULE: ./build/gates/placeholders.js
var placeholders = __webpack_require__(2817);
;// CONCATENATED MODULE: ./build/gates/http.js




/** Asks over HTTP. Redirects are not followed: a status of 3xx is good only when it is expected. */
function httpGate(spec, http) {
    return {
        name: `http ${spec.url.origin}${spec.url.pathname}`,
        tellsVersion: (0,placeholders/* mentions */.wy)(spec.json) || (0,placeholders/* mentions */.wy)(spec.body),
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
                return error.kind === 'resolve' || error.kind === 'proxy' ? (0,gate/* unasked */.Wl)(error.message) : (0,gate/* bad */.MB)(error.message);
            }
            return weigh(spec, response, (0,placeholders/* toldBy */.Hd)(stop));
        },
    };
}
function weigh(spec, response, told) {
    const statusGood = spec.status.length === 0 ? response.status >= 200 && response.status < 300 : spec.status.includes(response.status);
    const begins = JSON.stringify(response.body.slice(0, 120));
    if (!statusGood)
        return (0,gate/* bad */.MB)(`status ${response.status}, body begins ${begins}`);
    const text = spec.body === undefined ? undefined : (0,placeholders/* fillText */.BB)(spec.body, told);
    if (text !== undefined && !response.body.includes(text))
        return (0,gate/* bad */.MB)(`the body has no ${JSON.stringify(text)}; it begins ${begins}`);
    if (spec.json === undefined)
        return (0,gate/* good */.uw)(`status ${response.status}`);
    let answer;
    try {
        answer = JSON.parse(response.body);
    }
    catch {
        return (0,gate/* bad */.MB)(`the body is not JSON; it begins ${begins}`);
    }
    const expected = (0,placeholders/* fill */.GS)(spec.json, told) ?? {};
    const difference = firstDifference(expected, answer, '');
    if (difference !== undefined)
        return (0,gate/* bad */.MB)(difference);
    const version = (0,placeholders/* mentions */.wy)(spec.json) ? (told.version ?? told.digest) : undefined;
    return (0,gate/* good */.uw)(`status ${response.status}, ${JSON.stringify(expected)}`, version === undefined ? {} : { version });
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

// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __webpack_require__(5258);
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
            const { version, digest } = (0,placeholders/* toldBy */.Hd)(stop);
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
                    return (0,gate/* good */.uw)('exit code 0');
                if (result.exitCode === null)
                    return (0,gate/* unasked */.Wl)(`ended by ${result.endedBy}`);
                const saw = `exit code ${result.exitCode}, ${said}`;
                return result.exitCode === 126 || result.exitCode === 127 ? (0,gate/* unasked */.Wl)(saw) : (0,gate/* bad */.MB)(saw);
            }
            catch (error) {
                if (error instanceof ports_exec/* ProgramNotFound */.e)
                    return (0,gate/* unasked */.Wl)(error.message);
                throw error;
            }
        },
    };
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 200) || undefined;

// EXTERNAL MODULE: ./build/run/env-for-others.js + 1 modules
var env_for_others = __webpack_require__(7047);
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
                return [runGate(spec.script, world.exec, { cwd: world.workspace, env: () => (0,env_for_others/* envForOthers */.s)(world) })];
            case 'containers':
                return [];
            default:
                return spec;
        }
    });
}


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ recoverInPost),
/* harmony export */   dQ: () => (/* binding */ IN_POST),
/* harmony export */   h2: () => (/* binding */ recoverTogether),
/* harmony export */   oy: () => (/* binding */ AS_ASKED),
/* harmony export */   unfinished: () => (/* binding */ unfinished)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3201);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6367);
/* harmony import */ var _reversible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2531);
/* harmony import */ var _take_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6491);
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
const IN_POST = { limitMs: _patience_js__WEBPACK_IMPORTED_MODULE_4__/* .TAKE_BACK_IN_POST_MS */ .KV, asked: false, mayStay: true };
const AS_ASKED = { limitMs: _patience_js__WEBPACK_IMPORTED_MODULE_4__/* .TAKE_BACK_MS */ .F, asked: true, mayStay: true };
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
            return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done;
        const limit = __addDisposableResource(env_1, world.clock.limit(how.limitMs, world.signal), false);
        try {
            await makeSureTheyAreGone(lost, world, limit.signal);
        }
        catch (error) {
            world.log.error(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.message : (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error));
            return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.personNeeded;
        }
        const all = await Promise.all(lost.map(async (one) => {
            const leg = { target: one.undoing.targetOf(one.entry), change: one.entry.change };
            return { ...one, drive: await (0,_reversible_js__WEBPACK_IMPORTED_MODULE_3__/* .driveOf */ .KV)(leg, one.undoing, world, one.entry) };
        }));
        const backs = all.filter(({ entry }) => entry.backOf !== undefined);
        const walks = all.filter((one) => one.entry.backOf === undefined && !backs.some((back) => isBackOf(back, one)));
        const codes = await Promise.all([
            recoverWalks(walks, world, { ...how, mayStay: how.mayStay && backs.length === 0 }, limit.signal),
            ...backs.map((back) => finishBack(back, all.find((one) => isBackOf(back, one)), world, limit.signal)),
        ]);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .worstExitCode */ .L1)(codes);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const isBackOf = (back, { entry }) => back.entry.backOf === entry.change.id;
async function recoverWalks(walks, world, { asked, mayStay }, signal) {
    const { clock, log } = world;
    if (mayStay && (await keepWhatIsDecided(walks, world, signal)))
        return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done;
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
    const ends = await (0,_take_back_js__WEBPACK_IMPORTED_MODULE_5__/* .takeBackInOrder */ .o)(drives, clock, signal);
    ends.forEach((end, index) => {
        const target = drives[index]?.target;
        if (target !== undefined)
            tell(target, end, world);
    });
    return held.length === 0 && ends.every(({ proven }) => proven) ? _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done : _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.personNeeded;
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
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) && !(error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeLimit */ .h9) && !(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ))
            throw error;
        world.log.warn(`It cannot stay as it is: ${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error)}`);
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
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) && !(error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeLimit */ .h9) && !(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ))
            throw error;
        tell(target, { proven: false, because: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), tried: true }, world);
        return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.personNeeded;
    }
    tell(target, { proven: true, remarks: [] }, world);
    return _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done;
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
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
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


/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ driveOf),
/* harmony export */   l2: () => (/* binding */ runAlone),
/* harmony export */   sb: () => (/* binding */ carryOutAtOnce)
/* harmony export */ });
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6768);
/* harmony import */ var _make_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4350);



/** The action by itself: prepared, walked, sealed or held, and taken back when it fails. */
async function runAlone(action, inputs, shared, world, signal) {
    const prepared = await action.prepare(inputs, shared, world, signal);
    if ('told' in prepared)
        return prepared.told;
    // Before the first write the output says so; the truth replaces it.
    world.host.output('result', 'unknown');
    return prepared.report(await (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .carryOut */ .u0)(prepared, world, signal));
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
        return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .takeBackAsAsked */ .fQ)(drive, world);
    return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmHeld */ .a4)({ drive, policy: asked.changing.policy }, world, signal);
}
/** @param found what an earlier run, or the system itself, has recorded of it. */
async function driveOf(leg, { changing, secrets }, world, found) {
    const { clock, log, ledger } = world;
    const asking = { gates: (0,_make_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGates */ .L)(changing.gates, world, secrets), rule: changing.rule };
    return new _drive_js__WEBPACK_IMPORTED_MODULE_1__/* .Drive */ .f(leg, asking, { clock, log, ledger, self: await world.processes.self() }, found);
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ takeBackInOrder)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6367);

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
        await Promise.race([arrival.promise, clock.sleep(_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD_START_MS */ .Xt, over.signal).catch(() => { })]);
        over.abort();
    }
    return Promise.all(all);
}
const faultOfOurs = (error) => ({
    proven: false,
    because: `a fault of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    tried: true,
});


/***/ })

};
