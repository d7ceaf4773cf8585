export const id = 942;
export const ids = [942];
export const modules = {

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ childEnv)
/* harmony export */ });
const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/;
const COMMAND_FILES = new Set([
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
/**
 * The environment of a child that runs code of others: the job's, without what belongs to us, to the runner or to a cloud
 * account, and without any variable whose value is a registered secret, unless it is named.
 */
function childEnv(env, options = {}) {
    const named = new Set(options.named);
    const secrets = new Set(options.secrets?.map((secret) => secret.reveal()));
    const kept = Object.entries(env).filter(([name, value]) => {
        if (value === undefined)
            return false;
        if (named.has(name))
            return true;
        return !OURS.test(name) && !COMMAND_FILES.has(name) && !secrets.has(value);
    });
    return { ...Object.fromEntries(kept), ...options.add };
}


/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
const good = (detail, more = {}) => ({
    kind: 'good',
    detail,
    ...more,
});
const bad = (detail) => ({ kind: 'bad', detail });
const unasked = (detail) => ({ kind: 'unasked', detail });


/***/ }),

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

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ Drive),
  u: () => (/* binding */ sayStop)
});

// EXTERNAL MODULE: ./build/core/change.js
var change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/gates/gate.js
var gates_gate = __webpack_require__(3152);
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
                if ((0,failure/* isFailure */.N6)(error))
                    return (0,gates_gate/* unasked */.Wl)(error.saw);
                if (error instanceof ports_clock/* TimeLimit */.h9)
                    return (0,gates_gate/* unasked */.Wl)('the server that knows the containers did not answer in time');
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
        const limit = __addDisposableResource(env_1, clock.limit(ASK_LIMIT_MS, signal), false);
        try {
            return await gate.ask(stop, limit.signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return (0,gates_gate/* bad */.MB)(`no answer within ${ASK_LIMIT_MS / 1_000}s`);
            return (0,gates_gate/* unasked */.Wl)((0,failure/* briefly */.m_)(error));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function sameProcesses(gate, sample, fingerprints) {
    if (sample.fingerprint === undefined)
        return sample;
    const before = fingerprints.get(gate);
    fingerprints.set(gate, sample.fingerprint);
    if (before === undefined || before === sample.fingerprint)
        return sample;
    return (0,gates_gate/* bad */.MB)(`something was restarted or replaced since the last round (${sample.detail})`);
}

// EXTERNAL MODULE: ./build/run/patience.js
var patience = __webpack_require__(6367);
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
        return this.#acted >= patience/* MOVES */.l2 || (this.#busySinceMs !== undefined && nowMs - this.#busySinceMs >= patience/* OUT_OF_SIGHT_MS */.u4);
    }
    /** Was answered, or its answer was lost: the next one waits until this one is surely over. */
    sent(nowMs) {
        this.#count += 1;
        this.#acted += 1;
        this.#busySinceMs = undefined;
        this.#notBeforeMs = nowMs + patience/* SURELY_OVER_MS */.lx;
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
        this.#notBeforeMs = nowMs + patience/* POLL_MS */.JO;
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
            throw new failure/* Failure */.HR('conflict', {
                what: `${this.target.name} is not where it was when the plan was made`,
                saw: first.saying,
                fix: `look at it with: ${this.target.statusCommand}; then start again`,
            });
        }
        for (let to = 1; to <= (0,change/* lastStop */.t8)(this.change); to += 1) {
            await this.#arrive(to, signal);
            await this.#prove(to, signal, this.target.holdMs?.(this.#entry));
        }
    }
    /** Proves the goal without a walk, where there is nothing to change. */
    async proveGoal(signal) {
        this.#entry = { ...this.#entry, to: (0,change/* lastStop */.t8)(this.change) };
        await this.#prove(this.#entry.to, signal);
    }
    /** One look at the goal, now: what was proven a while ago need not be so any more. */
    async proveAgain(signal) {
        await this.#proveOnce((0,change/* lastStop */.t8)(this.change), signal);
    }
    /** The step after which there is no way back by a move; looks again right before it. Closes the entry. */
    async seal(signal) {
        const goal = (0,change/* lastStop */.t8)(this.change);
        await this.#proveOnce(goal, signal);
        if (this.target.seal !== undefined) {
            await this.#put('moving', { to: goal, sealed: true });
            await this.#send(signal, {
                done: (seen) => seen.at === goal && seen.sealed && seen.settled,
                underWay: (seen) => seen.at === goal && seen.sealed,
                ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
                write: (entry) => this.target.seal?.(entry, signal) ?? Promise.resolve(),
            });
            this.#note('sealed');
            await this.#prove(goal, signal);
        }
        await this.#put('closed', {});
    }
    /** Leaves the change where it is, for a person to confirm or to take back. */
    async hold() {
        await this.#put('held', {});
    }
    /** Nothing was changed and nothing will be. */
    async release() {
        await this.#put('closed', {});
    }
    /**
     * Back to stop 0, and the same proof there. Looks first, writes at most what the look allows, and looks again: a change
     * that was never made, one that is half made and one that is already being taken back all end here.
     *
     * @returns `proven: false` when the signal's limit passed or a person is needed; the entry stays open then.
     */
    async takeBack(signal) {
        const attempts = new Attempts();
        let changing = false;
        const leave = (because) => {
            this.#note(`not taken back: ${because}`);
            return { proven: false, because, tried: changing || attempts.count > 0 };
        };
        try {
            const inFlightUntilMs = Date.parse(this.#entry.at) + patience/* SURELY_OVER_MS */.lx;
            let waiting = { because: '', sinceMs: 0 };
            for (;;) {
                const seen = await this.#look(signal);
                const nowMs = this.#road.clock.nowMs();
                const way = this.target.wayBack(this.#entry, seen);
                if (way.by === 'person')
                    return leave(way.because);
                if (way.by !== 'wait' || way.because !== waiting.because)
                    waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs };
                else if (nowMs - waiting.sinceMs >= patience/* OUT_OF_SIGHT_MS */.u4)
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
                        return leave(`sent ${attempts.count} times and not done; it says: ${seen.saying}`);
                    this.#note('taking back');
                    await this.#moveBack(seen, attempts, signal);
                    continue;
                }
                await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
            }
            this.#entry = { ...this.#entry, to: 0 };
            await this.#prove(0, signal);
            const remarks = await this.#remarks(signal);
            await this.#tryPut('closed', { to: 0 });
            this.#note('taken back and proven');
            return { proven: true, remarks };
        }
        catch (error) {
            if ((0,failure/* isFailure */.N6)(error))
                return leave((0,failure/* briefly */.m_)(error));
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return leave(`not proven within ${(0,duration/* formatDuration */.a)(error.ms)}; last seen: ${this.#lastSaid}`);
            if (error instanceof failure/* Cancelled */.cJ)
                return leave(`${(0,failure/* briefly */.m_)(error)}; last seen: ${this.#lastSaid}`);
            throw error;
        }
    }
    /**
     * What a dead run left: taken back, unless its seal had gone through and what was sealed proves good.
     *
     * @returns `confirmed` in that case.
     */
    async recover(signal) {
        if (this.#entry.sealed) {
            try {
                const goal = (0,change/* lastStop */.t8)(this.change);
                const seen = await this.#waitUntilItStands(signal);
                if (seen.kind === 'at' && seen.at === goal && seen.sealed) {
                    this.#entry = { ...this.#entry, to: goal };
                    await this.#prove(goal, signal);
                    await this.#put('closed', {});
                    return 'confirmed';
                }
            }
            catch (error) {
                if (!(0,failure/* isFailure */.N6)(error) && !(error instanceof ports_clock/* TimeLimit */.h9))
                    throw error;
                this.#note((0,failure/* briefly */.m_)(error));
            }
        }
        return this.takeBack(signal);
    }
    /** What tells why it failed, gathered before it is removed. Never the reason for another failure. */
    async evidence(signal) {
        try {
            return await this.target.evidence?.(this.#entry, signal);
        }
        catch (error) {
            this.#note(`no evidence could be gathered: ${(0,failure/* briefly */.m_)(error)}`);
            return undefined;
        }
    }
    /** What a person should know beside the proof; that it could not be read does not make the proof less true. */
    async #remarks(signal) {
        try {
            return (await this.target.remarks?.(this.#entry, signal)) ?? [];
        }
        catch (error) {
            if (!(0,failure/* isFailure */.N6)(error))
                throw error;
            return [`it could not be told how it got there: ${(0,failure/* briefly */.m_)(error)}`];
        }
    }
    async #takeBackBy(change, signal) {
        this.#note('there is no way back by a move any more; going back by a new change');
        const back = new _a({ target: this.target, change }, { ...this.#asking, rule: patient(this.#asking.rule) }, this.#road);
        try {
            await back.walk(signal);
            await back.seal(signal);
        }
        finally {
            this.moments.push(...back.moments);
        }
        await this.#put('closed', {});
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
                if (failing.size >= patience/* FAILING_PARTS */.qd)
                    throw this.#neverGetsThere(`${failing.size} failures on the way`, seen);
                if (seen.stuck !== undefined)
                    throw this.#neverGetsThere(seen.stuck, seen);
            }
            else if (!step.ready(seen) || taken) {
                throw this.#notOurs(seen); // somebody took back what was taken from us, or went elsewhere with it
            }
            else if ((seen.settled || this.#road.clock.nowMs() - sinceMs >= patience/* SETTLES_WITHIN_MS */.Kk) &&
                attempts.isDue(this.#road.clock.nowMs())) {
                if (attempts.isSpent(this.#road.clock.nowMs()))
                    throw this.#notTaken(attempts.count, seen);
                await step.beforeWrite?.();
                try {
                    await step.write(this.#entry, seen);
                    taken = true;
                }
                catch (error) {
                    if (!(0,failure/* isFailure */.N6)(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied'))
                        throw error;
                    this.#note((0,failure/* briefly */.m_)(error));
                    attempts.failed(error, this.#road.clock.nowMs());
                }
            }
            await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
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
            if (!(0,failure/* isFailure */.N6)(error))
                throw error;
            attempts.failed(error, this.#road.clock.nowMs());
            this.#note((0,failure/* briefly */.m_)(error)); // the next look tells what came of it
        }
    }
    #neverGetsThere(because, seen) {
        return new failure/* Failure */.HR('unhealthy', {
            what: `${this.target.name} does not get to ${sayStop(this.change.stops[this.#entry.to] ?? {})}`,
            saw: `${because}; ${seen.saying}`,
            fix: 'read what was found above, mend the image or its settings, and start again',
        });
    }
    #notTaken(tries, seen) {
        return new failure/* Failure */.HR('unreachable', {
            what: `${this.target.name} did not take the change`,
            saw: `sent ${tries} times; ${this.moments.at(-1)?.text ?? seen.saying}`,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    #notOurs(seen) {
        return new failure/* Failure */.HR('conflict', {
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
                if (!(0,failure/* isFailure */.N6)(error))
                    throw error;
                const waitedMs = this.#road.clock.nowMs() - sinceMs;
                if (waitedMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                    throw error;
                this.#road.log.progress(`${(0,failure/* briefly */.m_)(error)}; looking again (${(0,duration/* formatDuration */.a)(waitedMs)})`);
                await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
            }
        }
    }
    async #waitUntilItStands(signal) {
        for (;;) {
            const seen = await this.#look(signal);
            if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled)
                return seen;
            await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
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
        throw new failure/* Failure */.HR(verdict.kind, {
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
    /** The proof right before a write that cannot be undone: one sample, now. */
    async #proveOnce(stop, signal) {
        const { clock, log } = this.#road;
        const rule = { needs: 1, everyMs: patience/* POLL_MS */.JO, withinMs: 30_000, allowBad: 0, allowUnasked: 10 };
        const at = this.change.stops[stop] ?? {};
        const { verdict } = await askRounds(this.#proof(), at, rule, { clock, log, signal });
        if (verdict.kind === 'healthy')
            return;
        throw new failure/* Failure */.HR(verdict.kind, {
            what: `${this.target.name} was not healthy any more right before it would have been confirmed`,
            saw: verdict.because,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    #proof() {
        if (this.target.probe === undefined)
            return [];
        const probe = this.target.probe.bind(this.target);
        return [containersGate((signal) => probe(this.#entry, signal), this.target.probeName)];
    }
    /** On the way back a ledger that cannot be written must not keep us from going. */
    async #tryPut(phase, more) {
        try {
            await this.#put(phase, more);
        }
        catch (error) {
            this.#note(`what is done could not be recorded: ${(0,failure/* briefly */.m_)(error)}`);
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
    withinMs: Math.max(rule.withinMs, patience/* OUT_OF_SIGHT_MS */.u4),
});
const canLeave = (seen) => seen.settled || seen.movable === true;
/** `image shop/auth:1.0.1`, `blue 90, green 10`: a stop for people. */
const sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ makeGates)
});

// EXTERNAL MODULE: ./build/core/child-env.js
var child_env = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/ports/http.js
var ports_http = __webpack_require__(8023);
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
                        ...env,
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

;// CONCATENATED MODULE: ./build/run/make-gates.js



/** The user's gates. `containers: healthy` is not among them: the target is always asked that. */
function makeGates(specs, world, secrets) {
    const env = (0,child_env/* childEnv */.g)(world.env, { secrets });
    return specs.flatMap((spec) => {
        switch (spec.kind) {
            case 'http':
                return [httpGate(spec.spec, world.http)];
            case 'run':
                return [runGate(spec.script, world.exec, { cwd: world.workspace, env })];
            case 'containers':
                return [];
            default:
                return spec;
        }
    });
}


/***/ }),

/***/ 2851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ OPERATIONS),
  Y: () => (/* binding */ readChangeInputs)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
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
    };
}


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ recoverInPost)
/* harmony export */ });
/* unused harmony export recoverEntry */
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6768);
/* harmony import */ var _make_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4350);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6367);
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




/** How long a process that was told to end may still be there before we end it. */
const MAIN_GONE_MS = 10_000;
/**
 * The post step: takes back what the main of this step left armed or moving, never what it left held on purpose. Sends
 * the way back at once, then proves it for as long as the runner lets us.
 */
async function recoverInPost({ changing, targetOf }, secrets, world) {
    world.host.mask(secrets);
    const open = (await world.ledger.open()).filter(({ phase }) => phase === 'armed' || phase === 'moving');
    if (open.length === 0)
        return _core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
    if (changing.policy.onCancel === 'hold') {
        for (const entry of open)
            world.log.warn(`left as it is, as "on-cancel" says; take it back with: ${targetOf(entry).rollbackCommand}`);
        return _core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.personNeeded;
    }
    let worst = _core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
    for (const entry of open.toReversed()) {
        const recovered = await recoverEntry(entry, targetOf(entry), changing, world, secrets, _patience_js__WEBPACK_IMPORTED_MODULE_3__/* .TAKE_BACK_IN_POST_MS */ .KV);
        if (recovered === 'not-proven')
            worst = _core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.personNeeded;
    }
    return worst;
}
/** Finishes what a dead process recorded, and says what came of it. Looks first. */
async function recoverEntry(entry, target, changing, world, secrets, limitMs = _patience_js__WEBPACK_IMPORTED_MODULE_3__/* .TAKE_BACK_MS */ .F) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await makeSureItIsGone(entry, world);
        const limit = __addDisposableResource(env_1, world.clock.limit(limitMs, world.signal), false);
        const road = { clock: world.clock, log: world.log, ledger: world.ledger, self: await world.processes.self() };
        const asking = { gates: (0,_make_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGates */ .L)(changing.gates, world, secrets), rule: changing.rule };
        const drive = new _drive_js__WEBPACK_IMPORTED_MODULE_1__/* .Drive */ .f({ target, change: entry.change }, asking, road, entry);
        world.log.info(`Taking back what was begun on ${target.name}`);
        const back = await drive.recover(limit.signal);
        if (back === 'confirmed') {
            world.log.info(`${target.name}: it had been confirmed already, and is healthy; nothing to take back`);
            return 'confirmed';
        }
        if (back.proven) {
            for (const remark of back.remarks)
                world.log.warn(remark);
            world.log.info(`${target.name}: taken back, and that is proven`);
            return 'taken-back';
        }
        const state = back.tried ? 'rolling back, not proven' : 'not taken back';
        world.log.error(`${target.name}: ${state}\n  Saw: ${back.because}\n  Try: ${target.statusCommand}`);
        return 'not-proven';
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Two processes must not walk one change: waits for the one that began it, then ends it. */
async function makeSureItIsGone({ by }, world) {
    if (by === undefined)
        return;
    const sinceMs = world.clock.nowMs();
    while (await world.processes.isAlive(by)) {
        if (world.clock.nowMs() - sinceMs >= MAIN_GONE_MS)
            await world.processes.kill(by);
        await world.clock.sleep(250, world.signal);
    }
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportChange),
/* harmony export */   f: () => (/* binding */ sayPlan)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3937);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6768);





/** How a change ended, in every form there is. Pure. */
function reportChange(title, outcome, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks } = outcome;
    const { change } = entry;
    const first = moments[0];
    const last = moments.at(-1);
    const tookMs = first === undefined || last === undefined ? 0 : last.atMs - first.atMs;
    const asked = result === 'rolled-back' && failure === undefined;
    const takeBack = result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm'
        ? target.rollbackCommand
        : target.statusCommand;
    const rows = [
        ['what', target.name],
        ['result', result],
        ['from', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(change.stops[0]))],
        ['to', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(change.stops.at(-1) ?? {}))],
        ['took', (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(tookMs)],
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
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .factsTable */ .wd)(rows),
        ...(evidence === undefined ? [] : [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceBlock */ .rz)(evidence)]),
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .timeline */ .IO)(target.name, moments),
        `Take it back: \`${takeBack.replaceAll('`', '')}\``,
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
        exitCode: asked ? _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfChange */ .RY)(result),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** A plan, printed: what a dry run shows. */
const sayPlan = (title, change, remarks) => [
    `Plan: ${title}`,
    ...change.stops
        .slice(1)
        .map((stop, index) => `  ~ ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(change.stops[index] ?? {}))} → ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(stop))}`),
    ...remarks.map((remark) => `  ! ${remark}`),
].join('\n');


/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runAlone)
/* harmony export */ });
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);

/** The action by itself: prepared, walked, sealed or held, and taken back when it fails. */
async function runAlone(action, inputs, shared, world, signal) {
    const prepared = await action.prepare(inputs, shared, world, signal);
    if ('told' in prepared)
        return prepared.told;
    // Before the first write the output says so; the truth replaces it.
    world.host.output('result', 'unknown');
    return prepared.report(await (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .carryOut */ .u0)(prepared.drive, prepared.policy, world, signal));
}


/***/ })

};
