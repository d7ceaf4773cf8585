export const id = 261;
export const ids = [261,817];
export const modules = {

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ observeService)
/* harmony export */ });
/* harmony import */ var _systems_cattle_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4174);
/* harmony import */ var _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _targets_cattle_service_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8516);



async function observeService(inputs, { http }, signal) {
    const client = new _systems_cattle_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CattleClient */ .B(inputs.access, http);
    const environment = await (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .findProject */ .t1)(client, inputs.environment, signal);
    const project = new _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .CattleProject */ .bI(client, environment.id);
    const stack = (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('stack', inputs.stack, await project.stacks(signal));
    const { id, name } = (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('service', inputs.service, await project.services(stack.id, signal));
    return {
        name: { environmentId: environment.id, environment: environment.name, stack: stack.name, service: name, id },
        project,
        activeHosts: await project.activeHosts(signal),
        facts: await (0,_targets_cattle_service_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .l)(project, id, signal),
    };
}


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   l: () => (/* binding */ accessFrom)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5616);

/**
 * How Route 53 is reached: from the environment of the job, by the AWS SDK's own names. Keys that stand there are used as
 * they are, unless a profile is named; everything else is left to the SDK's own chain.
 */
function accessFrom({ env }) {
    const ignored = env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true';
    const endpoint = ignored ? undefined : env.AWS_ENDPOINT_URL_ROUTE_53 || env.AWS_ENDPOINT_URL;
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token, AWS_PROFILE: profile } = env;
    return {
        ...(region ? { region } : {}),
        ...(endpoint && URL.canParse(endpoint) ? { endpoint: new URL(endpoint) } : {}),
        ...(id && key && !profile
            ? {
                credentials: {
                    accessKeyId: id,
                    secretAccessKey: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh('AWS_SECRET_ACCESS_KEY', key),
                    ...(token ? { sessionToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh('AWS_SESSION_TOKEN', token) } : {}),
                },
            }
            : {}),
    };
}
/** The secrets of the access, to be masked before the first line is printed. */
const secretsOf = ({ credentials }) => [credentials?.secretAccessKey, credentials?.sessionToken].filter((secret) => secret !== undefined);


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorOf: () => (/* binding */ doctorOf)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/pipeline/observe.js + 2 modules
var observe = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/pipeline/operate.js
var operate = __webpack_require__(7863);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/doctor/check.js
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



/** Long enough for five tries at a registry that is busy, and an end for what never answers. */
const LIMIT_MS = 30_000;
/** Asks all of them at once; each has its own time. */
const askAll = (checks, world, signal) => Promise.all(checks.map((check) => askOne(check, (0,operate/* quietly */.gd)(world), signal)));
async function askOne(check, world, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { what, neededBy } = check;
        const limit = __addDisposableResource(env_1, world.clock.limit(LIMIT_MS, signal), false);
        try {
            return { what, neededBy, found: check_hidden(await check.ask(world, limit.signal)) };
        }
        catch (error) {
            if (signal.aborted)
                throw error;
            const { saw, fix, what: said } = asMissing(error);
            return { what, neededBy, missing: { saw: check_hidden(`${said}: ${saw}`), fix: check_hidden(fix) } };
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
function asMissing(error) {
    if ((0,core_failure/* isFailure */.N6)(error))
        return error;
    if (!(error instanceof clock/* TimeLimit */.h9))
        throw error;
    return new core_failure/* Failure */.HR('timed-out', {
        what: 'No answer',
        saw: (0,core_failure/* briefly */.m_)(error),
        fix: 'check the address, and that this machine may go there',
    });
}
/** An address may carry a password, in DOCKER_HOST for one. */
const check_hidden = (text) => text.replace(/\/\/[^/@\s]+@/g, '//***@');

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/inputs.js
var inputs = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/actions/route53-switch/inputs.js
var route53_switch_inputs = __webpack_require__(7892);
// EXTERNAL MODULE: ./build/actions/tag-and-push/inputs.js
var tag_and_push_inputs = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/pipeline/carried.js
var carried = __webpack_require__(365);
// EXTERNAL MODULE: ./build/pipeline/stage-world.js
var stage_world = __webpack_require__(8072);
// EXTERNAL MODULE: ./build/pipeline/stages.js
var stages = __webpack_require__(1712);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/version.js
var core_version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/run/programs.js
var programs = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/systems/compose/version.js
var version = __webpack_require__(4950);
// EXTERNAL MODULE: ./build/systems/docker/engine.js
var engine = __webpack_require__(7746);
;// CONCATENATED MODULE: ./build/systems/docker/buildx.js


/**
 * Asks which BuildKit client the docker command has.
 *
 * @returns the version as it says it, such as `0.13.1+ds1`.
 * @throws {Failure} `missing-tool` when it has none: then `docker build` is the classic builder.
 */
async function askBuildx(cli, options = {}) {
    const result = await (0,engine/* runDocker */.ST)(cli, ['docker', 'buildx', 'version'], { timeoutMs: 30_000, ...options });
    // `github.com/docker/buildx 0.13.1+ds1 0.13.1+ds1-1`
    const version = /buildx\s+v?(\S+)/.exec(result.stdout)?.[1];
    if (result.exitCode === 0 && version !== undefined)
        return version;
    throw new core_failure/* Failure */.HR('missing-tool', {
        what: 'The docker command has no buildx',
        saw: (0,engine/* lastLine */.fM)(result.stderr) || `${JSON.stringify(result.stdout.trim())}, exit code ${result.exitCode}`,
        fix: 'install the buildx plugin: sudo apt-get install docker-buildx-plugin; without it "docker build" is the classic builder',
    });
}

// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var git_repository = __webpack_require__(5625);
;// CONCATENATED MODULE: ./build/doctor/machine.js








/** Source: "engines" in package.json, and `using: node24` of the actions. */
const LEAST_NODE = 24;
/** What every command needs. */
const ALWAYS = ['every command'];
const nodeCheck = ({ node }) => ({
    what: 'Node',
    neededBy: ALWAYS,
    async ask() {
        if (Number(node.split('.')[0]) >= LEAST_NODE)
            return node;
        throw new core_failure/* Failure */.HR('missing-tool', {
            what: 'Node is too old',
            saw: node,
            fix: `install Node ${LEAST_NODE} or newer`,
        });
    },
});
/** That it can be written is only known from a write; the file is ours and gone at once. */
const stateCheck = ({ stateFolder }) => ({
    what: 'state folder',
    neededBy: ALWAYS,
    async ask({ files }) {
        const probe = (0,external_node_path_.join)(stateFolder, '.doctor');
        try {
            await files.privateFolder(stateFolder);
            await files.write(probe, '', { mode: 0o600 });
            await files.remove(probe);
            return stateFolder;
        }
        catch (error) {
            throw new core_failure/* Failure */.HR('denied', {
                what: 'What is changed could not be recorded',
                saw: `${stateFolder}: ${(0,core_failure/* briefly */.m_)(error)}`,
                fix: 'set SLIPWAY_STATE_DIR to a folder of your own, outside the workspace, with mode 700',
            });
        }
    },
});
const engineCheck = (neededBy) => ({
    what: 'Docker engine',
    neededBy,
    async ask(world, signal) {
        const { version, endpoint, arch, store } = await (0,engine/* askEngine */.sb)((0,programs/* dockerOf */.q)(world), { signal });
        const from = world.env.DOCKER_HOST ? ' (DOCKER_HOST)' : '';
        return `${version} at ${endpoint}${from}, ${arch}, ${store} image store`;
    },
});
const composeCheck = (neededBy) => ({
    what: 'docker compose',
    neededBy,
    ask: (world, signal) => (0,version/* askCompose */.g)((0,programs/* dockerOf */.q)(world), { signal }),
});
const buildxCheck = (neededBy) => ({
    what: 'docker buildx',
    neededBy,
    ask: (world, signal) => askBuildx((0,programs/* dockerOf */.q)(world), { signal }),
});
/** The version that a build here would get: that takes a repository, its history, and a tag within reach. */
const gitCheck = (neededBy) => ({
    what: 'git',
    neededBy,
    async ask(world, signal) {
        const repository = (0,programs/* repositoryOf */._)(world);
        const commit = await (0,git_repository/* findCommit */.fq)(repository, signal);
        const place = await (0,git_repository/* findPlace */.Pj)(repository, commit, signal);
        const version = (0,core_version/* formatVersion */.qh)({ ...place, dirty: await (0,git_repository/* isDirty */.DM)(repository, signal) });
        return `commit ${commit.slice(0, 7)}, version ${version}`;
    },
});

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/observe.js
var rancher_upgrade_observe = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/actions/route53-switch/access.js
var access = __webpack_require__(6819);
// EXTERNAL MODULE: ./build/actions/route53-switch/observe.js
var route53_switch_observe = __webpack_require__(6865);
// EXTERNAL MODULE: ./build/systems/cattle/client.js
var cattle_client = __webpack_require__(4174);
// EXTERNAL MODULE: ./build/systems/cattle/project.js
var project = __webpack_require__(6028);
// EXTERNAL MODULE: ./build/systems/registry/client.js + 3 modules
var client = __webpack_require__(7952);
// EXTERNAL MODULE: ./build/targets/route53-record/answers.js
var answers = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/targets/route53-record/start.js + 1 modules
var start = __webpack_require__(9834);
;// CONCATENATED MODULE: ./build/doctor/systems.js









/** A tag that nobody uses: asked for, a registry must tell whether it knows us before it says that there is none. */
const NO_SUCH_TAG = 'slipway-doctor';
const registryCheck = (access, neededBy) => ({
    what: `registry ${access.repository.repository}`,
    neededBy,
    async ask(world, signal) {
        const registry = new client/* Registry */.O(access, world);
        await registry.find(NO_SUCH_TAG, signal);
        const how = access.credentials === undefined ? 'asked without a login' : 'the login is good';
        return `${registry.address.name} answers, ${how}; whether it may push shows only a push`;
    },
});
const serverCheck = ({ access, environment }, neededBy) => ({
    what: `Rancher ${access.url.host}`,
    neededBy,
    async ask({ http }, signal) {
        const client = new cattle_client/* CattleClient */.B(access, http);
        const { id, name } = await (0,project/* findProject */.t1)(client, environment, signal);
        return sayEnvironment(name, await new project/* CattleProject */.bI(client, id).activeHosts(signal));
    },
});
const serviceCheck = (inputs, neededBy) => ({
    what: `Rancher ${inputs.access.url.host}`,
    neededBy,
    async ask(world, signal) {
        const { name, activeHosts } = await (0,rancher_upgrade_observe/* observeService */.w)(inputs, world, signal);
        return `${sayEnvironment(name.environment, activeHosts)}, service ${name.stack}/${name.service} is there`;
    },
});
function sayEnvironment(name, activeHosts) {
    if (activeHosts > 0)
        return `environment ${name}, ${activeHosts} active ${activeHosts === 1 ? 'host' : 'hosts'}`;
    throw new core_failure/* Failure */.HR('not-found', {
        what: 'An upgrade would have nowhere to run',
        saw: `no active host in the environment ${name}`,
        fix: 'activate a host in Rancher',
    });
}
const recordCheck = (inputs, neededBy) => ({
    what: `Route 53 ${inputs.record.replace(/\.$/, '')}`,
    neededBy,
    async ask(world, signal) {
        world.host.mask((0,access/* secretsOf */.F)((0,access/* accessFrom */.l)(world)));
        const { zone, sets } = await (0,route53_switch_observe/* observeRecord */.E)(inputs, world, signal);
        (0,start/* typeOf */.Q)(sets, inputs.record, inputs.walk.type);
        return `zone ${zone.name} (${zone.id}), credentials ${credentialsFrom(world.env)}; ${(0,answers/* saySets */.fz)(sets)}`;
    },
});
/** Where the AWS SDK finds credentials, by the variables that lead it there; in its own order. Pure. */
function credentialsFrom(env) {
    if (env.AWS_PROFILE)
        return `of the profile ${env.AWS_PROFILE}`;
    if (env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY)
        return 'from AWS_ACCESS_KEY_ID';
    if (env.AWS_WEB_IDENTITY_TOKEN_FILE)
        return 'by web identity (AWS_WEB_IDENTITY_TOKEN_FILE)';
    if (env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI || env.AWS_CONTAINER_CREDENTIALS_FULL_URI)
        return 'of the container (AWS_CONTAINER_CREDENTIALS_…)';
    return 'of the default profile, or of this machine';
}

;// CONCATENATED MODULE: ./build/doctor/checks.js









const ASKED = ['the command line'];
/** Everything that is to be asked: of this machine, of what the command line names, and of what the stages need. */
async function checksOf(inputs, stages, machine, world) {
    const using = (...kinds) => stages.filter(({ use }) => kinds.includes(use)).map(({ name }) => name);
    const versioned = stages.filter(({ use, inputs }) => use === 'tag-and-push' && !inputs.version);
    return [
        nodeCheck(machine),
        stateCheck(machine),
        engineCheck(using('containerized-build', 'compose-integration-test', 'tag-and-push')),
        composeCheck(using('compose-integration-test')),
        // Without it "docker build" is the classic builder, which will do; where BuildKit is demanded it will not.
        buildxCheck(world.env.DOCKER_BUILDKIT === '1' ? using('containerized-build') : []),
        gitCheck(versioned.map(({ name }) => name)),
        ...(inputs.registry === undefined ? [] : [registryCheck(inputs.registry, ASKED)]),
        ...(inputs.rancher === undefined ? [] : [serverCheck(inputs.rancher, ASKED)]),
        ...(await Promise.all(stages.map((stage) => checkOf(stage, world)))),
    ];
}
/** What one stage needs beside this machine; that its inputs are right is the least of it. */
async function checkOf(stage, { host }) {
    const neededBy = [stage.name];
    const reader = new read_inputs/* InputReader */.i((0,stage_world/* stageInputs */.M)(stage, carried/* NOT_YET */.$_, false));
    await (await stages/* ACTIONS */.k[stage.use]()).read(reader);
    for (const shared of ['dry-run', 'timeout', 'result-file'])
        reader.maybe(shared);
    host.mask(reader.secrets);
    try {
        reader.finish();
    }
    catch (error) {
        const ask = () => Promise.reject(error);
        return { what: `inputs of ${stage.name}`, neededBy, ask };
    }
    const again = new read_inputs/* InputReader */.i((0,stage_world/* stageInputs */.M)(stage, carried/* NOT_YET */.$_, false));
    switch (stage.use) {
        case 'rancher-upgrade':
            return serviceCheck(await (0,inputs/* read */.L)(again), neededBy);
        case 'route53-switch':
            return recordCheck(await (0,route53_switch_inputs/* read */.L)(again), neededBy);
        case 'tag-and-push': {
            const credentials = (0,tag_and_push_inputs/* readCredentials */.L1)(again);
            const repository = (0,tag_and_push_inputs/* readRepository */.Nu)(again);
            return registryCheck({ repository, ...(credentials === undefined ? {} : { credentials }) }, neededBy);
        }
        case 'containerized-build':
        case 'compose-integration-test':
            return { what: `inputs of ${stage.name}`, neededBy, ask: async () => 'complete' };
        default:
            return stage.use;
    }
}

// EXTERNAL MODULE: ./build/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(1394);
;// CONCATENATED MODULE: ./build/doctor/inputs.js



async function read(reader) {
    return {
        selection: (0,pipeline_inputs/* readSelection */.he)(reader),
        namesFile: reader.wasGiven('config'),
        registry: readRegistry(reader),
        rancher: readRancher(reader),
    };
}
function readRegistry(reader) {
    const isMeant = reader.wasGiven('repository');
    if (!isMeant)
        reader.maybe('repository');
    const repository = isMeant ? (0,tag_and_push_inputs/* readRepository */.Nu)(reader) : undefined;
    const credentials = (0,tag_and_push_inputs/* readCredentials */.L1)(reader);
    if (repository === undefined)
        return undefined;
    return { repository, ...(credentials === undefined ? {} : { credentials }) };
}
function readRancher(reader) {
    const environment = reader.maybe('environment');
    if (reader.wasGiven('rancher-url'))
        return { access: (0,inputs/* readAccess */.z)(reader), environment };
    // The keys may stand in the environment for other commands.
    reader.maybe('rancher-url');
    for (const name of ['rancher-access-key', 'rancher-secret-key'])
        reader.secret(name, 'be left out');
    return undefined;
}

// EXTERNAL MODULE: ./build/core/columns.js
var columns = __webpack_require__(2745);
// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/doctor/report.js




const DOCTOR_RESULTS = (/* unused pure expression or super */ null && (['ready', 'missing', 'failed', 'cancelled']));
const isFound = (finding) => 'found' in finding;
const counts = (finding) => !isFound(finding) && finding.neededBy.length > 0;
/** A line each: what was found, what is missing and what to do about it, and what is not there and not needed. */
function sayFindings(findings) {
    const lines = (0,columns/* formatColumns */.j)(findings.map((finding) => [state(finding), finding.what, said(finding)])).split('\n');
    return findings
        .flatMap((finding, index) => [lines[index] ?? '', ...(counts(finding) ? [`  Try: ${fixOf(finding)}`] : [])])
        .join('\n');
}
const state = (finding) => (isFound(finding) ? 'found' : counts(finding) ? 'MISSING' : 'not there');
function said(finding) {
    if (isFound(finding))
        return finding.found;
    return counts(finding) ? finding.missing.saw : `${finding.missing.saw} (no stage needs it)`;
}
const fixOf = (finding) => (isFound(finding) ? '' : finding.missing.fix);
function reportDoctor(findings) {
    const missing = findings.filter(counts);
    return {
        result: missing.length === 0 ? 'ready' : 'missing',
        outputs: {},
        details: {
            findings: findings.map((finding) => ({
                what: finding.what,
                neededBy: finding.neededBy,
                ...(isFound(finding) ? { found: finding.found } : { missing: finding.missing }),
            })),
        },
        summary: [
            '## Doctor',
            (0,markdown/* factsTable */.wd)(findings.map((finding) => [
                `${state(finding)}: ${finding.what}`,
                `${said(finding)}${counts(finding) ? `; try: ${fixOf(finding)}` : ''}`,
            ])),
        ].join('\n\n'),
        exitCode: missing.length === 0 ? result/* EXIT */.dc.done : result/* EXIT */.dc.missing,
        ...(missing.length === 0 ? {} : { failure: failureOf(missing) }),
    };
}
const failureOf = (missing) => new core_failure/* Failure */.HR('not-found', {
    what: `${missing.length === 1 ? 'One thing that is needed is' : `${missing.length} things that are needed are`} missing`,
    saw: missing.map(({ what, neededBy }) => `${what} (needed by ${neededBy.join(', ')})`).join('; '),
    fix: 'do what stands behind each "Try" above, then ask again: slipway doctor',
});

;// CONCATENATED MODULE: ./build/doctor/index.js






/** Whether all that the stages of the pipeline file need is there. Changes nothing, and asks everything at once. */
const doctorOf = (machine) => ({
    name: 'doctor',
    defaultTimeout: '2m',
    read: read,
    async run(inputs, _shared, world, signal) {
        const { stages, check } = await readFile(inputs, world);
        const findings = await askAll([check, ...(await checksOf(inputs, stages, machine, world))], world, signal);
        world.log.info(sayFindings(findings));
        return reportDoctor(findings);
    },
    failed: () => ({ result: 'failed', outputs: {}, details: {}, summary: '' }),
});
/** The file is one of the things that may be missing, or wrong: then no stage is known, and the machine is still told. */
async function readFile({ selection, namesFile }, world) {
    const what = 'pipeline file';
    try {
        const { stages, destination } = await (0,observe/* observePipeline */.N)(selection, world);
        const names = stages.map(({ name }) => name).join(', ');
        const where = destination === undefined ? ', no destination: name one to ask its systems' : ` to ${destination.name}`;
        return { stages, check: { what, neededBy: [], ask: async () => `${selection.config}${where}: ${names}` } };
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        const isThere = (await world.files.list(world.workspace)).includes(selection.config);
        const failure = isThere || namesFile ? error : none(selection.config);
        return {
            stages: [],
            check: { what, neededBy: isThere || namesFile ? [what] : [], ask: () => Promise.reject(failure) },
        };
    }
}
const none = (config) => new core_failure/* Failure */.HR('not-found', { what: 'None', saw: `no ${config} here`, fix: 'name it by "config"' });


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   zi: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


function toldBy(stop) {
    const ref = typeof stop.image === 'string' ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(stop.image) : undefined;
    return { version: ref?.tag, digest: ref?.digest };
}
/** The expected value with placeholders filled in. A member whose placeholder is not known at this stop is left out. */
function fill(expected, told) {
    if (typeof expected === 'string')
        return fillText(expected, told);
    if (Array.isArray(expected))
        return expected.map((item) => fill(item, told) ?? null);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(expected))
        return expected;
    const members = Object.entries(expected).flatMap(([name, value]) => {
        const filled = fill(value, told);
        return filled === undefined ? [] : [[name, filled]];
    });
    return Object.fromEntries(members);
}
function fillText(text, told) {
    let known = true;
    const filled = text.replace(/\{(version|digest)\}/g, (_, name) => {
        if (told[name] === undefined)
            known = false;
        return told[name] ?? '';
    });
    return known ? filled : undefined;
}
const mentions = (expected) => /\{(version|digest)\}/.test(JSON.stringify(expected ?? null));
/** Placeholders that gates ask for and an image cannot fill: a check that would silently not be made. */
function unfillable(gates, { tag, digest }) {
    const asked = JSON.stringify(gates.map((gate) => (gate.kind === 'http' ? [gate.spec.json ?? null, gate.spec.body ?? null] : null)));
    return [
        ...(tag === undefined && asked.includes('{version}') ? ['version'] : []),
        ...(digest === undefined && asked.includes('{digest}') ? ['digest'] : []),
    ];
}


/***/ }),

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askCompose)
/* harmony export */ });
/* unused harmony export readComposeVersion */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _docker_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3819);



/** The first with one JSON form for all; the plugin, v2 or later, is the only compose that tells what it does not know. */
const LEAST = { major: 2, minor: 21 };
/**
 * Asks which compose the docker command has.
 *
 * @returns the version as it says it, such as `2.26.1-4`.
 * @throws {Failure} `missing-tool` when there is none, or one that is too old.
 */
async function askCompose(cli, options = {}) {
    return readComposeVersion(await (0,_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocker */ .ST)(cli, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .composeVersion */ .JM, { timeoutMs: 30_000, ...options }));
}
function readComposeVersion(result) {
    // A docker command without the plugin takes "--short" for its own: every error means that there is none.
    const said = result.stdout.trim();
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(said) ?? [];
    const fix = 'install the compose plugin, version 2.21 or later: sudo apt-get install docker-compose-plugin (docker-compose, version 1, cannot do this)';
    if (result.exitCode !== 0 || major === undefined || minor === undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot use docker compose: the docker command has no such plugin',
            saw: firstLine(result.stderr) || `${JSON.stringify(said)}, exit code ${result.exitCode}`,
            fix,
        });
    }
    const tooOld = Number(major) < LEAST.major || (Number(major) === LEAST.major && Number(minor) < LEAST.minor);
    if (tooOld)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', { what: 'Cannot use docker compose: it is too old', saw: said, fix });
    return said;
}
const firstLine = (text) => (0,_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(text.trim().split('\n')[0] ?? '');


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ NUMBER_LABEL),
/* harmony export */   CR: () => (/* binding */ containerLog),
/* harmony export */   FI: () => (/* binding */ composeBuild),
/* harmony export */   JM: () => (/* binding */ composeVersion),
/* harmony export */   NV: () => (/* binding */ PROJECT_LABEL),
/* harmony export */   Rm: () => (/* binding */ composeConfig),
/* harmony export */   Tn: () => (/* binding */ composeUpAlone),
/* harmony export */   Xu: () => (/* binding */ inspectContainers),
/* harmony export */   d3: () => (/* binding */ composeServices),
/* harmony export */   e8: () => (/* binding */ ONE_OFF_LABEL),
/* harmony export */   fX: () => (/* binding */ SERVICE_LABEL),
/* harmony export */   gA: () => (/* binding */ composeUp),
/* harmony export */   wO: () => (/* binding */ followLog)
/* harmony export */ });
const composeVersion = ['docker', 'compose', 'version', '--short'];
/** The whole model as compose reads it, services of every profile included. */
const composeConfig = (project, file) => [
    ...ofFile(project, file),
    ...['--profile', '*', 'config', '--format', 'json'],
];
/** The services that `up` starts by itself: those without a profile, or with an active one. */
const composeServices = (project, file) => [
    ...ofFile(project, file),
    ...['config', '--services'],
];
const ofFile = (project, file) => [
    'docker',
    'compose',
    ...['--ansi', 'never', '--project-name', project, '--file', file],
];
/**
 * Makes and starts services of the model on stdin, each after those it depends on. Everything it needs is there before:
 * a name must not be resolved twice, and pulling does not count against the wait for health.
 */
const composeUp = (place, services) => [
    ...ofStdin(place),
    ...['up', '--detach', '--no-build', '--pull', 'never'],
    ...services,
];
/** The same for one service alone, when those it depends on are known to be up. */
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
/** By the label that compose puts on everything of a project: no file is needed, and its profiles do not matter. */
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
/** With a time in front of each line, so that stdout and stderr can be put in order again. */
const containerLog = (id, lines) => [
    'docker',
    'logs',
    '--timestamps',
    '--tail',
    String(lines),
    id,
];
/** Prints the log as it grows, and ends with the container. */
const followLog = (id) => ['docker', 'logs', '--follow', id];


/***/ }),

/***/ 8189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/** What came back, when anything did: the SDK hides the answer on the error. */
function answerOf(error) {
    const { $response: response } = error;
    if (typeof response?.statusCode !== 'number')
        return undefined;
    const status = response.statusCode;
    const body = response.body instanceof Uint8Array ? new TextDecoder().decode(response.body) : String(response.body ?? '');
    // The older form of a refused batch: the SDK reads neither its name nor its messages.
    const messages = [...body.matchAll(/<Message>([\s\S]*?)<\/Message>/g)].map(([, message]) => message);
    if (/<InvalidChangeBatch[\s>]/.test(body) && messages.length > 0) {
        return { status, code: 'InvalidChangeBatch', text: messages.join('; ') };
    }
    const text = error.message.split('\n')[0] ?? '';
    return { status, code: error.name, text: /^Unknown/.test(text) ? body.slice(0, 200) : text };
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Route53Client),
  W: () => (/* binding */ changing)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var http = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/systems/route53/answer.js
var route53_answer = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/systems/route53/transport.js
var transport = __webpack_require__(7254);
;// CONCATENATED MODULE: ./build/systems/route53/credentials.js




const reveal = ({ accessKeyId, secretAccessKey, sessionToken }) => ({
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
});
/**
 * Why there are no credentials. They are gathered before a request is sent, so nothing was changed: the chain may ask a
 * token service, and its lost answers must not look like lost writes.
 *
 * @returns the error itself when it is neither the chain's nor of the way there.
 */
function credentialsFailureOf(error) {
    if (error instanceof transport/* Unanswered */.X) {
        return error.cause instanceof http/* HttpError */.j ? unreachable(error.cause.message, error) : error.cause;
    }
    if (!(error instanceof Error))
        return error;
    const answer = (0,route53_answer/* answerOf */.u)(error);
    if (answer !== undefined) {
        const saw = `[${answer.status}] ${answer.code}: ${answer.text}`;
        return answer.status >= 500 || answer.status === 429 ? unreachable(saw, error) : roleRefused(saw, error);
    }
    if (error.name === 'CredentialsProviderError' || error.name === 'TokenProviderError') {
        const fix = 'give this job AWS credentials before this step';
        return new failure/* Failure */.HR('denied', { what: WHAT, saw: `${error.name}: ${error.message}`, fix }, { cause: error });
    }
    return error;
}
const WHAT = 'Could not get AWS credentials';
const unreachable = (saw, cause) => new failure/* Failure */.HR('unreachable', { what: WHAT, saw, fix: 'check that this machine reaches the service that issues its AWS credentials' }, { cause });
const roleRefused = (saw, cause) => new failure/* Failure */.HR('denied', { what: WHAT, saw, fix: 'check the role, and whom it trusts' }, { cause });

// EXTERNAL MODULE: ./build/systems/route53/failures.js
var failures = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/systems/route53/client.js



/**
 * Route 53 through the AWS SDK, which is loaded at the first request. One request a call, in the SDK's own terms: no
 * retries, no waiting. Every call rejects with `signal.reason` when aborted, and with a `Failure` as `failureOf` tells.
 */
class Route53Client {
    #access;
    #http;
    #opened;
    constructor(access, http) {
        this.#access = access;
        this.#http = http;
    }
    listHostedZonesByName(request, signal) {
        const doing = read('ListHostedZonesByName', `look for the hosted zone ${request.DNSName}`);
        return this.#ask(doing, signal, (sdk, client, options) => client.send(new sdk.ListHostedZonesByNameCommand(request), options));
    }
    getHostedZone(id, signal) {
        return this.#ask(read('GetHostedZone', `read the hosted zone ${id}`), signal, (sdk, client, options) => client.send(new sdk.GetHostedZoneCommand({ Id: id }), options));
    }
    listResourceRecordSets(request, signal) {
        const doing = read('ListResourceRecordSets', `list the records of ${request.StartRecordName}`);
        return this.#ask(doing, signal, (sdk, client, options) => client.send(new sdk.ListResourceRecordSetsCommand(request), options));
    }
    /** @throws {Failure} `lost` when it may have been done; every other failure means that it surely was not. */
    changeResourceRecordSets(request, signal) {
        return this.#ask(changing(request), signal, (sdk, client, options) => client.send(new sdk.ChangeResourceRecordSetsCommand(request), options));
    }
    getChange(id, signal) {
        return this.#ask(read('GetChange', `read the change ${id}`), signal, (sdk, client, options) => client.send(new sdk.GetChangeCommand({ Id: id }), options));
    }
    async #ask(doing, signal, send) {
        signal.throwIfAborted();
        this.#opened ??= this.#open();
        const { sdk, client } = await this.#opened;
        // First, and apart: whatever goes wrong here, nothing was sent. The SDK keeps them for the request that follows.
        await orAborted(signal, () => client.config.credentials()).catch((error) => {
            throw credentialsFailureOf(error);
        });
        return orAborted(signal, () => send(sdk, client, { abortSignal: signal })).catch((error) => {
            throw (0,failures/* failureOf */.g)(error, doing);
        });
    }
    async #open() {
        const sdk = await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.t.bind(__webpack_require__, 8621, 19));
        const { region = 'us-east-1', endpoint, credentials } = this.#access;
        const client = new sdk.Route53Client({
            region,
            maxAttempts: 1,
            requestHandler: (0,transport/* transportOver */.y)(this.#http),
            customUserAgent: 'slipway',
            ...(endpoint === undefined ? {} : { endpoint: endpoint.href }),
            ...(credentials === undefined ? {} : { credentials: async () => reveal(credentials) }),
        });
        return { sdk, client };
    }
}
const read = (operation, what) => ({ operation, what, write: false });
/** What a batch does, for people and for the table of failures. */
const changing = ({ HostedZoneId, ChangeBatch }) => {
    const names = new Set(ChangeBatch?.Changes?.map(({ ResourceRecordSet }) => ResourceRecordSet?.Name));
    return {
        operation: 'ChangeResourceRecordSets',
        what: `change ${[...names].join(', ')} in the hosted zone ${HostedZoneId}`,
        write: true,
    };
};
/** The SDK does not look at the signal while it gathers credentials, and has an error of its own when it does look. */
async function orAborted(signal, work) {
    signal.throwIfAborted();
    const { promise, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([work(), promise]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}


/***/ }),

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ emptyAnswer),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3856);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8189);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7254);




const KEYS = { code: 'denied', fix: 'check the AWS credentials of this job' };
const EXPIRED = {
    code: 'denied',
    fix: 'let the role live longer than the whole switch (role-duration-seconds), and start again',
};
const BUSY = {
    code: 'unreachable',
    fix: "start it again in a minute: the account's request limit is shared by everything that uses Route 53",
};
/** What the service's error codes mean to us; all of them say that nothing was changed. Status alone decides for others. */
const MEANINGS = {
    Throttling: BUSY,
    ThrottlingException: BUSY,
    TooManyRequestsException: BUSY,
    PriorRequestNotComplete: {
        code: 'conflict',
        fix: 'start it again in a minute: Route 53 was at work on another change of this zone',
    },
    NoSuchHostedZone: { code: 'not-found', fix: 'check hosted-zone-id, and that the credentials belong to its account' },
    NoSuchChange: { code: 'not-found', fix: 'check that the credentials belong to the account of the zone' },
    NoSuchHealthCheck: { code: 'not-found', fix: 'look at the health checks of the records in Route 53' },
    InvalidDomainName: { code: 'bad-input', fix: 'check the domain name' },
    ExpiredToken: EXPIRED,
    ExpiredTokenException: EXPIRED,
    RequestExpired: EXPIRED,
    RequestTimeTooSkewed: { code: 'denied', fix: "set this machine's clock right" },
    InvalidClientTokenId: KEYS,
    UnrecognizedClientException: KEYS,
    SignatureDoesNotMatch: KEYS,
    MissingAuthenticationToken: KEYS,
    IncompleteSignature: KEYS,
    NotAuthorizedException: KEYS,
};
/** Texts that tell that a batch met another state than the one it was made for. The rest of a text may change. */
const STATE_MOVED = /but it was not found|do not match the current values|but it already exists|as a non-weighted set exists|as other RRSets exist|conflicts with other records|because a conflicting RRSet|RRSet with the same name and type already exists/;
/**
 * Turns whatever the SDK threw into what a user can act on. Of a write, every code but `lost` means that it was surely
 * not done.
 *
 * @returns the error itself when it is none of the service's and none of the way there.
 */
function failureOf(error, doing) {
    if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_2__/* .Unanswered */ .X) {
        return error.cause instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j ? unanswered(error.cause, doing) : error.cause;
    }
    if (!(error instanceof Error))
        return error;
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .u)(error);
    return answer === undefined ? error : answered(error, answer, doing);
}
/** An answer that came with status 200 and does not say what was asked. */
const emptyAnswer = (doing) => doing.write ? lost('an answer without a change id', doing) : wrongAnswer('an answer without content', doing);
function unanswered(error, doing) {
    if (doing.write && error.sent)
        return lost(error.message, doing, error);
    const fix = 'check that this machine reaches Route 53, and its proxy settings';
    return say({ code: 'unreachable', fix }, error.message, doing, error);
}
function answered(error, { status, code, text }, doing) {
    const saw = `[${status}] ${code}: ${text}`;
    if (code === 'InvalidChangeBatch') {
        return say(STATE_MOVED.test(text) ? STATE_HAS_MOVED : BATCH_REFUSED, saw, doing, error);
    }
    if (code === 'AccessDenied' || code === 'AccessDeniedException') {
        return say({ code: 'denied', fix: `allow route53:${doing.operation} for this role` }, saw, doing, error);
    }
    const meaning = MEANINGS[code];
    if (meaning !== undefined)
        return say(meaning, saw, doing, error);
    if (status < 300)
        return doing.write ? lost(saw, doing, error) : wrongAnswer(saw, doing, error);
    if (status === 429)
        return say(BUSY, saw, doing, error);
    if (status >= 500) {
        if (doing.write)
            return lost(saw, doing, error);
        return say({ code: 'unreachable', fix: 'start it again when Route 53 is well again' }, saw, doing, error);
    }
    return doing.write ? say(BATCH_REFUSED, saw, doing, error) : wrongAnswer(saw, doing, error);
}
const STATE_HAS_MOVED = {
    code: 'conflict',
    fix: 'look who else changes this record, then start again: nothing was changed',
};
const BATCH_REFUSED = { code: 'refused', fix: 'correct what Route 53 names: nothing was changed' };
const say = ({ code, fix }, saw, doing, cause) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, { what: `Could not ${doing.what}`, saw, fix }, { cause });
const lost = (saw, doing, cause) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('lost', {
    what: `Could not learn whether Route 53 took it: ${doing.what}`,
    saw,
    fix: 'look at the record with operation "status"',
}, { cause });
const wrongAnswer = (saw, doing, cause) => say({ code: 'answer-wrong', fix: 'check that the endpoint is Route 53' }, saw, doing, cause);


/***/ }),

/***/ 493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listRecordSets)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);


/** The most that Route 53 puts on one page. */
const PAGE = 300;
/**
 * Reads every record set of one name, of all types: a type that stands in the way must be seen too. The newest state,
 * changes that are still PENDING included. Usually one request.
 *
 * @param name in stored form.
 * @throws {Failure} as every read; `answer-wrong` when the pages lead nowhere.
 */
async function listRecordSets(client, { zoneId, name }, signal) {
    const found = [];
    const seen = new Set();
    let from = { StartRecordName: name };
    for (;;) {
        const page = await client.listResourceRecordSets({ HostedZoneId: zoneId, ...from, MaxItems: PAGE }, signal);
        const sets = page.ResourceRecordSets ?? [];
        found.push(...sets.filter((set) => (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(set.Name ?? '') === name).map(plain));
        if (page.IsTruncated !== true || (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(page.NextRecordName ?? '') !== name)
            return found;
        from = {
            StartRecordName: page.NextRecordName,
            StartRecordType: page.NextRecordType,
            StartRecordIdentifier: page.NextRecordIdentifier,
        };
        const position = JSON.stringify(from);
        if (seen.has(position)) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
                what: `Cannot list the records of ${name}`,
                saw: `the page after ${position} begins there again`,
                fix: 'check that the endpoint is Route 53',
            });
        }
        seen.add(position);
    }
}
/** What the SDK read, as JSON: members that are undefined fall away, everything else stays as it is. */
const plain = (set) => JSON.parse(JSON.stringify(set));


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Unanswered),
/* harmony export */   y: () => (/* binding */ transportOver)
/* harmony export */ });
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3856);

/** The longest page: 300 record sets of up to 400 values. */
const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
/** A write is waited for longer: giving up on it means not knowing. */
const WRITE_TIMEOUT_MS = 30_000;
/** Carries why no answer came through the SDK, which would otherwise write on the error itself. */
class Unanswered extends Error {
    constructor(cause) {
        super('no answer', { cause });
        this.name = 'Unanswered';
    }
}
/**
 * Sends the SDK's requests through our HTTP port: its proxy rules, its limits by the clock, no kept connections, and its
 * knowledge of whether a request left this machine.
 */
const transportOver = (http) => ({
    metadata: { handlerProtocol: 'http/1.1' },
    updateHttpClientConfig() { },
    httpHandlerConfigs: () => ({}),
    async handle(request, { abortSignal } = {}) {
        const answer = await http.request(portRequest(request, abortSignal)).catch((error) => {
            throw new Unanswered(error);
        });
        if (answer.truncated)
            throw new Unanswered(new _ports_http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j('reset', true, `an answer of more than ${MAX_BYTES} bytes`));
        const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        const response = {
            statusCode: answer.status,
            headers: Object.fromEntries(headers),
            body: new TextEncoder().encode(answer.body),
        };
        return { response };
    },
});
function portRequest(request, signal) {
    const { protocol, hostname, port, path, query = {} } = request;
    const pairs = Object.entries(query).flatMap(([name, values]) => [values ?? ''].flat().map((value) => `${encoded(name)}=${encoded(value)}`));
    const search = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
    const isWrite = request.method !== 'GET';
    return {
        method: isWrite ? 'POST' : 'GET',
        url: new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${search}`),
        headers: request.headers,
        ...(typeof request.body === 'string' ? { body: request.body } : {}),
        timeoutMs: isWrite ? WRITE_TIMEOUT_MS : READ_TIMEOUT_MS,
        maxBytes: MAX_BYTES,
        ...(signal === undefined ? {} : { signal }),
    };
}
/** As the SDK's own transport writes it (RFC 3986): what is signed and what is sent then look the same. */
const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ })

};
