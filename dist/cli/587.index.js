export const id = 587;
export const ids = [587,937];
export const modules = {

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

/***/ 9587:
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
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
;// CONCATENATED MODULE: ./build/pipeline/inputs.js

async function read(reader) {
    const image = reader.maybeImageRef('image');
    if (image !== undefined && image.digest === undefined) {
        reader.problem('image', `"${(0,image_ref/* formatImageRef */.kL)(image)}"`, 'without a digest it may name another image by now; write repository:version@sha256:…');
    }
    return {
        config: reader.text('config', 'slipway.yml'),
        destination: reader.maybe('destination'),
        from: reader.maybe('from'),
        to: reader.maybe('to'),
        image: image === undefined ? undefined : (0,image_ref/* formatImageRef */.kL)(image),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/pipeline/choose.js


/** Stages that change a live system; without a destination the pipeline stops before the first of them. */
const LIVE = new Set(['rancher-upgrade', 'route53-switch']);
/** Without a destination nothing is published either. */
const AFTER_TESTS = new Set(['tag-and-push', ...LIVE]);
/**
 * The destination by name, else by the branch or tag; and the stages for it, from `from` to `to`.
 *
 * @throws {Failure} `bad-input` when several destinations match, or a name is unknown.
 */
function choose(file, want) {
    const destination = destinationOf(file, want);
    const here = file.stages
        .filter(({ only }) => only.length === 0 || (destination !== undefined && only.includes(destination.name)))
        .filter(({ use }) => destination !== undefined || file.destinations.length === 0 || !AFTER_TESTS.has(use))
        .map((stage) => ({ ...stage, inputs: { ...stage.inputs, ...destination?.overrides[stage.name] } }));
    const first = want.from === undefined ? 0 : indexOf(here, want.from, 'from');
    const last = want.to === undefined ? here.length - 1 : indexOf(here, want.to, 'to');
    if (first > last) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'No stage is left',
            saw: `"from" is ${want.from}, which comes after "to", ${want.to}`,
            fix: 'exchange them',
        });
    }
    return { destination, stages: here.slice(first, last + 1) };
}
function destinationOf(file, { destination, ref }) {
    const names = file.destinations.map(({ name }) => name);
    if (destination !== undefined) {
        const found = file.destinations.find(({ name }) => name === destination);
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(destination, names);
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `There is no destination "${destination}"`,
            saw: names.length === 0 ? 'the file has none' : names.join(', '),
            fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
        });
    }
    if (ref === undefined)
        return undefined;
    const matching = file.destinations.filter(({ refs }) => refs.some((pattern) => matches(pattern, ref)));
    if (matching.length > 1) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `Several destinations are for "${ref}"`,
            saw: matching.map(({ name }) => name).join(', '),
            fix: 'name one by "destination", or let only one match',
        });
    }
    return matching[0];
}
/** Whole names only: `v*` is not for `dev1`. A `*` stands for any text, slashes too. */
function matches(pattern, ref) {
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const expression = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${expression.join('.*')}$`).test(name);
}
function indexOf(stages, name, input) {
    const index = stages.findIndex((stage) => stage.name === name);
    if (index !== -1)
        return index;
    const names = stages.map((stage) => stage.name);
    const near = (0,nearest/* nearest */.p)(name, names);
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `There is no stage "${name}" for "${input}"`,
        saw: names.join(', ') || 'no stage is for this destination',
        fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
    });
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/pipeline/interpolate.js


/** Scripts are handed on verbatim: their `${NAME}` belongs to the shell. */
const VERBATIM = new Set(['run', 'test-command']);
const PLACE = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)(:-)?\}|\{[^}]*\}?)/g;
/**
 * Fills `${NAME}` in every scalar value, once, after the YAML was parsed; never in keys and never in scripts. `${NAME:-}`
 * may be unset and is empty then; `$$` is `$`. What is wrong goes to `problem`, all of it.
 */
function interpolate(value, env, problem, path = '') {
    if (typeof value === 'string')
        return fillIn(value, env, (text) => problem(`${path}: ${text}`));
    if ((0,json/* isList */.L)(value))
        return value.map((item, index) => interpolate(item, env, problem, `${path}[${index}]`));
    if (!(0,json/* isObject */.G)(value))
        return value;
    const members = Object.entries(value).map(([key, member]) => {
        const where = path === '' ? key : `${path}.${key}`;
        return [key, VERBATIM.has(key) ? member : interpolate(member, env, problem, where)];
    });
    return Object.fromEntries(members);
}
function fillIn(text, env, problem) {
    return text.replace(PLACE, (whole, name, mayBeEmpty) => {
        if (whole === '$$')
            return '$';
        if (name === undefined) {
            problem(`"${whole}" is not \${NAME} or \${NAME:-}; write $$ for a dollar sign`);
            return whole;
        }
        const found = env[name];
        if (found === undefined && mayBeEmpty === undefined)
            problem(`\${${name}} is not set`);
        return found ?? '';
    });
}
const fileFailure = (problems, file) => new core_failure/* Failure */.HR('bad-input', {
    what: `Cannot use ${file}: ${problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong`,
    saw: problems.join('; '),
    fix: `correct ${problems.length === 1 ? 'it' : 'these'} in ${file}`,
});

;// CONCATENATED MODULE: ./build/pipeline/file.js



const STAGES = [
    'containerized-build',
    'compose-integration-test',
    'tag-and-push',
    'rancher-upgrade',
    'route53-switch',
];
/**
 * Reads `slipway.yml` with `${NAME}` filled in from `env`.
 *
 * @throws {Failure} `bad-input` naming everything that is wrong, each unknown key with the nearest known one.
 */
async function readPipelineFile(text, env, file) {
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let parsed;
    try {
        parsed = parse(text);
    }
    catch (error) {
        throw fileFailure([`not YAML: ${String(error.message).split('\n')[0]}`], file);
    }
    const problems = [];
    const problem = (one) => problems.push(one);
    const read = (0,json/* isObject */.G)(parsed) ? readTop(interpolate(parsed, env, problem), problem) : undefined;
    if (read === undefined)
        problem('it is empty, or not a map');
    if (problems.length > 0 || read === undefined)
        throw fileFailure(problems, file);
    return read;
}
function readTop(top, problem) {
    knownKeys(top, ['slipway', 'stages', 'destinations'], '', problem);
    if (top.slipway !== 1)
        problem(`slipway is ${JSON.stringify(top.slipway ?? null)}: write "slipway: 1"`);
    if (!(0,json/* isList */.L)(top.stages) || top.stages.length === 0)
        problem('stages is not a list of stages');
    const stages = (0,json/* isList */.L)(top.stages)
        ? top.stages.flatMap((stage, index) => readStage(stage, `stages[${index}]`, problem))
        : [];
    const names = stages.map(({ name }) => name);
    for (const name of names.filter((one, index) => names.indexOf(one) !== index))
        problem(`two stages are named "${name}"; give each a "name"`);
    const destinations = readDestinations(top.destinations, names, problem);
    for (const stage of stages) {
        for (const name of stage.only) {
            if (!destinations.some((destination) => destination.name === name))
                problem(`stage "${stage.name}" is only for "${name}", which is no destination${near(name, destinations.map((one) => one.name))}`);
        }
    }
    return { stages, destinations };
}
function readStage(stage, path, problem) {
    if (!(0,json/* isObject */.G)(stage)) {
        problem(`${path} is not a map`);
        return [];
    }
    const use = STAGES.find((kind) => kind === stage.use);
    if (use === undefined) {
        problem(`${path}.use is ${JSON.stringify(stage.use ?? null)}: not one of ${STAGES.join(', ')}${near(String(stage.use), STAGES)}`);
        return [];
    }
    const { use: _, name = use, only = [], ...inputs } = stage;
    if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(name))
        problem(`${path}.name is ${JSON.stringify(name)}: lower-case words joined by hyphens`);
    const onlyList = (0,json/* isList */.L)(only) ? only.map(String) : [String(only)];
    return [{ use, name: String(name), only: onlyList, inputs }];
}
function readDestinations(value, stages, problem) {
    if (value === undefined)
        return [];
    if (!(0,json/* isObject */.G)(value)) {
        problem('destinations is not a map of names');
        return [];
    }
    return Object.entries(value).map(([name, destination]) => {
        const path = `destinations.${name}`;
        if (!(0,json/* isObject */.G)(destination)) {
            problem(`${path} is not a map`);
            return { name, refs: [], overrides: {} };
        }
        const { refs = [], ...overrides } = destination;
        if (!(0,json/* isList */.L)(refs) || !refs.every((ref) => typeof ref === 'string'))
            problem(`${path}.refs is not a list of branches and tags`);
        knownKeys(overrides, stages, path, problem);
        for (const [stage, inputs] of Object.entries(overrides))
            if (!(0,json/* isObject */.G)(inputs))
                problem(`${path}.${stage} is not a map of inputs`);
        return { name, refs: (0,json/* isList */.L)(refs) ? refs.map(String) : [], overrides: overrides };
    });
}
function knownKeys(map, known, path, problem) {
    for (const key of Object.keys(map)) {
        if (!known.includes(key))
            problem(`"${path === '' ? key : `${path}.${key}`}" is not a key here${near(key, known)}`);
    }
}
function near(word, candidates) {
    const found = (0,nearest/* nearest */.p)(word, candidates);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}

;// CONCATENATED MODULE: ./build/pipeline/observe.js





async function observePipeline(inputs, { files, workspace, env }) {
    const path = (0,external_node_path_.join)(workspace, inputs.config);
    const text = await files.read(path);
    if (text === undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'There is no pipeline file',
            saw: `nothing at ${inputs.config}`,
            fix: 'check out the repository first, or name the file by "config"',
        });
    }
    const file = await readPipelineFile(text, env, inputs.config);
    const ref = env.GITHUB_REF ?? env.SLIPWAY_REF;
    const choice = choose(file, {
        ...(inputs.destination === undefined ? {} : { destination: inputs.destination }),
        ...(ref ? { ref } : {}),
        ...(inputs.from === undefined ? {} : { from: inputs.from }),
        ...(inputs.to === undefined ? {} : { to: inputs.to }),
    });
    return { ...choice, fingerprint: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/run/carry-out.js
var carry_out = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __webpack_require__(1118);
;// CONCATENATED MODULE: ./build/pipeline/carried.js
/** For checking every stage before the first one runs: of the right form, and never used. */
const NOT_YET = {
    imageId: `sha256:${'0'.repeat(64)}`,
    image: `image.of.this.run/image:0.0.0@sha256:${'0'.repeat(64)}`,
};
/** What a stage is given when the file says nothing of it. */
function given(use, name, carried) {
    switch (`${use} ${name}`) {
        case 'compose-integration-test image':
            return carried.image ?? carried.imageId;
        case 'tag-and-push image-id':
            return carried.imageId;
        case 'tag-and-push on-existing':
            return 'reuse'; // a re-run of a failed job must be able to go green
        case 'rancher-upgrade image':
            return carried.image;
        default:
            return undefined;
    }
}
/** What a stage's outputs add to what is carried. */
function carriedFrom(use, outputs, before) {
    const imageId = use === 'containerized-build' ? outputs.get('image-id') : undefined;
    const image = use === 'tag-and-push' ? outputs.get('image') : undefined;
    return { ...before, ...(imageId ? { imageId } : {}), ...(image ? { image } : {}) };
}

;// CONCATENATED MODULE: ./build/pipeline/stage-world.js

/** The inputs of a stage: from the file, from the stages before it, from the run. */
function stageInputs(stage, carried, dryRun) {
    return {
        value(name) {
            if (name === 'dry-run' && dryRun)
                return 'true';
            return stage.inputs[name] ?? given(stage.use, name, carried);
        },
        names: () => Object.keys(stage.inputs),
        label: (name) => `${stage.name}.${name}`,
        where: `in the stage "${stage.name}" of the pipeline file`,
    };
}
/** The world as one stage sees it: its own inputs, outputs, notes for the post step, and entries of the ledger. */
function stageWorld(world, stage, inputs) {
    const outputs = new Map();
    const { host, ledger } = world;
    const own = {
        ...host,
        inputs,
        output: (name, value) => void outputs.set(name, value),
        remember: (key, value) => host.remember(`${stage.name}-${key}`, value),
        remembered: (key) => host.remembered(`${stage.name}-${key}`),
    };
    const ownLedger = {
        put: (entry) => ledger.put({ ...entry, stage: stage.name }),
        open: async () => (await ledger.open()).filter((entry) => entry.stage === stage.name),
    };
    return { ...world, host: own, ledger: ownLedger, outputs };
}

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
        const reader = new read_inputs/* InputReader */.i(stageInputs(stage, { ...NOT_YET, ...carried }, dryRun));
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
async function runStages(stages, start, shared, world, signal) {
    const reports = [];
    const walked = [];
    let carried = start;
    let current;
    try {
        for (const stage of stages) {
            current = stage;
            signal.throwIfAborted();
            const own = stageWorld(world, stage, stageInputs(stage, carried, shared.dryRun));
            const done = await world.log.group(`Stage ${stage.name}`, () => runStage(stage, own, signal));
            if ('prepared' in done) {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    walked.push({ stage, prepared: done.prepared });
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
            carried = carriedFrom(stage.use, own.outputs, carried);
            if (done.report.exitCode !== result/* EXIT */.dc.done)
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
        for (const { stage, prepared } of walked)
            reports.push({ stage, report: prepared.report(outcomeOf(prepared, awaiting)) });
        return { stages: reports, carried, failedStage: undefined, failure: undefined, exitCode: result/* EXIT */.dc.done, awaiting };
    }
    catch (error) {
        return afterFailure(error, { reports, walked, carried, current, shared, world });
    }
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
            return { report: { ...action.failed(failure, inputs), exitCode: (0,result/* exitCodeOfFailure */.Bu)(failure.code), failure } };
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
async function afterFailure(error, { reports, walked, carried, current, shared, world, }) {
    const codes = [];
    if (error instanceof StageFailed)
        codes.push(error.report.exitCode);
    else if (error instanceof core_failure/* Cancelled */.cJ)
        codes.push(result/* EXIT */.dc.cancelled);
    for (const { stage, prepared } of walked.toReversed()) {
        world.log.info(`Taking back what stage ${stage.name} changed`);
        const outcome = prepared.drive.begun
            ? await (0,carry_out/* afterTrouble */.Os)(prepared.drive, error instanceof StageFailed ? asCause(error, current) : error, prepared.policy, world)
            : undefined;
        if (outcome === undefined) {
            await prepared.drive.release();
            continue;
        }
        const report = prepared.report(outcome);
        reports.push({ stage, report });
        codes.push(report.exitCode);
    }
    const failure = error instanceof StageFailed ? error.report.failure : (0,run_action/* asFailure */.h_)(error, shared);
    if (codes.length === 0)
        codes.push(result/* EXIT */.dc.failedAsBefore);
    return {
        stages: reports,
        carried,
        failedStage: current?.name,
        failure,
        exitCode: (0,result/* worstExitCode */.L1)(codes),
        awaiting: false,
    };
}
const asCause = (error, stage) => error.report.failure ??
    new core_failure/* Failure */.HR('unknown', { what: `Stage "${stage?.name}" failed`, saw: (0,core_failure/* briefly */.m_)(error), fix: 'look at that stage' });
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




/** `done|awaiting-confirm|rolled-back|rollback-failed|unknown|failed|cancelled` */
function resultOf({ stages, exitCode, awaiting, failedStage }) {
    if (failedStage === undefined)
        return awaiting ? 'awaiting-confirm' : 'done';
    const results = stages.map(({ report }) => report.result);
    for (const worst of ['rollback-failed', 'unknown'])
        if (exitCode === result/* EXIT */.dc.personNeeded && results.includes(worst))
            return worst;
    if (exitCode === result/* EXIT */.dc.cancelled)
        return 'cancelled';
    return results.includes('rolled-back') ? 'rolled-back' : 'failed';
}
function reportPipeline(outcome, destination) {
    const { stages, carried, failedStage, failure, exitCode } = outcome;
    const image = carried.image ?? '';
    const [named = '', digest = ''] = image.split('@');
    const undo = stages.map(({ report }) => report.outputs.undo ?? '').filter((one) => one !== '');
    const rows = stages.map(({ stage, report }) => [stage.name, report.result]);
    const summary = [
        `## Slipway${destination === undefined ? '' : ` to ${destination}`}: ${resultOf(outcome)}`,
        (0,markdown/* factsTable */.wd)([
            ...rows,
            ...(image === '' ? [] : [['image', (0,image_ref/* shortImage */.Uq)(image)]]),
            ...(failure === undefined ? [] : [['failed', failure.what]]),
        ]),
        ...stages.map(({ report }) => report.summary).filter((one) => one !== ''),
    ].join('\n\n');
    return {
        result: resultOf(outcome),
        outputs: {
            image,
            version: named.slice(named.lastIndexOf(':') + 1),
            digest,
            'failed-stage': failedStage ?? '',
            undo: undo.length === 0 ? '' : `[${undo.join(',')}]`,
        },
        details: {
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
    const { findExisting, readWanted } = await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(216), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 3228));
    const inputs = stageInputs(stage, NOT_YET, false);
    const existing = await findExisting(readWanted(new read_inputs/* InputReader */.i(inputs)), stageWorld(world, stage, inputs), signal);
    if (existing.do !== 'reuse')
        return everything;
    const image = (0,image_ref/* formatImageRef */.kL)(existing.image);
    world.log.info(`${image} is there already: ${existing.because}; build, tests and push are skipped`);
    const report = {
        result: 'skipped',
        outputs: { image, digest: existing.digest },
        details: { because: existing.because },
        summary: '',
        exitCode: result/* EXIT */.dc.done,
    };
    return {
        stages: stages.slice(push + 1),
        skipped: stages.slice(0, push + 1).map((one) => ({ stage: one, report })),
        carried: { image },
    };
}

;// CONCATENATED MODULE: ./build/pipeline/index.js










const NEEDS_IMAGE = new Set(['rancher-upgrade']);
const FINGERPRINT = 'pipeline-file';
/** The whole pipeline in one step: the root action, and `slipway run`. */
const pipeline = {
    name: 'pipeline',
    defaultTimeout: '60m',
    read: read,
    async run(inputs, shared, world, signal) {
        const { stages, destination, fingerprint } = await observePipeline(inputs, world);
        world.host.remember(FINGERPRINT, fingerprint);
        const start = inputs.image === undefined ? {} : { image: inputs.image };
        expectOneImage(stages.map(({ use }) => use), inputs.image);
        await checkStages(stages, start, shared.dryRun, world);
        world.log.info(`Stages${destination === undefined ? '' : ` to ${destination.name}`}: ${stages.map(({ name }) => name).join(' → ')}`);
        const remaining = shared.dryRun
            ? { stages, skipped: [], carried: {} }
            : await skipWhatIsThere(stages, world, signal);
        const outcome = await runStages(remaining.stages, { ...start, ...remaining.carried }, shared, world, signal);
        return reportPipeline({ ...outcome, stages: [...remaining.skipped, ...outcome.stages] }, destination?.name);
    },
    failed: () => ({
        result: 'failed',
        outputs: { image: '', version: '', digest: '', 'failed-stage': '', undo: '' },
        details: {},
        summary: '',
    }),
    /** Every stage cleans up or takes back what it left, newest first. */
    async post(reader, world) {
        const { stages, fingerprint } = await observePipeline(await read(reader), world);
        const before = world.host.remembered(FINGERPRINT);
        if (before === undefined)
            return result/* EXIT */.dc.done;
        if (before !== fingerprint) {
            const changed = new core_failure/* Failure */.HR('not-taken-back', {
                what: 'The pipeline file was changed while the pipeline ran',
                saw: 'another text than at the start; it may name other servers, so it is not followed',
                fix: 'look at each stage with its operation "status", and take back what is open with its operation "rollback"',
            });
            world.log.error(changed.message);
            return result/* EXIT */.dc.personNeeded;
        }
        const codes = [];
        for (const stage of stages.toReversed()) {
            const action = await pipeline_stages/* ACTIONS */.k[stage.use]();
            const inputs = stageInputs(stage, {}, false);
            const code = await action.post?.(new read_inputs/* InputReader */.i(inputs), stageWorld(world, stage, inputs));
            codes.push(code ?? result/* EXIT */.dc.done);
        }
        return (0,result/* worstExitCode */.L1)(codes);
    },
};
/** One image goes through all stages: the one that is built, or the one that is given, never both. */
function expectOneImage(uses, image) {
    const makes = uses.find((use) => use === 'containerized-build' || use === 'tag-and-push');
    if (image !== undefined && makes !== undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'Two images are meant',
            saw: `"image" is ${image}, and the stage "${makes}" makes one`,
            fix: 'leave "image" out, or name the first stage after the push by "from"',
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
        saw: 'the run starts after the push, and "image" is not given',
        fix: 'give "image" as repository:version@sha256:…, the output of an earlier run',
    });
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ afterTrouble),
/* harmony export */   a4: () => (/* binding */ confirmHeld),
/* harmony export */   fQ: () => (/* binding */ takeBackAsAsked),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3201);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);
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
 * Walks a change to its end and says how it ended. A failure that comes before anything was changed is thrown as it is.
 */
async function carryOut(drive, policy, ending, signal) {
    try {
        await drive.walk(signal);
        if (policy.confirm === 'manual') {
            await drive.hold();
            return outcome(drive, 'awaiting-confirm');
        }
        await drive.seal(signal);
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTrouble(drive, error, policy, ending);
    }
}
/** Seals what an earlier run, or this one, left held. */
async function confirmHeld(drive, policy, ending, signal) {
    try {
        await drive.seal(signal);
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTrouble(drive, error, policy, ending);
    }
}
/** Takes a change back because a person asked for it: that it is back is the good end. */
async function takeBackAsAsked(drive, ending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, ending.impatient), false);
        const back = await drive.takeBack(limit.signal);
        if (back.proven)
            return outcome(drive, 'rolled-back', { remarks: back.remarks });
        return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** What follows a failure, by the policy: taken back and proven, held for a person, or left to the post step. */
async function afterTrouble(drive, error, policy, ending) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const why = reasonOf(error);
        if (!drive.begun) {
            await drive.release();
            throw error;
        }
        const cancelled = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ;
        if (cancelled && ending.recovery === 'post') {
            return outcome(drive, 'unknown', {
                failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
                    what: `Stopped while ${drive.target.name} was being changed`,
                    saw: `${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error)}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
                    fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
                }),
            });
        }
        const limit = __addDisposableResource(env_2, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, ending.impatient), false);
        const evidence = await drive.evidence(limit.signal);
        if (evidence !== undefined)
            ending.log.info([evidence.title, ...evidence.lines.map((line) => `  ${line}`)].join('\n'));
        const told = evidence === undefined ? {} : { evidence };
        if ((cancelled ? policy.onCancel : policy.onFailure) === 'hold') {
            await drive.hold();
            return outcome(drive, 'unknown', {
                ...told,
                failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
                    what: why.what,
                    saw: `${why.saw}; it was left as it is, as "${cancelled ? 'on-cancel' : 'on-failure'}" says`,
                    fix: `take it back with: ${drive.target.rollbackCommand}`,
                }),
            });
        }
        const back = await drive.takeBack(limit.signal);
        if (!back.proven) {
            const failure = notTakenBack(drive, `${why.saw}; then: ${back.because}`, why.what);
            return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { ...told, failure });
        }
        const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(why.code, {
            what: why.what,
            saw: `${why.saw}; it was taken back, and that is proven`,
            fix: why.fix,
        });
        return outcome(drive, cancelled ? 'cancelled' : 'rolled-back', { ...told, failure, remarks: back.remarks });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
function reasonOf(error) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeLimit */ .h9) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timed-out', {
            what: 'The time is up',
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error),
            fix: 'look at what it waited for, or raise "timeout"',
        });
    }
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), fix: 'start it again' });
    }
    // A bug of ours in the middle of a change: take back what was begun, and show the stack.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unknown', { what: 'A fault of ours, please report it', saw: stack, fix: 'start it again' }, { cause: error });
}
const notTakenBack = (drive, saw, what) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}


/***/ })

};
