export const id = 834;
export const ids = [834,313,314];
export const modules = {

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

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ soundsSecret)
/* harmony export */ });
/** Names of variables and headers whose values are most likely secrets. */
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ parseDescribed),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7648);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);



/**
 * The version a git tag names: `v1.0.1` and `1.0.1` are the same one.
 *
 * @returns undefined for a tag that is no semantic version, such as `v1`, `nightly` or `01.2.3`.
 */
function versionOfTag(tag) {
    const text = tag.startsWith('v') ? tag.slice(1) : tag;
    return /^\d\S*$/.test(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text) !== null ? text : undefined;
}
/** The highest version among tags, by the order of semantic versions; undefined when none is a version. */
const highestVersion = (tags) => tags
    .map(versionOfTag)
    .filter((version) => version !== undefined)
    .sort(semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__)
    .at(-1);
/** Reads the output of `git describe --long`; undefined when it is something else. */
function parseDescribed(text) {
    // From the right: a tag may have hyphens of its own, even one that looks like a distance.
    const [, tag, commits, sha] = /^(.+)-(\d+)-g([0-9a-f]{4,64})$/.exec(text.trim()) ?? [];
    if (tag === undefined || commits === undefined || sha === undefined)
        return undefined;
    return { tag, commits: Number(commits), sha };
}
/** `1.0.1-22-7e56158`; on the tag itself `1.0.1`; with `-dirty` behind it, as git says it, when the tree is not clean. */
const formatVersion = ({ base, commits, sha, dirty }) => `${base}${commits === 0 ? '' : `-${commits}-${sha}`}${dirty ? '-dirty' : ''}`;
const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
/**
 * The image tag of a version. `+`, which semantic versions allow and image tags do not, becomes `_`.
 *
 * @throws {Failure} `bad-input` when what remains is no image tag, or is `latest`, which is no version.
 */
function tagOfVersion(version) {
    const tag = version.replaceAll('+', '_');
    if (IMAGE_TAG.test(tag) && tag !== 'latest')
        return tag;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
        what: 'Cannot make an image tag of the version',
        saw: `"${version}"${tag.length > 128 ? `, ${tag.length} characters` : ''}`,
        fix: tag === 'latest'
            ? 'give a version that stays, such as 1.0.1'
            : 'give "version": at most 128 of A-Z a-z 0-9 _ . -',
    });
}


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

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   q: () => (/* binding */ dockerOf)
/* harmony export */ });
/* harmony import */ var _systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7746);
/* harmony import */ var _systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);


/** The docker command, with only what says where the engine is and how to get there. */
const dockerOf = (world) => ({
    exec: world.exec,
    env: (0,_systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerEnv */ .gT)(world.env),
});
/** Git in the workspace, with only what says where the repository is and whose settings count. */
const repositoryOf = (world) => ({
    exec: world.exec,
    env: (0,_systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnv */ .gE)(world.env),
    folder: world.workspace,
});


/***/ }),

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   ST: () => (/* binding */ runDocker),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   gI: () => (/* binding */ engineTrouble),
/* harmony export */   gT: () => (/* binding */ dockerEnv),
/* harmony export */   n6: () => (/* binding */ commandFailed),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sb: () => (/* binding */ askEngine),
/* harmony export */   uJ: () => (/* binding */ isDockersOwn)
/* harmony export */ });
/* unused harmony exports engineInfo, engineEndpoint, readEngine */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);



/** These say where the engine is, how to get there, and where the command keeps its own things. */
const OWN = new Set([
    'PATH',
    'HOME',
    'TMPDIR',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'SSH_AUTH_SOCK',
    'RUNNER_TRACKING_ID',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_TLS',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'DOCKER_API_VERSION',
    'DOCKER_BUILDKIT',
]);
const PROXIES = new Set(['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']);
/** Whether the docker command reads this variable itself, so that another value for a container would mislead it. */
const isDockersOwn = (name) => OWN.has(name) || /^(DOCKER_|BUILDX_|BUILDKIT_(HOST|PROGRESS|COLORS|TTY_LOG_LINES)$)/.test(name);
/**
 * The environment for the docker command: where the engine is and how to get there, and nothing else of the job's.
 *
 * @param add wins over the job's, such as a private `DOCKER_CONFIG`, or values handed to a container by `--env NAME`.
 */
function dockerEnv(env, add = {}) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && (OWN.has(entry[0]) || PROXIES.has(entry[0])));
    return { ...Object.fromEntries(kept), ...add };
}
// Always the whole as JSON: an engine of 20.10 answers `--format json` with the word "json".
const engineInfo = ['docker', 'info', '--format', '{{json .}}'];
/** Also right when DOCKER_HOST is set: the context is then that. */
const engineEndpoint = ['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
const ASK_MS = 30_000;
/**
 * Asks which engine the docker command reaches.
 *
 * @throws {Failure} `missing-tool` when there is no docker command, or its engine runs other containers than Linux';
 *   `unreachable` when nothing answers; `denied` when this user may not talk to it.
 */
async function askEngine(cli, options = {}) {
    const limits = { timeoutMs: ASK_MS, ...options };
    const [info, place] = await Promise.all([
        runDocker(cli, engineInfo, limits),
        runDocker(cli, engineEndpoint, limits).catch((error) => {
            if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                return undefined; // the other one says it
            throw error;
        }),
    ]);
    const endpoint = place?.exitCode === 0 ? place.stdout.trim() : (cli.env.DOCKER_HOST ?? 'the default endpoint');
    if (info.timedOut)
        throw engineSilent(endpoint);
    return readEngine(info, endpoint);
}
/**
 * Reads what `docker info` answered.
 *
 * @throws {Failure} as `askEngine`.
 */
function readEngine(result, endpoint) {
    const info = parseJson(result.stdout);
    // An engine that is down: CLI 28 says so on stderr with exit code 1, CLI 20.10 in ServerErrors with exit code 0.
    const errors = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(info) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .L)(info.ServerErrors) ? info.ServerErrors.map(String) : [];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(info) || result.exitCode !== 0 || !info.ServerVersion) {
        const said = [...errors, result.stderr].join('\n');
        throw engineTrouble(said) ?? unreachable(lastLine(said) || `exit code ${result.exitCode} and no answer`, endpoint);
    }
    if (info.OSType !== undefined && info.OSType !== 'linux') {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot run Linux containers here',
            saw: `the engine at ${endpoint} runs ${String(info.OSType)} containers`,
            fix: 'use a machine with Linux containers: runs-on: ubuntu-latest',
        });
    }
    return {
        endpoint,
        isLocal: /^(unix|npipe):/.test(endpoint),
        version: String(info.ServerVersion),
        id: String(info.ID ?? ''),
        arch: String(info.Architecture ?? ''),
        store: /io\.containerd\.snapshotter/.test(JSON.stringify(info.DriverStatus ?? '')) ? 'containerd' : 'classic',
        users: usersOf(info.SecurityOptions),
    };
}
function usersOf(options) {
    const text = JSON.stringify(options ?? []);
    if (text.includes('name=rootless'))
        return 'rootless';
    return text.includes('name=userns') ? 'remapped' : 'plain';
}
/**
 * Runs a docker command to its end, whatever its exit code.
 *
 * @throws {Failure} `missing-tool` when there is no docker command.
 */
async function runDocker(cli, argv, options = {}) {
    const { add, ...rest } = options;
    try {
        return await cli.exec.run(argv, { ...rest, env: { ...cli.env, ...add } });
    }
    catch (error) {
        if (!(error instanceof _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramNotFound */ .e))
            throw error;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot use Docker',
            saw: error.message,
            fix: 'install the Docker command line on this machine, or use one that has it: runs-on: ubuntu-latest',
        }, { cause: error });
    }
}
/**
 * Runs a docker command that must work.
 *
 * @returns its stdout.
 * @throws {Failure} `missing-tool`, `unreachable`, `denied` as the engine's own trouble; else `command-failed` with the
 *   last line of stderr.
 */
async function askDocker(cli, argv, options) {
    const { what, ...rest } = options;
    const result = await runDocker(cli, argv, rest);
    if (result.exitCode === 0)
        return result.stdout;
    throw engineTrouble(result.stderr) ?? commandFailed(what, result);
}
function commandFailed(what, result) {
    const ended = result.timedOut
        ? 'no end within our limit'
        : result.endedBy === undefined
            ? `exit code ${result.exitCode}`
            : `ended by ${result.endedBy}`;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('command-failed', {
        what,
        saw: `${ended}, ${lastLine(result.stderr) || 'nothing on stderr'}`,
        fix: hintFor(result.stderr),
    });
}
// The texts of CLI 20.10 to 28, and of 29 which speaks of "the docker API".
const DENIED = /permission denied while trying to connect to the docker/i;
const DOWN = /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect/i;
const NO_CONTEXT = /unable to resolve docker endpoint|context not found/i;
/**
 * What a docker command said, when it could not talk to its engine at all. Not for the output of a container: a build
 * may speak of an engine of its own.
 */
function engineTrouble(stderr) {
    const line = stderr.split('\n').find((each) => DENIED.test(each) || DOWN.test(each) || NO_CONTEXT.test(each));
    if (line === undefined)
        return undefined;
    const saw = line.trim();
    if (DENIED.test(line)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('denied', {
            what: 'Cannot talk to the Docker engine: this user may not',
            saw,
            fix: 'add this user to the group "docker" (sudo usermod -aG docker USER) and start the runner again',
        });
    }
    if (NO_CONTEXT.test(line)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', {
            what: 'Cannot find the Docker engine',
            saw,
            fix: 'set DOCKER_CONTEXT to a name that "docker context ls" shows, or unset it',
        });
    }
    return unreachable(saw);
}
const unreachable = (saw, endpoint) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', {
    what: `Cannot reach a Docker engine${endpoint === undefined ? '' : ` at ${endpoint}`}`,
    saw,
    fix: 'start it (sudo systemctl start docker), or set DOCKER_HOST to one that runs; ubuntu-slim and macOS runners have none',
});
const engineSilent = (endpoint) => unreachable(`no answer to "docker info" within ${ASK_MS / 1_000} s`, endpoint);
const HINTS = [
    [
        /no space left on device/i,
        'make room on the engine\'s disk: "docker system df" shows what fills it, "docker system prune" empties it',
    ],
    [/could not find bridge/i, 'restart the engine: its network bridge is gone'],
    [/client version .* is too (new|old)/i, 'use a docker command that fits this engine, or set DOCKER_API_VERSION'],
    [/exec format error/i, 'use an image that is built for the architecture of this engine'],
];
/** One thing to try for what a docker command or a container said. */
const hintFor = (said, otherwise = 'read the lines above; "docker info" tells how the engine is') => HINTS.find(([pattern]) => pattern.test(said))?.[1] ?? otherwise;
const lastLine = (text) => text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? '';
/** What a docker command printed with `--format '{{json .}}'`; undefined when it is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   bX: () => (/* binding */ containerState),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony exports imageInspect, readImage */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);



const imageInspect = (image) => ['docker', 'image', 'inspect', '--format', '{{json .}}', image];
/**
 * Looks an image up on the engine, by name or id.
 *
 * @returns undefined when the engine does not have it.
 * @throws {Failure} as `askDocker`; `answer-wrong` when the answer cannot be read.
 */
async function findImage(cli, image, options = {}) {
    const result = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocker */ .ST)(cli, imageInspect(image), options);
    if (result.exitCode === 0)
        return readImage(result.stdout, image);
    const trouble = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .engineTrouble */ .gI)(result.stderr);
    if (trouble !== undefined)
        throw trouble;
    if (/no such (image|object)/i.test(result.stderr))
        return undefined;
    throw (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .commandFailed */ .n6)(`Cannot look up image ${image}`, result);
}
function readImage(stdout, image) {
    const found = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(stdout);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(found) || typeof found.Id !== 'string') {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
            what: `Cannot read what the engine says about image ${image}`,
            saw: JSON.stringify(stdout.slice(0, 200)),
            fix: 'run "docker image inspect" by hand and look at what it prints',
        });
    }
    const config = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(found.Config) ? found.Config : {};
    const labels = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(config.Labels) ? config.Labels : {};
    return {
        id: found.Id,
        repoDigests: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .L)(found.RepoDigests) ? found.RepoDigests.map(String) : [],
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        sizeBytes: typeof found.Size === 'number' ? found.Size : 0,
    };
}
/** The digest of `image` under the name `ref`. On the classic store one that was built or loaded here has none. */
function identify(ref, image) {
    const wanted = familiar(ref.repository);
    const found = image.repoDigests.find((each) => {
        const [repository = '', digest] = each.split('@');
        return (familiar(repository) === wanted && digest !== undefined && (ref.digest === undefined || ref.digest === digest));
    });
    const digest = found?.split('@')[1];
    if (digest === undefined)
        return { id: image.id, digest: image.id, kind: 'image-id' };
    return { id: image.id, digest, kind: digest === image.id ? 'manifest-digest' : 'registry-digest' };
}
/** The engine drops what the public default implies from the names it shows. */
const familiar = (repository) => repository.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
const containerState = (name) => [
    'docker',
    'container',
    'inspect',
    '--format',
    '{{json .State}}',
    name,
];
/** @returns undefined when there is no such container, or the answer cannot be read. */
function readState(stdout) {
    const state = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(stdout);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(state))
        return undefined;
    const exitCode = Number(state.ExitCode);
    if (state.Running === true)
        return { status: 'running' };
    if (state.Status === 'created')
        return { status: 'created', exitCode, startError: String(state.Error ?? '') };
    return { status: 'exited', exitCode, outOfMemory: state.OOMKilled === true };
}


/***/ }),

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   a$: () => (/* binding */ ACTION_LABEL),
/* harmony export */   af: () => (/* binding */ observeOwner),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   pZ: () => (/* binding */ parseOwner),
/* harmony export */   pk: () => (/* binding */ OWNER_LABEL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Labels of everything we make on an engine, so that another process can find it and knows whose it is. */
const RUN_LABEL = 'io.slipway.run';
const OWNER_LABEL = 'io.slipway.owner';
const ACTION_LABEL = 'io.slipway.action';
const formatOwner = ({ place, process }) => `${place ?? 'somewhere'}/${process.pid}/${process.startedAt}`;
function parseOwner(text) {
    const [place, pid, startedAt, ...more] = text.split('/');
    if (!place || !/^\d+$/.test(pid ?? '') || !startedAt || more.length > 0)
        return undefined;
    return { place: place === 'somewhere' ? undefined : place, process: { pid: Number(pid), startedAt } };
}
/**
 * Whether what `made` made may be removed by `self`: its process is gone for certain. Never for a process of another
 * machine or of another container, whose numbers mean nothing here.
 */
async function isDead(made, self, processes) {
    if (made.place === undefined || made.place !== self.place)
        return false;
    return !(await processes.isAlive(made.process));
}
/** Who we are. The machine's id is hashed: machine-id(5) asks that it is not shown. */
async function observeOwner(ports) {
    const [machine, namespace, process] = await Promise.all([
        ports.files.read('/etc/machine-id'),
        processNamespace(ports.exec, ports.env.PATH ?? ''),
        ports.processes.self(),
    ]);
    if (namespace === undefined)
        return { place: undefined, process };
    const place = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`slipway ${machine?.trim()} ${namespace}`).digest('hex').slice(0, 12);
    return { place, process };
}
/** A number of this kernel for the numbering of processes that we are in: two containers differ in it. */
async function processNamespace(exec, path) {
    try {
        const { exitCode, stdout } = await exec.run(['readlink', '/proc/self/ns/pid'], { env: { PATH: path } });
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    catch {
        return undefined; // no such program, or no /proc
    }
}


/***/ }),

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZP: () => (/* binding */ pullImage)
/* harmony export */ });
/* unused harmony exports dockerPull, pullTrouble */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7746);



const dockerPull = (image) => ['docker', 'pull', '--quiet', image];
/**
 * Pulls an image.
 *
 * @param input the input that named the image, for the message.
 * @throws {Failure} `not-found` when its registry does not have it, `denied` when we may not have it, `unreachable` when
 *   the registry does not answer, else `command-failed`.
 */
async function pullImage(cli, ref, options) {
    const { input, ...rest } = options;
    const result = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .runDocker */ .ST)(cli, dockerPull((0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(ref)), rest);
    if (result.exitCode === 0)
        return;
    const what = `Cannot pull ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(ref)}`;
    throw (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .engineTrouble */ .gI)(result.stderr) ?? pullTrouble(ref, result.stderr, input) ?? (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFailed */ .n6)(what, result);
}
// The engine passes the registry's own words on. "pull access denied" is also what Docker Hub says of a name it does not have.
const ADVICE = [
    {
        pattern: /toomanyrequests|rate limit|429/i,
        code: 'unreachable',
        because: 'its registry wants fewer requests',
        fix: (_, registry) => `wait, or log in to ${registry} before this step`,
    },
    {
        pattern: /pull access denied|unauthorized|denied|no basic auth credentials|403 Forbidden/i,
        code: 'denied',
        because: 'its registry does not let us, or has no such repository',
        fix: (input, registry) => `check the name in ${input}, or log in to ${registry} before this step`,
    },
    {
        pattern: /manifest unknown|manifest for .* not found|name unknown|not found|no matching manifest/i,
        code: 'not-found',
        because: 'its registry does not have it',
        fix: (input) => `check the name, tag and digest in ${input}`,
    },
    {
        pattern: /no such host|connection refused|i\/o timeout|timeout|TLS|x509|EOF|reset by peer|network is unreachable|5\d\d /i,
        code: 'unreachable',
        because: 'its registry cannot be reached from this engine',
        fix: (input, registry) => `check the name in ${input}, and that the engine reaches ${registry}; an image that is already on the engine ("docker image ls") is used as it is`,
    },
];
function pullTrouble(ref, stderr, input) {
    const advice = ADVICE.find(({ pattern }) => pattern.test(stderr));
    if (advice === undefined)
        return undefined;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(advice.code, {
        what: `Cannot pull ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(ref)}: ${advice.because}`,
        saw: (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(stderr),
        fix: advice.fix(input, (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(ref)),
    });
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fq: () => (/* binding */ findCommit),
  Pj: () => (/* binding */ findPlace),
  gE: () => (/* binding */ gitEnv),
  DM: () => (/* binding */ isDirty)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __webpack_require__(5258);
;// CONCATENATED MODULE: ./build/systems/git/words.js
/**
 * A git command about the repository in `folder`, which only reads.
 *
 * - `--no-optional-locks`: else `status` writes the index, and in a container job leaves it to root.
 * - `safe.directory`: in a container job the workspace belongs to another user, and git refuses it; this one folder is
 *   the one we were told to work in.
 * - `core.fsmonitor=false`: the repository's own configuration starts no program.
 */
const git = (folder, ...words) => [
    'git',
    '--no-optional-locks',
    ...['-c', `safe.directory=${folder}`],
    ...['-c', 'core.fsmonitor=false'],
    ...words,
];
const headCommit = (folder) => git(folder, 'rev-parse', '--verify', 'HEAD^{commit}');
const isShallow = (folder) => git(folder, 'rev-parse', '--is-shallow-repository');
/** One line for each tracked file that differs from the commit. What is untracked does not count, as in `--dirty`. */
const changedFiles = (folder) => git(folder, 'status', '--porcelain', '--untracked-files=no');
const tagsAt = (folder, commit) => git(folder, 'tag', '--points-at', commit);
const tagsBefore = (folder, commit) => git(folder, 'tag', '--merged', commit);
/** @param not tags that match but are no versions. A tag cannot hold a character that is special in a pattern. */
const describe = (folder, commit, not) => git(folder, 'describe', ...['--tags', '--long', '--abbrev=7'], ...VERSION_PATTERNS.flatMap((pattern) => ['--match', pattern]), ...not.flatMap((tag) => ['--exclude', tag]), commit);
const VERSION_PATTERNS = ['[0-9]*.[0-9]*.[0-9]*', 'v[0-9]*.[0-9]*.[0-9]*'];

;// CONCATENATED MODULE: ./build/systems/git/repository.js




const OWN = new Set([
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
]);
/** The environment for reading a repository: where it is and whose settings count, and nothing else of the job's. */
const gitEnv = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && OWN.has(entry[0])));
/** Git reads a local repository; a network file system may be slow. */
const GIT_TIMEOUT_MS = 60_000;
/**
 * The full name of the commit that is checked out.
 *
 * @throws {Failure} `missing-tool` without git; `not-found` when there is no repository, no commit, or git refuses it.
 */
async function findCommit(repository, signal) {
    const result = await run(repository, headCommit(repository.folder), signal);
    if (result.exitCode === 0)
        return result.stdout.trim();
    const saw = fatalLine(result);
    throw new failure/* Failure */.HR('not-found', {
        what: `Cannot tell which commit is checked out in ${repository.folder}`,
        saw,
        fix: /dubious ownership/.test(saw)
            ? `run "git config --global --add safe.directory TOP", TOP being the folder with .git, before this step`
            : 'put a checkout step (actions/checkout) before this one, or give "version"',
    });
}
/**
 * Whether tracked files differ from the commit.
 *
 * @throws {Failure} `missing-tool`, `command-failed`.
 */
async function isDirty(repository, signal) {
    return (await ask(repository, changedFiles(repository.folder), signal)) !== '';
}
/**
 * How far `commit` is from the version before it. Of several versions on one commit the highest counts.
 *
 * A tag on the commit itself is enough, also in a shallow clone: a tag push is checked out that way. Anything else in a
 * shallow clone would be a guess.
 *
 * @throws {Failure} `not-found` in a shallow clone, or without a version tag before the commit.
 */
async function findPlace(repository, commit, signal) {
    const { folder } = repository;
    const here = (0,version/* highestVersion */.t)(await askLines(repository, tagsAt(folder, commit), signal));
    if (here !== undefined)
        return { base: here, commits: 0, sha: commit.slice(0, 7) };
    if ((await ask(repository, isShallow(folder), signal)) === 'true')
        throw shallow(commit);
    const before = await askLines(repository, tagsBefore(folder, commit), signal);
    if ((0,version/* highestVersion */.t)(before) === undefined)
        throw untagged(commit, before);
    const notVersions = before.filter((tag) => (0,version/* versionOfTag */.mx)(tag) === undefined && /^v?\d.*\.\d.*\.\d/.test(tag));
    const said = await ask(repository, describe(folder, commit, notVersions), signal);
    const described = (0,version/* parseDescribed */.NV)(said);
    if (described === undefined) {
        throw new failure/* Failure */.HR('answer-wrong', {
            what: 'Cannot read what "git describe" says',
            saw: `"${said}"`,
            fix: 'give "version"',
        });
    }
    const { tag, commits, sha } = described;
    const beside = await askLines(repository, tagsAt(folder, `refs/tags/${tag}^{commit}`), signal);
    return { base: (0,version/* highestVersion */.t)([tag, ...beside]) ?? tag, commits, sha };
}
const CHECKOUT = 'in the checkout step set under "with:" the two lines "fetch-depth: 0" and "fetch-tags: true"';
const shallow = (commit) => new failure/* Failure */.HR('not-found', {
    what: 'Cannot tell the version: this is a shallow clone',
    saw: `commit ${commit.slice(0, 7)} has no version tag on it, and what was before it is not here`,
    fix: `${CHECKOUT} (elsewhere: "git fetch --unshallow --tags"), or give "version"`,
});
const untagged = (commit, tags) => new failure/* Failure */.HR('not-found', {
    what: 'Cannot tell the version: there is no version tag on this commit or before it',
    saw: tags.length === 0
        ? `no tag at all before commit ${commit.slice(0, 7)}`
        : `before commit ${commit.slice(0, 7)} only ${tags.slice(-5).join(', ')}`,
    fix: `if the repository has version tags such as v1.0.1, ${CHECKOUT} (elsewhere: "git fetch --tags"); if not, make the first: "git tag v0.1.0"; or give "version"`,
});
async function askLines(repository, argv, signal) {
    return (await ask(repository, argv, signal)).split('\n').filter((line) => line !== '');
}
async function ask(repository, argv, signal) {
    const result = await run(repository, argv, signal);
    if (result.exitCode === 0)
        return result.stdout.trim();
    throw new failure/* Failure */.HR('command-failed', {
        what: 'Cannot read the git repository',
        saw: result.timedOut ? `no end within ${GIT_TIMEOUT_MS / 1_000} s` : fatalLine(result),
        fix: `run it by hand: ${argv.join(' ')}`,
    });
}
async function run(repository, argv, signal) {
    const { exec, env, folder } = repository;
    try {
        return await exec.run(argv, {
            env: { ...env, LC_ALL: 'C' },
            cwd: folder,
            timeoutMs: GIT_TIMEOUT_MS,
            maxBytes: 16 * 1_048_576,
            ...(signal === undefined ? {} : { signal }),
        });
    }
    catch (error) {
        if (!(error instanceof ports_exec/* ProgramNotFound */.e))
            throw error;
        throw new failure/* Failure */.HR('missing-tool', { what: 'Cannot use git', saw: error.message, fix: 'install git on this machine, or give "version"' }, { cause: error });
    }
}
function fatalLine({ stderr, exitCode }) {
    const lines = stderr.split('\n').filter((line) => line !== '');
    return lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? `exit code ${exitCode} and no word`;
}


/***/ })

};
