export const id = 3614;
export const ids = [3614];
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

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hf: () => (/* binding */ timelineOf),
/* harmony export */   pD: () => (/* binding */ failureBlocks),
/* harmony export */   qZ: () => (/* binding */ LONG_LOG),
/* harmony export */   sE: () => (/* binding */ failurePage)
/* harmony export */ });
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

const MARK = {
    good: '✅',
    waiting: '✋',
    back: '↩️',
    failed: '❌',
    person: '🚨',
    plain: 'ℹ️',
};
const LONG_LOG = 10;
const facts = (rows) => (rows.length === 0 ? [] : [{ kind: 'facts', rows }]);
const notes = (texts) => facts(texts.map((text) => ['note', text]));
const evidenceOf = (all) => all.map((evidence) => ({ kind: 'evidence', evidence }));
const failureBlocks = (failure, evidence = []) => failure === undefined
    ? evidenceOf(evidence)
    : [
        { kind: 'failure', failure: { what: (0,_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNames */ .D)(failure.what), saw: failure.saw, fix: failure.fix } },
        ...evidenceOf(evidence),
    ];
const timelineOf = (of, moments) => moments.length === 0 ? [] : [{ kind: 'timeline', of, moments }];
const failurePage = (title, failure, { result, needsPerson }) => ({
    title,
    result,
    tone: needsPerson ? 'person' : 'failed',
    headline: needsPerson
        ? 'A person is needed now: it is not known what it left.'
        : 'It ended before it changed any live system.',
    blocks: failureBlocks(failure),
});
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortNames),
/* harmony export */   L: () => (/* binding */ spansOf)
/* harmony export */ });
const MOST = 40;
const LAST_MS = 1_000;
function spansOf(moments) {
    const shown = moments.slice(-MOST);
    const spans = shown.map(({ atMs, text }, index) => {
        const nextMs = shown[index + 1]?.atMs ?? atMs + LAST_MS;
        return { fromMs: atMs, toMs: Math.max(nextMs, atMs + 1), text: shortNames(text) };
    });
    return { spans, left: moments.length - shown.length };
}
const shortNames = (text) => text
    .replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1')
    .replace(/\bimage [^\s/@]+\/(?:[^\s/@]+\/)*([^\s/@]+:[^\s/@]+)/g, 'image $1')
    .replace(/\bsha256:([0-9a-f]{12})[0-9a-f]{52}\b/g, 'sha256:$1…');


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/init/inputs.js
const read = async (reader) => ({
    ci: reader.choice('ci', ['github', 'none'], 'github'),
    force: reader.flag('force', false),
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/run/programs.js
var programs = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var repository = __webpack_require__(5625);
;// CONCATENATED MODULE: ./build/init/dockerfile.js
const instructionsOf = (dockerfile) => dockerfile
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
function copiedBy(dockerfile) {
    const sources = instructionsOf(dockerfile).flatMap(([instruction = '', ...words]) => {
        if (!/^(COPY|ADD)$/i.test(instruction) || words.some((word) => /^(--from=|<<|\[)/.test(word)))
            return [];
        return words.filter((word) => !word.startsWith('--')).slice(0, -1);
    });
    const named = sources.filter((source) => /^[\w./-]+$/.test(source) && !source.includes('..'));
    return [...new Set(named.map((source) => source.replace(/^\.?\//, '').replace(/\/$/, '')))].filter((source) => source !== '' && source !== '.');
}
const firstImage = (dockerfile) => instructionsOf(dockerfile)
    .find(([instruction = '']) => /^FROM$/i.test(instruction))
    ?.slice(1)
    .find((word) => !word.startsWith('--') && /^[\w./:@-]+$/.test(word) && word !== 'scratch');
const hasArgument = (dockerfile, name) => instructionsOf(dockerfile).some(([instruction = '', argument = '']) => /^ARG$/i.test(instruction) && argument.split('=')[0] === name);
const healthPath = (dockerfile) => /\/health[a-z]*\b/i.exec(dockerfile)?.[0];

;// CONCATENATED MODULE: ./build/init/observe.js






const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const TELLING = ['Dockerfile', 'Makefile', 'package.json', 'go.mod'];
async function observe(world, signal) {
    const { workspace } = world;
    const top = await list(world, '');
    const composeFile = COMPOSE_FILES.find((file) => top.includes(file));
    const services = composeFile === undefined ? [] : servicesOf(await parsed(await observe_text(world, composeFile)));
    const dockerfileFolders = [];
    for (const folder of top)
        if ((await list(world, folder)).includes('Dockerfile'))
            dockerfileFolders.push(folder);
    const built = services.flatMap(({ build }) => build === undefined ? [] : [external_node_path_.posix.join(build.context, build.dockerfile)]);
    const texts = {};
    for (const file of new Set([...TELLING, ...built])) {
        const found = await observe_text(world, file);
        if (found !== undefined)
            texts[file] = found;
    }
    return {
        folder: (0,external_node_path_.basename)(workspace),
        git: await gitOf(world, signal),
        top,
        dockerfileFolders,
        texts,
        compose: composeFile === undefined ? undefined : { file: composeFile, services },
        made: await notThere(texts, world),
    };
}
async function gitOf(world, signal) {
    try {
        return await (0,repository/* findNames */.uD)((0,programs/* repositoryOf */._)(world), signal);
    }
    catch (error) {
        if ((0,failure/* isFailure */.N6)(error, 'missing-tool', 'command-failed'))
            return undefined;
        throw error;
    }
}
async function notThere(texts, world) {
    const copied = copiedBy(texts.Dockerfile ?? '');
    const missing = [];
    for (const path of copied) {
        const names = await list(world, external_node_path_.posix.dirname(path));
        if (!names.includes(external_node_path_.posix.basename(path)))
            missing.push(path);
    }
    return missing;
}
async function list({ files, workspace }, folder) {
    try {
        return await files.list((0,external_node_path_.join)(workspace, folder));
    }
    catch {
        return [];
    }
}
async function observe_text({ files, workspace }, file) {
    try {
        return await files.read((0,external_node_path_.join)(workspace, file));
    }
    catch {
        return undefined;
    }
}
async function parsed(yaml) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        return parse(yaml ?? '', { logLevel: 'silent' });
    }
    catch {
        return null;
    }
}
function servicesOf(compose) {
    const services = (0,json/* isObject */.G)(compose) && (0,json/* isObject */.G)(compose.services) ? compose.services : {};
    return Object.entries(services).flatMap(([name, service]) => {
        if (!(0,json/* isObject */.G)(service))
            return [];
        const { image, build, profiles } = service;
        return [
            {
                name,
                image: typeof image === 'string' ? image : undefined,
                build: buildOf(build),
                hasProfiles: Array.isArray(profiles) && profiles.length > 0,
            },
        ];
    });
}
function buildOf(build) {
    if (typeof build === 'string')
        return { context: build, dockerfile: 'Dockerfile' };
    if (!(0,json/* isObject */.G)(build))
        return undefined;
    const { context = '.', dockerfile = 'Dockerfile' } = build;
    return { context: String(context), dockerfile: String(dockerfile) };
}

;// CONCATENATED MODULE: ./build/init/variables.js
const VARIABLES = [
    { name: 'REGISTRY', isSecret: false, about: 'host of the registry, such as registry.example.com' },
    { name: 'REGISTRY_USERNAME', isSecret: false, about: 'may push there' },
    { name: 'REGISTRY_PASSWORD', isSecret: true, about: 'of that user' },
    { name: 'RANCHER_URL', isSecret: false, about: 'such as https://rancher.example.com' },
    { name: 'RANCHER_ACCESS_KEY', isSecret: true, about: 'an API key of the environment' },
    { name: 'RANCHER_SECRET_KEY', isSecret: true, about: 'of that key' },
    { name: 'RANCHER_ENVIRONMENT', isSecret: false, about: 'by name or id' },
    { name: 'RANCHER_STACK', isSecret: false, about: 'the stack, by name or id' },
    { name: 'RANCHER_SERVICE', isSecret: false, about: 'the service in it, by name or id' },
    { name: 'SERVICE_URL', isSecret: false, about: 'where the service itself answers' },
];
function place(name) {
    const variable = VARIABLES.find((one) => one.name === name);
    if (variable === undefined)
        throw new Error(`${name} is no variable of the first pipeline`);
    return { value: `\${${name}:-}`, about: variable.about };
}

;// CONCATENATED MODULE: ./build/init/yaml.js
const scalar = (text) => verbatim(text.replaceAll('$', '$$$$'));
const verbatim = (text) => /^[A-Za-z_./][\w./:@ -]*$/.test(text) && !/: |:$| $|^(true|false|null|yes|no|on|off|~)$/i.test(text)
    ? text
    : JSON.stringify(text);
const comment = (text) => `# ${text.replace(/\s+/g, ' ')}`;

;// CONCATENATED MODULE: ./build/init/pipeline-text.js


const pipelineText = (proposal) => `${[HEAD, 'stages:', build(proposal), '', ...tests(proposal), '', push(proposal), '', upgrade(proposal), '', SWITCH, '', destinations(proposal)].join('\n')}\n`;
const HEAD = `# How this goes live. One step of a workflow walks all of it, and so does the command line: slipway run
#
# Where things are stands in the environment, as \${NAME}, and so does every secret: nothing here changes when a server
# moves. \${NAME:-} may be missing; the build and the tests need none of them.
slipway: 1

# In this order. One image goes through all of it: what is built is what is tested, is what is pushed, is what is deployed.`;
function build({ builder, artifacts, context, dockerfile, takesVersion }) {
    const image = builder.image ?? '${BUILDER_IMAGE:-}';
    return [
        '  # Runs the script in the builder image, as the user of the runner, and packages the image with the Dockerfile.',
        '  - use: containerized-build',
        `    builder-image: ${builder.image === undefined ? image : scalar(image)} ${comment(builder.image === undefined ? 'the image to build in: nothing here told which' : builder.imageFrom)}`,
        `    run: ${verbatim(builder.run)} ${comment(builder.runFrom)}`,
        ...(artifacts.length === 0
            ? []
            : [
                `    artifacts: [${artifacts.map(scalar).join(', ')}] ${comment('the Dockerfile copies it, so the script has to make it')}`,
            ]),
        ...(context === '.' ? [] : [`    context: ${scalar(context)} ${comment('as in the compose file')}`]),
        ...(dockerfile === 'Dockerfile' ? [] : [`    dockerfile: ${scalar(dockerfile)}`]),
        ...(takesVersion ? ['    build-args: ["VERSION={version}"] # of git, such as 1.0.1-22-7e56158'] : []),
    ].join('\n');
}
function tests({ compose }) {
    const head = ['  # Brings up the compose file with the image that was just built. Afterwards nothing is left of it.'];
    if (compose !== undefined)
        return [...head, ...testStage(compose)];
    const stage = testStage({ file: 'docker-compose.yml', images: [], service: undefined });
    return [
        ...head,
        '  # There was no compose file: write one, and take the comment signs away.',
        ...stage.map((line) => `  #${line.slice(1)}`),
    ];
}
function testStage({ file, images, service }) {
    return [
        '  - use: compose-integration-test',
        ...(file === 'docker-compose.yml' ? [] : [`    compose-file: ${scalar(file)}`]),
        `    images: [${images.map(scalar).join(', ')}] ${comment(images.length === 0 ? 'the service that gets the image: nothing here told which' : 'the service that gets the image: a guess, from the compose file')}`,
        service === undefined
            ? "    test-command: echo 'slipway.yml does not say yet how the service is tested' >&2; exit 1"
            : `    test-service: ${scalar(service)} ${comment('its exit code is the verdict')}`,
    ];
}
function push({ repository }) {
    const registry = place('REGISTRY');
    return [
        '  # Gives the image its version from git, and pushes it once. A version that is taken is never overwritten.',
        '  - use: tag-and-push',
        `    repository: ${registry.value}/${repository} ${comment(registry.about)}`,
        ...lines({ 'registry-username': 'REGISTRY_USERNAME', 'registry-password': 'REGISTRY_PASSWORD' }),
    ].join('\n');
}
function upgrade({ healthPath }) {
    const service = place('SERVICE_URL');
    return [
        '  # Upgrades the service to exactly this image, and asks it. When the new containers or the gate are bad, the old ones are',
        '  # brought back.',
        '  - use: rancher-upgrade',
        ...lines({
            'rancher-url': 'RANCHER_URL',
            'rancher-access-key': 'RANCHER_ACCESS_KEY',
            'rancher-secret-key': 'RANCHER_SECRET_KEY',
            environment: 'RANCHER_ENVIRONMENT',
            stack: 'RANCHER_STACK',
            service: 'RANCHER_SERVICE',
        }),
        '    gates:',
        `      - http: ${service.value}${healthPath} ${comment(`${service.about}; the path is a guess`)}`,
        '        # json: { version: "{version}" } # proves that it is the new one that answers, where it tells its version',
    ].join('\n');
}
const lines = (inputs) => Object.entries(inputs).map(([input, name]) => {
    const { value, about } = place(name);
    return `    ${input}: ${value} ${comment(about)}`;
});
const SWITCH = `  # Moves a public name between two services of which one has the traffic. See actions/route53-switch of Slipway.
  # - use: route53-switch
  #   only: [production]
  #   record: www.example.com
  #   steps: [10, 50, 100]`;
const destinations = ({ branch, }) => `# Where it may go: by the branch or the tag, or by name (slipway run production). Anything else, such as a pull request,
# stops after the tests. A destination may have inputs of its own: rancher-upgrade: { service: other }
destinations:
  integration:
    refs: [${scalar(branch)}]
  production:
    refs: ["v*"]`;

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
;// CONCATENATED MODULE: ./build/init/builder.js
const LANGUAGES = [
    {
        file: 'go.mod',
        image: (texts) => `golang:${/^go (\d+\.\d+)/m.exec(texts['go.mod'] ?? '')?.[1] ?? '1'}`,
        run: () => 'go test ./... && go build ./...',
    },
    { file: 'pom.xml', image: () => 'maven:3-eclipse-temurin-21', run: () => 'mvn --batch-mode verify' },
    { file: 'gradlew', image: () => 'eclipse-temurin:21-jdk', run: () => './gradlew build' },
    { file: 'build.gradle', image: () => 'gradle:8-jdk21', run: () => 'gradle build' },
    { file: 'build.gradle.kts', image: () => 'gradle:8-jdk21', run: () => 'gradle build' },
    { file: 'package.json', image: () => 'node:24', run: runOfNode },
    { file: 'Cargo.toml', image: () => 'rust:1', run: () => 'cargo test && cargo build --release' },
    { file: 'pyproject.toml', image: () => 'python:3', run: () => 'python3 -m compileall -q .' },
    { file: 'requirements.txt', image: () => 'python:3', run: () => 'python3 -m compileall -q .' },
];
const BUILDER_FOLDERS = ['builder', 'build-image', 'docker-builder', 'ci'];
function findBuilder({ top, texts, dockerfileFolders }, name, baseImage) {
    const language = LANGUAGES.find(({ file }) => top.includes(file));
    const folder = BUILDER_FOLDERS.find((one) => dockerfileFolders.includes(one));
    const script = scriptOf({ top });
    return {
        ...(folder !== undefined
            ? {
                image: `${name}-builder:1.0`,
                imageFrom: `made from ${folder}/Dockerfile; when that changes, so does the version in this tag`,
                prepare: `docker build --tag ${name}-builder:1.0 ${folder}`,
            }
            : language !== undefined
                ? {
                    image: language.image(texts),
                    imageFrom: `a guess, from ${language.file}; pin it: repository:version@sha256:…`,
                    prepare: undefined,
                }
                : {
                    image: baseImage,
                    imageFrom: 'a guess: what the Dockerfile begins with; better an image with all that the build needs',
                    prepare: undefined,
                }),
        ...(script ??
            (language === undefined
                ? { run: ':', runFrom: 'nothing to run was found: the Dockerfile does it all' }
                : { run: language.run(texts), runFrom: `a guess, from ${language.file}` })),
    };
}
function scriptOf({ top }) {
    if (top.includes('build.sh'))
        return { run: 'sh build.sh', runFrom: 'of this repository' };
    return top.includes('Makefile') ? { run: 'make', runFrom: 'the first target of the Makefile' } : undefined;
}
function runOfNode(texts) {
    const scripts = /"(test|build)"\s*:/g;
    const found = new Set([...(texts['package.json'] ?? '').matchAll(scripts)].map(([, script]) => script));
    return ['npm ci', ...['test', 'build'].flatMap((one) => (found.has(one) ? [`npm run ${one}`] : []))].join(' && ');
}

;// CONCATENATED MODULE: ./build/init/propose.js




function propose(facts) {
    const path = pathOf(facts);
    const name = path.at(-1) ?? 'service';
    const services = facts.compose?.services ?? [];
    const service = tested(services, name);
    const { context = '.', dockerfile = 'Dockerfile' } = service?.build ?? {};
    const text = facts.texts[external_node_path_.posix.join(context, dockerfile)] ?? '';
    const builder = findBuilder(facts, name, firstImage(text));
    const compose = facts.compose === undefined
        ? undefined
        : {
            file: facts.compose.file,
            images: service === undefined ? [] : [service.name],
            service: testerOf(services, service),
        };
    return {
        name,
        repository: path.join('/'),
        builder,
        artifacts: context === '.' ? facts.made : [],
        context: external_node_path_.posix.normalize(context),
        dockerfile,
        takesVersion: hasArgument(text, 'VERSION'),
        compose,
        healthPath: healthPath(text) ?? '/',
        branch: branchOf(facts),
        todo: todoOf(facts, { builder, compose, hasDockerfile: text !== '', dockerfile: external_node_path_.posix.join(context, dockerfile) }),
    };
}
function pathOf({ git, folder }) {
    const path = (git?.origin ?? '')
        .replace(/\.git\/?$/, '')
        .split(/[:/]/)
        .filter((part) => part !== '');
    const parts = path.length >= 2 ? path.slice(-2) : [folder];
    const written = parts.map((part) => part
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[._-]+|[._-]+$/g, ''));
    return written.every((part) => part !== '') ? written : ['service'];
}
function tested(services, name) {
    const candidates = services.filter(({ name: own }) => !soundsLikeTests(own));
    const built = candidates.filter(({ build }) => build !== undefined);
    const isOwn = ({ name: own, image = '' }) => own === name || repositoryOf(image) === own;
    return built.find((one) => one.name === name) ?? built[0] ?? candidates.find(isOwn);
}
const repositoryOf = (image) => image
    .replace(/[:@].*$/, '')
    .split('/')
    .at(-1) ?? '';
const soundsLikeTests = (name) => /(^|[-_])(tests?|tester|e2e|smoke|it)([-_]|$)|integration/i.test(name);
function testerOf(services, ours) {
    const others = services.filter(({ name }) => name !== ours?.name && soundsLikeTests(name));
    return (others.find(({ hasProfiles }) => hasProfiles) ?? others[0])?.name;
}
function branchOf({ git }) {
    const names = new Set((git?.branches ?? []).map((branch) => branch.replace(/^origin\//, '')));
    return ['develop', 'main', 'master'].find((branch) => names.has(branch)) ?? 'main';
}
function todoOf({ git }, { builder, compose, hasDockerfile, dockerfile, }) {
    return [
        ...(hasDockerfile ? [] : [`write ${dockerfile}: there is none`]),
        ...(builder.image === undefined ? ['name the image to build in: builder-image in slipway.yml'] : []),
        ...(builder.prepare === undefined ? [] : [`make the builder image: ${builder.prepare}`]),
        ...(compose === undefined
            ? [
                'write a docker-compose.yml with the service and its tests, and take the comment signs from the stage in slipway.yml',
            ]
            : []),
        ...(compose !== undefined && compose.images.length === 0
            ? ['name the service that gets the image: images in slipway.yml']
            : []),
        ...(compose !== undefined && compose.service === undefined
            ? ['write how the service is tested: test-command in slipway.yml']
            : []),
        ...(git === undefined
            ? ['make this a git repository: git init, and a first commit']
            : (0,version/* highestVersion */.t)(git.tags) === undefined
                ? ['give it a first version, once it is committed: git tag v0.1.0']
                : []),
    ];
}

// EXTERNAL MODULE: ./build/core/page.js
var page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/init/report.js


const INIT_RESULTS = (/* unused pure expression or super */ null && (['written', 'unchanged', 'failed', 'cancelled']));
const sayFiles = (files) => ['Plan: a first pipeline', ...files.map(({ path, text, before }) => `  ${mark(text, before)} ${path}`)].join('\n');
const mark = (text, before) => before === undefined ? '+' : before === text ? '=' : '~';
function sayNext({ todo, builder, compose }, withWorkflow) {
    const guessed = [
        `the builder image, ${builder.image ?? 'unknown'} (${builder.imageFrom})`,
        `what is run in it: ${builder.run} (${builder.runFrom})`,
        ...(compose === undefined
            ? []
            : [
                `the service under test: ${compose.images.join(', ') || 'unknown'}; tested by ${compose.service ?? 'nothing yet'}`,
            ]),
    ];
    const steps = [
        ...todo,
        ...(withWorkflow ? ['in the workflow, put the owner of slipway for OWNER'] : []),
        'see whether all is there: slipway doctor',
        compose === undefined
            ? 'build: slipway run --to containerized-build'
            : 'build and test: slipway run --to compose-integration-test',
        'set the variables that slipway.yml names, and look at what would be done: slipway run integration --dry-run',
    ];
    return [
        'Read what was guessed:',
        ...guessed.map((line) => `  ${line}`),
        'Then:',
        ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ].join('\n');
}
const HEADLINES = {
    written: 'It is written. What it guessed stands in its comments.',
    unchanged: 'It is there already, just like that.',
    failed: 'Nothing was written.',
    cancelled: 'It was stopped.',
    '': 'This is what would be written.',
};
const reportInit = (result, files, { todo }) => ({
    result,
    outputs: {},
    details: { ...(result === '' ? { dryRun: true } : {}), files: files.map(({ path }) => path), todo },
    page: {
        title: 'A first pipeline',
        result,
        tone: 'plain',
        headline: HEADLINES[result],
        blocks: [
            { kind: 'table', header: ['file', ''], rows: files.map(({ path, text, before }) => [path, mark(text, before)]) },
            ...(0,page/* notes */.Q2)(todo),
        ],
    },
    exitCode: core_result/* EXIT */.dc.done,
});

;// CONCATENATED MODULE: ./build/init/workflow-text.js


const workflowText = ({ name, branch, builder, }) => `# A pull request is built and tested; ${branch} goes to integration; a tag such as v1.0.1 goes to production. What becomes of
# it stands in slipway.yml. The variables and secrets below belong into the environments "integration" and "production" of
# this repository (Settings, Environments).
name: release

on:
  pull_request:
  push:
    branches: [${scalar(branch)}]
    tags: ["v*"]

permissions: {}

jobs:
  # No secret is in reach here, so that pull requests from forks are tested as well.
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
${CHECKOUT}${prepare(builder.prepare)}
      - uses: OWNER/slipway@v1
        with:
          to: compose-integration-test

  release:
    if: github.event_name == 'push'
    runs-on: ubuntu-24.04 # or a runner of yours that reaches the registry and Rancher
    timeout-minutes: 90
    environment: \${{ github.ref_type == 'tag' && 'production' || 'integration' }}
    # One release of an environment at a time. Never cancelled for a newer one; when a person cancels it, all that it
    # changed is taken back.
    concurrency:
      group: ${name}-\${{ github.ref_type == 'tag' && 'production' || 'integration' }}
      cancel-in-progress: false
    permissions:
      contents: read
    steps:
${CHECKOUT}${prepare(builder.prepare)}
      - uses: OWNER/slipway@v1
        env:
${VARIABLES.map(({ name: variable, isSecret }) => `          ${variable}: \${{ ${isSecret ? 'secrets' : 'vars'}.${variable} }}`).join('\n')}
`;
const CHECKOUT = `      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # the version comes from the tags
          persist-credentials: false # the build sees the whole folder`;
const prepare = (command) => command === undefined ? '' : `\n      - run: ${verbatim(command)}`;

;// CONCATENATED MODULE: ./build/init/index.js








const PIPELINE = 'slipway.yml';
const WORKFLOW = '.github/workflows/release.yml';
const init = {
    name: 'init',
    defaultTimeout: '2m',
    read: read,
    async run({ ci, force }, shared, world, signal) {
        const proposal = propose(await observe(world, signal));
        const files = await filesOf(proposal, ci, world);
        const isSame = files.every(({ text, before }) => text === before);
        const taken = files.filter(({ text, before }) => before !== undefined && before !== text);
        if (taken.length > 0 && !force && !shared.dryRun)
            throw areThere(taken);
        world.log.info(sayFiles(files), 'plan');
        if (shared.dryRun)
            for (const { path, text } of files)
                world.log.info(`\n${path}:\n\n${text}`);
        else
            for (const { path, text } of files)
                await write(path, text, world);
        world.log.info(sayNext(proposal, ci === 'github'));
        return reportInit(shared.dryRun ? '' : isSame ? 'unchanged' : 'written', files, proposal);
    },
    failed: () => ({ result: 'failed', outputs: {}, details: {} }),
};
async function filesOf(proposal, ci, { files, workspace }) {
    const texts = [
        [PIPELINE, pipelineText(proposal)],
        ...(ci === 'github' ? [[WORKFLOW, workflowText(proposal)]] : []),
    ];
    return Promise.all(texts.map(async ([path, text]) => ({ path, text, before: await files.read((0,external_node_path_.join)(workspace, path)) })));
}
const write = (path, text, { files, workspace }) => files.write((0,external_node_path_.join)(workspace, path), text, { makeFolders: true });
const areThere = (taken) => new failure/* Failure */.HR('bad-input', {
    what: 'A first pipeline was not written: there is one',
    saw: `${taken.map(({ path }) => path).join(', ')} would be overwritten; nothing was changed`,
    fix: 'look at what would be written with --dry-run; --force overwrites; --ci none leaves workflows alone',
});


/***/ })

};
