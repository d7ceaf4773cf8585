export const id = 824;
export const ids = [824,423];
export const modules = {

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  route53Switch: () => (/* binding */ route53Switch)
});

// EXTERNAL MODULE: ./build/run/recover.js
var recover = __webpack_require__(9430);
// EXTERNAL MODULE: ./build/run/report-change.js
var report_change = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/run/reversible.js
var reversible = __webpack_require__(2531);
// EXTERNAL MODULE: ./build/targets/route53-record/back.js
var back = __webpack_require__(168);
// EXTERNAL MODULE: ./build/targets/route53-record/stops.js
var route53_record_stops = __webpack_require__(9818);
// EXTERNAL MODULE: ./build/targets/route53-record/target.js + 2 modules
var route53_record_target = __webpack_require__(8543);
// EXTERNAL MODULE: ./build/actions/route53-switch/access.js
var access = __webpack_require__(6819);
// EXTERNAL MODULE: ./build/core/change.js
var core_change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/actions/route53-switch/how-long.js




/** From a batch to INSYNC, about. Source: API reference, GetChange: "generally within 60 seconds". */
const INSYNC_MS = 60_000;
/**
 * How long the walk takes at least, and why, for people.
 *
 * @throws {Failure} `bad-input` when "timeout" is shorter: it could only be taken back.
 */
function sayHowLong(change, target, { holdMs }, timeoutMs, { clock }) {
    const entry = { change, phase: 'armed', sealed: false, at: (0,ports_clock/* nowIso */.kF)(clock) };
    const stops = Array.from({ length: (0,core_change/* lastStop */.t8)(change) }, (_, index) => index + 1);
    const holdsMs = stops.map((to) => target.holdMs?.({ ...entry, to }) ?? 0);
    const leastMs = holdsMs.reduce((sum, ms) => sum + ms, 0);
    const longestMs = Math.max(...holdsMs);
    const why = longestMs > holdMs ? 'the TTL, until which resolvers may keep older answers' : 'as "hold" says';
    const aboutMs = leastMs + stops.length * INSYNC_MS;
    if (leastMs < timeoutMs)
        return `takes about ${(0,duration/* formatDuration */.a)(aboutMs)}: each step until INSYNC, then watched for ${(0,duration/* formatDuration */.a)(longestMs)} (${why})`;
    throw new failure/* Failure */.HR('bad-input', {
        what: 'The switch cannot end within its time',
        saw: `"timeout" is ${(0,duration/* formatDuration */.a)(timeoutMs)}; ${stops.length} steps are watched for ${(0,duration/* formatDuration */.a)(longestMs)} each (${why})`,
        fix: 'raise "timeout", or use fewer steps, a shorter "hold", or a shorter TTL of the record',
    });
}

// EXTERNAL MODULE: ./build/actions/route53-switch/inputs.js
var inputs = __webpack_require__(7892);
// EXTERNAL MODULE: ./build/actions/route53-switch/observe.js
var observe = __webpack_require__(6865);
// EXTERNAL MODULE: ./build/targets/route53-record/answers.js
var answers = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/systems/route53/pair.js
var route53_pair = __webpack_require__(19);
// EXTERNAL MODULE: ./build/systems/route53/record-set.js
var record_set = __webpack_require__(7903);
// EXTERNAL MODULE: ./build/targets/route53-record/start.js + 1 modules
var route53_record_start = __webpack_require__(9834);
;// CONCATENATED MODULE: ./build/targets/route53-record/plan.js





/**
 * Decides how a record gets its traffic to a side: pure, from every record set of its name.
 *
 * @throws {Failure} `refused`, `bad-input` or `not-found`, each before anything was changed.
 */
function planSwitch(walk, all, planning) {
    const type = (0,route53_record_start/* typeOf */.Q)(all, planning.name, walk.type);
    const { zoneId, zone, name, id, run } = planning;
    const record = { zoneId, zone, name, type };
    const start = (0,route53_record_start/* startOf */.G)(all.filter((set) => set.Type === type), walk, record);
    const stops = stopsOf(walk, start, record);
    const change = (all) => ({
        id,
        kind: 'route53-record',
        target: { ...record },
        run,
        stops: all,
    });
    const [first, ...rest] = stops.map(route53_record_stops/* stopOf */.EV);
    if (first === undefined)
        throw new Error('a walk without a start');
    if (rest.length === 0)
        return { do: 'nothing', change: change([first, first]), remarks: [] };
    return { do: 'change', change: change([first, ...rest]), remarks: remarksOn(walk, start, all, record) };
}
function stopsOf(walk, start, record) {
    const { to, shares, sets } = start;
    const goal = walk.steps.at(-1) ?? 100;
    if (goal < shares[to]) {
        throw new failure/* Failure */.HR('refused', {
            what: `${(0,route53_record_stops/* sayName */.NJ)(record)} would move backwards`,
            saw: `${to} has ${shares[to]} percent already, more than the ${goal} that "steps" ends at`,
            fix: `set "to" to ${(0,route53_pair/* otherSide */._P)(to)}, or let "steps" end higher`,
        });
    }
    const ahead = walk.steps.filter((percent) => percent > shares[to] || percent === goal);
    const stops = [{ shares, sets }];
    for (const percent of ahead) {
        const stop = stopAtPercent(percent, walk, start);
        const before = stops.at(-1);
        if (before === undefined || !(0,record_set/* sameRecordSets */.L6)(before.sets, stop.sets))
            stops.push(stop);
    }
    return stops;
}
function stopAtPercent(percent, walk, start) {
    const { to, simple } = start;
    const shares = to === 'green' ? { blue: 100 - percent, green: percent } : { blue: percent, green: 100 - percent };
    const isThere = start.shares[to] === percent;
    const aged = withTtl(walk.ttlSeconds);
    if (simple && isThere)
        return { shares, sets: start.sets.map(aged) };
    const pair = { blue: aged(start.pair.blue), green: aged(start.pair.green) };
    if (percent === 100 && walk.finalize === 'simple')
        return { shares, sets: [(0,route53_pair/* joinPair */.bf)(pair, to)] };
    const weighed = isThere ? pair : (0,route53_pair/* weighPair */.Fj)(pair, shares);
    return { shares, sets: [weighed.blue, weighed.green] };
}
const withTtl = (ttlSeconds) => (set) => ttlSeconds === undefined || set.AliasTarget !== undefined ? set : { ...set, TTL: ttlSeconds };
function remarksOn(walk, start, all, { type }) {
    const { to, shares, pair } = start;
    const passed = walk.steps.filter((percent) => percent <= shares[to] && percent !== walk.steps.at(-1));
    const twin = type === 'A' ? 'AAAA' : 'A';
    const others = type === 'CNAME' ? [] : all.filter((set) => set.Type === twin);
    return [
        ...(passed.length === 0 ? [] : [`${to} has ${shares[to]} percent already; left out: ${passed.join(', ')}`]),
        ...(others.length === 0 ? [] : [`the ${twin} record of the same name stays as it is`]),
        ...(pair[(0,route53_pair/* otherSide */._P)(to)].HealthCheckId === undefined && pair[to].HealthCheckId === undefined
            ? []
            : ['with health checks a side of weight 0 answers again when the other one is unhealthy']),
    ];
}

// EXTERNAL MODULE: ./build/targets/route53-record/where.js
var where = __webpack_require__(1144);
;// CONCATENATED MODULE: ./build/actions/route53-switch/plan.js






/** Pure. @throws {Failure} `refused`, `conflict` or `bad-input`, before anything was changed. */
function plan(inputs, facts, who) {
    const title = TITLES[inputs.operation];
    switch (inputs.operation) {
        case 'switch':
            return planWalk(title, inputs, facts, who);
        case 'rollback': {
            if (inputs.undo === undefined)
                return planWalk(title, inputs, facts, who);
            const open = expectOnWalk(inputs.undo, inputs, facts);
            return { do: 'take-back', title, change: open.change, open };
        }
        case 'confirm': {
            if (inputs.undo === undefined)
                throw new Error('a confirmation without an entry passed its inputs');
            const open = expectOnWalk(inputs.undo, inputs, facts);
            return { do: 'confirm', title, change: open.change, open: { ...open, to: (0,core_change/* lastStop */.t8)(open.change) } };
        }
        case 'status':
            return { do: 'show' };
        default:
            return inputs.operation;
    }
}
const TITLES = { switch: 'Switch', rollback: 'Rollback', confirm: 'Confirmation', status: 'Status' };
function planWalk(title, inputs, { zone, sets }, who) {
    const planning = { ...who, zoneId: zone.id, zone: zone.name, name: inputs.record };
    const planned = planSwitch(inputs.walk, sets, planning);
    if (planned.do === 'nothing')
        return { do: 'prove', title, change: planned.change, remark: 'the record was there already' };
    return { do: 'walk', title, change: planned.change, remarks: planned.remarks };
}
/** What was recorded is a proposal: it must be of this record, and the record must be on its walk. */
function expectOnWalk(entry, { record, walk, operation }, { zone, sets }) {
    const name = (0,route53_record_stops/* readName */.MQ)(entry.change.target);
    if (name.name !== record || name.zoneId !== zone.id || (walk.type !== undefined && walk.type !== name.type)) {
        throw new failure/* Failure */.HR('bad-input', {
            what: 'The inputs and what the run recorded are not of one record',
            saw: `"undo" is of ${(0,route53_record_stops/* sayName */.NJ)(name)} in ${name.zoneId}, the inputs name ${record} in ${zone.id}`,
            fix: 'give the "undo" output of the run that switched this record',
        });
    }
    const there = sets.filter((set) => set.Type === name.type);
    const at = (0,where/* stopAt */.mk)(entry.change, there);
    const fits = operation === 'confirm' ? at === (0,core_change/* lastStop */.t8)(entry.change) : at !== undefined;
    if (fits)
        return entry;
    throw new failure/* Failure */.HR('conflict', {
        what: `${(0,route53_record_stops/* sayName */.NJ)(name)} is not where that run left it`,
        saw: (0,answers/* saySets */.fz)(there),
        fix: 'look at it with operation "status"; to move it all the same, use operation "switch" with "to"',
    });
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/actions/route53-switch/report.js



/** A gate that tells a version is not needed to know where a record points: it was read. */
const report = (title, outcome, target) => (0,report_change/* reportChange */.R)(`${title}: ${target.name}`, { ...outcome, result: switchedFor(outcome, title) }, target, true);
/** A rollback by a walk that was confirmed is a rollback that is done. */
function switchedFor({ result }, title) {
    if (result !== 'confirmed')
        return result;
    return title === 'Rollback' ? 'rolled-back' : 'switched';
}
const reportDryRun = ({ stops }) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { dryRun: true, from: stops[0], to: stops.at(-1) ?? null },
    summary: '',
    exitCode: result/* EXIT */.dc.done,
});
const reportStatus = (record, facts) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { zone: { id: facts.zone.id, name: facts.zone.name }, sets: facts.sets },
    summary: `### Status: ${record}\n\n    ${sayStatus(record, facts).replaceAll('\n', '\n    ')}`,
    exitCode: result/* EXIT */.dc.done,
});
/** For people: what the name answers, type by type. */
const sayStatus = (record, { zone, sets }) => [
    `${record} in ${zone.name} (${zone.id})`,
    ...(sets.length === 0 ? ['  no record at all'] : sets.map((set) => `  ${set.Type} ${(0,answers/* saySet */.mE)(set)}`)),
].join('\n');

// EXTERNAL MODULE: ./build/actions/route53-switch/undo.js
var undo = __webpack_require__(9423);
;// CONCATENATED MODULE: ./build/actions/route53-switch/index.js













const route53Switch = {
    name: 'route53-switch',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '1h',
    read: inputs/* read */.L,
    run: (inputs, shared, world, signal) => (0,reversible/* runAlone */.l2)(route53Switch, inputs, shared, world, signal),
    async prepare(inputs, shared, world, signal) {
        world.host.mask((0,access/* secretsOf */.F)((0,access/* accessFrom */.l)(world)));
        const observed = await (0,observe/* observeRecord */.E)(inputs, world, signal);
        const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name });
        if (planned.do === 'show') {
            world.log.info(sayStatus(inputs.record, observed));
            return { told: reportStatus(inputs.record, observed) };
        }
        const { change, title } = planned;
        const walking = { holdMs: inputs.holdMs, back: (0,back/* backFlags */.J)(change) };
        const target = new route53_record_target/* Route53RecordTarget */.M(observed.client, (0,route53_record_stops/* readName */.MQ)(change.target), walking, world.clock);
        const remarks = planned.do === 'walk'
            ? [...planned.remarks, ...unasked(inputs), sayHowLong(change, target, inputs, shared.timeoutMs, world)]
            : [];
        world.log.info((0,report_change/* sayPlan */.f)(`${title} of ${target.name}`, planned.do === 'take-back' ? backwards(change) : change, remarks));
        if (shared.dryRun)
            return { told: reportDryRun(change) };
        const tell = (outcome) => report(title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target);
        if (planned.do !== 'walk')
            return { told: tell(await (0,reversible/* carryOutAtOnce */.sb)(planned, target, inputs, world, signal)) };
        const leg = { target, change, ...(inputs.operation === 'rollback' ? { backOf: `before-${change.id}` } : {}) };
        return { drive: await (0,reversible/* driveOf */.KV)(leg, inputs, world), policy: inputs.changing.policy, report: tell };
    },
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { record: inputs.record },
        summary: '',
    }),
    async post(reader, world) {
        return (0,recover/* recoverInPost */.Ak)(await (0,undo.readUndoing)(reader, world), world);
    },
    readUndoing: undo.readUndoing,
};
const unasked = ({ changing }) => changing.gates.length > 0 ? [] : ['no gate asks the new side: that the record is set is all that will be proven'];
const backwards = (change) => ({
    ...change,
    stops: [change.stops.at(-1) ?? change.stops[0], change.stops[0]],
});


/***/ }),

/***/ 9423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUndoing: () => (/* binding */ readUndoing)
/* harmony export */ });
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4866);
/* harmony import */ var _systems_route53_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);
/* harmony import */ var _targets_route53_record_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(168);
/* harmony import */ var _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);
/* harmony import */ var _targets_route53_record_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8543);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6819);






/** For the post step and `slipway undo`: the account comes from the environment, the proof from inputs. */
const readUndoing = async (reader, world) => {
    const access = (0,_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessFrom */ .l)(world);
    world.host.mask((0,_access_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsOf */ .F)(access));
    const client = new _systems_route53_client_js__WEBPACK_IMPORTED_MODULE_1__/* .Route53Client */ .L(access, world.http);
    return {
        changing: await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeInputs */ .Y)(reader),
        secrets: reader.secrets,
        targetOf({ change }) {
            (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .expectOneRecord */ .$P)(change);
            const walking = { holdMs: 0, back: (0,_targets_route53_record_back_js__WEBPACK_IMPORTED_MODULE_2__/* .backFlags */ .J)(change) };
            return new _targets_route53_record_target_js__WEBPACK_IMPORTED_MODULE_4__/* .Route53RecordTarget */ .M(client, (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target), walking, world.clock);
        },
    };
};


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

/** The kinds of reversible change; each has one target. */
const KINDS = ['cattle-service', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
/**
 * Reads an entry that we wrote, or the `undo` output of another job: a proposal that a look must confirm.
 *
 * @throws {Failure} `bad-input` when it is not one.
 */
function parseEntry(text) {
    const bad = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot read what a run recorded',
        saw,
        fix: 'give the "undo" output of a run as it is',
    });
    let entry;
    try {
        entry = JSON.parse(text);
    }
    catch {
        throw bad('text that is not JSON');
    }
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
        throw bad('JSON that is not an entry');
    return entry;
}
const goalOf = (change) => change.stops.at(-1) ?? change.stops[0];
const lastStop = (change) => change.stops.length - 1;


/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a shell, quoted where it has to be. */
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   h9: () => (/* binding */ TimeLimit),
/* harmony export */   kF: () => (/* binding */ nowIso)
/* harmony export */ });
/* unused harmony exports clockFrom, realTimers */
/** The reason of a signal that a `Limit` aborted. */
class TimeLimit extends Error {
    ms;
    constructor(ms) {
        super(`not done within ${ms} ms`);
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
// Not AbortSignal.timeout(): its timer is unreferenced, so a step that waits on nothing else could end early with exit code 0.
const realTimers = {
    nowMs: () => Date.now(),
    after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    },
};
const realClock = clockFrom(realTimers);


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
    const [start, goal] = [change.stops[0], change.stops.at(-1) ?? {}];
    // Taken back because a person asked for it: that was the way, from the goal to the start.
    const [from, to] = asked && entry.to === 0 ? [goal, start] : [start, goal];
    const isThere = result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm';
    const [next, command] = isThere ? ['Take it back', target.rollbackCommand] : ['Look at it', target.statusCommand];
    const rows = [
        ['what', target.name],
        ['result', result],
        ['from', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(from))],
        ['to', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(to))],
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
        `${next}: \`${command.replaceAll('`', '')}\``,
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

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backFlags)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9909);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);




/**
 * The flags of a rollback that leads to the side where a walk began. At a goal that is a simple record the other side is
 * not known to Route 53 any more, so its answer is among them.
 */
function backFlags(change) {
    const side = (0,_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .sideBefore */ .JC)(change);
    const isGone = (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .goalOf */ .ZZ)(change).routing === 'simple';
    const [live] = (0,_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .setsOf */ .Nc)(change.stops[0]).toSorted((a, b) => (b.Weight ?? 0) - (a.Weight ?? 0));
    const lines = isGone && live !== undefined ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answerLines */ .g8)(live) : [];
    return [`--to ${side}`, ...lines.map((line) => `--${side} ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(line)}`)].join(' ');
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ ttlMsOf),
/* harmony export */   nM: () => (/* binding */ evidenceIn),
/* harmony export */   rc: () => (/* binding */ remarksOn),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _run_drive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6768);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);





/** A load balancer's alias is answered with this TTL. Source: API reference, ResourceRecordSet. */
const ALIAS_TTL_SECONDS = 60;
/** Whether the record is still exactly what this stop promises. Who answers behind it is asked by the user's gates. */
function prove({ change, to }, sets) {
    const stop = change.stops[to] ?? {};
    if ((0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRecordSets */ .L6)((0,_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .setsOf */ .Nc)(stop), sets))
        return { kind: 'good', detail: (0,_run_drive_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(stop) };
    return { kind: 'bad', detail: `the record is not ${(0,_run_drive_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(stop)} any more: ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .saySets */ .fz)(sets)}` };
}
const evidenceIn = ({ change }, sets) => ({
    title: `${(0,_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .sayName */ .NJ)((0,_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .readName */ .MQ)(change.target))} is set to`,
    lines: sets.length === 0 ? ['no record at all'] : sets.map(_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .saySet */ .mE),
});
/** For how long resolvers may give answers of any of these stops, at most. */
const ttlMsOf = (stops) => 1_000 * Math.max(0, ...stops.flatMap(_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .setsOf */ .Nc).map(({ TTL = ALIAS_TTL_SECONDS }) => TTL));
/** At stop 0 again: who may not have noticed yet. */
function remarksOn({ change, handle }) {
    if ((0,_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .readHandle */ .lv)(handle) === undefined)
        return [];
    const ttl = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(ttlMsOf(change.stops.slice(1)));
    return [`the name servers answer as before; resolvers may keep what they were told until ${ttl} later (the TTL)`];
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ Route53RecordTarget)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
// EXTERNAL MODULE: ./build/run/drive.js + 4 modules
var drive = __webpack_require__(6768);
// EXTERNAL MODULE: ./build/systems/route53/client.js + 1 modules
var route53_client = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/systems/route53/failures.js
var failures = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/systems/route53/changes.js


/** The longest comment a batch may have. */
const COMMENT_LENGTH = 256;
/**
 * Sends one batch, once. Route 53 makes all of it or none.
 *
 * @param comment who changes it and why; kept by Route 53 and by CloudTrail, cut at 256 characters.
 * @throws {Failure} `lost`: it may have been made, only a look tells. Everything else: it surely was not. `conflict`: the
 *   records are not what the batch was made from any more. `refused`: against Route 53's rules, or protected.
 */
async function changeRecordSets(client, { zoneId, changes, comment, }, signal) {
    const request = {
        HostedZoneId: zoneId,
        ChangeBatch: {
            Comment: comment.slice(0, COMMENT_LENGTH),
            // What was listed goes back untouched; only the SDK's types are wider and mutable.
            Changes: changes.map(({ Action, ResourceRecordSet }) => ({
                Action,
                ResourceRecordSet: ResourceRecordSet,
            })),
        },
    };
    const { ChangeInfo } = await client.changeResourceRecordSets(request, signal);
    return statusOf(ChangeInfo, (0,route53_client/* changing */.W)(request));
}
/**
 * One read of how far a batch has come.
 *
 * @throws {Failure} as every read.
 */
async function getChange(client, id, signal) {
    const { ChangeInfo } = await client.getChange(id, signal);
    return statusOf(ChangeInfo, { operation: 'GetChange', what: `read the change ${id}`, write: false });
}
function statusOf(info, doing) {
    if (!info?.Id)
        throw (0,failures/* emptyAnswer */.W)(doing);
    return { id: info.Id.replace(/^\/change\//, ''), status: info.Status === 'INSYNC' ? 'INSYNC' : 'PENDING' };
}

// EXTERNAL MODULE: ./build/systems/route53/records.js
var records = __webpack_require__(493);
// EXTERNAL MODULE: ./build/systems/route53/record-set.js
var record_set = __webpack_require__(7903);
;// CONCATENATED MODULE: ./build/systems/route53/swap.js

/**
 * The batch that turns one state into another and is refused as a whole when what it replaces is not there any more: an
 * exact DELETE of every set that goes or changes, as it was read, then a CREATE of every set that comes. Sets that mean
 * the same in both states are left alone, so swapping back is `swap(after, before)`.
 *
 * DELETEs come first because the order counts where sets clash. Aliases go before and come after the sets they may
 * point to.
 *
 * @returns no change at all when the two states mean the same.
 */
function swap(before, after) {
    const old = byIdentity(before);
    const wanted = byIdentity(after);
    const stays = (set, in_) => {
        const counterpart = in_.get((0,record_set/* identityOf */.cu)(set));
        return counterpart !== undefined && (0,record_set/* sameRecordSet */.ss)(set, counterpart);
    };
    const go = before.filter((set) => !stays(set, wanted)).sort((a, b) => aliasRank(b) - aliasRank(a));
    const come = after.filter((set) => !stays(set, old)).sort((a, b) => aliasRank(a) - aliasRank(b));
    return [
        ...go.map((set) => ({ Action: 'DELETE', ResourceRecordSet: set })),
        ...come.map((set) => ({ Action: 'CREATE', ResourceRecordSet: set })),
    ];
}
const aliasRank = (set) => (set.AliasTarget === undefined ? 0 : 1);
function byIdentity(sets) {
    const map = new Map(sets.map((set) => [(0,record_set/* identityOf */.cu)(set), set]));
    if (map.size !== sets.length)
        throw new Error('a state holds one record set twice');
    return map;
}

// EXTERNAL MODULE: ./build/targets/route53-record/proof.js
var proof = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/targets/route53-record/stops.js
var stops = __webpack_require__(9818);
// EXTERNAL MODULE: ./build/targets/route53-record/where.js
var where = __webpack_require__(1144);
;// CONCATENATED MODULE: ./build/targets/route53-record/target.js









/**
 * One record of Route 53: as many stops as there are steps, and the start. Each move is one batch that deletes exactly what
 * was read. Nothing is sealed: every stop leads back to the start by one batch, the last one too.
 */
class Route53RecordTarget {
    probeName = 'record';
    gatesAreOfTheGoal = true;
    #client;
    #record;
    #walking;
    #clock;
    constructor(client, record, walking, clock) {
        this.#client = client;
        this.#record = record;
        this.#walking = walking;
        this.#clock = clock;
    }
    get name() {
        return (0,stops/* sayName */.NJ)(this.#record);
    }
    get statusCommand() {
        return `slipway route53-switch status ${this.#flags}`;
    }
    get rollbackCommand() {
        return `slipway route53-switch rollback ${this.#flags} ${this.#walking.back}`;
    }
    get #flags() {
        const { zoneId, name, type } = this.#record;
        return `--hosted-zone-id ${zoneId} --record ${(0,shell_word/* shellWord */.r)(name.replace(/\.$/, ''))} --type ${type}`;
    }
    async look(entry, signal) {
        const sets = await this.#read(signal);
        const at = (0,where/* stopAt */.mk)(entry.change, sets);
        const changeId = at === undefined ? undefined : (0,where/* changeIdOf */.r3)(entry, at);
        const status = changeId === undefined ? undefined : await this.#statusOf(changeId, signal);
        return (0,where/* whereIs */.ie)(entry, sets, status, this.#clock.nowMs());
    }
    async move({ change, to }, seen, signal) {
        if (seen.kind !== 'at') {
            throw new failure/* Failure */.HR('conflict', {
                what: `${this.name} was changed by somebody else meanwhile`,
                saw: seen.saying,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        const stop = change.stops[to];
        const changes = swap(seen.revision, (0,stops/* setsOf */.Nc)(stop));
        const comment = `slipway ${change.id}: ${(0,drive/* sayStop */.u)(stop ?? {})}, by ${change.run}`;
        const { id } = await changeRecordSets(this.#client, { zoneId: this.#record.zoneId, changes, comment }, signal);
        return { to, changeId: id };
    }
    wayBack(_entry, seen) {
        return (0,where/* wayBackFrom */.Zr)(seen);
    }
    /** Until then some resolvers still give the answers of the stop before. */
    holdMs({ change, to }) {
        return Math.max(this.#walking.holdMs, (0,proof/* ttlMsOf */.Qu)(change.stops.slice(to - 1, to + 1)));
    }
    async probe(entry, signal) {
        return (0,proof/* prove */.zn)(entry, await this.#read(signal));
    }
    async evidence(entry, signal) {
        return (0,proof/* evidenceIn */.nM)(entry, await this.#read(signal));
    }
    async remarks(entry) {
        return (0,proof/* remarksOn */.rc)(entry);
    }
    async #read(signal) {
        const { zoneId, name, type } = this.#record;
        const sets = await (0,records/* listRecordSets */.f)(this.#client, { zoneId, name }, signal);
        return sets.filter((set) => set.Type === type);
    }
    /** Undefined where it may not be asked, or is not known any more: the state itself was read all the same. */
    async #statusOf(id, signal) {
        try {
            return (await getChange(this.#client, id, signal)).status;
        }
        catch (error) {
            if ((0,failure/* isFailure */.N6)(error, 'denied', 'not-found'))
                return undefined;
            throw error;
        }
    }
}


/***/ }),

/***/ 1144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zr: () => (/* binding */ wayBackFrom),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   mk: () => (/* binding */ stopAt),
/* harmony export */   r3: () => (/* binding */ changeIdOf)
/* harmony export */ });
/* unused harmony exports ASSUMED_INSYNC_MS, PENDING_TOO_LONG_MS */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _run_drive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6768);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);





/**
 * Where the id of a change was lost with its answer, its records are taken to be on all name servers after this: twice
 * what Route 53 says it "generally" takes (API reference, GetChange).
 */
const ASSUMED_INSYNC_MS = 120_000;
/** PENDING for longer is a failure: Route 53's own people speak of five minutes at most. */
const PENDING_TOO_LONG_MS = 300_000;
/** The stop whose record sets these are, spelling aside. */
const stopAt = ({ stops }, sets) => {
    const at = stops.findIndex((stop) => (0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRecordSets */ .L6)((0,_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .setsOf */ .Nc)(stop), sets));
    return at === -1 ? undefined : at;
};
/** The change of Route 53 that led to a stop, where its id is known. */
function changeIdOf({ handle }, at) {
    const known = (0,_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .readHandle */ .lv)(handle);
    return known?.to === at ? known.changeId : undefined;
}
/**
 * Where a record stands on the walk of a change: pure, from the record sets of its name and type as they are now.
 *
 * @param status how far the change that led here has come; undefined where that cannot be known.
 */
function whereIs(entry, sets, status, nowMs) {
    const at = stopAt(entry.change, sets);
    if (at === undefined) {
        if (sets.length === 0)
            return { kind: 'gone', saying: 'the record is gone' };
        return { kind: 'foreign', saying: `it is set to what is no stop of this change: ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .saySets */ .fz)(sets)}` };
    }
    const { settled, how, stuck } = settling(entry, at, status, nowMs);
    return {
        kind: 'at',
        at,
        settled,
        sealed: false,
        saying: `${(0,_run_drive_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStop */ .u)(entry.change.stops[at] ?? {})}${how === '' ? '' : `, ${how}`}`,
        ...(stuck === undefined ? {} : { stuck }),
        // As read, for the exact DELETE of the next move.
        revision: sets,
    };
}
function settling(entry, at, status, nowMs) {
    const waitedMs = nowMs - Date.parse(entry.at);
    if (status === 'INSYNC')
        return { settled: true, how: 'INSYNC' };
    if (status === 'PENDING') {
        const minutes = Math.floor(waitedMs / 60_000);
        const how = minutes === 0 ? 'PENDING' : `PENDING for ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(minutes * 60_000)}`;
        if (waitedMs < PENDING_TOO_LONG_MS)
            return { settled: false, how };
        return { settled: false, how, stuck: `not INSYNC after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(PENDING_TOO_LONG_MS)}` };
    }
    // Nothing of ours led here: it is where the plan, or the stop before, found it.
    if (entry.phase === 'armed' && (at !== entry.to || at === 0))
        return { settled: true, how: '' };
    if (waitedMs >= ASSUMED_INSYNC_MS)
        return { settled: true, how: 'taken to be in sync' };
    const how = `how far it has come cannot be asked; taken to be in sync after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(ASSUMED_INSYNC_MS)}`;
    return { settled: false, how };
}
/** Pure: from every stop of ours one batch leads back to stop 0, PENDING or not. */
function wayBackFrom(seen) {
    switch (seen.kind) {
        case 'gone':
        case 'foreign':
        case 'between':
            return { by: 'person', because: seen.saying };
        case 'at':
            if (seen.at > 0)
                return { by: 'move' };
            return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying };
        default:
            return seen;
    }
}


/***/ })

};
