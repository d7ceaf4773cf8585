export const id = 1698;
export const ids = [1698,5258];
export const modules = {

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postPipeline: () => (/* binding */ postPipeline)
/* harmony export */ });
/* harmony import */ var _core_change_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2695);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8645);
/* harmony import */ var _run_recover_in_post_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6071);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8334);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3929);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4703);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7143);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1712);












async function postPipeline(inputs, text, world) {
    const observed = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_6__/* .observePipeline */ .N)(inputs, world, text).catch((error) => ({ error }));
    const recovered = await (0,_run_recover_in_post_js__WEBPACK_IMPORTED_MODULE_5__/* .recoverOpen */ .nS)(world, tellingOf(inputs), async (open) => {
        if ('error' in observed)
            throw observed.error;
        return (0,_recover_js__WEBPACK_IMPORTED_MODULE_8__/* .recoverStages */ .M)(open, observed.stages, world, _run_recover_js__WEBPACK_IMPORTED_MODULE_4__/* .IN_POST */ .dQ);
    });
    if ('error' in observed) {
        if (recovered === _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done)
            throw observed.error;
        return recovered;
    }
    const codes = [recovered];
    for (const stage of observed.stages.toReversed())
        codes.push(await cleanUp(stage, world));
    return (0,_core_change_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .worstExitCode */ .L)(codes);
}
const tellingOf = (inputs) => {
    const destinationOf = (open) => open.find((entry) => entry.destination !== undefined)?.destination ?? inputs.destination;
    return {
        say: (entry) => (0,_recorded_js__WEBPACK_IMPORTED_MODULE_7__/* .sayRecorded */ .Mf)({ entry, isAtWork: false, isLeft: true }),
        where: (open) => destinationOf(open) ?? 'the live system',
        statusCommand(open) {
            const destination = destinationOf(open);
            return (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .commandOf */ .N)('status', { config: inputs.config, destination, from: undefined, to: undefined }, destination);
        },
    };
};
async function cleanUp(stage, world) {
    const action = await _stages_js__WEBPACK_IMPORTED_MODULE_10__/* .ACTIONS */ .k[stage.use]();
    if (action.post === undefined || (0,_stages_js__WEBPACK_IMPORTED_MODULE_10__/* .isReversible */ .g)(action))
        return _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    const inputs = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_9__/* .stageInputs */ .M)(stage, {}, false);
    try {
        return await action.post(new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputReader */ .i(inputs), (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_9__/* .stageWorld */ .B)(world, stage, inputs));
    }
    catch (error) {
        world.log.error(`Stage ${stage.name} could not clean up: ${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_)(error)}`);
        return (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error) ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfFailure */ .Bu)(error.code) : _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.bug;
    }
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
