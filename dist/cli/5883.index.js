export const id = 5883;
export const ids = [5883,6910];
export const modules = {

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

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/pipeline/command.js
var command = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/pipeline/observe-live.js
var observe_live = __webpack_require__(678);
// EXTERNAL MODULE: ./build/pipeline/recorded.js
var pipeline_recorded = __webpack_require__(4703);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/ports/telling.js
var telling = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/run/as-failure.js
var as_failure = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/run/reason.js
var reason = __webpack_require__(9328);
// EXTERNAL MODULE: ./build/pipeline/operate.js
var operate = __webpack_require__(7863);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/say-stop.js
var say_stop = __webpack_require__(8026);
// EXTERNAL MODULE: ./build/targets/route53-record/proof.js
var proof = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/pipeline/stage-status.js
var stage_status = __webpack_require__(6844);
// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var stops = __webpack_require__(1002);
// EXTERNAL MODULE: ./build/pipeline/standing.js
var pipeline_standing = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/steps.js
var steps = __webpack_require__(7602);
;// CONCATENATED MODULE: ./build/pipeline/rollback/step-way.js


const UNTOUCHED = new Set(['unchanged', 'rolled-back', 'cancelled']);
const stepOfStage = ({ use, inputs: { operation } }) => use === 'rancher-upgrade' ? steps/* STEPS */.U.find((step) => step === operation) : undefined;
function wayOfStep(step, { released }, now) {
    const leave = (because) => ({ do: 'nothing', because, cameBack: false });
    if (step === 'restart')
        return leave('nothing leads back from a restart');
    if (released !== undefined && UNTOUCHED.has(released.result))
        return leave(`that run left it ${released.result}`);
    if (step === 'scale')
        return leave(`its scale is left at ${now.scale}`);
    if (step === 'start')
        return leave('it is left running');
    if (now.state !== 'inactive')
        return leave('it runs');
    return refuse(now.name, 'was stopped, and traffic may go back to it', 'it is inactive', `start it first: ${startOf(now)}`);
}
function startOf({ name }) {
    const [, stack = '', service = '', environment = ''] = /^([^/]+)\/(\S+) in (.+)$/.exec(name) ?? [];
    return `slipway rancher-upgrade start --environment ${environment} --stack ${stack} --service ${service}`;
}

;// CONCATENATED MODULE: ./build/pipeline/rollback/way.js







const FORWARD_ONLY = ['image', 'confirm', 'steps', 'hold', 'finalize', 'ttl', 'to', 'undo'];
function wayOf(live, now, { release, backTo }) {
    const step = stepOfStage(live.stage);
    if (step !== undefined && now.kind === 'service')
        return wayOfStep(step, live, now);
    if (release !== undefined)
        return wayOfReleased(live, now);
    if (now.kind === 'record') {
        if (backTo !== undefined)
            return ask(live, { back: 'to', more: { to: backTo } });
        return refuse(now.name, 'cannot be taken back: where traffic came from is not recorded there', (0,stage_status/* saySharesOf */.ZK)(now.sets), 'give "release", the result file of the run that switched it, or "back-to" as blue or green');
    }
    if (now.open === undefined && now.rolledBack)
        return { do: 'nothing', because: `it was rolled back already, to ${(0,image_ref/* nameOfImage */.qM)(now.image)}`, cameBack: true };
    return ask(live, { back: now.open === undefined ? 'to' : 'from' });
}
function wayOfReleased(live, now) {
    const standing = (0,pipeline_standing/* standingOf */.Y)(live.released, now);
    switch (standing.at) {
        case 'untouched':
            return { do: 'nothing', because: standing.saying, cameBack: false };
        case 'start':
            return { do: 'nothing', because: `it is as it was before that run: ${sayNow(now)}`, cameBack: true };
        case 'goal':
        case 'between': {
            if (now.kind === 'service')
                return ask(live, { back: now.open === undefined ? 'to' : 'from' });
            return ask(live, { back: 'from', more: { undo: JSON.stringify(live.released?.undo) } });
        }
        case 'elsewhere':
            return refuse(now.name, 'is not where that run left it', standing.saying, AFTER_IT);
        case 'unknown':
            return refuse(now.name, 'cannot be taken back by that result file', standing.saying, BY_HAND);
        default:
            return standing;
    }
}
const ask = ({ stage }, { back, more }) => ({
    do: 'ask',
    back,
    stage: (0,operate/* withOperation */.oi)(stage, 'rollback', { without: FORWARD_ONLY, ...(more === undefined ? {} : { more }) }),
});
const AFTER_IT = 'somebody came after that run; take back the later release first, or deploy what you want with "slipway run"';
const BY_HAND = 'look at it with: slipway status; then use the operation "rollback" of that one action';
const refuse = (name, how, saw, fix) => ({
    do: 'refuse',
    failure: new core_failure/* Failure */.HR('refused', { what: `${name} ${how}`, saw, fix }),
});
function leadsElsewhere({ released, stage }, now, goal) {
    if (released === undefined || now.kind === 'record')
        return undefined;
    const { from } = released;
    const [leadsTo, was] = [goal, from].map(({ launchConfig }) => (0,stops/* versionIn */.It)(launchConfig));
    const isSameVersion = leadsTo === undefined || was === undefined || leadsTo === was;
    if (goal.image === from.image && isSameVersion)
        return undefined;
    if (goal.image === from.image)
        return new core_failure/* Failure */.HR('refused', {
            what: `${now.name} would not get back to what ran before that run`,
            saw: `a rollback leads to ${(0,image_ref/* shortImage */.Uq)(String(goal.image))} with other settings than it had before that run: somebody came after it`,
            fix: AFTER_IT,
        });
    const [back, before] = [goal.image, released.from.image].map((image) => String(image ?? 'nothing recorded'));
    return new core_failure/* Failure */.HR('refused', {
        what: `${now.name} would not get back to what ran before that run`,
        saw: `a rollback leads to ${(0,image_ref/* shortImage */.Uq)(back ?? '')}; before that run it was ${(0,image_ref/* shortImage */.Uq)(before ?? '')}`,
        fix: `deploy it: slipway ${stage.use} with "image" ${before}`,
    });
}
const sayNow = (now) => now.kind === 'service' ? (0,image_ref/* nameOfImage */.qM)(now.image) : (0,stage_status/* saySharesOf */.ZK)(now.sets);

;// CONCATENATED MODULE: ./build/pipeline/rollback/plan.js









async function planSteps(stages, wanted, world, signal) {
    const specs = stages.map(({ stage }) => stage);
    const statuses = await (0,stage_status/* readStatuses */.r_)(specs, world, signal);
    const steps = [];
    for (const [index, live] of stages.entries()) {
        const status = statuses[index];
        if (status !== undefined)
            steps.push(await planStep(live, status, wanted, world, signal));
    }
    return steps;
}
const leaveWhatIsWalked = (steps, recorded) => steps.map((step) => {
    const walked = recorded.find(({ entry, isAtWork }) => isAtWork && isOf(entry.change, step));
    if (walked === undefined || step.do !== 'take-back')
        return step;
    const failure = new core_failure/* Failure */.HR('conflict', {
        what: `${step.name} is being changed by another run on this machine`,
        saw: (0,pipeline_recorded/* sayRecorded */.Mf)(walked),
        fix: `stop process ${walked.entry.by?.pid} first: it takes back what it began`,
    });
    const { live, name, now } = step;
    return { live, name, now, do: 'refuse', failure };
});
const isOf = (change, { name }) => (0,pipeline_recorded/* sayTarget */.$5)(change) === name || (change.kind === 'route53-record' && (0,pipeline_recorded/* sayTarget */.$5)(change).startsWith(`${name} `));
async function planStep(live, status, wanted, world, signal) {
    if ((0,stage_status/* isUnseen */.NM)(status))
        return { live, name: live.stage.name, now: 'could not be seen', do: 'refuse', failure: status.failure };
    const told = (0,stage_status/* readStatus */.rk)(live.stage, status.report);
    const base = { live, name: told.name, now: sayNow(told) };
    const lingersMs = lingersMsOf(live, told);
    const way = wayOf(live, told, wanted);
    if (way.do === 'refuse')
        return { ...base, ...way };
    if (way.do === 'nothing')
        return { ...base, do: 'nothing', because: way.because, lingersMs: way.cameBack ? lingersMs : 0 };
    try {
        const { from, goal } = await askFirst(way, world, signal);
        const failure = leadsElsewhere(live, told, goal);
        if (failure !== undefined)
            return { ...base, do: 'refuse', failure };
        if (JSON.stringify(from) === JSON.stringify(goal))
            return { ...base, do: 'nothing', because: `it is there already: ${sayGoal(goal)}`, lingersMs };
        return { ...base, do: 'take-back', stage: way.stage, goal: sayGoal(goal), lingersMs };
    }
    catch (error) {
        if (signal.aborted || !(0,core_failure/* isFailure */.N6)(error))
            throw error;
        return { ...base, do: 'refuse', failure: error };
    }
}
async function askFirst({ stage, back }, world, signal) {
    const ready = await (0,operate/* readyOne */.Q9)(stage, world, { dryRun: true });
    const { details } = await ready.start((0,operate/* quietly */.gd)(world), signal);
    const [from, to] = [details.from, details.to].map(stopOf);
    if (from === undefined || to === undefined)
        throw new Error(`a dry run of ${stage.use} without its stops`);
    return back === 'to' ? { from, goal: to } : { from: to, goal: from };
}
const stopOf = (value) => ((0,json/* isObject */.G)(value) ? value : undefined);
const sayGoal = (stop) => (typeof stop.image === 'string' ? (0,image_ref/* nameOfImage */.qM)(stop.image) : (0,say_stop/* sayStop */.u)(stop));
const lingersMsOf = ({ released }, now) => now.kind === 'record' ? (0,proof/* ttlMsOf */.Qu)([{ sets: now.sets }, ...(released?.undo?.change.stops ?? [])]) : 0;
function expectChanges(steps, { release }) {
    const results = steps.map(({ live: { released } }) => released?.result);
    const foundAll = results.includes('unchanged') && results.every((one) => one === undefined || FOUND.has(one));
    if (release === undefined || !foundAll || steps.some((step) => step.do !== 'nothing'))
        return;
    throw new core_failure/* Failure */.HR('refused', {
        what: 'That run changed nothing, so there is nothing of it to take back; nothing was changed',
        saw: steps.map(({ name, now, live }) => `${name}: ${now}, ${live.released?.result ?? 'not reached'}`).join('; '),
        fix: 'name by "release" the run that brought what is there; without "release" Rancher knows what ran before',
    });
}
const FOUND = new Set(['unchanged', 'skipped']);

;// CONCATENATED MODULE: ./build/pipeline/rollback/execute.js








const isBack = (done) => done.kind === 'nothing' || (done.kind === 'ran' && done.report.exitCode === result/* EXIT */.dc.done);
async function takeBackAll(steps, wanted, world, signal) {
    const all = [];
    for (const step of steps.toReversed()) {
        const done = all.every(isBack)
            ? await takeBack(step, all, { wanted, world, signal })
            : { step, kind: 'not-tried' };
        all.push(done);
    }
    return all;
}
async function takeBack(step, before, doing) {
    const { wanted, world, signal } = doing;
    if (step.do === 'refuse')
        return { step, kind: 'left', failure: step.failure };
    if (step.do === 'nothing')
        return { step, kind: 'nothing', because: step.because };
    let started = false;
    try {
        await untilTrafficHasLeft(step, before, doing);
        const [again = step] = await planSteps([step.live], wanted, world, signal);
        if (again.do === 'refuse')
            return { step: again, kind: 'left', failure: again.failure };
        if (again.do === 'nothing')
            return { step: again, kind: 'nothing', because: again.because };
        if (again.goal !== step.goal)
            return { step: again, kind: 'left', failure: changed(step, again) };
        const ready = await (0,operate/* readyOne */.Q9)(again.stage, world);
        const title = `Rollback of stage ${step.live.stage.name}`;
        started = true;
        const report = await world.log.group(title, () => ready.start(world, signal));
        return { step: again, kind: 'ran', report };
    }
    catch (error) {
        const failure = (0,as_failure/* failureIn */.Q)(error);
        if (failure !== undefined)
            return { step, kind: 'left', failure };
        if (started)
            return { step, kind: 'ran', report: notKnown(error) };
        if (before.some(({ kind }) => kind === 'ran'))
            return { step, kind: 'left', failure: (0,reason/* faultOfOurs */.d)(error) };
        throw error;
    }
}
const notKnown = (error) => ({
    result: 'unknown',
    outputs: {},
    details: {},
    exitCode: result/* EXIT */.dc.personNeeded,
    failure: (0,reason/* faultOfOurs */.d)(error),
});
async function untilTrafficHasLeft(next, before, { world, signal }) {
    signal.throwIfAborted();
    const left = before.filter(({ kind, step }) => kind === 'ran' || execute_lingersMsOf(step) > 0);
    const lastMs = execute_lingersMsOf(left.at(-1)?.step);
    if (execute_lingersMsOf(next) > 0 || lastMs === 0)
        return;
    const ms = Math.max(...left.map(({ step }) => execute_lingersMsOf(step)));
    world.log.info(`Waiting for ${(0,duration/* formatDuration */.a3)(ms)}, the TTL: until then traffic may still come to ${next.name}`);
    await (0,telling.sleepTelling)(ms, 'TTL: waiting until traffic has left', { ...world, signal });
}
const execute_lingersMsOf = (step) => step === undefined || step.do === 'refuse' ? 0 : step.lingersMs;
const changed = (before, now) => new core_failure/* Failure */.HR('conflict', {
    what: `${before.name} was changed by somebody else meanwhile`,
    saw: `it would go back to ${now.goal} now, and not to ${before.goal}`,
    fix: 'look with: slipway status; then start again',
});

// EXTERNAL MODULE: ./build/pipeline/inputs.js
var inputs = __webpack_require__(1394);
;// CONCATENATED MODULE: ./build/pipeline/rollback/inputs.js

async function read(reader) {
    const release = (0,inputs/* readReleaseInput */.Io)(reader);
    const backTo = reader.choice('back-to', ['', 'blue', 'green'], '');
    if (release !== undefined && backTo)
        reader.problem('back-to', `"${backTo}"`, '"release" tells exactly where traffic goes back to; give one of the two');
    return { ...(0,inputs/* readSelection */.he)(reader), release, backTo: backTo || undefined };
}

// EXTERNAL MODULE: ./build/core/columns.js
var columns = __webpack_require__(2745);
// EXTERNAL MODULE: ./build/core/failures.js
var core_failures = __webpack_require__(31);
// EXTERNAL MODULE: ./build/core/page.js
var page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/pipeline/way.js
var way = __webpack_require__(8632);
;// CONCATENATED MODULE: ./build/pipeline/rollback/report.js







const ROLLBACK_RESULTS = (/* unused pure expression or super */ null && ([
    'rolled-back',
    'unchanged',
    'rollback-failed',
    'unknown',
    'failed',
    'cancelled',
]));
function sayPlan(steps, { title }) {
    const rows = steps.toReversed().map((step) => [step.live.stage.name, step.name, step.now, ...sayStep(step)]);
    return `Rollback ${title}, newest first:\n${indent((0,columns/* formatColumns */.j)([['STAGE', 'WHERE', 'NOW', '', ''], ...rows]))}`;
}
function sayStep(step) {
    switch (step.do) {
        case 'take-back':
            return ['→', step.goal];
        case 'nothing':
            return ['=', `nothing to take back: ${step.because}`];
        case 'refuse':
            return ['!', 'refused, see below'];
        default:
            return step;
    }
}
function expectNoRefusal(steps) {
    const failures = steps.flatMap((step) => (step.do === 'refuse' ? [step.failure] : []));
    const [first, ...more] = failures;
    if (first === undefined)
        return;
    const { code, what, saw, fix } = (0,core_failures/* joinFailures */.c)([first, ...more], `${failures.length} stages cannot be taken back`);
    throw new core_failure/* Failure */.HR(code, { what: `${what}; nothing was changed`, saw, fix });
}
const reportDryRun = (steps, { title, rollbackCommand }) => ({
    result: '',
    outputs: {},
    details: { dryRun: true, stages: steps.toReversed().map(planJson) },
    page: {
        title: `Rollback ${title}`,
        result: 'dry run',
        tone: 'plain',
        headline: 'This is the plan, newest first. Nothing was changed.',
        blocks: [
            {
                kind: 'table',
                header: ['stage', 'where', 'now', 'plan'],
                rows: steps.toReversed().map((step) => [step.live.stage.name, step.name, step.now, sayStep(step).join(' ')]),
            },
            { kind: 'command', does: 'Do it', command: rollbackCommand },
        ],
    },
    exitCode: result/* EXIT */.dc.done,
});
const planJson = (step) => ({
    stage: step.live.stage.name,
    use: step.live.stage.use,
    name: step.name,
    now: step.now,
    plan: step.do,
    ...(step.do === 'take-back' ? { goal: step.goal } : {}),
});
function reportRollback(all, asked, isCancelled) {
    const failure = failureOf(all, asked);
    const result = resultOf(all, isCancelled);
    return {
        result,
        outputs: {},
        details: { destination: asked.destination ?? null, stages: all.map(doneJson) },
        page: pageOf(all, asked, result, failure),
        exitCode: exitCodeOf(all, isCancelled),
        ...(failure === undefined ? {} : { failure }),
    };
}
function pageOf(all, asked, result, failure) {
    const rows = all.map((done) => [done.step.live.stage.name, done.step.name, sayDone(done)]);
    return {
        title: `Rollback ${asked.title}`,
        result,
        ...sayEnd(result, all, asked),
        blocks: [
            ...(0,page/* failureBlocks */.pD)(failure),
            { kind: 'table', header: ['stage, newest first', 'where', 'result'], rows },
            ...all.flatMap(({ step, ...done }) => {
                const page = done.kind === 'ran' ? done.report.page : undefined;
                if (page === undefined)
                    return [];
                const title = `${step.live.stage.name}: ${page.title}`;
                return [{ kind: 'part', page: { ...page, title }, folded: page.tone === 'good' }];
            }),
            ...(failure === undefined
                ? []
                : [{ kind: 'command', does: 'Go on taking back', command: asked.rollbackCommand }]),
            { kind: 'command', does: 'Look at it', command: asked.statusCommand },
        ],
    };
}
function sayEnd(result, all, { destination = 'the live system' }) {
    switch (result) {
        case 'rolled-back':
            return { tone: 'good', headline: `${destination} is back at what it was before, and that is proven.` };
        case 'unchanged':
            return { tone: 'good', headline: 'There was nothing to take back.' };
        case 'rollback-failed':
            return {
                tone: 'person',
                headline: hasTakenBack(all)
                    ? `A person is needed now: ${destination} is taken back in part only.`
                    : `A person is needed now: ${destination} is not proven to be back.`,
            };
        case 'unknown':
            return { tone: 'person', headline: `A person is needed now: it is not known how ${destination} stands.` };
        case 'failed':
            return { tone: 'failed', headline: `It was not taken back: ${destination} is as it was.` };
        case 'cancelled':
            return { tone: 'failed', headline: `It was cancelled: ${destination} is as it was, nothing was taken back.` };
        default:
            return result;
    }
}
const sayOutcome = (all) => (0,columns/* formatColumns */.j)([
    ['STAGE', 'WHERE', 'RESULT'],
    ...all.map((done) => [done.step.live.stage.name, done.step.name, sayDone(done)]),
]);
function sayDone(done) {
    switch (done.kind) {
        case 'nothing':
            return `unchanged: ${done.because}`;
        case 'left':
            return `left as it was (${done.step.now}): ${done.failure.saw}`;
        case 'not-tried':
            return `not tried, left as it was (${done.step.now}): what was released after it is not back`;
        case 'ran': {
            const { report, step } = done;
            if (report.exitCode === result/* EXIT */.dc.done)
                return `taken back: ${step.do === 'take-back' ? step.goal : report.result}`;
            const isAsBefore = report.exitCode === result/* EXIT */.dc.failedAsBefore || report.exitCode === result/* EXIT */.dc.cancelled;
            const open = (0,way/* heldByOf */.Oj)(done) === undefined ? 'NOT PROVEN, look at it now' : 'held as it is, a person decides';
            const where = isAsBefore ? `not taken back, it is as it was (${step.now})` : open;
            return `${where}: ${report.failure?.saw ?? report.result}`;
        }
        default:
            return done;
    }
}
const culprit = (all) => all.find((done) => !isBack(done));
const hasTakenBack = (all) => all.some((done) => done.kind === 'ran' && isBack(done));
function exitCodeOf(all, isCancelled) {
    const bad = culprit(all);
    if (bad === undefined)
        return result/* EXIT */.dc.done;
    if (hasTakenBack(all))
        return result/* EXIT */.dc.personNeeded;
    if (bad.kind === 'ran')
        return bad.report.exitCode;
    if (isCancelled)
        return result/* EXIT */.dc.cancelled;
    return bad.kind === 'left' ? (0,result/* exitCodeOfFailure */.Bu)(bad.failure.code) : result/* EXIT */.dc.personNeeded;
}
function resultOf(all, isCancelled) {
    const bad = culprit(all);
    if (bad === undefined)
        return hasTakenBack(all) ? 'rolled-back' : 'unchanged';
    if (bad.kind === 'ran' && bad.report.result === 'unknown')
        return 'unknown';
    if (exitCodeOf(all, isCancelled) === result/* EXIT */.dc.personNeeded)
        return 'rollback-failed';
    return isCancelled ? 'cancelled' : 'failed';
}
function failureOf(all, { rollbackCommand, statusCommand }) {
    const bad = culprit(all);
    if (bad === undefined)
        return undefined;
    const why = bad.kind === 'ran' ? bad.report.failure : bad.kind === 'left' ? bad.failure : undefined;
    const back = all.filter((done) => done.kind === 'ran' && isBack(done)).map(({ step }) => step.live.stage.name);
    const waiting = all.filter(({ kind }) => kind === 'not-tried').map(({ step }) => step.live.stage.name);
    const told = [
        why?.saw ?? bad.kind,
        back.length === 0 ? 'no stage was taken back' : `taken back: ${back.join(', ')}`,
        ...(waiting.length === 0 ? [] : [`not tried: ${waiting.join(', ')}`]),
    ];
    return new core_failure/* Failure */.HR(why?.code ?? 'not-taken-back', {
        what: why?.what ?? `Stage "${bad.step.live.stage.name}" was not taken back`,
        saw: told.join('; '),
        fix: `${why === undefined ? '' : `${why.fix}; `}look with: ${statusCommand}; go on with: ${rollbackCommand}`,
    });
}
function doneJson(done) {
    const { name, use } = done.step.live.stage;
    const base = { stage: name, use, name: done.step.name, was: done.step.now, said: sayDone(done) };
    if (done.kind !== 'ran')
        return { ...base, result: done.kind === 'nothing' ? 'unchanged' : done.kind };
    const { result, outputs, details } = done.report;
    return { ...base, ...outputs, ...details, result, exitCode: done.report.exitCode };
}
const indent = (text) => text.replaceAll(/^/gm, '  ');

;// CONCATENATED MODULE: ./build/pipeline/rollback/index.js








const rollback = {
    name: 'rollback',
    defaultTimeout: '60m',
    read: read,
    async run(inputs, shared, world, signal) {
        const { stages, destination, release, noReturn } = await (0,observe_live/* observeLive */.T)(inputs, world);
        expectReturn(noReturn);
        const wanted = { release, backTo: inputs.backTo };
        const asked = askedOf({ ...inputs, resultFile: shared.resultFile }, destination);
        const steps = leaveWhatIsWalked(await planSteps(stages, wanted, world, signal), await (0,pipeline_recorded/* readRecorded */.HH)(world));
        world.log.info(sayPlan(steps, asked));
        expectNoRefusal(steps);
        expectChanges(steps, wanted);
        if (shared.dryRun)
            return reportDryRun(steps, asked);
        const all = await takeBackAll(steps, wanted, world, signal);
        world.log.info(`\n${sayOutcome(all)}`);
        return reportRollback(all, asked, world.signal.aborted);
    },
    failed: () => ({ result: 'failed', outputs: {}, details: {} }),
};
function expectReturn(noReturn) {
    if (noReturn === undefined)
        return;
    throw new core_failure/* Failure */.HR('refused', {
        what: `Not rolled back: stage "${noReturn}" is a point of no return; nothing was changed`,
        saw: 'what ran before need not work with what that stage did',
        fix: 'mend what is wrong and deploy that; if you know that what ran before works, use the operation "rollback" of each action by itself',
    });
}
const askedOf = (inputs, destination) => ({
    destination,
    title: destination === undefined ? `of ${inputs.config}` : `of ${destination}`,
    statusCommand: (0,command/* commandOf */.N)('status', { ...inputs, resultFile: undefined }, destination),
    rollbackCommand: (0,command/* commandOf */.N)('rollback', inputs, destination),
});


/***/ }),

/***/ 8632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Oj: () => (/* binding */ heldByOf),
/* harmony export */   VO: () => (/* binding */ wayOf)
/* harmony export */ });
/* harmony import */ var _actions_rancher_upgrade_service_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6642);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _stage_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);



const VERBS = {
    'containerized-build': { todo: 'build', done: 'built' },
    'compose-integration-test': { todo: 'test', done: 'tested' },
    'tag-and-push': { todo: 'push', done: 'pushed' },
    'rancher-upgrade': { todo: 'deploy', done: 'deployed' },
    'route53-switch': { todo: 'traffic', done: 'traffic' },
};
const STATES = {
    built: 'done',
    passed: 'done',
    pushed: 'done',
    'already-there': 'done',
    confirmed: 'done',
    switched: 'done',
    unchanged: 'done',
    'awaiting-confirm': 'waiting',
    'rolled-back': 'back',
    'rollback-failed': 'unproven',
    unknown: 'unproven',
    skipped: 'skipped',
};
function stateOf({ stage, report, isCulprit }) {
    if (report === undefined)
        return isCulprit ? 'failed' : 'ahead';
    if (report.details.dryRun === true)
        return 'ahead';
    if (report.result === 'cancelled' && (0,_stage_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG)(stage))
        return 'back';
    const state = STATES[report.result] ?? 'failed';
    return state === 'done' && report.failure !== undefined ? 'failed' : state;
}
const SAYS = {
    done: '',
    waiting: 'waits for a person',
    failed: 'stopped here',
    back: 'taken back, proven',
    unproven: 'NOT PROVEN',
    skipped: 'skipped',
    ahead: 'not reached',
};
const heldByOf = ({ report }) => typeof report?.details.heldBy === 'string' ? report.details.heldBy : undefined;
const wayOf = (all) => all.map((walked) => {
    const { stage, isCulprit } = walked;
    const state = stateOf(walked);
    const { todo, done } = VERBS[stage.use];
    const isBack = state === 'back' || state === 'unproven';
    const says = heldByOf(walked) === undefined ? SAYS[state] : 'held, a person decides';
    return {
        name: state === 'done' || state === 'waiting' ? done : todo,
        detail: detailOf(walked),
        state: isCulprit && state === 'back' ? 'failed' : state,
        says: isCulprit && isBack ? `stopped here, ${says}` : says,
    };
});
function detailOf({ stage: { use, inputs }, report }) {
    switch (use) {
        case 'containerized-build':
            return (report?.outputs['image-id'] ?? '').slice(0, 'sha256:'.length + 12);
        case 'compose-integration-test':
            return '';
        case 'tag-and-push': {
            const image = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)(report?.outputs.image ?? '');
            return image
                .slice(image.lastIndexOf('/') + 1)
                .replace(/^[^:@]*:/, '')
                .replace('@', ' ');
        }
        case 'rancher-upgrade':
            return sayServices(inputs);
        case 'route53-switch':
            return String(inputs.record);
        default:
            return use;
    }
}
function sayServices({ stack, service, services }) {
    const lines = (0,_actions_rancher_upgrade_service_lines_js__WEBPACK_IMPORTED_MODULE_0__.serviceLinesIn)(services);
    return lines.length === 0 ? `${String(stack)}/${String(service)}` : `${lines.length} services`;
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

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ STEPS)
/* harmony export */ });
const STEPS = ['start', 'stop', 'restart', 'scale'];


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


/***/ })

};
