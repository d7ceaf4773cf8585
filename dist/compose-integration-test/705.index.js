export const id = 705;
export const ids = [705,258];
export const modules = {

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

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   q: () => (/* binding */ dockerOf)
/* harmony export */ });
/* harmony import */ var _systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7746);
/* harmony import */ var _systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7380);


const dockerOf = (world) => ({
    exec: world.exec,
    env: (0,_systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerEnv */ .gT)(world.env),
});
const repositoryOf = (world) => ({
    exec: world.exec,
    env: (0,_systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnv */ .gE)(world.env),
    folder: world.workspace,
});


/***/ }),

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   ST: () => (/* binding */ runDocker),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   gI: () => (/* binding */ engineTrouble),
/* harmony export */   gT: () => (/* binding */ dockerEnv),
/* harmony export */   n6: () => (/* binding */ commandFailed),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sb: () => (/* binding */ askEngine)
/* harmony export */ });
/* unused harmony exports engineInfo, engineEndpoint, readEngine */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);
/* harmony import */ var _own_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8174);




function dockerEnv(env, add = {}) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && (_own_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN */ .ZF.has(entry[0]) || _own_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .PROXIES */ .Ls.has(entry[0])));
    return { ...Object.fromEntries(kept), ...add };
}
const engineInfo = ['docker', 'info', '--format', '{{json .}}'];
const engineEndpoint = ['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
const ASK_MS = 30_000;
async function askEngine(cli, options = {}) {
    const limits = { timeoutMs: ASK_MS, ...options };
    const [info, place] = await Promise.all([
        runDocker(cli, engineInfo, limits),
        runDocker(cli, engineEndpoint, limits).catch((error) => {
            if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                return undefined;
            throw error;
        }),
    ]);
    const endpoint = place?.exitCode === 0 ? place.stdout.trim() : (cli.env.DOCKER_HOST ?? 'the default endpoint');
    if (info.timedOut)
        throw engineSilent(endpoint);
    return readEngine(info, endpoint);
}
function readEngine(result, endpoint) {
    const info = parseJson(result.stdout);
    const errors = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(info) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(info.ServerErrors) ? info.ServerErrors.map(String) : [];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(info) || result.exitCode !== 0 || !info.ServerVersion) {
        const said = [...errors, result.stderr].join('\n');
        throw engineTrouble(said) ?? unreachable(lastLine(said) || `exit code ${result.exitCode} and no answer`, endpoint);
    }
    if (info.OSType !== undefined && info.OSType !== 'linux') {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot run Linux containers here',
            saw: `the engine at ${endpoint} runs ${String(info.OSType)} containers`,
            fix: 'use a machine with Linux containers: runs-on: ubuntu-latest',
        });
    }
    return {
        endpoint,
        isLocal: /^(unix|npipe):/.test(endpoint),
        version: String(info.ServerVersion),
        id: String(info.ID ?? ''),
        arch: String(info.Architecture ?? ''),
        store: /io\.containerd\.snapshotter/.test(JSON.stringify(info.DriverStatus ?? '')) ? 'containerd' : 'classic',
        users: usersOf(info.SecurityOptions),
    };
}
function usersOf(options) {
    const text = JSON.stringify(options ?? []);
    if (text.includes('name=rootless'))
        return 'rootless';
    return text.includes('name=userns') ? 'remapped' : 'plain';
}
async function runDocker(cli, argv, options = {}) {
    const { add, ...rest } = options;
    try {
        return await cli.exec.run(argv, { ...rest, env: { ...cli.env, ...add } });
    }
    catch (error) {
        if (!(error instanceof _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__.ProgramNotFound))
            throw error;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot use Docker',
            saw: error.message,
            fix: 'install the Docker command line on this machine, or use one that has it: runs-on: ubuntu-latest',
        }, { cause: error });
    }
}
async function askDocker(cli, argv, options) {
    const { what, ...rest } = options;
    const result = await runDocker(cli, argv, rest);
    if (result.exitCode === 0)
        return result.stdout;
    throw engineTrouble(result.stderr) ?? commandFailed(what, result);
}
function commandFailed(what, result) {
    const ended = result.timedOut
        ? 'no end within our limit'
        : result.endedBy === undefined
            ? `exit code ${result.exitCode}`
            : `ended by ${result.endedBy}`;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('command-failed', {
        what,
        saw: `${ended}, ${lastLine(result.stderr) || 'nothing on stderr'}`,
        fix: hintFor(result.stderr),
    });
}
const DENIED = /permission denied while trying to connect to the docker/i;
const DOWN = /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect/i;
const NO_CONTEXT = /unable to resolve docker endpoint|context not found/i;
function engineTrouble(stderr) {
    const line = stderr.split('\n').find((each) => DENIED.test(each) || DOWN.test(each) || NO_CONTEXT.test(each));
    if (line === undefined)
        return undefined;
    const saw = line.trim();
    if (DENIED.test(line)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('denied', {
            what: 'Cannot talk to the Docker engine: this user may not',
            saw,
            fix: 'add this user to the group "docker" (sudo usermod -aG docker USER) and start the runner again',
        });
    }
    if (NO_CONTEXT.test(line)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', {
            what: 'Cannot find the Docker engine',
            saw,
            fix: 'set DOCKER_CONTEXT to a name that "docker context ls" shows, or unset it',
        });
    }
    return unreachable(saw);
}
const unreachable = (saw, endpoint) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', {
    what: `Cannot reach a Docker engine${endpoint === undefined ? '' : ` at ${endpoint}`}`,
    saw,
    fix: 'start it (sudo systemctl start docker), or set DOCKER_HOST to one that runs; ubuntu-slim and macOS runners have none',
});
const engineSilent = (endpoint) => unreachable(`no answer to "docker info" within ${ASK_MS / 1_000} s`, endpoint);
const HINTS = [
    [
        /no space left on device/i,
        'make room on the engine\'s disk: "docker system df" shows what fills it, "docker system prune" empties it',
    ],
    [/could not find bridge/i, 'restart the engine: its network bridge is gone'],
    [/client version .* is too (new|old)/i, 'use a docker command that fits this engine, or set DOCKER_API_VERSION'],
    [/exec format error/i, 'use an image that is built for the architecture of this engine'],
];
const hintFor = (said, otherwise = 'read the lines above; "docker info" tells how the engine is') => HINTS.find(([pattern]) => pattern.test(said))?.[1] ?? otherwise;
const lastLine = (text) => text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? '';
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ PROXIES),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   uJ: () => (/* binding */ isDockersOwn)
/* harmony export */ });
const OWN = new Set([
    'PATH',
    'HOME',
    'TMPDIR',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'SSH_AUTH_SOCK',
    'RUNNER_TRACKING_ID',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_TLS',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'DOCKER_API_VERSION',
    'DOCKER_BUILDKIT',
]);
const PROXIES = new Set(['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']);
const isDockersOwn = (name) => OWN.has(name) || /^(DOCKER_|BUILDX_|BUILDKIT_(HOST|PROGRESS|COLORS|TTY_LOG_LINES)$)/.test(name);


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fq: () => (/* binding */ findCommit),
  gE: () => (/* binding */ gitEnv)
});

// UNUSED EXPORTS: findNames, findPlace, isDirty, orderOfCommits

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare-build.js
var compare_build = __webpack_require__(7648);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var functions_parse = __webpack_require__(6353);
;// CONCATENATED MODULE: ./build/core/version.js


function version_versionOfTag(tag) {
    const text = tag.startsWith('v') ? tag.slice(1) : tag;
    return /^\d\S*$/.test(text) && parse(text) !== null ? text : undefined;
}
const version_highestVersion = (tags) => tags
    .map(version_versionOfTag)
    .filter((version) => version !== undefined)
    .sort(compareBuild)
    .at(-1);
function version_parseDescribed(text) {
    const [, tag, commits, sha] = /^(.+)-(\d+)-g([0-9a-f]{4,64})$/.exec(text.trim()) ?? [];
    if (tag === undefined || commits === undefined || sha === undefined)
        return undefined;
    return { tag, commits: Number(commits), sha };
}
const formatVersion = ({ base, commits, sha, dirty }) => `${base}${commits === 0 ? '' : `-${commits}-${sha}`}${dirty ? '-dirty' : ''}`;

// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __webpack_require__(5258);
;// CONCATENATED MODULE: ./build/systems/git/words.js
const git = (folder, ...words) => [
    'git',
    '--no-optional-locks',
    ...['-c', `safe.directory=${folder}`],
    ...['-c', 'core.fsmonitor=false'],
    ...words,
];
const headCommit = (folder) => git(folder, 'rev-parse', '--verify', 'HEAD^{commit}');
const words_isShallow = (folder) => git(folder, 'rev-parse', '--is-shallow-repository');
const words_isAncestor = (folder, ancestor, commit) => git(folder, 'merge-base', '--is-ancestor', ancestor, commit);
const words_changedFiles = (folder) => git(folder, 'status', '--porcelain', '--untracked-files=no');
const words_tagsAt = (folder, commit) => git(folder, 'tag', '--points-at', commit);
const words_tagsBefore = (folder, commit) => git(folder, 'tag', '--merged', commit);
const words_originUrl = (folder) => git(folder, 'config', '--get', 'remote.origin.url');
const words_branches = (folder) => git(folder, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads', 'refs/remotes');
const words_tags = (folder) => git(folder, 'tag');
const words_describe = (folder, commit, not) => git(folder, 'describe', ...['--tags', '--long', '--abbrev=7'], ...VERSION_PATTERNS.flatMap((pattern) => ['--match', pattern]), ...not.flatMap((tag) => ['--exclude', tag]), commit);
const VERSION_PATTERNS = (/* unused pure expression or super */ null && (['[0-9]*.[0-9]*.[0-9]*', 'v[0-9]*.[0-9]*.[0-9]*']));

;// CONCATENATED MODULE: ./build/systems/git/repository.js




const OWN = new Set([
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
]);
const gitEnv = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && OWN.has(entry[0])));
const GIT_TIMEOUT_MS = 60_000;
async function findCommit(repository, signal) {
    const result = await run(repository, headCommit(repository.folder), signal);
    if (result.exitCode === 0)
        return result.stdout.trim();
    const saw = fatalLine(result);
    throw new failure/* Failure */.HR('not-found', {
        what: `Cannot tell which commit is checked out in ${repository.folder}`,
        saw,
        fix: /dubious ownership/.test(saw)
            ? `run "git config --global --add safe.directory TOP", TOP being the folder with .git, before this step`
            : 'put a checkout step (actions/checkout) before this one, or give "version"',
    });
}
async function isDirty(repository, signal) {
    return (await ask(repository, changedFiles(repository.folder), signal)) !== '';
}
async function findPlace(repository, commit, signal) {
    const { folder } = repository;
    const here = highestVersion(await askLines(repository, tagsAt(folder, commit), signal));
    if (here !== undefined)
        return { base: here, commits: 0, sha: commit.slice(0, 7) };
    if ((await ask(repository, isShallow(folder), signal)) === 'true')
        throw shallow(commit);
    const before = await askLines(repository, tagsBefore(folder, commit), signal);
    if (highestVersion(before) === undefined)
        throw untagged(commit, before);
    const notVersions = before.filter((tag) => versionOfTag(tag) === undefined && /^v?\d.*\.\d.*\.\d/.test(tag));
    const said = await ask(repository, describe(folder, commit, notVersions), signal);
    const described = parseDescribed(said);
    if (described === undefined) {
        throw new Failure('answer-wrong', {
            what: 'Cannot read what "git describe" says',
            saw: `"${said}"`,
            fix: 'give "version"',
        });
    }
    const { tag, commits, sha } = described;
    const beside = await askLines(repository, tagsAt(folder, `refs/tags/${tag}^{commit}`), signal);
    return { base: highestVersion([tag, ...beside]) ?? tag, commits, sha };
}
async function orderOfCommits(repository, one, other, signal) {
    const { folder } = repository;
    if (![one, other].every((commit) => /^[0-9a-f]{7,64}$/.test(commit)))
        return undefined;
    if ((await run(repository, isAncestor(folder, one, other), signal)).exitCode === 0)
        return 'before';
    return (await run(repository, isAncestor(folder, other, one), signal)).exitCode === 0 ? 'after' : undefined;
}
async function findNames(repository, signal) {
    const { folder } = repository;
    const origin = await run(repository, originUrl(folder), signal);
    return {
        origin: origin.exitCode === 0 ? origin.stdout.trim() || undefined : undefined,
        branches: await askLines(repository, branches(folder), signal),
        tags: await askLines(repository, tags(folder), signal),
    };
}
const CHECKOUT = 'in the checkout step set under "with:" the two lines "fetch-depth: 0" and "fetch-tags: true"';
const shallow = (commit) => new Failure('not-found', {
    what: 'Cannot tell the version: this is a shallow clone',
    saw: `commit ${commit.slice(0, 7)} has no version tag on it, and what was before it is not here`,
    fix: `${CHECKOUT} (elsewhere: "git fetch --unshallow --tags"), or give "version"`,
});
const untagged = (commit, tags) => new Failure('not-found', {
    what: 'Cannot tell the version: there is no version tag on this commit or before it',
    saw: tags.length === 0
        ? `no tag at all before commit ${commit.slice(0, 7)}`
        : `before commit ${commit.slice(0, 7)} only ${tags.slice(-5).join(', ')}`,
    fix: `if the repository has version tags such as v1.0.1, ${CHECKOUT} (elsewhere: "git fetch --tags"); if not, make the first: "git tag v0.1.0"; or give "version"`,
});
async function askLines(repository, argv, signal) {
    return (await ask(repository, argv, signal)).split('\n').filter((line) => line !== '');
}
async function ask(repository, argv, signal) {
    const result = await run(repository, argv, signal);
    if (result.exitCode === 0)
        return result.stdout.trim();
    throw new Failure('command-failed', {
        what: 'Cannot read the git repository',
        saw: result.timedOut ? `no end within ${GIT_TIMEOUT_MS / 1_000} s` : fatalLine(result),
        fix: `run it by hand: ${argv.join(' ')}`,
    });
}
async function run(repository, argv, signal) {
    const { exec, env, folder } = repository;
    try {
        return await exec.run(argv, {
            env: { ...env, LC_ALL: 'C' },
            cwd: folder,
            timeoutMs: GIT_TIMEOUT_MS,
            maxBytes: 16 * 1_048_576,
            ...(signal === undefined ? {} : { signal }),
        });
    }
    catch (error) {
        if (!(error instanceof ports_exec.ProgramNotFound))
            throw error;
        throw new failure/* Failure */.HR('missing-tool', { what: 'Cannot use git', saw: error.message, fix: 'install git on this machine, or give "version"' }, { cause: error });
    }
}
function fatalLine({ stderr, exitCode }) {
    const lines = stderr.split('\n').filter((line) => line !== '');
    return lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? `exit code ${exitCode} and no word`;
}


/***/ })

};
