export const id = 2142;
export const ids = [2142];
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




const report = (title, outcome, target, provesVersion) => (0,report_change/* reportChange */.R)(title, outcome, target, provesVersion);
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
            return { told: (0,report_change/* reportPlanned */.N)(title, { change, shown: change, target, remarks }) };
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


/***/ })

};
