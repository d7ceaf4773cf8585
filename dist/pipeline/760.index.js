export const id = 760;
export const ids = [760];
export const modules = {

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


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
        ? (await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 9081))).readLines(reader, lines, pull)
        : { env: [], labels: [], sidekicks: new Map() };
    return { ...read, pull, force: reader.flag('force', false) };
}
const asksForMore = ({ env, labels, sidekicks, pull, force }) => env.length + labels.length + sidekicks.size > 0 || pull !== undefined || force;
const isSecret = (name, value) => (0,_core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .soundsSecret */ .z)(name) && value.length >= 8;
const isNoImage = ({ repository }) => [_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGE */ .g, `docker.io/${_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGE */ .g}`].includes(repository.toLowerCase());
const WHY_NO_IMAGE = 'for Rancher this means to have no container at all';


/***/ }),

/***/ 9760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rancherUpgrade: () => (/* binding */ rancherUpgrade)
});

// EXTERNAL MODULE: ./build/run/recover-in-post.js + 1 modules
var recover_in_post = __webpack_require__(4831);
// EXTERNAL MODULE: ./build/run/reversible.js + 14 modules
var reversible = __webpack_require__(131);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/run/read-registry-login.js
var read_registry_login = __webpack_require__(7114);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/steps.js
var steps = __webpack_require__(7602);
// EXTERNAL MODULE: ./build/core/loopback.js
var loopback = __webpack_require__(9729);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/access.js

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
    if (url.protocol === 'http:' && !allowHttp && !(0,loopback/* isLoopback */.U)(url.hostname)) {
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

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/changes.js
var rancher_upgrade_changes = __webpack_require__(6226);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/patience.js
var core_patience = __webpack_require__(2403);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/patience.js



async function readChanging(reader) {
    return { ...(await (0,read_change_inputs/* readChangeInputs */.Y1)(reader)), patience: readPatience(reader) };
}
function readPatience(reader) {
    const durationMs = (input, fallback) => reader.durationMs(input, fallback) ?? (0,duration/* parseDurationMs */.yi)(fallback, input);
    const within = (input, fallback) => ({ ms: durationMs(input, fallback), input });
    const patience = {
        failAfter: reader.count('fail-after', core_patience/* PATIENCE */.a.failAfter, 1) ?? core_patience/* PATIENCE */.a.failAfter,
        stableMs: durationMs('stable-for', '0s'),
        move: within('upgrade-within', '10m'),
        back: within('rollback-within', '15m'),
    };
    if (patience.stableMs >= patience.back.ms)
        reader.problem('rollback-within', 'no more than "stable-for"', 'what ran before is watched for as long, within it');
    return patience;
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/services.js
async function readServices(reader, undo) {
    const [stack, service, image] = [reader.maybe('stack'), reader.maybe('service'), reader.maybeImageRef('image')];
    const lines = reader.list('services');
    if (service !== undefined && lines.length > 0)
        reader.problem('services', `beside "service" (${service})`, 'give one of the two');
    if (service === undefined && lines.length === 0 && undo.length > 0)
        return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3342))).servicesIn(undo, stack, reader);
    if (service === undefined && lines.length === 0)
        reader.problem('service', 'nothing', 'required, or "services"');
    const all = lines.length === 0
        ? [{ stack, service: service ?? '', image }]
        : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6642))).readServiceLines(reader, lines, { stack, image });
    if (all.some((one) => one.stack === undefined))
        reader.problem('stack', 'nothing', 'required');
    return all.map((one) => ({ ...one, stack: one.stack ?? '' }));
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/inputs.js








const PENDING_UPGRADE = ['fail', 'confirm', 'rollback', 'wait'];
async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ...steps/* STEPS */.U, ...read_change_inputs/* OPERATIONS */.xb], 'upgrade');
    const access = readAccess(reader);
    const undone = reader.maybe('undo') === undefined ? undefined : await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3342));
    const undo = undone?.readUndo(reader) ?? [];
    const services = await readServices(reader, undo);
    const changes = await (0,rancher_upgrade_changes/* readChanges */.St)(reader);
    if (operation === 'upgrade' && !(0,rancher_upgrade_changes/* asksForMore */.$4)(changes) && services.some(({ image }) => image === undefined))
        reader.problem('image', 'nothing', 'required for an upgrade that changes nothing else');
    const scale = reader.maybeCount('scale', 1);
    const changing = await readChanging(reader);
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
        (await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 2813))).checkInputs(reader, inputs);
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

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/page.js
var core_page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/run/as-failure.js
var as_failure = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/run/carry-out.js + 1 modules
var carry_out = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/run/make-gates.js + 6 modules
var make_gates = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/run/reason.js
var reason = __webpack_require__(9328);
// EXTERNAL MODULE: ./build/run/report-group.js
var report_group = __webpack_require__(6852);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/targets/cattle-service/configs.js

const configsOf = ({ launchConfig, sidekicks }) => ({
    primary: launchConfig,
    sidekicks,
});
const configsAfter = ({ launchConfig, sidekicks }) => ({
    primary: launchConfig,
    sidekicks,
});
const configsBefore = ({ previousLaunchConfig, previousSidekicks }) => ({
    primary: previousLaunchConfig,
    sidekicks: previousSidekicks,
});
const allOf = ({ primary, sidekicks }) => [primary, ...sidekicks];
const named = (configs, name) => allOf(configs).find((config) => config.name === name);
const versionOf = ({ primary, sidekicks }) => [primary.version, ...sidekicks.map(({ name, version }) => `${name}=${version}`).sort()].join(' ');
const versionOfService = (service) => versionOf(configsOf(service));
const isCurrent = (configs, { sidekick, version }) => named(configs, sidekick)?.version === version;
const isOver = (configs, { sidekick, state, startCount }) => named(configs, sidekick)?.startsOnce === true && state === 'stopped' && startCount > 0;
const wellOf = (config, { service, containers }) => containers
    .filter(({ sidekick, version }) => sidekick === config.name && version === config.version)
    .filter((container) => isOver(configsOf(service), container) ||
    (container.state === 'running' &&
        (container.health === 'healthy' || (container.health === null && !config.hasHealthCheck))));
const isRecorded = (service) => service.upgrade !== undefined && versionOf(configsAfter(service.upgrade)) === versionOfService(service);
const replacedBetween = (before, after) => allOf(after).filter(({ name, version }) => named(before, name)?.version !== version);
function withDependents(configs, names, service) {
    const reached = new Set(names);
    for (const name of reached) {
        for (const config of allOf(configs)) {
            const uses = usedBy(config.raw).some((other) => other.toLowerCase() === (name ?? service).toLowerCase());
            if (uses)
                reached.add(config.name);
        }
    }
    return [...reached];
}
const usedBy = ({ networkLaunchConfig, dataVolumesFromLaunchConfigs }) => [networkLaunchConfig, ...((0,json/* isList */.L)(dataVolumesFromLaunchConfigs) ? dataVolumesFromLaunchConfigs : [])].filter((name) => typeof name === 'string');

;// CONCATENATED MODULE: ./build/targets/cattle-service/marks.js

const MARK = {
    change: 'io.slipway.change',
    run: 'io.slipway.run',
    commit: 'io.slipway.commit',
    version: 'io.slipway.version',
    at: 'io.slipway.at',
    holdFor: 'io.slipway.hold-for',
    back: 'io.slipway.back',
};
function before(service) {
    const { upgrade } = service;
    if (upgrade === undefined)
        return undefined;
    if (isRecorded(service))
        return configsBefore(upgrade);
    const isBack = versionOf(configsBefore(upgrade)) === versionOf(configsOf(service));
    return isBack ? configsOf(service) : configsAfter(upgrade);
}
function marked(service) {
    const earlier = before(service);
    const markOf = (config) => `${config?.labels[MARK.change]} ${config?.labels[MARK.run]}`;
    return allOf(configsOf(service)).find((config) => {
        const then = earlier === undefined ? undefined : named(earlier, config.name);
        return markOf(config) !== markOf(then);
    });
}
const marksOn = (service) => marked(service)?.labels ?? {};
const holderOf = (service) => marksOn(service)[MARK.run] ?? 'somebody who left no mark';
function changeOn(service) {
    const earlier = before(service);
    const fresh = earlier === undefined ? [] : replacedBetween(earlier, configsOf(service));
    return marked(service)?.labels[MARK.change] ?? `unmarked-${(fresh[0] ?? service.launchConfig).version}`;
}
const carriesMark = (service, change) => allOf(configsOf(service)).some(({ labels }) => labels[MARK.change] === change);
const wasTakenBack = (service) => marked(service)?.labels[MARK.back] === 'true';

;// CONCATENATED MODULE: ./build/targets/cattle-service/hold.js


function openedBy(service) {
    const { [MARK.at]: at = '', [MARK.holdFor]: holdFor = '' } = marksOn(service);
    const atMs = orUnknown(() => Date.parse(at));
    const holdForMs = orUnknown(() => (0,duration/* parseDurationMs */.yi)(holdFor, MARK.holdFor));
    const untilMs = atMs === undefined || holdForMs === undefined ? undefined : orUnknown(() => atMs + holdForMs);
    return { by: holderOf(service), atMs, untilMs };
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
    const begun = `begun by ${by} ${nowMs > atMs ? `${(0,duration/* formatDuration */.a3)(nowMs - atMs)} ago` : 'just now'}`;
    if (untilMs === undefined)
        return begun;
    const over = hold_isOver({ untilMs }, nowMs) ? `, which is over since ${(0,duration/* formatDuration */.a3)(nowMs - untilMs)}` : '';
    return `${begun}, to wait until ${sayTime(untilMs, nowMs)}${over}`;
}
const hold_isOver = ({ untilMs }, nowMs) => untilMs !== undefined && nowMs >= untilMs;
function sayTime(ms, nowMs) {
    const [iso, now] = [ms, nowMs].map((each) => new Date(each).toISOString());
    const [date = '', time = ''] = (iso ?? '').split('T');
    return `${now?.startsWith(date) === true ? '' : `${date} `}${time.slice(0, 5)} UTC`;
}
const SHORT_HOLD_MS = 10 * 60_000;
const remarksOnHold = (holdForMs) => holdForMs === undefined || holdForMs <= SHORT_HOLD_MS
    ? []
    : [
        `it may wait ${(0,duration/* formatDuration */.a3)(holdForMs)} for its confirmation: the server replaces no container that fails meanwhile`,
    ];

// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var cattle_service_stops = __webpack_require__(1002);
// EXTERNAL MODULE: ./build/core/stop-changes.js
var stop_changes = __webpack_require__(9644);
// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/core/sounds-secret.js
var sounds_secret = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/targets/cattle-service/hide.js




const LEAST = 8;
const LEAST_OF_SECRET = 4;
function hideValuesIn(service, body) {
    const { upgrade } = service;
    const known = [
        configsOf(service),
        ...(upgrade === undefined ? [] : [configsBefore(upgrade), configsAfter(upgrade)]),
    ].flatMap(allOf);
    const images = known.map(({ image }) => image);
    const values = [...known.map(({ raw }) => raw), body ?? null].flatMap(valuesIn);
    const longestFirst = [...new Set(values)]
        .filter((value) => !images.some((image) => image.includes(value)))
        .sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((shown, value) => shown.replaceAll(value, '***'), text);
}
function valuesIn(raw) {
    if ((0,json/* isList */.L)(raw))
        return raw.flatMap(valuesIn);
    if (!(0,json/* isObject */.G)(raw))
        return [];
    return Object.entries(raw).flatMap(([member, value]) => (0,json/* isObject */.G)(value) && (member === 'environment' || member === 'labels')
        ? Object.entries(value).flatMap(([name, each]) => formsOf(name, String(each ?? '')))
        : valuesIn(value));
}
function formsOf(name, value) {
    if (name.startsWith('io.slipway.') || name.startsWith('io.rancher.'))
        return [];
    const password = /:\/\/[^/@\s]*:([^/@\s]+)@/.exec(value)?.[1];
    const lines = [value, ...value.split(/\r?\n/), JSON.stringify(value).slice(1, -1)];
    const least = (0,sounds_secret/* soundsSecret */.z)(name) ? LEAST_OF_SECRET : LEAST;
    return [
        ...lines.filter((text) => text.trim().length >= least),
        ...(password === undefined || password.length < LEAST_OF_SECRET ? [] : [password]),
    ];
}
const hide_hidden = (failure, hide) => new core_failure/* Failure */.HR(failure.code, { what: failure.what, saw: hide(failure.saw), fix: failure.fix }, { cause: failure.cause });

;// CONCATENATED MODULE: ./build/targets/cattle-service/service-log.js

const MOST = 20;
function sayServiceLog(entries, run) {
    const telling = sinceBegun(entries, run).filter(matters);
    const told = telling.filter((entry, index) => telling.findIndex((other) => sameWords(other, entry)) === index || !entry.isStep);
    return told.slice(-MOST).map(sayEntry);
}
function sinceBegun(entries, run) {
    const transactions = [...new Set(entries.map(({ transaction }) => transaction))];
    const isOurs = (transaction) => entries.some((entry) => entry.transaction === transaction && `${entry.event}.`.startsWith(`${run}.`));
    const last = transactions.findLastIndex(isOurs);
    if (last === -1)
        return [];
    const before = transactions.slice(0, last).findLastIndex((transaction) => !isOurs(transaction));
    const since = new Set(transactions.slice(before + 1));
    return entries.filter(({ transaction }) => since.has(transaction));
}
const matters = ({ event, isError, isStep }) => !isStep || isError || event.endsWith('.exception') || event.startsWith('service.instance.');
const sameWords = (one, other) => one.transaction === other.transaction && one.text === other.text && one.container === other.container;
function sayEntry({ at, endedAt, event, isError, isStep, text, container, transaction }) {
    const took = endedAt === undefined ? 'not over' : `took ${(0,duration/* formatDuration */.a3)(Date.parse(endedAt) - Date.parse(at))}`;
    const named = container === undefined || text?.includes(container) ? [] : [container];
    const about = [...named, ...(isStep ? [] : [took, `transaction ${transaction}`])];
    return `${at} ${isError ? 'error' : 'info'} ${text ?? event}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/evidence.js
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





const LOGS_WITHIN_MS = 10_000;
const MOST_CONTAINERS = 3;
const MOST_LINES = 20;
async function gather(facts, { logs, run }, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const evidence = evidenceIn(facts);
        if (logs === undefined)
            return evidence;
        const hide = hideValuesIn(facts.service);
        const limit = __addDisposableResource(env_1, logs.limit(LOGS_WITHIN_MS, signal), false);
        const read = async (what, work) => {
            try {
                return await work();
            }
            catch (error) {
                return plain(`${what} could not be read: ${(0,neutralise/* onOneLine */.GJ)((0,core_failure/* briefly */.m_)(error))}`, hide);
            }
        };
        const found = await Promise.all([
            read('the log of the service', async () => {
                const lines = sayServiceLog(await logs.ofService(facts.service.id, limit.signal), run);
                return lines.length === 0
                    ? undefined
                    : { title: 'What the server wrote down of it', lines: lines.map((line) => plain(line, hide)) };
            }),
            ...tellingOf(facts).map((container) => read(`the log of ${container.name}`, async () => excerptOf(container, await logs.ofContainer(container.id, limit.signal), hide))),
        ]);
        return {
            ...evidence,
            lines: [...evidence.lines, ...found.filter((each) => typeof each === 'string')],
            logs: found.filter((each) => typeof each === 'object'),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function evidenceIn({ service, containers }) {
    const configs = configsOf(service);
    const fresh = containers.filter((container) => isCurrent(configs, container));
    return {
        title: `${service.name} is ${service.state}, transitioning "${service.transitioning}"`,
        lines: [
            ...(service.message === undefined ? [] : [`server: ${service.message}`]),
            ...fresh.map(({ name, id, state, health, startCount, message }) => `${name} (${id}): ${state}, health ${health ?? 'not checked'}, started ${startCount} times${message === undefined ? '' : `: ${message}`}`),
            ...(fresh.length === 0 ? ['no new container exists'] : []),
        ],
    };
}
function tellingOf({ service, containers }) {
    const configs = configsOf(service);
    const well = [configs.primary, ...configs.sidekicks].flatMap((config) => wellOf(config, { service, containers }));
    const begun = containers
        .filter((container) => isCurrent(configs, container) && container.startCount > 0)
        .toSorted((one, other) => numberOf(other) - numberOf(one));
    const failed = begun.filter((container) => !well.includes(container) || container.startCount > 1);
    return failed.length > 0 ? failed.slice(0, MOST_CONTAINERS) : begun.slice(0, 1);
}
const numberOf = ({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0);
function excerptOf({ name, id }, { lines, brokeOff }, hide) {
    const last = lines.slice(-MOST_LINES).map((line) => plain(line, hide));
    const which = last.length === 1 ? 'the last line' : `the last ${last.length} lines`;
    return {
        title: `Log of ${name} (${id}), ${last.length === 0 ? 'which is empty' : which}`,
        lines: brokeOff === undefined ? last : [...last, `(broken off: ${brokeOff})`],
    };
}
const plain = (text, hide) => hide((0,neutralise/* showUnseen */.AZ)(hide(text)));

;// CONCATENATED MODULE: ./build/targets/cattle-service/eligible-hosts.js
const AFFINITY = 'io.rancher.scheduler.affinity:';
const MUST = `${AFFINITY}host_label`;
const MUST_NOT = `${AFFINITY}host_label_ne`;
function eligibleIn(hosts, labels) {
    const rules = Object.entries(labels).map(([name, value]) => [name.toLowerCase(), value]);
    const hard = rules.filter(([name]) => name.startsWith(AFFINITY) && !/_soft(_ne)?$/.test(name));
    const isTold = hard.every(([name, value]) => [MUST, MUST_NOT].includes(name) && !value.includes('$'));
    if (!isTold || rules.some(([name]) => name === 'io.rancher.service.requested.host.id'))
        return undefined;
    const wanted = pairsIn(hard, MUST);
    const unwanted = pairsIn(hard, MUST_NOT);
    const isEligible = ({ state, labels: of }) => {
        const has = pairsOf(of);
        return state === 'active' && wanted.every((pair) => has.has(pair)) && !unwanted.some((pair) => has.has(pair));
    };
    return hosts.filter(isEligible).map(({ id }) => id);
}
const pairsIn = (rules, label) => rules
    .filter(([name]) => name === label)
    .flatMap(([, value]) => value.split(','))
    .map((pair) => pair.trim().toLowerCase())
    .filter((pair) => pair !== '');
const pairsOf = (labels) => new Set(Object.entries(labels).map(([name, value]) => `${name}=${value}`.toLowerCase()));

;// CONCATENATED MODULE: ./build/targets/cattle-service/facts.js


async function observe(project, serviceId, signal) {
    const service = await project.service(serviceId, signal);
    const containers = await project.containers(serviceId, signal);
    const hide = hideValuesIn(service);
    const quiet = (one) => one.message === undefined ? one : { ...one, message: hide(one.message) };
    const facts = { service: quiet(service), containers: containers.map(quiet) };
    if (!service.isGlobal)
        return facts;
    const eligibleHosts = eligibleIn(await project.hosts(signal), service.launchConfig.labels);
    return { ...facts, ...(eligibleHosts === undefined ? {} : { eligibleHosts }) };
}

;// CONCATENATED MODULE: ./build/core/same-image.js

function isSameName(one, other) {
    const [a, b] = [(0,image_ref/* tryParseImageRef */.ZJ)(one), (0,image_ref/* tryParseImageRef */.ZJ)(other)];
    return a === undefined || b === undefined ? one === other : (0,image_ref/* formatImageRef */.kL)(fully(a)) === (0,image_ref/* formatImageRef */.kL)(fully(b));
}
const isWrittenAs = (asked, stored) => isSameName(asked, stored) || (!namesRegistry(asked) && stored.endsWith(`/${asked}`));
const namesRegistry = (text) => {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && /[.:]|^localhost$/.test(first);
};
const HUB = /^(?:(?:index\.)?docker\.io\/)?(?:library\/)?(?=[^/]+$)|^(?:index\.)?docker\.io\//;
function fully(ref) {
    const tag = ref.tag ?? (ref.digest === undefined ? 'latest' : undefined);
    const repository = /^(index\.)?docker\.io$/.test((0,image_ref/* registryOf */.Fv)(ref)) ? ref.repository.replace(HUB, '') : ref.repository;
    return { ...ref, repository, ...(tag === undefined ? {} : { tag }) };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/proof.js





function prove(entry, { service, containers, eligibleHosts }) {
    const stop = (0,cattle_service_stops/* readStop */.Pz)(entry.change.stops[entry.to]);
    const { launchConfig, sidekicks } = service;
    const bad = (detail) => ({ kind: 'bad', detail });
    const version = promisedVersion(entry);
    const unlike = unlikeStop(stop, service);
    if (unlike !== undefined)
        return bad(unlike);
    if (version !== undefined && version !== versionOfService(service))
        return bad(`the service has other settings than it was given, changed by ${holderOf(service)}`);
    const alive = containers.filter(({ state }) => state !== 'removed' && state !== 'purged');
    const primary = proveConfig(launchConfig, alive, service, eligibleHosts);
    if (typeof primary === 'string')
        return bad(primary);
    const all = [primary];
    for (const sidekick of sidekicks) {
        const proven = proveConfig(sidekick, alive, service, eligibleHosts);
        if (typeof proven === 'string')
            return bad(`sidekick ${sidekick.name}: ${proven}`);
        all.push(proven);
    }
    const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)';
    const beside = sidekicks.length === 0 ? '' : `, and sidekick ${sidekicks.map(({ name }) => name).join(', ')}`;
    return {
        kind: 'good',
        detail: `${primary.length} of ${service.isGlobal ? primary.length : service.scale} ${health}${beside}`,
        fingerprint: all
            .flat()
            .map((container) => `${container.id}#${container.startCount}`)
            .sort()
            .join(' '),
    };
}
function promisedVersion({ change, to, handle }) {
    const [start, goal] = [(0,cattle_service_stops/* startOf */.GH)(change).version, (0,cattle_service_stops/* goalOf */.ZZ)(change).version];
    if (to === 0)
        return start;
    return (0,cattle_service_stops/* versionIn */.It)(handle) ?? (goal === start ? goal : undefined);
}
function unlikeStop(stop, { launchConfig, sidekicks }) {
    const set = (what, image, wanted) => `${what} is set to ${image === undefined ? 'nothing' : (0,image_ref/* shortImage */.Uq)(image)}, not to ${(0,image_ref/* shortImage */.Uq)(wanted)}`;
    if (!isWrittenAs(stop.image, launchConfig.image))
        return set('the service', launchConfig.image, stop.image);
    for (const [name, wanted] of Object.entries(stop.sidekicks ?? {})) {
        const image = sidekicks.find((sidekick) => sidekick.name === name)?.image;
        if (image === undefined || !isWrittenAs(wanted, image))
            return set(`sidekick ${name}`, image, wanted);
    }
    return undefined;
}
function proveConfig(config, containers, service, eligibleHosts) {
    const its = containers.filter(({ sidekick }) => sidekick === config.name);
    const current = its.filter(({ version }) => version === config.version);
    const others = its.filter(({ version }) => version !== config.version);
    const running = current.filter(({ state }) => state === 'running');
    const configs = configsOf(service);
    const well = current.filter((container) => container.state === 'running' || isOver(configs, container));
    const wrongImage = well.filter(({ image }) => image !== config.image);
    const otherRunning = others.filter(({ state }) => state === 'running');
    if (wrongImage.length > 0)
        return `${nameThem(wrongImage)} run another image: ${wrongImage.map(({ image }) => (0,image_ref/* shortImage */.Uq)(image)).join(', ')}`;
    if (otherRunning.length > 0)
        return `${nameThem(otherRunning)} of another version still run`;
    if (well.length === 0)
        return `no container of ${(0,image_ref/* shortImage */.Uq)(config.image)} runs${why(current)}`;
    const wanted = service.isGlobal ? current.length : service.scale;
    if (well.length !== wanted)
        return `${well.length} of ${wanted} containers run${why(current)}`;
    const bare = (eligibleHosts ?? []).filter((host) => !well.some(({ hostId }) => hostId === host));
    if (bare.length > 0)
        return `none runs on ${bare.length} of ${eligibleHosts?.length} hosts: ${bare.join(', ')}`;
    const unwell = running.filter(({ health }) => health !== 'healthy' && !(health === null && !config.hasHealthCheck));
    if (unwell.length > 0)
        return `${nameThem(unwell)} ${unwell.length === 1 ? 'is' : 'are'} ${unwell[0]?.health ?? 'without a health report'}`;
    return well;
}
function remarksOn(entry, { service, containers }) {
    const start = (0,cattle_service_stops/* startOf */.GH)(entry.change);
    if (start.containers.length === 0)
        return [];
    return allOf(configsOf(service)).flatMap(({ name, version, image }) => {
        const anew = containers.filter((container) => container.sidekick === name &&
            container.version === version &&
            container.state === 'running' &&
            !start.containers.includes(container.id));
        if (anew.length === 0)
            return [];
        const said = `${anew.length} of ${service.scale} containers were made anew from ${image}: ${nameThem(anew)}`;
        return [(0,image_ref/* isMoving */.rU)(image) ? `${said}; that is a moving tag, so the image need not be the one that ran before` : said];
    });
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

// EXTERNAL MODULE: ./build/systems/cattle/names.js
var names = __webpack_require__(2589);
;// CONCATENATED MODULE: ./build/systems/cattle/resources.js


const PREFIX = /^docker:/;
const LAUNCH_CONFIG_LABEL = 'io.rancher.service.launch.config';
const PRIMARY = 'io.rancher.service.primary.launch.config';
const START_ONCE = 'io.rancher.container.start_once';
const imageOf = (imageUuid) => imageUuid.replace(PREFIX, '');
const imageUuidOf = (image) => `docker:${image}`;
function isSameStack(one, other) {
    const [, number] = STACK_ID.exec(one) ?? [];
    return one === other || (number !== undefined && number === STACK_ID.exec(other)?.[1]);
}
const STACK_ID = /^1(?:st|e)(\d+)$/;
function readService(raw) {
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
        upgrade: readUpgrade(raw.upgrade),
        sidekicks: readSidekicks(raw.secondaryLaunchConfigs),
        actions: new Set(Object.keys((0,json/* isObject */.G)(raw.actions) ? raw.actions : {})),
    };
}
function readUpgrade(raw) {
    const strategy = (0,json/* isObject */.G)(raw) ? raw.inServiceStrategy : undefined;
    if (!(0,json/* isObject */.G)(strategy))
        return undefined;
    const { launchConfig: after, previousLaunchConfig: before } = strategy;
    if (!(0,json/* isObject */.G)(after) || !(0,json/* isObject */.G)(before))
        return undefined;
    return {
        launchConfig: readLaunchConfig(after),
        sidekicks: readSidekicks(strategy.secondaryLaunchConfigs),
        previousLaunchConfig: readLaunchConfig(before),
        previousSidekicks: readSidekicks(strategy.previousSecondaryLaunchConfigs),
    };
}
const readSidekicks = (raw) => (0,json/* isList */.L)(raw) ? raw.filter(json/* isObject */.G).map((each) => ({ ...readLaunchConfig(each), name: String(each.name ?? '') })) : [];
function readLaunchConfig(raw) {
    const labels = (0,json/* isObject */.G)(raw.labels) ? raw.labels : {};
    return {
        name: undefined,
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        hasHealthCheck: (0,json/* isObject */.G)(raw.healthCheck),
        startsOnce: String(labels[START_ONCE] ?? '').toLowerCase() === 'true',
        raw,
    };
}
function readContainer(raw) {
    const config = (0,json/* isObject */.G)(raw.labels) ? maybeText(raw.labels[LAUNCH_CONFIG_LABEL]) : undefined;
    const sidekick = config === PRIMARY ? undefined : config;
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
        isPrimary: sidekick === undefined,
        sidekick,
    };
}
function readHost(raw) {
    const labels = (0,json/* isObject */.G)(raw.labels) ? raw.labels : {};
    return {
        id: resources_text(raw, 'id'),
        state: resources_text(raw, 'state'),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
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

;// CONCATENATED MODULE: ./build/targets/cattle-service/edits.js






const edited = (raw, { image, env, labels }) => ({
    ...raw,
    ...(image === undefined || isSameName(image, imageOf(String(raw.imageUuid ?? '')))
        ? {}
        : { imageUuid: imageUuidOf(image) }),
    ...editedMap('environment', raw.environment, env),
    ...editedMap('labels', raw.labels, labels),
});
function editedMap(field, raw, edits) {
    if (edits.size === 0)
        return {};
    const kept = Object.entries((0,json/* isObject */.G)(raw) ? raw : {}).filter(([name]) => !edits.has(name));
    const set = [...edits].filter(([, value]) => value !== undefined);
    return { [field]: Object.fromEntries([...kept, ...set]) };
}
const NO_EDITS = new Map();
const NOTHING_ASKED = {
    image: undefined,
    env: NO_EDITS,
    labels: NO_EDITS,
    sidekicks: new Map(),
    force: false,
};
function wanted(configs, asked) {
    const isOfPrimary = asked.image !== undefined || asked.env.size > 0 || asked.labels.size > 0;
    const edits = allOf(configs).map(({ name, raw }) => {
        const image = name === undefined ? asked.image : asked.sidekicks.get(name);
        const isAsked = name === undefined ? isOfPrimary || asked.sidekicks.size === 0 : image !== undefined;
        const to = name === undefined ? edited(raw, asked) : edited(raw, { image, env: NO_EDITS, labels: NO_EDITS });
        return { name, raw, to, isAsked };
    });
    return new Map(edits
        .filter(({ raw, to, isAsked }) => isAsked && (asked.force || !isSame(raw, to)))
        .map(({ name, to }) => [name, to]));
}
const isSame = (before, after) => before.imageUuid === after.imageUuid &&
    differencesIn(before.environment, after.environment).length === 0 &&
    differencesIn(before.labels, after.labels).length === 0;
function differencesIn(before, after) {
    const [from, to] = [textsIn(before), textsIn(after)];
    return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((name) => {
        if (!from.has(name))
            return [`+${name}`];
        if (!to.has(name))
            return [`-${name}`];
        return from.get(name) === to.get(name) ? [] : [`~${name}`];
    });
}
const MARKS = new Set(Object.values(MARK));
const textsIn = (raw) => new Map(Object.entries((0,json/* isObject */.G)(raw) ? raw : {})
    .filter(([name]) => !MARKS.has(name))
    .map(([name, value]) => [name, (0,json/* isObject */.G)(value) ? JSON.stringify(value) : String(value ?? '')]));
const SAID_APART = new Set(['imageUuid', 'environment', 'labels', 'version', 'type', 'name']);
function otherDifferences(before, after) {
    const rest = (raw) => Object.fromEntries(Object.entries(raw)
        .filter(([name, value]) => !SAID_APART.has(name) && value !== null)
        .map(([name, value]) => [name, canonical(value)]));
    return differencesIn(rest(before), rest(after));
}
const canonical = (value) => JSON.stringify(value, (key, member) => (0,json/* isObject */.G)(member)
    ? Object.fromEntries(Object.entries(member)
        .filter(([name, each]) => name !== 'type' && each !== null)
        .sort(([one], [other]) => (one < other ? -1 : 1)))
    : key === 'type'
        ? undefined
        : member);
function notThere(configs, { env, labels }) {
    const { environment, labels: present } = configs.primary.raw;
    const missing = (what, raw, edits) => [...edits]
        .filter(([name, value]) => value === undefined && name !== names/* PULL_LABEL */.V && !Object.hasOwn((0,json/* isObject */.G)(raw) ? raw : {}, name))
        .map(([name]) => `${what} ${name} is not there, so there is nothing to remove`);
    return [...missing('env', environment, env), ...missing('label', present, labels)];
}
const unknownSidekicks = (configs, { sidekicks }) => [...sidekicks.keys()].filter((name) => named(configs, name) === undefined);

;// CONCATENATED MODULE: ./build/targets/cattle-service/upgrade-body.js




function forward(service, asked, marks) {
    return sent([...wanted(configsOf(service), asked)].map(([name, raw]) => {
        const image = name === undefined ? asked.image : asked.sidekicks.get(name);
        return [name, withMarks(raw, name === undefined ? marks : ofRun(marks), image !== undefined)];
    }));
}
const backward = (service, kept, marks) => sent(replacedBetween(configsOf(service), kept).map(({ name, raw }) => [name, withMarks(raw, ofBack(marks), false)]));
const backToImage = (service, image, marks) => forward(service, { ...NOTHING_ASKED, image }, ofBack(marks));
function withMarks(raw, marks, isNewImage) {
    const old = isNewImage ? Object.values(MARK) : OF_UPGRADE;
    const labels = Object.entries((0,json/* isObject */.G)(raw.labels) ? raw.labels : {}).filter(([name]) => !old.includes(name));
    const fresh = isNewImage ? marks : Object.fromEntries(Object.entries(marks).filter(([name]) => !OF_IMAGE.has(name)));
    return { ...raw, labels: { ...Object.fromEntries(labels), ...fresh } };
}
const OF_UPGRADE = [MARK.back, MARK.at, MARK.holdFor];
const OF_IMAGE = new Set([MARK.version, MARK.commit]);
const ofRun = (marks) => Object.fromEntries(Object.entries(marks).filter(([name]) => name !== MARK.version));
const ofBack = (marks) => ({
    ...Object.fromEntries(Object.entries(marks).filter(([name]) => !OF_IMAGE.has(name))),
    [MARK.back]: 'true',
});
function sent(configs) {
    const primary = configs.find(([name]) => name === undefined)?.[1];
    const sidekicks = configs.filter(([name]) => name !== undefined).map(([, raw]) => raw);
    return {
        ...(primary === undefined ? {} : { launchConfig: primary }),
        ...(sidekicks.length === 0 ? {} : { secondaryLaunchConfigs: sidekicks }),
    };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/where.js






const GONE = new Set(['removing', 'removed', 'purging', 'purged']);
function whereIs(entry, facts) {
    const { service, containers } = facts;
    const saying = sayWhere(entry, facts);
    if (service.removed || GONE.has(service.state))
        return { kind: 'gone', saying: `the service is ${service.state}` };
    if (versionOfService(service) === (0,cattle_service_stops/* startOf */.GH)(entry.change).version)
        return atStart(service, containers, saying);
    if (isOurs(entry, service))
        return atGoal(entry, service, containers, saying);
    const running = (0,image_ref/* shortImage */.Uq)(service.launchConfig.image);
    return { kind: 'foreign', saying: `${service.state}, now ${running}, changed by ${holderOf(service)}` };
}
function isOurs({ change, handle }, service) {
    const version = (0,cattle_service_stops/* versionIn */.It)(handle);
    if (version !== undefined)
        return versionOfService(service) === version;
    const goal = (0,cattle_service_stops/* goalOf */.ZZ)(change);
    if (versionOfService(service) === goal.version)
        return true;
    const hasImages = service.sidekicks.every(({ name, image }) => isWrittenAs(goal.sidekicks?.[name ?? ''] ?? image, image));
    return carriesMark(service, change.id) && isWrittenAs(goal.image, service.launchConfig.image) && hasImages;
}
const isStarting = (service, containers) => startsOf(service, containers).length > 0;
const startsOf = (service, containers) => containers
    .filter((container) => isCurrent(configsOf(service), container))
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
function atGoal({ to }, service, containers, saying) {
    const failed = failedOf(service, containers);
    const failing = failed.map((container) => `${container.id}#${container.startCount}`);
    const reasons = reasonsOf(service, failed);
    const base = { kind: 'at', at: 1, saying, failing, reasons, revision: versionOfService(service) };
    switch (service.state) {
        case 'upgrading': {
            return {
                ...base,
                settled: false,
                sealed: false,
                ...(isRecorded(service) ? {} : { notYet: 'the server has not recorded the upgrade yet' }),
            };
        }
        case 'upgraded':
            return { ...base, settled: true, sealed: false };
        case 'finishing-upgrade':
            return { ...base, settled: false, sealed: true, failing: [...failing, ...startsOf(service, containers)] };
        case 'updating-active':
        case 'active': {
            const old = containers.filter((container) => !isCurrent(configsOf(service), container));
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
            return {
                kind: 'between',
                settled: true,
                saying: to === 0 ? saying : `${saying}; somebody cancelled the upgrade`,
            };
        default:
            return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` };
    }
}
function failedOf(service, containers) {
    return containers
        .filter((container) => isCurrent(configsOf(service), container) && !isOver(configsOf(service), container))
        .filter((container) => ['error', 'erroring', 'stopped', 'stopping', 'removing', 'removed'].includes(container.state) ||
        container.health === 'unhealthy');
}
const reasonsOf = ({ transitioning, message }, failed) => [transitioning === 'error' ? message : undefined, ...failed.map((container) => container.message)].filter((text) => text !== undefined);
function sayWhere(entry, { service, containers }) {
    const { containers: before, version } = (0,cattle_service_stops/* startOf */.GH)(entry.change);
    const wanted = service.isGlobal ? '' : ` of ${service.scale}`;
    const runningOf = ({ name, version }) => containers.filter((container) => container.sidekick === name && container.version === version && container.state === 'running');
    const running = runningOf(service.launchConfig);
    const well = running.filter((container) => container.health === null || container.health === 'healthy');
    const isOld = versionOfService(service) === version || running.some(({ id }) => before.includes(id));
    const short = service.sidekicks
        .map((sidekick) => ({ sidekick, count: runningOf(sidekick).length }))
        .filter(({ sidekick, count }) => !service.isGlobal && !sidekick.startsOnce && count < service.scale)
        .map(({ sidekick, count }) => `; sidekick ${sidekick.name}: ${count}${wanted} running`);
    const message = service.message === undefined || service.message === 'In Progress' ? '' : `; ${service.message}`;
    return `${service.state}: ${running.length}${wanted} ${isOld ? 'old' : 'new'} running${well.length === running.length ? '' : `, ${well.length} healthy`}${short.join('')}${message}`;
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
    const [start, goal] = [(0,cattle_service_stops/* startOf */.GH)(entry.change), (0,cattle_service_stops/* goalOf */.ZZ)(entry.change)];
    const replaced = goal.replaced ?? { primary: true, sidekicks: [] };
    const moving = [
        ...(replaced.primary ? [start.image] : []),
        ...replaced.sidekicks.flatMap((name) => start.sidekicks?.[name] ?? []),
    ].find(image_ref/* isMoving */.rU);
    if (moving !== undefined) {
        return {
            by: 'person',
            because: `it is confirmed, and ${moving} is a moving tag: what it names today need not be what ran`,
        };
    }
    const { image, sidekicks = {} } = goal;
    const version = typeof revision === 'string' ? revision : (0,cattle_service_stops/* versionIn */.It)(entry.handle);
    const differences = ['env', 'labels', 'fields'].map((member) => [member, (0,stop_changes/* inverted */.e_)(goal[member] ?? [])]);
    const back = { ...start, ...Object.fromEntries(differences), containers: [], replaced };
    const stops = [(0,cattle_service_stops/* stopOf */.EV)({ image, sidekicks, version, containers: [] }), (0,cattle_service_stops/* stopOf */.EV)(back)];
    return { by: 'change', change: { ...entry.change, id: `${entry.change.id}-back`, stops } };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/target.js











class CattleServiceTarget {
    #project;
    #service;
    #strategy;
    #marks;
    #asked;
    constructor(project, service, strategy, marks, asked) {
        this.#project = project;
        this.#service = service;
        this.#strategy = strategy;
        this.#marks = marks;
        this.#asked = asked;
    }
    get name() {
        return (0,cattle_service_stops/* sayName */.NJ)(this.#service);
    }
    get statusCommand() {
        return `slipway rancher-upgrade status ${(0,cattle_service_stops/* flagsOf */.Zo)(this.#service)}`;
    }
    get rollbackCommand() {
        return `slipway rancher-upgrade rollback ${(0,cattle_service_stops/* flagsOf */.Zo)(this.#service)}`;
    }
    async look(entry, signal) {
        return whereIs(entry, await observe(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async move(entry, _seen, signal) {
        const { id } = (0,cattle_service_stops/* readName */.MQ)(entry.change.target);
        const service = await this.#project.service(id, signal);
        if (entry.to === 0)
            return this.#rollback(entry, service, signal);
        if (versionOfService(service) !== (0,cattle_service_stops/* startOf */.GH)(entry.change).version)
            throw this.#changed(service);
        this.#expectOffered(service, 'upgrade');
        const body = {
            inServiceStrategy: {
                batchSize: this.#strategy.batchSize,
                intervalMillis: this.#strategy.intervalMs,
                startFirst: this.#strategy.startFirst,
                ...this.#configsToSend(entry, service),
            },
        };
        const accepted = await this.#act(service, 'upgrade', signal, body);
        return { version: versionOfService(accepted) };
    }
    get watch() {
        const { listen } = this.#project;
        return listen && (({ change }, hints, signal) => listen((0,cattle_service_stops/* readName */.MQ)(change.target), hints, signal));
    }
    async seal(entry, signal) {
        const { id } = (0,cattle_service_stops/* readName */.MQ)(entry.change.target);
        const facts = await observe(this.#project, id, signal);
        const seen = whereIs(entry, facts);
        if (seen.kind !== 'at' || seen.at !== 1)
            throw this.#changed(facts.service);
        const sample = prove(entry, facts);
        if (sample.kind !== 'good') {
            throw new core_failure/* Failure */.HR('unhealthy', {
                what: `${this.name} was not healthy any more right before it would have been confirmed`,
                saw: sample.detail,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        this.#expectOffered(facts.service, 'finishupgrade');
        await this.#act(facts.service, 'finishupgrade', signal);
    }
    wayBack(entry, seen) {
        return wayBackFrom(entry, seen);
    }
    async probe(entry, signal) {
        return prove(entry, await observe(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async evidence(entry, signal) {
        const facts = await observe(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal);
        return gather(facts, { logs: this.#project.logs, run: 'service.upgrade' }, signal);
    }
    async remarks(entry, signal) {
        return remarksOn(entry, await observe(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async #rollback(entry, service, signal) {
        const before = service.upgrade === undefined ? undefined : versionOf(configsBefore(service.upgrade));
        if (before !== (0,cattle_service_stops/* startOf */.GH)(entry.change).version) {
            throw new core_failure/* Failure */.HR('conflict', {
                what: `A rollback of ${this.name} would not lead back to ${(0,cattle_service_stops/* startOf */.GH)(entry.change).image}`,
                saw: `the server would go back to ${service.upgrade?.previousLaunchConfig.image ?? 'nothing recorded'}`,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        const action = !service.actions.has('rollback') && service.actions.has('cancelupgrade') ? 'cancelupgrade' : 'rollback';
        this.#expectOffered(service, action);
        await this.#act(service, action, signal);
        return entry.handle ?? null;
    }
    #configsToSend(entry, service) {
        const { change } = entry;
        const marks = { ...this.#marks, [MARK.change]: change.id };
        const { image, version } = (0,cattle_service_stops/* goalOf */.ZZ)(change);
        if (version === undefined) {
            if (this.#asked === undefined)
                throw new Error('an upgrade was to be sent by a process that does not know of what');
            return { ...forward(service, this.#asked, marks) };
        }
        const kept = service.upgrade === undefined ? undefined : configsBefore(service.upgrade);
        if (kept !== undefined && versionOf(kept) === version)
            return { ...backward(service, kept, marks) };
        const [from, to] = [change.stops[0], change.stops[1] ?? change.stops[0]];
        if ((0,stop_changes/* changesBetween */.iv)(from, to).every(({ field }) => field === 'image'))
            return { ...backToImage(service, image, marks) };
        throw new core_failure/* Failure */.HR('refused', {
            what: `${this.name} cannot be taken back to exactly what it was`,
            saw: `the server does not have its settings of before any more; that was ${(0,stop_changes/* changesBetween */.iv)(from, to).map(stop_changes/* sayChange */.eU).join(', ')}`,
            fix: `set them by hand, or deploy with the settings you want; look at it with: ${this.statusCommand}`,
        });
    }
    async #act(service, action, signal, body) {
        try {
            return await this.#project.act(service.id, action, body, signal);
        }
        catch (error) {
            throw (0,core_failure/* isFailure */.N6)(error) ? hide_hidden(error, hideValuesIn(service, body)) : error;
        }
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

// EXTERNAL MODULE: ./build/run/report-change.js
var report_change = __webpack_require__(8083);
;// CONCATENATED MODULE: ./build/targets/cattle-service/stands.js


const changeOf = (stops, { name, id, run }) => ({
    id,
    kind: 'cattle-service',
    target: { ...name },
    run,
    stops,
});
function here({ service, containers }) {
    const configs = configsOf(service);
    const running = containers.filter((container) => container.state === 'running' && isCurrent(configs, container));
    return { ...imagesIn(configs), version: versionOf(configs), containers: running.map(({ id }) => id) };
}
const imagesIn = ({ primary, sidekicks }) => ({
    image: primary.image,
    sidekicks: imagesOf(sidekicks),
});
const imagesOf = (sidekicks) => Object.fromEntries(sidekicks.map(({ name, image }) => [name ?? '', image]));
const differencesOf = (from, to) => ({
    env: differencesIn(from.environment, to.environment),
    labels: differencesIn(from.labels, to.labels),
    fields: otherDifferences(from, to),
});

;// CONCATENATED MODULE: ./build/targets/cattle-service/find-open.js




const IN_UPGRADE = new Set([
    'upgrading',
    'upgraded',
    'canceling-upgrade',
    'canceled-upgrade',
    'rolling-back',
    'finishing-upgrade',
]);
function find_open_atGoal(service) {
    if (service.upgrade === undefined)
        return service;
    const { primary, sidekicks } = configsAfter(service.upgrade);
    return { ...service, launchConfig: primary, sidekicks };
}
function findOpen({ service, containers }, name, nowIso) {
    const { upgrade } = service;
    if (!IN_UPGRADE.has(service.state) || upgrade === undefined)
        return undefined;
    const [start, goal] = [configsBefore(upgrade), configsAfter(upgrade)];
    if (![versionOf(goal), versionOf(start)].includes(versionOfService(service)))
        return undefined;
    const before = containers.filter((container) => isCurrent(start, container)).map(({ id }) => id);
    const upgraded = find_open_atGoal(service);
    return {
        change: changeOf([
            (0,cattle_service_stops/* stopOf */.EV)({ ...imagesIn(start), version: versionOf(start), containers: before }),
            (0,cattle_service_stops/* stopOf */.EV)({
                ...imagesIn(goal),
                version: versionOf(goal),
                containers: [],
                ...differencesOf(start.primary.raw, goal.primary.raw),
                replaced: (0,cattle_service_stops/* replacedOf */.kT)(replacedBetween(start, goal).map(({ name }) => name)),
            }),
        ], { name, id: changeOn(upgraded), run: holderOf(upgraded) }),
        phase: service.state === 'upgraded' ? 'held' : 'moving',
        to: 1,
        handle: { version: versionOf(goal) },
        sealed: service.state === 'finishing-upgrade',
        at: nowIso,
    };
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/report.js







const report = (title, outcome, target, provesVersion) => (0,report_change/* reportChange */.RJ)(title, outcome, target, provesVersion);
function untilTold(report, hold) {
    const { page, result, details } = report;
    if (hold === undefined || result !== 'awaiting-confirm' || page === undefined)
        return report;
    const until = sayTime(hold.untilMs, hold.fromMs);
    return {
        ...report,
        details: { ...details, heldUntil: new Date(hold.untilMs).toISOString() },
        page: { ...page, headline: `${page.headline} It is ${result} until ${until}; nothing acts at that time.` },
    };
}
function reportStatus({ facts: { service, containers }, remarks }, { open, nowMs, undo }, target) {
    const { launchConfig, state, sidekicks } = service;
    const current = containers.filter((container) => container.isPrimary && isCurrent(configsOf(service), container));
    const scale = service.isGlobal ? current.length : service.scale;
    const well = wellOf(launchConfig, { service, containers }).length;
    const beside = sidekicks.map((config) => ({
        name: config.name,
        well: wellOf(config, { service, containers }).length,
    }));
    const health = [
        `${well} of ${scale} ${launchConfig.hasHealthCheck ? 'healthy' : 'running, no health check'}`,
        ...beside.filter((one) => one.well < scale).map((one) => `of sidekick ${one.name} ${one.well} of ${scale}`),
    ].join('; ');
    return {
        result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
        outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
        details: {
            name: target.name,
            state,
            image: launchConfig.image,
            launchConfig: { version: versionOfService(service) },
            scale,
            healthy: Math.min(well, ...beside.map((one) => one.well)),
            hasHealthCheck: launchConfig.hasHealthCheck,
            rolledBack: wasTakenBack(service),
            remarks,
            ...(open === undefined ? {} : { open: openJson(service, nowMs) }),
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
                ...[
                    ...(service.message === undefined ? [] : [service.message]),
                    ...remarks,
                    ...(undo === undefined ? [] : [undo]),
                ].map((text) => ({
                    kind: 'text',
                    text,
                })),
                ...(open === undefined ? [] : openBlocks(sayOpened(openedBy(find_open_atGoal(service)), nowMs), target)),
            ],
        },
        exitCode: result/* EXIT */.dc.done,
    };
}
function openJson(service, nowMs) {
    const opened = openedBy(find_open_atGoal(service));
    const iso = (ms) => (ms === undefined ? null : new Date(ms).toISOString());
    return {
        begunBy: opened.by,
        begunAt: iso(opened.atMs),
        heldUntil: iso(opened.untilMs),
        holdIsOver: hold_isOver(opened, nowMs),
    };
}
const openBlocks = (opened, { rollbackCommand }) => [
    { kind: 'text', text: `An upgrade is open, ${opened}.` },
    { kind: 'command', does: 'Take it back', command: rollbackCommand },
];
function sayStatus({ service, containers }, { open, nowMs, undo }, target) {
    const message = service.message === undefined ? '' : ` (${service.message})`;
    return [
        `${target.name}: ${service.state}, ${(0,image_ref/* shortImage */.Uq)(service.launchConfig.image)}${message}`,
        ...containers.map(({ name, state, health, image }) => `  ${name}: ${state}, health ${health ?? 'not checked'}, ${(0,image_ref/* shortImage */.Uq)(image)}`),
        ...(undo === undefined ? [] : [`  ${undo}`]),
        ...(open === undefined
            ? []
            : [
                `  an upgrade is open, ${sayOpened(openedBy(find_open_atGoal(service)), nowMs)}`,
                `  take it back with: ${target.rollbackCommand}`,
            ]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/first.js






async function endPending(all, inputs, world, signal) {
    const changing = { ...inputs.changing, gates: [] };
    const pending = all.flatMap(({ observed, first }) => (first === undefined ? [] : [{ observed, first }]));
    const drives = await Promise.all(pending.map(({ observed: { project, name }, first: { open } }) => (0,reversible/* driveOf */.KV)({ target: new CattleServiceTarget(project, name, inputs.strategy, {}), change: open.change }, { changing, secrets: inputs.secrets }, world, open)));
    world.host.output('result', 'unknown');
    const driven = drives.map((drive) => ({ drive, policy: changing.policy }));
    const isBack = pending.some(({ first }) => first.do === 'rollback');
    const outcomes = isBack
        ? await (0,carry_out/* takeBackAsAsked */.fQ)(drives, world)
        : await (0,carry_out/* confirmHeld */.a4)({ driven, parallel: inputs.parallel }, world, signal);
    return new Map(pending.flatMap(({ observed: { name }, first }, index) => {
        const target = drives[index]?.target;
        const outcome = outcomes.find(({ entry }) => entry.change.id === first.open.change.id && isOf(entry, name.id));
        if (outcome === undefined || target === undefined)
            return [];
        const title = isBack ? 'Rollback' : 'Confirmation';
        return [[name.id, doneOf(first, outcome, report(title, outcome, target, false))]];
    }));
}
const isOf = ({ change }, id) => change.target.id === id;
function doneOf(first, { result, entry }, report) {
    const { change } = entry;
    const how = first.do === 'confirm' ? 'confirmed' : 'rolled back';
    const said = `the upgrade to ${(0,cattle_service_stops/* goalOf */.ZZ)(change).image} that waited, begun by ${change.run}, was ${how}, and that is proven`;
    const details = { do: first.do, result, change: change.id, from: change.stops[0], to: change.stops[1] ?? null };
    return { report, said, details };
}
function withFirst(after, { done, target }) {
    if (done === undefined)
        return after;
    const { report: before, said, details } = done;
    const { failure, page } = after;
    return {
        ...after,
        result: after.result === 'unchanged' ? before.result : after.result,
        details: { ...after.details, first: details },
        ...(page === undefined ? {} : { page: { ...page, headline: `First, ${said}. Then: ${page.headline}` } }),
        ...(failure === undefined ? {} : { failure: alsoSaying(failure, `at ${target.name}, ${said}`) }),
    };
}
const alsoSaying = (failure, said) => new core_failure/* Failure */.HR(failure.code, { what: failure.what, saw: `${failure.saw}; before that, ${said}`, fix: failure.fix }, { cause: failure });

// EXTERNAL MODULE: ./build/core/change.js
var core_change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/run/say-plan.js
var say_plan = __webpack_require__(3165);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/targets/cattle-service/remarks.js



const remarksOnPlan = (service, asked, { changes, replaced }) => [
    ...notThere(configsOf(service), asked),
    ...onWayBack(service, replaced),
    ...onSameImage(replaced, asked),
    ...onDependents(replaced, changes),
];
function onWayBack(service, replaced) {
    const moving = replaced
        .filter(({ image }) => (0,image_ref/* isMoving */.rU)(image))
        .map(({ image }) => `the way back is not exact once a new container has failed: ${image} is a moving tag, and containers would be made anew from it`);
    if (service.launchConfig.hasHealthCheck)
        return moving;
    return [...moving, 'the service has no health check: "running" is all the server can say of a container'];
}
const onSameImage = (replaced, { image, sidekicks }) => replaced
    .filter((config) => (0,image_ref/* isMoving */.rU)(config.image))
    .filter(({ name, image: now }) => ((name === undefined ? image : sidekicks.get(name)) ?? now) === now)
    .map(({ image: now }) => `${now} is a moving tag: the new containers may be of another image than those that run`);
const onDependents = (replaced, changes) => replaced
    .filter(({ name }) => !changes.has(name))
    .map(({ name }) => `the containers of ${name === undefined ? 'the service itself' : `sidekick ${name}`} are replaced too: they use the volumes or the network of what changes`);

;// CONCATENATED MODULE: ./build/targets/cattle-service/plan.js











const READY = new Set(['active', 'updating-active']);
function planUpgrade(asked, facts, activeHosts, planning) {
    const { service } = facts;
    const configs = configsOf(service);
    const [problem] = standing(facts, activeHosts, planning);
    if (problem !== undefined)
        throw problem;
    expectSidekicks(configs, asked, planning.name);
    const changes = wanted(configs, asked);
    const names = withDependents(configs, [...changes.keys()], service.name);
    const replaced = allOf(configs).filter(({ name }) => names.includes(name));
    expectTellable(asked, names, planning.name);
    const start = here(facts);
    if (changes.size === 0) {
        const goal = { ...start, containers: [] };
        return {
            do: 'nothing',
            change: changeOf([(0,cattle_service_stops/* stopOf */.EV)(start), (0,cattle_service_stops/* stopOf */.EV)(goal)], planning),
            remarks: notThere(configs, asked),
        };
    }
    const goal = {
        image: asked.image ?? start.image,
        sidekicks: { ...start.sidekicks, ...Object.fromEntries(asked.sidekicks) },
        version: undefined,
        containers: [],
        ...differencesOf(configs.primary.raw, changes.get(undefined) ?? configs.primary.raw),
        replaced: (0,cattle_service_stops/* replacedOf */.kT)(names),
    };
    return {
        do: 'change',
        change: changeOf([(0,cattle_service_stops/* stopOf */.EV)(start), (0,cattle_service_stops/* stopOf */.EV)(goal)], planning),
        remarks: remarksOnPlan(service, asked, { changes, replaced }),
    };
}
function planWayBack(facts, activeHosts, allowMovingTag, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectHosts(activeHosts, planning.name);
    if (wasTakenBack(service)) {
        throw refused(`${(0,cattle_service_stops/* sayName */.NJ)(planning.name)} was rolled back already`, `it runs ${service.launchConfig.image}, taken back by ${holderOf(service)}; going back again would bring what was left`, 'to go forward, deploy the version you want with operation "upgrade" and its image');
    }
    const before = service.upgrade === undefined ? undefined : configsBefore(service.upgrade);
    if (before === undefined || !isRecorded(service) || before.primary.image === '') {
        throw refused(`There is nothing to roll ${(0,cattle_service_stops/* sayName */.NJ)(planning.name)} back to`, before === undefined
            ? 'the server has recorded no upgrade of it'
            : `it runs ${service.launchConfig.image}, which is not what the last recorded upgrade brought`, 'deploy the version you want with operation "upgrade" and its image');
    }
    return wayTo(before, facts, allowMovingTag, planning);
}
function wayTo(before, facts, allowMovingTag, planning) {
    const now = configsOf(facts.service);
    const added = now.sidekicks.find(({ name }) => named(before, name) === undefined);
    if (added !== undefined) {
        throw refused(`Rolling ${(0,cattle_service_stops/* sayName */.NJ)(planning.name)} back would not be exact`, `the last upgrade added sidekick "${added.name}", which an upgrade back would leave`, 'take the sidekick away in Rancher, or deploy the version you want with operation "upgrade"');
    }
    const replaced = replacedBetween(now, before);
    const moving = replaced.find(({ image }) => (0,image_ref/* isMoving */.rU)(image));
    if (moving !== undefined && !allowMovingTag) {
        throw refused(`Rolling ${(0,cattle_service_stops/* sayName */.NJ)(planning.name)} back would not be exact`, `it ran ${moving.image}, a moving tag: what it names today need not be what ran`, 'deploy an image with a digest, or set allow-moving-tag: true');
    }
    const goal = {
        ...imagesIn(before),
        version: versionOf(before),
        containers: [],
        ...differencesOf(now.primary.raw, before.primary.raw),
        replaced: (0,cattle_service_stops/* replacedOf */.kT)(replaced.map(({ name }) => name)),
    };
    return changeOf([(0,cattle_service_stops/* stopOf */.EV)(here(facts)), (0,cattle_service_stops/* stopOf */.EV)(goal)], planning);
}
function expectSidekicks(configs, asked, name) {
    const [unknown] = unknownSidekicks(configs, asked);
    if (unknown === undefined)
        return;
    const names = configs.sidekicks.map((sidekick) => sidekick.name ?? '');
    const near = (0,nearest/* nearest */.p)(unknown, names);
    throw new core_failure/* Failure */.HR('not-found', {
        what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} has no sidekick "${unknown}"`,
        saw: names.length === 0 ? 'it has no sidekick at all' : names.map((each) => `"${each}"`).join(', '),
        fix: near === undefined
            ? 'check "sidekick-images": the server would add a sidekick of that name'
            : `did you mean "${near}"? correct it in "sidekick-images"`,
    });
}
function expectTellable({ image, sidekicks }, replaced, name) {
    const kept = [[undefined, image], ...sidekicks].filter(([config]) => !replaced.includes(config));
    const again = kept.map(([, each]) => each).find((each) => each !== undefined && (0,image_ref/* isMoving */.rU)(each));
    if (again === undefined)
        return;
    throw refused(`Whether ${(0,cattle_service_stops/* sayName */.NJ)(name)} has this image already cannot be told`, `it was made from ${again}, a moving tag: what it names today need not be what runs`, 'give the image with its digest, or a full version as its tag; or set force: true to make the containers anew');
}
function standing({ service }, activeHosts, { name, nowMs }) {
    const expectations = [
        () => expectUsable(service, name),
        () => expectFree(service, name, nowMs),
        () => expectHosts(activeHosts, name),
    ];
    return expectations.flatMap((expect) => {
        try {
            expect();
            return [];
        }
        catch (error) {
            if (!(error instanceof core_failure/* Failure */.HR))
                throw error;
            return [error];
        }
    });
}
function expectHosts(activeHosts, name) {
    if (activeHosts > 0)
        return;
    throw refused(`An upgrade of ${(0,cattle_service_stops/* sayName */.NJ)(name)} would end with no container at all`, 'there is no active host in the environment; the server would stop what runs and call it "upgraded"', 'activate a host in Rancher, then start again');
}
function expectUsable(service, name) {
    if (service.kind === 'service' && !service.system)
        return;
    throw refused(`${(0,cattle_service_stops/* sayName */.NJ)(name)} cannot be upgraded by this action`, service.system ? 'it belongs to the infrastructure of Rancher' : `it is a ${service.kind}`, 'name an ordinary service');
}
function expectFree(service, name, nowMs) {
    if (READY.has(service.state))
        return;
    if (service.state === 'upgraded') {
        const flags = (0,cattle_service_stops/* flagsOf */.Zo)(name);
        throw new core_failure/* Failure */.HR('conflict', {
            what: `An upgrade of ${(0,cattle_service_stops/* sayName */.NJ)(name)} is waiting to be confirmed or rolled back`,
            saw: `"upgraded" to ${service.launchConfig.image}, ${sayOpened(openedBy(service), nowMs)}`,
            fix: `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
        });
    }
    if (IN_UPGRADE.has(service.state)) {
        throw new core_failure/* Failure */.HR('conflict', {
            what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} is being changed by somebody else`,
            saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${holderOf(service)}`,
            fix: 'wait for the other run to end, then start again',
        });
    }
    throw refused(`${(0,cattle_service_stops/* sayName */.NJ)(name)} is not running, so an upgrade of it could not be proven`, `it is ${service.state}`, service.state === 'inactive'
        ? 'start the service in Rancher, then start again'
        : 'wait until it is active, then start again');
}
const refused = (what, saw, fix) => new core_failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/targets/cattle-service/to-version.js









function backTo(version, { service }, name) {
    expectNoneOpen(service, name);
    const running = (0,image_ref/* tryParseImageRef */.ZJ)(service.launchConfig.image);
    if (running === undefined || running.tag === version) {
        throw new core_failure/* Failure */.HR('refused', {
            what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} cannot go back to ${version}`,
            saw: `it runs ${service.launchConfig.image}${running === undefined ? ', whose name cannot be read' : ''}`,
            fix: 'check "to-version"; look at it with operation "status"',
        });
    }
    const wanted = (0,image_ref/* formatImageRef */.kL)({ repository: running.repository, tag: version });
    const before = service.upgrade === undefined ? undefined : configsBefore(service.upgrade);
    const earlier = (0,image_ref/* tryParseImageRef */.ZJ)(before?.primary.image ?? '');
    const isKept = isRecorded(service) && earlier?.repository === running.repository && earlier.tag === version;
    if (before === undefined || !isKept)
        return { asked: { ...NOTHING_ASKED, image: wanted }, kept: undefined };
    const sidekicks = new Map(before.sidekicks.map((config) => [config.name ?? '', config.image]));
    return { asked: { ...NOTHING_ASKED, image: before.primary.image, sidekicks }, kept: before };
}
function expectNoneOpen(service, name) {
    if (!IN_UPGRADE.has(service.state))
        return;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} cannot go to another version as long as an upgrade is open`,
        saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${holderOf(service)}`,
        fix: `roll that back first, without "to-version": slipway rancher-upgrade rollback ${(0,cattle_service_stops/* flagsOf */.Zo)(name)}`,
    });
}
function planToVersion({ asked, kept }, facts, allowMovingTag, planning) {
    if (kept !== undefined)
        return wayTo(kept, facts, allowMovingTag, planning);
    const configs = configsOf(facts.service);
    const start = here(facts);
    const goal = {
        ...start,
        image: asked.image ?? start.image,
        version: undefined,
        containers: [],
        replaced: (0,cattle_service_stops/* replacedOf */.kT)(withDependents(configs, [undefined], facts.service.name)),
    };
    return changeOf([(0,cattle_service_stops/* stopOf */.EV)(start), (0,cattle_service_stops/* stopOf */.EV)(goal)], planning);
}
function remarksOnBack({ kept }, { direction }) {
    const settings = kept === undefined
        ? 'with the settings that it runs with now: the server keeps none of that version'
        : `with all settings that the server kept of ${(0,image_ref/* shortImage */.Uq)(kept.primary.image)}`;
    switch (direction?.to) {
        case 'older':
            return [settings, `this goes back: ${direction.because}`];
        case 'newer':
            return [settings, 'this goes forward: what runs is older'];
        case 'unknown':
            return [settings, `could not be told whether it is older than what runs: ${direction.because}`];
        default:
            return [settings];
    }
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/may-change.js


function whyReadOnly({ facts: { service }, name }) {
    if (service.actions.size > 0)
        return undefined;
    return new core_failure/* Failure */.HR('denied', {
        what: `This key may only read ${(0,cattle_service_stops/* sayName */.NJ)(name)}`,
        saw: `it is ${service.state}, and the server offers no action for it`,
        fix: 'give rancher-access-key and rancher-secret-key of a key that may change the environment',
    });
}

// EXTERNAL MODULE: ./build/core/image-not-yet.js
var image_not_yet = __webpack_require__(3368);
// EXTERNAL MODULE: ./build/run/programs.js
var programs = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var repository = __webpack_require__(5625);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
;// CONCATENATED MODULE: ./build/core/version-order.js


function orderOfVersions(one, other) {
    const [a, b] = [parse(one), parse(other)];
    if (a === undefined || b === undefined)
        return undefined;
    const difference = compare(a.base, b.base) || a.commits - b.commits;
    if (difference !== 0)
        return difference < 0 ? 'lower' : 'higher';
    return isSamePlace(a, b) ? 'same' : undefined;
}
function isSamePlace(a, b) {
    if (a.dirty || b.dirty || a.base !== b.base)
        return false;
    return a.sha === b.sha || (a.sha !== undefined && b.sha !== undefined && isSameCommit(a.sha, b.sha));
}
const isSameCommit = (one, other) => one.startsWith(other) || other.startsWith(one);
function parse(tag) {
    const [, clean = '', dirt] = /^(.*?)(-dirty)?$/.exec(tag) ?? [];
    const [, behind, commits, sha] = /^(.+)-([1-9]\d{0,8})-g?([0-9a-f]{7,64})$/.exec(clean) ?? [];
    const base = (0,version/* versionOfTag */.mx)((behind ?? clean).replaceAll('_', '+'));
    if (base === undefined)
        return undefined;
    return { base, commits: Number(commits ?? 0), sha, dirty: dirt !== undefined };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/backwards.js



function markedCommit({ launchConfig, upgrade }) {
    const { labels } = launchConfig;
    const isCopied = upgrade?.previousLaunchConfig.labels[MARK.change] === labels[MARK.change];
    return labels[MARK.back] === 'true' || isCopied ? undefined : labels[MARK.commit];
}
function commitInTag(image) {
    const [, commit] = /(?:^|[-_.])g?([0-9a-f]{7,40})$/.exec((0,image_ref/* tryParseImageRef */.ZJ)(image)?.tag ?? '') ?? [];
    return commit !== undefined && /[a-f]/.test(commit) && /\d/.test(commit) ? commit : undefined;
}
function commitsToOrder(step) {
    const { from, to } = step;
    const isDecided = ['lower', 'higher'].includes(byVersion(step) ?? '');
    if (isDecided || from.commit === undefined || to.commit === undefined)
        return undefined;
    return isSameCommit(from.commit, to.commit) ? undefined : [to.commit, from.commit];
}
function directionOf(step, history) {
    const { from, to } = step;
    const [fromTag, toTag] = [tagOf(from), tagOf(to)];
    const order = byVersion(step);
    if (order === 'higher')
        return { to: 'newer' };
    if (order === 'lower')
        return { to: 'older', because: `it runs ${fromTag}, and ${toTag} is lower` };
    const tags = `${sayTag(fromTag)} runs, ${sayTag(toTag)} is to come`;
    if (from.commit === undefined || to.commit === undefined)
        return {
            to: 'unknown',
            because: `${tags}, and the commit of the ${from.commit === undefined ? 'running' : 'new'} image is not known`,
        };
    if (isSameCommit(from.commit, to.commit))
        return { to: 'newer' };
    const [running, coming] = [from.commit.slice(0, 7), to.commit.slice(0, 7)];
    if (history === 'before')
        return { to: 'older', because: `it runs commit ${running}, and ${coming} came before it` };
    if (history === 'after')
        return { to: 'newer' };
    return { to: 'unknown', because: `${tags}, and git here cannot tell how the commits ${running} and ${coming} stand` };
}
function byVersion({ from, to }) {
    const [fromTag, toTag] = [tagOf(from), tagOf(to)];
    const isSameThing = (0,image_ref/* nameIn */.ZC)(from.image) === (0,image_ref/* nameIn */.ZC)(to.image);
    return !isSameThing || fromTag === undefined || toTag === undefined ? undefined : orderOfVersions(toTag, fromTag);
}
const tagOf = ({ image }) => (0,image_ref/* tryParseImageRef */.ZJ)(image)?.tag;
const sayTag = (tag) => (tag === undefined ? 'an image without a tag' : tag);

;// CONCATENATED MODULE: ./build/targets/cattle-service/preflight-images.js


const USUAL = 'linux/amd64';
function problemsOf(looks) {
    const runs = looks.find(({ by }) => by === 'running');
    return looks.filter((look) => look !== runs).flatMap((look) => problemOf(look, runs));
}
function problemOf({ image, by, seen }, runs) {
    const named = (0,image_ref/* shortImage */.Uq)(image);
    if (seen.kind === 'missing') {
        const hidden = seen.loggedIn
            ? ''
            : '; if it is there for those who log in, give registry-username and registry-password';
        return [
            new core_failure/* Failure */.HR('refused', {
                what: `Its registry has no ${named}`,
                saw: seen.because,
                fix: `push it first, or correct "${by}"${hidden}`,
            }),
        ];
    }
    const platforms = seen.kind === 'there' ? seen.platforms : [];
    const known = platformIn(runs);
    const wanted = known ?? USUAL;
    if (platforms.length === 0 || platforms.some((each) => fits(each, wanted)))
        return [];
    return [
        new core_failure/* Failure */.HR('refused', {
            what: `${named} was not made for the hosts`,
            saw: `it is for ${platforms.join(', ')}; ${known === undefined ? `the hosts are taken for ${USUAL}, as Rancher does not tell` : `what runs there is for ${known}`}`,
            fix: `build it for ${wanted}; if the hosts are others, set check-images: false`,
        }),
    ];
}
function platformIn(runs) {
    const [only, ...more] = runs?.seen.kind === 'there' ? runs.seen.platforms : [];
    return more.length > 0 || only?.includes('unknown') ? undefined : only;
}
const fits = (one, other) => one.includes('unknown') || one.split('/').slice(0, 2).join('/') === other.split('/').slice(0, 2).join('/');
function preflight_images_remarksOn(looks) {
    const notChecked = Map.groupBy(looks.filter(({ seen }) => seen.kind === 'not-checked'), ({ seen }) => (seen.kind === 'not-checked' ? seen.because : ''));
    return [
        ...looks.flatMap(remarkOn),
        ...[...notChecked].map(([because, of]) => `${of.map(({ image }) => (0,image_ref/* shortImage */.Uq)(image)).join(' and ')}: not checked, because ${because}`),
    ];
}
function remarkOn({ image, by, seen }) {
    if (seen.kind === 'missing' && by === 'running')
        return [`its registry has no ${(0,image_ref/* shortImage */.Uq)(image)} any more, so after the confirmation nothing leads back to it`];
    if (seen.kind !== 'there' || seen.tagNames === undefined)
        return [];
    return [
        `${(0,image_ref/* shortImage */.Uq)(image)}: the tag names ${(0,image_ref/* shortImage */.Uq)(`@${seen.tagNames}`).slice(1)} by now; hosts pull by the digest, and the tag does not count`,
    ];
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/preflight-ports.js



function preflight_ports_problemsOf({ facts, strategy, activeHosts, name }) {
    const ports = publishedIn(facts.service.launchConfig);
    const [containers, batch] = [countOf(facts), batchOf(facts, strategy)];
    if (!strategy.startFirst || ports.length === 0)
        return [];
    if (!facts.service.isGlobal && activeHosts >= containers + batch)
        return [];
    return [
        new core_failure/* Failure */.HR('refused', {
            what: `New containers of ${(0,cattle_service_stops/* sayName */.NJ)(name)} cannot start before the old ones are stopped`,
            saw: `they publish ${ports.join(', ')}, and ${activeHosts} active ${activeHosts === 1 ? 'host has' : 'hosts have'} no room for ${containers} old and ${batch} new at a time: a port of a host can be taken once`,
            fix: `leave start-first out${facts.service.isGlobal ? '' : ', or add a host'}`,
        }),
    ];
}
function preflight_ports_remarksOn({ facts, strategy }) {
    const ports = publishedIn(facts.service.launchConfig);
    const containers = countOf(facts);
    if (strategy.startFirst)
        return ports.length === 0
            ? []
            : [
                `with start-first Rancher may put a new container beside an old one; both publish ${ports.join(', ')}, and the new one could not start there`,
            ];
    if (containers === 0 || batchOf(facts, strategy) < containers)
        return [];
    const until = facts.service.launchConfig.hasHealthCheck ? 'healthy' : 'running';
    const all = containers === 1 ? 'its only container is' : `all its ${containers} containers are`;
    return [`the service is down while ${all} replaced, from the stop of the old until the new is ${until}`];
}
const countOf = ({ service, containers }) => service.isGlobal
    ? containers.filter(({ isPrimary, version }) => isPrimary && version === service.launchConfig.version).length
    : service.scale;
const batchOf = (facts, { batchSize }) => Math.min(batchSize, countOf(facts));
function publishedIn({ raw }) {
    return ((0,json/* isList */.L)(raw.ports) ? raw.ports : []).flatMap((port) => {
        const [, number, protocol = 'tcp'] = /(?:^|:)(\d+):\d+(?:\/(\w+))?$/.exec(String(port)) ?? [];
        return number === undefined ? [] : [`${number}/${protocol}`];
    });
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/preflight.js








function preflight(asked, facts, sight, { demands, name }) {
    const configs = configsOf(facts.service);
    const health = demands.requireHealthCheck && !configs.primary.hasHealthCheck ? [noHealthCheck(name)] : [];
    const changes = wanted(configs, asked);
    if (changes.size === 0)
        return { problems: health, remarks: [] };
    const moving = newImages(configs, asked)
        .filter((image) => (0,image_ref/* isMoving */.rU)(image) && !demands.allowMovingTag)
        .map((image) => movingTarget(image, name));
    const back = sight.direction?.to === 'older' ? sight.direction.because : undefined;
    const replacing = { facts, strategy: demands.strategy, activeHosts: sight.activeHosts, name };
    return {
        problems: [
            ...health,
            ...moving,
            ...preflight_ports_problemsOf(replacing),
            ...problemsOf(sight.looks),
            ...(back === undefined || demands.allowDowngrade ? [] : [downgrade(back, name)]),
        ],
        remarks: [
            ...preflight_ports_remarksOn(replacing),
            ...preflight_images_remarksOn(sight.looks),
            ...(back === undefined ? [] : [`this goes back, as allow-downgrade says: ${back}`]),
            ...(sight.direction?.to === 'unknown'
                ? [`could not be told whether it is older than what runs: ${sight.direction.because}`]
                : []),
        ],
    };
}
function refuse(problems, name) {
    const [first, ...more] = problems;
    if (first === undefined)
        return;
    if (more.length === 0)
        throw first;
    throw new core_failure/* Failure */.HR(first.code, {
        what: `${problems.length} things stand in the way of an upgrade of ${(0,cattle_service_stops/* sayName */.NJ)(name)}`,
        saw: problems.map(({ what, saw }, index) => `(${index + 1}) ${what}: ${saw}`).join('; '),
        fix: problems.map(({ fix }, index) => `(${index + 1}) ${fix}`).join('; '),
    });
}
const noHealthCheck = (name) => new core_failure/* Failure */.HR('refused', {
    what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} has no health check, and "require-health-check" is true`,
    saw: 'without one, "running" is all that the server can say of a container',
    fix: 'give the service a health check in Rancher, or leave require-health-check out',
});
const newImages = (configs, { image, sidekicks }) => [[undefined, image], ...sidekicks].flatMap(([name, to]) => {
    const from = named(configs, name)?.image;
    return to === undefined || (from !== undefined && isSameName(from, to)) ? [] : [to];
});
const movingTarget = (image, name) => new core_failure/* Failure */.HR('refused', {
    what: `What ${(0,cattle_service_stops/* sayName */.NJ)(name)} would run cannot be told`,
    saw: `${image} is a moving tag: each host may get another image by it, tomorrow or now`,
    fix: 'give the image with its digest, or a full version as its tag; or set allow-moving-tag: true',
});
const downgrade = (because, name) => new core_failure/* Failure */.HR('refused', {
    what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} would go back to an older version`,
    saw: because,
    fix: 'start the newest run; if going back is meant, use operation "rollback", or set allow-downgrade: true',
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/systems/registry/client.js + 6 modules
var client = __webpack_require__(9436);
// EXTERNAL MODULE: ./build/systems/registry/credentials.js
var registry_credentials = __webpack_require__(1335);
// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/systems/registry/docker-config.js


function loginIn(config, registry) {
    const keys = registry === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', registry] : [registry];
    const auths = objectAt(docker_config_parse(config), 'auths');
    for (const key of keys.flatMap((name) => [name, `https://${name}`])) {
        const { auth } = objectAt(auths, key);
        const [username, ...password] = Buffer.from(typeof auth === 'string' ? auth : '', 'base64')
            .toString()
            .split(':');
        if (username && password.length > 0)
            return { username, password: new secret/* Secret */.zh('the login in config.json of Docker', password.join(':')) };
    }
    return undefined;
}
const objectAt = (value, key) => {
    const found = (0,json/* isObject */.G)(value) ? value[key] : undefined;
    return (0,json/* isObject */.G)(found) ? found : {};
};
function docker_config_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/observe-images.js
var observe_images_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var observe_images_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








const LOOK_MS = 5_000;
async function observeImages(wanted, given, world, signal) {
    const own = (0,image_ref/* tryParseImageRef */.ZJ)(given.of);
    const config = await readDockerConfig(world);
    return Promise.all(wanted.map(async (one) => {
        const ref = (0,image_ref/* tryParseImageRef */.ZJ)(one.image);
        if (ref === undefined || !URL.canParse(`https://${(0,image_ref/* registryOf */.Fv)(ref)}`))
            return { ...one, seen: { kind: 'not-checked', because: 'its name cannot be read' } };
        const isOwn = own !== undefined && (0,image_ref/* registryOf */.Fv)(ref) === (0,image_ref/* registryOf */.Fv)(own);
        const credentials = (isOwn ? given.login : undefined) ?? loginOf(ref, config, world);
        return { ...one, seen: await lookAt(ref, credentials, world, signal) };
    }));
}
async function lookAt(ref, credentials, world, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = { repository: ref.repository };
        const limit = observe_images_addDisposableResource(env_1, world.clock.limit(LOOK_MS, signal), false);
        try {
            const registry = new client/* Registry */.O({ repository, glance: true, ...(credentials && { credentials }) }, world);
            const found = await registry.look(ref.digest ?? ref.tag ?? 'latest', limit.signal);
            if ('missing' in found)
                return missing(found.missing, credentials !== undefined);
            const tagged = ref.digest === undefined || ref.tag === undefined ? found : await registry.look(ref.tag, limit.signal);
            const tagNames = 'missing' in tagged ? 'nothing' : tagged.digest;
            const { platforms, labels } = await readInside(found, registry, limit.signal);
            return { kind: 'there', platforms, labels, ...(tagNames === found.digest ? {} : { tagNames }) };
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return { kind: 'not-checked', because: `${(0,image_ref/* registryOf */.Fv)(ref)} did not answer within ${(0,duration/* formatDuration */.a3)(LOOK_MS)}` };
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            return { kind: 'not-checked', because: error.code === 'denied' ? `${error.saw} (${error.fix})` : error.saw };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        observe_images_disposeResources(env_1);
    }
}
function missing(because, loggedIn) {
    const isTold = because.includes('MANIFEST_UNKNOWN') || (loggedIn && because.includes('NAME_UNKNOWN'));
    return isTold ? { kind: 'missing', because, loggedIn } : { kind: 'not-checked', because };
}
async function readInside({ manifest }, registry, signal) {
    const [first] = manifest.kind === 'index' ? manifest.manifests : [];
    const inside = first === undefined ? undefined : await orNothing(() => registry.find(first, signal), signal);
    const image = manifest.kind === 'image' ? manifest : inside?.manifest;
    const config = image?.kind === 'image' ? image.config : undefined;
    const told = config === undefined ? undefined : await orNothing(() => registry.configuration(config, signal), signal);
    const own = told === undefined ? [] : [told.platform];
    return { platforms: manifest.kind === 'index' ? manifest.platforms : own, labels: told?.labels ?? {} };
}
async function orNothing(read, signal) {
    try {
        return await read();
    }
    catch (error) {
        if ((0,core_failure/* isFailure */.N6)(error) || (signal.aborted && error instanceof ports_clock/* TimeLimit */.h9))
            return undefined;
        throw error;
    }
}
async function readDockerConfig({ env, files }) {
    const folder = env.DOCKER_CONFIG || (env.HOME ? (0,external_node_path_.join)(env.HOME, '.docker') : undefined);
    try {
        return (folder === undefined ? undefined : await files.read((0,external_node_path_.join)(folder, 'config.json'))) ?? '';
    }
    catch {
        return '';
    }
}
function loginOf(ref, config, { host }) {
    const credentials = loginIn(config, (0,image_ref/* registryOf */.Fv)(ref));
    if (credentials !== undefined)
        host.mask([credentials.password, (0,registry_credentials/* loginBlob */.t)(credentials)]);
    return credentials;
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/observe-preflight.js










const REVISION = 'org.opencontainers.image.revision';
async function observePreflight({ image, sidekicks }, { facts, activeHosts }, inputs, world, signal) {
    const configs = configsOf(facts.service);
    const running = configs.primary.image;
    const own = image === undefined || isSameName(image, running) ? undefined : image;
    if (own === image_not_yet/* IMAGE_NOT_YET */.L)
        return { activeHosts, looks: [], direction: undefined };
    const beside = newImages(configs, { image: undefined, sidekicks });
    const wanted = [
        ...(own === undefined ? [] : [{ image: own, by: 'image' }]),
        ...beside.map((each) => ({ image: each, by: 'sidekick-images' })),
        ...(own === undefined ? [] : [{ image: running, by: 'running' }]),
    ];
    const isAsked = inputs.checkImages && wanted.length > 0;
    const seen = isAsked
        ? await observeImages(wanted, { of: image ?? running, login: inputs.registryLogin }, world, signal)
        : [];
    const looks = seen.map((look) => (look.by === 'running' && (0,image_ref/* isMoving */.rU)(running) ? withoutInside(look) : look));
    if (own === undefined)
        return { activeHosts, looks, direction: undefined };
    const step = {
        from: {
            image: running,
            commit: revisionIn(looks, 'running') ?? commitInTag(running) ?? markedCommit(facts.service),
        },
        to: { image: own, commit: revisionIn(looks, 'image') ?? commitInTag(own) ?? world.run.commit },
    };
    return { activeHosts, looks, direction: directionOf(step, await observeHistory(step, world, signal)) };
}
const withoutInside = (look) => look.seen.kind === 'there' ? { ...look, seen: { ...look.seen, platforms: [], labels: {} } } : look;
const revisionIn = (looks, by) => {
    const seen = looks.find((look) => look.by === by)?.seen;
    return seen?.kind === 'there' ? seen.labels[REVISION] || undefined : undefined;
};
async function observeHistory(step, world, signal) {
    const commits = commitsToOrder(step);
    if (commits === undefined)
        return undefined;
    try {
        return await (0,repository/* orderOfCommits */.Qx)((0,programs/* repositoryOf */._)(world), commits[0], commits[1], signal);
    }
    catch (error) {
        if ((0,core_failure/* isFailure */.N6)(error, 'missing-tool'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/after-pending.js

function afterPending(facts, end) {
    const { service, containers } = facts;
    const { upgrade } = service;
    if (upgrade === undefined)
        return facts;
    const configs = end === 'confirm' ? configsAfter(upgrade) : configsBefore(upgrade);
    const { primary: launchConfig, sidekicks } = configs;
    return {
        ...facts,
        service: { ...service, launchConfig, sidekicks, state: 'active' },
        containers: containers
            .filter((container) => isCurrent(configs, container))
            .map((container) => (end === 'rollback' ? { ...container, state: 'running' } : container)),
    };
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/pending.js




function firstOf({ operation, pendingUpgrade }, { facts, name }, nowMs) {
    if (operation !== 'upgrade' || pendingUpgrade === 'fail')
        return undefined;
    const open = findOpen(facts, name, new Date(nowMs).toISOString());
    if (open === undefined || (open.phase !== 'held' && pendingUpgrade !== 'wait'))
        return undefined;
    const upgraded = find_open_atGoal(facts.service);
    const which = `the upgrade to ${(0,image_ref/* shortImage */.Uq)(upgraded.launchConfig.image)}, ${sayOpened(openedBy(upgraded), nowMs)},`;
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

;// CONCATENATED MODULE: ./build/targets/cattle-service/expect-open.js





function whyNotOpen(entry, open, { service }, { name, nowMs }) {
    const [theirs, ours] = [(0,cattle_service_stops/* versionIn */.It)(open?.handle), (0,cattle_service_stops/* versionIn */.It)(entry.handle)];
    const isIt = open?.change.id === entry.change.id && (ours === undefined || ours === theirs);
    if (isIt && open?.sealed === false)
        return undefined;
    const upgraded = find_open_atGoal(service);
    const saw = open === undefined
        ? `no upgrade is open; it is ${service.state} with ${service.launchConfig.image}, brought by ${holderOf(service)}`
        : isIt
            ? 'it is being confirmed at this moment'
            : `another one is: to ${upgraded.launchConfig.image}, ${sayOpened(openedBy(upgraded), nowMs)}`;
    return new core_failure/* Failure */.HR(open === undefined ? 'refused' : 'conflict', {
        what: `The upgrade that "undo" names is not open at ${(0,cattle_service_stops/* sayName */.NJ)(name)}`,
        saw,
        fix: `leave that as it is, or look at it with: slipway rancher-upgrade status ${(0,cattle_service_stops/* flagsOf */.Zo)(name)}`,
    });
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/plan.js









const sayUndo = (other) => other === undefined ? 'The upgrade that "undo" names is open.' : `${other.what}: ${other.saw}.`;
const sayHad = ({ changes }, { image }) => image !== undefined && !(0,rancher_upgrade_changes/* asksForMore */.$4)(changes)
    ? 'the service had this image already'
    : 'the service had all that was asked for already';
function plan(inputs, asked, { facts, activeHosts, name }, sight, who, { nowMs, undo, back }) {
    const planning = { ...who, name, nowMs };
    const open = findOpen(facts, name, new Date(nowMs).toISOString());
    const other = undo && whyNotOpen(undo, open, facts, planning);
    switch (inputs.operation) {
        case 'upgrade': {
            if (sight === undefined)
                throw new Error('an upgrade that was not looked at');
            const { problems, remarks } = preflight(asked, facts, sight, { demands: inputs, name });
            refuse([...standing(facts, activeHosts, planning), ...problems], name);
            const planned = planUpgrade(asked, facts, activeHosts, planning);
            if (planned.do === 'nothing') {
                const remark = [sayHad(inputs, asked), ...planned.remarks].join('; ');
                return { do: 'prove', title: 'Upgrade', change: planned.change, remark };
            }
            return {
                do: 'walk',
                title: 'Upgrade',
                change: planned.change,
                remarks: [...remarks, ...planned.remarks, ...remarksOnHold(inputs.holdForMs)],
            };
        }
        case 'confirm':
            if (other !== undefined)
                throw other;
            if (open?.phase === 'held')
                return { do: 'confirm', title: 'Confirmation', change: open.change, open };
            throw new core_failure/* Failure */.HR('refused', {
                what: `There is nothing to confirm at ${(0,cattle_service_stops/* sayName */.NJ)(name)}`,
                saw: `it is ${facts.service.state} with ${facts.service.launchConfig.image}`,
                fix: 'look at it with operation "status"',
            });
        case 'rollback':
            if (other !== undefined)
                throw other;
            if (back !== undefined) {
                if (sight === undefined)
                    throw new Error('a version to go back to that was not looked at');
                const demands = { ...inputs, allowDowngrade: true, allowMovingTag: true };
                const { problems, remarks } = preflight(back.asked, facts, { ...sight, direction: undefined }, { demands, name });
                refuse([...standing(facts, activeHosts, planning), ...problems], name);
                const change = planToVersion(back, facts, inputs.allowMovingTag, planning);
                const said = [...remarksOnBack(back, sight), ...remarks, ...remarksOnHold(inputs.holdForMs)];
                return { do: 'walk', title: 'Rollback', change, remarks: said };
            }
            if (open !== undefined && !open.sealed)
                return { do: 'take-back', title: 'Rollback', change: open.change, open };
            return {
                do: 'walk',
                title: 'Rollback',
                change: planWayBack(facts, activeHosts, inputs.allowMovingTag, planning),
                remarks: remarksOnHold(inputs.holdForMs),
            };
        case 'status':
            return { do: 'show', open, nowMs, undo: undo && sayUndo(other) };
        case 'start':
        case 'stop':
        case 'restart':
        case 'scale':
            throw new Error(`operation "${inputs.operation}" is planned by its own target`);
        default:
            return inputs.operation;
    }
}

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/read-undo.js
var read_undo = __webpack_require__(3342);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/one-service.js
















async function planService({ image, asked: given, observed: seen }, { inputs, shared, world }, signal) {
    const isUpgrade = inputs.operation === 'upgrade';
    const nowMs = world.clock.nowMs();
    const first = firstOf(inputs, seen, nowMs);
    const observed = first === undefined ? seen : { ...seen, facts: first.facts };
    const undo = (0,read_undo.entryOf)(inputs.undo, observed.name);
    const back = inputs.toVersion === undefined ? undefined : backTo(inputs.toVersion, observed.facts, observed.name);
    const asked = back?.asked ?? given;
    const marks = {
        ...(back === undefined ? marksOf(image, world) : marksOfBack(inputs.toVersion, world)),
        ...marksOfHold(nowMs, inputs.holdForMs),
    };
    const target = new CattleServiceTarget(observed.project, observed.name, inputs.strategy, marks, asked);
    const sight = isUpgrade || back !== undefined ? await observePreflight(asked, observed, inputs, world, signal) : undefined;
    const planned = plan(inputs, asked, observed, sight, { id: world.newId(), run: world.run.name }, { nowMs, undo, back });
    if (planned.do === 'show')
        return { observed, target, planned, remarks: observed.remarks };
    if (back !== undefined || (isUpgrade && image === undefined))
        await expectFilled(inputs, planned.change);
    const readOnly = planned.do === 'prove' ? undefined : whyReadOnly(observed);
    if (readOnly !== undefined && !shared.dryRun)
        throw readOnly;
    const found = [
        ...(first === undefined ? [] : [first.remark]),
        ...(planned.do === 'walk' ? planned.remarks : []),
        ...(readOnly ? [readOnly.what] : []),
    ];
    const hold = inputs.holdForMs === undefined ? {} : { hold: { fromMs: nowMs, untilMs: nowMs + inputs.holdForMs } };
    return { observed, target, planned, remarks: [...found, ...observed.remarks], ...hold, ...(first && { first }) };
}
function sayOne({ observed, target, planned, remarks }) {
    if (planned.do === 'show')
        return sayStatus(observed.facts, planned, target);
    return (0,say_plan/* sayPlan */.fo)(`${planned.title} of ${target.name}`, planned.change, remarks);
}
function reportOne({ observed, target, planned, remarks, first }) {
    if (planned.do === 'show')
        return reportStatus(observed, planned, target);
    const { change, title } = planned;
    const report = (0,report_change/* reportPlanned */.Nb)(title, { change, shown: change, target, remarks });
    return first === undefined ? report : { ...report, details: { ...report.details, first: { do: first.do } } };
}
function reportDone({ target, planned, remarks, provesVersion: always, hold }, outcome, { operation }, provesVersion) {
    if (planned.do === 'show')
        throw new Error('something was done where only to look was asked');
    const result = operation === 'rollback' && outcome.result === 'confirmed' ? 'rolled-back' : outcome.result;
    const told = { ...outcome, result, remarks: [...remarks, ...outcome.remarks] };
    return untilTold(report(planned.title, told, target, provesVersion || always === true), hold);
}
async function expectFilled({ toVersion, changing: { gates } }, change) {
    const goal = (0,image_ref/* tryParseImageRef */.ZJ)(String((0,core_change/* goalOf */.ZZ)(change).image));
    const unfilled = await (0,read_change_inputs/* unfilledIn */.H3)(gates, goal ?? {});
    if (unfilled.length === 0)
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: toVersion === undefined
            ? 'A gate asks for what the image that runs does not tell'
            : 'A gate asks for what the image of before does not tell',
        saw: unfilled.map((name) => `{${name}} of ${String((0,core_change/* goalOf */.ZZ)(change).image)}`).join(', '),
        fix: toVersion === undefined
            ? 'give "image" with a version as its tag and with its digest, or leave the placeholder out of "gates"'
            : 'leave the placeholder out of "gates"',
    });
}
const marksOfBack = (version, { run }) => ({
    [MARK.run]: run.name,
    [MARK.back]: 'true',
    ...(version === undefined ? {} : { [MARK.version]: version }),
});
const marksOfHold = (nowMs, holdForMs) => ({
    [MARK.at]: new Date(nowMs).toISOString(),
    ...(holdForMs === undefined ? {} : { [MARK.holdFor]: (0,duration/* writeDuration */.MP)(holdForMs) }),
});
function marksOf(image, { run }) {
    return {
        [MARK.run]: run.name,
        ...(run.commit === undefined ? {} : { [MARK.commit]: run.commit }),
        ...(image?.tag === undefined ? {} : { [MARK.version]: image.tag }),
    };
}

;// CONCATENATED MODULE: ./build/core/failures.js

function joinFailures(failures, what) {
    const [first, ...more] = failures;
    if (more.length === 0)
        return first;
    const code = more.every((failure) => failure.code === first.code) ? first.code : 'refused';
    return new core_failure/* Failure */.HR(code, {
        what,
        saw: failures.map(({ what, saw }) => `${what}: ${saw}`).join('; '),
        fix: [...new Set(failures.map(({ fix }) => fix))].join('; '),
    });
}
const AT_A_TIME = 10;
async function eachOrAll(all, what, work) {
    const done = new Map();
    const failed = new Map();
    const waiting = all.entries();
    const takeTurns = async () => {
        for (const [index, one] of waiting) {
            try {
                done.set(index, await work(one));
            }
            catch (error) {
                if (!(0,core_failure/* isFailure */.N6)(error))
                    throw error;
                failed.set(index, error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_A_TIME, all.length) }, takeTurns));
    const [first, ...more] = all.flatMap((_, index) => failed.get(index) ?? []);
    if (first !== undefined)
        throw joinFailures([first, ...more], what);
    return all.map((_, index) => done.get(index));
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/asked.js





const shortName = (name) => (name.length > 40 ? `${name.slice(0, 4)}…` : name);
function resolve(image, { env, labels, sidekicks, pull, force }, job) {
    const missing = env.filter((edit) => edit.do === 'take' && job[edit.name] === undefined).map(({ name }) => name);
    if (missing.length > 0) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'Cannot hand on what is not there',
            saw: `not set in this job: ${missing.map(shortName).join(', ')} (in env)`,
            fix: 'set it under "env:" of the step, or write NAME=value',
        });
    }
    const valueIn = (edit) => edit.do === 'set' ? edit.value : edit.do === 'take' ? job[edit.name] : undefined;
    const mapOf = (edits) => new Map(edits.map((edit) => [edit.name, valueIn(edit)]));
    const pulls = pull === undefined ? new Map() : new Map([[names/* PULL_LABEL */.V, pull === 'always' ? pull : undefined]]);
    const taken = env.filter((edit) => edit.do === 'take');
    return {
        asked: {
            image: image === undefined ? undefined : (0,image_ref/* formatImageRef */.kL)(image),
            env: mapOf(env),
            labels: new Map([...mapOf(labels), ...pulls]),
            sidekicks,
            force,
        },
        secrets: taken.flatMap(({ name }) => (0,rancher_upgrade_changes/* isSecret */.$f)(name, job[name] ?? '') ? [new secret/* Secret */.zh(`${name} in env`, job[name] ?? '')] : []),
    };
}

;// CONCATENATED MODULE: ./build/systems/cattle/line.js
class Line {
    #open;
    #listeners = new Map();
    #over;
    #isOpen = false;
    constructor(open) {
        this.#open = open;
    }
    join(listener, signal) {
        return new Promise((_, reject) => {
            if (signal.aborted)
                return reject(signal.reason);
            const leave = () => this.#leave(listener, signal.reason);
            signal.addEventListener('abort', leave, { once: true });
            this.#listeners.set(listener, (because) => {
                signal.removeEventListener('abort', leave);
                reject(because);
            });
            if (this.#over === undefined)
                void this.#keepOpen();
            else if (this.#isOpen)
                listener.opened();
        });
    }
    #leave(listener, because) {
        const reject = this.#listeners.get(listener);
        this.#listeners.delete(listener);
        reject?.(because);
        if (this.#listeners.size === 0)
            this.#end();
    }
    async #keepOpen() {
        const over = new AbortController();
        this.#over = over;
        const each = (tell) => {
            if (this.#over === over)
                for (const listener of [...this.#listeners.keys()])
                    tell(listener);
        };
        const all = {
            opened: () => {
                if (this.#over === over)
                    this.#isOpen = true;
                each((listener) => listener.opened());
            },
            heard: (frame) => each((listener) => listener.heard(frame)),
        };
        const because = await this.#open(all, over.signal).catch((error) => error);
        if (this.#over !== over)
            return;
        this.#end();
        for (const listener of [...this.#listeners.keys()])
            this.#leave(listener, because);
    }
    #end() {
        this.#over?.abort(new Error('nobody listens any more'));
        this.#over = undefined;
        this.#isOpen = false;
    }
}

;// CONCATENATED MODULE: ./build/systems/cattle/events.js


const NAME_LABEL = 'io.rancher.stack_service.name';
const SILENCE_MS = 15_000;
const lineOf = (client, projectId) => new Line(({ opened, heard }, signal) => {
    const path = `/projects/${encodeURIComponent(projectId)}/subscribe?eventNames=resource.change`;
    const onText = (text) => {
        const frame = readFrame(text);
        if (frame !== undefined)
            heard(frame);
    };
    return client.listen(path, { silenceMs: SILENCE_MS, signal, onOpen: opened, onText });
});
function listenTo(line, service, waiting, signal) {
    const told = new Heard(service);
    const heard = (frame) => {
        waiting.alive();
        if (told.isNew(frame))
            waiting.news();
    };
    return line.join({ opened: () => waiting.news(), heard }, signal);
}
function readFrame(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.G)(value) && typeof value.name === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
class Heard {
    #service;
    #last = new Map();
    constructor(service) {
        this.#service = service;
    }
    isNew({ name, data }) {
        const resource = name === 'resource.change' && (0,json/* isObject */.G)(data) ? data.resource : undefined;
        if (!(0,json/* isObject */.G)(resource) || !this.#isOfService(resource))
            return false;
        const key = `${String(resource.type)} ${String(resource.id)}`;
        const told = JSON.stringify(resource);
        if (this.#last.get(key) === told)
            return false;
        this.#last.set(key, told);
        return true;
    }
    #isOfService({ id, type, serviceIds, labels }) {
        const own = this.#service;
        if (id === own.id)
            return true;
        if (type !== 'container')
            return false;
        if ((0,json/* isList */.L)(serviceIds))
            return serviceIds.includes(own.id);
        const name = (0,json/* isObject */.G)(labels) ? labels[NAME_LABEL] : undefined;
        const wanted = `${own.stack}/${own.service}`;
        return name === wanted || String(name).startsWith(`${wanted}/`);
    }
}

// EXTERNAL MODULE: ./build/ports/http-error.js
var http_error = __webpack_require__(1796);
;// CONCATENATED MODULE: ./build/systems/cattle/logs.js



const MOST_ENTRIES = 200;
const LINES = 100;
const logs_SILENCE_MS = 10_000;
class CattleLogs {
    #client;
    #projectId;
    constructor(client, projectId) {
        this.#client = client;
        this.#projectId = projectId;
    }
    limit(ms, signal) {
        return this.#client.clock.limit(ms, signal);
    }
    async ofService(serviceId, signal) {
        if ((await this.#client.version(signal)) === 'v1')
            return [];
        const query = `serviceId=${encodeURIComponent(serviceId)}&sort=id&order=desc&limit=${MOST_ENTRIES}`;
        const { data } = await this.#client.get(`${this.#project}/servicelogs?${query}`, signal);
        const entries = (0,json/* isList */.L)(data) ? data.filter(json/* isObject */.G) : [];
        return entries
            .filter((entry) => entry.serviceId === serviceId)
            .map(readEntry)
            .toReversed();
    }
    async ofContainer(id, signal) {
        const path = `${this.#project}/containers/${encodeURIComponent(id)}`;
        const { url, token } = await this.#client.act(path, 'logs', { follow: false, lines: LINES }, signal);
        if (typeof url !== 'string' || typeof token !== 'string' || !URL.canParse(url)) {
            throw new core_failure/* Failure */.HR('answer-wrong', {
                what: `The Rancher server did not say where the log of ${id} is`,
                saw: `url ${JSON.stringify(url ?? null)}, ${typeof token === 'string' ? 'with a token' : 'without a token'}`,
                fix: 'look at the log in Rancher',
            });
        }
        return this.#hear({ url, token }, signal);
    }
    async #hear({ url, token }, signal) {
        const tail = new Tail();
        const enough = new AbortController();
        let isOpen = false;
        const onText = (text) => {
            tail.add(text);
            if (tail.isFull)
                enough.abort(new Error('it does not end'));
        };
        const ends = { silenceMs: logs_SILENCE_MS, signal: AbortSignal.any([signal, enough.signal]) };
        const onOpen = () => {
            isOpen = true;
        };
        try {
            return await this.#client.listenByLink(url, token, { ...ends, onOpen, onText });
        }
        catch (error) {
            const { lines } = tail;
            if (error instanceof http_error/* HttpError */.j && error.kind === 'reset' && isOpen)
                return { lines, brokeOff: undefined };
            if (lines.length === 0 || !(error instanceof Error))
                throw error;
            return { lines, brokeOff: error.message };
        }
    }
    get #project() {
        return `/projects/${encodeURIComponent(this.#projectId)}`;
    }
}
const MOST_CHARACTERS = 64 * 1_024;
const MOST_FRAMES = 10 * LINES;
class Tail {
    #lines = [];
    #characters = 0;
    #frames = 0;
    get lines() {
        return this.#lines;
    }
    get isFull() {
        return this.#frames >= MOST_FRAMES;
    }
    add(frame) {
        this.#frames += 1;
        const [, text] = /^0[12] ([\s\S]*)$/.exec(frame.slice(0, MOST_CHARACTERS)) ?? [];
        for (const line of text?.trimEnd().split(/[\r\n]+/) ?? []) {
            this.#lines.push(line);
            this.#characters += line.length;
        }
        while (this.#characters > MOST_CHARACTERS && this.#lines.length > 1)
            this.#characters -= this.#lines.shift()?.length ?? 0;
    }
}
const readEntry = (raw) => ({
    event: String(raw.eventType ?? ''),
    text: textOf(raw.description),
    isError: raw.level === 'error',
    isStep: raw.subLog === true,
    transaction: String(raw.transactionId ?? ''),
    container: textOf(raw.instanceId),
    at: textOf(raw.created) ?? '',
    endedAt: textOf(raw.endTime),
});
const textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;

;// CONCATENATED MODULE: ./build/systems/cattle/project.js





const STACKS = {
    'v2-beta': { list: 'stacks', id: 'stackId' },
    v1: { list: 'environments', id: 'environmentId' },
};
class CattleProject {
    #client;
    #line;
    id;
    constructor(client, id) {
        this.#client = client;
        this.id = id;
    }
    async stacks(signal) {
        const { list } = STACKS[await this.#client.version(signal)];
        return (await this.#list(`/${list}`, signal)).map(readNamed);
    }
    async services(stackId, signal) {
        const { id } = STACKS[await this.#client.version(signal)];
        const found = await this.#list('/services', signal, `&${id}=${encodeURIComponent(stackId)}`);
        return found.map(readService).filter((service) => isSameStack(service.stackId, stackId));
    }
    async service(id, signal) {
        return readService(await this.#client.get(this.#service(id), signal));
    }
    async containers(serviceId, signal) {
        return (await this.#list(`/services/${encodeURIComponent(serviceId)}/instances`, signal)).map(readContainer);
    }
    get listen() {
        if (!this.#client.canListen)
            return undefined;
        this.#line ??= lineOf(this.#client, this.id);
        const line = this.#line;
        return (service, waiting, signal) => listenTo(line, service, waiting, signal);
    }
    get logs() {
        return this.#client.canListen ? new CattleLogs(this.#client, this.id) : undefined;
    }
    async hosts(signal) {
        return (await this.#list('/hosts', signal)).map(readHost);
    }
    async activeHosts(signal) {
        return (await this.hosts(signal)).filter(({ state }) => state === 'active').length;
    }
    async act(serviceId, action, body, signal) {
        return readService(await this.#client.act(this.#service(serviceId), action, body, signal));
    }
    async scale(serviceId, scale, signal) {
        return readService(await this.#client.update(this.#service(serviceId), { scale }, signal));
    }
    async consumers(serviceId, signal) {
        const found = await this.#list(`/services/${encodeURIComponent(serviceId)}/consumedbyservices`, signal);
        return found.map(readService).filter(({ removed }) => !removed);
    }
    #service(id) {
        return `/projects/${encodeURIComponent(this.id)}/services/${encodeURIComponent(id)}`;
    }
    #list(path, signal, filter = '') {
        return this.#client.list(`/projects/${encodeURIComponent(this.id)}${path}?limit=-1${filter}`, signal);
    }
}
async function findProject(client, wanted, signal) {
    const mine = (await client.list('/projects?limit=-1', signal)).map(readNamed);
    const named = [wanted, client.projectInUrl].filter((name) => name !== undefined);
    if (named.length > 0) {
        const projects = named.every((name) => isAmong(name, mine))
            ? mine
            : (await client.list('/projects?limit=-1&all=true', signal)).map(readNamed);
        const [found, inUrl] = named.map((name) => pick('environment', name, projects));
        if (found !== undefined && inUrl !== undefined && found.id !== inUrl.id)
            throw twoMeant(found, inUrl);
        if (found !== undefined)
            return found;
    }
    const [only, ...more] = mine;
    if (only !== undefined && more.length === 0)
        return only;
    throw new core_failure/* Failure */.HR(mine.length === 0 ? 'not-found' : 'bad-input', {
        what: 'Cannot tell which environment is meant',
        saw: mine.length === 0
            ? 'this key sees no environment'
            : `this key sees ${mine.map(({ name }) => `"${name}"`).join(', ')}`,
        fix: mine.length === 0 ? 'check rancher-access-key and rancher-secret-key' : 'name one of them by "environment"',
    });
}
const isAmong = (wanted, projects) => projects.some(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
const twoMeant = (byInput, inUrl) => new core_failure/* Failure */.HR('bad-input', {
    what: 'Two different environments are named',
    saw: `"environment" is "${byInput.name}" (${byInput.id}), and rancher-url leads to "${inUrl.name}" (${inUrl.id})`,
    fix: 'correct one of them, or leave the environment out of rancher-url',
});
function pick(input, wanted, among) {
    const exact = among.filter(({ id, name }) => name === wanted || id === wanted || isSameStack(id, wanted));
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

// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(8023);
;// CONCATENATED MODULE: ./build/systems/cattle/address.js
const API_VERSIONS = ['v2-beta', 'v1'];
const PATH = /^(.*?)(?:\/(v1|v2-beta)(?:\/projects(?:\/([^/]+))?)?(?:\/schemas)?)?$/;
function parseAddress({ origin, pathname }) {
    const [, prefix = '', version, project] = PATH.exec(pathname.replace(/\/+$/, '')) ?? [];
    return { base: `${origin}${prefix}`, version: API_VERSIONS.find((one) => one === version), project };
}
function pathBelow(version, link, base) {
    const { pathname, search } = new URL(link, base);
    const prefix = new URL(base).pathname.replace(/\/+$/, '');
    const inside = pathname.toLowerCase().startsWith(`${prefix}/${version}/`.toLowerCase())
        ? pathname.slice(prefix.length)
        : pathname;
    const at = inside.indexOf(`/${version}/`);
    return `${at === -1 ? inside : inside.slice(at + `/${version}`.length)}${search}`;
}
function onBase(link, base) {
    const { pathname, search } = new URL(link, base);
    const prefix = new URL(base).pathname.replace(/\/+$/, '');
    const path = prefix !== '' && pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
    return new URL(`${base}/${path.replace(/^\/+/, '')}${search}`);
}

;// CONCATENATED MODULE: ./build/systems/cattle/answers.js

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
const KEYS_WANTED = 'give rancher-access-key and rancher-secret-key: this server answers nobody without keys';
function hintFor(status, { withKeys }) {
    if (status === 401 && !withKeys)
        return KEYS_WANTED;
    return HINTS[status] ?? 'start it again; if it stays, look at the log of the Rancher server';
}
const UNKNOWN_CA = new Set([
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
]);
function hintForNone({ kind, code }, { withCa }) {
    if (kind !== 'tls')
        return 'check rancher-url, and that this machine can reach it';
    if (UNKNOWN_CA.has(code))
        return withCa
            ? 'check ca-file: the authority that signed the certificate of this server is not in it'
            : 'set ca-file to the certificate (PEM) of the authority that signed the one of this server';
    switch (code) {
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
            return 'check rancher-url: write a name that the certificate of the server is for';
        case 'CERT_HAS_EXPIRED':
            return 'renew the certificate of the server, or set the clock of this machine';
        case 'CERT_NOT_YET_VALID':
            return 'set the clock of this machine, or the date of the certificate of the server';
        case 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION':
        case 'ERR_SSL_UNSUPPORTED_PROTOCOL':
            return 'let the server, or what ends TLS in front of it, speak TLS 1.2';
        default:
            return 'check rancher-url: is https spoken at this port?';
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
function isOfApi({ status, body }) {
    const object = parseObject(body);
    return object !== undefined && (status === 200 || object.type === 'error');
}
const isUnknownPath = (response) => !isOfApi(response) && (response.status === 404 || (response.status === 200 && isPage(response)));
const isPage = ({ body }) => body.trimStart().startsWith('<');
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
const sayBody = (response) => response.body === ''
    ? 'an empty body'
    : `${isPage(response) ? 'a web page' : 'a body'} that begins ${JSON.stringify(response.body.slice(0, 60))}`;

;// CONCATENATED MODULE: ./build/systems/cattle/requests.js


const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 30_000;
class CattleRequests {
    address;
    #access;
    #http;
    #version;
    constructor(access, http) {
        this.#access = access;
        this.#http = http;
        this.address = parseAddress(access.url);
        this.#version = this.address.version;
    }
    get version() {
        return this.#version;
    }
    async read(path, asking) {
        if (this.#version !== undefined)
            return this.#send('GET', this.#version, path, asking);
        let told;
        for (const version of API_VERSIONS) {
            const response = await this.#send('GET', version, path, asking);
            if (isOfApi(response))
                this.#version = version;
            if (!isUnknownPath(response))
                return response;
            told ??= response;
        }
        return told;
    }
    write(method, version, path, body, signal) {
        return this.#send(method, version, path, { body, signal });
    }
    routeTo(version, path, { withKeys = true } = {}) {
        const { keys, ca } = this.#access;
        return {
            url: new URL(`${this.address.base}/${version}${path}`),
            ...(ca === undefined ? {} : { ca }),
            headers: {
                ...(keys === undefined || !withKeys ? {} : { authorization: basicOf(keys) }),
                accept: 'application/json',
                'user-agent': 'slipway',
            },
        };
    }
    routeToLink(link, token) {
        const { ca } = this.#access;
        return {
            url: onBase(link, this.address.base),
            ...(ca === undefined ? {} : { ca }),
            headers: { authorization: `Bearer ${token}`, 'user-agent': 'slipway' },
        };
    }
    #send(method, version, path, { body, signal, withKeys = true }) {
        const { headers, ...route } = this.routeTo(version, path, { withKeys });
        return this.#http.request({
            method,
            ...route,
            headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            timeoutMs: method === 'GET' ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS,
            signal,
            maxBytes: MAX_BYTES,
        });
    }
}
const basicOf = ({ access, secret }) => `Basic ${Buffer.from(`${access.reveal()}:${secret.reveal()}`).toString('base64')}`;

;// CONCATENATED MODULE: ./build/systems/cattle/client.js






const READ_AGAIN_AFTER_MS = [500, 2_000];
class CattleClient {
    #access;
    #requests;
    #clock;
    #webSockets;
    #accountKind;
    constructor(access, { http, clock, webSockets }) {
        this.#access = access;
        this.#requests = new CattleRequests(access, http);
        this.#clock = clock;
        this.#webSockets = webSockets;
    }
    get clock() {
        return this.#clock;
    }
    get host() {
        return this.#access.url.host;
    }
    get projectInUrl() {
        return this.#requests.address.project;
    }
    async version(signal) {
        if (this.#requests.version === undefined)
            await this.get('', signal);
        return this.#requests.version ?? 'v2-beta';
    }
    async get(path, signal) {
        const { body, accountKind } = await this.#patiently(path, { signal });
        if (!path.startsWith('/projects/'))
            this.#accountKind = accountKind;
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
            const version = await this.version(signal);
            next = typeof following === 'string' ? pathBelow(version, following, this.#requests.address.base) : undefined;
        }
        return all;
    }
    async wantsKeys(signal) {
        if (this.#access.keys === undefined)
            return false;
        if (this.#accountKind === 'project' || this.#accountKind === 'user')
            return true;
        try {
            await this.#patiently('/projects?limit=1', { signal, withKeys: false });
            return false;
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error) || error.code === 'unreachable')
                throw error;
            return true;
        }
    }
    act(path, action, body, signal) {
        return this.#write({ method: 'POST', action, path, body }, signal);
    }
    update(path, body, signal) {
        return this.#write({ method: 'PUT', action: 'update', path, body }, signal);
    }
    async #write({ method, action, path, body }, signal) {
        const version = await this.version(signal);
        const what = method === 'PUT' ? path : `${path}/?action=${action}`;
        const response = await this.#requests.write(method, version, what, body, signal).catch((error) => {
            if (!(error instanceof http.HttpError))
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
    get canListen() {
        return this.#webSockets !== undefined;
    }
    async listen(path, how) {
        if (this.#webSockets === undefined)
            throw new Error('there is nothing to listen with');
        return this.#webSockets.listen({ ...this.#requests.routeTo(await this.version(how.signal), path), ...how });
    }
    async listenByLink(link, token, how) {
        if (this.#webSockets === undefined)
            throw new Error('there is nothing to listen with');
        return this.#webSockets.listen({ ...this.#requests.routeToLink(link, token), ...how });
    }
    async #patiently(path, asking) {
        for (const pauseMs of READ_AGAIN_AFTER_MS) {
            try {
                return await this.#read(path, asking);
            }
            catch (error) {
                if (!(0,core_failure/* isFailure */.N6)(error, 'unreachable') || isDistrust(error.cause))
                    throw error;
                await this.#clock.sleep(pauseMs, asking.signal);
            }
        }
        return this.#read(path, asking);
    }
    async #read(path, asking) {
        const response = await this.#requests.read(path, asking).catch((error) => {
            throw error instanceof http.HttpError ? this.#unreachable(error) : error;
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
        const kind = response.headers['x-api-account-kind'];
        return { body, accountKind: typeof kind === 'string' ? kind : undefined };
    }
    #unreachable(error) {
        const what = `Cannot reach the Rancher server at ${this.host}`;
        const fix = hintForNone(error, { withCa: this.#access.ca !== undefined });
        return new core_failure/* Failure */.HR('unreachable', { what, saw: error.message, fix }, { cause: error });
    }
    #lost(action, saw, cause) {
        const what = `The answer to "${action}" was lost; it may have been done`;
        return new core_failure/* Failure */.HR('lost', { what, saw, fix: 'look at the service with operation "status"' }, { cause });
    }
    #refusal(code, action, path, response) {
        const what = action === 'read' ? `The Rancher server did not let us read ${path}` : `The Rancher server refused "${action}"`;
        const fix = hintFor(response.status, { withKeys: this.#access.keys !== undefined });
        return new core_failure/* Failure */.HR(code, { what, saw: sayError(response), fix });
    }
}
const isDistrust = (cause) => cause instanceof http.HttpError && cause.kind === 'tls';

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/connect.js



async function connect({ url, keys, caFile }, world) {
    const ca = caFile === undefined ? undefined : await readCa(caFile, world);
    return new CattleClient({ url, keys, ca }, world);
}
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
async function readCa(caFile, { files, workspace }) {
    const path = (0,external_node_path_.resolve)(workspace, caFile);
    const text = await files.read(path).catch((error) => {
        throw wrong(`${path}: ${(0,core_failure/* briefly */.m_)(error)}`, 'name a file that can be read');
    });
    if (text === undefined)
        throw wrong(`there is no ${path}`, 'a relative path begins at the workspace; check it');
    const certificates = text.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw wrong(`${path} has no "-----BEGIN CERTIFICATE-----"`, TO_PEM);
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    for (const [index, certificate] of certificates.entries()) {
        try {
            new X509Certificate(certificate);
        }
        catch (error) {
            throw wrong(`certificate ${index + 1} of ${path} cannot be read: ${(0,core_failure/* briefly */.m_)(error)}`, TO_PEM);
        }
    }
    return certificates.join('\n');
}
const TO_PEM = 'give it certificates as PEM; from DER: openssl x509 -inform der -in ca.der -out ca.pem';
const wrong = (saw, fix) => new core_failure/* Failure */.HR('bad-input', { what: 'The file that "ca-file" names holds no certificate to trust', saw, fix });

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/observe.js




const OPEN_TO_ALL = 'access control is off on this Rancher server: everybody who reaches it is admin';
async function observeServices({ access, environment: wanted, services }, world, signal) {
    const client = await connect(access, world);
    const environment = await findProject(client, wanted, signal);
    const remarks = (await client.wantsKeys(signal)) ? [] : [OPEN_TO_ALL];
    const project = new CattleProject(client, environment.id);
    const stacks = await project.stacks(signal);
    const activeHosts = await project.activeHosts(signal);
    const inStack = new Map();
    return eachOrAll(services, `Not all of ${services.length} services can be told`, async ({ stack: name, service }) => {
        const stack = pick('stack', name, stacks);
        const among = inStack.get(stack.id) ?? project.services(stack.id, signal);
        inStack.set(stack.id, among);
        const found = pick('service', service, await among);
        return {
            name: {
                environmentId: environment.id,
                environment: environment.name,
                stack: stack.name,
                service: found.name,
                id: found.id,
            },
            project,
            remarks,
            activeHosts,
            facts: await observe(project, found.id, signal),
        };
    });
}

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/stops.js


function stopsOf(step, known, to) {
    const { image, version, startCounts } = known;
    const scale = known.scale === undefined ? {} : { scale: known.scale };
    const runs = { image };
    const hidden = { launchConfig: { version }, startCounts };
    switch (step) {
        case 'start':
            return [
                { state: 'inactive', ...hidden },
                { state: 'active', ...scale, runs },
            ];
        case 'stop':
            return [{ state: 'active', ...scale, runs, ...hidden }, { state: 'inactive' }];
        case 'restart':
            return [
                { state: 'active', ...scale, runs, ...hidden },
                { state: 'restarted', ...scale, runs },
            ];
        case 'scale':
            return [
                { ...scale, runs, ...hidden },
                { scale: to ?? 0, runs },
            ];
        default:
            return step;
    }
}
function stepOf(change) {
    const [start, goal] = [change.stops[0].state, (0,core_change/* goalOf */.ZZ)(change).state];
    if (goal === 'inactive')
        return 'stop';
    if (start === 'inactive')
        return 'start';
    return goal === 'restarted' ? 'restart' : 'scale';
}
const isDown = (stop) => stop.state === 'inactive';
const scaleAt = (stop) => (typeof stop.scale === 'number' ? stop.scale : undefined);
const scaleOf = ({ stops }) => scaleAt(stops[0]) ?? scaleAt(stops.at(-1) ?? stops[0]);
const stops_versionOf = ({ stops: [{ launchConfig }] }) => (0,json/* isObject */.G)(launchConfig) ? String(launchConfig.version) : '';
const startCountsOf = ({ stops: [{ startCounts }] }) => new Map(Object.entries((0,json/* isObject */.G)(startCounts) ? startCounts : {}).map(([id, count]) => [id, Number(count)]));

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/containers.js

const STARTING = new Set(['requested', 'creating', 'starting', 'restarting']);
const ENDING = new Set(['stopping', 'erroring', 'removing']);
const AT_REST = new Set(['stopped', 'error', 'removed', 'purged']);
const LISTED_NO_MORE = new Set(['removed', 'purged']);
const containers_isStarting = ({ state }) => STARTING.has(state);
const isAtRest = ({ state }) => AT_REST.has(state);
const isMoving = ({ state, health }) => STARTING.has(state) ||
    ENDING.has(state) ||
    (state === 'running' && (health === 'initializing' || health === 'reinitializing'));
const primaryOf = ({ containers }) => containers.filter(({ isPrimary, state }) => isPrimary && !LISTED_NO_MORE.has(state));
function restartedOf(change, facts) {
    const counts = startCountsOf(change);
    const asBefore = primaryOf(facts).filter(({ id, startCount }) => counts.get(id) === startCount);
    return { anew: counts.size - asBefore.length, asBefore };
}
function containers_failedOf(change, facts) {
    const counts = startCountsOf(change);
    return facts.containers
        .filter(({ isPrimary }) => isPrimary)
        .flatMap((container) => {
        const { id, startCount } = container;
        const first = (counts.get(id) ?? 0) + 1;
        const ended = Array.from({ length: Math.max(0, startCount - first) }, (_, index) => first + index);
        const isFailed = startCount >= first ? isBroken(container) : isError(container);
        return [...ended, ...(isFailed ? [startCount] : [])].map((start) => ({ container, start }));
    });
}
const isError = ({ state }) => state === 'error' || state === 'erroring';
const isBroken = (container) => isAtRest(container) || ENDING.has(container.state) || container.health === 'unhealthy';

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/plan.js






const plan_IN_UPGRADE = new Set([
    'upgrading',
    'upgraded',
    'canceling-upgrade',
    'canceled-upgrade',
    'rolling-back',
    'finishing-upgrade',
]);
const STATES = {
    start: { from: ['inactive'], there: ['active', 'updating-active'] },
    stop: { from: ['active', 'updating-active', 'activating', 'restarting'], there: ['inactive'] },
    restart: { from: ['active'], there: [] },
    scale: { from: ['active', 'updating-active'], there: [] },
};
const DOES = {
    start: 'started',
    stop: 'stopped',
    restart: 'restarted',
    scale: 'scaled',
};
const COUNTS_UP_TO = 127;
function planStep(wanted, facts, activeHosts, planning) {
    const { step, scale } = wanted;
    const { service } = facts;
    const { name, id, run } = planning;
    plan_expectUsable(step, facts, name);
    plan_expectFree(step, facts, name);
    const known = knownOf(facts);
    const change = {
        id,
        kind: 'cattle-run-state',
        target: { ...name },
        run,
        stops: stopsOf(step, known, scale),
    };
    const isThere = STATES[step].there.includes(service.state) || (step === 'scale' && service.scale === scale);
    if (isThere)
        return { do: 'prove', change: { ...change, stops: alreadyAt(change) } };
    if (step !== 'stop')
        expectProvable(step, facts, activeHosts, name);
    return { do: 'walk', change };
}
function alreadyAt({ stops }) {
    const { launchConfig = null, startCounts = null } = stops[0];
    const goal = stops[1] ?? stops[0];
    return [{ ...goal, launchConfig, startCounts }, goal];
}
function knownOf(facts) {
    const { launchConfig, isGlobal, scale } = facts.service;
    return {
        image: launchConfig.image,
        version: versionOfService(facts.service),
        scale: isGlobal ? undefined : scale,
        startCounts: Object.fromEntries(primaryOf(facts).map((one) => [one.id, one.startCount])),
    };
}
function plan_expectUsable(step, { service }, name) {
    const what = `${(0,cattle_service_stops/* sayName */.NJ)(name)} cannot be ${DOES[step]} by this action`;
    if (service.system)
        throw plan_refused(what, 'it belongs to the infrastructure of Rancher', 'name an ordinary service');
    if (service.kind !== 'service')
        throw plan_refused(what, `it is a ${service.kind}`, 'name an ordinary service');
    if (step === 'scale' && service.isGlobal)
        throw plan_refused(what, 'it is global: one container runs on every host that fits', 'add or remove hosts in Rancher');
}
function plan_expectFree(step, { service }, name) {
    const { from, there } = STATES[step];
    const { state, launchConfig } = service;
    if (from.includes(state) || there.includes(state))
        return;
    const flags = (0,cattle_service_stops/* flagsOf */.Zo)(name);
    if (plan_IN_UPGRADE.has(state)) {
        throw new core_failure/* Failure */.HR('conflict', {
            what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} is in the middle of an upgrade, and cannot be ${DOES[step]}`,
            saw: `it is ${state} with ${launchConfig.image}, changed by ${holderOf(service)}`,
            fix: state === 'upgraded'
                ? `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`
                : 'wait for the other run to end, then start again',
        });
    }
    if (state === 'inactive') {
        const what = `${(0,cattle_service_stops/* sayName */.NJ)(name)} is stopped, so it cannot be ${DOES[step]}`;
        throw plan_refused(what, 'it is inactive', `start it first: slipway rancher-upgrade start ${flags}`);
    }
    throw new core_failure/* Failure */.HR('conflict', {
        what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} cannot be ${DOES[step]} now`,
        saw: `it is ${state}: somebody else, or the server itself, is at it`,
        fix: `look at it with: slipway rancher-upgrade status ${flags}; then start again`,
    });
}
function expectProvable(step, facts, activeHosts, name) {
    const { launchConfig } = facts.service;
    const what = `${(0,cattle_service_stops/* sayName */.NJ)(name)} cannot be ${DOES[step]}`;
    if (activeHosts === 0)
        throw plan_refused(what, 'there is no active host in the environment', 'activate a host in Rancher, then start again');
    if (launchConfig.startsOnce)
        throw plan_refused(what, 'its containers end by themselves, so nothing could be proven', 'do it in Rancher');
    if (step !== 'restart')
        return;
    const containers = primaryOf(facts);
    if (containers.length === 0)
        throw plan_refused(what, 'it has no container', 'scale it first');
    const often = containers.find(({ startCount }) => startCount > COUNTS_UP_TO);
    if (often === undefined)
        return;
    throw plan_refused(what, `${often.name} was started ${often.startCount} times, and the server leaves out what was started more than ${COUNTS_UP_TO} times`, 'stop and start the service instead');
}
const plan_refused = (what, saw, fix) => new core_failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/remarks.js

function remarksBefore(wanted, facts, beside) {
    const { service } = facts;
    const count = primaryOf(facts).length;
    const unchecked = service.launchConfig.hasHealthCheck || wanted.step === 'stop'
        ? []
        : ['the service has no health check: "running" is all the server can say of a container'];
    return [...ownRemarks(wanted, { ...beside, scale: service.scale, count }), ...unchecked];
}
function ownRemarks({ step, scale: wanted }, { strategy, hasGates, consumers, scale, count }) {
    switch (step) {
        case 'start':
            return hasGates
                ? ['the gates are asked once it runs; when it is taken back they are not, as nothing answers']
                : [];
        case 'stop':
            return [
                ...(consumers.length === 0
                    ? []
                    : [`it is led to by ${consumers.map(({ name, kind }) => `${name}${SAYS[kind] ?? ''}`).join(', ')}`]),
                ...(hasGates ? ['the gates are not asked, as nothing answers; only when it is taken back they are'] : []),
            ];
        case 'restart':
            return strategy.batchSize >= count ? ['all containers are restarted at once: it is down for a moment'] : [];
        case 'scale':
            return wanted < scale ? [`${scale - wanted} of ${scale} containers go; the server chooses which`] : [];
        default:
            return step;
    }
}
const SAYS = { loadBalancerService: ' (a load balancer)' };

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/proof.js






const bad = (detail) => ({ kind: 'bad', detail });
function proof_prove(entry, facts) {
    const { change, to } = entry;
    const { launchConfig } = facts.service;
    if (versionOfService(facts.service) !== stops_versionOf(change))
        return bad(`it was changed to ${(0,image_ref/* shortImage */.Uq)(launchConfig.image)} by ${holderOf(facts.service)}`);
    const stop = change.stops[to] ?? {};
    if (isDown(stop))
        return proveDown(facts);
    const { asBefore } = restartedOf(change, facts);
    if (stop.state === 'restarted' && asBefore.length > 0)
        return bad(`${proof_nameThem(asBefore)} ${asBefore.length === 1 ? 'was' : 'were'} not restarted`);
    return proveUp(scaleAt(stop), facts);
}
function proveDown({ service, containers }) {
    const left = containers.filter((container) => !isAtRest(container));
    if (left.length > 0)
        return bad(`${proof_nameThem(left)} ${left.length === 1 ? 'is' : 'are'} ${left[0]?.state}`);
    if (service.state !== 'inactive')
        return bad(`no container runs, and the service is ${service.state}`);
    return { kind: 'good', detail: 'none runs', fingerprint: fingerprintOf(containers) };
}
function proveUp(scale, facts) {
    const { service, containers } = facts;
    const { launchConfig } = service;
    if (service.state !== 'active' && service.state !== 'updating-active')
        return bad(`the service is ${service.state}`);
    if (scale !== undefined && service.scale !== scale)
        return bad(`it is scaled to ${service.scale}, not to ${scale}`);
    const primary = primaryOf(facts);
    const others = primary.filter(({ version, state }) => version !== launchConfig.version && state === 'running');
    if (others.length > 0)
        return bad(`${proof_nameThem(others)} of another version still run`);
    const current = primary.filter(({ version }) => version === launchConfig.version);
    const running = current.filter(({ state }) => state === 'running');
    const down = current.find(({ state }) => state !== 'running');
    const why = down === undefined ? '' : `; ${down.name} is ${down.state}${down.message ? `: ${down.message}` : ''}`;
    const wanted = scale ?? current.length;
    if (running.length === 0)
        return bad(`no container runs${why}`);
    if (running.length !== wanted || down !== undefined)
        return bad(`${running.length} of ${wanted} containers run${why}`);
    const wrong = running.find(({ image }) => image !== launchConfig.image);
    if (wrong !== undefined)
        return bad(`${wrong.name} runs another image: ${(0,image_ref/* shortImage */.Uq)(wrong.image)}`);
    const alive = containers.filter(({ state }) => !LISTED_NO_MORE.has(state));
    const all = [];
    for (const config of [launchConfig, ...service.sidekicks]) {
        const proven = proveConfig(config, alive, service, facts.eligibleHosts);
        if (typeof proven === 'string')
            return bad(config.name === undefined ? proven : `sidekick ${config.name}: ${proven}`);
        all.push(...proven);
    }
    const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)';
    const names = service.sidekicks.map(({ name }) => name).join(', ');
    const beside = names === '' ? '' : `, and sidekick ${names}`;
    return { kind: 'good', detail: `${running.length} of ${wanted} ${health}${beside}`, fingerprint: fingerprintOf(all) };
}
function proof_remarksOn({ change }, facts) {
    const { anew } = restartedOf(change, facts);
    const count = startCountsOf(change).size;
    if (stepOf(change) === 'restart')
        return anew === 0
            ? []
            : [`nothing leads back from a restart: ${anew} of ${count} containers were started again; all run`];
    return [];
}
const fingerprintOf = (containers) => containers
    .map(({ id, startCount }) => `${id}#${startCount}`)
    .sort()
    .join(' ');
const proof_nameThem = (containers) => containers
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ') + (containers.length > 3 ? ` and ${containers.length - 3} more` : '');

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/where.js






const where_GONE = new Set(['removing', 'removed', 'purging', 'purged']);
const UP = new Set(['active', 'updating-active', 'activating', 'restarting']);
const DOWN = new Set(['inactive', 'deactivating', 'updating-inactive']);
function where_whereIs({ change }, facts) {
    const { service } = facts;
    if (service.removed || where_GONE.has(service.state))
        return { kind: 'gone', saying: `the service is ${service.state}` };
    if (versionOfService(service) !== stops_versionOf(change)) {
        const runs = (0,image_ref/* shortImage */.Uq)(service.launchConfig.image);
        return { kind: 'foreign', saying: `${service.state}, now ${runs}, changed by ${holderOf(service)}` };
    }
    if (!UP.has(service.state) && !DOWN.has(service.state))
        return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` };
    const step = stepOf(change);
    if (step === 'scale')
        return onScale(change, facts);
    const scale = scaleOf(change);
    if (scale !== undefined && service.scale !== scale)
        return { kind: 'foreign', saying: `somebody scaled it from ${scale} to ${service.scale} meanwhile` };
    return step === 'restart' ? onRestart(change, facts) : onSwitch(change, facts);
}
function onSwitch(change, facts) {
    const { state } = facts.service;
    const down = isDown(change.stops[0]) ? 0 : 1;
    const up = 1 - down;
    if (UP.has(state)) {
        const starting = facts.containers.filter(containers_isStarting);
        const busy = starting.length > 0 ? { notYet: `${starting[0]?.name} is starting, and would not be stopped` } : {};
        return { ...at(up, change, facts), settled: isSettled(facts, 'active'), movable: true, ...busy };
    }
    const running = facts.containers.filter(({ state }) => state === 'running');
    const isLeft = state === 'inactive' && running.length > 0 && !facts.containers.some(isMoving);
    return {
        ...at(down, change, facts),
        settled: state === 'inactive' && facts.containers.every(isAtRest),
        ...(isLeft ? { stuck: `it is inactive, and ${running[0]?.name} still runs` } : {}),
    };
}
function onScale(change, facts) {
    const { state, scale } = facts.service;
    if (DOWN.has(state))
        return { kind: 'foreign', saying: `the service is ${state}: somebody stopped it meanwhile` };
    const stop = change.stops.findIndex((one) => scaleAt(one) === scale);
    if (stop === -1)
        return { kind: 'foreign', saying: `somebody scaled it to ${scale} meanwhile` };
    const busy = state === 'restarting' ? { notYet: 'somebody restarts it' } : {};
    return { ...at(stop, change, facts), settled: isSettled(facts, 'active'), movable: state !== 'restarting', ...busy };
}
function onRestart(change, facts) {
    const { state } = facts.service;
    if (DOWN.has(state))
        return { kind: 'foreign', saying: `the service is ${state}: somebody stopped it meanwhile` };
    const { anew, asBefore } = restartedOf(change, facts);
    const done = `${anew} of ${anew + asBefore.length} containers were started again`;
    const settled = isSettled(facts, 'active');
    const here = (stop) => ({
        ...at(stop, change, facts),
        ...(settled ? { settled } : { notYet: `it does not stand: ${done}` }),
    });
    if (state === 'restarting')
        return here(1);
    if (anew === 0)
        return here(0);
    if (asBefore.length === 0 || state !== 'active')
        return here(1);
    return { kind: 'between', settled, saying: `${where_sayWhere(change, facts)}; ${done}` };
}
const isSettled = ({ service, containers }, state) => service.state === state && !containers.some(isMoving);
function at(stop, change, facts) {
    const { transitioning, message } = facts.service;
    const failed = containers_failedOf(change, facts);
    return {
        kind: 'at',
        at: stop,
        settled: false,
        sealed: false,
        saying: where_sayWhere(change, facts),
        failing: failed.map(({ container, start }) => `${container.id}#${start}`),
        reasons: [
            transitioning === 'error' ? message : undefined,
            ...failed.map(({ container }) => container.message),
        ].filter((text) => text !== undefined),
    };
}
function where_sayWhere(change, facts) {
    const { service } = facts;
    const running = primaryOf(facts).filter(({ state }) => state === 'running');
    const well = running.filter(({ health }) => health === null || health === 'healthy');
    const ending = facts.containers.filter((one) => one.state === 'stopping' || one.state === 'removing');
    return [
        `${service.state}: ${running.length}${service.isGlobal ? '' : ` of ${service.scale}`} running`,
        ...(well.length === running.length ? [] : [`, ${well.length} healthy`]),
        ...(ending.length === 0 ? [] : [`, ${ending.length} stopping`]),
        ...(stepOf(change) === 'restart' ? [`, ${restartedOf(change, facts).anew} restarted`] : []),
        ...(service.message === undefined || service.message === 'In Progress' ? [] : [`; ${service.message}`]),
    ].join('');
}
function where_wayBackFrom({ change }, seen) {
    switch (seen.kind) {
        case 'gone':
        case 'foreign':
            return { by: 'person', because: seen.saying };
        case 'between':
            return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying };
        case 'at':
            return wayBackAt(change, seen);
        default:
            return seen;
    }
}
function wayBackAt(change, { at, settled, stuck, notYet, saying }) {
    const wait = { by: 'wait', because: notYet ?? saying };
    if (at === 0 || stepOf(change) === 'restart') {
        if (stuck !== undefined)
            return { by: 'person', because: stuck };
        return settled ? { by: 'nothing' } : wait;
    }
    if (isDown((0,core_change/* goalOf */.ZZ)(change)))
        return settled || stuck !== undefined ? { by: 'move' } : wait;
    return notYet === undefined ? { by: 'move' } : wait;
}

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/target.js








const RUNS = {
    start: 'service.activate',
    stop: 'service.deactivate',
    restart: 'service.restart',
    scale: 'service.update',
};
class CattleRunStateTarget {
    #project;
    #service;
    #change;
    #strategy;
    constructor(project, change, strategy) {
        this.#project = project;
        this.#service = (0,cattle_service_stops/* readName */.MQ)(change.target);
        this.#change = change;
        this.#strategy = strategy;
    }
    get name() {
        return (0,cattle_service_stops/* sayName */.NJ)(this.#service);
    }
    get #step() {
        return stepOf(this.#change);
    }
    isDoneWhenProven = true;
    get gatesAreOfTheGoal() {
        return this.#step === 'start';
    }
    get gatesAreOfTheStart() {
        return this.#step === 'stop';
    }
    get watch() {
        const { listen } = this.#project;
        return listen && (({ change }, hints, signal) => listen((0,cattle_service_stops/* readName */.MQ)(change.target), hints, signal));
    }
    get statusCommand() {
        return this.#command('status');
    }
    get rollbackCommand() {
        switch (this.#step) {
            case 'start':
                return this.#command('stop');
            case 'stop':
                return this.#command('start');
            case 'scale':
                return `${this.#command('scale')} --scale ${scaleAt(this.#change.stops[0])}`;
            case 'restart':
                return this.statusCommand;
            default:
                return this.#step;
        }
    }
    async look(entry, signal) {
        return where_whereIs(entry, await this.#observe(signal));
    }
    async move(entry, _seen, signal) {
        const facts = await this.#observe(signal);
        const seen = where_whereIs(entry, facts);
        if (seen.kind === 'at' && seen.notYet !== undefined)
            throw this.#notYet(seen.notYet);
        const mayMove = entry.to === 0 ? where_wayBackFrom(entry, seen).by === 'move' : seen.kind === 'at' && seen.at === 0;
        if (!mayMove)
            throw this.#changed(seen);
        await this.#write(entry, facts.service, signal);
        return null;
    }
    wayBack(entry, seen) {
        return where_wayBackFrom(entry, seen);
    }
    async probe(entry, signal) {
        return proof_prove(entry, await this.#observe(signal));
    }
    async evidence(_entry, signal) {
        const run = RUNS[this.#step];
        return gather(await this.#observe(signal), { logs: this.#project.logs, run }, signal);
    }
    async remarks(entry, signal) {
        return proof_remarksOn(entry, await this.#observe(signal));
    }
    #observe(signal) {
        return observe(this.#project, this.#service.id, signal);
    }
    async #write({ change, to }, service, signal) {
        const { batchSize, intervalMs } = this.#strategy;
        const step = stepOf(change);
        if (step === 'scale') {
            this.#expectOffered(service, 'update');
            await this.#project.scale(service.id, scaleAt(change.stops[to] ?? (0,core_change/* goalOf */.ZZ)(change)) ?? service.scale, signal);
            return;
        }
        const action = step === 'restart' ? 'restart' : (step === 'start') === to > 0 ? 'activate' : 'deactivate';
        this.#expectOffered(service, action);
        const body = { rollingRestartStrategy: { batchSize, intervalMillis: intervalMs } };
        await this.#project.act(service.id, action, step === 'restart' ? body : undefined, signal);
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
    #changed({ saying }) {
        return new core_failure/* Failure */.HR('conflict', {
            what: `${this.name} was changed by somebody else meanwhile`,
            saw: saying,
            fix: `look at it with: ${this.statusCommand}`,
        });
    }
    #notYet(saw) {
        const fix = `look at it with: ${this.statusCommand}`;
        return new core_failure/* Failure */.HR('conflict', { what: `${this.name} cannot be changed at this moment`, saw, fix });
    }
    #command(operation) {
        return `slipway rancher-upgrade ${operation} ${(0,cattle_service_stops/* flagsOf */.Zo)(this.#service)}`;
    }
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/steps.js







const TITLES = { start: 'Start', stop: 'Stop', restart: 'Restart', scale: 'Scaling' };
function wantedBy({ operation, scale = 0 }) {
    const step = steps/* STEPS */.U.find((one) => one === operation);
    return step === 'scale' ? { step, scale } : step && { step };
}
async function planStepOf(wanted, observed, inputs, world, signal) {
    const { step } = wanted;
    const { strategy, changing } = inputs;
    const { project, name, facts, activeHosts } = observed;
    const planned = planStep(wanted, facts, activeHosts, { name, id: world.newId(), run: world.run.name });
    const { change } = planned;
    if (step !== 'stop')
        await steps_expectFilled(inputs, facts.service.launchConfig.image);
    const base = { observed, target: new CattleRunStateTarget(project, change, strategy), provesVersion: true };
    const title = TITLES[step];
    if (planned.do === 'prove') {
        const plan = { do: 'prove', title, change, remark: 'it was so already' };
        return { ...base, planned: plan, remarks: observed.remarks };
    }
    const consumers = step === 'stop' ? await consumersOf(project, name.id, signal) : [];
    const remarks = remarksBefore(wanted, facts, { strategy, hasGates: changing.gates.length > 0, consumers });
    return { ...base, planned: { do: 'walk', title, change, remarks }, remarks: [...remarks, ...observed.remarks] };
}
async function consumersOf(project, id, signal) {
    try {
        return await project.consumers(id, signal);
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        return [];
    }
}
async function steps_expectFilled({ changing }, image) {
    const [name] = await (0,read_change_inputs/* unfilledIn */.H3)(changing.gates, (0,image_ref/* tryParseImageRef */.ZJ)(image) ?? {});
    if (name === undefined)
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'Cannot ask all gates',
        saw: `a gate asks for {${name}}, and the service runs ${image}`,
        fix: `leave {${name}} out of the gates of this operation`,
    });
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/plan-all.js







async function planAll(inputs, shared, world, signal) {
    const isUpgrade = inputs.operation === 'upgrade';
    const all = inputs.services.map(({ image }) => {
        if (!isUpgrade)
            return { image, asked: NOTHING_ASKED };
        const { asked, secrets } = resolve(image, inputs.changes, world.env);
        world.host.mask(secrets);
        return { image, asked };
    });
    const observed = await observeServices(inputs, world, signal);
    for (const remark of observed[0]?.remarks ?? [])
        world.log.warn(remark);
    expectDifferent(observed);
    const step = wantedBy(inputs);
    const meant = all.flatMap((one, index) => {
        const seen = observed[index];
        return seen === undefined ? [] : [{ ...one, observed: seen }];
    });
    return eachOrAll(meant, `Not all of ${meant.length} services can be changed; nothing was changed`, (one) => step === undefined
        ? planService(one, { inputs, shared, world }, signal)
        : planStepOf(step, one.observed, inputs, world, signal));
}
function expectDifferent(observed) {
    const ids = observed.map(({ name }) => name.id);
    const twice = observed.find(({ name }, index) => ids.indexOf(name.id) !== index);
    if (twice === undefined)
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'The same service is there twice in "services"',
        saw: `${twice.name.stack}/${twice.name.service} (${twice.name.id})`,
        fix: 'name it once',
    });
}

// EXTERNAL MODULE: ./build/run/patience.js
var patience = __webpack_require__(8748);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/wait-until-free.js
var wait_until_free_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var wait_until_free_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const LOOK_EVERY_MS = 10_000;
async function waitUntilFree(inputs, timeoutMs, world, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = wait_until_free_addDisposableResource(env_1, world.clock.limit(timeoutMs, signal), false);
        let last;
        try {
            for (const one of await observeServices(inputs, world, limit.signal)) {
                last = one;
                await waitForOne(one, world, limit.signal);
            }
        }
        catch (error) {
            if (last === undefined || !(error instanceof ports_clock/* TimeLimit */.h9))
                throw error;
            throw new core_failure/* Failure */.HR('timed-out', {
                what: `${(0,cattle_service_stops/* sayName */.NJ)(last.name)} was still in an upgrade when the time to wait was up`,
                saw: `waited ${(0,duration/* formatDuration */.a3)(timeoutMs)}, as "timeout" says; nothing was changed`,
                fix: `look at it with: slipway rancher-upgrade status ${(0,cattle_service_stops/* flagsOf */.Zo)(last.name)}; confirm it or roll it back, then start again`,
            });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        wait_until_free_disposeResources(env_1);
    }
}
async function waitForOne({ name, project, facts }, { clock, log }, signal) {
    let { service } = facts;
    let seenAtMs = clock.nowMs();
    const span = (0,ports_clock/* spanOf */.ee)(signal);
    while (IN_UPGRADE.has(service.state)) {
        const { by, untilMs } = openedBy(find_open_atGoal(service));
        const until = untilMs === undefined ? '' : `, to wait until ${sayTime(untilMs, seenAtMs)}`;
        log.progress(`${(0,cattle_service_stops/* sayName */.NJ)(name)}: waiting, as it is ${service.state}, begun by ${by}${until}`, span);
        await clock.sleep(LOOK_EVERY_MS, signal);
        try {
            service = (await observe(project, name.id, signal)).service;
            seenAtMs = clock.nowMs();
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error) || clock.nowMs() - seenAtMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                throw error;
            log.progress(`${(0,cattle_service_stops/* sayName */.NJ)(name)}: out of sight, ${(0,core_failure/* briefly */.m_)(error)}`, span);
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/prepare.js















const prepare = async (inputs, shared, world, signal) => {
    const waits = inputs.operation === 'upgrade' && inputs.pendingUpgrade === 'wait' && !shared.dryRun;
    if (waits)
        await waitUntilFree(inputs, shared.timeoutMs, world, signal);
    const once = { ...inputs, pendingUpgrade: 'fail' };
    const all = await planAll(waits ? once : inputs, shared, world, signal);
    sayAll(all, world);
    const isTold = shared.dryRun || all.every(({ planned }) => planned.do === 'show');
    if (isTold)
        return { told: reportAll(all, new Map(all.map((one) => [one, reportOne(one)]))) };
    if (all.every(({ first }) => first === undefined))
        return begin(all, inputs, world, signal);
    const ends = await endPending(all, inputs, world, signal);
    if ([...ends.values()].some(({ report }) => report.exitCode !== result/* EXIT */.dc.done))
        return { told: reportAll(all, new Map(all.map((one) => [one, endedBadly(one, ends)]))) };
    const ended = all.map((one) => withDone(one, ends));
    for (const { target, done } of ended)
        if (done !== undefined)
            world.log.info(`${target.name}: ${done.said}`);
    try {
        const again = (await planAll(once, shared, world, signal)).map((one) => withDone(one, ends));
        sayAll(again, world);
        const begun = await begin(again, inputs, world, signal);
        return 'told' in begun ? begun : { ...begun, notBegun: (reason) => reportNotBegun(again, reason) };
    }
    catch (error) {
        return { told: reportNotBegun(ended, (0,reason/* reasonOf */.A)(error)) };
    }
};
const withDone = (one, ends) => {
    const done = ends.get(one.observed.name.id);
    return done === undefined ? one : { ...one, done };
};
function endedBadly(one, ends) {
    const { report } = ends.get(one.observed.name.id) ?? {};
    if (report?.page === undefined)
        return report ?? notBegun(one);
    return { ...report, page: { ...report.page, headline: `${report.page.headline} The upgrade was not begun.` } };
}
function sayAll(all, { log }) {
    for (const one of all)
        log.info(sayOne(one), one.planned.do === 'show' ? undefined : 'plan');
}
async function begin(all, inputs, world, signal) {
    const provesVersion = (0,make_gates/* makeGates */.L)(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion);
    const told = new Map();
    const tell = (one, outcome) => {
        const { hold, target } = one;
        if (outcome.result === 'awaiting-confirm' && hold !== undefined)
            world.log.info(`${target.name}: awaiting-confirm until ${sayTime(hold.untilMs, hold.fromMs)}`);
        told.set(one, reportDone(one, outcome, inputs, provesVersion));
    };
    const tellEach = (ones, outcomes) => {
        for (const { one, drive } of ones)
            for (const outcome of outcomes)
                if (outcome.entry.change.id === drive.entry.change.id)
                    tell(one, outcome);
    };
    for (const one of all)
        if (one.planned.do === 'prove')
            tell(one, await (0,reversible/* proveOnly */.n)(one.target, one.planned, inputs, world, signal));
    const drives = await drivesOf(all, inputs, world);
    const backs = drives.filter(({ one }) => one.planned.do === 'take-back');
    const walks = drives.filter(({ one }) => one.planned.do === 'walk');
    const held = drives.filter(({ one }) => one.planned.do === 'confirm');
    if (backs.length + held.length > 0)
        world.host.output('result', 'unknown');
    if (held.length > 0)
        tellEach(held, await (0,carry_out/* confirmHeld */.a4)(groupOf(held, inputs), world, signal));
    if (backs.length > 0)
        tellEach(backs, await (0,carry_out/* takeBackAsAsked */.fQ)(backs.map(({ drive }) => drive), world));
    const isGood = [...told.values()].every(({ exitCode }) => exitCode === result/* EXIT */.dc.done);
    if (walks.length === 0 || !isGood)
        return { told: reportAll(all, told) };
    if (backs.length > 0) {
        try {
            tellEach(walks, await (0,carry_out/* carryOut */.u0)(groupOf(walks, inputs), world, signal));
        }
        catch (error) {
            const failure = (0,as_failure/* asFailure */.h)(error);
            const report = { failure, exitCode: (0,result/* exitCodeOfFailure */.Bu)(failure.code) };
            for (const { one } of walks)
                told.set(one, { ...notBegun(one), ...report });
        }
        for (const { one } of walks) {
            const report = told.get(one);
            if (report?.failure !== undefined)
                told.set(one, halfDone(report, report.failure, { of: all.length, done: backs.length }));
        }
        return { told: reportAll(all, told) };
    }
    return {
        ...groupOf(walks, inputs),
        report(outcomes) {
            tellEach(walks, outcomes);
            return reportAll(all, told);
        },
    };
}
async function drivesOf(all, inputs, world) {
    const parallel = inputs.parallel > 1 && all.length > 1 ? { parallel: inputs.parallel } : {};
    const drives = [];
    for (const one of all) {
        const { planned, target, observed } = one;
        if (planned.do === 'show' || planned.do === 'prove')
            continue;
        const backOf = planned.do === 'walk' && inputs.operation === 'rollback' && inputs.toVersion === undefined
            ? { backOf: changeOn(observed.facts.service) }
            : {};
        const leg = { target, change: planned.change, ...backOf, ...parallel };
        const found = planned.do === 'walk' ? undefined : planned.open;
        drives.push({ one, drive: await (0,reversible/* driveOf */.KV)(leg, inputs, world, found) });
    }
    return drives;
}
const groupOf = (all, { changing: { policy }, parallel }) => ({
    driven: all.map(({ drive }) => ({ drive, policy })),
    parallel,
});
function reportAll(all, told) {
    const [first] = all;
    const title = first === undefined || first.planned.do === 'show' ? 'Status' : first.planned.title;
    const members = all.map((one) => {
        return { name: one.target.name, report: withFirst(told.get(one) ?? notBegun(one), one) };
    });
    return (0,report_group/* reportGroup */.O)(`${title} of ${all.length} services`, members);
}
function halfDone(report, { what, saw, fix }, { of, done }) {
    const failure = new core_failure/* Failure */.HR('not-taken-back', {
        what: `${done} of ${of} services ${done === 1 ? 'was' : 'were'} rolled back, and the others were not`,
        saw: `${what}: ${saw}`,
        fix: `${fix}; then roll back the others, or deploy the same again to all`,
    });
    return { ...report, result: 'rollback-failed', exitCode: result/* EXIT */.dc.personNeeded, failure };
}
function reportNotBegun(all, { code, what, saw, fix, cancelled }) {
    const failure = new core_failure/* Failure */.HR(code, { what, saw, fix });
    const exitCode = cancelled ? result/* EXIT */.dc.cancelled : result/* EXIT */.dc.failedAsBefore;
    const told = all.map((one) => {
        const { page, ...report } = notBegun(one);
        const failed = page && { ...page, tone: 'failed', blocks: (0,core_page/* failureBlocks */.pD)(failure) };
        return [
            one,
            { ...report, exitCode, ...(one.done === undefined ? {} : { failure }), ...(failed && { page: failed }) },
        ];
    });
    return reportAll(all, new Map(told));
}
const notBegun = ({ target, planned, done }) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { ...(planned.do === 'show' ? {} : { target: planned.change.target }), begun: false },
    page: {
        title: target.name,
        result: 'not begun',
        tone: 'plain',
        headline: done === undefined
            ? `${target.name} was not begun: nothing was changed there.`
            : `the upgrade of ${target.name} was not begun.`,
        blocks: [],
    },
    exitCode: result/* EXIT */.dc.done,
});

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/undo.js







const readUndoing = async (reader, world) => {
    const client = await connect(readAccess(reader), world);
    return {
        changing: await readChanging(reader),
        secrets: reader.secrets,
        targetOf(entry) {
            const name = (0,cattle_service_stops/* readName */.MQ)(entry.change.target);
            const project = new CattleProject(client, name.environmentId);
            const strategy = { batchSize: 1, intervalMs: 2_000, startFirst: false };
            if (entry.change.kind === 'cattle-run-state')
                return new CattleRunStateTarget(project, entry.change, strategy);
            return new CattleServiceTarget(project, name, strategy, {});
        },
    };
};

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/index.js





const rancherUpgrade = {
    ...front,
    run: (inputs, shared, world, signal) => (0,reversible/* runAlone */.l2)(rancherUpgrade, inputs, shared, inputs.services.length > 1 ? (0,reversible/* together */.bs)(world) : world, signal),
    prepare: prepare,
    post: (_reader, world) => (0,recover_in_post/* recoverInPost */.Ak)(readUndoing, world),
    readUndoing: readUndoing,
};


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entryOf: () => (/* binding */ entryOf),
/* harmony export */   environmentIn: () => (/* binding */ environmentIn),
/* harmony export */   readUndo: () => (/* binding */ readUndo),
/* harmony export */   servicesIn: () => (/* binding */ servicesIn)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1002);




function readUndo(reader) {
    const text = reader.maybe('undo');
    if (text === undefined)
        return [];
    try {
        const entries = (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntries */ .Km)(text).entries.filter(({ change }) => change.kind === 'cattle-service' && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(change.target));
        const ids = entries.map(({ change }) => (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target).id);
        if (entries.length === 0)
            reader.problem('undo', 'without an upgrade', 'give the "undo" output of the run that left it');
        if (new Set(ids).size < ids.length)
            reader.problem('undo', 'with a service that is there twice', "give one run's");
        return entries;
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, 'bad-input'))
            throw error;
        reader.problem('undo', error.saw, error.fix);
        return [];
    }
}
function environmentIn(entries) {
    const [only, ...more] = new Set(entries.map(({ change }) => (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target).environmentId));
    return more.length > 0 ? undefined : only;
}
function entryOf(entries, name) {
    if (entries.length === 0)
        return undefined;
    const named = entries.map((entry) => ({ entry, of: (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(entry.change.target) }));
    const found = named.find(({ of }) => of.id === name.id && of.environmentId === name.environmentId);
    if (found !== undefined)
        return found.entry;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
        what: `"undo" is not of ${(0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(name)} (${name.id})`,
        saw: `it is of ${named.map(({ of }) => `${(0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(of)} (${of.id})`).join(', ')}`,
        fix: 'give the "undo" output of the run that upgraded this service, or name the service that it is of',
    });
}
function servicesIn(undo, stack, reader) {
    const named = undo.map(({ change }) => (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target));
    const other = named.find((of) => stack !== undefined && of.stack !== stack);
    if (other !== undefined)
        reader.problem('stack', `"${stack}"`, `"undo" is of ${(0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(other)}`);
    return named.map((of) => ({ stack: of.stack, service: of.service, image: undefined }));
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
        __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 4063)),
        __webpack_require__.e(/* import() */ 50).then(__webpack_require__.bind(__webpack_require__, 5050)),
    ]);
    const gates = readGateSpecs(written, (saw, because) => reader.problem('gates', saw, because));
    reader.secrets.push(...secretsOfGates(gates));
    return gates;
}
async function unfilledIn(gates, known) {
    return gates.length === 0 ? [] : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2817))).unfillable(gates, known);
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

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ STEPS)
/* harmony export */ });
const STEPS = ['start', 'stop', 'restart', 'scale'];


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
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   kT: () => (/* binding */ replacedOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9909);


const replacedOf = (names) => ({
    primary: names.includes(undefined),
    sidekicks: names.filter((name) => name !== undefined),
});
const stopOf = (stop) => ({
    image: stop.image,
    ...(Object.keys(stop.sidekicks ?? {}).length === 0 ? {} : { sidekicks: stop.sidekicks }),
    ...(stop.version === undefined ? {} : { launchConfig: { version: stop.version } }),
    ...(stop.containers.length === 0 ? {} : { containers: stop.containers }),
    ...Object.fromEntries(['env', 'labels', 'fields'].flatMap((member) => (stop[member]?.length ?? 0) === 0 ? [] : [[member, stop[member]]])),
    ...(stop.replaced === undefined ? {} : { replaced: { ...stop.replaced } }),
});
const readStop = (stop) => ({
    image: String(stop?.image ?? ''),
    version: versionIn(stop?.launchConfig),
    containers: textsIn(stop?.containers),
    sidekicks: Object.fromEntries(Object.entries((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stop?.sidekicks) ? stop.sidekicks : {}).map(([name, image]) => [name, String(image)])),
    env: textsIn(stop?.env),
    labels: textsIn(stop?.labels),
    fields: textsIn(stop?.fields),
    ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stop?.replaced)
        ? { replaced: { primary: stop.replaced.primary === true, sidekicks: textsIn(stop.replaced.sidekicks) } }
        : {}),
});
const textsIn = (value) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .L)(value) ? value.map(String) : []);
const readName = (target) => ({
    environmentId: String(target.environmentId),
    environment: String(target.environment),
    stack: String(target.stack),
    service: String(target.service),
    id: String(target.id),
});
const sayName = ({ stack, service, environment }) => `${stack}/${service} in ${environment}`;
const flagsOf = ({ environment, stack, service }) => `--environment ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(environment)} --stack ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(stack)} --service ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(service)}`;
const versionIn = (handle) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(handle) && typeof handle.version === 'string' ? handle.version : undefined;
const startOf = (change) => readStop(change.stops[0]);
const goalOf = (change) => readStop(change.stops[1]);


/***/ })

};
