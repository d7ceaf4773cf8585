export const id = 878;
export const ids = [878,314];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

const front = {
    name: 'route53-switch',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '1h',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L,
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { record: inputs.record },
    }),
};


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/gates/placeholders.js
var placeholders = __webpack_require__(2817);
// EXTERNAL MODULE: ./build/run/read-change-inputs.js + 2 modules
var read_change_inputs = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/systems/route53/name.js
var route53_name = __webpack_require__(5976);
;// CONCATENATED MODULE: ./build/systems/route53/zone-id.js

function parseZoneId(text, input) {
    const id = text.trim().replace(/^\/hostedzone\//, '');
    if (/^[A-Z0-9]{1,32}$/.test(id))
        return id;
    throw new failure/* Failure */.HR('bad-input', {
        what: `Cannot read ${input} as the id of a hosted zone`,
        saw: `"${text}"`,
        fix: 'write the id, such as Z0123456789ABCDEFGHIJ, and not the name',
    });
}

;// CONCATENATED MODULE: ./build/targets/route53-record/parse-answer.js

const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';
function parseAnswer(lines, input) {
    const [first] = lines;
    if (first === undefined)
        return undefined;
    const words = first.split(/\s+/);
    if (words[0] !== 'alias')
        return { ResourceRecords: lines.map((Value) => ({ Value })) };
    const [, HostedZoneId, DNSName, ...more] = words;
    if (HostedZoneId === undefined || DNSName === undefined || more.length > 0 || lines.length > 1) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `Cannot read ${input}`,
            saw: `"${lines.join(' ')}"`,
            fix: 'an alias is written "alias ZONE-ID NAME", with the zone id of the target, and stands alone',
        });
    }
    return { AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: HostedZoneId !== CLOUDFRONT_ZONE } };
}

;// CONCATENATED MODULE: ./build/actions/route53-switch/inputs.js






const TTL_MOST_SECONDS = 2_147_483_647;
async function read(reader) {
    const operation = reader.choice('operation', ['switch', ...read_change_inputs/* OPERATIONS */.x], 'switch');
    const attempt = (name, text, parse) => text === undefined ? undefined : orProblem(reader, name, () => parse(text, name));
    const to = reader.choice('to', ['blue', 'green', 'other'], 'other');
    const type = reader.choice('type', ['auto', 'A', 'AAAA', 'CNAME'], 'auto');
    const hostedZoneId = attempt('hosted-zone-id', reader.maybe('hosted-zone-id'), parseZoneId);
    const record = attempt('record', reader.text('record'), route53_name/* parseName */.$q) ?? '';
    const meant = { record, zoneId: hostedZoneId, type: type === 'auto' ? undefined : type };
    const inputs = {
        operation,
        hostedZoneId,
        hostedZone: attempt('hosted-zone', reader.maybe('hosted-zone'), route53_name/* parseName */.$q),
        record,
        walk: {
            type: meant.type,
            blue: readAnswer(reader, 'blue'),
            green: readAnswer(reader, 'green'),
            to,
            steps: readSteps(reader),
            finalize: reader.choice('finalize', ['keep', 'simple'], 'keep'),
            ttlSeconds: readTtl(reader),
        },
        saysTo: reader.wasGiven('to'),
        holdMs: reader.durationMs('hold', '0s'),
        undo: await undoOf(reader, meant),
        changing: await (0,read_change_inputs/* readChangeInputs */.Y)(reader),
        secrets: reader.secrets,
    };
    complain(reader, inputs);
    return inputs;
}
function complain(reader, inputs) {
    const { operation, hostedZoneId, hostedZone, walk, undo, saysTo, changing } = inputs;
    if (hostedZoneId !== undefined && hostedZone !== undefined)
        reader.problem('hosted-zone', `"${hostedZone}"`, 'one of hosted-zone and hosted-zone-id is enough');
    if (walk.finalize === 'simple' && walk.steps.at(-1) !== 100)
        reader.problem('finalize', '"simple"', 'it needs "steps" that end at 100');
    if (operation === 'confirm' && undo === undefined)
        reader.problem('undo', 'nothing', 'a confirmation needs the "undo" output of the run that made the switch');
    if (operation === 'rollback' && undo === undefined && (!saysTo || walk.to === 'other'))
        reader.problem('undo', 'nothing', 'a rollback never guesses: give the "undo" output of that run, or "to" as blue or green');
    for (const name of (0,placeholders/* unfillable */.zi)(changing.gates, {}))
        reader.problem('gates', `a gate that asks for {${name}}`, 'a record tells none to compare with; write the value itself');
}
async function undoOf(reader, meant) {
    const text = reader.maybe('undo');
    if (text === undefined)
        return undefined;
    const { readUndo } = await __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 6364));
    return orProblem(reader, 'undo', () => readUndo(text, meant));
}
function readAnswer(reader, side) {
    const lines = reader.list(side);
    return orProblem(reader, side, () => parseAnswer(lines, side));
}
function readSteps(reader) {
    const lines = reader.list('steps');
    if (lines.length === 0)
        return [100];
    const steps = lines.map((line) => Number(/^(\d{1,3})\s*%?$/.exec(line)?.[1] ?? Number.NaN));
    const wrong = steps.some((step, at) => !(step >= 1 && step <= 100 && step > (steps[at - 1] ?? 0)));
    if (wrong)
        reader.problem('steps', `"${lines.join(', ')}"`, 'not whole percents from 1 to 100 that rise');
    return steps;
}
function readTtl(reader) {
    const text = reader.maybe('ttl');
    if (text === undefined)
        return undefined;
    const match = /^(\d{1,10})s$/.exec(text);
    const seconds = Number(match?.[1] ?? Number.NaN);
    if (seconds <= TTL_MOST_SECONDS)
        return seconds;
    reader.problem('ttl', `"${text}"`, `not whole seconds up to ${TTL_MOST_SECONDS}s, such as 60s`);
    return undefined;
}
function orProblem(reader, name, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error, 'bad-input'))
            throw error;
        reader.problem(name, error.saw, error.fix);
        return undefined;
    }
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


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   NC: () => (/* binding */ possibleZones),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);


function parseName(text, input) {
    const bad = (because) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
        what: `Cannot read ${input} as a domain name`,
        saw: `"${text}": ${because}`,
        fix: 'write a full name such as www.example.com',
    });
    const dotless = text.replace(/\.$/, '');
    if (dotless.trim() === '')
        throw bad('it is empty');
    const labels = splitLabels(dotless);
    if (labels.some((label) => label === ''))
        throw bad('it has an empty label');
    const ascii = labels.map(asciiLabel);
    if (ascii.some((label) => !/^[!-~]+$/.test(label)))
        throw bad('it has a character no name can have');
    const stored = ascii.map(normalLabel);
    const lengths = stored.map((label) => label.replace(ESCAPE, '?').length);
    if (lengths.some((length) => length > 63))
        throw bad('it has a label of more than 63 characters');
    if (lengths.reduce((sum, length) => sum + length + 1, 1) > 255)
        throw bad('it has more than 255 characters');
    return `${stored.join('.')}.`;
}
const normalName = (name) => `${splitLabels(name.replace(/\.$/, '')).map(normalLabel).join('.')}.`;
const liesIn = (name, zoneName) => name === zoneName || name.endsWith(`.${zoneName}`);
function possibleZones(name) {
    const labels = splitLabels(name.slice(0, -1));
    return labels.map((_, at) => `${labels.slice(at).join('.')}.`);
}
const ESCAPE = /\\([0-3][0-7]{2})/g;
const splitLabels = (name) => name.split('.');
function asciiLabel(label) {
    if (!/[^\0-\x7f]/.test(label))
        return label;
    if (/[\0-\x7f]/.test(label.replace(/[\w-]/g, '')))
        return '';
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(label);
    return ascii.includes('.') ? '' : ascii;
}
function normalLabel(label) {
    const raw = label.replace(ESCAPE, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
    return [...raw.replace(/[A-Z]/g, (letter) => letter.toLowerCase())]
        .map((character) => /[a-z0-9_-]/.test(character) ? character : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)
        .join('');
}


/***/ })

};
