export const id = 2852;
export const ids = [2852];
export const modules = {

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ignoreAccess),
/* harmony export */   z: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9729);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ asksForMore),
/* harmony export */   $K: () => (/* binding */ WHY_NO_IMAGE),
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   St: () => (/* binding */ readChanges),
/* harmony export */   rI: () => (/* binding */ isNoImage)
/* harmony export */ });
/* harmony import */ var _core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
/* harmony import */ var _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2589);


async function readChanges(reader) {
    const pull = reader.choice('pull', ['always', 'missing'], '');
    const lines = {
        env: reader.list('env', 'hide what is wrong'),
        labels: reader.list('labels', 'hide what is wrong'),
        sidekicks: reader.list('sidekick-images'),
    };
    const read = Object.values(lines).some(({ length }) => length > 0)
        ? (await __webpack_require__.e(/* import() */ 9081).then(__webpack_require__.bind(__webpack_require__, 9081))).readLines(reader, lines, pull)
        : { env: [], labels: [], sidekicks: new Map() };
    return { ...read, pull, force: reader.flag('force', false) };
}
const asksForMore = ({ env, labels, sidekicks, pull, force }) => env.length + labels.length + sidekicks.size > 0 || pull !== undefined || force;
const isSecret = (name, value) => (0,_core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .soundsSecret */ .z)(name) && value.length >= 8;
const isNoImage = ({ repository }) => [_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGE */ .g, `docker.io/${_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGE */ .g}`].includes(repository.toLowerCase());
const WHY_NO_IMAGE = 'for Rancher this means to have no container at all';


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4240);

const front = {
    name: 'rancher-upgrade',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '15m',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L,
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined
            ? {}
            : { services: inputs.services.map(({ stack, service }) => ({ name: `${stack}/${service}` })) },
    }),
};


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

// UNUSED EXPORTS: PENDING_UPGRADE

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/run/read-registry-login.js
var read_registry_login = __webpack_require__(7114);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/steps.js
var steps = __webpack_require__(7602);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/access.js
var rancher_upgrade_access = __webpack_require__(6117);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/changes.js
var rancher_upgrade_changes = __webpack_require__(6226);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/patience.js
var patience = __webpack_require__(6088);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/services.js
async function readServices(reader, undo) {
    const [stack, service, image] = [reader.maybe('stack'), reader.maybe('service'), reader.maybeImageRef('image')];
    const lines = reader.list('services');
    if (service !== undefined && lines.length > 0)
        reader.problem('services', `beside "service" (${service})`, 'give one of the two');
    if (service === undefined && lines.length === 0 && undo.length > 0)
        return (await __webpack_require__.e(/* import() */ 3342).then(__webpack_require__.bind(__webpack_require__, 3342))).servicesIn(undo, stack, reader);
    if (service === undefined && lines.length === 0)
        reader.problem('service', 'nothing', 'required, or "services"');
    const all = lines.length === 0
        ? [{ stack, service: service ?? '', image }]
        : (await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.bind(__webpack_require__, 6642))).readServiceLines(reader, lines, { stack, image });
    if (all.some((one) => one.stack === undefined))
        reader.problem('stack', 'nothing', 'required');
    return all.map((one) => ({ ...one, stack: one.stack ?? '' }));
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/inputs.js








const PENDING_UPGRADE = ['fail', 'confirm', 'rollback', 'wait'];
async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ...steps/* STEPS */.U, ...read_change_inputs/* OPERATIONS */.xb], 'upgrade');
    const access = (0,rancher_upgrade_access/* readAccess */.z)(reader);
    const undone = reader.maybe('undo') === undefined ? undefined : await __webpack_require__.e(/* import() */ 3342).then(__webpack_require__.bind(__webpack_require__, 3342));
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
        registryLogin: (0,read_registry_login/* readRegistryLogin */.T)(reader),
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
        (await __webpack_require__.e(/* import() */ 2813).then(__webpack_require__.bind(__webpack_require__, 2813))).checkInputs(reader, inputs);
    return inputs;
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readChanging)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8803);



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

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(hostname) {
    const host = hostname.replace(/\.$/, '');
    if (host === 'localhost' || host.endsWith('.localhost'))
        return true;
    return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(host);
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* unused harmony export TAKE_BACK_MS */
const TAKE_BACK_MS = 15 * 60_000;
const PATIENCE = { failAfter: 3, stableMs: 0, back: { ms: TAKE_BACK_MS } };


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

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ soundsSecret)
/* harmony export */ });
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ unfilledIn),
/* harmony export */   Y1: () => (/* binding */ readChangeInputs),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/* harmony import */ var _core_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);

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
        __webpack_require__.e(/* import() */ 4063).then(__webpack_require__.bind(__webpack_require__, 4063)),
        __webpack_require__.e(/* import() */ 5050).then(__webpack_require__.bind(__webpack_require__, 5050)),
    ]);
    const gates = readGateSpecs(written, (saw, because) => reader.problem('gates', saw, because));
    reader.secrets.push(...secretsOfGates(gates));
    return gates;
}
async function unfilledIn(gates, known) {
    return gates.length === 0 ? [] : (await __webpack_require__.e(/* import() */ 2817).then(__webpack_require__.bind(__webpack_require__, 2817))).unfillable(gates, known);
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRegistryLogin)
/* harmony export */ });
/* harmony import */ var _systems_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1335);

function readRegistryLogin(from) {
    const username = from.maybe('registry-username');
    const password = from.secret('registry-password', 'be left out');
    if (username !== undefined && password !== undefined) {
        const credentials = { username, password };
        from.secrets.push((0,_systems_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .loginBlob */ .t)(credentials));
        return credentials;
    }
    if (username !== undefined)
        from.problem('registry-password', 'nothing', 'required with registry-username');
    if (password !== undefined)
        from.problem('registry-username', 'nothing', 'required with registry-password');
    return undefined;
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ PULL_LABEL),
/* harmony export */   g: () => (/* binding */ NO_IMAGE)
/* harmony export */ });
const PULL_LABEL = 'io.rancher.container.pull_image';
const NO_IMAGE = 'rancher/none';


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loginBlob)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5616);

function loginBlob({ username, password }) {
    const text = `${username}:${password.reveal().replace(/\r?\n$/, '')}`;
    return new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh('registry-password', Buffer.from(text).toString('base64'));
}


/***/ }),

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ STEPS)
/* harmony export */ });
const STEPS = ['start', 'stop', 'restart', 'scale'];


/***/ })

};
