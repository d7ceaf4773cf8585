export const id = 8625;
export const ids = [8625];
export const modules = {

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ readServices),
/* harmony export */   O_: () => (/* binding */ serviceLinesIn)
/* harmony export */ });
/* unused harmony export parseServiceLine */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);



function parseServiceLine(line) {
    const [, stack, service, image] = /^(?:([^/=\s]+)\/)?([^/=\s]+)(?:\s*=\s*(\S+))?$/.exec(line.trim()) ?? [];
    return service === undefined ? undefined : { stack, service, image };
}
function serviceLinesIn(value) {
    const lines = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .L)(value) ? value.map(String) : typeof value === 'string' ? value.split('\n') : [];
    return lines.flatMap((line) => parseServiceLine(line) ?? []);
}
function readServices(reader) {
    const [stack, service, image] = [reader.maybe('stack'), reader.maybe('service'), reader.maybeImageRef('image')];
    const lines = reader.list('services');
    if (service !== undefined && lines.length > 0)
        reader.problem('services', `beside "service" (${service})`, 'give one of the two');
    if (service === undefined && lines.length === 0)
        reader.problem('service', 'nothing', 'required, or "services"');
    const all = lines.length === 0 ? [{ stack, service: service ?? '', image }] : lines.flatMap(readOne);
    if (all.some((one) => one.stack === undefined))
        reader.problem('stack', 'nothing', 'required');
    return all.map((one) => ({ ...one, stack: one.stack ?? '' }));
    function readOne(line, index) {
        const read = parseServiceLine(line);
        if (read === undefined) {
            reader.problem('services', `"${line}"`, 'write [stack/]service, or [stack/]service=image');
            return [];
        }
        const isAgain = ({ stack: other = stack, service: name }) => name === read.service && other === (read.stack ?? stack);
        if (lines.slice(0, index).some((before) => isAgain(parseServiceLine(before) ?? read)))
            reader.problem('services', `"${line}"`, 'this service is there twice');
        return [{ stack: read.stack ?? stack, service: read.service, image: readImage(read.image) }];
    }
    function readImage(text) {
        if (text === undefined)
            return image;
        try {
            return (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRef */ .Q)(text, 'services');
        }
        catch (error) {
            if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, 'bad-input'))
                throw error;
            reader.problem('services', error.saw, error.fix);
            return undefined;
        }
    }
}


/***/ }),

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

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


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
var stage_kinds = __webpack_require__(8748);
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
    const trust = isPost || inputs.allowUntrusted === true ? { code: 'own' } : await (0,observe_trust/* observeTrust */.z)(world, world.signal);
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
        throw (0,observe_trust/* untrusted */.b)(`the stages ${refused.map(({ name }) => name).join(', ')}`, trust);
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

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ checkStages),
/* harmony export */   Q9: () => (/* binding */ readyOne),
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   j2: () => (/* binding */ readyAll),
/* harmony export */   oi: () => (/* binding */ withOperation)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _run_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);
/* harmony import */ var _carried_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(365);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1712);
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






function withOperation(stage, operation, { without = [], more = {} } = {}) {
    const left = [...without, 'scale'];
    const kept = Object.entries(stage.inputs).filter(([name]) => !left.includes(name));
    return { ...stage, inputs: { ...Object.fromEntries(kept), ...more, operation } };
}
async function readyAll(stages, world, how = {}) {
    const read = [];
    for (const stage of stages)
        read.push(await readStage(stage, world, how));
    expectNone(read.flatMap(({ problems }) => problems));
    return read.map(({ ready }) => ready);
}
async function readyOne(stage, world, how = {}) {
    const { ready, problems } = await readStage(stage, world, how);
    expectNone(problems);
    return ready;
}
async function readStage(stage, world, { dryRun = false, carried = {} }) {
    const action = await _stages_js__WEBPACK_IMPORTED_MODULE_5__/* .ACTIONS */ .k[stage.use]();
    const source = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageInputs */ .M)(stage, carried, dryRun);
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(source);
    const inputs = await action.read(reader);
    const shared = (0,_run_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .readShared */ .q)(reader, action.defaultTimeout);
    world.host.mask(reader.secrets);
    const ready = {
        stage,
        async start(here, signal) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const limit = __addDisposableResource(env_1, here.clock.limit(shared.timeoutMs, signal), false);
                return await action.run(inputs, shared, (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageWorld */ .B)(here, stage, source), limit.signal);
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
    try {
        reader.finish();
        return { ready, problems: [] };
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
            throw error;
        return { ready, problems: [error.saw] };
    }
}
function expectNone(problems) {
    if (problems.length === 0)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
async function checkStages(stages, start, dryRun, world) {
    await readyAll(stages, world, { dryRun, carried: { ..._carried_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_YET */ .$_, ...start } });
}
const quietly = (world) => {
    const log = { ...world.log, info() { }, progress() { }, group: (_title, body) => body() };
    return { ...world, log, host: { ...world.host, log } };
};


/***/ }),

/***/ 8748:
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


/***/ })

};
