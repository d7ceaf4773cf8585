export const id = 1953;
export const ids = [1953];
export const modules = {

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);

const front = {
    name: 'rancher-upgrade',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '15m',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L,
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { stack: inputs.stack, service: inputs.service },
    }),
};


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rancherUpgrade: () => (/* binding */ rancherUpgrade)
});

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/run/make-gates.js + 2 modules
var make_gates = __webpack_require__(4350);
// EXTERNAL MODULE: ./build/run/recover-in-post.js
var recover_in_post = __webpack_require__(6071);
// EXTERNAL MODULE: ./build/run/report-change.js
var report_change = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/run/reversible.js + 12 modules
var reversible = __webpack_require__(8088);
// EXTERNAL MODULE: ./build/run/say-plan.js
var say_plan = __webpack_require__(3165);
// EXTERNAL MODULE: ./build/targets/cattle-service/marks.js
var marks = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/targets/cattle-service/target.js + 2 modules
var cattle_service_target = __webpack_require__(7743);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/front.js
var front = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/observe.js
var observe = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var stops = __webpack_require__(1002);
;// CONCATENATED MODULE: ./build/targets/cattle-service/plan.js




const READY = new Set(['active', 'updating-active']);
const IN_UPGRADE = new Set([
    'upgrading',
    'upgraded',
    'canceling-upgrade',
    'canceled-upgrade',
    'rolling-back',
    'finishing-upgrade',
]);
function planUpgrade(image, facts, activeHosts, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectFree(service, planning.name);
    expectHosts(activeHosts, planning.name);
    const goal = { image: (0,image_ref/* formatImageRef */.kL)(image), version: undefined, containers: [] };
    const start = {
        image: service.launchConfig.image,
        version: service.launchConfig.version,
        containers: runningIn(facts),
    };
    const change = changeOf([(0,stops/* stopOf */.EV)(start), (0,stops/* stopOf */.EV)(goal)], planning);
    if (start.image === goal.image && (0,image_ref/* isMoving */.rU)(goal.image)) {
        throw refused(`Whether ${(0,stops/* sayName */.NJ)(planning.name)} has this image already cannot be told`, `it was made from ${goal.image}, a moving tag: what it names today need not be what runs`, 'give the image with its digest, or a full version as its tag');
    }
    if (start.image === goal.image)
        return { do: 'nothing', change: { ...change, stops: [(0,stops/* stopOf */.EV)(start), (0,stops/* stopOf */.EV)({ ...goal, version: start.version })] } };
    return { do: 'change', change, remarks: remarksOn(start.image, facts) };
}
function planWayBack(facts, activeHosts, allowMovingTag, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectHosts(activeHosts, planning.name);
    if ((0,marks/* wasTakenBack */._R)(service)) {
        throw refused(`${(0,stops/* sayName */.NJ)(planning.name)} was rolled back already`, `it runs ${service.launchConfig.image}, taken back by ${(0,marks/* holderOf */.Kd)(service.launchConfig)}; going back again would bring what was left`, 'to go forward, deploy the version you want with operation "upgrade" and its image');
    }
    const before = service.upgrade?.previousLaunchConfig;
    const isLast = service.upgrade?.launchConfig.version === service.launchConfig.version;
    if (before === undefined || !isLast || before.image === '') {
        throw refused(`There is nothing to roll ${(0,stops/* sayName */.NJ)(planning.name)} back to`, before === undefined
            ? 'the server has recorded no upgrade of it'
            : `it runs ${service.launchConfig.image}, which is not what the last recorded upgrade brought`, 'deploy the version you want with operation "upgrade" and its image');
    }
    if ((0,image_ref/* isMoving */.rU)(before.image) && !allowMovingTag) {
        throw refused(`Rolling ${(0,stops/* sayName */.NJ)(planning.name)} back would not be exact`, `it ran ${before.image}, a moving tag: what it names today need not be what ran`, 'deploy an image with a digest, or set allow-moving-tag: true');
    }
    const start = {
        image: service.launchConfig.image,
        version: service.launchConfig.version,
        containers: runningIn(facts),
    };
    return changeOf([(0,stops/* stopOf */.EV)(start), (0,stops/* stopOf */.EV)({ image: before.image, version: before.version, containers: [] })], planning);
}
function findOpen({ service, containers }, name, nowIso) {
    if (!IN_UPGRADE.has(service.state) || service.upgrade === undefined)
        return undefined;
    const { launchConfig: goal, previousLaunchConfig: start } = service.upgrade;
    const isRecorded = [goal.version, start.version].includes(service.launchConfig.version);
    if (!isRecorded)
        return undefined;
    const before = containers
        .filter((container) => container.isPrimary && container.version === start.version)
        .map(({ id }) => id);
    const planning = { name, id: goal.labels[marks/* MARK */.M$.change] ?? `unmarked-${goal.version}`, run: (0,marks/* holderOf */.Kd)(goal) };
    return {
        change: changeOf([
            (0,stops/* stopOf */.EV)({ image: start.image, version: start.version, containers: before }),
            (0,stops/* stopOf */.EV)({ image: goal.image, version: goal.version, containers: [] }),
        ], planning),
        phase: service.state === 'upgraded' ? 'held' : 'moving',
        to: 1,
        handle: { version: goal.version },
        sealed: service.state === 'finishing-upgrade',
        at: nowIso,
    };
}
const changeOf = (stops, { name, id, run }) => ({
    id,
    kind: 'cattle-service',
    target: { ...name },
    run,
    stops,
});
const runningIn = ({ service, containers }) => containers
    .filter((container) => container.isPrimary && container.version === service.launchConfig.version && container.state === 'running')
    .map(({ id }) => id);
function remarksOn(startImage, { service }) {
    const remarks = [];
    if ((0,image_ref/* isMoving */.rU)(startImage)) {
        remarks.push(`the way back is not exact once a new container has failed: ${startImage} is a moving tag, and containers would be made anew from it`);
    }
    if (!service.launchConfig.hasHealthCheck)
        remarks.push('the service has no health check: "running" is all the server can say of a container');
    return remarks;
}
function expectHosts(activeHosts, name) {
    if (activeHosts > 0)
        return;
    throw refused(`An upgrade of ${(0,stops/* sayName */.NJ)(name)} would end with no container at all`, 'there is no active host in the environment; the server would stop what runs and call it "upgraded"', 'activate a host in Rancher, then start again');
}
function expectUsable(service, name) {
    if (service.kind === 'service' && !service.system)
        return;
    throw refused(`${(0,stops/* sayName */.NJ)(name)} cannot be upgraded by this action`, service.system ? 'it belongs to the infrastructure of Rancher' : `it is a ${service.kind}`, 'name an ordinary service');
}
function expectFree(service, name) {
    if (READY.has(service.state))
        return;
    if (service.state === 'upgraded') {
        const flags = (0,stops/* flagsOf */.Zo)(name);
        throw new failure/* Failure */.HR('conflict', {
            what: `An upgrade of ${(0,stops/* sayName */.NJ)(name)} is waiting to be confirmed or rolled back`,
            saw: `"upgraded" to ${service.launchConfig.image} by ${(0,marks/* holderOf */.Kd)(service.launchConfig)}`,
            fix: `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
        });
    }
    if (IN_UPGRADE.has(service.state)) {
        throw new failure/* Failure */.HR('conflict', {
            what: `${(0,stops/* sayName */.NJ)(name)} is being changed by somebody else`,
            saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${(0,marks/* holderOf */.Kd)(service.launchConfig)}`,
            fix: 'wait for the other run to end, then start again',
        });
    }
    throw refused(`${(0,stops/* sayName */.NJ)(name)} is not running, so an upgrade of it could not be proven`, `it is ${service.state}`, service.state === 'inactive'
        ? 'start the service in Rancher, then start again'
        : 'wait until it is active, then start again');
}
const refused = (what, saw, fix) => new failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/plan.js



function plan(inputs, { facts, activeHosts, name }, who, nowIso) {
    const planning = { ...who, name };
    const open = findOpen(facts, name, nowIso);
    switch (inputs.operation) {
        case 'upgrade': {
            if (inputs.image === undefined)
                throw new Error('an upgrade without an image passed its inputs');
            const planned = planUpgrade(inputs.image, facts, activeHosts, planning);
            if (planned.do === 'nothing') {
                const remark = 'the service had this image already';
                return { do: 'prove', title: 'Upgrade', change: planned.change, remark };
            }
            return { do: 'walk', title: 'Upgrade', change: planned.change, remarks: planned.remarks };
        }
        case 'confirm':
            if (open?.phase === 'held')
                return { do: 'confirm', title: 'Confirmation', change: open.change, open };
            throw new failure/* Failure */.HR('refused', {
                what: `There is nothing to confirm at ${(0,stops/* sayName */.NJ)(name)}`,
                saw: `it is ${facts.service.state} with ${facts.service.launchConfig.image}`,
                fix: 'look at it with operation "status"',
            });
        case 'rollback':
            if (open !== undefined && !open.sealed)
                return { do: 'take-back', title: 'Rollback', change: open.change, open };
            return {
                do: 'walk',
                title: 'Rollback',
                change: planWayBack(facts, activeHosts, inputs.allowMovingTag, planning),
                remarks: [],
            };
        case 'status':
            return { do: 'show', open };
        default:
            return inputs.operation;
    }
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/report.js




const report = (title, outcome, target, provesVersion) => (0,report_change/* reportChange */.RJ)(title, outcome, target, provesVersion);
function reportStatus({ service, containers }, open, target) {
    const { launchConfig, state } = service;
    const current = containers.filter(({ isPrimary, version }) => isPrimary && version === launchConfig.version);
    const well = current.filter(({ state, health }) => state === 'running' && (health === 'healthy' || (health === null && !launchConfig.hasHealthCheck)));
    const scale = service.isGlobal ? current.length : service.scale;
    const health = `${well.length} of ${scale} ${launchConfig.hasHealthCheck ? 'healthy' : 'running, no health check'}`;
    return {
        result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
        outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
        details: {
            name: target.name,
            state,
            image: launchConfig.image,
            scale,
            healthy: well.length,
            hasHealthCheck: launchConfig.hasHealthCheck,
            rolledBack: (0,marks/* wasTakenBack */._R)(service),
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
                ...(service.message === undefined ? [] : [{ kind: 'text', text: service.message }]),
                ...(open === undefined ? [] : openBlocks(open, target)),
            ],
        },
        exitCode: result/* EXIT */.dc.done,
    };
}
const openBlocks = ({ change }, { rollbackCommand }) => [
    { kind: 'text', text: `An upgrade is open, begun by ${change.run}.` },
    { kind: 'command', does: 'Take it back', command: rollbackCommand },
];
function sayStatus({ service, containers }, open, target) {
    const message = service.message === undefined ? '' : ` (${service.message})`;
    return [
        `${target.name}: ${service.state}, ${(0,image_ref/* shortImage */.Uq)(service.launchConfig.image)}${message}`,
        ...containers.map(({ name, state, health, image }) => `  ${name}: ${state}, health ${health ?? 'not checked'}, ${(0,image_ref/* shortImage */.Uq)(image)}`),
        ...(open === undefined
            ? []
            : [`  an upgrade is open, begun by ${open.change.run}`, `  take it back with: ${target.rollbackCommand}`]),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/undo.js
var undo = __webpack_require__(9153);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/index.js













const rancherUpgrade = {
    ...front.front,
    run: (inputs, shared, world, signal) => (0,reversible/* runAlone */.l2)(rancherUpgrade, inputs, shared, world, signal),
    async prepare(inputs, shared, world, signal) {
        const observed = await (0,observe/* observeService */.w)(inputs, world, signal);
        const target = new cattle_service_target/* CattleServiceTarget */.y(observed.project, observed.name, inputs.strategy, marksOf(inputs, world));
        const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name }, (0,clock/* nowIso */.kF)(world.clock));
        if (planned.do === 'show') {
            world.log.info(sayStatus(observed.facts, planned.open, target));
            return { told: reportStatus(observed.facts, planned.open, target) };
        }
        const remarks = planned.do === 'walk' ? planned.remarks : [];
        world.log.info((0,say_plan/* sayPlan */.fo)(`${planned.title} of ${target.name}`, planned.change, remarks), 'plan');
        const { change, title } = planned;
        if (shared.dryRun)
            return { told: (0,report_change/* reportPlanned */.Nb)(title, { change, shown: change, target, remarks }) };
        const provesVersion = (0,make_gates/* makeGates */.L)(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion);
        const tell = (outcome) => report(planned.title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target, provesVersion);
        if (planned.do !== 'walk')
            return { told: tell(await (0,reversible/* carryOutAtOnce */.sb)(planned, target, inputs, world, signal)) };
        const isRollback = inputs.operation === 'rollback';
        return {
            drive: await (0,reversible/* driveOf */.KV)({ target, change: planned.change, ...(isRollback ? { backOf: leftBy(observed.facts) } : {}) }, inputs, world),
            policy: inputs.changing.policy,
            report: (outcome) => tell(isRollback && outcome.result === 'confirmed' ? { ...outcome, result: 'rolled-back' } : outcome),
        };
    },
    post: (_reader, world) => (0,recover_in_post/* recoverInPost */.Ak)(undo.readUndoing, world),
    readUndoing: undo.readUndoing,
};
const leftBy = ({ service: { launchConfig } }) => launchConfig.labels[marks/* MARK */.M$.change] ?? `unmarked-${launchConfig.version}`;
function marksOf(inputs, { run }) {
    return {
        [marks/* MARK */.M$.run]: run.name,
        ...(run.commit === undefined ? {} : { [marks/* MARK */.M$.commit]: run.commit }),
        ...(inputs.image?.tag === undefined ? {} : { [marks/* MARK */.M$.version]: inputs.image.tag }),
    };
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ observeService)
/* harmony export */ });
/* harmony import */ var _systems_cattle_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4174);
/* harmony import */ var _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _targets_cattle_service_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8516);



async function observeService(inputs, { http }, signal) {
    const client = new _systems_cattle_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CattleClient */ .B(inputs.access, http);
    const environment = await (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .findProject */ .t1)(client, inputs.environment, signal);
    const project = new _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .CattleProject */ .bI(client, environment.id);
    const stack = (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('stack', inputs.stack, await project.stacks(signal));
    const { id, name } = (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('service', inputs.service, await project.services(stack.id, signal));
    return {
        name: { environmentId: environment.id, environment: environment.name, stack: stack.name, service: name, id },
        project,
        activeHosts: await project.activeHosts(signal),
        facts: await (0,_targets_cattle_service_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .l)(project, id, signal),
    };
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const KINDS = ['cattle-service', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
const parseEntry = (text) => expectEntry(parseJson(text));
function parseEntries(text) {
    const value = parseJson(text);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(value)
        ? { entries: value.map(expectEntry), isList: true }
        : { entries: [expectEntry(value)], isList: false };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable('text that is not JSON');
    }
}
const unreadable = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
    what: 'Cannot read what a run recorded',
    saw,
    fix: 'give the "undo" output of a run as it is',
});
function expectEntry(value) {
    const entry = value;
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
        throw unreadable('JSON that is not an entry');
    return entry;
}
const goalOf = (change) => change.stops.at(-1) ?? change.stops[0];
const lastStop = (change) => change.stops.length - 1;


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
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
function nameOfImage(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return text;
    const name = ref.repository.slice(ref.repository.lastIndexOf('/') + 1);
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
const wrong = (saw, because) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', { what: '', saw, fix: because });


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sayStop)
/* harmony export */ });
const sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ secretsOfJob),
/* harmony export */   av: () => (/* binding */ textsToMask),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   h9: () => (/* binding */ TimeLimit),
/* harmony export */   kF: () => (/* binding */ nowIso)
/* harmony export */ });
/* unused harmony exports clockFrom, realTimers */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);

const spans = new WeakMap();
const spanOf = (signal) => spans.get(signal);
class TimeLimit extends Error {
    ms;
    constructor(ms) {
        super(`not done within ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(ms)}`);
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
const realTimers = {
    nowMs: () => Date.now(),
    after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    },
};
const realClock = clockFrom(realTimers);


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ afterTrouble),
/* harmony export */   Ox: () => (/* binding */ heldAsAsked),
/* harmony export */   a4: () => (/* binding */ confirmHeld),
/* harmony export */   fQ: () => (/* binding */ takeBackAsAsked),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6367);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9328);
/* harmony import */ var _take_back_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
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




const hurry = ({ recovery, signal, impatient }) => (recovery === 'post' ? signal : impatient);
const isLeftToPost = ({ recovery, signal }) => recovery === 'post' && signal.aborted;
async function carryOut(driven, ending, signal) {
    const { drive, policy } = driven;
    try {
        await drive.walk(signal);
        if (policy.confirm === 'manual') {
            await drive.hold();
            return outcome(drive, 'awaiting-confirm');
        }
        await drive.seal(signal);
        await drive.close();
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTroubleAlone(driven, error, ending);
    }
}
async function confirmHeld(driven, ending, signal) {
    const { drive } = driven;
    try {
        await drive.proveAgain(signal);
        await drive.seal(signal);
        await drive.close();
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ && drive.entry.phase === 'held')
            throw error;
        return afterTroubleAlone(driven, error, ending);
    }
}
async function afterTroubleAlone(driven, error, ending) {
    const [ended] = await afterTrouble([driven], (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error), ending);
    if (ended === undefined)
        throw error;
    return ended;
}
async function takeBackAsAsked(drive, ending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .TAKE_BACK_MS */ .F, hurry(ending)), false);
        const [back] = await (0,_take_back_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .takeBackInOrder */ .o)([drive], ending.clock, limit.signal);
        if (back === undefined)
            throw new Error('one change was to be taken back, and none came');
        if (back.proven)
            return outcome(drive, 'rolled-back', { remarks: back.remarks });
        if (isLeftToPost(ending) && !back.tried)
            throw ending.signal.reason;
        if (isLeftToPost(ending))
            return leftToPost(drive, back.because);
        return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function afterTrouble(all, reason, ending) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        for (const { drive } of all)
            if (!drive.begun)
                await drive.close();
        const begun = all.filter(({ drive }) => drive.begun).toReversed();
        if (reason.cancelled && ending.recovery === 'post')
            return begun.map(({ drive }) => leftToPost(drive, reason.saw));
        const limit = __addDisposableResource(env_2, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .TAKE_BACK_MS */ .F, hurry(ending)), false);
        const found = new Map();
        for (const { drive } of begun) {
            const evidence = await drive.evidence(limit.signal);
            if (evidence === undefined)
                continue;
            found.set(drive, evidence);
            ending.log.info([evidence.title, ...evidence.lines.map((line) => `  ${line}`)].join('\n'));
        }
        const isHeld = ({ policy }) => (reason.cancelled ? policy.onCancel : policy.onFailure) === 'hold';
        const back = begun.filter((one) => !isHeld(one)).map(({ drive }) => drive);
        for (const drive of back.toReversed())
            await drive.turnBack();
        const taken = new Map((await (0,_take_back_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .takeBackInOrder */ .o)(back, ending.clock, limit.signal)).map((how, index) => [back[index], how]));
        const outcomes = [];
        for (const { drive } of begun) {
            const evidence = found.get(drive);
            const told = evidence === undefined ? {} : { evidence };
            const how = taken.get(drive);
            if (how === undefined) {
                await drive.holdAfterTrouble();
                const heldBy = reason.cancelled ? 'on-cancel' : 'on-failure';
                const failure = heldAsAsked(drive, reason, heldBy);
                outcomes.push(outcome(drive, 'unknown', { failure, ...(evidence === undefined ? {} : { evidence, heldBy }) }));
            }
            else if (how.proven) {
                const saw = `${reason.saw}; it was taken back, and that is proven`;
                const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(reason.code, { what: reason.what, saw, fix: reason.fix });
                const result = reason.cancelled ? 'cancelled' : 'rolled-back';
                outcomes.push(outcome(drive, result, { ...told, failure, remarks: how.remarks }));
            }
            else if (isLeftToPost(ending)) {
                outcomes.push({ ...leftToPost(drive, `${reason.saw}; then: ${how.because}`), ...told });
            }
            else {
                const failure = notTakenBack(drive, `${reason.saw}; then: ${how.because}`, reason.what);
                outcomes.push(outcome(drive, how.tried ? 'rollback-failed' : 'unknown', { ...told, failure }));
            }
        }
        return outcomes;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
const leftToPost = (drive, saw) => outcome(drive, 'unknown', {
    failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
        what: `Stopped while ${drive.target.name} was being changed`,
        saw: `${saw}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
        fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
    }),
});
const heldAsAsked = ({ target }, { what, saw }, heldBy) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what,
    saw: `${saw}; it was left as it is, as "${heldBy}" says`,
    fix: `take it back with: ${target.rollbackCommand}`,
});
const notTakenBack = (drive, saw, what) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}


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
const POLL_MS = 2_000;
const SURELY_OVER_MS = 10_000;
const OUT_OF_SIGHT_MS = 180_000;
const MOVES = 3;
const SETTLES_WITHIN_MS = 60_000;
const FAILING_PARTS = 3;
const TAKE_BACK_MS = 15 * 60_000;
const TAKE_BACK_IN_POST_MS = 4 * 60_000;
const HEAD_START_MS = 60_000;


/***/ }),

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Q6: () => (/* binding */ failureIn),
/* harmony export */   d_: () => (/* binding */ faultOfOurs),
/* harmony export */   h_: () => (/* binding */ asFailure)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3201);



function asFailure(error) {
    const failure = failureIn(error);
    if (failure === undefined)
        throw error;
    return failure;
}
function reasonOf(error) {
    const failure = failureIn(error);
    const { code, what, saw, fix } = failure ?? faultOfOurs(error);
    const cancelled = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ;
    const exitCode = cancelled ? _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.cancelled : failure === undefined ? _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.bug : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfFailure */ .Bu)(code);
    return { code, what, saw, fix, cancelled, exitCode };
}
const faultOfOurs = (error) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unknown', {
    what: 'A fault of ours, please report it',
    saw: error instanceof Error ? (error.stack ?? error.message) : String(error),
    fix: 'start it again',
}, { cause: error });
function failureIn(error) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeLimit */ .h9) {
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

/***/ 3165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   fo: () => (/* binding */ sayPlan),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8026);


const NOTHING = { add: 0, change: 0, remove: 0 };
function sayPlan(title, change, remarks) {
    return [
        `Plan: ${title}`,
        ...stepsOf(change),
        ...remarks.map((remark) => `  ! ${remark}`),
        `  ${sayCounts(countsOf(change))}`,
    ].join('\n');
}
function stepsOf({ stops }) {
    const [start, goal] = [stops[0], stops.at(-1) ?? stops[0]];
    if (isSame(start, goal))
        return [`  = ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(goal))}`];
    return stops.slice(1).map((stop, index) => `  ~ ${sayStep(stops[index] ?? start, stop)}`);
}
const countsOf = ({ stops }) => isSame(stops[0], stops.at(-1) ?? stops[0]) ? NOTHING : { ...NOTHING, change: 1 };
const isSame = (one, other) => (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(one) === (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(other);
function sayStep(from, to) {
    const [before, after] = [(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(from)), (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(to))];
    const shared = repositoryIn(before);
    if (shared === undefined || shared !== repositoryIn(after))
        return `${before} → ${after}`;
    return `${shared}: ${before.slice(shared.length + 1)} → ${after.slice(shared.length + 1)}`;
}
const repositoryIn = (said) => /^(image [^\s,@]+):[^/:\s,]+$/.exec(said.replace(/@sha256:[^\s,]*/, ''))?.[1];
function sayCounts({ add, change, remove }) {
    if (add + change + remove === 0)
        return 'nothing to do';
    const say = (count, verb) => `${count === 0 ? 'nothing' : count} to ${verb}`;
    return [say(change, 'change'), say(add, 'add'), say(remove, 'remove')].join(', ');
}
const sumOf = (all) => all.reduce((sum, one) => ({ add: sum.add + one.add, change: sum.change + one.change, remove: sum.remove + one.remove }), NOTHING);


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ takeBackInOrder)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9328);



async function takeBackInOrder(drives, clock, signal) {
    const all = [];
    for (const drive of drives) {
        const arrival = Promise.withResolvers();
        const back = drive.takeBack(signal, arrival.resolve).catch(notKnown).finally(arrival.resolve);
        all.push(back);
        if (drive === drives.at(-1))
            break;
        const over = new AbortController();
        await Promise.race([arrival.promise, clock.sleep(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_START_MS */ .Xt, over.signal).catch(() => { })]);
        over.abort();
    }
    return Promise.all(all);
}
const notKnown = (error) => ({ proven: false, because: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfOurs */ .d_)(error)), tried: true });


/***/ })

};
