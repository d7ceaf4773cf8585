export const id = 19;
export const ids = [19];
export const modules = {

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
        return `  ${barLabel(moment.text)} :${fromMs}, ${toMs}`;
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
/** Beside a bar there is room for so much; what is longer runs out of the picture. */
const LABEL_LENGTH = 60;
/** An image by the end of its name and its tag, and no more than fits; the whole text is in the result. */
function barLabel(text) {
    const short = text.replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1');
    const label = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(short).replace(/ +/g, ' ').trim();
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(evidence.title)}**`, '', ...lines].join('\n');
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
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', {
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

// EXTERNAL MODULE: ./build/targets/route53-record/answers.js
var answers = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/targets/route53-record/stops.js
var stops = __webpack_require__(9818);
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
/** The sets named so, or else the two that answer as the inputs say. */
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
/** What an idle side answers may be changed on the way; a side that has traffic keeps its answer. */
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


/***/ })

};
