export const id = 8448;
export const ids = [8448];
export const modules = {

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ worstExitCode),
/* harmony export */   R: () => (/* binding */ exitCodeOfChange)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

function exitCodeOfChange(result) {
    switch (result) {
        case 'confirmed':
        case 'switched':
        case 'awaiting-confirm':
        case 'unchanged':
            return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
        case 'rolled-back':
            return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failedAsBefore;
        case 'rollback-failed':
        case 'unknown':
            return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.personNeeded;
        case 'cancelled':
            return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.cancelled;
        default:
            return result;
    }
}
function worstExitCode(codes) {
    for (const worst of [_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.personNeeded, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failedAsBefore, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.cancelled])
        if (codes.includes(worst))
            return worst;
    return codes.find((code) => code !== _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done) ?? _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
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


const KINDS = ['cattle-service', 'cattle-run-state', 'route53-record'];
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

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


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

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 9644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eU: () => (/* binding */ sayChange),
/* harmony export */   e_: () => (/* binding */ inverted),
/* harmony export */   hY: () => (/* binding */ sayChanges),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const SIGNED = { env: 'env', labels: 'label', fields: 'field' };
function changesBetween(from, to) {
    const named = [...imageChanges(from, to), ...sidekickChanges(from, to)];
    const signed = Object.entries(SIGNED).flatMap(([member, field]) => signedChanges(field, from[member], to[member]));
    return [...named, ...signed, ...madeAnew(to.replaced ?? from.replaced, [...named, ...signed])];
}
const imageChanges = ({ image: from }, { image: to }) => typeof from !== 'string' || typeof to !== 'string' || from === to
    ? []
    : [{ sign: '~', field: 'image', detail: sayImages(from, to) }];
function sidekickChanges({ sidekicks: before }, { sidekicks: after }) {
    const [from, to] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(before) ? before : {}, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(after) ? after : {}];
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name) => {
        const field = `sidekick ${name}`;
        const [one, other] = [from[name], to[name]];
        if (one === other)
            return [];
        if (one === undefined)
            return [{ sign: '+', field, detail: `image ${(0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(String(other))}` }];
        if (other === undefined)
            return [{ sign: '-', field, detail: `image ${(0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(String(one))}` }];
        return [{ sign: '~', field, detail: `image ${sayImages(String(one), String(other))}` }];
    });
}
function signedChanges(field, from, to) {
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(to) ? to.map(String) : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(from) ? inverted(from.map(String)) : [];
    return names.map((name) => {
        const sign = name.startsWith('+') ? '+' : name.startsWith('-') ? '-' : '~';
        return { sign, field, detail: `${name.slice(1)}${sign === '~' ? ' (value changes)' : ''}` };
    });
}
function madeAnew(replaced, others) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(replaced))
        return [];
    const isOfSidekick = ({ field }) => field.startsWith('sidekick ');
    const line = (field) => ({ sign: '~', field, detail: 'made anew, nothing else changes' });
    const sidekicks = ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(replaced.sidekicks) ? replaced.sidekicks : [])
        .map((name) => `sidekick ${String(name)}`)
        .filter((field) => others.every((other) => other.field !== field));
    const primary = replaced.primary === true && others.every(isOfSidekick) ? ['containers'] : [];
    return [...primary, ...sidekicks].map(line);
}
const OPPOSITE = { '+': '-', '-': '+', '~': '~' };
const inverted = (signed) => signed.map((name) => `${OPPOSITE[name.charAt(0)] ?? '~'}${name.slice(1)}`);
function sayImages(from, to) {
    const [before, after] = [(0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(from), (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(to)];
    const shared = repositoryIn(before);
    if (shared === undefined || shared !== repositoryIn(after))
        return `${before} → ${after}`;
    return `${shared}: ${before.slice(shared.length + 1)} → ${after.slice(shared.length + 1)}`;
}
const repositoryIn = (image) => /^([^\s,@]+):[^/:\s,]+$/.exec(image.replace(/@sha256:[^\s,]*/, ''))?.[1];
const sayChange = ({ sign, field, detail }) => `${sign} ${field} ${detail}`;
function sayChanges(changes) {
    const width = Math.max(0, ...changes.map(({ field }) => field.length));
    return changes.map(({ sign, field, detail }) => `${sign} ${field.padEnd(width)} ${detail}`);
}


/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Os: () => (/* binding */ afterTrouble),
  u0: () => (/* binding */ carryOut),
  a4: () => (/* binding */ confirmHeld),
  Ox: () => (/* binding */ heldAsAsked),
  fQ: () => (/* binding */ takeBackAsAsked)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/run/gather-evidence.js

const LONGEST_LINE = 500;
async function gatherEvidence(drives, reason, { host, log }, signal) {
    const gathered = await Promise.all(drives.map(async (drive) => [drive, await drive.evidence(signal)]));
    const secrets = host.secrets();
    const tell = (text) => shorten((0,secret/* hideSecrets */.s0)(text, secrets));
    const found = new Map();
    for (const [drive, evidence] of gathered) {
        if (evidence === undefined)
            continue;
        const { title, lines, logs } = evidence;
        const told = {
            title: tell(title),
            lines: [...verdictOn(drive, reason), ...lines].map(tell),
            ...(logs && { logs: logs.map((each) => ({ title: tell(each.title), lines: each.lines.map(tell) })) }),
        };
        found.set(drive, told);
        log.info(sayEvidence(told));
    }
    return found;
}
const verdictOn = ({ target }, { code, what, saw }) => (code === 'unhealthy' || code === 'unknown') && what.startsWith(`${target.name} `) ? [`why: ${saw}`] : [];
const shorten = (text) => (text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text);
const sayEvidence = ({ title, lines, logs = [] }) => [
    title,
    ...lines.map((line) => `  ${line}`),
    ...logs.flatMap((each) => [`  ${each.title}:`, ...each.lines.map((line) => `    ${line}`)]),
].join('\n');

// EXTERNAL MODULE: ./build/run/group.js + 1 modules
var run_group = __webpack_require__(9136);
// EXTERNAL MODULE: ./build/run/policy.js
var run_policy = __webpack_require__(6722);
// EXTERNAL MODULE: ./build/run/reason.js
var reason = __webpack_require__(9328);
// EXTERNAL MODULE: ./build/run/take-back-in-order.js
var take_back_in_order = __webpack_require__(4754);
// EXTERNAL MODULE: ./build/run/target.js
var run_target = __webpack_require__(5325);
;// CONCATENATED MODULE: ./build/run/carry-out.js







const hurry = ({ recovery, signal, impatient }) => (recovery === 'post' ? signal : impatient);
const isLeftToPost = ({ recovery, signal }) => recovery === 'post' && signal.aborted;
async function carryOut(group, ending, signal) {
    const { driven } = group;
    const endAll = (result) => driven.map(({ drive }) => outcome(drive, result));
    try {
        await (0,run_group/* walkGroup */.D6)(group, signal);
        if (driven.length > 1)
            await (0,run_group/* proveGroupAgain */.wt)(group, signal);
        if ((0,run_group/* isForPerson */.nt)(group)) {
            await (0,run_group/* holdGroup */.df)(group);
            return endAll('awaiting-confirm');
        }
        await (0,run_group/* sealGroup */.dP)(group, signal);
        await (0,run_group/* closeGroup */.AM)(group);
        return endAll('confirmed');
    }
    catch (error) {
        const ended = await afterTrouble(driven, (0,reason/* reasonOf */.A)(error), ending);
        if (ended.length === 0)
            throw error;
        return ended;
    }
}
async function confirmHeld(group, ending, signal) {
    const { driven } = group;
    try {
        await (0,run_group/* proveGroupAgain */.wt)(group, signal);
        if (driven.length > 1)
            await (0,run_group/* holdGroup */.df)(group);
        await (0,run_group/* sealGroup */.dP)(group, signal);
        await (0,run_group/* closeGroup */.AM)(group);
        return driven.map(({ drive }) => outcome(drive, 'confirmed'));
    }
    catch (error) {
        if (error instanceof core_failure/* Cancelled */.cJ && driven.every(({ drive }) => drive.entry.phase === 'held'))
            throw error;
        const ended = await afterTrouble(driven, (0,reason/* reasonOf */.A)(error), ending);
        if (ended.length === 0)
            throw error;
        return ended;
    }
}
async function takeBackAsAsked(drives, ending) {
    const newestFirst = drives.toReversed();
    const areSeveral = drives.length > 1;
    if (areSeveral)
        for (const drive of drives)
            await drive.turnBack();
    const all = await (0,take_back_in_order/* takeBackInOrder */.o)(newestFirst, ending.clock, hurry(ending));
    if (!areSeveral && isLeftToPost(ending) && all.every((back) => !back.proven && !back.tried))
        throw ending.signal.reason;
    return all.flatMap((back, index) => {
        const drive = newestFirst[index];
        return drive === undefined ? [] : [endOfAsked(drive, back, ending)];
    });
}
function endOfAsked(drive, back, ending) {
    if (back.proven)
        return outcome(drive, 'rolled-back', { remarks: back.remarks });
    if (isLeftToPost(ending))
        return leftToPost(drive, back.because);
    return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) });
}
async function afterTrouble(all, reason, ending) {
    for (const { drive } of all)
        if (!drive.begun)
            await drive.close();
    const begun = all.filter(({ drive }) => drive.begun).toReversed();
    if (reason.cancelled && ending.recovery === 'post')
        return begun.map(({ drive }) => leftToPost(drive, reason.saw));
    const signal = hurry(ending);
    const found = await gatherEvidence(begun.map(({ drive }) => drive), reason, ending, signal);
    const holds = ({ drive, policy }) => (0,run_policy/* heldBy */.V)(drive.entry, policy, reason);
    const back = begun.filter((one) => holds(one) === undefined).map(({ drive }) => drive);
    for (const drive of back.toReversed())
        await drive.turnBack();
    const taken = new Map((await (0,take_back_in_order/* takeBackInOrder */.o)(back, ending.clock, signal)).map((how, index) => [back[index], how]));
    const outcomes = [];
    for (const one of begun) {
        const { drive } = one;
        const evidence = found.get(drive);
        const told = evidence === undefined ? {} : { evidence };
        const how = taken.get(drive);
        const by = holds(one);
        if (by !== undefined) {
            await drive.holdAfterTrouble();
            const failure = heldAsAsked(drive, reason, by);
            outcomes.push(outcome(drive, 'unknown', { failure, ...(evidence === undefined ? {} : { evidence, heldBy: by }) }));
        }
        else if (how === undefined) {
            throw new Error(`${drive.target.name} was to be taken back, and nothing came of it`);
        }
        else if (how.proven) {
            const saw = `${reason.saw}; it was taken back, and that is proven`;
            const failure = new core_failure/* Failure */.HR(reason.code, { what: reason.what, saw, fix: reason.fix });
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
const leftToPost = (drive, saw) => outcome(drive, 'unknown', {
    failure: new core_failure/* Failure */.HR('not-taken-back', {
        what: `Stopped while ${drive.target.name} was being changed`,
        saw: `${saw}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
        fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
    }),
});
const heldAsAsked = ({ target, entry }, { what, saw }, by) => by === 'point-of-no-return'
    ? new core_failure/* Failure */.HR('not-taken-back', {
        what,
        saw: `${saw}; it was left as it is, since stage "${entry.noReturn}" is a point of no return and was passed`,
        fix: `mend what failed and deploy that; only if what ran before can live with what was done there: ${target.rollbackCommand}`,
    })
    : new core_failure/* Failure */.HR('not-taken-back', {
        what,
        saw: `${saw}; it was left as it is, as "${by}" says`,
        fix: target.rollbackCommand === target.statusCommand
            ? (0,run_target/* commandsFor */.A)(target)
            : `take it back with: ${target.rollbackCommand}`,
    });
const notTakenBack = (drive, saw, what) => new core_failure/* Failure */.HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: (0,run_target/* commandsFor */.A)(drive.target),
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ closeGroup),
  df: () => (/* binding */ holdGroup),
  nt: () => (/* binding */ isForPerson),
  wt: () => (/* binding */ proveGroupAgain),
  dP: () => (/* binding */ sealGroup),
  D6: () => (/* binding */ walkGroup)
});

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/run/in-turns.js

class OtherFailed extends Error {
}
async function inTurns(all, parallel, signal, work) {
    const stop = new AbortController();
    const turn = parallel === 1 ? signal : (0,clock/* sameSpan */.D4)(AbortSignal.any([signal, stop.signal]), signal);
    const waiting = all.values();
    let failed;
    const takeTurns = async () => {
        for (const one of waiting) {
            if (failed !== undefined)
                return;
            try {
                await work(one, turn);
            }
            catch (error) {
                failed ??= { error };
                stop.abort(new OtherFailed('another change of the same group failed'));
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, all.length) }, takeTurns));
    if (failed !== undefined)
        throw failed.error;
}

;// CONCATENATED MODULE: ./build/run/group.js

async function walkGroup({ driven, parallel }, signal) {
    const backs = driven.length > 1 ? driven.filter(({ drive }) => drive.entry.backOf !== undefined) : [];
    for (const { drive } of backs)
        await drive.arm();
    await inTurns(driven, parallel, signal, ({ drive }, turn) => drive.walk(turn));
}
const proveGroupAgain = ({ driven, parallel }, signal) => inTurns(driven, parallel, signal, ({ drive }, turn) => drive.proveAgain(turn));
const isForPerson = ({ driven }) => driven.some(({ policy }) => policy.confirm === 'manual');
async function holdGroup({ driven }) {
    for (const { drive } of driven)
        await drive.hold();
}
async function sealGroup({ driven, parallel }, signal) {
    await inTurns(driven, parallel, signal, ({ drive }, turn) => drive.seal(turn));
}
async function closeGroup({ driven }) {
    for (const { drive } of driven)
        await drive.close();
}


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ LOOKS_APART_MS),
/* harmony export */   JO: () => (/* binding */ POLL_MS),
/* harmony export */   KV: () => (/* binding */ TAKE_BACK_IN_POST_MS),
/* harmony export */   Kk: () => (/* binding */ SETTLES_WITHIN_MS),
/* harmony export */   Xt: () => (/* binding */ HEAD_START_MS),
/* harmony export */   Zh: () => (/* binding */ POLL_LISTENING_MS),
/* harmony export */   _l: () => (/* binding */ LISTEN_AGAIN_MS),
/* harmony export */   ck: () => (/* binding */ NEWS_TOGETHER_MS),
/* harmony export */   gf: () => (/* binding */ LISTEN_AGAIN_AT_MOST_MS),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   lx: () => (/* binding */ SURELY_OVER_MS),
/* harmony export */   u4: () => (/* binding */ OUT_OF_SIGHT_MS),
/* harmony export */   yw: () => (/* binding */ STABLE_IN_POST_MS)
/* harmony export */ });
const POLL_MS = 2_000;
const POLL_LISTENING_MS = 10_000;
const NEWS_TOGETHER_MS = 20;
const LOOKS_APART_MS = 250;
const LISTEN_AGAIN_MS = 2_000;
const LISTEN_AGAIN_AT_MOST_MS = 60_000;
const SURELY_OVER_MS = 10_000;
const OUT_OF_SIGHT_MS = 180_000;
const MOVES = 3;
const SETTLES_WITHIN_MS = 60_000;
const TAKE_BACK_IN_POST_MS = 4 * 60_000;
const STABLE_IN_POST_MS = 60_000;
const HEAD_START_MS = 60_000;


/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heldBy)
/* harmony export */ });
function heldBy({ noReturn }, { onFailure, onCancel }, { cancelled }) {
    if (noReturn !== undefined)
        return 'point-of-no-return';
    const follows = cancelled ? onCancel : onFailure;
    return follows === 'hold' ? (cancelled ? 'on-cancel' : 'on-failure') : undefined;
}


/***/ }),

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   d: () => (/* binding */ faultOfOurs)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _as_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1951);



function reasonOf(error) {
    const failure = (0,_as_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureIn */ .Q)(error);
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
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8026);
/* harmony import */ var _core_stop_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9644);



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
        return [`  = ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(goal))}`];
    return stops.slice(1).flatMap((stop, index) => sayStep(stops[index] ?? start, stop).map((line) => `  ${line}`));
}
const countsOf = ({ stops }) => isSame(stops[0], stops.at(-1) ?? stops[0]) ? NOTHING : { ...NOTHING, change: 1 };
const isSame = (one, other) => (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(one) === (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(other) && (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesBetween */ .iv)(one, other).length === 0;
function sayStep(from, to) {
    const fields = (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesBetween */ .iv)(from, to);
    return fields.length > 0 ? (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .sayChanges */ .hY)(fields) : [`~ ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(from))} → ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(to))}`];
}
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
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9328);



async function takeBackInOrder(drives, clock, signal) {
    const all = [];
    const ahead = [];
    for (const drive of drives) {
        const { stage, parallel = 1 } = drive.entry;
        const mayBegin = () => {
            const still = stillAhead(ahead, clock);
            return still.length === 0 || (still.length < parallel && still.every((one) => one.stage === stage));
        };
        while (!mayBegin())
            await nextOf(ahead, clock);
        const { promise, resolve } = Promise.withResolvers();
        const one = { stage, untilMs: clock.nowMs() + _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_START_MS */ .Xt, arrived: false, arrival: promise };
        const arrive = () => {
            one.arrived = true;
            resolve();
        };
        ahead.push(one);
        all.push(drive.takeBack(signal, arrive).catch(notKnown).finally(arrive));
    }
    return Promise.all(all);
}
const stillAhead = (ahead, clock) => ahead.filter(({ arrived, untilMs }) => !arrived && clock.nowMs() < untilMs);
async function nextOf(ahead, clock) {
    const still = stillAhead(ahead, clock);
    const firstMs = Math.min(...still.map(({ untilMs }) => untilMs));
    const over = new AbortController();
    await Promise.race([
        ...still.map(({ arrival }) => arrival),
        clock.sleep(firstMs - clock.nowMs(), over.signal).catch(() => { }),
    ]);
    over.abort();
}
const notKnown = (error) => ({ proven: false, because: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfOurs */ .d)(error)), tried: true });


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commandsFor)
/* harmony export */ });
const commandsFor = ({ statusCommand, rollbackCommand }) => statusCommand === rollbackCommand
    ? `look with: ${statusCommand}`
    : `look with: ${statusCommand}; take it back with: ${rollbackCommand}`;


/***/ })

};
