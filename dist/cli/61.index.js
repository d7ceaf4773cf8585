export const id = 61;
export const ids = [61];
export const modules = {

/***/ 8061:
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
;// CONCATENATED MODULE: ./build/systems/route53/pair.js

/** Load balancers' aliases answer with this TTL; another one beside them would bend the shares. */
const BESIDE_ALIAS_TTL_SECONDS = 60;
const otherSide = (side) => (side === 'blue' ? 'green' : 'blue');
/**
 * Finds the two sides in a weighted group.
 *
 * @returns undefined when one of them is not there; `others` are the group's members that are neither.
 */
function findPair(sets, identifiers) {
    const blue = sets.find((set) => set.SetIdentifier === identifiers.blue);
    const green = sets.find((set) => set.SetIdentifier === identifiers.green);
    if (blue === undefined || green === undefined)
        return undefined;
    return { pair: { blue, green }, others: sets.filter((set) => set !== blue && set !== green) };
}
const weightsOf = ({ blue, green }) => ({ blue: blue.Weight ?? 0, green: green.Weight ?? 0 });
/** The share of one side between the two, in percent; undefined when both weigh nothing. */
function percentOf(side, weights) {
    const sum = weights.blue + weights.green;
    return sum === 0 ? undefined : (100 * weights[side]) / sum;
}
/**
 * The same two sets with other weights; nothing else of them changes.
 *
 * @throws {Failure} `refused` for weights that are not whole numbers from 0 to 255, and for 0 and 0: Route 53 would then
 *   answer with both alike.
 */
function weighPair(pair, weights) {
    const wrong = Object.values(weights).some((weight) => !Number.isInteger(weight) || weight < 0 || weight > 255);
    if (wrong || weights.blue + weights.green === 0) {
        throw new failure/* Failure */.HR('refused', {
            what: `Cannot weigh ${pair.blue.Name} like that`,
            saw: `blue ${weights.blue}, green ${weights.green}`,
            fix: 'use whole numbers from 0 to 255, at least one of them more than 0',
        });
    }
    return { blue: { ...pair.blue, Weight: weights.blue }, green: { ...pair.green, Weight: weights.green } };
}
/**
 * Turns a simple record set into a pair that answers as before: the side that is live keeps what the set answered, with
 * all the weight; the other side has the given answer, and none.
 *
 * A health check is left out: on a simple set it has no effect, in a pair it would send traffic to the idle side when it
 * fails. So does EvaluateTargetHealth of an alias, which stays as it was read.
 */
function splitSimple(simple, live, idleAnswer, identifiers) {
    const { HealthCheckId: _check, ...kept } = simple;
    const { ResourceRecords: _records, AliasTarget: _alias, TTL = BESIDE_ALIAS_TTL_SECONDS, ...rest } = kept;
    const idle = otherSide(live);
    const ttl = 'AliasTarget' in idleAnswer ? {} : { TTL };
    const sides = {
        [live]: { ...kept, SetIdentifier: identifiers[live], Weight: 100 },
        [idle]: { ...rest, ...ttl, ...idleAnswer, SetIdentifier: identifiers[idle], Weight: 0 },
    };
    return sides;
}
/** The simple record set that answers as one side of a pair does. */
function joinPair(pair, side) {
    const { SetIdentifier: _identifier, Weight: _weight, ...simple } = pair[side];
    return simple;
}

// EXTERNAL MODULE: ./build/systems/route53/record-set.js
var record_set = __webpack_require__(7903);
;// CONCATENATED MODULE: ./build/systems/route53/routing.js
const OTHER_POLICIES = {
    Region: 'latency',
    GeoLocation: 'geolocation',
    GeoProximityLocation: 'geoproximity',
    Failover: 'failover',
    MultiValueAnswer: 'multivalue answer',
    CidrRoutingConfig: 'IP-based',
    TrafficPolicyInstanceId: 'traffic policy',
};
/** Tells how a name answers for a type, from all record sets of that name. */
function routingOf(sets, type) {
    const group = sets.filter((set) => set.Type === type);
    const [first] = group;
    if (first === undefined)
        return { kind: 'none' };
    for (const [member, policy] of Object.entries(OTHER_POLICIES)) {
        if (group.some((set) => member in set))
            return { kind: 'other', policy, sets: group };
    }
    if (group.every((set) => set.SetIdentifier !== undefined && set.Weight !== undefined)) {
        return { kind: 'weighted', sets: group };
    }
    if (group.length === 1 && first.SetIdentifier === undefined)
        return { kind: 'simple', set: first };
    return { kind: 'other', policy: 'unknown', sets: group };
}
/** The types at a name that cannot stand beside the given one: a CNAME suffers nothing beside it. */
function typesInTheWay(sets, type) {
    const types = new Set(sets.map((set) => set.Type));
    return [...types].filter((other) => other !== type && (type === 'CNAME' || other === 'CNAME'));
}

;// CONCATENATED MODULE: ./build/targets/route53-record/start.js





const NAMES = { blue: 'blue', green: 'green' };
/** The types that traffic can be moved by. */
const MOVABLE = ['A', 'AAAA', 'CNAME'];
/**
 * The type that is meant, from all record sets of a name.
 *
 * @throws {Failure} `not-found`; `bad-input` when there are several.
 */
function typeOf(all, name, asked) {
    const there = MOVABLE.filter((type) => all.some((set) => set.Type === type));
    const [type] = there.filter((one) => asked === undefined || one === asked);
    if (type === undefined) {
        throw new failure/* Failure */.HR('not-found', {
            what: `There is no ${asked ?? MOVABLE.join(', ')} record of ${name} to switch`,
            saw: `its hosted zone has ${[...new Set(all.map(({ Type }) => Type))].join(', ') || 'nothing'} of that name`,
            fix: 'check "record", or create the record first, answering as blue does',
        });
    }
    if (asked !== undefined || there.length === 1)
        return type;
    throw new failure/* Failure */.HR('bad-input', {
        what: `Cannot tell which record of ${name} to switch`,
        saw: `it has ${there.join(' and ')}`,
        fix: 'set "type" to one of them',
    });
}
/**
 * Tells the two sides of a record apart.
 *
 * @throws {Failure} `refused` for routing that is not ours to change, `bad-input` where a side is not told.
 */
function startOf(sets, want, record) {
    const routing = routingOf(sets, record.type);
    switch (routing.kind) {
        case 'simple':
            return startOfSimple(routing.set, want, record);
        case 'weighted':
            return startOfPair(routing.sets, want, record);
        case 'other':
            throw refused(`${(0,route53_record_stops/* sayName */.NJ)(record)} is not switched by this action`, `its routing policy is ${routing.policy}`, 'name a record that is simple, or weighted between blue and green');
        case 'none':
            throw refused(`${(0,route53_record_stops/* sayName */.NJ)(record)} is not there`, 'no record set', 'create the record first');
        default:
            return routing;
    }
}
function startOfSimple(set, want, record) {
    const live = liveOf(set, want, record);
    const idle = otherSide(live);
    const to = want.to === 'other' ? idle : want.to;
    const idleAnswer = want[idle];
    if (idleAnswer === undefined && to === idle) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `Cannot tell what ${(0,route53_record_stops/* sayName */.NJ)(record)} is to answer as ${idle}`,
            saw: `it answers ${(0,answers/* sayAnswer */.sQ)(set)} alone, which is ${live}`,
            fix: `set "${idle}"`,
        });
    }
    const pair = splitSimple(set, live, idleAnswer ?? answerOf(set), NAMES);
    const shares = live === 'blue' ? { blue: 100, green: 0 } : { blue: 0, green: 100 };
    return { sets: [set], simple: true, to, pair, shares };
}
/** Which side a simple record answers as; what nobody claims is blue when green is somebody else, and the other way round. */
function liveOf(set, want, record) {
    const is = (side) => want[side] !== undefined && (0,answers/* answers */.GA)(set, want[side]);
    if (is('blue') && is('green'))
        throw bothAlike(record, (0,answers/* sayAnswer */.sQ)(set));
    if (is('blue'))
        return 'blue';
    if (is('green'))
        return 'green';
    if (want.blue === undefined && want.green !== undefined)
        return 'blue';
    if (want.green === undefined && want.blue !== undefined)
        return 'green';
    throw refused(`Cannot tell which side ${(0,route53_record_stops/* sayName */.NJ)(record)} answers as`, `it answers ${(0,answers/* sayAnswer */.sQ)(set)}, ${want.blue === undefined ? 'and neither side was told' : 'which is neither blue nor green'}`, 'set "blue" and "green" to what they answer; one of them must be what the record answers now');
}
function startOfPair(sets, want, record) {
    const found = findPair(sets, identifiersIn(sets, want));
    if (found === undefined || found.others.length > 0) {
        throw refused(`${(0,route53_record_stops/* sayName */.NJ)(record)} is not weighted between blue and green alone`, `it has ${(0,answers/* saySets */.fz)(sets)}`, 'use the set identifiers "blue" and "green", or set "blue" and "green" to what the two sets answer');
    }
    const percent = percentOf('green', weightsOf(found.pair)) ?? 50;
    const green = Math.round(percent);
    const shares = { blue: 100 - green, green };
    const to = want.to === 'other' ? idleOf(found.pair, record) : want.to;
    const live = otherSide(to);
    const liveAnswer = want[live];
    if (liveAnswer !== undefined && !(0,answers/* answers */.GA)(found.pair[live], liveAnswer))
        throw holds(found.pair, live, record);
    return { sets, simple: false, to, pair: withAnswer(found.pair, to, want[to], record), shares };
}
/** The sets named so, or else the two that answer as the inputs say. */
function identifiersIn(sets, want) {
    const identifierOf = (side) => sets.find((set) => set.SetIdentifier === NAMES[side])?.SetIdentifier ??
        sets.find((set) => want[side] !== undefined && (0,answers/* answers */.GA)(set, want[side]))?.SetIdentifier ??
        NAMES[side];
    return { blue: identifierOf('blue'), green: identifierOf('green') };
}
function idleOf(pair, record) {
    const { blue, green } = weightsOf(pair);
    if (blue === 0 && green > 0)
        return 'blue';
    if (green === 0 && blue > 0)
        return 'green';
    throw new failure/* Failure */.HR('bad-input', {
        what: `Cannot tell which side of ${(0,route53_record_stops/* sayName */.NJ)(record)} is the other one`,
        saw: `blue ${blue}, green ${green}`,
        fix: 'set "to" to blue or green',
    });
}
/** What an idle side answers may be changed on the way; a side that has traffic keeps its answer. */
function withAnswer(pair, side, answer, record) {
    if (answer === undefined || (0,answers/* answers */.GA)(pair[side], answer))
        return pair;
    if (weightsOf(pair)[side] > 0)
        throw holds(pair, side, record);
    const { ResourceRecords: _records, AliasTarget: _alias, TTL, ...rest } = pair[side];
    const ttl = TTL ?? pair[otherSide(side)].TTL ?? 60;
    const changed = { ...rest, ...('AliasTarget' in answer ? {} : { TTL: ttl }), ...answer };
    return side === 'blue' ? { ...pair, blue: changed } : { ...pair, green: changed };
}
const answerOf = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined ? { ResourceRecords } : { AliasTarget };
const holds = (pair, side, record) => refused(`${side} of ${(0,route53_record_stops/* sayName */.NJ)(record)} is not what the input "${side}" says`, `it answers ${(0,answers/* sayAnswer */.sQ)(pair[side])} and has traffic`, `set "${side}" to that, or leave it out`);
const bothAlike = (record, answer) => new failure/* Failure */.HR('bad-input', {
    what: `There is nothing to switch ${(0,route53_record_stops/* sayName */.NJ)(record)} between`,
    saw: `blue and green both answer ${answer}`,
    fix: 'set "green" to what the new side answers',
});
const refused = (what, saw, fix) => new failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/targets/route53-record/plan.js





/**
 * Decides how a record gets its traffic to a side: pure, from every record set of its name.
 *
 * @throws {Failure} `refused`, `bad-input` or `not-found`, each before anything was changed.
 */
function planSwitch(walk, all, planning) {
    const type = typeOf(all, planning.name, walk.type);
    const { zoneId, zone, name, id, run } = planning;
    const record = { zoneId, zone, name, type };
    const start = startOf(all.filter((set) => set.Type === type), walk, record);
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
            fix: `set "to" to ${otherSide(to)}, or let "steps" end higher`,
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
        return { shares, sets: [joinPair(pair, to)] };
    const weighed = isThere ? pair : weighPair(pair, shares);
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
        ...(pair[otherSide(to)].HealthCheckId === undefined && pair[to].HealthCheckId === undefined
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
        return { drive: await (0,reversible/* driveOf */.KV)({ target, change }, inputs, world), policy: inputs.changing.policy, report: tell };
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

/***/ 7892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _gates_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2817);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4866);
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5976);
/* harmony import */ var _systems_route53_zones_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7364);
/* harmony import */ var _targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6568);
/* harmony import */ var _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9818);








/** The longest TTL there is. Source: API reference, ResourceRecordSet. */
const TTL_MOST_SECONDS = 2_147_483_647;
async function read(reader) {
    const operation = reader.choice('operation', ['switch', ..._run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATIONS */ .x], 'switch');
    const attempt = (name, text, parse) => text === undefined ? undefined : orProblem(reader, name, () => parse(text, name));
    const to = reader.choice('to', ['blue', 'green', 'other'], 'other');
    const type = reader.choice('type', ['auto', 'A', 'AAAA', 'CNAME'], 'auto');
    const inputs = {
        operation,
        hostedZoneId: attempt('hosted-zone-id', reader.maybe('hosted-zone-id'), _systems_route53_zones_js__WEBPACK_IMPORTED_MODULE_5__/* .parseZoneId */ .B$),
        hostedZone: attempt('hosted-zone', reader.maybe('hosted-zone'), _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseName */ .$q),
        record: attempt('record', reader.text('record'), _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseName */ .$q) ?? '',
        walk: {
            type: type === 'auto' ? undefined : type,
            blue: readAnswer(reader, 'blue'),
            green: readAnswer(reader, 'green'),
            to,
            steps: readSteps(reader),
            finalize: reader.choice('finalize', ['keep', 'simple'], 'keep'),
            ttlSeconds: readTtl(reader),
        },
        saysTo: reader.wasGiven('to'),
        holdMs: reader.durationMs('hold', '0s'),
        undo: attempt('undo', reader.maybe('undo'), readUndo),
        changing: await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readChangeInputs */ .Y)(reader),
        secrets: reader.secrets,
    };
    complain(reader, inputs);
    return inputs;
}
function complain(reader, inputs) {
    const { operation, hostedZoneId, hostedZone, walk, undo, saysTo, changing } = inputs;
    if (hostedZoneId !== undefined && hostedZone !== undefined)
        reader.problem('hosted-zone', `"${hostedZone}"`, 'one of hosted-zone and hosted-zone-id is enough');
    if (walk.finalize === 'simple' && walk.steps.at(-1) !== 100)
        reader.problem('finalize', '"simple"', 'it needs "steps" that end at 100');
    if (operation === 'confirm' && undo === undefined)
        reader.problem('undo', 'nothing', 'a confirmation needs the "undo" output of the run that made the switch');
    if (operation === 'rollback' && undo === undefined && (!saysTo || walk.to === 'other'))
        reader.problem('undo', 'nothing', 'a rollback never guesses: give the "undo" output of that run, or "to" as blue or green');
    for (const name of (0,_gates_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .unfillable */ .zi)(changing.gates, {}))
        reader.problem('gates', `a gate that asks for {${name}}`, 'a record tells none to compare with; write the value itself');
}
function readUndo(text) {
    const entry = (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntry */ .ER)(text);
    (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_7__/* .expectOneRecord */ .$P)(entry.change);
    return entry;
}
function readAnswer(reader, side) {
    const lines = reader.list(side);
    return orProblem(reader, side, () => (0,_targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAnswer */ .Wp)(lines, side));
}
/** Percents of the new side, each more than the one before: `10 50 100` in lines. */
function readSteps(reader) {
    const lines = reader.list('steps');
    if (lines.length === 0)
        return [100];
    const steps = lines.map((line) => Number(/^(\d{1,3})\s*%?$/.exec(line)?.[1] ?? Number.NaN));
    const wrong = steps.some((step, at) => !(step >= 1 && step <= 100 && step > (steps[at - 1] ?? 0)));
    if (wrong)
        reader.problem('steps', `"${lines.join(', ')}"`, 'not whole percents from 1 to 100 that rise');
    return steps;
}
function readTtl(reader) {
    const text = reader.maybe('ttl');
    if (text === undefined)
        return undefined;
    const match = /^(\d{1,10})s$/.exec(text);
    const seconds = Number(match?.[1] ?? Number.NaN);
    if (seconds <= TTL_MOST_SECONDS)
        return seconds;
    reader.problem('ttl', `"${text}"`, `not whole seconds up to ${TTL_MOST_SECONDS}s, such as 60s`);
    return undefined;
}
function orProblem(reader, name, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, 'bad-input'))
            throw error;
        reader.problem(name, error.saw, error.fix);
        return undefined;
    }
}


/***/ }),

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ observeRecord)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _systems_route53_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5976);
/* harmony import */ var _systems_route53_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(493);
/* harmony import */ var _systems_route53_zones_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7364);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6819);






/**
 * @throws {Failure} `not-found`; `bad-input` when several zones could be meant, or the record lies outside of the one that
 *   was named; `refused` for a zone that another service owns.
 */
async function observeRecord(inputs, world, signal) {
    const client = new _systems_route53_client_js__WEBPACK_IMPORTED_MODULE_1__/* .Route53Client */ .L((0,_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessFrom */ .l)(world), world.http);
    const zone = await zoneOf(client, inputs, signal);
    return { client, zone, sets: await (0,_systems_route53_records_js__WEBPACK_IMPORTED_MODULE_3__/* .listRecordSets */ .f)(client, { zoneId: zone.id, name: inputs.record }, signal) };
}
async function zoneOf(client, inputs, signal) {
    const { hostedZoneId, hostedZone, record, undo } = inputs;
    const id = hostedZoneId ?? (hostedZone === undefined ? undoneZone(undo) : undefined);
    const zone = id === undefined
        ? await (0,_systems_route53_zones_js__WEBPACK_IMPORTED_MODULE_4__/* .findZone */ ._S)(client, hostedZone ?? record, 'public', signal)
        : await (0,_systems_route53_zones_js__WEBPACK_IMPORTED_MODULE_4__/* .getZone */ .HD)(client, id, signal);
    if (hostedZone !== undefined && zone.name !== hostedZone) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-found', {
            what: `Cannot find the hosted zone ${hostedZone}`,
            saw: `the nearest public zone of this account is ${zone.name}`,
            fix: 'check "hosted-zone", or set hosted-zone-id',
        });
    }
    if ((0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z$)(record, zone.name))
        return zone;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: `${record} does not lie in the hosted zone ${zone.id}`,
        saw: `that zone is ${zone.name}`,
        fix: 'correct "record" or the zone',
    });
}
const undoneZone = (undo) => undo === undefined ? undefined : String(undo.change.target.zoneId);


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

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ parseZoneId),
/* harmony export */   HD: () => (/* binding */ getZone),
/* harmony export */   _S: () => (/* binding */ findZone)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8768);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5976);



/**
 * Reads a zone id with or without `/hostedzone/`.
 *
 * @throws {Failure} `bad-input`
 */
function parseZoneId(text, input) {
    const id = text.trim().replace(/^\/hostedzone\//, '');
    if (/^[A-Z0-9]{1,32}$/.test(id))
        return id;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: `Cannot read ${input} as the id of a hosted zone`,
        saw: `"${text}"`,
        fix: 'write the id, such as Z0123456789ABCDEFGHIJ, and not the name',
    });
}
/**
 * One read.
 *
 * @throws {Failure} `not-found`, `refused` for a zone that another AWS service owns, and as every read.
 */
async function getZone(client, id, signal) {
    const { HostedZone: zone, DelegationSet } = await client.getHostedZone(id, signal);
    if (zone === undefined) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyAnswer */ .W)({ operation: 'GetHostedZone', what: `read the hosted zone ${id}`, write: false });
    }
    return zoneOf(zone, DelegationSet?.NameServers ?? []);
}
/**
 * Finds the zone that a record lies in: the longest matching name among the zones that are public, or private, as asked.
 * Reads once for each label of the name, and on where many zones have one name.
 *
 * @param name in stored form, of the record or of the zone itself.
 * @throws {Failure} `not-found`; `bad-input` when several zones have that name, with their ids; and as every read.
 */
async function findZone(client, name, visibility, signal) {
    for (const candidate of (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleZones */ .NC)(name)) {
        const named = await zonesNamed(client, candidate, signal);
        const found = named.filter(({ Config }) => (Config?.PrivateZone === true) === (visibility === 'private'));
        if (found.length > 1) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
                what: `Cannot tell which hosted zone ${name} lies in`,
                saw: `${found.length} ${visibility} zones are named ${candidate}: ${found.map(bareId).join(', ')}`,
                fix: 'set hosted-zone-id to one of them',
            });
        }
        if (found[0] !== undefined)
            return zoneOf(found[0], []);
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-found', {
        what: `Cannot find the hosted zone of ${name}`,
        saw: `no ${visibility} zone of this account is named ${(0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleZones */ .NC)(name).join(' or ')}`,
        fix: 'set hosted-zone-id, and check that the credentials belong to its account',
    });
}
/** All zones of exactly that name. The service lists zones at or after the name, so most answers hold strangers too. */
async function zonesNamed(client, name, signal) {
    const named = [];
    let from = { DNSName: name };
    for (;;) {
        const page = await client.listHostedZonesByName({ ...from, MaxItems: 100 }, signal);
        named.push(...(page.HostedZones ?? []).filter((zone) => (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(zone.Name ?? '') === name));
        const { IsTruncated, NextDNSName = '', NextHostedZoneId } = page;
        if (IsTruncated !== true || (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(NextDNSName) !== name || NextHostedZoneId === undefined)
            return named;
        if (NextHostedZoneId === from.HostedZoneId)
            return named;
        from = { DNSName: NextDNSName, HostedZoneId: NextHostedZoneId };
    }
}
function zoneOf(zone, nameServers) {
    const id = bareId(zone);
    if (zone.LinkedService !== undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', {
            what: `The hosted zone ${id} (${zone.Name}) cannot be edited`,
            saw: `it belongs to ${zone.LinkedService.ServicePrincipal ?? 'another AWS service'}`,
            fix: 'change the record through that service, or use another zone',
        });
    }
    return { id, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(zone.Name ?? ''), private: zone.Config?.PrivateZone === true, nameServers };
}
const bareId = ({ Id = '' }) => Id.replace(/^\/hostedzone\//, '');


/***/ })

};
