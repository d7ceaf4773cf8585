export const id = 398;
export const ids = [398];
export const modules = {

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* reexport */ explain),
  findExisting: () => (/* reexport */ findExisting),
  makePlan: () => (/* reexport */ makePlan),
  planBeforeBuild: () => (/* reexport */ planBeforeBuild),
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
/** Takes the name away. Of an image without another name the engine then removes the image as well. */
const untagImage = (name) => ['docker', 'image', 'rm', name];
/** Makes an image of a tar stream, and prints its id. */
const importImage = ['docker', 'image', 'import', '-'];
/**
 * Makes the name mean what it meant before, and keeps the image. Does nothing where the name means something else by
 * now, and goes on where an earlier call was ended in the middle.
 *
 * The engine has no word for taking the only name from an image without removing it. So the image gets another name
 * first, that name is moved to an empty image, and goes with it.
 *
 * @throws {Failure} as `askDocker`.
 */
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
/** The same for the same name, so that the post step finds it. */
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
/** The post step is granted minutes; a cancelled main process seconds, of which ending the push took its part. */
const LIMIT_MS = 30_000;
const HURRY_MS = 4_000;
/** The path says whose login it is, so that one left by a killed run is known for what it is. */
const loginFolderFor = (self, world) => (0,external_node_path_.join)(world.temp, `${FOLDER}${world.newId()}.${(0,docker_owner/* formatOwner */.Vu)(self).replaceAll('/', '+')}`);
/** Removes the logins of runs on this machine that were killed before they could do so, and had no post step. */
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
/** For the post step, before the first thing is made. Ids, names and a path; no secret. */
function remember({ host }, { loginFolder, tagging }, process) {
    const { name, imageId, before } = tagging;
    const record = {
        loginFolder: loginFolder ?? null,
        tagging: { name, imageId, before: before ?? null },
        process: { ...process },
    };
    host.remember(KEY, JSON.stringify(record));
}
/**
 * Removes the login and takes the local name back, the one also when the other fails. What works is forgotten, so that
 * the post step does not undo what somebody made since.
 *
 * @throws {Failure} `left-behind` with everything that could not be removed.
 */
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
/** The post step: first makes sure that the main process is gone, then removes what it had no time to remove. */
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

;// CONCATENATED MODULE: ./build/systems/docker/login.js



/** The password goes in by stdin. */
const dockerLogin = (registry, username) => [
    'docker',
    'login',
    ...['--username', username],
    '--password-stdin',
    registry,
];
/**
 * The configuration of a docker command that knows one registry, before it is logged in there. The empty entry keeps
 * `docker login` from choosing a credential store of this machine by itself, where the login would stay behind.
 */
const privateConfig = (registry) => `${JSON.stringify({ auths: { [registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry]: {} } })}\n`;
/**
 * Makes a private folder for a login, and a docker command that uses it and reaches the same engine as before. Whoever
 * calls this removes the folder.
 */
async function makeLoginFolder(folder, registry, { cli, engine, files }) {
    await files.privateFolder(folder);
    await files.write((0,external_node_path_.join)(folder, 'config.json'), privateConfig(registry), { mode: 0o600 });
    return { exec: cli.exec, env: withConfig(cli.env, folder, engine.endpoint) };
}
/**
 * The environment with another `DOCKER_CONFIG`. That folder also holds the contexts and, where no other is named, the
 * certificates of an engine behind TLS: so the engine is named by its address, and the old folder for those.
 */
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
/** @returns undefined when the login was taken; `denied` or `unreachable` else, or the engine's own trouble. */
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


/** Not `--quiet`, which leaves out the digest. */
const dockerPush = (name) => ['docker', 'push', name];
/** The digest in `1.0.1: digest: sha256:… size: 1234`; undefined when there is no such line. */
const pushedDigest = (stdout) => /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+\s*$/m.exec(stdout)?.[1];
// The engine tries uploads of layers again by itself, but with the classic store never the manifest, and nothing after
// "too many requests". "unexpected status from PUT request to URL: 500 …" is how the containerd store says it.
const PASSING = [
    /HTTP status: (?:408|429|5\d\d)/i,
    /unexpected status(?: from \w+ request to \S+)?: (?:408|429|5\d\d)/i,
    /toomanyrequests|too many requests|rate limit/i,
    /connection re(?:set|fused)|broken pipe|\bEOF\b|use of closed network connection|server closed|http2: /i,
    /i\/o timeout|handshake timeout|Client\.Timeout/i,
];
/** Whether what docker said of a registry may pass, so that the same command may work in a moment. */
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
/** What a push that failed means: `push-failed`, or the engine's own trouble. */
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
;// CONCATENATED MODULE: ./build/actions/tag-and-push/same-image.js
/**
 * Whether what a registry holds is the image that an engine calls `imageId`. With the classic store that is the digest of
 * the image's configuration; with the containerd store it is the digest of its manifest or index.
 */
const isSameImage = ({ digest, manifest }, imageId) => digest === imageId || (manifest.kind === 'image' && manifest.config === imageId);
/** Both names of what a registry holds, for people. */
const sayStored = ({ digest, manifest }) => manifest.kind === 'image' ? `${digest} (image id ${manifest.config})` : `${digest} (an index)`;

;// CONCATENATED MODULE: ./build/actions/tag-and-push/execute.js









/**
 * Logs in, gives the image its name on the engine, pushes it, and reads it back.
 *
 * Each push is preceded by a look: what an earlier try has put there is not sent again, and what somebody else has put
 * there meanwhile is not overwritten. A registry has no compare-and-set, so a window of a few requests stays.
 *
 * @throws {Failure} `denied` when the login is refused, `conflict` when somebody else has taken the version or the local
 *   name meanwhile, `push-failed`; the engine's and the registry's own trouble before the push.
 */
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
/** The docker command with the private login, if there is one. */
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
/** A push goes by name, and a name on an engine is anybody's: two jobs of one machine may be at the same version. */
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
/**
 * @returns the digest that the docker command told.
 * @throws {TryAgain} where the same push may work in a moment.
 */
async function send({ image }, cli, { world, signal }) {
    const name = (0,image_ref/* formatImageRef */.kL)(image);
    const result = await world.log.group(`Push ${name}`, () => (0,docker_engine/* runDocker */.ST)(cli, dockerPush(name), { signal, onLine: (line) => world.log.info(line) }));
    if (result.exitCode === 0)
        return pushedDigest(result.stdout);
    const failure = pushTrouble(result, name, image.repository);
    throw failure.code === 'push-failed' && mayPass(result.stderr) ? new persist/* TryAgain */.Sz(failure) : failure;
}
/** @returns the digest when the registry has our image already. */
async function lookFirst({ image, imageId }, tools) {
    const found = await tools.registry.find(image.tag ?? '', tools.signal);
    if (found === undefined)
        return undefined;
    if (isSameImage(found, imageId))
        return found.digest;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `Somebody else has pushed ${(0,image_ref/* formatImageRef */.kL)(image)} meanwhile, and it is not overwritten`,
        saw: `the registry holds ${sayStored(found)}; ours is image id ${imageId}`,
        fix: 'find the run that pushed it; then start this one again with "on-existing: reuse", or with a new version',
    });
}
/**
 * @param said the digest that the docker command told.
 * @returns the digest, once the registry has shown that it holds exactly what was pushed.
 */
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
    const isOurs = isSameImage(found, imageId) && (said === undefined || said === found.digest);
    if (!isOurs)
        throw notProven(`the registry holds ${sayStored(found)}; ours is image id ${imageId}`);
    return found.digest;
}

// EXTERNAL MODULE: ./build/actions/tag-and-push/inputs.js
var inputs = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/systems/registry/client.js + 3 modules
var client = __webpack_require__(7952);
;// CONCATENATED MODULE: ./build/actions/tag-and-push/labels.js
/** Reads the labels that `containerized-build` writes. */
function originOf(labels) {
    const commit = labels['org.opencontainers.image.revision'];
    const dirty = labels['io.slipway.dirty'];
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(dirty === 'true' || dirty === 'false' ? { dirty: dirty === 'true' } : {}),
    };
}
/**
 * Why images with these labels cannot stand in for one that is built from `commit` now; undefined when they can: the
 * labels of every one name that commit and a clean tree.
 */
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

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var git_repository = __webpack_require__(5625);
;// CONCATENATED MODULE: ./build/actions/tag-and-push/version.js




/**
 * The version that was given, else the one that git tells.
 *
 * @param dirty whether the tree differed from the commit when the image was built; undefined to look at the tree now.
 * @throws {Failure} when no version was given: as `findCommit` and `findPlace`.
 */
async function observeVersion(given, dirty, world, signal) {
    const repository = (0,programs/* repositoryOf */._)(world);
    if (given !== undefined)
        return { tag: given, from: 'input', commit: await commitIfAny(repository, signal) };
    const commit = await (0,git_repository/* findCommit */.fq)(repository, signal);
    const place = await (0,git_repository/* findPlace */.Pj)(repository, commit, signal);
    const tag = (0,version/* tagOfVersion */.ml)((0,version/* formatVersion */.qh)({ ...place, dirty: dirty ?? (await (0,git_repository/* isDirty */.DM)(repository, signal)) }));
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
/**
 * @throws {Failure} `missing-tool`, `unreachable`, `denied` for the engine; `not-found` when it does not have the image,
 *   or git cannot tell the version; as `Registry.find` for the registry.
 */
async function observe(inputs, registry, world, signal) {
    const cli = (0,programs/* dockerOf */.q)(world);
    const engine = await (0,docker_engine/* askEngine */.sb)(cli, { signal });
    const image = await (0,inspect/* findImage */.F1)(cli, inputs.imageId, { signal });
    if (image?.id !== inputs.imageId)
        throw noSuchImage(inputs.imageId, image, engine);
    const version = await observeVersion(inputs.version, originOf(image.labels).dirty, world, signal);
    world.host.output('version', version.tag);
    const stored = await registry.find(version.tag, signal);
    const unlike = stored !== undefined && !isSameImage(stored, image.id);
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

;// CONCATENATED MODULE: ./build/actions/tag-and-push/plan.js




function makePlan(inputs, { image, version, taken }) {
    const to = { repository: inputs.repository.repository, tag: version.tag };
    const swapped = whySwapped(image.labels, version);
    if (swapped !== undefined)
        return { do: 'refuse', image: to, failure: swapped };
    if (taken === undefined)
        return { do: 'push', image: to, imageId: image.id, because: 'the version is free' };
    if (isSameImage(taken, image.id))
        return keep(to, taken, 'the registry has this image already');
    const whyNot = whyNotReuse(inputs, taken, version.commit);
    if (whyNot === undefined)
        return keep(to, taken, REUSED);
    return { do: 'refuse', image: to, failure: takenByAnother(to, taken, inputs, whyNot) };
}
/** @param dirty tracked files differ from the commit now, so that a build would make something else. */
function planBeforeBuild(wanted, { version, taken, dirty }) {
    const image = { repository: wanted.repository.repository, tag: version.tag };
    if (taken === undefined)
        return { do: 'build', image, because: 'the version is free' };
    const whyNot = dirty ? 'the tree has changes that are not committed' : whyNotReuse(wanted, taken, version.commit);
    if (whyNot !== undefined)
        return { do: 'build', image, because: `the version is taken, but ${whyNot}` };
    return { do: 'reuse', image: { ...image, digest: taken.digest }, digest: taken.digest, because: REUSED };
}
/** The plan in words; a dry run prints it and stops. */
function explain(plan) {
    const name = (0,image_ref/* formatImageRef */.kL)(plan.image);
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
const REUSED = 'the image that is there was built from this commit and a clean tree';
const keep = (to, { digest }, because) => ({
    do: 'keep',
    image: { ...to, digest },
    digest,
    because,
});
function whyNotReuse({ onExisting }, { labels }, commit) {
    return onExisting === 'reuse' ? whyNotFrom(commit, labels ?? []) : 'on-existing is "fail"';
}
/** A version from git is a promise about the commit; an image that says it was built from another one would break it. */
function whySwapped(labels, { from, commit }) {
    const origin = originOf(labels);
    // Without our own mark beside it, the commit may be that of a base image.
    const speaks = origin.commit !== undefined && origin.dirty !== undefined;
    if (from !== 'git' || !speaks || origin.commit === commit)
        return undefined;
    return new core_failure/* Failure */.HR('refused', {
        what: 'The image was not built from the commit that is checked out',
        saw: `its labels name commit ${origin.commit}; checked out is ${commit}`,
        fix: 'give the image-id of a build of this commit, or say what it is with "version"',
    });
}
function takenByAnother(to, taken, { imageId, onExisting }, whyNot) {
    const another = 'make a new commit or a new tag, so that the version is another one';
    return new core_failure/* Failure */.HR('refused', {
        what: `${(0,image_ref/* formatImageRef */.kL)(to)} is taken by another image, and is not overwritten`,
        saw: `the registry holds ${sayStored(taken)}; built was image id ${imageId}; what is there is not used because ${whyNot}`,
        fix: onExisting === 'reuse'
            ? another
            : `set "on-existing: reuse" to use what an earlier run pushed from the same commit; or ${another}`,
    });
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/actions/tag-and-push/report.js




const PUSH_RESULTS = (/* unused pure expression or super */ null && (['pushed', 'already-there', 'skipped', 'failed', 'cancelled']));
/** The outputs that are true once the registry has shown the digest. */
const outputsOf = ({ image, digest }) => ({
    image: (0,image_ref/* formatImageRef */.kL)(image),
    digest,
});
function reportResult(done, version, imageId, failure) {
    const image = (0,image_ref/* formatImageRef */.kL)(done.image);
    return {
        result: done.result,
        outputs: { ...outputsOf(done), version: version.tag },
        details: { ...detailsOf(version, imageId), image, digest: done.digest, because: done.because },
        summary: [
            `### Push: ${done.result}`,
            (0,markdown/* factsTable */.wd)([
                ['image', image],
                ['digest', done.digest],
                ...rowsOf(version, imageId),
                ['because', done.because],
                ...(failure === undefined ? [] : [['left behind', failure.saw]]),
            ]),
            `Nothing to take back: a version is never overwritten. To use it: \`docker pull ${image}\``,
        ].join('\n\n'),
        exitCode: failure === undefined ? result/* EXIT */.dc.done : (0,result/* exitCodeOfFailure */.Bu)(failure.code),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** For a pull request from a fork. */
const reportSkipped = (because) => ({
    result: 'skipped',
    outputs: { image: '', version: '', digest: '' },
    details: { because },
    summary: ['### Push: skipped', (0,markdown/* factsTable */.wd)([['because', because]])].join('\n\n'),
});
/** For a push that was refused, or failed after the plan was made. */
function reportFailure(plan, version, imageId, failure) {
    return {
        result: 'failed',
        outputs: { version: version.tag },
        details: detailsOf(version, imageId),
        summary: [
            '### Push: failed',
            (0,markdown/* factsTable */.wd)([
                ['image', (0,image_ref/* formatImageRef */.kL)(plan.image)],
                ...rowsOf(version, imageId),
                ['failed', failure.what],
                ['saw', failure.saw],
                ['try', failure.fix],
            ]),
        ].join('\n\n'),
        exitCode: (0,result/* exitCodeOfFailure */.Bu)(failure.code),
        failure,
    };
}
function reportDryRun(plan, version, imageId) {
    return {
        result: 'skipped',
        outputs: { version: version.tag, ...(plan.do === 'keep' ? outputsOf(plan) : {}) },
        details: { dryRun: true, plan: plan.do, ...detailsOf(version, imageId) },
        summary: [
            '### Push: dry run',
            'Nothing was pushed.',
            (0,markdown/* factsTable */.wd)([['plan', explain(plan)], ...rowsOf(version, imageId)]),
        ].join('\n\n'),
        exitCode: result/* EXIT */.dc.done,
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

;// CONCATENATED MODULE: ./build/actions/tag-and-push/find-existing.js



/**
 * Asks the registry, before anything is built, whether an earlier run has pushed this version from this commit and a
 * clean tree, so that build, tests and push can be skipped. Only with `on-existing: reuse`; a changed tree is built.
 *
 * @returns what to do, and the version the image will have either way.
 * @throws {Failure} as `observeVersion` and `Registry.find`: a registry that cannot be read is found before the build.
 */
async function findExisting(wanted, world, signal) {
    const version = await observeVersion(wanted.version, undefined, world, signal);
    const registry = registryFor(wanted, world);
    const stored = await registry.find(version.tag, signal);
    const mayReuse = stored !== undefined && wanted.onExisting === 'reuse' && version.commit !== undefined;
    const dirty = mayReuse && (await treeIsDirty(world, signal));
    const taken = mayReuse && !dirty ? { ...stored, labels: await registry.labelsOf(stored, signal) } : stored;
    return { ...planBeforeBuild(wanted, { version, taken, dirty }), version };
}

;// CONCATENATED MODULE: ./build/actions/tag-and-push/index.js














const tagAndPush = {
    name: 'tag-and-push',
    guard: { allowsUntrusted: ({ allowUntrusted }) => allowUntrusted, skipped: reportSkipped },
    defaultTimeout: '15m',
    read: inputs/* read */.LF,
    run,
    // Outputs that were true before it failed stay as they were written.
    failed: () => ({ result: 'failed', outputs: {}, details: {}, summary: '' }),
    post: (_reader, world) => cleanUpAfter(world),
};
async function run(inputs, shared, world, signal) {
    const { host, log } = world;
    for (const name of ['image', 'version', 'digest'])
        host.output(name, '');
    const registry = registryFor(inputs, world);
    const facts = await observe(inputs, registry, world, signal);
    const { version } = facts;
    const plan = makePlan(inputs, facts);
    log.info(`Plan: ${explain(plan)}`);
    if (plan.do === 'refuse')
        return reportFailure(plan, version, inputs.imageId, plan.failure);
    if (shared.dryRun)
        return reportDryRun(plan, version, inputs.imageId);
    if (plan.do === 'keep') {
        const { image, digest, because } = plan;
        return reportResult({ result: 'already-there', image, digest, because }, version, inputs.imageId);
    }
    return push(plan, inputs, { ...facts, registry }, world, signal);
}
/** Pushes, and cleans up whatever happened. What is done is told, also when the cleaning fails. */
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
        for (const [name, value] of Object.entries(outputsOf(done)))
            world.host.output(name, value);
        report = (left) => reportResult(done, version, inputs.imageId, left);
    }
    catch (error) {
        report = (left) => {
            if ((0,core_failure/* isFailure */.N6)(error))
                return reportFailure(plan, version, inputs.imageId, withLeft(error, left));
            if (left !== undefined)
                world.log.error(left.message);
            throw error;
        };
    }
    return report(await whatIsLeft(kept, world));
}
/** Written down before the first thing is made. */
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
/** The first error decides; what could not be cleaned up is told with it. */
const withLeft = (failure, left) => left === undefined
    ? failure
    : new core_failure/* Failure */.HR(failure.code, { what: failure.what, saw: `${failure.saw}; left behind: ${left.saw}`, fix: `${failure.fix}; ${left.fix}` }, { cause: failure });


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
/**
 * Looks an image up on the engine, by name or id.
 *
 * @returns undefined when the engine does not have it.
 * @throws {Failure} as `askDocker`; `answer-wrong` when the answer cannot be read.
 */
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
/** The digest of `image` under the name `ref`. On the classic store one that was built or loaded here has none. */
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
/** The engine drops what the public default implies from the names it shows. */
const familiar = (repository) => repository.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
const containerState = (name) => [
    'docker',
    'container',
    'inspect',
    '--format',
    '{{json .State}}',
    name,
];
/** @returns undefined when there is no such container, or the answer cannot be read. */
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

/** Labels of everything we make on an engine, so that another process can find it and knows whose it is. */
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
/**
 * Whether what `made` made may be removed by `self`: its process is gone for certain. Never for a process of another
 * machine or of another container, whose numbers mean nothing here.
 */
async function isDead(made, self, processes) {
    if (made.place === undefined || made.place !== self.place)
        return false;
    return !(await processes.isAlive(made.process));
}
/** Who we are. The machine's id is hashed: machine-id(5) asks that it is not shown. */
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
/** A number of this kernel for the numbering of processes that we are in: two containers differ in it. */
async function processNamespace(exec, path) {
    try {
        const { exitCode, stdout } = await exec.run(['readlink', '/proc/self/ns/pid'], { env: { PATH: path } });
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    catch {
        return undefined; // no such program, or no /proc
    }
}


/***/ })

};
