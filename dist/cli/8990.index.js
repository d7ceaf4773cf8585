export const id = 8990;
export const ids = [8990,6910,8023];
export const modules = {

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6873);

const front = {
    name: 'tag-and-push',
    guard: {
        allowsUntrusted: ({ allowUntrusted }) => allowUntrusted,
        skipped: async (because) => (await __webpack_require__.e(/* import() */ 2694).then(__webpack_require__.bind(__webpack_require__, 2694))).reportSkipped(because),
    },
    defaultTimeout: '15m',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF,
    failed: () => ({ result: 'failed', outputs: {}, details: {} }),
};


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* reexport */ tag_and_push_plan/* explain */.WE),
  findExisting: () => (/* reexport */ findExisting),
  makePlan: () => (/* reexport */ tag_and_push_plan/* makePlan */.Cs),
  planBeforeBuild: () => (/* reexport */ tag_and_push_plan/* planBeforeBuild */.LY),
  readWanted: () => (/* reexport */ inputs/* readWanted */.oY),
  tagAndPush: () => (/* binding */ tagAndPush)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/run/programs.js
var programs = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/systems/docker/inspect.js
var inspect = __webpack_require__(6002);
// EXTERNAL MODULE: ./build/systems/docker/owner.js
var docker_owner = __webpack_require__(9221);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/systems/docker/engine.js
var docker_engine = __webpack_require__(7746);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/systems/docker/image.js



const tagImage = (image, name) => ['docker', 'tag', image, name];
const untagImage = (name) => ['docker', 'image', 'rm', name];
const importImage = ['docker', 'image', 'import', '-'];
async function takeBackTag(cli, tagging, options = {}) {
    const { name, imageId, before } = tagging;
    const ask = (argv, stdin) => (0,docker_engine/* askDocker */.ad)(cli, argv, {
        what: `Cannot take the name ${name} away from the image again`,
        ...options,
        ...(stdin === undefined ? {} : { stdin }),
    });
    const holder = holderOf(name);
    const isOurs = before !== imageId && (await (0,inspect/* findImage */.F1)(cli, name, options))?.id === imageId;
    if (isOurs && before !== undefined && (await (0,inspect/* findImage */.F1)(cli, before, options)) !== undefined) {
        await ask(tagImage(before, name));
    }
    else if (isOurs) {
        await ask(tagImage(imageId, holder));
        await ask(untagImage(name));
    }
    const held = await (0,inspect/* findImage */.F1)(cli, holder, options);
    if (held === undefined)
        return;
    if (held.id === imageId)
        await ask(tagImage((await ask(importImage, EMPTY_TAR)).trim(), holder));
    await ask(untagImage(holder));
}
const EMPTY_TAR = '\0'.repeat(1_024);
const holderOf = (name) => `slipway-hold:${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 16)}`;

;// CONCATENATED MODULE: ./build/actions/tag-and-push/clean-up.js
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








const KEY = 'tag-and-push';
const FOLDER = 'slipway-login-';
const LIMIT_MS = 30_000;
const HURRY_MS = 4_000;
const loginFolderFor = (self, world) => (0,external_node_path_.join)(world.temp, `${FOLDER}${world.newId()}.${(0,docker_owner/* formatOwner */.Vu)(self).replaceAll('/', '+')}`);
async function removeDeadLogins(self, world) {
    for (const name of await world.files.list(world.temp)) {
        const owner = ownerOf(name);
        if (owner === undefined || !(await (0,docker_owner/* isDead */.XU)(owner, self, world.processes)))
            continue;
        await world.files.remove((0,external_node_path_.join)(world.temp, name)).then(() => world.log.info('Removed a registry login that a killed run had left'), (error) => world.log.warn(`Could not remove the login of a killed run: ${(0,core_failure/* briefly */.m_)(error)}`));
    }
}
function ownerOf(name) {
    const [, owner] = name.startsWith(FOLDER) ? name.split('.') : [];
    return owner === undefined ? undefined : (0,docker_owner/* parseOwner */.pZ)(owner.replaceAll('+', '/'));
}
function remember({ host }, { loginFolder, tagging }, process) {
    const { name, imageId, before } = tagging;
    const record = {
        loginFolder: loginFolder ?? null,
        tagging: { name, imageId, before: before ?? null },
        process: { ...process },
    };
    host.remember(KEY, JSON.stringify(record));
}
async function cleanUp(kept, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hurry = world.signal.aborted && world.recovery === 'post';
        const limit = __addDisposableResource(env_1, world.clock.limit(hurry ? HURRY_MS : LIMIT_MS), false);
        const { signal } = limit;
        const left = [];
        const orLeave = async (what, remove) => {
            await remove.catch((error) => left.push(`${what} (${(0,core_failure/* briefly */.m_)(error)})`));
        };
        const { loginFolder, tagging } = kept;
        if (loginFolder !== undefined)
            await orLeave(`the login in ${loginFolder}`, world.files.remove(loginFolder));
        await orLeave(`the local name ${tagging.name}`, takeBackTag((0,programs/* dockerOf */.q)(world), tagging, { signal }));
        if (left.length > 0) {
            throw new core_failure/* Failure */.HR('left-behind', {
                what: 'Could not remove everything that the push left on this machine',
                saw: left.join('; '),
                fix: `remove it by hand: ${loginFolder === undefined ? '' : `rm -r ${loginFolder}; `}docker image rm ${tagging.name}`,
            });
        }
        world.host.remember(KEY, '');
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function cleanUpAfter(world) {
    const record = (0,docker_engine/* parseJson */.qF)(world.host.remembered(KEY) ?? '');
    if (!(0,json/* isObject */.G)(record) || !(0,json/* isObject */.G)(record.tagging) || !(0,json/* isObject */.G)(record.process))
        return result/* EXIT */.dc.done;
    const { tagging, process, loginFolder } = record;
    await world.processes.kill({ pid: Number(process.pid), startedAt: String(process.startedAt) });
    const kept = {
        loginFolder: typeof loginFolder === 'string' ? loginFolder : undefined,
        tagging: {
            name: String(tagging.name),
            imageId: String(tagging.imageId),
            before: typeof tagging.before === 'string' ? tagging.before : undefined,
        },
    };
    try {
        await cleanUp(kept, world);
        world.log.info('Removed what the push had left, which was ended before it could do so itself');
        return result/* EXIT */.dc.done;
    }
    catch (error) {
        if (!(error instanceof core_failure/* Failure */.HR))
            throw error;
        world.log.error(error.message);
        return (0,result/* exitCodeOfFailure */.Bu)(error.code);
    }
}

// EXTERNAL MODULE: ./build/ports/telling.js
var telling = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/systems/docker/login.js



const dockerLogin = (registry, username) => [
    'docker',
    'login',
    ...['--username', username],
    '--password-stdin',
    registry,
];
const privateConfig = (registry) => `${JSON.stringify({ auths: { [registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry]: {} } })}\n`;
async function makeLoginFolder(folder, registry, { cli, engine, files }) {
    await files.privateFolder(folder);
    await files.write((0,external_node_path_.join)(folder, 'config.json'), privateConfig(registry), { mode: 0o600 });
    return { exec: cli.exec, env: withConfig(cli.env, folder, engine.endpoint) };
}
function withConfig(env, folder, endpoint) {
    const { DOCKER_CONTEXT: _context, ...rest } = env;
    const old = env.DOCKER_CONFIG ?? (env.HOME === undefined ? undefined : (0,external_node_path_.join)(env.HOME, '.docker'));
    const usesTls = Boolean(env.DOCKER_TLS_VERIFY || env.DOCKER_TLS);
    return {
        ...rest,
        ...(usesTls && old !== undefined && env.DOCKER_CERT_PATH === undefined ? { DOCKER_CERT_PATH: old } : {}),
        ...(endpoint.includes('://') ? { DOCKER_HOST: endpoint } : {}),
        DOCKER_CONFIG: folder,
    };
}
function loginTrouble(result, registry) {
    if (result.exitCode === 0)
        return undefined;
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        return trouble;
    const saw = (0,docker_engine/* lastLine */.fM)(result.stderr) || `exit code ${result.exitCode}, nothing on stderr`;
    return /unauthorized|denied|incorrect|\b40[13]\b/i.test(result.stderr)
        ? new core_failure/* Failure */.HR('denied', {
            what: `Cannot log in to ${registry}: it refuses the login`,
            saw,
            fix: 'check registry-username and registry-password',
        })
        : new core_failure/* Failure */.HR('unreachable', {
            what: `Cannot log in to ${registry}`,
            saw,
            fix: `check that the engine reaches ${registry}: "docker login ${registry}" on this machine`,
        });
}

;// CONCATENATED MODULE: ./build/systems/docker/push.js


const dockerPush = (name) => ['docker', 'push', name];
const pushedDigest = (stdout) => /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+\s*$/m.exec(stdout)?.[1];
const PASSING = [
    /HTTP status: (?:408|429|5\d\d)/i,
    /unexpected status(?: from \w+ request to \S+)?: (?:408|429|5\d\d)/i,
    /toomanyrequests|too many requests|rate limit/i,
    /connection re(?:set|fused)|broken pipe|\bEOF\b|use of closed network connection|server closed|http2: /i,
    /i\/o timeout|handshake timeout|Client\.Timeout/i,
];
const mayPass = (stderr) => PASSING.some((pattern) => pattern.test(stderr));
const HINTS = [
    [/no basic auth credentials/i, () => 'give registry-username and registry-password'],
    [
        /immutable|cannot be overwritten|\b412\b/i,
        () => 'the registry has a rule of its own against this tag; look at its settings, or give another "version"',
    ],
    [
        /unauthorized|denied|insufficient.?scope|\b40[13]\b/i,
        (repository) => `check that registry-username may push to ${repository}`,
    ],
    [
        /name unknown|repository .*not (?:found|exist)/i,
        (repository) => `make the repository ${repository} in the registry first`,
    ],
    [/\b413\b|too large/i, () => 'raise the limit for request bodies of the proxy in front of the registry'],
    [
        /x509|certificate/i,
        () => 'give the engine the certificate authority of the registry: /etc/docker/certs.d/HOST:PORT/ca.crt',
    ],
    [
        /HTTP response to HTTPS client/i,
        () => 'let the registry speak TLS, or name it in "insecure-registries" of the engine',
    ],
    [/no such host/i, () => 'check the name in "repository", and that the engine resolves it'],
];
function pushTrouble(result, name, repository) {
    const trouble = (0,docker_engine/* engineTrouble */.gI)(result.stderr);
    if (trouble !== undefined)
        return trouble;
    const hint = HINTS.find(([pattern]) => pattern.test(result.stderr))?.[1](repository);
    const ended = result.endedBy === undefined ? `exit code ${result.exitCode}` : `ended by ${result.endedBy}`;
    return new core_failure/* Failure */.HR('push-failed', {
        what: `Cannot push ${name}`,
        saw: `${ended}, ${(0,docker_engine/* lastLine */.fM)(result.stderr) || (0,docker_engine/* lastLine */.fM)(result.stdout) || 'no word'}`,
        fix: hint ?? (0,docker_engine/* hintFor */.JR)(result.stderr, 'start it again; layers that are there are not sent again'),
    });
}

// EXTERNAL MODULE: ./build/systems/registry/persist.js
var persist = __webpack_require__(2921);
// EXTERNAL MODULE: ./build/actions/tag-and-push/same-image.js
var same_image = __webpack_require__(5646);
;// CONCATENATED MODULE: ./build/actions/tag-and-push/execute.js










async function execute(push, tools) {
    const { world, signal } = tools;
    const name = (0,image_ref/* formatImageRef */.kL)(push.image);
    const cli = await logIn(tools);
    await (0,docker_engine/* askDocker */.ad)(tools.cli, tagImage(push.imageId, name), { what: `Cannot name the image ${name}`, signal });
    let pushes = 0;
    return (0,persist/* persist */.Zr)(async () => {
        const there = await lookFirst(push, tools);
        if (there !== undefined)
            return { digest: there, result: pushes === 0 ? 'already-there' : 'pushed' };
        await expectNamed(push, cli, signal);
        pushes += 1;
        const said = await send(push, cli, tools);
        return { digest: await readBack(push, said, tools), result: 'pushed' };
    }, { clock: world.clock, log: world.log, signal });
}
async function logIn({ cli, engine, credentials, loginFolder, registry, world, signal }) {
    if (credentials === undefined || loginFolder === undefined)
        return cli;
    const { name } = registry.address;
    const own = await makeLoginFolder(loginFolder, name, { cli, engine, files: world.files });
    await (0,persist/* persist */.Zr)(async () => {
        const stdin = credentials.password.reveal();
        const result = await (0,docker_engine/* runDocker */.ST)(own, dockerLogin(name, credentials.username), { stdin, signal });
        const trouble = loginTrouble(result, name);
        if (trouble === undefined)
            return;
        throw trouble.code === 'unreachable' && mayPass(result.stderr) ? new persist/* TryAgain */.Sz(trouble) : trouble;
    }, { clock: world.clock, log: world.log, signal });
    return own;
}
async function expectNamed({ image, imageId }, cli, signal) {
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const named = await (0,inspect/* findImage */.F1)(cli, name, { signal });
    if (named?.id === imageId)
        return;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `${name} means another image on this engine by now, and is not pushed`,
        saw: `the engine has ${named === undefined ? 'no image' : `image id ${named.id}`} of that name; ours is image id ${imageId}`,
        fix: 'find what else names images on this engine, such as another job at the same version; then start it again',
    });
}
async function send({ image }, cli, { world, signal }) {
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const result = await world.log.group(`Push ${name}`, () => (0,telling.whileTelling)(`push: waiting for the registry to take ${name}`, () => (0,docker_engine/* runDocker */.ST)(cli, dockerPush(name), { signal, onLine: (line) => world.log.info(line) }), world));
    if (result.exitCode === 0)
        return pushedDigest(result.stdout);
    const failure = pushTrouble(result, name, image.repository);
    throw failure.code === 'push-failed' && mayPass(result.stderr) ? new persist/* TryAgain */.Sz(failure) : failure;
}
async function lookFirst({ image, imageId }, tools) {
    const found = await tools.registry.find(image.tag ?? '', tools.signal);
    if (found === undefined)
        return undefined;
    if ((0,same_image/* isSameImage */.m)(found, imageId))
        return found.digest;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `Somebody else has pushed ${(0,image_ref/* formatImageRef */.kL)(image)} meanwhile, and it is not overwritten`,
        saw: `the registry holds ${(0,same_image/* sayStored */.X)(found)}; ours is image id ${imageId}`,
        fix: 'find the run that pushed it; then start this one again with "on-existing: reuse", or with a new version',
    });
}
async function readBack({ image, imageId }, said, tools) {
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const told = `docker pushed ${said ?? 'without telling a digest'}`;
    const notProven = (saw, cause) => new core_failure/* Failure */.HR('push-failed', {
        what: `Pushed ${name}, but the registry does not show what was pushed`,
        saw: `${told}; ${saw}`,
        fix: `do not use this image before you know why: "docker manifest inspect ${name}"; another run or a cache of ${(0,image_ref/* registryOf */.Fv)(image)} may be in between`,
    }, { cause });
    let found;
    try {
        found = await tools.registry.find(image.tag ?? '', tools.signal);
    }
    catch (error) {
        throw (0,core_failure/* isFailure */.N6)(error) ? notProven(`it could not be read back: ${error.saw}`, error) : error;
    }
    if (found === undefined)
        throw notProven('the registry says that there is none');
    const isOurs = (0,same_image/* isSameImage */.m)(found, imageId) && (said === undefined || said === found.digest);
    if (!isOurs)
        throw notProven(`the registry holds ${(0,same_image/* sayStored */.X)(found)}; ours is image id ${imageId}`);
    return found.digest;
}

// EXTERNAL MODULE: ./build/systems/registry/client.js + 6 modules
var client = __webpack_require__(9436);
// EXTERNAL MODULE: ./build/actions/tag-and-push/labels.js
var labels = __webpack_require__(4495);
// EXTERNAL MODULE: ./build/core/image-tag.js
var image_tag = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var git_repository = __webpack_require__(5625);
;// CONCATENATED MODULE: ./build/actions/tag-and-push/version.js





async function observeVersion(given, dirty, world, signal) {
    const repository = (0,programs/* repositoryOf */._)(world);
    if (given !== undefined)
        return { tag: given, from: 'input', commit: await commitIfAny(repository, signal) };
    const commit = await (0,git_repository/* findCommit */.fq)(repository, signal);
    const place = await (0,git_repository/* findPlace */.Pj)(repository, commit, signal);
    const tag = (0,image_tag/* tagOfVersion */.m)((0,version/* formatVersion */.qh)({ ...place, dirty: dirty ?? (await (0,git_repository/* isDirty */.DM)(repository, signal)) }));
    return { tag, from: 'git', commit };
}
const treeIsDirty = (world, signal) => (0,git_repository/* isDirty */.DM)((0,programs/* repositoryOf */._)(world), signal);
async function commitIfAny(repository, signal) {
    try {
        return await (0,git_repository/* findCommit */.fq)(repository, signal);
    }
    catch (error) {
        if ((0,core_failure/* isFailure */.N6)(error, 'not-found', 'missing-tool'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/tag-and-push/observe.js








const registryFor = ({ repository, credentials }, world) => new client/* Registry */.O({ repository, ...(credentials === undefined ? {} : { credentials }) }, world);
async function observe(inputs, registry, world, signal) {
    const cli = (0,programs/* dockerOf */.q)(world);
    const engine = await (0,docker_engine/* askEngine */.sb)(cli, { signal });
    const image = await (0,inspect/* findImage */.F1)(cli, inputs.imageId, { signal });
    if (image?.id !== inputs.imageId)
        throw noSuchImage(inputs.imageId, image, engine);
    const version = await observeVersion(inputs.version, (0,labels/* originOf */.y)(image.labels).dirty, world, signal);
    world.host.output('version', version.tag);
    const stored = await registry.find(version.tag, signal);
    const unlike = stored !== undefined && !(0,same_image/* isSameImage */.m)(stored, image.id);
    const taken = unlike && inputs.onExisting === 'reuse' ? { ...stored, labels: await registry.labelsOf(stored, signal) } : stored;
    return { engine, image, version, taken };
}
function noSuchImage(imageId, found, { endpoint }) {
    return new core_failure/* Failure */.HR('not-found', {
        what: 'The image that was built is not on this engine',
        saw: `the engine at ${endpoint} ${found === undefined ? `has no ${imageId}` : `calls ${imageId} by another id, ${found.id}`}`,
        fix: 'give the output image-id of containerized-build in the same job: an image id does not leave its machine',
    });
}

// EXTERNAL MODULE: ./build/actions/tag-and-push/plan.js
var tag_and_push_plan = __webpack_require__(8067);
;// CONCATENATED MODULE: ./build/actions/tag-and-push/find-existing.js



async function findExisting(wanted, world, signal) {
    const version = await observeVersion(wanted.version, undefined, world, signal);
    const registry = registryFor(wanted, world);
    const stored = await registry.find(version.tag, signal);
    const mayReuse = stored !== undefined && wanted.onExisting === 'reuse' && version.commit !== undefined;
    const dirty = mayReuse && (await treeIsDirty(world, signal));
    const taken = mayReuse && !dirty ? { ...stored, labels: await registry.labelsOf(stored, signal) } : stored;
    return { ...(0,tag_and_push_plan/* planBeforeBuild */.LY)(wanted, { version, taken, dirty }), version };
}

// EXTERNAL MODULE: ./build/actions/tag-and-push/front.js
var front = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/actions/tag-and-push/report.js
var tag_and_push_report = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/actions/tag-and-push/inputs.js
var inputs = __webpack_require__(6873);
;// CONCATENATED MODULE: ./build/actions/tag-and-push/index.js















const tagAndPush = {
    ...front.front,
    run,
    async sketch(inputs, world, signal) {
        const existing = await findExisting(inputs, world, signal);
        return { lines: (0,tag_and_push_plan/* explainBeforeBuild */.jn)(existing), plan: (0,tag_and_push_plan/* isFree */.xp)(existing) ? 'push' : 'keep' };
    },
    post: (_reader, world) => cleanUpAfter(world),
};
async function run(inputs, shared, world, signal) {
    const { host, log } = world;
    for (const name of ['image', 'version', 'digest'])
        host.output(name, '');
    const registry = registryFor(inputs, world);
    const facts = await observe(inputs, registry, world, signal);
    const { version } = facts;
    const plan = (0,tag_and_push_plan/* makePlan */.Cs)(inputs, facts);
    log.info(`Plan\n  ${tag_and_push_plan/* MARKS */.j7[plan.do]} ${(0,tag_and_push_plan/* explain */.WE)(plan)}`, 'plan');
    if (plan.do === 'refuse')
        return (0,tag_and_push_report.reportFailure)(plan, version, inputs.imageId, plan.failure);
    if (shared.dryRun)
        return (0,tag_and_push_report.reportDryRun)(plan, version, inputs.imageId);
    if (plan.do === 'keep') {
        const { image, digest, because } = plan;
        return (0,tag_and_push_report.reportResult)({ result: 'already-there', image, digest, because }, version, inputs.imageId);
    }
    return push(plan, inputs, { ...facts, registry }, world, signal);
}
async function push(plan, inputs, { engine, version, registry }, world, signal) {
    const kept = await keepTrack(plan, inputs, world, signal);
    const tools = {
        cli: (0,programs/* dockerOf */.q)(world),
        engine,
        registry,
        credentials: inputs.credentials,
        loginFolder: kept.loginFolder,
        world,
        signal,
    };
    let report;
    try {
        const { digest, result } = await execute(plan, tools);
        const done = { result, image: { ...plan.image, digest }, digest, because: plan.because };
        for (const [name, value] of Object.entries((0,tag_and_push_report.outputsOf)(done)))
            world.host.output(name, value);
        report = (left) => (0,tag_and_push_report.reportResult)(done, version, inputs.imageId, left);
    }
    catch (error) {
        report = (left) => {
            if ((0,core_failure/* isFailure */.N6)(error))
                return (0,tag_and_push_report.reportFailure)(plan, version, inputs.imageId, withLeft(error, left));
            if (left !== undefined)
                world.log.error(left.message);
            throw error;
        };
    }
    return report(await whatIsLeft(kept, world));
}
async function keepTrack({ image, imageId }, inputs, world, signal) {
    const self = await (0,docker_owner/* observeOwner */.af)(world);
    await removeDeadLogins(self, world);
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const before = await (0,inspect/* findImage */.F1)((0,programs/* dockerOf */.q)(world), name, { signal });
    const kept = {
        loginFolder: inputs.credentials === undefined ? undefined : loginFolderFor(self, world),
        tagging: { name, imageId, before: before?.id },
    };
    remember(world, kept, self.process);
    return kept;
}
async function whatIsLeft(kept, world) {
    try {
        await cleanUp(kept, world);
        return undefined;
    }
    catch (error) {
        if ((0,core_failure/* isFailure */.N6)(error))
            return error;
        throw error;
    }
}
const withLeft = (failure, left) => left === undefined
    ? failure
    : new core_failure/* Failure */.HR(failure.code, { what: failure.what, saw: `${failure.saw}; left behind: ${left.saw}`, fix: `${failure.fix}; ${left.fix}` }, { cause: failure });


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   oY: () => (/* binding */ readWanted)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8238);
/* harmony import */ var _run_read_registry_login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7114);




async function read(from) {
    return { imageId: readImageId(from), ...readWanted(from), allowUntrusted: from.flag('allow-untrusted', false) };
}
function readWanted(from) {
    return {
        repository: readRepository(from),
        version: readVersion(from),
        credentials: (0,_run_read_registry_login_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegistryLogin */ .T)(from),
        onExisting: from.choice('on-existing', ['fail', 'reuse'], 'fail'),
    };
}
function readImageId(from) {
    const id = from.text('image-id');
    if (id !== undefined && !/^sha256:[0-9a-f]{64}$/.test(id)) {
        from.problem('image-id', `"${id}"`, 'not sha256: and 64 hex digits, as the output image-id of containerized-build');
    }
    return id;
}
function readRepository(from) {
    const ref = from.imageRef('repository');
    if (ref?.tag !== undefined || ref?.digest !== undefined) {
        from.problem('repository', `"${ref.repository}" with a tag or digest`, 'a name alone; the tag is the version');
    }
    if (ref !== undefined && !URL.canParse(`https://${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(ref)}`)) {
        from.problem('repository', `"${ref.repository}"`, 'its first part is no host that can be reached');
    }
    return ref;
}
function readVersion(from) {
    const text = from.maybe('version');
    if (text === undefined)
        return undefined;
    try {
        return (0,_core_image_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOfVersion */ .m)(text);
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
            throw error;
        from.problem('version', error.saw, error.fix);
        return undefined;
    }
}


/***/ }),

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whyNotFrom),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
function originOf(labels) {
    const commit = labels['org.opencontainers.image.revision'];
    const dirty = labels['io.slipway.dirty'];
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(dirty === 'true' || dirty === 'false' ? { dirty: dirty === 'true' } : {}),
    };
}
function whyNotFrom(commit, labels) {
    if (commit === undefined)
        return 'the commit that is checked out is not known';
    if (labels.length === 0)
        return 'there is no image in it';
    for (const { commit: from, dirty } of labels.map(originOf)) {
        if (from === undefined)
            return 'its labels name no commit';
        if (from !== commit)
            return `its labels name commit ${from.slice(0, 12)}, not ${commit.slice(0, 12)}`;
        if (dirty === undefined)
            return 'its labels do not say that the tree was clean';
        if (dirty)
            return 'its labels say that the tree was not clean';
    }
    return undefined;
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   LY: () => (/* binding */ planBeforeBuild),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   jn: () => (/* binding */ explainBeforeBuild),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4495);
/* harmony import */ var _same_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);




function makePlan(inputs, { image, version, taken }) {
    const to = { repository: inputs.repository.repository, tag: version.tag };
    const swapped = whySwapped(image.labels, version);
    if (swapped !== undefined)
        return { do: 'refuse', image: to, failure: swapped };
    if (taken === undefined)
        return { do: 'push', image: to, imageId: image.id, because: FREE };
    if ((0,_same_image_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameImage */ .m)(taken, image.id))
        return keep(to, taken, 'the registry has this image already');
    const whyNot = whyNotReuse(inputs, taken, version.commit);
    if (whyNot === undefined)
        return keep(to, taken, REUSED);
    return { do: 'refuse', image: to, failure: takenByAnother(to, taken, inputs, whyNot) };
}
function planBeforeBuild(wanted, { version, taken, dirty }) {
    const image = { repository: wanted.repository.repository, tag: version.tag };
    if (taken === undefined)
        return { do: 'build', image, because: FREE };
    const whyNot = dirty ? 'the tree has changes that are not committed' : whyNotReuse(wanted, taken, version.commit);
    if (whyNot !== undefined)
        return { do: 'build', image, because: `the version is taken, but ${whyNot}` };
    return { do: 'reuse', image: { ...image, digest: taken.digest }, digest: taken.digest, because: REUSED };
}
function explain(plan) {
    const name = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(plan.image);
    switch (plan.do) {
        case 'push':
            return `push ${name}, the image ${plan.imageId}: ${plan.because}`;
        case 'keep':
            return `keep ${name} and push nothing: ${plan.because}`;
        case 'refuse':
            return `refuse to push ${name}: ${plan.failure.saw}`;
        default:
            return plan;
    }
}
const MARKS = { push: '+', keep: '=', refuse: '!' };
const isFree = ({ because }) => because === FREE;
function explainBeforeBuild(existing) {
    const name = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(existing.image);
    if (isFree(existing))
        return [`+ push ${name}, the image of this run: ${FREE}`];
    if (existing.do === 'build')
        return [`! ${name}: ${existing.because}; another image is not pushed over it`];
    return [`= keep ${name}: ${existing.because}; build, tests and push are skipped`];
}
const FREE = 'the version is free';
const REUSED = 'the image that is there was built from this commit and a clean tree';
const keep = (to, { digest }, because) => ({
    do: 'keep',
    image: { ...to, digest },
    digest,
    because,
});
function whyNotReuse({ onExisting }, { labels }, commit) {
    return onExisting === 'reuse' ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotFrom */ .W)(commit, labels ?? []) : 'on-existing is "fail"';
}
function whySwapped(labels, { from, commit }) {
    const origin = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .y)(labels);
    const speaks = origin.commit !== undefined && origin.dirty !== undefined;
    if (from !== 'git' || !speaks || origin.commit === commit)
        return undefined;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', {
        what: 'The image was not built from the commit that is checked out',
        saw: `its labels name commit ${origin.commit}; checked out is ${commit}`,
        fix: 'give the image-id of a build of this commit, or say what it is with "version"',
    });
}
function takenByAnother(to, taken, { imageId, onExisting }, whyNot) {
    const another = 'make a new commit or a new tag, so that the version is another one';
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', {
        what: `${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(to)} is taken by another image, and is not overwritten`,
        saw: `the registry holds ${(0,_same_image_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStored */ .X)(taken)}; built was image id ${imageId}; what is there is not used because ${whyNot}`,
        fix: onExisting === 'reuse'
            ? another
            : `set "on-existing: reuse" to use what an earlier run pushed from the same commit; or ${another}`,
    });
}


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PUSH_RESULTS: () => (/* binding */ PUSH_RESULTS),
/* harmony export */   outputsOf: () => (/* binding */ outputsOf),
/* harmony export */   reportDryRun: () => (/* binding */ reportDryRun),
/* harmony export */   reportFailure: () => (/* binding */ reportFailure),
/* harmony export */   reportResult: () => (/* binding */ reportResult),
/* harmony export */   reportSkipped: () => (/* binding */ reportSkipped)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8067);




const PUSH_RESULTS = ['pushed', 'already-there', 'skipped', 'failed', 'cancelled'];
const outputsOf = ({ image, digest }) => ({
    image: (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(image),
    digest,
});
function reportResult(done, version, imageId, failure) {
    const image = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(done.image);
    return {
        result: done.result,
        outputs: { ...outputsOf(done), version: version.tag },
        details: { ...detailsOf(version, imageId), image, digest: done.digest, because: done.because },
        page: {
            title: 'Push',
            result: done.result,
            tone: failure === undefined ? 'good' : 'failed',
            headline: `${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfImage */ .qM)(image)} is in the registry${failure === undefined ? '' : ', and something was left behind here'}.`,
            blocks: [
                ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .failureBlocks */ .pD)(failure),
                ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)([['image', image], ['digest', done.digest], ...rowsOf(version, imageId), ['because', done.because]]),
                { kind: 'text', text: 'Nothing to take back: a version is never overwritten.' },
                { kind: 'command', does: 'Use it', command: `docker pull ${image}` },
            ],
        },
        exitCode: failure === undefined ? _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfFailure */ .Bu)(failure.code),
        ...(failure === undefined ? {} : { failure }),
    };
}
const PUSH = { title: 'Push', tone: 'plain', blocks: [] };
const reportSkipped = (because) => ({
    result: 'skipped',
    outputs: { image: '', version: '', digest: '' },
    details: { because },
    page: { ...PUSH, result: 'skipped', headline: `Nothing was pushed: ${because}.` },
});
function reportFailure(plan, version, imageId, failure) {
    return {
        result: 'failed',
        outputs: { version: version.tag },
        details: detailsOf(version, imageId),
        page: {
            title: 'Push',
            result: 'failed',
            tone: 'failed',
            headline: `${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfImage */ .qM)((0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(plan.image))} was not pushed.`,
            blocks: [
                ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .failureBlocks */ .pD)(failure),
                ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)([['image', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(plan.image)], ...rowsOf(version, imageId)]),
            ],
        },
        exitCode: (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfFailure */ .Bu)(failure.code),
        failure,
    };
}
function reportDryRun(plan, version, imageId) {
    return {
        result: 'skipped',
        outputs: { version: version.tag, ...(plan.do === 'keep' ? outputsOf(plan) : {}) },
        details: { dryRun: true, plan: plan.do, ...detailsOf(version, imageId) },
        page: {
            ...PUSH,
            result: 'dry run',
            headline: 'This is the plan. Nothing was pushed.',
            blocks: (0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)([['plan', (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(plan)], ...rowsOf(version, imageId)]),
        },
        exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done,
    };
}
const detailsOf = ({ tag, from, commit }, imageId) => ({
    version: tag,
    versionFrom: from,
    ...(commit === undefined ? {} : { commit }),
    imageId,
});
const rowsOf = ({ tag, from, commit }, imageId) => [
    ['version', `${tag} (from ${from === 'git' ? 'git' : 'the input'})`],
    ...(commit === undefined ? [] : [['commit', commit]]),
    ['image id', imageId],
];


/***/ }),

/***/ 5646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sayStored),
/* harmony export */   m: () => (/* binding */ isSameImage)
/* harmony export */ });
const isSameImage = ({ digest, manifest }, imageId) => digest === imageId || (manifest.kind === 'image' && manifest.config === imageId);
const sayStored = ({ digest, manifest }) => manifest.kind === 'image' ? `${digest} (image id ${manifest.config})` : `${digest} (an index)`;


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tagOfVersion)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
function tagOfVersion(version) {
    const tag = version.replaceAll('+', '_');
    if (IMAGE_TAG.test(tag) && tag !== 'latest')
        return tag;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot make an image tag of the version',
        saw: `"${version}"${tag.length > 128 ? `, ${tag.length} characters` : ''}`,
        fix: tag === 'latest'
            ? 'give a version that stays, such as 1.0.1'
            : 'give "version": at most 128 of A-Z a-z 0-9 _ . -',
    });
}


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(hostname) {
    const host = hostname.replace(/\.$/, '');
    if (host === 'localhost' || host.endsWith('.localhost'))
        return true;
    return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(host);
}


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ Repeats),
/* harmony export */   oG: () => (/* binding */ Pace)
/* harmony export */ });
/* unused harmony export lasting */
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


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection),
/* harmony export */   _: () => (/* binding */ proxiesOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9729);


function proxiesOf(env) {
    const [httpProxy, httpsProxy] = [env.http_proxy || env.HTTP_PROXY, env.https_proxy || env.HTTPS_PROXY];
    if (!httpProxy && !httpsProxy)
        return undefined;
    return {
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        noProxy: env.no_proxy || env.NO_PROXY || '',
    };
}
const CONNECT = { timeout: 0, allowH2: false, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 1_000 };
const MAX_FRAME_BYTES = 16 * 1_024 * 1_024;
async function openConnection(route, proxies) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const { connectTo, url } = route;
    const trust = route.ca === undefined ? {} : { secureContext: await contextTrusting(route.ca) };
    const sockets = [];
    const state = { begun: false, proxyFailed: false };
    const known = (connect, { toProxy }) => (options, callback) => {
        const socket = connect(options, (...answer) => {
            if (toProxy && answer[0] !== null)
                state.proxyFailed = true;
            callback(...answer);
        });
        if (socket instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket)
            sockets.push(socket);
    };
    const pool = (origin, options, toProxy) => {
        const { connect, ...rest } = options;
        return new undici.Pool(origin, { ...rest, connect: known(connect, { toProxy }) });
    };
    const options = {
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        connectTimeout: 0,
        allowH2: false,
        requestTls: { allowH2: false, ...trust },
        webSocket: { maxPayloadSize: MAX_FRAME_BYTES },
        connect: undici.buildConnector({ ...CONNECT, ...trust, ...servername(route) }),
        factory: (origin, own) => pool(origin, own, new URL(origin).origin !== url.origin),
        clientFactory: (origin, own) => pool(origin, own, true).compose((dispatch) => (tunnel, handler) => {
            const { onResponseError } = handler;
            handler.onResponseError = (...error) => {
                state.proxyFailed = true;
                onResponseError?.apply(handler, error);
            };
            return dispatch(tunnel, handler);
        }),
    };
    const straight = proxies === undefined || connectTo !== undefined || (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname);
    const agent = straight
        ? new undici.Agent({ ...options, factory: (origin, own) => pool(origin, own, false) })
        : new undici.EnvHttpProxyAgent({ ...options, ...proxies });
    const dispatcher = agent.compose((dispatch) => (asked, handler) => {
        const { onRequestStart } = handler;
        handler.onRequestStart = (...start) => {
            state.begun = true;
            onRequestStart?.apply(handler, start);
        };
        return dispatch(asked, handler);
    });
    return {
        dispatcher,
        get begun() {
            return state.begun;
        },
        get proxyFailed() {
            return state.proxyFailed;
        },
        end(reason) {
            void agent.destroy(reason ?? null).catch(() => { });
            for (const socket of sockets)
                socket.destroy();
        },
    };
}
const servername = ({ connectTo, url }) => connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname };
const contexts = new Map();
async function contextTrusting(ca) {
    const { createSecureContext, getCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    const known = contexts.get(ca) ?? createSecureContext({ ca: [...getCACertificates('default'), ca] });
    contexts.set(ca, known);
    return known;
}


/***/ }),

/***/ 1796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asHttpError),
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
class HttpError extends Error {
    kind;
    sent;
    code;
    constructor(kind, sent, message, options) {
        super(message, options);
        this.name = 'HttpError';
        this.kind = kind;
        this.sent = sent;
        this.code = options?.code ?? '';
    }
}
function asHttpError(error, { url, begun, proxyFailed }) {
    const deepest = deepestOf(error);
    const code = textAt(deepest, 'code');
    const said = withoutNoise(deepest.message) || code;
    const of = (kind, sent, message) => new HttpError(kind, sent, message, { cause: error, code });
    if (isRefusalOfProxy(error))
        return of('proxy', false, `the proxy said: ${said}`);
    if (proxyFailed)
        return of('proxy', begun, `no way through the proxy: ${said}`);
    if (textAt(deepest, 'syscall') === 'getaddrinfo')
        return of('resolve', begun, `cannot resolve ${url.hostname} (${code})`);
    if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code))
        return of('tls', begun, `TLS with ${url.host} failed: ${said}`);
    if (!begun && textAt(deepest, 'syscall') === 'connect')
        return of('refused', false, `${url.host} refused the connection (${code})`);
    return of('reset', begun, `the connection to ${url.host} broke: ${said}`);
}
function withoutNoise(message) {
    const reason = /:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1];
    return reason ?? message.replace(/; if the root CA is installed locally, try running Node\.js with .*$/, '');
}
const isRefusalOfProxy = (error) => error instanceof Error &&
    ['UND_ERR_ABORTED', 'UND_ERR_INVALID_ARG'].includes(textAt(error, 'code')) &&
    /^Proxy (response|Authentication Required) /.test(error.message);
function deepestOf(error) {
    let current = error;
    while (current instanceof Error) {
        const inner = current instanceof AggregateError ? current.errors[0] : current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return current instanceof Error ? current : new Error(String(current));
}
function textAt(error, key) {
    const value = error[key];
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_1__.j),
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1324);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1796);
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



function createHttp(clock, env = {}) {
    const proxies = (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .proxiesOf */ ._)(env);
    return {
        async request(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { url, connectTo } = request;
                const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
                const connection = await (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .openConnection */ .J)(request, proxies);
                request.signal?.throwIfAborted();
                const limit = __addDisposableResource(env_1, clock.limit(request.timeoutMs, request.signal), false);
                limit.signal.addEventListener('abort', () => connection.end(limit.signal.reason), { once: true });
                try {
                    const answer = await undici.request(urlToConnect(request), {
                        method: request.method,
                        headers: { ...request.headers, ...(connectTo === undefined ? {} : { host: url.host }) },
                        ...(request.body === undefined ? {} : { body: request.body }),
                        signal: limit.signal,
                        dispatcher: connection.dispatcher,
                    });
                    const { text, truncated } = await readCapped(answer.body, request.maxBytes ?? 65_536);
                    return { status: answer.statusCode, headers: headersOf(answer.headers), body: text, truncated };
                }
                catch (error) {
                    if (request.signal?.aborted)
                        throw request.signal.reason;
                    const { begun, proxyFailed } = connection;
                    if (!limit.exceeded)
                        throw (0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asHttpError */ .N)(error, { url, begun, proxyFailed });
                    const said = `no ${begun ? 'answer from' : 'connection to'} ${url.host} within ${request.timeoutMs} ms`;
                    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('timed-out', begun, said, { cause: error });
                }
                finally {
                    connection.end();
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
function urlToConnect({ url, connectTo }) {
    if (connectTo === undefined)
        return url;
    const target = new URL(url);
    target.hostname = connectTo.host;
    if (connectTo.port !== undefined)
        target.port = String(connectTo.port);
    return target;
}
async function readCapped(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), truncated: size > maxBytes };
}
function headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paced: () => (/* binding */ paced),
/* harmony export */   sleepTelling: () => (/* binding */ sleepTelling),
/* harmony export */   whileTelling: () => (/* binding */ whileTelling)
/* harmony export */ });
/* harmony import */ var _core_waiting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8169);

function paced(log, clock) {
    const pace = new _core_waiting_js__WEBPACK_IMPORTED_MODULE_0__/* .Pace */ .oG();
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


/***/ }),

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   bX: () => (/* binding */ containerState),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony exports imageInspect, readImage */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);



const imageInspect = (image) => ['docker', 'image', 'inspect', '--format', '{{json .}}', image];
async function findImage(cli, image, options = {}) {
    const result = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocker */ .ST)(cli, imageInspect(image), options);
    if (result.exitCode === 0)
        return readImage(result.stdout, image);
    const trouble = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .engineTrouble */ .gI)(result.stderr);
    if (trouble !== undefined)
        throw trouble;
    if (/no such (image|object)/i.test(result.stderr))
        return undefined;
    throw (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .commandFailed */ .n6)(`Cannot look up image ${image}`, result);
}
function readImage(stdout, image) {
    const found = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(stdout);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(found) || typeof found.Id !== 'string') {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
            what: `Cannot read what the engine says about image ${image}`,
            saw: JSON.stringify(stdout.slice(0, 200)),
            fix: 'run "docker image inspect" by hand and look at what it prints',
        });
    }
    const config = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(found.Config) ? found.Config : {};
    const labels = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(config.Labels) ? config.Labels : {};
    return {
        id: found.Id,
        repoDigests: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .L)(found.RepoDigests) ? found.RepoDigests.map(String) : [],
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
    const state = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(stdout);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(state))
        return undefined;
    const exitCode = Number(state.ExitCode);
    if (state.Running === true)
        return { status: 'running' };
    if (state.Status === 'created')
        return { status: 'created', exitCode, startError: String(state.Error ?? '') };
    return { status: 'exited', exitCode, outOfMemory: state.OOMKilled === true };
}


/***/ }),

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   a$: () => (/* binding */ ACTION_LABEL),
/* harmony export */   af: () => (/* binding */ observeOwner),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   pZ: () => (/* binding */ parseOwner),
/* harmony export */   pk: () => (/* binding */ OWNER_LABEL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    const place = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`slipway ${machine?.trim()} ${namespace}`).digest('hex').slice(0, 12);
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


/***/ })

};
