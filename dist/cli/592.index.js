export const id = 592;
export const ids = [592,314];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


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

/***/ 1592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipeline: () => (/* binding */ pipeline)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/run/recover.js
var recover = __webpack_require__(9430);
// EXTERNAL MODULE: ./build/pipeline/inputs.js
var inputs = __webpack_require__(1394);
// EXTERNAL MODULE: ./build/pipeline/observe.js + 2 modules
var observe = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/pipeline/recover.js
var pipeline_recover = __webpack_require__(7143);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/run/carry-out.js
var carry_out = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __webpack_require__(1118);
// EXTERNAL MODULE: ./build/pipeline/carried.js
var pipeline_carried = __webpack_require__(365);
// EXTERNAL MODULE: ./build/pipeline/stage-world.js
var stage_world = __webpack_require__(8072);
// EXTERNAL MODULE: ./build/pipeline/stages.js
var pipeline_stages = __webpack_require__(1712);
;// CONCATENATED MODULE: ./build/pipeline/run.js
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








/**
 * Reads the inputs of every stage before the first one runs, so that everything wrong is told at once.
 *
 * @throws {Failure} `bad-input`.
 */
async function checkStages(stages, carried, dryRun, world) {
    const problems = [];
    for (const stage of stages) {
        const action = await pipeline_stages/* ACTIONS */.k[stage.use]();
        const reader = new read_inputs/* InputReader */.i((0,stage_world/* stageInputs */.M)(stage, { ...pipeline_carried/* NOT_YET */.$_, ...carried }, dryRun));
        await action.read(reader);
        (0,run_action/* readShared */.qA)(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        try {
            reader.finish();
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            problems.push(error.saw);
        }
    }
    if (problems.length === 0)
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
/**
 * Runs the stages in order. What changes a live system is walked and proven, and sealed only when the last stage has
 * passed; when one fails or the run is cancelled, all before it are taken back, newest first.
 */
async function runStages(stages, start, tag, shared, world, signal) {
    const reports = [];
    const walked = [];
    let carried = start;
    let current;
    try {
        for (const stage of stages) {
            current = stage;
            signal.throwIfAborted();
            const own = (0,stage_world/* stageWorld */.B)(world, stage, (0,stage_world/* stageInputs */.M)(stage, carried, false), tag);
            const done = await world.log.group(`Stage ${stage.name}`, () => shared.dryRun ? planStage(stage, carried, world, signal) : runStage(stage, own, signal));
            if ('prepared' in done) {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    walked.push({ stage, prepared: done.prepared });
                    // Before the first write the output says so; the truth replaces it.
                    world.host.output('result', 'unknown');
                    const limit = __addDisposableResource(env_1, world.clock.limit(done.timeoutMs, signal), false);
                    await done.prepared.drive.walk(limit.signal);
                    continue;
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    __disposeResources(env_1);
                }
            }
            reports.push({ stage, report: done.report });
            carried = (0,pipeline_carried/* carriedFrom */.FI)(stage.use, own.outputs, carried);
            if (done.report.exitCode !== core_result/* EXIT */.dc.done)
                throw new StageFailed(done.report);
        }
        for (const { stage, prepared } of walked) {
            current = stage;
            await prepared.drive.proveAgain(signal);
        }
        const awaiting = walked.some(({ prepared }) => prepared.policy.confirm === 'manual');
        for (const { stage, prepared } of walked) {
            current = stage;
            if (awaiting)
                await prepared.drive.hold();
            else
                await prepared.drive.seal(signal);
        }
        // What is not held by a seal may have been changed by others while the rest was sealed.
        for (const { stage, prepared } of awaiting ? [] : walked.slice(0, -1)) {
            current = stage;
            if (prepared.drive.target.seal === undefined)
                await prepared.drive.proveAgain(signal);
        }
        // Only when all are sealed: until then a dead run's changes are found together.
        for (const { prepared } of awaiting ? [] : walked)
            await prepared.drive.close();
        for (const { stage, prepared } of walked)
            reports.push({ stage, report: prepared.report(outcomeOf(prepared, awaiting)) });
        return { stages: reports, carried, failedStage: undefined, failure: undefined, exitCode: core_result/* EXIT */.dc.done, awaiting };
    }
    catch (error) {
        return afterFailure(error, { reports, walked, carried, current, world });
    }
}
/** A stage of a dry run: planned against the live system, with what cannot be known yet said to be so. */
async function planStage(stage, carried, world, signal) {
    if ((0,pipeline_carried/* needsTheImage */.mn)(stage.use, stage.inputs, carried)) {
        const because = 'there is no image of this run yet';
        world.log.info(`Plan\n  with the image ${(0,pipeline_carried/* sayNotYet */.XV)(String(pipeline_carried/* NOT_YET */.$_.image))}: ${because}`);
        const result = stage.use === 'tag-and-push' ? 'skipped' : 'not-run';
        return { report: { result, outputs: {}, details: { dryRun: true, because }, summary: '', exitCode: core_result/* EXIT */.dc.done } };
    }
    const log = { ...world.log, info: (text) => world.log.info((0,pipeline_carried/* sayNotYet */.XV)(text)) };
    const inputs = (0,stage_world/* stageInputs */.M)(stage, { ...pipeline_carried/* NOT_YET */.$_, ...carried }, true);
    return runStage(stage, (0,stage_world/* stageWorld */.B)({ ...world, log }, stage, inputs), signal);
}
/** Carries the report of a stage that told its failure itself. */
class StageFailed extends Error {
    report;
    constructor(report) {
        super(report.failure?.message ?? report.result);
        this.report = report;
    }
}
async function runStage(stage, own, signal) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const action = await pipeline_stages/* ACTIONS */.k[stage.use]();
        const reader = new read_inputs/* InputReader */.i(own.host.inputs);
        const inputs = await action.read(reader);
        const shared = (0,run_action/* readShared */.qA)(reader, action.defaultTimeout);
        own.host.mask(reader.secrets);
        reader.finish();
        if ((0,pipeline_stages/* isReversible */.g)(action)) {
            const prepared = await action.prepare(inputs, shared, own, signal);
            return 'told' in prepared ? { report: prepared.told } : { prepared, timeoutMs: shared.timeoutMs };
        }
        const limit = __addDisposableResource(env_2, own.clock.limit(shared.timeoutMs, signal), false);
        try {
            const report = await action.run(inputs, shared, own, limit.signal);
            for (const [name, value] of Object.entries(report.outputs))
                own.host.output(name, value);
            return { report };
        }
        catch (error) {
            if (error instanceof core_failure/* Cancelled */.cJ)
                throw error;
            const failure = (0,run_action/* asFailure */.h_)(error, shared);
            return { report: { ...action.failed(failure, inputs), exitCode: (0,core_result/* exitCodeOfFailure */.Bu)(failure.code), failure } };
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
const outcomeOf = ({ drive }, awaiting) => ({
    result: awaiting ? 'awaiting-confirm' : 'confirmed',
    entry: drive.entry,
    moments: drive.moments,
    remarks: [],
});
/** Takes back what was changed before, and tells what became of each. */
async function afterFailure(error, { reports, walked, carried, current, world, }) {
    const reason = error instanceof StageFailed ? reasonOfStage(error, current) : (0,carry_out/* reasonOf */.A3)(error);
    const begun = walked.filter(({ prepared }) => prepared.drive.begun);
    if (begun.length > 0)
        world.log.info(`Taking back: ${begun
            .map(({ stage }) => stage.name)
            .toReversed()
            .join(', ')}`);
    const outcomes = await (0,carry_out/* afterTrouble */.Os)(walked.map(({ prepared }) => prepared), reason, world);
    const taken = outcomes.flatMap((outcome) => {
        const of = walked.find(({ prepared }) => prepared.drive.entry.change.id === outcome.entry.change.id);
        return of === undefined ? [] : [{ stage: of.stage, report: of.prepared.report(outcome) }];
    });
    const codes = [
        ...(error instanceof StageFailed ? [error.report.exitCode] : []),
        ...(reason.cancelled ? [core_result/* EXIT */.dc.cancelled] : []),
        ...taken.map(({ report }) => report.exitCode),
    ];
    const worst = (0,core_result/* worstExitCode */.L1)(codes);
    return {
        stages: [...reports, ...taken],
        carried,
        failedStage: current?.name,
        failure: failureOf(reason, outcomes),
        exitCode: worst === core_result/* EXIT */.dc.done ? (0,core_result/* exitCodeOfFailure */.Bu)(reason.code) : worst,
        awaiting: false,
    };
}
/** Where a person is needed, what is left to be done counts more than why it came to that. */
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
    return { code, what, saw, fix, cancelled: false };
}
/** What a stage told, for the result file: one entry a stage. */
const stageJson = ({ stage, report }) => ({
    stage: stage.name,
    use: stage.use,
    result: report.result,
    ...report.outputs,
    ...report.details,
    ...(report.failure === undefined
        ? {}
        : {
            failure: {
                code: report.failure.code,
                what: report.failure.what,
                saw: report.failure.saw,
                fix: report.failure.fix,
            },
        }),
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
const PLANNED = 'planned';
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
function reportPipeline(outcome, destination, dryRun) {
    const result = resultOf(outcome, dryRun);
    const { stages, carried, failedStage, failure, exitCode } = outcome;
    const image = carried.image ?? '';
    const [named = '', digest = ''] = image.split('@');
    const undo = stages.map(({ report }) => report.outputs.undo ?? '').filter((one) => one !== '');
    const rows = stages.map(({ stage, report }) => [stage.name, report.result || PLANNED]);
    const summary = [
        `## Slipway${destination === undefined ? '' : ` to ${destination}`}: ${result || PLANNED}`,
        (0,markdown/* factsTable */.wd)([
            ...rows,
            ...(image === '' ? [] : [['image', (0,image_ref/* shortImage */.Uq)(image)]]),
            ...(failure === undefined ? [] : [['failed', failure.what]]),
        ]),
        ...stages.map(({ report }) => report.summary).filter((one) => one !== ''),
    ].join('\n\n');
    return {
        result,
        outputs: {
            image,
            version: named.slice(named.lastIndexOf(':') + 1),
            digest,
            'failed-stage': failedStage ?? '',
            undo: undo.length === 0 ? '' : `[${undo.join(',')}]`,
        },
        details: {
            ...(dryRun ? { dryRun } : {}),
            destination: destination ?? null,
            image,
            failedStage: failedStage ?? null,
            stages: stages.map(stageJson),
        },
        summary,
        exitCode,
        ...(failure === undefined ? {} : { failure }),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/reuse.js





/**
 * Asks the registry whether an earlier run pushed this version from this commit and a clean tree. Then the image that is
 * there is used, and build, tests and push are skipped and say so: a re-run of a failed job must be able to go green.
 */
async function skipWhatIsThere(stages, world, signal) {
    const everything = { stages, skipped: [], carried: {} };
    const push = stages.findIndex(({ use }) => use === 'tag-and-push');
    const stage = stages[push];
    if (stage === undefined || !stages.slice(0, push).some(({ use }) => use === 'containerized-build'))
        return everything;
    const { findExisting, readWanted } = await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 3398));
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
        summary: '',
        exitCode: core_result/* EXIT */.dc.done,
    };
    return {
        stages: stages.slice(push + 1),
        skipped: stages.slice(0, push + 1).map((one) => ({ stage: one, report })),
        carried: { image },
    };
}

// EXTERNAL MODULE: ./build/pipeline/release.js
var pipeline_release = __webpack_require__(8106);
;// CONCATENATED MODULE: ./build/pipeline/start.js


const NEEDS_IMAGE = new Set(['rancher-upgrade']);
/**
 * What is there before the first stage: the image that is given, or the one that an earlier run pushed.
 *
 * @throws {Failure} `bad-input` when that run pushed none, when the stages would make another one, or when they need one
 *   and there is none.
 */
async function observeStart(inputs, stages, world) {
    const { release } = inputs;
    const image = release === undefined ? inputs.image : (0,pipeline_release/* imageOfRelease */.ug)(await (0,pipeline_release/* readRelease */.iJ)(release, world));
    expectOneImage(stages.map(({ use }) => use), image, release === undefined ? 'image' : 'release');
    return image === undefined ? {} : { image };
}
/** One image goes through all stages: the one that is built, or the one that is given, never both. */
function expectOneImage(uses, image, input) {
    const makes = uses.find((use) => use === 'containerized-build' || use === 'tag-and-push');
    if (image !== undefined && makes !== undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'Two images are meant',
            saw: `"${input}" names ${image}, and the stage "${makes}" makes one`,
            fix: `leave "${input}" out, or name the first stage after the push by "from"`,
        });
    }
    if (image === undefined)
        expectImage(uses);
}
function expectImage(uses) {
    const needing = uses.findIndex((use) => NEEDS_IMAGE.has(use));
    if (needing === -1 || uses.slice(0, needing).includes('tag-and-push'))
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'There is no image to deploy',
        saw: 'the run starts after the push, and neither "image" nor "release" is given',
        fix: 'give "image" as repository:version@sha256:…, the output of an earlier run, or its result file as "release"',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/index.js













/** Kept for the post step. */
const TEXT = 'pipeline-file';
/** The whole pipeline in one step: the root action, and `slipway run`. */
const pipeline = {
    name: 'pipeline',
    defaultTimeout: '60m',
    read: inputs/* read */.LF,
    async run(inputs, shared, world, signal) {
        const { stages, skipped, destination, text, env } = await (0,observe/* observePipeline */.N)(inputs, world);
        world.host.remember(TEXT, text);
        const start = await observeStart(inputs, stages, world);
        await checkStages(stages, start, shared.dryRun, world);
        world.log.info(`Stages${destination === undefined ? '' : ` to ${destination.name}`}: ${stages.map(({ name }) => name).join(' → ') || 'none'}`);
        for (const { stage, report } of skipped)
            world.log.info(`Skipped ${stage.name}: ${report.details.because}`);
        const remaining = shared.dryRun
            ? { stages, skipped: [], carried: {} }
            : await skipWhatIsThere(stages, world, signal);
        const outcome = await runStages(remaining.stages, { ...start, ...remaining.carried }, { release: world.newId(), ...(destination === undefined ? {} : { destination: destination.name }) }, shared, { ...world, env }, signal);
        return reportPipeline({ ...outcome, stages: [...remaining.skipped, ...outcome.stages, ...skipped] }, destination?.name, shared.dryRun);
    },
    failed: () => ({
        result: 'failed',
        outputs: { image: '', version: '', digest: '', 'failed-stage': '', undo: '' },
        details: {},
        summary: '',
    }),
    /** First what changed a live system, all of it together; then every stage cleans up what it left, newest first. */
    async post(reader, world) {
        const text = world.host.remembered(TEXT);
        if (text === undefined)
            return core_result/* EXIT */.dc.done;
        const { stages } = await (0,observe/* observePipeline */.N)(await (0,inputs/* read */.LF)(reader), world, text);
        const codes = [await (0,pipeline_recover/* recoverStages */.M)((0,recover.unfinished)(await world.ledger.open()), stages, world, recover/* IN_POST */.dQ)];
        for (const stage of stages.toReversed())
            codes.push(await cleanUp(stage, world));
        return (0,core_result/* worstExitCode */.L1)(codes);
    },
};
async function cleanUp(stage, world) {
    const action = await pipeline_stages/* ACTIONS */.k[stage.use]();
    if (action.post === undefined || (0,pipeline_stages/* isReversible */.g)(action))
        return core_result/* EXIT */.dc.done;
    const inputs = (0,stage_world/* stageInputs */.M)(stage, {}, false);
    try {
        return await action.post(new read_inputs/* InputReader */.i(inputs), (0,stage_world/* stageWorld */.B)(world, stage, inputs));
    }
    catch (error) {
        world.log.error(`Stage ${stage.name} could not clean up: ${(0,core_failure/* briefly */.m_)(error)}`);
        return (0,core_failure/* isFailure */.N6)(error) ? (0,core_result/* exitCodeOfFailure */.Bu)(error.code) : core_result/* EXIT */.dc.bug;
    }
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recoverStages)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9430);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1712);






/**
 * Finishes what one dead run of a pipeline recorded, each stage by its own inputs. A stage that cannot be read keeps the
 * others from staying, never from being taken back.
 */
async function recoverStages(entries, stages, world, how) {
    const begunAt = ({ stage }) => stages.findIndex(({ name }) => name === stage);
    const undoings = new Map();
    const lost = [];
    const codes = [];
    for (const entry of entries.toSorted((a, b) => begunAt(a) - begunAt(b))) {
        try {
            const undoing = undoings.get(entry.stage) ?? (await undoingOf(entry, stages, world, how));
            undoings.set(entry.stage, undoing);
            undoing.targetOf(entry);
            lost.push({ entry, undoing });
        }
        catch (error) {
            world.log.error(`What stage "${entry.stage}" changed was not taken back: ${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error)}`);
            codes.push(_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded);
        }
    }
    codes.push(await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recoverTogether */ .h2)(lost, world, { ...how, mayStay: how.mayStay && codes.length === 0 }));
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .worstExitCode */ .L1)(codes);
}
async function undoingOf(entry, stages, world, { asked }) {
    const stage = stages.find(({ name }) => name === entry.stage);
    const action = stage === undefined ? undefined : await _stages_js__WEBPACK_IMPORTED_MODULE_5__/* .ACTIONS */ .k[stage.use]();
    if (stage === undefined || action === undefined || !(0,_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .isReversible */ .g)(action)) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `The pipeline file has no stage "${entry.stage}" that changes a live system`,
            saw: stages.map(({ name }) => name).join(', ') || 'no stage',
            fix: 'name the file and the destination of the run that began it',
        });
    }
    const inputs = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageInputs */ .M)(stage, {}, false);
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i({ ...inputs, names: () => [] }); // what only the way forward reads is not asked for
    const undoing = await action.readUndoing(reader, (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageWorld */ .B)(world, stage, inputs));
    // A gate that cannot be read would be left out of the proof. A post step takes back all the same: nobody else will.
    if (asked)
        reader.finish();
    return undoing;
}


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
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7166);






/** @throws {Failure} `bad-input` when there is no such file, or it is not the result of a pipeline. */
async function readRelease(file, { files, workspace }) {
    const text = await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file));
    if (text === undefined)
        throw unusable(file, 'there is no such file');
    return parseRelease(text, file);
}
/** @throws {Failure} `bad-input` */
function parseRelease(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw unusable(file, 'text that is not JSON');
    }
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) && value.ended === false)
        throw unusable(file, 'a run that did not end, or is still at work');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) || value.action !== 'pipeline' || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .L)(value.stages)) {
        const action = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) && typeof value.action === 'string' ? value.action : undefined;
        throw unusable(file, action === undefined ? 'JSON that is no result' : `the result of "${action}", not of a pipeline`);
    }
    return {
        file,
        result: String(value.result ?? ''),
        destination: maybeText(value.destination),
        image: maybeText(value.image),
        stages: value.stages.map((stage) => readStage(stage, file)),
    };
}
/**
 * The image that an earlier run pushed, with its digest.
 *
 * @throws {Failure} `bad-input` when that run says that its image is not in the registry.
 */
function imageOfRelease({ file, image, result, stages }) {
    const push = stages.find(({ use }) => use === 'tag-and-push');
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
function readStage(stage, file) {
    const use = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(stage) ? _file_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.find((kind) => kind === stage.use) : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(stage) || use === undefined)
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
const objectOf = (value) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) ? value : {});
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const unusable = (file, saw) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
    what: `Cannot use ${file} as a release`,
    saw,
    fix: 'name by "release" the file that a run wrote to its "result-file"',
});


/***/ })

};
