export const id = 133;
export const ids = [133,910];
export const modules = {

/***/ 133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  containerizedBuild: () => (/* binding */ containerizedBuild),
  containerizedBuildWith: () => (/* binding */ containerizedBuildWith)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/ports/tree.js


const realTree = {
    async measure(path) {
        try {
            const found = await (0,promises_.stat)(path);
            if (found.isFile())
                return { kind: 'file', sizeBytes: found.size, files: 1 };
            if (!found.isDirectory())
                return undefined;
            return { kind: 'folder', ...(await sum(path)) };
        }
        catch (error) {
            if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? ''))
                return undefined;
            throw error;
        }
    },
};
async function sum(folder) {
    let sizeBytes = 0;
    let files = 0;
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            const inside = await sum(path);
            sizeBytes += inside.sizeBytes;
            files += inside.files;
        }
        else if (entry.isFile()) {
            sizeBytes += (await (0,promises_.lstat)(path)).size;
            files += 1;
        }
    }
    return { sizeBytes, files };
}

// EXTERNAL MODULE: ./build/run/programs.js
var programs = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/ports/telling.js
var telling = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/systems/docker/container.js
function createContainer(spec) {
    const [entryPoint, ...args] = spec.command;
    return [
        'docker',
        'create',
        ...['--name', spec.name, '--init', '--pull', 'never', '--log-driver', 'local'],
        ...labelWords(spec.labels),
        ...['--user', `${spec.user.uid}:${spec.user.gid}`],
        ...(spec.hostUsers ? ['--userns', 'host'] : []),
        ...['--workdir', spec.workdir],
        ...Object.entries(spec.settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...spec.variables.flatMap((name) => ['--env', name]),
        ...spec.mounts.flatMap((mount) => ['--mount', mountWord(mount)]),
        ...['--entrypoint', entryPoint, spec.image],
        ...args,
    ];
}
const labelWords = (labels) => Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]);
function mountWord({ type, source, target }) {
    const fields = [`type=${type}`, ...(source === undefined ? [] : [`src=${source}`]), `dst=${target}`];
    return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
const startContainer = (name) => ['docker', 'start', '--attach', name];
const removeContainers = (names) => ['docker', 'rm', '--force', '--volumes', ...names];
const copyIn = (name, folder) => ['docker', 'cp', '-', `${name}:${folder}`];
const copyOut = (name, path) => ['docker', 'cp', `${name}:${path}`, '-'];
const listContainers = (labels) => [
    'docker',
    'ps',
    '--all',
    '--no-trunc',
    ...labels.flatMap((label) => ['--filter', `label=${label}`]),
    '--format',
    '{{json .}}',
];

// EXTERNAL MODULE: ./build/systems/docker/engine.js
var docker_engine = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/systems/docker/inspect.js
var inspect = __webpack_require__(6002);
// EXTERNAL MODULE: ./build/systems/docker/pull.js
var pull = __webpack_require__(5559);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/actions/containerized-build/failures.js



const withLines = (ended, lines) => lines.length === 0
    ? `${ended}; nothing was printed`
    : [`${ended}; its last lines:`, ...lines.map((line) => `    ${line}`)].join('\n');
const buildFailed = (what, ended, fix, { lastLines }) => new failure/* Failure */.HR('build-failed', {
    what,
    saw: withLines(ended, lastLines),
    fix: (0,docker_engine/* hintFor */.JR)(lastLines.join('\n'), fix),
});
function whyScriptFailed(state, told) {
    switch (state.status) {
        case 'running':
            return new failure/* Failure */.HR('unreachable', {
                what: `Lost sight of the build in ${told.builder}`,
                saw: withLines('the engine ended the connection while the build was running', told.lastLines),
                fix: 'look at how the engine is ("docker info"), and start it again; the build was ended',
            });
        case 'created':
            return notStarted(state.startError || `exit code ${state.exitCode} before it ran`, told);
        case 'exited':
            if (state.exitCode === 0)
                return undefined;
            if (told.lastLines.some((line) => NO_SHELL.test(line)))
                return notStarted(`exit code ${state.exitCode}`, told);
            return buildFailed(`The build in ${told.builder} failed`, ...explainExit(state), told);
        default:
            return state;
    }
}
const NO_SHELL = /^\[FATAL\s+tini \(\d+\)\] exec sh failed/;
const notStarted = (ended, told) => buildFailed(`Could not start the build in ${told.builder}`, ended, 'give a builder-image that has a shell named "sh"', told);
function explainExit(state) {
    const { exitCode } = state;
    if (state.outOfMemory)
        return [`out of memory (exit code ${exitCode})`, 'give the build more memory, or let it do less at once'];
    const byHand = 'read the lines above, or run the same script in "builder-image" by hand';
    switch (exitCode) {
        case 126:
            return [
                'exit code 126: something could not be executed',
                'look at the mode of the file, and for which machine it is made',
            ];
        case 127:
            return ['exit code 127: a command was not found', 'use a builder-image that has it, or install it in "run"'];
        case 137:
            return [
                'exit code 137: killed, though not for want of memory',
                'ask who ended it: "docker kill", or a stop of the engine',
            ];
        case 143:
            return ['exit code 143: ended by SIGTERM', 'ask who ended it: "docker stop", or a stop of the engine'];
        default:
            return [`exit code ${exitCode}`, byHand];
    }
}
const outOfTime = (what, limitMs, lastLines) => new failure/* Failure */.HR('build-failed', {
    what: `${what} was not done in time`,
    saw: withLines(`ended by us, ${(0,duration/* formatDuration */.a3)(limitMs)} after the start`, lastLines),
    fix: 'raise "timeout", or look at what it waits for',
});
const packagingFailed = (dockerfile, exitCode, lastLines) => new failure/* Failure */.HR('build-failed', {
    what: `Could not package ${dockerfile}`,
    saw: withLines(`docker build ended with ${exitCode === null ? 'a signal' : `exit code ${exitCode}`}`, lastLines),
    fix: (0,docker_engine/* hintFor */.JR)(lastLines.join('\n'), 'correct the line of the Dockerfile that is named above'),
});
const noDockerfile = (path) => new failure/* Failure */.HR('bad-input', {
    what: 'There is no Dockerfile to package',
    saw: `no file ${path} after the build`,
    fix: 'correct "dockerfile", which is beside what "context" names, or let "run" make it',
});
const noImage = (saw) => new failure/* Failure */.HR('build-failed', {
    what: 'The builder ended well, but its image is not what was asked for',
    saw,
    fix: 'look at which builder "docker build" stands for on this machine: "docker buildx ls"',
});
const artifactsMissing = (missing, empty) => new failure/* Failure */.HR('build-failed', {
    what: 'The build ended well, but did not leave what "artifacts" names',
    saw: [...missing.map((path) => `${path} is not there`), ...empty.map((path) => `${path} is empty`)].join('; '),
    fix: 'correct the paths in "artifacts", which begin at the workspace, or what "run" makes',
});
const workspaceDenied = (workspace, error) => new failure/* Failure */.HR('denied', {
    what: `Cannot write into the workspace ${workspace}`,
    saw: (0,failure/* briefly */.m_)(error),
    fix: `give it to the user that runs this: sudo chown -R "$(id -u):$(id -g)" ${workspace}`,
}, { cause: error });
const workspaceUnseen = (workspace, endpoint, saw) => new failure/* Failure */.HR('unreachable', {
    what: `The engine at ${endpoint} does not see the workspace ${workspace}`,
    saw,
    fix: 'run this on the machine of the engine, at the same path; the build would have seen an empty folder',
});

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/actions/containerized-build/in-time.js


async function inTime(what, work, printed) {
    printed?.clear();
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof clock/* TimeLimit */.h9)
            throw outOfTime(what, error.ms, printed?.lines ?? []);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/labels.js

const OCI = 'org.opencontainers.image';
const REVISION = `${OCI}.revision`;
const VERSION = `${OCI}.version`;
const TITLE = `${OCI}.title`;
const VERSION_LABELS = [REVISION, VERSION];
function sourceLabels(source, repository, own) {
    return {
        ...(repository === undefined ? {} : { [TITLE]: external_node_path_.posix.basename(repository) }),
        ...own,
        ...(source.commit === undefined ? {} : { [REVISION]: source.commit }),
        ...(source.version === undefined ? {} : { [VERSION]: source.version }),
        'io.slipway.dirty': source.dirty === undefined ? 'unknown' : String(source.dirty),
    };
}
const builderLabels = (name, builder) => ({
    'io.slipway.builder': name,
    'io.slipway.builder-digest': builder.digest,
    'io.slipway.builder-digest-kind': builder.kind,
});
const missingLabels = (wanted, found) => Object.entries(wanted)
    .filter(([name, value]) => found[name] !== value)
    .map(([name, value]) => `${name}=${value}`);
const borrowedLabels = (wanted, found) => VERSION_LABELS.filter((name) => wanted[name] === undefined && found[name]).map((name) => `${name}=${found[name]}`);

;// CONCATENATED MODULE: ./build/systems/docker/build.js

const buildImage = (spec) => [
    'docker',
    'build',
    ...['--iidfile', spec.idFile, '--force-rm'],
    ...labelWords(spec.labels),
    ...spec.arguments.flatMap((name) => ['--build-arg', name]),
    ...['--file', spec.dockerfile, spec.context],
];
const ID = /^sha256:[0-9a-f]{64}$/;
function readImageId(text) {
    const id = text?.trim() ?? '';
    return ID.test(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/package-image.js






async function packageImage(packaging, cli, world, signal) {
    const { spec, folder } = packaging;
    const idFile = (0,external_node_path_.join)(folder, 'image-id');
    signal.throwIfAborted();
    await world.files.privateFolder(folder);
    try {
        const built = await (0,docker_engine/* runDocker */.ST)(cli, buildImage({ ...spec, idFile }), {
            signal,
            onLine: packaging.onLine,
            add: packaging.arguments,
        });
        if (built.exitCode !== 0) {
            throw ((0,docker_engine/* engineTrouble */.gI)((0,docker_engine/* lastLine */.fM)(built.stderr)) ?? packagingFailed(spec.dockerfile, built.exitCode, packaging.lastLines()));
        }
        const id = readImageId(await world.files.read(idFile));
        if (id === undefined)
            throw noImage('no image id was written');
        const image = await (0,inspect/* findImage */.F1)(cli, id, { signal });
        if (image === undefined)
            throw noImage(`the engine has no image ${id}`);
        const missing = missingLabels(spec.labels, image.labels);
        if (missing.length > 0)
            throw noImage(`image ${id} lacks the labels ${missing.join(', ')}`);
        return image;
    }
    finally {
        await world.files.remove(folder);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/systems/docker/tar.js
function folderTar(path, owner) {
    const records = paxRecord('uid', owner.uid) + paxRecord('gid', owner.gid);
    const plain = { uid: owner.uid % 2 ** 21, gid: owner.gid % 2 ** 21 };
    const name = `${path.replace(/^\//, '')}/`;
    return [
        header({ name: 'owner', type: 'x', mode: 0o600, sizeBytes: records.length, ...plain }),
        records.padEnd(512, '\0'),
        header({ name, type: '5', mode: 0o700, sizeBytes: 0, ...plain }),
        '\0'.repeat(1024),
    ].join('');
}
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    const length = rest.length + String(rest.length + 2).length;
    return `${length}${rest}`;
}
function header(of) {
    const octal = (value, width) => `${value.toString(8).padStart(width - 1, '0')}\0`;
    const before = `${of.name.padEnd(100, '\0')}${octal(of.mode, 8)}${octal(of.uid, 8)}${octal(of.gid, 8)}${octal(of.sizeBytes, 12)}${octal(0, 12)}`;
    const after = `${of.type}${'\0'.repeat(100)}ustar\x0000`.padEnd(512 - 156, '\0');
    const sum = [...`${before}${' '.repeat(8)}${after}`].reduce((total, each) => total + each.charCodeAt(0), 0);
    return `${before}${octal(sum, 7)} ${after}`;
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/run-script.js








const SOON_MS = 60_000;
const HURRY_MS = 2_000;
async function runScript(script, cli, world, signal) {
    const { spec } = script;
    signal.throwIfAborted();
    try {
        await create(script, cli, world);
        await (0,docker_engine/* runDocker */.ST)(cli, startContainer(spec.name), { signal, onLine: script.onLine });
        const result = await (0,docker_engine/* runDocker */.ST)(cli, (0,inspect/* containerState */.bX)(spec.name), { timeoutMs: SOON_MS });
        const state = result.exitCode === 0 ? (0,inspect/* readState */.un)(result.stdout) : undefined;
        if (state !== undefined)
            return state;
        throw (0,docker_engine/* engineTrouble */.gI)(result.stderr) ?? (0,docker_engine/* commandFailed */.n6)('Cannot see how the build ended', result);
    }
    finally {
        const hurried = signal.aborted && world.recovery === 'post';
        await remove(spec.name, cli, world, hurried ? HURRY_MS : SOON_MS);
    }
}
async function create({ spec, home, probe, environment, endpoint }, cli, world) {
    const { workspace } = world;
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    await world.files.write((0,external_node_path_.join)(workspace, probe), nonce).catch((error) => {
        throw workspaceDenied(workspace, error);
    });
    try {
        const made = await (0,docker_engine/* runDocker */.ST)(cli, createContainer(spec), { timeoutMs: SOON_MS, add: environment });
        if (made.exitCode !== 0) {
            if (/bind source path does not exist/i.test(made.stderr)) {
                throw workspaceUnseen(workspace, endpoint, made.stderr.trim());
            }
            throw (0,docker_engine/* engineTrouble */.gI)(made.stderr) ?? (0,docker_engine/* commandFailed */.n6)('Cannot make a container for the build', made);
        }
        const [seen] = await Promise.all([
            (0,docker_engine/* runDocker */.ST)(cli, copyOut(spec.name, external_node_path_.posix.join(spec.workdir, probe)), { timeoutMs: SOON_MS }),
            (0,docker_engine/* askDocker */.ad)(cli, copyIn(spec.name, '/'), {
                what: 'Cannot make a home for the build in its container',
                stdin: folderTar(home, spec.user),
                timeoutMs: SOON_MS,
            }),
        ]);
        if (!seen.stdout.includes(nonce)) {
            const saw = seen.exitCode === 0 ? 'a file put there for a test holds something else' : seen.stderr.trim();
            throw (0,docker_engine/* engineTrouble */.gI)(seen.stderr) ?? workspaceUnseen(workspace, endpoint, saw);
        }
    }
    finally {
        await world.files.remove((0,external_node_path_.join)(workspace, probe));
    }
}
async function remove(name, cli, world, timeoutMs) {
    const what = `Cannot remove container ${name}`;
    try {
        const result = await (0,docker_engine/* runDocker */.ST)(cli, removeContainers([name]), { timeoutMs });
        if (result.exitCode === 0 || /no such container/i.test(result.stderr))
            return;
        throw (0,docker_engine/* commandFailed */.n6)(what, result);
    }
    catch (error) {
        world.log.warn(`${(0,failure/* briefly */.m_)(error)}\n  Try: docker rm --force --volumes ${name}`);
    }
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/execute.js













async function execute(plan, tools) {
    const name = (0,image_ref/* formatImageRef */.kL)(plan.builder.ref);
    await inTime('The removal of what a killed run left', () => removeLeftovers(plan, tools));
    const builder = plan.builder.found ?? (await inTime(`The pull of ${name}`, () => pullBuilder(plan, tools)));
    tools.learn({ builder });
    await inTime(`The build in ${name}`, () => build(plan, builder, tools), tools.lines);
    await findArtifacts(plan, tools);
    await inTime('The packaging of the image', () => packageUp(plan, builder, tools), tools.lines);
}
async function removeLeftovers({ remove }, { cli, world, signal }) {
    for (const path of remove.probes)
        await world.files.remove(path);
    if (remove.containers.length === 0)
        return;
    const ids = remove.containers.map(({ id }) => id);
    try {
        await (0,docker_engine/* askDocker */.ad)(cli, removeContainers(ids), { what: 'Cannot remove what a killed run left', signal });
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error))
            throw error;
        world.log.warn(error.message);
    }
}
async function pullBuilder({ builder: { ref } }, { cli, world, signal }) {
    const name = (0,image_ref/* formatImageRef */.kL)(ref);
    world.log.info(`Pulling ${name}`);
    await (0,telling.whileTelling)(`pulling ${name}`, () => (0,pull/* pullImage */.ZP)(cli, ref, { input: 'builder-image', signal }), world);
    const image = await (0,inspect/* findImage */.F1)(cli, name, { signal });
    if (image === undefined)
        throw noImage(`the engine has no ${name} after it was pulled`);
    return (0,inspect/* identify */.ls)(ref, image);
}
async function build(plan, builder, tools) {
    const { world, lines, signal } = tools;
    const name = (0,image_ref/* formatImageRef */.kL)(plan.builder.ref);
    const startedMs = world.clock.nowMs();
    const script = {
        spec: { ...plan.container, image: builder.id },
        home: plan.home,
        probe: tools.probe,
        environment: plan.values.environment,
        endpoint: tools.endpoint,
        onLine: printing(tools),
    };
    const state = await world.log.group(`Build in ${name}`, () => (0,telling.whileTelling)('build: the script is at work', () => runScript(script, tools.cli, world, signal), world));
    tools.learn({ builtMs: world.clock.nowMs() - startedMs });
    const failure = whyScriptFailed(state, { builder: name, lastLines: lines.lines });
    if (failure !== undefined)
        throw failure;
}
async function findArtifacts({ artifacts }, { tree, world, learn }) {
    const found = await Promise.all(artifacts.map(async (path) => ({ path, measure: await tree.measure((0,external_node_path_.join)(world.workspace, path)) })));
    const missing = found.filter(({ measure }) => measure === undefined).map(({ path }) => path);
    const empty = found.filter(({ measure }) => measure?.sizeBytes === 0).map(({ path }) => path);
    if (missing.length + empty.length > 0)
        throw artifactsMissing(missing, empty);
    learn({
        artifacts: found.flatMap(({ path, measure }) => measure === undefined ? [] : [{ path, sizeBytes: measure.sizeBytes, files: measure.files }]),
    });
}
async function packageUp(plan, builder, tools) {
    const { world, lines, signal } = tools;
    if ((await tools.tree.measure(plan.image.dockerfile))?.kind !== 'file')
        throw noDockerfile(plan.image.dockerfile);
    const startedMs = world.clock.nowMs();
    const labels = { ...plan.image.labels, ...builderLabels((0,image_ref/* formatImageRef */.kL)(plan.builder.ref), builder) };
    const packaging = {
        spec: { ...plan.image, labels },
        arguments: plan.values.buildArgs,
        folder: tools.folder,
        onLine: printing(tools),
        lastLines: () => lines.lines,
    };
    const image = await world.log.group(`Package ${plan.image.dockerfile}`, () => (0,telling.whileTelling)('package: docker build is at work', () => packageImage(packaging, tools.cli, world, signal), world));
    tools.learn({
        image,
        packagedMs: world.clock.nowMs() - startedMs,
        borrowed: borrowedLabels(labels, image.labels),
    });
}
const printing = ({ world, lines }) => (line) => {
    lines.add(line);
    world.log.info(line);
};

// EXTERNAL MODULE: ./build/systems/docker/own-variables.js
var own_variables = __webpack_require__(8174);
;// CONCATENATED MODULE: ./build/actions/containerized-build/inputs.js



async function read(from) {
    const context = pathBelow(from, 'context', String(from.text('context', '.')));
    const dockerfile = String(from.text('dockerfile', 'Dockerfile'));
    return {
        builderImage: from.imageRef('builder-image'),
        script: from.text('run'),
        repository: readRepository(from),
        context,
        dockerfile: pathBelow(from, 'dockerfile', dockerfile.startsWith('/') ? dockerfile : external_node_path_.posix.join(context, dockerfile)),
        buildArgs: readVariables(from, 'build-args'),
        environment: readVariables(from, 'environment'),
        artifacts: from.list('artifacts').map((path) => pathBelow(from, 'artifacts', path)),
        labels: readLabels(from),
    };
}
function readRepository(from) {
    const ref = from.maybeImageRef('repository');
    if (ref?.tag !== undefined || ref?.digest !== undefined) {
        from.problem('repository', `"${ref.repository}" with a tag or digest`, 'a name alone; the version comes from git');
    }
    return ref?.repository;
}
function pathBelow(from, input, path) {
    const clean = external_node_path_.posix.normalize(path);
    if (clean.startsWith('/') || clean === '..' || clean.startsWith('../')) {
        from.problem(input, `"${path}"`, 'not a path below the workspace');
    }
    return clean;
}
const COMMAND_FILES = /^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|ARTIFACTS)$/;
const OURS = /^(INPUT|STATE|SLIPWAY)_/;
function readVariables(from, input) {
    return from.list(input).flatMap((line) => {
        const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/s.exec(line) ?? [];
        const wrong = name === undefined ? 'write NAME=value, or NAME alone to take it from the job' : whyNot(name);
        if (name !== undefined && wrong === undefined)
            return [{ name, ...(value === undefined ? {} : { value }) }];
        from.problem(input, `"${line.split('=')[0]}"`, wrong ?? '');
        return [];
    });
}
function whyNot(name) {
    if (COMMAND_FILES.test(name))
        return 'a build cannot speak for the step; name its files in "artifacts"';
    if (OURS.test(name))
        return 'this belongs to the action itself; give the value under another name';
    if ((0,own_variables/* isDockersOwn */.uJ)(name))
        return 'the docker command reads this itself; set it inside "run" or in the Dockerfile';
    return undefined;
}
function readLabels(from) {
    const labels = {};
    for (const line of from.list('labels')) {
        const [, name, value] = /^([^\s=]+)=(.*)$/s.exec(line) ?? [];
        if (name === undefined || value === undefined)
            from.problem('labels', `"${line}"`, 'write name=value');
        else if (name.startsWith('io.slipway.') || VERSION_LABELS.includes(name)) {
            from.problem('labels', `"${name}"`, 'this label tells what was built, and is written by the action');
        }
        else
            labels[name] = value;
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/front.js

const ACTION = 'containerized-build';
const front = {
    name: ACTION,
    defaultTimeout: '60m',
    read: read,
    failed: () => ({ result: 'failed', outputs: {}, details: {} }),
};

// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/actions/containerized-build/last-lines.js

const WIDTH = 400;
class LastLines {
    #lines = [];
    #keep;
    #hidden;
    constructor(keep, secrets) {
        this.#keep = keep;
        this.#hidden = secrets.flatMap(secret/* textsToMask */.av).sort((a, b) => b.length - a.length);
    }
    get lines() {
        return this.#lines;
    }
    add(line) {
        if (line.trim() === '')
            return;
        const clean = this.#hidden.reduce((text, secret) => text.replaceAll(secret, '***'), line);
        this.#lines.push(clean.length > WIDTH ? `${clean.slice(0, WIDTH)}…` : clean);
        if (this.#lines.length > this.#keep)
            this.#lines.shift();
    }
    clear() {
        this.#lines = [];
    }
}

// EXTERNAL MODULE: ./build/ports/exec.js
var exec = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/systems/docker/owner.js
var docker_owner = __webpack_require__(9221);
;// CONCATENATED MODULE: ./build/systems/docker/leftovers.js




async function findLeftovers(cli, action, self, options) {
    const { processes, ...rest } = options;
    const what = 'Cannot list the containers of earlier runs';
    const stdout = await (0,docker_engine/* askDocker */.ad)(cli, listContainers([`${docker_owner/* ACTION_LABEL */.a$}=${action}`]), { what, ...rest });
    const found = [];
    for (const { id, name, owner } of readContainers(stdout)) {
        if (owner !== undefined && (await (0,docker_owner/* isDead */.XU)(owner, self, processes)))
            found.push({ id, name });
    }
    return found;
}
async function removeOfRun(cli, run, options) {
    const what = `Cannot list the containers of run ${run}`;
    const stdout = await (0,docker_engine/* askDocker */.ad)(cli, listContainers([`${docker_owner/* RUN_LABEL */.jQ}=${run}`]), { what, ...options });
    const ids = readContainers(stdout).map(({ id }) => id);
    if (ids.length === 0)
        return 0;
    await (0,docker_engine/* askDocker */.ad)(cli, removeContainers(ids), { what: `Cannot remove the containers of run ${run}`, ...options });
    return ids.length;
}
function readContainers(stdout) {
    return stdout.split('\n').flatMap((line) => {
        const found = (0,docker_engine/* parseJson */.qF)(line);
        if (!(0,json/* isObject */.G)(found) || typeof found.ID !== 'string')
            return [];
        const label = String(found.Labels ?? '')
            .split(',')
            .find((each) => each.startsWith(`${docker_owner/* OWNER_LABEL */.pk}=`));
        const owner = label === undefined ? undefined : (0,docker_owner/* parseOwner */.pZ)(label.slice(docker_owner/* OWNER_LABEL */.pk.length + 1));
        return [{ id: found.ID, name: String(found.Names ?? ''), owner }];
    });
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/probe.js


const PREFIX = '.slipway-probe-';
async function probePath(world, owner) {
    const isClone = (await listIfFolder(world, (0,external_node_path_.join)(world.workspace, '.git'))).includes('HEAD');
    return (0,external_node_path_.join)(isClone ? '.git' : '.', `${PREFIX}${(0,docker_owner/* formatOwner */.Vu)(owner).replaceAll('/', '+')}`);
}
async function leftProbes(world, self) {
    const left = [];
    for (const folder of [(0,external_node_path_.join)(world.workspace, '.git'), world.workspace]) {
        for (const name of await listIfFolder(world, folder)) {
            if (!name.startsWith(PREFIX))
                continue;
            const owner = (0,docker_owner/* parseOwner */.pZ)(name.slice(PREFIX.length).replaceAll('+', '/'));
            if (owner !== undefined && (await (0,docker_owner/* isDead */.XU)(owner, self, world.processes)))
                left.push((0,external_node_path_.join)(folder, name));
        }
    }
    return left;
}
async function listIfFolder(world, folder) {
    try {
        return await world.files.list(folder);
    }
    catch (error) {
        if (error.code === 'ENOTDIR')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/image-tag.js
var image_tag = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/core/version.js
var core_version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var git_repository = __webpack_require__(5625);
;// CONCATENATED MODULE: ./build/actions/containerized-build/source.js





async function observeSource(world, signal) {
    const repository = (0,programs/* repositoryOf */._)(world);
    const commit = await orWhy(() => (0,git_repository/* findCommit */.fq)(repository, signal));
    if (typeof commit !== 'string')
        return { because: `no version and no commit in the labels: ${commit.why}` };
    const dirty = await (0,git_repository/* isDirty */.DM)(repository, signal);
    const version = await orWhy(async () => {
        const place = await (0,git_repository/* findPlace */.Pj)(repository, commit, signal);
        return (0,image_tag/* tagOfVersion */.m)((0,core_version/* formatVersion */.qh)({ ...place, dirty }));
    });
    if (typeof version !== 'string')
        return { commit, dirty, because: `no version in the labels: ${version.why}` };
    return { commit, dirty, version };
}
async function orWhy(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if ((0,failure/* isFailure */.N6)(error, 'not-found', 'missing-tool', 'bad-input'))
            return { why: `${error.what} (${error.saw})` };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/variables.js

const bad = (what, saw, fix) => new failure/* Failure */.HR('bad-input', { what, saw, fix });
function requireVariables(inputs, env) {
    const missingIn = (input, variables) => variables
        .filter(({ name, value }) => value === undefined && env[name] === undefined)
        .map(({ name }) => `${name} (in ${input})`);
    const missing = [...missingIn('environment', inputs.environment), ...missingIn('build-args', inputs.buildArgs)];
    if (missing.length === 0)
        return;
    throw bad('Cannot hand on what is not there', `not set in this job: ${missing.join(', ')}`, 'set it under "env:" of the step, or write NAME=value');
}
function resolveVariables(inputs, env, source) {
    const resolve = (variables) => Object.fromEntries(variables.map(({ name, value }) => [name, value === undefined ? (env[name] ?? '') : fill(name, value, source)]));
    return { environment: resolve(inputs.environment), buildArgs: resolve(inputs.buildArgs) };
}
function fill(name, value, source) {
    return value.replace(/\{(version|commit)\}/g, (placeholder, key) => {
        const known = source[key];
        if (known !== undefined)
            return known;
        throw bad(`Cannot tell what ${placeholder} is in ${name}`, source.because ?? 'git does not say it', 'check out with "fetch-depth: 0" and "fetch-tags: true" (elsewhere: "git fetch --tags"); where there is no version yet, make the first: "git tag v0.1.0"; or write the value itself');
    });
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/observe.js













async function observe(inputs, world, tree, signal) {
    requireVariables(inputs, world.env);
    const cli = (0,programs/* dockerOf */.q)(world);
    const owner = await (0,docker_owner/* observeOwner */.af)(world);
    const asked = Promise.all([
        hostUser(world, signal),
        (0,inspect/* findImage */.F1)(cli, (0,image_ref/* formatImageRef */.kL)(inputs.builderImage), { signal }),
        observeSource(world, signal),
        tree.measure((0,external_node_path_.join)(world.workspace, inputs.dockerfile)),
        findLeftovers(cli, ACTION, owner, { processes: world.processes, signal }),
        leftProbes(world, owner),
    ]);
    asked.catch(() => { });
    const engine = await (0,docker_engine/* askEngine */.sb)(cli, { signal });
    const [user, builder, source, dockerfile, containers, probes] = await asked;
    const leftovers = { containers, probes };
    const hasDockerfile = dockerfile?.kind === 'file';
    const values = resolveVariables(inputs, world.env, source);
    return { engine, user, owner, builder, source, hasDockerfile, leftovers, values };
}
async function hostUser(world, signal) {
    const [uid = NaN, gid = NaN] = await Promise.all(['-u', '-g'].map((flag) => askId(world, flag, signal)));
    return { uid, gid };
}
async function askId(world, flag, signal) {
    const options = { env: { PATH: world.env.PATH ?? '' }, signal };
    const answer = await world.exec.run(['id', flag], options).catch((error) => {
        if (error instanceof exec.ProgramNotFound)
            return undefined;
        throw error;
    });
    if (answer?.exitCode === 0 && /^\d+$/.test(answer.stdout.trim()))
        return Number(answer.stdout);
    throw new failure/* Failure */.HR('missing-tool', {
        what: 'Cannot tell which user runs this',
        saw: answer === undefined ? 'there is no program "id" on PATH' : `"id ${flag}" said ${JSON.stringify(answer.stdout)}`,
        fix: 'use a machine that has the program "id"',
    });
}

// EXTERNAL MODULE: ./build/core/sounds-secret.js
var sounds_secret = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/actions/containerized-build/plan.js








const INSIDE = '/workspace';
const HOME = '/home/build';
function makePlan(inputs, facts, place) {
    const { builderImage: ref } = inputs;
    const hidden = foldersToHide(place);
    return {
        run: place.run,
        remove: facts.leftovers,
        builder: { ref, ...(facts.builder === undefined ? {} : { found: (0,inspect/* identify */.ls)(ref, facts.builder) }) },
        container: {
            name: `slipway-build-${place.run}`,
            labels: {
                [docker_owner/* ACTION_LABEL */.a$]: ACTION,
                [docker_owner/* RUN_LABEL */.jQ]: place.run,
                [docker_owner/* OWNER_LABEL */.pk]: (0,docker_owner/* formatOwner */.Vu)(facts.owner),
            },
            user: facts.engine.users === 'rootless' ? { uid: 0, gid: 0 } : facts.user,
            hostUsers: facts.engine.users === 'remapped',
            workdir: INSIDE,
            settings: { CI: 'true', HOME, USER: 'build', LOGNAME: 'build' },
            variables: Object.keys(facts.values.environment),
            mounts: [
                { type: 'bind', source: place.workspace, target: INSIDE },
                ...hidden.map((path) => ({ type: 'tmpfs', target: external_node_path_.posix.join(INSIDE, path) })),
            ],
            command: ['sh', '-euc', inputs.script],
        },
        home: HOME,
        artifacts: inputs.artifacts,
        image: {
            dockerfile: (0,external_node_path_.join)(place.workspace, inputs.dockerfile),
            context: (0,external_node_path_.join)(place.workspace, inputs.context),
            labels: sourceLabels(facts.source, inputs.repository, inputs.labels),
            arguments: Object.keys(facts.values.buildArgs),
        },
        values: facts.values,
        source: facts.source,
        remarks: remarksOf(inputs, facts, hidden),
    };
}
function foldersToHide({ workspace, temp, env }) {
    const { GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV, GITHUB_PATH, GITHUB_STEP_SUMMARY, GITHUB_ARTIFACTS } = env;
    const files = [GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV, GITHUB_PATH, GITHUB_STEP_SUMMARY, GITHUB_ARTIFACTS];
    const folders = [temp, ...files.map((file) => (file ? external_node_path_.posix.dirname(file) : workspace))];
    const inside = folders
        .map((folder) => external_node_path_.posix.relative(workspace, folder))
        .filter((path) => path !== '' && path !== '..' && !path.startsWith('../'));
    return [...new Set(inside)];
}
function remarksOf(inputs, { source, hasDockerfile }, hidden) {
    return [
        ...hidden.map((path) => `${path} is hidden from the script, but not from the Dockerfile: name it in .dockerignore`),
        ...(source.because === undefined ? [] : [source.because]),
        ...(source.dirty === true ? ['the workspace differs from its commit: the image is labelled dirty'] : []),
        ...(hasDockerfile ? [] : [`${inputs.dockerfile} is not there yet: "run" has to make it`]),
    ];
}
function explain(plan) {
    const { builder, container, image } = plan;
    const name = (0,image_ref/* formatImageRef */.kL)(builder.ref);
    const [firstLine = '', ...more] = (container.command.at(-1) ?? '').split('\n');
    return [
        ...plan.remove.containers.map((left) => `- remove container ${left.name}, left by a run that was killed`),
        ...plan.remove.probes.map((path) => `- remove ${path}, left by a run that was killed`),
        builder.found === undefined
            ? `+ pull ${name}: it is not on this engine`
            : `use ${name} as it is on this engine: ${sayBuilder(builder.found)}`,
        `run in it, as ${container.user.uid}:${container.user.gid}: ${firstLine}${more.length === 0 ? '' : ` … (${more.length} more lines)`}`,
        ...(plan.artifacts.length === 0 ? [] : [`expect ${plan.artifacts.join(', ')}`]),
        `+ package ${image.dockerfile} with context ${image.context}`,
        ...Object.entries(image.labels).map(([label, value]) => `  label ${label}=${value}`),
        ...plan.remarks.map((remark) => `  ! ${remark}`),
    ];
}
const KIND = {
    'registry-digest': '',
    'manifest-digest': ' (the digest of its manifest: whether a registry has it, this engine does not tell)',
    'image-id': ' (the image id: no registry has told a digest for it)',
};
const sayBuilder = ({ digest, kind }) => `${digest}${KIND[kind]}`;
function secretsOf(inputs, values) {
    return [...inputs.environment, ...inputs.buildArgs]
        .filter(({ name, value }) => value === undefined && (0,sounds_secret/* soundsSecret */.z)(name))
        .map(({ name }) => new secret/* Secret */.zh(name, values.environment[name] ?? values.buildArgs[name] ?? ''));
}

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/actions/containerized-build/post.js







const KEY = 'containerized-build';
const rememberRun = (host, kept, process) => host.remember(KEY, JSON.stringify({ ...kept, ...process }));
const LIMIT_MS = 60_000;
async function cleanUpAfter(world) {
    const kept = (0,docker_engine/* parseJson */.qF)(world.host.remembered(KEY) ?? '');
    if (!(0,json/* isObject */.G)(kept))
        return core_result/* EXIT */.dc.done;
    const { run, folder, probe, pid, startedAt } = kept;
    try {
        await world.processes.kill({ pid: Number(pid), startedAt: String(startedAt) });
        await world.files.remove(String(folder));
        await world.files.remove((0,external_node_path_.join)(world.workspace, String(probe)));
        const removed = await removeOfRun((0,programs/* dockerOf */.q)(world), String(run), { timeoutMs: LIMIT_MS });
        if (removed > 0)
            world.log.info('Removed the container of the build, which was ended before it could do so itself');
        return core_result/* EXIT */.dc.done;
    }
    catch (error) {
        world.log.error(`Could not remove everything that the build left\n  Saw: ${(0,failure/* briefly */.m_)(error)}\n  Try: docker rm --force $(docker ps --all --quiet --filter label=io.slipway.run=${String(run)})`);
        return core_result/* EXIT */.dc.missing;
    }
}

// EXTERNAL MODULE: ./build/core/page.js
var page = __webpack_require__(5303);
;// CONCATENATED MODULE: ./build/actions/containerized-build/report.js





const BUILD_RESULTS = (/* unused pure expression or super */ null && (['built', 'failed', 'cancelled']));
const outputsOf = (outcome) => ({
    'image-id': outcome.image?.id ?? '',
    'builder-digest': outcome.builder?.digest ?? '',
    artifacts: outcome.artifacts === undefined ? '' : JSON.stringify(outcome.artifacts),
});
function reportBuild(plan, outcome, failure) {
    const result = failure === undefined ? 'built' : 'failed';
    return {
        result,
        outputs: outputsOf(outcome),
        details: detailsOf(plan, outcome),
        page: {
            title: 'Build',
            result,
            tone: failure === undefined ? 'good' : 'failed',
            headline: failure === undefined ? sayBuilt(outcome) : 'There is no image of this run.',
            blocks: [...(0,page/* failureBlocks */.pD)(failure), ...(0,page/* facts */.Ix)(rowsOf(plan, outcome))],
        },
        exitCode: failure === undefined ? core_result/* EXIT */.dc.done : (0,core_result/* exitCodeOfFailure */.Bu)(failure.code),
        ...(failure === undefined ? {} : { failure }),
    };
}
function reportDryRun(plan) {
    const outcome = plan.builder.found === undefined ? {} : { builder: plan.builder.found };
    return {
        result: '',
        outputs: outputsOf(outcome),
        details: { dryRun: true, ...detailsOf(plan, outcome) },
        page: {
            title: 'Build',
            result: 'dry run',
            tone: 'plain',
            headline: 'This is the plan. Nothing was built.',
            blocks: (0,page/* evidenceOf */.X1)([{ title: 'Plan', lines: explain(plan) }]),
        },
        exitCode: core_result/* EXIT */.dc.done,
    };
}
const sayBuilt = ({ image, artifacts = [] }) => image === undefined
    ? `Built: ${artifacts.map(sayArtifact).join('; ') || 'the script ended well'}.`
    : `Built: an image of ${formatSize(image.sizeBytes)}.`;
function rowsOf(plan, outcome) {
    const { builder, builtMs, artifacts, image, packagedMs, borrowed } = outcome;
    const { source } = plan;
    return [
        ['builder', (0,image_ref/* formatImageRef */.kL)(plan.builder.ref)],
        ['builder digest', builder === undefined ? 'not known' : sayBuilder(builder)],
        ['version', source.version ?? 'not known'],
        ['commit', `${source.commit ?? 'not known'}${source.dirty === true ? ' (dirty)' : ''}`],
        ...(builtMs === undefined ? [] : [['built in', (0,duration/* formatDuration */.a3)(builtMs)]]),
        ...(artifacts ?? []).map((artifact) => ['artifact', sayArtifact(artifact)]),
        ...(packagedMs === undefined ? [] : [['packaged in', (0,duration/* formatDuration */.a3)(packagedMs)]]),
        ...(image === undefined
            ? []
            : [
                ['image id', image.id],
                ['image size', formatSize(image.sizeBytes)],
            ]),
        ...plan.remarks.map((remark) => ['note', remark]),
        ...(borrowed ?? []).map((label) => ['note', sayBorrowed(label)]),
    ];
}
function detailsOf(plan, { builder, builtMs, artifacts, image, packagedMs, borrowed }) {
    const { commit, version, dirty } = plan.source;
    return {
        run: plan.run,
        builder: {
            image: (0,image_ref/* formatImageRef */.kL)(plan.builder.ref),
            ...(builder === undefined ? {} : { digest: builder.digest, kind: builder.kind, id: builder.id }),
        },
        source: {
            ...(commit === undefined ? {} : { commit }),
            ...(version === undefined ? {} : { version }),
            ...(dirty === undefined ? {} : { dirty }),
        },
        ...(builtMs === undefined ? {} : { builtMs }),
        ...(artifacts === undefined ? {} : { artifacts: artifacts.map((artifact) => ({ ...artifact })) }),
        ...(packagedMs === undefined ? {} : { packagedMs }),
        ...(image === undefined ? {} : { image: { id: image.id, sizeBytes: image.sizeBytes } }),
        remarks: [...plan.remarks, ...(borrowed ?? []).map(sayBorrowed)],
    };
}
const sayBorrowed = (label) => `the image says ${label}, but that comes from its base image or Dockerfile, not from this build`;
const sayArtifact = ({ path, sizeBytes, files }) => `${path}, ${formatSize(sizeBytes)}${files === 1 ? '' : ` in ${files} files`}`;
function formatSize(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
    return `${(bytes / 1_000 ** power).toFixed(1)} ${units[power - 1]}`;
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/index.js













const TOLD_LINES = 20;
const containerizedBuildWith = (tree) => ({
    ...front,
    run: (inputs, shared, world, signal) => containerized_build_build(inputs, shared, world, tree, signal),
    post: (_reader, world) => cleanUpAfter(world),
});
const containerizedBuild = containerizedBuildWith(realTree);
async function containerized_build_build(inputs, shared, world, tree, signal) {
    const { host, log, workspace, temp, env } = world;
    for (const name of Object.keys(outputsOf({})))
        host.output(name, '');
    const facts = await inTime('The look at the engine', () => observe(inputs, world, tree, signal));
    const secrets = secretsOf(inputs, facts.values);
    host.mask(secrets);
    const plan = makePlan(inputs, facts, { run: world.newId(), workspace, temp, env });
    log.info(['Plan', ...explain(plan).map((line) => `  ${line}`)].join('\n'), 'plan');
    if (shared.dryRun)
        return reportDryRun(plan);
    let outcome = {};
    const learn = (part) => {
        outcome = { ...outcome, ...part };
        for (const [name, value] of Object.entries(outputsOf(part)))
            if (value !== '')
                host.output(name, value);
    };
    const kept = {
        run: plan.run,
        folder: (0,external_node_path_.join)(temp, `slipway-build-${plan.run}`),
        probe: await probePath(world, facts.owner),
    };
    rememberRun(host, kept, facts.owner.process);
    const tools = {
        ...kept,
        cli: (0,programs/* dockerOf */.q)(world),
        world,
        tree,
        endpoint: facts.engine.endpoint,
        lines: new LastLines(TOLD_LINES, secrets),
        signal,
        learn,
    };
    try {
        await execute(plan, tools);
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error))
            throw error;
        return reportBuild(plan, outcome, error);
    }
    for (const label of outcome.borrowed ?? [])
        log.warn(sayBorrowed(label));
    return reportBuild(plan, outcome);
}


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


/***/ }),

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZP: () => (/* binding */ pullImage)
/* harmony export */ });
/* unused harmony exports dockerPull, pullTrouble */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7746);



const dockerPull = (image) => ['docker', 'pull', '--quiet', image];
async function pullImage(cli, ref, options) {
    const { input, ...rest } = options;
    const result = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .runDocker */ .ST)(cli, dockerPull((0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(ref)), rest);
    if (result.exitCode === 0)
        return;
    const what = `Cannot pull ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(ref)}`;
    throw (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .engineTrouble */ .gI)(result.stderr) ?? pullTrouble(ref, result.stderr, input) ?? (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFailed */ .n6)(what, result);
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
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(advice.code, {
        what: `Cannot pull ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(ref)}: ${advice.because}`,
        saw: (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(stderr),
        fix: advice.fix(input, (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(ref)),
    });
}


/***/ })

};
