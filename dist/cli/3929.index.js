export const id = 3929;
export const ids = [3929,9278];
export const modules = {

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ IMAGE_NOT_YET),
/* harmony export */   W: () => (/* binding */ NO_IMAGE_ID)
/* harmony export */ });
const NO_DIGEST = '0'.repeat(64);
const NO_IMAGE_ID = `sha256:${NO_DIGEST}`;
const IMAGE_NOT_YET = `image.of.this.run/image:0.0.0@sha256:${NO_DIGEST}`;


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ soundsSecret)
/* harmony export */ });
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ NOT_YET),
/* harmony export */   FI: () => (/* binding */ carriedFrom),
/* harmony export */   XV: () => (/* binding */ sayNotYet),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   mn: () => (/* binding */ needsTheImage)
/* harmony export */ });
/* harmony import */ var _core_image_not_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3368);

const NOT_YET = { imageId: _core_image_not_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_IMAGE_ID */ .W, image: _core_image_not_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_NOT_YET */ .L };
const sayNotYet = (text) => text
    .replace(/image\.of\.this\.run\/image:0\.0\.0@sha256:0+…?/g, '(digest of this run)')
    .replace(/sha256:0{64}/g, '(image of this run)');
const needsTheImage = (use, inputs, { imageId, image }) => imageId === undefined &&
    image === undefined &&
    ((use === 'compose-integration-test' && inputs.image === undefined) ||
        (use === 'tag-and-push' && inputs['image-id'] === undefined));
function given(use, name, carried) {
    switch (`${use} ${name}`) {
        case 'compose-integration-test image':
            return carried.image ?? carried.imageId;
        case 'tag-and-push image-id':
            return carried.imageId;
        case 'tag-and-push on-existing':
            return 'reuse';
        case 'rancher-upgrade image':
            return carried.image;
        default:
            return undefined;
    }
}
function carriedFrom(use, outputs, before) {
    const imageId = use === 'containerized-build' ? outputs.get('image-id') : undefined;
    const image = use === 'tag-and-push' ? outputs.get('image') : undefined;
    return { ...before, ...(imageId ? { imageId } : {}), ...(image ? { image } : {}) };
}


/***/ }),

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ STAGES),
  B: () => (/* binding */ readPipelineFile)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/pipeline/interpolate.js


const VERBATIM = new Set(['run', 'test-command']);
const PLACE = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)(:-)?\}|\{[^}]*\}?)/g;
function interpolate(value, env, problem, path = '') {
    if (typeof value === 'string')
        return fillIn(value, env, (text) => problem(`${path}: ${text}`));
    if ((0,json/* isList */.L)(value))
        return value.map((item, index) => interpolate(item, env, problem, `${path}[${index}]`));
    if (!(0,json/* isObject */.G)(value))
        return value;
    const members = Object.entries(value).map(([key, member]) => {
        const where = path === '' ? key : `${path}.${key}`;
        return [key, VERBATIM.has(key) ? member : interpolate(member, env, problem, where)];
    });
    return Object.fromEntries(members);
}
function fillIn(text, env, problem) {
    return text.replace(PLACE, (whole, name, mayBeEmpty) => {
        if (whole === '$$')
            return '$';
        if (name === undefined) {
            problem(`"${whole}" is not \${NAME} or \${NAME:-}; write $$ for a dollar sign`);
            return whole;
        }
        const found = env[name];
        if (found === undefined && mayBeEmpty === undefined)
            problem(`\${${name}} is not set`);
        return found ?? '';
    });
}
const fileFailure = (problems, file) => new failure/* Failure */.HR('bad-input', {
    what: `Cannot use ${file}: ${problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong`,
    saw: problems.join('; '),
    fix: `correct ${problems.length === 1 ? 'it' : 'these'} in ${file}`,
});

;// CONCATENATED MODULE: ./build/pipeline/file.js



const STAGES = [
    'containerized-build',
    'compose-integration-test',
    'tag-and-push',
    'rancher-upgrade',
    'route53-switch',
];
async function readPipelineFile(text, env, file, mayBeUnset = () => false) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let parsed;
    try {
        parsed = parse(text);
    }
    catch (error) {
        throw fileFailure([`not YAML: ${String(error.message).split('\n')[0]}`], file);
    }
    const problems = [];
    const problem = (one) => problems.push(one);
    const spared = (0,json/* isObject */.G)(parsed) ? pathsOf(parsed, mayBeUnset) : [];
    const unset = (one) => spared.some((path) => one.startsWith(path)) || problem(one);
    const read = (0,json/* isObject */.G)(parsed) ? readTop(interpolate(parsed, env, unset), problem) : undefined;
    if (read === undefined)
        problem('it is empty, or not a map');
    if (problems.length > 0 || read === undefined)
        throw fileFailure(problems, file);
    return read;
}
function pathsOf({ stages, destinations }, which) {
    const all = (0,json/* isList */.L)(stages) ? stages : [];
    return all.flatMap((stage, index) => {
        const use = (0,json/* isObject */.G)(stage) ? STAGES.find((kind) => kind === stage.use) : undefined;
        if (!(0,json/* isObject */.G)(stage) || use === undefined || !which(use))
            return [];
        const places = (0,json/* isObject */.G)(destinations) ? Object.keys(destinations) : [];
        return [`stages[${index}].`, ...places.map((place) => `destinations.${place}.${String(stage.name ?? use)}.`)];
    });
}
function readTop(top, problem) {
    knownKeys(top, ['slipway', 'stages', 'destinations'], '', problem);
    if (top.slipway !== 1)
        problem(`slipway is ${JSON.stringify(top.slipway ?? null)}: write "slipway: 1"`);
    if (!(0,json/* isList */.L)(top.stages) || top.stages.length === 0)
        problem('stages is not a list of stages');
    const stages = (0,json/* isList */.L)(top.stages)
        ? top.stages.flatMap((stage, index) => readStage(stage, `stages[${index}]`, problem))
        : [];
    const names = stages.map(({ name }) => name);
    for (const name of names.filter((one, index) => names.indexOf(one) !== index))
        problem(`two stages are named "${name}"; give each a "name"`);
    const destinations = readDestinations(top.destinations, names, problem);
    for (const stage of stages) {
        for (const name of stage.only) {
            if (!destinations.some((destination) => destination.name === name))
                problem(`stage "${stage.name}" is only for "${name}", which is no destination${near(name, destinations.map((one) => one.name))}`);
        }
    }
    return { stages, destinations };
}
function readStage(stage, path, problem) {
    if (!(0,json/* isObject */.G)(stage)) {
        problem(`${path} is not a map`);
        return [];
    }
    const use = STAGES.find((kind) => kind === stage.use);
    if (use === undefined) {
        problem(`${path}.use is ${JSON.stringify(stage.use ?? null)}: not one of ${STAGES.join(', ')}${near(String(stage.use), STAGES)}`);
        return [];
    }
    const { use: _, name = use, only = [], 'point-of-no-return': pointOfNoReturn = false, ...inputs } = stage;
    if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(name))
        problem(`${path}.name is ${JSON.stringify(name)}: lower-case words joined by hyphens`);
    if (typeof pointOfNoReturn !== 'boolean')
        problem(`${path}.point-of-no-return is ${JSON.stringify(pointOfNoReturn)}: not true or false`);
    const onlyList = (0,json/* isList */.L)(only) ? only.map(String) : [String(only)];
    const more = pointOfNoReturn === true ? { pointOfNoReturn } : {};
    return [{ use, name: String(name), only: onlyList, ...more, inputs }];
}
function readDestinations(value, stages, problem) {
    if (value === undefined)
        return [];
    if (!(0,json/* isObject */.G)(value)) {
        problem('destinations is not a map of names');
        return [];
    }
    return Object.entries(value).map(([name, destination]) => {
        const path = `destinations.${name}`;
        if (!(0,json/* isObject */.G)(destination)) {
            problem(`${path} is not a map`);
            return { name, refs: [], overrides: {} };
        }
        const { refs = [], ...overrides } = destination;
        if (!(0,json/* isList */.L)(refs) || !refs.every((ref) => typeof ref === 'string'))
            problem(`${path}.refs is not a list of branches and tags`);
        knownKeys(overrides, stages, path, problem);
        for (const [stage, inputs] of Object.entries(overrides))
            if (!(0,json/* isObject */.G)(inputs))
                problem(`${path}.${stage} is not a map of inputs`);
        return { name, refs: (0,json/* isList */.L)(refs) ? refs.map(String) : [], overrides: overrides };
    });
}
function knownKeys(map, known, path, problem) {
    for (const key of Object.keys(map)) {
        if (!known.includes(key))
            problem(`"${path === '' ? key : `${path}.${key}`}" is not a key here${near(key, known)}`);
    }
}
function near(word, candidates) {
    const found = (0,nearest/* nearest */.p)(word, candidates);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}


/***/ }),

/***/ 3929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ observePipeline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/run/observe-trust.js + 1 modules
var observe_trust = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/pipeline/stage-kinds.js
var stage_kinds = __webpack_require__(6367);
;// CONCATENATED MODULE: ./build/pipeline/choose.js



function choose(file, want) {
    const destination = destinationOf(file, want);
    const here = file.stages
        .filter(({ only }) => only.length === 0 || (destination !== undefined && only.includes(destination.name)))
        .filter((stage) => destination !== undefined || file.destinations.length === 0 || !(0,stage_kinds/* isAfterTests */.yp)(stage))
        .map((stage) => ({ ...stage, inputs: { ...stage.inputs, ...destination?.overrides[stage.name] } }));
    if (here.length === 0)
        throw noStage(file, want, destination);
    const first = want.from === undefined ? 0 : indexOf(here, want.from, 'from');
    const last = want.to === undefined ? here.length - 1 : indexOf(here, want.to, 'to');
    if (first > last) {
        throw new failure/* Failure */.HR('bad-input', {
            what: 'No stage is left',
            saw: `"from" is ${want.from}, which comes after "to", ${want.to}`,
            fix: 'exchange them',
        });
    }
    return { destination, stages: here.slice(first, last + 1) };
}
function noStage(file, { ref }, destination) {
    const names = file.destinations.map(({ name }) => name).join(', ');
    const none = ref === undefined ? 'no destination is named' : `none of them is for "${ref}"`;
    return new failure/* Failure */.HR('bad-input', {
        what: 'No stage is left',
        saw: destination === undefined ? `every stage needs a destination, and ${none}` : `none is for ${destination.name}`,
        fix: destination === undefined ? `name one by "destination": ${names}` : 'correct "only" of the stages',
    });
}
function destinationOf(file, { destination, ref }) {
    const names = file.destinations.map(({ name }) => name);
    if (destination !== undefined) {
        const found = file.destinations.find(({ name }) => name === destination);
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(destination, names);
        throw new failure/* Failure */.HR('bad-input', {
            what: `There is no destination "${destination}"`,
            saw: names.length === 0 ? 'the file has none' : names.join(', '),
            fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
        });
    }
    if (ref === undefined)
        return undefined;
    const matching = file.destinations.filter(({ refs }) => refs.some((pattern) => matches(pattern, ref)));
    if (matching.length > 1) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `Several destinations are for "${ref}"`,
            saw: matching.map(({ name }) => name).join(', '),
            fix: 'name one by "destination", or let only one match',
        });
    }
    return matching[0];
}
function matches(pattern, ref) {
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const expression = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${expression.join('.*')}$`).test(name);
}
function indexOf(stages, name, input) {
    const index = stages.findIndex((stage) => stage.name === name);
    if (index !== -1)
        return index;
    const names = stages.map((stage) => stage.name);
    const near = (0,nearest/* nearest */.p)(name, names);
    throw new failure/* Failure */.HR('bad-input', {
        what: `There is no stage "${name}" for "${input}"`,
        saw: names.join(', ') || 'no stage is for this destination',
        fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
    });
}

// EXTERNAL MODULE: ./build/pipeline/file.js + 1 modules
var pipeline_file = __webpack_require__(7166);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/pipeline/carried.js
var carried = __webpack_require__(365);
// EXTERNAL MODULE: ./build/pipeline/stage-world.js
var stage_world = __webpack_require__(8072);
// EXTERNAL MODULE: ./build/pipeline/stages.js
var pipeline_stages = __webpack_require__(1712);
;// CONCATENATED MODULE: ./build/pipeline/secrets.js




const stagesAsWritten = ({ stages, destinations }) => stages.flatMap((stage) => [
    stage,
    ...destinations.flatMap(({ overrides }) => {
        const own = overrides[stage.name];
        return own === undefined ? [] : [{ ...stage, inputs: { ...stage.inputs, ...own } }];
    }),
]);
async function registerSecrets(stages, { host }) {
    for (const stage of stages) {
        const action = await pipeline_stages/* ACTIONS */.k[stage.use]();
        const reader = new read_inputs/* InputReader */.i((0,stage_world/* stageInputs */.M)(stage, carried/* NOT_YET */.$_, false));
        await action.read(reader);
        host.mask(reader.secrets);
    }
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/sounds-secret.js
var sounds_secret = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/pipeline/trust.js




function leaveOut(stages, trust) {
    const others = trust.code === 'own' ? [] : stages.filter(stage_kinds/* isAfterTests */.yp);
    const rest = stages.filter((stage) => !others.includes(stage));
    if (trust.code !== 'fork')
        return { stages: rest, skipped: [], refused: others };
    return { stages: rest, skipped: others.map((stage) => skip(stage, trust.because)), refused: [] };
}
const skip = (stage, because) => ({
    stage,
    report: { result: 'skipped', outputs: {}, details: { because }, exitCode: result/* EXIT */.dc.done },
});
const OF_THE_SYSTEM = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\w+|TZ|TMPDIR|TERM|CI|HOSTNAME|XDG_\w+|GITHUB_\w+|RUNNER_\w+|DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION|BUILDKIT)|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY)$/;
function envFor(trust, env) {
    if (trust.code !== 'foreign')
        return env;
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, OF_THE_SYSTEM.test(name) && !(0,sounds_secret/* soundsSecret */.z)(name) ? value : '']));
}
function refuseOwnPermission({ stages, destinations }) {
    const inputs = [
        ...stages.map((stage) => stage.inputs),
        ...destinations.flatMap(({ overrides }) => Object.values(overrides)),
    ];
    if (!inputs.some((each) => 'allow-untrusted' in each))
        return;
    throw new failure/* Failure */.HR('bad-input', {
        what: 'The pipeline file cannot allow untrusted code',
        saw: '"allow-untrusted" in it, where the untrusted code itself can write it',
        fix: 'give "allow-untrusted" under "with:" in the workflow file',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/observe.js








const LONGEST_TEXT = 64 * 1024;
async function observePipeline(inputs, world, kept) {
    const isPost = kept !== undefined;
    const trust = isPost || inputs.allowUntrusted === true ? { code: 'own' } : await (0,observe_trust.observeTrust)(world, world.signal);
    const env = envFor(trust, world.env);
    const text = kept ?? (await readText(inputs, world));
    const file = await (0,pipeline_file/* readPipelineFile */.B)(text, env, inputs.config, (use) => isPost || (trust.code !== 'own' && (0,stage_kinds/* isAfterTests */.yp)({ use })));
    refuseOwnPermission(file);
    await registerSecrets(stagesAsWritten(file), world);
    const ref = env.GITHUB_REF ?? env.SLIPWAY_REF;
    const choice = choose(file, {
        ...(inputs.destination === undefined ? {} : { destination: inputs.destination }),
        ...(ref ? { ref } : {}),
        ...(inputs.from === undefined ? {} : { from: inputs.from }),
        ...(inputs.to === undefined ? {} : { to: inputs.to }),
    });
    const { stages, skipped, refused } = leaveOut(choice.stages, trust);
    if (trust.code === 'foreign' && refused.length > 0)
        throw (0,observe_trust.untrusted)(`the stages ${refused.map(({ name }) => name).join(', ')}`, trust);
    return { ...choice, stages, skipped, env, text };
}
async function readText({ config }, { files, workspace }) {
    const text = await files.read((0,external_node_path_.join)(workspace, config));
    if (text === undefined) {
        throw new failure/* Failure */.HR('bad-input', {
            what: 'There is no pipeline file',
            saw: `nothing at ${config}`,
            fix: 'check out the repository first, or name the file by "config"',
        });
    }
    if (Buffer.byteLength(text) <= LONGEST_TEXT)
        return text;
    throw new failure/* Failure */.HR('bad-input', {
        what: 'The pipeline file is too long',
        saw: `${config} has ${Buffer.byteLength(text)} bytes`,
        fix: `keep it to ${LONGEST_TEXT} bytes: move scripts to files of their own`,
    });
}


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   JR: () => (/* binding */ isUpgrade),
/* harmony export */   PN: () => (/* binding */ pushes),
/* harmony export */   Tb: () => (/* binding */ isSwitch),
/* harmony export */   lu: () => (/* binding */ makesImage),
/* harmony export */   yp: () => (/* binding */ isAfterTests)
/* harmony export */ });
const KINDS = {
    'containerized-build': { changes: 'machine', makes: 'image-id' },
    'compose-integration-test': { changes: 'machine' },
    'tag-and-push': { changes: 'registry', makes: 'image' },
    'rancher-upgrade': { changes: 'live', forward: 'upgrade' },
    'route53-switch': { changes: 'live', forward: 'switch' },
};
const isLive = ({ use }) => KINDS[use].changes === 'live';
const isAfterTests = ({ use }) => KINDS[use].changes !== 'machine';
const makesImage = ({ use }) => KINDS[use].makes !== undefined;
const pushes = ({ use }) => KINDS[use].makes === 'image';
const isUpgrade = (stage) => isForward(stage, 'upgrade');
const isSwitch = (stage) => isForward(stage, 'switch');
const isForward = ({ use, inputs: { operation } }, forward) => KINDS[use].forward === forward && (!operation || operation === forward);


/***/ }),

/***/ 8072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stageWorld),
/* harmony export */   M: () => (/* binding */ stageInputs)
/* harmony export */ });
/* harmony import */ var _carried_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(365);

function stageInputs(stage, carried, dryRun) {
    return {
        value(name) {
            if (name === 'dry-run' && dryRun)
                return 'true';
            return stage.inputs[name] ?? (0,_carried_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(stage.use, name, carried);
        },
        names: () => Object.keys(stage.inputs),
        label: (name) => `${stage.name}.${name}`,
        where: `in the stage "${stage.name}" of the pipeline file`,
    };
}
function stageWorld(world, stage, inputs, tag = {}) {
    const outputs = new Map();
    const { host, ledger } = world;
    const own = {
        ...host,
        inputs,
        output: (name, value) => void outputs.set(name, value),
        remember: (key, value) => host.remember(`${stage.name}-${key}`, value),
        remembered: (key) => host.remembered(`${stage.name}-${key}`),
    };
    const ownLedger = {
        put: (entry) => ledger.put({ ...tag, ...entry, stage: stage.name }),
        open: async () => (await ledger.open()).filter((entry) => entry.stage === stage.name),
    };
    return { ...world, host: own, ledger: ownLedger, outputs };
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeTrust: () => (/* binding */ observeTrust),
  untrusted: () => (/* binding */ untrusted)
});

// EXTERNAL MODULE: ./build/core/event.js
var core_event = __webpack_require__(6954);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/core/trust.js


function decideTrust(start, head) {
    const { event, payload } = start;
    if (!(0,core_event/* mayBeAnybodys */._A)(start))
        return { code: 'own' };
    if ((0,core_event/* dependsOnHead */.xD)(event))
        return judgeHead(start, head ?? { at: 'unknown', because: 'nobody looked' });
    if ((0,core_event/* isDependabot */.DS)(start))
        return { code: 'fork', because: 'Dependabot started this run, and GitHub gives it none of the secrets of Actions' };
    return judgePullRequest(payload);
}
function judgePullRequest(payload) {
    const pull = at(payload, 'pull_request');
    const base = nameOf(at(payload, 'repository'));
    const head = nameOf(at(at(pull, 'head'), 'repo'));
    if (base !== undefined && head === base)
        return { code: 'own' };
    const number = typeof pull?.number === 'number' ? ` #${pull.number}` : '';
    const from = head === undefined ? 'another repository' : `the fork ${head}`;
    return { code: 'fork', because: `pull request${number} comes from ${from}, and GitHub gives it no secrets` };
}
function judgeHead({ event, payload, sha }, head) {
    if (head.at === 'nothing')
        return { code: 'own' };
    const where = `the event ${event} gives this run the secrets of the base`;
    if (head.at === 'unknown')
        return { code: 'foreign', because: `${where}, and nobody can tell what is checked out: ${head.because}` };
    const ours = [sha, textAt(at(at(payload, 'pull_request'), 'base'), 'sha'), pushedCommit(payload)];
    if (ours.includes(head.commit))
        return { code: 'own' };
    const checkedOut = `commit ${head.commit.slice(0, 7)} is checked out, not ${sha?.slice(0, 7) ?? 'the base'}`;
    return { code: 'foreign', because: `${where}, and ${checkedOut}` };
}
function pushedCommit(payload) {
    const run = at(payload, 'workflow_run');
    const base = nameOf(at(payload, 'repository'));
    const isOwn = base !== undefined && nameOf(at(run, 'head_repository')) === base;
    return isOwn && core_event/* STARTED_BY_WRITERS */.Lt.has(textAt(run, 'event') ?? '') ? textAt(run, 'head_sha') : undefined;
}
function at(value, key) {
    const found = (0,json/* isObject */.G)(value) ? value[key] : undefined;
    return (0,json/* isObject */.G)(found) ? found : undefined;
}
const textAt = (value, key) => {
    const found = value?.[key];
    return typeof found === 'string' && found !== '' ? found : undefined;
};
function nameOf(repository) {
    const name = textAt(repository, 'full_name');
    return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/run/observe-trust.js



async function observeTrust(world, signal) {
    const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_ACTOR: actor, GITHUB_EVENT_PATH: path } = world.env;
    if (!event)
        return { code: 'own' };
    const payload = path ? parse(await world.files.read(path)) : undefined;
    const head = (0,core_event/* dependsOnHead */.xD)(event) ? await (await Promise.all(/* import() */[__webpack_require__.e(8956), __webpack_require__.e(6705), __webpack_require__.e(8745)]).then(__webpack_require__.bind(__webpack_require__, 8745))).observeHead(world, signal) : undefined;
    return decideTrust({ event, payload, sha: sha || undefined, actor: actor || undefined }, head);
}
function parse(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}
const FIX = {
    fork: 'run this step only for code of your own: "if: github.event.pull_request.head.repo.full_name == github.repository"',
    foreign: 'check out the commit of the base, or build and test by "pull_request" and deploy by "push"; when a person has read that very code, give "allow-untrusted: true" in the workflow file',
};
const untrusted = (what, { code, because }) => new failure/* Failure */.HR('refused', {
    what: `Will not do this for code that may be anybody's: ${what}`,
    saw: because,
    fix: FIX[code],
});


/***/ })

};
