export const id = 7738;
export const ids = [7738,5258];
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

/***/ 444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undo: () => (/* binding */ undo)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9909);
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1394);
/* harmony import */ var _pipeline_observe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3929);
/* harmony import */ var _pipeline_recorded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4703);
/* harmony import */ var _pipeline_recover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7143);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8645);
/* harmony import */ var _run_unfinished_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(161);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9671);











async function undo(world) {
    const open = (0,_run_unfinished_js__WEBPACK_IMPORTED_MODULE_9__.unfinished)(await readOpen(world));
    if (open.length === 0) {
        world.log.info('There is nothing to undo: no run on this machine left a change half done.');
        world.log.info('To take back a finished release: slipway rollback');
        return { exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done, pages: [] };
    }
    const all = [];
    for (const entries of runsOf(open).toReversed()) {
        const walker = await walkerOf(entries, world);
        if (walker !== undefined) {
            world.log.error(stillAtWork(entries, walker).message);
            all.push({ exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded, pages: [] });
            continue;
        }
        all.push(await undoOne(entries, world));
    }
    return (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_7__/* .joined */ .oR)(all);
}
async function readOpen({ ledger }) {
    try {
        return await ledger.open();
    }
    catch (error) {
        const fix = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) ? error.fix : 'look into the folder SLIPWAY_STATE_DIR, then start it again';
        const saw = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) ? error.saw : (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error);
        const what = 'Nothing was undone: what runs on this machine left half done cannot be read';
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', { what, saw, fix }, { cause: error });
    }
}
function runsOf(open) {
    const runs = Map.groupBy(open, ({ release, backOf, change }) => release ?? backOf ?? change.id);
    return [...runs.values()];
}
async function undoOne(entries, world) {
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(world.host.inputs);
    try {
        if (entries.some(({ stage }) => stage !== undefined)) {
            const selection = (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSelection */ .he)(reader);
            reader.finish();
            const { stages } = await (0,_pipeline_observe_js__WEBPACK_IMPORTED_MODULE_4__/* .observePipeline */ .N)({ ...selection, destination: destinationOf(entries, selection) }, world);
            return await (0,_pipeline_recover_js__WEBPACK_IMPORTED_MODULE_6__/* .recoverStages */ .M)(entries, stages, world, _run_recover_js__WEBPACK_IMPORTED_MODULE_7__/* .AS_ASKED */ .oy);
        }
        const lost = [];
        for (const entry of entries) {
            const undoing = await (await _kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .UNDOING */ .b[entry.change.kind]())(reader, world);
            world.host.mask(undoing.secrets);
            lost.push({ entry, undoing });
        }
        reader.finish();
        return await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_7__/* .recoverTogether */ .h2)(lost, world, _run_recover_js__WEBPACK_IMPORTED_MODULE_7__/* .AS_ASKED */ .oy);
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
            throw error;
        world.log.error(notUndone(entries, error).message);
        return { exitCode: error.code === 'bad-input' ? _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.badInput : _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded, pages: [] };
    }
}
function destinationOf(entries, { destination }) {
    const begun = entries.find((entry) => entry.destination !== undefined)?.destination;
    if (begun === undefined || destination === undefined || begun === destination)
        return begun ?? destination;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Another destination is meant',
        saw: `the run went to "${begun}", and "destination" is "${destination}"`,
        fix: `slipway undo ${begun}`,
    });
}
const notUndone = (entries, { code, what, saw, fix }) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, { what: `Not undone yet: ${entries.map(({ change }) => change.id).join(', ')}. ${what}`, saw, fix });
function stillAtWork(entries, pid) {
    const runs = new Set(entries.map(({ change }) => change.run));
    const destination = entries.find((entry) => entry.destination !== undefined)?.destination;
    const again = ['slipway undo', ...(destination === undefined ? [] : [(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_10__/* .shellWord */ .r)(destination)])].join(' ');
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('conflict', {
        what: `Not undone: the run that began it is still at work, and is left alone: ${[...runs].join(', ')}`,
        saw: entries.map((entry) => (0,_pipeline_recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .sayRecorded */ .Mf)({ entry, isAtWork: entry.by?.pid === pid, isLeft: false })).join('; '),
        fix: `wait until it has ended, or stop it, so that it takes back itself: kill -INT ${pid}; if it leaves anything: ${again}`,
    });
}
async function walkerOf(entries, { processes }) {
    for (const { by } of entries)
        if (by !== undefined && (await processes.isAlive(by)))
            return by.pid;
    return undefined;
}


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

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recoverStages)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _run_as_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1951);
/* harmony import */ var _run_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9328);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8645);
/* harmony import */ var _run_recover_in_post_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6071);
/* harmony import */ var _run_report_recovery_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9968);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4703);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1712);











async function recoverStages(entries, stages, world, terms) {
    const begunAt = ({ stage }) => stages.findIndex(({ name }) => name === stage);
    const undoings = new Map();
    const lost = [];
    const unseen = [];
    for (const entry of entries.toSorted((a, b) => begunAt(a) - begunAt(b))) {
        try {
            const ready = undoings.get(entry.stage) ?? (await undoingOf(entry, stages, world, terms));
            undoings.set(entry.stage, ready);
            ready.undoing.targetOf(entry);
            lost.push({ entry, ...ready });
        }
        catch (error) {
            const what = `What stage "${entry.stage}" changed was not taken back`;
            world.log.error(`${what}: ${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error)}`);
            const { fix } = (0,_run_as_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureIn */ .Q)(error) ?? (0,_run_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfOurs */ .d)(error);
            const page = (0,_run_report_recovery_js__WEBPACK_IMPORTED_MODULE_7__/* .pageOfUnseen */ .NH)((0,_recorded_js__WEBPACK_IMPORTED_MODULE_8__/* .sayTarget */ .$5)(entry.change), entry.change, { what, saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), fix });
            unseen.push({ exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.personNeeded, pages: [page] });
        }
    }
    const mayStay = terms.mayStay && unseen.length === 0;
    return (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)([...unseen, await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_5__/* .recoverTogether */ .h2)(lost, world, { ...terms, mayStay })]);
}
async function undoingOf(entry, stages, world, { asked }) {
    const stage = stages.find(({ name }) => name === entry.stage);
    const action = stage === undefined ? undefined : await _stages_js__WEBPACK_IMPORTED_MODULE_10__/* .ACTIONS */ .k[stage.use]();
    if (stage === undefined || action === undefined || !(0,_stages_js__WEBPACK_IMPORTED_MODULE_10__/* .isReversible */ .g)(action)) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `The pipeline file has no stage "${entry.stage}" that changes a live system`,
            saw: stages.map(({ name }) => name).join(', ') || 'no stage',
            fix: 'name the file and the destination of the run that began it',
        });
    }
    const inputs = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_9__/* .stageInputs */ .M)(stage, {}, false);
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i({ ...inputs, names: () => [] });
    const undoing = await action.readUndoing(reader, (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_9__/* .stageWorld */ .B)(world, stage, inputs));
    if (asked)
        reader.finish();
    return { undoing, lacking: (0,_run_recover_in_post_js__WEBPACK_IMPORTED_MODULE_6__/* .tellWhatIsLacking */ .P4)(reader, `stage "${stage.name}"`, world) };
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
