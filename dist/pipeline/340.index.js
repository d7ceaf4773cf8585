export const id = 340;
export const ids = [340];
export const modules = {

/***/ 340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rancherUpgrade: () => (/* binding */ rancherUpgrade)
});

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/run/make-gates.js + 2 modules
var make_gates = __webpack_require__(4350);
// EXTERNAL MODULE: ./build/run/recover-in-post.js + 1 modules
var recover_in_post = __webpack_require__(4831);
// EXTERNAL MODULE: ./build/run/report-change.js
var report_change = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/run/reversible.js + 12 modules
var reversible = __webpack_require__(8088);
// EXTERNAL MODULE: ./build/run/say-plan.js
var say_plan = __webpack_require__(3165);
;// CONCATENATED MODULE: ./build/targets/cattle-service/marks.js
const MARK = {
    change: 'io.slipway.change',
    run: 'io.slipway.run',
    commit: 'io.slipway.commit',
    version: 'io.slipway.version',
    back: 'io.slipway.back',
};
const holderOf = ({ labels }) => {
    const run = labels[MARK.run];
    return run === undefined ? 'somebody who left no mark' : run;
};
function wasTakenBack({ launchConfig: { labels }, upgrade, }) {
    return labels[MARK.back] === 'true' && upgrade?.previousLaunchConfig.labels[MARK.change] !== labels[MARK.change];
}

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/systems/cattle/resources.js


const PREFIX = /^docker:/;
const LAUNCH_CONFIG_LABEL = 'io.rancher.service.launch.config';
const PRIMARY = 'io.rancher.service.primary.launch.config';
const imageOf = (imageUuid) => imageUuid.replace(PREFIX, '');
const imageUuidOf = (image) => `docker:${image}`;
function readService(raw) {
    const strategy = (0,json/* isObject */.G)(raw.upgrade) ? raw.upgrade.inServiceStrategy : undefined;
    const after = (0,json/* isObject */.G)(strategy) ? strategy.launchConfig : undefined;
    const before = (0,json/* isObject */.G)(strategy) ? strategy.previousLaunchConfig : undefined;
    const launchConfig = readLaunchConfig((0,json/* isObject */.G)(raw.launchConfig) ? raw.launchConfig : {});
    return {
        id: resources_text(raw, 'id'),
        name: resources_text(raw, 'name'),
        stackId: String(raw.stackId ?? raw.environmentId ?? ''),
        kind: String(raw.kind ?? raw.type ?? ''),
        system: raw.system === true,
        removed: raw.removed !== null && raw.removed !== undefined,
        state: resources_text(raw, 'state'),
        transitioning: String(raw.transitioning ?? 'no'),
        message: maybeText(raw.transitioningMessage),
        scale: typeof raw.scale === 'number' ? raw.scale : 0,
        isGlobal: launchConfig.labels['io.rancher.scheduler.global'] === 'true',
        launchConfig,
        upgrade: (0,json/* isObject */.G)(after) && (0,json/* isObject */.G)(before)
            ? { launchConfig: readLaunchConfig(after), previousLaunchConfig: readLaunchConfig(before) }
            : undefined,
        sidekicks: (0,json/* isList */.L)(raw.secondaryLaunchConfigs) ? raw.secondaryLaunchConfigs.length : 0,
        actions: new Set(Object.keys((0,json/* isObject */.G)(raw.actions) ? raw.actions : {})),
    };
}
function readLaunchConfig(raw) {
    const labels = (0,json/* isObject */.G)(raw.labels) ? raw.labels : {};
    return {
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        hasHealthCheck: (0,json/* isObject */.G)(raw.healthCheck),
        raw,
    };
}
function readContainer(raw) {
    return {
        id: resources_text(raw, 'id'),
        name: maybeText(raw.name) ?? resources_text(raw, 'id'),
        state: resources_text(raw, 'state'),
        health: maybeText(raw.healthState) ?? null,
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        startCount: typeof raw.startCount === 'number' ? raw.startCount : 0,
        message: raw.transitioning === 'no' ? undefined : maybeText(raw.transitioningMessage),
        hostId: maybeText(raw.hostId),
        isPrimary: [undefined, PRIMARY].includes((0,json/* isObject */.G)(raw.labels) ? maybeText(raw.labels[LAUNCH_CONFIG_LABEL]) : undefined),
    };
}
const readNamed = (raw) => ({ id: resources_text(raw, 'id'), name: maybeText(raw.name) ?? '' });
function resources_text(raw, field) {
    const value = raw[field];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new failure/* Failure */.HR('answer-wrong', {
        what: 'The Rancher server answered with an object we cannot read',
        saw: `type "${String(raw.type)}" without "${field}"`,
        fix: 'check rancher-url and the version of the server',
    });
}
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;

;// CONCATENATED MODULE: ./build/targets/cattle-service/facts.js
async function observe(project, serviceId, signal) {
    const service = await project.service(serviceId, signal);
    return { service, containers: await project.containers(serviceId, signal) };
}

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/targets/cattle-service/stops.js
var cattle_service_stops = __webpack_require__(1002);
;// CONCATENATED MODULE: ./build/targets/cattle-service/proof.js


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
    return { kind: 'foreign', saying: `${service.state}, now ${running}, changed by ${holderOf(service.launchConfig)}` };
}
function isOurs({ change, handle }, { launchConfig }) {
    const version = (0,cattle_service_stops/* versionIn */.It)(handle);
    if (version !== undefined)
        return launchConfig.version === version;
    if (launchConfig.version === (0,cattle_service_stops/* goalOf */.ZZ)(change).version)
        return true;
    return launchConfig.labels[MARK.change] === change.id && launchConfig.image === (0,cattle_service_stops/* goalOf */.ZZ)(change).image;
}
const isStarting = (service, containers) => startsOf(service, containers).length > 0;
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
    const failed = failedOf(service, containers);
    const failing = failed.map((container) => `${container.id}#${container.startCount}`);
    const reasons = reasonsOf(service, failed);
    const base = { kind: 'at', at: 1, saying, failing, reasons, revision: service.launchConfig.version };
    switch (service.state) {
        case 'upgrading': {
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
function failedOf(service, containers) {
    return containers
        .filter((container) => container.isPrimary && container.version === service.launchConfig.version)
        .filter((container) => ['error', 'erroring', 'stopped', 'stopping', 'removing', 'removed'].includes(container.state) ||
        container.health === 'unhealthy');
}
const reasonsOf = ({ transitioning, message }, failed) => [transitioning === 'error' ? message : undefined, ...failed.map((container) => container.message)].filter((text) => text !== undefined);
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
        return `slipway rancher-upgrade status ${(0,cattle_service_stops/* flagsOf */.Zo)(this.#service)}`;
    }
    get rollbackCommand() {
        return `slipway rancher-upgrade rollback ${(0,cattle_service_stops/* flagsOf */.Zo)(this.#service)}`;
    }
    async look(entry, signal) {
        return whereIs(entry, await observe(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
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
        const facts = await observe(this.#project, id, signal);
        const seen = whereIs(entry, facts);
        if (seen.kind !== 'at' || seen.at !== 1)
            throw this.#changed(facts.service);
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
        return prove(entry, await observe(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async evidence(entry, signal) {
        return evidenceIn(await observe(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
    }
    async remarks(entry, signal) {
        return remarksOn(entry, await observe(this.#project, (0,cattle_service_stops/* readName */.MQ)(entry.change.target).id, signal));
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
        const action = !service.actions.has('rollback') && service.actions.has('cancelupgrade') ? 'cancelupgrade' : 'rollback';
        this.#expectOffered(service, action);
        await this.#project.act(service.id, action, undefined, signal);
        return entry.handle ?? null;
    }
    #newLaunchConfig(entry, service) {
        const goal = (0,cattle_service_stops/* goalOf */.ZZ)(entry.change);
        const kept = service.upgrade?.previousLaunchConfig;
        const base = goal.version !== undefined && kept?.version === goal.version ? kept : service.launchConfig;
        const image = (0,cattle_service_stops/* readStop */.Pz)(entry.change.stops[1]).image;
        const { [MARK.back]: _, ...labels } = (0,json/* isObject */.G)(base.raw.labels) ? base.raw.labels : {};
        const back = goal.version === undefined ? {} : { [MARK.back]: 'true' };
        return {
            ...base.raw,
            imageUuid: imageUuidOf(image),
            labels: { ...labels, ...back, ...this.#marks, [MARK.change]: entry.change.id },
        };
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

// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __webpack_require__(8803);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/inputs.js

async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ...read_change_inputs/* OPERATIONS */.xb], 'upgrade');
    const access = readAccess(reader);
    const image = reader.maybeImageRef('image');
    if (operation === 'upgrade' && reader.maybe('image') === undefined)
        reader.problem('image', 'nothing', 'required for an upgrade');
    const changing = await (0,read_change_inputs/* readChangeInputs */.Y1)(reader);
    for (const name of image === undefined ? [] : await (0,read_change_inputs/* unfilledIn */.H3)(changing.gates, image)) {
        reader.problem('gates', `a gate that asks for {${name}}`, `the image has no ${name === 'version' ? 'tag' : 'digest'} to compare with`);
    }
    return {
        operation,
        access,
        environment: reader.maybe('environment'),
        stack: reader.text('stack'),
        service: reader.text('service'),
        image,
        strategy: {
            batchSize: reader.count('batch-size', 1, 1),
            intervalMs: reader.durationMs('interval', '2s'),
            startFirst: reader.flag('start-first', false),
        },
        allowMovingTag: reader.flag('allow-moving-tag', false),
        changing,
        secrets: reader.secrets,
    };
}
function readAccess(reader) {
    const text = reader.text('rancher-url');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (text !== undefined && (url === undefined || !['http:', 'https:'].includes(url.protocol))) {
        reader.problem('rancher-url', `"${text}"`, 'not an http or https URL, such as https://rancher.example.com');
    }
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        reader.problem('rancher-url', 'a URL with a password in it', 'give the keys by rancher-access-key and rancher-secret-key');
    }
    return {
        url: url ?? new URL('http://invalid'),
        accessKey: reader.secret('rancher-access-key'),
        secretKey: reader.secret('rancher-secret-key'),
    };
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/front.js

const front = {
    name: 'rancher-upgrade',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '15m',
    read: read,
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { stack: inputs.stack, service: inputs.service },
    }),
};

// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var http = __webpack_require__(3856);
;// CONCATENATED MODULE: ./build/systems/cattle/client.js



const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 30_000;
const REDIRECTED = 'write the address it redirects to as rancher-url: keys are sent to no address but that one';
const HINTS = {
    301: REDIRECTED,
    302: REDIRECTED,
    303: REDIRECTED,
    307: REDIRECTED,
    308: REDIRECTED,
    401: 'check rancher-access-key and rancher-secret-key, and that access control still knows them',
    403: 'check that the key belongs to the environment, and may change it',
    404: 'check rancher-url, and that the service was not removed',
    405: 'check that the key may change this environment; a read-only key may not',
    409: 'start it again in a minute: the server was busy with the same service',
    422: 'look at the service in Rancher: it is not in a state that allows this',
};
class CattleClient {
    #base;
    #authorization;
    #http;
    projectInUrl;
    constructor(access, http) {
        const path = access.url.pathname.replace(/\/+$/, '');
        const match = /^(.*?)(?:\/(?:v1|v2-beta)(?:\/projects\/([^/]+))?(?:\/schemas)?)?$/.exec(path);
        this.#base = `${access.url.origin}${match?.[1] ?? ''}/v2-beta`;
        this.projectInUrl = match?.[2];
        const keys = `${access.accessKey.reveal()}:${access.secretKey.reveal()}`;
        this.#authorization = `Basic ${Buffer.from(keys).toString('base64')}`;
        this.#http = http;
    }
    get host() {
        return new URL(this.#base).host;
    }
    async get(path, signal) {
        const response = await this.#send('GET', path, undefined, READ_TIMEOUT_MS, signal).catch((error) => {
            throw error instanceof http.HttpError ? this.#unreachable(error) : error;
        });
        if (response.status >= 500 || response.status === 409)
            throw this.#refusal('unreachable', 'read', path, response);
        if (response.status === 401 || response.status === 403)
            throw this.#refusal('denied', 'read', path, response);
        if (response.status === 404)
            throw this.#refusal('not-found', 'read', path, response);
        if (response.status !== 200)
            throw this.#refusal('answer-wrong', 'read', path, response);
        const body = parseObject(response.body);
        if (body === undefined || response.truncated) {
            throw new failure/* Failure */.HR('answer-wrong', {
                what: `${this.host} did not answer as a Rancher server`,
                saw: `200 with ${sayBody(response)} for ${path}`,
                fix: 'check rancher-url: a wrong path is answered with a web page',
            });
        }
        return body;
    }
    async list(path, signal) {
        const all = [];
        let next = path;
        while (next !== undefined) {
            const page = await this.get(next, signal);
            if (!Array.isArray(page.data)) {
                throw new failure/* Failure */.HR('answer-wrong', {
                    what: `${this.host} did not answer with a list`,
                    saw: `type "${String(page.type)}" for ${path}`,
                    fix: 'check rancher-url',
                });
            }
            all.push(...page.data.filter(json/* isObject */.G));
            const following = (0,json/* isObject */.G)(page.pagination) ? page.pagination.next : null;
            next = typeof following === 'string' ? this.#reroot(following) : undefined;
        }
        return all;
    }
    async act(path, action, body, signal) {
        const what = `${path}/?action=${action}`;
        const response = await this.#send('POST', what, body, WRITE_TIMEOUT_MS, signal).catch((error) => {
            if (!(error instanceof http.HttpError))
                throw error;
            throw error.sent ? this.#lost(action, error.message, error) : this.#unreachable(error);
        });
        if (response.status === 409)
            throw this.#refusal('conflict', action, path, response);
        if (response.status >= 300 && response.status < 500)
            throw this.#refusal('refused', action, path, response);
        if (response.status >= 500)
            throw this.#lost(action, `status ${response.status}, ${sayBody(response)}`);
        const accepted = parseObject(response.body);
        if (accepted === undefined)
            throw this.#lost(action, `status ${response.status} with ${sayBody(response)}`);
        return accepted;
    }
    #send(method, path, body, timeoutMs, signal) {
        return this.#http.request({
            method,
            url: new URL(`${this.#base}${path}`),
            headers: {
                authorization: this.#authorization,
                accept: 'application/json',
                'user-agent': 'slipway',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            timeoutMs,
            signal,
            maxBytes: MAX_BYTES,
        });
    }
    #reroot(link) {
        const { pathname, search } = new URL(link, this.#base);
        const version = pathname.indexOf('/v2-beta/');
        return `${version === -1 ? pathname : pathname.slice(version + '/v2-beta'.length)}${search}`;
    }
    #unreachable(error) {
        const what = `Cannot reach the Rancher server at ${this.host}`;
        return new failure/* Failure */.HR('unreachable', { what, saw: error.message, fix: 'check rancher-url, and that this machine can reach it' }, { cause: error });
    }
    #lost(action, saw, cause) {
        const what = `The answer to "${action}" was lost; it may have been done`;
        return new failure/* Failure */.HR('lost', { what, saw, fix: 'look at the service with operation "status"' }, { cause });
    }
    #refusal(code, action, path, response) {
        const what = action === 'read' ? `The Rancher server did not let us read ${path}` : `The Rancher server refused "${action}"`;
        const fix = HINTS[response.status] ?? 'start it again; if it stays, look at the log of the Rancher server';
        return new failure/* Failure */.HR(code, { what, saw: sayError(response), fix });
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.G)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function sayError(response) {
    const { location } = response.headers;
    if (typeof location === 'string')
        return `status ${response.status}, a redirect to ${location}`;
    const body = parseObject(response.body);
    if (body?.type !== 'error')
        return `status ${response.status}, ${sayBody(response)}`;
    const sentence = [body.message, body.fieldName, body.detail].find((text) => typeof text === 'string' && text !== '');
    return `[${response.status}] ${String(body.code)}${sentence === undefined ? '' : `: ${String(sentence)}`}`;
}
const sayBody = ({ body }) => body === ''
    ? 'an empty body'
    : `${body.trimStart().startsWith('<') ? 'a web page' : 'a body'} that begins ${JSON.stringify(body.slice(0, 60))}`;

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/systems/cattle/project.js



class CattleProject {
    #client;
    id;
    constructor(client, id) {
        this.#client = client;
        this.id = id;
    }
    async stacks(signal) {
        return (await this.#list('/stacks', signal)).map(readNamed);
    }
    async services(stackId, signal) {
        const found = await this.#list('/services', signal, `&stackId=${encodeURIComponent(stackId)}`);
        return found.map(readService).filter((service) => service.stackId === stackId);
    }
    async service(id, signal) {
        return readService(await this.#client.get(this.#service(id), signal));
    }
    async containers(serviceId, signal) {
        return (await this.#list(`/services/${encodeURIComponent(serviceId)}/instances`, signal)).map(readContainer);
    }
    async activeHosts(signal) {
        return (await this.#list('/hosts', signal)).filter((host) => host.state === 'active').length;
    }
    async act(serviceId, action, body, signal) {
        return readService(await this.#client.act(this.#service(serviceId), action, body, signal));
    }
    #service(id) {
        return `/projects/${encodeURIComponent(this.id)}/services/${encodeURIComponent(id)}`;
    }
    #list(path, signal, filter = '') {
        return this.#client.list(`/projects/${encodeURIComponent(this.id)}${path}?limit=-1${filter}`, signal);
    }
}
async function findProject(client, wanted, signal) {
    const projects = (await client.list('/projects?limit=-1', signal)).map(readNamed);
    const name = wanted ?? client.projectInUrl;
    if (name !== undefined)
        return pick('environment', name, projects);
    const [only, ...more] = projects;
    if (only !== undefined && more.length === 0)
        return only;
    throw new failure/* Failure */.HR(projects.length === 0 ? 'not-found' : 'bad-input', {
        what: 'Cannot tell which environment is meant',
        saw: projects.length === 0
            ? 'this key sees no environment'
            : `this key sees ${projects.map(({ name }) => `"${name}"`).join(', ')}`,
        fix: projects.length === 0 ? 'check rancher-access-key and rancher-secret-key' : 'name one of them by "environment"',
    });
}
function pick(input, wanted, among) {
    const exact = among.filter(({ id, name }) => name === wanted || id === wanted);
    const loose = among.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    const [found, another] = exact.length > 0 ? exact : loose;
    if (found !== undefined && another === undefined)
        return found;
    const names = among.map(({ name }) => name);
    const near = (0,nearest/* nearest */.p)(wanted, names);
    if (found !== undefined) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `"${wanted}" names several ${input}s`,
            saw: [found, another].map((one) => `"${one?.name}" (${one?.id})`).join(', '),
            fix: `give its id as "${input}"`,
        });
    }
    throw new failure/* Failure */.HR('not-found', {
        what: `There is no ${input} "${wanted}"`,
        saw: names.length === 0
            ? `no ${input} at all`
            : `${names
                .slice(0, 12)
                .map((name) => `"${name}"`)
                .join(', ')}${names.length > 12 ? ', …' : ''}`,
        fix: near === undefined
            ? `check "${input}", and that the key belongs to the right environment`
            : `did you mean "${near}"? set "${input}" to it`,
    });
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/observe.js



async function observeService(inputs, { http }, signal) {
    const client = new CattleClient(inputs.access, http);
    const environment = await findProject(client, inputs.environment, signal);
    const project = new CattleProject(client, environment.id);
    const stack = pick('stack', inputs.stack, await project.stacks(signal));
    const { id, name } = pick('service', inputs.service, await project.services(stack.id, signal));
    return {
        name: { environmentId: environment.id, environment: environment.name, stack: stack.name, service: name, id },
        project,
        activeHosts: await project.activeHosts(signal),
        facts: await observe(project, id, signal),
    };
}

;// CONCATENATED MODULE: ./build/targets/cattle-service/plan.js




const READY = new Set(['active', 'updating-active']);
const IN_UPGRADE = new Set([
    'upgrading',
    'upgraded',
    'canceling-upgrade',
    'canceled-upgrade',
    'rolling-back',
    'finishing-upgrade',
]);
function planUpgrade(image, facts, activeHosts, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectFree(service, planning.name);
    expectHosts(activeHosts, planning.name);
    const goal = { image: (0,image_ref/* formatImageRef */.kL)(image), version: undefined, containers: [] };
    const start = {
        image: service.launchConfig.image,
        version: service.launchConfig.version,
        containers: runningIn(facts),
    };
    const change = changeOf([(0,cattle_service_stops/* stopOf */.EV)(start), (0,cattle_service_stops/* stopOf */.EV)(goal)], planning);
    if (start.image === goal.image && (0,image_ref/* isMoving */.rU)(goal.image)) {
        throw refused(`Whether ${(0,cattle_service_stops/* sayName */.NJ)(planning.name)} has this image already cannot be told`, `it was made from ${goal.image}, a moving tag: what it names today need not be what runs`, 'give the image with its digest, or a full version as its tag');
    }
    if (start.image === goal.image)
        return { do: 'nothing', change: { ...change, stops: [(0,cattle_service_stops/* stopOf */.EV)(start), (0,cattle_service_stops/* stopOf */.EV)({ ...goal, version: start.version })] } };
    return { do: 'change', change, remarks: plan_remarksOn(start.image, facts) };
}
function planWayBack(facts, activeHosts, allowMovingTag, planning) {
    const { service } = facts;
    expectUsable(service, planning.name);
    expectHosts(activeHosts, planning.name);
    if (wasTakenBack(service)) {
        throw refused(`${(0,cattle_service_stops/* sayName */.NJ)(planning.name)} was rolled back already`, `it runs ${service.launchConfig.image}, taken back by ${holderOf(service.launchConfig)}; going back again would bring what was left`, 'to go forward, deploy the version you want with operation "upgrade" and its image');
    }
    const before = service.upgrade?.previousLaunchConfig;
    const isLast = service.upgrade?.launchConfig.version === service.launchConfig.version;
    if (before === undefined || !isLast || before.image === '') {
        throw refused(`There is nothing to roll ${(0,cattle_service_stops/* sayName */.NJ)(planning.name)} back to`, before === undefined
            ? 'the server has recorded no upgrade of it'
            : `it runs ${service.launchConfig.image}, which is not what the last recorded upgrade brought`, 'deploy the version you want with operation "upgrade" and its image');
    }
    if ((0,image_ref/* isMoving */.rU)(before.image) && !allowMovingTag) {
        throw refused(`Rolling ${(0,cattle_service_stops/* sayName */.NJ)(planning.name)} back would not be exact`, `it ran ${before.image}, a moving tag: what it names today need not be what ran`, 'deploy an image with a digest, or set allow-moving-tag: true');
    }
    const start = {
        image: service.launchConfig.image,
        version: service.launchConfig.version,
        containers: runningIn(facts),
    };
    return changeOf([(0,cattle_service_stops/* stopOf */.EV)(start), (0,cattle_service_stops/* stopOf */.EV)({ image: before.image, version: before.version, containers: [] })], planning);
}
function findOpen({ service, containers }, name, nowIso) {
    if (!IN_UPGRADE.has(service.state) || service.upgrade === undefined)
        return undefined;
    const { launchConfig: goal, previousLaunchConfig: start } = service.upgrade;
    const isRecorded = [goal.version, start.version].includes(service.launchConfig.version);
    if (!isRecorded)
        return undefined;
    const before = containers
        .filter((container) => container.isPrimary && container.version === start.version)
        .map(({ id }) => id);
    const planning = { name, id: goal.labels[MARK.change] ?? `unmarked-${goal.version}`, run: holderOf(goal) };
    return {
        change: changeOf([
            (0,cattle_service_stops/* stopOf */.EV)({ image: start.image, version: start.version, containers: before }),
            (0,cattle_service_stops/* stopOf */.EV)({ image: goal.image, version: goal.version, containers: [] }),
        ], planning),
        phase: service.state === 'upgraded' ? 'held' : 'moving',
        to: 1,
        handle: { version: goal.version },
        sealed: service.state === 'finishing-upgrade',
        at: nowIso,
    };
}
const changeOf = (stops, { name, id, run }) => ({
    id,
    kind: 'cattle-service',
    target: { ...name },
    run,
    stops,
});
const runningIn = ({ service, containers }) => containers
    .filter((container) => container.isPrimary && container.version === service.launchConfig.version && container.state === 'running')
    .map(({ id }) => id);
function plan_remarksOn(startImage, { service }) {
    const remarks = [];
    if ((0,image_ref/* isMoving */.rU)(startImage)) {
        remarks.push(`the way back is not exact once a new container has failed: ${startImage} is a moving tag, and containers would be made anew from it`);
    }
    if (!service.launchConfig.hasHealthCheck)
        remarks.push('the service has no health check: "running" is all the server can say of a container');
    return remarks;
}
function expectHosts(activeHosts, name) {
    if (activeHosts > 0)
        return;
    throw refused(`An upgrade of ${(0,cattle_service_stops/* sayName */.NJ)(name)} would end with no container at all`, 'there is no active host in the environment; the server would stop what runs and call it "upgraded"', 'activate a host in Rancher, then start again');
}
function expectUsable(service, name) {
    if (service.kind === 'service' && !service.system)
        return;
    throw refused(`${(0,cattle_service_stops/* sayName */.NJ)(name)} cannot be upgraded by this action`, service.system ? 'it belongs to the infrastructure of Rancher' : `it is a ${service.kind}`, 'name an ordinary service');
}
function expectFree(service, name) {
    if (READY.has(service.state))
        return;
    if (service.state === 'upgraded') {
        const flags = (0,cattle_service_stops/* flagsOf */.Zo)(name);
        throw new failure/* Failure */.HR('conflict', {
            what: `An upgrade of ${(0,cattle_service_stops/* sayName */.NJ)(name)} is waiting to be confirmed or rolled back`,
            saw: `"upgraded" to ${service.launchConfig.image} by ${holderOf(service.launchConfig)}`,
            fix: `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
        });
    }
    if (IN_UPGRADE.has(service.state)) {
        throw new failure/* Failure */.HR('conflict', {
            what: `${(0,cattle_service_stops/* sayName */.NJ)(name)} is being changed by somebody else`,
            saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${holderOf(service.launchConfig)}`,
            fix: 'wait for the other run to end, then start again',
        });
    }
    throw refused(`${(0,cattle_service_stops/* sayName */.NJ)(name)} is not running, so an upgrade of it could not be proven`, `it is ${service.state}`, service.state === 'inactive'
        ? 'start the service in Rancher, then start again'
        : 'wait until it is active, then start again');
}
const refused = (what, saw, fix) => new failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/plan.js



function plan(inputs, { facts, activeHosts, name }, who, nowIso) {
    const planning = { ...who, name };
    const open = findOpen(facts, name, nowIso);
    switch (inputs.operation) {
        case 'upgrade': {
            if (inputs.image === undefined)
                throw new Error('an upgrade without an image passed its inputs');
            const planned = planUpgrade(inputs.image, facts, activeHosts, planning);
            if (planned.do === 'nothing') {
                const remark = 'the service had this image already';
                return { do: 'prove', title: 'Upgrade', change: planned.change, remark };
            }
            return { do: 'walk', title: 'Upgrade', change: planned.change, remarks: planned.remarks };
        }
        case 'confirm':
            if (open?.phase === 'held')
                return { do: 'confirm', title: 'Confirmation', change: open.change, open };
            throw new failure/* Failure */.HR('refused', {
                what: `There is nothing to confirm at ${(0,cattle_service_stops/* sayName */.NJ)(name)}`,
                saw: `it is ${facts.service.state} with ${facts.service.launchConfig.image}`,
                fix: 'look at it with operation "status"',
            });
        case 'rollback':
            if (open !== undefined && !open.sealed)
                return { do: 'take-back', title: 'Rollback', change: open.change, open };
            return {
                do: 'walk',
                title: 'Rollback',
                change: planWayBack(facts, activeHosts, inputs.allowMovingTag, planning),
                remarks: [],
            };
        case 'status':
            return { do: 'show', open };
        default:
            return inputs.operation;
    }
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/report.js




const report = (title, outcome, target, provesVersion) => (0,report_change/* reportChange */.RJ)(title, outcome, target, provesVersion);
function reportStatus({ service, containers }, open, target) {
    const { launchConfig, state } = service;
    const current = containers.filter(({ isPrimary, version }) => isPrimary && version === launchConfig.version);
    const well = current.filter(({ state, health }) => state === 'running' && (health === 'healthy' || (health === null && !launchConfig.hasHealthCheck)));
    const scale = service.isGlobal ? current.length : service.scale;
    const health = `${well.length} of ${scale} ${launchConfig.hasHealthCheck ? 'healthy' : 'running, no health check'}`;
    return {
        result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
        outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
        details: {
            name: target.name,
            state,
            image: launchConfig.image,
            scale,
            healthy: well.length,
            hasHealthCheck: launchConfig.hasHealthCheck,
            rolledBack: wasTakenBack(service),
            containers: containers.map(({ id, state, health, image }) => ({ id, state, health, image })),
        },
        page: {
            title: `Status of ${target.name}`,
            result: state,
            tone: open?.phase === 'held' ? 'waiting' : 'plain',
            headline: `It runs ${(0,image_ref/* nameOfImage */.qM)(launchConfig.image)}: ${health}.`,
            blocks: [
                {
                    kind: 'table',
                    header: ['container', 'state', 'health', 'image'],
                    rows: containers.map(({ name, state, health, image }) => [
                        name,
                        state,
                        health ?? 'not checked',
                        (0,image_ref/* shortImage */.Uq)(image),
                    ]),
                },
                ...(service.message === undefined ? [] : [{ kind: 'text', text: service.message }]),
                ...(open === undefined ? [] : openBlocks(open, target)),
            ],
        },
        exitCode: result/* EXIT */.dc.done,
    };
}
const openBlocks = ({ change }, { rollbackCommand }) => [
    { kind: 'text', text: `An upgrade is open, begun by ${change.run}.` },
    { kind: 'command', does: 'Take it back', command: rollbackCommand },
];
function sayStatus({ service, containers }, open, target) {
    const message = service.message === undefined ? '' : ` (${service.message})`;
    return [
        `${target.name}: ${service.state}, ${(0,image_ref/* shortImage */.Uq)(service.launchConfig.image)}${message}`,
        ...containers.map(({ name, state, health, image }) => `  ${name}: ${state}, health ${health ?? 'not checked'}, ${(0,image_ref/* shortImage */.Uq)(image)}`),
        ...(open === undefined
            ? []
            : [`  an upgrade is open, begun by ${open.change.run}`, `  take it back with: ${target.rollbackCommand}`]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/undo.js






const readUndoing = async (reader, world) => {
    const access = readAccess(reader);
    return {
        changing: await (0,read_change_inputs/* readChangeInputs */.Y1)(reader),
        secrets: reader.secrets,
        targetOf(entry) {
            const name = (0,cattle_service_stops/* readName */.MQ)(entry.change.target);
            const project = new CattleProject(new CattleClient(access, world.http), name.environmentId);
            return new CattleServiceTarget(project, name, { batchSize: 1, intervalMs: 2_000, startFirst: false }, {});
        },
    };
};

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/index.js













const rancherUpgrade = {
    ...front,
    run: (inputs, shared, world, signal) => (0,reversible/* runAlone */.l2)(rancherUpgrade, inputs, shared, world, signal),
    async prepare(inputs, shared, world, signal) {
        const observed = await observeService(inputs, world, signal);
        const target = new CattleServiceTarget(observed.project, observed.name, inputs.strategy, marksOf(inputs, world));
        const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name }, (0,clock/* nowIso */.kF)(world.clock));
        if (planned.do === 'show') {
            world.log.info(sayStatus(observed.facts, planned.open, target));
            return { told: reportStatus(observed.facts, planned.open, target) };
        }
        const remarks = planned.do === 'walk' ? planned.remarks : [];
        world.log.info((0,say_plan/* sayPlan */.fo)(`${planned.title} of ${target.name}`, planned.change, remarks), 'plan');
        const { change, title } = planned;
        if (shared.dryRun)
            return { told: (0,report_change/* reportPlanned */.Nb)(title, { change, shown: change, target, remarks }) };
        const provesVersion = (0,make_gates/* makeGates */.L)(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion);
        const tell = (outcome) => report(planned.title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target, provesVersion);
        if (planned.do !== 'walk')
            return { told: tell(await (0,reversible/* carryOutAtOnce */.sb)(planned, target, inputs, world, signal)) };
        const isRollback = inputs.operation === 'rollback';
        return {
            drive: await (0,reversible/* driveOf */.KV)({ target, change: planned.change, ...(isRollback ? { backOf: leftBy(observed.facts) } : {}) }, inputs, world),
            policy: inputs.changing.policy,
            report: (outcome) => tell(isRollback && outcome.result === 'confirmed' ? { ...outcome, result: 'rolled-back' } : outcome),
        };
    },
    post: (_reader, world) => (0,recover_in_post/* recoverInPost */.Ak)(readUndoing, world),
    readUndoing: readUndoing,
};
const leftBy = ({ service: { launchConfig } }) => launchConfig.labels[MARK.change] ?? `unmarked-${launchConfig.version}`;
function marksOf(inputs, { run }) {
    return {
        [MARK.run]: run.name,
        ...(run.commit === undefined ? {} : { [MARK.commit]: run.commit }),
        ...(inputs.image?.tag === undefined ? {} : { [MARK.version]: inputs.image.tag }),
    };
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ unfilledIn),
/* harmony export */   Y1: () => (/* binding */ readChangeInputs),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
const OPERATIONS = ['confirm', 'rollback', 'status'];
async function readChangeInputs(reader) {
    return {
        gates: await readGates(reader),
        rule: {
            needs: reader.count('needs', 3, 1),
            everyMs: reader.durationMs('every', '5s'),
            withinMs: reader.durationMs('within', '2m'),
            allowBad: reader.count('allow-bad', 0),
            allowUnasked: reader.count('allow-unasked', 4),
        },
        policy: {
            confirm: reader.choice('confirm', ['auto', 'manual'], 'auto'),
            onFailure: reader.choice('on-failure', ['rollback', 'hold'], 'rollback'),
            onCancel: reader.choice('on-cancel', ['rollback', 'hold'], 'rollback'),
        },
        allowUntrusted: reader.flag('allow-untrusted', false),
    };
}
async function readGates(reader) {
    const written = await reader.structure('gates');
    if (written === undefined)
        return [];
    const [{ readGateSpecs }, { secretsOfGates }] = await Promise.all([
        __webpack_require__.e(/* import() */ 355).then(__webpack_require__.bind(__webpack_require__, 6355)),
        __webpack_require__.e(/* import() */ 50).then(__webpack_require__.bind(__webpack_require__, 5050)),
    ]);
    const gates = readGateSpecs(written, (saw, because) => reader.problem('gates', saw, because));
    reader.secrets.push(...secretsOfGates(gates));
    return gates;
}
async function unfilledIn(gates, known) {
    return gates.length === 0 ? [] : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2817))).unfillable(gates, known);
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
/* harmony export */   Zo: () => (/* binding */ flagsOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9909);


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
const flagsOf = ({ environment, stack, service }) => `--environment ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(environment)} --stack ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(stack)} --service ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(service)}`;
const versionIn = (handle) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(handle) && typeof handle.version === 'string' ? handle.version : undefined;
const startOf = (change) => readStop(change.stops[0]);
const goalOf = (change) => readStop(change.stops[1]);


/***/ })

};
