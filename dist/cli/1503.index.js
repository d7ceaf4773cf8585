export const id = 1503;
export const ids = [1503,8610];
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

/***/ 8669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rancherUpgrade: () => (/* binding */ rancherUpgrade)
});

// EXTERNAL MODULE: ./build/run/recover-in-post.js
var recover_in_post = __webpack_require__(6071);
// EXTERNAL MODULE: ./build/run/reversible.js + 14 modules
var reversible = __webpack_require__(131);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/front.js
var front = __webpack_require__(2852);
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
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/targets/cattle-service/marks.js
var marks = __webpack_require__(1097);
;// CONCATENATED MODULE: ./build/targets/cattle-service/hold.js


function openedBy(service) {
    const { [marks/* MARK */.M$.at]: at = '', [marks/* MARK */.M$.holdFor]: holdFor = '' } = (0,marks/* marksOn */.Ow)(service);
    const atMs = orUnknown(() => Date.parse(at));
    const holdForMs = orUnknown(() => (0,duration/* parseDurationMs */.yi)(holdFor, marks/* MARK */.M$.holdFor));
    const untilMs = atMs === undefined || holdForMs === undefined ? undefined : orUnknown(() => atMs + holdForMs);
    return { by: (0,marks/* holderOf */.Kd)(service), atMs, untilMs };
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
    const over = isOver({ untilMs }, nowMs) ? `, which is over since ${(0,duration/* formatDuration */.a3)(nowMs - untilMs)}` : '';
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
        `it may wait ${(0,duration/* formatDuration */.a3)(holdForMs)} for its confirmation: the server replaces no container that fails meanwhile`,
    ];

// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var stops = __webpack_require__(1002);
// EXTERNAL MODULE: ./build/targets/cattle-service/target.js + 2 modules
var cattle_service_target = __webpack_require__(285);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/run/report-change.js
var report_change = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/targets/cattle-service/configs.js
var cattle_service_configs = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/targets/cattle-service/edits.js
var edits = __webpack_require__(4830);
;// CONCATENATED MODULE: ./build/targets/cattle-service/stands.js


const changeOf = (stops, { name, id, run }) => ({
    id,
    kind: 'cattle-service',
    target: { ...name },
    run,
    stops,
});
function here({ service, containers }) {
    const configs = (0,cattle_service_configs/* configsOf */.$d)(service);
    const running = containers.filter((container) => container.state === 'running' && (0,cattle_service_configs/* isCurrent */.Oz)(configs, container));
    return { ...imagesIn(configs), version: (0,cattle_service_configs/* versionOf */.E4)(configs), containers: running.map(({ id }) => id) };
}
const imagesIn = ({ primary, sidekicks }) => ({
    image: primary.image,
    sidekicks: imagesOf(sidekicks),
});
const imagesOf = (sidekicks) => Object.fromEntries(sidekicks.map(({ name, image }) => [name ?? '', image]));
const differencesOf = (from, to) => ({
    env: (0,edits/* differencesIn */.Cg)(from.environment, to.environment),
    labels: (0,edits/* differencesIn */.Cg)(from.labels, to.labels),
    fields: (0,edits/* otherDifferences */.Fh)(from, to),
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
function atGoal(service) {
    if (service.upgrade === undefined)
        return service;
    const { primary, sidekicks } = (0,cattle_service_configs/* configsAfter */.y3)(service.upgrade);
    return { ...service, launchConfig: primary, sidekicks };
}
function findOpen({ service, containers }, name, nowIso) {
    const { upgrade } = service;
    if (!IN_UPGRADE.has(service.state) || upgrade === undefined)
        return undefined;
    const [start, goal] = [(0,cattle_service_configs/* configsBefore */.J7)(upgrade), (0,cattle_service_configs/* configsAfter */.y3)(upgrade)];
    if (![(0,cattle_service_configs/* versionOf */.E4)(goal), (0,cattle_service_configs/* versionOf */.E4)(start)].includes((0,cattle_service_configs/* versionOfService */.$n)(service)))
        return undefined;
    const before = containers.filter((container) => (0,cattle_service_configs/* isCurrent */.Oz)(start, container)).map(({ id }) => id);
    const upgraded = atGoal(service);
    return {
        change: changeOf([
            (0,stops/* stopOf */.EV)({ ...imagesIn(start), version: (0,cattle_service_configs/* versionOf */.E4)(start), containers: before }),
            (0,stops/* stopOf */.EV)({
                ...imagesIn(goal),
                version: (0,cattle_service_configs/* versionOf */.E4)(goal),
                containers: [],
                ...differencesOf(start.primary.raw, goal.primary.raw),
                replaced: (0,stops/* replacedOf */.kT)((0,cattle_service_configs/* replacedBetween */.v0)(start, goal).map(({ name }) => name)),
            }),
        ], { name, id: (0,marks/* changeOn */.Cs)(upgraded), run: (0,marks/* holderOf */.Kd)(upgraded) }),
        phase: service.state === 'upgraded' ? 'held' : 'moving',
        to: 1,
        handle: { version: (0,cattle_service_configs/* versionOf */.E4)(goal) },
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
    const current = containers.filter((container) => container.isPrimary && (0,cattle_service_configs/* isCurrent */.Oz)((0,cattle_service_configs/* configsOf */.$d)(service), container));
    const scale = service.isGlobal ? current.length : service.scale;
    const well = (0,cattle_service_configs/* wellOf */.a2)(launchConfig, { service, containers }).length;
    const beside = sidekicks.map((config) => ({
        name: config.name,
        well: (0,cattle_service_configs/* wellOf */.a2)(config, { service, containers }).length,
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
            launchConfig: { version: (0,cattle_service_configs/* versionOfService */.$n)(service) },
            scale,
            healthy: Math.min(well, ...beside.map((one) => one.well)),
            hasHealthCheck: launchConfig.hasHealthCheck,
            rolledBack: (0,marks/* wasTakenBack */._R)(service),
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
                ...(open === undefined ? [] : openBlocks(sayOpened(openedBy(atGoal(service)), nowMs), target)),
            ],
        },
        exitCode: result/* EXIT */.dc.done,
    };
}
function openJson(service, nowMs) {
    const opened = openedBy(atGoal(service));
    const iso = (ms) => (ms === undefined ? null : new Date(ms).toISOString());
    return {
        begunBy: opened.by,
        begunAt: iso(opened.atMs),
        heldUntil: iso(opened.untilMs),
        holdIsOver: isOver(opened, nowMs),
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
                `  an upgrade is open, ${sayOpened(openedBy(atGoal(service)), nowMs)}`,
                `  take it back with: ${target.rollbackCommand}`,
            ]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/first.js






async function endPending(all, inputs, world, signal) {
    const changing = { ...inputs.changing, gates: [] };
    const pending = all.flatMap(({ observed, first }) => (first === undefined ? [] : [{ observed, first }]));
    const drives = await Promise.all(pending.map(({ observed: { project, name }, first: { open } }) => (0,reversible/* driveOf */.KV)({ target: new cattle_service_target/* CattleServiceTarget */.y(project, name, inputs.strategy, {}), change: open.change }, { changing, secrets: inputs.secrets }, world, open)));
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
    const said = `the upgrade to ${(0,stops/* goalOf */.ZZ)(change).image} that waited, begun by ${change.run}, was ${how}, and that is proven`;
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
// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/run/say-plan.js
var say_plan = __webpack_require__(3165);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/targets/cattle-service/remarks.js



const remarksOnPlan = (service, asked, { changes, replaced }) => [
    ...(0,edits/* notThere */._)((0,cattle_service_configs/* configsOf */.$d)(service), asked),
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
    const configs = (0,cattle_service_configs/* configsOf */.$d)(service);
    const [problem] = standing(facts, activeHosts, planning);
    if (problem !== undefined)
        throw problem;
    expectSidekicks(configs, asked, planning.name);
    const changes = (0,edits/* wanted */.Ol)(configs, asked);
    const names = (0,cattle_service_configs/* withDependents */.hO)(configs, [...changes.keys()], service.name);
    const replaced = (0,cattle_service_configs/* allOf */.bn)(configs).filter(({ name }) => names.includes(name));
    expectTellable(asked, names, planning.name);
    const start = here(facts);
    if (changes.size === 0) {
        const goal = { ...start, containers: [] };
        return {
            do: 'nothing',
            change: changeOf([(0,stops/* stopOf */.EV)(start), (0,stops/* stopOf */.EV)(goal)], planning),
            remarks: (0,edits/* notThere */._)(configs, asked),
        };
    }
    const goal = {
        image: asked.image ?? start.image,
        sidekicks: { ...start.sidekicks, ...Object.fromEntries(asked.sidekicks) },
        version: undefined,
        containers: [],
        ...differencesOf(configs.primary.raw, changes.get(undefined) ?? configs.primary.raw),
        replaced: (0,stops/* replacedOf */.kT)(names),
    };
    return {
        do: 'change',
        change: changeOf([(0,stops/* stopOf */.EV)(start), (0,stops/* stopOf */.EV)(goal)], planning),
        remarks: remarksOnPlan(service, asked, { changes, replaced }),
    };
}
function planWayBack(facts, activeHosts, allowMovingTag, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectHosts(activeHosts, planning.name);
    if ((0,marks/* wasTakenBack */._R)(service)) {
        throw refused(`${(0,stops/* sayName */.NJ)(planning.name)} was rolled back already`, `it runs ${service.launchConfig.image}, taken back by ${(0,marks/* holderOf */.Kd)(service)}; going back again would bring what was left`, 'to go forward, deploy the version you want with operation "upgrade" and its image');
    }
    const before = service.upgrade === undefined ? undefined : (0,cattle_service_configs/* configsBefore */.J7)(service.upgrade);
    if (before === undefined || !(0,cattle_service_configs/* isRecorded */.TN)(service) || before.primary.image === '') {
        throw refused(`There is nothing to roll ${(0,stops/* sayName */.NJ)(planning.name)} back to`, before === undefined
            ? 'the server has recorded no upgrade of it'
            : `it runs ${service.launchConfig.image}, which is not what the last recorded upgrade brought`, 'deploy the version you want with operation "upgrade" and its image');
    }
    return wayTo(before, facts, allowMovingTag, planning);
}
function wayTo(before, facts, allowMovingTag, planning) {
    const now = (0,cattle_service_configs/* configsOf */.$d)(facts.service);
    const added = now.sidekicks.find(({ name }) => (0,cattle_service_configs/* named */.KT)(before, name) === undefined);
    if (added !== undefined) {
        throw refused(`Rolling ${(0,stops/* sayName */.NJ)(planning.name)} back would not be exact`, `the last upgrade added sidekick "${added.name}", which an upgrade back would leave`, 'take the sidekick away in Rancher, or deploy the version you want with operation "upgrade"');
    }
    const replaced = (0,cattle_service_configs/* replacedBetween */.v0)(now, before);
    const moving = replaced.find(({ image }) => (0,image_ref/* isMoving */.rU)(image));
    if (moving !== undefined && !allowMovingTag) {
        throw refused(`Rolling ${(0,stops/* sayName */.NJ)(planning.name)} back would not be exact`, `it ran ${moving.image}, a moving tag: what it names today need not be what ran`, 'deploy an image with a digest, or set allow-moving-tag: true');
    }
    const goal = {
        ...imagesIn(before),
        version: (0,cattle_service_configs/* versionOf */.E4)(before),
        containers: [],
        ...differencesOf(now.primary.raw, before.primary.raw),
        replaced: (0,stops/* replacedOf */.kT)(replaced.map(({ name }) => name)),
    };
    return changeOf([(0,stops/* stopOf */.EV)(here(facts)), (0,stops/* stopOf */.EV)(goal)], planning);
}
function expectSidekicks(configs, asked, name) {
    const [unknown] = (0,edits/* unknownSidekicks */.Hj)(configs, asked);
    if (unknown === undefined)
        return;
    const names = configs.sidekicks.map((sidekick) => sidekick.name ?? '');
    const near = (0,nearest/* nearest */.p)(unknown, names);
    throw new core_failure/* Failure */.HR('not-found', {
        what: `${(0,stops/* sayName */.NJ)(name)} has no sidekick "${unknown}"`,
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
    throw refused(`Whether ${(0,stops/* sayName */.NJ)(name)} has this image already cannot be told`, `it was made from ${again}, a moving tag: what it names today need not be what runs`, 'give the image with its digest, or a full version as its tag; or set force: true to make the containers anew');
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
    throw refused(`An upgrade of ${(0,stops/* sayName */.NJ)(name)} would end with no container at all`, 'there is no active host in the environment; the server would stop what runs and call it "upgraded"', 'activate a host in Rancher, then start again');
}
function expectUsable(service, name) {
    if (service.kind === 'service' && !service.system)
        return;
    throw refused(`${(0,stops/* sayName */.NJ)(name)} cannot be upgraded by this action`, service.system ? 'it belongs to the infrastructure of Rancher' : `it is a ${service.kind}`, 'name an ordinary service');
}
function expectFree(service, name, nowMs) {
    if (READY.has(service.state))
        return;
    if (service.state === 'upgraded') {
        const flags = (0,stops/* flagsOf */.Zo)(name);
        throw new core_failure/* Failure */.HR('conflict', {
            what: `An upgrade of ${(0,stops/* sayName */.NJ)(name)} is waiting to be confirmed or rolled back`,
            saw: `"upgraded" to ${service.launchConfig.image}, ${sayOpened(openedBy(service), nowMs)}`,
            fix: `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
        });
    }
    if (IN_UPGRADE.has(service.state)) {
        throw new core_failure/* Failure */.HR('conflict', {
            what: `${(0,stops/* sayName */.NJ)(name)} is being changed by somebody else`,
            saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${(0,marks/* holderOf */.Kd)(service)}`,
            fix: 'wait for the other run to end, then start again',
        });
    }
    throw refused(`${(0,stops/* sayName */.NJ)(name)} is not running, so an upgrade of it could not be proven`, `it is ${service.state}`, service.state === 'inactive'
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
            what: `${(0,stops/* sayName */.NJ)(name)} cannot go back to ${version}`,
            saw: `it runs ${service.launchConfig.image}${running === undefined ? ', whose name cannot be read' : ''}`,
            fix: 'check "to-version"; look at it with operation "status"',
        });
    }
    const wanted = (0,image_ref/* formatImageRef */.kL)({ repository: running.repository, tag: version });
    const before = service.upgrade === undefined ? undefined : (0,cattle_service_configs/* configsBefore */.J7)(service.upgrade);
    const earlier = (0,image_ref/* tryParseImageRef */.ZJ)(before?.primary.image ?? '');
    const isKept = (0,cattle_service_configs/* isRecorded */.TN)(service) && earlier?.repository === running.repository && earlier.tag === version;
    if (before === undefined || !isKept)
        return { asked: { ...edits/* NOTHING_ASKED */.jp, image: wanted }, kept: undefined };
    const sidekicks = new Map(before.sidekicks.map((config) => [config.name ?? '', config.image]));
    return { asked: { ...edits/* NOTHING_ASKED */.jp, image: before.primary.image, sidekicks }, kept: before };
}
function expectNoneOpen(service, name) {
    if (!IN_UPGRADE.has(service.state))
        return;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `${(0,stops/* sayName */.NJ)(name)} cannot go to another version as long as an upgrade is open`,
        saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${(0,marks/* holderOf */.Kd)(service)}`,
        fix: `roll that back first, without "to-version": slipway rancher-upgrade rollback ${(0,stops/* flagsOf */.Zo)(name)}`,
    });
}
function planToVersion({ asked, kept }, facts, allowMovingTag, planning) {
    if (kept !== undefined)
        return wayTo(kept, facts, allowMovingTag, planning);
    const configs = (0,cattle_service_configs/* configsOf */.$d)(facts.service);
    const start = here(facts);
    const goal = {
        ...start,
        image: asked.image ?? start.image,
        version: undefined,
        containers: [],
        replaced: (0,stops/* replacedOf */.kT)((0,cattle_service_configs/* withDependents */.hO)(configs, [undefined], facts.service.name)),
    };
    return changeOf([(0,stops/* stopOf */.EV)(start), (0,stops/* stopOf */.EV)(goal)], planning);
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
        what: `This key may only read ${(0,stops/* sayName */.NJ)(name)}`,
        saw: `it is ${service.state}, and the server offers no action for it`,
        fix: 'give rancher-access-key and rancher-secret-key of a key that may change the environment',
    });
}

// EXTERNAL MODULE: ./build/core/image-not-yet.js
var image_not_yet = __webpack_require__(3368);
// EXTERNAL MODULE: ./build/core/same-image.js
var same_image = __webpack_require__(3374);
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
    const isCopied = upgrade?.previousLaunchConfig.labels[marks/* MARK */.M$.change] === labels[marks/* MARK */.M$.change];
    return labels[marks/* MARK */.M$.back] === 'true' || isCopied ? undefined : labels[marks/* MARK */.M$.commit];
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
function remarksOn(looks) {
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

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
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
            what: `New containers of ${(0,stops/* sayName */.NJ)(name)} cannot start before the old ones are stopped`,
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
    const configs = (0,cattle_service_configs/* configsOf */.$d)(facts.service);
    const health = demands.requireHealthCheck && !configs.primary.hasHealthCheck ? [noHealthCheck(name)] : [];
    const changes = (0,edits/* wanted */.Ol)(configs, asked);
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
            ...remarksOn(sight.looks),
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
        what: `${problems.length} things stand in the way of an upgrade of ${(0,stops/* sayName */.NJ)(name)}`,
        saw: problems.map(({ what, saw }, index) => `(${index + 1}) ${what}: ${saw}`).join('; '),
        fix: problems.map(({ fix }, index) => `(${index + 1}) ${fix}`).join('; '),
    });
}
const noHealthCheck = (name) => new core_failure/* Failure */.HR('refused', {
    what: `${(0,stops/* sayName */.NJ)(name)} has no health check, and "require-health-check" is true`,
    saw: 'without one, "running" is all that the server can say of a container',
    fix: 'give the service a health check in Rancher, or leave require-health-check out',
});
const newImages = (configs, { image, sidekicks }) => [[undefined, image], ...sidekicks].flatMap(([name, to]) => {
    const from = (0,cattle_service_configs/* named */.KT)(configs, name)?.image;
    return to === undefined || (from !== undefined && (0,same_image/* isSameName */.y)(from, to)) ? [] : [to];
});
const movingTarget = (image, name) => new core_failure/* Failure */.HR('refused', {
    what: `What ${(0,stops/* sayName */.NJ)(name)} would run cannot be told`,
    saw: `${image} is a moving tag: each host may get another image by it, tomorrow or now`,
    fix: 'give the image with its digest, or a full version as its tag; or set allow-moving-tag: true',
});
const downgrade = (because, name) => new core_failure/* Failure */.HR('refused', {
    what: `${(0,stops/* sayName */.NJ)(name)} would go back to an older version`,
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
        const limit = __addDisposableResource(env_1, world.clock.limit(LOOK_MS, signal), false);
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
        __disposeResources(env_1);
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
    const configs = (0,cattle_service_configs/* configsOf */.$d)(facts.service);
    const running = configs.primary.image;
    const own = image === undefined || (0,same_image/* isSameName */.y)(image, running) ? undefined : image;
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

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/pending.js




function firstOf({ operation, pendingUpgrade }, { facts, name }, nowMs) {
    if (operation !== 'upgrade' || pendingUpgrade === 'fail')
        return undefined;
    const open = findOpen(facts, name, new Date(nowMs).toISOString());
    if (open === undefined || (open.phase !== 'held' && pendingUpgrade !== 'wait'))
        return undefined;
    const upgraded = atGoal(facts.service);
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
    const [theirs, ours] = [(0,stops/* versionIn */.It)(open?.handle), (0,stops/* versionIn */.It)(entry.handle)];
    const isIt = open?.change.id === entry.change.id && (ours === undefined || ours === theirs);
    if (isIt && open?.sealed === false)
        return undefined;
    const upgraded = atGoal(service);
    const saw = open === undefined
        ? `no upgrade is open; it is ${service.state} with ${service.launchConfig.image}, brought by ${(0,marks/* holderOf */.Kd)(service)}`
        : isIt
            ? 'it is being confirmed at this moment'
            : `another one is: to ${upgraded.launchConfig.image}, ${sayOpened(openedBy(upgraded), nowMs)}`;
    return new core_failure/* Failure */.HR(open === undefined ? 'refused' : 'conflict', {
        what: `The upgrade that "undo" names is not open at ${(0,stops/* sayName */.NJ)(name)}`,
        saw,
        fix: `leave that as it is, or look at it with: slipway rancher-upgrade status ${(0,stops/* flagsOf */.Zo)(name)}`,
    });
}

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/changes.js
var rancher_upgrade_changes = __webpack_require__(6226);
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
                what: `There is nothing to confirm at ${(0,stops/* sayName */.NJ)(name)}`,
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
    const target = new cattle_service_target/* CattleServiceTarget */.y(observed.project, observed.name, inputs.strategy, marks, asked);
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
    [marks/* MARK */.M$.run]: run.name,
    [marks/* MARK */.M$.back]: 'true',
    ...(version === undefined ? {} : { [marks/* MARK */.M$.version]: version }),
});
const marksOfHold = (nowMs, holdForMs) => ({
    [marks/* MARK */.M$.at]: new Date(nowMs).toISOString(),
    ...(holdForMs === undefined ? {} : { [marks/* MARK */.M$.holdFor]: (0,duration/* writeDuration */.MP)(holdForMs) }),
});
function marksOf(image, { run }) {
    return {
        [marks/* MARK */.M$.run]: run.name,
        ...(run.commit === undefined ? {} : { [marks/* MARK */.M$.commit]: run.commit }),
        ...(image?.tag === undefined ? {} : { [marks/* MARK */.M$.version]: image.tag }),
    };
}

// EXTERNAL MODULE: ./build/core/failures.js
var failures = __webpack_require__(31);
// EXTERNAL MODULE: ./build/systems/cattle/names.js
var names = __webpack_require__(2589);
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

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/observe.js
var observe = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/containers.js
var cattle_run_state_containers = __webpack_require__(5841);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/stops.js
var cattle_run_state_stops = __webpack_require__(7360);
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
        stops: (0,cattle_run_state_stops/* stopsOf */.lD)(step, known, scale),
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
        version: (0,cattle_service_configs/* versionOfService */.$n)(facts.service),
        scale: isGlobal ? undefined : scale,
        startCounts: Object.fromEntries((0,cattle_run_state_containers/* primaryOf */.Os)(facts).map((one) => [one.id, one.startCount])),
    };
}
function plan_expectUsable(step, { service }, name) {
    const what = `${(0,stops/* sayName */.NJ)(name)} cannot be ${DOES[step]} by this action`;
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
    const flags = (0,stops/* flagsOf */.Zo)(name);
    if (plan_IN_UPGRADE.has(state)) {
        throw new core_failure/* Failure */.HR('conflict', {
            what: `${(0,stops/* sayName */.NJ)(name)} is in the middle of an upgrade, and cannot be ${DOES[step]}`,
            saw: `it is ${state} with ${launchConfig.image}, changed by ${(0,marks/* holderOf */.Kd)(service)}`,
            fix: state === 'upgraded'
                ? `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`
                : 'wait for the other run to end, then start again',
        });
    }
    if (state === 'inactive') {
        const what = `${(0,stops/* sayName */.NJ)(name)} is stopped, so it cannot be ${DOES[step]}`;
        throw plan_refused(what, 'it is inactive', `start it first: slipway rancher-upgrade start ${flags}`);
    }
    throw new core_failure/* Failure */.HR('conflict', {
        what: `${(0,stops/* sayName */.NJ)(name)} cannot be ${DOES[step]} now`,
        saw: `it is ${state}: somebody else, or the server itself, is at it`,
        fix: `look at it with: slipway rancher-upgrade status ${flags}; then start again`,
    });
}
function expectProvable(step, facts, activeHosts, name) {
    const { launchConfig } = facts.service;
    const what = `${(0,stops/* sayName */.NJ)(name)} cannot be ${DOES[step]}`;
    if (activeHosts === 0)
        throw plan_refused(what, 'there is no active host in the environment', 'activate a host in Rancher, then start again');
    if (launchConfig.startsOnce)
        throw plan_refused(what, 'its containers end by themselves, so nothing could be proven', 'do it in Rancher');
    if (step !== 'restart')
        return;
    const containers = (0,cattle_run_state_containers/* primaryOf */.Os)(facts);
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
    const count = (0,cattle_run_state_containers/* primaryOf */.Os)(facts).length;
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

// EXTERNAL MODULE: ./build/targets/cattle-run-state/steps.js
var steps = __webpack_require__(7602);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/target.js + 2 modules
var target = __webpack_require__(2629);
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
    const base = { observed, target: new target/* CattleRunStateTarget */.Z(project, change, strategy), provesVersion: true };
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
            return { image, asked: edits/* NOTHING_ASKED */.jp };
        const { asked, secrets } = resolve(image, inputs.changes, world.env);
        world.host.mask(secrets);
        return { image, asked };
    });
    const observed = await (0,observe/* observeServices */.R)(inputs, world, signal);
    for (const remark of observed[0]?.remarks ?? [])
        world.log.warn(remark);
    expectDifferent(observed);
    const step = wantedBy(inputs);
    const meant = all.flatMap((one, index) => {
        const seen = observed[index];
        return seen === undefined ? [] : [{ ...one, observed: seen }];
    });
    return (0,failures/* eachOrAll */.I)(meant, `Not all of ${meant.length} services can be changed; nothing was changed`, (one) => step === undefined
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
// EXTERNAL MODULE: ./build/targets/cattle-service/facts.js + 1 modules
var cattle_service_facts = __webpack_require__(4609);
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
            for (const one of await (0,observe/* observeServices */.R)(inputs, world, limit.signal)) {
                last = one;
                await waitForOne(one, world, limit.signal);
            }
        }
        catch (error) {
            if (last === undefined || !(error instanceof ports_clock/* TimeLimit */.h9))
                throw error;
            throw new core_failure/* Failure */.HR('timed-out', {
                what: `${(0,stops/* sayName */.NJ)(last.name)} was still in an upgrade when the time to wait was up`,
                saw: `waited ${(0,duration/* formatDuration */.a3)(timeoutMs)}, as "timeout" says; nothing was changed`,
                fix: `look at it with: slipway rancher-upgrade status ${(0,stops/* flagsOf */.Zo)(last.name)}; confirm it or roll it back, then start again`,
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
        const { by, untilMs } = openedBy(atGoal(service));
        const until = untilMs === undefined ? '' : `, to wait until ${sayTime(untilMs, seenAtMs)}`;
        log.progress(`${(0,stops/* sayName */.NJ)(name)}: waiting, as it is ${service.state}, begun by ${by}${until}`, span);
        await clock.sleep(LOOK_EVERY_MS, signal);
        try {
            service = (await (0,cattle_service_facts/* observe */.l)(project, name.id, signal)).service;
            seenAtMs = clock.nowMs();
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error) || clock.nowMs() - seenAtMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                throw error;
            log.progress(`${(0,stops/* sayName */.NJ)(name)}: out of sight, ${(0,core_failure/* briefly */.m_)(error)}`, span);
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
            ? { backOf: (0,marks/* changeOn */.Cs)(observed.facts.service) }
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

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/undo.js
var undo = __webpack_require__(9153);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/index.js





const rancherUpgrade = {
    ...front.front,
    run: (inputs, shared, world, signal) => (0,reversible/* runAlone */.l2)(rancherUpgrade, inputs, shared, inputs.services.length > 1 ? (0,reversible/* together */.bs)(world) : world, signal),
    prepare: prepare,
    post: (_reader, world) => (0,recover_in_post/* recoverInPost */.Ak)(undo.readUndoing, world),
    readUndoing: undo.readUndoing,
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

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ OPEN_TO_ALL),
/* harmony export */   R: () => (/* binding */ observeServices)
/* harmony export */ });
/* harmony import */ var _core_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31);
/* harmony import */ var _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3651);
/* harmony import */ var _targets_cattle_service_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4609);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5660);




const OPEN_TO_ALL = 'access control is off on this Rancher server: everybody who reaches it is admin';
async function observeServices({ access, environment: wanted, services }, world, signal) {
    const client = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)(access, world);
    const environment = await (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .findProject */ .t1)(client, wanted, signal);
    const remarks = (await client.wantsKeys(signal)) ? [] : [OPEN_TO_ALL];
    const project = new _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .CattleProject */ .bI(client, environment.id);
    const stacks = await project.stacks(signal);
    const activeHosts = await project.activeHosts(signal);
    const inStack = new Map();
    return (0,_core_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOrAll */ .I)(services, `Not all of ${services.length} services can be told`, async ({ stack: name, service }) => {
        const stack = (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('stack', name, stacks);
        const among = inStack.get(stack.id) ?? project.services(stack.id, signal);
        inStack.set(stack.id, among);
        const found = (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('service', service, await among);
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
            facts: await (0,_targets_cattle_service_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .l)(project, found.id, signal),
        };
    });
}


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

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachOrAll),
/* harmony export */   c: () => (/* binding */ joinFailures)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

function joinFailures(failures, what) {
    const [first, ...more] = failures;
    if (more.length === 0)
        return first;
    const code = more.every((failure) => failure.code === first.code) ? first.code : 'refused';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, {
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
                if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
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


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ IMAGE_NOT_YET),
/* harmony export */   W: () => (/* binding */ NO_IMAGE_ID)
/* harmony export */ });
const NO_DIGEST = '0'.repeat(64);
const NO_IMAGE_ID = `sha256:${NO_DIGEST}`;
const IMAGE_NOT_YET = `image.of.this.run/image:0.0.0@sha256:${NO_DIGEST}`;


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

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   neutraliseForHtml: () => (/* binding */ neutraliseForHtml),
/* harmony export */   neutraliseForLog: () => (/* binding */ neutraliseForLog),
/* harmony export */   neutraliseForMarkdown: () => (/* binding */ neutraliseForMarkdown),
/* harmony export */   neutraliseForMermaid: () => (/* binding */ neutraliseForMermaid),
/* harmony export */   neutraliseForTerminal: () => (/* binding */ neutraliseForTerminal),
/* harmony export */   onOneLine: () => (/* binding */ onOneLine),
/* harmony export */   quoteForMermaid: () => (/* binding */ quoteForMermaid),
/* harmony export */   showUnseen: () => (/* binding */ showUnseen)
/* harmony export */ });
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

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ changesIn),
/* harmony export */   O: () => (/* binding */ reportGroup)
/* harmony export */ });
/* harmony import */ var _core_change_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2695);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8314);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5303);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);





const WORST_FIRST = [
    'unknown',
    'rollback-failed',
    'cancelled',
    'rolled-back',
    'awaiting-confirm',
    'confirmed',
    'switched',
    'unchanged',
];
const TONES = ['person', 'failed', 'back', 'waiting', 'good', 'plain'];
function reportGroup(title, members) {
    const [first, ...more] = members;
    if (first === undefined)
        throw new Error('a report of no change');
    if (more.length === 0)
        return first.report;
    const reports = members.map(({ report }) => report);
    const result = WORST_FIRST.find((word) => reports.some((report) => report.result === word));
    const failure = failureOf(reports);
    const undo = reports.map(({ outputs }) => outputs.undo ?? '').filter((one) => one !== '');
    return {
        result,
        outputs: { undo: undo.length === 0 ? '' : `[${undo.join(',')}]` },
        details: {
            ...(reports.every(({ details }) => details.dryRun === true) ? { dryRun: true } : {}),
            ...heldByAll(reports),
            services: members.map(({ name, report }) => ({
                name,
                result: report.result,
                ...report.outputs,
                ...report.details,
                ...(report.failure === undefined ? {} : { failure: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureJson */ .PM)(report.failure) }),
            })),
        },
        page: pageOfGroup(title, result, members, failure),
        exitCode: (0,_core_change_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .worstExitCode */ .L)(reports.map(({ exitCode }) => exitCode)),
        ...(failure === undefined ? {} : { failure }),
    };
}
function failureOf(reports) {
    const failures = reports.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const left = failures.filter(({ code }) => code === 'not-taken-back');
    const [first, ...more] = left;
    if (first === undefined || more.length === 0)
        return first ?? failures[0];
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('not-taken-back', {
        what: [...new Set(left.map(({ what }) => what))].join('; '),
        saw: [...new Set(left.map(({ saw }) => saw))].join('; '),
        fix: [...new Set(left.map(({ fix }) => fix))].join('; '),
    });
}
function heldByAll(reports) {
    const [first, ...more] = new Set(reports.filter(({ result }) => result === 'unknown').map(({ details }) => details.heldBy ?? null));
    return first === undefined || first === null || more.length > 0 ? {} : { heldBy: first };
}
function headlineOf(pages, tone) {
    const worst = pages.filter((page) => page.tone === tone).map(({ headline }) => headline);
    return [...worst.slice(0, 3), ...(worst.length > 3 ? [`And ${worst.length - 3} more, see below.`] : [])].join(' ');
}
function pageOfGroup(title, result, members, failure) {
    const pages = members.flatMap(({ name, report }) => report.page === undefined ? [] : [{ name, page: report.page, exitCode: report.exitCode }]);
    const tone = TONES.find((one) => pages.some(({ page }) => page.tone === one)) ?? 'plain';
    return {
        title,
        result: pages.every(({ page }) => page.result === 'dry run') ? 'dry run' : result,
        tone,
        headline: headlineOf(pages.map(({ page }) => page), tone),
        blocks: [
            ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .failureBlocks */ .pD)(failure),
            {
                kind: 'table',
                header: ['service', 'result', 'what'],
                rows: pages.map(({ name, page }) => [name, `${_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$[page.tone]} ${page.result}`, page.headline]),
            },
            ...pages.map(({ page, exitCode }) => ({ kind: 'part', page, folded: exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done })),
        ],
    };
}
const changesIn = (details) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .L)(details.services) ? details.services : [details]).flatMap((one) => {
    const { target = {}, from, to } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(one) ? one : {};
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(from) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(to) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(target) ? [{ target, from, to }] : [];
});


/***/ }),

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ STEPS)
/* harmony export */ });
const STEPS = ['start', 'stop', 'restart', 'scale'];


/***/ })

};
