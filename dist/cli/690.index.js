export const id = 690;
export const ids = [690,314];
export const modules = {

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

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

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

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   rU: () => (/* binding */ isMoving)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

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

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ secretsOfJob),
/* harmony export */   av: () => (/* binding */ textsToMask),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a shell, quoted where it has to be. */
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ commandOf)
/* harmony export */ });
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9909);

/** A command line over the same stages, filled in. The destination is named, whatever the branch is by then. */
function commandOf(command, { config, from, to, release, backTo, }, destination) {
    const flags = [
        ['config', config === 'slipway.yml' ? undefined : config],
        ['from', from],
        ['to', to],
        ['release', release],
        ['back-to', command === 'rollback' ? backTo : undefined],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(value)}`]));
    return ['slipway', command, ...(destination === undefined ? [] : [(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(destination)]), ...flags].join(' ');
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ observeLive)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8094);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9118);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8106);





/**
 * The live stages of the pipeline file, for the destination of the earlier run where one is given.
 *
 * @throws {Failure} `bad-input` when there are none, or when the file does not fit that run.
 */
async function observeLive(inputs, world) {
    const release = inputs.release === undefined ? undefined : await (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readRelease */ .iJ)(inputs.release, world);
    const wanted = inputs.destination ?? release?.destination;
    if (release?.destination !== undefined && wanted !== release.destination)
        throw misfit(release, `it went to "${release.destination}", and "destination" is "${wanted}"`, inputs);
    const { stages, destination } = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .observePipeline */ .N)({ ...inputs, destination: wanted }, world);
    const live = stages.filter(_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG).map((stage) => withRelease(stage, release));
    for (const { stage, record } of live.flatMap(otherRecord))
        throw misfit(release, `its stage "${stage.name}" is of ${record}, and that of ${inputs.config} is not`, inputs);
    const isWhole = inputs.from === undefined && inputs.to === undefined;
    for (const { name, use } of isWhole ? (release?.stages.filter(_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG) ?? []) : []) {
        if (!live.some(({ stage }) => stage.name === name && stage.use === use))
            throw misfit(release, `it has a stage "${name}" (${use}), and ${inputs.config} has none`, inputs);
    }
    if (live.length === 0) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: 'There is no live stage among these',
            saw: stages.map(({ name }) => name).join(', '),
            fix: 'name the destination that they are for by "destination"',
        });
    }
    return { destination: destination?.name, release, stages: live };
}
function withRelease(stage, release) {
    const released = release?.stages.find(({ name, use }) => name === stage.name && use === stage.use);
    return { stage: released === undefined ? stage : retarget(stage, released), released };
}
/** A result file may be anybody's: whatever it holds, no other record than that of the file is touched. */
function otherRecord({ stage, released }) {
    const record = released?.target.name;
    if (stage.use !== 'route53-switch' || typeof record !== 'string')
        return [];
    return (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(String(stage.inputs.record)) === record ? [] : [{ stage, record }];
}
/**
 * What the run changed is meant, by its names, also where the file names another side by now (`service: auth-${IDLE}`).
 * Addresses, keys and gates are still those of the file.
 */
function retarget(stage, { target }) {
    const named = stage.use === 'route53-switch'
        ? { 'hosted-zone-id': target.zoneId ?? '', type: target.type ?? '' }
        : { environment: target.environment ?? '', stack: target.stack ?? '', service: target.service ?? '' };
    if (Object.values(named).some((value) => typeof value !== 'string' || value === ''))
        return stage;
    const { 'hosted-zone': _, ...inputs } = stage.inputs;
    return { ...stage, inputs: { ...inputs, ...named } };
}
const misfit = (release, saw, { config }) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
    what: `${release?.file} is not a release of ${config}`,
    saw,
    fix: `use the ${config} of the commit that was released, or correct "release" or "destination"`,
});


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

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ sayTarget),
/* harmony export */   HH: () => (/* binding */ readRecorded),
/* harmony export */   Mf: () => (/* binding */ sayRecorded),
/* harmony export */   OC: () => (/* binding */ isLeft)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111);
/* harmony import */ var _run_drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6768);
/* harmony import */ var _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1002);
/* harmony import */ var _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);






/** @throws {Failure} `denied` when what is recorded cannot be read. */
async function readRecorded({ ledger, processes, }) {
    const open = await ledger.open().catch((error) => {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('denied', {
            what: 'Could not read what is recorded as open on this machine',
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_)(error),
            fix: 'look into the folder SLIPWAY_STATE_DIR; each file there is a change that was begun',
        }, { cause: error });
    });
    return Promise.all(open.map(async (entry) => ({
        entry,
        isAtWork: entry.by !== undefined && (await processes.isAlive(entry.by)),
    })));
}
/** Begun, not left so on purpose, and nobody is at it: what `slipway undo` is for. */
const isLeft = ({ entry: { phase }, isAtWork }) => !isAtWork && (phase === 'armed' || phase === 'moving');
const NAMES = {
    'cattle-service': (target) => _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .sayName */ .NJ(_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .readName */ .MQ(target)),
    'route53-record': (target) => _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .sayName */ .NJ(_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .readName */ .MQ(target)),
};
/** For people: `auth/auth-service in production`. */
const sayTarget = ({ kind, target }) => NAMES[kind](target);
/** `auth/one in Default: image …1.0.0 → image …1.0.1, moving since 2026-01-01T00:00:10.000Z, by …` */
function sayRecorded({ entry: { change, phase, at, by }, isAtWork }) {
    const [from, to] = [change.stops[0], (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .goalOf */ .ZZ)(change)].map((stop) => (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .shortImage */ .Uq)((0,_run_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(stop)));
    const who = isAtWork ? `process ${by?.pid} is at it` : `by ${change.run}`;
    return `${sayTarget(change)}: ${from} → ${to}, ${phase} since ${at}, ${who}`;
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   ug: () => (/* binding */ imageOfRelease)
/* harmony export */ });
/* unused harmony export parseRelease */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7166);






/** @throws {Failure} `bad-input` when there is no such file, or it is not the result of a pipeline. */
async function readRelease(file, { files, workspace }) {
    const text = await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file));
    if (text === undefined)
        throw unusable(file, 'there is no such file');
    return parseRelease(text, file);
}
/** @throws {Failure} `bad-input` */
function parseRelease(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw unusable(file, 'text that is not JSON');
    }
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) && value.ended === false)
        throw unusable(file, 'a run that did not end, or is still at work');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) || value.action !== 'pipeline' || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .L)(value.stages)) {
        const action = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) && typeof value.action === 'string' ? value.action : undefined;
        throw unusable(file, action === undefined ? 'JSON that is no result' : `the result of "${action}", not of a pipeline`);
    }
    return {
        file,
        result: String(value.result ?? ''),
        destination: maybeText(value.destination),
        image: maybeText(value.image),
        stages: value.stages.map((stage) => readStage(stage, file)),
    };
}
/**
 * The image that an earlier run pushed, with its digest.
 *
 * @throws {Failure} `bad-input` when that run says that its image is not in the registry.
 */
function imageOfRelease({ file, image, result, stages }) {
    const push = stages.find(({ use }) => use === 'tag-and-push');
    const ref = image === undefined ? undefined : (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .tryParseImageRef */ .ZJ)(image);
    if (image !== undefined && ref?.digest !== undefined && push?.result !== 'failed')
        return image;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
        what: `There is no image to deploy in ${file}`,
        saw: push === undefined
            ? `that run ended as "${result}" before it pushed one`
            : `its stage "${push.name}" ended as "${push.result}"`,
        fix: 'name the result file of a run that pushed its image, or give "image" as repository:version@sha256:…',
    });
}
function readStage(stage, file) {
    const use = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(stage) ? _file_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.find((kind) => kind === stage.use) : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(stage) || use === undefined)
        throw unusable(file, 'a stage that this version does not know');
    const undo = maybeText(stage.undo);
    return {
        name: String(stage.stage ?? use),
        use,
        result: String(stage.result ?? ''),
        undo: undo === undefined ? undefined : (0,_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntry */ .ER)(undo),
        target: objectOf(stage.target),
        from: objectOf(stage.from),
        to: objectOf(stage.to),
    };
}
const objectOf = (value) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) ? value : {});
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const unusable = (file, saw) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
    what: `Cannot use ${file} as a release`,
    saw,
    fix: 'name by "release" the file that a run wrote to its "result-file"',
});


/***/ }),

/***/ 6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZK: () => (/* binding */ saySharesOf),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   jf: () => (/* binding */ statusRow),
/* harmony export */   r_: () => (/* binding */ readStatuses),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6568);
/* harmony import */ var _operate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7863);






const isUnseen = (status) => 'failure' in status;
/**
 * Asks every stage by its own operation `status`, all at once. One that cannot be seen does not hide the others.
 *
 * @throws {Failure} `bad-input` when a stage is set up wrongly.
 */
async function readStatuses(stages, world, signal) {
    const ready = await (0,_operate_js__WEBPACK_IMPORTED_MODULE_4__/* .readyAll */ .j2)(stages.map((stage) => (0,_operate_js__WEBPACK_IMPORTED_MODULE_4__/* .withOperation */ .oi)(stage, 'status')), world);
    return Promise.all(ready.map(async ({ stage, start }) => {
        try {
            return { stage, report: await start((0,_operate_js__WEBPACK_IMPORTED_MODULE_4__/* .quietly */ .gd)(world), signal) };
        }
        catch (error) {
            if (signal.aborted || !(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
                throw error;
            return { stage, failure: error };
        }
    }));
}
function readStatus(stage, { details, outputs }) {
    if (stage.use === 'route53-switch') {
        const sets = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .L)(details.sets) ? details.sets : [];
        const type = stage.inputs.type ?? 'auto';
        return {
            kind: 'record',
            name: String(stage.inputs.record).replace(/\.$/, ''),
            sets: sets.filter((set) => (type === 'auto' ? MOVABLE.has(set.Type) : set.Type === type)),
        };
    }
    return {
        kind: 'service',
        name: String(details.name),
        state: String(details.state),
        image: String(details.image),
        healthy: Number(details.healthy),
        scale: Number(details.scale),
        hasHealthCheck: details.hasHealthCheck === true,
        rolledBack: details.rolledBack === true,
        open: outputs.undo ? (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntry */ .ER)(outputs.undo) : undefined,
    };
}
const MOVABLE = new Set(['A', 'AAAA', 'CNAME']);
/** One line of a table: the stage, where it is, what runs or answers there, and how that is. */
function statusRow(status) {
    const { stage } = status;
    if (isUnseen(status))
        return [stage.name, whereOf(stage), '?', 'could not be seen'];
    const told = readStatus(stage, status.report);
    if (told.kind === 'record')
        return [stage.name, told.name, saySharesOf(told.sets), sayAnswersOf(told.sets)];
    return [stage.name, told.name, nameOf(told.image), sayService(told)];
}
const whereOf = ({ inputs }) => inputs.record === undefined ? [inputs.stack, inputs.service].map(String).join('/') : String(inputs.record);
function sayService({ state, healthy, scale, hasHealthCheck, open }) {
    const health = `${healthy} of ${scale} ${hasHealthCheck ? 'healthy' : 'running, no health check'}`;
    if (open === undefined)
        return `${state}, ${health}`;
    const waits = open.phase === 'held' ? `awaiting-confirm (${state})` : state;
    return `${waits}, ${health}, begun by ${open.change.run}`;
}
/** `auth-service:1.0.1-22-7e56158`, without the registry; the digest where there is no tag. */
function nameOf(image) {
    const ref = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .tryParseImageRef */ .ZJ)(image);
    if (ref === undefined)
        return image;
    const name = ref.repository.slice(ref.repository.lastIndexOf('/') + 1);
    return ref.tag === undefined ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .shortImage */ .Uq)(`${name}@${ref.digest ?? ''}`) : `${name}:${ref.tag}`;
}
/** `blue 90%, green 10%`: weights as shares of all of them; what a simple record answers. */
function saySharesOf(sets) {
    if (sets.length === 0)
        return 'no record';
    const sum = sets.reduce((all, { Weight = 0 }) => all + Weight, 0);
    return sets
        .map((set) => {
        if (set.SetIdentifier === undefined)
            return (0,_targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .sayAnswer */ .sQ)(set);
        const percent = sum === 0 ? 0 : (100 * (set.Weight ?? 0)) / sum;
        return `${set.SetIdentifier} ${Number.isInteger(percent) ? percent : percent.toFixed(1)}%`;
    })
        .join(', ');
}
const sayAnswersOf = (sets) => sets.every(({ SetIdentifier }) => SetIdentifier === undefined)
    ? sets.map(({ Type }) => `simple ${Type}`).join(', ')
    : (0,_targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .saySets */ .fz)(sets);
/** What one stage told, for the result file. */
const statusJson = (status) => {
    const { name, use } = status.stage;
    if (isUnseen(status)) {
        const { code, what, saw, fix } = status.failure;
        return { stage: name, use, failure: { code, what, saw, fix } };
    }
    const { result, details, outputs } = status.report;
    return { stage: name, use, result, ...details, ...outputs };
};


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6568);
/* harmony import */ var _targets_route53_record_where_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1144);




/** What a run says of a stage whose live system it left as it was; a dry run says nothing. */
const UNTOUCHED = new Set(['', 'unchanged', 'skipped', 'rolled-back', 'cancelled']);
/** Pure. `released` is undefined for a stage that the run did not come to. */
function standingOf(released, now) {
    if (released === undefined)
        return { at: 'untouched', saying: 'that run did not come to it' };
    if (UNTOUCHED.has(released.result))
        return { at: 'untouched', saying: `that run left it ${released.result || 'as it was'}` };
    return now.kind === 'service' ? serviceStanding(released, now) : recordStanding(released, now);
}
function serviceStanding({ from, to }, now) {
    const [before, after] = [from.image, to.image];
    if (typeof before !== 'string' || typeof after !== 'string')
        return { at: 'unknown', saying: 'the result file does not say what ran before it' };
    const { open } = now;
    if (open !== undefined) {
        const [start, goal] = [open.change.stops[0].image, open.change.stops.at(-1)?.image];
        if (start === before && goal === after)
            return { at: 'goal' };
        const saying = `an upgrade to ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)(String(goal))} is open, begun by ${open.change.run}`;
        return { at: 'elsewhere', saying };
    }
    if (now.image === after)
        return { at: 'goal' };
    if (now.image === before)
        return { at: 'start' };
    const [runs, brought, was] = [now.image, after, before].map(_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq);
    return { at: 'elsewhere', saying: `it runs ${runs}; that run brought ${brought}, and ${was} ran before` };
}
function recordStanding({ undo, name }, { sets }) {
    if (undo === undefined)
        return { at: 'unknown', saying: `the result file holds no "undo" of ${name}` };
    const there = sets.filter(({ Type }) => Type === undo.change.target.type);
    const at = (0,_targets_route53_record_where_js__WEBPACK_IMPORTED_MODULE_3__/* .stopAt */ .mk)(undo.change, there);
    if (at === undefined)
        return { at: 'elsewhere', saying: `it is set to no step of that run: ${(0,_targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .saySets */ .fz)(there)}` };
    if (at === 0)
        return { at: 'start' };
    if (at === (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStop */ .t8)(undo.change))
        return { at: 'goal' };
    return { at: 'between', saying: `at step ${at} of ${(0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStop */ .t8)(undo.change)}` };
}


/***/ }),

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ProgramNotFound),
/* harmony export */   k: () => (/* binding */ createExec)
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
/** How long a group may take to end by itself after SIGTERM. */
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

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   NJ: () => (/* binding */ sayName),
/* harmony export */   Pz: () => (/* binding */ readStop),
/* harmony export */   ZZ: () => (/* binding */ goalOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

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
const versionIn = (handle) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(handle) && typeof handle.version === 'string' ? handle.version : undefined;
const startOf = (change) => readStop(change.stops[0]);
const goalOf = (change) => readStop(change.stops[1]);


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


/***/ }),

/***/ 1144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zr: () => (/* binding */ wayBackFrom),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   mk: () => (/* binding */ stopAt),
/* harmony export */   r3: () => (/* binding */ changeIdOf)
/* harmony export */ });
/* unused harmony exports ASSUMED_INSYNC_MS, PENDING_TOO_LONG_MS */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _run_drive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6768);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);





/**
 * Where the id of a change was lost with its answer, its records are taken to be on all name servers after this: twice
 * what Route 53 says it "generally" takes (API reference, GetChange).
 */
const ASSUMED_INSYNC_MS = 120_000;
/** PENDING for longer is a failure: Route 53's own people speak of five minutes at most. */
const PENDING_TOO_LONG_MS = 300_000;
/** The stop whose record sets these are, spelling aside. */
const stopAt = ({ stops }, sets) => {
    const at = stops.findIndex((stop) => (0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRecordSets */ .L6)((0,_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .setsOf */ .Nc)(stop), sets));
    return at === -1 ? undefined : at;
};
/** The change of Route 53 that led to a stop, where its id is known. */
function changeIdOf({ handle }, at) {
    const known = (0,_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .readHandle */ .lv)(handle);
    return known?.to === at ? known.changeId : undefined;
}
/**
 * Where a record stands on the walk of a change: pure, from the record sets of its name and type as they are now.
 *
 * @param status how far the change that led here has come; undefined where that cannot be known.
 */
function whereIs(entry, sets, status, nowMs) {
    const at = stopAt(entry.change, sets);
    if (at === undefined) {
        if (sets.length === 0)
            return { kind: 'gone', saying: 'the record is gone' };
        return { kind: 'foreign', saying: `it is set to what is no stop of this change: ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .saySets */ .fz)(sets)}` };
    }
    const { settled, how, stuck } = settling(entry, at, status, nowMs);
    return {
        kind: 'at',
        at,
        settled,
        sealed: false,
        saying: `${(0,_run_drive_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(entry.change.stops[at] ?? {})}${how === '' ? '' : `, ${how}`}`,
        ...(stuck === undefined ? {} : { stuck }),
        // As read, for the exact DELETE of the next move.
        revision: sets,
    };
}
function settling(entry, at, status, nowMs) {
    const waitedMs = nowMs - Date.parse(entry.at);
    if (status === 'INSYNC')
        return { settled: true, how: 'INSYNC' };
    if (status === 'PENDING') {
        const minutes = Math.floor(waitedMs / 60_000);
        const how = minutes === 0 ? 'PENDING' : `PENDING for ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(minutes * 60_000)}`;
        if (waitedMs < PENDING_TOO_LONG_MS)
            return { settled: false, how };
        return { settled: false, how, stuck: `not INSYNC after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(PENDING_TOO_LONG_MS)}` };
    }
    // Nothing of ours led here: it is where the plan, or the stop before, found it.
    if (entry.phase === 'armed' && (at !== entry.to || at === 0))
        return { settled: true, how: '' };
    if (waitedMs >= ASSUMED_INSYNC_MS)
        return { settled: true, how: 'taken to be in sync' };
    const how = `how far it has come cannot be asked; taken to be in sync after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(ASSUMED_INSYNC_MS)}`;
    return { settled: false, how };
}
/** Pure: from every stop of ours one batch leads back to stop 0, PENDING or not. */
function wayBackFrom(seen) {
    switch (seen.kind) {
        case 'gone':
        case 'foreign':
        case 'between':
            return { by: 'person', because: seen.saying };
        case 'at':
            if (seen.at > 0)
                return { by: 'move' };
            return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying };
        default:
            return seen;
    }
}


/***/ })

};
