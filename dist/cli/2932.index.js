export const id = 2932;
export const ids = [2932];
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

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* unused harmony export TAKE_BACK_MS */
const TAKE_BACK_MS = 15 * 60_000;
const PATIENCE = { failAfter: 3, stableMs: 0, back: { ms: TAKE_BACK_MS } };


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isWrittenAs),
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);

function isSameName(one, other) {
    const [a, b] = [(0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(one), (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(other)];
    return a === undefined || b === undefined ? one === other : (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(fully(a)) === (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(fully(b));
}
const isWrittenAs = (asked, stored) => isSameName(asked, stored) || (!namesRegistry(asked) && stored.endsWith(`/${asked}`));
const namesRegistry = (text) => {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && /[.:]|^localhost$/.test(first);
};
const HUB = /^(?:(?:index\.)?docker\.io\/)?(?:library\/)?(?=[^/]+$)|^(?:index\.)?docker\.io\//;
function fully(ref) {
    const tag = ref.tag ?? (ref.digest === undefined ? 'latest' : undefined);
    const repository = /^(index\.)?docker\.io$/.test((0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(ref)) ? ref.repository.replace(HUB, '') : ref.repository;
    return { ...ref, repository, ...(tag === undefined ? {} : { tag }) };
}


/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


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

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ PULL_LABEL),
/* harmony export */   g: () => (/* binding */ NO_IMAGE)
/* harmony export */ });
const PULL_LABEL = 'io.rancher.container.pull_image';
const NO_IMAGE = 'rancher/none';


/***/ }),

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   ox: () => (/* binding */ imageUuidOf),
/* harmony export */   rk: () => (/* binding */ readHost),
/* harmony export */   u2: () => (/* binding */ readContainer),
/* harmony export */   uS: () => (/* binding */ readService),
/* harmony export */   xq: () => (/* binding */ isSameStack)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


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
    const launchConfig = readLaunchConfig((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.launchConfig) ? raw.launchConfig : {});
    return {
        id: text(raw, 'id'),
        name: text(raw, 'name'),
        stackId: String(raw.stackId ?? raw.environmentId ?? ''),
        kind: String(raw.kind ?? raw.type ?? ''),
        system: raw.system === true,
        removed: raw.removed !== null && raw.removed !== undefined,
        state: text(raw, 'state'),
        transitioning: String(raw.transitioning ?? 'no'),
        message: maybeText(raw.transitioningMessage),
        scale: typeof raw.scale === 'number' ? raw.scale : 0,
        isGlobal: launchConfig.labels['io.rancher.scheduler.global'] === 'true',
        launchConfig,
        upgrade: readUpgrade(raw.upgrade),
        sidekicks: readSidekicks(raw.secondaryLaunchConfigs),
        actions: new Set(Object.keys((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.actions) ? raw.actions : {})),
    };
}
function readUpgrade(raw) {
    const strategy = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw) ? raw.inServiceStrategy : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(strategy))
        return undefined;
    const { launchConfig: after, previousLaunchConfig: before } = strategy;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(after) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(before))
        return undefined;
    return {
        launchConfig: readLaunchConfig(after),
        sidekicks: readSidekicks(strategy.secondaryLaunchConfigs),
        previousLaunchConfig: readLaunchConfig(before),
        previousSidekicks: readSidekicks(strategy.previousSecondaryLaunchConfigs),
    };
}
const readSidekicks = (raw) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(raw) ? raw.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G).map((each) => ({ ...readLaunchConfig(each), name: String(each.name ?? '') })) : [];
function readLaunchConfig(raw) {
    const labels = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.labels) ? raw.labels : {};
    return {
        name: undefined,
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        hasHealthCheck: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.healthCheck),
        startsOnce: String(labels[START_ONCE] ?? '').toLowerCase() === 'true',
        raw,
    };
}
function readContainer(raw) {
    const config = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.labels) ? maybeText(raw.labels[LAUNCH_CONFIG_LABEL]) : undefined;
    const sidekick = config === PRIMARY ? undefined : config;
    return {
        id: text(raw, 'id'),
        name: maybeText(raw.name) ?? text(raw, 'id'),
        state: text(raw, 'state'),
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
    const labels = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.labels) ? raw.labels : {};
    return {
        id: text(raw, 'id'),
        state: text(raw, 'state'),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    };
}
const readNamed = (raw) => ({ id: text(raw, 'id'), name: maybeText(raw.name) ?? '' });
function text(raw, field) {
    const value = raw[field];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
        what: 'The Rancher server answered with an object we cannot read',
        saw: `type "${String(raw.type)}" without "${field}"`,
        fix: 'check rancher-url and the version of the server',
    });
}
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ configsOf),
/* harmony export */   $n: () => (/* binding */ versionOfService),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   J7: () => (/* binding */ configsBefore),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   a2: () => (/* binding */ wellOf),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   hO: () => (/* binding */ withDependents),
/* harmony export */   v0: () => (/* binding */ replacedBetween),
/* harmony export */   y3: () => (/* binding */ configsAfter)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

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
const usedBy = ({ networkLaunchConfig, dataVolumesFromLaunchConfigs }) => [networkLaunchConfig, ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .L)(dataVolumesFromLaunchConfigs) ? dataVolumesFromLaunchConfigs : [])].filter((name) => typeof name === 'string');


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ differencesIn),
/* harmony export */   Fh: () => (/* binding */ otherDifferences),
/* harmony export */   Hj: () => (/* binding */ unknownSidekicks),
/* harmony export */   Ol: () => (/* binding */ wanted),
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   jp: () => (/* binding */ NOTHING_ASKED)
/* harmony export */ });
/* unused harmony export edited */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_same_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);
/* harmony import */ var _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2589);
/* harmony import */ var _systems_cattle_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6196);
/* harmony import */ var _configs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5940);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);






const edited = (raw, { image, env, labels }) => ({
    ...raw,
    ...(image === undefined || (0,_core_same_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .y)(image, (0,_systems_cattle_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOf */ .dT)(String(raw.imageUuid ?? '')))
        ? {}
        : { imageUuid: (0,_systems_cattle_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .imageUuidOf */ .ox)(image) }),
    ...editedMap('environment', raw.environment, env),
    ...editedMap('labels', raw.labels, labels),
});
function editedMap(field, raw, edits) {
    if (edits.size === 0)
        return {};
    const kept = Object.entries((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(raw) ? raw : {}).filter(([name]) => !edits.has(name));
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
    const edits = (0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(configs).map(({ name, raw }) => {
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
const MARKS = new Set(Object.values(_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$));
const textsIn = (raw) => new Map(Object.entries((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(raw) ? raw : {})
    .filter(([name]) => !MARKS.has(name))
    .map(([name, value]) => [name, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) ? JSON.stringify(value) : String(value ?? '')]));
const SAID_APART = new Set(['imageUuid', 'environment', 'labels', 'version', 'type', 'name']);
function otherDifferences(before, after) {
    const rest = (raw) => Object.fromEntries(Object.entries(raw)
        .filter(([name, value]) => !SAID_APART.has(name) && value !== null)
        .map(([name, value]) => [name, canonical(value)]));
    return differencesIn(rest(before), rest(after));
}
const canonical = (value) => JSON.stringify(value, (key, member) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(member)
    ? Object.fromEntries(Object.entries(member)
        .filter(([name, each]) => name !== 'type' && each !== null)
        .sort(([one], [other]) => (one < other ? -1 : 1)))
    : key === 'type'
        ? undefined
        : member);
function notThere(configs, { env, labels }) {
    const { environment, labels: present } = configs.primary.raw;
    const missing = (what, raw, edits) => [...edits]
        .filter(([name, value]) => value === undefined && name !== _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_5__/* .PULL_LABEL */ .V && !Object.hasOwn((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(raw) ? raw : {}, name))
        .map(([name]) => `${what} ${name} is not there, so there is nothing to remove`);
    return [...missing('env', environment, env), ...missing('label', present, labels)];
}
const unknownSidekicks = (configs, { sidekicks }) => [...sidekicks.keys()].filter((name) => (0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(configs, name) === undefined);


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ changeOn),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   LR: () => (/* binding */ carriesMark),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Ow: () => (/* binding */ marksOn),
/* harmony export */   _R: () => (/* binding */ wasTakenBack)
/* harmony export */ });
/* harmony import */ var _configs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);

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
    if ((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecorded */ .TN)(service))
        return (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsBefore */ .J7)(upgrade);
    const isBack = (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsBefore */ .J7)(upgrade)) === (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service));
    return isBack ? (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service) : (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsAfter */ .y3)(upgrade);
}
function marked(service) {
    const earlier = before(service);
    const markOf = (config) => `${config?.labels[MARK.change]} ${config?.labels[MARK.run]}`;
    return (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service)).find((config) => {
        const then = earlier === undefined ? undefined : (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(earlier, config.name);
        return markOf(config) !== markOf(then);
    });
}
const marksOn = (service) => marked(service)?.labels ?? {};
const holderOf = (service) => marksOn(service)[MARK.run] ?? 'somebody who left no mark';
function changeOn(service) {
    const earlier = before(service);
    const fresh = earlier === undefined ? [] : (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .replacedBetween */ .v0)(earlier, (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service));
    return marked(service)?.labels[MARK.change] ?? `unmarked-${(fresh[0] ?? service.launchConfig).version}`;
}
const carriesMark = (service, change) => (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service)).some(({ labels }) => labels[MARK.change] === change);
const wasTakenBack = (service) => marked(service)?.labels[MARK.back] === 'true';


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
