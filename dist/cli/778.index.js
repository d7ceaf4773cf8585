export const id = 778;
export const ids = [778,817];
export const modules = {

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   z: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _gates_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2817);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4866);


async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ..._run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .x], 'upgrade');
    const access = readAccess(reader);
    const image = reader.maybeImageRef('image');
    if (operation === 'upgrade' && reader.maybe('image') === undefined)
        reader.problem('image', 'nothing', 'required for an upgrade');
    const changing = await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readChangeInputs */ .Y)(reader);
    for (const name of image === undefined ? [] : (0,_gates_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .unfillable */ .zi)(changing.gates, image)) {
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


/***/ }),

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

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatColumns)
/* harmony export */ });
/** Rows of cells as text for a terminal: every column as wide as its widest cell, two spaces between, no trailing ones. */
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

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   j2: () => (/* binding */ readyAll),
/* harmony export */   oi: () => (/* binding */ withOperation)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _run_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1712);
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





/** The same stage, told to do another operation than forward: what only tells the way forward is left out. */
function withOperation(stage, operation, { without = [], more = {} } = {}) {
    const kept = Object.entries(stage.inputs).filter(([name]) => !without.includes(name));
    return { ...stage, inputs: { ...Object.fromEntries(kept), ...more, operation } };
}
/**
 * Reads the inputs of every stage before the first one is started.
 *
 * @throws {Failure} `bad-input` naming what is wrong in all of them.
 */
async function readyAll(stages, world, { dryRun = false } = {}) {
    const problems = [];
    const ready = [];
    for (const stage of stages) {
        const action = await _stages_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTIONS */ .k[stage.use]();
        const source = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_3__/* .stageInputs */ .M)(stage, {}, dryRun);
        const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(source);
        const inputs = await action.read(reader);
        const shared = (0,_run_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .readShared */ .qA)(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        try {
            reader.finish();
        }
        catch (error) {
            if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
                throw error;
            problems.push(error.saw);
        }
        ready.push({
            stage,
            async start(here, signal) {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    const limit = __addDisposableResource(env_1, here.clock.limit(shared.timeoutMs, signal), false);
                    return await action.run(inputs, shared, (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_3__/* .stageWorld */ .B)(here, stage, source), limit.signal);
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    __disposeResources(env_1);
                }
            },
        });
    }
    if (problems.length === 0)
        return ready;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
/** The same world, where only warnings and errors are told: for reads whose answers are told together. */
const quietly = (world) => {
    const log = { ...world.log, info() { }, progress() { }, group: (_title, body) => body() };
    return { ...world, log, host: { ...world.host, log } };
};


/***/ }),

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CattleClient)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3856);



/** Enough for a service with large launch configs, and an end to an answer without one. */
const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
/** A write is waited for longer: giving up on it means not knowing. */
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
/**
 * Speaks to one Rancher 1.x server. Only the base URL from the inputs is ever contacted: of a link in an answer no more
 * than path and query are used, because behind a TLS terminator links may name another scheme or host.
 */
class CattleClient {
    #base;
    #authorization;
    #http;
    /** The project named in the user's URL, if any. */
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
    /**
     * @throws {Failure} `unreachable` when there was no answer or the server is in trouble, `denied`, `not-found`, or
     * `answer-wrong` when something else than this API answered.
     */
    async get(path, signal) {
        const response = await this.#send('GET', path, undefined, READ_TIMEOUT_MS, signal).catch((error) => {
            throw error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j ? this.#unreachable(error) : error;
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
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
                what: `${this.host} did not answer as a Rancher server`,
                saw: `200 with ${sayBody(response)} for ${path}`,
                fix: 'check rancher-url: a wrong path is answered with a web page',
            });
        }
        return body;
    }
    /** All objects of a collection, page by page. Filters the server does not know are ignored there: check again. */
    async list(path, signal) {
        const all = [];
        let next = path;
        while (next !== undefined) {
            const page = await this.get(next, signal);
            if (!Array.isArray(page.data)) {
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
                    what: `${this.host} did not answer with a list`,
                    saw: `type "${String(page.type)}" for ${path}`,
                    fix: 'check rancher-url',
                });
            }
            all.push(...page.data.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G));
            const following = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(page.pagination) ? page.pagination.next : null;
            next = typeof following === 'string' ? this.#reroot(following) : undefined;
        }
        return all;
    }
    /**
     * Sends one action. Whoever calls this has looked that the action is offered.
     *
     * @returns the object as it was right after the action was accepted.
     * @throws {Failure} `unreachable`: surely not done, the request never left. `conflict` (409) and `refused` (other 4xx):
     * surely not done; every write is one transaction. `lost`: may have been done, only a look tells.
     */
    async act(path, action, body, signal) {
        const what = `${path}/?action=${action}`;
        const response = await this.#send('POST', what, body, WRITE_TIMEOUT_MS, signal).catch((error) => {
            if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
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
                // A browser-like agent would get HTML and a CSRF check.
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
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', { what, saw: error.message, fix: 'check rancher-url, and that this machine can reach it' }, { cause: error });
    }
    #lost(action, saw, cause) {
        const what = `The answer to "${action}" was lost; it may have been done`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('lost', { what, saw, fix: 'look at the service with operation "status"' }, { cause });
    }
    #refusal(code, action, path, response) {
        const what = action === 'read' ? `The Rancher server did not let us read ${path}` : `The Rancher server refused "${action}"`;
        const fix = HINTS[response.status] ?? 'start it again; if it stays, look at the log of the Rancher server';
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, { what, saw: sayError(response), fix });
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** `[422] ActionNotAvailable: action`: many validation errors keep their sentence in `fieldName`. */
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


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   bI: () => (/* binding */ CattleProject),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2732);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6196);



/** What to say to one environment (a "project" in the API) of a Rancher server. */
class CattleProject {
    #client;
    id;
    constructor(client, id) {
        this.#client = client;
        this.id = id;
    }
    async stacks(signal) {
        return (await this.#list('/stacks', signal)).map(_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk);
    }
    async services(stackId, signal) {
        const found = await this.#list('/services', signal, `&stackId=${encodeURIComponent(stackId)}`);
        return found.map(_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .readService */ .uS).filter((service) => service.stackId === stackId);
    }
    async service(id, signal) {
        return (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .readService */ .uS)(await this.#client.get(this.#service(id), signal));
    }
    /** All containers of a service: new ones, and old stopped ones until the upgrade is finished. Sidekicks' among them. */
    async containers(serviceId, signal) {
        return (await this.#list(`/services/${encodeURIComponent(serviceId)}/instances`, signal)).map(_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .readContainer */ .u2);
    }
    async activeHosts(signal) {
        return (await this.#list('/hosts', signal)).filter((host) => host.state === 'active').length;
    }
    /**
     * Always by `/services/`: on the own link of a load balancer a rollback would keep the new launchConfig.
     *
     * @throws {Failure} as `CattleClient.act`.
     */
    async act(serviceId, action, body, signal) {
        return (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .readService */ .uS)(await this.#client.act(this.#service(serviceId), action, body, signal));
    }
    #service(id) {
        return `/projects/${encodeURIComponent(this.id)}/services/${encodeURIComponent(id)}`;
    }
    #list(path, signal, filter = '') {
        return this.#client.list(`/projects/${encodeURIComponent(this.id)}${path}?limit=-1${filter}`, signal);
    }
}
/**
 * The environment by id or name; the only one where none is named.
 *
 * @throws {Failure} `not-found` with near misses, or `bad-input` when several could be meant.
 */
async function findProject(client, wanted, signal) {
    const projects = (await client.list('/projects?limit=-1', signal)).map(_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk);
    const name = wanted ?? client.projectInUrl;
    if (name !== undefined)
        return pick('environment', name, projects);
    const [only, ...more] = projects;
    if (only !== undefined && more.length === 0)
        return only;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(projects.length === 0 ? 'not-found' : 'bad-input', {
        what: 'Cannot tell which environment is meant',
        saw: projects.length === 0
            ? 'this key sees no environment'
            : `this key sees ${projects.map(({ name }) => `"${name}"`).join(', ')}`,
        fix: projects.length === 0 ? 'check rancher-access-key and rancher-secret-key' : 'name one of them by "environment"',
    });
}
/** Exactly this name or id, else the only one that differs in case: some databases ignore it, some do not. */
function pick(input, wanted, among) {
    const exact = among.filter(({ id, name }) => name === wanted || id === wanted);
    const loose = among.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    const [found, another] = exact.length > 0 ? exact : loose;
    if (found !== undefined && another === undefined)
        return found;
    const names = among.map(({ name }) => name);
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(wanted, names);
    if (found !== undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `"${wanted}" names several ${input}s`,
            saw: [found, another].map((one) => `"${one?.name}" (${one?.id})`).join(', '),
            fix: `give its id as "${input}"`,
        });
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-found', {
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


/***/ }),

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   ox: () => (/* binding */ imageUuidOf),
/* harmony export */   u2: () => (/* binding */ readContainer),
/* harmony export */   uS: () => (/* binding */ readService)
/* harmony export */ });
/* unused harmony export imageOf */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const PREFIX = /^docker:/;
const LAUNCH_CONFIG_LABEL = 'io.rancher.service.launch.config';
const PRIMARY = 'io.rancher.service.primary.launch.config';
const imageOf = (imageUuid) => imageUuid.replace(PREFIX, '');
const imageUuidOf = (image) => `docker:${image}`;
function readService(raw) {
    const strategy = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.upgrade) ? raw.upgrade.inServiceStrategy : undefined;
    const after = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(strategy) ? strategy.launchConfig : undefined;
    const before = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(strategy) ? strategy.previousLaunchConfig : undefined;
    const launchConfig = readLaunchConfig((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.launchConfig) ? raw.launchConfig : {});
    return {
        id: text(raw, 'id'),
        name: text(raw, 'name'),
        stackId: String(raw.stackId ?? raw.environmentId ?? ''),
        kind: String(raw.kind ?? raw.type ?? ''),
        system: raw.system === true,
        removed: raw.removed !== null && raw.removed !== undefined,
        state: text(raw, 'state'),
        transitioning: String(raw.transitioning ?? 'no'),
        message: maybeText(raw.transitioningMessage),
        scale: typeof raw.scale === 'number' ? raw.scale : 0,
        isGlobal: launchConfig.labels['io.rancher.scheduler.global'] === 'true',
        launchConfig,
        upgrade: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(after) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(before)
            ? { launchConfig: readLaunchConfig(after), previousLaunchConfig: readLaunchConfig(before) }
            : undefined,
        sidekicks: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(raw.secondaryLaunchConfigs) ? raw.secondaryLaunchConfigs.length : 0,
        actions: new Set(Object.keys((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.actions) ? raw.actions : {})),
    };
}
function readLaunchConfig(raw) {
    const labels = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.labels) ? raw.labels : {};
    return {
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        hasHealthCheck: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.healthCheck),
        raw,
    };
}
function readContainer(raw) {
    return {
        id: text(raw, 'id'),
        name: maybeText(raw.name) ?? text(raw, 'id'),
        state: text(raw, 'state'),
        health: maybeText(raw.healthState) ?? null,
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        startCount: typeof raw.startCount === 'number' ? raw.startCount : 0,
        message: raw.transitioning === 'no' ? undefined : maybeText(raw.transitioningMessage),
        hostId: maybeText(raw.hostId),
        isPrimary: [undefined, PRIMARY].includes((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.labels) ? maybeText(raw.labels[LAUNCH_CONFIG_LABEL]) : undefined),
    };
}
const readNamed = (raw) => ({ id: text(raw, 'id'), name: maybeText(raw.name) ?? '' });
function text(raw, field) {
    const value = raw[field];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
        what: 'The Rancher server answered with an object we cannot read',
        saw: `type "${String(raw.type)}" without "${field}"`,
        fix: 'check rancher-url and the version of the server',
    });
}
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;


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

/***/ 8516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
async function observe(project, serviceId, signal) {
    const service = await project.service(serviceId, signal);
    return { service, containers: await project.containers(serviceId, signal) };
}


/***/ })

};
