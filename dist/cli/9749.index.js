export const id = 9749;
export const ids = [9749];
export const modules = {

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUndoing: () => (/* binding */ readUndoing)
/* harmony export */ });
/* harmony import */ var _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3651);
/* harmony import */ var _targets_cattle_run_state_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2629);
/* harmony import */ var _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1002);
/* harmony import */ var _targets_cattle_service_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(285);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6117);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5660);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6088);







const readUndoing = async (reader, world) => {
    const client = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .N)((0,_access_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccess */ .z)(reader), world);
    return {
        changing: await (0,_patience_js__WEBPACK_IMPORTED_MODULE_5__/* .readChanging */ .g)(reader),
        secrets: reader.secrets,
        targetOf(entry) {
            const name = (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_6__/* .readName */ .MQ)(entry.change.target);
            const project = new _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_0__/* .CattleProject */ .bI(client, name.environmentId);
            const strategy = { batchSize: 1, intervalMs: 2_000, startFirst: false };
            if (entry.change.kind === 'cattle-run-state')
                return new _targets_cattle_run_state_target_js__WEBPACK_IMPORTED_MODULE_1__/* .CattleRunStateTarget */ .Z(project, entry.change, strategy);
            return new _targets_cattle_service_target_js__WEBPACK_IMPORTED_MODULE_2__/* .CattleServiceTarget */ .y(project, name, strategy, {});
        },
    };
};


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isWrittenAs),
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);

function isSameName(one, other) {
    const [a, b] = [(0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(one), (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(other)];
    return a === undefined || b === undefined ? one === other : (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(fully(a)) === (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(fully(b));
}
const isWrittenAs = (asked, stored) => isSameName(asked, stored) || (!namesRegistry(asked) && stored.endsWith(`/${asked}`));
const namesRegistry = (text) => {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && /[.:]|^localhost$/.test(first);
};
const HUB = /^(?:(?:index\.)?docker\.io\/)?(?:library\/)?(?=[^/]+$)|^(?:index\.)?docker\.io\//;
function fully(ref) {
    const tag = ref.tag ?? (ref.digest === undefined ? 'latest' : undefined);
    const repository = /^(index\.)?docker\.io$/.test((0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(ref)) ? ref.repository.replace(HUB, '') : ref.repository;
    return { ...ref, repository, ...(tag === undefined ? {} : { tag }) };
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ soundsSecret)
/* harmony export */ });
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);


/***/ }),

/***/ 5841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   ZA: () => (/* binding */ failedOf),
/* harmony export */   ie: () => (/* binding */ restartedOf),
/* harmony export */   qT: () => (/* binding */ LISTED_NO_MORE),
/* harmony export */   rU: () => (/* binding */ isMoving),
/* harmony export */   zd: () => (/* binding */ isStarting)
/* harmony export */ });
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7360);

const STARTING = new Set(['requested', 'creating', 'starting', 'restarting']);
const ENDING = new Set(['stopping', 'erroring', 'removing']);
const AT_REST = new Set(['stopped', 'error', 'removed', 'purged']);
const LISTED_NO_MORE = new Set(['removed', 'purged']);
const isStarting = ({ state }) => STARTING.has(state);
const isAtRest = ({ state }) => AT_REST.has(state);
const isMoving = ({ state, health }) => STARTING.has(state) ||
    ENDING.has(state) ||
    (state === 'running' && (health === 'initializing' || health === 'reinitializing'));
const primaryOf = ({ containers }) => containers.filter(({ isPrimary, state }) => isPrimary && !LISTED_NO_MORE.has(state));
function restartedOf(change, facts) {
    const counts = (0,_stops_js__WEBPACK_IMPORTED_MODULE_0__/* .startCountsOf */ .sE)(change);
    const asBefore = primaryOf(facts).filter(({ id, startCount }) => counts.get(id) === startCount);
    return { anew: counts.size - asBefore.length, asBefore };
}
function failedOf(change, facts) {
    const counts = (0,_stops_js__WEBPACK_IMPORTED_MODULE_0__/* .startCountsOf */ .sE)(change);
    return facts.containers
        .filter(({ isPrimary }) => isPrimary)
        .flatMap((container) => {
        const { id, startCount } = container;
        const first = (counts.get(id) ?? 0) + 1;
        const ended = Array.from({ length: Math.max(0, startCount - first) }, (_, index) => first + index);
        const isFailed = startCount >= first ? isBroken(container) : isError(container);
        return [...ended, ...(isFailed ? [startCount] : [])].map((start) => ({ container, start }));
    });
}
const isError = ({ state }) => state === 'error' || state === 'erroring';
const isBroken = (container) => isAtRest(container) || ENDING.has(container.state) || container.health === 'unhealthy';


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Pj: () => (/* binding */ isDown),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   aE: () => (/* binding */ scaleAt),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   lD: () => (/* binding */ stopsOf),
/* harmony export */   sE: () => (/* binding */ startCountsOf)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


function stopsOf(step, known, to) {
    const { image, version, startCounts } = known;
    const scale = known.scale === undefined ? {} : { scale: known.scale };
    const runs = { image };
    const hidden = { launchConfig: { version }, startCounts };
    switch (step) {
        case 'start':
            return [
                { state: 'inactive', ...hidden },
                { state: 'active', ...scale, runs },
            ];
        case 'stop':
            return [{ state: 'active', ...scale, runs, ...hidden }, { state: 'inactive' }];
        case 'restart':
            return [
                { state: 'active', ...scale, runs, ...hidden },
                { state: 'restarted', ...scale, runs },
            ];
        case 'scale':
            return [
                { ...scale, runs, ...hidden },
                { scale: to ?? 0, runs },
            ];
        default:
            return step;
    }
}
function stepOf(change) {
    const [start, goal] = [change.stops[0].state, (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .goalOf */ .ZZ)(change).state];
    if (goal === 'inactive')
        return 'stop';
    if (start === 'inactive')
        return 'start';
    return goal === 'restarted' ? 'restart' : 'scale';
}
const isDown = (stop) => stop.state === 'inactive';
const scaleAt = (stop) => (typeof stop.scale === 'number' ? stop.scale : undefined);
const scaleOf = ({ stops }) => scaleAt(stops[0]) ?? scaleAt(stops.at(-1) ?? stops[0]);
const versionOf = ({ stops: [{ launchConfig }] }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(launchConfig) ? String(launchConfig.version) : '';
const startCountsOf = ({ stops: [{ startCounts }] }) => new Map(Object.entries((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(startCounts) ? startCounts : {}).map(([id, count]) => [id, Number(count)]));


/***/ }),

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ CattleRunStateTarget)
});

// EXTERNAL MODULE: ./build/core/change.js
var core_change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/targets/cattle-service/evidence.js + 1 modules
var evidence = __webpack_require__(207);
// EXTERNAL MODULE: ./build/targets/cattle-service/facts.js + 1 modules
var facts = __webpack_require__(4609);
// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var stops = __webpack_require__(1002);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/targets/cattle-service/configs.js
var configs = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/targets/cattle-service/marks.js
var marks = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/targets/cattle-service/proof.js
var proof = __webpack_require__(5553);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/containers.js
var cattle_run_state_containers = __webpack_require__(5841);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/stops.js
var cattle_run_state_stops = __webpack_require__(7360);
;// CONCATENATED MODULE: ./build/targets/cattle-run-state/proof.js






const bad = (detail) => ({ kind: 'bad', detail });
function prove(entry, facts) {
    const { change, to } = entry;
    const { launchConfig } = facts.service;
    if ((0,configs/* versionOfService */.$n)(facts.service) !== (0,cattle_run_state_stops/* versionOf */.E4)(change))
        return bad(`it was changed to ${(0,image_ref/* shortImage */.Uq)(launchConfig.image)} by ${(0,marks/* holderOf */.Kd)(facts.service)}`);
    const stop = change.stops[to] ?? {};
    if ((0,cattle_run_state_stops/* isDown */.Pj)(stop))
        return proveDown(facts);
    const { asBefore } = (0,cattle_run_state_containers/* restartedOf */.ie)(change, facts);
    if (stop.state === 'restarted' && asBefore.length > 0)
        return bad(`${nameThem(asBefore)} ${asBefore.length === 1 ? 'was' : 'were'} not restarted`);
    return proveUp((0,cattle_run_state_stops/* scaleAt */.aE)(stop), facts);
}
function proveDown({ service, containers }) {
    const left = containers.filter((container) => !(0,cattle_run_state_containers/* isAtRest */.UU)(container));
    if (left.length > 0)
        return bad(`${nameThem(left)} ${left.length === 1 ? 'is' : 'are'} ${left[0]?.state}`);
    if (service.state !== 'inactive')
        return bad(`no container runs, and the service is ${service.state}`);
    return { kind: 'good', detail: 'none runs', fingerprint: fingerprintOf(containers) };
}
function proveUp(scale, facts) {
    const { service, containers } = facts;
    const { launchConfig } = service;
    if (service.state !== 'active' && service.state !== 'updating-active')
        return bad(`the service is ${service.state}`);
    if (scale !== undefined && service.scale !== scale)
        return bad(`it is scaled to ${service.scale}, not to ${scale}`);
    const primary = (0,cattle_run_state_containers/* primaryOf */.Os)(facts);
    const others = primary.filter(({ version, state }) => version !== launchConfig.version && state === 'running');
    if (others.length > 0)
        return bad(`${nameThem(others)} of another version still run`);
    const current = primary.filter(({ version }) => version === launchConfig.version);
    const running = current.filter(({ state }) => state === 'running');
    const down = current.find(({ state }) => state !== 'running');
    const why = down === undefined ? '' : `; ${down.name} is ${down.state}${down.message ? `: ${down.message}` : ''}`;
    const wanted = scale ?? current.length;
    if (running.length === 0)
        return bad(`no container runs${why}`);
    if (running.length !== wanted || down !== undefined)
        return bad(`${running.length} of ${wanted} containers run${why}`);
    const wrong = running.find(({ image }) => image !== launchConfig.image);
    if (wrong !== undefined)
        return bad(`${wrong.name} runs another image: ${(0,image_ref/* shortImage */.Uq)(wrong.image)}`);
    const alive = containers.filter(({ state }) => !cattle_run_state_containers/* LISTED_NO_MORE */.qT.has(state));
    const all = [];
    for (const config of [launchConfig, ...service.sidekicks]) {
        const proven = (0,proof/* proveConfig */.Zx)(config, alive, service, facts.eligibleHosts);
        if (typeof proven === 'string')
            return bad(config.name === undefined ? proven : `sidekick ${config.name}: ${proven}`);
        all.push(...proven);
    }
    const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)';
    const names = service.sidekicks.map(({ name }) => name).join(', ');
    const beside = names === '' ? '' : `, and sidekick ${names}`;
    return { kind: 'good', detail: `${running.length} of ${wanted} ${health}${beside}`, fingerprint: fingerprintOf(all) };
}
function remarksOn({ change }, facts) {
    const { anew } = (0,cattle_run_state_containers/* restartedOf */.ie)(change, facts);
    const count = (0,cattle_run_state_stops/* startCountsOf */.sE)(change).size;
    if ((0,cattle_run_state_stops/* stepOf */.cg)(change) === 'restart')
        return anew === 0
            ? []
            : [`nothing leads back from a restart: ${anew} of ${count} containers were started again; all run`];
    return [];
}
const fingerprintOf = (containers) => containers
    .map(({ id, startCount }) => `${id}#${startCount}`)
    .sort()
    .join(' ');
const nameThem = (containers) => containers
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ') + (containers.length > 3 ? ` and ${containers.length - 3} more` : '');

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/where.js






const GONE = new Set(['removing', 'removed', 'purging', 'purged']);
const UP = new Set(['active', 'updating-active', 'activating', 'restarting']);
const DOWN = new Set(['inactive', 'deactivating', 'updating-inactive']);
function whereIs({ change }, facts) {
    const { service } = facts;
    if (service.removed || GONE.has(service.state))
        return { kind: 'gone', saying: `the service is ${service.state}` };
    if ((0,configs/* versionOfService */.$n)(service) !== (0,cattle_run_state_stops/* versionOf */.E4)(change)) {
        const runs = (0,image_ref/* shortImage */.Uq)(service.launchConfig.image);
        return { kind: 'foreign', saying: `${service.state}, now ${runs}, changed by ${(0,marks/* holderOf */.Kd)(service)}` };
    }
    if (!UP.has(service.state) && !DOWN.has(service.state))
        return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` };
    const step = (0,cattle_run_state_stops/* stepOf */.cg)(change);
    if (step === 'scale')
        return onScale(change, facts);
    const scale = (0,cattle_run_state_stops/* scaleOf */._K)(change);
    if (scale !== undefined && service.scale !== scale)
        return { kind: 'foreign', saying: `somebody scaled it from ${scale} to ${service.scale} meanwhile` };
    return step === 'restart' ? onRestart(change, facts) : onSwitch(change, facts);
}
function onSwitch(change, facts) {
    const { state } = facts.service;
    const down = (0,cattle_run_state_stops/* isDown */.Pj)(change.stops[0]) ? 0 : 1;
    const up = 1 - down;
    if (UP.has(state)) {
        const starting = facts.containers.filter(cattle_run_state_containers/* isStarting */.zd);
        const busy = starting.length > 0 ? { notYet: `${starting[0]?.name} is starting, and would not be stopped` } : {};
        return { ...at(up, change, facts), settled: isSettled(facts, 'active'), movable: true, ...busy };
    }
    const running = facts.containers.filter(({ state }) => state === 'running');
    const isLeft = state === 'inactive' && running.length > 0 && !facts.containers.some(cattle_run_state_containers/* isMoving */.rU);
    return {
        ...at(down, change, facts),
        settled: state === 'inactive' && facts.containers.every(cattle_run_state_containers/* isAtRest */.UU),
        ...(isLeft ? { stuck: `it is inactive, and ${running[0]?.name} still runs` } : {}),
    };
}
function onScale(change, facts) {
    const { state, scale } = facts.service;
    if (DOWN.has(state))
        return { kind: 'foreign', saying: `the service is ${state}: somebody stopped it meanwhile` };
    const stop = change.stops.findIndex((one) => (0,cattle_run_state_stops/* scaleAt */.aE)(one) === scale);
    if (stop === -1)
        return { kind: 'foreign', saying: `somebody scaled it to ${scale} meanwhile` };
    const busy = state === 'restarting' ? { notYet: 'somebody restarts it' } : {};
    return { ...at(stop, change, facts), settled: isSettled(facts, 'active'), movable: state !== 'restarting', ...busy };
}
function onRestart(change, facts) {
    const { state } = facts.service;
    if (DOWN.has(state))
        return { kind: 'foreign', saying: `the service is ${state}: somebody stopped it meanwhile` };
    const { anew, asBefore } = (0,cattle_run_state_containers/* restartedOf */.ie)(change, facts);
    const done = `${anew} of ${anew + asBefore.length} containers were started again`;
    const settled = isSettled(facts, 'active');
    const here = (stop) => ({
        ...at(stop, change, facts),
        ...(settled ? { settled } : { notYet: `it does not stand: ${done}` }),
    });
    if (state === 'restarting')
        return here(1);
    if (anew === 0)
        return here(0);
    if (asBefore.length === 0 || state !== 'active')
        return here(1);
    return { kind: 'between', settled, saying: `${sayWhere(change, facts)}; ${done}` };
}
const isSettled = ({ service, containers }, state) => service.state === state && !containers.some(cattle_run_state_containers/* isMoving */.rU);
function at(stop, change, facts) {
    const { transitioning, message } = facts.service;
    const failed = (0,cattle_run_state_containers/* failedOf */.ZA)(change, facts);
    return {
        kind: 'at',
        at: stop,
        settled: false,
        sealed: false,
        saying: sayWhere(change, facts),
        failing: failed.map(({ container, start }) => `${container.id}#${start}`),
        reasons: [
            transitioning === 'error' ? message : undefined,
            ...failed.map(({ container }) => container.message),
        ].filter((text) => text !== undefined),
    };
}
function sayWhere(change, facts) {
    const { service } = facts;
    const running = (0,cattle_run_state_containers/* primaryOf */.Os)(facts).filter(({ state }) => state === 'running');
    const well = running.filter(({ health }) => health === null || health === 'healthy');
    const ending = facts.containers.filter((one) => one.state === 'stopping' || one.state === 'removing');
    return [
        `${service.state}: ${running.length}${service.isGlobal ? '' : ` of ${service.scale}`} running`,
        ...(well.length === running.length ? [] : [`, ${well.length} healthy`]),
        ...(ending.length === 0 ? [] : [`, ${ending.length} stopping`]),
        ...((0,cattle_run_state_stops/* stepOf */.cg)(change) === 'restart' ? [`, ${(0,cattle_run_state_containers/* restartedOf */.ie)(change, facts).anew} restarted`] : []),
        ...(service.message === undefined || service.message === 'In Progress' ? [] : [`; ${service.message}`]),
    ].join('');
}
function wayBackFrom({ change }, seen) {
    switch (seen.kind) {
        case 'gone':
        case 'foreign':
            return { by: 'person', because: seen.saying };
        case 'between':
            return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying };
        case 'at':
            return wayBackAt(change, seen);
        default:
            return seen;
    }
}
function wayBackAt(change, { at, settled, stuck, notYet, saying }) {
    const wait = { by: 'wait', because: notYet ?? saying };
    if (at === 0 || (0,cattle_run_state_stops/* stepOf */.cg)(change) === 'restart') {
        if (stuck !== undefined)
            return { by: 'person', because: stuck };
        return settled ? { by: 'nothing' } : wait;
    }
    if ((0,cattle_run_state_stops/* isDown */.Pj)((0,core_change/* goalOf */.ZZ)(change)))
        return settled || stuck !== undefined ? { by: 'move' } : wait;
    return notYet === undefined ? { by: 'move' } : wait;
}

;// CONCATENATED MODULE: ./build/targets/cattle-run-state/target.js








const RUNS = {
    start: 'service.activate',
    stop: 'service.deactivate',
    restart: 'service.restart',
    scale: 'service.update',
};
class CattleRunStateTarget {
    #project;
    #service;
    #change;
    #strategy;
    constructor(project, change, strategy) {
        this.#project = project;
        this.#service = (0,stops/* readName */.MQ)(change.target);
        this.#change = change;
        this.#strategy = strategy;
    }
    get name() {
        return (0,stops/* sayName */.NJ)(this.#service);
    }
    get #step() {
        return (0,cattle_run_state_stops/* stepOf */.cg)(this.#change);
    }
    isDoneWhenProven = true;
    get gatesAreOfTheGoal() {
        return this.#step === 'start';
    }
    get gatesAreOfTheStart() {
        return this.#step === 'stop';
    }
    get watch() {
        const { listen } = this.#project;
        return listen && (({ change }, hints, signal) => listen((0,stops/* readName */.MQ)(change.target), hints, signal));
    }
    get statusCommand() {
        return this.#command('status');
    }
    get rollbackCommand() {
        switch (this.#step) {
            case 'start':
                return this.#command('stop');
            case 'stop':
                return this.#command('start');
            case 'scale':
                return `${this.#command('scale')} --scale ${(0,cattle_run_state_stops/* scaleAt */.aE)(this.#change.stops[0])}`;
            case 'restart':
                return this.statusCommand;
            default:
                return this.#step;
        }
    }
    async look(entry, signal) {
        return whereIs(entry, await this.#observe(signal));
    }
    async move(entry, _seen, signal) {
        const facts = await this.#observe(signal);
        const seen = whereIs(entry, facts);
        if (seen.kind === 'at' && seen.notYet !== undefined)
            throw this.#notYet(seen.notYet);
        const mayMove = entry.to === 0 ? wayBackFrom(entry, seen).by === 'move' : seen.kind === 'at' && seen.at === 0;
        if (!mayMove)
            throw this.#changed(seen);
        await this.#write(entry, facts.service, signal);
        return null;
    }
    wayBack(entry, seen) {
        return wayBackFrom(entry, seen);
    }
    async probe(entry, signal) {
        return prove(entry, await this.#observe(signal));
    }
    async evidence(_entry, signal) {
        const run = RUNS[this.#step];
        return (0,evidence/* gather */.kg)(await this.#observe(signal), { logs: this.#project.logs, run }, signal);
    }
    async remarks(entry, signal) {
        return remarksOn(entry, await this.#observe(signal));
    }
    #observe(signal) {
        return (0,facts/* observe */.l)(this.#project, this.#service.id, signal);
    }
    async #write({ change, to }, service, signal) {
        const { batchSize, intervalMs } = this.#strategy;
        const step = (0,cattle_run_state_stops/* stepOf */.cg)(change);
        if (step === 'scale') {
            this.#expectOffered(service, 'update');
            await this.#project.scale(service.id, (0,cattle_run_state_stops/* scaleAt */.aE)(change.stops[to] ?? (0,core_change/* goalOf */.ZZ)(change)) ?? service.scale, signal);
            return;
        }
        const action = step === 'restart' ? 'restart' : (step === 'start') === to > 0 ? 'activate' : 'deactivate';
        this.#expectOffered(service, action);
        const body = { rollingRestartStrategy: { batchSize, intervalMillis: intervalMs } };
        await this.#project.act(service.id, action, step === 'restart' ? body : undefined, signal);
    }
    #expectOffered(service, action) {
        if (service.actions.has(action))
            return;
        throw new failure/* Failure */.HR('refused', {
            what: `The Rancher server does not offer "${action}" for ${this.name}`,
            saw: `it is ${service.state} and offers ${[...service.actions].join(', ') || 'nothing'}`,
            fix: 'check that the key may change this environment, and look at the service in Rancher',
        });
    }
    #changed({ saying }) {
        return new failure/* Failure */.HR('conflict', {
            what: `${this.name} was changed by somebody else meanwhile`,
            saw: saying,
            fix: `look at it with: ${this.statusCommand}`,
        });
    }
    #notYet(saw) {
        const fix = `look at it with: ${this.statusCommand}`;
        return new failure/* Failure */.HR('conflict', { what: `${this.name} cannot be changed at this moment`, saw, fix });
    }
    #command(operation) {
        return `slipway rancher-upgrade ${operation} ${(0,stops/* flagsOf */.Zo)(this.#service)}`;
    }
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ differencesIn),
/* harmony export */   Fh: () => (/* binding */ otherDifferences),
/* harmony export */   Hj: () => (/* binding */ unknownSidekicks),
/* harmony export */   Ol: () => (/* binding */ wanted),
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   jp: () => (/* binding */ NOTHING_ASKED)
/* harmony export */ });
/* unused harmony export edited */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_same_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);
/* harmony import */ var _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2589);
/* harmony import */ var _systems_cattle_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6196);
/* harmony import */ var _configs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5940);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);






const edited = (raw, { image, env, labels }) => ({
    ...raw,
    ...(image === undefined || (0,_core_same_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .y)(image, (0,_systems_cattle_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOf */ .dT)(String(raw.imageUuid ?? '')))
        ? {}
        : { imageUuid: (0,_systems_cattle_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .imageUuidOf */ .ox)(image) }),
    ...editedMap('environment', raw.environment, env),
    ...editedMap('labels', raw.labels, labels),
});
function editedMap(field, raw, edits) {
    if (edits.size === 0)
        return {};
    const kept = Object.entries((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(raw) ? raw : {}).filter(([name]) => !edits.has(name));
    const set = [...edits].filter(([, value]) => value !== undefined);
    return { [field]: Object.fromEntries([...kept, ...set]) };
}
const NO_EDITS = new Map();
const NOTHING_ASKED = {
    image: undefined,
    env: NO_EDITS,
    labels: NO_EDITS,
    sidekicks: new Map(),
    force: false,
};
function wanted(configs, asked) {
    const isOfPrimary = asked.image !== undefined || asked.env.size > 0 || asked.labels.size > 0;
    const edits = (0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(configs).map(({ name, raw }) => {
        const image = name === undefined ? asked.image : asked.sidekicks.get(name);
        const isAsked = name === undefined ? isOfPrimary || asked.sidekicks.size === 0 : image !== undefined;
        const to = name === undefined ? edited(raw, asked) : edited(raw, { image, env: NO_EDITS, labels: NO_EDITS });
        return { name, raw, to, isAsked };
    });
    return new Map(edits
        .filter(({ raw, to, isAsked }) => isAsked && (asked.force || !isSame(raw, to)))
        .map(({ name, to }) => [name, to]));
}
const isSame = (before, after) => before.imageUuid === after.imageUuid &&
    differencesIn(before.environment, after.environment).length === 0 &&
    differencesIn(before.labels, after.labels).length === 0;
function differencesIn(before, after) {
    const [from, to] = [textsIn(before), textsIn(after)];
    return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((name) => {
        if (!from.has(name))
            return [`+${name}`];
        if (!to.has(name))
            return [`-${name}`];
        return from.get(name) === to.get(name) ? [] : [`~${name}`];
    });
}
const MARKS = new Set(Object.values(_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$));
const textsIn = (raw) => new Map(Object.entries((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(raw) ? raw : {})
    .filter(([name]) => !MARKS.has(name))
    .map(([name, value]) => [name, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) ? JSON.stringify(value) : String(value ?? '')]));
const SAID_APART = new Set(['imageUuid', 'environment', 'labels', 'version', 'type', 'name']);
function otherDifferences(before, after) {
    const rest = (raw) => Object.fromEntries(Object.entries(raw)
        .filter(([name, value]) => !SAID_APART.has(name) && value !== null)
        .map(([name, value]) => [name, canonical(value)]));
    return differencesIn(rest(before), rest(after));
}
const canonical = (value) => JSON.stringify(value, (key, member) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(member)
    ? Object.fromEntries(Object.entries(member)
        .filter(([name, each]) => name !== 'type' && each !== null)
        .sort(([one], [other]) => (one < other ? -1 : 1)))
    : key === 'type'
        ? undefined
        : member);
function notThere(configs, { env, labels }) {
    const { environment, labels: present } = configs.primary.raw;
    const missing = (what, raw, edits) => [...edits]
        .filter(([name, value]) => value === undefined && name !== _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_5__/* .PULL_LABEL */ .V && !Object.hasOwn((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(raw) ? raw : {}, name))
        .map(([name]) => `${what} ${name} is not there, so there is nothing to remove`);
    return [...missing('env', environment, env), ...missing('label', present, labels)];
}
const unknownSidekicks = (configs, { sidekicks }) => [...sidekicks.keys()].filter((name) => (0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(configs, name) === undefined);


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ gather)
});

// UNUSED EXPORTS: evidenceIn, tellingOf

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/targets/cattle-service/configs.js
var cattle_service_configs = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/targets/cattle-service/hide.js
var cattle_service_hide = __webpack_require__(4919);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/targets/cattle-service/service-log.js

const MOST = 20;
function sayServiceLog(entries, run) {
    const telling = sinceBegun(entries, run).filter(matters);
    const told = telling.filter((entry, index) => telling.findIndex((other) => sameWords(other, entry)) === index || !entry.isStep);
    return told.slice(-MOST).map(sayEntry);
}
function sinceBegun(entries, run) {
    const transactions = [...new Set(entries.map(({ transaction }) => transaction))];
    const isOurs = (transaction) => entries.some((entry) => entry.transaction === transaction && `${entry.event}.`.startsWith(`${run}.`));
    const last = transactions.findLastIndex(isOurs);
    if (last === -1)
        return [];
    const before = transactions.slice(0, last).findLastIndex((transaction) => !isOurs(transaction));
    const since = new Set(transactions.slice(before + 1));
    return entries.filter(({ transaction }) => since.has(transaction));
}
const matters = ({ event, isError, isStep }) => !isStep || isError || event.endsWith('.exception') || event.startsWith('service.instance.');
const sameWords = (one, other) => one.transaction === other.transaction && one.text === other.text && one.container === other.container;
function sayEntry({ at, endedAt, event, isError, isStep, text, container, transaction }) {
    const took = endedAt === undefined ? 'not over' : `took ${(0,duration/* formatDuration */.a3)(Date.parse(endedAt) - Date.parse(at))}`;
    const named = container === undefined || text?.includes(container) ? [] : [container];
    const about = [...named, ...(isStep ? [] : [took, `transaction ${transaction}`])];
    return `${at} ${isError ? 'error' : 'info'} ${text ?? event}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/evidence.js
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





const LOGS_WITHIN_MS = 10_000;
const MOST_CONTAINERS = 3;
const MOST_LINES = 20;
async function gather(facts, { logs, run }, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const evidence = evidenceIn(facts);
        if (logs === undefined)
            return evidence;
        const hide = (0,cattle_service_hide/* hideValuesIn */.I)(facts.service);
        const limit = __addDisposableResource(env_1, logs.limit(LOGS_WITHIN_MS, signal), false);
        const read = async (what, work) => {
            try {
                return await work();
            }
            catch (error) {
                return plain(`${what} could not be read: ${(0,neutralise.onOneLine)((0,failure/* briefly */.m_)(error))}`, hide);
            }
        };
        const found = await Promise.all([
            read('the log of the service', async () => {
                const lines = sayServiceLog(await logs.ofService(facts.service.id, limit.signal), run);
                return lines.length === 0
                    ? undefined
                    : { title: 'What the server wrote down of it', lines: lines.map((line) => plain(line, hide)) };
            }),
            ...tellingOf(facts).map((container) => read(`the log of ${container.name}`, async () => excerptOf(container, await logs.ofContainer(container.id, limit.signal), hide))),
        ]);
        return {
            ...evidence,
            lines: [...evidence.lines, ...found.filter((each) => typeof each === 'string')],
            logs: found.filter((each) => typeof each === 'object'),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function evidenceIn({ service, containers }) {
    const configs = (0,cattle_service_configs/* configsOf */.$d)(service);
    const fresh = containers.filter((container) => (0,cattle_service_configs/* isCurrent */.Oz)(configs, container));
    return {
        title: `${service.name} is ${service.state}, transitioning "${service.transitioning}"`,
        lines: [
            ...(service.message === undefined ? [] : [`server: ${service.message}`]),
            ...fresh.map(({ name, id, state, health, startCount, message }) => `${name} (${id}): ${state}, health ${health ?? 'not checked'}, started ${startCount} times${message === undefined ? '' : `: ${message}`}`),
            ...(fresh.length === 0 ? ['no new container exists'] : []),
        ],
    };
}
function tellingOf({ service, containers }) {
    const configs = (0,cattle_service_configs/* configsOf */.$d)(service);
    const well = [configs.primary, ...configs.sidekicks].flatMap((config) => (0,cattle_service_configs/* wellOf */.a2)(config, { service, containers }));
    const begun = containers
        .filter((container) => (0,cattle_service_configs/* isCurrent */.Oz)(configs, container) && container.startCount > 0)
        .toSorted((one, other) => numberOf(other) - numberOf(one));
    const failed = begun.filter((container) => !well.includes(container) || container.startCount > 1);
    return failed.length > 0 ? failed.slice(0, MOST_CONTAINERS) : begun.slice(0, 1);
}
const numberOf = ({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0);
function excerptOf({ name, id }, { lines, brokeOff }, hide) {
    const last = lines.slice(-MOST_LINES).map((line) => plain(line, hide));
    const which = last.length === 1 ? 'the last line' : `the last ${last.length} lines`;
    return {
        title: `Log of ${name} (${id}), ${last.length === 0 ? 'which is empty' : which}`,
        lines: brokeOff === undefined ? last : [...last, `(broken off: ${brokeOff})`],
    };
}
const plain = (text, hide) => hide((0,neutralise.showUnseen)(hide(text)));


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ changeOn),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   LR: () => (/* binding */ carriesMark),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Ow: () => (/* binding */ marksOn),
/* harmony export */   _R: () => (/* binding */ wasTakenBack)
/* harmony export */ });
/* harmony import */ var _configs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);

const MARK = {
    change: 'io.slipway.change',
    run: 'io.slipway.run',
    commit: 'io.slipway.commit',
    version: 'io.slipway.version',
    at: 'io.slipway.at',
    holdFor: 'io.slipway.hold-for',
    back: 'io.slipway.back',
};
function before(service) {
    const { upgrade } = service;
    if (upgrade === undefined)
        return undefined;
    if ((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecorded */ .TN)(service))
        return (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsBefore */ .J7)(upgrade);
    const isBack = (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsBefore */ .J7)(upgrade)) === (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service));
    return isBack ? (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service) : (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsAfter */ .y3)(upgrade);
}
function marked(service) {
    const earlier = before(service);
    const markOf = (config) => `${config?.labels[MARK.change]} ${config?.labels[MARK.run]}`;
    return (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service)).find((config) => {
        const then = earlier === undefined ? undefined : (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(earlier, config.name);
        return markOf(config) !== markOf(then);
    });
}
const marksOn = (service) => marked(service)?.labels ?? {};
const holderOf = (service) => marksOn(service)[MARK.run] ?? 'somebody who left no mark';
function changeOn(service) {
    const earlier = before(service);
    const fresh = earlier === undefined ? [] : (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .replacedBetween */ .v0)(earlier, (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service));
    return marked(service)?.labels[MARK.change] ?? `unmarked-${(fresh[0] ?? service.launchConfig).version}`;
}
const carriesMark = (service, change) => (0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)((0,_configs_js__WEBPACK_IMPORTED_MODULE_0__/* .configsOf */ .$d)(service)).some(({ labels }) => labels[MARK.change] === change);
const wasTakenBack = (service) => marked(service)?.labels[MARK.back] === 'true';


/***/ }),

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ proveConfig),
/* harmony export */   rc: () => (/* binding */ remarksOn),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_same_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3374);
/* harmony import */ var _configs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5940);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1002);





function prove(entry, { service, containers, eligibleHosts }) {
    const stop = (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readStop */ .Pz)(entry.change.stops[entry.to]);
    const { launchConfig, sidekicks } = service;
    const bad = (detail) => ({ kind: 'bad', detail });
    const version = promisedVersion(entry);
    const unlike = unlikeStop(stop, service);
    if (unlike !== undefined)
        return bad(unlike);
    if (version !== undefined && version !== (0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOfService */ .$n)(service))
        return bad(`the service has other settings than it was given, changed by ${(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(service)}`);
    const alive = containers.filter(({ state }) => state !== 'removed' && state !== 'purged');
    const primary = proveConfig(launchConfig, alive, service, eligibleHosts);
    if (typeof primary === 'string')
        return bad(primary);
    const all = [primary];
    for (const sidekick of sidekicks) {
        const proven = proveConfig(sidekick, alive, service, eligibleHosts);
        if (typeof proven === 'string')
            return bad(`sidekick ${sidekick.name}: ${proven}`);
        all.push(proven);
    }
    const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)';
    const beside = sidekicks.length === 0 ? '' : `, and sidekick ${sidekicks.map(({ name }) => name).join(', ')}`;
    return {
        kind: 'good',
        detail: `${primary.length} of ${service.isGlobal ? primary.length : service.scale} ${health}${beside}`,
        fingerprint: all
            .flat()
            .map((container) => `${container.id}#${container.startCount}`)
            .sort()
            .join(' '),
    };
}
function promisedVersion({ change, to, handle }) {
    const [start, goal] = [(0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(change).version, (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .goalOf */ .ZZ)(change).version];
    if (to === 0)
        return start;
    return (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .versionIn */ .It)(handle) ?? (goal === start ? goal : undefined);
}
function unlikeStop(stop, { launchConfig, sidekicks }) {
    const set = (what, image, wanted) => `${what} is set to ${image === undefined ? 'nothing' : (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(image)}, not to ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(wanted)}`;
    if (!(0,_core_same_image_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrittenAs */ .o)(stop.image, launchConfig.image))
        return set('the service', launchConfig.image, stop.image);
    for (const [name, wanted] of Object.entries(stop.sidekicks ?? {})) {
        const image = sidekicks.find((sidekick) => sidekick.name === name)?.image;
        if (image === undefined || !(0,_core_same_image_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrittenAs */ .o)(wanted, image))
            return set(`sidekick ${name}`, image, wanted);
    }
    return undefined;
}
function proveConfig(config, containers, service, eligibleHosts) {
    const its = containers.filter(({ sidekick }) => sidekick === config.name);
    const current = its.filter(({ version }) => version === config.version);
    const others = its.filter(({ version }) => version !== config.version);
    const running = current.filter(({ state }) => state === 'running');
    const configs = (0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .configsOf */ .$d)(service);
    const well = current.filter((container) => container.state === 'running' || (0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(configs, container));
    const wrongImage = well.filter(({ image }) => image !== config.image);
    const otherRunning = others.filter(({ state }) => state === 'running');
    if (wrongImage.length > 0)
        return `${nameThem(wrongImage)} run another image: ${wrongImage.map(({ image }) => (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(image)).join(', ')}`;
    if (otherRunning.length > 0)
        return `${nameThem(otherRunning)} of another version still run`;
    if (well.length === 0)
        return `no container of ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(config.image)} runs${why(current)}`;
    const wanted = service.isGlobal ? current.length : service.scale;
    if (well.length !== wanted)
        return `${well.length} of ${wanted} containers run${why(current)}`;
    const bare = (eligibleHosts ?? []).filter((host) => !well.some(({ hostId }) => hostId === host));
    if (bare.length > 0)
        return `none runs on ${bare.length} of ${eligibleHosts?.length} hosts: ${bare.join(', ')}`;
    const unwell = running.filter(({ health }) => health !== 'healthy' && !(health === null && !config.hasHealthCheck));
    if (unwell.length > 0)
        return `${nameThem(unwell)} ${unwell.length === 1 ? 'is' : 'are'} ${unwell[0]?.health ?? 'without a health report'}`;
    return well;
}
function remarksOn(entry, { service, containers }) {
    const start = (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(entry.change);
    if (start.containers.length === 0)
        return [];
    return (0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)((0,_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .configsOf */ .$d)(service)).flatMap(({ name, version, image }) => {
        const anew = containers.filter((container) => container.sidekick === name &&
            container.version === version &&
            container.state === 'running' &&
            !start.containers.includes(container.id));
        if (anew.length === 0)
            return [];
        const said = `${anew.length} of ${service.scale} containers were made anew from ${image}: ${nameThem(anew)}`;
        return [(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoving */ .rU)(image) ? `${said}; that is a moving tag, so the image need not be the one that ran before` : said];
    });
}
const nameThem = (containers) => containers
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ') + (containers.length > 3 ? ` and ${containers.length - 3} more` : '');
function why(current) {
    const down = current.find((container) => container.state !== 'running');
    return down === undefined
        ? ''
        : `; ${down.name} is ${down.state}${down.message === undefined ? '' : `: ${down.message}`}`;
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

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CattleServiceTarget)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/stop-changes.js
var stop_changes = __webpack_require__(9644);
// EXTERNAL MODULE: ./build/targets/cattle-service/configs.js
var configs = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/targets/cattle-service/evidence.js + 1 modules
var evidence = __webpack_require__(207);
// EXTERNAL MODULE: ./build/targets/cattle-service/facts.js + 1 modules
var cattle_service_facts = __webpack_require__(4609);
// EXTERNAL MODULE: ./build/targets/cattle-service/hide.js
var hide = __webpack_require__(4919);
// EXTERNAL MODULE: ./build/targets/cattle-service/marks.js
var cattle_service_marks = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/targets/cattle-service/proof.js
var proof = __webpack_require__(5553);
// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var cattle_service_stops = __webpack_require__(1002);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/targets/cattle-service/edits.js
var edits = __webpack_require__(4830);
;// CONCATENATED MODULE: ./build/targets/cattle-service/upgrade-body.js




function forward(service, asked, marks) {
    return sent([...(0,edits/* wanted */.Ol)((0,configs/* configsOf */.$d)(service), asked)].map(([name, raw]) => {
        const image = name === undefined ? asked.image : asked.sidekicks.get(name);
        return [name, withMarks(raw, name === undefined ? marks : ofRun(marks), image !== undefined)];
    }));
}
const backward = (service, kept, marks) => sent((0,configs/* replacedBetween */.v0)((0,configs/* configsOf */.$d)(service), kept).map(({ name, raw }) => [name, withMarks(raw, ofBack(marks), false)]));
const backToImage = (service, image, marks) => forward(service, { ...edits/* NOTHING_ASKED */.jp, image }, ofBack(marks));
function withMarks(raw, marks, isNewImage) {
    const old = isNewImage ? Object.values(cattle_service_marks/* MARK */.M$) : OF_UPGRADE;
    const labels = Object.entries((0,json/* isObject */.G)(raw.labels) ? raw.labels : {}).filter(([name]) => !old.includes(name));
    const fresh = isNewImage ? marks : Object.fromEntries(Object.entries(marks).filter(([name]) => !OF_IMAGE.has(name)));
    return { ...raw, labels: { ...Object.fromEntries(labels), ...fresh } };
}
const OF_UPGRADE = [cattle_service_marks/* MARK */.M$.back, cattle_service_marks/* MARK */.M$.at, cattle_service_marks/* MARK */.M$.holdFor];
const OF_IMAGE = new Set([cattle_service_marks/* MARK */.M$.version, cattle_service_marks/* MARK */.M$.commit]);
const ofRun = (marks) => Object.fromEntries(Object.entries(marks).filter(([name]) => name !== cattle_service_marks/* MARK */.M$.version));
const ofBack = (marks) => ({
    ...Object.fromEntries(Object.entries(marks).filter(([name]) => !OF_IMAGE.has(name))),
    [cattle_service_marks/* MARK */.M$.back]: 'true',
});
function sent(configs) {
    const primary = configs.find(([name]) => name === undefined)?.[1];
    const sidekicks = configs.filter(([name]) => name !== undefined).map(([, raw]) => raw);
    return {
        ...(primary === undefined ? {} : { launchConfig: primary }),
        ...(sidekicks.length === 0 ? {} : { secondaryLaunchConfigs: sidekicks }),
    };
}

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/core/same-image.js
var same_image = __webpack_require__(3374);
;// CONCATENATED MODULE: ./build/targets/cattle-service/where.js






const GONE = new Set(['removing', 'removed', 'purging', 'purged']);
function whereIs(entry, facts) {
    const { service, containers } = facts;
    const saying = sayWhere(entry, facts);
    if (service.removed || GONE.has(service.state))
        return { kind: 'gone', saying: `the service is ${service.state}` };
    if ((0,configs/* versionOfService */.$n)(service) === (0,cattle_service_stops/* startOf */.GH)(entry.change).version)
        return atStart(service, containers, saying);
    if (isOurs(entry, service))
        return atGoal(entry, service, containers, saying);
    const running = (0,image_ref/* shortImage */.Uq)(service.launchConfig.image);
    return { kind: 'foreign', saying: `${service.state}, now ${running}, changed by ${(0,cattle_service_marks/* holderOf */.Kd)(service)}` };
}
function isOurs({ change, handle }, service) {
    const version = (0,cattle_service_stops/* versionIn */.It)(handle);
    if (version !== undefined)
        return (0,configs/* versionOfService */.$n)(service) === version;
    const goal = (0,cattle_service_stops/* goalOf */.ZZ)(change);
    if ((0,configs/* versionOfService */.$n)(service) === goal.version)
        return true;
    const hasImages = service.sidekicks.every(({ name, image }) => (0,same_image/* isWrittenAs */.o)(goal.sidekicks?.[name ?? ''] ?? image, image));
    return (0,cattle_service_marks/* carriesMark */.LR)(service, change.id) && (0,same_image/* isWrittenAs */.o)(goal.image, service.launchConfig.image) && hasImages;
}
const isStarting = (service, containers) => startsOf(service, containers).length > 0;
const startsOf = (service, containers) => containers
    .filter((container) => (0,configs/* isCurrent */.Oz)((0,configs/* configsOf */.$d)(service), container))
    .filter(({ state, health }) => ['requested', 'creating', 'starting', 'restarting'].includes(state) ||
    (state === 'running' && (health === 'initializing' || health === 'reinitializing')))
    .map(({ id, startCount }) => `${id}#${startCount}`);
function atStart(service, containers, saying) {
    const base = { kind: 'at', at: 0, sealed: false, saying };
    switch (service.state) {
        case 'active':
            return { ...base, settled: !isStarting(service, containers), movable: true };
        case 'updating-active':
            return { ...base, settled: false, movable: true };
        case 'activating':
        case 'rolling-back':
            return { ...base, settled: false };
        default:
            return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` };
    }
}
function atGoal({ to }, service, containers, saying) {
    const failed = failedOf(service, containers);
    const failing = failed.map((container) => `${container.id}#${container.startCount}`);
    const reasons = reasonsOf(service, failed);
    const base = { kind: 'at', at: 1, saying, failing, reasons, revision: (0,configs/* versionOfService */.$n)(service) };
    switch (service.state) {
        case 'upgrading': {
            return {
                ...base,
                settled: false,
                sealed: false,
                ...((0,configs/* isRecorded */.TN)(service) ? {} : { notYet: 'the server has not recorded the upgrade yet' }),
            };
        }
        case 'upgraded':
            return { ...base, settled: true, sealed: false };
        case 'finishing-upgrade':
            return { ...base, settled: false, sealed: true, failing: [...failing, ...startsOf(service, containers)] };
        case 'updating-active':
        case 'active': {
            const old = containers.filter((container) => !(0,configs/* isCurrent */.Oz)((0,configs/* configsOf */.$d)(service), container));
            if (old.some((container) => container.state === 'running')) {
                return { kind: 'between', settled: true, saying: `${saying}; its launchConfig is new, its containers are old` };
            }
            return {
                ...base,
                settled: service.state === 'active' && !isStarting(service, containers),
                sealed: true,
                failing: [...failing, ...startsOf(service, containers)],
                movable: true,
            };
        }
        case 'canceling-upgrade':
        case 'rolling-back':
            return { kind: 'between', settled: false, saying };
        case 'canceled-upgrade':
            return {
                kind: 'between',
                settled: true,
                saying: to === 0 ? saying : `${saying}; somebody cancelled the upgrade`,
            };
        default:
            return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` };
    }
}
function failedOf(service, containers) {
    return containers
        .filter((container) => (0,configs/* isCurrent */.Oz)((0,configs/* configsOf */.$d)(service), container) && !(0,configs/* isOver */.PU)((0,configs/* configsOf */.$d)(service), container))
        .filter((container) => ['error', 'erroring', 'stopped', 'stopping', 'removing', 'removed'].includes(container.state) ||
        container.health === 'unhealthy');
}
const reasonsOf = ({ transitioning, message }, failed) => [transitioning === 'error' ? message : undefined, ...failed.map((container) => container.message)].filter((text) => text !== undefined);
function sayWhere(entry, { service, containers }) {
    const { containers: before, version } = (0,cattle_service_stops/* startOf */.GH)(entry.change);
    const wanted = service.isGlobal ? '' : ` of ${service.scale}`;
    const runningOf = ({ name, version }) => containers.filter((container) => container.sidekick === name && container.version === version && container.state === 'running');
    const running = runningOf(service.launchConfig);
    const well = running.filter((container) => container.health === null || container.health === 'healthy');
    const isOld = (0,configs/* versionOfService */.$n)(service) === version || running.some(({ id }) => before.includes(id));
    const short = service.sidekicks
        .map((sidekick) => ({ sidekick, count: runningOf(sidekick).length }))
        .filter(({ sidekick, count }) => !service.isGlobal && !sidekick.startsOnce && count < service.scale)
        .map(({ sidekick, count }) => `; sidekick ${sidekick.name}: ${count}${wanted} running`);
    const message = service.message === undefined || service.message === 'In Progress' ? '' : `; ${service.message}`;
    return `${service.state}: ${running.length}${wanted} ${isOld ? 'old' : 'new'} running${well.length === running.length ? '' : `, ${well.length} healthy`}${short.join('')}${message}`;
}
function wayBackFrom(entry, seen) {
    switch (seen.kind) {
        case 'gone':
        case 'foreign':
            return { by: 'person', because: seen.saying };
        case 'between':
            return seen.settled ? { by: 'move' } : { by: 'wait', because: seen.saying };
        case 'at':
            if (seen.at === 0)
                return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying };
            if (seen.sealed && seen.movable === true)
                return wayBackAfterSeal(entry, seen.revision);
            if (!seen.sealed || !seen.settled)
                return seen.notYet === undefined ? { by: 'move' } : { by: 'wait', because: seen.notYet };
            return wayBackAfterSeal(entry, seen.revision);
        default:
            return seen;
    }
}
function wayBackAfterSeal(entry, revision) {
    const [start, goal] = [(0,cattle_service_stops/* startOf */.GH)(entry.change), (0,cattle_service_stops/* goalOf */.ZZ)(entry.change)];
    const replaced = goal.replaced ?? { primary: true, sidekicks: [] };
    const moving = [
        ...(replaced.primary ? [start.image] : []),
        ...replaced.sidekicks.flatMap((name) => start.sidekicks?.[name] ?? []),
    ].find(image_ref/* isMoving */.rU);
    if (moving !== undefined) {
        return {
            by: 'person',
            because: `it is confirmed, and ${moving} is a moving tag: what it names today need not be what ran`,
        };
    }
    const { image, sidekicks = {} } = goal;
    const version = typeof revision === 'string' ? revision : (0,cattle_service_stops/* versionIn */.It)(entry.handle);
    const differences = ['env', 'labels', 'fields'].map((member) => [member, (0,stop_changes/* inverted */.e_)(goal[member] ?? [])]);
    const back = { ...start, ...Object.fromEntries(differences), containers: [], replaced };
    const stops = [(0,cattle_service_stops/* stopOf */.EV)({ image, sidekicks, version, containers: [] }), (0,cattle_service_stops/* stopOf */.EV)(back)];
    return { by: 'change', change: { ...entry.change, id: `${entry.change.id}-back`, stops } };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/target.js











class CattleServiceTarget {
    #project;
    #service;
    #strategy;
    #marks;
    #asked;
    constructor(project, service, strategy, marks, asked) {
        this.#project = project;
        this.#service = service;
        this.#strategy = strategy;
        this.#marks = marks;
        this.#asked = asked;
    }
    get name() {
        return (0,cattle_service_stops/* sayName */.NJ)(this.#service);
    }
    get statusCommand() {
        return `slipway rancher-upgrade status ${(0,cattle_service_stops/* flagsOf */.Zo)(this.#service)}`;
    }
    get rollbackCommand() {
        return `slipway rancher-upgrade rollback ${(0,cattle_service_stops/* flagsOf */.Zo)(this.#service)}`;
    }
    async look(entry, signal) {
        return whereIs(entry, await (0,cattle_service_facts/* observe */.l)(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async move(entry, _seen, signal) {
        const { id } = (0,cattle_service_stops/* readName */.MQ)(entry.change.target);
        const service = await this.#project.service(id, signal);
        if (entry.to === 0)
            return this.#rollback(entry, service, signal);
        if ((0,configs/* versionOfService */.$n)(service) !== (0,cattle_service_stops/* startOf */.GH)(entry.change).version)
            throw this.#changed(service);
        this.#expectOffered(service, 'upgrade');
        const body = {
            inServiceStrategy: {
                batchSize: this.#strategy.batchSize,
                intervalMillis: this.#strategy.intervalMs,
                startFirst: this.#strategy.startFirst,
                ...this.#configsToSend(entry, service),
            },
        };
        const accepted = await this.#act(service, 'upgrade', signal, body);
        return { version: (0,configs/* versionOfService */.$n)(accepted) };
    }
    get watch() {
        const { listen } = this.#project;
        return listen && (({ change }, hints, signal) => listen((0,cattle_service_stops/* readName */.MQ)(change.target), hints, signal));
    }
    async seal(entry, signal) {
        const { id } = (0,cattle_service_stops/* readName */.MQ)(entry.change.target);
        const facts = await (0,cattle_service_facts/* observe */.l)(this.#project, id, signal);
        const seen = whereIs(entry, facts);
        if (seen.kind !== 'at' || seen.at !== 1)
            throw this.#changed(facts.service);
        const sample = (0,proof/* prove */.zn)(entry, facts);
        if (sample.kind !== 'good') {
            throw new failure/* Failure */.HR('unhealthy', {
                what: `${this.name} was not healthy any more right before it would have been confirmed`,
                saw: sample.detail,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        this.#expectOffered(facts.service, 'finishupgrade');
        await this.#act(facts.service, 'finishupgrade', signal);
    }
    wayBack(entry, seen) {
        return wayBackFrom(entry, seen);
    }
    async probe(entry, signal) {
        return (0,proof/* prove */.zn)(entry, await (0,cattle_service_facts/* observe */.l)(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async evidence(entry, signal) {
        const facts = await (0,cattle_service_facts/* observe */.l)(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal);
        return (0,evidence/* gather */.kg)(facts, { logs: this.#project.logs, run: 'service.upgrade' }, signal);
    }
    async remarks(entry, signal) {
        return (0,proof/* remarksOn */.rc)(entry, await (0,cattle_service_facts/* observe */.l)(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async #rollback(entry, service, signal) {
        const before = service.upgrade === undefined ? undefined : (0,configs/* versionOf */.E4)((0,configs/* configsBefore */.J7)(service.upgrade));
        if (before !== (0,cattle_service_stops/* startOf */.GH)(entry.change).version) {
            throw new failure/* Failure */.HR('conflict', {
                what: `A rollback of ${this.name} would not lead back to ${(0,cattle_service_stops/* startOf */.GH)(entry.change).image}`,
                saw: `the server would go back to ${service.upgrade?.previousLaunchConfig.image ?? 'nothing recorded'}`,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        const action = !service.actions.has('rollback') && service.actions.has('cancelupgrade') ? 'cancelupgrade' : 'rollback';
        this.#expectOffered(service, action);
        await this.#act(service, action, signal);
        return entry.handle ?? null;
    }
    #configsToSend(entry, service) {
        const { change } = entry;
        const marks = { ...this.#marks, [cattle_service_marks/* MARK */.M$.change]: change.id };
        const { image, version } = (0,cattle_service_stops/* goalOf */.ZZ)(change);
        if (version === undefined) {
            if (this.#asked === undefined)
                throw new Error('an upgrade was to be sent by a process that does not know of what');
            return { ...forward(service, this.#asked, marks) };
        }
        const kept = service.upgrade === undefined ? undefined : (0,configs/* configsBefore */.J7)(service.upgrade);
        if (kept !== undefined && (0,configs/* versionOf */.E4)(kept) === version)
            return { ...backward(service, kept, marks) };
        const [from, to] = [change.stops[0], change.stops[1] ?? change.stops[0]];
        if ((0,stop_changes/* changesBetween */.iv)(from, to).every(({ field }) => field === 'image'))
            return { ...backToImage(service, image, marks) };
        throw new failure/* Failure */.HR('refused', {
            what: `${this.name} cannot be taken back to exactly what it was`,
            saw: `the server does not have its settings of before any more; that was ${(0,stop_changes/* changesBetween */.iv)(from, to).map(stop_changes/* sayChange */.eU).join(', ')}`,
            fix: `set them by hand, or deploy with the settings you want; look at it with: ${this.statusCommand}`,
        });
    }
    async #act(service, action, signal, body) {
        try {
            return await this.#project.act(service.id, action, body, signal);
        }
        catch (error) {
            throw (0,failure/* isFailure */.N6)(error) ? (0,hide/* hidden */.R)(error, (0,hide/* hideValuesIn */.I)(service, body)) : error;
        }
    }
    #expectOffered(service, action) {
        if (service.actions.has(action))
            return;
        throw new failure/* Failure */.HR('refused', {
            what: `The Rancher server does not offer "${action}" for ${this.name}`,
            saw: `it is ${service.state} and offers ${[...service.actions].join(', ') || 'nothing'}`,
            fix: 'check that the key may change this environment, and look at the service in Rancher',
        });
    }
    #changed(service) {
        return new failure/* Failure */.HR('conflict', {
            what: `${this.name} was changed by somebody else meanwhile`,
            saw: `it is ${service.state} with ${service.launchConfig.image}`,
            fix: `look at it with: ${this.statusCommand}`,
        });
    }
}


/***/ })

};
