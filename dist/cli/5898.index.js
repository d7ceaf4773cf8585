export const id = 5898;
export const ids = [5898];
export const modules = {

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   l: () => (/* binding */ accessFrom)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5616);

function accessFrom({ env }) {
    const ignored = env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true';
    const endpoint = ignored ? undefined : env.AWS_ENDPOINT_URL_ROUTE_53 || env.AWS_ENDPOINT_URL;
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token, AWS_PROFILE: profile } = env;
    return {
        ...(region ? { region } : {}),
        ...(endpoint && URL.canParse(endpoint) ? { endpoint: new URL(endpoint) } : {}),
        ...(id && key && !profile
            ? {
                credentials: {
                    accessKeyId: id,
                    secretAccessKey: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh('AWS_SECRET_ACCESS_KEY', key),
                    ...(token ? { sessionToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh('AWS_SESSION_TOKEN', token) } : {}),
                },
            }
            : {}),
    };
}
const secretsOf = ({ credentials }) => [credentials?.secretAccessKey, credentials?.sessionToken].filter((secret) => secret !== undefined);


/***/ }),

/***/ 8189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
function answerOf(error) {
    const { $response: response } = error;
    if (typeof response?.statusCode !== 'number')
        return undefined;
    const status = response.statusCode;
    const body = response.body instanceof Uint8Array ? new TextDecoder().decode(response.body) : String(response.body ?? '');
    const messages = [...body.matchAll(/<Message>([\s\S]*?)<\/Message>/g)].map(([, message]) => message);
    if (/<InvalidChangeBatch[\s>]/.test(body) && messages.length > 0) {
        return { status, code: 'InvalidChangeBatch', text: messages.join('; ') };
    }
    const text = error.message.split('\n')[0] ?? '';
    return { status, code: error.name, text: /^Unknown/.test(text) ? body.slice(0, 200) : text };
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Route53Client),
  W: () => (/* binding */ changing)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(8023);
// EXTERNAL MODULE: ./build/systems/route53/answer.js
var route53_answer = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/systems/route53/transport.js
var transport = __webpack_require__(7254);
;// CONCATENATED MODULE: ./build/systems/route53/credentials.js




const reveal = ({ accessKeyId, secretAccessKey, sessionToken }) => ({
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
});
function credentialsFailureOf(error) {
    if (error instanceof transport/* Unanswered */.X) {
        return error.cause instanceof http.HttpError ? unreachable(error.cause.message, error) : error.cause;
    }
    if (!(error instanceof Error))
        return error;
    const answer = (0,route53_answer/* answerOf */.u)(error);
    if (answer !== undefined) {
        const saw = `[${answer.status}] ${answer.code}: ${answer.text}`;
        return answer.status >= 500 || answer.status === 429 ? unreachable(saw, error) : roleRefused(saw, error);
    }
    if (error.name === 'CredentialsProviderError' || error.name === 'TokenProviderError') {
        const fix = 'give this job AWS credentials before this step';
        return new failure/* Failure */.HR('denied', { what: WHAT, saw: `${error.name}: ${error.message}`, fix }, { cause: error });
    }
    return error;
}
const WHAT = 'Could not get AWS credentials';
const unreachable = (saw, cause) => new failure/* Failure */.HR('unreachable', { what: WHAT, saw, fix: 'check that this machine reaches the service that issues its AWS credentials' }, { cause });
const roleRefused = (saw, cause) => new failure/* Failure */.HR('denied', { what: WHAT, saw, fix: 'check the role, and whom it trusts' }, { cause });

// EXTERNAL MODULE: ./build/systems/route53/failures.js
var failures = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/systems/route53/client.js



class Route53Client {
    #access;
    #http;
    #opened;
    constructor(access, http) {
        this.#access = access;
        this.#http = http;
    }
    listHostedZonesByName(request, signal) {
        const doing = read('ListHostedZonesByName', `look for the hosted zone ${request.DNSName}`);
        return this.#ask(doing, signal, (sdk, client, options) => client.send(new sdk.ListHostedZonesByNameCommand(request), options));
    }
    getHostedZone(id, signal) {
        return this.#ask(read('GetHostedZone', `read the hosted zone ${id}`), signal, (sdk, client, options) => client.send(new sdk.GetHostedZoneCommand({ Id: id }), options));
    }
    listResourceRecordSets(request, signal) {
        const doing = read('ListResourceRecordSets', `list the records of ${request.StartRecordName}`);
        return this.#ask(doing, signal, (sdk, client, options) => client.send(new sdk.ListResourceRecordSetsCommand(request), options));
    }
    changeResourceRecordSets(request, signal) {
        return this.#ask(changing(request), signal, (sdk, client, options) => client.send(new sdk.ChangeResourceRecordSetsCommand(request), options));
    }
    getChange(id, signal) {
        return this.#ask(read('GetChange', `read the change ${id}`), signal, (sdk, client, options) => client.send(new sdk.GetChangeCommand({ Id: id }), options));
    }
    async #ask(doing, signal, send) {
        signal.throwIfAborted();
        this.#opened ??= this.#open();
        const { sdk, client } = await this.#opened;
        await orAborted(signal, () => client.config.credentials()).catch((error) => {
            throw credentialsFailureOf(error);
        });
        return orAborted(signal, () => send(sdk, client, { abortSignal: signal })).catch((error) => {
            throw (0,failures/* failureOf */.g)(error, doing);
        });
    }
    async #open() {
        const sdk = await __webpack_require__.e(/* import() */ 8621).then(__webpack_require__.t.bind(__webpack_require__, 8621, 19));
        const { region = 'us-east-1', endpoint, credentials } = this.#access;
        const client = new sdk.Route53Client({
            region,
            maxAttempts: 1,
            requestHandler: (0,transport/* transportOver */.y)(this.#http),
            customUserAgent: 'slipway',
            ...(endpoint === undefined ? {} : { endpoint: endpoint.href }),
            ...(credentials === undefined ? {} : { credentials: async () => reveal(credentials) }),
        });
        return { sdk, client };
    }
}
const read = (operation, what) => ({ operation, what, write: false });
const changing = ({ HostedZoneId, ChangeBatch }) => {
    const names = new Set(ChangeBatch?.Changes?.map(({ ResourceRecordSet }) => ResourceRecordSet?.Name));
    return {
        operation: 'ChangeResourceRecordSets',
        what: `change ${[...names].join(', ')} in the hosted zone ${HostedZoneId}`,
        write: true,
    };
};
async function orAborted(signal, work) {
    signal.throwIfAborted();
    const { promise, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([work(), promise]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}


/***/ }),

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ emptyAnswer),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8023);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8189);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7254);




const KEYS = { code: 'denied', fix: 'check the AWS credentials of this job' };
const EXPIRED = {
    code: 'denied',
    fix: 'let the role live longer than the whole switch (role-duration-seconds), and start again',
};
const BUSY = {
    code: 'unreachable',
    fix: "start it again in a minute: the account's request limit is shared by everything that uses Route 53",
};
const MEANINGS = {
    Throttling: BUSY,
    ThrottlingException: BUSY,
    TooManyRequestsException: BUSY,
    PriorRequestNotComplete: {
        code: 'conflict',
        fix: 'start it again in a minute: Route 53 was at work on another change of this zone',
    },
    NoSuchHostedZone: { code: 'not-found', fix: 'check hosted-zone-id, and that the credentials belong to its account' },
    NoSuchChange: { code: 'not-found', fix: 'check that the credentials belong to the account of the zone' },
    NoSuchHealthCheck: { code: 'not-found', fix: 'look at the health checks of the records in Route 53' },
    InvalidDomainName: { code: 'bad-input', fix: 'check the domain name' },
    ExpiredToken: EXPIRED,
    ExpiredTokenException: EXPIRED,
    RequestExpired: EXPIRED,
    RequestTimeTooSkewed: { code: 'denied', fix: "set this machine's clock right" },
    InvalidClientTokenId: KEYS,
    UnrecognizedClientException: KEYS,
    SignatureDoesNotMatch: KEYS,
    MissingAuthenticationToken: KEYS,
    IncompleteSignature: KEYS,
    NotAuthorizedException: KEYS,
};
const STATE_MOVED = /but it was not found|do not match the current values|but it already exists|as a non-weighted set exists|as other RRSets exist|conflicts with other records|because a conflicting RRSet|RRSet with the same name and type already exists/;
function failureOf(error, doing) {
    if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_2__/* .Unanswered */ .X) {
        return error.cause instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__.HttpError ? unanswered(error.cause, doing) : error.cause;
    }
    if (!(error instanceof Error))
        return error;
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .u)(error);
    return answer === undefined ? error : answered(error, answer, doing);
}
const emptyAnswer = (doing) => doing.write ? lost('an answer without a change id', doing) : wrongAnswer('an answer without content', doing);
function unanswered(error, doing) {
    if (doing.write && error.sent)
        return lost(error.message, doing, error);
    const fix = 'check that this machine reaches Route 53, and its proxy settings';
    return say({ code: 'unreachable', fix }, error.message, doing, error);
}
function answered(error, { status, code, text }, doing) {
    const saw = `[${status}] ${code}: ${text}`;
    if (code === 'InvalidChangeBatch') {
        return say(STATE_MOVED.test(text) ? STATE_HAS_MOVED : BATCH_REFUSED, saw, doing, error);
    }
    if (code === 'AccessDenied' || code === 'AccessDeniedException') {
        return say({ code: 'denied', fix: `allow route53:${doing.operation} for this role` }, saw, doing, error);
    }
    const meaning = MEANINGS[code];
    if (meaning !== undefined)
        return say(meaning, saw, doing, error);
    if (status < 300)
        return doing.write ? lost(saw, doing, error) : wrongAnswer(saw, doing, error);
    if (status === 429)
        return say(BUSY, saw, doing, error);
    if (status >= 500) {
        if (doing.write)
            return lost(saw, doing, error);
        return say({ code: 'unreachable', fix: 'start it again when Route 53 is well again' }, saw, doing, error);
    }
    return doing.write ? say(BATCH_REFUSED, saw, doing, error) : wrongAnswer(saw, doing, error);
}
const STATE_HAS_MOVED = {
    code: 'conflict',
    fix: 'look who else changes this record, then start again: nothing was changed',
};
const BATCH_REFUSED = { code: 'refused', fix: 'correct what Route 53 names: nothing was changed' };
const say = ({ code, fix }, saw, doing, cause) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, { what: `Could not ${doing.what}`, saw, fix }, { cause });
const lost = (saw, doing, cause) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('lost', {
    what: `Could not learn whether Route 53 took it: ${doing.what}`,
    saw,
    fix: 'look at the record with operation "status"',
}, { cause });
const wrongAnswer = (saw, doing, cause) => say({ code: 'answer-wrong', fix: 'check that the endpoint is Route 53' }, saw, doing, cause);


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


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ sameRecordSets),
/* harmony export */   Nv: () => (/* binding */ RR_TYPES),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   ss: () => (/* binding */ sameRecordSet)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5976);

const RR_TYPES = [
    'A',
    'AAAA',
    'CAA',
    'CNAME',
    'DS',
    'HTTPS',
    'MX',
    'NAPTR',
    'NS',
    'PTR',
    'SOA',
    'SPF',
    'SRV',
    'SSHFP',
    'SVCB',
    'TLSA',
    'TXT',
];
const identityOf = (set) => JSON.stringify([(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(set.Name), set.Type, set.SetIdentifier ?? null]);
const sameRecordSet = (one, other) => meaning(one) === meaning(other);
function sameRecordSets(ones, others) {
    return ones.map(meaning).sort().join('\n') === others.map(meaning).sort().join('\n');
}
const NAME_VALUED = new Set(['CNAME', 'NS', 'PTR']);
function meaning(set) {
    const { Name, ResourceRecords, AliasTarget, ...rest } = set;
    return JSON.stringify(sorted({
        ...rest,
        Name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(Name),
        values: ResourceRecords?.map(({ Value }) => (NAME_VALUED.has(set.Type) ? normalValue(Value) : Value)).sort(),
        alias: AliasTarget && {
            ...AliasTarget,
            HostedZoneId: AliasTarget.HostedZoneId.replace(/^\/hostedzone\//, ''),
            DNSName: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(AliasTarget.DNSName),
        },
    }));
}
const normalValue = (value) => value.toLowerCase().replace(/\.$/, '');
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([member, inner]) => [member, sorted(inner)]));
}


/***/ }),

/***/ 493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listRecordSets)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);


const PAGE = 300;
async function listRecordSets(client, { zoneId, name }, signal) {
    const found = [];
    const seen = new Set();
    let from = { StartRecordName: name };
    for (;;) {
        const page = await client.listResourceRecordSets({ HostedZoneId: zoneId, ...from, MaxItems: PAGE }, signal);
        const sets = page.ResourceRecordSets ?? [];
        found.push(...sets.filter((set) => (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(set.Name ?? '') === name).map(plain));
        if (page.IsTruncated !== true || (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(page.NextRecordName ?? '') !== name)
            return found;
        from = {
            StartRecordName: page.NextRecordName,
            StartRecordType: page.NextRecordType,
            StartRecordIdentifier: page.NextRecordIdentifier,
        };
        const position = JSON.stringify(from);
        if (seen.has(position)) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
                what: `Cannot list the records of ${name}`,
                saw: `the page after ${position} begins there again`,
                fix: 'check that the endpoint is Route 53',
            });
        }
        seen.add(position);
    }
}
const plain = (set) => JSON.parse(JSON.stringify(set));


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Unanswered),
/* harmony export */   y: () => (/* binding */ transportOver)
/* harmony export */ });
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8023);

const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 30_000;
class Unanswered extends Error {
    constructor(cause) {
        super('no answer', { cause });
        this.name = 'Unanswered';
    }
}
const transportOver = (http) => ({
    metadata: { handlerProtocol: 'http/1.1' },
    updateHttpClientConfig() { },
    httpHandlerConfigs: () => ({}),
    async handle(request, { abortSignal } = {}) {
        const answer = await http.request(portRequest(request, abortSignal)).catch((error) => {
            throw new Unanswered(error);
        });
        if (answer.truncated)
            throw new Unanswered(new _ports_http_js__WEBPACK_IMPORTED_MODULE_0__.HttpError('reset', true, `an answer of more than ${MAX_BYTES} bytes`));
        const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        const response = {
            statusCode: answer.status,
            headers: Object.fromEntries(headers),
            body: new TextEncoder().encode(answer.body),
        };
        return { response };
    },
});
function portRequest(request, signal) {
    const { protocol, hostname, port, path, query = {} } = request;
    const pairs = Object.entries(query).flatMap(([name, values]) => [values ?? ''].flat().map((value) => `${encoded(name)}=${encoded(value)}`));
    const search = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
    const isWrite = request.method !== 'GET';
    return {
        method: isWrite ? 'POST' : 'GET',
        url: new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${search}`),
        headers: request.headers,
        ...(typeof request.body === 'string' ? { body: request.body } : {}),
        timeoutMs: isWrite ? WRITE_TIMEOUT_MS : READ_TIMEOUT_MS,
        maxBytes: MAX_BYTES,
        ...(signal === undefined ? {} : { signal }),
    };
}
const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   fz: () => (/* binding */ saySets),
/* harmony export */   g8: () => (/* binding */ answerLines),
/* harmony export */   mE: () => (/* binding */ saySet),
/* harmony export */   sQ: () => (/* binding */ sayAnswer)
/* harmony export */ });
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5976);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);


function answers(set, answer) {
    if (!('AliasTarget' in answer))
        return set.AliasTarget === undefined && (0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRecordSet */ .ss)(set, { ...set, ...answer });
    const { AliasTarget: alias } = set;
    if (alias === undefined)
        return false;
    return (alias.HostedZoneId.replace(/^\/hostedzone\//, '') === answer.AliasTarget.HostedZoneId &&
        (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(alias.DNSName) === (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(answer.AliasTarget.DNSName));
}
const answerLines = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined
    ? ResourceRecords.map(({ Value }) => Value)
    : [`alias ${AliasTarget.HostedZoneId} ${AliasTarget.DNSName}`];
const sayAnswer = (set) => answerLines(set).join(', ');
function saySet(set) {
    const who = set.SetIdentifier === undefined ? '' : `${set.SetIdentifier} ${set.Weight ?? 'unweighted'}: `;
    return `${who}${sayAnswer(set)}${set.TTL === undefined ? '' : `, TTL ${set.TTL}s`}`;
}
const saySets = (sets) => sets.length === 0 ? 'no record at all' : sets.map(saySet).join('; ');


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ expectOneRecord),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   JC: () => (/* binding */ sideBefore),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   NJ: () => (/* binding */ sayName),
/* harmony export */   Nc: () => (/* binding */ setsOf),
/* harmony export */   lv: () => (/* binding */ readHandle)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);




const stopOf = ({ shares, sets }) => ({
    blue: shares.blue,
    green: shares.green,
    ...(sets.some((set) => set.SetIdentifier !== undefined) ? {} : { routing: 'simple' }),
    sets: sets,
});
const setsOf = (stop) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(stop?.sets) ? stop.sets : [];
const readName = (target) => ({
    zoneId: String(target.zoneId),
    zone: String(target.zone),
    name: String(target.name),
    type: _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .RR_TYPES */ .Nv.find((type) => type === target.type) ?? 'CNAME',
});
const sayName = ({ name, type }) => `${name.replace(/\.$/, '')} ${type}`;
const readHandle = (handle) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(handle) && typeof handle.to === 'number' && typeof handle.changeId === 'string'
    ? { to: handle.to, changeId: handle.changeId }
    : undefined;
const sideBefore = ({ stops: [{ blue, green }] }) => Number(green ?? 0) > Number(blue ?? 0) ? 'green' : 'blue';
function expectOneRecord(change) {
    const { name, type, zoneId } = readName(change.target);
    const isOurs = (set) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(set) && typeof set.Name === 'string' && (0,_systems_route53_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(set.Name) === name && set.Type === type;
    const whole = change.kind === 'route53-record' &&
        typeof change.target.type === 'string' &&
        /^[A-Z0-9]{1,32}$/.test(zoneId) &&
        change.stops.every(({ sets }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(sets) && sets.length > 0 && sets.every(isOurs));
    if (whole)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot take back what was recorded',
        saw: `an entry that does not hold ${sayName({ name, type })} and nothing else`,
        fix: 'give the "undo" output of a run of route53-switch as it is',
    });
}


/***/ })

};
