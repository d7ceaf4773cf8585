export const id = 423;
export const ids = [423];
export const modules = {

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

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a shell, quoted where it has to be. */
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


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
