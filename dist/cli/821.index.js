export const id = 821;
export const ids = [821,937];
export const modules = {

/***/ 8821:
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
// EXTERNAL MODULE: ./build/run/recover.js
var recover = __webpack_require__(9430);
// EXTERNAL MODULE: ./build/run/report-change.js
var report_change = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/run/reversible.js
var reversible = __webpack_require__(2531);
// EXTERNAL MODULE: ./build/targets/cattle-service/marks.js
var marks = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/targets/cattle-service/target.js + 2 modules
var cattle_service_target = __webpack_require__(7743);
// EXTERNAL MODULE: ./build/run/carry-out.js
var carry_out = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/run/drive.js + 4 modules
var drive = __webpack_require__(6768);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/execute.js



/** Carries out what is no walk. Before the first write the output says `unknown`, until the truth replaces it. */
async function execute(plan, target, inputs, world, signal) {
    switch (plan.do) {
        case 'prove': {
            const drive = await driveOf(plan.change, target, inputs, world);
            await drive.proveGoal(signal);
            return {
                result: 'unchanged',
                entry: drive.entry,
                moments: drive.moments,
                remarks: ['the service had this image already'],
            };
        }
        case 'confirm':
            world.host.output('result', 'unknown');
            return (0,carry_out/* confirmHeld */.a4)(await driveOf(plan.change, target, inputs, world, plan.open), inputs.changing.policy, world, signal);
        case 'take-back':
            world.host.output('result', 'unknown');
            return (0,carry_out/* takeBackAsAsked */.fQ)(await driveOf(plan.change, target, inputs, world, plan.open), world);
        default:
            return plan;
    }
}
async function driveOf(change, target, inputs, world, found) {
    const { clock, log, ledger } = world;
    const asking = { gates: (0,make_gates/* makeGates */.L)(inputs.changing.gates, world, inputs.secrets), rule: inputs.changing.rule };
    return new drive/* Drive */.f({ target, change }, asking, { clock, log, ledger, self: await world.processes.self() }, found);
}

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/inputs.js
var inputs = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/systems/cattle/client.js
var cattle_client = __webpack_require__(4174);
// EXTERNAL MODULE: ./build/systems/cattle/project.js
var cattle_project = __webpack_require__(6028);
// EXTERNAL MODULE: ./build/targets/cattle-service/facts.js
var facts = __webpack_require__(8516);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/observe.js



async function observeService(inputs, { http }, signal) {
    const client = new cattle_client/* CattleClient */.B(inputs.access, http);
    const environment = await (0,cattle_project/* findProject */.t1)(client, inputs.environment, signal);
    const project = new cattle_project/* CattleProject */.bI(client, environment.id);
    const stack = (0,cattle_project/* pick */.Up)('stack', inputs.stack, await project.stacks(signal));
    const { id, name } = (0,cattle_project/* pick */.Up)('service', inputs.service, await project.services(stack.id, signal));
    return {
        name: { environmentId: environment.id, environment: environment.name, stack: stack.name, service: name, id },
        project,
        activeHosts: await project.activeHosts(signal),
        facts: await (0,facts/* observe */.l)(project, id, signal),
    };
}

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var stops = __webpack_require__(1002);
;// CONCATENATED MODULE: ./build/targets/cattle-service/plan.js




/** States from which the server takes an upgrade, and whose containers can be proven afterwards. */
const READY = new Set(['active', 'updating-active']);
const IN_UPGRADE = new Set([
    'upgrading',
    'upgraded',
    'canceling-upgrade',
    'canceled-upgrade',
    'rolling-back',
    'finishing-upgrade',
]);
/**
 * Decides how a service gets to an image: pure.
 *
 * @throws {Failure} `refused` or `conflict`, each before anything was changed.
 */
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
/**
 * Decides how a finished upgrade is taken back: a new upgrade to what the server kept from before.
 *
 * @throws {Failure} `refused` where there is no way back, or none that is exact.
 */
function planWayBack(facts, activeHosts, allowMovingTag, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectHosts(activeHosts, planning.name);
    if (service.launchConfig.labels[marks/* MARK */.M.back] === 'true') {
        throw refused(`${(0,stops/* sayName */.NJ)(planning.name)} was rolled back already`, `it runs ${service.launchConfig.image}, taken back by ${(0,marks/* holderOf */.K)(service.launchConfig)}; going back again would bring what was left`, 'to go forward, deploy the version you want with operation "upgrade" and its image');
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
/** The upgrade that is open on a service, from the server's own record: ours or somebody else's. */
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
    const planning = { name, id: goal.labels[marks/* MARK */.M.change] ?? `unmarked-${goal.version}`, run: (0,marks/* holderOf */.K)(goal) };
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
        const flags = `--environment '${name.environment}' --stack '${name.stack}' --service '${name.service}'`;
        throw new failure/* Failure */.HR('conflict', {
            what: `An upgrade of ${(0,stops/* sayName */.NJ)(name)} is waiting to be confirmed or rolled back`,
            saw: `"upgraded" to ${service.launchConfig.image} by ${(0,marks/* holderOf */.K)(service.launchConfig)}`,
            fix: `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
        });
    }
    if (IN_UPGRADE.has(service.state)) {
        throw new failure/* Failure */.HR('conflict', {
            what: `${(0,stops/* sayName */.NJ)(name)} is being changed by somebody else`,
            saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${(0,marks/* holderOf */.K)(service.launchConfig)}`,
            fix: 'wait for the other run to end, then start again',
        });
    }
    throw refused(`${(0,stops/* sayName */.NJ)(name)} is not running, so an upgrade of it could not be proven`, `it is ${service.state}`, service.state === 'inactive'
        ? 'start the service in Rancher, then start again'
        : 'wait until it is active, then start again');
}
const refused = (what, saw, fix) => new failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/plan.js



/** Pure. @throws {Failure} `refused` or `conflict`, before anything was changed. */
function plan(inputs, { facts, activeHosts, name }, who, nowIso) {
    const planning = { ...who, name };
    const open = findOpen(facts, name, nowIso);
    switch (inputs.operation) {
        case 'upgrade': {
            if (inputs.image === undefined)
                throw new Error('an upgrade without an image passed its inputs');
            const planned = planUpgrade(inputs.image, facts, activeHosts, planning);
            if (planned.do === 'nothing')
                return { do: 'prove', title: 'Upgrade', change: planned.change };
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



const report = (title, outcome, target, provesVersion) => (0,report_change/* reportChange */.R)(`${title}: ${target.name}`, outcome, target, provesVersion);
const reportDryRun = ({ stops }) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { dryRun: true, from: stops[0], to: stops.at(-1) ?? null },
    summary: '',
    exitCode: result/* EXIT */.dc.done,
});
function reportStatus({ service, containers }, open, target) {
    return {
        result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
        outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
        details: {
            state: service.state,
            image: service.launchConfig.image,
            containers: containers.map(({ id, state, health, image }) => ({ id, state, health, image })),
        },
        summary: `### Status: ${target.name}\n\n    ${sayStatus({ service, containers }, open, target).replaceAll('\n', '\n    ')}`,
        exitCode: result/* EXIT */.dc.done,
    };
}
/** For people: what stands where, and what may be done with it. */
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
    name: 'rancher-upgrade',
    defaultTimeout: '15m',
    read: inputs/* read */.L,
    run: (inputs, shared, world, signal) => (0,reversible/* runAlone */.l)(rancherUpgrade, inputs, shared, world, signal),
    async prepare(inputs, shared, world, signal) {
        const observed = await observeService(inputs, world, signal);
        const target = new cattle_service_target/* CattleServiceTarget */.y(observed.project, observed.name, inputs.strategy, marksOf(inputs, world));
        const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name }, (0,clock/* nowIso */.kF)(world.clock));
        if (planned.do === 'show') {
            world.log.info(sayStatus(observed.facts, planned.open, target));
            return { told: reportStatus(observed.facts, planned.open, target) };
        }
        const remarks = planned.do === 'walk' ? planned.remarks : [];
        world.log.info((0,report_change/* sayPlan */.f)(`${planned.title} of ${target.name}`, planned.change, remarks));
        if (shared.dryRun)
            return { told: reportDryRun(planned.change) };
        const provesVersion = (0,make_gates/* makeGates */.L)(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion);
        const tell = (outcome) => report(planned.title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target, provesVersion);
        if (planned.do !== 'walk')
            return { told: tell(await execute(planned, target, inputs, world, signal)) };
        const isRollback = inputs.operation === 'rollback';
        return {
            drive: await driveOf(planned.change, target, inputs, world),
            policy: inputs.changing.policy,
            // A rollback by a new upgrade that was confirmed is a rollback that is done.
            report: (outcome) => tell(isRollback && outcome.result === 'confirmed' ? { ...outcome, result: 'rolled-back' } : outcome),
        };
    },
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { stack: inputs.stack, service: inputs.service },
        summary: '',
    }),
    async post(reader, world) {
        return (0,recover/* recoverInPost */.A)(await (0,undo.readUndoing)(reader, world), reader.secrets, world);
    },
};
function marksOf(inputs, { run }) {
    return {
        [marks/* MARK */.M.run]: run.name,
        ...(run.commit === undefined ? {} : { [marks/* MARK */.M.commit]: run.commit }),
        ...(inputs.image?.tag === undefined ? {} : { [marks/* MARK */.M.version]: inputs.image.tag }),
    };
}


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
        return `  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(moment.text)} :${fromMs}, ${toMs}`;
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
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(evidence.title)}**`, '', ...lines].join('\n');
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ afterTrouble),
/* harmony export */   a4: () => (/* binding */ confirmHeld),
/* harmony export */   fQ: () => (/* binding */ takeBackAsAsked),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3201);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);
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



/**
 * Walks a change to its end and says how it ended. A failure that comes before anything was changed is thrown as it is.
 */
async function carryOut(drive, policy, ending, signal) {
    try {
        await drive.walk(signal);
        if (policy.confirm === 'manual') {
            await drive.hold();
            return outcome(drive, 'awaiting-confirm');
        }
        await drive.seal(signal);
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTrouble(drive, error, policy, ending);
    }
}
/** Seals what an earlier run, or this one, left held. */
async function confirmHeld(drive, policy, ending, signal) {
    try {
        await drive.seal(signal);
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTrouble(drive, error, policy, ending);
    }
}
/** Takes a change back because a person asked for it: that it is back is the good end. */
async function takeBackAsAsked(drive, ending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, ending.impatient), false);
        const back = await drive.takeBack(limit.signal);
        if (back.proven)
            return outcome(drive, 'rolled-back', { remarks: back.remarks });
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
/** What follows a failure, by the policy: taken back and proven, held for a person, or left to the post step. */
async function afterTrouble(drive, error, policy, ending) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const why = reasonOf(error);
        if (!drive.begun) {
            await drive.release();
            throw error;
        }
        const cancelled = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ;
        if (cancelled && ending.recovery === 'post') {
            return outcome(drive, 'unknown', {
                failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
                    what: `Stopped while ${drive.target.name} was being changed`,
                    saw: `${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error)}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
                    fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
                }),
            });
        }
        const limit = __addDisposableResource(env_2, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, ending.impatient), false);
        const evidence = await drive.evidence(limit.signal);
        if (evidence !== undefined)
            ending.log.info([evidence.title, ...evidence.lines.map((line) => `  ${line}`)].join('\n'));
        const told = evidence === undefined ? {} : { evidence };
        if ((cancelled ? policy.onCancel : policy.onFailure) === 'hold') {
            await drive.hold();
            return outcome(drive, 'unknown', {
                ...told,
                failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
                    what: why.what,
                    saw: `${why.saw}; it was left as it is, as "${cancelled ? 'on-cancel' : 'on-failure'}" says`,
                    fix: `take it back with: ${drive.target.rollbackCommand}`,
                }),
            });
        }
        const back = await drive.takeBack(limit.signal);
        if (!back.proven) {
            const failure = notTakenBack(drive, `${why.saw}; then: ${back.because}`, why.what);
            return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { ...told, failure });
        }
        const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(why.code, {
            what: why.what,
            saw: `${why.saw}; it was taken back, and that is proven`,
            fix: why.fix,
        });
        return outcome(drive, cancelled ? 'cancelled' : 'rolled-back', { ...told, failure, remarks: back.remarks });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
function reasonOf(error) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeLimit */ .h9) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timed-out', {
            what: 'The time is up',
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error),
            fix: 'look at what it waited for, or raise "timeout"',
        });
    }
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), fix: 'start it again' });
    }
    // A bug of ours in the middle of a change: take back what was begun, and show the stack.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unknown', { what: 'A fault of ours, please report it', saw: stack, fix: 'start it again' }, { cause: error });
}
const notTakenBack = (drive, saw, what) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportChange),
/* harmony export */   f: () => (/* binding */ sayPlan)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3937);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6768);





/** How a change ended, in every form there is. Pure. */
function reportChange(title, outcome, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks } = outcome;
    const { change } = entry;
    const first = moments[0];
    const last = moments.at(-1);
    const tookMs = first === undefined || last === undefined ? 0 : last.atMs - first.atMs;
    const asked = result === 'rolled-back' && failure === undefined;
    const takeBack = result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm'
        ? target.rollbackCommand
        : target.statusCommand;
    const rows = [
        ['what', target.name],
        ['result', result],
        ['from', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(change.stops[0]))],
        ['to', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(change.stops.at(-1) ?? {}))],
        ['took', (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(tookMs)],
        ...(provesVersion || result === 'unchanged'
            ? []
            : [['note', 'did not prove which version answered: no gate asked for it']]),
        ...remarks.map((remark) => ['note', remark]),
        ...(failure === undefined
            ? []
            : [
                ['failed', failure.what],
                ['saw', failure.saw],
                ['try', failure.fix],
            ]),
    ];
    const summary = [
        `### ${title}`,
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .factsTable */ .wd)(rows),
        ...(evidence === undefined ? [] : [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceBlock */ .rz)(evidence)]),
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .timeline */ .IO)(target.name, moments),
        `Take it back: \`${takeBack.replaceAll('`', '')}\``,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
    // What was switched can still be taken back by a move: nothing was sealed.
    const isOpen = ['awaiting-confirm', 'unknown', 'rollback-failed', 'switched'].includes(result);
    return {
        result,
        outputs: { undo: isOpen ? JSON.stringify(entry) : '' },
        details: {
            target: change.target,
            change: change.id,
            from: change.stops[0],
            to: change.stops.at(-1) ?? null,
            moments: moments.map(({ atMs, text }) => ({ at: new Date(atMs).toISOString(), text })),
            remarks,
            ...(evidence === undefined ? {} : { evidence: evidence }),
        },
        summary,
        exitCode: asked ? _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfChange */ .RY)(result),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** A plan, printed: what a dry run shows. */
const sayPlan = (title, change, remarks) => [
    `Plan: ${title}`,
    ...change.stops
        .slice(1)
        .map((stop, index) => `  ~ ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(change.stops[index] ?? {}))} → ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(stop))}`),
    ...remarks.map((remark) => `  ! ${remark}`),
].join('\n');


/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runAlone)
/* harmony export */ });
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);

/** The action by itself: prepared, walked, sealed or held, and taken back when it fails. */
async function runAlone(action, inputs, shared, world, signal) {
    const prepared = await action.prepare(inputs, shared, world, signal);
    if ('told' in prepared)
        return prepared.told;
    // Before the first write the output says so; the truth replaces it.
    world.host.output('result', 'unknown');
    return prepared.report(await (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .carryOut */ .u0)(prepared.drive, prepared.policy, world, signal));
}


/***/ })

};
