export const id = 7197;
export const ids = [7197];
export const modules = {

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
        details: inputs === undefined ? {} : { services: inputs.services.map(({ stack, service }) => `${stack}/${service}`) },
    }),
};


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

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
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/pending.js + 1 modules
var pending = __webpack_require__(3613);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/services.js
async function readServices(reader) {
    const [stack, service, image] = [reader.maybe('stack'), reader.maybe('service'), reader.maybeImageRef('image')];
    const lines = reader.list('services');
    if (service !== undefined && lines.length > 0)
        reader.problem('services', `beside "service" (${service})`, 'give one of the two');
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









async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ...steps/* STEPS */.U, ...read_change_inputs/* OPERATIONS */.xb], 'upgrade');
    const access = (0,rancher_upgrade_access/* readAccess */.z)(reader);
    const services = await readServices(reader);
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
    checkStep(reader, operation, changing);
    const registryLogin = (0,read_registry_login/* readRegistryLogin */.T)(reader);
    if (registryLogin !== undefined)
        expectOneRegistry(reader, services);
    return {
        operation,
        access,
        environment: reader.maybe('environment'),
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
        registryLogin,
        pendingUpgrade: reader.choice('pending-upgrade', pending/* PENDING_UPGRADE */.P, 'fail'),
        holdForMs: readHoldFor(reader, changing),
        changing,
        secrets: reader.secrets,
    };
}
function expectOneRegistry(reader, services) {
    const registries = new Set(services.flatMap(({ image }) => (image === undefined ? [] : [(0,image_ref/* registryOf */.Fv)(image)])));
    const [one, other] = registries;
    if (other === undefined)
        return;
    const saw = `for images of two registries, ${one} and ${other}`;
    reader.problem('registry-username', saw, 'log in to each by docker login, and leave registry-username out');
}
function readHoldFor(reader, { policy }) {
    const ms = reader.maybeDurationMs('hold-for');
    if (ms === undefined)
        return undefined;
    if (policy?.confirm !== 'manual')
        reader.problem('hold-for', 'given', 'only with confirm: manual, as nothing waits for a person else');
    if (ms === 0)
        reader.problem('hold-for', '"0s"', 'longer than nothing; leave it out to wait without an end');
    return ms;
}
function checkStep(reader, operation, { policy }) {
    const hasScale = reader.wasGiven('scale');
    if (operation === 'scale' && !hasScale)
        reader.problem('scale', 'nothing', 'required for operation "scale"');
    if (operation !== 'scale' && hasScale)
        reader.problem('scale', 'given', 'only for operation "scale"');
    if (steps/* STEPS */.U.some((step) => step === operation) && policy?.confirm === 'manual')
        reader.problem('confirm', '"manual"', `a ${operation} waits for nobody: it is done when it is proven`);
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ PENDING_UPGRADE),
  K: () => (/* binding */ firstOf)
});

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/targets/cattle-service/configs.js
var cattle_service_configs = __webpack_require__(5940);
;// CONCATENATED MODULE: ./build/targets/cattle-service/after-pending.js

function afterPending(facts, end) {
    const { service, containers } = facts;
    const { upgrade } = service;
    if (upgrade === undefined)
        return facts;
    const configs = end === 'confirm' ? (0,cattle_service_configs/* configsAfter */.y3)(upgrade) : (0,cattle_service_configs/* configsBefore */.J7)(upgrade);
    const { primary: launchConfig, sidekicks } = configs;
    return {
        ...facts,
        service: { ...service, launchConfig, sidekicks, state: 'active' },
        containers: containers
            .filter((container) => (0,cattle_service_configs/* isCurrent */.Oz)(configs, container))
            .map((container) => (end === 'rollback' ? { ...container, state: 'running' } : container)),
    };
}

// EXTERNAL MODULE: ./build/targets/cattle-service/find-open.js
var find_open = __webpack_require__(4629);
// EXTERNAL MODULE: ./build/targets/cattle-service/hold.js
var hold = __webpack_require__(4014);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/pending.js




const PENDING_UPGRADE = ['fail', 'confirm', 'rollback', 'wait'];
function firstOf({ operation, pendingUpgrade }, { facts, name }, nowMs) {
    if (operation !== 'upgrade' || pendingUpgrade === 'fail')
        return undefined;
    const open = (0,find_open/* findOpen */.Ee)(facts, name, new Date(nowMs).toISOString());
    if (open === undefined || (open.phase !== 'held' && pendingUpgrade !== 'wait'))
        return undefined;
    const upgraded = (0,find_open/* atGoal */.H4)(facts.service);
    const which = `the upgrade to ${(0,image_ref/* shortImage */.Uq)(upgraded.launchConfig.image)}, ${(0,hold/* sayOpened */.F6)((0,hold/* openedBy */.pe)(upgraded), nowMs)},`;
    return {
        do: pendingUpgrade,
        open,
        remark: `first: ${which} ${HOW[pendingUpgrade]}`,
        facts: afterPending(facts, pendingUpgrade === 'rollback' ? 'rollback' : 'confirm'),
    };
}
const HOW = {
    confirm: 'is confirmed, if its containers are proven; gates are not asked of it',
    rollback: 'is rolled back, and its containers are proven; gates are not asked of it',
    wait: 'is waited for until it is confirmed or rolled back; this is the plan for where it is confirmed',
};


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

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


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


/***/ }),

/***/ 4629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ findOpen),
/* harmony export */   H4: () => (/* binding */ atGoal),
/* harmony export */   Ri: () => (/* binding */ IN_UPGRADE)
/* harmony export */ });
/* harmony import */ var _configs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5940);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1097);
/* harmony import */ var _stands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1002);




const IN_UPGRADE = new Set([
    'upgrading',
    'upgraded',
    'canceling-upgrade',
    'canceled-upgrade',
    'rolling-back',
    'finishing-upgrade',
]);
function atGoal(service) {
    if (service.upgrade === undefined)
        return service;
    const { primary, sidekicks } = (0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .configsAfter */ .y3)(service.upgrade);
    return { ...service, launchConfig: primary, sidekicks };
}
function findOpen({ service, containers }, name, nowIso) {
    const { upgrade } = service;
    if (!IN_UPGRADE.has(service.state) || upgrade === undefined)
        return undefined;
    const [start, goal] = [(0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .configsBefore */ .J7)(upgrade), (0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .configsAfter */ .y3)(upgrade)];
    if (![(0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(goal), (0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(start)].includes((0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOfService */ .$n)(service)))
        return undefined;
    const before = containers.filter((container) => (0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .isCurrent */ .Oz)(start, container)).map(({ id }) => id);
    const upgraded = atGoal(service);
    return {
        change: (0,_stands_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)([
            (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOf */ .EV)({ ...(0,_stands_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesIn */ .o$)(start), version: (0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(start), containers: before }),
            (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOf */ .EV)({
                ...(0,_stands_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesIn */ .o$)(goal),
                version: (0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(goal),
                containers: [],
                ...(0,_stands_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesOf */ .g6)(start.primary.raw, goal.primary.raw),
                replaced: (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .replacedOf */ .kT)((0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .replacedBetween */ .v0)(start, goal).map(({ name }) => name)),
            }),
        ], { name, id: (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOn */ .Cs)(upgraded), run: (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(upgraded) }),
        phase: service.state === 'upgraded' ? 'held' : 'moving',
        to: 1,
        handle: { version: (0,_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(goal) },
        sealed: service.state === 'finishing-upgrade',
        at: nowIso,
    };
}


/***/ }),

/***/ 4014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ sayOpened),
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Qu: () => (/* binding */ remarksOnHold),
/* harmony export */   pe: () => (/* binding */ openedBy)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);


function openedBy(service) {
    const { [_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M$.at]: at = '', [_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M$.holdFor]: holdFor = '' } = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .marksOn */ .Ow)(service);
    const atMs = orUnknown(() => Date.parse(at));
    const holdForMs = orUnknown(() => (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .yi)(holdFor, _marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M$.holdFor));
    const untilMs = atMs === undefined || holdForMs === undefined ? undefined : orUnknown(() => atMs + holdForMs);
    return { by: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(service), atMs, untilMs };
}
const LATEST_MS = 8.64e15;
function orUnknown(read) {
    try {
        const ms = read();
        return Math.abs(ms) <= LATEST_MS ? ms : undefined;
    }
    catch {
        return undefined;
    }
}
function sayOpened({ by, atMs, untilMs }, nowMs) {
    if (atMs === undefined)
        return `begun by ${by}; when is not known, as no mark tells`;
    const begun = `begun by ${by} ${nowMs > atMs ? `${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(nowMs - atMs)} ago` : 'just now'}`;
    if (untilMs === undefined)
        return begun;
    const over = isOver({ untilMs }, nowMs) ? `, which is over since ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(nowMs - untilMs)}` : '';
    return `${begun}, to wait until ${sayTime(untilMs, nowMs)}${over}`;
}
const isOver = ({ untilMs }, nowMs) => untilMs !== undefined && nowMs >= untilMs;
function sayTime(ms, nowMs) {
    const [iso, now] = [ms, nowMs].map((each) => new Date(each).toISOString());
    const [date = '', time = ''] = (iso ?? '').split('T');
    return `${now?.startsWith(date) === true ? '' : `${date} `}${time.slice(0, 5)} UTC`;
}
const SHORT_HOLD_MS = 10 * 60_000;
const remarksOnHold = (holdForMs) => holdForMs === undefined || holdForMs <= SHORT_HOLD_MS
    ? []
    : [
        `it may wait ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(holdForMs)} for its confirmation: the server replaces no container that fails meanwhile`,
    ];


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Zv: () => (/* binding */ here),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   o$: () => (/* binding */ imagesIn)
/* harmony export */ });
/* harmony import */ var _configs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4830);


const changeOf = (stops, { name, id, run }) => ({
    id,
    kind: 'cattle-service',
    target: { ...name },
    run,
    stops,
});
function here({ service, containers }) {
    const configs = (0,_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .configsOf */ .$d)(service);
    const running = containers.filter((container) => container.state === 'running' && (0,_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .isCurrent */ .Oz)(configs, container));
    return { ...imagesIn(configs), version: (0,_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(configs), containers: running.map(({ id }) => id) };
}
const imagesIn = ({ primary, sidekicks }) => ({
    image: primary.image,
    sidekicks: imagesOf(sidekicks),
});
const imagesOf = (sidekicks) => Object.fromEntries(sidekicks.map(({ name, image }) => [name ?? '', image]));
const differencesOf = (from, to) => ({
    env: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .differencesIn */ .Cg)(from.environment, to.environment),
    labels: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .differencesIn */ .Cg)(from.labels, to.labels),
    fields: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .otherDifferences */ .Fh)(from, to),
});


/***/ })

};
