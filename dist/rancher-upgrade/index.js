/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readAccess)
/* harmony export */ });
/* unused harmony export ignoreAccess */
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9729);

function readAccess(reader) {
    const allowHttp = reader.flag('allow-http', false);
    return { url: readUrl(reader, allowHttp), keys: readKeys(reader), caFile: reader.maybe('ca-file') };
}
function ignoreAccess(reader) {
    for (const name of ['rancher-url', 'ca-file'])
        reader.maybe(name);
    reader.flag('allow-http', false);
    for (const name of KEYS)
        reader.secret(name, 'be left out');
}
const KEYS = ['rancher-access-key', 'rancher-secret-key'];
const NOWHERE = new URL('https://invalid');
function readUrl(reader, allowHttp) {
    const text = reader.text('rancher-url');
    if (text === undefined)
        return NOWHERE;
    const wrong = (saw, because) => {
        reader.problem('rancher-url', saw, because);
        return NOWHERE;
    };
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol))
        return wrong(`"${text}"`, 'not an http or https URL, such as https://rancher.example.com');
    if (url.username !== '' || url.password !== '')
        return wrong('a URL with a password in it', 'give the keys by rancher-access-key and rancher-secret-key');
    if (url.protocol === 'http:' && !allowHttp && !(0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname)) {
        const instead = 'keys and answers would cross the network in clear; write https://…, or set allow-http: true';
        return wrong(`"${text}"`, `http to another machine: ${instead}`);
    }
    return url;
}
function readKeys(reader) {
    const [access, secret] = KEYS.map((name) => reader.secret(name, 'be left out'));
    if (access !== undefined && secret !== undefined)
        return { access, secret };
    const [given, missing] = access === undefined ? [KEYS[1], KEYS[0]] : KEYS;
    if (access !== undefined || secret !== undefined)
        reader.problem(missing, 'nothing', `required together with ${given}; where access control is off, leave both out`);
    return undefined;
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ asksForMore),
/* harmony export */   $K: () => (/* binding */ WHY_NO_IMAGE),
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   St: () => (/* binding */ readChanges),
/* harmony export */   rI: () => (/* binding */ isNoImage)
/* harmony export */ });
/* harmony import */ var _core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7621);
/* harmony import */ var _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2589);


async function readChanges(reader) {
    const pull = reader.choice('pull', ['always', 'missing'], '');
    const lines = {
        env: reader.list('env', 'hide what is wrong'),
        labels: reader.list('labels', 'hide what is wrong'),
        sidekicks: reader.list('sidekick-images'),
    };
    const read = Object.values(lines).some(({ length }) => length > 0)
        ? (await __nccwpck_require__.e(/* import() */ 81).then(__nccwpck_require__.bind(__nccwpck_require__, 9081))).readLines(reader, lines, pull)
        : { env: [], labels: [], sidekicks: new Map() };
    return { ...read, pull, force: reader.flag('force', false) };
}
const asksForMore = ({ env, labels, sidekicks, pull, force }) => env.length + labels.length + sidekicks.size > 0 || pull !== undefined || force;
const isSecret = (name, value) => (0,_core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .soundsSecret */ .z)(name) && value.length >= 8;
const isNoImage = ({ repository }) => [_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGE */ .g, `docker.io/${_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGE */ .g}`].includes(repository.toLowerCase());
const WHY_NO_IMAGE = 'for Rancher this means to have no container at all';


/***/ }),

/***/ 5229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ front)
});

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __nccwpck_require__(1111);
// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __nccwpck_require__(8803);
// EXTERNAL MODULE: ./build/systems/registry/credentials.js
var registry_credentials = __nccwpck_require__(1335);
;// CONCATENATED MODULE: ./build/run/read-registry-login.js

function readRegistryLogin(from) {
    const username = from.maybe('registry-username');
    const password = from.secret('registry-password', 'be left out');
    if (username !== undefined && password !== undefined) {
        const credentials = { username, password };
        from.secrets.push((0,registry_credentials/* loginBlob */.t)(credentials));
        return credentials;
    }
    if (username !== undefined)
        from.problem('registry-password', 'nothing', 'required with registry-username');
    if (password !== undefined)
        from.problem('registry-username', 'nothing', 'required with registry-password');
    return undefined;
}

// EXTERNAL MODULE: ./build/targets/cattle-run-state/steps.js
var steps = __nccwpck_require__(7602);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/access.js
var rancher_upgrade_access = __nccwpck_require__(6117);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/changes.js
var rancher_upgrade_changes = __nccwpck_require__(6226);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/patience.js
var patience = __nccwpck_require__(6088);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/services.js
async function readServices(reader, undo) {
    const [stack, service, image] = [reader.maybe('stack'), reader.maybe('service'), reader.maybeImageRef('image')];
    const lines = reader.list('services');
    if (service !== undefined && lines.length > 0)
        reader.problem('services', `beside "service" (${service})`, 'give one of the two');
    if (service === undefined && lines.length === 0 && undo.length > 0)
        return (await __nccwpck_require__.e(/* import() */ 342).then(__nccwpck_require__.bind(__nccwpck_require__, 3342))).servicesIn(undo, stack, reader);
    if (service === undefined && lines.length === 0)
        reader.problem('service', 'nothing', 'required, or "services"');
    const all = lines.length === 0
        ? [{ stack, service: service ?? '', image }]
        : (await __nccwpck_require__.e(/* import() */ 642).then(__nccwpck_require__.bind(__nccwpck_require__, 6642))).readServiceLines(reader, lines, { stack, image });
    if (all.some((one) => one.stack === undefined))
        reader.problem('stack', 'nothing', 'required');
    return all.map((one) => ({ ...one, stack: one.stack ?? '' }));
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/inputs.js








const PENDING_UPGRADE = ['fail', 'confirm', 'rollback', 'wait'];
async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ...steps/* STEPS */.U, ...read_change_inputs/* OPERATIONS */.xb], 'upgrade');
    const access = (0,rancher_upgrade_access/* readAccess */.z)(reader);
    const undone = reader.maybe('undo') === undefined ? undefined : await __nccwpck_require__.e(/* import() */ 342).then(__nccwpck_require__.bind(__nccwpck_require__, 3342));
    const undo = undone?.readUndo(reader) ?? [];
    const services = await readServices(reader, undo);
    const changes = await (0,rancher_upgrade_changes/* readChanges */.St)(reader);
    if (operation === 'upgrade' && !(0,rancher_upgrade_changes/* asksForMore */.$4)(changes) && services.some(({ image }) => image === undefined))
        reader.problem('image', 'nothing', 'required for an upgrade that changes nothing else');
    const scale = reader.maybeCount('scale', 1);
    const changing = await (0,patience/* readChanging */.g)(reader);
    const unfilled = new Set();
    for (const { image } of services) {
        if (image === undefined)
            continue;
        if ((0,rancher_upgrade_changes/* isNoImage */.rI)(image))
            reader.problem('image', `"${(0,image_ref/* formatImageRef */.kL)(image)}"`, rancher_upgrade_changes/* WHY_NO_IMAGE */.$K);
        for (const name of await (0,read_change_inputs/* unfilledIn */.H3)(changing.gates, image))
            unfilled.add(name);
    }
    for (const name of unfilled) {
        reader.problem('gates', `a gate that asks for {${name}}`, `the image has no ${name === 'version' ? 'tag' : 'digest'} to compare with`);
    }
    const inputs = {
        operation,
        access,
        environment: reader.maybe('environment') ?? undone?.environmentIn(undo),
        services,
        parallel: reader.count('parallel', 1, 1),
        changes,
        scale,
        strategy: {
            batchSize: reader.count('batch-size', 1, 1),
            intervalMs: reader.durationMs('interval', '2s'),
            startFirst: reader.flag('start-first', false),
        },
        allowMovingTag: reader.flag('allow-moving-tag', false),
        allowDowngrade: reader.flag('allow-downgrade', false),
        requireHealthCheck: reader.flag('require-health-check', false),
        checkImages: reader.flag('check-images', true),
        registryLogin: readRegistryLogin(reader),
        undo,
        toVersion: reader.maybe('to-version'),
        pendingUpgrade: reader.choice('pending-upgrade', PENDING_UPGRADE, 'fail'),
        holdForMs: reader.maybeDurationMs('hold-for'),
        changing,
        secrets: reader.secrets,
    };
    const { registryLogin, toVersion, holdForMs } = inputs;
    const isPlain = operation === 'upgrade' && undo.length === 0 && scale === undefined && !reader.wasGiven('scale');
    if (!isPlain || registryLogin !== undefined || toVersion !== undefined || holdForMs !== undefined)
        (await __nccwpck_require__.e(/* import() */ 813).then(__nccwpck_require__.bind(__nccwpck_require__, 2813))).checkInputs(reader, inputs);
    return inputs;
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/front.js

const front = {
    name: 'rancher-upgrade',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '15m',
    read: read,
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined
            ? {}
            : { services: inputs.services.map(({ stack, service }) => ({ name: `${stack}/${service}` })) },
    }),
};


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readChanging)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1420);
/* harmony import */ var _core_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2403);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8803);



async function readChanging(reader) {
    return { ...(await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readChangeInputs */ .Y1)(reader)), patience: readPatience(reader) };
}
function readPatience(reader) {
    const durationMs = (input, fallback) => reader.durationMs(input, fallback) ?? (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .yi)(fallback, input);
    const within = (input, fallback) => ({ ms: durationMs(input, fallback), input });
    const patience = {
        failAfter: reader.count('fail-after', _core_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .a.failAfter, 1) ?? _core_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .a.failAfter,
        stableMs: durationMs('stable-for', '0s'),
        move: within('upgrade-within', '10m'),
        back: within('rollback-within', '15m'),
    };
    if (patience.stableMs >= patience.back.ms)
        reader.problem('rollback-within', 'no more than "stable-for"', 'what ran before is watched for as long, within it');
    return patience;
}


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ writeDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   PM: () => (/* binding */ failureJson),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   m_: () => (/* binding */ briefly)
/* harmony export */ });
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
const failureJson = ({ code, what, saw, fix }) => ({ code, what, saw, fix });
function briefly(error) {
    if (error instanceof Failure)
        return `${error.what}: ${error.saw}`;
    if (error instanceof Error)
        return error.message;
    return String(error);
}
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
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   qM: () => (/* binding */ nameOfImage),
/* harmony export */   rU: () => (/* binding */ isMoving)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

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

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(hostname) {
    const host = hostname.replace(/\.$/, '');
    if (host === 'localhost' || host.endsWith('.localhost'))
        return true;
    return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(host);
}


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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
/* harmony export */   AZ: () => (/* binding */ showUnseen),
/* harmony export */   F8: () => (/* binding */ neutraliseForMermaid),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   P2: () => (/* binding */ neutraliseForMarkdown),
/* harmony export */   gh: () => (/* binding */ neutraliseForLog),
/* harmony export */   v$: () => (/* binding */ quoteForMermaid)
/* harmony export */ });
/* unused harmony exports neutraliseForTerminal, neutraliseForHtml */
function neutraliseForLog(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
        .join('\n');
}
const COLOURS = /(?![\n\t])\p{Cc}\[[\d;?]*[ -/]*[@-~]/gu;
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const shown = (text) => text
    .replace(COLOURS, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'));
const showUnseen = (text) => shown(text).replaceAll('\t', '  ');
const neutraliseForTerminal = (text) => neutraliseForLog(shown(text));
const onOneLine = (text) => showUnseen(text).replace(/\n+/g, ' ').trim();
function neutraliseForMarkdown(text) {
    return onOneLine(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@:]|(?<=www|^\d+)\.|^[-=]/gi, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('$', () => '<span>$</span>');
}
const FOR_HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const neutraliseForHtml = (text) => showUnseen(text).replace(/[&<>"']/g, (sign) => FOR_HTML[sign] ?? '');
const neutraliseForMermaid = (text) => onOneLine(text)
    .replace(/[^\p{L}\p{N} .,/+=@_-]/gu, ' ')
    .slice(0, 120);
const quoteForMermaid = (text) => onOneLine(text)
    .replace(/[^\p{L}\p{N} .,/+=@_:()%→…-]/gu, ' ')
    .replace(/%+/g, '%')
    .slice(0, 80);


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   hf: () => (/* binding */ timelineOf),
/* harmony export */   pD: () => (/* binding */ failureBlocks),
/* harmony export */   qZ: () => (/* binding */ LONG_LOG),
/* harmony export */   sE: () => (/* binding */ failurePage)
/* harmony export */ });
/* unused harmony exports notes, evidenceOf */
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);

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

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* unused harmony export TAKE_BACK_MS */
const TAKE_BACK_MS = 15 * 60_000;
const PATIENCE = { failAfter: 3, stableMs: 0, back: { ms: TAKE_BACK_MS } };


/***/ }),

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1420);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8624);
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1111);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2732);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5616);





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
        const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
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

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony exports CHANGE_RESULTS, SWITCH_RESULTS */
const CHANGE_RESULTS = (/* unused pure expression or super */ null && ([
    'confirmed',
    'awaiting-confirm',
    'unchanged',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'cancelled',
]));
const SWITCH_RESULTS = (/* unused pure expression or super */ null && ([
    'switched',
    'awaiting-confirm',
    'unchanged',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'cancelled',
]));
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
const exitCodeOfFailure = (code) => BY_CODE[code];


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ soundsSecret)
/* harmony export */ });
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ onGitHub)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __nccwpck_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __nccwpck_require__(4429);
// EXTERNAL MODULE: ./build/core/secret.js
var core_secret = __nccwpck_require__(5616);
;// CONCATENATED MODULE: ./build/host/command-files.js

function commandFiles(env, append) {
    return {
        output: (name, value) => append(pathOf('GITHUB_OUTPUT', env), formatEntry(name, value)),
        state: (name, value) => append(pathOf('GITHUB_STATE', env), formatEntry(name, value)),
        summary(text) {
            if (env.GITHUB_STEP_SUMMARY)
                append(env.GITHUB_STEP_SUMMARY, text);
        },
    };
}
function pathOf(variable, env) {
    const path = env[variable];
    if (path)
        return path;
    throw new core_failure/* Failure */.HR('missing-tool', {
        what: 'Cannot tell a runner of GitHub what comes of this step',
        saw: `${variable} is not set`,
        fix: 'start it as a step of a workflow; anywhere else: slipway --help',
    });
}
function formatEntry(name, value) {
    if (!/^[^\s=<]+$/.test(name))
        throw new Error(`"${name}" cannot be the name of an output or a state`);
    const longest = (value.match(/_+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const end = `END${'_'.repeat(longest + 1)}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = process.getBuiltinModule("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
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

;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


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

;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = process.getBuiltinModule("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try {
            step(generator.next(value));
        }
        catch (e) {
            reject(e);
        } }
        function rejected(value) { try {
            step(generator["throw"](value));
        }
        catch (e) {
            reject(e);
        } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
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
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
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
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
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
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}





// EXTERNAL MODULE: ./build/core/duration.js
var duration = __nccwpck_require__(1420);
// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __nccwpck_require__(8610);
// EXTERNAL MODULE: ./build/core/timeline.js
var timeline = __nccwpck_require__(807);
;// CONCATENATED MODULE: ./build/core/mermaid.js


function gantt(title, moments) {
    const bars = (0,timeline/* spansOf */.L)(moments).spans.map(({ fromMs, toMs, text }) => `  ${barLabel(text)} :${fromMs}, ${toMs}`);
    return fenced([
        'gantt',
        `  title ${(0,neutralise/* neutraliseForMermaid */.F8)(title)}`,
        '  dateFormat x',
        '  axisFormat %H:%M:%S',
        '  todayMarker off',
        ...bars,
    ]);
}
const FIRST = '· ';
const LABEL_LENGTH = 60;
function barLabel(text) {
    const label = `${FIRST}${(0,neutralise/* neutraliseForMermaid */.F8)(text).replace(/ +/g, ' ').trim() || '…'}`;
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
const COLOURS = {
    done: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
    waiting: 'fill:#9a6700,stroke:#9a6700,color:#ffffff',
    failed: 'fill:#cf222e,stroke:#cf222e,color:#ffffff',
    back: 'fill:#0969da,stroke:#0969da,color:#ffffff',
    unproven: 'fill:#cf222e,stroke:#82071e,color:#ffffff,stroke-width:4px',
    skipped: 'fill:#6e7781,stroke:#6e7781,color:#ffffff',
    ahead: 'fill:#6e7781,stroke:#6e7781,color:#ffffff,stroke-dasharray:4 4',
};
function flowchart(steps) {
    const nodes = steps.map(({ name, detail, state, says }, index) => {
        const lines = [name, detail, says].filter((line) => line !== '');
        return `  n${index}["${lines.map(neutralise/* quoteForMermaid */.v$).join('<br/>')}"]:::${state}`;
    });
    const arrows = steps
        .slice(1)
        .map(({ state }, index) => `  n${index} ${state === 'ahead' ? '-.->' : '-->'} n${index + 1}`);
    const used = [...new Set(steps.map(({ state }) => state))];
    return fenced(['flowchart LR', ...nodes, ...arrows, ...used.map((state) => `  classDef ${state} ${COLOURS[state]}`)]);
}
const fenced = (lines) => ['```mermaid', ...lines, '```'].join('\n');

// EXTERNAL MODULE: ./build/core/page.js
var core_page = __nccwpck_require__(5303);
;// CONCATENATED MODULE: ./build/core/markdown.js





const renderMarkdown = (page) => render(page, 2, false);
function render(page, level, folded) {
    const { title, result, tone, blocks } = page;
    const heading = `${core_page/* MARK */.M$[tone]} ${(0,neutralise/* neutraliseForMarkdown */.P2)(title)}${result === '' ? '' : `: ${(0,neutralise/* neutraliseForMarkdown */.P2)(result)}`}`;
    return [
        `${'#'.repeat(level)} ${heading}`,
        ...body(page),
        ...blocks.map((block) => renderBlock(block, level, folded)),
    ].join('\n\n');
}
const body = ({ headline, tookMs }) => {
    const took = tookMs === undefined ? '' : `Took ${(0,duration/* formatDuration */.a3)(tookMs)}.`;
    const said = headline === '' ? took : `**${(0,neutralise/* neutraliseForMarkdown */.P2)(headline)}** ${took}`;
    return said === '' ? [] : [said.trim()];
};
function renderBlock(block, level, folded) {
    switch (block.kind) {
        case 'facts':
            return facts(block.rows);
        case 'table':
            return table(block.header, block.rows);
        case 'failure': {
            const { what, saw, fix } = block.failure;
            const isLong = saw.trim().includes('\n');
            return [
                `**Failed:** ${(0,neutralise/* neutraliseForMarkdown */.P2)(what)}`,
                isLong ? `**Saw:**\n\n${verbatim(saw.trim().split('\n'))}` : `**Saw:** ${(0,neutralise/* neutraliseForMarkdown */.P2)(saw)}`,
                `**Try:** ${(0,neutralise/* neutraliseForMarkdown */.P2)(fix)}`,
            ].join('\n\n');
        }
        case 'evidence':
            return [
                `**${(0,neutralise/* neutraliseForMarkdown */.P2)(block.evidence.title)}**`,
                verbatim(block.evidence.lines),
                ...(block.evidence.logs ?? []).map(excerpt),
            ].join('\n\n');
        case 'timeline':
            return folded ? story(block) : gantt(block.of, block.moments);
        case 'way':
            return folded ? stations(block) : flowchart(block.steps);
        case 'text':
            return (0,neutralise/* neutraliseForMarkdown */.P2)(block.text);
        case 'command':
            return `${(0,neutralise/* neutraliseForMarkdown */.P2)(block.does)}:\n\n${verbatim([block.command])}`;
        case 'part':
            return block.folded ? fold(block.page, level) : render(block.page, level + 1, folded);
        default:
            return block;
    }
}
function fold(page, level) {
    const { title, result, tone, blocks } = page;
    const line = `${core_page/* MARK */.M$[tone]} <b>${(0,neutralise/* neutraliseForMarkdown */.P2)(title)}${result === '' ? '' : `: ${(0,neutralise/* neutraliseForMarkdown */.P2)(result)}`}</b>`;
    const inside = [...body(page), ...blocks.map((block) => renderBlock(block, level + 1, true))];
    return [`<details><summary>${line}</summary>`, ...inside, '</details>'].join('\n\n');
}
const excerpt = ({ title, lines }) => lines.length > core_page/* LONG_LOG */.qZ
    ? [`<details><summary>${(0,neutralise/* neutraliseForMarkdown */.P2)(title)}</summary>`, verbatim(lines), '</details>'].join('\n\n')
    : [`${(0,neutralise/* neutraliseForMarkdown */.P2)(title)}:`, verbatim(lines)].join('\n\n');
function facts(rows) {
    const lines = rows.map(([name, value]) => `<tr><th align="left">${(0,neutralise/* neutraliseForMarkdown */.P2)(name)}</th><td>${(0,neutralise/* neutraliseForMarkdown */.P2)(value)}</td></tr>`);
    return ['<table>', ...lines, '</table>'].join('\n');
}
function table(header, rows) {
    const line = (cells) => `| ${cells.map(neutralise/* neutraliseForMarkdown */.P2).join(' | ')} |`;
    return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
function story({ moments }) {
    const { spans } = (0,timeline/* spansOf */.L)(moments);
    const startMs = spans[0]?.fromMs ?? 0;
    return table(['after', 'what'], spans.map(({ fromMs, text }) => [(0,duration/* formatDuration */.a3)(fromMs - startMs), text]));
}
const stations = ({ steps }) => table(['step', '', ''], steps.map(({ name, detail, says }) => [name, detail, says]));
const verbatim = (lines) => (lines.length === 0 ? ['(nothing)'] : lines)
    .flatMap((line) => (0,neutralise/* showUnseen */.AZ)(line).split('\n'))
    .map((line) => `    ${line}`)
    .join('\n');

;// CONCATENATED MODULE: ./build/host/masks.js



class Masks {
    #names = new Map();
    #secrets = new Map();
    get secrets() {
        return [...this.#secrets.values()];
    }
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
    hide(text) {
        const longestFirst = [...this.#names.keys()].sort((a, b) => b.length - a.length);
        return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
    }
    refusePage(page) {
        for (const text of (0,core_page/* textsOf */.CB)(page))
            this.refuse('the summary', text);
    }
    refuse(what, text) {
        for (const [secret, name] of this.#names) {
            if (!text.includes(secret) && !text.includes(inJson(secret)))
                continue;
            throw new core_failure/* Failure */.HR('refused', {
                what: `Cannot write ${what}`,
                saw: `it holds the value of "${name}", which must not be told`,
                fix: `give "${name}" a value that is not part of other names`,
            });
        }
    }
}
const inJson = (text) => JSON.stringify(text).slice(1, -1);

;// CONCATENATED MODULE: ./build/host/github.js




const STATE_MAIN_RAN = 'slipway-main-ran';
const ENTRY = 'slipway-entry-';
const KEPT = 'slipway-kept-';
const isPost = (env) => env[`STATE_${STATE_MAIN_RAN}`] === 'true';
const markMainRan = (files) => files.state(STATE_MAIN_RAN, 'true');
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
function githubHost(env, files) {
    const masks = new Masks();
    const kept = new Map();
    const print = (text) => info((0,neutralise/* neutraliseForLog */.gh)(masks.hide(text)));
    const log = {
        info: print,
        warn: (text) => warning(text),
        error: (text) => error(text),
        debug: (text) => debug(text),
        progress: print,
        group: (title, body) => group((0,neutralise/* neutraliseForLog */.gh)(masks.hide(title)).replaceAll('\n', ' '), body),
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
            files.output(name, value);
        },
        async summary(page) {
            masks.refusePage(page);
            files.summary(`${renderMarkdown(page)}\n`);
        },
        remember(key, value) {
            kept.set(key, value);
            files.state(`${KEPT}${key}`, value);
        },
        remembered: (key) => kept.get(key) ?? (env[`STATE_${KEPT}${key}`] || undefined),
        commandPrefix: 'slipway',
    };
}
function githubLedger(env, files) {
    return {
        async put(entry) {
            files.state(`${ENTRY}${entry.change.id}`, JSON.stringify(entry));
        },
        async open() {
            const { parseEntry } = await __nccwpck_require__.e(/* import() */ 988).then(__nccwpck_require__.bind(__nccwpck_require__, 988));
            return Object.keys(env)
                .filter((key) => key.startsWith(`STATE_${ENTRY}`))
                .map((key) => parseEntry(env[key] ?? ''))
                .filter((entry) => entry.phase !== 'closed')
                .sort((a, b) => a.at.localeCompare(b.at));
        },
    };
}

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __nccwpck_require__(3201);
// EXTERNAL MODULE: ./build/core/event.js
var core_event = __nccwpck_require__(6954);
// EXTERNAL MODULE: ./build/run/as-failure.js
var as_failure = __nccwpck_require__(1951);
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
async function runAction(action, world) {
    const startedMs = world.clock.nowMs();
    const reader = new read_inputs/* InputReader */.i(world.host.inputs);
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
        const failure = (0,as_failure/* asFailure */.h)(error);
        const exitCode = error instanceof core_failure/* Cancelled */.cJ ? core_result/* EXIT */.dc.cancelled : (0,core_result/* exitCodeOfFailure */.Bu)(failure.code);
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
async function stopUntrusted({ name, guard }, inputs, world) {
    const { GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor } = world.env;
    if (guard === undefined || !event || !(0,core_event/* mayBeAnybodys */._A)({ event, actor }) || guard.allowsUntrusted(inputs))
        return undefined;
    const { observeTrust, untrusted } = await __nccwpck_require__.e(/* import() */ 278).then(__nccwpck_require__.bind(__nccwpck_require__, 9278));
    const trust = await observeTrust(world, world.signal);
    if (trust.code === 'own')
        return undefined;
    if (trust.code !== 'fork' || guard.skipped === undefined)
        throw untrusted(name, trust);
    world.log.info(`Skipped: ${trust.because}`);
    return { ...(await guard.skipped(trust.because)), exitCode: core_result/* EXIT */.dc.done };
}
function pageOf(name, { page, failure, result, exitCode }) {
    if (page !== undefined || failure === undefined)
        return page;
    return (0,core_page/* failurePage */.sE)(name, failure, { result, needsPerson: exitCode === core_result/* EXIT */.dc.personNeeded });
}
async function tell(name, report, shared, world, startedMs) {
    const seconds = Math.round((world.clock.nowMs() - startedMs) / 1_000);
    const details = {
        action: name,
        result: report.result,
        seconds,
        ...report.details,
        ...(report.failure === undefined ? {} : { failure: (0,core_failure/* failureJson */.PM)(report.failure) }),
    };
    const { host, log } = world;
    let exitCode = report.failure !== undefined && report.exitCode === core_result/* EXIT */.dc.done
        ? (0,core_result/* exitCodeOfFailure */.Bu)(report.failure.code)
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
            if (exitCode === core_result/* EXIT */.dc.done)
                exitCode = core_result/* EXIT */.dc.missing;
            log.error(error instanceof Error ? error.message : String(error));
        }
    }
    if (report.failure === undefined)
        log.info(`${name}: ${report.result || 'planned'} after ${(0,duration/* formatDuration */.a3)(world.clock.nowMs() - startedMs)}`, 'done');
    else
        log.error(report.failure.message);
    return exitCode;
}

;// CONCATENATED MODULE: ./build/run/stop.js

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

;// CONCATENATED MODULE: ./build/main/load-ports.js
const LOAD_PORTS = {
    exec: () => __nccwpck_require__.e(/* import() */ 258).then(__nccwpck_require__.bind(__nccwpck_require__, 5258)),
    files: () => __nccwpck_require__.e(/* import() */ 164).then(__nccwpck_require__.bind(__nccwpck_require__, 8164)),
    http: () => __nccwpck_require__.e(/* import() */ 23).then(__nccwpck_require__.bind(__nccwpck_require__, 8023)),
    processes: () => __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.bind(__nccwpck_require__, 4210)),
    webSockets: () => __nccwpck_require__.e(/* import() */ 547).then(__nccwpck_require__.bind(__nccwpck_require__, 6547)),
};
const loadPorts = () => Promise.all([LOAD_PORTS.exec(), LOAD_PORTS.files(), LOAD_PORTS.http(), LOAD_PORTS.processes()]);

;// CONCATENATED MODULE: ./build/main/late-ports.js


function latePorts(env) {
    let exec;
    let http;
    const toExec = () => (exec ??= LOAD_PORTS.exec().then(({ createExec }) => createExec(clock/* realClock */.dQ)));
    const toHttp = () => (http ??= LOAD_PORTS.http().then(({ createHttp }) => createHttp(clock/* realClock */.dQ, env)));
    const toWebSockets = async () => (await LOAD_PORTS.webSockets()).createWebSockets(clock/* realClock */.dQ, env);
    const toFiles = async () => (await LOAD_PORTS.files()).realFiles;
    const toProcesses = async () => (await LOAD_PORTS.processes()).realProcesses;
    return {
        exec: { run: async (...asked) => (await toExec()).run(...asked) },
        webSockets: { listen: async (request) => (await toWebSockets()).listen(request) },
        http: { request: async (request) => (await toHttp()).request(request) },
        files: {
            read: async (path) => (await toFiles()).read(path),
            write: async (...asked) => (await toFiles()).write(...asked),
            remove: async (path) => (await toFiles()).remove(path),
            list: async (folder) => (await toFiles()).list(folder),
            privateFolder: async (path) => (await toFiles()).privateFolder(path),
        },
        processes: {
            self: async () => (await toProcesses()).self(),
            isAlive: async (id) => (await toProcesses()).isAlive(id),
            kill: async (id) => (await toProcesses()).kill(id),
        },
    };
}

;// CONCATENATED MODULE: ./build/main/loaded-to-run.js



function loadedToRun(front, load) {
    const loaded = async (world) => {
        const [action, { paced }] = await Promise.all([load(), __nccwpck_require__.e(/* import() */ 910).then(__nccwpck_require__.bind(__nccwpck_require__, 6910)), loadPorts()]);
        return { action, world: { ...world, log: paced(world.log, world.clock) } };
    };
    return {
        ...front,
        async run(inputs, shared, world, signal) {
            const ready = await loaded(world);
            return ready.action.run(inputs, shared, ready.world, signal);
        },
        async post(reader, world) {
            const ready = await loaded(world).catch(notLoaded);
            return (await ready.action.post?.(reader, ready.world)) ?? core_result/* EXIT */.dc.done;
        },
    };
}
function notLoaded(error) {
    throw new core_failure/* Failure */.HR('not-taken-back', {
        what: 'The post step cannot be loaded: what the main step left half changed, if anything, is not taken back',
        saw: (0,core_failure/* briefly */.m_)(error),
        fix: 'look how it stands with operation "status", or slipway status; take it back from there',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/main/github.js













async function onGitHub(front, load) {
    const files = commandFiles(process.env, external_node_fs_.appendFileSync);
    const world = githubWorld(process.env, files);
    const action = loadedToRun(front, load);
    try {
        process.exitCode = isPost(process.env) ? await post(action, world) : await main(action, world, files);
    }
    catch (error) {
        process.exitCode = (0,core_failure/* isFailure */.N6)(error) ? (0,core_result/* exitCodeOfFailure */.Bu)(error.code) : core_result/* EXIT */.dc.bug;
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        world.log.error((0,core_failure/* isFailure */.N6)(error) ? error.message : `A fault of ours, please report it: ${stack}`);
    }
}
async function main(action, world, files) {
    markMainRan(files);
    return runAction(action, world);
}
async function post(action, world) {
    if (action.post === undefined)
        return 0;
    const reader = new read_inputs/* InputReader */.i(world.host.inputs);
    return action.post(reader, world);
}
function githubWorld(env, files) {
    const host = githubHost(env, files);
    host.mask((0,core_secret/* secretsOfJob */.Ie)(env));
    const stop = stopOnSignals((name, handler) => process.on(name, handler));
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA } = env;
    const run = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
        ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT ?? '1'}`
        : 'a run outside GitHub';
    return {
        clock: clock/* realClock */.dQ,
        ...latePorts(env),
        log: host.log,
        host,
        ledger: githubLedger(env, files),
        run: { name: run, ...(GITHUB_SHA ? { commit: GITHUB_SHA } : {}) },
        env,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        temp: env.RUNNER_TEMP ?? (0,external_node_os_namespaceObject.tmpdir)(),
        signal: stop.signal,
        impatient: stop.impatient,
        recovery: 'post',
        newId: () => crypto.randomUUID(),
    };
}


/***/ }),

/***/ 5312:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_rancher_upgrade_front_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5229);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4575);


await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .onGitHub */ .x)(_actions_rancher_upgrade_front_js__WEBPACK_IMPORTED_MODULE_0__/* .front */ .W, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(75), __nccwpck_require__.e(250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3250))).rancherUpgrade);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ sameSpan),
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   h9: () => (/* binding */ TimeLimit),
/* harmony export */   kF: () => (/* binding */ nowIso)
/* harmony export */ });
/* unused harmony exports clockFrom, realTimers */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1420);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failureIn),
/* harmony export */   h: () => (/* binding */ asFailure)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3201);


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

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ unfilledIn),
/* harmony export */   Y1: () => (/* binding */ readChangeInputs),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/* harmony import */ var _core_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2403);

const OPERATIONS = ['confirm', 'rollback', 'status'];
async function readChangeInputs(reader) {
    return {
        gates: await readGates(reader),
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
        patience: _core_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .a,
        allowUntrusted: reader.flag('allow-untrusted', false),
    };
}
async function readGates(reader) {
    const written = await reader.structure('gates');
    if (written === undefined)
        return [];
    const [{ readGateSpecs }, { secretsOfGates }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 63).then(__nccwpck_require__.bind(__nccwpck_require__, 4063)),
        __nccwpck_require__.e(/* import() */ 50).then(__nccwpck_require__.bind(__nccwpck_require__, 5050)),
    ]);
    const gates = readGateSpecs(written, (saw, because) => reader.problem('gates', saw, because));
    reader.secrets.push(...secretsOfGates(gates));
    return gates;
}
async function unfilledIn(gates, known) {
    return gates.length === 0 ? [] : (await __nccwpck_require__.e(/* import() */ 817).then(__nccwpck_require__.bind(__nccwpck_require__, 2817))).unfillable(gates, known);
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ PULL_LABEL),
/* harmony export */   g: () => (/* binding */ NO_IMAGE)
/* harmony export */ });
const PULL_LABEL = 'io.rancher.container.pull_image';
const NO_IMAGE = 'rancher/none';


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loginBlob)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5616);

function loginBlob({ username, password }) {
    const text = `${username}:${password.reveal().replace(/\r?\n$/, '')}`;
    return new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh('registry-password', Buffer.from(text).toString('base64'));
}


/***/ }),

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ STEPS)
/* harmony export */ });
const STEPS = ['start', 'stop', 'restart', 'scale'];


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
