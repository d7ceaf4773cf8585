export const id = 969;
export const ids = [969,541];
export const modules = {

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeIntegrationTest: () => (/* binding */ composeIntegrationTest)
});

// EXTERNAL MODULE: ./build/run/programs.js
var programs = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/systems/compose/words.js
const composeVersion = ['docker', 'compose', 'version', '--short'];
const composeConfig = (project, file) => [
    ...ofFile(project, file),
    ...['--profile', '*', 'config', '--format', 'json'],
];
const composeServices = (project, file) => [
    ...ofFile(project, file),
    ...['config', '--services'],
];
const ofFile = (project, file) => [
    'docker',
    'compose',
    ...['--ansi', 'never', '--project-name', project, '--file', file],
];
const composeUp = (place, services) => [
    ...ofStdin(place),
    ...['up', '--detach', '--no-build', '--pull', 'never'],
    ...services,
];
const composeUpAlone = (place, service) => [
    ...ofStdin(place),
    ...['up', '--detach', '--no-build', '--pull', 'never', '--no-deps', service],
];
const composeBuild = (place, services) => [
    ...ofStdin(place, 'plain'),
    'build',
    ...services,
];
const ofStdin = ({ project, folder }, progress = 'quiet') => [
    'docker',
    'compose',
    ...['--progress', progress, '--ansi', 'never', '--project-name', project, '--project-directory', folder],
    ...['--file', '-'],
];
const PROJECT_LABEL = 'com.docker.compose.project';
const SERVICE_LABEL = 'com.docker.compose.service';
const NUMBER_LABEL = 'com.docker.compose.container-number';
const ONE_OFF_LABEL = 'com.docker.compose.oneoff';
const inspectContainers = (ids) => [
    'docker',
    'container',
    'inspect',
    '--format',
    '{{json .}}',
    ...ids,
];
const containerLog = (id, lines) => [
    'docker',
    'logs',
    '--timestamps',
    '--tail',
    String(lines),
    id,
];
const followLog = (id) => ['docker', 'logs', '--follow', id];

// EXTERNAL MODULE: ./build/systems/docker/engine.js
var docker_engine = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/systems/compose/readiness.js
const SETTLE_MS = 2_000;
const RESTARTS_ALLOWED = 2;
function judgeService(expected, containers, looking) {
    const own = containers.filter(({ service, oneOff }) => service === expected.service && !oneOff);
    const judged = own.map((container) => judgeContainer(container, expected, looking));
    const failed = judged.find(({ is }) => is === 'failed');
    if (failed !== undefined)
        return failed;
    if (own.length < expected.containers) {
        const because = `${own.length} of ${expected.containers} containers are there`;
        if (looking.wasReady)
            return { is: 'failed', because, container: undefined };
        return { is: 'waiting', for: own.length === 0 ? 'its container' : because };
    }
    const waiting = judged.find(({ is }) => is === 'waiting');
    return waiting ?? judged.find((each) => each.is === 'ready' && each.as === 'unchecked') ?? judged[0] ?? READY;
}
const READY = { is: 'ready', as: 'done' };
function judgeContainer(container, expected, looking) {
    const { status, exitCode, restarts, health } = container;
    const failed = (because) => ({ is: 'failed', because, container });
    const allowed = looking.restarts(container);
    if (restarts > allowed) {
        const times = restarts === 1 ? 'once' : `${restarts} times`;
        return failed(looking.wasReady ? `died and was started again` : `was started again ${times}, ${ended(container)}`);
    }
    switch (status) {
        case 'created':
            if (container.startError !== '')
                return failed(`could not be started: ${container.startError}`);
            return { is: 'waiting', for: 'what it depends on' };
        case 'exited':
        case 'dead':
            if (exitCode === 0 && (expected.mustEnd || (expected.mayEnd && health === undefined))) {
                return { is: 'ready', as: 'done' };
            }
            return failed(ended(container));
        case 'restarting':
            return { is: 'waiting', for: `its restart, ${ended(container)}` };
        case 'paused':
            return { is: 'waiting', for: 'somebody to unpause it' };
        case 'removing':
            return failed('is being removed by somebody else');
        case 'running':
            if (expected.mustEnd)
                return { is: 'waiting', for: 'its end' };
            if (health?.status === 'unhealthy')
                return failed('is unhealthy');
            if (health?.status === 'starting')
                return { is: 'waiting', for: 'its health check' };
            if (health?.status === 'healthy')
                return { is: 'ready', as: 'healthy' };
            if (looking.runningMs(container) < SETTLE_MS)
                return { is: 'waiting', for: 'a moment, to see that it stays up' };
            return { is: 'ready', as: 'unchecked' };
        default:
            return status;
    }
}
function ended({ exitCode, outOfMemory }) {
    if (outOfMemory)
        return `killed for want of memory (exit code ${exitCode})`;
    if (exitCode === 137)
        return 'killed (exit code 137)';
    return `ended with exit code ${exitCode}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/systems/compose/logs.js

const STAMPED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z /;
function mergeLogs(stdout, stderr) {
    const stamped = (text) => text.split('\n').filter((line) => STAMPED.test(line));
    const lines = [...stamped(stdout), ...stamped(stderr)];
    return lines.sort((a, b) => (a.slice(0, 30) < b.slice(0, 30) ? -1 : a.slice(0, 30) > b.slice(0, 30) ? 1 : 0));
}
const withoutTime = (line) => line.replace(STAMPED, '');
const plainLines = (text) => (0,external_node_util_.stripVTControlCharacters)(text)
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''));
const WIDTH = 400;
const shortened = (line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line);

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/evidence.js




const LINES = 50;
const CHECKS = 3;
const PRINTED_NOTHING = 'it printed nothing';
async function evidenceOf(container, tools, signal) {
    const result = await (0,docker_engine/* runDocker */.ST)(tools.cli, containerLog(container.id, LINES), { signal });
    const lines = mergeLogs(result.stdout, result.stderr).slice(-LINES).map(withoutTime).flatMap(plainLines);
    return {
        title: `${container.service}: ${sayState(container)}`,
        lines: [...sayChecks(container), ...(lines.length === 0 ? [PRINTED_NOTHING] : lines)]
            .map(tools.hide)
            .map(shortened),
    };
}
function sayState(container) {
    const { status, health, startError } = container;
    if (startError !== '')
        return 'not started';
    if (status === 'exited' || status === 'dead')
        return ended(container);
    return health === undefined ? `${status}, no health check` : `${status}, ${health.status}`;
}
const sayChecks = ({ health }) => (health?.said ?? []).slice(-CHECKS).flatMap(({ exitCode, output }) => {
    const lines = plainLines(output.trim()).filter((line) => line !== '');
    return [`health check, exit code ${exitCode}: ${lines.join(' / ') || PRINTED_NOTHING}`];
});
function worthShowing({ containers, sightings }, course) {
    const servicesThat = (are) => sightings.filter(({ readiness }) => readiness.is === are).map(({ expected }) => expected.service);
    const of = (services) => containers.filter(({ service, status, startError }) => {
        return services.includes(service) && (status !== 'created' || startError !== '');
    });
    const failed = servicesThat('failed');
    if (failed.length > 0)
        return of(failed);
    return of(course.testsBegan ? course.injected : servicesThat('waiting'));
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/failures.js





function serviceFailed({ expected, readiness }, when) {
    const because = readiness.is === 'failed' ? readiness.because : `is not ready`;
    const container = readiness.is === 'failed' ? readiness.container : undefined;
    return new core_failure/* Failure */.HR('tests-failed', {
        what: `Service "${expected.service}" failed ${when}`,
        saw: `it ${because}`,
        fix: adviceFor(container),
    });
}
function adviceFor(container) {
    const logs = 'read its last lines above; its whole log is in the folder of output "logs"';
    if (container === undefined)
        return logs;
    if (container.outOfMemory)
        return 'give it more memory: "mem_limit" in the compose file, or a larger machine';
    if (container.startError !== '') {
        return (0,docker_engine/* hintFor */.JR)(container.startError, 'correct its "command" or "entrypoint", or the image it runs');
    }
    if (container.status === 'exited' && container.exitCode === 0) {
        return 'if it is a job that has to end, write restart: "no" in the compose file, or let another depend on it with service_completed_successfully';
    }
    if (container.status === 'running' && container.health?.status === 'unhealthy') {
        return 'read what its health check said above; if it only needs longer, raise "start_period" or "retries" of the check';
    }
    return logs;
}
const notReadyInTime = (waiting, withinMs) => new core_failure/* Failure */.HR('tests-failed', {
    what: `Not all services were up and healthy within ${(0,duration/* formatDuration */.a3)(withinMs)}`,
    saw: waiting || 'all services are ready, but docker compose has not ended',
    fix: 'raise "within", or ask the health check more often ("interval" in the compose file)',
});
function upFailed(result) {
    const saw = (0,docker_engine/* lastLine */.fM)(result.stderr);
    const known = UP_TROUBLE.find(([pattern]) => pattern.test(result.stderr));
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        return trouble;
    if (known === undefined)
        return (0,docker_engine/* commandFailed */.n6)('Cannot bring the services up', result);
    return new core_failure/* Failure */.HR('command-failed', { what: 'Cannot bring the services up', saw, fix: known[1] });
}
const UP_TROUBLE = [
    [
        /bind source path does not exist/i,
        "make that file or folder before this step, or use a named volume; the engine is not let to make one, which would be root's",
    ],
    [
        /non-overlapping IPv4 address pool|all predefined address pools/i,
        'remove networks that nobody uses any more: docker network prune',
    ],
    [
        /declared as external, but could not be found/i,
        'make it before this step, or take "external" out of the compose file',
    ],
    [
        /address already in use|port is already allocated/i,
        'free that port: it is one that cannot be chosen freely (network_mode: host)',
    ],
];
const buildFailed = (services, said) => new core_failure/* Failure */.HR('build-failed', {
    what: `Cannot build the image of ${services.join(', ')}`,
    saw: said,
    fix: (0,docker_engine/* hintFor */.JR)(said, 'correct the Dockerfile that the compose file names, or list the service in "images"'),
});
const otherImage = (service, wanted, container) => new core_failure/* Failure */.HR('answer-wrong', {
    what: `Service "${service}" does not run the image under test`,
    saw: `container ${container.name} was made from ${container.images.join(' or ')}, not from ${wanted}`,
    fix: 'run it again; if it stays so, look for something on this engine that replaces containers',
});
function testsFailed(title, end) {
    const { exitCode, endedBy, container } = end;
    if (container !== undefined && container.startError !== '') {
        return new core_failure/* Failure */.HR('tests-failed', {
            what: `The tests could not be started: ${title}`,
            saw: container.startError,
            fix: (0,docker_engine/* hintFor */.JR)(container.startError, 'correct its "command" in the compose file, or the image it runs'),
        });
    }
    const saw = container !== undefined
        ? ended(container)
        : exitCode === null
            ? `ended by ${endedBy}`
            : `ended with exit code ${exitCode}`;
    return new core_failure/* Failure */.HR('tests-failed', {
        what: `The tests failed: ${title}`,
        saw: `they ${saw}`,
        fix: ADVICE_BY_EXIT[exitCode ?? -1] ??
            'read their last lines above; the logs of all services are in the folder of output "logs"',
    });
}
const testsGone = (service) => new core_failure/* Failure */.HR('tests-failed', {
    what: `Lost sight of the tests: service ${service}`,
    saw: 'its container is gone, and we did not remove it',
    fix: 'look for something else that removes containers on this engine',
});
const ADVICE_BY_EXIT = {
    126: 'look at the mode of the file that could not be executed, and for which machine it is made',
    127: 'install the command that was not found, or correct its name in "test-command"',
};
const outOfTime = (doing, limitMs) => new core_failure/* Failure */.HR('tests-failed', {
    what: `${doing} was not done in time`,
    saw: `ended by us, ${(0,duration/* formatDuration */.a3)(limitMs)} after the start`,
    fix: 'raise "timeout", or look at what it waits for',
});
const leftBehind = (left, said, project) => new core_failure/* Failure */.HR('left-behind', {
    what: `Could not remove everything of project ${project}`,
    saw: [`left behind: ${left.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`, ...said].join('; '),
    fix: 'remove what the tests started beside the services, then run it again: it removes what is left of earlier runs',
});
const notProvenGone = (project, because) => new core_failure/* Failure */.HR('left-behind', {
    what: `Cannot prove that project ${project} is gone`,
    saw: because,
    fix: `look with: docker ps --all --filter label=com.docker.compose.project=${project}`,
});
function withLastLine({ code, what, saw, fix }, line) {
    const seen = line === PRINTED_NOTHING ? line : `last line: ${line}`;
    return new core_failure/* Failure */.HR(code, { what, saw: `${saw}; ${seen}`, fix });
}
const both = (first, second) => first === undefined
    ? new core_failure/* Failure */.HR(second.code, { what: `The tests passed, but: ${second.what}`, saw: second.saw, fix: second.fix })
    : new core_failure/* Failure */.HR(first.code, {
        what: first.what,
        saw: `${first.saw}; then: ${second.what}: ${second.saw}`,
        fix: first.fix,
    });
const imageGone = (image, input) => new core_failure/* Failure */.HR('not-found', {
    what: 'The image under test is not on this engine',
    saw: `no image ${image}`,
    fix: `check "${input}"; an image id is known only to the engine that built it, another one needs repository:tag@sha256:…`,
});
const noShell = (error) => new core_failure/* Failure */.HR('missing-tool', { what: 'Cannot run "test-command"', saw: error.message, fix: 'use a machine that has a shell named "sh"' }, { cause: error });
const nothingToTest = (file) => new core_failure/* Failure */.HR('bad-input', {
    what: 'There is nothing to test',
    saw: `every service of ${file} has a profile, and none of them is active`,
    fix: 'name services in "images", or set COMPOSE_PROFILES under "env:" of the step',
});
const needsTheTests = (services, test, file) => new core_failure/* Failure */.HR('bad-input', {
    what: `Cannot run "${test}" when all others are up`,
    saw: `${services.join(', ')} depends on it in ${file}`,
    fix: 'name another "test-service", or take it out of "depends_on"',
});

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/bring-up.js
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




const POLL_MS = 150;
async function bringUp(plan, model, watch, tools, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (plan.services.length === 0)
            return;
        const { clock } = tools.world;
        const limit = __addDisposableResource(env_1, clock.limit(plan.withinMs, signal), false);
        const stop = new AbortController();
        const up = new Running((0,docker_engine/* runDocker */.ST)(tools.compose, composeUp(plan.place, plan.services), {
            stdin: JSON.stringify(model),
            signal: AbortSignal.any([limit.signal, stop.signal]),
        }));
        try {
            await untilReady(up, watch, tools, limit.signal);
        }
        catch (error) {
            if (!limit.exceeded)
                throw error;
            await watch.look({ signal });
            throw watch.failed === undefined
                ? notReadyInTime(watch.waiting, plan.withinMs)
                : serviceFailed(watch.failed, 'while it came up');
        }
        finally {
            stop.abort(new Error('the wait is over'));
            await up.ended;
        }
        watch.takeAsReady();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function untilReady(up, watch, { world }, signal) {
    for (;;) {
        const result = up.result();
        await watch.look({ signal });
        if (watch.failed !== undefined)
            throw serviceFailed(watch.failed, 'while it came up');
        if (result !== undefined && result.exitCode !== 0)
            throw upFailed(result);
        if (result !== undefined && watch.allReady)
            return;
        if (watch.waiting !== '')
            world.log.progress(`waiting: ${watch.waiting}`, (0,ports_clock/* spanOf */.ee)(signal));
        await world.clock.sleep(POLL_MS, signal);
    }
}
class Running {
    ended;
    #result;
    #broken;
    constructor(run) {
        this.ended = run.then((result) => {
            this.#result = result;
        }, (error) => {
            this.#broken = { error };
        });
    }
    result() {
        if (this.#broken !== undefined)
            throw this.#broken.error;
        return this.#result;
    }
}
function checkImages(imageIds, containers) {
    for (const container of containers) {
        const wanted = imageIds[container.service];
        if (wanted !== undefined && !container.images.includes(wanted))
            throw otherImage(container.service, wanted, container);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/systems/compose/model.js

const partOf = (of, name) => {
    const part = of[name];
    return (0,json/* isObject */.G)(part) ? part : {};
};
const listOf = (of, name) => {
    const list = of[name];
    return (0,json/* isList */.L)(list) ? list : [];
};
const model_servicesOf = (model) => Object.fromEntries(Object.entries(partOf(model, 'services')).map(([name, service]) => [name, asObject(service)]));
const asObject = (value) => ((0,json/* isObject */.G)(value) ? value : {});
const dependenciesOf = (service) => Object.entries(partOf(service, 'depends_on')).map(([name, given]) => {
    const dependency = asObject(given);
    return { service: name, condition: String(dependency.condition), required: dependency.required !== false };
});
function model_replicasOf(service) {
    const count = service.scale ?? partOf(service, 'deploy').replicas;
    return typeof count === 'number' ? count : 1;
}
const model_textOf = (of, name) => {
    const text = of[name];
    return typeof text === 'string' ? text : undefined;
};
const without = (of, ...names) => Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));

;// CONCATENATED MODULE: ./build/systems/compose/objects.js



const OBJECT_KINDS = ['container', 'network', 'volume', 'image'];
const LIST = {
    container: ['docker', 'ps', '--all', '--no-trunc'],
    network: ['docker', 'network', 'ls', '--no-trunc'],
    volume: ['docker', 'volume', 'ls'],
    image: ['docker', 'image', 'ls', '--no-trunc'],
};
const listObjects = (kind, label, value) => [
    ...LIST[kind],
    ...['--filter', `label=${label}=${value}`, '--format', '{{json .}}'],
];
const REMOVE = {
    container: ['docker', 'rm', '--force', '--volumes'],
    network: ['docker', 'network', 'rm'],
    volume: ['docker', 'volume', 'rm'],
    image: ['docker', 'image', 'rm', '--force'],
};
const removeObjects = (kind, ids) => [...REMOVE[kind], ...ids];
const INSPECT = {
    container: ['docker', 'container', 'inspect'],
    network: ['docker', 'network', 'inspect'],
    volume: ['docker', 'volume', 'inspect'],
    image: ['docker', 'image', 'inspect'],
};
const inspectObjects = (kind, ids) => [
    ...INSPECT[kind],
    ...['--format', '{{json .}}', ...ids],
];
function readObjects(kind, stdout) {
    const found = stdout.split('\n').flatMap((line) => {
        const object = (0,docker_engine/* parseJson */.qF)(line);
        if (!(0,json/* isObject */.G)(object))
            return [];
        const name = nameOf(kind, object);
        return [{ kind, id: kind === 'volume' ? name : (model_textOf(object, 'ID') ?? name), name }];
    });
    return [...new Map(found.map((object) => [object.id, object])).values()];
}
function nameOf(kind, object) {
    if (kind === 'container')
        return model_textOf(object, 'Names') ?? '';
    if (kind === 'image')
        return model_textOf(object, 'Repository') ?? '';
    return model_textOf(object, 'Name') ?? '';
}
const readLabels = (stdout) => stdout.split('\n').flatMap((line) => {
    const object = (0,docker_engine/* parseJson */.qF)(line);
    if (!(0,json/* isObject */.G)(object))
        return [];
    const labels = (0,json/* isObject */.G)(object.Labels) ? object.Labels : partOf(partOf(object, 'Config'), 'Labels');
    return [Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]))];
});
async function findObjects(cli, label, options = {}) {
    const lists = await Promise.all(OBJECT_KINDS.map(async (kind) => {
        const what = `Cannot list what carries the label ${label.name}=${label.value}`;
        const stdout = await (0,docker_engine/* askDocker */.ad)(cli, listObjects(kind, label.name, label.value), { what, ...options });
        return readObjects(kind, stdout);
    }));
    return lists.flat();
}

;// CONCATENATED MODULE: ./build/systems/compose/state.js





async function lookAt(cli, project, options = {}) {
    const what = `Cannot see the containers of project ${project}`;
    const stdout = await (0,docker_engine/* askDocker */.ad)(cli, listObjects('container', PROJECT_LABEL, project), { what, ...options });
    const ids = stdout.split('\n').flatMap((line) => {
        const found = (0,docker_engine/* parseJson */.qF)(line);
        return (0,json/* isObject */.G)(found) && typeof found.ID === 'string' ? [found.ID] : [];
    });
    if (ids.length === 0)
        return [];
    const result = await (0,docker_engine/* runDocker */.ST)(cli, inspectContainers(ids), { ...options, maxBytes: 32 * 1_048_576 });
    if (result.exitCode !== 0 && !/no such container/i.test(result.stderr)) {
        throw (0,docker_engine/* engineTrouble */.gI)(result.stderr) ?? (0,docker_engine/* commandFailed */.n6)(what, result);
    }
    return readContainers(result.stdout);
}
const readContainers = (stdout) => stdout
    .split('\n')
    .flatMap((line) => {
    const found = (0,docker_engine/* parseJson */.qF)(line);
    return (0,json/* isObject */.G)(found) ? [readContainer(found)] : [];
})
    .sort((a, b) => a.service.localeCompare(b.service) || a.number - b.number);
function readContainer(found) {
    const state = partOf(found, 'State');
    const labels = partOf(partOf(found, 'Config'), 'Labels');
    const manifest = model_textOf(partOf(found, 'ImageManifestDescriptor'), 'digest');
    return {
        id: model_textOf(found, 'Id') ?? '',
        name: (model_textOf(found, 'Name') ?? '').replace(/^\//, ''),
        service: model_textOf(labels, SERVICE_LABEL) ?? '',
        number: Number(labels[NUMBER_LABEL] ?? 1),
        oneOff: labels[ONE_OFF_LABEL] === 'True',
        status: model_textOf(state, 'Status'),
        exitCode: Number(state.ExitCode ?? 0),
        outOfMemory: state.OOMKilled === true,
        startError: model_textOf(state, 'Error') ?? '',
        restarts: Number(found.RestartCount ?? 0),
        health: readHealth(partOf(state, 'Health')),
        images: [model_textOf(found, 'Image') ?? '', ...(manifest === undefined ? [] : [manifest])],
        ports: readPorts(partOf(partOf(found, 'NetworkSettings'), 'Ports')),
    };
}
function readHealth(health) {
    const { Status: status } = health;
    if (status !== 'starting' && status !== 'healthy' && status !== 'unhealthy')
        return undefined;
    const said = listOf(health, 'Log')
        .map(asObject)
        .map((entry) => ({ exitCode: Number(entry.ExitCode ?? 0), output: model_textOf(entry, 'Output') ?? '' }));
    return { status, said };
}
function readPorts(ports) {
    return Object.entries(ports).flatMap(([place, bindings]) => {
        const [port, protocol = 'tcp'] = place.split('/');
        const first = (0,json/* isList */.L)(bindings) ? asObject(bindings[0]) : {};
        const published = Number(first.HostPort);
        return Number.isInteger(published) && published > 0 ? [{ port: Number(port), protocol, published }] : [];
    });
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/collect-logs.js





const collect_logs_LINES = 50_000;
const MAX_BYTES = 8 * 1_048_576;
const TEST_COMMAND = 'test command.log';
async function collectLogs({ logsFolder, place, tests }, output, tools, signal) {
    const { cli, hide, learn, world } = tools;
    await world.files.privateFolder(logsFolder);
    learn({ logs: logsFolder });
    world.host.output('logs', logsFolder);
    if (tests.by === 'command')
        await world.files.write((0,external_node_path_.join)(logsFolder, TEST_COMMAND), output.text());
    for (const container of await lookAt(cli, place.project, { signal })) {
        const result = await (0,docker_engine/* runDocker */.ST)(cli, containerLog(container.id, collect_logs_LINES), { signal, maxBytes: MAX_BYTES });
        const lines = mergeLogs(result.stdout, result.stderr).flatMap(plainLines).map(hide);
        await world.files.write((0,external_node_path_.join)(logsFolder, fileOf(container)), `${lines.join('\n')}\n`);
    }
}
function fileOf({ service, number, oneOff, name }) {
    if (oneOff || service === '')
        return `${name}.log`;
    return number === 1 ? `${service}.log` : `${service}-${number}.log`;
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/actions/compose-integration-test/orphans.js
const PROJECT_VARIABLE = 'SLIPWAY_PROJECT';
async function endOrphans(project, { files, processes }) {
    const mark = `${PROJECT_VARIABLE}=${project}`;
    const self = await processes.self();
    const numbers = (await files.list('/proc')).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(numbers.map(async (pid) => {
        const environment = await tryRead(files, `/proc/${pid}/environ`);
        if (!environment.split('\0').includes(mark) || Number(pid) === self.pid)
            return undefined;
        const startedAt = startOf(await tryRead(files, `/proc/${pid}/stat`));
        return startedAt === undefined ? undefined : { pid: Number(pid), startedAt };
    }));
    const orphans = found.filter((each) => each !== undefined);
    for (const orphan of orphans)
        await processes.kill(orphan);
    return orphans.length;
}
async function tryRead(files, path) {
    try {
        return (await files.read(path)) ?? '';
    }
    catch {
        return '';
    }
}
const startOf = (stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];

;// CONCATENATED MODULE: ./build/systems/compose/remove-project.js




const ROUNDS = 5;
const PAUSE_MS = 300;
async function removeProject(cli, project, options) {
    const { clock, signal, stillGrowing = false } = options;
    const label = { name: PROJECT_LABEL, value: project };
    const found = new Map();
    let left = await findObjects(cli, label, { signal });
    let said = [];
    let empty = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
        for (const object of left)
            found.set(object.id, object);
        empty = left.length === 0 ? empty + 1 : 0;
        if (empty > (stillGrowing ? 1 : 0))
            break;
        if (round > 1 || left.length === 0)
            await clock.sleep(PAUSE_MS, signal);
        said = await removeAll(cli, left, signal);
        left = await findObjects(cli, label, { signal });
    }
    return { found: [...found.values()], left, said: left.length === 0 ? [] : said };
}
async function removeAll(cli, objects, signal) {
    const said = [];
    for (const kind of OBJECT_KINDS) {
        const ids = objects.filter((object) => object.kind === kind).map(({ id }) => id);
        if (ids.length === 0)
            continue;
        try {
            const result = await (0,docker_engine/* runDocker */.ST)(cli, removeObjects(kind, ids), { signal });
            if (result.exitCode !== 0)
                said.push(lastWords(result.stderr));
        }
        catch (error) {
            signal.throwIfAborted();
            said.push((0,core_failure/* briefly */.m_)(error));
        }
    }
    return said;
}
const lastWords = (stderr) => (0,docker_engine/* lastLine */.fM)(stderr.replace(/^exit status \d+$/gm, ''));

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/tear-down.js







async function tearDown(cli, project, options) {
    let removal;
    try {
        removal = await removeProject(cli, project, options);
    }
    catch (error) {
        if (!(error instanceof core_failure/* Failure */.HR))
            throw error;
        return { removed: 0, left: [], failure: notProvenGone(project, (0,core_failure/* briefly */.m_)(error)) };
    }
    const { found, left, said } = removal;
    const removed = found.length - left.length;
    if (left.length === 0)
        return { removed, left };
    const users = await Promise.all(left.map((object) => usersOf(object, cli, options.signal)));
    return { removed, left, failure: leftBehind(left, [...said, ...users.flat()], project) };
}
async function usersOf(object, cli, signal) {
    if (object.kind !== 'network')
        return [];
    const result = await (0,docker_engine/* runDocker */.ST)(cli, inspectObjects('network', [object.id]), { signal });
    const network = (0,docker_engine/* parseJson */.qF)(result.stdout);
    if (!(0,json/* isObject */.G)(network))
        return [];
    const names = Object.values(partOf(network, 'Containers')).flatMap((each) => (0,json/* isObject */.G)(each) ? [model_textOf(each, 'Name') ?? ''] : []);
    return names.length === 0 ? [] : [`in network ${object.name}: ${names.join(', ')}`];
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/post.js
var post_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var post_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const KEY = 'compose-project';
const rememberProject = (host, project, by) => host.remember(KEY, JSON.stringify({ project, ...by }));
const forgetProject = (host) => host.remember(KEY, '');
const LIMIT_MS = 120_000;
async function cleanUpAfter(world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const kept = (0,docker_engine/* parseJson */.qF)(world.host.remembered(KEY) ?? '');
        if (!(0,json/* isObject */.G)(kept))
            return result/* EXIT */.dc.done;
        const project = String(kept.project);
        await world.processes.kill({ pid: Number(kept.pid), startedAt: String(kept.startedAt) });
        const limit = post_addDisposableResource(env_1, world.clock.limit(LIMIT_MS, world.signal), false);
        await endOrphans(project, world);
        const options = { clock: world.clock, signal: limit.signal, stillGrowing: true };
        try {
            const { failure, removed } = await tearDown((0,programs/* dockerOf */.q)(world), project, options);
            if (failure !== undefined) {
                world.log.error(failure.message);
                return (0,result/* exitCodeOfFailure */.Bu)(failure.code);
            }
            world.log.info(`Project ${project} is gone: removed ${removed} containers, networks and volumes that main had left`);
            return result/* EXIT */.dc.done;
        }
        catch (error) {
            if (!limit.signal.aborted)
                throw error;
            world.log.error(`Could not remove project ${project}\n  Saw: ${(0,core_failure/* briefly */.m_)(error)}\n  Try: docker compose --project-name ${project} down --volumes`);
            return result/* EXIT */.dc.testsFailed;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        post_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/finish.js
var finish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var finish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






const HURRIED = { evidenceMs: 0, logsMs: 800, removalMs: 1_700, parent: undefined };
function limitsOf({ recovery, signal, impatient }, cancelled) {
    if (cancelled && recovery === 'post')
        return HURRIED;
    const parent = recovery === 'post' ? signal : impatient;
    return { evidenceMs: 20_000, logsMs: 60_000, removalMs: 120_000, parent };
}
async function finish(plan, ended, tools) {
    const { world, learn } = tools;
    const limits = limitsOf(world, ended.cancelled);
    const attempt = async (what, ms, work) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = finish_addDisposableResource(env_1, world.clock.limit(ms, limits.parent), false);
            await work(limit.signal).catch((error) => world.log.warn(`Could not ${what}: ${(0,core_failure/* briefly */.m_)(error)}`));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            finish_disposeResources(env_1);
        }
    };
    let { failure } = ended;
    if (failure !== undefined && limits.evidenceMs > 0) {
        await attempt('show why it failed', limits.evidenceMs, async (signal) => {
            const evidence = await showWhy(plan, ended, tools, signal);
            const last = evidence[0]?.lines.at(-1);
            if (failure !== undefined && last !== undefined)
                failure = withLastLine(failure, last);
            learn({ evidence, ...(failure === undefined ? {} : { failure }) });
        });
    }
    learn({ sightings: ended.watch.sightings, containers: ended.watch.containers });
    await attempt('write the logs', limits.logsMs, (signal) => collectLogs(plan, ended.output, tools, signal));
    await remove(plan, { ...ended, failure }, tools, limits);
}
async function showWhy(plan, { watch, output, testsBegan }, tools, signal) {
    await watch.look({ signal });
    const injected = plan.injections.map(({ service }) => service);
    const evidence = [];
    for (const container of worthShowing(watch, { testsBegan, injected })) {
        evidence.push(await evidenceOf(container, tools, signal));
    }
    const told = output.last(finish_LINES);
    const aboutTests = told.length === 0 ? [] : [{ title: 'The last lines of the tests', lines: told }];
    const serviceFailed = watch.failed !== undefined;
    const all = serviceFailed ? [...evidence, ...aboutTests] : [...aboutTests, ...evidence];
    for (const { title, lines } of all) {
        await tools.world.log.group(title, async () => {
            for (const line of lines)
                tools.world.log.info(line);
        });
    }
    return all;
}
const finish_LINES = 50;
async function remove(plan, { failure, cancelled }, tools, limits) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { cli, learn, tell, world } = tools;
        const { project } = plan.place;
        const startedMs = world.clock.nowMs();
        tell(`remove project ${project}`);
        const limit = finish_addDisposableResource(env_2, world.clock.limit(limits.removalMs, limits.parent), false);
        try {
            const tornDown = await tearDown(cli, project, { clock: world.clock, signal: limit.signal });
            const left = tornDown.left.map(({ kind, name }) => `${kind} ${name}`);
            learn({ downMs: world.clock.nowMs() - startedMs, left, isGone: tornDown.failure === undefined });
            if (tornDown.failure !== undefined)
                learn({ failure: both(failure, tornDown.failure) });
            else
                forgetProject(world.host);
        }
        catch (error) {
            if (!limit.signal.aborted)
                throw error;
            learn({ cancelled: cancelled || (failure === undefined && world.signal.aborted) });
            learn({ failure: both(failure, notProvenGone(project, (0,core_failure/* briefly */.m_)(error))) });
            if (world.recovery === 'post')
                world.log.info('The post step of this action removes what is left');
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        finish_disposeResources(env_2);
    }
}

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/systems/docker/own-variables.js
var own_variables = __webpack_require__(8174);
;// CONCATENATED MODULE: ./build/systems/compose/addresses.js

function addressesOf(containers, host) {
    const variables = new Map();
    const remarks = [];
    const set = (name, value, service) => {
        const known = variables.get(name);
        if ((0,own_variables/* isDockersOwn */.uJ)(name))
            remarks.push(`${name} is not set for service ${service}: the docker command reads it`);
        else if (known === undefined)
            variables.set(name, { value, service });
        else if (known.service !== service) {
            remarks.push(`${name} is of service ${known.service}, and not set for ${service}`);
        }
    };
    for (const { service, number, oneOff, ports } of containers) {
        if (number !== 1 || oneOff || ports.length === 0)
            continue;
        const prefix = variablePrefix(service);
        set(`${prefix}_HOST`, host, service);
        for (const { port, protocol, published } of ports) {
            const name = `${prefix}_PORT_${port}${protocol === 'tcp' ? '' : `_${protocol.toUpperCase()}`}`;
            set(name, String(published), service);
        }
    }
    return { variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])), remarks };
}
const variablePrefix = (service) => service
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '_')
    .replace(/^(?=\d)/, '_');
function publishingOf(engine) {
    const local = { at: '127.0.0.1', host: '127.0.0.1' };
    if (engine.isLocal)
        return local;
    const host = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(engine.endpoint)?.[1];
    if (host === undefined || /^(localhost|127\..*|\[::1\])$/.test(host))
        return local;
    return { at: '0.0.0.0', host: host.replace(/^\[|\]$/g, '') };
}

;// CONCATENATED MODULE: ./build/systems/compose/expected.js

function expectedOf(model, services) {
    const all = model_servicesOf(model);
    const mustEnd = new Set(Object.values(all).flatMap((service) => dependenciesOf(service)
        .filter(({ condition }) => condition === 'service_completed_successfully')
        .map((dependency) => dependency.service)));
    return services.flatMap((name) => {
        const service = all[name] ?? {};
        const containers = model_replicasOf(service);
        if (containers === 0)
            return [];
        const policy = model_textOf(partOf(partOf(service, 'deploy'), 'restart_policy'), 'condition');
        const mayEnd = ['no', 'on-failure', 'none'].some((word) => model_textOf(service, 'restart') === word || policy === word);
        return [{ service: name, containers, mustEnd: mustEnd.has(name), mayEnd }];
    });
}

;// CONCATENATED MODULE: ./build/systems/compose/labelled.js

const labelled = (of, labels) => ({
    ...of,
    labels: { ...partOf(of, 'labels'), ...labels },
});

;// CONCATENATED MODULE: ./build/systems/compose/isolate-service.js



const isolateService = (name, service, context, notes) => STEPS.reduce((changed, step) => step(name, changed, context, notes), service);
const chosen = (_name, service, { services }) => {
    const own = without(service, 'profiles', 'develop');
    const needs = Object.entries(partOf(own, 'depends_on')).filter(([needed]) => services.includes(needed));
    return own.depends_on === undefined ? own : { ...own, depends_on: Object.fromEntries(needs) };
};
const isolate_service_image = (name, service, { project, labels, injected, builtImages }, notes) => {
    const own = without(service, 'pull_policy');
    const named = model_textOf(service, 'image');
    if (injected.includes(name)) {
        if (service.build !== undefined)
            notes.change('not built from the file: it gets the image under test');
        return without(own, 'build', 'image');
    }
    const builder = builtImages.get(named ?? '');
    if (service.build === undefined) {
        if (builder === undefined)
            return own;
        if (injected.includes(builder)) {
            notes.warn(`it runs "${named}", which ${builder} builds, and not the image under test; name it in "images" as well`);
            return own;
        }
        return { ...own, image: builtImage(project, builder) };
    }
    if (named !== undefined)
        notes.change(`built under a name of this project, not as "${named}"`);
    const build = labelled(without(asObject(service.build), 'tags'), labels);
    return { ...own, build, image: builtImage(project, name) };
};
const builtImage = (project, service) => `${project}-${service}`;
const once = (name, service, context) => {
    if (name !== context.once)
        return service;
    const deploy = without(partOf(service, 'deploy'), 'replicas', 'restart_policy', 'mode');
    return { ...without(service, 'scale', 'restart'), ...(service.deploy === undefined ? {} : { deploy }), restart: 'no' };
};
const ports = (_name, service, { publishAt }, notes) => {
    const given = listOf(service, 'ports').map(asObject);
    if (given.length === 0)
        return service;
    const fixed = given.flatMap((port) => (port.published === undefined ? [] : [`${port.published}→${port.target}`]));
    if (fixed.length > 0)
        notes.change(`free ports at ${publishAt} instead of ${fixed.join(', ')}`);
    const byTarget = new Map(given.map((port) => [`${port.target}/${port.protocol}`, port]));
    return {
        ...service,
        ports: [...byTarget.values()].map((port) => ({ ...without(port, 'published'), host_ip: publishAt })),
    };
};
const containerName = (_name, service, _context, notes) => {
    const fixed = model_textOf(service, 'container_name');
    if (fixed === undefined)
        return service;
    notes.change(`container named after the project; "${fixed}" still reaches it inside its networks`);
    const networks = Object.entries(partOf(service, 'networks')).map(([network, settings]) => {
        const aliases = new Set([...listOf(asObject(settings), 'aliases').map(String), fixed]);
        return [network, { ...asObject(settings), aliases: [...aliases] }];
    });
    return {
        ...without(service, 'container_name'),
        ...(networks.length === 0 ? {} : { networks: Object.fromEntries(networks) }),
    };
};
const FIXED_ADDRESSES = ['ipv4_address', 'ipv6_address', 'link_local_ips', 'mac_address'];
const addresses = (_name, service, _context, notes) => {
    const networks = partOf(service, 'networks');
    const places = [service, ...Object.values(networks).map(asObject)];
    const fixed = FIXED_ADDRESSES.filter((key) => places.some((place) => place[key] !== undefined));
    if (fixed.length === 0)
        return service;
    notes.change(`the engine chooses its addresses: no ${fixed.join(', ')}`);
    const freed = Object.entries(networks).map(([network, settings]) => [network, (0,json/* isObject */.G)(settings) ? without(settings, ...FIXED_ADDRESSES) : settings]);
    return {
        ...without(service, 'mac_address'),
        ...(freed.length === 0 ? {} : { networks: Object.fromEntries(freed) }),
    };
};
const CONTAINER = /^container:([^:]+)(.*)$/;
const namespaces = (_name, service, { byContainerName }, notes) => {
    const translate = (key, text) => {
        const [, container = '', rest = ''] = CONTAINER.exec(text) ?? [];
        if (container === '')
            return text;
        const known = byContainerName.get(container);
        if (known !== undefined)
            return `${key === 'volumes_from' ? '' : 'service:'}${known}${rest}`;
        notes.warn(`${key} uses container "${container}", which is not of this environment: it is shared with others`);
        return text;
    };
    let own = service;
    for (const key of ['network_mode', 'ipc', 'pid']) {
        const text = model_textOf(own, key);
        if (text !== undefined)
            own = { ...own, [key]: translate(key, text) };
    }
    const from = listOf(own, 'volumes_from').map(String);
    if (from.length > 0)
        own = { ...own, volumes_from: from.map((text) => translate('volumes_from', text)) };
    if (own.network_mode === 'host') {
        notes.warn('network_mode host: its ports are those of the machine, and only one copy can have them');
    }
    for (const link of listOf(own, 'external_links').map(String)) {
        notes.warn(`external_links uses container "${link}", which is not of this environment: it is shared with others`);
    }
    return own;
};
const mounts = (_name, service, _context, notes) => {
    const volumes = listOf(service, 'volumes');
    if (volumes.length === 0)
        return service;
    return {
        ...service,
        volumes: volumes.map((volume) => {
            if (!(0,json/* isObject */.G)(volume) || volume.type !== 'bind')
                return volume;
            if (volume.read_only !== true) {
                notes.warn(`it can write into ${String(volume.source)}: that is shared with others, and what it writes stays`);
            }
            return { ...volume, bind: { ...partOf(volume, 'bind'), create_host_path: false } };
        }),
    };
};
const READABLE = ['json-file', 'local', 'journald'];
const logging = (_name, service, _context, notes) => {
    const driver = model_textOf(partOf(service, 'logging'), 'driver');
    if (driver === undefined || READABLE.includes(driver))
        return service;
    notes.change(`its log is kept by the engine, not sent to "${driver}"`);
    return { ...service, logging: { driver: 'local' } };
};
const labels = (_name, service, context) => labelled(service, context.labels);
const STEPS = [
    chosen,
    isolate_service_image,
    once,
    ports,
    containerName,
    addresses,
    namespaces,
    mounts,
    logging,
    labels,
];

;// CONCATENATED MODULE: ./build/systems/compose/isolate-shared.js


const BRIDGE_NAME = 'com.docker.network.bridge.name';
function isolateNetwork(key, network, { project, labels }, notes) {
    if (network.external === true) {
        notes.warn(`"${model_textOf(network, 'name') ?? key}" is external: it is shared with others, and is left as it is`);
        return network;
    }
    noteName(key, network, project, notes);
    let own = without(network, 'name');
    const ipam = partOf(own, 'ipam');
    if (listOf(ipam, 'config').length > 0) {
        own = { ...own, ipam: without(ipam, 'config') };
        notes.change('the engine chooses the subnet, instead of the one in the file: two copies cannot have the same');
    }
    const options = partOf(own, 'driver_opts');
    if (options[BRIDGE_NAME] !== undefined) {
        own = { ...own, driver_opts: without(options, BRIDGE_NAME) };
        notes.change(`the engine chooses the name of the bridge, instead of "${String(options[BRIDGE_NAME])}"`);
    }
    return labelled(own, labels);
}
function isolateVolume(key, volume, { project, labels }, notes) {
    if (volume.external === true) {
        notes.warn(`"${model_textOf(volume, 'name') ?? key}" is external: it is shared with others, and what is written stays`);
        return volume;
    }
    noteName(key, volume, project, notes);
    const device = partOf(volume, 'driver_opts').device;
    if (device !== undefined) {
        notes.warn(`it lies at "${String(device)}": that is shared with others, and what is written stays`);
    }
    return labelled(without(volume, 'name'), labels);
}
function noteName(key, of, project, notes) {
    const name = model_textOf(of, 'name');
    if (name !== undefined && name !== `${project}_${key}`)
        notes.change(`named after the project, not "${name}"`);
}

;// CONCATENATED MODULE: ./build/systems/compose/isolate.js



function isolate(model, isolation) {
    const changes = [];
    const warnings = [];
    const notesOf = (name) => ({
        change: (text) => changes.push(`${name}: ${text}`),
        warn: (text) => warnings.push(`${name}: ${text}`),
    });
    const kept = Object.entries(model_servicesOf(model)).filter(([name]) => isolation.services.includes(name));
    const context = {
        ...isolation,
        byContainerName: new Map(kept.flatMap(([name, service]) => pair(model_textOf(service, 'container_name'), name))),
        builtImages: builtImages(model, isolation),
    };
    const services = kept.map(([name, service]) => [name, isolateService(name, service, context, notesOf(name))]);
    const networks = Object.entries(partOf(model, 'networks')).map(([name, network]) => [name, isolateNetwork(name, asObject(network), context, notesOf(`network ${name}`))]);
    const volumes = Object.entries(partOf(model, 'volumes')).map(([name, volume]) => [name, isolateVolume(name, asObject(volume), context, notesOf(`volume ${name}`))]);
    return {
        model: {
            ...without(model, 'name'),
            services: Object.fromEntries(services),
            networks: Object.fromEntries(networks),
            volumes: Object.fromEntries(volumes),
        },
        changes,
        warnings,
    };
}
function injectImages(model, ids) {
    const services = Object.entries(model_servicesOf(model)).map(([name, service]) => [name, ids[name] === undefined ? service : { ...service, image: ids[name] }]);
    return { ...model, services: Object.fromEntries(services) };
}
const imagesOf = (model, injected) => Object.fromEntries(Object.entries(servicesOf(model)).flatMap(([name, service]) => injected.includes(name) ? [] : pair(name, textOf(service, 'image'))));
const builtServices = (model) => Object.entries(model_servicesOf(model))
    .filter(([, service]) => service.build !== undefined)
    .map(([name]) => name);
const containersWanted = (model) => Object.fromEntries(Object.entries(servicesOf(model)).map(([name, service]) => [name, replicasOf(service)]));
function builtImages(model, { services }) {
    return new Map(Object.entries(model_servicesOf(model)).flatMap(([name, service]) => service.build === undefined || !services.includes(name) ? [] : pair(model_textOf(service, 'image'), name)));
}
function pair(key, value) {
    return key === undefined || value === undefined ? [] : [[key, value]];
}

;// CONCATENATED MODULE: ./build/systems/compose/select.js

function chooseServices(model, wanted) {
    const services = model_servicesOf(model);
    const chosen = new Set();
    const choose = (name) => {
        const service = services[name];
        if (chosen.has(name) || service === undefined)
            return;
        chosen.add(name);
        for (const { service: needed, required } of dependenciesOf(service))
            if (required)
                choose(needed);
    };
    for (const name of [...wanted.enabled, ...wanted.named])
        if (name !== wanted.test)
            choose(name);
    if (wanted.test !== undefined) {
        choose(wanted.test);
        chosen.delete(wanted.test);
    }
    return [...chosen].sort();
}
const dependentsOf = (model, test, chosen) => {
    const services = model_servicesOf(model);
    return chosen.filter((name) => dependenciesOf(services[name] ?? {}).some(({ service, required }) => service === test && required));
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/systems/docker/owner.js

const RUN_LABEL = 'io.slipway.run';
const OWNER_LABEL = 'io.slipway.owner';
const ACTION_LABEL = 'io.slipway.action';
const formatOwner = ({ place, process }) => `${place ?? 'somewhere'}/${process.pid}/${process.startedAt}`;
function parseOwner(text) {
    const [place, pid, startedAt, ...more] = text.split('/');
    if (!place || !/^\d+$/.test(pid ?? '') || !startedAt || more.length > 0)
        return undefined;
    return { place: place === 'somewhere' ? undefined : place, process: { pid: Number(pid), startedAt } };
}
async function isDead(made, self, processes) {
    if (made.place === undefined || made.place !== self.place)
        return false;
    return !(await processes.isAlive(made.process));
}
async function observeOwner(ports) {
    const [machine, namespace, process] = await Promise.all([
        ports.files.read('/etc/machine-id'),
        processNamespace(ports.exec, ports.env.PATH ?? ''),
        ports.processes.self(),
    ]);
    if (namespace === undefined)
        return { place: undefined, process };
    const place = (0,external_node_crypto_.createHash)('sha256').update(`slipway ${machine?.trim()} ${namespace}`).digest('hex').slice(0, 12);
    return { place, process };
}
async function processNamespace(exec, path) {
    try {
        const { exitCode, stdout } = await exec.run(['readlink', '/proc/self/ns/pid'], { env: { PATH: path } });
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/actions/compose-integration-test/front.js
var front = __webpack_require__(528);
// EXTERNAL MODULE: ./build/actions/compose-integration-test/inputs.js
var compose_integration_test_inputs = __webpack_require__(4082);
;// CONCATENATED MODULE: ./build/actions/compose-integration-test/images.js


const allServices = ({ tests }, services) => tests.by === 'service' ? [...services, tests.service] : services;
function imagesWanted(inputs, model, services) {
    const named = Object.keys(namedImages(inputs, model, services));
    return [...new Set([...inputs.injections.map(({ image }) => (0,compose_integration_test_inputs/* formatChoice */.X)(image)), ...named])];
}
function namedImages(inputs, model, services) {
    const all = model_servicesOf(model);
    const built = new Set(Object.values(all).flatMap((service) => (service.build ? [model_textOf(service, 'image')] : [])));
    const named = allServices(inputs, services).flatMap((name) => {
        const service = all[name] ?? {};
        const image = model_textOf(service, 'image');
        const isInjected = inputs.injections.some((injection) => injection.service === name);
        if (image === undefined || isInjected || service.build !== undefined || built.has(image))
            return [];
        return [[image, { service: name, always: model_textOf(service, 'pull_policy') === 'always' }]];
    });
    return Object.fromEntries(named);
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/plan.js












const projectName = (id) => `slipway-${id.replace(/[^0-9a-f]/g, '').slice(0, 12)}`;
function makePlan(inputs, facts, place) {
    const { services, composeFile, engine, file } = facts;
    const { project, workspace, temp } = place;
    const { tests } = inputs;
    checkOrder(inputs, facts);
    const publishing = publishingOf(engine);
    const all = allServices(inputs, services);
    const { model, changes, warnings } = isolate(composeFile.model, {
        project,
        labels: { [ACTION_LABEL]: front/* ACTION */.h, [RUN_LABEL]: project, [OWNER_LABEL]: formatOwner(facts.owner) },
        services: all,
        once: tests.by === 'service' ? tests.service : undefined,
        injected: inputs.injections.map(({ service }) => service),
        publishAt: publishing.at,
    });
    return {
        place: { project, folder: facts.folder },
        file,
        engine: `docker compose ${facts.compose} and engine ${engine.version} at ${engine.endpoint}`,
        sweep: facts.dead,
        pull: pullsOf(inputs, facts),
        build: builtServices(model),
        model,
        injections: inputs.injections.map((injection) => ({
            ...injection,
            id: facts.imageIds.get((0,compose_integration_test_inputs/* formatChoice */.X)(injection.image)),
        })),
        services,
        expected: expectedOf(model, services),
        publishing,
        withinMs: inputs.withinMs,
        tests,
        logsFolder: (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace, inputs.logsFolder ?? (0,external_node_path_.join)(temp, 'slipway-logs')), project),
        changes,
        warnings: [...composeFile.remarks, ...warnings, ...warningsOf(inputs, facts)],
    };
}
function checkOrder({ tests }, { composeFile, services, file }) {
    if (tests.by === 'command') {
        if (services.length === 0)
            throw nothingToTest(file);
        return;
    }
    const before = dependentsOf(composeFile.model, tests.service, services);
    if (before.length > 0)
        throw needsTheTests(before, tests.service, file);
}
function pullsOf(inputs, { composeFile, services, imageIds }) {
    const injected = inputs.injections.flatMap(({ image, input }) => {
        if (imageIds.has((0,compose_integration_test_inputs/* formatChoice */.X)(image)))
            return [];
        if (image.by === 'id')
            throw imageGone(image.id, input);
        return [{ ref: image.ref, input: `"${input}"` }];
    });
    const named = Object.entries(namedImages(inputs, composeFile.model, services)).flatMap(([name, use]) => {
        if (imageIds.has(name) && !use.always)
            return [];
        const input = `the image of service "${use.service}"`;
        return [{ ref: (0,image_ref/* parseImageRef */.Q)(name, input), input }];
    });
    return [...injected, ...named];
}
function warningsOf({ injections }, { engine }) {
    return [
        ...(injections.length === 0 ? ['no image was given: what is tested is what the compose file names'] : []),
        ...injections.flatMap(({ image, service }) => image.by === 'name' && (0,image_ref/* isMoving */.rU)((0,compose_integration_test_inputs/* formatChoice */.X)(image))
            ? [
                `${service}: ${(0,compose_integration_test_inputs/* formatChoice */.X)(image)} can mean another image tomorrow; result-json holds the id that was tested`,
            ]
            : []),
        ...(engine.isLocal
            ? []
            : [`the engine is at ${engine.endpoint}: it sees its own files, not those of this machine`]),
    ];
}
function explain(plan) {
    return [
        `with ${plan.engine}`,
        ...plan.sweep.map((project) => `- remove project ${project}, left by a run that was killed`),
        ...plan.pull.map(({ ref, input }) => `+ pull ${(0,image_ref/* formatImageRef */.kL)(ref)}, ${input}`),
        ...plan.build.map((service) => `build the image of ${service}`),
        `bring up ${plan.services.join(', ') || 'nothing'} from ${plan.file} as project ${plan.place.project}`,
        ...plan.injections.map(({ service, image, id }) => `  ${service} runs ${id ?? (0,compose_integration_test_inputs/* formatChoice */.X)(image)}`),
        ...plan.changes.map((change) => `  ~ ${change}`),
        ...plan.warnings.map((warning) => `  ! ${warning}`),
        `wait at most ${(0,duration/* formatDuration */.a3)(plan.withinMs)} until all are up and healthy`,
        `run ${titleOf(plan)}`,
        `write the logs to ${plan.logsFolder}, and remove everything of the project`,
    ];
}
const titleOf = ({ tests }) => tests.by === 'service' ? `service ${tests.service}` : firstLine(tests.script);
function firstLine(script) {
    const [line = '', ...more] = script.split('\n');
    return more.length === 0 ? line : `${line} … (${more.length} more lines)`;
}

// EXTERNAL MODULE: ./build/ports/telling.js + 1 modules
var telling = __webpack_require__(541);
;// CONCATENATED MODULE: ./build/systems/docker/inspect.js



const imageInspect = (image) => ['docker', 'image', 'inspect', '--format', '{{json .}}', image];
async function findImage(cli, image, options = {}) {
    const result = await (0,docker_engine/* runDocker */.ST)(cli, imageInspect(image), options);
    if (result.exitCode === 0)
        return readImage(result.stdout, image);
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        throw trouble;
    if (/no such (image|object)/i.test(result.stderr))
        return undefined;
    throw (0,docker_engine/* commandFailed */.n6)(`Cannot look up image ${image}`, result);
}
function readImage(stdout, image) {
    const found = (0,docker_engine/* parseJson */.qF)(stdout);
    if (!(0,json/* isObject */.G)(found) || typeof found.Id !== 'string') {
        throw new core_failure/* Failure */.HR('answer-wrong', {
            what: `Cannot read what the engine says about image ${image}`,
            saw: JSON.stringify(stdout.slice(0, 200)),
            fix: 'run "docker image inspect" by hand and look at what it prints',
        });
    }
    const config = (0,json/* isObject */.G)(found.Config) ? found.Config : {};
    const labels = (0,json/* isObject */.G)(config.Labels) ? config.Labels : {};
    return {
        id: found.Id,
        repoDigests: (0,json/* isList */.L)(found.RepoDigests) ? found.RepoDigests.map(String) : [],
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        sizeBytes: typeof found.Size === 'number' ? found.Size : 0,
    };
}
function identify(ref, image) {
    const wanted = familiar(ref.repository);
    const found = image.repoDigests.find((each) => {
        const [repository = '', digest] = each.split('@');
        return (familiar(repository) === wanted && digest !== undefined && (ref.digest === undefined || ref.digest === digest));
    });
    const digest = found?.split('@')[1];
    if (digest === undefined)
        return { id: image.id, digest: image.id, kind: 'image-id' };
    return { id: image.id, digest, kind: digest === image.id ? 'manifest-digest' : 'registry-digest' };
}
const familiar = (repository) => repository.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
const containerState = (name) => [
    'docker',
    'container',
    'inspect',
    '--format',
    '{{json .State}}',
    name,
];
function readState(stdout) {
    const state = parseJson(stdout);
    if (!isObject(state))
        return undefined;
    const exitCode = Number(state.ExitCode);
    if (state.Running === true)
        return { status: 'running' };
    if (state.Status === 'created')
        return { status: 'created', exitCode, startError: String(state.Error ?? '') };
    return { status: 'exited', exitCode, outOfMemory: state.OOMKilled === true };
}

;// CONCATENATED MODULE: ./build/systems/docker/pull.js



const dockerPull = (image) => ['docker', 'pull', '--quiet', image];
async function pullImage(cli, ref, options) {
    const { input, ...rest } = options;
    const result = await (0,docker_engine/* runDocker */.ST)(cli, dockerPull((0,image_ref/* formatImageRef */.kL)(ref)), rest);
    if (result.exitCode === 0)
        return;
    const what = `Cannot pull ${(0,image_ref/* formatImageRef */.kL)(ref)}`;
    throw (0,docker_engine/* engineTrouble */.gI)(result.stderr) ?? pullTrouble(ref, result.stderr, input) ?? (0,docker_engine/* commandFailed */.n6)(what, result);
}
const ADVICE = [
    {
        pattern: /toomanyrequests|rate limit|429/i,
        code: 'unreachable',
        because: 'its registry wants fewer requests',
        fix: (_, registry) => `wait, or log in to ${registry} before this step`,
    },
    {
        pattern: /pull access denied|unauthorized|denied|no basic auth credentials|403 Forbidden/i,
        code: 'denied',
        because: 'its registry does not let us, or has no such repository',
        fix: (input, registry) => `check the name in ${input}, or log in to ${registry} before this step`,
    },
    {
        pattern: /manifest unknown|manifest for .* not found|name unknown|not found|no matching manifest/i,
        code: 'not-found',
        because: 'its registry does not have it',
        fix: (input) => `check the name, tag and digest in ${input}`,
    },
    {
        pattern: /no such host|connection refused|i\/o timeout|timeout|TLS|x509|EOF|reset by peer|network is unreachable|5\d\d /i,
        code: 'unreachable',
        because: 'its registry cannot be reached from this engine',
        fix: (input, registry) => `check the name in ${input}, and that the engine reaches ${registry}; an image that is already on the engine ("docker image ls") is used as it is`,
    },
];
function pullTrouble(ref, stderr, input) {
    const advice = ADVICE.find(({ pattern }) => pattern.test(stderr));
    if (advice === undefined)
        return undefined;
    return new core_failure/* Failure */.HR(advice.code, {
        what: `Cannot pull ${(0,image_ref/* formatImageRef */.kL)(ref)}: ${advice.because}`,
        saw: (0,docker_engine/* lastLine */.fM)(stderr),
        fix: advice.fix(input, (0,image_ref/* registryOf */.Fv)(ref)),
    });
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/provide-images.js









async function pullImages({ pull }, { cli, world }, signal) {
    const pulls = pull.map(({ ref, input }) => {
        const name = (0,image_ref/* formatImageRef */.kL)(ref);
        world.log.info(`Pulling ${name}`);
        return (0,telling.whileTelling)(`pulling ${name}`, () => pullImage(cli, ref, { input, signal }), world);
    });
    await Promise.allSettled(pulls);
    await Promise.all(pulls);
}
async function pinImages(plan, { cli, learn }, signal) {
    const pinned = await Promise.all(plan.injections.map(async ({ service, image, id, input }) => {
        const known = id ?? (await findImage(cli, (0,compose_integration_test_inputs/* formatChoice */.X)(image), { signal }))?.id;
        if (known === undefined)
            throw imageGone((0,compose_integration_test_inputs/* formatChoice */.X)(image), input);
        return [service, known];
    }));
    const imageIds = Object.fromEntries(pinned);
    learn({ imageIds });
    return { model: injectImages(plan.model, imageIds), imageIds };
}
async function buildImages({ build, place }, model, { compose, hide, world }, signal) {
    if (build.length === 0)
        return;
    const options = { signal, stdin: JSON.stringify(model), onLine: (line) => world.log.info(hide(line)) };
    const result = await world.log.group(`Build the image of ${build.join(', ')}`, () => (0,telling.whileTelling)('compose build: at work', () => (0,docker_engine/* runDocker */.ST)(compose, composeBuild(place, build), options), world));
    if (result.exitCode === 0)
        return;
    const said = (0,docker_engine/* lastLine */.fM)(result.stderr) || (0,docker_engine/* lastLine */.fM)(result.stdout);
    throw (0,docker_engine/* engineTrouble */.gI)(said) ?? buildFailed(build, hide(said));
}

// EXTERNAL MODULE: ./build/ports/exec.js
var exec = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/core/child-env.js

const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/;
const COMMAND_FILES = new Set([
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
const LEAST_PART = 8;
function childEnv(env, secrets, { named = [], add = {} } = {}) {
    const isSecret = findSecrets([...secrets, ...(0,secret/* secretsOfJob */.Ie)(env)]);
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        (named.includes(entry[0]) || !(OURS.test(entry[0]) || COMMAND_FILES.has(entry[0]) || isSecret(entry[1]))));
    return { ...Object.fromEntries(kept), ...add };
}
function findSecrets(secrets) {
    const wholes = new Set(secrets.map((secret) => secret.reveal().trim()).filter((text) => text !== ''));
    const parts = new Set([...wholes, ...secrets.flatMap(secret/* textsToMask */.av)].filter((text) => text.length >= LEAST_PART).flatMap(waysToWrite));
    return (value) => wholes.has(value.trim()) || [...parts].some((part) => value.includes(part));
}
const waysToWrite = (text) => [
    text,
    encodeURIComponent(text.toWellFormed()),
    JSON.stringify(text).slice(1, -1),
];

;// CONCATENATED MODULE: ./build/run/env-for-others.js

const envForOthers = (world, options) => childEnv(world.env, world.host.secrets(), options);

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/run-tests.js












const GUARD_MS = 1_000;
async function runTests(environment, tools, signal) {
    const { plan, watch } = environment;
    const { log, clock } = tools.world;
    const startedMs = clock.nowMs();
    const end = await log.group(`Tests: ${titleOf(plan)}`, () => (0,telling.whileTelling)(`tests: ${titleOf(plan)} at work`, () => guarded(watch, tools, signal, (guardedSignal) => startTests(environment, tools, guardedSignal)), { clock, log, span: (0,ports_clock/* spanOf */.ee)(signal) }));
    tools.learn({ tests: { ...end, tookMs: clock.nowMs() - startedMs } });
    await watch.look({ signal });
    const notReady = watch.failed ?? watch.sightings.find(({ readiness }) => readiness.is !== 'ready');
    if (notReady !== undefined)
        throw serviceFailed(notReady, `while the tests ran (exit code ${end.exitCode})`);
    if (end.exitCode !== 0)
        throw testsFailed(titleOf(plan), end);
}
async function guarded(watch, { world: { clock } }, signal, work) {
    const over = new AbortController();
    const trouble = new AbortController();
    const guard = async () => {
        try {
            for (;;) {
                await clock.sleep(GUARD_MS, over.signal);
                await watch.look({ signal: over.signal });
                if (watch.failed !== undefined)
                    throw serviceFailed(watch.failed, 'while the tests ran');
            }
        }
        catch (error) {
            if (!over.signal.aborted)
                trouble.abort(error);
        }
    };
    const guarding = guard();
    try {
        return await work(AbortSignal.any([signal, trouble.signal]));
    }
    finally {
        over.abort();
        await guarding;
    }
}
async function startTests(environment, tools, signal) {
    const { tests } = environment.plan;
    switch (tests.by) {
        case 'command':
            return runCommand(tests.script, environment, tools, signal);
        case 'service':
            return runService(tests.service, environment, tools, signal);
        default:
            return tests;
    }
}
async function runCommand(script, { plan, watch, output }, tools, signal) {
    const { world } = tools;
    const { variables, remarks } = addressesOf(watch.containers, plan.publishing.host);
    for (const remark of remarks)
        tools.remark(remark);
    for (const [name, value] of Object.entries(variables))
        world.log.info(`${name}=${value}`);
    const add = { ...variables, [PROJECT_VARIABLE]: plan.place.project };
    try {
        const { exitCode, endedBy } = await world.exec.run(['sh', '-ec', script], {
            cwd: world.workspace,
            env: envForOthers(world, { add }),
            signal,
            onLine: printing(output, tools),
            maxBytes: 1,
        });
        return { exitCode, ...(endedBy === undefined ? {} : { endedBy }) };
    }
    catch (error) {
        if (error instanceof exec.ProgramNotFound)
            throw noShell(error);
        throw error;
    }
}
async function runService(service, { plan, model, imageIds, output }, tools, signal) {
    const { cli, compose, world } = tools;
    const { place } = plan;
    const find = async () => (await lookAt(cli, place.project, { signal })).find((container) => container.service === service);
    const up = await (0,docker_engine/* runDocker */.ST)(compose, composeUpAlone(place, service), { stdin: JSON.stringify(model), signal });
    const made = await find();
    if (made !== undefined)
        checkImages(imageIds, [made]);
    if (made === undefined || (up.exitCode !== 0 && made.startError === ''))
        throw upFailed(up);
    if (made.startError !== '')
        return { exitCode: made.exitCode, container: made };
    await (0,docker_engine/* runDocker */.ST)(cli, followLog(made.id), { signal, onLine: printing(output, tools), maxBytes: 65_536 });
    for (;;) {
        const container = await find();
        if (container === undefined)
            throw testsGone(service);
        if (hasEnded(container))
            return { exitCode: container.exitCode, container };
        await world.clock.sleep(GUARD_MS, signal);
    }
}
const hasEnded = ({ status }) => status === 'exited' || status === 'dead';
const printing = (output, { world }) => (line) => {
    for (const each of output.add(line))
        world.log.info(each);
};

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/test-output.js

const MAX_CHARACTERS = 8 * 1_048_576;
class TestOutput {
    #lines = [];
    #characters = 0;
    #dropped = false;
    #hide;
    constructor(hide) {
        this.#hide = hide;
    }
    add(text) {
        const lines = plainLines(text).map(this.#hide);
        for (const line of lines) {
            this.#lines.push(line);
            this.#characters += line.length + 1;
        }
        if (this.#characters > 2 * MAX_CHARACTERS)
            this.#forget();
        return lines;
    }
    last(count) {
        return this.#lines
            .filter((line) => line.trim() !== '')
            .slice(-count)
            .map(shortened);
    }
    text() {
        return `${[...(this.#dropped ? ['(what was printed before this is left out)'] : []), ...this.#lines].join('\n')}\n`;
    }
    #forget() {
        this.#dropped = true;
        while (this.#characters > MAX_CHARACTERS) {
            for (const line of this.#lines.splice(0, Math.ceil(this.#lines.length / 2)))
                this.#characters -= line.length + 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/watch.js


class Watch {
    #runningSince = new Map();
    #restartsWhenReady;
    containers = [];
    sightings = [];
    #of;
    #cli;
    #clock;
    constructor(of, cli, clock) {
        this.#of = of;
        this.#cli = cli;
        this.#clock = clock;
    }
    async look(options) {
        this.containers = await lookAt(this.#cli, this.#of.project, options);
        const nowMs = this.#clock.nowMs();
        for (const { id, status, restarts } of this.containers) {
            const known = this.#runningSince.get(id);
            if (status !== 'running')
                this.#runningSince.delete(id);
            else if (known?.restarts !== restarts)
                this.#runningSince.set(id, { restarts, atMs: nowMs });
        }
        const looking = {
            runningMs: ({ id }) => nowMs - (this.#runningSince.get(id)?.atMs ?? nowMs),
            restarts: ({ id }) => this.#restartsWhenReady?.get(id) ?? RESTARTS_ALLOWED,
            wasReady: this.#restartsWhenReady !== undefined,
        };
        this.sightings = this.#of.expected.map((expected) => ({
            expected,
            readiness: judgeService(expected, this.containers, looking),
        }));
        return this.sightings;
    }
    get allReady() {
        return this.sightings.every(({ readiness }) => readiness.is === 'ready');
    }
    get failed() {
        return this.sightings.find(({ readiness }) => readiness.is === 'failed');
    }
    takeAsReady() {
        this.#restartsWhenReady = new Map(this.containers.map(({ id, restarts }) => [id, restarts]));
    }
    get waiting() {
        return this.sightings
            .flatMap(({ expected, readiness }) => readiness.is === 'waiting' ? [`${expected.service} waits for ${readiness.for}`] : [])
            .join('; ');
    }
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/execute.js













async function execute(plan, tools, signal) {
    const { world } = tools;
    const course = {
        watch: new Watch({ project: plan.place.project, expected: plan.expected }, tools.cli, world.clock),
        output: new TestOutput(tools.hide),
        stage: { doing: 'The start', begun: false, testsBegan: false },
    };
    let trouble;
    try {
        await carryOut(plan, course, tools, signal);
    }
    catch (error) {
        trouble = { error };
    }
    const failure = trouble === undefined ? undefined : failureOf(trouble.error, course.stage);
    const cancelled = trouble?.error instanceof core_failure/* Cancelled */.cJ;
    if (failure !== undefined)
        tools.learn({ failure, cancelled });
    const { begun, testsBegan } = course.stage;
    if (begun)
        await finish(plan, { ...course, failure, cancelled, testsBegan }, tools);
    if (trouble !== undefined && failure === undefined)
        throw trouble.error;
}
async function carryOut(plan, course, tools, signal) {
    const { world, learn, tell, remark } = tools;
    const { watch, output, stage } = course;
    await sweep(plan, tools, signal);
    stage.doing = 'The pull of images';
    await pullImages(plan, tools, signal);
    const { model, imageIds } = await pinImages(plan, tools, signal);
    signal.throwIfAborted();
    rememberProject(world.host, plan.place.project, await world.processes.self());
    stage.begun = true;
    learn({ isGone: false });
    stage.doing = 'The build of images';
    await buildImages(plan, model, tools, signal);
    stage.doing = 'The start of the services';
    tell(`bring up ${plan.services.join(', ') || 'no service'}`);
    const startedMs = world.clock.nowMs();
    await bringUp(plan, model, watch, tools, signal);
    learn({ upMs: world.clock.nowMs() - startedMs });
    checkImages(imageIds, watch.containers);
    for (const { expected, readiness } of watch.sightings) {
        if (readiness.is !== 'ready' || readiness.as !== 'unchecked')
            continue;
        remark(`${expected.service} has no health check: it runs, and nobody knows whether it works`);
    }
    stage.doing = `The test (${titleOf(plan)})`;
    stage.testsBegan = true;
    learn({ testsBegan: true });
    tell(`all are up; run ${titleOf(plan)}`);
    await runTests({ plan, model, imageIds, watch, output }, tools, signal);
}
async function sweep({ sweep: projects }, { cli, world }, signal) {
    for (const project of projects) {
        await endOrphans(project, world);
        const { failure } = await tearDown(cli, project, { clock: world.clock, signal });
        if (failure === undefined)
            world.log.info(`Removed project ${project}, left by a run that was killed`);
        else
            world.log.warn(failure.message);
    }
}
function failureOf(error, { doing }) {
    if (error instanceof ports_clock/* TimeLimit */.h9)
        return outOfTime(doing, error.ms);
    if (error instanceof core_failure/* Cancelled */.cJ) {
        return new core_failure/* Failure */.HR('refused', {
            what: 'Stopped before the end',
            saw: `${(0,core_failure/* briefly */.m_)(error)}; ${doing} was going on`,
            fix: 'start it again',
        });
    }
    return (0,core_failure/* isFailure */.N6)(error) ? error : undefined;
}

;// CONCATENATED MODULE: ./build/core/sounds-secret.js
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/hide.js

const LEAST = 8;
function hideSecretsOf(env) {
    const values = Object.entries(env).flatMap(([name, value = '']) => soundsSecret(name) && value.length >= LEAST ? value.split('\n').filter((line) => line.length >= LEAST) : []);
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((hidden, value) => hidden.replaceAll(value, '***'), text);
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/systems/compose/dead-projects.js




async function findDeadProjects(cli, action, self, options) {
    const { processes, signal } = options;
    const labels = await Promise.all(OBJECT_KINDS.map((kind) => labelsOf(cli, kind, action, signal)));
    const owners = new Map();
    for (const { [PROJECT_LABEL]: project, [OWNER_LABEL]: made } of labels.flat()) {
        const owner = made === undefined ? undefined : parseOwner(made);
        if (project !== undefined && owner !== undefined)
            owners.set(project, owner);
    }
    const dead = await Promise.all([...owners].map(async ([project, owner]) => ((await isDead(owner, self, processes)) ? [project] : [])));
    return dead.flat().sort();
}
async function labelsOf(cli, kind, action, signal) {
    const what = 'Cannot list what earlier runs left';
    const listed = await (0,docker_engine/* askDocker */.ad)(cli, listObjects(kind, ACTION_LABEL, action), { what, signal });
    const ids = readObjects(kind, listed).map(({ id }) => id);
    if (ids.length === 0)
        return [];
    const result = await (0,docker_engine/* runDocker */.ST)(cli, inspectObjects(kind, ids), { signal, maxBytes: 32 * 1_048_576 });
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        throw trouble;
    return readLabels(result.stdout);
}

;// CONCATENATED MODULE: ./build/systems/compose/read-model.js






const read_model_MAX_BYTES = 32 * 1_048_576;
async function readComposeFile(cli, at, options) {
    const { files, signal } = options;
    const limits = { signal, timeoutMs: 60_000, maxBytes: read_model_MAX_BYTES };
    const [config, services] = await Promise.all([
        (0,docker_engine/* runDocker */.ST)(cli, composeConfig(at.project, at.file), limits),
        (0,docker_engine/* runDocker */.ST)(cli, composeServices(at.project, at.file), limits),
    ]);
    if (config.exitCode === 14)
        throw noFile(at.file, await files.list((0,external_node_path_.dirname)(at.file)));
    const bad = [config, services].find((result) => result.exitCode !== 0);
    if (bad !== undefined)
        throw refused(at.file, bad);
    const model = (0,docker_engine/* parseJson */.qF)(config.stdout);
    if (!(0,json/* isObject */.G)(model) || !(0,json/* isObject */.G)(model.services)) {
        throw (0,docker_engine/* commandFailed */.n6)(`Cannot read what docker compose says of ${at.file}`, config);
    }
    return { model, enabled: readLines(services.stdout), remarks: remarksIn(config.stderr) };
}
function refused(file, result) {
    if (result.exitCode !== 15)
        return (0,docker_engine/* commandFailed */.n6)(`Cannot read ${file}`, result);
    return new core_failure/* Failure */.HR('bad-input', {
        what: `Cannot use ${file}: docker compose does not accept it`,
        saw: (0,docker_engine/* lastLine */.fM)(result.stderr),
        fix: `correct the file; this shows the same: docker compose --file ${file} config`,
    });
}
const USUAL = /^(docker-)?compose(\..+)?\.ya?ml$/;
function noFile(file, beside) {
    const likely = beside.filter((name) => /\.ya?ml$/.test(name));
    const near = likely.find((name) => USUAL.test(name)) ?? (0,nearest/* nearest */.p)((0,external_node_path_.basename)(file), likely);
    return new core_failure/* Failure */.HR('bad-input', {
        what: 'There is no such compose file',
        saw: `no file ${file}`,
        fix: near === undefined ? 'correct "compose-file"' : `correct "compose-file"; did you mean ${near}?`,
    });
}
const readLines = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
function remarksIn(stderr) {
    const said = readLines(stderr).flatMap((line) => {
        const [, message] = /level=warning msg="((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
        return message === undefined ? [] : [message.replace(/\\(.)/g, '$1')];
    });
    return [...new Set(said)];
}

;// CONCATENATED MODULE: ./build/systems/compose/version.js



const version_LEAST = { major: 2, minor: 21 };
async function askCompose(cli, options = {}) {
    return readComposeVersion(await (0,docker_engine/* runDocker */.ST)(cli, composeVersion, { timeoutMs: 30_000, ...options }));
}
function readComposeVersion(result) {
    const said = result.stdout.trim();
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(said) ?? [];
    const fix = 'install the compose plugin, version 2.21 or later: sudo apt-get install docker-compose-plugin (docker-compose, version 1, cannot do this)';
    if (result.exitCode !== 0 || major === undefined || minor === undefined) {
        throw new core_failure/* Failure */.HR('missing-tool', {
            what: 'Cannot use docker compose: the docker command has no such plugin',
            saw: version_firstLine(result.stderr) || `${JSON.stringify(said)}, exit code ${result.exitCode}`,
            fix,
        });
    }
    const tooOld = Number(major) < version_LEAST.major || (Number(major) === version_LEAST.major && Number(minor) < version_LEAST.minor);
    if (tooOld)
        throw new core_failure/* Failure */.HR('missing-tool', { what: 'Cannot use docker compose: it is too old', saw: said, fix });
    return said;
}
const version_firstLine = (text) => (0,docker_engine/* lastLine */.fM)(text.trim().split('\n')[0] ?? '');

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/observe.js
















const composeOf = (world, project) => ({
    exec: world.exec,
    env: envForOthers(world, { add: { [PROJECT_VARIABLE]: project } }),
});
async function observe(inputs, project, world, signal) {
    const { files, processes, workspace } = world;
    const file = (0,external_node_path_.resolve)(workspace, inputs.composeFile);
    const cli = (0,programs/* dockerOf */.q)(world);
    const asked = {
        engine: (0,docker_engine/* askEngine */.sb)(cli, { signal }),
        compose: askCompose(cli, { signal }),
        composeFile: readComposeFile(composeOf(world, project), { project, file }, { files, signal }),
        owner: observeOwner(world),
    };
    await Promise.allSettled(Object.values(asked));
    const engine = await asked.engine;
    const compose = await asked.compose;
    const composeFile = await asked.composeFile;
    const owner = await asked.owner;
    checkNames(inputs, composeFile, file);
    const services = chooseServices(composeFile.model, {
        enabled: composeFile.enabled,
        named: inputs.injections.map(({ service }) => service),
        test: inputs.tests.by === 'service' ? inputs.tests.service : undefined,
    });
    const wanted = imagesWanted(inputs, composeFile.model, services);
    const [dead, found] = await Promise.all([
        findDeadProjects(cli, front/* ACTION */.h, owner, { processes, signal }),
        Promise.all(wanted.map(async (image) => [image, (await findImage(cli, image, { signal }))?.id])),
    ]);
    const imageIds = new Map(found.flatMap(([image, id]) => (id === undefined ? [] : [[image, id]])));
    return { engine, compose, owner, file, folder: (0,external_node_path_.dirname)(file), composeFile, services, imageIds, dead };
}
function checkNames({ injections, tests }, { model }, file) {
    const known = Object.keys(model_servicesOf(model));
    const named = [
        ...injections.map(({ service }) => ({ input: 'images', service })),
        ...(tests.by === 'service' ? [{ input: 'test-service', service: tests.service }] : []),
    ];
    const unknown = named.filter(({ service }) => !known.includes(service));
    if (unknown.length === 0)
        return;
    const saw = unknown.map(({ input, service }) => {
        const near = (0,nearest/* nearest */.p)(service, known);
        return `${input} names "${service}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
    });
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `${file} has no such service`,
        saw: saw.join('; '),
        fix: `name one of: ${known.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/outcome.js
const NOTHING_YET = {
    moments: [],
    imageIds: {},
    remarks: [],
    sightings: [],
    containers: [],
    evidence: [],
    left: [],
};

// EXTERNAL MODULE: ./build/core/page.js
var page = __webpack_require__(5303);
;// CONCATENATED MODULE: ./build/actions/compose-integration-test/report.js







const TEST_RESULTS = (/* unused pure expression or super */ null && (['passed', 'failed', 'not-run', 'cancelled']));
function reportTests(plan, outcome) {
    const { failure, logs = '' } = outcome;
    const result = resultOf(outcome);
    return {
        result,
        outputs: { logs },
        details: detailsOf(plan, outcome),
        page: pageOf(plan, outcome),
        exitCode: exitCodeOf(outcome, failure),
        ...(failure === undefined ? {} : { failure }),
    };
}
function pageOf(plan, outcome) {
    const { failure, evidence, moments } = outcome;
    const result = resultOf(outcome);
    return {
        title: 'Integration test',
        result,
        tone: result === 'passed' ? 'good' : 'failed',
        headline: sayEnd(result, plan, outcome),
        blocks: [
            ...(0,page/* failureBlocks */.pD)(failure, evidence.map(({ title, lines }) => ({ title, lines: lines.slice(-SHOWN) }))),
            ...(0,page/* facts */.Ix)(rowsOf(plan, outcome)),
            ...(0,page/* timelineOf */.hf)(plan.place.project, moments),
            sayGone(plan, outcome),
        ],
    };
}
function sayEnd(result, plan, { tests }) {
    switch (result) {
        case 'passed':
            return `${titleOf(plan)} passed${tests === undefined ? '' : ` in ${(0,duration/* formatDuration */.a3)(tests.tookMs)}`}.`;
        case 'failed':
            return 'The tests failed, or something was left behind.';
        case 'not-run':
            return 'The tests did not run: what they need did not come up.';
        case 'cancelled':
            return 'It was cancelled before the tests ended.';
        default:
            return result;
    }
}
function sayGone({ place }, { isGone }) {
    if (isGone === undefined)
        return { kind: 'text', text: 'Nothing was started.' };
    if (isGone)
        return { kind: 'text', text: 'Nothing was left behind.' };
    const command = `docker compose --project-name ${place.project} down --volumes --remove-orphans`;
    return { kind: 'command', does: 'Remove what is left', command };
}
const SHOWN = 20;
function reportDryRun(plan) {
    return {
        result: 'not-run',
        outputs: { logs: '' },
        details: { dryRun: true, ...detailsOf(plan, NOTHING_YET) },
        page: {
            title: 'Integration test',
            result: 'dry run',
            tone: 'plain',
            headline: 'This is the plan. Nothing was started.',
            blocks: (0,page/* evidenceOf */.X1)([{ title: 'Plan', lines: explain(plan) }]),
        },
        exitCode: result/* EXIT */.dc.done,
    };
}
function resultOf({ failure, cancelled, testsBegan }) {
    if (cancelled === true)
        return 'cancelled';
    if (failure === undefined)
        return 'passed';
    const isVerdict = failure.code === 'tests-failed' || failure.code === 'left-behind';
    return isVerdict || testsBegan === true ? 'failed' : 'not-run';
}
function exitCodeOf({ cancelled }, failure) {
    if (cancelled === true)
        return result/* EXIT */.dc.cancelled;
    return failure === undefined ? result/* EXIT */.dc.done : (0,result/* exitCodeOfFailure */.Bu)(failure.code);
}
function rowsOf(plan, outcome) {
    const { tests, upMs, downMs, containers, imageIds, logs } = outcome;
    return [
        ['project', plan.place.project],
        ['compose file', plan.file],
        ...Object.entries(imageIds).map(([service, id]) => [`image of ${service}`, id]),
        ...containers.map((container) => [container.name, sayState(container)]),
        ...(upMs === undefined ? [] : [['up and healthy in', (0,duration/* formatDuration */.a3)(upMs)]]),
        [
            'tests',
            tests === undefined
                ? `${titleOf(plan)}: did not end`
                : `${titleOf(plan)}: exit code ${tests.exitCode ?? tests.endedBy}, in ${(0,duration/* formatDuration */.a3)(tests.tookMs)}`,
        ],
        ...(downMs === undefined ? [] : [['removed in', (0,duration/* formatDuration */.a3)(downMs)]]),
        ...(logs === undefined ? [] : [['logs', logs]]),
        ...outcome.left.map((left) => ['left behind', left]),
        ...[...plan.changes, ...plan.warnings, ...outcome.remarks].map((note) => ['note', note]),
    ];
}
function detailsOf(plan, outcome) {
    const { tests, upMs, downMs, logs } = outcome;
    return {
        project: plan.place.project,
        composeFile: plan.file,
        engine: plan.engine,
        images: Object.fromEntries(plan.injections.map(({ service, image, id }) => [
            service,
            { given: (0,compose_integration_test_inputs/* formatChoice */.X)(image), id: outcome.imageIds[service] ?? id ?? null },
        ])),
        services: plan.expected.map(({ service }) => ({
            service,
            ready: readinessOf(service, outcome),
            containers: outcome.containers.filter((container) => container.service === service).map(detailsOfContainer),
        })),
        tests: {
            by: plan.tests.by,
            title: titleOf(plan),
            ...(tests === undefined
                ? {}
                : { exitCode: tests.exitCode, endedBy: tests.endedBy ?? null, tookMs: tests.tookMs }),
        },
        ...(upMs === undefined ? {} : { upMs }),
        ...(downMs === undefined ? {} : { downMs }),
        ...(logs === undefined ? {} : { logs }),
        changes: plan.changes,
        warnings: [...plan.warnings, ...outcome.remarks],
        leftBehind: outcome.left,
        moments: outcome.moments.map(({ atMs, text }) => ({ at: new Date(atMs).toISOString(), text })),
        evidence: outcome.evidence.map(({ title, lines }) => ({ title, lines })),
    };
}
function readinessOf(service, { sightings }) {
    const readiness = sightings.find(({ expected }) => expected.service === service)?.readiness;
    switch (readiness?.is) {
        case undefined:
            return 'not looked at';
        case 'ready':
            return readiness.as;
        case 'waiting':
            return `waits for ${readiness.for}`;
        case 'failed':
            return readiness.because;
        default:
            return readiness;
    }
}
const detailsOfContainer = (container) => ({
    name: container.name,
    state: container.status,
    health: container.health?.status ?? 'no health check',
    exitCode: container.exitCode,
    restarts: container.restarts,
    image: container.images[0] ?? '',
});

;// CONCATENATED MODULE: ./build/actions/compose-integration-test/index.js









const composeIntegrationTest = {
    ...front/* front */.W,
    run,
    async sketch(inputs, world, signal) {
        const { workspace, temp } = world;
        const project = projectName(world.newId());
        const facts = await observe(inputs, project, world, signal);
        const built = inputs.injections.flatMap(({ image }) => (image.by === 'id' ? [image.id] : []));
        const imageIds = new Map([...facts.imageIds, ...built.map((id) => [id, id])]);
        return { lines: explain(makePlan(inputs, { ...facts, imageIds }, { project, workspace, temp })), plan: 'test' };
    },
    post: (_reader, world) => cleanUpAfter(world),
};
async function run(inputs, shared, world, signal) {
    const { clock, log, workspace, temp } = world;
    const project = projectName(world.newId());
    const facts = await observe(inputs, project, world, signal);
    const plan = makePlan(inputs, facts, { project, workspace, temp });
    log.info(['Plan', ...explain(plan).map((line) => `  ${line}`)].join('\n'), 'plan');
    if (shared.dryRun)
        return reportDryRun(plan);
    let outcome = NOTHING_YET;
    const learn = (part) => {
        outcome = { ...outcome, ...part };
    };
    const tell = (text) => {
        log.info(text);
        learn({ moments: [...outcome.moments, { atMs: clock.nowMs(), text }] });
    };
    const remark = (text) => {
        log.info(`! ${text}`);
        learn({ remarks: [...outcome.remarks, text] });
    };
    const hide = hideSecretsOf(world.env);
    await execute(plan, { world, cli: (0,programs/* dockerOf */.q)(world), compose: composeOf(world, project), hide, learn, tell, remark }, signal);
    return reportTests(plan, outcome);
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

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  paced: () => (/* binding */ paced),
  sleepTelling: () => (/* binding */ sleepTelling),
  whileTelling: () => (/* binding */ whileTelling)
});

;// CONCATENATED MODULE: ./build/core/waiting.js
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

;// CONCATENATED MODULE: ./build/ports/telling.js

function paced(log, clock) {
    const pace = new Pace();
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


/***/ })

};
