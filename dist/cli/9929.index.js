export const id = 9929;
export const ids = [9929];
export const modules = {

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ writeDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
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
function writeDuration(ms) {
    const [unit = 'ms', unitMs = 1] = Object.entries(UNIT_MS).findLast(([, each]) => ms % each === 0) ?? [];
    return `${ms / unitMs}${unit}`;
}
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

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isDependabot),
/* harmony export */   Lt: () => (/* binding */ STARTED_BY_WRITERS),
/* harmony export */   _A: () => (/* binding */ mayBeAnybodys),
/* harmony export */   xD: () => (/* binding */ dependsOnHead)
/* harmony export */ });
const WITH_SECRETS = new Set(['pull_request_target', 'workflow_run']);
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const STARTED_BY_WRITERS = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);
const dependsOnHead = (event) => WITH_SECRETS.has(event);
const isDependabot = ({ event, actor }) => actor === 'dependabot[bot]' && (event === 'push' || OF_PULL_REQUESTS.has(event));
const mayBeAnybodys = (started) => dependsOnHead(started.event) || OF_PULL_REQUESTS.has(started.event) || isDependabot(started);


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   qM: () => (/* binding */ nameOfImage),
/* harmony export */   rU: () => (/* binding */ isMoving)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const HOST = String.raw `(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?`;
const COMPONENT = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const NAME = new RegExp(`^(?:(?:${HOST})/)?${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[\w][\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
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
function registryOf(ref) {
    const [first = '', ...rest] = ref.repository.split('/');
    const isHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    return isHost ? first : 'docker.io';
}
function isMoving(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return true;
    return ref.digest === undefined && !/^v?\d+\.\d+\.\d+([-+._].+)?$/.test(ref.tag ?? 'latest');
}
function tryParseImageRef(text) {
    try {
        return parseImageRef(text);
    }
    catch {
        return undefined;
    }
}
const shortImage = (text) => text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');
const lastOf = ({ repository }) => repository.slice(repository.lastIndexOf('/') + 1);
function nameIn(text) {
    const ref = tryParseImageRef(text);
    return ref === undefined ? text : lastOf(ref);
}
function nameOfImage(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return text;
    const name = lastOf(ref);
    return ref.tag === undefined ? shortImage(`${name}@${ref.digest ?? ''}`) : `${name}:${ref.tag}`;
}


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hf: () => (/* binding */ timelineOf),
/* harmony export */   pD: () => (/* binding */ failureBlocks),
/* harmony export */   qZ: () => (/* binding */ LONG_LOG),
/* harmony export */   sE: () => (/* binding */ failurePage)
/* harmony export */ });
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

const MARK = {
    good: '✅',
    waiting: '✋',
    back: '↩️',
    failed: '❌',
    person: '🚨',
    plain: 'ℹ️',
};
const LONG_LOG = 10;
const facts = (rows) => (rows.length === 0 ? [] : [{ kind: 'facts', rows }]);
const notes = (texts) => facts(texts.map((text) => ['note', text]));
const evidenceOf = (all) => all.map((evidence) => ({ kind: 'evidence', evidence }));
const failureBlocks = (failure, evidence = []) => failure === undefined
    ? evidenceOf(evidence)
    : [
        { kind: 'failure', failure: { what: (0,_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNames */ .D)(failure.what), saw: failure.saw, fix: failure.fix } },
        ...evidenceOf(evidence),
    ];
const timelineOf = (of, moments) => moments.length === 0 ? [] : [{ kind: 'timeline', of, moments }];
const failurePage = (title, failure, { result, needsPerson }) => ({
    title,
    result,
    tone: needsPerson ? 'person' : 'failed',
    headline: needsPerson
        ? 'A person is needed now: it is not known what it left.'
        : 'It ended before it changed any live system.',
    blocks: failureBlocks(failure),
});
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
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
    maybe(name) {
        return this.#scalar({ name, kind: 'text' }, '', (text) => text || undefined);
    }
    flag(name, fallback) {
        return this.#scalar({ name, kind: 'flag' }, String(fallback), (text) => {
            if (text === 'true')
                return true;
            if (text === 'false')
                return false;
            throw wrong(`"${text}"`, 'not true or false');
        });
    }
    count(name, fallback, least = 0) {
        return this.#scalar({ name, kind: 'count' }, String(fallback), (text) => parseCount(text, least));
    }
    maybeCount(name, least = 0) {
        return this.#scalar({ name, kind: 'count' }, '', (text) => text === '' ? undefined : parseCount(text, least));
    }
    durationMs(name, fallback) {
        return this.#scalar({ name, kind: 'duration' }, fallback, (text) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .yi)(text, name));
    }
    maybeDurationMs(name) {
        return this.#scalar({ name, kind: 'duration' }, '', (text) => text === '' ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .yi)(text, name));
    }
    choice(name, choices, fallback) {
        return this.#scalar({ name, kind: 'choice', choices }, fallback, (text) => {
            const chosen = choices.find((choice) => choice === text);
            if (chosen !== undefined || text === '')
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
    list(name, wrong) {
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
        this.#problem(name, wrong ? 'of another form' : JSON.stringify(value), 'not a list with one item per line');
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
    async structure(name) {
        this.#ask({ name, kind: 'structure', required: false });
        const value = this.#given(name);
        if (typeof value !== 'string')
            return value;
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        try {
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
    problem(name, saw, because) {
        this.#problem(name, saw, because);
    }
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
function parseCount(text, least) {
    if (/^\d{1,9}$/.test(text) && Number(text) >= least)
        return Number(text);
    throw wrong(`"${text}"`, `not a whole number of at least ${least}`);
}
const wrong = (saw, because) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', { what: '', saw, fix: because });


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ secretsOfJob),
/* harmony export */   av: () => (/* binding */ textsToMask),
/* harmony export */   s0: () => (/* binding */ hideSecrets),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
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
    [INSPECT]() {
        return '***';
    }
}
function textsToMask(secret) {
    const whole = secret.reveal();
    const lines = whole.includes('\n') ? whole.split(/\r?\n/).map((line) => line.trim()) : [];
    const bodies = lines.filter((line) => line.length >= 8 && /[A-Za-z0-9]/.test(line) && !/^-+[A-Z ]+-+$/.test(line));
    return [...new Set([whole, ...bodies])].filter((text) => text.trim().length >= 4);
}
function hideSecrets(text, secrets) {
    const plain = secrets.flatMap(textsToMask);
    const all = [...new Set([...plain, ...plain.map((secret) => JSON.stringify(secret).slice(1, -1))])];
    return all.sort((a, b) => b.length - a.length).reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
const OF_THE_JOB = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
const secretsOfJob = (env) => OF_THE_JOB.flatMap((name) => ((env[name]?.length ?? 0) < 8 ? [] : [new Secret(name, env[name] ?? '')]));


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortNames),
/* harmony export */   L: () => (/* binding */ spansOf)
/* harmony export */ });
const MOST = 40;
const LAST_MS = 1_000;
function spansOf(moments) {
    const shown = moments.slice(-MOST);
    const spans = shown.map(({ atMs, text }, index) => {
        const nextMs = shown[index + 1]?.atMs ?? atMs + LAST_MS;
        return { fromMs: atMs, toMs: Math.max(nextMs, atMs + 1), text: shortNames(text) };
    });
    return { spans, left: moments.length - shown.length };
}
const shortNames = (text) => text
    .replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1')
    .replace(/\bimage [^\s/@]+\/(?:[^\s/@]+\/)*([^\s/@]+:[^\s/@]+)/g, 'image $1')
    .replace(/\bsha256:([0-9a-f]{12})[0-9a-f]{52}\b/g, 'sha256:$1…');


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ readReleaseInput),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   he: () => (/* binding */ readSelection)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);


const readSelection = (reader) => ({
    config: reader.text('config', 'slipway.yml'),
    destination: reader.maybe('destination'),
    from: reader.maybe('from'),
    to: reader.maybe('to'),
    allowUntrusted: reader.flag('allow-untrusted', false),
});
function readReleaseInput(reader) {
    const release = reader.maybe('release');
    const written = reader.maybe('result-file');
    if (release !== undefined && written !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(release) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(written))
        reader.problem('release', `"${release}"`, '"result-file" is the same file; write to another one');
    return release;
}
async function read(reader) {
    const image = reader.maybeImageRef('image');
    if (image !== undefined && image.digest === undefined) {
        reader.problem('image', `"${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(image)}"`, 'without a digest it may name another image by now; write repository:version@sha256:…');
    }
    const release = readReleaseInput(reader);
    if (release !== undefined && reader.wasGiven('image'))
        reader.problem('release', `"${release}"`, '"image" names an image already; give one of the two');
    return {
        ...readSelection(reader),
        image: image === undefined ? undefined : (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(image),
        release,
    };
}


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ sameSpan),
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   h9: () => (/* binding */ TimeLimit),
/* harmony export */   kF: () => (/* binding */ nowIso)
/* harmony export */ });
/* unused harmony exports clockFrom, realTimers */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);

const spans = new WeakMap();
const spanOf = (signal) => spans.get(signal);
function sameSpan(signal, whole) {
    const span = spanOf(whole);
    if (span !== undefined)
        spans.set(signal, span);
    return signal;
}
class TimeLimit extends Error {
    ms;
    constructor(ms) {
        super(`not done within ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms)}`);
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
            const sinceMs = timers.nowMs();
            const parentUntilMs = (parent && spanOf(parent)?.untilMs) ?? Number.POSITIVE_INFINITY;
            spans.set(controller.signal, { sinceMs, untilMs: Math.min(sinceMs + ms, parentUntilMs) });
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
const LONGEST_MS = 2 ** 31 - 1;
const realTimers = {
    nowMs: () => Date.now(),
    after(ms, run) {
        const timer = setTimeout(run, Math.min(ms, LONGEST_MS));
        return () => clearTimeout(timer);
    },
};
const realClock = clockFrom(realTimers);


/***/ }),

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failureIn),
/* harmony export */   h: () => (/* binding */ asFailure)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3201);


function asFailure(error) {
    const failure = failureIn(error);
    if (failure === undefined)
        throw error;
    return failure;
}
function failureIn(error) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeLimit */ .h9) {
        const text = {
            what: 'The time is up',
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error),
            fix: 'look at what it waited for, or raise "timeout"',
        };
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timed-out', text, { cause: error });
    }
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ) {
        const text = { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), fix: 'start it again' };
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', text, { cause: error });
    }
    return undefined;
}


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction),
/* harmony export */   q: () => (/* binding */ readShared)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6954);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5303);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4429);
/* harmony import */ var _as_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1951);
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
async function runAction(action, world) {
    const startedMs = world.clock.nowMs();
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputReader */ .i(world.host.inputs);
    let inputs;
    let shared;
    let report;
    try {
        const read = await action.read(reader);
        const readToo = readShared(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        const skipped = await stopUntrusted(action, read, world);
        if (skipped === undefined)
            reader.finish();
        inputs = read;
        shared = readToo;
        report = skipped ?? (await inTime(action, inputs, shared, world));
    }
    catch (error) {
        const failure = (0,_as_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .asFailure */ .h)(error);
        const exitCode = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ ? _core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.cancelled : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOfFailure */ .Bu)(failure.code);
        report = { ...action.failed(failure, inputs), exitCode, failure };
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ)
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
async function beginResultFile(name, { resultFile }, { files }) {
    if (resultFile === undefined)
        return;
    try {
        await files.write(resultFile, `${JSON.stringify({ action: name, ended: false }, null, 2)}\n`);
    }
    catch (error) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', { what: 'The result file cannot be written', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .briefly */ .m_)(error), fix: 'name another file by "result-file"' }, { cause: error });
    }
}
async function stopUntrusted({ name, guard }, inputs, world) {
    const { GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor } = world.env;
    if (guard === undefined || !event || !(0,_core_event_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeAnybodys */ ._A)({ event, actor }) || guard.allowsUntrusted(inputs))
        return undefined;
    const { observeTrust, untrusted } = await __webpack_require__.e(/* import() */ 9278).then(__webpack_require__.bind(__webpack_require__, 9278));
    const trust = await observeTrust(world, world.signal);
    if (trust.code === 'own')
        return undefined;
    if (trust.code !== 'fork' || guard.skipped === undefined)
        throw untrusted(name, trust);
    world.log.info(`Skipped: ${trust.because}`);
    return { ...(await guard.skipped(trust.because)), exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.done };
}
function pageOf(name, { page, failure, result, exitCode }) {
    if (page !== undefined || failure === undefined)
        return page;
    return (0,_core_page_js__WEBPACK_IMPORTED_MODULE_3__/* .failurePage */ .sE)(name, failure, { result, needsPerson: exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.personNeeded });
}
async function tell(name, report, shared, world, startedMs) {
    const seconds = Math.round((world.clock.nowMs() - startedMs) / 1_000);
    const details = {
        action: name,
        result: report.result,
        seconds,
        ...report.details,
        ...(report.failure === undefined ? {} : { failure: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureJson */ .PM)(report.failure) }),
    };
    const { host, log } = world;
    let exitCode = report.failure !== undefined && report.exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.done
        ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOfFailure */ .Bu)(report.failure.code)
        : report.exitCode;
    const tellings = [
        async () => {
            host.output('result', report.result);
            host.output('seconds', String(seconds));
            for (const [output, value] of Object.entries(report.outputs))
                host.output(output, value);
            host.output('result-json', JSON.stringify(details));
            if (shared?.resultFile !== undefined)
                await world.files.write(shared.resultFile, `${JSON.stringify(details, null, 2)}\n`);
        },
        async () => {
            const page = pageOf(name, report);
            if (page !== undefined)
                await host.summary(seconds === 0 ? page : { ...page, tookMs: seconds * 1_000 });
        },
    ];
    for (const telling of tellings) {
        try {
            await telling();
        }
        catch (error) {
            if (exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.done)
                exitCode = _core_result_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.missing;
            log.error(error instanceof Error ? error.message : String(error));
        }
    }
    if (report.failure === undefined)
        log.info(`${name}: ${report.result || 'planned'} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(world.clock.nowMs() - startedMs)}`, 'done');
    else
        log.error(report.failure.message);
    return exitCode;
}


/***/ })

};
