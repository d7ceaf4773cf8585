export const id = 4095;
export const ids = [4095];
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

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(8023);
;// CONCATENATED MODULE: ./build/systems/cattle/address.js
const API_VERSIONS = ['v2-beta', 'v1'];
const PATH = /^(.*?)(?:\/(v1|v2-beta)(?:\/projects(?:\/([^/]+))?)?(?:\/schemas)?)?$/;
function parseAddress({ origin, pathname }) {
    const [, prefix = '', version, project] = PATH.exec(pathname.replace(/\/+$/, '')) ?? [];
    return { base: `${origin}${prefix}`, version: API_VERSIONS.find((one) => one === version), project };
}
function pathBelow(version, link, base) {
    const { pathname, search } = new URL(link, base);
    const prefix = new URL(base).pathname.replace(/\/+$/, '');
    const inside = pathname.toLowerCase().startsWith(`${prefix}/${version}/`.toLowerCase())
        ? pathname.slice(prefix.length)
        : pathname;
    const at = inside.indexOf(`/${version}/`);
    return `${at === -1 ? inside : inside.slice(at + `/${version}`.length)}${search}`;
}
function onBase(link, base) {
    const { pathname, search } = new URL(link, base);
    const prefix = new URL(base).pathname.replace(/\/+$/, '');
    const path = prefix !== '' && pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
    return new URL(`${base}/${path.replace(/^\/+/, '')}${search}`);
}

;// CONCATENATED MODULE: ./build/systems/cattle/answers.js

const REDIRECTED = 'write the address it redirects to as rancher-url: keys are sent to no address but that one';
const HINTS = {
    301: REDIRECTED,
    302: REDIRECTED,
    303: REDIRECTED,
    307: REDIRECTED,
    308: REDIRECTED,
    401: 'check rancher-access-key and rancher-secret-key, and that access control still knows them',
    403: 'check that the key belongs to the environment, and may change it',
    404: 'check rancher-url, and that the service was not removed',
    405: 'check that the key may change this environment; a read-only key may not',
    409: 'start it again in a minute: the server was busy with the same service',
    422: 'look at the service in Rancher: it is not in a state that allows this',
};
const KEYS_WANTED = 'give rancher-access-key and rancher-secret-key: this server answers nobody without keys';
function hintFor(status, { withKeys }) {
    if (status === 401 && !withKeys)
        return KEYS_WANTED;
    return HINTS[status] ?? 'start it again; if it stays, look at the log of the Rancher server';
}
const UNKNOWN_CA = new Set([
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
]);
function hintForNone({ kind, code }, { withCa }) {
    if (kind !== 'tls')
        return 'check rancher-url, and that this machine can reach it';
    if (UNKNOWN_CA.has(code))
        return withCa
            ? 'check ca-file: the authority that signed the certificate of this server is not in it'
            : 'set ca-file to the certificate (PEM) of the authority that signed the one of this server';
    switch (code) {
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
            return 'check rancher-url: write a name that the certificate of the server is for';
        case 'CERT_HAS_EXPIRED':
            return 'renew the certificate of the server, or set the clock of this machine';
        case 'CERT_NOT_YET_VALID':
            return 'set the clock of this machine, or the date of the certificate of the server';
        case 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION':
        case 'ERR_SSL_UNSUPPORTED_PROTOCOL':
            return 'let the server, or what ends TLS in front of it, speak TLS 1.2';
        default:
            return 'check rancher-url: is https spoken at this port?';
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.G)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isOfApi({ status, body }) {
    const object = parseObject(body);
    return object !== undefined && (status === 200 || object.type === 'error');
}
const isUnknownPath = (response) => !isOfApi(response) && (response.status === 404 || (response.status === 200 && isPage(response)));
const isPage = ({ body }) => body.trimStart().startsWith('<');
function sayError(response) {
    const { location } = response.headers;
    if (typeof location === 'string')
        return `status ${response.status}, a redirect to ${location}`;
    const body = parseObject(response.body);
    if (body?.type !== 'error')
        return `status ${response.status}, ${sayBody(response)}`;
    const sentence = [body.message, body.fieldName, body.detail].find((text) => typeof text === 'string' && text !== '');
    return `[${response.status}] ${String(body.code)}${sentence === undefined ? '' : `: ${String(sentence)}`}`;
}
const sayBody = (response) => response.body === ''
    ? 'an empty body'
    : `${isPage(response) ? 'a web page' : 'a body'} that begins ${JSON.stringify(response.body.slice(0, 60))}`;

;// CONCATENATED MODULE: ./build/systems/cattle/requests.js


const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 30_000;
class CattleRequests {
    address;
    #access;
    #http;
    #version;
    constructor(access, http) {
        this.#access = access;
        this.#http = http;
        this.address = parseAddress(access.url);
        this.#version = this.address.version;
    }
    get version() {
        return this.#version;
    }
    async read(path, asking) {
        if (this.#version !== undefined)
            return this.#send('GET', this.#version, path, asking);
        let told;
        for (const version of API_VERSIONS) {
            const response = await this.#send('GET', version, path, asking);
            if (isOfApi(response))
                this.#version = version;
            if (!isUnknownPath(response))
                return response;
            told ??= response;
        }
        return told;
    }
    write(method, version, path, body, signal) {
        return this.#send(method, version, path, { body, signal });
    }
    routeTo(version, path, { withKeys = true } = {}) {
        const { keys, ca } = this.#access;
        return {
            url: new URL(`${this.address.base}/${version}${path}`),
            ...(ca === undefined ? {} : { ca }),
            headers: {
                ...(keys === undefined || !withKeys ? {} : { authorization: basicOf(keys) }),
                accept: 'application/json',
                'user-agent': 'slipway',
            },
        };
    }
    routeToLink(link, token) {
        const { ca } = this.#access;
        return {
            url: onBase(link, this.address.base),
            ...(ca === undefined ? {} : { ca }),
            headers: { authorization: `Bearer ${token}`, 'user-agent': 'slipway' },
        };
    }
    #send(method, version, path, { body, signal, withKeys = true }) {
        const { headers, ...route } = this.routeTo(version, path, { withKeys });
        return this.#http.request({
            method,
            ...route,
            headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            timeoutMs: method === 'GET' ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS,
            signal,
            maxBytes: MAX_BYTES,
        });
    }
}
const basicOf = ({ access, secret }) => `Basic ${Buffer.from(`${access.reveal()}:${secret.reveal()}`).toString('base64')}`;

;// CONCATENATED MODULE: ./build/systems/cattle/client.js






const READ_AGAIN_AFTER_MS = [500, 2_000];
class CattleClient {
    #access;
    #requests;
    #clock;
    #webSockets;
    #accountKind;
    constructor(access, { http, clock, webSockets }) {
        this.#access = access;
        this.#requests = new CattleRequests(access, http);
        this.#clock = clock;
        this.#webSockets = webSockets;
    }
    get clock() {
        return this.#clock;
    }
    get host() {
        return this.#access.url.host;
    }
    get projectInUrl() {
        return this.#requests.address.project;
    }
    async version(signal) {
        if (this.#requests.version === undefined)
            await this.get('', signal);
        return this.#requests.version ?? 'v2-beta';
    }
    async get(path, signal) {
        const { body, accountKind } = await this.#patiently(path, { signal });
        if (!path.startsWith('/projects/'))
            this.#accountKind = accountKind;
        return body;
    }
    async list(path, signal) {
        const all = [];
        let next = path;
        while (next !== undefined) {
            const page = await this.get(next, signal);
            if (!Array.isArray(page.data)) {
                throw new failure/* Failure */.HR('answer-wrong', {
                    what: `${this.host} did not answer with a list`,
                    saw: `type "${String(page.type)}" for ${path}`,
                    fix: 'check rancher-url',
                });
            }
            all.push(...page.data.filter(json/* isObject */.G));
            const following = (0,json/* isObject */.G)(page.pagination) ? page.pagination.next : null;
            const version = await this.version(signal);
            next = typeof following === 'string' ? pathBelow(version, following, this.#requests.address.base) : undefined;
        }
        return all;
    }
    async wantsKeys(signal) {
        if (this.#access.keys === undefined)
            return false;
        if (this.#accountKind === 'project' || this.#accountKind === 'user')
            return true;
        try {
            await this.#patiently('/projects?limit=1', { signal, withKeys: false });
            return false;
        }
        catch (error) {
            if (!(0,failure/* isFailure */.N6)(error) || error.code === 'unreachable')
                throw error;
            return true;
        }
    }
    act(path, action, body, signal) {
        return this.#write({ method: 'POST', action, path, body }, signal);
    }
    update(path, body, signal) {
        return this.#write({ method: 'PUT', action: 'update', path, body }, signal);
    }
    async #write({ method, action, path, body }, signal) {
        const version = await this.version(signal);
        const what = method === 'PUT' ? path : `${path}/?action=${action}`;
        const response = await this.#requests.write(method, version, what, body, signal).catch((error) => {
            if (!(error instanceof http.HttpError))
                throw error;
            throw error.sent ? this.#lost(action, error.message, error) : this.#unreachable(error);
        });
        if (response.status === 409)
            throw this.#refusal('conflict', action, path, response);
        if (response.status >= 300 && response.status < 500)
            throw this.#refusal('refused', action, path, response);
        if (response.status >= 500)
            throw this.#lost(action, `status ${response.status}, ${sayBody(response)}`);
        const accepted = parseObject(response.body);
        if (accepted === undefined)
            throw this.#lost(action, `status ${response.status} with ${sayBody(response)}`);
        return accepted;
    }
    get canListen() {
        return this.#webSockets !== undefined;
    }
    async listen(path, how) {
        if (this.#webSockets === undefined)
            throw new Error('there is nothing to listen with');
        return this.#webSockets.listen({ ...this.#requests.routeTo(await this.version(how.signal), path), ...how });
    }
    async listenByLink(link, token, how) {
        if (this.#webSockets === undefined)
            throw new Error('there is nothing to listen with');
        return this.#webSockets.listen({ ...this.#requests.routeToLink(link, token), ...how });
    }
    async #patiently(path, asking) {
        for (const pauseMs of READ_AGAIN_AFTER_MS) {
            try {
                return await this.#read(path, asking);
            }
            catch (error) {
                if (!(0,failure/* isFailure */.N6)(error, 'unreachable') || isDistrust(error.cause))
                    throw error;
                await this.#clock.sleep(pauseMs, asking.signal);
            }
        }
        return this.#read(path, asking);
    }
    async #read(path, asking) {
        const response = await this.#requests.read(path, asking).catch((error) => {
            throw error instanceof http.HttpError ? this.#unreachable(error) : error;
        });
        if (response.status >= 500 || response.status === 409)
            throw this.#refusal('unreachable', 'read', path, response);
        if (response.status === 401 || response.status === 403)
            throw this.#refusal('denied', 'read', path, response);
        if (response.status === 404)
            throw this.#refusal('not-found', 'read', path, response);
        if (response.status !== 200)
            throw this.#refusal('answer-wrong', 'read', path, response);
        const body = parseObject(response.body);
        if (body === undefined || response.truncated) {
            throw new failure/* Failure */.HR('answer-wrong', {
                what: `${this.host} did not answer as a Rancher server`,
                saw: `200 with ${sayBody(response)} for ${path}`,
                fix: 'check rancher-url: a wrong path is answered with a web page',
            });
        }
        const kind = response.headers['x-api-account-kind'];
        return { body, accountKind: typeof kind === 'string' ? kind : undefined };
    }
    #unreachable(error) {
        const what = `Cannot reach the Rancher server at ${this.host}`;
        const fix = hintForNone(error, { withCa: this.#access.ca !== undefined });
        return new failure/* Failure */.HR('unreachable', { what, saw: error.message, fix }, { cause: error });
    }
    #lost(action, saw, cause) {
        const what = `The answer to "${action}" was lost; it may have been done`;
        return new failure/* Failure */.HR('lost', { what, saw, fix: 'look at the service with operation "status"' }, { cause });
    }
    #refusal(code, action, path, response) {
        const what = action === 'read' ? `The Rancher server did not let us read ${path}` : `The Rancher server refused "${action}"`;
        const fix = hintFor(response.status, { withKeys: this.#access.keys !== undefined });
        return new failure/* Failure */.HR(code, { what, saw: sayError(response), fix });
    }
}
const isDistrust = (cause) => cause instanceof http.HttpError && cause.kind === 'tls';

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/connect.js



async function connect({ url, keys, caFile }, world) {
    const ca = caFile === undefined ? undefined : await readCa(caFile, world);
    return new CattleClient({ url, keys, ca }, world);
}
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
async function readCa(caFile, { files, workspace }) {
    const path = (0,external_node_path_.resolve)(workspace, caFile);
    const text = await files.read(path).catch((error) => {
        throw wrong(`${path}: ${(0,failure/* briefly */.m_)(error)}`, 'name a file that can be read');
    });
    if (text === undefined)
        throw wrong(`there is no ${path}`, 'a relative path begins at the workspace; check it');
    const certificates = text.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw wrong(`${path} has no "-----BEGIN CERTIFICATE-----"`, TO_PEM);
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    for (const [index, certificate] of certificates.entries()) {
        try {
            new X509Certificate(certificate);
        }
        catch (error) {
            throw wrong(`certificate ${index + 1} of ${path} cannot be read: ${(0,failure/* briefly */.m_)(error)}`, TO_PEM);
        }
    }
    return certificates.join('\n');
}
const TO_PEM = 'give it certificates as PEM; from DER: openssl x509 -inform der -in ca.der -out ca.pem';
const wrong = (saw, fix) => new failure/* Failure */.HR('bad-input', { what: 'The file that "ca-file" names holds no certificate to trust', saw, fix });


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readChanging)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8803);



async function readChanging(reader) {
    return { ...(await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readChangeInputs */ .Y1)(reader)), patience: readPatience(reader) };
}
function readPatience(reader) {
    const durationMs = (input, fallback) => reader.durationMs(input, fallback) ?? (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .yi)(fallback, input);
    const within = (input, fallback) => ({ ms: durationMs(input, fallback), input });
    const patience = {
        failAfter: reader.count('fail-after', _core_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .a.failAfter, 1) ?? _core_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .a.failAfter,
        stableMs: durationMs('stable-for', '0s'),
        move: within('upgrade-within', '10m'),
        back: within('rollback-within', '15m'),
    };
    if (patience.stableMs >= patience.back.ms)
        reader.problem('rollback-within', 'no more than "stable-for"', 'what ran before is watched for as long, within it');
    return patience;
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* unused harmony export TAKE_BACK_MS */
const TAKE_BACK_MS = 15 * 60_000;
const PATIENCE = { failAfter: 3, stableMs: 0, back: { ms: TAKE_BACK_MS } };


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ unfilledIn),
/* harmony export */   Y1: () => (/* binding */ readChangeInputs),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/* harmony import */ var _core_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);

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
        patience: _core_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .a,
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

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ PULL_LABEL),
/* harmony export */   g: () => (/* binding */ NO_IMAGE)
/* harmony export */ });
const PULL_LABEL = 'io.rancher.container.pull_image';
const NO_IMAGE = 'rancher/none';


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bI: () => (/* binding */ CattleProject),
  t1: () => (/* binding */ findProject),
  Up: () => (/* binding */ pick)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/systems/cattle/line.js
class Line {
    #open;
    #listeners = new Map();
    #over;
    #isOpen = false;
    constructor(open) {
        this.#open = open;
    }
    join(listener, signal) {
        return new Promise((_, reject) => {
            if (signal.aborted)
                return reject(signal.reason);
            const leave = () => this.#leave(listener, signal.reason);
            signal.addEventListener('abort', leave, { once: true });
            this.#listeners.set(listener, (because) => {
                signal.removeEventListener('abort', leave);
                reject(because);
            });
            if (this.#over === undefined)
                void this.#keepOpen();
            else if (this.#isOpen)
                listener.opened();
        });
    }
    #leave(listener, because) {
        const reject = this.#listeners.get(listener);
        this.#listeners.delete(listener);
        reject?.(because);
        if (this.#listeners.size === 0)
            this.#end();
    }
    async #keepOpen() {
        const over = new AbortController();
        this.#over = over;
        const each = (tell) => {
            if (this.#over === over)
                for (const listener of [...this.#listeners.keys()])
                    tell(listener);
        };
        const all = {
            opened: () => {
                if (this.#over === over)
                    this.#isOpen = true;
                each((listener) => listener.opened());
            },
            heard: (frame) => each((listener) => listener.heard(frame)),
        };
        const because = await this.#open(all, over.signal).catch((error) => error);
        if (this.#over !== over)
            return;
        this.#end();
        for (const listener of [...this.#listeners.keys()])
            this.#leave(listener, because);
    }
    #end() {
        this.#over?.abort(new Error('nobody listens any more'));
        this.#over = undefined;
        this.#isOpen = false;
    }
}

;// CONCATENATED MODULE: ./build/systems/cattle/events.js


const NAME_LABEL = 'io.rancher.stack_service.name';
const SILENCE_MS = 15_000;
const lineOf = (client, projectId) => new Line(({ opened, heard }, signal) => {
    const path = `/projects/${encodeURIComponent(projectId)}/subscribe?eventNames=resource.change`;
    const onText = (text) => {
        const frame = readFrame(text);
        if (frame !== undefined)
            heard(frame);
    };
    return client.listen(path, { silenceMs: SILENCE_MS, signal, onOpen: opened, onText });
});
function listenTo(line, service, waiting, signal) {
    const told = new Heard(service);
    const heard = (frame) => {
        waiting.alive();
        if (told.isNew(frame))
            waiting.news();
    };
    return line.join({ opened: () => waiting.news(), heard }, signal);
}
function readFrame(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.G)(value) && typeof value.name === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
class Heard {
    #service;
    #last = new Map();
    constructor(service) {
        this.#service = service;
    }
    isNew({ name, data }) {
        const resource = name === 'resource.change' && (0,json/* isObject */.G)(data) ? data.resource : undefined;
        if (!(0,json/* isObject */.G)(resource) || !this.#isOfService(resource))
            return false;
        const key = `${String(resource.type)} ${String(resource.id)}`;
        const told = JSON.stringify(resource);
        if (this.#last.get(key) === told)
            return false;
        this.#last.set(key, told);
        return true;
    }
    #isOfService({ id, type, serviceIds, labels }) {
        const own = this.#service;
        if (id === own.id)
            return true;
        if (type !== 'container')
            return false;
        if ((0,json/* isList */.L)(serviceIds))
            return serviceIds.includes(own.id);
        const name = (0,json/* isObject */.G)(labels) ? labels[NAME_LABEL] : undefined;
        const wanted = `${own.stack}/${own.service}`;
        return name === wanted || String(name).startsWith(`${wanted}/`);
    }
}

// EXTERNAL MODULE: ./build/ports/http-error.js
var http_error = __webpack_require__(1796);
;// CONCATENATED MODULE: ./build/systems/cattle/logs.js



const MOST_ENTRIES = 200;
const LINES = 100;
const logs_SILENCE_MS = 10_000;
class CattleLogs {
    #client;
    #projectId;
    constructor(client, projectId) {
        this.#client = client;
        this.#projectId = projectId;
    }
    limit(ms, signal) {
        return this.#client.clock.limit(ms, signal);
    }
    async ofService(serviceId, signal) {
        if ((await this.#client.version(signal)) === 'v1')
            return [];
        const query = `serviceId=${encodeURIComponent(serviceId)}&sort=id&order=desc&limit=${MOST_ENTRIES}`;
        const { data } = await this.#client.get(`${this.#project}/servicelogs?${query}`, signal);
        const entries = (0,json/* isList */.L)(data) ? data.filter(json/* isObject */.G) : [];
        return entries
            .filter((entry) => entry.serviceId === serviceId)
            .map(readEntry)
            .toReversed();
    }
    async ofContainer(id, signal) {
        const path = `${this.#project}/containers/${encodeURIComponent(id)}`;
        const { url, token } = await this.#client.act(path, 'logs', { follow: false, lines: LINES }, signal);
        if (typeof url !== 'string' || typeof token !== 'string' || !URL.canParse(url)) {
            throw new failure/* Failure */.HR('answer-wrong', {
                what: `The Rancher server did not say where the log of ${id} is`,
                saw: `url ${JSON.stringify(url ?? null)}, ${typeof token === 'string' ? 'with a token' : 'without a token'}`,
                fix: 'look at the log in Rancher',
            });
        }
        return this.#hear({ url, token }, signal);
    }
    async #hear({ url, token }, signal) {
        const tail = new Tail();
        const enough = new AbortController();
        let isOpen = false;
        const onText = (text) => {
            tail.add(text);
            if (tail.isFull)
                enough.abort(new Error('it does not end'));
        };
        const ends = { silenceMs: logs_SILENCE_MS, signal: AbortSignal.any([signal, enough.signal]) };
        const onOpen = () => {
            isOpen = true;
        };
        try {
            return await this.#client.listenByLink(url, token, { ...ends, onOpen, onText });
        }
        catch (error) {
            const { lines } = tail;
            if (error instanceof http_error/* HttpError */.j && error.kind === 'reset' && isOpen)
                return { lines, brokeOff: undefined };
            if (lines.length === 0 || !(error instanceof Error))
                throw error;
            return { lines, brokeOff: error.message };
        }
    }
    get #project() {
        return `/projects/${encodeURIComponent(this.#projectId)}`;
    }
}
const MOST_CHARACTERS = 64 * 1_024;
const MOST_FRAMES = 10 * LINES;
class Tail {
    #lines = [];
    #characters = 0;
    #frames = 0;
    get lines() {
        return this.#lines;
    }
    get isFull() {
        return this.#frames >= MOST_FRAMES;
    }
    add(frame) {
        this.#frames += 1;
        const [, text] = /^0[12] ([\s\S]*)$/.exec(frame.slice(0, MOST_CHARACTERS)) ?? [];
        for (const line of text?.trimEnd().split(/[\r\n]+/) ?? []) {
            this.#lines.push(line);
            this.#characters += line.length;
        }
        while (this.#characters > MOST_CHARACTERS && this.#lines.length > 1)
            this.#characters -= this.#lines.shift()?.length ?? 0;
    }
}
const readEntry = (raw) => ({
    event: String(raw.eventType ?? ''),
    text: textOf(raw.description),
    isError: raw.level === 'error',
    isStep: raw.subLog === true,
    transaction: String(raw.transactionId ?? ''),
    container: textOf(raw.instanceId),
    at: textOf(raw.created) ?? '',
    endedAt: textOf(raw.endTime),
});
const textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;

// EXTERNAL MODULE: ./build/systems/cattle/resources.js
var resources = __webpack_require__(6196);
;// CONCATENATED MODULE: ./build/systems/cattle/project.js





const STACKS = {
    'v2-beta': { list: 'stacks', id: 'stackId' },
    v1: { list: 'environments', id: 'environmentId' },
};
class CattleProject {
    #client;
    #line;
    id;
    constructor(client, id) {
        this.#client = client;
        this.id = id;
    }
    async stacks(signal) {
        const { list } = STACKS[await this.#client.version(signal)];
        return (await this.#list(`/${list}`, signal)).map(resources/* readNamed */.Mk);
    }
    async services(stackId, signal) {
        const { id } = STACKS[await this.#client.version(signal)];
        const found = await this.#list('/services', signal, `&${id}=${encodeURIComponent(stackId)}`);
        return found.map(resources/* readService */.uS).filter((service) => (0,resources/* isSameStack */.xq)(service.stackId, stackId));
    }
    async service(id, signal) {
        return (0,resources/* readService */.uS)(await this.#client.get(this.#service(id), signal));
    }
    async containers(serviceId, signal) {
        return (await this.#list(`/services/${encodeURIComponent(serviceId)}/instances`, signal)).map(resources/* readContainer */.u2);
    }
    get listen() {
        if (!this.#client.canListen)
            return undefined;
        this.#line ??= lineOf(this.#client, this.id);
        const line = this.#line;
        return (service, waiting, signal) => listenTo(line, service, waiting, signal);
    }
    get logs() {
        return this.#client.canListen ? new CattleLogs(this.#client, this.id) : undefined;
    }
    async hosts(signal) {
        return (await this.#list('/hosts', signal)).map(resources/* readHost */.rk);
    }
    async activeHosts(signal) {
        return (await this.hosts(signal)).filter(({ state }) => state === 'active').length;
    }
    async act(serviceId, action, body, signal) {
        return (0,resources/* readService */.uS)(await this.#client.act(this.#service(serviceId), action, body, signal));
    }
    async scale(serviceId, scale, signal) {
        return (0,resources/* readService */.uS)(await this.#client.update(this.#service(serviceId), { scale }, signal));
    }
    async consumers(serviceId, signal) {
        const found = await this.#list(`/services/${encodeURIComponent(serviceId)}/consumedbyservices`, signal);
        return found.map(resources/* readService */.uS).filter(({ removed }) => !removed);
    }
    #service(id) {
        return `/projects/${encodeURIComponent(this.id)}/services/${encodeURIComponent(id)}`;
    }
    #list(path, signal, filter = '') {
        return this.#client.list(`/projects/${encodeURIComponent(this.id)}${path}?limit=-1${filter}`, signal);
    }
}
async function findProject(client, wanted, signal) {
    const mine = (await client.list('/projects?limit=-1', signal)).map(resources/* readNamed */.Mk);
    const named = [wanted, client.projectInUrl].filter((name) => name !== undefined);
    if (named.length > 0) {
        const projects = named.every((name) => isAmong(name, mine))
            ? mine
            : (await client.list('/projects?limit=-1&all=true', signal)).map(resources/* readNamed */.Mk);
        const [found, inUrl] = named.map((name) => pick('environment', name, projects));
        if (found !== undefined && inUrl !== undefined && found.id !== inUrl.id)
            throw twoMeant(found, inUrl);
        if (found !== undefined)
            return found;
    }
    const [only, ...more] = mine;
    if (only !== undefined && more.length === 0)
        return only;
    throw new failure/* Failure */.HR(mine.length === 0 ? 'not-found' : 'bad-input', {
        what: 'Cannot tell which environment is meant',
        saw: mine.length === 0
            ? 'this key sees no environment'
            : `this key sees ${mine.map(({ name }) => `"${name}"`).join(', ')}`,
        fix: mine.length === 0 ? 'check rancher-access-key and rancher-secret-key' : 'name one of them by "environment"',
    });
}
const isAmong = (wanted, projects) => projects.some(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
const twoMeant = (byInput, inUrl) => new failure/* Failure */.HR('bad-input', {
    what: 'Two different environments are named',
    saw: `"environment" is "${byInput.name}" (${byInput.id}), and rancher-url leads to "${inUrl.name}" (${inUrl.id})`,
    fix: 'correct one of them, or leave the environment out of rancher-url',
});
function pick(input, wanted, among) {
    const exact = among.filter(({ id, name }) => name === wanted || id === wanted || (0,resources/* isSameStack */.xq)(id, wanted));
    const loose = among.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    const [found, another] = exact.length > 0 ? exact : loose;
    if (found !== undefined && another === undefined)
        return found;
    const names = among.map(({ name }) => name);
    const near = (0,nearest/* nearest */.p)(wanted, names);
    if (found !== undefined) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `"${wanted}" names several ${input}s`,
            saw: [found, another].map((one) => `"${one?.name}" (${one?.id})`).join(', '),
            fix: `give its id as "${input}"`,
        });
    }
    throw new failure/* Failure */.HR('not-found', {
        what: `There is no ${input} "${wanted}"`,
        saw: names.length === 0
            ? `no ${input} at all`
            : `${names
                .slice(0, 12)
                .map((name) => `"${name}"`)
                .join(', ')}${names.length > 12 ? ', …' : ''}`,
        fix: near === undefined
            ? `check "${input}", and that the key belongs to the right environment`
            : `did you mean "${near}"? set "${input}" to it`,
    });
}


/***/ }),

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   ox: () => (/* binding */ imageUuidOf),
/* harmony export */   rk: () => (/* binding */ readHost),
/* harmony export */   u2: () => (/* binding */ readContainer),
/* harmony export */   uS: () => (/* binding */ readService),
/* harmony export */   xq: () => (/* binding */ isSameStack)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const PREFIX = /^docker:/;
const LAUNCH_CONFIG_LABEL = 'io.rancher.service.launch.config';
const PRIMARY = 'io.rancher.service.primary.launch.config';
const START_ONCE = 'io.rancher.container.start_once';
const imageOf = (imageUuid) => imageUuid.replace(PREFIX, '');
const imageUuidOf = (image) => `docker:${image}`;
function isSameStack(one, other) {
    const [, number] = STACK_ID.exec(one) ?? [];
    return one === other || (number !== undefined && number === STACK_ID.exec(other)?.[1]);
}
const STACK_ID = /^1(?:st|e)(\d+)$/;
function readService(raw) {
    const launchConfig = readLaunchConfig((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.launchConfig) ? raw.launchConfig : {});
    return {
        id: text(raw, 'id'),
        name: text(raw, 'name'),
        stackId: String(raw.stackId ?? raw.environmentId ?? ''),
        kind: String(raw.kind ?? raw.type ?? ''),
        system: raw.system === true,
        removed: raw.removed !== null && raw.removed !== undefined,
        state: text(raw, 'state'),
        transitioning: String(raw.transitioning ?? 'no'),
        message: maybeText(raw.transitioningMessage),
        scale: typeof raw.scale === 'number' ? raw.scale : 0,
        isGlobal: launchConfig.labels['io.rancher.scheduler.global'] === 'true',
        launchConfig,
        upgrade: readUpgrade(raw.upgrade),
        sidekicks: readSidekicks(raw.secondaryLaunchConfigs),
        actions: new Set(Object.keys((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.actions) ? raw.actions : {})),
    };
}
function readUpgrade(raw) {
    const strategy = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw) ? raw.inServiceStrategy : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(strategy))
        return undefined;
    const { launchConfig: after, previousLaunchConfig: before } = strategy;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(after) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(before))
        return undefined;
    return {
        launchConfig: readLaunchConfig(after),
        sidekicks: readSidekicks(strategy.secondaryLaunchConfigs),
        previousLaunchConfig: readLaunchConfig(before),
        previousSidekicks: readSidekicks(strategy.previousSecondaryLaunchConfigs),
    };
}
const readSidekicks = (raw) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(raw) ? raw.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G).map((each) => ({ ...readLaunchConfig(each), name: String(each.name ?? '') })) : [];
function readLaunchConfig(raw) {
    const labels = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.labels) ? raw.labels : {};
    return {
        name: undefined,
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        hasHealthCheck: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.healthCheck),
        startsOnce: String(labels[START_ONCE] ?? '').toLowerCase() === 'true',
        raw,
    };
}
function readContainer(raw) {
    const config = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.labels) ? maybeText(raw.labels[LAUNCH_CONFIG_LABEL]) : undefined;
    const sidekick = config === PRIMARY ? undefined : config;
    return {
        id: text(raw, 'id'),
        name: maybeText(raw.name) ?? text(raw, 'id'),
        state: text(raw, 'state'),
        health: maybeText(raw.healthState) ?? null,
        version: String(raw.version ?? ''),
        image: imageOf(String(raw.imageUuid ?? '')),
        startCount: typeof raw.startCount === 'number' ? raw.startCount : 0,
        message: raw.transitioning === 'no' ? undefined : maybeText(raw.transitioningMessage),
        hostId: maybeText(raw.hostId),
        isPrimary: sidekick === undefined,
        sidekick,
    };
}
function readHost(raw) {
    const labels = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw.labels) ? raw.labels : {};
    return {
        id: text(raw, 'id'),
        state: text(raw, 'state'),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    };
}
const readNamed = (raw) => ({ id: text(raw, 'id'), name: maybeText(raw.name) ?? '' });
function text(raw, field) {
    const value = raw[field];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('answer-wrong', {
        what: 'The Rancher server answered with an object we cannot read',
        saw: `type "${String(raw.type)}" without "${field}"`,
        fix: 'check rancher-url and the version of the server',
    });
}
const maybeText = (value) => typeof value === 'string' && value !== '' ? value : undefined;


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ configsOf),
/* harmony export */   $n: () => (/* binding */ versionOfService),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   J7: () => (/* binding */ configsBefore),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   a2: () => (/* binding */ wellOf),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   hO: () => (/* binding */ withDependents),
/* harmony export */   v0: () => (/* binding */ replacedBetween),
/* harmony export */   y3: () => (/* binding */ configsAfter)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

const configsOf = ({ launchConfig, sidekicks }) => ({
    primary: launchConfig,
    sidekicks,
});
const configsAfter = ({ launchConfig, sidekicks }) => ({
    primary: launchConfig,
    sidekicks,
});
const configsBefore = ({ previousLaunchConfig, previousSidekicks }) => ({
    primary: previousLaunchConfig,
    sidekicks: previousSidekicks,
});
const allOf = ({ primary, sidekicks }) => [primary, ...sidekicks];
const named = (configs, name) => allOf(configs).find((config) => config.name === name);
const versionOf = ({ primary, sidekicks }) => [primary.version, ...sidekicks.map(({ name, version }) => `${name}=${version}`).sort()].join(' ');
const versionOfService = (service) => versionOf(configsOf(service));
const isCurrent = (configs, { sidekick, version }) => named(configs, sidekick)?.version === version;
const isOver = (configs, { sidekick, state, startCount }) => named(configs, sidekick)?.startsOnce === true && state === 'stopped' && startCount > 0;
const wellOf = (config, { service, containers }) => containers
    .filter(({ sidekick, version }) => sidekick === config.name && version === config.version)
    .filter((container) => isOver(configsOf(service), container) ||
    (container.state === 'running' &&
        (container.health === 'healthy' || (container.health === null && !config.hasHealthCheck))));
const isRecorded = (service) => service.upgrade !== undefined && versionOf(configsAfter(service.upgrade)) === versionOfService(service);
const replacedBetween = (before, after) => allOf(after).filter(({ name, version }) => named(before, name)?.version !== version);
function withDependents(configs, names, service) {
    const reached = new Set(names);
    for (const name of reached) {
        for (const config of allOf(configs)) {
            const uses = usedBy(config.raw).some((other) => other.toLowerCase() === (name ?? service).toLowerCase());
            if (uses)
                reached.add(config.name);
        }
    }
    return [...reached];
}
const usedBy = ({ networkLaunchConfig, dataVolumesFromLaunchConfigs }) => [networkLaunchConfig, ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .L)(dataVolumesFromLaunchConfigs) ? dataVolumesFromLaunchConfigs : [])].filter((name) => typeof name === 'string');


/***/ }),

/***/ 4609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ observe)
});

;// CONCATENATED MODULE: ./build/targets/cattle-service/eligible-hosts.js
const AFFINITY = 'io.rancher.scheduler.affinity:';
const MUST = `${AFFINITY}host_label`;
const MUST_NOT = `${AFFINITY}host_label_ne`;
function eligibleIn(hosts, labels) {
    const rules = Object.entries(labels).map(([name, value]) => [name.toLowerCase(), value]);
    const hard = rules.filter(([name]) => name.startsWith(AFFINITY) && !/_soft(_ne)?$/.test(name));
    const isTold = hard.every(([name, value]) => [MUST, MUST_NOT].includes(name) && !value.includes('$'));
    if (!isTold || rules.some(([name]) => name === 'io.rancher.service.requested.host.id'))
        return undefined;
    const wanted = pairsIn(hard, MUST);
    const unwanted = pairsIn(hard, MUST_NOT);
    const isEligible = ({ state, labels: of }) => {
        const has = pairsOf(of);
        return state === 'active' && wanted.every((pair) => has.has(pair)) && !unwanted.some((pair) => has.has(pair));
    };
    return hosts.filter(isEligible).map(({ id }) => id);
}
const pairsIn = (rules, label) => rules
    .filter(([name]) => name === label)
    .flatMap(([, value]) => value.split(','))
    .map((pair) => pair.trim().toLowerCase())
    .filter((pair) => pair !== '');
const pairsOf = (labels) => new Set(Object.entries(labels).map(([name, value]) => `${name}=${value}`.toLowerCase()));

// EXTERNAL MODULE: ./build/targets/cattle-service/hide.js
var cattle_service_hide = __webpack_require__(4919);
;// CONCATENATED MODULE: ./build/targets/cattle-service/facts.js


async function observe(project, serviceId, signal) {
    const service = await project.service(serviceId, signal);
    const containers = await project.containers(serviceId, signal);
    const hide = (0,cattle_service_hide/* hideValuesIn */.I)(service);
    const quiet = (one) => one.message === undefined ? one : { ...one, message: hide(one.message) };
    const facts = { service: quiet(service), containers: containers.map(quiet) };
    if (!service.isGlobal)
        return facts;
    const eligibleHosts = eligibleIn(await project.hosts(signal), service.launchConfig.labels);
    return { ...facts, ...(eligibleHosts === undefined ? {} : { eligibleHosts }) };
}


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hideValuesIn),
/* harmony export */   R: () => (/* binding */ hidden)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7621);
/* harmony import */ var _configs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);




const LEAST = 8;
const LEAST_OF_SECRET = 4;
function hideValuesIn(service, body) {
    const { upgrade } = service;
    const known = [
        (0,_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .configsOf */ .$d)(service),
        ...(upgrade === undefined ? [] : [(0,_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .configsBefore */ .J7)(upgrade), (0,_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .configsAfter */ .y3)(upgrade)]),
    ].flatMap(_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn);
    const images = known.map(({ image }) => image);
    const values = [...known.map(({ raw }) => raw), body ?? null].flatMap(valuesIn);
    const longestFirst = [...new Set(values)]
        .filter((value) => !images.some((image) => image.includes(value)))
        .sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((shown, value) => shown.replaceAll(value, '***'), text);
}
function valuesIn(raw) {
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .L)(raw))
        return raw.flatMap(valuesIn);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(raw))
        return [];
    return Object.entries(raw).flatMap(([member, value]) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) && (member === 'environment' || member === 'labels')
        ? Object.entries(value).flatMap(([name, each]) => formsOf(name, String(each ?? '')))
        : valuesIn(value));
}
function formsOf(name, value) {
    if (name.startsWith('io.slipway.') || name.startsWith('io.rancher.'))
        return [];
    const password = /:\/\/[^/@\s]*:([^/@\s]+)@/.exec(value)?.[1];
    const lines = [value, ...value.split(/\r?\n/), JSON.stringify(value).slice(1, -1)];
    const least = (0,_core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .soundsSecret */ .z)(name) ? LEAST_OF_SECRET : LEAST;
    return [
        ...lines.filter((text) => text.trim().length >= least),
        ...(password === undefined || password.length < LEAST_OF_SECRET ? [] : [password]),
    ];
}
const hidden = (failure, hide) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(failure.code, { what: failure.what, saw: hide(failure.saw), fix: failure.fix }, { cause: failure.cause });


/***/ })

};
