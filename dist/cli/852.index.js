export const id = 852;
export const ids = [852,314];
export const modules = {

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
        details: inputs === undefined ? {} : { stack: inputs.stack, service: inputs.service },
    }),
};


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   z: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _gates_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2817);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4866);


async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ..._run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .x], 'upgrade');
    const access = readAccess(reader);
    const image = reader.maybeImageRef('image');
    if (operation === 'upgrade' && reader.maybe('image') === undefined)
        reader.problem('image', 'nothing', 'required for an upgrade');
    const changing = await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readChangeInputs */ .Y)(reader);
    for (const name of image === undefined ? [] : (0,_gates_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .unfillable */ .zi)(changing.gates, image)) {
        reader.problem('gates', `a gate that asks for {${name}}`, `the image has no ${name === 'version' ? 'tag' : 'digest'} to compare with`);
    }
    return {
        operation,
        access,
        environment: reader.maybe('environment'),
        stack: reader.text('stack'),
        service: reader.text('service'),
        image,
        strategy: {
            batchSize: reader.count('batch-size', 1, 1),
            intervalMs: reader.durationMs('interval', '2s'),
            startFirst: reader.flag('start-first', false),
        },
        allowMovingTag: reader.flag('allow-moving-tag', false),
        changing,
        secrets: reader.secrets,
    };
}
function readAccess(reader) {
    const text = reader.text('rancher-url');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (text !== undefined && (url === undefined || !['http:', 'https:'].includes(url.protocol))) {
        reader.problem('rancher-url', `"${text}"`, 'not an http or https URL, such as https://rancher.example.com');
    }
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        reader.problem('rancher-url', 'a URL with a password in it', 'give the keys by rancher-access-key and rancher-secret-key');
    }
    return {
        url: url ?? new URL('http://invalid'),
        accessKey: reader.secret('rancher-access-key'),
        secretKey: reader.secret('rancher-secret-key'),
    };
}


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   qM: () => (/* binding */ nameOfImage),
/* harmony export */   rU: () => (/* binding */ isMoving)
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
function tryParseImageRef(text) {
    try {
        return parseImageRef(text);
    }
    catch {
        return undefined;
    }
}
const shortImage = (text) => text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');
function nameOfImage(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return text;
    const name = ref.repository.slice(ref.repository.lastIndexOf('/') + 1);
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

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ secretsOfJob),
/* harmony export */   av: () => (/* binding */ textsToMask),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
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

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   zi: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


function toldBy(stop) {
    const ref = typeof stop.image === 'string' ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(stop.image) : undefined;
    return { version: ref?.tag, digest: ref?.digest };
}
function fill(expected, told) {
    if (typeof expected === 'string')
        return fillText(expected, told);
    if (Array.isArray(expected))
        return expected.map((item) => fill(item, told) ?? null);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(expected))
        return expected;
    const members = Object.entries(expected).flatMap(([name, value]) => {
        const filled = fill(value, told);
        return filled === undefined ? [] : [[name, filled]];
    });
    return Object.fromEntries(members);
}
function fillText(text, told) {
    let known = true;
    const filled = text.replace(/\{(version|digest)\}/g, (_, name) => {
        if (told[name] === undefined)
            known = false;
        return told[name] ?? '';
    });
    return known ? filled : undefined;
}
const mentions = (expected) => /\{(version|digest)\}/.test(JSON.stringify(expected ?? null));
function unfillable(gates, { tag, digest }) {
    const asked = JSON.stringify(gates.map((gate) => (gate.kind === 'http' ? [gate.spec.json ?? null, gate.spec.body ?? null] : null)));
    return [
        ...(tag === undefined && asked.includes('{version}') ? ['version'] : []),
        ...(digest === undefined && asked.includes('{digest}') ? ['digest'] : []),
    ];
}


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ OPERATIONS),
  Y: () => (/* binding */ readChangeInputs)
});

// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/gates/secrets.js

const SOUNDS_SECRET = /authorization|cookie|token|secret|passw|credential|key/i;
const LEAST = 8;
const secretsOfGates = (specs) => specs
    .flatMap((spec) => (spec.kind === 'http' ? Object.entries(spec.spec.headers) : []))
    .filter(([name]) => SOUNDS_SECRET.test(name))
    .flatMap(([name, value]) => [value, value.replace(/^[A-Za-z]+ +/, '')].map((text) => new secret/* Secret */.zh(`gates: header ${name}`, text)))
    .filter((secret) => secret.reveal().length >= LEAST);

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/gates/specs.js


const KEYS = {
    http: ['http', 'method', 'headers', 'status', 'body', 'json', 'connect-to'],
    containers: ['containers'],
    run: ['run'],
};
const METHODS = ['GET', 'HEAD', 'POST', 'PUT'];
function readGateSpecs(value, problem) {
    if (value === undefined)
        return [];
    if (!(0,json/* isList */.L)(value)) {
        problem('no list', 'not a list of gates');
        return [];
    }
    return value.flatMap((item) => {
        const spec = readOne(item, problem);
        return spec === undefined ? [] : [spec];
    });
}
function readOne(item, problem) {
    const saw = (0,json/* isObject */.G)(item) ? `a gate with ${Object.keys(item).join(', ')}` : 'something that is no map';
    if (!(0,json/* isObject */.G)(item))
        return void problem(saw, 'a gate has the form "kind: value"');
    const kind = Object.keys(item).find((key) => key in KEYS);
    if (kind === undefined) {
        const near = (0,nearest/* nearest */.p)(Object.keys(item)[0] ?? '', Object.keys(KEYS));
        return void problem(saw, `no kind of gate is named in it; the kinds are http, run, containers${near === undefined ? '' : `; did you mean ${near}?`}`);
    }
    for (const key of Object.keys(item)) {
        if (KEYS[kind]?.includes(key))
            continue;
        const near = (0,nearest/* nearest */.p)(key, KEYS[kind] ?? []);
        problem(saw, `"${key}" is not a key of a gate "${kind}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    if (kind === 'http')
        return readHttp(item, saw, problem);
    if (kind === 'run') {
        if (typeof item.run === 'string' && item.run.trim() !== '')
            return { kind: 'run', script: item.run };
        return void problem(saw, '"run" is not a script');
    }
    if (item.containers === 'healthy')
        return { kind: 'containers' };
    return void problem(saw, 'a gate "containers" is written "containers: healthy"');
}
function readHttp(item, saw, problem) {
    const url = typeof item.http === 'string' && URL.canParse(item.http) ? new URL(item.http) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol))
        return void problem(saw, '"http" is not an http or https URL');
    if (url.username !== '' || url.password !== '')
        return void problem(`a URL of ${url.host}`, 'a URL with a password in it would be printed; use headers');
    const method = METHODS.find((one) => one === (item.method ?? 'GET'));
    if (method === undefined)
        problem(saw, `"method" is not one of ${METHODS.join(', ')}`);
    const status = (0,json/* isList */.L)(item.status) ? item.status : item.status === undefined ? [] : [item.status];
    if (!status.every((one) => typeof one === 'number' && Number.isInteger(one) && one >= 100 && one <= 599))
        problem(saw, '"status" is not a status or a list of them');
    const headers = item.headers ?? {};
    if (!(0,json/* isObject */.G)(headers) || !Object.values(headers).every((one) => typeof one === 'string'))
        problem(saw, '"headers" is not a map of texts');
    if (item.body !== undefined && typeof item.body !== 'string')
        problem(saw, '"body" is not a text');
    if (item.json !== undefined && !(0,json/* isObject */.G)(item.json))
        problem(saw, '"json" is not a map of members');
    const connectTo = readConnectTo(item['connect-to']);
    if (connectTo === 'wrong')
        problem(saw, '"connect-to" is not a host or host:port');
    return {
        kind: 'http',
        spec: {
            url,
            method: method ?? 'GET',
            headers: (0,json/* isObject */.G)(headers) ? headers : {},
            status: status.filter((one) => typeof one === 'number'),
            body: typeof item.body === 'string' ? item.body : undefined,
            json: (0,json/* isObject */.G)(item.json) ? item.json : undefined,
            connectTo: connectTo === 'wrong' ? undefined : connectTo,
        },
    };
}
function readConnectTo(value) {
    if (value === undefined)
        return undefined;
    const match = typeof value === 'string' ? /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(?::(\d{1,5}))?$/.exec(value) : null;
    if (match?.[1] === undefined)
        return 'wrong';
    return { host: match[1], ...(match[2] === undefined ? {} : { port: Number(match[2]) }) };
}

;// CONCATENATED MODULE: ./build/run/read-change-inputs.js


const OPERATIONS = ['confirm', 'rollback', 'status'];
async function readChangeInputs(reader) {
    const gates = readGateSpecs(await reader.structure('gates'), (saw, because) => reader.problem('gates', saw, because));
    reader.secrets.push(...secretsOfGates(gates));
    return {
        gates,
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
        allowUntrusted: reader.flag('allow-untrusted', false),
    };
}


/***/ })

};
