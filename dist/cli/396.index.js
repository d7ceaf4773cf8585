export const id = 396;
export const ids = [396,161,6642];
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

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatColumns)
/* harmony export */ });
function formatColumns(rows) {
    const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


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

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ observeLive)
/* harmony export */ });
/* harmony import */ var _actions_rancher_upgrade_service_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6642);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5976);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3929);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8106);
/* harmony import */ var _stage_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6367);






async function observeLive(inputs, world) {
    const release = inputs.release === undefined ? undefined : await (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readRelease */ .iJ)(inputs.release, world);
    const wanted = inputs.destination ?? release?.destination;
    if (release?.destination !== undefined && wanted !== release.destination)
        throw misfit(release, `it went to "${release.destination}", and "destination" is "${wanted}"`, inputs);
    const { stages, destination } = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .observePipeline */ .N)({ ...inputs, destination: wanted }, world);
    const live = stages.filter(_stage_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG).flatMap((stage) => withRelease(stage, release));
    for (const { stage, record } of live.flatMap(otherRecord))
        throw misfit(release, `its stage "${stage.name}" is of ${record}, and that of ${inputs.config} is not`, inputs);
    const isWhole = inputs.from === undefined && inputs.to === undefined;
    for (const one of isWhole ? (release?.stages.filter(_stage_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG) ?? []) : []) {
        const { name, use, target } = one;
        if (!live.some(({ stage }) => stage.name === name && stage.use === use))
            throw misfit(release, `it has a stage "${name}" (${use}), and ${inputs.config} has none`, inputs);
        if (target.service !== undefined && !live.some(({ released }) => released === one))
            throw misfit(release, `its stage "${name}" changed ${target.stack}/${target.service}, and that of ${inputs.config} does not`, inputs);
    }
    if (live.length === 0) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
            what: 'There is no live stage among these',
            saw: stages.map(({ name }) => name).join(', '),
            fix: 'name the destination that they are for by "destination"',
        });
    }
    const inFile = stages.findLast(({ pointOfNoReturn }) => pointOfNoReturn === true);
    const noReturn = release === undefined ? inFile?.name : release.noReturn;
    return { destination: destination?.name, release, noReturn, stages: live };
}
function partsOf(stage) {
    const { services, parallel: _, ...shared } = stage.inputs;
    const lines = (0,_actions_rancher_upgrade_service_lines_js__WEBPACK_IMPORTED_MODULE_0__.serviceLinesIn)(services);
    if (stage.use !== 'rancher-upgrade' || lines.length === 0)
        return [stage];
    return lines.map(({ stack = shared.stack ?? '', service, image }) => ({
        ...stage,
        inputs: { ...shared, stack, service, ...(image === undefined ? {} : { image }) },
    }));
}
function withRelease(stage, release) {
    const all = release?.stages.filter(({ name, use }) => name === stage.name && use === stage.use) ?? [];
    const parts = partsOf(stage);
    const namedBy = ({ inputs: { stack, service } }) => all.find(({ target }) => target.stack === stack && target.service === service);
    const isRenamed = all.length === parts.length && parts.every((part) => namedBy(part) === undefined);
    return parts.map((part, index) => {
        const released = isRenamed ? all[index] : namedBy(part);
        return { stage: released === undefined ? part : retarget(part, released), released };
    });
}
function otherRecord({ stage, released }) {
    const record = released?.target.name;
    if (stage.use !== 'route53-switch' || typeof record !== 'string')
        return [];
    return (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(String(stage.inputs.record)) === record ? [] : [{ stage, record }];
}
function retarget(stage, { target }) {
    const named = stage.use === 'route53-switch'
        ? { 'hosted-zone-id': target.zoneId ?? '', type: target.type ?? '' }
        : { environment: target.environment ?? '', stack: target.stack ?? '', service: target.service ?? '' };
    if (Object.values(named).some((value) => typeof value !== 'string' || value === ''))
        return stage;
    const { 'hosted-zone': _, ...inputs } = stage.inputs;
    return { ...stage, inputs: { ...inputs, ...named } };
}
const misfit = (release, saw, { config }) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
    what: `${release?.file} is not a release of ${config}`,
    saw,
    fix: `use the ${config} of the commit that was released, or correct "release" or "destination"`,
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

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ sayTarget),
/* harmony export */   HH: () => (/* binding */ readRecorded),
/* harmony export */   Mf: () => (/* binding */ sayRecorded)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111);
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8026);
/* harmony import */ var _run_unfinished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(161);
/* harmony import */ var _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1002);
/* harmony import */ var _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);







async function readRecorded({ ledger, processes, }) {
    const open = await ledger.open().catch((error) => {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('denied', {
            what: 'Could not read what is recorded as open on this machine',
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_)(error),
            fix: 'look into the folder SLIPWAY_STATE_DIR; each file there is a change that was begun',
        }, { cause: error });
    });
    const begun = new Set((0,_run_unfinished_js__WEBPACK_IMPORTED_MODULE_4__.unfinished)(open));
    return Promise.all(open.map(async (entry) => {
        const isAtWork = entry.by !== undefined && (await processes.isAlive(entry.by));
        return { entry, isAtWork, isLeft: !isAtWork && begun.has(entry) };
    }));
}
const NAMES = {
    'cattle-service': (target) => _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .sayName */ .NJ(_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .readName */ .MQ(target)),
    'cattle-run-state': (target) => _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .sayName */ .NJ(_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .readName */ .MQ(target)),
    'route53-record': (target) => _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ(_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ(target)),
};
const sayTarget = ({ kind, target }) => NAMES[kind](target);
function sayRecorded({ entry: { change, phase, at, by }, isAtWork, isLeft }) {
    const [from, to] = [change.stops[0], (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .goalOf */ .ZZ)(change)].map((stop) => (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_6__/* .sayStop */ .u)(stop)));
    const who = isAtWork ? `process ${by?.pid} is at it` : `by ${change.run}`;
    const torn = isLeft && phase === 'held' ? ', though not all of its run is,' : '';
    return `${sayTarget(change)}: ${from} → ${to}, ${phase}${torn} since ${at}, ${who}`;
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

/***/ 6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   ZK: () => (/* binding */ saySharesOf),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   jf: () => (/* binding */ statusRow),
/* harmony export */   r_: () => (/* binding */ readStatuses),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1002);
/* harmony import */ var _targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6568);
/* harmony import */ var _operate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7863);







const isUnseen = (status) => 'failure' in status;
async function readStatuses(stages, world, signal) {
    const ready = await (0,_operate_js__WEBPACK_IMPORTED_MODULE_4__/* .readyAll */ .j2)(stages.map((stage) => (0,_operate_js__WEBPACK_IMPORTED_MODULE_4__/* .withOperation */ .oi)(stage, 'status')), world);
    return Promise.all(ready.map(async ({ stage, start }) => {
        try {
            return { stage, report: await start((0,_operate_js__WEBPACK_IMPORTED_MODULE_4__/* .quietly */ .gd)(world), signal) };
        }
        catch (error) {
            if (signal.aborted || !(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
                throw error;
            return { stage, failure: error };
        }
    }));
}
function readStatus(stage, { details, outputs }) {
    if (stage.use === 'route53-switch') {
        const sets = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .L)(details.sets) ? details.sets : [];
        const type = stage.inputs.type ?? 'auto';
        return {
            kind: 'record',
            name: String(stage.inputs.record).replace(/\.$/, ''),
            sets: sets.filter((set) => (type === 'auto' ? MOVABLE.has(set.Type) : set.Type === type)),
        };
    }
    return {
        kind: 'service',
        name: String(details.name),
        state: String(details.state),
        image: String(details.image),
        version: (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_6__/* .versionIn */ .It)(details.launchConfig),
        healthy: Number(details.healthy),
        scale: Number(details.scale),
        hasHealthCheck: details.hasHealthCheck === true,
        rolledBack: details.rolledBack === true,
        open: outputs.undo ? (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntry */ .ER)(outputs.undo) : undefined,
    };
}
const MOVABLE = new Set(['A', 'AAAA', 'CNAME']);
function statusRow(status) {
    const { stage } = status;
    if (isUnseen(status))
        return [stage.name, whereOf(stage), '?', 'could not be seen'];
    const told = readStatus(stage, status.report);
    if (told.kind === 'record')
        return [stage.name, told.name, saySharesOf(told.sets), sayAnswersOf(told.sets)];
    return [stage.name, told.name, (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfImage */ .qM)(told.image), sayService(told)];
}
const whereOf = ({ inputs }) => inputs.record === undefined ? [inputs.stack, inputs.service].map(String).join('/') : String(inputs.record);
function sayService({ state, healthy, scale, hasHealthCheck, open }) {
    const health = `${healthy} of ${scale} ${hasHealthCheck ? 'healthy' : 'running, no health check'}`;
    if (open === undefined)
        return `${state}, ${health}`;
    const waits = open.phase === 'held' ? `awaiting-confirm (${state})` : state;
    return `${waits}, ${health}, begun by ${open.change.run}`;
}
function saySharesOf(sets) {
    if (sets.length === 0)
        return 'no record';
    const sum = sets.reduce((all, { Weight = 0 }) => all + Weight, 0);
    return sets
        .map((set) => {
        if (set.SetIdentifier === undefined)
            return (0,_targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .sayAnswer */ .sQ)(set);
        const percent = sum === 0 ? 0 : (100 * (set.Weight ?? 0)) / sum;
        return `${set.SetIdentifier} ${Number.isInteger(percent) ? percent : percent.toFixed(1)}%`;
    })
        .join(', ');
}
const sayAnswersOf = (sets) => sets.every(({ SetIdentifier }) => SetIdentifier === undefined)
    ? sets.map(({ Type }) => `simple ${Type}`).join(', ')
    : (0,_targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .saySets */ .fz)(sets);
const statusJson = (status) => {
    const { name, use } = status.stage;
    if (isUnseen(status)) {
        return { stage: name, use, failure: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureJson */ .PM)(status.failure) };
    }
    const { result, details, outputs } = status.report;
    return { stage: name, use, result, ...details, ...outputs };
};


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1002);
/* harmony import */ var _targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6568);
/* harmony import */ var _targets_route53_record_where_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1144);





const UNTOUCHED = new Set(['unchanged', 'skipped', 'rolled-back', 'cancelled']);
function standingOf(released, now) {
    if (released === undefined)
        return { at: 'untouched', saying: 'that run did not come to it' };
    if (UNTOUCHED.has(released.result))
        return { at: 'untouched', saying: `that run left it ${released.result}` };
    return now.kind === 'service' ? serviceStanding(released, now) : recordStanding(released, now);
}
function serviceStanding({ from, to }, now) {
    const [before, after] = [from.image, to.image];
    if (typeof before !== 'string' || typeof after !== 'string')
        return { at: 'unknown', saying: 'the result file does not say what ran before it' };
    const { open } = now;
    if (open !== undefined) {
        const [start, goal] = [open.change.stops[0].image, open.change.stops.at(-1)?.image];
        if (start === before && goal === after)
            return { at: 'goal' };
        const saying = `an upgrade to ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)(String(goal))} is open, begun by ${open.change.run}`;
        return { at: 'elsewhere', saying };
    }
    const isBack = before === after && (now.rolledBack || now.version === (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(from.launchConfig));
    if (now.image === after && !isBack)
        return { at: 'goal' };
    if (now.image === before)
        return { at: 'start' };
    const [runs, brought, was] = [now.image, after, before].map(_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq);
    return { at: 'elsewhere', saying: `it runs ${runs}; that run brought ${brought}, and ${was} ran before` };
}
function recordStanding({ undo, name }, { sets }) {
    if (undo === undefined)
        return { at: 'unknown', saying: `the result file holds no "undo" of ${name}` };
    const there = sets.filter(({ Type }) => Type === undo.change.target.type);
    const at = (0,_targets_route53_record_where_js__WEBPACK_IMPORTED_MODULE_3__/* .stopAt */ .mk)(undo.change, there);
    if (at === undefined)
        return { at: 'elsewhere', saying: `it is set to no step of that run: ${(0,_targets_route53_record_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .saySets */ .fz)(there)}` };
    if (at === 0)
        return { at: 'start' };
    if (at === (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStop */ .t8)(undo.change))
        return { at: 'goal' };
    return { at: 'between', saying: `at step ${at} of ${(0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStop */ .t8)(undo.change)}` };
}


/***/ }),

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unfinished: () => (/* binding */ unfinished)
/* harmony export */ });
function unfinished(entries) {
    const isLeft = ({ phase }) => phase === 'armed' || phase === 'moving';
    const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release));
    torn.delete(undefined);
    const isTorn = ({ phase, to, release }) => phase === 'held' && (to === 0 || torn.has(release));
    return entries.filter((entry) => isLeft(entry) || isTorn(entry));
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   NC: () => (/* binding */ possibleZones),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);


function parseName(text, input) {
    const bad = (because) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
        what: `Cannot read ${input} as a domain name`,
        saw: `"${text}": ${because}`,
        fix: 'write a full name such as www.example.com',
    });
    const dotless = text.replace(/\.$/, '');
    if (dotless.trim() === '')
        throw bad('it is empty');
    const labels = splitLabels(dotless);
    if (labels.some((label) => label === ''))
        throw bad('it has an empty label');
    const ascii = labels.map(asciiLabel);
    if (ascii.some((label) => !/^[!-~]+$/.test(label)))
        throw bad('it has a character no name can have');
    const stored = ascii.map(normalLabel);
    const lengths = stored.map((label) => label.replace(ESCAPE, '?').length);
    if (lengths.some((length) => length > 63))
        throw bad('it has a label of more than 63 characters');
    if (lengths.reduce((sum, length) => sum + length + 1, 1) > 255)
        throw bad('it has more than 255 characters');
    return `${stored.join('.')}.`;
}
const normalName = (name) => `${splitLabels(name.replace(/\.$/, '')).map(normalLabel).join('.')}.`;
const liesIn = (name, zoneName) => name === zoneName || name.endsWith(`.${zoneName}`);
function possibleZones(name) {
    const labels = splitLabels(name.slice(0, -1));
    return labels.map((_, at) => `${labels.slice(at).join('.')}.`);
}
const ESCAPE = /\\([0-3][0-7]{2})/g;
const splitLabels = (name) => name.split('.');
function asciiLabel(label) {
    if (!/[^\0-\x7f]/.test(label))
        return label;
    if (/[\0-\x7f]/.test(label.replace(/[\w-]/g, '')))
        return '';
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(label);
    return ascii.includes('.') ? '' : ascii;
}
function normalLabel(label) {
    const raw = label.replace(ESCAPE, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
    return [...raw.replace(/[A-Z]/g, (letter) => letter.toLowerCase())]
        .map((character) => /[a-z0-9_-]/.test(character) ? character : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)
        .join('');
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

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   NJ: () => (/* binding */ sayName),
/* harmony export */   Pz: () => (/* binding */ readStop),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   kT: () => (/* binding */ replacedOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9909);


const replacedOf = (names) => ({
    primary: names.includes(undefined),
    sidekicks: names.filter((name) => name !== undefined),
});
const stopOf = (stop) => ({
    image: stop.image,
    ...(Object.keys(stop.sidekicks ?? {}).length === 0 ? {} : { sidekicks: stop.sidekicks }),
    ...(stop.version === undefined ? {} : { launchConfig: { version: stop.version } }),
    ...(stop.containers.length === 0 ? {} : { containers: stop.containers }),
    ...Object.fromEntries(['env', 'labels', 'fields'].flatMap((member) => (stop[member]?.length ?? 0) === 0 ? [] : [[member, stop[member]]])),
    ...(stop.replaced === undefined ? {} : { replaced: { ...stop.replaced } }),
});
const readStop = (stop) => ({
    image: String(stop?.image ?? ''),
    version: versionIn(stop?.launchConfig),
    containers: textsIn(stop?.containers),
    sidekicks: Object.fromEntries(Object.entries((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stop?.sidekicks) ? stop.sidekicks : {}).map(([name, image]) => [name, String(image)])),
    env: textsIn(stop?.env),
    labels: textsIn(stop?.labels),
    fields: textsIn(stop?.fields),
    ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(stop?.replaced)
        ? { replaced: { primary: stop.replaced.primary === true, sidekicks: textsIn(stop.replaced.sidekicks) } }
        : {}),
});
const textsIn = (value) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .L)(value) ? value.map(String) : []);
const readName = (target) => ({
    environmentId: String(target.environmentId),
    environment: String(target.environment),
    stack: String(target.stack),
    service: String(target.service),
    id: String(target.id),
});
const sayName = ({ stack, service, environment }) => `${stack}/${service} in ${environment}`;
const flagsOf = ({ environment, stack, service }) => `--environment ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(environment)} --stack ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(stack)} --service ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(service)}`;
const versionIn = (handle) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(handle) && typeof handle.version === 'string' ? handle.version : undefined;
const startOf = (change) => readStop(change.stops[0]);
const goalOf = (change) => readStop(change.stops[1]);


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   fz: () => (/* binding */ saySets),
/* harmony export */   g8: () => (/* binding */ answerLines),
/* harmony export */   mE: () => (/* binding */ saySet),
/* harmony export */   sQ: () => (/* binding */ sayAnswer)
/* harmony export */ });
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5976);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);


function answers(set, answer) {
    if (!('AliasTarget' in answer))
        return set.AliasTarget === undefined && (0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRecordSet */ .ss)(set, { ...set, ...answer });
    const { AliasTarget: alias } = set;
    if (alias === undefined)
        return false;
    return (alias.HostedZoneId.replace(/^\/hostedzone\//, '') === answer.AliasTarget.HostedZoneId &&
        (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(alias.DNSName) === (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(answer.AliasTarget.DNSName));
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
