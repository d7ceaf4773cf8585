export const id = 598;
export const ids = [598,817,988,258,23,910];
export const modules = {

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  route53Switch: () => (/* binding */ route53Switch)
});

// EXTERNAL MODULE: ./build/core/change.js
var core_change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/page.js
var page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/core/say-stop.js
const say_stop_sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');

// EXTERNAL MODULE: ./build/run/as-failure.js
var as_failure = __webpack_require__(1951);
;// CONCATENATED MODULE: ./build/run/reason.js



function reasonOf(error) {
    const failure = (0,as_failure/* failureIn */.Q)(error);
    const { code, what, saw, fix } = failure ?? faultOfOurs(error);
    const cancelled = error instanceof core_failure/* Cancelled */.cJ;
    const exitCode = cancelled ? core_result/* EXIT */.dc.cancelled : failure === undefined ? core_result/* EXIT */.dc.bug : (0,core_result/* exitCodeOfFailure */.Bu)(code);
    return { code, what, saw, fix, cancelled, exitCode };
}
const faultOfOurs = (error) => new core_failure/* Failure */.HR('unknown', {
    what: 'A fault of ours, please report it',
    saw: error instanceof Error ? (error.stack ?? error.message) : String(error),
    fix: 'start it again',
}, { cause: error });

;// CONCATENATED MODULE: ./build/core/change-exit-code.js

function exitCodeOfChange(result) {
    switch (result) {
        case 'confirmed':
        case 'switched':
        case 'awaiting-confirm':
        case 'unchanged':
            return core_result/* EXIT */.dc.done;
        case 'rolled-back':
            return core_result/* EXIT */.dc.failedAsBefore;
        case 'rollback-failed':
        case 'unknown':
            return core_result/* EXIT */.dc.personNeeded;
        case 'cancelled':
            return core_result/* EXIT */.dc.cancelled;
        default:
            return result;
    }
}
function worstExitCode(codes) {
    for (const worst of [core_result/* EXIT */.dc.personNeeded, core_result/* EXIT */.dc.failedAsBefore, core_result/* EXIT */.dc.cancelled])
        if (codes.includes(worst))
            return worst;
    return codes.find((code) => code !== core_result/* EXIT */.dc.done) ?? core_result/* EXIT */.dc.done;
}

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

// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/run/in-turns.js

class OtherFailed extends Error {
}
async function inTurns(all, parallel, signal, work) {
    const stop = new AbortController();
    const turn = parallel === 1 ? signal : (0,ports_clock/* sameSpan */.D4)(AbortSignal.any([signal, stop.signal]), signal);
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

;// CONCATENATED MODULE: ./build/run/policy.js
function heldBy({ noReturn }, { onFailure, onCancel }, { cancelled }) {
    if (noReturn !== undefined)
        return 'point-of-no-return';
    const follows = cancelled ? onCancel : onFailure;
    return follows === 'hold' ? (cancelled ? 'on-cancel' : 'on-failure') : undefined;
}

;// CONCATENATED MODULE: ./build/run/patience.js
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

;// CONCATENATED MODULE: ./build/run/take-back-in-order.js



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
        const one = { stage, untilMs: clock.nowMs() + HEAD_START_MS, arrived: false, arrival: promise };
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
const notKnown = (error) => ({ proven: false, because: (0,core_failure/* briefly */.m_)(faultOfOurs(error)), tried: true });

;// CONCATENATED MODULE: ./build/run/target.js
const commandsFor = ({ statusCommand, rollbackCommand }) => statusCommand === rollbackCommand
    ? `look with: ${statusCommand}`
    : `look with: ${statusCommand}; take it back with: ${rollbackCommand}`;

;// CONCATENATED MODULE: ./build/run/carry-out.js







const hurry = ({ recovery, signal, impatient }) => (recovery === 'post' ? signal : impatient);
const isLeftToPost = ({ recovery, signal }) => recovery === 'post' && signal.aborted;
async function carryOut(group, ending, signal) {
    const { driven } = group;
    const endAll = (result) => driven.map(({ drive }) => outcome(drive, result));
    try {
        await walkGroup(group, signal);
        if (driven.length > 1)
            await proveGroupAgain(group, signal);
        if (isForPerson(group)) {
            await holdGroup(group);
            return endAll('awaiting-confirm');
        }
        await sealGroup(group, signal);
        await closeGroup(group);
        return endAll('confirmed');
    }
    catch (error) {
        const ended = await afterTrouble(driven, reasonOf(error), ending);
        if (ended.length === 0)
            throw error;
        return ended;
    }
}
async function confirmHeld(group, ending, signal) {
    const { driven } = group;
    try {
        await proveGroupAgain(group, signal);
        if (driven.length > 1)
            await holdGroup(group);
        await sealGroup(group, signal);
        await closeGroup(group);
        return driven.map(({ drive }) => outcome(drive, 'confirmed'));
    }
    catch (error) {
        if (error instanceof core_failure/* Cancelled */.cJ && driven.every(({ drive }) => drive.entry.phase === 'held'))
            throw error;
        const ended = await afterTrouble(driven, reasonOf(error), ending);
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
    const all = await takeBackInOrder(newestFirst, ending.clock, hurry(ending));
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
    const holds = ({ drive, policy }) => heldBy(drive.entry, policy, reason);
    const back = begun.filter((one) => holds(one) === undefined).map(({ drive }) => drive);
    for (const drive of back.toReversed())
        await drive.turnBack();
    const taken = new Map((await takeBackInOrder(back, ending.clock, signal)).map((how, index) => [back[index], how]));
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
            ? commandsFor(target)
            : `take it back with: ${target.rollbackCommand}`,
    });
const notTakenBack = (drive, saw, what) => new core_failure/* Failure */.HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: commandsFor(drive.target),
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}

;// CONCATENATED MODULE: ./build/run/end-walkers.js

const MAIN_GONE_MS = 10_000;
async function endWalkers(entries, { processes, clock, log }, signal) {
    const walkers = new Map(entries.flatMap(({ by }) => (by === undefined ? [] : [[JSON.stringify(by), by]])));
    for (const by of walkers.values()) {
        const sinceMs = clock.nowMs();
        while (await processes.isAlive(by)) {
            const waitedMs = clock.nowMs() - sinceMs;
            if (waitedMs >= 2 * MAIN_GONE_MS) {
                throw new core_failure/* Failure */.HR('not-taken-back', {
                    what: 'What was begun cannot be taken back as long as the run that began it is at work',
                    saw: `process ${by.pid} is still there, and could not be ended`,
                    fix: `end process ${by.pid}, then give: slipway undo`,
                });
            }
            if (waitedMs >= MAIN_GONE_MS)
                await processes.kill(by);
            const span = { sinceMs, untilMs: sinceMs + 2 * MAIN_GONE_MS };
            log.progress(`process ${by.pid}: still at work; it is waited for, then ended`, span);
            await clock.sleep(250, signal);
        }
    }
}

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/core/stop-changes.js


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
    const [from, to] = [(0,json/* isObject */.G)(before) ? before : {}, (0,json/* isObject */.G)(after) ? after : {}];
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name) => {
        const field = `sidekick ${name}`;
        const [one, other] = [from[name], to[name]];
        if (one === other)
            return [];
        if (one === undefined)
            return [{ sign: '+', field, detail: `image ${(0,image_ref/* shortImage */.Uq)(String(other))}` }];
        if (other === undefined)
            return [{ sign: '-', field, detail: `image ${(0,image_ref/* shortImage */.Uq)(String(one))}` }];
        return [{ sign: '~', field, detail: `image ${sayImages(String(one), String(other))}` }];
    });
}
function signedChanges(field, from, to) {
    const names = (0,json/* isList */.L)(to) ? to.map(String) : (0,json/* isList */.L)(from) ? inverted(from.map(String)) : [];
    return names.map((name) => {
        const sign = name.startsWith('+') ? '+' : name.startsWith('-') ? '-' : '~';
        return { sign, field, detail: `${name.slice(1)}${sign === '~' ? ' (value changes)' : ''}` };
    });
}
function madeAnew(replaced, others) {
    if (!(0,json/* isObject */.G)(replaced))
        return [];
    const isOfSidekick = ({ field }) => field.startsWith('sidekick ');
    const line = (field) => ({ sign: '~', field, detail: 'made anew, nothing else changes' });
    const sidekicks = ((0,json/* isList */.L)(replaced.sidekicks) ? replaced.sidekicks : [])
        .map((name) => `sidekick ${String(name)}`)
        .filter((field) => others.every((other) => other.field !== field));
    const primary = replaced.primary === true && others.every(isOfSidekick) ? ['containers'] : [];
    return [...primary, ...sidekicks].map(line);
}
const OPPOSITE = { '+': '-', '-': '+', '~': '~' };
const inverted = (signed) => signed.map((name) => `${OPPOSITE[name.charAt(0)] ?? '~'}${name.slice(1)}`);
function sayImages(from, to) {
    const [before, after] = [(0,image_ref/* shortImage */.Uq)(from), (0,image_ref/* shortImage */.Uq)(to)];
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

;// CONCATENATED MODULE: ./build/run/report-change.js






function reportChange(title, ended, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks, heldBy } = ended;
    const { change } = entry;
    const isOpen = ['awaiting-confirm', 'unknown', 'rollback-failed', 'switched'].includes(result);
    return {
        result,
        outputs: { undo: isOpen ? JSON.stringify(entry) : '' },
        details: {
            target: change.target,
            change: change.id,
            from: change.stops[0],
            to: change.stops.at(-1) ?? null,
            ...changesOf(change),
            moments: moments.map(({ atMs, text }) => ({ at: new Date(atMs).toISOString(), text })),
            remarks,
            ...(heldBy === undefined ? {} : { heldBy }),
            ...(evidence === undefined ? {} : { evidence: evidence }),
        },
        page: pageOfChange(title, ended, target, provesVersion),
        exitCode: wasAsked(ended) ? core_result/* EXIT */.dc.done : exitCodeOfChange(result),
        ...(failure === undefined ? {} : { failure }),
    };
}
const wasAsked = ({ result, failure }) => result === 'rolled-back' && failure === undefined;
function pageOfChange(title, ended, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks } = ended;
    const { stops } = entry.change;
    const [start, goal] = [stops[0], stops.at(-1) ?? {}];
    const [from, to] = wasAsked(ended) && entry.to === 0 ? [goal, start] : [start, goal];
    const unproven = provesVersion || result === 'unchanged' ? [] : [NOT_PROVEN];
    return {
        title: `${title} of ${target.name}`,
        result,
        ...sayEnd(title, ended, { name: target.name, from: sayBriefly(from), to: sayBriefly(to) }),
        blocks: [
            ...(0,page/* failureBlocks */.pD)(failure, evidence === undefined ? [] : [evidence]),
            ...(0,page/* facts */.Ix)([
                ['from', (0,image_ref/* shortImage */.Uq)(say_stop_sayStop(from))],
                ['to', (0,image_ref/* shortImage */.Uq)(say_stop_sayStop(to))],
                ...changeRows(from, to),
                ...[...unproven, ...remarks].map((note) => ['note', note]),
            ]),
            ...(0,page/* timelineOf */.hf)(target.name, moments),
            report_change_nextOf(result, target),
        ],
    };
}
const sayBriefly = (stop) => say_stop_sayStop(typeof stop.image === 'string' ? { ...stop, image: (0,image_ref/* nameOfImage */.qM)(stop.image) } : stop);
function changesOf({ stops }) {
    const changes = changesBetween(stops[0], stops.at(-1) ?? stops[0]);
    return changes.length === 0 ? {} : { changes: changes.map(sayChange) };
}
const changeRows = (from, to) => changesBetween(from, to)
    .filter(({ field }) => field !== 'image')
    .map((change) => ['change', sayChange(change)]);
function sayWay({ stops }) {
    const said = stops.map(sayBriefly);
    const changes = changesBetween(stops[0], stops.at(-1) ?? stops[0]).map(sayChange);
    return said.every((each) => each === said[0]) && changes.length > 0 ? changes.join(', ') : said.join(' → ');
}
const NOT_PROVEN = 'did not prove which version answered: no gate asked for it';
const report_change_notKnownHow = (name) => `A person is needed now: it is not known how ${name} stands.`;
function sayEnd(title, ended, { name, from, to }) {
    const { result, heldBy } = ended;
    switch (result) {
        case 'confirmed':
        case 'switched':
            return { tone: 'good', headline: `${name} is at ${to}, and that is proven.` };
        case 'unchanged':
            return { tone: 'good', headline: `${name} was at ${to} already, and that is proven.` };
        case 'awaiting-confirm':
            return { tone: 'waiting', headline: `${name} is at ${to}, proven, and waits for a person to confirm it.` };
        case 'rolled-back':
            return wasAsked(ended)
                ? { tone: 'good', headline: `${name} is back at ${to}, and that is proven.` }
                : {
                    tone: 'failed',
                    headline: title === 'Rollback'
                        ? `Not rolled back: ${name} is still at ${from}, as before, and that is proven.`
                        : `Taken back: ${name} is at ${from} as before, and that is proven.`,
                };
        case 'cancelled':
            return {
                tone: 'failed',
                headline: `Cancelled and taken back: ${name} is at ${from} as before, and that is proven.`,
            };
        case 'rollback-failed':
            return { tone: 'person', headline: `A person is needed now: ${name} is not proven to be as before.` };
        case 'unknown':
            return heldBy === undefined
                ? { tone: 'person', headline: report_change_notKnownHow(name) }
                : { tone: 'person', headline: `A person is needed now: ${name} is held as it is, as ${heldBy} says.` };
        default:
            return result;
    }
}
function report_change_nextOf(result, { rollbackCommand, statusCommand }) {
    const canBeTakenBack = rollbackCommand !== statusCommand;
    const isThere = canBeTakenBack && (result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm');
    return isThere
        ? { kind: 'command', does: 'Take it back', command: rollbackCommand }
        : { kind: 'command', does: 'Look at it', command: statusCommand };
}
const reportPlanned = (title, { change, shown, target, remarks }) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { dryRun: true, from: change.stops[0], to: change.stops.at(-1) ?? null, ...changesOf(change) },
    page: {
        title: `${title} of ${target.name}`,
        result: 'dry run',
        tone: 'plain',
        headline: `The plan: ${sayWay(shown)}. Nothing was changed.`,
        blocks: (0,page/* facts */.Ix)([
            ...shown.stops.map((stop, index) => [index === 0 ? 'from' : 'to', (0,image_ref/* shortImage */.Uq)(say_stop_sayStop(stop))]),
            ...changeRows(shown.stops[0], shown.stops.at(-1) ?? {}),
            ...remarks.map((remark) => ['note', remark]),
        ]),
    },
    exitCode: core_result/* EXIT */.dc.done,
});

;// CONCATENATED MODULE: ./build/run/report-recovery.js





const TITLE = 'Recovery';
function pageOfTakenBack(one, end, { asked, record }) {
    if (!end.proven) {
        const result = end.tried ? 'rollback-failed' : 'unknown';
        return pageOf(one, { result, failure: notProven(one, end, record), remarks: [] });
    }
    const { remarks } = end;
    if (one.lacking !== undefined)
        return pageOf(one, { result: 'rollback-failed', failure: one.lacking, remarks });
    return pageOf(one, { result: 'rolled-back', remarks, ...(asked ? {} : { failure: takenBackSince(one) }) });
}
const pageOfKept = (one, because) => pageOf(one, { result: one.drive.target.seal === undefined ? 'switched' : 'confirmed', remarks: [because] });
const pageOfLeft = (one, failure) => pageOf(one, { result: 'unknown', failure, remarks: [] });
const pageOfUnseen = (name, { stops }, failure) => ({
    title: `${TITLE} of ${name}`,
    result: 'unknown',
    tone: 'person',
    headline: notKnownHow(name),
    blocks: [
        ...failureBlocks(failure),
        ...facts([
            ['from', shortImage(sayStop(stops[0]))],
            ['to', shortImage(sayStop(stops.at(-1) ?? {}))],
        ]),
    ],
});
function pageOf({ entry, drive, provesVersion }, end) {
    const { target, moments } = drive;
    const ended = entry.backOf === undefined ? drive.entry : asItWent(drive.entry);
    return pageOfChange(TITLE, { ...end, entry: ended, moments }, target, provesVersion);
}
function asItWent(entry) {
    const { change } = entry;
    const [goal, ...more] = change.stops.toReversed();
    return goal === undefined ? entry : { ...entry, to: 0, change: { ...change, stops: [goal, ...more] } };
}
const endedEarly = ({ entry, drive, }) => ({
    what: `The run that changed ${drive.target.name} ended before it was done`,
    saw: `it is recorded as ${entry.phase} at ${entry.at}`,
});
function takenBackSince(one) {
    const { what, saw } = endedEarly(one);
    const fix = 'look into the log of that run, then start it again';
    return { what, saw: `${saw}; it was taken back, and that is proven`, fix };
}
function notProven({ drive: { target } }, { tried, because, forPerson }, record) {
    const look = `look with: ${target.statusCommand}`;
    const forget = record === undefined
        ? ''
        : `; Slipway does not move what it sees there, and goes on saying so. When a person has looked and it is as it should be, delete the record of this change, which changes nothing else: ${record}`;
    return {
        what: tried ? `${target.name}: rolling back, not proven` : `${target.name}: not taken back`,
        saw: because,
        fix: forPerson ? `${look}${forget}` : commandsFor(target),
    };
}
function pageOfRecovery(pages, { where, status }) {
    const [only, ...more] = pages;
    if (only !== undefined && more.length === 0)
        return only;
    const parts = pages.map((page) => ({ kind: 'part', page, folded: page.tone === 'good' }));
    const next = status === undefined ? [] : [{ kind: 'command', does: 'Look at it', command: status }];
    return { title: `${TITLE} of ${where}`, ...sayAll(pages, where), blocks: [...parts, ...next] };
}
function sayAll(pages, where) {
    const results = new Set(pages.map(({ result }) => result));
    if (results.has('rollback-failed')) {
        const headline = `A person is needed now: ${where} is not proven to be as before.`;
        return { result: 'rollback-failed', tone: 'person', headline };
    }
    if (results.size === 0 || results.has('unknown'))
        return { result: 'unknown', tone: 'person', headline: report_change_notKnownHow(where) };
    if (results.has('rolled-back')) {
        const headline = `Taken back: ${where} is as before, and that is proven.`;
        return { result: 'rolled-back', tone: 'failed', headline };
    }
    return { result: 'done', tone: 'good', headline: 'What was changed had been confirmed: it stays, and is proven.' };
}

;// CONCATENATED MODULE: ./build/run/keep-decided.js



async function keepWhatIsDecided(walks, world, signal) {
    if (!walks.some(({ entry }) => entry.sealed) || walks.some(({ entry }) => entry.to === 0))
        return undefined;
    try {
        const stands = await Promise.all(walks.map(({ drive }) => drive.standsAtGoal(signal)));
        const isDecided = stands.every(({ decided }) => decided) ||
            stands.some(({ decided }, index) => decided && walks[index]?.drive.target.seal !== undefined);
        if (!isDecided || !stands.every(({ atGoal }) => atGoal))
            return undefined;
        for (const { drive } of walks)
            await drive.seal(signal);
        for (const { drive } of walks)
            await drive.close();
        return walks.map((one, index) => {
            const what = stands[index]?.decided
                ? 'it had been confirmed already, and is healthy; nothing to take back'
                : 'it is confirmed now and healthy, as what was changed with it had been confirmed already';
            world.log.info(`${one.drive.target.name}: ${what}`);
            return pageOfKept(one, what);
        });
    }
    catch (error) {
        if ((0,as_failure/* failureIn */.Q)(error) === undefined)
            throw error;
        world.log.warn(`It cannot stay as it is: ${(0,core_failure/* briefly */.m_)(error)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/ports/http.js
var ports_http = __webpack_require__(8023);
;// CONCATENATED MODULE: ./build/systems/consul/instances.js

const PASSING = 'passing';
function readInstances(body) {
    let entries;
    try {
        entries = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isList */.L)(entries))
        return undefined;
    const instances = entries.map(readInstance);
    return instances.every((one) => one !== undefined) ? instances : undefined;
}
function readInstance(entry) {
    if (!(0,json/* isObject */.G)(entry))
        return undefined;
    const { Node: node, Service: service, Checks: checks } = entry;
    if (!(0,json/* isObject */.G)(node) || !(0,json/* isObject */.G)(service) || !(0,json/* isList */.L)(checks) || !checks.every(json/* isObject */.G))
        return undefined;
    if (typeof node.Node !== 'string' || typeof service.ID !== 'string')
        return undefined;
    return {
        node: node.Node,
        id: service.ID,
        tags: (0,json/* isList */.L)(service.Tags) ? service.Tags.map(String) : [],
        meta: (0,json/* isObject */.G)(service.Meta) ? textsOf(service.Meta) : {},
        checks: checks.map((check) => ({
            name: textOf(check.Name) || textOf(check.CheckID),
            status: textOf(check.Status),
            output: textOf(check.Output),
            of: textOf(check.ServiceID),
        })),
        createIndex: typeof service.CreateIndex === 'number' ? service.CreateIndex : undefined,
    };
}
const textOf = (value) => (typeof value === 'string' ? value : '');
const textsOf = (map) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, String(value)]));
function whyNotPassing({ id, checks }) {
    const failing = checks.find(({ status }) => status !== PASSING);
    if (failing !== undefined)
        return `${id} is ${failing.status || 'of no status'}${sayCheck(failing)}`;
    return checks.some((check) => check.of === id)
        ? undefined
        : `${id} has no check of its own in Consul, so nothing proves that it passes`;
}
function sayCheck({ name, output }) {
    const said = output.trim().split('\n').at(-1)?.trim().slice(0, 120);
    return said ? ` (${name}: ${said})` : ` (${name})`;
}

;// CONCATENATED MODULE: ./build/systems/consul/answer.js

function answerOf(response, asking) {
    const { status, body, truncated } = response;
    if (status !== 200)
        return nothing(`${sayStatus(response)}; ${hintFor(response, asking)}`);
    const header = (name) => String(response.headers[name] ?? '');
    const known = header('x-consul-knownleader');
    if (known !== 'true')
        return nothing(known === 'false'
            ? 'it knows no leader, so its answer may be old'
            : `an answer without X-Consul-KnownLeader; check "url": is ${asking.url.host} Consul?`);
    const lastContact = header('x-consul-lastcontact');
    if (lastContact !== '0')
        return nothing(`the answer of a follower, ${lastContact || '?'} ms behind its leader`);
    if (truncated)
        return nothing('an answer that is too long to be read');
    const instances = readInstances(body);
    if (instances === undefined)
        return nothing(`an answer that is no list of instances; it begins ${begin(body)}`);
    if (header('x-consul-results-filtered-by-acls') === 'true')
        return nothing(`the token may not see all instances; ${READ_RIGHTS}`);
    if (instances.length === 0 && !asking.hasToken && header('x-consul-default-acl-policy') === 'deny')
        return nothing(`an empty list, asked without a token where the ACL denies by default; give the gate a "token"`);
    return { kind: 'instances', instances, index: indexOf(header('x-consul-index')) };
}
const nothing = (saw) => ({ kind: 'nothing', saw });
const indexOf = (header) => (/^\d{1,15}$/.test(header) ? Math.max(1, Number(header)) : 1);
const READ_RIGHTS = 'it needs service:read of the service and node:read of its nodes';
function hintFor({ status, body }, { url, hasToken }) {
    if (status === 401 || status === 403) {
        if (!hasToken)
            return 'give the gate a "token"';
        return /not found/i.test(body) ? 'Consul does not know this "token"' : `check "token": ${READ_RIGHTS}`;
    }
    if (status === 500 && /datacenter/i.test(body))
        return 'check "datacenter"';
    if (status === 429 || status >= 500)
        return 'look at the servers of Consul';
    if (status >= 300 && status < 400)
        return 'no redirect is followed with a token: write the final address in "url"';
    return `check "url": is ${url.host} Consul?`;
}
const sayStatus = ({ status, body }) => body.trim() === '' ? `status ${status}` : `status ${status} ${begin(body)}`;
const begin = (body) => JSON.stringify(body.trim().slice(0, 80));

;// CONCATENATED MODULE: ./build/systems/consul/client.js


const MAX_BYTES = 4_194_304;
const JITTER = 1 / 16;
const WAY_MS = 1_000;
class ConsulClient {
    #access;
    #http;
    #service;
    constructor(access, service, http) {
        this.#access = access;
        this.#service = service;
        this.#http = http;
    }
    async instances(timeoutMs, signal) {
        const { url, token } = this.#access;
        try {
            const asked = { query: 'consistent', timeoutMs, maxBytes: MAX_BYTES, signal };
            const response = await this.#get(asked);
            const answer = answerOf(response, { url, hasToken: token !== undefined });
            if (answer.kind === 'nothing' && token !== undefined)
                return { ...answer, saw: answer.saw.replaceAll(token.reveal(), '***') };
            return answer;
        }
        catch (error) {
            if (error instanceof ports_http.HttpError)
                return { kind: 'nothing', saw: error.message };
            throw error;
        }
    }
    async change(index, waitMs, signal) {
        const wait = Math.floor(waitMs / (1 + JITTER));
        const query = `index=${index}&wait=${wait}ms`;
        try {
            await this.#get({ query, timeoutMs: waitMs + WAY_MS, maxBytes: 0, signal });
        }
        catch (error) {
            if (!(error instanceof ports_http.HttpError))
                throw error;
        }
    }
    #get(asked) {
        const { url: base, datacenter, token } = this.#access;
        const url = new URL(base);
        url.pathname = `${base.pathname.replace(/\/+$/, '')}/v1/health/service/${encodeURIComponent(this.#service)}`;
        url.search = `${asked.query}${datacenter === undefined ? '' : `&dc=${encodeURIComponent(datacenter)}`}`;
        return this.#http.request({
            method: 'GET',
            url,
            headers: { 'user-agent': 'slipway', ...(token === undefined ? {} : { 'x-consul-token': token.reveal() }) },
            timeoutMs: asked.timeoutMs,
            maxBytes: asked.maxBytes,
            signal: asked.signal,
        });
    }
}

;// CONCATENATED MODULE: ./build/gates/gate.js
const good = (detail, more = {}) => ({
    kind: 'good',
    detail,
    ...more,
});
const bad = (detail) => ({ kind: 'bad', detail });
const unasked = (detail) => ({ kind: 'unasked', detail });

// EXTERNAL MODULE: ./build/gates/placeholders.js
var placeholders = __webpack_require__(2817);
;// CONCATENATED MODULE: ./build/gates/consul.js




const ASK_MS = 9_000;
const SETTLE_MS = 6_000;
const LEAST_WAIT_MS = 250;
const BURST = 2;
const REST_MS = 1_000;
function consulGate(spec, { http, clock }) {
    const client = new ConsulClient(spec, spec.service, http);
    const tellsVersion = (0,placeholders.mentions)(spec.tag) || (0,placeholders.mentions)(spec.meta);
    let lastGood;
    return {
        name: `consul ${spec.service}${spec.datacenter === undefined ? '' : ` in ${spec.datacenter}`}`,
        tellsVersion,
        async ask(stop, signal) {
            const sinceMs = clock.nowMs();
            const leftOf = (ms) => sinceMs + ms - clock.nowMs();
            const here = JSON.stringify(stop);
            for (let reads = 1;; reads += 1) {
                const answer = await client.instances(leftOf(ASK_MS), signal);
                if (answer.kind === 'nothing')
                    return unasked(answer.saw);
                const { instances, index } = answer;
                const passing = instances.filter((one) => whyNotPassing(one) === undefined);
                const before = lastGood?.stop === here ? lastGood.passing : undefined;
                const anew = registeredAnew(before ?? [], instances);
                const sample = anew === undefined ? weigh(spec, { instances, passing }, (0,placeholders.toldBy)(stop)) : bad(anew);
                if (sample.kind === 'good' || anew !== undefined)
                    lastGood = { stop: here, passing };
                const waitMs = leftOf(SETTLE_MS);
                if (sample.kind === 'good' || before !== undefined || waitMs < LEAST_WAIT_MS)
                    return sample;
                await client.change(index, waitMs, signal);
                if (reads > BURST)
                    await clock.sleep(REST_MS, signal);
            }
        },
    };
}
function weigh(spec, { instances, passing }, told) {
    const wanted = wantedOf(spec, told);
    const other = passing.map((one) => differenceFrom(wanted, one)).find((one) => one !== undefined);
    if (other !== undefined)
        return bad(other);
    if (passing.length < spec.instances)
        return bad(sayTooFew(spec, instances, passing.length));
    const carried = [
        ...(wanted.tag === undefined ? [] : [`tag ${wanted.tag}`]),
        ...Object.entries(wanted.meta).map(([key, value]) => `meta ${key} ${value}`),
    ];
    const version = wanted.tellsVersion ? (told.version ?? told.digest) : undefined;
    return good([`${passing.length} passing`, ...carried].join(', '), version === undefined ? {} : { version });
}
function wantedOf({ tag, meta }, told) {
    const filled = tag === undefined ? undefined : (0,placeholders.fillText)(tag, told);
    const members = Object.entries(meta).flatMap(([key, value]) => {
        const text = (0,placeholders.fillText)(value, told);
        return text === undefined ? [] : [[key, text, (0,placeholders.mentions)(value)]];
    });
    return {
        tag: filled,
        meta: Object.fromEntries(members),
        tellsVersion: (filled !== undefined && (0,placeholders.mentions)(tag)) || members.some(([, , asksVersion]) => asksVersion),
    };
}
function differenceFrom({ tag, meta }, { id, tags, meta: has }) {
    if (tag !== undefined && !tags.includes(tag))
        return `${id} passes without the tag ${tag}; it has ${tags.slice(0, 5).join(', ') || 'none'}`;
    const key = Object.keys(meta).find((one) => meta[one] !== has[one]);
    if (key === undefined)
        return undefined;
    const saw = has[key] === undefined ? 'missing' : JSON.stringify(has[key].slice(0, 80));
    return `${id} passes, and its meta ${key} is ${saw}, expected ${JSON.stringify(meta[key])}`;
}
function sayTooFew({ service, instances: needed, token }, all, passing) {
    if (all.length === 0)
        return `no instance of ${service} is in the catalogue${token === undefined ? ' (asked without a token)' : ''}`;
    const reason = all.map(whyNotPassing).find((one) => one !== undefined);
    return `${passing} of ${all.length} passing, ${needed} needed${reason === undefined ? '' : `; ${reason}`}`;
}
function registeredAnew(before, now) {
    const again = now.find((one) => before.some((was) => was.node === one.node && was.id === one.id && was.createIndex !== one.createIndex));
    return again === undefined ? undefined : `${again.id} was registered anew since the last good round`;
}

;// CONCATENATED MODULE: ./build/gates/http.js




function httpGate(spec, http) {
    return {
        name: `http ${spec.url.origin}${spec.url.pathname}`,
        tellsVersion: (0,placeholders.mentions)(spec.json) || (0,placeholders.mentions)(spec.body),
        async ask(stop, signal) {
            let response;
            try {
                response = await http.request({
                    method: spec.method,
                    url: spec.url,
                    headers: { 'user-agent': 'slipway', ...spec.headers },
                    timeoutMs: 10_000,
                    signal,
                    ...(spec.connectTo === undefined ? {} : { connectTo: spec.connectTo }),
                });
            }
            catch (error) {
                if (!(error instanceof ports_http.HttpError))
                    throw error;
                return error.kind === 'resolve' || error.kind === 'proxy' ? unasked(error.message) : bad(error.message);
            }
            return http_weigh(spec, response, (0,placeholders.toldBy)(stop));
        },
    };
}
function http_weigh(spec, response, told) {
    const statusGood = spec.status.length === 0 ? response.status >= 200 && response.status < 300 : spec.status.includes(response.status);
    const begins = JSON.stringify(response.body.slice(0, 120));
    if (!statusGood)
        return bad(`status ${response.status}, body begins ${begins}`);
    const text = spec.body === undefined ? undefined : (0,placeholders.fillText)(spec.body, told);
    if (text !== undefined && !response.body.includes(text))
        return bad(`the body has no ${JSON.stringify(text)}; it begins ${begins}`);
    if (spec.json === undefined)
        return good(`status ${response.status}`);
    let answer;
    try {
        answer = JSON.parse(response.body);
    }
    catch {
        return bad(`the body is not JSON; it begins ${begins}`);
    }
    const expected = (0,placeholders.fill)(spec.json, told) ?? {};
    const difference = firstDifference(expected, answer, '');
    if (difference !== undefined)
        return bad(difference);
    const version = (0,placeholders.mentions)(spec.json) ? (told.version ?? told.digest) : undefined;
    return good(`status ${response.status}, ${JSON.stringify(expected)}`, version === undefined ? {} : { version });
}
function firstDifference(expected, answer, path) {
    if ((0,json/* isObject */.G)(expected) && (0,json/* isObject */.G)(answer)) {
        for (const [name, value] of Object.entries(expected)) {
            const difference = firstDifference(value, answer[name], path === '' ? name : `${path}.${name}`);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    if (JSON.stringify(expected) === JSON.stringify(answer))
        return undefined;
    const saw = answer === undefined ? 'missing' : JSON.stringify(answer).slice(0, 80);
    return `${path === '' ? 'the answer' : path} is ${saw}, expected ${JSON.stringify(expected)}`;
}

// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __webpack_require__(5258);
;// CONCATENATED MODULE: ./build/gates/run.js



function runGate(script, exec, { cwd, env }) {
    return {
        name: `run ${script.split('\n')[0]}`,
        tellsVersion: false,
        async ask(stop, signal) {
            const { version, digest } = (0,placeholders.toldBy)(stop);
            try {
                const result = await exec.run(['sh', '-c', script], {
                    cwd,
                    env: {
                        ...env(),
                        ...(version === undefined ? {} : { VERSION: version }),
                        ...(digest === undefined ? {} : { DIGEST: digest }),
                    },
                    signal,
                    maxBytes: 65_536,
                });
                const said = lastLine(result.stderr) ?? lastLine(result.stdout) ?? 'it printed nothing';
                if (result.exitCode === 0)
                    return good('exit code 0');
                if (result.exitCode === null)
                    return unasked(`ended by ${result.endedBy}`);
                const saw = `exit code ${result.exitCode}, ${said}`;
                return result.exitCode === 126 || result.exitCode === 127 ? unasked(saw) : bad(saw);
            }
            catch (error) {
                if (error instanceof ports_exec.ProgramNotFound)
                    return unasked(error.message);
                throw error;
            }
        },
    };
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 200) || undefined;

;// CONCATENATED MODULE: ./build/core/child-env.js

const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/;
const COMMAND_FILES = new Set([
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
const LEAST_PART = 8;
function childEnv(env, secrets, { named = [], add = {} } = {}) {
    const isSecret = findSecrets([...secrets, ...(0,secret/* secretsOfJob */.Ie)(env)]);
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        (named.includes(entry[0]) || !(OURS.test(entry[0]) || COMMAND_FILES.has(entry[0]) || isSecret(entry[1]))));
    return { ...Object.fromEntries(kept), ...add };
}
function findSecrets(secrets) {
    const wholes = new Set(secrets.map((secret) => secret.reveal().trim()).filter((text) => text !== ''));
    const parts = new Set([...wholes, ...secrets.flatMap(secret/* textsToMask */.av)].filter((text) => text.length >= LEAST_PART).flatMap(waysToWrite));
    return (value) => wholes.has(value.trim()) || [...parts].some((part) => value.includes(part));
}
const waysToWrite = (text) => [
    text,
    encodeURIComponent(text.toWellFormed()),
    JSON.stringify(text).slice(1, -1),
];

;// CONCATENATED MODULE: ./build/run/env-for-others.js

const envForOthers = (world, options) => childEnv(world.env, world.host.secrets(), options);

;// CONCATENATED MODULE: ./build/run/make-gates.js




function makeGates(specs, world, secrets) {
    world.host.mask(secrets);
    return specs.flatMap((spec) => {
        switch (spec.kind) {
            case 'http':
                return [httpGate(spec.spec, world.http)];
            case 'consul':
                return [consulGate(spec.spec, world)];
            case 'run':
                return [runGate(spec.script, world.exec, { cwd: world.workspace, env: () => envForOthers(world) })];
            case 'containers':
                return [];
            default:
                return spec;
        }
    });
}

;// CONCATENATED MODULE: ./build/run/look.js


async function look(walk, signal) {
    const { clock, log } = walk.road;
    const sinceMs = clock.nowMs();
    for (;;) {
        try {
            const seen = await walk.target.look(walk.entry, signal);
            walk.say(seen, signal);
            return seen;
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            if (clock.nowMs() - sinceMs >= OUT_OF_SIGHT_MS)
                throw error;
            const span = { sinceMs, untilMs: sinceMs + OUT_OF_SIGHT_MS };
            log.progress(`${walk.target.name}: out of sight, ${(0,core_failure/* briefly */.m_)(error)}`, span);
            await walk.pauses.short(signal);
        }
    }
}
async function lookUntilItStands(walk, signal) {
    const { clock } = walk.road;
    const sinceMs = clock.nowMs();
    for (;;) {
        const seen = await look(walk, signal);
        if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled)
            return seen;
        if (clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS)
            return seen;
        await walk.pauses.short(signal);
    }
}

;// CONCATENATED MODULE: ./build/gates/probe.js



function probeGate(probe, name = 'containers') {
    return {
        name,
        tellsVersion: false,
        async ask(_stop, signal) {
            try {
                return await probe(signal);
            }
            catch (error) {
                if ((0,core_failure/* isFailure */.N6)(error))
                    return unasked(error.saw);
                if (error instanceof ports_clock/* TimeLimit */.h9)
                    return unasked('the system itself did not answer in time');
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/gate.js
function kindOf(round) {
    if (round.samples.some(({ sample }) => sample.kind === 'bad'))
        return 'bad';
    return round.samples.length > 0 && round.samples.every(({ sample }) => sample.kind === 'good') ? 'good' : 'unasked';
}
function sayRound(round) {
    const worst = kindOf(round);
    const telling = round.samples.filter(({ sample }) => sample.kind === worst);
    return telling.map(({ gate, sample }) => `${gate}: ${sample.detail}`).join('; ');
}
function judge(rounds, rule, startedMs, nowMs) {
    const kinds = rounds.map(kindOf);
    const last = rounds.at(-1);
    const bad = kinds.filter((kind) => kind === 'bad').length;
    const unasked = kinds.filter((kind) => kind === 'unasked').length;
    const seen = last === undefined ? 'nothing was asked' : sayRound(last);
    if (bad > rule.allowBad)
        return { kind: 'unhealthy', because: sayRound(lastOf(rounds, 'bad') ?? rounds[0] ?? never()) };
    if (unasked > rule.allowUnasked)
        return { kind: 'unknown', because: `could not be asked ${unasked} times; last: ${seen}` };
    const { holdMs = 0, stableMs = 0 } = rule;
    const watchedMs = nowMs - startedMs;
    const inARow = goodInARow(kinds);
    const stableForMs = (last?.atMs ?? 0) - (rounds.at(rule.needs - inARow - 1)?.atMs ?? 0);
    if (inARow >= rule.needs && watchedMs >= holdMs && stableForMs >= stableMs) {
        const version = last?.samples.map(({ sample }) => sample.version).find((told) => told !== undefined);
        return { kind: 'healthy', rounds: rounds.length, ...(version === undefined ? {} : { version }) };
    }
    if (watchedMs < holdMs + stableMs + rule.withinMs)
        return undefined;
    const because = `time is up ("within") with ${inARow} of ${rule.needs} good rounds in a row; last: ${seen}`;
    return kinds.at(-1) === 'bad' ? { kind: 'unhealthy', because } : { kind: 'unknown', because };
}
const goodInARow = (kinds) => kinds.length - 1 - kinds.findLastIndex((kind) => kind !== 'good');
const lastOf = (rounds, kind) => rounds.findLast((round) => kindOf(round) === kind);
function never() {
    throw new Error('more bad rounds than rounds');
}

// EXTERNAL MODULE: ./build/core/waiting.js
var waiting = __webpack_require__(8169);
// EXTERNAL MODULE: ./build/ports/telling.js
var telling = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/gates/rounds.js
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






const ASK_LIMIT_MS = 10_000;
async function askRounds(gates, stop, rule, { clock, log, signal }) {
    const startedMs = clock.nowMs();
    const rounds = [];
    const fingerprints = new Map();
    const repeats = new waiting/* Repeats */.$k();
    for (;;) {
        const atMs = clock.nowMs();
        const samples = await Promise.all(gates.map(async (gate) => {
            const sample = sameProcesses(gate, await askOne(gate, stop, clock, signal), fingerprints);
            return { gate: gate.name, sample };
        }));
        const round = { atMs, samples };
        rounds.push(round);
        const verdict = judge(rounds, rule, startedMs, clock.nowMs());
        const told = `gate ${kindOf(round)}: ${sayRound(round)}`;
        const span = { sinceMs: startedMs, untilMs: startedMs + (rule.holdMs ?? 0) + (rule.stableMs ?? 0) + rule.withinMs };
        const line = repeats.next(told, clock.nowMs(), { span, isLast: verdict !== undefined });
        if (verdict === undefined && kindOf(round) === 'good')
            log.progress(told, span);
        else if (kindOf(round) === 'good')
            log.info(told);
        else if (line !== undefined)
            log.info(line);
        if (verdict !== undefined)
            return { verdict, rounds };
        await (0,telling.sleepTelling)(atMs + rule.everyMs - clock.nowMs(), told, { clock, log, signal, span });
    }
}
async function askOne(gate, stop, clock, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, clock.limit(ASK_LIMIT_MS, signal), false);
        try {
            return await gate.ask(stop, limit.signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return bad(`no answer within ${ASK_LIMIT_MS / 1_000}s`);
            return unasked((0,core_failure/* briefly */.m_)(error));
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
function sameProcesses(gate, sample, fingerprints) {
    if (sample.fingerprint === undefined)
        return sample;
    const before = fingerprints.get(gate);
    fingerprints.set(gate, sample.fingerprint);
    if (before === undefined || before === sample.fingerprint)
        return sample;
    return bad(`something was restarted or replaced since the last round (${sample.detail})`);
}

;// CONCATENATED MODULE: ./build/run/prove.js





async function prove(walk, stop, signal, watched = {}) {
    const { target, asking, change, road } = walk;
    const gates = [...proofOf(walk), ...userGatesAt(walk, stop)];
    const at = change.stops[stop] ?? {};
    if (gates.length === 0)
        return;
    const rule = { ...(stop > 0 ? asking.rule : patient(asking.rule)), ...watched };
    const { verdict } = await askRounds(gates, at, rule, { ...road, signal });
    walk.note(verdict.kind === 'healthy' ? `healthy at ${say_stop_sayStop(at)}` : `${verdict.kind} at ${say_stop_sayStop(at)}: ${verdict.because}`);
    if (verdict.kind === 'healthy')
        return;
    throw new core_failure/* Failure */.HR(verdict.kind, {
        what: `${target.name} is ${verdict.kind === 'unhealthy' ? 'not healthy' : 'not known to be healthy'} at ${say_stop_sayStop(at)}`,
        saw: verdict.because,
        fix: `look at it with: ${target.statusCommand}`,
    });
}
async function proveAgain(walk, signal) {
    const { target, asking, change, entry, goal, road } = walk;
    const allowUnasked = Math.max(10, asking.rule.allowUnasked);
    const rule = { ...asking.rule, needs: 1, everyMs: POLL_MS, allowUnasked };
    const at = change.stops[goal] ?? {};
    const { verdict } = await askRounds([...proofOf(walk), ...userGatesAt(walk, goal)], at, rule, { ...road, signal });
    if (verdict.kind === 'healthy')
        return;
    throw new core_failure/* Failure */.HR(verdict.kind, {
        what: `${target.name} was not healthy any more ${entry.sealed ? 'after it had been' : 'right before it would have been'} confirmed`,
        saw: verdict.because,
        fix: `look at it with: ${target.statusCommand}`,
    });
}
const patient = (rule) => ({
    ...rule,
    allowBad: Number.POSITIVE_INFINITY,
    allowUnasked: Number.POSITIVE_INFINITY,
    withinMs: Math.max(rule.withinMs, OUT_OF_SIGHT_MS),
});
function userGatesAt({ target, asking }, stop) {
    const isSilent = stop > 0 ? target.gatesAreOfTheStart : target.gatesAreOfTheGoal;
    return isSilent === true ? [] : asking.gates;
}
function proofOf(walk) {
    const { target } = walk;
    if (target.probe === undefined)
        return [];
    const probe = target.probe.bind(target);
    return [probeGate((signal) => probe(walk.entry, signal), target.probeName)];
}

;// CONCATENATED MODULE: ./build/run/attempts.js

class Attempts {
    #count = 0;
    #acted = 0;
    #busySinceMs;
    #notBeforeMs = Number.NEGATIVE_INFINITY;
    get count() {
        return this.#count;
    }
    isDue(nowMs) {
        return nowMs >= this.#notBeforeMs;
    }
    isSpent(nowMs) {
        return this.#acted >= MOVES || (this.#busySinceMs !== undefined && nowMs - this.#busySinceMs >= OUT_OF_SIGHT_MS);
    }
    sent(nowMs) {
        this.#count += 1;
        this.#acted += 1;
        this.#busySinceMs = undefined;
        this.#notBeforeMs = nowMs + SURELY_OVER_MS;
    }
    failed({ code }, nowMs) {
        if (code === 'lost') {
            this.sent(nowMs);
            return;
        }
        this.#count += 1;
        if (code === 'unreachable' || code === 'conflict')
            this.#busySinceMs ??= nowMs;
        else
            this.#acted += 1;
        this.#notBeforeMs = nowMs + POLL_MS;
    }
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/run/term.js



class Term {
    #allowed;
    #clock;
    #parent;
    #limit;
    constructor(allowed, clock, parent) {
        this.#allowed = allowed;
        this.#clock = clock;
        this.#parent = parent;
    }
    start() {
        if (this.#allowed !== undefined)
            this.#limit ??= this.#clock.limit(this.#allowed.ms, this.#parent);
    }
    async within(walk, wait) {
        try {
            return await wait(this.#limit?.signal ?? this.#parent);
        }
        catch (error) {
            if (this.#allowed === undefined || !this.#limit?.exceeded || error !== this.#limit.signal.reason)
                throw error;
            throw timeIsUp(walk, this.#allowed, error);
        }
    }
    [Symbol.dispose]() {
        this.#limit?.[Symbol.dispose]();
    }
}
const timeIsUp = ({ target, change, entry, lastSaid }, { ms, input }, cause) => new core_failure/* Failure */.HR('timed-out', {
    what: `${target.name} did not get to ${say_stop_sayStop(change.stops[entry.to] ?? {})} within ${(0,duration/* formatDuration */.a3)(ms)}`,
    saw: `last seen: ${lastSaid}`,
    fix: `look at what it waited for${input === undefined ? '' : `, or raise "${input}"`}`,
}, { cause });

;// CONCATENATED MODULE: ./build/run/send.js
var send_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var send_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






async function send(walk, step, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { clock } = walk.road;
        const { failAfter, move } = walk.asking.patience;
        const term = send_addDisposableResource(env_1, new Term(move, clock, signal), false);
        const _ = send_addDisposableResource(env_1, walk.pauses.listening(signal), false);
        const failing = new Set();
        const reasons = new Set();
        const attempts = new Attempts();
        const sinceMs = clock.nowMs();
        let taken = false;
        for (;;) {
            const seen = await term.within(walk, (limited) => look(walk, limited));
            if (seen.kind !== 'at')
                throw notOurs(walk, seen);
            if (step.done(seen))
                return;
            if (step.underWay(seen)) {
                taken = true;
                term.start();
                for (const part of seen.failing ?? [])
                    failing.add(part);
                for (const reason of seen.reasons ?? [])
                    reasons.add(reason);
                if (failing.size >= failAfter)
                    throw neverGetsThere(walk, [sayFailures(failing.size), ...send_lastOf(reasons, seen)].join('; '), seen);
                if (seen.stuck !== undefined)
                    throw neverGetsThere(walk, seen.stuck, seen);
            }
            else if (!step.ready(seen) || taken) {
                throw notOurs(walk, seen);
            }
            else if ((seen.settled || clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS) && attempts.isDue(clock.nowMs())) {
                if (attempts.isSpent(clock.nowMs()))
                    throw notTaken(walk, attempts.count, seen);
                await step.beforeWrite?.();
                term.start();
                try {
                    await step.write(walk.entry, seen);
                    taken = true;
                }
                catch (error) {
                    if (!(0,core_failure/* isFailure */.N6)(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied'))
                        throw error;
                    walk.note((0,core_failure/* briefly */.m_)(error));
                    attempts.failed(error, clock.nowMs());
                }
            }
            await term.within(walk, (limited) => (taken ? walk.pauses.long(limited) : walk.pauses.short(limited)));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        send_disposeResources(env_1);
    }
}
const sayFailures = (count) => `${count} ${count === 1 ? 'failure' : 'failures'} on the way`;
function send_lastOf(reasons, { saying }) {
    const lines = [...reasons].map((reason) => reason.replace(/\s+/g, ' ').trim());
    const byKind = new Map(lines.map((line) => [withoutIds(line), line]));
    return [...byKind].flatMap(([kind, line]) => (withoutIds(saying).includes(kind) ? [] : [line])).slice(-2);
}
const withoutIds = (text) => text.replace(/\d+/g, '#');
const canLeave = (seen) => seen.settled || seen.movable === true;
const neverGetsThere = ({ target, change, entry }, because, seen) => new core_failure/* Failure */.HR('unhealthy', {
    what: `${target.name} does not get to ${say_stop_sayStop(change.stops[entry.to] ?? {})}`,
    saw: `${because}; ${seen.saying}`,
    fix: 'read what was found above, mend the image or its settings, and start again',
});
const notTaken = ({ target, moments }, tries, seen) => new core_failure/* Failure */.HR('unreachable', {
    what: `${target.name} did not take the change`,
    saw: `sent ${tries} times; ${moments.at(-1)?.text ?? seen.saying}`,
    fix: `look at it with: ${target.statusCommand}`,
});
const notOurs = ({ target }, seen) => new core_failure/* Failure */.HR('conflict', {
    what: `${target.name} was changed by somebody else meanwhile`,
    saw: seen.saying,
    fix: `look at it with: ${target.statusCommand}`,
});

;// CONCATENATED MODULE: ./build/run/seal.js


async function seal(walk, signal) {
    const { target, goal } = walk;
    if (target.seal === undefined)
        await proveAgain(walk, signal);
    const before = walk.entry;
    await walk.put('moving', { to: goal, sealed: true });
    if (target.seal === undefined)
        return;
    let sent = false;
    try {
        await send(walk, {
            done: (seen) => seen.at === goal && seen.sealed && seen.settled,
            underWay: (seen) => seen.at === goal && seen.sealed,
            ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
            write: async (entry) => {
                sent = true;
                await target.seal?.(entry, signal);
            },
        }, signal);
    }
    catch (error) {
        if (!sent)
            await walk.tryPut(before.phase, { sealed: before.sealed });
        throw error;
    }
    walk.note('sealed');
    await prove(walk, goal, signal);
}

;// CONCATENATED MODULE: ./build/run/walk-out.js






async function walkOut(walk, signal) {
    const first = await look(walk, signal);
    if (first.kind !== 'at' || first.at !== 0 || !canLeave(first)) {
        throw new core_failure/* Failure */.HR('conflict', {
            what: `${walk.target.name} is not where it was when the plan was made`,
            saw: first.saying,
            fix: `look at it with: ${walk.target.statusCommand}; then start again`,
        });
    }
    await walkOn(walk, signal);
}
async function finishWalk(walk, signal) {
    const { clock } = walk.road;
    if (walk.entry.phase === 'armed') {
        const overMs = Date.parse(walk.entry.at) + SURELY_OVER_MS - clock.nowMs();
        if (overMs > 0)
            await clock.sleep(overMs, signal);
    }
    const seen = await look(walk, signal);
    const isSealed = seen.kind === 'at' && seen.at === walk.goal && seen.sealed;
    if (!isSealed)
        await walkOn(walk, signal, seen);
    await seal(walk, signal);
}
async function walkOn(walk, signal, from) {
    const first = from?.kind === 'at' ? Math.max(from.at, walk.entry.to, 1) : 1;
    for (let to = first; to <= walk.goal; to += 1) {
        await arrive(walk, to, signal);
        const holdMs = walk.target.holdMs?.(walk.entry) ?? 0;
        await prove(walk, to, signal, { holdMs, stableMs: walk.asking.patience.stableMs });
    }
}
async function arrive(walk, to, signal) {
    const before = walk.entry;
    let mayBeOurs = before.to >= to;
    let isBeaten = false;
    const isOurs = (seen) => {
        if (seen.at === to && !mayBeOurs)
            isBeaten = true;
        return seen.at === to && mayBeOurs;
    };
    try {
        await send(walk, {
            done: (seen) => isOurs(seen) && seen.settled,
            underWay: isOurs,
            ready: (seen) => seen.at === to - 1 && canLeave(seen),
            beforeWrite: () => walk.put('armed', { to }),
            write: async (entry, seen) => {
                try {
                    const handle = await walk.target.move(entry, seen, signal);
                    mayBeOurs = true;
                    await walk.put('moving', { handle });
                }
                catch (error) {
                    if (!(0,core_failure/* isFailure */.N6)(error, ...SURELY_NOT_DONE))
                        mayBeOurs = true;
                    throw error;
                }
            },
        }, signal);
    }
    catch (error) {
        if (isBeaten)
            await walk.tryPut(before.to === 0 ? 'closed' : before.phase, { to: before.to });
        throw error;
    }
}
const SURELY_NOT_DONE = ['unreachable', 'conflict', 'refused', 'denied'];

;// CONCATENATED MODULE: ./build/run/take-back.js
var take_back_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var take_back_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










async function takeBack(walk, parent, arrived) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { target, road } = walk;
        const { back, stableMs } = walk.asking.patience;
        const limit = take_back_addDisposableResource(env_1, road.clock.limit(back.ms, parent), false);
        const { signal } = limit;
        const attempts = new Attempts();
        let changing = false;
        let refusal;
        const leave = (because, more = {}) => {
            walk.note(`not taken back: ${because}`);
            return { proven: false, because, tried: changing || attempts.count > 0, ...more };
        };
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const _ = take_back_addDisposableResource(env_2, walk.pauses.listening(signal), false);
                const inFlightUntilMs = Date.parse(walk.entry.at) + SURELY_OVER_MS;
                let waiting = { because: '', sinceMs: 0 };
                for (;;) {
                    const seen = await look(walk, signal);
                    const nowMs = road.clock.nowMs();
                    const way = target.wayBack(walk.entry, seen);
                    if (way.by === 'person')
                        return leave(way.because, { forPerson: true });
                    if (way.by !== 'wait' || way.because !== waiting.because)
                        waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs };
                    else if (nowMs - waiting.sinceMs >= OUT_OF_SIGHT_MS)
                        return leave(`it stands still: ${way.because}`);
                    if (way.by === 'change') {
                        changing = true;
                        return await takeBackBy(walk, way.change, signal);
                    }
                    if (way.by === 'nothing') {
                        if (walk.entry.phase !== 'armed' || nowMs >= inFlightUntilMs)
                            break;
                    }
                    else if (way.by === 'move' && attempts.isDue(nowMs)) {
                        if (attempts.isSpent(nowMs))
                            return leave(`sent ${attempts.count} times and not done; ${refusal ?? seen.saying}`);
                        if (attempts.count === 0)
                            walk.note('taking back');
                        refusal = (await moveBack(walk, seen, attempts, signal)) ?? refusal;
                        continue;
                    }
                    await (way.by === 'wait' ? walk.pauses.long(signal) : walk.pauses.short(signal));
                }
                walk.aimAt(0);
                arrived();
                await prove(walk, 0, signal, { stableMs });
                const remarks = await remarksOf(walk, signal);
                await walk.tryPut('closed', { to: 0 });
                walk.note('taken back and proven');
                return { proven: true, remarks };
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                take_back_disposeResources(env_2);
            }
        }
        catch (error) {
            if ((0,core_failure/* isFailure */.N6)(error))
                return leave((0,core_failure/* briefly */.m_)(error));
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return leave(`not proven within ${sayWithin(limit.exceeded ? back : error)}; last seen: ${walk.lastSaid}`);
            if (error instanceof core_failure/* Cancelled */.cJ)
                return leave(`${(0,core_failure/* briefly */.m_)(error)}; last seen: ${walk.lastSaid}`);
            throw error;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        take_back_disposeResources(env_1);
    }
}
const sayWithin = ({ ms, input }) => `${(0,duration/* formatDuration */.a3)(ms)}${input === undefined ? '' : `, as "${input}" says`}`;
async function moveBack(walk, seen, attempts, signal) {
    const { target, road } = walk;
    await walk.tryPut('moving', { to: 0 });
    try {
        const handle = await target.move(walk.entry, seen, signal);
        attempts.sent(road.clock.nowMs());
        await walk.tryPut('moving', { handle });
        return undefined;
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        attempts.failed(error, road.clock.nowMs());
        const refusal = (0,core_failure/* briefly */.m_)(error);
        walk.note(refusal);
        return refusal;
    }
}
async function takeBackBy(walk, change, signal) {
    walk.note('there is no way back by a move any more; going back by a new change');
    const back = walk.backBy(change, { ...walk.asking, rule: patient(walk.asking.rule) });
    try {
        await walkOut(back, signal);
        await seal(back, signal);
    }
    finally {
        walk.moments.push(...back.moments);
    }
    await walk.tryPut('closed', {});
    await back.tryPut('closed', {});
    return { proven: true, remarks: [`it was taken back by a new change to ${say_stop_sayStop(change.stops.at(-1) ?? {})}`] };
}
async function remarksOf({ target, entry }, signal) {
    try {
        return (await target.remarks?.(entry, signal)) ?? [];
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        return [`it could not be told how it got there: ${(0,core_failure/* briefly */.m_)(error)}`];
    }
}

;// CONCATENATED MODULE: ./build/run/pauses.js


class Pauses {
    #clock;
    #listen;
    #silent;
    #isAlive = false;
    #isSilent = false;
    #newsAtMs;
    #lookedAtMs = Number.NEGATIVE_INFINITY;
    #wake = () => { };
    constructor(clock, listen, silent) {
        this.#clock = clock;
        this.#listen = listen;
        this.#silent = silent;
    }
    listening(signal) {
        const over = new AbortController();
        const listen = this.#listen;
        if (listen !== undefined)
            void this.#keepListening(listen, AbortSignal.any([signal, over.signal]));
        return {
            [Symbol.dispose]: () => {
                over.abort();
                this.#isAlive = false;
            },
        };
    }
    short(signal) {
        return this.#pause(() => POLL_MS, signal);
    }
    long(signal) {
        return this.#pause(() => (this.#isAlive ? POLL_LISTENING_MS : POLL_MS), signal);
    }
    async #pause(atMostMs, signal) {
        const sinceMs = this.#clock.nowMs();
        for (;;) {
            const untilMs = Math.min(sinceMs + atMostMs(), this.#newsDueMs());
            const leftMs = untilMs - this.#clock.nowMs();
            if (leftMs <= 0)
                break;
            await this.#sleep(leftMs, signal);
        }
        this.#newsAtMs = undefined;
        this.#lookedAtMs = this.#clock.nowMs();
    }
    #newsDueMs() {
        if (this.#newsAtMs === undefined)
            return Number.POSITIVE_INFINITY;
        return Math.max(this.#newsAtMs + NEWS_TOGETHER_MS, this.#lookedAtMs + LOOKS_APART_MS);
    }
    async #sleep(ms, signal) {
        if (this.#listen === undefined)
            return this.#clock.sleep(ms, signal);
        const woken = new AbortController();
        this.#wake = () => woken.abort();
        try {
            await this.#clock.sleep(ms, AbortSignal.any([signal, woken.signal]));
        }
        catch (error) {
            if (signal.aborted || !woken.signal.aborted)
                throw error;
        }
        finally {
            this.#wake = () => { };
        }
    }
    async #keepListening(listen, signal) {
        let againMs = LISTEN_AGAIN_MS;
        while (!signal.aborted) {
            const sinceMs = this.#clock.nowMs();
            const line = { isOver: false };
            const ended = await listen(this.#hints(line, signal), signal).catch((error) => error);
            line.isOver = true;
            if (signal.aborted)
                break;
            this.#fellSilent(ended);
            if (this.#clock.nowMs() - sinceMs > LISTEN_AGAIN_AT_MOST_MS)
                againMs = LISTEN_AGAIN_MS;
            await this.#clock.sleep(againMs, signal).catch(() => { });
            againMs = Math.min(againMs * 2, LISTEN_AGAIN_AT_MOST_MS);
        }
    }
    #hints(line, signal) {
        return {
            news: () => {
                if (line.isOver || signal.aborted || this.#newsAtMs !== undefined)
                    return;
                this.#newsAtMs = this.#clock.nowMs();
                this.#wake();
            },
            alive: () => {
                if (!line.isOver && !signal.aborted)
                    this.#isAlive = true;
            },
        };
    }
    #fellSilent(ended) {
        this.#isAlive = false;
        this.#wake();
        if (this.#isSilent)
            return;
        this.#isSilent = true;
        this.#silent(ended instanceof Error ? (0,core_failure/* briefly */.m_)(ended) : 'it ended');
    }
}

;// CONCATENATED MODULE: ./build/run/walk.js





class Walk {
    target;
    asking;
    road;
    pauses;
    moments = [];
    #entry;
    #lastSaid = '';
    constructor(leg, asking, road, found) {
        this.target = leg.target;
        this.asking = asking;
        this.road = road;
        const { target } = leg;
        const watch = target.watch?.bind(target);
        this.pauses = new Pauses(road.clock, watch && ((hints, signal) => watch(this.entry, hints, signal)), (because) => road.log.info(`${target.name}: it is looked at every ${POLL_MS / 1_000} s, without events (${because})`));
        this.#entry = found ?? {
            change: leg.change,
            phase: 'armed',
            to: 0,
            sealed: false,
            at: (0,ports_clock/* nowIso */.kF)(road.clock),
            by: road.self,
            ...(leg.backOf === undefined ? {} : { backOf: leg.backOf }),
            ...(leg.parallel === undefined ? {} : { parallel: leg.parallel }),
        };
    }
    get entry() {
        return this.#entry;
    }
    get change() {
        return this.#entry.change;
    }
    get goal() {
        return (0,core_change/* lastStop */.t8)(this.change);
    }
    get lastSaid() {
        return this.#lastSaid;
    }
    backBy(change, asking) {
        const back = new Walk({ target: this.target, change, backOf: this.change.id }, asking, this.road);
        const { stage, release, destination } = this.#entry;
        back.#entry = {
            ...back.#entry,
            ...(stage === undefined ? {} : { stage }),
            ...(release === undefined ? {} : { release }),
            ...(destination === undefined ? {} : { destination }),
        };
        return back;
    }
    aimAt(stop) {
        this.#entry = { ...this.#entry, to: stop };
    }
    async put(phase, more) {
        this.#entry = { ...this.#entry, ...more, phase, at: (0,ports_clock/* nowIso */.kF)(this.road.clock), by: this.road.self };
        await this.road.ledger.put(this.#entry);
    }
    async tryPut(phase, more) {
        try {
            await this.put(phase, more);
        }
        catch (error) {
            this.note(`what is done could not be recorded: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    async passNoReturn(stage) {
        this.#entry = { ...this.#entry, noReturn: stage };
        if (this.#entry.to > 0)
            await this.road.ledger.put(this.#entry);
    }
    async turnBack() {
        this.#entry = { ...this.#entry, to: 0, by: this.road.self };
        try {
            await this.road.ledger.put(this.#entry);
        }
        catch (error) {
            this.note(`what is done could not be recorded: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    async close() {
        await this.tryPut('closed', {});
        if (this.#entry.sealed && this.#entry.to > 0)
            await this.#supersede();
    }
    async #supersede() {
        const { ledger } = this.road;
        const { kind, target } = this.change;
        const isOlder = ({ change, backOf, at }) => backOf === undefined && change.kind === kind && at < this.#entry.at && isSame(change.target, target);
        try {
            for (const entry of await ledger.open())
                if (entry.change.id !== this.change.id && isOlder(entry))
                    await ledger.put({ ...entry, phase: 'closed' });
        }
        catch (error) {
            this.note(`what earlier runs recorded could not be closed: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    say(seen, signal) {
        this.road.log.progress(`${this.target.name}: ${seen.saying}`, (0,ports_clock/* spanOf */.ee)(signal));
        if (seen.saying === this.#lastSaid)
            return;
        this.#lastSaid = seen.saying;
        this.note(seen.saying);
    }
    note(text) {
        if (this.moments.at(-1)?.text === text)
            return;
        this.moments.push({ atMs: this.road.clock.nowMs(), text });
    }
}
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

;// CONCATENATED MODULE: ./build/run/drive.js









class Drive {
    #walk;
    constructor(leg, asking, road, found) {
        this.#walk = new Walk(leg, asking, road, found);
    }
    get target() {
        return this.#walk.target;
    }
    get entry() {
        return this.#walk.entry;
    }
    get moments() {
        return this.#walk.moments;
    }
    get change() {
        return this.#walk.change;
    }
    get begun() {
        return this.entry.to > 0;
    }
    walk(signal) {
        return this.#inTime(() => walkOut(this.#walk, signal));
    }
    finish(signal) {
        return finishWalk(this.#walk, signal);
    }
    async proveGoal(signal) {
        this.#walk.aimAt(this.#walk.goal);
        const { goal, asking } = this.#walk;
        await prove(this.#walk, goal, signal, { stableMs: asking.patience.stableMs });
    }
    arm() {
        return this.#walk.put('armed', {});
    }
    proveAgain(signal) {
        return proveAgain(this.#walk, signal);
    }
    seal(signal) {
        return this.#inTime(() => seal(this.#walk, signal));
    }
    turnBack() {
        return this.#walk.turnBack();
    }
    passNoReturn(stage) {
        return this.#walk.passNoReturn(stage);
    }
    close() {
        return this.#walk.close();
    }
    hold() {
        return this.#walk.put('held', {});
    }
    holdAfterTrouble() {
        return this.#walk.tryPut('held', {});
    }
    takeBack(signal, arrived = () => { }) {
        return takeBack(this.#walk, signal, arrived);
    }
    async standsAtGoal(signal) {
        const { goal, entry, target } = this.#walk;
        const seen = await lookUntilItStands(this.#walk, signal);
        const atGoal = seen.kind === 'at' && seen.at === goal && seen.settled;
        return { atGoal, decided: atGoal && entry.sealed && (target.seal === undefined || seen.sealed) };
    }
    async #inTime(work) {
        try {
            await work();
        }
        catch (error) {
            const { lastSaid } = this.#walk;
            const failure = error instanceof ports_clock/* TimeLimit */.h9 && lastSaid !== '' ? (0,as_failure/* failureIn */.Q)(error) : undefined;
            if (failure === undefined)
                throw error;
            const { code, what, saw, fix } = failure;
            throw new core_failure/* Failure */.HR(code, { what, saw: `${saw}; last seen: ${lastSaid}`, fix }, { cause: error });
        }
    }
    async evidence(signal) {
        try {
            return await this.target.evidence?.(this.entry, signal);
        }
        catch (error) {
            this.#walk.note(`no evidence could be gathered: ${(0,core_failure/* briefly */.m_)(error)}`);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/run/reversible.js




const alone = (driven, report) => ({
    driven: [driven],
    parallel: 1,
    report([outcome]) {
        if (outcome === undefined)
            throw new Error('a change is to be reported that had not begun');
        return report(outcome);
    },
});
async function runAlone(action, inputs, shared, world, signal) {
    const prepared = await action.prepare(inputs, shared, world, signal);
    if ('told' in prepared)
        return prepared.told;
    world.host.output('result', 'unknown');
    try {
        return prepared.report(await carryOut(prepared, world, signal));
    }
    catch (error) {
        const { driven, notBegun } = prepared;
        if (notBegun === undefined || driven.some(({ drive }) => drive.begun))
            throw error;
        return notBegun(reasonOf(error));
    }
}
async function carryOutAtOnce(plan, target, asked, world, signal) {
    if (plan.do === 'prove')
        return proveOnly(target, plan, asked, world, signal);
    const leg = { target, change: plan.change };
    world.host.output('result', 'unknown');
    const drive = await driveOf(leg, asked, world, plan.open);
    const driven = [{ drive, policy: asked.changing.policy }];
    const [ended] = plan.do === 'take-back'
        ? await takeBackAsAsked([drive], world)
        : await confirmHeld({ driven, parallel: 1 }, world, signal);
    if (ended === undefined)
        throw new Error(`nothing came of "${plan.do}"`);
    return ended;
}
async function proveOnly(target, { change, remark }, asked, world, signal) {
    const drive = await driveOf({ target, change }, asked, world);
    await drive.proveGoal(signal);
    return { result: 'unchanged', entry: drive.entry, moments: drive.moments, remarks: [remark] };
}
function together(world) {
    const { ledger } = world;
    const release = world.newId();
    const put = (entry) => ledger.put({ release, ...entry });
    const pathOf = ledger.pathOf?.bind(ledger);
    return { ...world, ledger: { put, open: () => ledger.open(), ...(pathOf === undefined ? {} : { pathOf }) } };
}
async function driveOf(leg, { changing, secrets }, world, found) {
    const { clock, log, ledger } = world;
    const asking = { gates: makeGates(changing.gates, world, secrets), rule: changing.rule, patience: changing.patience };
    return new Drive(leg, asking, { clock, log, ledger, self: await world.processes.self() }, found);
}

;// CONCATENATED MODULE: ./build/run/tell-taken-back.js


function tellTakenBack(one, end, { log, ledger }, { asked }) {
    const { drive, lacking } = one;
    const { name } = drive.target;
    const record = ledger.pathOf?.(drive.entry);
    const pages = [pageOfTakenBack(one, end, { asked, record })];
    if (end.proven) {
        for (const remark of end.remarks)
            log.warn(remark);
        const isWhole = lacking === undefined;
        log.info(`${name}: taken back, and ${isWhole ? 'that is proven' : 'not all that proves it could be asked'}`);
        return { exitCode: isWhole ? core_result/* EXIT */.dc.done : core_result/* EXIT */.dc.personNeeded, pages };
    }
    const { what, saw, fix } = notProven(one, end, record);
    log.error(`${what}\n  Saw: ${saw}\n  Try: ${fix}`);
    return { exitCode: core_result/* EXIT */.dc.personNeeded, pages };
}

;// CONCATENATED MODULE: ./build/run/recover.js
var recover_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var recover_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















const IN_POST = {
    limitMs: TAKE_BACK_IN_POST_MS,
    stableMs: STABLE_IN_POST_MS,
    asked: false,
    mayStay: true,
};
const AS_ASKED = { asked: true, mayStay: true };
async function recoverTogether(lost, world, terms) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (lost.length === 0)
            return { exitCode: core_result/* EXIT */.dc.done, pages: [] };
        const allowedMs = Math.max(...lost.map(({ undoing }) => undoing.changing.patience.back.ms));
        const limit = recover_addDisposableResource(env_1, world.clock.limit(terms.limitMs ?? allowedMs, world.signal), false);
        const all = await Promise.all(lost.map((one) => findOne(one, world, terms)));
        try {
            await endWalkers(lost.map(({ entry }) => entry), world, limit.signal);
        }
        catch (error) {
            const failure = (0,as_failure/* failureIn */.Q)(error) ?? faultOfOurs(error);
            world.log.error(failure.message);
            return { exitCode: core_result/* EXIT */.dc.personNeeded, pages: all.map((one) => pageOfLeft(one, failure)) };
        }
        const backs = all.filter(({ entry }) => entry.backOf !== undefined);
        const walks = all.filter((one) => one.entry.backOf === undefined && !backs.some((back) => isBackOf(back, one)));
        const isWhole = backs.length === 0 && lost.every(({ lacking }) => lacking === undefined);
        return joined(await Promise.all([
            recoverWalks(walks, world, { ...terms, mayStay: terms.mayStay && isWhole }, limit.signal),
            ...backs.map((back) => finishBack(back, all.find((one) => isBackOf(back, one)), world, { ...terms, signal: limit.signal })),
        ]));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        recover_disposeResources(env_1);
    }
}
const joined = (all) => ({
    exitCode: worstExitCode(all.map(({ exitCode }) => exitCode)),
    pages: all.flatMap(({ pages }) => pages),
});
async function findOne(lost, world, terms) {
    const { entry, undoing } = lost;
    const { patience } = undoing.changing;
    const stableMs = Math.min(patience.stableMs, terms.stableMs ?? patience.stableMs);
    const changing = { ...undoing.changing, patience: { ...patience, stableMs } };
    const target = undoing.targetOf(entry);
    const drive = await driveOf({ target, change: entry.change }, { ...undoing, changing }, world, entry);
    const gates = makeGates(undoing.changing.gates, world, undoing.secrets);
    const provesVersion = target.gatesAreOfTheGoal === true || gates.some(({ tellsVersion }) => tellsVersion);
    return { ...lost, drive, provesVersion };
}
const isBackOf = (back, { entry }) => back.entry.backOf === entry.change.id;
async function recoverWalks(walks, world, terms, signal) {
    const { clock, log } = world;
    const kept = terms.mayStay ? await keepWhatIsDecided(walks, world, signal) : undefined;
    if (kept !== undefined)
        return { exitCode: core_result/* EXIT */.dc.done, pages: kept };
    const onCancel = ({ undoing }) => (terms.asked ? 'rollback' : undoing.changing.policy.onCancel);
    const holds = (one) => heldBy(one.entry, { onFailure: 'rollback', onCancel: onCancel(one) }, { cancelled: true });
    const held = walks.flatMap((one) => {
        const by = holds(one);
        return by === undefined ? [] : [{ one, failure: heldAsAsked(one.drive, endedEarly(one), by), by }];
    });
    for (const { one, failure, by } of held) {
        log.warn(`${one.drive.target.name}: ${failure.saw}; ${failure.fix}`);
        if (by === 'point-of-no-return')
            await one.drive.holdAfterTrouble();
    }
    const back = walks.filter((one) => holds(one) === undefined).toReversed();
    const drives = back.map(({ drive }) => drive);
    for (const drive of drives.toReversed())
        await drive.turnBack();
    for (const { target } of drives)
        log.info(`Taking back what was begun on ${target.name}`);
    const ends = await takeBackInOrder(drives, clock, signal);
    return joined([
        ...held.map(({ one, failure }) => ({ exitCode: core_result/* EXIT */.dc.personNeeded, pages: [pageOfLeft(one, failure)] })),
        ...back.map((one, index) => tellTakenBack(one, ends[index] ?? NOT_TRIED, world, terms)),
    ]);
}
const NOT_TRIED = { proven: false, because: 'nothing came of it', tried: false };
async function finishBack(back, takenBack, world, { signal, ...terms }) {
    const { drive } = back;
    world.log.info(`Going on with taking back ${drive.target.name}`);
    try {
        await drive.finish(signal);
        await takenBack?.drive.close();
        await drive.close();
    }
    catch (error) {
        if ((0,as_failure/* failureIn */.Q)(error) === undefined)
            throw error;
        return tellTakenBack(back, { proven: false, because: (0,core_failure/* briefly */.m_)(error), tried: true }, world, terms);
    }
    return tellTakenBack(back, { proven: true, remarks: [] }, world, terms);
}

;// CONCATENATED MODULE: ./build/run/unfinished.js
function unfinished(entries) {
    const isLeft = ({ phase }) => phase === 'armed' || phase === 'moving';
    const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release));
    torn.delete(undefined);
    const isTorn = ({ phase, to, release }) => phase === 'held' && (to === 0 || torn.has(release));
    return entries.filter((entry) => isLeft(entry) || isTorn(entry));
}

;// CONCATENATED MODULE: ./build/run/recover-in-post.js











const recoverInPost = (readUndoing, world) => recoverOpen(world, ALONE, async (open) => {
    const reader = new read_inputs/* InputReader */.i({ ...world.host.inputs, names: () => [] });
    const undoing = await readUndoing(reader, world);
    world.host.mask(undoing.secrets);
    const lacking = tellWhatIsLacking(reader, 'what was begun', world);
    const lost = open.map((entry) => ({ entry, undoing, lacking }));
    return recoverTogether(lost, world, IN_POST);
});
function tellWhatIsLacking(reader, what, { log }) {
    try {
        reader.finish();
        return undefined;
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        const lacking = new core_failure/* Failure */.HR('not-taken-back', {
            what: `Not all that proves ${what} can be asked`,
            saw: error.saw,
            fix: 'look with operation "status"',
        });
        log.error(lacking.message);
        return lacking;
    }
}
async function recoverOpen(world, telling, recover) {
    let open = [];
    try {
        open = unfinished(await world.ledger.open());
        if (open.length === 0)
            return core_result/* EXIT */.dc.done;
        const { exitCode, pages } = await recover(open);
        await show(pageOfRecovery(pages, { where: telling.where(open), status: telling.statusCommand?.(open) }), world);
        return exitCode;
    }
    catch (error) {
        const why = (0,as_failure/* failureIn */.Q)(error) ?? faultOfOurs(error);
        const what = open.length === 0 ? 'what is recorded cannot be read' : open.map(telling.say).join('; ');
        const status = telling.statusCommand?.(open);
        const look = status === undefined ? 'start this action again with operation "status"' : `look with: ${status}`;
        const left = new core_failure/* Failure */.HR('not-taken-back', {
            what: `The main step may have left something half changed: ${what}`,
            saw: (0,core_failure/* briefly */.m_)(why),
            fix: `${why.fix}; ${look}`,
        });
        world.log.error(left.message);
        await show((0,page/* failurePage */.sE)(`Recovery of ${telling.where(open)}`, left, { result: 'unknown', needsPerson: true }), world);
        return core_result/* EXIT */.dc.personNeeded;
    }
}
async function show(page, { host, log }) {
    try {
        await host.summary({ ...page, blocks: [NEWER, ...page.blocks] });
    }
    catch (error) {
        log.error(error instanceof Error ? error.message : String(error));
    }
}
const NEWER = { kind: 'text', text: 'This is newer than what the run itself told of these changes.' };
const ALONE = {
    say({ change, phase, at }) {
        const [from, to] = [change.stops[0], (0,core_change/* goalOf */.ZZ)(change)].map(say_stop_sayStop);
        return `${change.kind} (${say_stop_sayStop(change.target)}): ${from} → ${to}, ${phase} since ${at}`;
    },
    where: () => 'the live system',
};

;// CONCATENATED MODULE: ./build/run/say-plan.js



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
    if (say_plan_isSame(start, goal))
        return [`  = ${(0,image_ref/* shortImage */.Uq)(say_stop_sayStop(goal))}`];
    return stops.slice(1).flatMap((stop, index) => sayStep(stops[index] ?? start, stop).map((line) => `  ${line}`));
}
const countsOf = ({ stops }) => say_plan_isSame(stops[0], stops.at(-1) ?? stops[0]) ? NOTHING : { ...NOTHING, change: 1 };
const say_plan_isSame = (one, other) => say_stop_sayStop(one) === say_stop_sayStop(other) && changesBetween(one, other).length === 0;
function sayStep(from, to) {
    const fields = changesBetween(from, to);
    return fields.length > 0 ? sayChanges(fields) : [`~ ${(0,image_ref/* shortImage */.Uq)(say_stop_sayStop(from))} → ${(0,image_ref/* shortImage */.Uq)(say_stop_sayStop(to))}`];
}
function sayCounts({ add, change, remove }) {
    if (add + change + remove === 0)
        return 'nothing to do';
    const say = (count, verb) => `${count === 0 ? 'nothing' : count} to ${verb}`;
    return [say(change, 'change'), say(add, 'add'), say(remove, 'remove')].join(', ');
}
const sumOf = (all) => all.reduce((sum, one) => ({ add: sum.add + one.add, change: sum.change + one.change, remove: sum.remove + one.remove }), NOTHING);

;// CONCATENATED MODULE: ./build/core/shell-word.js
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

// EXTERNAL MODULE: ./build/systems/route53/name.js
var route53_name = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/systems/route53/record-set.js
var record_set = __webpack_require__(7903);
;// CONCATENATED MODULE: ./build/targets/route53-record/answers.js


function answers(set, answer) {
    if (!('AliasTarget' in answer))
        return set.AliasTarget === undefined && (0,record_set/* sameRecordSet */.ss)(set, { ...set, ...answer });
    const { AliasTarget: alias } = set;
    if (alias === undefined)
        return false;
    return (alias.HostedZoneId.replace(/^\/hostedzone\//, '') === answer.AliasTarget.HostedZoneId &&
        (0,route53_name/* normalName */.tK)(alias.DNSName) === (0,route53_name/* normalName */.tK)(answer.AliasTarget.DNSName));
}
const answerLines = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined
    ? ResourceRecords.map(({ Value }) => Value)
    : [`alias ${AliasTarget.HostedZoneId} ${AliasTarget.DNSName}`];
const sayAnswer = (set) => answerLines(set).join(', ');
function saySet(set) {
    const who = set.SetIdentifier === undefined ? '' : `${set.SetIdentifier} ${set.Weight ?? 'unweighted'}: `;
    return `${who}${sayAnswer(set)}${set.TTL === undefined ? '' : `, TTL ${set.TTL}s`}`;
}
const saySets = (sets) => sets.length === 0 ? 'no record at all' : sets.map(saySet).join('; ');

// EXTERNAL MODULE: ./build/targets/route53-record/stops.js
var route53_record_stops = __webpack_require__(9818);
;// CONCATENATED MODULE: ./build/targets/route53-record/back.js




function backFlags(change) {
    const side = (0,route53_record_stops/* sideBefore */.JC)(change);
    const isGone = (0,core_change/* goalOf */.ZZ)(change).routing === 'simple';
    const [live] = (0,route53_record_stops/* setsOf */.Nc)(change.stops[0]).toSorted((a, b) => (b.Weight ?? 0) - (a.Weight ?? 0));
    const lines = isGone && live !== undefined ? answerLines(live) : [];
    return [`--to ${side}`, ...lines.map((line) => `--${side} ${shellWord(line)}`)].join(' ');
}

;// CONCATENATED MODULE: ./build/systems/route53/answer.js
function answer_answerOf(error) {
    const { $response: response } = error;
    if (typeof response?.statusCode !== 'number')
        return undefined;
    const status = response.statusCode;
    const body = response.body instanceof Uint8Array ? new TextDecoder().decode(response.body) : String(response.body ?? '');
    const messages = [...body.matchAll(/<Message>([\s\S]*?)<\/Message>/g)].map(([, message]) => message);
    if (/<InvalidChangeBatch[\s>]/.test(body) && messages.length > 0) {
        return { status, code: 'InvalidChangeBatch', text: messages.join('; ') };
    }
    const text = error.message.split('\n')[0] ?? '';
    return { status, code: error.name, text: /^Unknown/.test(text) ? body.slice(0, 200) : text };
}

;// CONCATENATED MODULE: ./build/systems/route53/transport.js

const transport_MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 30_000;
class Unanswered extends Error {
    constructor(cause) {
        super('no answer', { cause });
        this.name = 'Unanswered';
    }
}
const transportOver = (http) => ({
    metadata: { handlerProtocol: 'http/1.1' },
    updateHttpClientConfig() { },
    httpHandlerConfigs: () => ({}),
    async handle(request, { abortSignal } = {}) {
        const answer = await http.request(portRequest(request, abortSignal)).catch((error) => {
            throw new Unanswered(error);
        });
        if (answer.truncated)
            throw new Unanswered(new ports_http.HttpError('reset', true, `an answer of more than ${transport_MAX_BYTES} bytes`));
        const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        const response = {
            statusCode: answer.status,
            headers: Object.fromEntries(headers),
            body: new TextEncoder().encode(answer.body),
        };
        return { response };
    },
});
function portRequest(request, signal) {
    const { protocol, hostname, port, path, query = {} } = request;
    const pairs = Object.entries(query).flatMap(([name, values]) => [values ?? ''].flat().map((value) => `${encoded(name)}=${encoded(value)}`));
    const search = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
    const isWrite = request.method !== 'GET';
    return {
        method: isWrite ? 'POST' : 'GET',
        url: new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${search}`),
        headers: request.headers,
        ...(typeof request.body === 'string' ? { body: request.body } : {}),
        timeoutMs: isWrite ? WRITE_TIMEOUT_MS : READ_TIMEOUT_MS,
        maxBytes: transport_MAX_BYTES,
        ...(signal === undefined ? {} : { signal }),
    };
}
const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

;// CONCATENATED MODULE: ./build/systems/route53/credentials.js




const reveal = ({ accessKeyId, secretAccessKey, sessionToken }) => ({
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
});
function credentialsFailureOf(error) {
    if (error instanceof Unanswered) {
        return error.cause instanceof ports_http.HttpError ? unreachable(error.cause.message, error) : error.cause;
    }
    if (!(error instanceof Error))
        return error;
    const answer = answer_answerOf(error);
    if (answer !== undefined) {
        const saw = `[${answer.status}] ${answer.code}: ${answer.text}`;
        return answer.status >= 500 || answer.status === 429 ? unreachable(saw, error) : roleRefused(saw, error);
    }
    if (error.name === 'CredentialsProviderError' || error.name === 'TokenProviderError') {
        const fix = 'give this job AWS credentials before this step';
        return new core_failure/* Failure */.HR('denied', { what: WHAT, saw: `${error.name}: ${error.message}`, fix }, { cause: error });
    }
    return error;
}
const WHAT = 'Could not get AWS credentials';
const unreachable = (saw, cause) => new core_failure/* Failure */.HR('unreachable', { what: WHAT, saw, fix: 'check that this machine reaches the service that issues its AWS credentials' }, { cause });
const roleRefused = (saw, cause) => new core_failure/* Failure */.HR('denied', { what: WHAT, saw, fix: 'check the role, and whom it trusts' }, { cause });

;// CONCATENATED MODULE: ./build/systems/route53/failures.js




const KEYS = { code: 'denied', fix: 'check the AWS credentials of this job' };
const EXPIRED = {
    code: 'denied',
    fix: 'let the role live longer than the whole switch (role-duration-seconds), and start again',
};
const BUSY = {
    code: 'unreachable',
    fix: "start it again in a minute: the account's request limit is shared by everything that uses Route 53",
};
const MEANINGS = {
    Throttling: BUSY,
    ThrottlingException: BUSY,
    TooManyRequestsException: BUSY,
    PriorRequestNotComplete: {
        code: 'conflict',
        fix: 'start it again in a minute: Route 53 was at work on another change of this zone',
    },
    NoSuchHostedZone: { code: 'not-found', fix: 'check hosted-zone-id, and that the credentials belong to its account' },
    NoSuchChange: { code: 'not-found', fix: 'check that the credentials belong to the account of the zone' },
    NoSuchHealthCheck: { code: 'not-found', fix: 'look at the health checks of the records in Route 53' },
    InvalidDomainName: { code: 'bad-input', fix: 'check the domain name' },
    ExpiredToken: EXPIRED,
    ExpiredTokenException: EXPIRED,
    RequestExpired: EXPIRED,
    RequestTimeTooSkewed: { code: 'denied', fix: "set this machine's clock right" },
    InvalidClientTokenId: KEYS,
    UnrecognizedClientException: KEYS,
    SignatureDoesNotMatch: KEYS,
    MissingAuthenticationToken: KEYS,
    IncompleteSignature: KEYS,
    NotAuthorizedException: KEYS,
};
const STATE_MOVED = /but it was not found|do not match the current values|but it already exists|as a non-weighted set exists|as other RRSets exist|conflicts with other records|because a conflicting RRSet|RRSet with the same name and type already exists/;
function failureOf(error, doing) {
    if (error instanceof Unanswered) {
        return error.cause instanceof ports_http.HttpError ? unanswered(error.cause, doing) : error.cause;
    }
    if (!(error instanceof Error))
        return error;
    const answer = answer_answerOf(error);
    return answer === undefined ? error : answered(error, answer, doing);
}
const emptyAnswer = (doing) => doing.write ? lost('an answer without a change id', doing) : wrongAnswer('an answer without content', doing);
function unanswered(error, doing) {
    if (doing.write && error.sent)
        return lost(error.message, doing, error);
    const fix = 'check that this machine reaches Route 53, and its proxy settings';
    return say({ code: 'unreachable', fix }, error.message, doing, error);
}
function answered(error, { status, code, text }, doing) {
    const saw = `[${status}] ${code}: ${text}`;
    if (code === 'InvalidChangeBatch') {
        return say(STATE_MOVED.test(text) ? STATE_HAS_MOVED : BATCH_REFUSED, saw, doing, error);
    }
    if (code === 'AccessDenied' || code === 'AccessDeniedException') {
        return say({ code: 'denied', fix: `allow route53:${doing.operation} for this role` }, saw, doing, error);
    }
    const meaning = MEANINGS[code];
    if (meaning !== undefined)
        return say(meaning, saw, doing, error);
    if (status < 300)
        return doing.write ? lost(saw, doing, error) : wrongAnswer(saw, doing, error);
    if (status === 429)
        return say(BUSY, saw, doing, error);
    if (status >= 500) {
        if (doing.write)
            return lost(saw, doing, error);
        return say({ code: 'unreachable', fix: 'start it again when Route 53 is well again' }, saw, doing, error);
    }
    return doing.write ? say(BATCH_REFUSED, saw, doing, error) : wrongAnswer(saw, doing, error);
}
const STATE_HAS_MOVED = {
    code: 'conflict',
    fix: 'look who else changes this record, then start again: nothing was changed',
};
const BATCH_REFUSED = { code: 'refused', fix: 'correct what Route 53 names: nothing was changed' };
const say = ({ code, fix }, saw, doing, cause) => new core_failure/* Failure */.HR(code, { what: `Could not ${doing.what}`, saw, fix }, { cause });
const lost = (saw, doing, cause) => new core_failure/* Failure */.HR('lost', {
    what: `Could not learn whether Route 53 took it: ${doing.what}`,
    saw,
    fix: 'look at the record with operation "status"',
}, { cause });
const wrongAnswer = (saw, doing, cause) => say({ code: 'answer-wrong', fix: 'check that the endpoint is Route 53' }, saw, doing, cause);

;// CONCATENATED MODULE: ./build/systems/route53/client.js



class Route53Client {
    #access;
    #http;
    #opened;
    constructor(access, http) {
        this.#access = access;
        this.#http = http;
    }
    listHostedZonesByName(request, signal) {
        const doing = read('ListHostedZonesByName', `look for the hosted zone ${request.DNSName}`);
        return this.#ask(doing, signal, (sdk, client, options) => client.send(new sdk.ListHostedZonesByNameCommand(request), options));
    }
    getHostedZone(id, signal) {
        return this.#ask(read('GetHostedZone', `read the hosted zone ${id}`), signal, (sdk, client, options) => client.send(new sdk.GetHostedZoneCommand({ Id: id }), options));
    }
    listResourceRecordSets(request, signal) {
        const doing = read('ListResourceRecordSets', `list the records of ${request.StartRecordName}`);
        return this.#ask(doing, signal, (sdk, client, options) => client.send(new sdk.ListResourceRecordSetsCommand(request), options));
    }
    changeResourceRecordSets(request, signal) {
        return this.#ask(changing(request), signal, (sdk, client, options) => client.send(new sdk.ChangeResourceRecordSetsCommand(request), options));
    }
    getChange(id, signal) {
        return this.#ask(read('GetChange', `read the change ${id}`), signal, (sdk, client, options) => client.send(new sdk.GetChangeCommand({ Id: id }), options));
    }
    async #ask(doing, signal, send) {
        signal.throwIfAborted();
        this.#opened ??= this.#open();
        const { sdk, client } = await this.#opened;
        await orAborted(signal, () => client.config.credentials()).catch((error) => {
            throw credentialsFailureOf(error);
        });
        return orAborted(signal, () => send(sdk, client, { abortSignal: signal })).catch((error) => {
            throw failureOf(error, doing);
        });
    }
    async #open() {
        const sdk = await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.t.bind(__webpack_require__, 8621, 19));
        const { region = 'us-east-1', endpoint, credentials } = this.#access;
        const client = new sdk.Route53Client({
            region,
            maxAttempts: 1,
            requestHandler: transportOver(this.#http),
            customUserAgent: 'slipway',
            ...(endpoint === undefined ? {} : { endpoint: endpoint.href }),
            ...(credentials === undefined ? {} : { credentials: async () => reveal(credentials) }),
        });
        return { sdk, client };
    }
}
const read = (operation, what) => ({ operation, what, write: false });
const changing = ({ HostedZoneId, ChangeBatch }) => {
    const names = new Set(ChangeBatch?.Changes?.map(({ ResourceRecordSet }) => ResourceRecordSet?.Name));
    return {
        operation: 'ChangeResourceRecordSets',
        what: `change ${[...names].join(', ')} in the hosted zone ${HostedZoneId}`,
        write: true,
    };
};
async function orAborted(signal, work) {
    signal.throwIfAborted();
    const { promise, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([work(), promise]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

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
    return statusOf(ChangeInfo, changing(request));
}
async function getChange(client, id, signal) {
    const { ChangeInfo } = await client.getChange(id, signal);
    return statusOf(ChangeInfo, { operation: 'GetChange', what: `read the change ${id}`, write: false });
}
function statusOf(info, doing) {
    if (!info?.Id)
        throw emptyAnswer(doing);
    return { id: info.Id.replace(/^\/change\//, ''), status: info.Status === 'INSYNC' ? 'INSYNC' : 'PENDING' };
}

;// CONCATENATED MODULE: ./build/systems/route53/records.js


const PAGE = 300;
async function listRecordSets(client, { zoneId, name }, signal) {
    const found = [];
    const seen = new Set();
    let from = { StartRecordName: name };
    for (;;) {
        const page = await client.listResourceRecordSets({ HostedZoneId: zoneId, ...from, MaxItems: PAGE }, signal);
        const sets = page.ResourceRecordSets ?? [];
        found.push(...sets.filter((set) => (0,route53_name/* normalName */.tK)(set.Name ?? '') === name).map(plain));
        if (page.IsTruncated !== true || (0,route53_name/* normalName */.tK)(page.NextRecordName ?? '') !== name)
            return found;
        from = {
            StartRecordName: page.NextRecordName,
            StartRecordType: page.NextRecordType,
            StartRecordIdentifier: page.NextRecordIdentifier,
        };
        const position = JSON.stringify(from);
        if (seen.has(position)) {
            throw new core_failure/* Failure */.HR('answer-wrong', {
                what: `Cannot list the records of ${name}`,
                saw: `the page after ${position} begins there again`,
                fix: 'check that the endpoint is Route 53',
            });
        }
        seen.add(position);
    }
}
const plain = (set) => JSON.parse(JSON.stringify(set));

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

;// CONCATENATED MODULE: ./build/targets/route53-record/proof.js





const ALIAS_TTL_SECONDS = 60;
function proof_prove({ change, to }, sets) {
    const stop = change.stops[to] ?? {};
    if ((0,record_set/* sameRecordSets */.L6)((0,route53_record_stops/* setsOf */.Nc)(stop), sets))
        return { kind: 'good', detail: say_stop_sayStop(stop) };
    return { kind: 'bad', detail: `the record is not ${say_stop_sayStop(stop)} any more: ${saySets(sets)}` };
}
const evidenceIn = ({ change }, sets) => ({
    title: `${(0,route53_record_stops/* sayName */.NJ)((0,route53_record_stops/* readName */.MQ)(change.target))} is set to`,
    lines: sets.length === 0 ? ['no record at all'] : sets.map(saySet),
});
const ttlMsOf = (stops) => 1_000 * Math.max(0, ...stops.flatMap(route53_record_stops/* setsOf */.Nc).map(({ TTL = ALIAS_TTL_SECONDS }) => TTL));
function remarksOn({ change, handle }) {
    if ((0,route53_record_stops/* readHandle */.lv)(handle) === undefined)
        return [];
    const ttl = (0,duration/* formatDuration */.a3)(ttlMsOf(change.stops.slice(1)));
    return [`the name servers answer as before; resolvers may keep what they were told until ${ttl} later (the TTL)`];
}

;// CONCATENATED MODULE: ./build/targets/route53-record/where.js





const ASSUMED_INSYNC_MS = 120_000;
const PENDING_TOO_LONG_MS = 300_000;
const stopAt = ({ stops }, sets) => {
    const at = stops.findIndex((stop) => (0,record_set/* sameRecordSets */.L6)((0,route53_record_stops/* setsOf */.Nc)(stop), sets));
    return at === -1 ? undefined : at;
};
function changeIdOf({ handle }, at) {
    const known = (0,route53_record_stops/* readHandle */.lv)(handle);
    return known?.to === at ? known.changeId : undefined;
}
function whereIs(entry, sets, status, nowMs) {
    const at = stopAt(entry.change, sets);
    if (at === undefined) {
        if (sets.length === 0)
            return { kind: 'gone', saying: 'the record is gone' };
        return { kind: 'foreign', saying: `it is set to what is no stop of this change: ${saySets(sets)}` };
    }
    const { settled, how, stuck } = settling(entry, at, status, nowMs);
    return {
        kind: 'at',
        at,
        settled,
        sealed: false,
        saying: `${say_stop_sayStop(entry.change.stops[at] ?? {})}${how === '' ? '' : `, ${how}`}`,
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
        const how = minutes === 0 ? 'PENDING' : `PENDING for ${(0,duration/* formatDuration */.a3)(minutes * 60_000)}`;
        if (waitedMs < PENDING_TOO_LONG_MS)
            return { settled: false, how };
        return { settled: false, how, stuck: `not INSYNC after ${(0,duration/* formatDuration */.a3)(PENDING_TOO_LONG_MS)}` };
    }
    if (entry.phase === 'armed' && (at !== entry.to || at === 0))
        return { settled: true, how: '' };
    if (waitedMs >= ASSUMED_INSYNC_MS)
        return { settled: true, how: 'taken to be in sync' };
    const how = `how far it has come cannot be asked; taken to be in sync after ${(0,duration/* formatDuration */.a3)(ASSUMED_INSYNC_MS)}`;
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
        return (0,route53_record_stops/* sayName */.NJ)(this.#record);
    }
    get statusCommand() {
        return `slipway route53-switch status ${this.#flags}`;
    }
    get rollbackCommand() {
        return `slipway route53-switch rollback ${this.#flags} ${this.#walking.back}`;
    }
    get #flags() {
        const { zoneId, name, type } = this.#record;
        return `--hosted-zone-id ${zoneId} --record ${shellWord(name.replace(/\.$/, ''))} --type ${type}`;
    }
    async look(entry, signal) {
        const sets = await this.#read(signal);
        const at = stopAt(entry.change, sets);
        const changeId = at === undefined ? undefined : changeIdOf(entry, at);
        const status = changeId === undefined ? undefined : await this.#statusOf(changeId, signal);
        return whereIs(entry, sets, status, this.#clock.nowMs());
    }
    async move({ change, to }, seen, signal) {
        if (seen.kind !== 'at') {
            throw new core_failure/* Failure */.HR('conflict', {
                what: `${this.name} was changed by somebody else meanwhile`,
                saw: seen.saying,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        const stop = change.stops[to];
        const changes = swap(seen.revision, (0,route53_record_stops/* setsOf */.Nc)(stop));
        const comment = `slipway ${change.id}: ${say_stop_sayStop(stop ?? {})}, by ${change.run}`;
        const { id } = await changeRecordSets(this.#client, { zoneId: this.#record.zoneId, changes, comment }, signal);
        return { to, changeId: id };
    }
    wayBack(_entry, seen) {
        return wayBackFrom(seen);
    }
    holdMs({ change, to }) {
        return Math.max(this.#walking.holdMs, ttlMsOf(change.stops.slice(to - 1, to + 1)));
    }
    async probe(entry, signal) {
        return proof_prove(entry, await this.#read(signal));
    }
    async evidence(entry, signal) {
        return evidenceIn(entry, await this.#read(signal));
    }
    async remarks(entry) {
        return remarksOn(entry);
    }
    async #read(signal) {
        const { zoneId, name, type } = this.#record;
        const sets = await listRecordSets(this.#client, { zoneId, name }, signal);
        return sets.filter((set) => set.Type === type);
    }
    async #statusOf(id, signal) {
        try {
            return (await getChange(this.#client, id, signal)).status;
        }
        catch (error) {
            if ((0,core_failure/* isFailure */.N6)(error, 'denied', 'not-found'))
                return undefined;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/route53-switch/access.js

function accessFrom({ env }) {
    const ignored = env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true';
    const endpoint = ignored ? undefined : env.AWS_ENDPOINT_URL_ROUTE_53 || env.AWS_ENDPOINT_URL;
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token, AWS_PROFILE: profile } = env;
    return {
        ...(region ? { region } : {}),
        ...(endpoint && URL.canParse(endpoint) ? { endpoint: new URL(endpoint) } : {}),
        ...(id && key && !profile
            ? {
                credentials: {
                    accessKeyId: id,
                    secretAccessKey: new secret/* Secret */.zh('AWS_SECRET_ACCESS_KEY', key),
                    ...(token ? { sessionToken: new secret/* Secret */.zh('AWS_SESSION_TOKEN', token) } : {}),
                },
            }
            : {}),
    };
}
const secretsOf = ({ credentials }) => [credentials?.secretAccessKey, credentials?.sessionToken].filter((secret) => secret !== undefined);

// EXTERNAL MODULE: ./build/actions/route53-switch/front.js + 3 modules
var front = __webpack_require__(5886);
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
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'The switch cannot end within its time',
        saw: `"timeout" is ${(0,duration/* formatDuration */.a3)(timeoutMs)}; ${stops.length} steps are watched for ${(0,duration/* formatDuration */.a3)(longestMs)} each (${why})`,
        fix: 'raise "timeout", or use fewer steps, a shorter "hold", or a shorter TTL of the record',
    });
}

;// CONCATENATED MODULE: ./build/systems/route53/zones.js



async function getZone(client, id, signal) {
    const { HostedZone: zone, DelegationSet } = await client.getHostedZone(id, signal);
    if (zone === undefined) {
        throw emptyAnswer({ operation: 'GetHostedZone', what: `read the hosted zone ${id}`, write: false });
    }
    return zoneOf(zone, DelegationSet?.NameServers ?? []);
}
async function findZone(client, name, visibility, signal) {
    for (const candidate of (0,route53_name/* possibleZones */.NC)(name)) {
        const named = await zonesNamed(client, candidate, signal);
        const found = named.filter(({ Config }) => (Config?.PrivateZone === true) === (visibility === 'private'));
        if (found.length > 1) {
            throw new core_failure/* Failure */.HR('bad-input', {
                what: `Cannot tell which hosted zone ${name} lies in`,
                saw: `${found.length} ${visibility} zones are named ${candidate}: ${found.map(bareId).join(', ')}`,
                fix: 'set hosted-zone-id to one of them',
            });
        }
        if (found[0] !== undefined)
            return zoneOf(found[0], []);
    }
    throw new core_failure/* Failure */.HR('not-found', {
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
        throw new core_failure/* Failure */.HR('refused', {
            what: `The hosted zone ${id} (${zone.Name}) cannot be edited`,
            saw: `it belongs to ${zone.LinkedService.ServicePrincipal ?? 'another AWS service'}`,
            fix: 'change the record through that service, or use another zone',
        });
    }
    return { id, name: (0,route53_name/* normalName */.tK)(zone.Name ?? ''), private: zone.Config?.PrivateZone === true, nameServers };
}
const bareId = ({ Id = '' }) => Id.replace(/^\/hostedzone\//, '');

;// CONCATENATED MODULE: ./build/actions/route53-switch/observe.js






async function observeRecord(inputs, world, signal) {
    const client = new Route53Client(accessFrom(world), world.http);
    const zone = await observe_zoneOf(client, inputs, signal);
    return { client, zone, sets: await listRecordSets(client, { zoneId: zone.id, name: inputs.record }, signal) };
}
async function observe_zoneOf(client, inputs, signal) {
    const { hostedZoneId, hostedZone, record, undo } = inputs;
    const id = hostedZoneId ?? (hostedZone === undefined ? undoneZone(undo) : undefined);
    const zone = id === undefined
        ? await findZone(client, hostedZone ?? record, 'public', signal)
        : await getZone(client, id, signal);
    if (hostedZone !== undefined && zone.name !== hostedZone) {
        throw new core_failure/* Failure */.HR('not-found', {
            what: `Cannot find the hosted zone ${hostedZone}`,
            saw: `the nearest public zone of this account is ${zone.name}`,
            fix: 'check "hosted-zone", or set hosted-zone-id',
        });
    }
    if ((0,route53_name/* liesIn */.z$)(record, zone.name))
        return zone;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `${record} does not lie in the hosted zone ${zone.id}`,
        saw: `that zone is ${zone.name}`,
        fix: 'correct "record" or the zone',
    });
}
const undoneZone = (undo) => undo === undefined ? undefined : String(undo.change.target.zoneId);

;// CONCATENATED MODULE: ./build/systems/route53/pair.js

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
        throw new core_failure/* Failure */.HR('refused', {
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

;// CONCATENATED MODULE: ./build/targets/route53-record/start.js





const NAMES = { blue: 'blue', green: 'green' };
const MOVABLE = ['A', 'AAAA', 'CNAME'];
function typeOf(all, name, asked) {
    const there = MOVABLE.filter((type) => all.some((set) => set.Type === type));
    const [type] = there.filter((one) => asked === undefined || one === asked);
    if (type === undefined) {
        throw new core_failure/* Failure */.HR('not-found', {
            what: `There is no ${asked ?? MOVABLE.join(', ')} record of ${name} to switch`,
            saw: `its hosted zone has ${[...new Set(all.map(({ Type }) => Type))].join(', ') || 'nothing'} of that name`,
            fix: 'check "record", or create the record first, answering as blue does',
        });
    }
    if (asked !== undefined || there.length === 1)
        return type;
    throw new core_failure/* Failure */.HR('bad-input', {
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
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `Cannot tell what ${(0,route53_record_stops/* sayName */.NJ)(record)} is to answer as ${idle}`,
            saw: `it answers ${sayAnswer(set)} alone, which is ${live}`,
            fix: `set "${idle}"`,
        });
    }
    const pair = splitSimple(set, live, idleAnswer ?? start_answerOf(set), NAMES);
    const shares = live === 'blue' ? { blue: 100, green: 0 } : { blue: 0, green: 100 };
    return { sets: [set], simple: true, to, pair, shares };
}
function liveOf(set, want, record) {
    const is = (side) => want[side] !== undefined && answers(set, want[side]);
    if (is('blue') && is('green'))
        throw bothAlike(record, sayAnswer(set));
    if (is('blue'))
        return 'blue';
    if (is('green'))
        return 'green';
    if (want.blue === undefined && want.green !== undefined)
        return 'blue';
    if (want.green === undefined && want.blue !== undefined)
        return 'green';
    throw refused(`Cannot tell which side ${(0,route53_record_stops/* sayName */.NJ)(record)} answers as`, `it answers ${sayAnswer(set)}, ${want.blue === undefined ? 'and neither side was told' : 'which is neither blue nor green'}`, 'set "blue" and "green" to what they answer; one of them must be what the record answers now');
}
function startOfPair(sets, want, record) {
    const found = findPair(sets, identifiersIn(sets, want));
    if (found === undefined || found.others.length > 0) {
        throw refused(`${(0,route53_record_stops/* sayName */.NJ)(record)} is not weighted between blue and green alone`, `it has ${saySets(sets)}`, 'use the set identifiers "blue" and "green", or set "blue" and "green" to what the two sets answer');
    }
    const percent = percentOf('green', weightsOf(found.pair)) ?? 50;
    const green = Math.round(percent);
    const shares = { blue: 100 - green, green };
    const to = want.to === 'other' ? idleOf(found.pair, record) : want.to;
    const live = otherSide(to);
    const liveAnswer = want[live];
    if (liveAnswer !== undefined && !answers(found.pair[live], liveAnswer))
        throw holds(found.pair, live, record);
    return { sets, simple: false, to, pair: withAnswer(found.pair, to, want[to], record), shares };
}
function identifiersIn(sets, want) {
    const identifierOf = (side) => sets.find((set) => set.SetIdentifier === NAMES[side])?.SetIdentifier ??
        sets.find((set) => want[side] !== undefined && answers(set, want[side]))?.SetIdentifier ??
        NAMES[side];
    return { blue: identifierOf('blue'), green: identifierOf('green') };
}
function idleOf(pair, record) {
    const { blue, green } = weightsOf(pair);
    if (blue === 0 && green > 0)
        return 'blue';
    if (green === 0 && blue > 0)
        return 'green';
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `Cannot tell which side of ${(0,route53_record_stops/* sayName */.NJ)(record)} is the other one`,
        saw: `blue ${blue}, green ${green}`,
        fix: 'set "to" to blue or green',
    });
}
function withAnswer(pair, side, answer, record) {
    if (answer === undefined || answers(pair[side], answer))
        return pair;
    if (weightsOf(pair)[side] > 0)
        throw holds(pair, side, record);
    const { ResourceRecords: _records, AliasTarget: _alias, TTL, ...rest } = pair[side];
    const ttl = TTL ?? pair[otherSide(side)].TTL ?? 60;
    const changed = { ...rest, ...('AliasTarget' in answer ? {} : { TTL: ttl }), ...answer };
    return side === 'blue' ? { ...pair, blue: changed } : { ...pair, green: changed };
}
const start_answerOf = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined ? { ResourceRecords } : { AliasTarget };
const holds = (pair, side, record) => refused(`${side} of ${(0,route53_record_stops/* sayName */.NJ)(record)} is not what the input "${side}" says`, `it answers ${sayAnswer(pair[side])} and has traffic`, `set "${side}" to that, or leave it out`);
const bothAlike = (record, answer) => new core_failure/* Failure */.HR('bad-input', {
    what: `There is nothing to switch ${(0,route53_record_stops/* sayName */.NJ)(record)} between`,
    saw: `blue and green both answer ${answer}`,
    fix: 'set "green" to what the new side answers',
});
const refused = (what, saw, fix) => new core_failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/targets/route53-record/plan.js





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
    return { do: 'change', change: change([first, ...rest]), remarks: plan_remarksOn(walk, start, all, record) };
}
function stopsOf(walk, start, record) {
    const { to, shares, sets } = start;
    const goal = walk.steps.at(-1) ?? 100;
    if (goal < shares[to]) {
        throw new core_failure/* Failure */.HR('refused', {
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
function plan_remarksOn(walk, start, all, { type }) {
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
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'The inputs and what the run recorded are not of one record',
            saw: `"undo" is of ${(0,route53_record_stops/* sayName */.NJ)(name)} in ${name.zoneId}, the inputs name ${record} in ${zone.id}`,
            fix: 'give the "undo" output of the run that switched this record',
        });
    }
    const there = sets.filter((set) => set.Type === name.type);
    const at = stopAt(entry.change, there);
    const fits = operation === 'confirm' ? at === (0,core_change/* lastStop */.t8)(entry.change) : at !== undefined;
    if (fits)
        return entry;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `${(0,route53_record_stops/* sayName */.NJ)(name)} is not where that run left it`,
        saw: saySets(there),
        fix: 'look at it with operation "status"; to move it all the same, use operation "switch" with "to"',
    });
}

;// CONCATENATED MODULE: ./build/actions/route53-switch/report.js



const report = (title, outcome, target) => reportChange(title, { ...outcome, result: switchedFor(outcome, title) }, target, true);
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
                rows: facts.sets.map((set) => [set.Type, saySet(set)]),
            },
            { kind: 'facts', rows: [['zone', `${facts.zone.name} (${facts.zone.id})`]] },
        ],
    },
    exitCode: core_result/* EXIT */.dc.done,
});
const report_sayStatus = (record, { zone, sets }) => [
    `${record} in ${zone.name} (${zone.id})`,
    ...(sets.length === 0 ? ['  no record at all'] : sets.map((set) => `  ${set.Type} ${saySet(set)}`)),
].join('\n');

// EXTERNAL MODULE: ./build/run/read-change-inputs.js + 1 modules
var read_change_inputs = __webpack_require__(5102);
;// CONCATENATED MODULE: ./build/actions/route53-switch/undo.js






const readUndoing = async (reader, world) => {
    const access = accessFrom(world);
    world.host.mask(secretsOf(access));
    const client = new Route53Client(access, world.http);
    return {
        changing: await (0,read_change_inputs/* readChangeInputs */.Y1)(reader),
        secrets: reader.secrets,
        targetOf({ change }) {
            (0,route53_record_stops/* expectOneRecord */.$P)(change);
            const walking = { holdMs: 0, back: backFlags(change) };
            return new Route53RecordTarget(client, (0,route53_record_stops/* readName */.MQ)(change.target), walking, world.clock);
        },
    };
};

;// CONCATENATED MODULE: ./build/actions/route53-switch/index.js














const route53Switch = {
    ...front/* front */.W,
    run: (inputs, shared, world, signal) => runAlone(route53Switch, inputs, shared, world, signal),
    async prepare(inputs, shared, world, signal) {
        world.host.mask(secretsOf(accessFrom(world)));
        const observed = await observeRecord(inputs, world, signal);
        const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name });
        if (planned.do === 'show') {
            world.log.info(report_sayStatus(inputs.record, observed));
            return { told: reportStatus(inputs.record, observed) };
        }
        const { change, title } = planned;
        const walking = { holdMs: inputs.holdMs, back: backFlags(change) };
        const target = new Route53RecordTarget(observed.client, (0,route53_record_stops/* readName */.MQ)(change.target), walking, world.clock);
        const remarks = planned.do === 'walk'
            ? [...planned.remarks, ...route53_switch_unasked(inputs), sayHowLong(change, target, inputs, shared.timeoutMs, world)]
            : [];
        const shown = planned.do === 'take-back' ? backwards(change) : change;
        world.log.info(sayPlan(`${title} of ${target.name}`, shown, remarks), 'plan');
        if (shared.dryRun)
            return { told: reportPlanned(title, { change, shown, target, remarks }) };
        const tell = (outcome) => report(title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target);
        if (planned.do !== 'walk')
            return { told: tell(await carryOutAtOnce(planned, target, inputs, world, signal)) };
        const leg = { target, change, ...(inputs.operation === 'rollback' ? { backOf: `before-${change.id}` } : {}) };
        const driven = { drive: await driveOf(leg, inputs, world), policy: inputs.changing.policy };
        return alone(driven, tell);
    },
    post: (_reader, world) => recoverInPost(readUndoing, world),
    readUndoing: readUndoing,
};
const route53_switch_unasked = ({ changing }) => changing.gates.length > 0 ? [] : ['no gate asks the new side: that the record is set is all that will be proven'];
const backwards = (change) => ({
    ...change,
    stops: [change.stops.at(-1) ?? change.stops[0], change.stops[0]],
});


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   parseEntry: () => (/* binding */ parseEntry),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* unused harmony export KINDS */
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

/***/ 8169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ Repeats),
/* harmony export */   oG: () => (/* binding */ Pace)
/* harmony export */ });
/* unused harmony export lasting */
const SHORT_MS = 5_000;
const AGAIN_MS = 15_000;
const LONG_MS = 5 * 60_000;
const AGAIN_WHEN_LONG_MS = 60_000;
class Pace {
    #said = new Map();
    #heard = { text: '', atMs: Number.NEGATIVE_INFINITY };
    heard(text, nowMs) {
        this.#heard = { text, atMs: nowMs };
    }
    next(text, nowMs, span) {
        const [subject = ''] = text.split(': ');
        const before = this.#said.get(subject);
        const isNew = before?.text !== text && !this.#heard.text.startsWith(text);
        const sinceMs = span?.sinceMs ?? before?.firstMs ?? nowMs;
        const againMs = nowMs - sinceMs < LONG_MS ? AGAIN_MS : AGAIN_WHEN_LONG_MS;
        const lastMs = Math.max(before?.lastMs ?? Number.NEGATIVE_INFINITY, this.#heard.atMs);
        if (!isNew && nowMs - lastMs < againMs)
            return undefined;
        this.#said.set(subject, { text, firstMs: before?.firstMs ?? nowMs, lastMs: nowMs });
        return `${text}${sayLength(nowMs - sinceMs, span)}`;
    }
}
class Repeats {
    #text;
    #times = 0;
    #pace = new Pace();
    next(text, nowMs, { span, isLast }) {
        if (text !== this.#text || isLast)
            this.#pace = new Pace();
        this.#times = text === this.#text ? this.#times + 1 : 1;
        this.#text = text;
        const line = this.#pace.next(text, nowMs, span);
        return line === undefined || this.#times === 1 ? line : `${line}, ${this.#times} times in a row`;
    }
}
function sayLength(waitedMs, { sinceMs, untilMs } = { sinceMs: 0 }) {
    if (waitedMs < SHORT_MS)
        return '';
    return ` (${lasting(waitedMs)}${untilMs === undefined ? '' : ` of ${lasting(untilMs - sinceMs)}`})`;
}
function lasting(ms) {
    const seconds = Math.round(ms / 1_000);
    const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
    const two = (part) => String(part).padStart(2, '0');
    return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fill: () => (/* binding */ fill),
/* harmony export */   fillText: () => (/* binding */ fillText),
/* harmony export */   mentions: () => (/* binding */ mentions),
/* harmony export */   toldBy: () => (/* binding */ toldBy),
/* harmony export */   unfillable: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


function toldBy(stop) {
    const image = stop.image ?? ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(stop.runs) ? stop.runs.image : undefined);
    const ref = typeof image === 'string' ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(image) : undefined;
    return { version: ref?.tag, digest: ref?.digest };
}
function fill(expected, told) {
    if (typeof expected === 'string')
        return fillText(expected, told);
    if (Array.isArray(expected))
        return expected.map((item) => fill(item, told) ?? null);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(expected))
        return expected;
    const members = Object.entries(expected).flatMap(([name, value]) => {
        const filled = fill(value, told);
        return filled === undefined ? [] : [[name, filled]];
    });
    return Object.fromEntries(members);
}
function fillText(text, told) {
    let known = true;
    const filled = text.replace(/\{(version|digest)\}/g, (_, name) => {
        if (told[name] === undefined)
            known = false;
        return told[name] ?? '';
    });
    return known ? filled : undefined;
}
const mentions = (expected) => /\{(version|digest)\}/.test(JSON.stringify(expected ?? null));
function unfillable(gates, { tag, digest }) {
    const asked = JSON.stringify(gates.map(expectedBy));
    return [
        ...(tag === undefined && asked.includes('{version}') ? ['version'] : []),
        ...(digest === undefined && asked.includes('{digest}') ? ['digest'] : []),
    ];
}
function expectedBy(gate) {
    switch (gate.kind) {
        case 'http':
            return [gate.spec.json ?? null, gate.spec.body ?? null];
        case 'consul':
            return [gate.spec.tag ?? null, gate.spec.meta];
        case 'run':
        case 'containers':
            return null;
        default:
            return gate;
    }
}


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

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openConnection),
  _: () => (/* binding */ proxiesOf)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/core/loopback.js
function isLoopback(hostname) {
    const host = hostname.replace(/\.$/, '');
    if (host === 'localhost' || host.endsWith('.localhost'))
        return true;
    return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(host);
}

;// CONCATENATED MODULE: ./build/ports/http-connection.js


function proxiesOf(env) {
    const [httpProxy, httpsProxy] = [env.http_proxy || env.HTTP_PROXY, env.https_proxy || env.HTTPS_PROXY];
    if (!httpProxy && !httpsProxy)
        return undefined;
    return {
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        noProxy: env.no_proxy || env.NO_PROXY || '',
    };
}
const CONNECT = { timeout: 0, allowH2: false, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 1_000 };
const MAX_FRAME_BYTES = 16 * 1_024 * 1_024;
async function openConnection(route, proxies) {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const { connectTo, url } = route;
    const trust = route.ca === undefined ? {} : { secureContext: await contextTrusting(route.ca) };
    const sockets = [];
    const state = { begun: false, proxyFailed: false };
    const known = (connect, { toProxy }) => (options, callback) => {
        const socket = connect(options, (...answer) => {
            if (toProxy && answer[0] !== null)
                state.proxyFailed = true;
            callback(...answer);
        });
        if (socket instanceof external_node_net_.Socket)
            sockets.push(socket);
    };
    const pool = (origin, options, toProxy) => {
        const { connect, ...rest } = options;
        return new undici.Pool(origin, { ...rest, connect: known(connect, { toProxy }) });
    };
    const options = {
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        connectTimeout: 0,
        allowH2: false,
        requestTls: { allowH2: false, ...trust },
        webSocket: { maxPayloadSize: MAX_FRAME_BYTES },
        connect: undici.buildConnector({ ...CONNECT, ...trust, ...servername(route) }),
        factory: (origin, own) => pool(origin, own, new URL(origin).origin !== url.origin),
        clientFactory: (origin, own) => pool(origin, own, true).compose((dispatch) => (tunnel, handler) => {
            const { onResponseError } = handler;
            handler.onResponseError = (...error) => {
                state.proxyFailed = true;
                onResponseError?.apply(handler, error);
            };
            return dispatch(tunnel, handler);
        }),
    };
    const straight = proxies === undefined || connectTo !== undefined || isLoopback(url.hostname);
    const agent = straight
        ? new undici.Agent({ ...options, factory: (origin, own) => pool(origin, own, false) })
        : new undici.EnvHttpProxyAgent({ ...options, ...proxies });
    const dispatcher = agent.compose((dispatch) => (asked, handler) => {
        const { onRequestStart } = handler;
        handler.onRequestStart = (...start) => {
            state.begun = true;
            onRequestStart?.apply(handler, start);
        };
        return dispatch(asked, handler);
    });
    return {
        dispatcher,
        get begun() {
            return state.begun;
        },
        get proxyFailed() {
            return state.proxyFailed;
        },
        end(reason) {
            void agent.destroy(reason ?? null).catch(() => { });
            for (const socket of sockets)
                socket.destroy();
        },
    };
}
const servername = ({ connectTo, url }) => connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname };
const contexts = new Map();
async function contextTrusting(ca) {
    const { createSecureContext, getCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    const known = contexts.get(ca) ?? createSecureContext({ ca: [...getCACertificates('default'), ca] });
    contexts.set(ca, known);
    return known;
}


/***/ }),

/***/ 1796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asHttpError),
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
class HttpError extends Error {
    kind;
    sent;
    code;
    constructor(kind, sent, message, options) {
        super(message, options);
        this.name = 'HttpError';
        this.kind = kind;
        this.sent = sent;
        this.code = options?.code ?? '';
    }
}
function asHttpError(error, { url, begun, proxyFailed }) {
    const deepest = deepestOf(error);
    const code = textAt(deepest, 'code');
    const said = withoutNoise(deepest.message) || code;
    const of = (kind, sent, message) => new HttpError(kind, sent, message, { cause: error, code });
    if (isRefusalOfProxy(error))
        return of('proxy', false, `the proxy said: ${said}`);
    if (proxyFailed)
        return of('proxy', begun, `no way through the proxy: ${said}`);
    if (textAt(deepest, 'syscall') === 'getaddrinfo')
        return of('resolve', begun, `cannot resolve ${url.hostname} (${code})`);
    if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code))
        return of('tls', begun, `TLS with ${url.host} failed: ${said}`);
    if (!begun && textAt(deepest, 'syscall') === 'connect')
        return of('refused', false, `${url.host} refused the connection (${code})`);
    return of('reset', begun, `the connection to ${url.host} broke: ${said}`);
}
function withoutNoise(message) {
    const reason = /:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1];
    return reason ?? message.replace(/; if the root CA is installed locally, try running Node\.js with .*$/, '');
}
const isRefusalOfProxy = (error) => error instanceof Error &&
    ['UND_ERR_ABORTED', 'UND_ERR_INVALID_ARG'].includes(textAt(error, 'code')) &&
    /^Proxy (response|Authentication Required) /.test(error.message);
function deepestOf(error) {
    let current = error;
    while (current instanceof Error) {
        const inner = current instanceof AggregateError ? current.errors[0] : current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return current instanceof Error ? current : new Error(String(current));
}
function textAt(error, key) {
    const value = error[key];
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_1__.j),
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9832);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1796);
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



function createHttp(clock, env = {}) {
    const proxies = (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .proxiesOf */ ._)(env);
    return {
        async request(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { url, connectTo } = request;
                const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
                const connection = await (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .openConnection */ .J)(request, proxies);
                request.signal?.throwIfAborted();
                const limit = __addDisposableResource(env_1, clock.limit(request.timeoutMs, request.signal), false);
                limit.signal.addEventListener('abort', () => connection.end(limit.signal.reason), { once: true });
                try {
                    const answer = await undici.request(urlToConnect(request), {
                        method: request.method,
                        headers: { ...request.headers, ...(connectTo === undefined ? {} : { host: url.host }) },
                        ...(request.body === undefined ? {} : { body: request.body }),
                        signal: limit.signal,
                        dispatcher: connection.dispatcher,
                    });
                    const { text, truncated } = await readCapped(answer.body, request.maxBytes ?? 65_536);
                    return { status: answer.statusCode, headers: headersOf(answer.headers), body: text, truncated };
                }
                catch (error) {
                    if (request.signal?.aborted)
                        throw request.signal.reason;
                    const { begun, proxyFailed } = connection;
                    if (!limit.exceeded)
                        throw (0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asHttpError */ .N)(error, { url, begun, proxyFailed });
                    const said = `no ${begun ? 'answer from' : 'connection to'} ${url.host} within ${request.timeoutMs} ms`;
                    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('timed-out', begun, said, { cause: error });
                }
                finally {
                    connection.end();
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
function urlToConnect({ url, connectTo }) {
    if (connectTo === undefined)
        return url;
    const target = new URL(url);
    target.hostname = connectTo.host;
    if (connectTo.port !== undefined)
        target.port = String(connectTo.port);
    return target;
}
async function readCapped(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), truncated: size > maxBytes };
}
function headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paced: () => (/* binding */ paced),
/* harmony export */   sleepTelling: () => (/* binding */ sleepTelling),
/* harmony export */   whileTelling: () => (/* binding */ whileTelling)
/* harmony export */ });
/* harmony import */ var _core_waiting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8169);

function paced(log, clock) {
    const pace = new _core_waiting_js__WEBPACK_IMPORTED_MODULE_0__/* .Pace */ .oG();
    return {
        ...log,
        info(text, meaning) {
            pace.heard(text, clock.nowMs());
            log.info(text, meaning);
        },
        progress(text, span) {
            const line = pace.next(text, clock.nowMs(), span);
            if (line !== undefined)
                log.progress(line);
        },
    };
}
const SIGN_MS = 15_000;
async function sleepTelling(ms, text, { clock, log, signal, span }) {
    const sinceMs = clock.nowMs();
    const untilMs = sinceMs + ms;
    const told = span ?? { sinceMs, untilMs };
    for (let leftMs = ms; leftMs > SIGN_MS; leftMs = untilMs - clock.nowMs()) {
        log.progress(text, told);
        await clock.sleep(SIGN_MS, signal);
    }
    await clock.sleep(Math.max(0, untilMs - clock.nowMs()), signal);
}
async function whileTelling(text, work, { clock, log, span }) {
    const over = new AbortController();
    const sinceMs = clock.nowMs();
    const tell = async () => {
        for (;;) {
            await clock.sleep(SIGN_MS, over.signal);
            log.progress(text, span ?? { sinceMs });
        }
    };
    const telling = tell().catch(() => { });
    try {
        return await work();
    }
    finally {
        over.abort();
        await telling;
    }
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ sameRecordSets),
/* harmony export */   Nv: () => (/* binding */ RR_TYPES),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   ss: () => (/* binding */ sameRecordSet)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5976);

const RR_TYPES = [
    'A',
    'AAAA',
    'CAA',
    'CNAME',
    'DS',
    'HTTPS',
    'MX',
    'NAPTR',
    'NS',
    'PTR',
    'SOA',
    'SPF',
    'SRV',
    'SSHFP',
    'SVCB',
    'TLSA',
    'TXT',
];
const identityOf = (set) => JSON.stringify([(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(set.Name), set.Type, set.SetIdentifier ?? null]);
const sameRecordSet = (one, other) => meaning(one) === meaning(other);
function sameRecordSets(ones, others) {
    return ones.map(meaning).sort().join('\n') === others.map(meaning).sort().join('\n');
}
const NAME_VALUED = new Set(['CNAME', 'NS', 'PTR']);
function meaning(set) {
    const { Name, ResourceRecords, AliasTarget, ...rest } = set;
    return JSON.stringify(sorted({
        ...rest,
        Name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(Name),
        values: ResourceRecords?.map(({ Value }) => (NAME_VALUED.has(set.Type) ? normalValue(Value) : Value)).sort(),
        alias: AliasTarget && {
            ...AliasTarget,
            HostedZoneId: AliasTarget.HostedZoneId.replace(/^\/hostedzone\//, ''),
            DNSName: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(AliasTarget.DNSName),
        },
    }));
}
const normalValue = (value) => value.toLowerCase().replace(/\.$/, '');
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([member, inner]) => [member, sorted(inner)]));
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ expectOneRecord),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   JC: () => (/* binding */ sideBefore),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   NJ: () => (/* binding */ sayName),
/* harmony export */   Nc: () => (/* binding */ setsOf),
/* harmony export */   lv: () => (/* binding */ readHandle)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);




const stopOf = ({ shares, sets }) => ({
    blue: shares.blue,
    green: shares.green,
    ...(sets.some((set) => set.SetIdentifier !== undefined) ? {} : { routing: 'simple' }),
    sets: sets,
});
const setsOf = (stop) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(stop?.sets) ? stop.sets : [];
const readName = (target) => ({
    zoneId: String(target.zoneId),
    zone: String(target.zone),
    name: String(target.name),
    type: _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .RR_TYPES */ .Nv.find((type) => type === target.type) ?? 'CNAME',
});
const sayName = ({ name, type }) => `${name.replace(/\.$/, '')} ${type}`;
const readHandle = (handle) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(handle) && typeof handle.to === 'number' && typeof handle.changeId === 'string'
    ? { to: handle.to, changeId: handle.changeId }
    : undefined;
const sideBefore = ({ stops: [{ blue, green }] }) => Number(green ?? 0) > Number(blue ?? 0) ? 'green' : 'blue';
function expectOneRecord(change) {
    const { name, type, zoneId } = readName(change.target);
    const isOurs = (set) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(set) && typeof set.Name === 'string' && (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(set.Name) === name && set.Type === type;
    const whole = change.kind === 'route53-record' &&
        typeof change.target.type === 'string' &&
        /^[A-Z0-9]{1,32}$/.test(zoneId) &&
        change.stops.every(({ sets }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(sets) && sets.length > 0 && sets.every(isOurs));
    if (whole)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot take back what was recorded',
        saw: `an entry that does not hold ${sayName({ name, type })} and nothing else`,
        fix: 'give the "undo" output of a run of route53-switch as it is',
    });
}


/***/ })

};
