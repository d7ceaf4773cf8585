export const id = 153;
export const ids = [153,314];
export const modules = {

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUndoing: () => (/* binding */ readUndoing)
/* harmony export */ });
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4866);
/* harmony import */ var _systems_cattle_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4174);
/* harmony import */ var _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6028);
/* harmony import */ var _targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1002);
/* harmony import */ var _targets_cattle_service_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7743);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8342);






/** For the post step and `slipway undo`: only the server and the proof come from inputs. */
const readUndoing = async (reader, world) => {
    const access = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readAccess */ .z)(reader);
    return {
        changing: await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeInputs */ .Y)(reader),
        secrets: reader.secrets,
        targetOf(entry) {
            const name = (0,_targets_cattle_service_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .readName */ .MQ)(entry.change.target);
            const project = new _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_2__/* .CattleProject */ .bI(new _systems_cattle_client_js__WEBPACK_IMPORTED_MODULE_1__/* .CattleClient */ .B(access, world.http), name.environmentId);
            return new _targets_cattle_service_target_js__WEBPACK_IMPORTED_MODULE_3__/* .CattleServiceTarget */ .y(project, name, { batchSize: 1, intervalMs: 2_000, startFirst: false }, {});
        },
    };
};


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

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   _R: () => (/* binding */ wasTakenBack)
/* harmony export */ });
/** Labels that ride inside the upgrade itself, so that anybody can tell whose it is. */
const MARK = {
    change: 'io.slipway.change',
    run: 'io.slipway.run',
    commit: 'io.slipway.commit',
    version: 'io.slipway.version',
    /** Set by an upgrade that goes back: what the server keeps as "previous" is then what was left, not what was good. */
    back: 'io.slipway.back',
};
const holderOf = ({ labels }) => {
    const run = labels[MARK.run];
    return run === undefined ? 'somebody who left no mark' : run;
};
/**
 * Whether what runs was brought by an upgrade that went back. Whoever upgrades by hand copies the labels: the same mark
 * before and after means that nobody of us made this upgrade.
 */
function wasTakenBack({ launchConfig: { labels }, upgrade, }) {
    return labels[MARK.back] === 'true' && upgrade?.previousLaunchConfig.labels[MARK.change] !== labels[MARK.change];
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
/* harmony export */   ZZ: () => (/* binding */ goalOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

const stopOf = (stop) => ({
    image: stop.image,
    ...(stop.version === undefined ? {} : { launchConfig: { version: stop.version } }),
    ...(stop.containers.length === 0 ? {} : { containers: stop.containers }),
});
const readStop = (stop) => ({
    image: String(stop?.image ?? ''),
    version: versionIn(stop?.launchConfig),
    containers: Array.isArray(stop?.containers) ? stop.containers.map(String) : [],
});
const readName = (target) => ({
    environmentId: String(target.environmentId),
    environment: String(target.environment),
    stack: String(target.stack),
    service: String(target.service),
    id: String(target.id),
});
const sayName = ({ stack, service, environment }) => `${stack}/${service} in ${environment}`;
/** What `move` learned: the version the server gave to the goal's launch config. */
const versionIn = (handle) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(handle) && typeof handle.version === 'string' ? handle.version : undefined;
const startOf = (change) => readStop(change.stops[0]);
const goalOf = (change) => readStop(change.stops[1]);


/***/ }),

/***/ 7743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CattleServiceTarget)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/systems/cattle/resources.js
var resources = __webpack_require__(6196);
// EXTERNAL MODULE: ./build/targets/cattle-service/facts.js
var cattle_service_facts = __webpack_require__(8516);
// EXTERNAL MODULE: ./build/targets/cattle-service/marks.js
var marks = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var cattle_service_stops = __webpack_require__(1002);
;// CONCATENATED MODULE: ./build/targets/cattle-service/proof.js


/**
 * Whether every container of the service is the one this stop promises: its launch config, its image, running, healthy.
 * Counts containers, never states: without an active host a service calls itself `upgraded` with none running, and a
 * stopped container keeps `healthy`.
 */
function prove(entry, { service, containers }) {
    const stop = (0,cattle_service_stops/* readStop */.Pz)(entry.change.stops[entry.to]);
    const { launchConfig } = service;
    const bad = (detail) => ({ kind: 'bad', detail });
    if (launchConfig.image !== stop.image)
        return bad(`the service is set to ${(0,image_ref/* shortImage */.Uq)(launchConfig.image)}, not to ${(0,image_ref/* shortImage */.Uq)(stop.image)}`);
    const primary = containers.filter((container) => container.isPrimary && container.state !== 'removed' && container.state !== 'purged');
    const current = primary.filter((container) => container.version === launchConfig.version);
    const others = primary.filter((container) => container.version !== launchConfig.version);
    const running = current.filter((container) => container.state === 'running');
    const wrongImage = running.filter((container) => container.image !== launchConfig.image);
    const otherRunning = others.filter((container) => container.state === 'running');
    const sidekicksDown = containers.filter((container) => !container.isPrimary && container.state !== 'running');
    if (wrongImage.length > 0)
        return bad(`${nameThem(wrongImage)} run another image: ${wrongImage.map(({ image }) => (0,image_ref/* shortImage */.Uq)(image)).join(', ')}`);
    if (otherRunning.length > 0)
        return bad(`${nameThem(otherRunning)} of another version still run`);
    if (running.length === 0)
        return bad(`no container of ${(0,image_ref/* shortImage */.Uq)(stop.image)} runs${why(current)}`);
    const wanted = service.isGlobal ? current.length : service.scale;
    if (running.length !== wanted)
        return bad(`${running.length} of ${wanted} containers run${why(current)}`);
    const unwell = running.filter((container) => container.health !== 'healthy' && !(container.health === null && !launchConfig.hasHealthCheck));
    if (unwell.length > 0)
        return bad(`${nameThem(unwell)} ${unwell.length === 1 ? 'is' : 'are'} ${unwell[0]?.health ?? 'without a health report'}`);
    if (service.sidekicks > 0 && entry.to === 1 && service.state === 'active' && sidekicksDown.length > 0)
        return bad(`sidekicks are down: ${nameThem(sidekicksDown)}`);
    const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)';
    return {
        kind: 'good',
        detail: `${running.length} of ${wanted} ${health}`,
        fingerprint: running
            .map((container) => `${container.id}#${container.startCount}`)
            .sort()
            .join(' '),
    };
}
/** What tells why an upgrade failed, while it is still there: the server's message and each new container. */
function evidenceIn({ service, containers }) {
    const fresh = containers.filter((container) => container.version === service.launchConfig.version);
    return {
        title: `${service.name} is ${service.state}, transitioning "${service.transitioning}"`,
        lines: [
            ...(service.message === undefined ? [] : [`server: ${service.message}`]),
            ...fresh.map(({ name, id, state, health, startCount, message }) => `${name} (${id}): ${state}, health ${health ?? 'not checked'}, started ${startCount} times${message === undefined ? '' : `: ${message}`}`),
            ...(fresh.length === 0 ? ['no new container exists'] : []),
        ],
    };
}
/** At stop 0 again: whether it is what ran before, or something made anew from the same name. */
function remarksOn(entry, { service, containers }) {
    const start = (0,cattle_service_stops/* startOf */.GH)(entry.change);
    const anew = containers.filter((container) => container.isPrimary &&
        container.version === service.launchConfig.version &&
        container.state === 'running' &&
        !start.containers.includes(container.id));
    if (anew.length === 0 || start.containers.length === 0)
        return [];
    const said = `${anew.length} of ${service.scale} containers were made anew from ${start.image}: ${nameThem(anew)}`;
    return [
        (0,image_ref/* isMoving */.rU)(start.image) ? `${said}; that is a moving tag, so the image need not be the one that ran before` : said,
    ];
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

;// CONCATENATED MODULE: ./build/targets/cattle-service/where.js



const GONE = new Set(['removing', 'removed', 'purging', 'purged']);
/**
 * Where a service stands on the walk of a change: pure, from one reading of it. Judged by the launch config's identity
 * and by containers; `transitioning: "error"` is sticky and may stand while the upgrade goes well.
 */
function whereIs(entry, facts) {
    const { service, containers } = facts;
    const saying = sayWhere(entry, facts);
    if (service.removed || GONE.has(service.state))
        return { kind: 'gone', saying: `the service is ${service.state}` };
    if (service.launchConfig.version === (0,cattle_service_stops/* startOf */.GH)(entry.change).version)
        return atStart(service, containers, saying);
    if (isOurs(entry, service))
        return atGoal(entry, service, containers, saying);
    const running = (0,image_ref/* shortImage */.Uq)(service.launchConfig.image);
    return { kind: 'foreign', saying: `${service.state}, now ${running}, changed by ${(0,marks/* holderOf */.Kd)(service.launchConfig)}` };
}
/**
 * Ours by the version that the server gave to our launch config; by our label only as long as that is not known, and only
 * with our image: whoever copies a launch config copies its labels.
 */
function isOurs({ change, handle }, { launchConfig }) {
    const version = (0,cattle_service_stops/* versionIn */.It)(handle);
    if (version !== undefined)
        return launchConfig.version === version;
    if (launchConfig.version === (0,cattle_service_stops/* goalOf */.ZZ)(change).version)
        return true;
    return launchConfig.labels[marks/* MARK */.M$.change] === change.id && launchConfig.image === (0,cattle_service_stops/* goalOf */.ZZ)(change).image;
}
/** `active` is reached before health is: until each container has been told healthy or not, nothing stands. */
const isStarting = (service, containers) => startsOf(service, containers).length > 0;
/**
 * Containers of this version that are on their way up, each start once. After the seal there should be none: the server
 * has deleted what was unhealthy, or heals what dies.
 */
const startsOf = ({ launchConfig }, containers) => containers
    .filter((container) => container.isPrimary && container.version === launchConfig.version)
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
function atGoal(entry, service, containers, saying) {
    const failing = failuresOf(service, containers);
    const base = { kind: 'at', at: 1, saying, failing, revision: service.launchConfig.version };
    switch (service.state) {
        case 'upgrading': {
            // The server writes "upgrade" a little later; a rollback before that goes two generations back, or nowhere.
            const recorded = service.upgrade?.launchConfig.version === service.launchConfig.version;
            return {
                ...base,
                settled: false,
                sealed: false,
                ...(recorded ? {} : { notYet: 'the server has not recorded the upgrade yet' }),
            };
        }
        case 'upgraded':
            return { ...base, settled: true, sealed: false };
        case 'finishing-upgrade':
            return { ...base, settled: false, sealed: true, failing: [...failing, ...startsOf(service, containers)] };
        case 'updating-active':
        case 'active': {
            // A rollback that came too early ends "active" with the new launchConfig and the old containers.
            const old = containers.filter((container) => container.isPrimary && container.version === (0,cattle_service_stops/* startOf */.GH)(entry.change).version);
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
            return { kind: 'between', settled: true, saying: `${saying}; somebody cancelled the upgrade` };
        default:
            return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` };
    }
}
/**
 * New containers that failed, each failure once: a container restarted after a crash fails anew with each start. A
 * service that keeps replacing containers shows up here as well, by ever new ones that are stopped.
 */
function failuresOf(service, containers) {
    return containers
        .filter((container) => container.isPrimary && container.version === service.launchConfig.version)
        .filter((container) => ['error', 'erroring', 'stopped', 'stopping', 'removing', 'removed'].includes(container.state) ||
        container.health === 'unhealthy')
        .map((container) => `${container.id}#${container.startCount}`);
}
/** `upgrading: 2 of 3 containers new, 1 of them healthy; Waiting: healthy [container:1i20]` */
function sayWhere(entry, { service, containers }) {
    const primary = containers.filter((container) => container.isPrimary);
    const current = primary.filter((container) => container.version === service.launchConfig.version);
    const fresh = service.launchConfig.version === (0,cattle_service_stops/* startOf */.GH)(entry.change).version ? 'old' : 'new';
    const running = current.filter((container) => container.state === 'running');
    const well = running.filter((container) => container.health === null || container.health === 'healthy');
    const wanted = service.isGlobal ? '' : ` of ${service.scale}`;
    const message = service.message === undefined || service.message === 'In Progress' ? '' : `; ${service.message}`;
    return `${service.state}: ${running.length}${wanted} ${fresh} running${well.length === running.length ? '' : `, ${well.length} healthy`}${message}`;
}
/** Pure: what leads back to stop 0 from here. */
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
/** After the seal the old containers are gone: only a new upgrade leads back, and only to an image that cannot move. */
function wayBackAfterSeal(entry, revision) {
    const start = (0,cattle_service_stops/* startOf */.GH)(entry.change);
    if ((0,image_ref/* isMoving */.rU)(start.image)) {
        return {
            by: 'person',
            because: `it is confirmed, and ${start.image} is a moving tag: what it names today need not be what ran`,
        };
    }
    const goal = {
        ...(0,cattle_service_stops/* goalOf */.ZZ)(entry.change),
        version: typeof revision === 'string' ? revision : (0,cattle_service_stops/* versionIn */.It)(entry.handle),
        containers: [],
    };
    const stops = [(0,cattle_service_stops/* stopOf */.EV)(goal), (0,cattle_service_stops/* stopOf */.EV)({ ...start, containers: [] })];
    return { by: 'change', change: { ...entry.change, id: `${entry.change.id}-back`, stops } };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/target.js








/** One service of a Rancher 1.x server: two stops, sealed by `finishupgrade`. */
class CattleServiceTarget {
    #project;
    #service;
    #strategy;
    #marks;
    constructor(project, service, strategy, marks) {
        this.#project = project;
        this.#service = service;
        this.#strategy = strategy;
        this.#marks = marks;
    }
    get name() {
        return (0,cattle_service_stops/* sayName */.NJ)(this.#service);
    }
    get statusCommand() {
        return `slipway rancher-upgrade status ${this.#flags}`;
    }
    get rollbackCommand() {
        return `slipway rancher-upgrade rollback ${this.#flags}`;
    }
    get #flags() {
        const { environment, stack, service } = this.#service;
        return `--environment ${quote(environment)} --stack ${quote(stack)} --service ${quote(service)}`;
    }
    async look(entry, signal) {
        return whereIs(entry, await (0,cattle_service_facts/* observe */.l)(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async move(entry, _seen, signal) {
        const { id } = (0,cattle_service_stops/* readName */.MQ)(entry.change.target);
        const service = await this.#project.service(id, signal);
        if (entry.to === 0)
            return this.#rollback(entry, service, signal);
        if (service.launchConfig.version !== (0,cattle_service_stops/* startOf */.GH)(entry.change).version)
            throw this.#changed(service);
        this.#expectOffered(service, 'upgrade');
        const body = {
            inServiceStrategy: {
                batchSize: this.#strategy.batchSize,
                intervalMillis: this.#strategy.intervalMs,
                startFirst: this.#strategy.startFirst,
                launchConfig: this.#newLaunchConfig(entry, service),
            },
        };
        const accepted = await this.#project.act(id, 'upgrade', body, signal);
        return { version: accepted.launchConfig.version };
    }
    async seal(entry, signal) {
        const { id } = (0,cattle_service_stops/* readName */.MQ)(entry.change.target);
        const facts = await (0,cattle_service_facts/* observe */.l)(this.#project, id, signal);
        const seen = whereIs(entry, facts);
        if (seen.kind !== 'at' || seen.at !== 1)
            throw this.#changed(facts.service);
        // Finishing deletes every new container that is unhealthy at that moment, all at once: look right before.
        const sample = prove(entry, facts);
        if (sample.kind !== 'good') {
            throw new failure/* Failure */.HR('unhealthy', {
                what: `${this.name} was not healthy any more right before it would have been confirmed`,
                saw: sample.detail,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        this.#expectOffered(facts.service, 'finishupgrade');
        await this.#project.act(id, 'finishupgrade', undefined, signal);
    }
    wayBack(entry, seen) {
        return wayBackFrom(entry, seen);
    }
    async probe(entry, signal) {
        return prove(entry, await (0,cattle_service_facts/* observe */.l)(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async evidence(entry, signal) {
        return evidenceIn(await (0,cattle_service_facts/* observe */.l)(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async remarks(entry, signal) {
        return remarksOn(entry, await (0,cattle_service_facts/* observe */.l)(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async #rollback(entry, service, signal) {
        const before = service.upgrade?.previousLaunchConfig.version;
        if (before !== (0,cattle_service_stops/* startOf */.GH)(entry.change).version) {
            throw new failure/* Failure */.HR('conflict', {
                what: `A rollback of ${this.name} would not lead back to ${(0,cattle_service_stops/* startOf */.GH)(entry.change).image}`,
                saw: `the server would go back to ${service.upgrade?.previousLaunchConfig.image ?? 'nothing recorded'}`,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        // Not offered while it is being finished, nor by old servers while it is being upgraded: there a cancel leads to it.
        const action = !service.actions.has('rollback') && service.actions.has('cancelupgrade') ? 'cancelupgrade' : 'rollback';
        this.#expectOffered(service, action);
        await this.#project.act(service.id, action, undefined, signal);
        return entry.handle ?? null;
    }
    /**
     * The launch config as it is, with the image and our labels changed: the server replaces it whole and merges nothing.
     * A change that goes back takes the config the server kept from before, if it is still that one.
     */
    #newLaunchConfig(entry, service) {
        const goal = (0,cattle_service_stops/* goalOf */.ZZ)(entry.change);
        const kept = service.upgrade?.previousLaunchConfig;
        const base = goal.version !== undefined && kept?.version === goal.version ? kept : service.launchConfig;
        const image = (0,cattle_service_stops/* readStop */.Pz)(entry.change.stops[1]).image;
        const { [marks/* MARK */.M$.back]: _, ...labels } = (0,json/* isObject */.G)(base.raw.labels) ? base.raw.labels : {};
        const back = goal.version === undefined ? {} : { [marks/* MARK */.M$.back]: 'true' };
        return {
            ...base.raw,
            imageUuid: (0,resources/* imageUuidOf */.ox)(image),
            labels: { ...labels, ...back, ...this.#marks, [marks/* MARK */.M$.change]: entry.change.id },
        };
    }
    /** An action that is not offered is not permitted now, or not for this key. */
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
const quote = (word) => (/^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);


/***/ })

};
