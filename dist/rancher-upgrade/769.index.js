export const id = 769;
export const ids = [769,817,988,258,856,910];
export const modules = {

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rancherUpgrade: () => (/* binding */ rancherUpgrade)
});

// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var ports_http = __webpack_require__(3856);
;// CONCATENATED MODULE: ./build/gates/gate.js
const good = (detail, more = {}) => ({
    kind: 'good',
    detail,
    ...more,
});
const bad = (detail) => ({ kind: 'bad', detail });
const unasked = (detail) => ({ kind: 'unasked', detail });

// EXTERNAL MODULE: ./build/gates/placeholders.js
var placeholders = __webpack_require__(2817);
;// CONCATENATED MODULE: ./build/gates/http.js




function httpGate(spec, http) {
    return {
        name: `http ${spec.url.origin}${spec.url.pathname}`,
        tellsVersion: (0,placeholders.mentions)(spec.json) || (0,placeholders.mentions)(spec.body),
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
                if (!(error instanceof ports_http.HttpError))
                    throw error;
                return error.kind === 'resolve' || error.kind === 'proxy' ? unasked(error.message) : bad(error.message);
            }
            return weigh(spec, response, (0,placeholders.toldBy)(stop));
        },
    };
}
function weigh(spec, response, told) {
    const statusGood = spec.status.length === 0 ? response.status >= 200 && response.status < 300 : spec.status.includes(response.status);
    const begins = JSON.stringify(response.body.slice(0, 120));
    if (!statusGood)
        return bad(`status ${response.status}, body begins ${begins}`);
    const text = spec.body === undefined ? undefined : (0,placeholders.fillText)(spec.body, told);
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
    const expected = (0,placeholders.fill)(spec.json, told) ?? {};
    const difference = firstDifference(expected, answer, '');
    if (difference !== undefined)
        return bad(difference);
    const version = (0,placeholders.mentions)(spec.json) ? (told.version ?? told.digest) : undefined;
    return good(`status ${response.status}, ${JSON.stringify(expected)}`, version === undefined ? {} : { version });
}
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



function runGate(script, exec, { cwd, env }) {
    return {
        name: `run ${script.split('\n')[0]}`,
        tellsVersion: false,
        async ask(stop, signal) {
            const { version, digest } = (0,placeholders.toldBy)(stop);
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
                if (error instanceof ports_exec.ProgramNotFound)
                    return unasked(error.message);
                throw error;
            }
        },
    };
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 200) || undefined;

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
const LEAST_PART = 8;
function childEnv(env, secrets, { named = [], add = {} } = {}) {
    const isSecret = findSecrets([...secrets, ...(0,secret/* secretsOfJob */.Ie)(env)]);
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        (named.includes(entry[0]) || !(OURS.test(entry[0]) || COMMAND_FILES.has(entry[0]) || isSecret(entry[1]))));
    return { ...Object.fromEntries(kept), ...add };
}
function findSecrets(secrets) {
    const wholes = new Set(secrets.map((secret) => secret.reveal().trim()).filter((text) => text !== ''));
    const parts = new Set([...wholes, ...secrets.flatMap(secret/* textsToMask */.av)].filter((text) => text.length >= LEAST_PART).flatMap(waysToWrite));
    return (value) => wholes.has(value.trim()) || [...parts].some((part) => value.includes(part));
}
const waysToWrite = (text) => [
    text,
    encodeURIComponent(text.toWellFormed()),
    JSON.stringify(text).slice(1, -1),
];

;// CONCATENATED MODULE: ./build/run/env-for-others.js

const envForOthers = (world, options) => childEnv(world.env, world.host.secrets(), options);

;// CONCATENATED MODULE: ./build/run/make-gates.js



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

// EXTERNAL MODULE: ./build/core/change.js
var core_change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/page.js
var page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/core/say-stop.js
const say_stop_sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');

// EXTERNAL MODULE: ./build/run/reason.js
var reason = __webpack_require__(9328);
;// CONCATENATED MODULE: ./build/run/patience.js
const POLL_MS = 2_000;
const SURELY_OVER_MS = 10_000;
const OUT_OF_SIGHT_MS = 180_000;
const MOVES = 3;
const SETTLES_WITHIN_MS = 60_000;
const FAILING_PARTS = 3;
const TAKE_BACK_MS = 15 * 60_000;
const TAKE_BACK_IN_POST_MS = 4 * 60_000;
const HEAD_START_MS = 60_000;

;// CONCATENATED MODULE: ./build/run/take-back-in-order.js



async function takeBackInOrder(drives, clock, signal) {
    const all = [];
    for (const drive of drives) {
        const arrival = Promise.withResolvers();
        const back = drive.takeBack(signal, arrival.resolve).catch(notKnown).finally(arrival.resolve);
        all.push(back);
        if (drive === drives.at(-1))
            break;
        const over = new AbortController();
        await Promise.race([arrival.promise, clock.sleep(HEAD_START_MS, over.signal).catch(() => { })]);
        over.abort();
    }
    return Promise.all(all);
}
const notKnown = (error) => ({ proven: false, because: (0,core_failure/* briefly */.m_)((0,reason/* faultOfOurs */.d_)(error)), tried: true });

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




const hurry = ({ recovery, signal, impatient }) => (recovery === 'post' ? signal : impatient);
const isLeftToPost = ({ recovery, signal }) => recovery === 'post' && signal.aborted;
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
async function confirmHeld(driven, ending, signal) {
    const { drive } = driven;
    try {
        await drive.proveAgain(signal);
        await drive.seal(signal);
        await drive.close();
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        if (error instanceof core_failure/* Cancelled */.cJ && drive.entry.phase === 'held')
            throw error;
        return afterTroubleAlone(driven, error, ending);
    }
}
async function afterTroubleAlone(driven, error, ending) {
    const [ended] = await afterTrouble([driven], (0,reason/* reasonOf */.A3)(error), ending);
    if (ended === undefined)
        throw error;
    return ended;
}
async function takeBackAsAsked(drive, ending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, ending.clock.limit(TAKE_BACK_MS, hurry(ending)), false);
        const [back] = await takeBackInOrder([drive], ending.clock, limit.signal);
        if (back === undefined)
            throw new Error('one change was to be taken back, and none came');
        if (back.proven)
            return outcome(drive, 'rolled-back', { remarks: back.remarks });
        if (isLeftToPost(ending) && !back.tried)
            throw ending.signal.reason;
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
        for (const drive of back.toReversed())
            await drive.turnBack();
        const taken = new Map((await takeBackInOrder(back, ending.clock, limit.signal)).map((how, index) => [back[index], how]));
        const outcomes = [];
        for (const { drive } of begun) {
            const evidence = found.get(drive);
            const told = evidence === undefined ? {} : { evidence };
            const how = taken.get(drive);
            if (how === undefined) {
                await drive.holdAfterTrouble();
                const heldBy = reason.cancelled ? 'on-cancel' : 'on-failure';
                const failure = heldAsAsked(drive, reason, heldBy);
                outcomes.push(outcome(drive, 'unknown', { failure, ...(evidence === undefined ? {} : { evidence, heldBy }) }));
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
const heldAsAsked = ({ target }, { what, saw }, heldBy) => new core_failure/* Failure */.HR('not-taken-back', {
    what,
    saw: `${saw}; it was left as it is, as "${heldBy}" says`,
    fix: `take it back with: ${target.rollbackCommand}`,
});
const notTakenBack = (drive, saw, what) => new core_failure/* Failure */.HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}

;// CONCATENATED MODULE: ./build/run/end-walkers.js

const MAIN_GONE_MS = 10_000;
async function endWalkers(entries, { processes, clock, log }, signal) {
    const walkers = new Map(entries.flatMap(({ by }) => (by === undefined ? [] : [[JSON.stringify(by), by]])));
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
            const span = { sinceMs, untilMs: sinceMs + 2 * MAIN_GONE_MS };
            log.progress(`process ${by.pid}: still at work; it is waited for, then ended`, span);
            await clock.sleep(250, signal);
        }
    }
}

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
;// CONCATENATED MODULE: ./build/run/report-change.js




function reportChange(title, ended, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks, heldBy } = ended;
    const { change } = entry;
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
            ...(heldBy === undefined ? {} : { heldBy }),
            ...(evidence === undefined ? {} : { evidence: evidence }),
        },
        page: pageOfChange(title, ended, target, provesVersion),
        exitCode: wasAsked(ended) ? core_result/* EXIT */.dc.done : (0,core_result/* exitCodeOfChange */.RY)(result),
        ...(failure === undefined ? {} : { failure }),
    };
}
const wasAsked = ({ result, failure }) => result === 'rolled-back' && failure === undefined;
function pageOfChange(title, ended, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks } = ended;
    const { stops } = entry.change;
    const [start, goal] = [stops[0], stops.at(-1) ?? {}];
    const [from, to] = wasAsked(ended) && entry.to === 0 ? [goal, start] : [start, goal];
    const unproven = provesVersion || result === 'unchanged' ? [] : [NOT_PROVEN];
    return {
        title: `${title} of ${target.name}`,
        result,
        ...sayEnd(title, ended, { name: target.name, from: sayBriefly(from), to: sayBriefly(to) }),
        blocks: [
            ...(0,page/* failureBlocks */.pD)(failure, evidence === undefined ? [] : [evidence]),
            ...(0,page/* facts */.Ix)([
                ['from', (0,image_ref/* shortImage */.Uq)(say_stop_sayStop(from))],
                ['to', (0,image_ref/* shortImage */.Uq)(say_stop_sayStop(to))],
                ...[...unproven, ...remarks].map((note) => ['note', note]),
            ]),
            ...(0,page/* timelineOf */.hf)(target.name, moments),
            nextOf(result, target),
        ],
    };
}
const sayBriefly = (stop) => say_stop_sayStop(typeof stop.image === 'string' ? { ...stop, image: (0,image_ref/* nameOfImage */.qM)(stop.image) } : stop);
const NOT_PROVEN = 'did not prove which version answered: no gate asked for it';
const report_change_notKnownHow = (name) => `A person is needed now: it is not known how ${name} stands.`;
function sayEnd(title, ended, { name, from, to }) {
    const { result, heldBy } = ended;
    switch (result) {
        case 'confirmed':
        case 'switched':
            return { tone: 'good', headline: `${name} is at ${to}, and that is proven.` };
        case 'unchanged':
            return { tone: 'good', headline: `${name} was at ${to} already, and that is proven.` };
        case 'awaiting-confirm':
            return { tone: 'waiting', headline: `${name} is at ${to}, proven, and waits for a person to confirm it.` };
        case 'rolled-back':
            return wasAsked(ended)
                ? { tone: 'good', headline: `${name} is back at ${to}, and that is proven.` }
                : {
                    tone: 'failed',
                    headline: title === 'Rollback'
                        ? `Not rolled back: ${name} is still at ${from}, as before, and that is proven.`
                        : `Taken back: ${name} is at ${from} as before, and that is proven.`,
                };
        case 'cancelled':
            return {
                tone: 'failed',
                headline: `Cancelled and taken back: ${name} is at ${from} as before, and that is proven.`,
            };
        case 'rollback-failed':
            return { tone: 'person', headline: `A person is needed now: ${name} is not proven to be as before.` };
        case 'unknown':
            return heldBy === undefined
                ? { tone: 'person', headline: report_change_notKnownHow(name) }
                : { tone: 'person', headline: `A person is needed now: ${name} is held as it is, as ${heldBy} says.` };
        default:
            return result;
    }
}
function nextOf(result, { rollbackCommand, statusCommand }) {
    const isThere = result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm';
    return isThere
        ? { kind: 'command', does: 'Take it back', command: rollbackCommand }
        : { kind: 'command', does: 'Look at it', command: statusCommand };
}
const reportPlanned = (title, { change, shown, target, remarks }) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { dryRun: true, from: change.stops[0], to: change.stops.at(-1) ?? null },
    page: {
        title: `${title} of ${target.name}`,
        result: 'dry run',
        tone: 'plain',
        headline: `The plan: ${shown.stops.map(sayBriefly).join(' → ')}. Nothing was changed.`,
        blocks: (0,page/* facts */.Ix)([
            ...shown.stops.map((stop, index) => [index === 0 ? 'from' : 'to', (0,image_ref/* shortImage */.Uq)(say_stop_sayStop(stop))]),
            ...remarks.map((remark) => ['note', remark]),
        ]),
    },
    exitCode: core_result/* EXIT */.dc.done,
});

;// CONCATENATED MODULE: ./build/run/report-recovery.js




const TITLE = 'Recovery';
function pageOfTakenBack(one, end, { asked, record }) {
    if (!end.proven) {
        const result = end.tried ? 'rollback-failed' : 'unknown';
        return pageOf(one, { result, failure: notProven(one, end, record), remarks: [] });
    }
    const { remarks } = end;
    if (one.lacking !== undefined)
        return pageOf(one, { result: 'rollback-failed', failure: one.lacking, remarks });
    return pageOf(one, { result: 'rolled-back', remarks, ...(asked ? {} : { failure: takenBackSince(one) }) });
}
const pageOfKept = (one, because) => pageOf(one, { result: one.drive.target.seal === undefined ? 'switched' : 'confirmed', remarks: [because] });
const pageOfLeft = (one, failure) => pageOf(one, { result: 'unknown', failure, remarks: [] });
const pageOfUnseen = (name, { stops }, failure) => ({
    title: `${TITLE} of ${name}`,
    result: 'unknown',
    tone: 'person',
    headline: notKnownHow(name),
    blocks: [
        ...failureBlocks(failure),
        ...facts([
            ['from', shortImage(sayStop(stops[0]))],
            ['to', shortImage(sayStop(stops.at(-1) ?? {}))],
        ]),
    ],
});
function pageOf({ entry, drive, provesVersion }, end) {
    const { target, moments } = drive;
    const ended = entry.backOf === undefined ? drive.entry : asItWent(drive.entry);
    return pageOfChange(TITLE, { ...end, entry: ended, moments }, target, provesVersion);
}
function asItWent(entry) {
    const { change } = entry;
    const [goal, ...more] = change.stops.toReversed();
    return goal === undefined ? entry : { ...entry, to: 0, change: { ...change, stops: [goal, ...more] } };
}
const endedEarly = ({ entry, drive, }) => ({
    what: `The run that changed ${drive.target.name} ended before it was done`,
    saw: `it is recorded as ${entry.phase} at ${entry.at}`,
});
function takenBackSince(one) {
    const { what, saw } = endedEarly(one);
    const fix = 'look into the log of that run, then start it again';
    return { what, saw: `${saw}; it was taken back, and that is proven`, fix };
}
function notProven({ drive: { target } }, { tried, because, forPerson }, record) {
    const look = `look with: ${target.statusCommand}`;
    const forget = record === undefined
        ? ''
        : `; Slipway does not move what it sees there, and goes on saying so. When a person has looked and it is as it should be, delete the record of this change, which changes nothing else: ${record}`;
    return {
        what: tried ? `${target.name}: rolling back, not proven` : `${target.name}: not taken back`,
        saw: because,
        fix: forPerson ? `${look}${forget}` : `${look}; take it back with: ${target.rollbackCommand}`,
    };
}
function pageOfRecovery(pages, { where, status }) {
    const [only, ...more] = pages;
    if (only !== undefined && more.length === 0)
        return only;
    const parts = pages.map((page) => ({ kind: 'part', page, folded: page.tone === 'good' }));
    const next = status === undefined ? [] : [{ kind: 'command', does: 'Look at it', command: status }];
    return { title: `${TITLE} of ${where}`, ...sayAll(pages, where), blocks: [...parts, ...next] };
}
function sayAll(pages, where) {
    const results = new Set(pages.map(({ result }) => result));
    if (results.has('rollback-failed')) {
        const headline = `A person is needed now: ${where} is not proven to be as before.`;
        return { result: 'rollback-failed', tone: 'person', headline };
    }
    if (results.has('unknown'))
        return { result: 'unknown', tone: 'person', headline: report_change_notKnownHow(where) };
    if (results.has('rolled-back')) {
        const headline = `Taken back: ${where} is as before, and that is proven.`;
        return { result: 'rolled-back', tone: 'failed', headline };
    }
    return { result: 'done', tone: 'good', headline: 'What was changed had been confirmed: it stays, and is proven.' };
}

;// CONCATENATED MODULE: ./build/run/look.js


async function look(walk, signal) {
    const { clock, log } = walk.road;
    const sinceMs = clock.nowMs();
    for (;;) {
        try {
            const seen = await walk.target.look(walk.entry, signal);
            walk.say(seen, signal);
            return seen;
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            if (clock.nowMs() - sinceMs >= OUT_OF_SIGHT_MS)
                throw error;
            const span = { sinceMs, untilMs: sinceMs + OUT_OF_SIGHT_MS };
            log.progress(`${walk.target.name}: out of sight, ${(0,core_failure/* briefly */.m_)(error)}`, span);
            await clock.sleep(POLL_MS, signal);
        }
    }
}
async function lookUntilItStands(walk, signal) {
    const { clock } = walk.road;
    const sinceMs = clock.nowMs();
    for (;;) {
        const seen = await look(walk, signal);
        if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled)
            return seen;
        if (clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS)
            return seen;
        await clock.sleep(POLL_MS, signal);
    }
}

;// CONCATENATED MODULE: ./build/gates/probe.js



function probeGate(probe, name = 'containers') {
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
                    return unasked('the system itself did not answer in time');
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/gate.js
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

// EXTERNAL MODULE: ./build/core/waiting.js
var waiting = __webpack_require__(8169);
// EXTERNAL MODULE: ./build/ports/telling.js
var telling = __webpack_require__(6910);
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






const ASK_LIMIT_MS = 10_000;
async function askRounds(gates, stop, rule, { clock, log, signal }) {
    const startedMs = clock.nowMs();
    const rounds = [];
    const fingerprints = new Map();
    const repeats = new waiting/* Repeats */.$k();
    for (;;) {
        const atMs = clock.nowMs();
        const samples = await Promise.all(gates.map(async (gate) => {
            const sample = sameProcesses(gate, await askOne(gate, stop, clock, signal), fingerprints);
            return { gate: gate.name, sample };
        }));
        const round = { atMs, samples };
        rounds.push(round);
        const verdict = judge(rounds, rule, startedMs, clock.nowMs());
        const told = `gate ${kindOf(round)}: ${sayRound(round)}`;
        const span = { sinceMs: startedMs, untilMs: startedMs + (rule.holdMs ?? 0) + rule.withinMs };
        const line = repeats.next(told, clock.nowMs(), { span, isLast: verdict !== undefined });
        if (verdict === undefined && kindOf(round) === 'good')
            log.progress(told, span);
        else if (kindOf(round) === 'good')
            log.info(told);
        else if (line !== undefined)
            log.info(line);
        if (verdict !== undefined)
            return { verdict, rounds };
        await (0,telling.sleepTelling)(atMs + rule.everyMs - clock.nowMs(), told, { clock, log, signal, span });
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

;// CONCATENATED MODULE: ./build/run/prove.js





async function prove(walk, stop, signal, holdMs = 0) {
    const { target, asking, change, road } = walk;
    const asksUser = stop > 0 || target.gatesAreOfTheGoal !== true;
    const gates = [...proofOf(walk), ...(asksUser ? asking.gates : [])];
    const at = change.stops[stop] ?? {};
    if (gates.length === 0)
        return;
    const rule = stop > 0 ? { ...asking.rule, holdMs } : patient(asking.rule);
    const { verdict } = await askRounds(gates, at, rule, { ...road, signal });
    walk.note(verdict.kind === 'healthy' ? `healthy at ${say_stop_sayStop(at)}` : `${verdict.kind} at ${say_stop_sayStop(at)}: ${verdict.because}`);
    if (verdict.kind === 'healthy')
        return;
    throw new core_failure/* Failure */.HR(verdict.kind, {
        what: `${target.name} is ${verdict.kind === 'unhealthy' ? 'not healthy' : 'not known to be healthy'} at ${say_stop_sayStop(at)}`,
        saw: verdict.because,
        fix: `look at it with: ${target.statusCommand}`,
    });
}
async function proveAgain(walk, signal) {
    const { target, asking, change, entry, goal, road } = walk;
    const allowUnasked = Math.max(10, asking.rule.allowUnasked);
    const rule = { ...asking.rule, needs: 1, everyMs: POLL_MS, allowUnasked };
    const at = change.stops[goal] ?? {};
    const { verdict } = await askRounds([...proofOf(walk), ...asking.gates], at, rule, { ...road, signal });
    if (verdict.kind === 'healthy')
        return;
    throw new core_failure/* Failure */.HR(verdict.kind, {
        what: `${target.name} was not healthy any more ${entry.sealed ? 'after it had been' : 'right before it would have been'} confirmed`,
        saw: verdict.because,
        fix: `look at it with: ${target.statusCommand}`,
    });
}
const patient = (rule) => ({
    ...rule,
    allowBad: Number.POSITIVE_INFINITY,
    allowUnasked: Number.POSITIVE_INFINITY,
    withinMs: Math.max(rule.withinMs, OUT_OF_SIGHT_MS),
});
function proofOf(walk) {
    const { target } = walk;
    if (target.probe === undefined)
        return [];
    const probe = target.probe.bind(target);
    return [probeGate((signal) => probe(walk.entry, signal), target.probeName)];
}

;// CONCATENATED MODULE: ./build/run/attempts.js

class Attempts {
    #count = 0;
    #acted = 0;
    #busySinceMs;
    #notBeforeMs = Number.NEGATIVE_INFINITY;
    get count() {
        return this.#count;
    }
    isDue(nowMs) {
        return nowMs >= this.#notBeforeMs;
    }
    isSpent(nowMs) {
        return this.#acted >= MOVES || (this.#busySinceMs !== undefined && nowMs - this.#busySinceMs >= OUT_OF_SIGHT_MS);
    }
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

;// CONCATENATED MODULE: ./build/run/send.js





async function send(walk, step, signal) {
    const { clock } = walk.road;
    const failing = new Set();
    const reasons = new Set();
    const attempts = new Attempts();
    const sinceMs = clock.nowMs();
    let taken = false;
    for (;;) {
        const seen = await look(walk, signal);
        if (seen.kind !== 'at')
            throw notOurs(walk, seen);
        if (step.done(seen))
            return;
        if (step.underWay(seen)) {
            taken = true;
            for (const part of seen.failing ?? [])
                failing.add(part);
            for (const reason of seen.reasons ?? [])
                reasons.add(reason);
            if (failing.size >= FAILING_PARTS)
                throw neverGetsThere(walk, [`${failing.size} failures on the way`, ...send_lastOf(reasons, seen)].join('; '), seen);
            if (seen.stuck !== undefined)
                throw neverGetsThere(walk, seen.stuck, seen);
        }
        else if (!step.ready(seen) || taken) {
            throw notOurs(walk, seen);
        }
        else if ((seen.settled || clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS) && attempts.isDue(clock.nowMs())) {
            if (attempts.isSpent(clock.nowMs()))
                throw notTaken(walk, attempts.count, seen);
            await step.beforeWrite?.();
            try {
                await step.write(walk.entry, seen);
                taken = true;
            }
            catch (error) {
                if (!(0,core_failure/* isFailure */.N6)(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied'))
                    throw error;
                walk.note((0,core_failure/* briefly */.m_)(error));
                attempts.failed(error, clock.nowMs());
            }
        }
        await clock.sleep(POLL_MS, signal);
    }
}
function send_lastOf(reasons, { saying }) {
    const lines = [...reasons].map((reason) => reason.replace(/\s+/g, ' ').trim());
    const byKind = new Map(lines.map((line) => [withoutIds(line), line]));
    return [...byKind].flatMap(([kind, line]) => (withoutIds(saying).includes(kind) ? [] : [line])).slice(-2);
}
const withoutIds = (text) => text.replace(/\d+/g, '#');
const canLeave = (seen) => seen.settled || seen.movable === true;
const neverGetsThere = ({ target, change, entry }, because, seen) => new core_failure/* Failure */.HR('unhealthy', {
    what: `${target.name} does not get to ${say_stop_sayStop(change.stops[entry.to] ?? {})}`,
    saw: `${because}; ${seen.saying}`,
    fix: 'read what was found above, mend the image or its settings, and start again',
});
const notTaken = ({ target, moments }, tries, seen) => new core_failure/* Failure */.HR('unreachable', {
    what: `${target.name} did not take the change`,
    saw: `sent ${tries} times; ${moments.at(-1)?.text ?? seen.saying}`,
    fix: `look at it with: ${target.statusCommand}`,
});
const notOurs = ({ target }, seen) => new core_failure/* Failure */.HR('conflict', {
    what: `${target.name} was changed by somebody else meanwhile`,
    saw: seen.saying,
    fix: `look at it with: ${target.statusCommand}`,
});

;// CONCATENATED MODULE: ./build/run/seal.js


async function seal(walk, signal) {
    const { target, goal } = walk;
    if (target.seal === undefined)
        await proveAgain(walk, signal);
    const before = walk.entry;
    await walk.put('moving', { to: goal, sealed: true });
    if (target.seal === undefined)
        return;
    let sent = false;
    try {
        await send(walk, {
            done: (seen) => seen.at === goal && seen.sealed && seen.settled,
            underWay: (seen) => seen.at === goal && seen.sealed,
            ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
            write: async (entry) => {
                sent = true;
                await target.seal?.(entry, signal);
            },
        }, signal);
    }
    catch (error) {
        if (!sent)
            await walk.tryPut(before.phase, { sealed: before.sealed });
        throw error;
    }
    walk.note('sealed');
    await prove(walk, goal, signal);
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/run/walk-out.js






async function walkOut(walk, signal) {
    const first = await look(walk, signal);
    if (first.kind !== 'at' || first.at !== 0 || !canLeave(first)) {
        throw new core_failure/* Failure */.HR('conflict', {
            what: `${walk.target.name} is not where it was when the plan was made`,
            saw: first.saying,
            fix: `look at it with: ${walk.target.statusCommand}; then start again`,
        });
    }
    await walkOn(walk, signal);
}
async function finishWalk(walk, signal) {
    const { clock } = walk.road;
    if (walk.entry.phase === 'armed') {
        const overMs = Date.parse(walk.entry.at) + SURELY_OVER_MS - clock.nowMs();
        if (overMs > 0)
            await clock.sleep(overMs, signal);
    }
    const seen = await look(walk, signal);
    const isSealed = seen.kind === 'at' && seen.at === walk.goal && seen.sealed;
    if (!isSealed)
        await walkOn(walk, signal, seen);
    await seal(walk, signal);
}
async function walkOn(walk, signal, from) {
    const first = from?.kind === 'at' ? Math.max(from.at, walk.entry.to, 1) : 1;
    for (let to = first; to <= walk.goal; to += 1) {
        await arrive(walk, to, signal);
        await prove(walk, to, signal, walk.target.holdMs?.(walk.entry));
    }
}
function arrive(walk, to, signal) {
    return send(walk, {
        done: (seen) => seen.at === to && seen.settled,
        underWay: (seen) => seen.at === to,
        ready: (seen) => seen.at === to - 1 && canLeave(seen),
        beforeWrite: () => walk.put('armed', { to }),
        write: async (entry, seen) => {
            const handle = await walk.target.move(entry, seen, signal);
            await walk.put('moving', { handle });
        },
    }, signal);
}

;// CONCATENATED MODULE: ./build/run/take-back.js










async function takeBack(walk, signal, arrived) {
    const { target, road } = walk;
    const attempts = new Attempts();
    let changing = false;
    let refusal;
    const leave = (because, more = {}) => {
        walk.note(`not taken back: ${because}`);
        return { proven: false, because, tried: changing || attempts.count > 0, ...more };
    };
    try {
        const inFlightUntilMs = Date.parse(walk.entry.at) + SURELY_OVER_MS;
        let waiting = { because: '', sinceMs: 0 };
        for (;;) {
            const seen = await look(walk, signal);
            const nowMs = road.clock.nowMs();
            const way = target.wayBack(walk.entry, seen);
            if (way.by === 'person')
                return leave(way.because, { forPerson: true });
            if (way.by !== 'wait' || way.because !== waiting.because)
                waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs };
            else if (nowMs - waiting.sinceMs >= OUT_OF_SIGHT_MS)
                return leave(`it stands still: ${way.because}`);
            if (way.by === 'change') {
                changing = true;
                return await takeBackBy(walk, way.change, signal);
            }
            if (way.by === 'nothing') {
                if (walk.entry.phase !== 'armed' || nowMs >= inFlightUntilMs)
                    break;
            }
            else if (way.by === 'move' && attempts.isDue(nowMs)) {
                if (attempts.isSpent(nowMs))
                    return leave(`sent ${attempts.count} times and not done; ${refusal ?? seen.saying}`);
                if (attempts.count === 0)
                    walk.note('taking back');
                refusal = (await moveBack(walk, seen, attempts, signal)) ?? refusal;
                continue;
            }
            await road.clock.sleep(POLL_MS, signal);
        }
        walk.aimAt(0);
        arrived();
        await prove(walk, 0, signal);
        const remarks = await remarksOf(walk, signal);
        await walk.tryPut('closed', { to: 0 });
        walk.note('taken back and proven');
        return { proven: true, remarks };
    }
    catch (error) {
        if ((0,core_failure/* isFailure */.N6)(error))
            return leave((0,core_failure/* briefly */.m_)(error));
        if (error instanceof ports_clock/* TimeLimit */.h9)
            return leave(`not proven within ${(0,duration/* formatDuration */.a)(error.ms)}; last seen: ${walk.lastSaid}`);
        if (error instanceof core_failure/* Cancelled */.cJ)
            return leave(`${(0,core_failure/* briefly */.m_)(error)}; last seen: ${walk.lastSaid}`);
        throw error;
    }
}
async function moveBack(walk, seen, attempts, signal) {
    const { target, road } = walk;
    await walk.tryPut('moving', { to: 0 });
    try {
        const handle = await target.move(walk.entry, seen, signal);
        attempts.sent(road.clock.nowMs());
        await walk.tryPut('moving', { handle });
        return undefined;
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        attempts.failed(error, road.clock.nowMs());
        const refusal = (0,core_failure/* briefly */.m_)(error);
        walk.note(refusal);
        return refusal;
    }
}
async function takeBackBy(walk, change, signal) {
    walk.note('there is no way back by a move any more; going back by a new change');
    const back = walk.backBy(change, { ...walk.asking, rule: patient(walk.asking.rule) });
    try {
        await walkOut(back, signal);
        await seal(back, signal);
    }
    finally {
        walk.moments.push(...back.moments);
    }
    await walk.tryPut('closed', {});
    await back.tryPut('closed', {});
    return { proven: true, remarks: [`it was taken back by a new change to ${say_stop_sayStop(change.stops.at(-1) ?? {})}`] };
}
async function remarksOf({ target, entry }, signal) {
    try {
        return (await target.remarks?.(entry, signal)) ?? [];
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        return [`it could not be told how it got there: ${(0,core_failure/* briefly */.m_)(error)}`];
    }
}

;// CONCATENATED MODULE: ./build/run/walk.js



class Walk {
    target;
    asking;
    road;
    moments = [];
    #entry;
    #lastSaid = '';
    constructor(leg, asking, road, found) {
        this.target = leg.target;
        this.asking = asking;
        this.road = road;
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
    get goal() {
        return (0,core_change/* lastStop */.t8)(this.change);
    }
    get lastSaid() {
        return this.#lastSaid;
    }
    backBy(change, asking) {
        const back = new Walk({ target: this.target, change, backOf: this.change.id }, asking, this.road);
        const { stage, release, destination } = this.#entry;
        back.#entry = {
            ...back.#entry,
            ...(stage === undefined ? {} : { stage }),
            ...(release === undefined ? {} : { release }),
            ...(destination === undefined ? {} : { destination }),
        };
        return back;
    }
    aimAt(stop) {
        this.#entry = { ...this.#entry, to: stop };
    }
    async put(phase, more) {
        this.#entry = { ...this.#entry, ...more, phase, at: (0,ports_clock/* nowIso */.kF)(this.road.clock), by: this.road.self };
        await this.road.ledger.put(this.#entry);
    }
    async tryPut(phase, more) {
        try {
            await this.put(phase, more);
        }
        catch (error) {
            this.note(`what is done could not be recorded: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    async turnBack() {
        this.#entry = { ...this.#entry, to: 0, by: this.road.self };
        try {
            await this.road.ledger.put(this.#entry);
        }
        catch (error) {
            this.note(`what is done could not be recorded: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    async close() {
        await this.tryPut('closed', {});
        if (this.#entry.sealed && this.#entry.to > 0)
            await this.#supersede();
    }
    async #supersede() {
        const { ledger } = this.road;
        const { kind, target } = this.change;
        const isOlder = ({ change, backOf, at }) => backOf === undefined && change.kind === kind && at < this.#entry.at && isSame(change.target, target);
        try {
            for (const entry of await ledger.open())
                if (entry.change.id !== this.change.id && isOlder(entry))
                    await ledger.put({ ...entry, phase: 'closed' });
        }
        catch (error) {
            this.note(`what earlier runs recorded could not be closed: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    say(seen, signal) {
        this.road.log.progress(`${this.target.name}: ${seen.saying}`, (0,ports_clock/* spanOf */.ee)(signal));
        if (seen.saying === this.#lastSaid)
            return;
        this.#lastSaid = seen.saying;
        this.note(seen.saying);
    }
    note(text) {
        if (this.moments.at(-1)?.text === text)
            return;
        this.moments.push({ atMs: this.road.clock.nowMs(), text });
    }
}
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

;// CONCATENATED MODULE: ./build/run/drive.js







class Drive {
    #walk;
    constructor(leg, asking, road, found) {
        this.#walk = new Walk(leg, asking, road, found);
    }
    get target() {
        return this.#walk.target;
    }
    get entry() {
        return this.#walk.entry;
    }
    get moments() {
        return this.#walk.moments;
    }
    get change() {
        return this.#walk.change;
    }
    get begun() {
        return this.entry.to > 0;
    }
    walk(signal) {
        return walkOut(this.#walk, signal);
    }
    finish(signal) {
        return finishWalk(this.#walk, signal);
    }
    async proveGoal(signal) {
        this.#walk.aimAt(this.#walk.goal);
        await prove(this.#walk, this.#walk.goal, signal);
    }
    proveAgain(signal) {
        return proveAgain(this.#walk, signal);
    }
    seal(signal) {
        return seal(this.#walk, signal);
    }
    turnBack() {
        return this.#walk.turnBack();
    }
    close() {
        return this.#walk.close();
    }
    hold() {
        return this.#walk.put('held', {});
    }
    holdAfterTrouble() {
        return this.#walk.tryPut('held', {});
    }
    takeBack(signal, arrived = () => { }) {
        return takeBack(this.#walk, signal, arrived);
    }
    async standsAtGoal(signal) {
        const { goal, entry, target } = this.#walk;
        const seen = await lookUntilItStands(this.#walk, signal);
        const atGoal = seen.kind === 'at' && seen.at === goal && seen.settled;
        return { atGoal, decided: atGoal && entry.sealed && (target.seal === undefined || seen.sealed) };
    }
    async evidence(signal) {
        try {
            return await this.target.evidence?.(this.entry, signal);
        }
        catch (error) {
            this.#walk.note(`no evidence could be gathered: ${(0,core_failure/* briefly */.m_)(error)}`);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/run/reversible.js



async function runAlone(action, inputs, shared, world, signal) {
    const prepared = await action.prepare(inputs, shared, world, signal);
    if ('told' in prepared)
        return prepared.told;
    world.host.output('result', 'unknown');
    return prepared.report(await carryOut(prepared, world, signal));
}
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










const IN_POST = { limitMs: TAKE_BACK_IN_POST_MS, asked: false, mayStay: true };
const AS_ASKED = { limitMs: TAKE_BACK_MS, asked: true, mayStay: true };
async function recoverTogether(lost, world, terms) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (lost.length === 0)
            return { exitCode: core_result/* EXIT */.dc.done, pages: [] };
        const limit = recover_addDisposableResource(env_1, world.clock.limit(terms.limitMs, world.signal), false);
        const all = await Promise.all(lost.map((one) => findOne(one, world)));
        try {
            await endWalkers(lost.map(({ entry }) => entry), world, limit.signal);
        }
        catch (error) {
            const failure = (0,reason/* failureIn */.Q6)(error) ?? (0,reason/* faultOfOurs */.d_)(error);
            world.log.error(failure.message);
            return { exitCode: core_result/* EXIT */.dc.personNeeded, pages: all.map((one) => pageOfLeft(one, failure)) };
        }
        const backs = all.filter(({ entry }) => entry.backOf !== undefined);
        const walks = all.filter((one) => one.entry.backOf === undefined && !backs.some((back) => isBackOf(back, one)));
        const isWhole = backs.length === 0 && lost.every(({ lacking }) => lacking === undefined);
        return joined(await Promise.all([
            recoverWalks(walks, world, { ...terms, mayStay: terms.mayStay && isWhole }, limit.signal),
            ...backs.map((back) => finishBack(back, all.find((one) => isBackOf(back, one)), world, { ...terms, signal: limit.signal })),
        ]));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        recover_disposeResources(env_1);
    }
}
const joined = (all) => ({
    exitCode: (0,core_result/* worstExitCode */.L1)(all.map(({ exitCode }) => exitCode)),
    pages: all.flatMap(({ pages }) => pages),
});
async function findOne(lost, world) {
    const { entry, undoing } = lost;
    const target = undoing.targetOf(entry);
    const drive = await driveOf({ target, change: entry.change }, undoing, world, entry);
    const gates = makeGates(undoing.changing.gates, world, undoing.secrets);
    const provesVersion = target.gatesAreOfTheGoal === true || gates.some(({ tellsVersion }) => tellsVersion);
    return { ...lost, drive, provesVersion };
}
const isBackOf = (back, { entry }) => back.entry.backOf === entry.change.id;
async function recoverWalks(walks, world, terms, signal) {
    const { clock, log } = world;
    const kept = terms.mayStay ? await keepWhatIsDecided(walks, world, signal) : undefined;
    if (kept !== undefined)
        return { exitCode: core_result/* EXIT */.dc.done, pages: kept };
    const isHeld = ({ undoing }) => !terms.asked && undoing.changing.policy.onCancel === 'hold';
    const held = walks.filter(isHeld);
    for (const { drive } of held)
        log.warn(`${drive.target.name}: left as it is, as "on-cancel" says; take it back with: ${drive.target.rollbackCommand}`);
    const back = walks.filter((one) => !isHeld(one)).toReversed();
    const drives = back.map(({ drive }) => drive);
    for (const drive of drives.toReversed())
        await drive.turnBack();
    for (const { target } of drives)
        log.info(`Taking back what was begun on ${target.name}`);
    const ends = await takeBackInOrder(drives, clock, signal);
    return joined([
        ...held.map((one) => ({ exitCode: core_result/* EXIT */.dc.personNeeded, pages: [pageOfLeft(one, leftOnCancel(one))] })),
        ...back.map((one, index) => tell(one, ends[index] ?? NOT_TRIED, world, terms)),
    ]);
}
const NOT_TRIED = { proven: false, because: 'nothing came of it', tried: false };
const leftOnCancel = (one) => heldAsAsked(one.drive, endedEarly(one), 'on-cancel');
async function keepWhatIsDecided(walks, world, signal) {
    if (!walks.some(({ entry }) => entry.sealed) || walks.some(({ entry }) => entry.to === 0))
        return undefined;
    try {
        const stands = await Promise.all(walks.map(({ drive }) => drive.standsAtGoal(signal)));
        const isDecided = stands.every(({ decided }) => decided) ||
            stands.some(({ decided }, index) => decided && walks[index]?.drive.target.seal !== undefined);
        if (!isDecided || !stands.every(({ atGoal }) => atGoal))
            return undefined;
        for (const { drive } of walks)
            await drive.seal(signal);
        for (const { drive } of walks)
            await drive.close();
        return walks.map((one, index) => {
            const what = stands[index]?.decided
                ? 'it had been confirmed already, and is healthy; nothing to take back'
                : 'it is confirmed now and healthy, as what was changed with it had been confirmed already';
            world.log.info(`${one.drive.target.name}: ${what}`);
            return pageOfKept(one, what);
        });
    }
    catch (error) {
        if ((0,reason/* failureIn */.Q6)(error) === undefined)
            throw error;
        world.log.warn(`It cannot stay as it is: ${(0,core_failure/* briefly */.m_)(error)}`);
        return undefined;
    }
}
async function finishBack(back, takenBack, world, { signal, ...terms }) {
    const { drive } = back;
    world.log.info(`Going on with taking back ${drive.target.name}`);
    try {
        await drive.finish(signal);
        await takenBack?.drive.close();
        await drive.close();
    }
    catch (error) {
        if ((0,reason/* failureIn */.Q6)(error) === undefined)
            throw error;
        return tell(back, { proven: false, because: (0,core_failure/* briefly */.m_)(error), tried: true }, world, terms);
    }
    return tell(back, { proven: true, remarks: [] }, world, terms);
}
function tell(found, end, { log, ledger }, { asked }) {
    const { drive, lacking } = found;
    const { name } = drive.target;
    const record = ledger.pathOf?.(drive.entry);
    const pages = [pageOfTakenBack(found, end, { asked, record })];
    if (end.proven) {
        for (const remark of end.remarks)
            log.warn(remark);
        const isWhole = lacking === undefined;
        log.info(`${name}: taken back, and ${isWhole ? 'that is proven' : 'not all that proves it could be asked'}`);
        return { exitCode: isWhole ? core_result/* EXIT */.dc.done : core_result/* EXIT */.dc.personNeeded, pages };
    }
    const { what, saw, fix } = notProven(found, end, record);
    log.error(`${what}\n  Saw: ${saw}\n  Try: ${fix}`);
    return { exitCode: core_result/* EXIT */.dc.personNeeded, pages };
}

;// CONCATENATED MODULE: ./build/run/unfinished.js
function unfinished(entries) {
    const isLeft = ({ phase }) => phase === 'armed' || phase === 'moving';
    const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release));
    torn.delete(undefined);
    const isTorn = ({ phase, to, release }) => phase === 'held' && (to === 0 || torn.has(release));
    return entries.filter((entry) => isLeft(entry) || isTorn(entry));
}

;// CONCATENATED MODULE: ./build/run/recover-in-post.js










const recoverInPost = (readUndoing, world) => recoverOpen(world, ALONE, async (open) => {
    const reader = new read_inputs/* InputReader */.i({ ...world.host.inputs, names: () => [] });
    const undoing = await readUndoing(reader, world);
    world.host.mask(undoing.secrets);
    const lacking = tellWhatIsLacking(reader, 'what was begun', world);
    const lost = open.map((entry) => ({ entry, undoing, lacking }));
    return recoverTogether(lost, world, IN_POST);
});
function tellWhatIsLacking(reader, what, { log }) {
    try {
        reader.finish();
        return undefined;
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        const lacking = new core_failure/* Failure */.HR('not-taken-back', {
            what: `Not all that proves ${what} can be asked`,
            saw: error.saw,
            fix: 'look with operation "status"',
        });
        log.error(lacking.message);
        return lacking;
    }
}
async function recoverOpen(world, telling, recover) {
    let open = [];
    try {
        open = unfinished(await world.ledger.open());
        if (open.length === 0)
            return core_result/* EXIT */.dc.done;
        const { exitCode, pages } = await recover(open);
        await show(pageOfRecovery(pages, { where: telling.where(open), status: telling.statusCommand?.(open) }), world);
        return exitCode;
    }
    catch (error) {
        const why = (0,reason/* failureIn */.Q6)(error) ?? (0,reason/* faultOfOurs */.d_)(error);
        const what = open.length === 0 ? 'what is recorded cannot be read' : open.map(telling.say).join('; ');
        const status = telling.statusCommand?.(open);
        const look = status === undefined ? 'start this action again with operation "status"' : `look with: ${status}`;
        const left = new core_failure/* Failure */.HR('not-taken-back', {
            what: `The main step may have left something half changed: ${what}`,
            saw: (0,core_failure/* briefly */.m_)(why),
            fix: `${why.fix}; ${look}`,
        });
        world.log.error(left.message);
        await show((0,page/* failurePage */.sE)(`Recovery of ${telling.where(open)}`, left, { result: 'unknown', needsPerson: true }), world);
        return core_result/* EXIT */.dc.personNeeded;
    }
}
async function show(page, { host, log }) {
    try {
        await host.summary({ ...page, blocks: [NEWER, ...page.blocks] });
    }
    catch (error) {
        log.error(error instanceof Error ? error.message : String(error));
    }
}
const NEWER = { kind: 'text', text: 'This is newer than what the run itself told of these changes.' };
const ALONE = {
    say({ change, phase, at }) {
        const [from, to] = [change.stops[0], (0,core_change/* goalOf */.ZZ)(change)].map(say_stop_sayStop);
        return `${change.kind} (${say_stop_sayStop(change.target)}): ${from} → ${to}, ${phase} since ${at}`;
    },
    where: () => 'the live system',
};

;// CONCATENATED MODULE: ./build/run/say-plan.js


const NOTHING = { add: 0, change: 0, remove: 0 };
function sayPlan(title, change, remarks) {
    return [
        `Plan: ${title}`,
        ...stepsOf(change),
        ...remarks.map((remark) => `  ! ${remark}`),
        `  ${sayCounts(countsOf(change))}`,
    ].join('\n');
}
function stepsOf({ stops }) {
    const [start, goal] = [stops[0], stops.at(-1) ?? stops[0]];
    if (say_plan_isSame(start, goal))
        return [`  = ${(0,image_ref/* shortImage */.Uq)(say_stop_sayStop(goal))}`];
    return stops.slice(1).map((stop, index) => `  ~ ${sayStep(stops[index] ?? start, stop)}`);
}
const countsOf = ({ stops }) => say_plan_isSame(stops[0], stops.at(-1) ?? stops[0]) ? NOTHING : { ...NOTHING, change: 1 };
const say_plan_isSame = (one, other) => say_stop_sayStop(one) === say_stop_sayStop(other);
function sayStep(from, to) {
    const [before, after] = [(0,image_ref/* shortImage */.Uq)(say_stop_sayStop(from)), (0,image_ref/* shortImage */.Uq)(say_stop_sayStop(to))];
    const shared = repositoryIn(before);
    if (shared === undefined || shared !== repositoryIn(after))
        return `${before} → ${after}`;
    return `${shared}: ${before.slice(shared.length + 1)} → ${after.slice(shared.length + 1)}`;
}
const repositoryIn = (said) => /^(image [^\s,@]+):[^/:\s,]+$/.exec(said.replace(/@sha256:[^\s,]*/, ''))?.[1];
function sayCounts({ add, change, remove }) {
    if (add + change + remove === 0)
        return 'nothing to do';
    const say = (count, verb) => `${count === 0 ? 'nothing' : count} to ${verb}`;
    return [say(change, 'change'), say(add, 'add'), say(remove, 'remove')].join(', ');
}
const sumOf = (all) => all.reduce((sum, one) => ({ add: sum.add + one.add, change: sum.change + one.change, remove: sum.remove + one.remove }), NOTHING);

;// CONCATENATED MODULE: ./build/targets/cattle-service/marks.js
const MARK = {
    change: 'io.slipway.change',
    run: 'io.slipway.run',
    commit: 'io.slipway.commit',
    version: 'io.slipway.version',
    back: 'io.slipway.back',
};
const holderOf = ({ labels }) => {
    const run = labels[MARK.run];
    return run === undefined ? 'somebody who left no mark' : run;
};
function wasTakenBack({ launchConfig: { labels }, upgrade, }) {
    return labels[MARK.back] === 'true' && upgrade?.previousLaunchConfig.labels[MARK.change] !== labels[MARK.change];
}

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

;// CONCATENATED MODULE: ./build/core/shell-word.js
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

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
const flagsOf = ({ environment, stack, service }) => `--environment ${shellWord(environment)} --stack ${shellWord(stack)} --service ${shellWord(service)}`;
const versionIn = (handle) => (0,json/* isObject */.G)(handle) && typeof handle.version === 'string' ? handle.version : undefined;
const startOf = (change) => readStop(change.stops[0]);
const goalOf = (change) => readStop(change.stops[1]);

;// CONCATENATED MODULE: ./build/targets/cattle-service/proof.js


function proof_prove(entry, { service, containers }) {
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
function isOurs({ change, handle }, { launchConfig }) {
    const version = versionIn(handle);
    if (version !== undefined)
        return launchConfig.version === version;
    if (launchConfig.version === goalOf(change).version)
        return true;
    return launchConfig.labels[MARK.change] === change.id && launchConfig.image === goalOf(change).image;
}
const isStarting = (service, containers) => startsOf(service, containers).length > 0;
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
    const failed = failedOf(service, containers);
    const failing = failed.map((container) => `${container.id}#${container.startCount}`);
    const reasons = reasonsOf(service, failed);
    const base = { kind: 'at', at: 1, saying, failing, reasons, revision: service.launchConfig.version };
    switch (service.state) {
        case 'upgrading': {
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
function failedOf(service, containers) {
    return containers
        .filter((container) => container.isPrimary && container.version === service.launchConfig.version)
        .filter((container) => ['error', 'erroring', 'stopped', 'stopping', 'removing', 'removed'].includes(container.state) ||
        container.health === 'unhealthy');
}
const reasonsOf = ({ transitioning, message }, failed) => [transitioning === 'error' ? message : undefined, ...failed.map((container) => container.message)].filter((text) => text !== undefined);
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
        return `slipway rancher-upgrade status ${flagsOf(this.#service)}`;
    }
    get rollbackCommand() {
        return `slipway rancher-upgrade rollback ${flagsOf(this.#service)}`;
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
        const sample = proof_prove(entry, facts);
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
        return proof_prove(entry, await observe(this.#project, readName(entry.change.target).id, signal));
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
        const action = !service.actions.has('rollback') && service.actions.has('cancelupgrade') ? 'cancelupgrade' : 'rollback';
        this.#expectOffered(service, action);
        await this.#project.act(service.id, action, undefined, signal);
        return entry.handle ?? null;
    }
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

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/front.js
var front = __webpack_require__(2852);
;// CONCATENATED MODULE: ./build/systems/cattle/client.js



const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
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
class CattleClient {
    #base;
    #authorization;
    #http;
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
    async get(path, signal) {
        const response = await this.#send('GET', path, undefined, READ_TIMEOUT_MS, signal).catch((error) => {
            throw error instanceof ports_http.HttpError ? this.#unreachable(error) : error;
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
    async act(path, action, body, signal) {
        const what = `${path}/?action=${action}`;
        const response = await this.#send('POST', what, body, WRITE_TIMEOUT_MS, signal).catch((error) => {
            if (!(error instanceof ports_http.HttpError))
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

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/systems/cattle/project.js



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
    async containers(serviceId, signal) {
        return (await this.#list(`/services/${encodeURIComponent(serviceId)}/instances`, signal)).map(readContainer);
    }
    async activeHosts(signal) {
        return (await this.#list('/hosts', signal)).filter((host) => host.state === 'active').length;
    }
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




const READY = new Set(['active', 'updating-active']);
const IN_UPGRADE = new Set([
    'upgrading',
    'upgraded',
    'canceling-upgrade',
    'canceled-upgrade',
    'rolling-back',
    'finishing-upgrade',
]);
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
        const flags = flagsOf(name);
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




const report = (title, outcome, target, provesVersion) => reportChange(title, outcome, target, provesVersion);
function reportStatus({ service, containers }, open, target) {
    const { launchConfig, state } = service;
    const current = containers.filter(({ isPrimary, version }) => isPrimary && version === launchConfig.version);
    const well = current.filter(({ state, health }) => state === 'running' && (health === 'healthy' || (health === null && !launchConfig.hasHealthCheck)));
    const scale = service.isGlobal ? current.length : service.scale;
    const health = `${well.length} of ${scale} ${launchConfig.hasHealthCheck ? 'healthy' : 'running, no health check'}`;
    return {
        result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
        outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
        details: {
            name: target.name,
            state,
            image: launchConfig.image,
            scale,
            healthy: well.length,
            hasHealthCheck: launchConfig.hasHealthCheck,
            rolledBack: wasTakenBack(service),
            containers: containers.map(({ id, state, health, image }) => ({ id, state, health, image })),
        },
        page: {
            title: `Status of ${target.name}`,
            result: state,
            tone: open?.phase === 'held' ? 'waiting' : 'plain',
            headline: `It runs ${(0,image_ref/* nameOfImage */.qM)(launchConfig.image)}: ${health}.`,
            blocks: [
                {
                    kind: 'table',
                    header: ['container', 'state', 'health', 'image'],
                    rows: containers.map(({ name, state, health, image }) => [
                        name,
                        state,
                        health ?? 'not checked',
                        (0,image_ref/* shortImage */.Uq)(image),
                    ]),
                },
                ...(service.message === undefined ? [] : [{ kind: 'text', text: service.message }]),
                ...(open === undefined ? [] : openBlocks(open, target)),
            ],
        },
        exitCode: core_result/* EXIT */.dc.done,
    };
}
const openBlocks = ({ change }, { rollbackCommand }) => [
    { kind: 'text', text: `An upgrade is open, begun by ${change.run}.` },
    { kind: 'command', does: 'Take it back', command: rollbackCommand },
];
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

// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/inputs.js
var inputs = __webpack_require__(8342);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/undo.js






const readUndoing = async (reader, world) => {
    const access = (0,inputs/* readAccess */.z)(reader);
    return {
        changing: await (0,read_change_inputs/* readChangeInputs */.Y1)(reader),
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
    ...front/* front */.W,
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
        world.log.info(sayPlan(`${planned.title} of ${target.name}`, planned.change, remarks), 'plan');
        const { change, title } = planned;
        if (shared.dryRun)
            return { told: reportPlanned(title, { change, shown: change, target, remarks }) };
        const provesVersion = makeGates(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion);
        const tell = (outcome) => report(planned.title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target, provesVersion);
        if (planned.do !== 'walk')
            return { told: tell(await carryOutAtOnce(planned, target, inputs, world, signal)) };
        const isRollback = inputs.operation === 'rollback';
        return {
            drive: await driveOf({ target, change: planned.change, ...(isRollback ? { backOf: leftBy(observed.facts) } : {}) }, inputs, world),
            policy: inputs.changing.policy,
            report: (outcome) => tell(isRollback && outcome.result === 'confirmed' ? { ...outcome, result: 'rolled-back' } : outcome),
        };
    },
    post: (_reader, world) => recoverInPost(readUndoing, world),
    readUndoing: readUndoing,
};
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   parseEntry: () => (/* binding */ parseEntry),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* unused harmony exports KINDS, parseEntries */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);


const KINDS = ['cattle-service', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
const parseEntry = (text) => expectEntry(parseJson(text));
function parseEntries(text) {
    const value = parseJson(text);
    return isList(value)
        ? { entries: value.map(expectEntry), isList: true }
        : { entries: [expectEntry(value)], isList: false };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable('text that is not JSON');
    }
}
const unreadable = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
    what: 'Cannot read what a run recorded',
    saw,
    fix: 'give the "undo" output of a run as it is',
});
function expectEntry(value) {
    const entry = value;
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
        throw unreadable('JSON that is not an entry');
    return entry;
}
const goalOf = (change) => change.stops.at(-1) ?? change.stops[0];
const lastStop = (change) => change.stops.length - 1;


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ Repeats),
/* harmony export */   oG: () => (/* binding */ Pace)
/* harmony export */ });
/* unused harmony export lasting */
const SHORT_MS = 5_000;
const AGAIN_MS = 15_000;
const LONG_MS = 5 * 60_000;
const AGAIN_WHEN_LONG_MS = 60_000;
class Pace {
    #said = new Map();
    #heard = { text: '', atMs: Number.NEGATIVE_INFINITY };
    heard(text, nowMs) {
        this.#heard = { text, atMs: nowMs };
    }
    next(text, nowMs, span) {
        const [subject = ''] = text.split(': ');
        const before = this.#said.get(subject);
        const isNew = before?.text !== text && !this.#heard.text.startsWith(text);
        const sinceMs = span?.sinceMs ?? before?.firstMs ?? nowMs;
        const againMs = nowMs - sinceMs < LONG_MS ? AGAIN_MS : AGAIN_WHEN_LONG_MS;
        const lastMs = Math.max(before?.lastMs ?? Number.NEGATIVE_INFINITY, this.#heard.atMs);
        if (!isNew && nowMs - lastMs < againMs)
            return undefined;
        this.#said.set(subject, { text, firstMs: before?.firstMs ?? nowMs, lastMs: nowMs });
        return `${text}${sayLength(nowMs - sinceMs, span)}`;
    }
}
class Repeats {
    #text;
    #times = 0;
    #pace = new Pace();
    next(text, nowMs, { span, isLast }) {
        if (text !== this.#text || isLast)
            this.#pace = new Pace();
        this.#times = text === this.#text ? this.#times + 1 : 1;
        this.#text = text;
        const line = this.#pace.next(text, nowMs, span);
        return line === undefined || this.#times === 1 ? line : `${line}, ${this.#times} times in a row`;
    }
}
function sayLength(waitedMs, { sinceMs, untilMs } = { sinceMs: 0 }) {
    if (waitedMs < SHORT_MS)
        return '';
    return ` (${lasting(waitedMs)}${untilMs === undefined ? '' : ` of ${lasting(untilMs - sinceMs)}`})`;
}
function lasting(ms) {
    const seconds = Math.round(ms / 1_000);
    const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
    const two = (part) => String(part).padStart(2, '0');
    return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fill: () => (/* binding */ fill),
/* harmony export */   fillText: () => (/* binding */ fillText),
/* harmony export */   mentions: () => (/* binding */ mentions),
/* harmony export */   toldBy: () => (/* binding */ toldBy),
/* harmony export */   unfillable: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


function toldBy(stop) {
    const ref = typeof stop.image === 'string' ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(stop.image) : undefined;
    return { version: ref?.tag, digest: ref?.digest };
}
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
function unfillable(gates, { tag, digest }) {
    const asked = JSON.stringify(gates.map((gate) => (gate.kind === 'http' ? [gate.spec.json ?? null, gate.spec.body ?? null] : null)));
    return [
        ...(tag === undefined && asked.includes('{version}') ? ['version'] : []),
        ...(digest === undefined && asked.includes('{digest}') ? ['digest'] : []),
    ];
}


/***/ }),

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProgramNotFound: () => (/* binding */ ProgramNotFound),
/* harmony export */   createExec: () => (/* binding */ createExec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
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
const GRACE_MS = 2_000;
function createExec(clock) {
    return {
        async run(argv, options) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                options.signal?.throwIfAborted();
                const [program, ...args] = argv;
                const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
                    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                    env: options.env,
                    stdio: ['pipe', 'pipe', 'pipe'],
                    detached: true,
                });
                const stdout = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stdout'));
                const stderr = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stderr'));
                child.stdout.on('data', (chunk) => stdout.add(chunk));
                child.stderr.on('data', (chunk) => stderr.add(chunk));
                child.stdin.on('error', () => { });
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
    }
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
    }
}
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HttpError: () => (/* reexport */ HttpError),
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/ports/http-connection.js

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
function isLoopback(hostname) {
    const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0)
        return host === 'localhost' || host.endsWith('.localhost');
    return loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
async function openConnection(request, proxies) {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const { connectTo, url } = request;
    const sockets = [];
    const state = { begun: false, proxyFailed: false };
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
    const options = {
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        connectTimeout: 0,
        allowH2: false,
        requestTls: { allowH2: false },
        connect: undici.buildConnector({ timeout: 0, allowH2: false, ...servername(request) }),
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
    sent;
    constructor(kind, sent, message, options) {
        super(message, options);
        this.name = 'HttpError';
        this.kind = kind;
        this.sent = sent;
    }
}
function asHttpError(error, { url, begun, proxyFailed }) {
    const deepest = deepestOf(error);
    const code = textAt(deepest, 'code');
    const said = deepest.message || code;
    const of = (kind, sent, message) => new HttpError(kind, sent, message, { cause: error });
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
const isRefusalOfProxy = (error) => error instanceof Error &&
    ['UND_ERR_ABORTED', 'UND_ERR_INVALID_ARG'].includes(textAt(error, 'code')) &&
    /^Proxy (response|Authentication Required) /.test(error.message);
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



function createHttp(clock, env = {}) {
    const proxies = proxiesOf(env);
    return {
        async request(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { url, connectTo } = request;
                const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
                const connection = await openConnection(request, proxies);
                request.signal?.throwIfAborted();
                const limit = __addDisposableResource(env_1, clock.limit(request.timeoutMs, request.signal), false);
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


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paced: () => (/* binding */ paced),
/* harmony export */   sleepTelling: () => (/* binding */ sleepTelling),
/* harmony export */   whileTelling: () => (/* binding */ whileTelling)
/* harmony export */ });
/* harmony import */ var _core_waiting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8169);

function paced(log, clock) {
    const pace = new _core_waiting_js__WEBPACK_IMPORTED_MODULE_0__/* .Pace */ .oG();
    return {
        ...log,
        info(text, meaning) {
            pace.heard(text, clock.nowMs());
            log.info(text, meaning);
        },
        progress(text, span) {
            const line = pace.next(text, clock.nowMs(), span);
            if (line !== undefined)
                log.progress(line);
        },
    };
}
const SIGN_MS = 15_000;
async function sleepTelling(ms, text, { clock, log, signal, span }) {
    const sinceMs = clock.nowMs();
    const untilMs = sinceMs + ms;
    const told = span ?? { sinceMs, untilMs };
    for (let leftMs = ms; leftMs > SIGN_MS; leftMs = untilMs - clock.nowMs()) {
        log.progress(text, told);
        await clock.sleep(SIGN_MS, signal);
    }
    await clock.sleep(Math.max(0, untilMs - clock.nowMs()), signal);
}
async function whileTelling(text, work, { clock, log, span }) {
    const over = new AbortController();
    const sinceMs = clock.nowMs();
    const tell = async () => {
        for (;;) {
            await clock.sleep(SIGN_MS, over.signal);
            log.progress(text, span ?? { sinceMs });
        }
    };
    const telling = tell().catch(() => { });
    try {
        return await work();
    }
    finally {
        over.abort();
        await telling;
    }
}


/***/ })

};
