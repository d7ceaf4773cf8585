export const id = 955;
export const ids = [955,314];
export const modules = {

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

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

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatColumns)
/* harmony export */ });
/** Rows of cells as text for a terminal: every column as wide as its widest cell, two spaces between, no trailing ones. */
function formatColumns(rows) {
    const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


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

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   rz: () => (/* binding */ evidenceBlock),
/* harmony export */   wd: () => (/* binding */ factsTable)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8610);

/** A table of two columns; cells are text from anywhere. */
function factsTable(rows) {
    const lines = rows.map(([name, value]) => `| ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(name)} | ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(value)} |`);
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
        `  title ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(title)}`,
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
    const label = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(short).replace(/ +/g, ' ').trim();
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(evidence.title)}**`, '', ...lines].join('\n');
}


/***/ }),

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2732);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5616);





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
        return this.#scalar({ name, kind: 'duration' }, fallback, (text) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .y)(text, name));
    }
    choice(name, choices, fallback) {
        return this.#scalar({ name, kind: 'choice', choices }, fallback, (text) => {
            const chosen = choices.find((choice) => choice === text);
            if (chosen !== undefined)
                return chosen;
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text, choices);
            throw wrong(`"${text}"`, `not one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`);
        });
    }
    imageRef(name) {
        return this.#scalar({ name, kind: 'image' }, undefined, (text) => (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageRef */ .Q)(text, name));
    }
    maybeImageRef(name) {
        return this.#scalar({ name, kind: 'image' }, '', (text) => text === '' ? undefined : (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageRef */ .Q)(text, name));
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
            return new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, '');
        }
        const value = this.#given(name);
        if (value === undefined) {
            if (may === undefined)
                this.#problem(name, 'nothing', 'required');
            return may === undefined ? new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, '') : undefined;
        }
        const secret = new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, String(value));
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
            const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, this.asked.keys());
            this.#problems.push(`${this.#source.label(name)} is not an input here${near === undefined ? '' : `; did you mean ${this.#source.label(near)}?`}`);
        }
        if (this.#problems.length === 0)
            return;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
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
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, 'bad-input'))
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
const wrong = (saw, because) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', { what: '', saw, fix: because });


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ readReleaseInput),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   he: () => (/* binding */ readSelection)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);

const readSelection = (reader) => ({
    config: reader.text('config', 'slipway.yml'),
    destination: reader.maybe('destination'),
    from: reader.maybe('from'),
    to: reader.maybe('to'),
    allowUntrusted: reader.flag('allow-untrusted', false),
});
/**
 * The result file of an earlier run, read: `release`. Not `result-file`, which is where a run writes: one word must not
 * mean both, and a run that starts from an earlier one reads one file and writes another.
 */
const readReleaseInput = (reader) => reader.maybe('release');
async function read(reader) {
    const image = reader.maybeImageRef('image');
    if (image !== undefined && image.digest === undefined) {
        reader.problem('image', `"${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(image)}"`, 'without a digest it may name another image by now; write repository:version@sha256:…');
    }
    const release = readReleaseInput(reader);
    if (release !== undefined && reader.wasGiven('image'))
        reader.problem('release', `"${release}"`, '"image" names an image already; give one of the two');
    return {
        ...readSelection(reader),
        image: image === undefined ? undefined : (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(image),
        release,
    };
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   j2: () => (/* binding */ readyAll),
/* harmony export */   oi: () => (/* binding */ withOperation)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _run_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1712);
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





/** The same stage, told to do another operation than forward: what only tells the way forward is left out. */
function withOperation(stage, operation, { without = [], more = {} } = {}) {
    const kept = Object.entries(stage.inputs).filter(([name]) => !without.includes(name));
    return { ...stage, inputs: { ...Object.fromEntries(kept), ...more, operation } };
}
/**
 * Reads the inputs of every stage before the first one is started.
 *
 * @throws {Failure} `bad-input` naming what is wrong in all of them.
 */
async function readyAll(stages, world, { dryRun = false } = {}) {
    const problems = [];
    const ready = [];
    for (const stage of stages) {
        const action = await _stages_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTIONS */ .k[stage.use]();
        const source = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_3__/* .stageInputs */ .M)(stage, {}, dryRun);
        const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(source);
        const inputs = await action.read(reader);
        const shared = (0,_run_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .readShared */ .qA)(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        try {
            reader.finish();
        }
        catch (error) {
            if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
                throw error;
            problems.push(error.saw);
        }
        ready.push({
            stage,
            async start(here, signal) {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    const limit = __addDisposableResource(env_1, here.clock.limit(shared.timeoutMs, signal), false);
                    return await action.run(inputs, shared, (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_3__/* .stageWorld */ .B)(here, stage, source), limit.signal);
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    __disposeResources(env_1);
                }
            },
        });
    }
    if (problems.length === 0)
        return ready;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
/** The same world, where only warnings and errors are told: for reads whose answers are told together. */
const quietly = (world) => {
    const log = { ...world.log, info() { }, progress() { }, group: (_title, body) => body() };
    return { ...world, log, host: { ...world.host, log } };
};


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   qA: () => (/* binding */ readShared)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3201);
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
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputReader */ .i(world.host.inputs);
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
        const exitCode = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ ? _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.cancelled : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfFailure */ .Bu)(failure.code);
        report = { ...action.failed(failure, inputs), exitCode, failure };
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ)
            report = { ...report, result: 'cancelled' };
    }
    return tell(action.name, report, shared, world, startedMs);
}
async function inTime(action, inputs, shared, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
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
 * @returns what to report instead of a run.
 * @throws {Failure} `refused`.
 */
async function stopUntrusted({ name, guard }, inputs, world) {
    if (guard === undefined || !world.env.GITHUB_EVENT_NAME || guard.allowsUntrusted(inputs))
        return undefined;
    const { observeTrust, untrusted } = await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(278), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 9278));
    const trust = await observeTrust(world, world.signal);
    if (trust.code === 'own')
        return undefined;
    if (trust.code !== 'fork' || guard.skipped === undefined)
        throw untrusted(name, trust);
    world.log.info(`Skipped: ${trust.because}`);
    return { ...guard.skipped(trust.because), exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done };
}
/** @throws what is neither a failure, nor a cancel, nor our own limit: a bug of ours keeps its stack. */
function asFailure(error, shared) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('refused', { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_)(error), fix: 'start it again' }, { cause: error });
    }
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .TimeLimit */ .h9 && shared !== undefined) {
        const saw = `not done within ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(shared.timeoutMs)}`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('timed-out', { what: 'The time is up', saw, fix: 'look at what it waited for, or raise "timeout"' }, { cause: error });
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
    let exitCode = report.exitCode;
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
        if (exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done)
            exitCode = _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.missing;
        log.error(error instanceof Error ? error.message : String(error));
    }
    if (report.failure === undefined)
        log.info(`${name}: ${report.result || 'planned'} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(world.clock.nowMs() - startedMs)}`);
    else
        log.error(report.failure.message);
    return exitCode;
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   NC: () => (/* binding */ possibleZones),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);


/**
 * Reads a domain name as a person writes it: any case, with or without the final dot, `*` or `\052`, Unicode labels.
 *
 * @returns the form that Route 53 stores: lower case, Punycode, one final dot, every character but `a-z 0-9 - _` as `\ooo`.
 * @throws {Failure} `bad-input`
 */
function parseName(text, input) {
    const bad = (because) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
        what: `Cannot read ${input} as a domain name`,
        saw: `"${text}": ${because}`,
        fix: 'write a full name such as www.example.com',
    });
    const dotless = text.replace(/\.$/, '');
    if (dotless.trim() === '')
        throw bad('it is empty');
    const labels = splitLabels(dotless);
    if (labels.some((label) => label === ''))
        throw bad('it has an empty label');
    const ascii = labels.map(asciiLabel);
    if (ascii.some((label) => !/^[!-~]+$/.test(label)))
        throw bad('it has a character no name can have');
    const stored = ascii.map(normalLabel);
    const lengths = stored.map((label) => label.replace(ESCAPE, '?').length);
    if (lengths.some((length) => length > 63))
        throw bad('it has a label of more than 63 characters');
    if (lengths.reduce((sum, length) => sum + length + 1, 1) > 255)
        throw bad('it has more than 255 characters');
    return `${stored.join('.')}.`;
}
/** The stored form of a name that an API handed out, for comparing. Never fails. */
const normalName = (name) => `${splitLabels(name.replace(/\.$/, '')).map(normalLabel).join('.')}.`;
/** Whether a name lies in a zone, at its apex or below; both in stored form. */
const liesIn = (name, zoneName) => name === zoneName || name.endsWith(`.${zoneName}`);
/** The names of the zones a name can lie in, longest first; in stored form. */
function possibleZones(name) {
    const labels = splitLabels(name.slice(0, -1));
    return labels.map((_, at) => `${labels.slice(at).join('.')}.`);
}
const ESCAPE = /\\([0-3][0-7]{2})/g;
/** An escaped dot (`\056`) is a character of its label, not an end of it. */
const splitLabels = (name) => name.split('.');
/**
 * Punycode for a label with letters beyond ASCII; empty when it cannot be had. `domainToASCII` is kept from everything
 * else: it drops tabs, ends at a slash, and takes other scripts' full stops for dots.
 */
function asciiLabel(label) {
    if (!/[^\0-\x7f]/.test(label))
        return label;
    if (/[\0-\x7f]/.test(label.replace(/[\w-]/g, '')))
        return '';
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(label);
    return ascii.includes('.') ? '' : ascii;
}
function normalLabel(label) {
    const raw = label.replace(ESCAPE, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
    // Only ASCII letters have another case in a name.
    return [...raw.replace(/[A-Z]/g, (letter) => letter.toLowerCase())]
        .map((character) => /[a-z0-9_-]/.test(character) ? character : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)
        .join('');
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ sameRecordSets),
/* harmony export */   Nv: () => (/* binding */ RR_TYPES),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   ss: () => (/* binding */ sameRecordSet)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5976);

const RR_TYPES = [
    'A',
    'AAAA',
    'CAA',
    'CNAME',
    'DS',
    'HTTPS',
    'MX',
    'NAPTR',
    'NS',
    'PTR',
    'SOA',
    'SPF',
    'SRV',
    'SSHFP',
    'SVCB',
    'TLSA',
    'TXT',
];
/** What makes a record set this one and no other: name, type and set identifier. */
const identityOf = (set) => JSON.stringify([(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(set.Name), set.Type, set.SetIdentifier ?? null]);
/**
 * Whether two record sets mean the same. Spellings that Route 53 itself does not tell apart do not count: the case and
 * final dot of names, the order of values, and the final dot of a value that is a name (such a change is accepted, and
 * the old spelling stays).
 */
const sameRecordSet = (one, other) => meaning(one) === meaning(other);
/** Whether two states of a name mean the same, in whatever order their record sets come. */
function sameRecordSets(ones, others) {
    return ones.map(meaning).sort().join('\n') === others.map(meaning).sort().join('\n');
}
const NAME_VALUED = new Set(['CNAME', 'NS', 'PTR']);
function meaning(set) {
    const { Name, ResourceRecords, AliasTarget, ...rest } = set;
    return JSON.stringify(sorted({
        ...rest,
        Name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(Name),
        values: ResourceRecords?.map(({ Value }) => (NAME_VALUED.has(set.Type) ? normalValue(Value) : Value)).sort(),
        alias: AliasTarget && {
            ...AliasTarget,
            HostedZoneId: AliasTarget.HostedZoneId.replace(/^\/hostedzone\//, ''),
            DNSName: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(AliasTarget.DNSName),
        },
    }));
}
const normalValue = (value) => value.toLowerCase().replace(/\.$/, '');
/** Members in one order, at every depth. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([member, inner]) => [member, sorted(inner)]));
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   fz: () => (/* binding */ saySets),
/* harmony export */   g8: () => (/* binding */ answerLines),
/* harmony export */   mE: () => (/* binding */ saySet),
/* harmony export */   sQ: () => (/* binding */ sayAnswer)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);



/** CloudFront takes no alias that evaluates its health. Source: API reference, AliasTarget. */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';
/**
 * Reads what a side answers with: one value a line, or `alias ZONE-ID NAME`, of a load balancer with its own zone id.
 *
 * @returns undefined for no line at all.
 * @throws {Failure} `bad-input`
 */
function parseAnswer(lines, input) {
    const [first] = lines;
    if (first === undefined)
        return undefined;
    const words = first.split(/\s+/);
    if (words[0] !== 'alias')
        return { ResourceRecords: lines.map((Value) => ({ Value })) };
    const [, HostedZoneId, DNSName, ...more] = words;
    if (HostedZoneId === undefined || DNSName === undefined || more.length > 0 || lines.length > 1) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input}`,
            saw: `"${lines.join(' ')}"`,
            fix: 'an alias is written "alias ZONE-ID NAME", with the zone id of the target, and stands alone',
        });
    }
    return { AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: HostedZoneId !== CLOUDFRONT_ZONE } };
}
/** Whether a record set gives this answer; how an alias evaluates health is not part of it. */
function answers(set, answer) {
    if (!('AliasTarget' in answer))
        return set.AliasTarget === undefined && (0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRecordSet */ .ss)(set, { ...set, ...answer });
    const { AliasTarget: alias } = set;
    if (alias === undefined)
        return false;
    return (alias.HostedZoneId.replace(/^\/hostedzone\//, '') === answer.AliasTarget.HostedZoneId &&
        (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(alias.DNSName) === (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(answer.AliasTarget.DNSName));
}
/** As a person writes it in the inputs `blue` and `green`, a line each. */
const answerLines = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined
    ? ResourceRecords.map(({ Value }) => Value)
    : [`alias ${AliasTarget.HostedZoneId} ${AliasTarget.DNSName}`];
const sayAnswer = (set) => answerLines(set).join(', ');
/** `green 10: lb.green.example.com, TTL 60s` */
function saySet(set) {
    const who = set.SetIdentifier === undefined ? '' : `${set.SetIdentifier} ${set.Weight ?? 'unweighted'}: `;
    return `${who}${sayAnswer(set)}${set.TTL === undefined ? '' : `, TTL ${set.TTL}s`}`;
}
const saySets = (sets) => sets.length === 0 ? 'no record at all' : sets.map(saySet).join('; ');


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ expectOneRecord),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   JC: () => (/* binding */ sideBefore),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   NJ: () => (/* binding */ sayName),
/* harmony export */   Nc: () => (/* binding */ setsOf),
/* harmony export */   lv: () => (/* binding */ readHandle)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);




const stopOf = ({ shares, sets }) => ({
    blue: shares.blue,
    green: shares.green,
    ...(sets.some((set) => set.SetIdentifier !== undefined) ? {} : { routing: 'simple' }),
    sets: sets,
});
/** The record sets of a stop, as they were read or are to be made. */
const setsOf = (stop) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(stop?.sets) ? stop.sets : [];
const readName = (target) => ({
    zoneId: String(target.zoneId),
    zone: String(target.zone),
    name: String(target.name),
    type: _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .RR_TYPES */ .Nv.find((type) => type === target.type) ?? 'CNAME',
});
/** `www.example.com CNAME` */
const sayName = ({ name, type }) => `${name.replace(/\.$/, '')} ${type}`;
const readHandle = (handle) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(handle) && typeof handle.to === 'number' && typeof handle.changeId === 'string'
    ? { to: handle.to, changeId: handle.changeId }
    : undefined;
/** The side with more traffic where the walk began. */
const sideBefore = ({ stops: [{ blue, green }] }) => Number(green ?? 0) > Number(blue ?? 0) ? 'green' : 'blue';
/**
 * A recorded change comes from outside: whatever it holds, nothing but the one record it names may be touched.
 *
 * @throws {Failure} `bad-input`
 */
function expectOneRecord(change) {
    const { name, type, zoneId } = readName(change.target);
    const isOurs = (set) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(set) && typeof set.Name === 'string' && (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(set.Name) === name && set.Type === type;
    const whole = change.kind === 'route53-record' &&
        typeof change.target.type === 'string' &&
        /^[A-Z0-9]{1,32}$/.test(zoneId) &&
        change.stops.every(({ sets }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(sets) && sets.length > 0 && sets.every(isOurs));
    if (whole)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot take back what was recorded',
        saw: `an entry that does not hold ${sayName({ name, type })} and nothing else`,
        fix: 'give the "undo" output of a run of route53-switch as it is',
    });
}


/***/ })

};
