export const id = 9028;
export const ids = [9028];
export const modules = {

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseServiceLine: () => (/* binding */ parseServiceLine),
/* harmony export */   readServiceLines: () => (/* binding */ readServiceLines),
/* harmony export */   serviceLinesIn: () => (/* binding */ serviceLinesIn)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);



function parseServiceLine(line) {
    const [, stack, service, image] = /^(?:([^/=\s]+)\/)?([^/=\s]+)(?:\s*=\s*(\S+))?$/.exec(line.trim()) ?? [];
    return service === undefined ? undefined : { stack, service, image };
}
function serviceLinesIn(value) {
    const lines = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .L)(value) ? value.map(String) : typeof value === 'string' ? value.split('\n') : [];
    return lines.flatMap((line) => parseServiceLine(line) ?? []);
}
function readServiceLines(reader, lines, { stack, image }) {
    return lines.flatMap(readOne);
    function readOne(line, index) {
        const read = parseServiceLine(line);
        if (read === undefined) {
            reader.problem('services', `"${line}"`, 'write [stack/]service, or [stack/]service=image');
            return [];
        }
        const isAgain = ({ stack: other = stack, service: name }) => name === read.service && other === (read.stack ?? stack);
        if (lines.slice(0, index).some((before) => isAgain(parseServiceLine(before) ?? read)))
            reader.problem('services', `"${line}"`, 'this service is there twice');
        return [{ stack: read.stack ?? stack, service: read.service, image: readImage(read.image) }];
    }
    function readImage(text) {
        if (text === undefined)
            return image;
        try {
            return (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRef */ .Q)(text, 'services');
        }
        catch (error) {
            if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, 'bad-input'))
                throw error;
            reader.problem('services', error.saw, error.fix);
            return undefined;
        }
    }
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ commandOf)
/* harmony export */ });
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9909);

function commandOf(command, { config, from, to, release, backTo, resultFile, }, destination) {
    const flags = [
        ['config', config === 'slipway.yml' ? undefined : config],
        ['from', from],
        ['to', to],
        ['release', release],
        ['back-to', command === 'rollback' ? backTo : undefined],
        ['result-file', resultFile],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(value)}`]));
    return ['slipway', command, ...(destination === undefined ? [] : [(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(destination)]), ...flags].join(' ');
}


/***/ }),

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1394);

const front = {
    name: 'pipeline',
    defaultTimeout: '60m',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF,
    failed: () => ({
        result: 'failed',
        outputs: { image: '', version: '', digest: '', 'failed-stage': '', undo: '' },
        details: {},
    }),
};


/***/ }),

/***/ 9028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipeline: () => (/* binding */ pipeline)
});

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
// EXTERNAL MODULE: ./build/pipeline/command.js
var command = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/pipeline/front.js
var front = __webpack_require__(960);
// EXTERNAL MODULE: ./build/pipeline/inputs.js
var inputs = __webpack_require__(1394);
// EXTERNAL MODULE: ./build/pipeline/observe.js + 3 modules
var observe = __webpack_require__(3929);
// EXTERNAL MODULE: ./build/pipeline/operate.js
var operate = __webpack_require__(7863);
// EXTERNAL MODULE: ./build/core/change.js
var change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/core/page.js
var core_page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/say-stop.js
var say_stop = __webpack_require__(8026);
// EXTERNAL MODULE: ./build/run/report-group.js
var report_group = __webpack_require__(6852);
// EXTERNAL MODULE: ./build/pipeline/stage-kinds.js
var stage_kinds = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/pipeline/way.js
var way = __webpack_require__(8632);
;// CONCATENATED MODULE: ./build/pipeline/page.js








function pageOfPipeline(result, outcome, asked) {
    const { failure, carried } = outcome;
    const all = walkedOf(outcome, asked);
    const culprit = all.find(({ isCulprit }) => isCulprit);
    return {
        title: asked.destination === undefined ? 'Slipway' : `Slipway to ${asked.destination}`,
        result: asked.dryRun && result === '' ? 'dry run' : result,
        ...sayEnd(result, { all, outcome, asked }),
        blocks: [
            ...(0,core_page/* failureBlocks */.pD)(failure),
            ...(culprit?.report?.page?.blocks.filter(({ kind }) => kind === 'evidence') ?? []),
            { kind: 'table', header: ['stage', 'result', 'took', 'what'], rows: all.map((walked) => rowOf(walked, outcome)) },
            ...(asked.dryRun || all.length === 0 ? [] : [{ kind: 'way', of: 'the image', steps: (0,way/* wayOf */.VO)(all) }]),
            ...takenBack(outcome, all),
            ...(carried.image === undefined ? [] : (0,core_page/* facts */.Ix)([['image', (0,image_ref/* shortImage */.Uq)(carried.image)]])),
            ...all.flatMap((walked) => partOf(walked, failure, asked)),
            ...nextOf(result, all, asked),
        ],
    };
}
const walkedOf = ({ stages: told, failedStage }, { stages }) => stages.map((stage) => ({
    stage,
    report: told.find((one) => one.stage.name === stage.name)?.report,
    isCulprit: failedStage === stage.name,
}));
function rowOf(walked, { tookMs, failure }) {
    const { stage, report, isCulprit } = walked;
    const took = tookMs.get(stage.name);
    const because = typeof report?.details.because === 'string' ? report.details.because : '';
    const said = report?.page?.headline ?? report?.failure?.what ?? because;
    const isTold = report !== undefined || isCulprit;
    const word = report?.details.dryRun === true ? 'planned' : report?.result || (isCulprit ? 'failed' : 'not reached');
    return [
        stage.name,
        isTold ? `${core_page/* MARK */.M$[toneOf(walked)]} ${word}` : word,
        took === undefined ? '' : (0,duration/* formatDuration */.a3)(took),
        report === undefined && isCulprit ? (failure?.what ?? '') : said,
    ];
}
const TONES = {
    done: 'good',
    waiting: 'waiting',
    failed: 'failed',
    back: 'back',
    unproven: 'person',
    skipped: 'plain',
    ahead: 'plain',
};
const toneOf = (walked) => {
    const state = (0,way/* stateOf */.L4)(walked);
    return state === 'back' && walked.isCulprit ? 'failed' : TONES[state];
};
function takenBack({ stages }, all) {
    const told = stages.flatMap(({ stage }) => all.filter((walked) => walked.stage.name === stage.name));
    const namesOf = (state, isHeld = false) => told
        .filter((one) => (0,way/* stateOf */.L4)(one) === state && ((0,way/* heldByOf */.Oj)(one) !== undefined) === isHeld)
        .map(({ stage }) => stage.name);
    const [back, unproven, held] = [namesOf('back'), namesOf('unproven'), namesOf('unproven', true)];
    return [
        ...(back.length === 0 ? [] : [`Taken back and proven, newest first: ${back.join(', ')}.`]),
        ...(held.length === 0 ? [] : [`Held as it is, a person decides: ${held.join(', ')}.`]),
        ...(unproven.length === 0 ? [] : [`NOT PROVEN, look at it now: ${unproven.join(', ')}.`]),
    ].map((text) => ({ kind: 'text', text }));
}
function partOf(walked, failure, { dryRun }) {
    const { stage, report, isCulprit } = walked;
    const page = report?.page;
    if (page === undefined)
        return [];
    const [told] = (0,core_page/* failureBlocks */.pD)(failure);
    const isTold = (block) => (block.kind === 'failure' && told?.kind === 'failure' && block.failure.what === told.failure.what) ||
        (block.kind === 'evidence' && isCulprit) ||
        (block.kind === 'command' && (0,way/* stateOf */.L4)(walked) === 'back');
    const folded = page.tone === 'good' || (page.tone === 'plain' && !dryRun);
    const blocks = page.blocks.filter((block) => !isTold(block));
    return [
        { kind: 'part', page: { ...page, title: `${stage.name}: ${page.title}`, tone: toneOf(walked), blocks }, folded },
    ];
}
function nextOf(result, all, { commands, dryRun }) {
    const live = all.filter(({ stage, report }) => (0,stage_kinds/* isLive */.DG)(stage) && report !== undefined);
    if (dryRun)
        return result === '' ? [{ kind: 'command', does: 'Do it', command: commands.run }] : [];
    if (live.length === 0)
        return [];
    const isThere = result === 'done' || result === 'awaiting-confirm';
    if (!isThere)
        return [{ kind: 'command', does: 'Look at it', command: commands.status }];
    const back = commands.rollback ?? live.toReversed().flatMap(backOf).join(' &&\n');
    return back === '' ? [] : [{ kind: 'command', does: 'Take it back', command: back }];
}
const backOf = ({ report }) => (report?.page === undefined ? [] : backIn(report.page));
function backIn({ blocks }) {
    return blocks.flatMap((block) => {
        if (block.kind === 'part')
            return backIn(block.page);
        return block.kind === 'command' && block.does === 'Take it back' ? [block.command] : [];
    });
}
function sayEnd(result, { all, outcome, asked, }) {
    const { failedStage, exitCode } = outcome;
    const where = asked.destination ?? 'the live system';
    const live = all.filter(({ stage, report }) => (0,stage_kinds/* isLive */.DG)(stage) && report !== undefined);
    switch (result) {
        case '':
            return { tone: 'plain', headline: 'This is the plan. Nothing was changed.' };
        case 'done':
            return { tone: 'good', headline: sayDone(all, outcome) };
        case 'awaiting-confirm':
            return { tone: 'waiting', headline: 'All is proven, and nothing is confirmed: it waits for a person.' };
        case 'rolled-back':
            return {
                tone: 'failed',
                headline: `It failed at ${failedStage} and was taken back: ${where} is as before, and that is proven.`,
            };
        case 'rollback-failed':
            return { tone: 'person', headline: `A person is needed now: ${where} is not proven to be as before.` };
        case 'unknown':
            return { tone: 'person', headline: sayUnknown(all, where) };
        case 'cancelled':
            return {
                tone: 'failed',
                headline: live.some((one) => (0,way/* stateOf */.L4)(one) === 'back')
                    ? `It was cancelled and taken back: ${where} is as before, and that is proven.`
                    : `It was cancelled at ${failedStage}.${untouched(live)}`,
            };
        case 'failed':
            return exitCode === core_result/* EXIT */.dc.personNeeded
                ? {
                    tone: 'person',
                    headline: `A person is needed now: it failed at ${failedStage}, and what it left is not known.`,
                }
                : { tone: 'failed', headline: `It failed at ${failedStage}.${untouched(live)}` };
        default:
            return result;
    }
}
function sayUnknown(all, where) {
    const open = all.filter((one) => (0,way/* stateOf */.L4)(one) === 'unproven');
    const [heldBy] = open.flatMap((one) => (0,way/* heldByOf */.Oj)(one) ?? []);
    return heldBy !== undefined && open.every((one) => (0,way/* heldByOf */.Oj)(one) !== undefined)
        ? `A person is needed now: held as it is, as ${heldBy} says: ${open.map(({ stage }) => stage.name).join(', ')}.`
        : `A person is needed now: it is not known how ${where} stands.`;
}
const untouched = (live) => live.every(({ report }) => report?.result === 'unchanged' || report?.result === 'skipped')
    ? ' No live system was changed.'
    : ' What the stages before it changed stands, see below.';
function sayDone(all, { carried }) {
    const stands = all.flatMap(sayStand);
    if (stands.length > 0)
        return `${stands.join('; ')}. All of it is proven.`;
    if (all.some(({ stage, report }) => (0,stage_kinds/* isLive */.DG)(stage) && report?.result === 'skipped'))
        return 'What may run here ended well; the rest was skipped. No live system was changed.';
    return carried.image === undefined
        ? 'Every stage ended well. No live system was changed.'
        : `${(0,image_ref/* nameOfImage */.qM)(carried.image)} is in the registry. No live system was changed.`;
}
function sayStand({ stage: { inputs }, report }) {
    if (report === undefined || report.details.dryRun === true)
        return [];
    return (0,report_group/* changesIn */.N)(report.details).map(({ target, to }) => typeof to.image === 'string'
        ? `${String(target.stack)}/${String(target.service)} runs ${(0,image_ref/* nameOfImage */.qM)(to.image)}`
        : `${String(inputs.record)} answers ${(0,say_stop/* sayStop */.u)(to)}`);
}

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/run/group.js + 1 modules
var run_group = __webpack_require__(9136);
// EXTERNAL MODULE: ./build/core/change-exit-code.js
var change_exit_code = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/run/carry-out.js + 1 modules
var carry_out = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/run/reason.js
var run_reason = __webpack_require__(9328);
;// CONCATENATED MODULE: ./build/pipeline/after-failure.js





class StageFailed extends Error {
    report;
    constructor(report) {
        super(report.failure?.message ?? report.result);
        this.report = report;
    }
}
async function afterFailure(error, { reports, walked, carried, current, noReturn, times }, world) {
    const reason = error instanceof StageFailed ? reasonOfStage(error, current) : (0,run_reason/* reasonOf */.A)(error);
    const begun = walked.filter(({ prepared }) => prepared.driven.some(({ drive }) => drive.begun));
    if (begun.length > 0 && noReturn === undefined)
        world.log.info(`Taking back: ${begun
            .map(({ stage }) => stage.name)
            .toReversed()
            .join(', ')}`);
    const outcomes = await (0,carry_out/* afterTrouble */.Os)(walked.flatMap(({ prepared }) => prepared.driven), reason, world);
    const taken = begun.toReversed().map(({ stage, prepared }) => {
        const ids = new Set(prepared.driven.map(({ drive }) => drive.entry.change.id));
        return { stage, report: prepared.report(outcomes.filter(({ entry }) => ids.has(entry.change.id))) };
    });
    const before = walked.flatMap(({ stage, prepared }) => prepared.notBegun === undefined || begun.some((one) => one.prepared === prepared)
        ? []
        : [{ stage, report: prepared.notBegun(reason) }]);
    const codes = [
        ...(error instanceof StageFailed ? [error.report.exitCode] : []),
        ...(reason.cancelled ? [core_result/* EXIT */.dc.cancelled] : []),
        ...[...before, ...taken].map(({ report }) => report.exitCode),
    ];
    const worst = (0,change_exit_code/* worstExitCode */.L)(codes);
    return {
        stages: [...reports, ...before, ...taken],
        carried,
        failedStage: current?.name,
        failure: failureOf(reason, outcomes),
        exitCode: worst === core_result/* EXIT */.dc.done ? reason.exitCode : worst,
        awaiting: false,
        noReturn,
        tookMs: times.tookMs,
    };
}
function failureOf(reason, outcomes) {
    const left = outcomes.flatMap(({ failure }) => (failure?.code === 'not-taken-back' ? [failure] : []));
    if (left.length === 0) {
        const saw = outcomes.length === 0 ? reason.saw : `${reason.saw}; what was changed was taken back, and that is proven`;
        return new core_failure/* Failure */.HR(reason.code, { what: reason.what, saw, fix: reason.fix });
    }
    return new core_failure/* Failure */.HR('not-taken-back', {
        what: reason.what,
        saw: left.map(({ saw }) => saw).join('; '),
        fix: left.map(({ fix }) => fix).join('; '),
    });
}
function reasonOfStage({ report, message }, stage) {
    const { code, what, saw, fix } = report.failure ??
        new core_failure/* Failure */.HR('unknown', { what: `Stage "${stage?.name}" failed`, saw: message, fix: 'look at that stage' });
    return { code, what, saw, fix, cancelled: false, exitCode: report.exitCode };
}

// EXTERNAL MODULE: ./build/pipeline/carried.js
var pipeline_carried = __webpack_require__(365);
// EXTERNAL MODULE: ./build/core/stop-changes.js
var stop_changes = __webpack_require__(9644);
;// CONCATENATED MODULE: ./build/pipeline/expect-side.js




const SIDES = ['blue', 'green'];
function expectSide(stage, { reports, walked }) {
    if (!(0,stage_kinds/* isSwitch */.Tb)(stage) || SIDES.includes(stage.inputs.to))
        return;
    const told = reports.filter((one) => (0,stage_kinds/* isUpgrade */.JR)(one.stage));
    if (told.length === 0 || walked.some((one) => (0,stage_kinds/* isUpgrade */.JR)(one.stage)))
        return;
    if (!told.every(({ report }) => foundItThere(report)))
        return;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `Which side of ${String(stage.inputs.record)} this release is on cannot be told`,
        saw: `no upgrade of this run changed anything (unchanged: ${told.map((one) => one.stage.name).join(', ')}), so the side without traffic need not be the one with this version`,
        fix: `set "to" of the stage "${stage.name}" to blue or green; or start the switch alone, with "from": ${stage.name}`,
    });
}
function foundItThere({ result, details }) {
    if (details.dryRun !== true)
        return result === 'unchanged';
    const changes = (0,report_group/* changesIn */.N)(details);
    return changes.length > 0 && changes.every(({ from, to }) => (0,stop_changes/* changesBetween */.iv)(from, to).length === 0);
}

;// CONCATENATED MODULE: ./build/pipeline/no-return.js
async function passNoReturn(stage, progress, { log }) {
    if (stage.pointOfNoReturn === undefined)
        return;
    progress.noReturn = stage.name;
    log.info(`Stage ${stage.name} is a point of no return: from here on nothing is taken back by itself`);
    await Promise.all(progress.walked.map(({ prepared }) => mark(prepared, stage.name)));
}
async function beginAfter({ noReturn }, group) {
    if (noReturn !== undefined)
        await mark(group, noReturn);
}
const mark = ({ driven }, stage) => Promise.all(driven.map(({ drive }) => drive.passNoReturn(stage)));

// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/run/as-failure.js
var as_failure = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __webpack_require__(1118);
// EXTERNAL MODULE: ./build/pipeline/stage-world.js
var stage_world = __webpack_require__(8072);
// EXTERNAL MODULE: ./build/pipeline/stages.js
var stages = __webpack_require__(1712);
;// CONCATENATED MODULE: ./build/pipeline/sketch.js






const UNKNOWN = 'unknown';
async function sketchStage(stage, world, signal) {
    const action = await stages/* ACTIONS */.k[stage.use]();
    const { imageId = '' } = pipeline_carried/* NOT_YET */.$_;
    const source = (0,stage_world/* stageInputs */.M)(stage, { imageId }, true);
    const own = (0,stage_world/* stageWorld */.B)(world, stage, source);
    const inputs = await action.read(new read_inputs/* InputReader */.i(source));
    const because = 'there is no image of this run yet';
    let plan = UNKNOWN;
    try {
        const sketch = await action.sketch?.(inputs, own, signal);
        plan = sketch?.plan ?? plan;
        world.log.info((0,pipeline_carried/* sayNotYet */.XV)(['Plan', ...(sketch?.lines ?? []).map((line) => `  ${line}`)].join('\n')), 'plan');
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error) || error.code === 'bad-input')
            throw error;
        world.log.info(`Plan\n  ! cannot be told now: ${(0,core_failure/* briefly */.m_)(error)}`, 'plan');
    }
    const result = stage.use === 'tag-and-push' ? 'skipped' : 'not-run';
    return { result, outputs: {}, details: { dryRun: true, because, plan }, exitCode: core_result/* EXIT */.dc.done };
}

;// CONCATENATED MODULE: ./build/pipeline/run-stage.js
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









async function runStage(stage, own, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const action = await stages/* ACTIONS */.k[stage.use]();
        const reader = new read_inputs/* InputReader */.i(own.host.inputs);
        const inputs = await action.read(reader);
        const shared = (0,run_action/* readShared */.q)(reader, action.defaultTimeout);
        own.host.mask(reader.secrets);
        reader.finish();
        if ((0,stages/* isReversible */.g)(action)) {
            const prepared = await action.prepare(inputs, shared, own, signal);
            return 'told' in prepared ? { report: prepared.told } : { prepared, timeoutMs: shared.timeoutMs };
        }
        const limit = __addDisposableResource(env_1, own.clock.limit(shared.timeoutMs, signal), false);
        try {
            const report = await action.run(inputs, shared, own, limit.signal);
            for (const [name, value] of Object.entries(report.outputs))
                own.host.output(name, value);
            return { report };
        }
        catch (error) {
            if (error instanceof core_failure/* Cancelled */.cJ)
                throw error;
            const failure = (0,as_failure/* asFailure */.h)(error);
            return { report: { ...action.failed(failure, inputs), exitCode: (0,core_result/* exitCodeOfFailure */.Bu)(failure.code), failure } };
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
async function planStage(stage, carried, world, signal) {
    if ((0,pipeline_carried/* needsTheImage */.mn)(stage.use, stage.inputs, carried))
        return { report: await sketchStage(stage, world, signal) };
    const info = (text, meaning) => world.log.info((0,pipeline_carried/* sayNotYet */.XV)(text), meaning);
    const log = { ...world.log, info };
    const inputs = (0,stage_world/* stageInputs */.M)(stage, { ...pipeline_carried/* NOT_YET */.$_, ...carried }, true);
    return runStage(stage, (0,stage_world/* stageWorld */.B)({ ...world, log }, stage, inputs), signal);
}

;// CONCATENATED MODULE: ./build/pipeline/settle.js

async function settle(progress, signal) {
    const { walked } = progress;
    const each = async (some, work) => {
        for (const { stage, prepared } of some) {
            progress.current = stage;
            await work(prepared);
        }
    };
    await each(walked, (group) => (0,run_group/* proveGroupAgain */.wt)(group, signal));
    if (walked.some(({ prepared }) => (0,run_group/* isForPerson */.nt)(prepared))) {
        const done = walked.filter(({ prepared }) => isDone(prepared));
        const left = walked.filter((one) => !done.includes(one));
        await each(done, (group) => (0,run_group/* sealGroup */.dP)(group, signal));
        await each(left, run_group/* holdGroup */.df);
        for (const { prepared } of done)
            await (0,run_group/* closeGroup */.AM)(prepared);
        return new Set(left.map(({ stage }) => stage));
    }
    await each(walked, (group) => (0,run_group/* sealGroup */.dP)(group, signal));
    const unsealed = walked.slice(0, -1).filter(({ prepared }) => !hasSeals(prepared));
    await each(unsealed, (group) => (0,run_group/* proveGroupAgain */.wt)(group, signal));
    for (const { prepared } of walked)
        await (0,run_group/* closeGroup */.AM)(prepared);
    return new Set();
}
const isDone = ({ driven }) => driven.every(({ drive }) => drive.target.isDoneWhenProven === true);
const hasSeals = ({ driven }) => driven.every(({ drive }) => drive.target.seal !== undefined);

;// CONCATENATED MODULE: ./build/pipeline/stage-times.js
class StageTimes {
    #tookMs = new Map();
    #current;
    begin(name, nowMs) {
        this.end(nowMs);
        this.#current = { name, sinceMs: nowMs };
    }
    end(nowMs) {
        if (this.#current !== undefined)
            this.#tookMs.set(this.#current.name, nowMs - this.#current.sinceMs);
        this.#current = undefined;
    }
    get tookMs() {
        return this.#tookMs;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











async function runStages(stages, start, tag, shared, world, signal) {
    const progress = {
        reports: [],
        walked: [],
        carried: start,
        current: undefined,
        noReturn: undefined,
        times: new StageTimes(),
    };
    try {
        for (const stage of stages) {
            progress.current = stage;
            progress.times.begin(stage.name, world.clock.nowMs());
            signal.throwIfAborted();
            expectSide(stage, progress);
            const own = (0,stage_world/* stageWorld */.B)(world, stage, (0,stage_world/* stageInputs */.M)(stage, progress.carried, false), tag);
            const begun = await world.log.group(`Stage ${stage.name}`, () => shared.dryRun ? planStage(stage, progress.carried, world, signal) : runStage(stage, own, signal));
            if ('prepared' in begun) {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    progress.walked.push({ stage, prepared: begun.prepared });
                    world.host.output('result', 'unknown');
                    await beginAfter(progress, begun.prepared);
                    const limit = run_addDisposableResource(env_1, world.clock.limit(begun.timeoutMs, signal), false);
                    await (0,run_group/* walkGroup */.D6)(begun.prepared, limit.signal);
                    await passNoReturn(stage, progress, world);
                    continue;
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    run_disposeResources(env_1);
                }
            }
            progress.reports.push({ stage, report: begun.report });
            progress.carried = (0,pipeline_carried/* carriedFrom */.FI)(stage.use, own.outputs, progress.carried);
            if (begun.report.exitCode !== core_result/* EXIT */.dc.done)
                throw new StageFailed(begun.report);
            await passNoReturn(stage, progress, world);
        }
        progress.times.end(world.clock.nowMs());
        const held = await settle(progress, signal);
        const { reports, walked, carried, noReturn, times } = progress;
        const settled = walked.map(({ stage, prepared }) => {
            const result = held.has(stage) ? 'awaiting-confirm' : 'confirmed';
            const outcomes = prepared.driven.map(({ drive: { entry, moments } }) => ({ result, entry, moments, remarks: [] }));
            return { stage, report: prepared.report(outcomes) };
        });
        return {
            stages: [...reports, ...settled],
            carried,
            failedStage: undefined,
            failure: undefined,
            exitCode: core_result/* EXIT */.dc.done,
            awaiting: held.size > 0,
            noReturn,
            tookMs: times.tookMs,
        };
    }
    catch (error) {
        progress.times.end(world.clock.nowMs());
        return afterFailure(error, progress, world);
    }
}
const stageJson = ({ stage, report }) => ({
    stage: stage.name,
    use: stage.use,
    result: report.result,
    ...report.outputs,
    ...report.details,
    ...(report.failure === undefined ? {} : { failure: (0,core_failure/* failureJson */.PM)(report.failure) }),
});

;// CONCATENATED MODULE: ./build/pipeline/report.js




const PIPELINE_RESULTS = (/* unused pure expression or super */ null && ([
    'done',
    'awaiting-confirm',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'failed',
    'cancelled',
]));
function resultOf({ stages, exitCode, awaiting, failedStage }, dryRun) {
    if (failedStage === undefined && dryRun)
        return '';
    if (failedStage === undefined)
        return awaiting ? 'awaiting-confirm' : 'done';
    const results = stages.map(({ report }) => report.result);
    for (const worst of ['rollback-failed', 'unknown'])
        if (exitCode === core_result/* EXIT */.dc.personNeeded && results.includes(worst))
            return worst;
    if (exitCode === core_result/* EXIT */.dc.cancelled)
        return 'cancelled';
    return results.includes('rolled-back') ? 'rolled-back' : 'failed';
}
function reportPipeline(outcome, asked) {
    const { destination, dryRun } = asked;
    const result = resultOf(outcome, dryRun);
    const { stages, carried, failedStage, failure, exitCode, noReturn } = outcome;
    const image = carried.image ?? '';
    const [named = '', digest = ''] = image.split('@');
    const undo = stages.flatMap(({ report }) => entriesIn(report.outputs.undo ?? ''));
    return {
        result,
        outputs: {
            image,
            version: named.slice(named.lastIndexOf(':') + 1),
            digest,
            'failed-stage': failedStage ?? '',
            undo: undo.length === 0 ? '' : JSON.stringify(undo),
        },
        details: {
            ...(dryRun ? { dryRun } : {}),
            destination: destination ?? null,
            image,
            failedStage: failedStage ?? null,
            ...(noReturn === undefined ? {} : { pointOfNoReturn: noReturn }),
            stages: stages.map(stageJson),
        },
        page: pageOfPipeline(result, outcome, asked),
        exitCode,
        ...(failure === undefined ? {} : { failure }),
    };
}
const entriesIn = (undo) => (undo === '' ? [] : (0,change/* parseEntries */.Km)(undo).entries);

;// CONCATENATED MODULE: ./build/pipeline/reuse.js






async function skipWhatIsThere(stages, world, signal) {
    const everything = { stages, skipped: [], carried: {} };
    const push = stages.findIndex(stage_kinds/* pushes */.PN);
    const stage = stages[push];
    if (stage === undefined || !stages.slice(0, push).some(({ use }) => use === 'containerized-build'))
        return everything;
    const { findExisting, readWanted } = await Promise.all(/* import() */[__webpack_require__.e(8956), __webpack_require__.e(6705), __webpack_require__.e(2055), __webpack_require__.e(8990)]).then(__webpack_require__.bind(__webpack_require__, 5916));
    const inputs = (0,stage_world/* stageInputs */.M)(stage, pipeline_carried/* NOT_YET */.$_, false);
    const existing = await findExisting(readWanted(new read_inputs/* InputReader */.i(inputs)), (0,stage_world/* stageWorld */.B)(world, stage, inputs), signal);
    if (existing.do !== 'reuse')
        return everything;
    const image = (0,image_ref/* formatImageRef */.kL)(existing.image);
    world.log.info(`${image} is there already: ${existing.because}; build, tests and push are skipped`);
    const report = {
        result: 'skipped',
        outputs: { image, digest: existing.digest },
        details: { because: existing.because },
        exitCode: core_result/* EXIT */.dc.done,
    };
    return {
        stages: stages.slice(push + 1),
        skipped: stages.slice(0, push + 1).map((one) => ({ stage: one, report })),
        carried: { image },
    };
}

// EXTERNAL MODULE: ./build/run/say-plan.js
var say_plan = __webpack_require__(3165);
;// CONCATENATED MODULE: ./build/pipeline/say-total.js



function sayTotal(stages) {
    const unknown = stages.filter(({ report }) => report.details.plan === UNKNOWN).map(({ stage }) => stage.name);
    const counts = (0,say_plan/* sayCounts */.A7)((0,say_plan/* sumOf */.XN)(stages.map(countsOfStage)));
    const without = unknown.length === 0 ? '' : `; not planned: ${unknown.join(', ')}`;
    return `Plan of ${stages.length === 1 ? 'one stage' : `${stages.length} stages`}: ${counts}${without}`;
}
function countsOfStage({ stage: { use }, report: { details } }) {
    const { plan } = details;
    switch (use) {
        case 'containerized-build':
            return { ...say_plan/* NOTHING */.K$, add: 1 };
        case 'tag-and-push':
            return plan === 'push' ? { ...say_plan/* NOTHING */.K$, add: 1 } : say_plan/* NOTHING */.K$;
        case 'compose-integration-test':
            return say_plan/* NOTHING */.K$;
        case 'rancher-upgrade':
        case 'route53-switch':
            return (0,say_plan/* sumOf */.XN)((0,report_group/* changesIn */.N)(details).map(({ from, to }) => (0,say_plan/* countsOf */.mQ)({ stops: [from, to] })));
        default:
            return use;
    }
}

// EXTERNAL MODULE: ./build/pipeline/release.js
var pipeline_release = __webpack_require__(8106);
;// CONCATENATED MODULE: ./build/pipeline/start.js



async function observeStart(inputs, stages, world) {
    const { release } = inputs;
    const image = release === undefined ? inputs.image : (0,pipeline_release/* imageOfRelease */.ug)(await (0,pipeline_release/* readRelease */.iJ)(release, world));
    expectOneImage(stages, image, release === undefined ? 'image' : 'release');
    return image === undefined ? {} : { image };
}
function expectOneImage(stages, image, input) {
    const makes = stages.find(stage_kinds/* makesImage */.lu);
    if (image !== undefined && makes !== undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'Two images are meant',
            saw: `"${input}" names ${image}, and the stage "${makes.name}" makes one`,
            fix: `leave "${input}" out, or name the first stage after the push by "from"`,
        });
    }
    if (image === undefined)
        expectImage(stages);
}
function expectImage(stages) {
    const needing = stages.findIndex(stage_kinds/* isUpgrade */.JR);
    if (needing === -1 || stages.slice(0, needing).some(stage_kinds/* pushes */.PN))
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'There is no image to deploy',
        saw: 'the run starts after the push, and neither "image" nor "release" is given',
        fix: 'give "image" as repository:version@sha256:…, the output of an earlier run, or its result file as "release"',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/index.js












const TEXT = 'pipeline-file';
const pipeline = {
    ...front.front,
    async run(inputs, shared, world, signal) {
        const { stages, skipped, destination, text, env } = await (0,observe/* observePipeline */.N)(inputs, world);
        world.host.remember(TEXT, text);
        const start = await observeStart(inputs, stages, world);
        await (0,operate/* checkStages */.Gq)(stages, start, shared.dryRun, world);
        world.log.info(`Stages${destination === undefined ? '' : ` to ${destination.name}`}: ${stages.map(({ name }) => name).join(' → ') || 'none'}`);
        for (const { stage, report } of skipped)
            world.log.info(`Skipped ${stage.name}: ${report.details.because}`);
        const remaining = shared.dryRun
            ? { stages, skipped: [], carried: {} }
            : await skipWhatIsThere(stages, world, signal);
        const outcome = await runStages(remaining.stages, { ...start, ...remaining.carried }, { release: world.newId(), ...(destination === undefined ? {} : { destination: destination.name }) }, shared, { ...world, env }, signal);
        if (shared.dryRun && outcome.failure === undefined)
            world.log.info(sayTotal(outcome.stages));
        return reportPipeline({ ...outcome, stages: [...remaining.skipped, ...outcome.stages, ...skipped] }, {
            destination: destination?.name,
            dryRun: shared.dryRun,
            stages: [...stages, ...skipped.map(({ stage }) => stage)],
            commands: commandsOf(inputs, shared, destination?.name),
        });
    },
    async post(reader, world) {
        const text = world.host.remembered(TEXT);
        if (text === undefined)
            return core_result/* EXIT */.dc.done;
        const { postPipeline } = await Promise.all(/* import() */[__webpack_require__.e(6071), __webpack_require__.e(1698)]).then(__webpack_require__.bind(__webpack_require__, 8601));
        return postPipeline(await (0,inputs/* read */.LF)(reader), text, world);
    },
};
const commandsOf = (inputs, { resultFile }, destination) => ({
    run: `${(0,command/* commandOf */.N)('run', { ...inputs, resultFile }, destination)}${inputs.image === undefined ? '' : ` --image ${(0,shell_word/* shellWord */.r)(inputs.image)}`}`,
    status: (0,command/* commandOf */.N)('status', { ...inputs, release: undefined }, destination),
    rollback: resultFile === undefined ? undefined : (0,command/* commandOf */.N)('rollback', { ...inputs, release: resultFile }, destination),
});


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ checkStages),
/* harmony export */   Q9: () => (/* binding */ readyOne),
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   j2: () => (/* binding */ readyAll),
/* harmony export */   oi: () => (/* binding */ withOperation)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _run_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);
/* harmony import */ var _carried_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(365);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1712);
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






function withOperation(stage, operation, { without = [], more = {} } = {}) {
    const left = [...without, 'scale'];
    const kept = Object.entries(stage.inputs).filter(([name]) => !left.includes(name));
    return { ...stage, inputs: { ...Object.fromEntries(kept), ...more, operation } };
}
async function readyAll(stages, world, how = {}) {
    const read = [];
    for (const stage of stages)
        read.push(await readStage(stage, world, how));
    expectNone(read.flatMap(({ problems }) => problems));
    return read.map(({ ready }) => ready);
}
async function readyOne(stage, world, how = {}) {
    const { ready, problems } = await readStage(stage, world, how);
    expectNone(problems);
    return ready;
}
async function readStage(stage, world, { dryRun = false, carried = {} }) {
    const action = await _stages_js__WEBPACK_IMPORTED_MODULE_5__/* .ACTIONS */ .k[stage.use]();
    const source = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageInputs */ .M)(stage, carried, dryRun);
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(source);
    const inputs = await action.read(reader);
    const shared = (0,_run_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .readShared */ .q)(reader, action.defaultTimeout);
    world.host.mask(reader.secrets);
    const ready = {
        stage,
        async start(here, signal) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const limit = __addDisposableResource(env_1, here.clock.limit(shared.timeoutMs, signal), false);
                return await action.run(inputs, shared, (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageWorld */ .B)(here, stage, source), limit.signal);
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
    try {
        reader.finish();
        return { ready, problems: [] };
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
            throw error;
        return { ready, problems: [error.saw] };
    }
}
function expectNone(problems) {
    if (problems.length === 0)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
async function checkStages(stages, start, dryRun, world) {
    await readyAll(stages, world, { dryRun, carried: { ..._carried_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_YET */ .$_, ...start } });
}
const quietly = (world) => {
    const log = { ...world.log, info() { }, progress() { }, group: (_title, body) => body() };
    return { ...world, log, host: { ...world.host, log } };
};


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   ug: () => (/* binding */ imageOfRelease)
/* harmony export */ });
/* unused harmony export parseRelease */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8314);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7166);
/* harmony import */ var _stage_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6367);







async function readRelease(file, { files, workspace }) {
    const text = await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file));
    if (text === undefined)
        throw unusable(file, 'there is no such file');
    return parseRelease(text, file);
}
function parseRelease(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw unusable(file, 'text that is not JSON');
    }
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(value) && value.ended === false)
        throw unusable(file, 'a run that did not end, or is still at work');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(value) || value.action !== 'pipeline' || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .L)(value.stages)) {
        const action = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(value) && typeof value.action === 'string' ? value.action : undefined;
        throw unusable(file, action === undefined ? 'JSON that is no result' : `the result of "${action}", not of a pipeline`);
    }
    if (value.dryRun === true)
        throw unusable(file, 'the plan of a dry run, which changed nothing');
    return {
        file,
        result: String(value.result ?? ''),
        destination: maybeText(value.destination),
        image: maybeText(value.image),
        noReturn: maybeText(value.pointOfNoReturn),
        stages: value.stages.flatMap((stage) => readStages(stage, file)),
    };
}
function imageOfRelease({ file, image, result, stages }) {
    const push = stages.find(_stage_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .pushes */ .PN);
    const ref = image === undefined ? undefined : (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .tryParseImageRef */ .ZJ)(image);
    if (image !== undefined && ref?.digest !== undefined && push?.result !== 'failed')
        return image;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
        what: `There is no image to deploy in ${file}`,
        saw: push === undefined
            ? `that run ended as "${result}" before it pushed one`
            : `its stage "${push.name}" ended as "${push.result}"`,
        fix: 'name the result file of a run that pushed its image, or give "image" as repository:version@sha256:…',
    });
}
function readStages(stage, file) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(stage) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .L)(stage.services))
        return [readStage(stage, file)];
    const { services, ...shared } = stage;
    return services.map((service) => readStage((0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(service) ? { ...shared, ...service } : service, file));
}
function readStage(stage, file) {
    const use = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(stage) ? _file_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.find((kind) => kind === stage.use) : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(stage) || use === undefined)
        throw unusable(file, 'a stage that this version does not know');
    const undo = maybeText(stage.undo);
    return {
        name: String(stage.stage ?? use),
        use,
        result: String(stage.result ?? ''),
        undo: undo === undefined ? undefined : (0,_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntry */ .ER)(undo),
        target: objectOf(stage.target),
        from: objectOf(stage.from),
        to: objectOf(stage.to),
    };
}
const objectOf = (value) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(value) ? value : {});
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const unusable = (file, saw) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
    what: `Cannot use ${file} as a release`,
    saw,
    fix: 'name by "release" the file that a run wrote to its "result-file"',
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


/***/ })

};
