export const id = 817;
export const ids = [817,988,278];
export const modules = {

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseServiceLine: () => (/* binding */ parseServiceLine),
/* harmony export */   readServiceLines: () => (/* binding */ readServiceLines),
/* harmony export */   serviceLinesIn: () => (/* binding */ serviceLinesIn)
/* harmony export */ });
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
function readServiceLines(reader, lines, { stack, image }) {
    return lines.flatMap(readOne);
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

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ worstExitCode),
/* harmony export */   R: () => (/* binding */ exitCodeOfChange)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

function exitCodeOfChange(result) {
    switch (result) {
        case 'confirmed':
        case 'switched':
        case 'awaiting-confirm':
        case 'unchanged':
            return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
        case 'rolled-back':
            return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failedAsBefore;
        case 'rollback-failed':
        case 'unknown':
            return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.personNeeded;
        case 'cancelled':
            return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.cancelled;
        default:
            return result;
    }
}
function worstExitCode(codes) {
    for (const worst of [_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.personNeeded, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failedAsBefore, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.cancelled])
        if (codes.includes(worst))
            return worst;
    return codes.find((code) => code !== _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done) ?? _result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   parseEntry: () => (/* binding */ parseEntry),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* unused harmony export KINDS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const KINDS = ['cattle-service', 'cattle-run-state', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
const parseEntry = (text) => expectEntry(parseJson(text));
function parseEntries(text) {
    const value = parseJson(text);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(value)
        ? { entries: value.map(expectEntry), isList: true }
        : { entries: [expectEntry(value)], isList: false };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable('text that is not JSON');
    }
}
const unreadable = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
    what: 'Cannot read what a run recorded',
    saw,
    fix: 'give the "undo" output of a run as it is',
});
function expectEntry(value) {
    const entry = value;
    const { change } = entry ?? {};
    const whole = typeof change?.id === 'string' &&
        /^[A-Za-z0-9-]{1,64}$/.test(change.id) &&
        KINDS.includes(change.kind) &&
        Array.isArray(change.stops) &&
        change.stops.length >= 2 &&
        Number.isInteger(entry.to) &&
        change.stops[entry.to] !== undefined &&
        PHASES.includes(entry.phase);
    if (!whole)
        throw unreadable('JSON that is not an entry');
    return entry;
}
const goalOf = (change) => change.stops.at(-1) ?? change.stops[0];
const lastStop = (change) => change.stops.length - 1;


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

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sayStop)
/* harmony export */ });
const sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');


/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ soundsSecret)
/* harmony export */ });
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);


/***/ }),

/***/ 9644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eU: () => (/* binding */ sayChange),
/* harmony export */   e_: () => (/* binding */ inverted),
/* harmony export */   hY: () => (/* binding */ sayChanges),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const SIGNED = { env: 'env', labels: 'label', fields: 'field' };
function changesBetween(from, to) {
    const named = [...imageChanges(from, to), ...sidekickChanges(from, to)];
    const signed = Object.entries(SIGNED).flatMap(([member, field]) => signedChanges(field, from[member], to[member]));
    return [...named, ...signed, ...madeAnew(to.replaced ?? from.replaced, [...named, ...signed])];
}
const imageChanges = ({ image: from }, { image: to }) => typeof from !== 'string' || typeof to !== 'string' || from === to
    ? []
    : [{ sign: '~', field: 'image', detail: sayImages(from, to) }];
function sidekickChanges({ sidekicks: before }, { sidekicks: after }) {
    const [from, to] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(before) ? before : {}, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(after) ? after : {}];
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name) => {
        const field = `sidekick ${name}`;
        const [one, other] = [from[name], to[name]];
        if (one === other)
            return [];
        if (one === undefined)
            return [{ sign: '+', field, detail: `image ${(0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(String(other))}` }];
        if (other === undefined)
            return [{ sign: '-', field, detail: `image ${(0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(String(one))}` }];
        return [{ sign: '~', field, detail: `image ${sayImages(String(one), String(other))}` }];
    });
}
function signedChanges(field, from, to) {
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(to) ? to.map(String) : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(from) ? inverted(from.map(String)) : [];
    return names.map((name) => {
        const sign = name.startsWith('+') ? '+' : name.startsWith('-') ? '-' : '~';
        return { sign, field, detail: `${name.slice(1)}${sign === '~' ? ' (value changes)' : ''}` };
    });
}
function madeAnew(replaced, others) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(replaced))
        return [];
    const isOfSidekick = ({ field }) => field.startsWith('sidekick ');
    const line = (field) => ({ sign: '~', field, detail: 'made anew, nothing else changes' });
    const sidekicks = ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(replaced.sidekicks) ? replaced.sidekicks : [])
        .map((name) => `sidekick ${String(name)}`)
        .filter((field) => others.every((other) => other.field !== field));
    const primary = replaced.primary === true && others.every(isOfSidekick) ? ['containers'] : [];
    return [...primary, ...sidekicks].map(line);
}
const OPPOSITE = { '+': '-', '-': '+', '~': '~' };
const inverted = (signed) => signed.map((name) => `${OPPOSITE[name.charAt(0)] ?? '~'}${name.slice(1)}`);
function sayImages(from, to) {
    const [before, after] = [(0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(from), (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)(to)];
    const shared = repositoryIn(before);
    if (shared === undefined || shared !== repositoryIn(after))
        return `${before} → ${after}`;
    return `${shared}: ${before.slice(shared.length + 1)} → ${after.slice(shared.length + 1)}`;
}
const repositoryIn = (image) => /^([^\s,@]+):[^/:\s,]+$/.exec(image.replace(/@sha256:[^\s,]*/, ''))?.[1];
const sayChange = ({ sign, field, detail }) => `${sign} ${field} ${detail}`;
function sayChanges(changes) {
    const width = Math.max(0, ...changes.map(({ field }) => field.length));
    return changes.map(({ sign, field, detail }) => `${sign} ${field.padEnd(width)} ${detail}`);
}


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

/***/ 8334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ commandOf)
/* harmony export */ });
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9909);

function commandOf(command, { config, from, to, release, backTo, resultFile, }, destination) {
    const flags = [
        ['config', config === 'slipway.yml' ? undefined : config],
        ['from', from],
        ['to', to],
        ['release', release],
        ['back-to', command === 'rollback' ? backTo : undefined],
        ['result-file', resultFile],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(value)}`]));
    return ['slipway', command, ...(destination === undefined ? [] : [(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(destination)]), ...flags].join(' ');
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
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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

/***/ 5817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipeline: () => (/* binding */ pipeline)
});

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
// EXTERNAL MODULE: ./build/pipeline/command.js
var command = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/pipeline/front.js
var front = __webpack_require__(960);
// EXTERNAL MODULE: ./build/pipeline/inputs.js
var inputs = __webpack_require__(1394);
// EXTERNAL MODULE: ./build/pipeline/observe.js + 3 modules
var observe = __webpack_require__(3929);
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __webpack_require__(1118);
// EXTERNAL MODULE: ./build/pipeline/carried.js
var pipeline_carried = __webpack_require__(365);
// EXTERNAL MODULE: ./build/pipeline/stage-world.js
var stage_world = __webpack_require__(8072);
// EXTERNAL MODULE: ./build/pipeline/stages.js
var stages = __webpack_require__(1712);
;// CONCATENATED MODULE: ./build/pipeline/operate.js
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
    const action = await stages/* ACTIONS */.k[stage.use]();
    const source = (0,stage_world/* stageInputs */.M)(stage, carried, dryRun);
    const reader = new read_inputs/* InputReader */.i(source);
    const inputs = await action.read(reader);
    const shared = (0,run_action/* readShared */.q)(reader, action.defaultTimeout);
    world.host.mask(reader.secrets);
    const ready = {
        stage,
        async start(here, signal) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const limit = __addDisposableResource(env_1, here.clock.limit(shared.timeoutMs, signal), false);
                return await action.run(inputs, shared, (0,stage_world/* stageWorld */.B)(here, stage, source), limit.signal);
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
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        return { ready, problems: [error.saw] };
    }
}
function expectNone(problems) {
    if (problems.length === 0)
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
async function checkStages(stages, start, dryRun, world) {
    await readyAll(stages, world, { dryRun, carried: { ...pipeline_carried/* NOT_YET */.$_, ...start } });
}
const quietly = (world) => {
    const log = { ...world.log, info() { }, progress() { }, group: (_title, body) => body() };
    return { ...world, log, host: { ...world.host, log } };
};

// EXTERNAL MODULE: ./build/core/change.js
var change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/core/page.js
var core_page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/say-stop.js
var say_stop = __webpack_require__(8026);
// EXTERNAL MODULE: ./build/run/report-group.js
var report_group = __webpack_require__(6852);
// EXTERNAL MODULE: ./build/pipeline/stage-kinds.js
var stage_kinds = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/service-lines.js
var service_lines = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/pipeline/way.js



const VERBS = {
    'containerized-build': { todo: 'build', done: 'built' },
    'compose-integration-test': { todo: 'test', done: 'tested' },
    'tag-and-push': { todo: 'push', done: 'pushed' },
    'rancher-upgrade': { todo: 'deploy', done: 'deployed' },
    'route53-switch': { todo: 'traffic', done: 'traffic' },
};
const STATES = {
    built: 'done',
    passed: 'done',
    pushed: 'done',
    'already-there': 'done',
    confirmed: 'done',
    switched: 'done',
    unchanged: 'done',
    'awaiting-confirm': 'waiting',
    'rolled-back': 'back',
    'rollback-failed': 'unproven',
    unknown: 'unproven',
    skipped: 'skipped',
};
function stateOf({ stage, report, isCulprit }) {
    if (report === undefined)
        return isCulprit ? 'failed' : 'ahead';
    if (report.details.dryRun === true)
        return 'ahead';
    if (report.result === 'cancelled' && (0,stage_kinds/* isLive */.DG)(stage))
        return 'back';
    const state = STATES[report.result] ?? 'failed';
    return state === 'done' && report.failure !== undefined ? 'failed' : state;
}
const SAYS = {
    done: '',
    waiting: 'waits for a person',
    failed: 'stopped here',
    back: 'taken back, proven',
    unproven: 'NOT PROVEN',
    skipped: 'skipped',
    ahead: 'not reached',
};
const heldByOf = ({ report }) => typeof report?.details.heldBy === 'string' ? report.details.heldBy : undefined;
const wayOf = (all) => all.map((walked) => {
    const { stage, isCulprit } = walked;
    const state = stateOf(walked);
    const { todo, done } = VERBS[stage.use];
    const isBack = state === 'back' || state === 'unproven';
    const says = heldByOf(walked) === undefined ? SAYS[state] : 'held, a person decides';
    return {
        name: state === 'done' || state === 'waiting' ? done : todo,
        detail: detailOf(walked),
        state: isCulprit && state === 'back' ? 'failed' : state,
        says: isCulprit && isBack ? `stopped here, ${says}` : says,
    };
});
function detailOf({ stage: { use, inputs }, report }) {
    switch (use) {
        case 'containerized-build':
            return (report?.outputs['image-id'] ?? '').slice(0, 'sha256:'.length + 12);
        case 'compose-integration-test':
            return '';
        case 'tag-and-push': {
            const image = (0,image_ref/* shortImage */.Uq)(report?.outputs.image ?? '');
            return image
                .slice(image.lastIndexOf('/') + 1)
                .replace(/^[^:@]*:/, '')
                .replace('@', ' ');
        }
        case 'rancher-upgrade':
            return sayServices(inputs);
        case 'route53-switch':
            return String(inputs.record);
        default:
            return use;
    }
}
function sayServices({ stack, service, services }) {
    const lines = (0,service_lines.serviceLinesIn)(services);
    return lines.length === 0 ? `${String(stack)}/${String(service)}` : `${lines.length} services`;
}

;// CONCATENATED MODULE: ./build/pipeline/page.js








function pageOfPipeline(result, outcome, asked) {
    const { failure, carried } = outcome;
    const all = walkedOf(outcome, asked);
    const culprit = all.find(({ isCulprit }) => isCulprit);
    return {
        title: asked.destination === undefined ? 'Slipway' : `Slipway to ${asked.destination}`,
        result: asked.dryRun && result === '' ? 'dry run' : result,
        ...sayEnd(result, { all, outcome, asked }),
        blocks: [
            ...(0,core_page/* failureBlocks */.pD)(failure),
            ...(culprit?.report?.page?.blocks.filter(({ kind }) => kind === 'evidence') ?? []),
            { kind: 'table', header: ['stage', 'result', 'took', 'what'], rows: all.map((walked) => rowOf(walked, outcome)) },
            ...(asked.dryRun || all.length === 0 ? [] : [{ kind: 'way', of: 'the image', steps: wayOf(all) }]),
            ...takenBack(outcome, all),
            ...(carried.image === undefined ? [] : (0,core_page/* facts */.Ix)([['image', (0,image_ref/* shortImage */.Uq)(carried.image)]])),
            ...all.flatMap((walked) => partOf(walked, failure, asked)),
            ...nextOf(result, all, asked),
        ],
    };
}
const walkedOf = ({ stages: told, failedStage }, { stages }) => stages.map((stage) => ({
    stage,
    report: told.find((one) => one.stage.name === stage.name)?.report,
    isCulprit: failedStage === stage.name,
}));
function rowOf(walked, { tookMs, failure }) {
    const { stage, report, isCulprit } = walked;
    const took = tookMs.get(stage.name);
    const because = typeof report?.details.because === 'string' ? report.details.because : '';
    const said = report?.page?.headline ?? report?.failure?.what ?? because;
    const isTold = report !== undefined || isCulprit;
    const word = report?.details.dryRun === true ? 'planned' : report?.result || (isCulprit ? 'failed' : 'not reached');
    return [
        stage.name,
        isTold ? `${core_page/* MARK */.M$[toneOf(walked)]} ${word}` : word,
        took === undefined ? '' : (0,duration/* formatDuration */.a3)(took),
        report === undefined && isCulprit ? (failure?.what ?? '') : said,
    ];
}
const TONES = {
    done: 'good',
    waiting: 'waiting',
    failed: 'failed',
    back: 'back',
    unproven: 'person',
    skipped: 'plain',
    ahead: 'plain',
};
const toneOf = (walked) => {
    const state = stateOf(walked);
    return state === 'back' && walked.isCulprit ? 'failed' : TONES[state];
};
function takenBack({ stages }, all) {
    const told = stages.flatMap(({ stage }) => all.filter((walked) => walked.stage.name === stage.name));
    const namesOf = (state, isHeld = false) => told
        .filter((one) => stateOf(one) === state && (heldByOf(one) !== undefined) === isHeld)
        .map(({ stage }) => stage.name);
    const [back, unproven, held] = [namesOf('back'), namesOf('unproven'), namesOf('unproven', true)];
    return [
        ...(back.length === 0 ? [] : [`Taken back and proven, newest first: ${back.join(', ')}.`]),
        ...(held.length === 0 ? [] : [`Held as it is, a person decides: ${held.join(', ')}.`]),
        ...(unproven.length === 0 ? [] : [`NOT PROVEN, look at it now: ${unproven.join(', ')}.`]),
    ].map((text) => ({ kind: 'text', text }));
}
function partOf(walked, failure, { dryRun }) {
    const { stage, report, isCulprit } = walked;
    const page = report?.page;
    if (page === undefined)
        return [];
    const [told] = (0,core_page/* failureBlocks */.pD)(failure);
    const isTold = (block) => (block.kind === 'failure' && told?.kind === 'failure' && block.failure.what === told.failure.what) ||
        (block.kind === 'evidence' && isCulprit) ||
        (block.kind === 'command' && stateOf(walked) === 'back');
    const folded = page.tone === 'good' || (page.tone === 'plain' && !dryRun);
    const blocks = page.blocks.filter((block) => !isTold(block));
    return [
        { kind: 'part', page: { ...page, title: `${stage.name}: ${page.title}`, tone: toneOf(walked), blocks }, folded },
    ];
}
function nextOf(result, all, { commands, dryRun }) {
    const live = all.filter(({ stage, report }) => (0,stage_kinds/* isLive */.DG)(stage) && report !== undefined);
    if (dryRun)
        return result === '' ? [{ kind: 'command', does: 'Do it', command: commands.run }] : [];
    if (live.length === 0)
        return [];
    const isThere = result === 'done' || result === 'awaiting-confirm';
    if (!isThere)
        return [{ kind: 'command', does: 'Look at it', command: commands.status }];
    const back = commands.rollback ?? live.toReversed().flatMap(backOf).join(' &&\n');
    return back === '' ? [] : [{ kind: 'command', does: 'Take it back', command: back }];
}
const backOf = ({ report }) => (report?.page === undefined ? [] : backIn(report.page));
function backIn({ blocks }) {
    return blocks.flatMap((block) => {
        if (block.kind === 'part')
            return backIn(block.page);
        return block.kind === 'command' && block.does === 'Take it back' ? [block.command] : [];
    });
}
function sayEnd(result, { all, outcome, asked, }) {
    const { failedStage, exitCode } = outcome;
    const where = asked.destination ?? 'the live system';
    const live = all.filter(({ stage, report }) => (0,stage_kinds/* isLive */.DG)(stage) && report !== undefined);
    switch (result) {
        case '':
            return { tone: 'plain', headline: 'This is the plan. Nothing was changed.' };
        case 'done':
            return { tone: 'good', headline: sayDone(all, outcome) };
        case 'awaiting-confirm':
            return { tone: 'waiting', headline: 'All is proven, and nothing is confirmed: it waits for a person.' };
        case 'rolled-back':
            return {
                tone: 'failed',
                headline: `It failed at ${failedStage} and was taken back: ${where} is as before, and that is proven.`,
            };
        case 'rollback-failed':
            return { tone: 'person', headline: `A person is needed now: ${where} is not proven to be as before.` };
        case 'unknown':
            return { tone: 'person', headline: sayUnknown(all, where) };
        case 'cancelled':
            return {
                tone: 'failed',
                headline: live.some((one) => stateOf(one) === 'back')
                    ? `It was cancelled and taken back: ${where} is as before, and that is proven.`
                    : `It was cancelled at ${failedStage}.${untouched(live)}`,
            };
        case 'failed':
            return exitCode === core_result/* EXIT */.dc.personNeeded
                ? {
                    tone: 'person',
                    headline: `A person is needed now: it failed at ${failedStage}, and what it left is not known.`,
                }
                : { tone: 'failed', headline: `It failed at ${failedStage}.${untouched(live)}` };
        default:
            return result;
    }
}
function sayUnknown(all, where) {
    const open = all.filter((one) => stateOf(one) === 'unproven');
    const [heldBy] = open.flatMap((one) => heldByOf(one) ?? []);
    return heldBy !== undefined && open.every((one) => heldByOf(one) !== undefined)
        ? `A person is needed now: held as it is, as ${heldBy} says: ${open.map(({ stage }) => stage.name).join(', ')}.`
        : `A person is needed now: it is not known how ${where} stands.`;
}
const untouched = (live) => live.every(({ report }) => report?.result === 'unchanged' || report?.result === 'skipped')
    ? ' No live system was changed.'
    : ' What the stages before it changed stands, see below.';
function sayDone(all, { carried }) {
    const stands = all.flatMap(sayStand);
    if (stands.length > 0)
        return `${stands.join('; ')}. All of it is proven.`;
    if (all.some(({ stage, report }) => (0,stage_kinds/* isLive */.DG)(stage) && report?.result === 'skipped'))
        return 'What may run here ended well; the rest was skipped. No live system was changed.';
    return carried.image === undefined
        ? 'Every stage ended well. No live system was changed.'
        : `${(0,image_ref/* nameOfImage */.qM)(carried.image)} is in the registry. No live system was changed.`;
}
function sayStand({ stage: { inputs }, report }) {
    if (report === undefined || report.details.dryRun === true)
        return [];
    return (0,report_group/* changesIn */.N)(report.details).map(({ target, to }) => typeof to.image === 'string'
        ? `${String(target.stack)}/${String(target.service)} runs ${(0,image_ref/* nameOfImage */.qM)(to.image)}`
        : `${String(inputs.record)} answers ${(0,say_stop/* sayStop */.u)(to)}`);
}

// EXTERNAL MODULE: ./build/run/group.js + 1 modules
var run_group = __webpack_require__(9136);
// EXTERNAL MODULE: ./build/core/change-exit-code.js
var change_exit_code = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/run/carry-out.js + 1 modules
var carry_out = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/run/reason.js
var run_reason = __webpack_require__(9328);
;// CONCATENATED MODULE: ./build/pipeline/after-failure.js





class StageFailed extends Error {
    report;
    constructor(report) {
        super(report.failure?.message ?? report.result);
        this.report = report;
    }
}
async function afterFailure(error, { reports, walked, carried, current, noReturn, times }, world) {
    const reason = error instanceof StageFailed ? reasonOfStage(error, current) : (0,run_reason/* reasonOf */.A)(error);
    const begun = walked.filter(({ prepared }) => prepared.driven.some(({ drive }) => drive.begun));
    if (begun.length > 0 && noReturn === undefined)
        world.log.info(`Taking back: ${begun
            .map(({ stage }) => stage.name)
            .toReversed()
            .join(', ')}`);
    const outcomes = await (0,carry_out/* afterTrouble */.Os)(walked.flatMap(({ prepared }) => prepared.driven), reason, world);
    const taken = begun.toReversed().map(({ stage, prepared }) => {
        const ids = new Set(prepared.driven.map(({ drive }) => drive.entry.change.id));
        return { stage, report: prepared.report(outcomes.filter(({ entry }) => ids.has(entry.change.id))) };
    });
    const before = walked.flatMap(({ stage, prepared }) => prepared.notBegun === undefined || begun.some((one) => one.prepared === prepared)
        ? []
        : [{ stage, report: prepared.notBegun(reason) }]);
    const codes = [
        ...(error instanceof StageFailed ? [error.report.exitCode] : []),
        ...(reason.cancelled ? [core_result/* EXIT */.dc.cancelled] : []),
        ...[...before, ...taken].map(({ report }) => report.exitCode),
    ];
    const worst = (0,change_exit_code/* worstExitCode */.L)(codes);
    return {
        stages: [...reports, ...before, ...taken],
        carried,
        failedStage: current?.name,
        failure: failureOf(reason, outcomes),
        exitCode: worst === core_result/* EXIT */.dc.done ? reason.exitCode : worst,
        awaiting: false,
        noReturn,
        tookMs: times.tookMs,
    };
}
function failureOf(reason, outcomes) {
    const left = outcomes.flatMap(({ failure }) => (failure?.code === 'not-taken-back' ? [failure] : []));
    if (left.length === 0) {
        const saw = outcomes.length === 0 ? reason.saw : `${reason.saw}; what was changed was taken back, and that is proven`;
        return new core_failure/* Failure */.HR(reason.code, { what: reason.what, saw, fix: reason.fix });
    }
    return new core_failure/* Failure */.HR('not-taken-back', {
        what: reason.what,
        saw: left.map(({ saw }) => saw).join('; '),
        fix: left.map(({ fix }) => fix).join('; '),
    });
}
function reasonOfStage({ report, message }, stage) {
    const { code, what, saw, fix } = report.failure ??
        new core_failure/* Failure */.HR('unknown', { what: `Stage "${stage?.name}" failed`, saw: message, fix: 'look at that stage' });
    return { code, what, saw, fix, cancelled: false, exitCode: report.exitCode };
}

// EXTERNAL MODULE: ./build/core/stop-changes.js
var stop_changes = __webpack_require__(9644);
;// CONCATENATED MODULE: ./build/pipeline/expect-side.js




const SIDES = ['blue', 'green'];
function expectSide(stage, { reports, walked }) {
    if (!(0,stage_kinds/* isSwitch */.Tb)(stage) || SIDES.includes(stage.inputs.to))
        return;
    const told = reports.filter((one) => (0,stage_kinds/* isUpgrade */.JR)(one.stage));
    if (told.length === 0 || walked.some((one) => (0,stage_kinds/* isUpgrade */.JR)(one.stage)))
        return;
    if (!told.every(({ report }) => foundItThere(report)))
        return;
    throw new core_failure/* Failure */.HR('conflict', {
        what: `Which side of ${String(stage.inputs.record)} this release is on cannot be told`,
        saw: `no upgrade of this run changed anything (unchanged: ${told.map((one) => one.stage.name).join(', ')}), so the side without traffic need not be the one with this version`,
        fix: `set "to" of the stage "${stage.name}" to blue or green; or start the switch alone, with "from": ${stage.name}`,
    });
}
function foundItThere({ result, details }) {
    if (details.dryRun !== true)
        return result === 'unchanged';
    const changes = (0,report_group/* changesIn */.N)(details);
    return changes.length > 0 && changes.every(({ from, to }) => (0,stop_changes/* changesBetween */.iv)(from, to).length === 0);
}

;// CONCATENATED MODULE: ./build/pipeline/no-return.js
async function passNoReturn(stage, progress, { log }) {
    if (stage.pointOfNoReturn === undefined)
        return;
    progress.noReturn = stage.name;
    log.info(`Stage ${stage.name} is a point of no return: from here on nothing is taken back by itself`);
    await Promise.all(progress.walked.map(({ prepared }) => mark(prepared, stage.name)));
}
async function beginAfter({ noReturn }, group) {
    if (noReturn !== undefined)
        await mark(group, noReturn);
}
const mark = ({ driven }, stage) => Promise.all(driven.map(({ drive }) => drive.passNoReturn(stage)));

// EXTERNAL MODULE: ./build/run/as-failure.js
var as_failure = __webpack_require__(1951);
;// CONCATENATED MODULE: ./build/pipeline/sketch.js






const UNKNOWN = 'unknown';
async function sketchStage(stage, world, signal) {
    const action = await stages/* ACTIONS */.k[stage.use]();
    const { imageId = '' } = pipeline_carried/* NOT_YET */.$_;
    const source = (0,stage_world/* stageInputs */.M)(stage, { imageId }, true);
    const own = (0,stage_world/* stageWorld */.B)(world, stage, source);
    const inputs = await action.read(new read_inputs/* InputReader */.i(source));
    const because = 'there is no image of this run yet';
    let plan = UNKNOWN;
    try {
        const sketch = await action.sketch?.(inputs, own, signal);
        plan = sketch?.plan ?? plan;
        world.log.info((0,pipeline_carried/* sayNotYet */.XV)(['Plan', ...(sketch?.lines ?? []).map((line) => `  ${line}`)].join('\n')), 'plan');
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error) || error.code === 'bad-input')
            throw error;
        world.log.info(`Plan\n  ! cannot be told now: ${(0,core_failure/* briefly */.m_)(error)}`, 'plan');
    }
    const result = stage.use === 'tag-and-push' ? 'skipped' : 'not-run';
    return { result, outputs: {}, details: { dryRun: true, because, plan }, exitCode: core_result/* EXIT */.dc.done };
}

;// CONCATENATED MODULE: ./build/pipeline/run-stage.js
var run_stage_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_stage_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









async function runStage(stage, own, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const action = await stages/* ACTIONS */.k[stage.use]();
        const reader = new read_inputs/* InputReader */.i(own.host.inputs);
        const inputs = await action.read(reader);
        const shared = (0,run_action/* readShared */.q)(reader, action.defaultTimeout);
        own.host.mask(reader.secrets);
        reader.finish();
        if ((0,stages/* isReversible */.g)(action)) {
            const prepared = await action.prepare(inputs, shared, own, signal);
            return 'told' in prepared ? { report: prepared.told } : { prepared, timeoutMs: shared.timeoutMs };
        }
        const limit = run_stage_addDisposableResource(env_1, own.clock.limit(shared.timeoutMs, signal), false);
        try {
            const report = await action.run(inputs, shared, own, limit.signal);
            for (const [name, value] of Object.entries(report.outputs))
                own.host.output(name, value);
            return { report };
        }
        catch (error) {
            if (error instanceof core_failure/* Cancelled */.cJ)
                throw error;
            const failure = (0,as_failure/* asFailure */.h)(error);
            return { report: { ...action.failed(failure, inputs), exitCode: (0,core_result/* exitCodeOfFailure */.Bu)(failure.code), failure } };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_stage_disposeResources(env_1);
    }
}
async function planStage(stage, carried, world, signal) {
    if ((0,pipeline_carried/* needsTheImage */.mn)(stage.use, stage.inputs, carried))
        return { report: await sketchStage(stage, world, signal) };
    const info = (text, meaning) => world.log.info((0,pipeline_carried/* sayNotYet */.XV)(text), meaning);
    const log = { ...world.log, info };
    const inputs = (0,stage_world/* stageInputs */.M)(stage, { ...pipeline_carried/* NOT_YET */.$_, ...carried }, true);
    return runStage(stage, (0,stage_world/* stageWorld */.B)({ ...world, log }, stage, inputs), signal);
}

;// CONCATENATED MODULE: ./build/pipeline/settle.js

async function settle(progress, signal) {
    const { walked } = progress;
    const each = async (some, work) => {
        for (const { stage, prepared } of some) {
            progress.current = stage;
            await work(prepared);
        }
    };
    await each(walked, (group) => (0,run_group/* proveGroupAgain */.wt)(group, signal));
    if (walked.some(({ prepared }) => (0,run_group/* isForPerson */.nt)(prepared))) {
        const done = walked.filter(({ prepared }) => isDone(prepared));
        const left = walked.filter((one) => !done.includes(one));
        await each(done, (group) => (0,run_group/* sealGroup */.dP)(group, signal));
        await each(left, run_group/* holdGroup */.df);
        for (const { prepared } of done)
            await (0,run_group/* closeGroup */.AM)(prepared);
        return new Set(left.map(({ stage }) => stage));
    }
    await each(walked, (group) => (0,run_group/* sealGroup */.dP)(group, signal));
    const unsealed = walked.slice(0, -1).filter(({ prepared }) => !hasSeals(prepared));
    await each(unsealed, (group) => (0,run_group/* proveGroupAgain */.wt)(group, signal));
    for (const { prepared } of walked)
        await (0,run_group/* closeGroup */.AM)(prepared);
    return new Set();
}
const isDone = ({ driven }) => driven.every(({ drive }) => drive.target.isDoneWhenProven === true);
const hasSeals = ({ driven }) => driven.every(({ drive }) => drive.target.seal !== undefined);

;// CONCATENATED MODULE: ./build/pipeline/stage-times.js
class StageTimes {
    #tookMs = new Map();
    #current;
    begin(name, nowMs) {
        this.end(nowMs);
        this.#current = { name, sinceMs: nowMs };
    }
    end(nowMs) {
        if (this.#current !== undefined)
            this.#tookMs.set(this.#current.name, nowMs - this.#current.sinceMs);
        this.#current = undefined;
    }
    get tookMs() {
        return this.#tookMs;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











async function runStages(stages, start, tag, shared, world, signal) {
    const progress = {
        reports: [],
        walked: [],
        carried: start,
        current: undefined,
        noReturn: undefined,
        times: new StageTimes(),
    };
    try {
        for (const stage of stages) {
            progress.current = stage;
            progress.times.begin(stage.name, world.clock.nowMs());
            signal.throwIfAborted();
            expectSide(stage, progress);
            const own = (0,stage_world/* stageWorld */.B)(world, stage, (0,stage_world/* stageInputs */.M)(stage, progress.carried, false), tag);
            const begun = await world.log.group(`Stage ${stage.name}`, () => shared.dryRun ? planStage(stage, progress.carried, world, signal) : runStage(stage, own, signal));
            if ('prepared' in begun) {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    progress.walked.push({ stage, prepared: begun.prepared });
                    world.host.output('result', 'unknown');
                    await beginAfter(progress, begun.prepared);
                    const limit = run_addDisposableResource(env_1, world.clock.limit(begun.timeoutMs, signal), false);
                    await (0,run_group/* walkGroup */.D6)(begun.prepared, limit.signal);
                    await passNoReturn(stage, progress, world);
                    continue;
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    run_disposeResources(env_1);
                }
            }
            progress.reports.push({ stage, report: begun.report });
            progress.carried = (0,pipeline_carried/* carriedFrom */.FI)(stage.use, own.outputs, progress.carried);
            if (begun.report.exitCode !== core_result/* EXIT */.dc.done)
                throw new StageFailed(begun.report);
            await passNoReturn(stage, progress, world);
        }
        progress.times.end(world.clock.nowMs());
        const held = await settle(progress, signal);
        const { reports, walked, carried, noReturn, times } = progress;
        const settled = walked.map(({ stage, prepared }) => {
            const result = held.has(stage) ? 'awaiting-confirm' : 'confirmed';
            const outcomes = prepared.driven.map(({ drive: { entry, moments } }) => ({ result, entry, moments, remarks: [] }));
            return { stage, report: prepared.report(outcomes) };
        });
        return {
            stages: [...reports, ...settled],
            carried,
            failedStage: undefined,
            failure: undefined,
            exitCode: core_result/* EXIT */.dc.done,
            awaiting: held.size > 0,
            noReturn,
            tookMs: times.tookMs,
        };
    }
    catch (error) {
        progress.times.end(world.clock.nowMs());
        return afterFailure(error, progress, world);
    }
}
const stageJson = ({ stage, report }) => ({
    stage: stage.name,
    use: stage.use,
    result: report.result,
    ...report.outputs,
    ...report.details,
    ...(report.failure === undefined ? {} : { failure: (0,core_failure/* failureJson */.PM)(report.failure) }),
});

;// CONCATENATED MODULE: ./build/pipeline/report.js




const PIPELINE_RESULTS = (/* unused pure expression or super */ null && ([
    'done',
    'awaiting-confirm',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'failed',
    'cancelled',
]));
function resultOf({ stages, exitCode, awaiting, failedStage }, dryRun) {
    if (failedStage === undefined && dryRun)
        return '';
    if (failedStage === undefined)
        return awaiting ? 'awaiting-confirm' : 'done';
    const results = stages.map(({ report }) => report.result);
    for (const worst of ['rollback-failed', 'unknown'])
        if (exitCode === core_result/* EXIT */.dc.personNeeded && results.includes(worst))
            return worst;
    if (exitCode === core_result/* EXIT */.dc.cancelled)
        return 'cancelled';
    return results.includes('rolled-back') ? 'rolled-back' : 'failed';
}
function reportPipeline(outcome, asked) {
    const { destination, dryRun } = asked;
    const result = resultOf(outcome, dryRun);
    const { stages, carried, failedStage, failure, exitCode, noReturn } = outcome;
    const image = carried.image ?? '';
    const [named = '', digest = ''] = image.split('@');
    const undo = stages.flatMap(({ report }) => entriesIn(report.outputs.undo ?? ''));
    return {
        result,
        outputs: {
            image,
            version: named.slice(named.lastIndexOf(':') + 1),
            digest,
            'failed-stage': failedStage ?? '',
            undo: undo.length === 0 ? '' : JSON.stringify(undo),
        },
        details: {
            ...(dryRun ? { dryRun } : {}),
            destination: destination ?? null,
            image,
            failedStage: failedStage ?? null,
            ...(noReturn === undefined ? {} : { pointOfNoReturn: noReturn }),
            stages: stages.map(stageJson),
        },
        page: pageOfPipeline(result, outcome, asked),
        exitCode,
        ...(failure === undefined ? {} : { failure }),
    };
}
const entriesIn = (undo) => (undo === '' ? [] : (0,change/* parseEntries */.Km)(undo).entries);

;// CONCATENATED MODULE: ./build/pipeline/reuse.js






async function skipWhatIsThere(stages, world, signal) {
    const everything = { stages, skipped: [], carried: {} };
    const push = stages.findIndex(stage_kinds/* pushes */.PN);
    const stage = stages[push];
    if (stage === undefined || !stages.slice(0, push).some(({ use }) => use === 'containerized-build'))
        return everything;
    const { findExisting, readWanted } = await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(705), __webpack_require__.e(55), __webpack_require__.e(223)]).then(__webpack_require__.bind(__webpack_require__, 6689));
    const inputs = (0,stage_world/* stageInputs */.M)(stage, pipeline_carried/* NOT_YET */.$_, false);
    const existing = await findExisting(readWanted(new read_inputs/* InputReader */.i(inputs)), (0,stage_world/* stageWorld */.B)(world, stage, inputs), signal);
    if (existing.do !== 'reuse')
        return everything;
    const image = (0,image_ref/* formatImageRef */.kL)(existing.image);
    world.log.info(`${image} is there already: ${existing.because}; build, tests and push are skipped`);
    const report = {
        result: 'skipped',
        outputs: { image, digest: existing.digest },
        details: { because: existing.because },
        exitCode: core_result/* EXIT */.dc.done,
    };
    return {
        stages: stages.slice(push + 1),
        skipped: stages.slice(0, push + 1).map((one) => ({ stage: one, report })),
        carried: { image },
    };
}

// EXTERNAL MODULE: ./build/run/say-plan.js
var say_plan = __webpack_require__(3165);
;// CONCATENATED MODULE: ./build/pipeline/say-total.js



function sayTotal(stages) {
    const unknown = stages.filter(({ report }) => report.details.plan === UNKNOWN).map(({ stage }) => stage.name);
    const counts = (0,say_plan/* sayCounts */.A7)((0,say_plan/* sumOf */.XN)(stages.map(countsOfStage)));
    const without = unknown.length === 0 ? '' : `; not planned: ${unknown.join(', ')}`;
    return `Plan of ${stages.length === 1 ? 'one stage' : `${stages.length} stages`}: ${counts}${without}`;
}
function countsOfStage({ stage: { use }, report: { details } }) {
    const { plan } = details;
    switch (use) {
        case 'containerized-build':
            return { ...say_plan/* NOTHING */.K$, add: 1 };
        case 'tag-and-push':
            return plan === 'push' ? { ...say_plan/* NOTHING */.K$, add: 1 } : say_plan/* NOTHING */.K$;
        case 'compose-integration-test':
            return say_plan/* NOTHING */.K$;
        case 'rancher-upgrade':
        case 'route53-switch':
            return (0,say_plan/* sumOf */.XN)((0,report_group/* changesIn */.N)(details).map(({ from, to }) => (0,say_plan/* countsOf */.mQ)({ stops: [from, to] })));
        default:
            return use;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/pipeline/file.js + 1 modules
var pipeline_file = __webpack_require__(7166);
;// CONCATENATED MODULE: ./build/pipeline/release.js







async function readRelease(file, { files, workspace }) {
    const text = await files.read((0,external_node_path_.resolve)(workspace, file));
    if (text === undefined)
        throw unusable(file, 'there is no such file');
    return parseRelease(text, file);
}
function parseRelease(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw unusable(file, 'text that is not JSON');
    }
    if ((0,json/* isObject */.G)(value) && value.ended === false)
        throw unusable(file, 'a run that did not end, or is still at work');
    if (!(0,json/* isObject */.G)(value) || value.action !== 'pipeline' || !(0,json/* isList */.L)(value.stages)) {
        const action = (0,json/* isObject */.G)(value) && typeof value.action === 'string' ? value.action : undefined;
        throw unusable(file, action === undefined ? 'JSON that is no result' : `the result of "${action}", not of a pipeline`);
    }
    if (value.dryRun === true)
        throw unusable(file, 'the plan of a dry run, which changed nothing');
    return {
        file,
        result: String(value.result ?? ''),
        destination: maybeText(value.destination),
        image: maybeText(value.image),
        noReturn: maybeText(value.pointOfNoReturn),
        stages: value.stages.flatMap((stage) => readStages(stage, file)),
    };
}
function imageOfRelease({ file, image, result, stages }) {
    const push = stages.find(stage_kinds/* pushes */.PN);
    const ref = image === undefined ? undefined : (0,image_ref/* tryParseImageRef */.ZJ)(image);
    if (image !== undefined && ref?.digest !== undefined && push?.result !== 'failed')
        return image;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `There is no image to deploy in ${file}`,
        saw: push === undefined
            ? `that run ended as "${result}" before it pushed one`
            : `its stage "${push.name}" ended as "${push.result}"`,
        fix: 'name the result file of a run that pushed its image, or give "image" as repository:version@sha256:…',
    });
}
function readStages(stage, file) {
    if (!(0,json/* isObject */.G)(stage) || !(0,json/* isList */.L)(stage.services))
        return [release_readStage(stage, file)];
    const { services, ...shared } = stage;
    return services.map((service) => release_readStage((0,json/* isObject */.G)(service) ? { ...shared, ...service } : service, file));
}
function release_readStage(stage, file) {
    const use = (0,json/* isObject */.G)(stage) ? pipeline_file/* STAGES */.a.find((kind) => kind === stage.use) : undefined;
    if (!(0,json/* isObject */.G)(stage) || use === undefined)
        throw unusable(file, 'a stage that this version does not know');
    const undo = maybeText(stage.undo);
    return {
        name: String(stage.stage ?? use),
        use,
        result: String(stage.result ?? ''),
        undo: undo === undefined ? undefined : (0,change.parseEntry)(undo),
        target: objectOf(stage.target),
        from: objectOf(stage.from),
        to: objectOf(stage.to),
    };
}
const objectOf = (value) => ((0,json/* isObject */.G)(value) ? value : {});
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const unusable = (file, saw) => new core_failure/* Failure */.HR('bad-input', {
    what: `Cannot use ${file} as a release`,
    saw,
    fix: 'name by "release" the file that a run wrote to its "result-file"',
});

;// CONCATENATED MODULE: ./build/pipeline/start.js



async function observeStart(inputs, stages, world) {
    const { release } = inputs;
    const image = release === undefined ? inputs.image : imageOfRelease(await readRelease(release, world));
    expectOneImage(stages, image, release === undefined ? 'image' : 'release');
    return image === undefined ? {} : { image };
}
function expectOneImage(stages, image, input) {
    const makes = stages.find(stage_kinds/* makesImage */.lu);
    if (image !== undefined && makes !== undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'Two images are meant',
            saw: `"${input}" names ${image}, and the stage "${makes.name}" makes one`,
            fix: `leave "${input}" out, or name the first stage after the push by "from"`,
        });
    }
    if (image === undefined)
        expectImage(stages);
}
function expectImage(stages) {
    const needing = stages.findIndex(stage_kinds/* isUpgrade */.JR);
    if (needing === -1 || stages.slice(0, needing).some(stage_kinds/* pushes */.PN))
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'There is no image to deploy',
        saw: 'the run starts after the push, and neither "image" nor "release" is given',
        fix: 'give "image" as repository:version@sha256:…, the output of an earlier run, or its result file as "release"',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/index.js












const TEXT = 'pipeline-file';
const pipeline = {
    ...front/* front */.W,
    async run(inputs, shared, world, signal) {
        const { stages, skipped, destination, text, env } = await (0,observe/* observePipeline */.N)(inputs, world);
        world.host.remember(TEXT, text);
        const start = await observeStart(inputs, stages, world);
        await checkStages(stages, start, shared.dryRun, world);
        world.log.info(`Stages${destination === undefined ? '' : ` to ${destination.name}`}: ${stages.map(({ name }) => name).join(' → ') || 'none'}`);
        for (const { stage, report } of skipped)
            world.log.info(`Skipped ${stage.name}: ${report.details.because}`);
        const remaining = shared.dryRun
            ? { stages, skipped: [], carried: {} }
            : await skipWhatIsThere(stages, world, signal);
        const outcome = await runStages(remaining.stages, { ...start, ...remaining.carried }, { release: world.newId(), ...(destination === undefined ? {} : { destination: destination.name }) }, shared, { ...world, env }, signal);
        if (shared.dryRun && outcome.failure === undefined)
            world.log.info(sayTotal(outcome.stages));
        return reportPipeline({ ...outcome, stages: [...remaining.skipped, ...outcome.stages, ...skipped] }, {
            destination: destination?.name,
            dryRun: shared.dryRun,
            stages: [...stages, ...skipped.map(({ stage }) => stage)],
            commands: commandsOf(inputs, shared, destination?.name),
        });
    },
    async post(reader, world) {
        const text = world.host.remembered(TEXT);
        if (text === undefined)
            return core_result/* EXIT */.dc.done;
        const { postPipeline } = await Promise.all(/* import() */[__webpack_require__.e(831), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 519));
        return postPipeline(await (0,inputs/* read */.LF)(reader), text, world);
    },
};
const commandsOf = (inputs, { resultFile }, destination) => ({
    run: `${(0,command/* commandOf */.N)('run', { ...inputs, resultFile }, destination)}${inputs.image === undefined ? '' : ` --image ${(0,shell_word/* shellWord */.r)(inputs.image)}`}`,
    status: (0,command/* commandOf */.N)('status', { ...inputs, release: undefined }, destination),
    rollback: resultFile === undefined ? undefined : (0,command/* commandOf */.N)('rollback', { ...inputs, release: resultFile }, destination),
});


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

/***/ 1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isReversible),
/* harmony export */   k: () => (/* binding */ ACTIONS)
/* harmony export */ });
const own = (action) => action;
const ACTIONS = {
    'containerized-build': async () => own((await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(705), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 133))).containerizedBuild),
    'compose-integration-test': async () => own((await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(705), __webpack_require__.e(972)]).then(__webpack_require__.bind(__webpack_require__, 4972))).composeIntegrationTest),
    'tag-and-push': async () => own((await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(705), __webpack_require__.e(55), __webpack_require__.e(223)]).then(__webpack_require__.bind(__webpack_require__, 6689))).tagAndPush),
    'rancher-upgrade': async () => own((await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(705), __webpack_require__.e(831), __webpack_require__.e(55), __webpack_require__.e(760)]).then(__webpack_require__.bind(__webpack_require__, 9760))).rancherUpgrade),
    'route53-switch': async () => own((await Promise.all(/* import() */[__webpack_require__.e(831), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 4589))).route53Switch),
};
const isReversible = (action) => 'prepare' in action;


/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Os: () => (/* binding */ afterTrouble),
  u0: () => (/* binding */ carryOut),
  a4: () => (/* binding */ confirmHeld),
  Ox: () => (/* binding */ heldAsAsked),
  fQ: () => (/* binding */ takeBackAsAsked)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/run/gather-evidence.js

const LONGEST_LINE = 500;
async function gatherEvidence(drives, reason, { host, log }, signal) {
    const gathered = await Promise.all(drives.map(async (drive) => [drive, await drive.evidence(signal)]));
    const secrets = host.secrets();
    const tell = (text) => shorten((0,secret/* hideSecrets */.s0)(text, secrets));
    const found = new Map();
    for (const [drive, evidence] of gathered) {
        if (evidence === undefined)
            continue;
        const { title, lines, logs } = evidence;
        const told = {
            title: tell(title),
            lines: [...verdictOn(drive, reason), ...lines].map(tell),
            ...(logs && { logs: logs.map((each) => ({ title: tell(each.title), lines: each.lines.map(tell) })) }),
        };
        found.set(drive, told);
        log.info(sayEvidence(told));
    }
    return found;
}
const verdictOn = ({ target }, { code, what, saw }) => (code === 'unhealthy' || code === 'unknown') && what.startsWith(`${target.name} `) ? [`why: ${saw}`] : [];
const shorten = (text) => (text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text);
const sayEvidence = ({ title, lines, logs = [] }) => [
    title,
    ...lines.map((line) => `  ${line}`),
    ...logs.flatMap((each) => [`  ${each.title}:`, ...each.lines.map((line) => `    ${line}`)]),
].join('\n');

// EXTERNAL MODULE: ./build/run/group.js + 1 modules
var run_group = __webpack_require__(9136);
// EXTERNAL MODULE: ./build/run/policy.js
var run_policy = __webpack_require__(6722);
// EXTERNAL MODULE: ./build/run/reason.js
var reason = __webpack_require__(9328);
// EXTERNAL MODULE: ./build/run/take-back-in-order.js
var take_back_in_order = __webpack_require__(4754);
// EXTERNAL MODULE: ./build/run/target.js
var run_target = __webpack_require__(5325);
;// CONCATENATED MODULE: ./build/run/carry-out.js







const hurry = ({ recovery, signal, impatient }) => (recovery === 'post' ? signal : impatient);
const isLeftToPost = ({ recovery, signal }) => recovery === 'post' && signal.aborted;
async function carryOut(group, ending, signal) {
    const { driven } = group;
    const endAll = (result) => driven.map(({ drive }) => outcome(drive, result));
    try {
        await (0,run_group/* walkGroup */.D6)(group, signal);
        if (driven.length > 1)
            await (0,run_group/* proveGroupAgain */.wt)(group, signal);
        if ((0,run_group/* isForPerson */.nt)(group)) {
            await (0,run_group/* holdGroup */.df)(group);
            return endAll('awaiting-confirm');
        }
        await (0,run_group/* sealGroup */.dP)(group, signal);
        await (0,run_group/* closeGroup */.AM)(group);
        return endAll('confirmed');
    }
    catch (error) {
        const ended = await afterTrouble(driven, (0,reason/* reasonOf */.A)(error), ending);
        if (ended.length === 0)
            throw error;
        return ended;
    }
}
async function confirmHeld(group, ending, signal) {
    const { driven } = group;
    try {
        await (0,run_group/* proveGroupAgain */.wt)(group, signal);
        if (driven.length > 1)
            await (0,run_group/* holdGroup */.df)(group);
        await (0,run_group/* sealGroup */.dP)(group, signal);
        await (0,run_group/* closeGroup */.AM)(group);
        return driven.map(({ drive }) => outcome(drive, 'confirmed'));
    }
    catch (error) {
        if (error instanceof core_failure/* Cancelled */.cJ && driven.every(({ drive }) => drive.entry.phase === 'held'))
            throw error;
        const ended = await afterTrouble(driven, (0,reason/* reasonOf */.A)(error), ending);
        if (ended.length === 0)
            throw error;
        return ended;
    }
}
async function takeBackAsAsked(drives, ending) {
    const newestFirst = drives.toReversed();
    const areSeveral = drives.length > 1;
    if (areSeveral)
        for (const drive of drives)
            await drive.turnBack();
    const all = await (0,take_back_in_order/* takeBackInOrder */.o)(newestFirst, ending.clock, hurry(ending));
    if (!areSeveral && isLeftToPost(ending) && all.every((back) => !back.proven && !back.tried))
        throw ending.signal.reason;
    return all.flatMap((back, index) => {
        const drive = newestFirst[index];
        return drive === undefined ? [] : [endOfAsked(drive, back, ending)];
    });
}
function endOfAsked(drive, back, ending) {
    if (back.proven)
        return outcome(drive, 'rolled-back', { remarks: back.remarks });
    if (isLeftToPost(ending))
        return leftToPost(drive, back.because);
    return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) });
}
async function afterTrouble(all, reason, ending) {
    for (const { drive } of all)
        if (!drive.begun)
            await drive.close();
    const begun = all.filter(({ drive }) => drive.begun).toReversed();
    if (reason.cancelled && ending.recovery === 'post')
        return begun.map(({ drive }) => leftToPost(drive, reason.saw));
    const signal = hurry(ending);
    const found = await gatherEvidence(begun.map(({ drive }) => drive), reason, ending, signal);
    const holds = ({ drive, policy }) => (0,run_policy/* heldBy */.V)(drive.entry, policy, reason);
    const back = begun.filter((one) => holds(one) === undefined).map(({ drive }) => drive);
    for (const drive of back.toReversed())
        await drive.turnBack();
    const taken = new Map((await (0,take_back_in_order/* takeBackInOrder */.o)(back, ending.clock, signal)).map((how, index) => [back[index], how]));
    const outcomes = [];
    for (const one of begun) {
        const { drive } = one;
        const evidence = found.get(drive);
        const told = evidence === undefined ? {} : { evidence };
        const how = taken.get(drive);
        const by = holds(one);
        if (by !== undefined) {
            await drive.holdAfterTrouble();
            const failure = heldAsAsked(drive, reason, by);
            outcomes.push(outcome(drive, 'unknown', { failure, ...(evidence === undefined ? {} : { evidence, heldBy: by }) }));
        }
        else if (how === undefined) {
            throw new Error(`${drive.target.name} was to be taken back, and nothing came of it`);
        }
        else if (how.proven) {
            const saw = `${reason.saw}; it was taken back, and that is proven`;
            const failure = new core_failure/* Failure */.HR(reason.code, { what: reason.what, saw, fix: reason.fix });
            const result = reason.cancelled ? 'cancelled' : 'rolled-back';
            outcomes.push(outcome(drive, result, { ...told, failure, remarks: how.remarks }));
        }
        else if (isLeftToPost(ending)) {
            outcomes.push({ ...leftToPost(drive, `${reason.saw}; then: ${how.because}`), ...told });
        }
        else {
            const failure = notTakenBack(drive, `${reason.saw}; then: ${how.because}`, reason.what);
            outcomes.push(outcome(drive, how.tried ? 'rollback-failed' : 'unknown', { ...told, failure }));
        }
    }
    return outcomes;
}
const leftToPost = (drive, saw) => outcome(drive, 'unknown', {
    failure: new core_failure/* Failure */.HR('not-taken-back', {
        what: `Stopped while ${drive.target.name} was being changed`,
        saw: `${saw}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
        fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
    }),
});
const heldAsAsked = ({ target, entry }, { what, saw }, by) => by === 'point-of-no-return'
    ? new core_failure/* Failure */.HR('not-taken-back', {
        what,
        saw: `${saw}; it was left as it is, since stage "${entry.noReturn}" is a point of no return and was passed`,
        fix: `mend what failed and deploy that; only if what ran before can live with what was done there: ${target.rollbackCommand}`,
    })
    : new core_failure/* Failure */.HR('not-taken-back', {
        what,
        saw: `${saw}; it was left as it is, as "${by}" says`,
        fix: target.rollbackCommand === target.statusCommand
            ? (0,run_target/* commandsFor */.A)(target)
            : `take it back with: ${target.rollbackCommand}`,
    });
const notTakenBack = (drive, saw, what) => new core_failure/* Failure */.HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: (0,run_target/* commandsFor */.A)(drive.target),
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ closeGroup),
  df: () => (/* binding */ holdGroup),
  nt: () => (/* binding */ isForPerson),
  wt: () => (/* binding */ proveGroupAgain),
  dP: () => (/* binding */ sealGroup),
  D6: () => (/* binding */ walkGroup)
});

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/run/in-turns.js

class OtherFailed extends Error {
}
async function inTurns(all, parallel, signal, work) {
    const stop = new AbortController();
    const turn = parallel === 1 ? signal : (0,clock/* sameSpan */.D4)(AbortSignal.any([signal, stop.signal]), signal);
    const waiting = all.values();
    let failed;
    const takeTurns = async () => {
        for (const one of waiting) {
            if (failed !== undefined)
                return;
            try {
                await work(one, turn);
            }
            catch (error) {
                failed ??= { error };
                stop.abort(new OtherFailed('another change of the same group failed'));
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, all.length) }, takeTurns));
    if (failed !== undefined)
        throw failed.error;
}

;// CONCATENATED MODULE: ./build/run/group.js

async function walkGroup({ driven, parallel }, signal) {
    const backs = driven.length > 1 ? driven.filter(({ drive }) => drive.entry.backOf !== undefined) : [];
    for (const { drive } of backs)
        await drive.arm();
    await inTurns(driven, parallel, signal, ({ drive }, turn) => drive.walk(turn));
}
const proveGroupAgain = ({ driven, parallel }, signal) => inTurns(driven, parallel, signal, ({ drive }, turn) => drive.proveAgain(turn));
const isForPerson = ({ driven }) => driven.some(({ policy }) => policy.confirm === 'manual');
async function holdGroup({ driven }) {
    for (const { drive } of driven)
        await drive.hold();
}
async function sealGroup({ driven, parallel }, signal) {
    await inTurns(driven, parallel, signal, ({ drive }, turn) => drive.seal(turn));
}
async function closeGroup({ driven }) {
    for (const { drive } of driven)
        await drive.close();
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
    const head = (0,core_event/* dependsOnHead */.xD)(event) ? await (await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(705), __webpack_require__.e(745)]).then(__webpack_require__.bind(__webpack_require__, 8745))).observeHead(world, signal) : undefined;
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


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ LOOKS_APART_MS),
/* harmony export */   JO: () => (/* binding */ POLL_MS),
/* harmony export */   KV: () => (/* binding */ TAKE_BACK_IN_POST_MS),
/* harmony export */   Kk: () => (/* binding */ SETTLES_WITHIN_MS),
/* harmony export */   Xt: () => (/* binding */ HEAD_START_MS),
/* harmony export */   Zh: () => (/* binding */ POLL_LISTENING_MS),
/* harmony export */   _l: () => (/* binding */ LISTEN_AGAIN_MS),
/* harmony export */   ck: () => (/* binding */ NEWS_TOGETHER_MS),
/* harmony export */   gf: () => (/* binding */ LISTEN_AGAIN_AT_MOST_MS),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   lx: () => (/* binding */ SURELY_OVER_MS),
/* harmony export */   u4: () => (/* binding */ OUT_OF_SIGHT_MS),
/* harmony export */   yw: () => (/* binding */ STABLE_IN_POST_MS)
/* harmony export */ });
const POLL_MS = 2_000;
const POLL_LISTENING_MS = 10_000;
const NEWS_TOGETHER_MS = 20;
const LOOKS_APART_MS = 250;
const LISTEN_AGAIN_MS = 2_000;
const LISTEN_AGAIN_AT_MOST_MS = 60_000;
const SURELY_OVER_MS = 10_000;
const OUT_OF_SIGHT_MS = 180_000;
const MOVES = 3;
const SETTLES_WITHIN_MS = 60_000;
const TAKE_BACK_IN_POST_MS = 4 * 60_000;
const STABLE_IN_POST_MS = 60_000;
const HEAD_START_MS = 60_000;


/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heldBy)
/* harmony export */ });
function heldBy({ noReturn }, { onFailure, onCancel }, { cancelled }) {
    if (noReturn !== undefined)
        return 'point-of-no-return';
    const follows = cancelled ? onCancel : onFailure;
    return follows === 'hold' ? (cancelled ? 'on-cancel' : 'on-failure') : undefined;
}


/***/ }),

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   d: () => (/* binding */ faultOfOurs)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _as_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1951);



function reasonOf(error) {
    const failure = (0,_as_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureIn */ .Q)(error);
    const { code, what, saw, fix } = failure ?? faultOfOurs(error);
    const cancelled = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ;
    const exitCode = cancelled ? _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.cancelled : failure === undefined ? _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.bug : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfFailure */ .Bu)(code);
    return { code, what, saw, fix, cancelled, exitCode };
}
const faultOfOurs = (error) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unknown', {
    what: 'A fault of ours, please report it',
    saw: error instanceof Error ? (error.stack ?? error.message) : String(error),
    fix: 'start it again',
}, { cause: error });


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ changesIn),
/* harmony export */   O: () => (/* binding */ reportGroup)
/* harmony export */ });
/* harmony import */ var _core_change_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2695);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8314);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5303);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);





const WORST_FIRST = [
    'unknown',
    'rollback-failed',
    'cancelled',
    'rolled-back',
    'awaiting-confirm',
    'confirmed',
    'switched',
    'unchanged',
];
const TONES = ['person', 'failed', 'back', 'waiting', 'good', 'plain'];
function reportGroup(title, members) {
    const [first, ...more] = members;
    if (first === undefined)
        throw new Error('a report of no change');
    if (more.length === 0)
        return first.report;
    const reports = members.map(({ report }) => report);
    const result = WORST_FIRST.find((word) => reports.some((report) => report.result === word));
    const failure = failureOf(reports);
    const undo = reports.map(({ outputs }) => outputs.undo ?? '').filter((one) => one !== '');
    return {
        result,
        outputs: { undo: undo.length === 0 ? '' : `[${undo.join(',')}]` },
        details: {
            ...(reports.every(({ details }) => details.dryRun === true) ? { dryRun: true } : {}),
            ...heldByAll(reports),
            services: members.map(({ name, report }) => ({
                name,
                result: report.result,
                ...report.outputs,
                ...report.details,
                ...(report.failure === undefined ? {} : { failure: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureJson */ .PM)(report.failure) }),
            })),
        },
        page: pageOfGroup(title, result, members, failure),
        exitCode: (0,_core_change_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .worstExitCode */ .L)(reports.map(({ exitCode }) => exitCode)),
        ...(failure === undefined ? {} : { failure }),
    };
}
function failureOf(reports) {
    const failures = reports.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const left = failures.filter(({ code }) => code === 'not-taken-back');
    const [first, ...more] = left;
    if (first === undefined || more.length === 0)
        return first ?? failures[0];
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('not-taken-back', {
        what: [...new Set(left.map(({ what }) => what))].join('; '),
        saw: [...new Set(left.map(({ saw }) => saw))].join('; '),
        fix: [...new Set(left.map(({ fix }) => fix))].join('; '),
    });
}
function heldByAll(reports) {
    const [first, ...more] = new Set(reports.filter(({ result }) => result === 'unknown').map(({ details }) => details.heldBy ?? null));
    return first === undefined || first === null || more.length > 0 ? {} : { heldBy: first };
}
function headlineOf(pages, tone) {
    const worst = pages.filter((page) => page.tone === tone).map(({ headline }) => headline);
    return [...worst.slice(0, 3), ...(worst.length > 3 ? [`And ${worst.length - 3} more, see below.`] : [])].join(' ');
}
function pageOfGroup(title, result, members, failure) {
    const pages = members.flatMap(({ name, report }) => report.page === undefined ? [] : [{ name, page: report.page, exitCode: report.exitCode }]);
    const tone = TONES.find((one) => pages.some(({ page }) => page.tone === one)) ?? 'plain';
    return {
        title,
        result: pages.every(({ page }) => page.result === 'dry run') ? 'dry run' : result,
        tone,
        headline: headlineOf(pages.map(({ page }) => page), tone),
        blocks: [
            ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .failureBlocks */ .pD)(failure),
            {
                kind: 'table',
                header: ['service', 'result', 'what'],
                rows: pages.map(({ name, page }) => [name, `${_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$[page.tone]} ${page.result}`, page.headline]),
            },
            ...pages.map(({ page, exitCode }) => ({ kind: 'part', page, folded: exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done })),
        ],
    };
}
const changesIn = (details) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .L)(details.services) ? details.services : [details]).flatMap((one) => {
    const { target = {}, from, to } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(one) ? one : {};
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(from) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(to) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(target) ? [{ target, from, to }] : [];
});


/***/ }),

/***/ 3165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   fo: () => (/* binding */ sayPlan),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8026);
/* harmony import */ var _core_stop_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9644);



const NOTHING = { add: 0, change: 0, remove: 0 };
function sayPlan(title, change, remarks) {
    return [
        `Plan: ${title}`,
        ...stepsOf(change),
        ...remarks.map((remark) => `  ! ${remark}`),
        `  ${sayCounts(countsOf(change))}`,
    ].join('\n');
}
function stepsOf({ stops }) {
    const [start, goal] = [stops[0], stops.at(-1) ?? stops[0]];
    if (isSame(start, goal))
        return [`  = ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(goal))}`];
    return stops.slice(1).flatMap((stop, index) => sayStep(stops[index] ?? start, stop).map((line) => `  ${line}`));
}
const countsOf = ({ stops }) => isSame(stops[0], stops.at(-1) ?? stops[0]) ? NOTHING : { ...NOTHING, change: 1 };
const isSame = (one, other) => (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(one) === (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(other) && (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesBetween */ .iv)(one, other).length === 0;
function sayStep(from, to) {
    const fields = (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesBetween */ .iv)(from, to);
    return fields.length > 0 ? (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .sayChanges */ .hY)(fields) : [`~ ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(from))} → ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStop */ .u)(to))}`];
}
function sayCounts({ add, change, remove }) {
    if (add + change + remove === 0)
        return 'nothing to do';
    const say = (count, verb) => `${count === 0 ? 'nothing' : count} to ${verb}`;
    return [say(change, 'change'), say(add, 'add'), say(remove, 'remove')].join(', ');
}
const sumOf = (all) => all.reduce((sum, one) => ({ add: sum.add + one.add, change: sum.change + one.change, remove: sum.remove + one.remove }), NOTHING);


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ takeBackInOrder)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9328);



async function takeBackInOrder(drives, clock, signal) {
    const all = [];
    const ahead = [];
    for (const drive of drives) {
        const { stage, parallel = 1 } = drive.entry;
        const mayBegin = () => {
            const still = stillAhead(ahead, clock);
            return still.length === 0 || (still.length < parallel && still.every((one) => one.stage === stage));
        };
        while (!mayBegin())
            await nextOf(ahead, clock);
        const { promise, resolve } = Promise.withResolvers();
        const one = { stage, untilMs: clock.nowMs() + _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_START_MS */ .Xt, arrived: false, arrival: promise };
        const arrive = () => {
            one.arrived = true;
            resolve();
        };
        ahead.push(one);
        all.push(drive.takeBack(signal, arrive).catch(notKnown).finally(arrive));
    }
    return Promise.all(all);
}
const stillAhead = (ahead, clock) => ahead.filter(({ arrived, untilMs }) => !arrived && clock.nowMs() < untilMs);
async function nextOf(ahead, clock) {
    const still = stillAhead(ahead, clock);
    const firstMs = Math.min(...still.map(({ untilMs }) => untilMs));
    const over = new AbortController();
    await Promise.race([
        ...still.map(({ arrival }) => arrival),
        clock.sleep(firstMs - clock.nowMs(), over.signal).catch(() => { }),
    ]);
    over.abort();
}
const notKnown = (error) => ({ proven: false, because: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfOurs */ .d)(error)), tried: true });


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commandsFor)
/* harmony export */ });
const commandsFor = ({ statusCommand, rollbackCommand }) => statusCommand === rollbackCommand
    ? `look with: ${statusCommand}`
    : `look with: ${statusCommand}; take it back with: ${rollbackCommand}`;


/***/ })

};
