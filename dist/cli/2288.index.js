export const id = 2288;
export const ids = [2288,5258];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

const front = {
    name: 'route53-switch',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '1h',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L,
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { record: inputs.record },
    }),
};


/***/ }),

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  route53Switch: () => (/* binding */ route53Switch)
});

// EXTERNAL MODULE: ./build/run/recover-in-post.js
var recover_in_post = __webpack_require__(6071);
// EXTERNAL MODULE: ./build/run/report-change.js
var report_change = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/run/reversible.js + 14 modules
var reversible = __webpack_require__(131);
// EXTERNAL MODULE: ./build/run/say-plan.js
var say_plan = __webpack_require__(3165);
// EXTERNAL MODULE: ./build/targets/route53-record/back.js
var back = __webpack_require__(168);
// EXTERNAL MODULE: ./build/targets/route53-record/stops.js
var route53_record_stops = __webpack_require__(9818);
// EXTERNAL MODULE: ./build/targets/route53-record/target.js + 2 modules
var route53_record_target = __webpack_require__(8543);
// EXTERNAL MODULE: ./build/actions/route53-switch/access.js
var access = __webpack_require__(6819);
// EXTERNAL MODULE: ./build/actions/route53-switch/front.js
var front = __webpack_require__(2878);
// EXTERNAL MODULE: ./build/core/change.js
var core_change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/actions/route53-switch/how-long.js




const INSYNC_MS = 60_000;
function sayHowLong(change, target, { holdMs }, timeoutMs, { clock }) {
    const entry = { change, phase: 'armed', sealed: false, at: (0,ports_clock/* nowIso */.kF)(clock) };
    const stops = Array.from({ length: (0,core_change/* lastStop */.t8)(change) }, (_, index) => index + 1);
    const holdsMs = stops.map((to) => target.holdMs?.({ ...entry, to }) ?? 0);
    const leastMs = holdsMs.reduce((sum, ms) => sum + ms, 0);
    const longestMs = Math.max(...holdsMs);
    const why = longestMs > holdMs ? 'the TTL, until which resolvers may keep older answers' : 'as "hold" says';
    const mostMs = leastMs + stops.length * INSYNC_MS;
    const steps = stops.length === 1 ? 'the step is' : `each of ${stops.length} steps is`;
    const watched = longestMs === 0 ? '' : `, then watched for ${(0,duration/* formatDuration */.a3)(longestMs)} (${why})`;
    if (leastMs < timeoutMs)
        return `takes ${leastMs === 0 ? '' : `${(0,duration/* formatDuration */.a3)(leastMs)} at least, and `}${(0,duration/* formatDuration */.a3)(mostMs)} at most as a rule: ${steps} waited for until all name servers have it (INSYNC, as a rule within ${(0,duration/* formatDuration */.a3)(INSYNC_MS)})${watched}`;
    throw new failure/* Failure */.HR('bad-input', {
        what: 'The switch cannot end within its time',
        saw: `"timeout" is ${(0,duration/* formatDuration */.a3)(timeoutMs)}; ${stops.length} steps are watched for ${(0,duration/* formatDuration */.a3)(longestMs)} each (${why})`,
        fix: 'raise "timeout", or use fewer steps, a shorter "hold", or a shorter TTL of the record',
    });
}

// EXTERNAL MODULE: ./build/actions/route53-switch/observe.js + 1 modules
var observe = __webpack_require__(7726);
// EXTERNAL MODULE: ./build/targets/route53-record/answers.js
var answers = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/systems/route53/pair.js
var route53_pair = __webpack_require__(19);
// EXTERNAL MODULE: ./build/systems/route53/record-set.js
var record_set = __webpack_require__(7903);
// EXTERNAL MODULE: ./build/targets/route53-record/start.js + 1 modules
var route53_record_start = __webpack_require__(9834);
;// CONCATENATED MODULE: ./build/targets/route53-record/plan.js





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



const report = (title, outcome, target) => (0,report_change/* reportChange */.RJ)(title, { ...outcome, result: switchedFor(outcome, title) }, target, true);
function switchedFor({ result }, title) {
    if (result !== 'confirmed')
        return result;
    return title === 'Rollback' ? 'rolled-back' : 'switched';
}
const reportStatus = (record, facts) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { zone: { id: facts.zone.id, name: facts.zone.name }, sets: facts.sets },
    page: {
        title: `Status of ${record}`,
        result: '',
        tone: 'plain',
        headline: facts.sets.length === 0 ? 'There is no record at all.' : 'This is what the name answers.',
        blocks: [
            {
                kind: 'table',
                header: ['type', 'answers'],
                rows: facts.sets.map((set) => [set.Type, (0,answers/* saySet */.mE)(set)]),
            },
            { kind: 'facts', rows: [['zone', `${facts.zone.name} (${facts.zone.id})`]] },
        ],
    },
    exitCode: result/* EXIT */.dc.done,
});
const sayStatus = (record, { zone, sets }) => [
    `${record} in ${zone.name} (${zone.id})`,
    ...(sets.length === 0 ? ['  no record at all'] : sets.map((set) => `  ${set.Type} ${(0,answers/* saySet */.mE)(set)}`)),
].join('\n');

// EXTERNAL MODULE: ./build/actions/route53-switch/undo.js
var undo = __webpack_require__(9423);
;// CONCATENATED MODULE: ./build/actions/route53-switch/index.js














const route53Switch = {
    ...front.front,
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
        const shown = planned.do === 'take-back' ? backwards(change) : change;
        world.log.info((0,say_plan/* sayPlan */.fo)(`${title} of ${target.name}`, shown, remarks), 'plan');
        if (shared.dryRun)
            return { told: (0,report_change/* reportPlanned */.Nb)(title, { change, shown, target, remarks }) };
        const tell = (outcome) => report(title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target);
        if (planned.do !== 'walk')
            return { told: tell(await (0,reversible/* carryOutAtOnce */.sb)(planned, target, inputs, world, signal)) };
        const leg = { target, change, ...(inputs.operation === 'rollback' ? { backOf: `before-${change.id}` } : {}) };
        const driven = { drive: await (0,reversible/* driveOf */.KV)(leg, inputs, world), policy: inputs.changing.policy };
        return (0,reversible/* alone */.QR)(driven, tell);
    },
    post: (_reader, world) => (0,recover_in_post/* recoverInPost */.Ak)(undo.readUndoing, world),
    readUndoing: undo.readUndoing,
};
const unasked = ({ changing }) => changing.gates.length > 0 ? [] : ['no gate asks the new side: that the record is set is all that will be proven'];
const backwards = (change) => ({
    ...change,
    stops: [change.stops.at(-1) ?? change.stops[0], change.stops[0]],
});


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/systems/route53/name.js
var route53_name = __webpack_require__(5976);
;// CONCATENATED MODULE: ./build/systems/route53/zone-id.js

function parseZoneId(text, input) {
    const id = text.trim().replace(/^\/hostedzone\//, '');
    if (/^[A-Z0-9]{1,32}$/.test(id))
        return id;
    throw new failure/* Failure */.HR('bad-input', {
        what: `Cannot read ${input} as the id of a hosted zone`,
        saw: `"${text}"`,
        fix: 'write the id, such as Z0123456789ABCDEFGHIJ, and not the name',
    });
}

;// CONCATENATED MODULE: ./build/targets/route53-record/parse-answer.js

const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';
function parseAnswer(lines, input) {
    const [first] = lines;
    if (first === undefined)
        return undefined;
    const words = first.split(/\s+/);
    if (words[0] !== 'alias')
        return { ResourceRecords: lines.map((Value) => ({ Value })) };
    const [, HostedZoneId, DNSName, ...more] = words;
    if (HostedZoneId === undefined || DNSName === undefined || more.length > 0 || lines.length > 1) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `Cannot read ${input}`,
            saw: `"${lines.join(' ')}"`,
            fix: 'an alias is written "alias ZONE-ID NAME", with the zone id of the target, and stands alone',
        });
    }
    return { AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: HostedZoneId !== CLOUDFRONT_ZONE } };
}

;// CONCATENATED MODULE: ./build/actions/route53-switch/inputs.js





const TTL_MOST_SECONDS = 2_147_483_647;
async function read(reader) {
    const operation = reader.choice('operation', ['switch', ...read_change_inputs/* OPERATIONS */.xb], 'switch');
    const attempt = (name, text, parse) => text === undefined ? undefined : orProblem(reader, name, () => parse(text, name));
    const to = reader.choice('to', ['blue', 'green', 'other'], 'other');
    const type = reader.choice('type', ['auto', 'A', 'AAAA', 'CNAME'], 'auto');
    const hostedZoneId = attempt('hosted-zone-id', reader.maybe('hosted-zone-id'), parseZoneId);
    const record = attempt('record', reader.text('record'), route53_name/* parseName */.$q) ?? '';
    const meant = { record, zoneId: hostedZoneId, type: type === 'auto' ? undefined : type };
    const inputs = {
        operation,
        hostedZoneId,
        hostedZone: attempt('hosted-zone', reader.maybe('hosted-zone'), route53_name/* parseName */.$q),
        record,
        walk: {
            type: meant.type,
            blue: readAnswer(reader, 'blue'),
            green: readAnswer(reader, 'green'),
            to,
            steps: readSteps(reader),
            finalize: reader.choice('finalize', ['keep', 'simple'], 'keep'),
            ttlSeconds: readTtl(reader),
        },
        saysTo: reader.wasGiven('to'),
        holdMs: reader.durationMs('hold', '0s'),
        undo: await undoOf(reader, meant),
        changing: await (0,read_change_inputs/* readChangeInputs */.Y1)(reader),
        secrets: reader.secrets,
    };
    await complain(reader, inputs);
    return inputs;
}
async function complain(reader, inputs) {
    const { operation, hostedZoneId, hostedZone, walk, undo, saysTo, changing } = inputs;
    if (hostedZoneId !== undefined && hostedZone !== undefined)
        reader.problem('hosted-zone', `"${hostedZone}"`, 'one of hosted-zone and hosted-zone-id is enough');
    if (walk.finalize === 'simple' && walk.steps.at(-1) !== 100)
        reader.problem('finalize', '"simple"', 'it needs "steps" that end at 100');
    if (operation === 'confirm' && undo === undefined)
        reader.problem('undo', 'nothing', 'a confirmation needs the "undo" output of the run that made the switch');
    if (operation === 'rollback' && undo === undefined && (!saysTo || walk.to === 'other'))
        reader.problem('undo', 'nothing', 'a rollback never guesses: give the "undo" output of that run, or "to" as blue or green');
    for (const name of await (0,read_change_inputs/* unfilledIn */.H3)(changing.gates, {}))
        reader.problem('gates', `a gate that asks for {${name}}`, 'a record tells none to compare with; write the value itself');
}
async function undoOf(reader, meant) {
    const text = reader.maybe('undo');
    if (text === undefined)
        return undefined;
    const { readUndo } = await __webpack_require__.e(/* import() */ 6364).then(__webpack_require__.bind(__webpack_require__, 6364));
    return orProblem(reader, 'undo', () => readUndo(text, meant));
}
function readAnswer(reader, side) {
    const lines = reader.list(side);
    return orProblem(reader, side, () => parseAnswer(lines, side));
}
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
        if (!(0,failure/* isFailure */.N6)(error, 'bad-input'))
            throw error;
        reader.problem(name, error.saw, error.fix);
        return undefined;
    }
}


/***/ }),

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ observeRecord)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/systems/route53/client.js + 1 modules
var route53_client = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/systems/route53/name.js
var route53_name = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/systems/route53/records.js
var records = __webpack_require__(493);
// EXTERNAL MODULE: ./build/systems/route53/failures.js
var failures = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/systems/route53/zones.js



async function getZone(client, id, signal) {
    const { HostedZone: zone, DelegationSet } = await client.getHostedZone(id, signal);
    if (zone === undefined) {
        throw (0,failures/* emptyAnswer */.W)({ operation: 'GetHostedZone', what: `read the hosted zone ${id}`, write: false });
    }
    return zoneOf(zone, DelegationSet?.NameServers ?? []);
}
async function findZone(client, name, visibility, signal) {
    for (const candidate of (0,route53_name/* possibleZones */.NC)(name)) {
        const named = await zonesNamed(client, candidate, signal);
        const found = named.filter(({ Config }) => (Config?.PrivateZone === true) === (visibility === 'private'));
        if (found.length > 1) {
            throw new failure/* Failure */.HR('bad-input', {
                what: `Cannot tell which hosted zone ${name} lies in`,
                saw: `${found.length} ${visibility} zones are named ${candidate}: ${found.map(bareId).join(', ')}`,
                fix: 'set hosted-zone-id to one of them',
            });
        }
        if (found[0] !== undefined)
            return zoneOf(found[0], []);
    }
    throw new failure/* Failure */.HR('not-found', {
        what: `Cannot find the hosted zone of ${name}`,
        saw: `no ${visibility} zone of this account is named ${(0,route53_name/* possibleZones */.NC)(name).join(' or ')}`,
        fix: 'set hosted-zone-id, and check that the credentials belong to its account',
    });
}
async function zonesNamed(client, name, signal) {
    const named = [];
    let from = { DNSName: name };
    for (;;) {
        const page = await client.listHostedZonesByName({ ...from, MaxItems: 100 }, signal);
        named.push(...(page.HostedZones ?? []).filter((zone) => (0,route53_name/* normalName */.tK)(zone.Name ?? '') === name));
        const { IsTruncated, NextDNSName = '', NextHostedZoneId } = page;
        if (IsTruncated !== true || (0,route53_name/* normalName */.tK)(NextDNSName) !== name || NextHostedZoneId === undefined)
            return named;
        if (NextHostedZoneId === from.HostedZoneId)
            return named;
        from = { DNSName: NextDNSName, HostedZoneId: NextHostedZoneId };
    }
}
function zoneOf(zone, nameServers) {
    const id = bareId(zone);
    if (zone.LinkedService !== undefined) {
        throw new failure/* Failure */.HR('refused', {
            what: `The hosted zone ${id} (${zone.Name}) cannot be edited`,
            saw: `it belongs to ${zone.LinkedService.ServicePrincipal ?? 'another AWS service'}`,
            fix: 'change the record through that service, or use another zone',
        });
    }
    return { id, name: (0,route53_name/* normalName */.tK)(zone.Name ?? ''), private: zone.Config?.PrivateZone === true, nameServers };
}
const bareId = ({ Id = '' }) => Id.replace(/^\/hostedzone\//, '');

// EXTERNAL MODULE: ./build/actions/route53-switch/access.js
var access = __webpack_require__(6819);
;// CONCATENATED MODULE: ./build/actions/route53-switch/observe.js






async function observeRecord(inputs, world, signal) {
    const client = new route53_client/* Route53Client */.L((0,access/* accessFrom */.l)(world), world.http);
    const zone = await observe_zoneOf(client, inputs, signal);
    return { client, zone, sets: await (0,records/* listRecordSets */.f)(client, { zoneId: zone.id, name: inputs.record }, signal) };
}
async function observe_zoneOf(client, inputs, signal) {
    const { hostedZoneId, hostedZone, record, undo } = inputs;
    const id = hostedZoneId ?? (hostedZone === undefined ? undoneZone(undo) : undefined);
    const zone = id === undefined
        ? await findZone(client, hostedZone ?? record, 'public', signal)
        : await getZone(client, id, signal);
    if (hostedZone !== undefined && zone.name !== hostedZone) {
        throw new failure/* Failure */.HR('not-found', {
            what: `Cannot find the hosted zone ${hostedZone}`,
            saw: `the nearest public zone of this account is ${zone.name}`,
            fix: 'check "hosted-zone", or set hosted-zone-id',
        });
    }
    if ((0,route53_name/* liesIn */.z$)(record, zone.name))
        return zone;
    throw new failure/* Failure */.HR('bad-input', {
        what: `${record} does not lie in the hosted zone ${zone.id}`,
        saw: `that zone is ${zone.name}`,
        fix: 'correct "record" or the zone',
    });
}
const undoneZone = (undo) => undo === undefined ? undefined : String(undo.change.target.zoneId);


/***/ }),

/***/ 9423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUndoing: () => (/* binding */ readUndoing)
/* harmony export */ });
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);
/* harmony import */ var _systems_route53_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);
/* harmony import */ var _targets_route53_record_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(168);
/* harmony import */ var _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);
/* harmony import */ var _targets_route53_record_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8543);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6819);






const readUndoing = async (reader, world) => {
    const access = (0,_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessFrom */ .l)(world);
    world.host.mask((0,_access_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsOf */ .F)(access));
    const client = new _systems_route53_client_js__WEBPACK_IMPORTED_MODULE_1__/* .Route53Client */ .L(access, world.http);
    return {
        changing: await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeInputs */ .Y1)(reader),
        secrets: reader.secrets,
        targetOf({ change }) {
            (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .expectOneRecord */ .$P)(change);
            const walking = { holdMs: 0, back: (0,_targets_route53_record_back_js__WEBPACK_IMPORTED_MODULE_2__/* .backFlags */ .J)(change) };
            return new _targets_route53_record_target_js__WEBPACK_IMPORTED_MODULE_4__/* .Route53RecordTarget */ .M(client, (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target), walking, world.clock);
        },
    };
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

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* unused harmony export TAKE_BACK_MS */
const TAKE_BACK_MS = 15 * 60_000;
const PATIENCE = { failAfter: 3, stableMs: 0, back: { ms: TAKE_BACK_MS } };


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

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProgramNotFound: () => (/* binding */ ProgramNotFound),
/* harmony export */   createExec: () => (/* binding */ createExec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
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

class ProgramNotFound extends Error {
    program;
    constructor(program, options) {
        super(`there is no program "${program}" on PATH`, options);
        this.name = 'ProgramNotFound';
        this.program = program;
    }
}
const GRACE_MS = 2_000;
function createExec(clock) {
    return {
        async run(argv, options) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                options.signal?.throwIfAborted();
                const [program, ...args] = argv;
                const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
                    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                    env: options.env,
                    stdio: ['pipe', 'pipe', 'pipe'],
                    detached: true,
                });
                const stdout = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stdout'));
                const stderr = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stderr'));
                child.stdout.on('data', (chunk) => stdout.add(chunk));
                child.stderr.on('data', (chunk) => stderr.add(chunk));
                child.stdin.on('error', () => { });
                child.stdin.end(options.stdin ?? '');
                const ended = whenEnded(child, program, options.cwd);
                const limit = __addDisposableResource(env_1, options.timeoutMs === undefined ? undefined : clock.limit(options.timeoutMs, options.signal), false);
                const stop = limit?.signal ?? options.signal;
                const ending = { started: false };
                const end = () => {
                    ending.started = true;
                    void endGroup(child, ended, clock);
                };
                stop?.addEventListener('abort', end, { once: true });
                try {
                    const { exitCode, endedBy } = await ended;
                    signalGroup(child, 'SIGKILL');
                    stdout.end();
                    stderr.end();
                    if (ending.started && options.signal?.aborted)
                        throw options.signal.reason;
                    return {
                        exitCode,
                        ...(endedBy === undefined ? {} : { endedBy }),
                        timedOut: limit?.exceeded ?? false,
                        stdout: stdout.text(),
                        stderr: stderr.text(),
                    };
                }
                finally {
                    stop?.removeEventListener('abort', end);
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
    };
}
function whenEnded(child, program, cwd) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            if (error.code === 'ENOENT')
                reject(new ProgramNotFound(cwd === undefined ? program : `${program} (in ${cwd})`, { cause: error }));
            else
                reject(error);
        });
        child.once('exit', (exitCode, signal) => {
            const settle = () => resolve({ exitCode, ...(signal === null ? {} : { endedBy: signal }) });
            const close = new Promise((closed) => child.once('close', () => closed()));
            const drained = new Promise((drain) => setTimeout(drain, 50));
            void Promise.race([close, drained]).then(settle);
        });
    });
}
async function endGroup(child, ended, clock) {
    signalGroup(child, 'SIGTERM');
    const over = new AbortController();
    const stopWaiting = () => over.abort();
    ended.then(stopWaiting, stopWaiting);
    try {
        await clock.sleep(GRACE_MS, over.signal);
        signalGroup(child, 'SIGKILL');
    }
    catch {
    }
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
    }
}
class Tail {
    #chunks = [];
    #bytes = 0;
    #partial = '';
    #maxBytes;
    #onLine;
    #decoder = new TextDecoder();
    constructor(maxBytes = 1_048_576, onLine) {
        this.#maxBytes = maxBytes;
        this.#onLine = onLine;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        while (this.#chunks.length > 1 && this.#bytes - (this.#chunks[0]?.length ?? 0) >= this.#maxBytes) {
            this.#bytes -= this.#chunks.shift()?.length ?? 0;
        }
        const lines = (this.#partial + this.#decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/);
        this.#partial = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
    }
    end() {
        const rest = this.#partial.replace(/\r$/, '');
        this.#partial = '';
        if (rest !== '')
            this.#onLine(rest);
    }
    text() {
        return Buffer.concat(this.#chunks).subarray(-this.#maxBytes).toString('utf8');
    }
}


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

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ splitSimple),
/* harmony export */   Fj: () => (/* binding */ weighPair),
/* harmony export */   Z$: () => (/* binding */ weightsOf),
/* harmony export */   _P: () => (/* binding */ otherSide),
/* harmony export */   bf: () => (/* binding */ joinPair),
/* harmony export */   c6: () => (/* binding */ findPair),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const BESIDE_ALIAS_TTL_SECONDS = 60;
const otherSide = (side) => (side === 'blue' ? 'green' : 'blue');
function findPair(sets, identifiers) {
    const blue = sets.find((set) => set.SetIdentifier === identifiers.blue);
    const green = sets.find((set) => set.SetIdentifier === identifiers.green);
    if (blue === undefined || green === undefined)
        return undefined;
    return { pair: { blue, green }, others: sets.filter((set) => set !== blue && set !== green) };
}
const weightsOf = ({ blue, green }) => ({ blue: blue.Weight ?? 0, green: green.Weight ?? 0 });
function percentOf(side, weights) {
    const sum = weights.blue + weights.green;
    return sum === 0 ? undefined : (100 * weights[side]) / sum;
}
function weighPair(pair, weights) {
    const wrong = Object.values(weights).some((weight) => !Number.isInteger(weight) || weight < 0 || weight > 255);
    if (wrong || weights.blue + weights.green === 0) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', {
            what: `Cannot weigh ${pair.blue.Name} like that`,
            saw: `blue ${weights.blue}, green ${weights.green}`,
            fix: 'use whole numbers from 0 to 255, at least one of them more than 0',
        });
    }
    return { blue: { ...pair.blue, Weight: weights.blue }, green: { ...pair.green, Weight: weights.green } };
}
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
function joinPair(pair, side) {
    const { SetIdentifier: _identifier, Weight: _weight, ...simple } = pair[side];
    return simple;
}


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
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8026);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);





const ALIAS_TTL_SECONDS = 60;
function prove({ change, to }, sets) {
    const stop = change.stops[to] ?? {};
    if ((0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRecordSets */ .L6)((0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .setsOf */ .Nc)(stop), sets))
        return { kind: 'good', detail: (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .sayStop */ .u)(stop) };
    return { kind: 'bad', detail: `the record is not ${(0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .sayStop */ .u)(stop)} any more: ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .saySets */ .fz)(sets)}` };
}
const evidenceIn = ({ change }, sets) => ({
    title: `${(0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)((0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target))} is set to`,
    lines: sets.length === 0 ? ['no record at all'] : sets.map(_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .saySet */ .mE),
});
const ttlMsOf = (stops) => 1_000 * Math.max(0, ...stops.flatMap(_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .setsOf */ .Nc).map(({ TTL = ALIAS_TTL_SECONDS }) => TTL));
function remarksOn({ change, handle }) {
    if ((0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readHandle */ .lv)(handle) === undefined)
        return [];
    const ttl = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ttlMsOf(change.stops.slice(1)));
    return [`the name servers answer as before; resolvers may keep what they were told until ${ttl} later (the TTL)`];
}


/***/ }),

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ startOf),
  Q: () => (/* binding */ typeOf)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/systems/route53/pair.js
var route53_pair = __webpack_require__(19);
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
function typesInTheWay(sets, type) {
    const types = new Set(sets.map((set) => set.Type));
    return [...types].filter((other) => other !== type && (type === 'CNAME' || other === 'CNAME'));
}

// EXTERNAL MODULE: ./build/targets/route53-record/answers.js
var answers = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/targets/route53-record/stops.js
var stops = __webpack_require__(9818);
;// CONCATENATED MODULE: ./build/targets/route53-record/start.js





const NAMES = { blue: 'blue', green: 'green' };
const MOVABLE = ['A', 'AAAA', 'CNAME'];
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
function startOf(sets, want, record) {
    const routing = routingOf(sets, record.type);
    switch (routing.kind) {
        case 'simple':
            return startOfSimple(routing.set, want, record);
        case 'weighted':
            return startOfPair(routing.sets, want, record);
        case 'other':
            throw refused(`${(0,stops/* sayName */.NJ)(record)} is not switched by this action`, `its routing policy is ${routing.policy}`, 'name a record that is simple, or weighted between blue and green');
        case 'none':
            throw refused(`${(0,stops/* sayName */.NJ)(record)} is not there`, 'no record set', 'create the record first');
        default:
            return routing;
    }
}
function startOfSimple(set, want, record) {
    const live = liveOf(set, want, record);
    const idle = (0,route53_pair/* otherSide */._P)(live);
    const to = want.to === 'other' ? idle : want.to;
    const idleAnswer = want[idle];
    if (idleAnswer === undefined && to === idle) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `Cannot tell what ${(0,stops/* sayName */.NJ)(record)} is to answer as ${idle}`,
            saw: `it answers ${(0,answers/* sayAnswer */.sQ)(set)} alone, which is ${live}`,
            fix: `set "${idle}"`,
        });
    }
    const pair = (0,route53_pair/* splitSimple */.Db)(set, live, idleAnswer ?? answerOf(set), NAMES);
    const shares = live === 'blue' ? { blue: 100, green: 0 } : { blue: 0, green: 100 };
    return { sets: [set], simple: true, to, pair, shares };
}
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
    throw refused(`Cannot tell which side ${(0,stops/* sayName */.NJ)(record)} answers as`, `it answers ${(0,answers/* sayAnswer */.sQ)(set)}, ${want.blue === undefined ? 'and neither side was told' : 'which is neither blue nor green'}`, 'set "blue" and "green" to what they answer; one of them must be what the record answers now');
}
function startOfPair(sets, want, record) {
    const found = (0,route53_pair/* findPair */.c6)(sets, identifiersIn(sets, want));
    if (found === undefined || found.others.length > 0) {
        throw refused(`${(0,stops/* sayName */.NJ)(record)} is not weighted between blue and green alone`, `it has ${(0,answers/* saySets */.fz)(sets)}`, 'use the set identifiers "blue" and "green", or set "blue" and "green" to what the two sets answer');
    }
    const percent = (0,route53_pair/* percentOf */.pR)('green', (0,route53_pair/* weightsOf */.Z$)(found.pair)) ?? 50;
    const green = Math.round(percent);
    const shares = { blue: 100 - green, green };
    const to = want.to === 'other' ? idleOf(found.pair, record) : want.to;
    const live = (0,route53_pair/* otherSide */._P)(to);
    const liveAnswer = want[live];
    if (liveAnswer !== undefined && !(0,answers/* answers */.GA)(found.pair[live], liveAnswer))
        throw holds(found.pair, live, record);
    return { sets, simple: false, to, pair: withAnswer(found.pair, to, want[to], record), shares };
}
function identifiersIn(sets, want) {
    const identifierOf = (side) => sets.find((set) => set.SetIdentifier === NAMES[side])?.SetIdentifier ??
        sets.find((set) => want[side] !== undefined && (0,answers/* answers */.GA)(set, want[side]))?.SetIdentifier ??
        NAMES[side];
    return { blue: identifierOf('blue'), green: identifierOf('green') };
}
function idleOf(pair, record) {
    const { blue, green } = (0,route53_pair/* weightsOf */.Z$)(pair);
    if (blue === 0 && green > 0)
        return 'blue';
    if (green === 0 && blue > 0)
        return 'green';
    throw new failure/* Failure */.HR('bad-input', {
        what: `Cannot tell which side of ${(0,stops/* sayName */.NJ)(record)} is the other one`,
        saw: `blue ${blue}, green ${green}`,
        fix: 'set "to" to blue or green',
    });
}
function withAnswer(pair, side, answer, record) {
    if (answer === undefined || (0,answers/* answers */.GA)(pair[side], answer))
        return pair;
    if ((0,route53_pair/* weightsOf */.Z$)(pair)[side] > 0)
        throw holds(pair, side, record);
    const { ResourceRecords: _records, AliasTarget: _alias, TTL, ...rest } = pair[side];
    const ttl = TTL ?? pair[(0,route53_pair/* otherSide */._P)(side)].TTL ?? 60;
    const changed = { ...rest, ...('AliasTarget' in answer ? {} : { TTL: ttl }), ...answer };
    return side === 'blue' ? { ...pair, blue: changed } : { ...pair, green: changed };
}
const answerOf = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined ? { ResourceRecords } : { AliasTarget };
const holds = (pair, side, record) => refused(`${side} of ${(0,stops/* sayName */.NJ)(record)} is not what the input "${side}" says`, `it answers ${(0,answers/* sayAnswer */.sQ)(pair[side])} and has traffic`, `set "${side}" to that, or leave it out`);
const bothAlike = (record, answer) => new failure/* Failure */.HR('bad-input', {
    what: `There is nothing to switch ${(0,stops/* sayName */.NJ)(record)} between`,
    saw: `blue and green both answer ${answer}`,
    fix: 'set "green" to what the new side answers',
});
const refused = (what, saw, fix) => new failure/* Failure */.HR('refused', { what, saw, fix });


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ Route53RecordTarget)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/say-stop.js
var say_stop = __webpack_require__(8026);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
// EXTERNAL MODULE: ./build/systems/route53/client.js + 1 modules
var route53_client = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/systems/route53/failures.js
var failures = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/systems/route53/changes.js


const COMMENT_LENGTH = 256;
async function changeRecordSets(client, { zoneId, changes, comment, }, signal) {
    const request = {
        HostedZoneId: zoneId,
        ChangeBatch: {
            Comment: comment.slice(0, COMMENT_LENGTH),
            Changes: changes.map(({ Action, ResourceRecordSet }) => ({
                Action,
                ResourceRecordSet: ResourceRecordSet,
            })),
        },
    };
    const { ChangeInfo } = await client.changeResourceRecordSets(request, signal);
    return statusOf(ChangeInfo, (0,route53_client/* changing */.W)(request));
}
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
        const comment = `slipway ${change.id}: ${(0,say_stop/* sayStop */.u)(stop ?? {})}, by ${change.run}`;
        const { id } = await changeRecordSets(this.#client, { zoneId: this.#record.zoneId, changes, comment }, signal);
        return { to, changeId: id };
    }
    wayBack(_entry, seen) {
        return (0,where/* wayBackFrom */.Zr)(seen);
    }
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
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8026);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);





const ASSUMED_INSYNC_MS = 120_000;
const PENDING_TOO_LONG_MS = 300_000;
const stopAt = ({ stops }, sets) => {
    const at = stops.findIndex((stop) => (0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRecordSets */ .L6)((0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .setsOf */ .Nc)(stop), sets));
    return at === -1 ? undefined : at;
};
function changeIdOf({ handle }, at) {
    const known = (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readHandle */ .lv)(handle);
    return known?.to === at ? known.changeId : undefined;
}
function whereIs(entry, sets, status, nowMs) {
    const at = stopAt(entry.change, sets);
    if (at === undefined) {
        if (sets.length === 0)
            return { kind: 'gone', saying: 'the record is gone' };
        return { kind: 'foreign', saying: `it is set to what is no stop of this change: ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .saySets */ .fz)(sets)}` };
    }
    const { settled, how, stuck } = settling(entry, at, status, nowMs);
    return {
        kind: 'at',
        at,
        settled,
        sealed: false,
        saying: `${(0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .sayStop */ .u)(entry.change.stops[at] ?? {})}${how === '' ? '' : `, ${how}`}`,
        ...(stuck === undefined ? {} : { stuck }),
        revision: sets,
    };
}
function settling(entry, at, status, nowMs) {
    const waitedMs = nowMs - Date.parse(entry.at);
    if (status === 'INSYNC')
        return { settled: true, how: 'INSYNC' };
    if (status === 'PENDING') {
        const minutes = Math.floor(waitedMs / 60_000);
        const how = minutes === 0 ? 'PENDING' : `PENDING for ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(minutes * 60_000)}`;
        if (waitedMs < PENDING_TOO_LONG_MS)
            return { settled: false, how };
        return { settled: false, how, stuck: `not INSYNC after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(PENDING_TOO_LONG_MS)}` };
    }
    if (entry.phase === 'armed' && (at !== entry.to || at === 0))
        return { settled: true, how: '' };
    if (waitedMs >= ASSUMED_INSYNC_MS)
        return { settled: true, how: 'taken to be in sync' };
    const how = `how far it has come cannot be asked; taken to be in sync after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ASSUMED_INSYNC_MS)}`;
    return { settled: false, how };
}
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
