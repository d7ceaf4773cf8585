export const id = 768;
export const ids = [768];
export const modules = {

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
            throw new failure/* Failure */.HR('conflict', {
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
            const overMs = Date.parse(this.#entry.at) + patience/* SURELY_OVER_MS */.lx - this.#road.clock.nowMs();
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
        const rule = { ...asked, needs: 1, everyMs: patience/* POLL_MS */.JO, allowUnasked: Math.max(10, asked.allowUnasked) };
        const at = this.change.stops[(0,change/* lastStop */.t8)(this.change)] ?? {};
        const { verdict } = await askRounds([...this.#proof(), ...this.#asking.gates], at, rule, { clock, log, signal });
        if (verdict.kind === 'healthy')
            return;
        throw new failure/* Failure */.HR(verdict.kind, {
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
            this.#note(`what is done could not be recorded: ${(0,failure/* briefly */.m_)(error)}`);
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
            this.#note(`what earlier runs recorded could not be closed: ${(0,failure/* briefly */.m_)(error)}`);
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
                        return leave(`sent ${attempts.count} times and not done; ${this.#refusal ?? seen.saying}`);
                    this.#note('taking back');
                    await this.#moveBack(seen, attempts, signal);
                    continue;
                }
                await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
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
            this.#refusal = (0,failure/* briefly */.m_)(error);
            this.#note(this.#refusal); // the next look tells what came of it
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
    /** What never settles does not stand: it is not waited for longer than what settles needs. */
    async #waitUntilItStands(signal) {
        const sinceMs = this.#road.clock.nowMs();
        for (;;) {
            const seen = await this.#look(signal);
            if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled)
                return seen;
            if (this.#road.clock.nowMs() - sinceMs >= patience/* SETTLES_WITHIN_MS */.Kk)
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
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const canLeave = (seen) => seen.settled || seen.movable === true;
/** `image shop/auth:1.0.1`, `blue 90, green 10`: a stop for people. */
const sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TAKE_BACK_MS),
/* harmony export */   JO: () => (/* binding */ POLL_MS),
/* harmony export */   KV: () => (/* binding */ TAKE_BACK_IN_POST_MS),
/* harmony export */   Kk: () => (/* binding */ SETTLES_WITHIN_MS),
/* harmony export */   Xt: () => (/* binding */ HEAD_START_MS),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   lx: () => (/* binding */ SURELY_OVER_MS),
/* harmony export */   qd: () => (/* binding */ FAILING_PARTS),
/* harmony export */   u4: () => (/* binding */ OUT_OF_SIGHT_MS)
/* harmony export */ });
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


/***/ })

};
