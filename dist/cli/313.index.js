export const id = 313;
export const ids = [313,314];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   rz: () => (/* binding */ evidenceBlock),
/* harmony export */   wd: () => (/* binding */ factsTable)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8610);

/** A table of two columns; cells are text from anywhere. */
function factsTable(rows) {
    const lines = rows.map(([name, value]) => `| ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(name)} | ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(value)} |`);
    return ['| | |', '| --- | --- |', ...lines].join('\n');
}
/** The story as a Mermaid picture: one bar from each moment to the next. At most the last 40 moments. */
function timeline(title, moments) {
    const shown = moments.slice(-40);
    const first = shown[0];
    if (first === undefined)
        return '';
    const bars = shown.map((moment, index) => {
        const fromMs = moment.atMs - first.atMs;
        const toMs = Math.max((shown[index + 1]?.atMs ?? moment.atMs + 1_000) - first.atMs, fromMs + 1);
        return `  ${barLabel(moment.text)} :${fromMs}, ${toMs}`;
    });
    return [
        '```mermaid',
        'gantt',
        `  title ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(title)}`,
        '  dateFormat x',
        '  axisFormat %M:%S',
        ...bars,
        '```',
    ].join('\n');
}
/** Beside a bar there is room for so much; what is longer runs out of the picture. */
const LABEL_LENGTH = 60;
/** An image by the end of its name and its tag, and no more than fits; the whole text is in the result. */
function barLabel(text) {
    const short = text.replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1');
    const label = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(short).replace(/ +/g, ' ').trim();
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(evidence.title)}**`, '', ...lines].join('\n');
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ parseDescribed),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7648);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);



/**
 * The version a git tag names: `v1.0.1` and `1.0.1` are the same one.
 *
 * @returns undefined for a tag that is no semantic version, such as `v1`, `nightly` or `01.2.3`.
 */
function versionOfTag(tag) {
    const text = tag.startsWith('v') ? tag.slice(1) : tag;
    return /^\d\S*$/.test(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text) !== null ? text : undefined;
}
/** The highest version among tags, by the order of semantic versions; undefined when none is a version. */
const highestVersion = (tags) => tags
    .map(versionOfTag)
    .filter((version) => version !== undefined)
    .sort(semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__)
    .at(-1);
/** Reads the output of `git describe --long`; undefined when it is something else. */
function parseDescribed(text) {
    // From the right: a tag may have hyphens of its own, even one that looks like a distance.
    const [, tag, commits, sha] = /^(.+)-(\d+)-g([0-9a-f]{4,64})$/.exec(text.trim()) ?? [];
    if (tag === undefined || commits === undefined || sha === undefined)
        return undefined;
    return { tag, commits: Number(commits), sha };
}
/** `1.0.1-22-7e56158`; on the tag itself `1.0.1`; with `-dirty` behind it, as git says it, when the tree is not clean. */
const formatVersion = ({ base, commits, sha, dirty }) => `${base}${commits === 0 ? '' : `-${commits}-${sha}`}${dirty ? '-dirty' : ''}`;
const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
/**
 * The image tag of a version. `+`, which semantic versions allow and image tags do not, becomes `_`.
 *
 * @throws {Failure} `bad-input` when what remains is no image tag, or is `latest`, which is no version.
 */
function tagOfVersion(version) {
    const tag = version.replaceAll('+', '_');
    if (IMAGE_TAG.test(tag) && tag !== 'latest')
        return tag;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
        what: 'Cannot make an image tag of the version',
        saw: `"${version}"${tag.length > 128 ? `, ${tag.length} characters` : ''}`,
        fix: tag === 'latest'
            ? 'give a version that stays, such as 1.0.1'
            : 'give "version": at most 128 of A-Z a-z 0-9 _ . -',
    });
}


/***/ }),

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   q: () => (/* binding */ dockerOf)
/* harmony export */ });
/* harmony import */ var _systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7746);
/* harmony import */ var _systems_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);


/** The docker command, with only what says where the engine is and how to get there. */
const dockerOf = (world) => ({
    exec: world.exec,
    env: (0,_systems_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerEnv */ .gT)(world.env),
});
/** Git in the workspace, with only what says where the repository is and whose settings count. */
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
/* harmony export */   sb: () => (/* binding */ askEngine),
/* harmony export */   uJ: () => (/* binding */ isDockersOwn)
/* harmony export */ });
/* unused harmony exports engineInfo, engineEndpoint, readEngine */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);



/** These say where the engine is, how to get there, and where the command keeps its own things. */
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
/** Whether the docker command reads this variable itself, so that another value for a container would mislead it. */
const isDockersOwn = (name) => OWN.has(name) || /^(DOCKER_|BUILDX_|BUILDKIT_(HOST|PROGRESS|COLORS|TTY_LOG_LINES)$)/.test(name);
/**
 * The environment for the docker command: where the engine is and how to get there, and nothing else of the job's.
 *
 * @param add wins over the job's, such as a private `DOCKER_CONFIG`, or values handed to a container by `--env NAME`.
 */
function dockerEnv(env, add = {}) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && (OWN.has(entry[0]) || PROXIES.has(entry[0])));
    return { ...Object.fromEntries(kept), ...add };
}
// Always the whole as JSON: an engine of 20.10 answers `--format json` with the word "json".
const engineInfo = ['docker', 'info', '--format', '{{json .}}'];
/** Also right when DOCKER_HOST is set: the context is then that. */
const engineEndpoint = ['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
const ASK_MS = 30_000;
/**
 * Asks which engine the docker command reaches.
 *
 * @throws {Failure} `missing-tool` when there is no docker command, or its engine runs other containers than Linux';
 *   `unreachable` when nothing answers; `denied` when this user may not talk to it.
 */
async function askEngine(cli, options = {}) {
    const limits = { timeoutMs: ASK_MS, ...options };
    const [info, place] = await Promise.all([
        runDocker(cli, engineInfo, limits),
        runDocker(cli, engineEndpoint, limits).catch((error) => {
            if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                return undefined; // the other one says it
            throw error;
        }),
    ]);
    const endpoint = place?.exitCode === 0 ? place.stdout.trim() : (cli.env.DOCKER_HOST ?? 'the default endpoint');
    if (info.timedOut)
        throw engineSilent(endpoint);
    return readEngine(info, endpoint);
}
/**
 * Reads what `docker info` answered.
 *
 * @throws {Failure} as `askEngine`.
 */
function readEngine(result, endpoint) {
    const info = parseJson(result.stdout);
    // An engine that is down: CLI 28 says so on stderr with exit code 1, CLI 20.10 in ServerErrors with exit code 0.
    const errors = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(info) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .L)(info.ServerErrors) ? info.ServerErrors.map(String) : [];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(info) || result.exitCode !== 0 || !info.ServerVersion) {
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
/**
 * Runs a docker command to its end, whatever its exit code.
 *
 * @throws {Failure} `missing-tool` when there is no docker command.
 */
async function runDocker(cli, argv, options = {}) {
    const { add, ...rest } = options;
    try {
        return await cli.exec.run(argv, { ...rest, env: { ...cli.env, ...add } });
    }
    catch (error) {
        if (!(error instanceof _ports_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramNotFound */ .e))
            throw error;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot use Docker',
            saw: error.message,
            fix: 'install the Docker command line on this machine, or use one that has it: runs-on: ubuntu-latest',
        }, { cause: error });
    }
}
/**
 * Runs a docker command that must work.
 *
 * @returns its stdout.
 * @throws {Failure} `missing-tool`, `unreachable`, `denied` as the engine's own trouble; else `command-failed` with the
 *   last line of stderr.
 */
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
// The texts of CLI 20.10 to 28, and of 29 which speaks of "the docker API".
const DENIED = /permission denied while trying to connect to the docker/i;
const DOWN = /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect/i;
const NO_CONTEXT = /unable to resolve docker endpoint|context not found/i;
/**
 * What a docker command said, when it could not talk to its engine at all. Not for the output of a container: a build
 * may speak of an engine of its own.
 */
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
/** One thing to try for what a docker command or a container said. */
const hintFor = (said, otherwise = 'read the lines above; "docker info" tells how the engine is') => HINTS.find(([pattern]) => pattern.test(said))?.[1] ?? otherwise;
const lastLine = (text) => text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? '';
/** What a docker command printed with `--format '{{json .}}'`; undefined when it is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fq: () => (/* binding */ findCommit),
  Pj: () => (/* binding */ findPlace),
  gE: () => (/* binding */ gitEnv),
  DM: () => (/* binding */ isDirty)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __webpack_require__(5258);
;// CONCATENATED MODULE: ./build/systems/git/words.js
/**
 * A git command about the repository in `folder`, which only reads.
 *
 * - `--no-optional-locks`: else `status` writes the index, and in a container job leaves it to root.
 * - `safe.directory`: in a container job the workspace belongs to another user, and git refuses it; this one folder is
 *   the one we were told to work in.
 * - `core.fsmonitor=false`: the repository's own configuration starts no program.
 */
const git = (folder, ...words) => [
    'git',
    '--no-optional-locks',
    ...['-c', `safe.directory=${folder}`],
    ...['-c', 'core.fsmonitor=false'],
    ...words,
];
const headCommit = (folder) => git(folder, 'rev-parse', '--verify', 'HEAD^{commit}');
const isShallow = (folder) => git(folder, 'rev-parse', '--is-shallow-repository');
/** One line for each tracked file that differs from the commit. What is untracked does not count, as in `--dirty`. */
const changedFiles = (folder) => git(folder, 'status', '--porcelain', '--untracked-files=no');
const tagsAt = (folder, commit) => git(folder, 'tag', '--points-at', commit);
const tagsBefore = (folder, commit) => git(folder, 'tag', '--merged', commit);
/** @param not tags that match but are no versions. A tag cannot hold a character that is special in a pattern. */
const describe = (folder, commit, not) => git(folder, 'describe', ...['--tags', '--long', '--abbrev=7'], ...VERSION_PATTERNS.flatMap((pattern) => ['--match', pattern]), ...not.flatMap((tag) => ['--exclude', tag]), commit);
const VERSION_PATTERNS = ['[0-9]*.[0-9]*.[0-9]*', 'v[0-9]*.[0-9]*.[0-9]*'];

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
/** The environment for reading a repository: where it is and whose settings count, and nothing else of the job's. */
const gitEnv = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && OWN.has(entry[0])));
/** Git reads a local repository; a network file system may be slow. */
const GIT_TIMEOUT_MS = 60_000;
/**
 * The full name of the commit that is checked out.
 *
 * @throws {Failure} `missing-tool` without git; `not-found` when there is no repository, no commit, or git refuses it.
 */
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
/**
 * Whether tracked files differ from the commit.
 *
 * @throws {Failure} `missing-tool`, `command-failed`.
 */
async function isDirty(repository, signal) {
    return (await ask(repository, changedFiles(repository.folder), signal)) !== '';
}
/**
 * How far `commit` is from the version before it. Of several versions on one commit the highest counts.
 *
 * A tag on the commit itself is enough, also in a shallow clone: a tag push is checked out that way. Anything else in a
 * shallow clone would be a guess.
 *
 * @throws {Failure} `not-found` in a shallow clone, or without a version tag before the commit.
 */
async function findPlace(repository, commit, signal) {
    const { folder } = repository;
    const here = (0,version/* highestVersion */.t)(await askLines(repository, tagsAt(folder, commit), signal));
    if (here !== undefined)
        return { base: here, commits: 0, sha: commit.slice(0, 7) };
    if ((await ask(repository, isShallow(folder), signal)) === 'true')
        throw shallow(commit);
    const before = await askLines(repository, tagsBefore(folder, commit), signal);
    if ((0,version/* highestVersion */.t)(before) === undefined)
        throw untagged(commit, before);
    const notVersions = before.filter((tag) => (0,version/* versionOfTag */.mx)(tag) === undefined && /^v?\d.*\.\d.*\.\d/.test(tag));
    const said = await ask(repository, describe(folder, commit, notVersions), signal);
    const described = (0,version/* parseDescribed */.NV)(said);
    if (described === undefined) {
        throw new failure/* Failure */.HR('answer-wrong', {
            what: 'Cannot read what "git describe" says',
            saw: `"${said}"`,
            fix: 'give "version"',
        });
    }
    const { tag, commits, sha } = described;
    const beside = await askLines(repository, tagsAt(folder, `refs/tags/${tag}^{commit}`), signal);
    return { base: (0,version/* highestVersion */.t)([tag, ...beside]) ?? tag, commits, sha };
}
const CHECKOUT = 'in the checkout step set under "with:" the two lines "fetch-depth: 0" and "fetch-tags: true"';
const shallow = (commit) => new failure/* Failure */.HR('not-found', {
    what: 'Cannot tell the version: this is a shallow clone',
    saw: `commit ${commit.slice(0, 7)} has no version tag on it, and what was before it is not here`,
    fix: `${CHECKOUT} (elsewhere: "git fetch --unshallow --tags"), or give "version"`,
});
const untagged = (commit, tags) => new failure/* Failure */.HR('not-found', {
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
    throw new failure/* Failure */.HR('command-failed', {
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
        if (!(error instanceof ports_exec/* ProgramNotFound */.e))
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
