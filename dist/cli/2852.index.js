export const id = 2852;
export const ids = [2852];
export const modules = {

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ignoreAccess),
/* harmony export */   z: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9729);

function readAccess(reader) {
    const allowHttp = reader.flag('allow-http', false);
    return { url: readUrl(reader, allowHttp), keys: readKeys(reader), caFile: reader.maybe('ca-file') };
}
function ignoreAccess(reader) {
    for (const name of ['rancher-url', 'ca-file'])
        reader.maybe(name);
    reader.flag('allow-http', false);
    for (const name of KEYS)
        reader.secret(name, 'be left out');
}
const KEYS = ['rancher-access-key', 'rancher-secret-key'];
const NOWHERE = new URL('https://invalid');
function readUrl(reader, allowHttp) {
    const text = reader.text('rancher-url');
    if (text === undefined)
        return NOWHERE;
    const wrong = (saw, because) => {
        reader.problem('rancher-url', saw, because);
        return NOWHERE;
    };
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol))
        return wrong(`"${text}"`, 'not an http or https URL, such as https://rancher.example.com');
    if (url.username !== '' || url.password !== '')
        return wrong('a URL with a password in it', 'give the keys by rancher-access-key and rancher-secret-key');
    if (url.protocol === 'http:' && !allowHttp && !(0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname)) {
        const instead = 'keys and answers would cross the network in clear; write https://…, or set allow-http: true';
        return wrong(`"${text}"`, `http to another machine: ${instead}`);
    }
    return url;
}
function readKeys(reader) {
    const [access, secret] = KEYS.map((name) => reader.secret(name, 'be left out'));
    if (access !== undefined && secret !== undefined)
        return { access, secret };
    const [given, missing] = access === undefined ? [KEYS[1], KEYS[0]] : KEYS;
    if (access !== undefined || secret !== undefined)
        reader.problem(missing, 'nothing', `required together with ${given}; where access control is off, leave both out`);
    return undefined;
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ asksForMore),
/* harmony export */   $K: () => (/* binding */ WHY_NO_IMAGE),
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   St: () => (/* binding */ readChanges),
/* harmony export */   rI: () => (/* binding */ isNoImage)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5616);
/* harmony import */ var _core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7621);
/* harmony import */ var _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2589);




function readChanges(reader) {
    const pull = reader.choice('pull', ['always', 'missing'], '');
    const labels = readEdits(reader, 'labels', whyNoLabel);
    if (pull !== undefined && labels.some(({ name }) => name === _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PULL_LABEL */ .V))
        reader.problem('pull', `"${pull}"`, `"labels" names ${_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PULL_LABEL */ .V} too; say it once`);
    return {
        env: readEdits(reader, 'env', () => undefined),
        labels,
        sidekicks: readSidekicks(reader),
        pull,
        force: reader.flag('force', false),
    };
}
const asksForMore = ({ env, labels, sidekicks, pull, force }) => env.length + labels.length + sidekicks.size > 0 || pull !== undefined || force;
function readEdits(reader, input, whyNot) {
    const edits = [];
    for (const [index, line] of reader.list(input, 'hide what is wrong').entries()) {
        const edit = readEdit(line, input);
        const problem = edit === undefined
            ? `write NAME=value${input === 'env' ? ', NAME- to remove it, or NAME to take it from the job' : ', or NAME- to remove it'}`
            : edits.some(({ name }) => name === edit.name)
                ? 'it is there twice'
                : whyNot(edit.name);
        if (edit !== undefined && problem === undefined)
            edits.push(edit);
        else
            reader.problem(input, edit === undefined ? `wrong at item ${index + 1}` : `"${edit.name}"`, problem ?? '');
        if (edit?.do === 'set' && isSecret(edit.name, edit.value))
            reader.secrets.push(new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(`${edit.name} in ${input}`, edit.value));
    }
    return edits;
}
const NAME = { env: /^[A-Za-z_][A-Za-z0-9_.-]*$/, labels: /^[^\s=]+$/ };
function readEdit(line, input) {
    const at = line.indexOf('=');
    const isRemoval = at === -1 && line.endsWith('-');
    const name = at !== -1 ? line.slice(0, at) : isRemoval ? line.slice(0, -1) : line;
    if (!NAME[input].test(name))
        return undefined;
    if (at !== -1)
        return { name, do: 'set', value: line.slice(at + 1) };
    if (isRemoval)
        return { name, do: 'remove' };
    return input === 'env' ? { name, do: 'take' } : undefined;
}
const whyNoLabel = (name) => name.startsWith('io.slipway.') ? 'this label tells whose upgrade it is, and is written by the action' : undefined;
const isSecret = (name, value) => (0,_core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .soundsSecret */ .z)(name) && value.length >= 8;
function readSidekicks(reader) {
    const images = new Map();
    for (const line of reader.list('sidekick-images')) {
        const [, name, text = ''] = /^([A-Za-z0-9-]+)=(.+)$/.exec(line) ?? [];
        const ref = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(text);
        if (name === undefined || ref === undefined)
            reader.problem('sidekick-images', `"${line}"`, 'write name=repository:tag');
        else if (images.has(name))
            reader.problem('sidekick-images', `"${name}"`, 'it is there twice');
        else if (isNoImage(ref))
            reader.problem('sidekick-images', `"${line}"`, WHY_NO_IMAGE);
        else
            images.set(name, (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(ref));
    }
    return images;
}
const isNoImage = ({ repository }) => [_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_IMAGE */ .g, `docker.io/${_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_IMAGE */ .g}`].includes(repository.toLowerCase());
const WHY_NO_IMAGE = 'for Rancher this means to have no container at all';


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);

const front = {
    name: 'rancher-upgrade',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '15m',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L,
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { services: inputs.services.map(({ stack, service }) => `${stack}/${service}`) },
    }),
};


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8803);
/* harmony import */ var _run_read_registry_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7114);
/* harmony import */ var _targets_cattle_run_state_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7360);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6117);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6226);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6088);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(911);








async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ..._targets_cattle_run_state_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .STEPS */ .UT, ..._run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .xb], 'upgrade');
    const access = (0,_access_js__WEBPACK_IMPORTED_MODULE_4__/* .readAccess */ .z)(reader);
    const services = (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .readServices */ .JQ)(reader);
    const changes = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .readChanges */ .St)(reader);
    if (operation === 'upgrade' && !(0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .asksForMore */ .$4)(changes) && services.some(({ image }) => image === undefined))
        reader.problem('image', 'nothing', 'required for an upgrade that changes nothing else');
    const scale = reader.maybeCount('scale', 1);
    const changing = await (0,_patience_js__WEBPACK_IMPORTED_MODULE_6__/* .readChanging */ .g)(reader);
    const unfilled = new Set();
    for (const { image } of services) {
        if (image === undefined)
            continue;
        if ((0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isNoImage */ .rI)(image))
            reader.problem('image', `"${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(image)}"`, _changes_js__WEBPACK_IMPORTED_MODULE_5__/* .WHY_NO_IMAGE */ .$K);
        for (const name of await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .unfilledIn */ .H3)(changing.gates, image))
            unfilled.add(name);
    }
    for (const name of unfilled) {
        reader.problem('gates', `a gate that asks for {${name}}`, `the image has no ${name === 'version' ? 'tag' : 'digest'} to compare with`);
    }
    checkStep(reader, operation, changing);
    return {
        operation,
        access,
        environment: reader.maybe('environment'),
        services,
        parallel: reader.count('parallel', 1, 1),
        changes,
        scale,
        strategy: {
            batchSize: reader.count('batch-size', 1, 1),
            intervalMs: reader.durationMs('interval', '2s'),
            startFirst: reader.flag('start-first', false),
        },
        allowMovingTag: reader.flag('allow-moving-tag', false),
        allowDowngrade: reader.flag('allow-downgrade', false),
        requireHealthCheck: reader.flag('require-health-check', false),
        checkImages: reader.flag('check-images', true),
        registryLogin: (0,_run_read_registry_login_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryLogin */ .T)(reader),
        changing,
        secrets: reader.secrets,
    };
}
function checkStep(reader, operation, { policy }) {
    const hasScale = reader.wasGiven('scale');
    if (operation === 'scale' && !hasScale)
        reader.problem('scale', 'nothing', 'required for operation "scale"');
    if (operation !== 'scale' && hasScale)
        reader.problem('scale', 'given', 'only for operation "scale"');
    if (_targets_cattle_run_state_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .STEPS */ .UT.some((step) => step === operation) && policy?.confirm === 'manual')
        reader.problem('confirm', '"manual"', `a ${operation} waits for nobody: it is done when it is proven`);
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readChanging)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _run_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6367);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8803);



async function readChanging(reader) {
    return { ...(await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readChangeInputs */ .Y1)(reader)), patience: readPatience(reader) };
}
function readPatience(reader) {
    const durationMs = (input, fallback) => reader.durationMs(input, fallback) ?? (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .y)(fallback, input);
    const within = (input, fallback) => ({ ms: durationMs(input, fallback), input });
    const patience = {
        failAfter: reader.count('fail-after', _run_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .aZ.failAfter, 1) ?? _run_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .aZ.failAfter,
        stableMs: durationMs('stable-for', '0s'),
        move: within('upgrade-within', '10m'),
        back: within('rollback-within', '15m'),
    };
    if (patience.stableMs >= patience.back.ms)
        reader.problem('rollback-within', 'no more than "stable-for"', 'what ran before is watched for as long, within it');
    return patience;
}


/***/ }),

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

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
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

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
function parseDurationMs(text, input) {
    const match = /^(\d{1,7})(ms|s|m|h)$/.exec(text.trim());
    const [, digits, unit] = match ?? [];
    if (digits === undefined || unit === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input}`,
            saw: `"${text}"`,
            fix: 'a whole number with its unit: 500ms, 90s, 5m or 1h',
        });
    }
    return Number(digits) * (UNIT_MS[unit] ?? 0);
}
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m ${seconds % 60}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   ol: () => (/* binding */ isWrittenAs),
/* harmony export */   qM: () => (/* binding */ nameOfImage),
/* harmony export */   rU: () => (/* binding */ isMoving),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const HOST = String.raw `(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?`;
const COMPONENT = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const NAME = new RegExp(`^(?:(?:${HOST})/)?${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[\w][\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImageRef(text, input = 'image') {
    const [named = '', digest, ...more] = text.trim().split('@');
    const slash = named.lastIndexOf('/');
    const colon = named.indexOf(':', slash + 1);
    const repository = colon === -1 ? named : named.slice(0, colon);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    const wrong = more.length > 0 ||
        repository.length > 255 ||
        !NAME.test(repository) ||
        (tag !== undefined && !TAG.test(tag)) ||
        (digest !== undefined && !DIGEST.test(digest));
    if (wrong) {
        const lower = repository !== repository.toLowerCase() ? '; the repository must be in lower case' : '';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input} as an image reference`,
            saw: `"${text}"`,
            fix: `write repository:tag, or repository:tag@sha256:… with 64 hex digits${lower}`,
        });
    }
    return { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
const formatImageRef = (ref) => `${ref.repository}${ref.tag === undefined ? '' : `:${ref.tag}`}${ref.digest === undefined ? '' : `@${ref.digest}`}`;
function registryOf(ref) {
    const [first = '', ...rest] = ref.repository.split('/');
    const isHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    return isHost ? first : 'docker.io';
}
function isMoving(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return true;
    return ref.digest === undefined && !/^v?\d+\.\d+\.\d+([-+._].+)?$/.test(ref.tag ?? 'latest');
}
function isSameName(one, other) {
    const [a, b] = [tryParseImageRef(one), tryParseImageRef(other)];
    return a === undefined || b === undefined ? one === other : formatImageRef(fully(a)) === formatImageRef(fully(b));
}
const isWrittenAs = (asked, stored) => isSameName(asked, stored) || (!namesRegistry(asked) && stored.endsWith(`/${asked}`));
const namesRegistry = (text) => {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && /[.:]|^localhost$/.test(first);
};
const HUB = /^(?:(?:index\.)?docker\.io\/)?(?:library\/)?(?=[^/]+$)|^(?:index\.)?docker\.io\//;
function fully(ref) {
    const tag = ref.tag ?? (ref.digest === undefined ? 'latest' : undefined);
    const repository = /^(index\.)?docker\.io$/.test(registryOf(ref)) ? ref.repository.replace(HUB, '') : ref.repository;
    return { ...ref, repository, ...(tag === undefined ? {} : { tag }) };
}
function tryParseImageRef(text) {
    try {
        return parseImageRef(text);
    }
    catch {
        return undefined;
    }
}
const shortImage = (text) => text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');
const lastOf = ({ repository }) => repository.slice(repository.lastIndexOf('/') + 1);
function nameIn(text) {
    const ref = tryParseImageRef(text);
    return ref === undefined ? text : lastOf(ref);
}
function nameOfImage(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return text;
    const name = lastOf(ref);
    return ref.tag === undefined ? shortImage(`${name}@${ref.digest ?? ''}`) : `${name}:${ref.tag}`;
}


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

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ secretsOfJob),
/* harmony export */   av: () => (/* binding */ textsToMask),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
class Secret {
    name;
    #value;
    constructor(name, value) {
        this.name = name;
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [INSPECT]() {
        return '***';
    }
}
function textsToMask(secret) {
    const whole = secret.reveal();
    const lines = whole.includes('\n') ? whole.split(/\r?\n/).map((line) => line.trim()) : [];
    const bodies = lines.filter((line) => line.length >= 8 && /[A-Za-z0-9]/.test(line) && !/^-+[A-Z ]+-+$/.test(line));
    return [...new Set([whole, ...bodies])].filter((text) => text.trim().length >= 4);
}
const OF_THE_JOB = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
const secretsOfJob = (env) => OF_THE_JOB.flatMap((name) => ((env[name]?.length ?? 0) < 8 ? [] : [new Secret(name, env[name] ?? '')]));


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ soundsSecret)
/* harmony export */ });
const SOUNDS_SECRET = /TOKEN|PASSW|SECRET|CREDENTIAL|PRIVATE_?KEY|ACCESS_?KEY|API_?KEY|_PAT$/i;
const soundsSecret = (name) => SOUNDS_SECRET.test(name);


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ LOOKS_APART_MS),
/* harmony export */   JO: () => (/* binding */ POLL_MS),
/* harmony export */   KV: () => (/* binding */ TAKE_BACK_IN_POST_MS),
/* harmony export */   Kk: () => (/* binding */ SETTLES_WITHIN_MS),
/* harmony export */   Xt: () => (/* binding */ HEAD_START_MS),
/* harmony export */   Zh: () => (/* binding */ POLL_LISTENING_MS),
/* harmony export */   _l: () => (/* binding */ LISTEN_AGAIN_MS),
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   ck: () => (/* binding */ NEWS_TOGETHER_MS),
/* harmony export */   gf: () => (/* binding */ LISTEN_AGAIN_AT_MOST_MS),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   lx: () => (/* binding */ SURELY_OVER_MS),
/* harmony export */   u4: () => (/* binding */ OUT_OF_SIGHT_MS),
/* harmony export */   yw: () => (/* binding */ STABLE_IN_POST_MS)
/* harmony export */ });
/* unused harmony export TAKE_BACK_MS */
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
const TAKE_BACK_MS = 15 * 60_000;
const TAKE_BACK_IN_POST_MS = 4 * 60_000;
const STABLE_IN_POST_MS = 60_000;
const PATIENCE = { failAfter: 3, stableMs: 0, back: { ms: TAKE_BACK_MS } };
const HEAD_START_MS = 60_000;


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ unfilledIn),
/* harmony export */   Y1: () => (/* binding */ readChangeInputs),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6367);

const OPERATIONS = ['confirm', 'rollback', 'status'];
async function readChangeInputs(reader) {
    return {
        gates: await readGates(reader),
        rule: {
            needs: reader.count('needs', 3, 1),
            everyMs: reader.durationMs('every', '5s'),
            withinMs: reader.durationMs('within', '2m'),
            allowBad: reader.count('allow-bad', 0),
            allowUnasked: reader.count('allow-unasked', 4),
        },
        policy: {
            confirm: reader.choice('confirm', ['auto', 'manual'], 'auto'),
            onFailure: reader.choice('on-failure', ['rollback', 'hold'], 'rollback'),
            onCancel: reader.choice('on-cancel', ['rollback', 'hold'], 'rollback'),
        },
        patience: _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .aZ,
        allowUntrusted: reader.flag('allow-untrusted', false),
    };
}
async function readGates(reader) {
    const written = await reader.structure('gates');
    if (written === undefined)
        return [];
    const [{ readGateSpecs }, { secretsOfGates }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4063).then(__webpack_require__.bind(__webpack_require__, 4063)),
        __webpack_require__.e(/* import() */ 5050).then(__webpack_require__.bind(__webpack_require__, 5050)),
    ]);
    const gates = readGateSpecs(written, (saw, because) => reader.problem('gates', saw, because));
    reader.secrets.push(...secretsOfGates(gates));
    return gates;
}
async function unfilledIn(gates, known) {
    return gates.length === 0 ? [] : (await __webpack_require__.e(/* import() */ 2817).then(__webpack_require__.bind(__webpack_require__, 2817))).unfillable(gates, known);
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRegistryLogin)
/* harmony export */ });
/* harmony import */ var _systems_registry_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9773);

function readRegistryLogin(from) {
    const username = from.maybe('registry-username');
    const password = from.secret('registry-password', 'be left out');
    if (username !== undefined && password !== undefined) {
        const credentials = { username, password };
        from.secrets.push((0,_systems_registry_login_js__WEBPACK_IMPORTED_MODULE_0__/* .loginBlob */ .tu)(credentials));
        return credentials;
    }
    if (username !== undefined)
        from.problem('registry-password', 'nothing', 'required with registry-username');
    if (password !== undefined)
        from.problem('registry-username', 'nothing', 'required with registry-password');
    return undefined;
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ PULL_LABEL),
/* harmony export */   g: () => (/* binding */ NO_IMAGE)
/* harmony export */ });
const PULL_LABEL = 'io.rancher.container.pull_image';
const NO_IMAGE = 'rancher/none';


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I9: () => (/* binding */ answerChallenge),
  wV: () => (/* binding */ basicOf),
  tu: () => (/* binding */ loginBlob)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/systems/registry/challenge.js
function parseChallenge(header) {
    const challenges = [header ?? []].flat().flatMap(split);
    for (const { scheme, parameters } of challenges) {
        const { realm, service, scope } = parameters;
        if (scheme === 'bearer' && realm !== undefined) {
            return {
                scheme,
                realm,
                ...(service === undefined ? {} : { service }),
                ...(scope === undefined ? {} : { scope }),
            };
        }
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
const PIECE = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)/g;
function split(header) {
    const challenges = [];
    for (const [, name, quoted, plain, scheme] of header.matchAll(PIECE)) {
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
        const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
        const last = challenges.at(-1);
        if (name !== undefined && value !== undefined && last !== undefined)
            last.parameters[name.toLowerCase()] = value;
    }
    return challenges;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/systems/registry/token-url.js

function tokenUrl(realm, base) {
    const url = URL.canParse(realm, base.href) ? new URL(realm, base) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        return undefined;
    if (url.origin === base.origin)
        return url;
    if (url.protocol === 'http:' && base.protocol === 'https:' && url.host === base.host) {
        return new URL(`${url.pathname}${url.search}`, base);
    }
    const near = url.hostname === base.hostname || areNeighbours(url.hostname, base.hostname);
    return url.protocol === 'https:' && near ? url : undefined;
}
function areNeighbours(one, registry) {
    if ((0,external_node_net_.isIP)(registry) !== 0 || registry.startsWith('['))
        return false;
    const domain = registry.split('.').slice(1).join('.');
    return domain.includes('.') && (one === domain || one.endsWith(`.${domain}`));
}

;// CONCATENATED MODULE: ./build/systems/registry/login.js





async function answerChallenge(response, address, { credentials, scope }, get) {
    const challenge = parseChallenge(response.headers['www-authenticate']);
    if (challenge === undefined)
        return undefined;
    const basic = credentials === undefined ? undefined : basicOf(credentials);
    if (challenge.scheme === 'basic')
        return basic;
    const url = tokenUrl(challenge.realm, address.base);
    if (url === undefined)
        throw foreignRealm(challenge.realm, address);
    if (challenge.service !== undefined)
        url.searchParams.set('service', challenge.service);
    url.searchParams.set('scope', `repository:${address.path}:${scope}`);
    const answer = await get(url, basic === undefined ? {} : { authorization: basic.reveal() });
    return new secret/* Secret */.zh('registry token', `Bearer ${readToken(answer, url)}`);
}
function loginBlob({ username, password }) {
    const text = `${username}:${password.reveal().replace(/\r?\n$/, '')}`;
    return new secret/* Secret */.zh('registry-password', Buffer.from(text).toString('base64'));
}
const basicOf = (credentials) => new secret/* Secret */.zh('registry-password', `Basic ${loginBlob(credentials).reveal()}`);
function readToken({ body }, url) {
    let json = null;
    try {
        json = JSON.parse(body);
    }
    catch {
    }
    const token = (0,core_json/* isObject */.G)(json) ? (json.token ?? json.access_token) : undefined;
    if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token))
        return token;
    throw new failure/* Failure */.HR('answer-wrong', {
        what: `Cannot log in: ${url.host} gave no token`,
        saw: 'a status of success without a token in it',
        fix: 'check registry-username and registry-password; if they are right, ask who runs the registry',
    });
}
const foreignRealm = (realm, { name }) => new failure/* Failure */.HR('refused', {
    what: `Will not send the login of ${name} to another place`,
    saw: `it wants a token from "${realm}"`,
    fix: `a token service is asked by https, at the host of the registry or under the same domain; write the registry by its own name in "repository"`,
});


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Pj: () => (/* binding */ isDown),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   aE: () => (/* binding */ scaleAt),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   lD: () => (/* binding */ stopsOf),
/* harmony export */   sE: () => (/* binding */ startCountsOf)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const STEPS = ['start', 'stop', 'restart', 'scale'];
function stopsOf(step, known, to) {
    const { image, version, startCounts } = known;
    const scale = known.scale === undefined ? {} : { scale: known.scale };
    const runs = { image };
    const hidden = { launchConfig: { version }, startCounts };
    switch (step) {
        case 'start':
            return [
                { state: 'inactive', ...hidden },
                { state: 'active', ...scale, runs },
            ];
        case 'stop':
            return [{ state: 'active', ...scale, runs, ...hidden }, { state: 'inactive' }];
        case 'restart':
            return [
                { state: 'active', ...scale, runs, ...hidden },
                { state: 'restarted', ...scale, runs },
            ];
        case 'scale':
            return [
                { ...scale, runs, ...hidden },
                { scale: to ?? 0, runs },
            ];
        default:
            return step;
    }
}
function stepOf(change) {
    const [start, goal] = [change.stops[0].state, (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .goalOf */ .ZZ)(change).state];
    if (goal === 'inactive')
        return 'stop';
    if (start === 'inactive')
        return 'start';
    return goal === 'restarted' ? 'restart' : 'scale';
}
const isDown = (stop) => stop.state === 'inactive';
const scaleAt = (stop) => (typeof stop.scale === 'number' ? stop.scale : undefined);
const scaleOf = ({ stops }) => scaleAt(stops[0]) ?? scaleAt(stops.at(-1) ?? stops[0]);
const versionOf = ({ stops: [{ launchConfig }] }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(launchConfig) ? String(launchConfig.version) : '';
const startCountsOf = ({ stops: [{ startCounts }] }) => new Map(Object.entries((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(startCounts) ? startCounts : {}).map(([id, count]) => [id, Number(count)]));


/***/ })

};
