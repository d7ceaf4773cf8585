export const id = 6071;
export const ids = [6071,6910,8023,161];
export const modules = {

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

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
const good = (detail, more = {}) => ({
    kind: 'good',
    detail,
    ...more,
});
const bad = (detail) => ({ kind: 'bad', detail });
const unasked = (detail) => ({ kind: 'unasked', detail });


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fill: () => (/* binding */ fill),
/* harmony export */   fillText: () => (/* binding */ fillText),
/* harmony export */   mentions: () => (/* binding */ mentions),
/* harmony export */   toldBy: () => (/* binding */ toldBy),
/* harmony export */   unfillable: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


function toldBy(stop) {
    const image = stop.image ?? ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(stop.runs) ? stop.runs.image : undefined);
    const ref = typeof image === 'string' ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(image) : undefined;
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
    const asked = JSON.stringify(gates.map(expectedBy));
    return [
        ...(tag === undefined && asked.includes('{version}') ? ['version'] : []),
        ...(digest === undefined && asked.includes('{digest}') ? ['digest'] : []),
    ];
}
function expectedBy(gate) {
    switch (gate.kind) {
        case 'http':
            return [gate.spec.json ?? null, gate.spec.body ?? null];
        case 'consul':
            return [gate.spec.tag ?? null, gate.spec.meta];
        case 'run':
        case 'containers':
            return null;
        default:
            return gate;
    }
}


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection),
/* harmony export */   _: () => (/* binding */ proxiesOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9729);


function proxiesOf(env) {
    const [httpProxy, httpsProxy] = [env.http_proxy || env.HTTP_PROXY, env.https_proxy || env.HTTPS_PROXY];
    if (!httpProxy && !httpsProxy)
        return undefined;
    return {
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        noProxy: env.no_proxy || env.NO_PROXY || '',
    };
}
const CONNECT = { timeout: 0, allowH2: false, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 1_000 };
const MAX_FRAME_BYTES = 16 * 1_024 * 1_024;
async function openConnection(route, proxies) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const { connectTo, url } = route;
    const trust = route.ca === undefined ? {} : { secureContext: await contextTrusting(route.ca) };
    const sockets = [];
    const state = { begun: false, proxyFailed: false };
    const known = (connect, { toProxy }) => (options, callback) => {
        const socket = connect(options, (...answer) => {
            if (toProxy && answer[0] !== null)
                state.proxyFailed = true;
            callback(...answer);
        });
        if (socket instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket)
            sockets.push(socket);
    };
    const pool = (origin, options, toProxy) => {
        const { connect, ...rest } = options;
        return new undici.Pool(origin, { ...rest, connect: known(connect, { toProxy }) });
    };
    const options = {
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        connectTimeout: 0,
        allowH2: false,
        requestTls: { allowH2: false, ...trust },
        webSocket: { maxPayloadSize: MAX_FRAME_BYTES },
        connect: undici.buildConnector({ ...CONNECT, ...trust, ...servername(route) }),
        factory: (origin, own) => pool(origin, own, new URL(origin).origin !== url.origin),
        clientFactory: (origin, own) => pool(origin, own, true).compose((dispatch) => (tunnel, handler) => {
            const { onResponseError } = handler;
            handler.onResponseError = (...error) => {
                state.proxyFailed = true;
                onResponseError?.apply(handler, error);
            };
            return dispatch(tunnel, handler);
        }),
    };
    const straight = proxies === undefined || connectTo !== undefined || (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname);
    const agent = straight
        ? new undici.Agent({ ...options, factory: (origin, own) => pool(origin, own, false) })
        : new undici.EnvHttpProxyAgent({ ...options, ...proxies });
    const dispatcher = agent.compose((dispatch) => (asked, handler) => {
        const { onRequestStart } = handler;
        handler.onRequestStart = (...start) => {
            state.begun = true;
            onRequestStart?.apply(handler, start);
        };
        return dispatch(asked, handler);
    });
    return {
        dispatcher,
        get begun() {
            return state.begun;
        },
        get proxyFailed() {
            return state.proxyFailed;
        },
        end(reason) {
            void agent.destroy(reason ?? null).catch(() => { });
            for (const socket of sockets)
                socket.destroy();
        },
    };
}
const servername = ({ connectTo, url }) => connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname };
const contexts = new Map();
async function contextTrusting(ca) {
    const { createSecureContext, getCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    const known = contexts.get(ca) ?? createSecureContext({ ca: [...getCACertificates('default'), ca] });
    contexts.set(ca, known);
    return known;
}


/***/ }),

/***/ 1796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asHttpError),
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
class HttpError extends Error {
    kind;
    sent;
    code;
    constructor(kind, sent, message, options) {
        super(message, options);
        this.name = 'HttpError';
        this.kind = kind;
        this.sent = sent;
        this.code = options?.code ?? '';
    }
}
function asHttpError(error, { url, begun, proxyFailed }) {
    const deepest = deepestOf(error);
    const code = textAt(deepest, 'code');
    const said = withoutNoise(deepest.message) || code;
    const of = (kind, sent, message) => new HttpError(kind, sent, message, { cause: error, code });
    if (isRefusalOfProxy(error))
        return of('proxy', false, `the proxy said: ${said}`);
    if (proxyFailed)
        return of('proxy', begun, `no way through the proxy: ${said}`);
    if (textAt(deepest, 'syscall') === 'getaddrinfo')
        return of('resolve', begun, `cannot resolve ${url.hostname} (${code})`);
    if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code))
        return of('tls', begun, `TLS with ${url.host} failed: ${said}`);
    if (!begun && textAt(deepest, 'syscall') === 'connect')
        return of('refused', false, `${url.host} refused the connection (${code})`);
    return of('reset', begun, `the connection to ${url.host} broke: ${said}`);
}
function withoutNoise(message) {
    const reason = /:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1];
    return reason ?? message.replace(/; if the root CA is installed locally, try running Node\.js with .*$/, '');
}
const isRefusalOfProxy = (error) => error instanceof Error &&
    ['UND_ERR_ABORTED', 'UND_ERR_INVALID_ARG'].includes(textAt(error, 'code')) &&
    /^Proxy (response|Authentication Required) /.test(error.message);
function deepestOf(error) {
    let current = error;
    while (current instanceof Error) {
        const inner = current instanceof AggregateError ? current.errors[0] : current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return current instanceof Error ? current : new Error(String(current));
}
function textAt(error, key) {
    const value = error[key];
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_1__.j),
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1324);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1796);
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



function createHttp(clock, env = {}) {
    const proxies = (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .proxiesOf */ ._)(env);
    return {
        async request(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { url, connectTo } = request;
                const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
                const connection = await (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .openConnection */ .J)(request, proxies);
                request.signal?.throwIfAborted();
                const limit = __addDisposableResource(env_1, clock.limit(request.timeoutMs, request.signal), false);
                limit.signal.addEventListener('abort', () => connection.end(limit.signal.reason), { once: true });
                try {
                    const answer = await undici.request(urlToConnect(request), {
                        method: request.method,
                        headers: { ...request.headers, ...(connectTo === undefined ? {} : { host: url.host }) },
                        ...(request.body === undefined ? {} : { body: request.body }),
                        signal: limit.signal,
                        dispatcher: connection.dispatcher,
                    });
                    const { text, truncated } = await readCapped(answer.body, request.maxBytes ?? 65_536);
                    return { status: answer.statusCode, headers: headersOf(answer.headers), body: text, truncated };
                }
                catch (error) {
                    if (request.signal?.aborted)
                        throw request.signal.reason;
                    const { begun, proxyFailed } = connection;
                    if (!limit.exceeded)
                        throw (0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asHttpError */ .N)(error, { url, begun, proxyFailed });
                    const said = `no ${begun ? 'answer from' : 'connection to'} ${url.host} within ${request.timeoutMs} ms`;
                    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('timed-out', begun, said, { cause: error });
                }
                finally {
                    connection.end();
                }
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
}
function urlToConnect({ url, connectTo }) {
    if (connectTo === undefined)
        return url;
    const target = new URL(url);
    target.hostname = connectTo.host;
    if (connectTo.port !== undefined)
        target.port = String(connectTo.port);
    return target;
}
async function readCapped(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), truncated: size > maxBytes };
}
function headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
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

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ envForOthers)
});

// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/core/child-env.js

const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/;
const COMMAND_FILES = new Set([
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
const LEAST_PART = 8;
function childEnv(env, secrets, { named = [], add = {} } = {}) {
    const isSecret = findSecrets([...secrets, ...(0,secret/* secretsOfJob */.Ie)(env)]);
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        (named.includes(entry[0]) || !(OURS.test(entry[0]) || COMMAND_FILES.has(entry[0]) || isSecret(entry[1]))));
    return { ...Object.fromEntries(kept), ...add };
}
function findSecrets(secrets) {
    const wholes = new Set(secrets.map((secret) => secret.reveal().trim()).filter((text) => text !== ''));
    const parts = new Set([...wholes, ...secrets.flatMap(secret/* textsToMask */.av)].filter((text) => text.length >= LEAST_PART).flatMap(waysToWrite));
    return (value) => wholes.has(value.trim()) || [...parts].some((part) => value.includes(part));
}
const waysToWrite = (text) => [
    text,
    encodeURIComponent(text.toWellFormed()),
    JSON.stringify(text).slice(1, -1),
];

;// CONCATENATED MODULE: ./build/run/env-for-others.js

const envForOthers = (world, options) => childEnv(world.env, world.host.secrets(), options);


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ makeGates)
});

// EXTERNAL MODULE: ./build/ports/http.js
var ports_http = __webpack_require__(8023);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/systems/consul/instances.js

const PASSING = 'passing';
function readInstances(body) {
    let entries;
    try {
        entries = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isList */.L)(entries))
        return undefined;
    const instances = entries.map(readInstance);
    return instances.every((one) => one !== undefined) ? instances : undefined;
}
function readInstance(entry) {
    if (!(0,json/* isObject */.G)(entry))
        return undefined;
    const { Node: node, Service: service, Checks: checks } = entry;
    if (!(0,json/* isObject */.G)(node) || !(0,json/* isObject */.G)(service) || !(0,json/* isList */.L)(checks) || !checks.every(json/* isObject */.G))
        return undefined;
    if (typeof node.Node !== 'string' || typeof service.ID !== 'string')
        return undefined;
    return {
        node: node.Node,
        id: service.ID,
        tags: (0,json/* isList */.L)(service.Tags) ? service.Tags.map(String) : [],
        meta: (0,json/* isObject */.G)(service.Meta) ? textsOf(service.Meta) : {},
        checks: checks.map((check) => ({
            name: textOf(check.Name) || textOf(check.CheckID),
            status: textOf(check.Status),
            output: textOf(check.Output),
            of: textOf(check.ServiceID),
        })),
        createIndex: typeof service.CreateIndex === 'number' ? service.CreateIndex : undefined,
    };
}
const textOf = (value) => (typeof value === 'string' ? value : '');
const textsOf = (map) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, String(value)]));
function whyNotPassing({ id, checks }) {
    const failing = checks.find(({ status }) => status !== PASSING);
    if (failing !== undefined)
        return `${id} is ${failing.status || 'of no status'}${sayCheck(failing)}`;
    return checks.some((check) => check.of === id)
        ? undefined
        : `${id} has no check of its own in Consul, so nothing proves that it passes`;
}
function sayCheck({ name, output }) {
    const said = output.trim().split('\n').at(-1)?.trim().slice(0, 120);
    return said ? ` (${name}: ${said})` : ` (${name})`;
}

;// CONCATENATED MODULE: ./build/systems/consul/answer.js

function answerOf(response, asking) {
    const { status, body, truncated } = response;
    if (status !== 200)
        return nothing(`${sayStatus(response)}; ${hintFor(response, asking)}`);
    const header = (name) => String(response.headers[name] ?? '');
    const known = header('x-consul-knownleader');
    if (known !== 'true')
        return nothing(known === 'false'
            ? 'it knows no leader, so its answer may be old'
            : `an answer without X-Consul-KnownLeader; check "url": is ${asking.url.host} Consul?`);
    const lastContact = header('x-consul-lastcontact');
    if (lastContact !== '0')
        return nothing(`the answer of a follower, ${lastContact || '?'} ms behind its leader`);
    if (truncated)
        return nothing('an answer that is too long to be read');
    const instances = readInstances(body);
    if (instances === undefined)
        return nothing(`an answer that is no list of instances; it begins ${begin(body)}`);
    if (header('x-consul-results-filtered-by-acls') === 'true')
        return nothing(`the token may not see all instances; ${READ_RIGHTS}`);
    if (instances.length === 0 && !asking.hasToken && header('x-consul-default-acl-policy') === 'deny')
        return nothing(`an empty list, asked without a token where the ACL denies by default; give the gate a "token"`);
    return { kind: 'instances', instances, index: indexOf(header('x-consul-index')) };
}
const nothing = (saw) => ({ kind: 'nothing', saw });
const indexOf = (header) => (/^\d{1,15}$/.test(header) ? Math.max(1, Number(header)) : 1);
const READ_RIGHTS = 'it needs service:read of the service and node:read of its nodes';
function hintFor({ status, body }, { url, hasToken }) {
    if (status === 401 || status === 403) {
        if (!hasToken)
            return 'give the gate a "token"';
        return /not found/i.test(body) ? 'Consul does not know this "token"' : `check "token": ${READ_RIGHTS}`;
    }
    if (status === 500 && /datacenter/i.test(body))
        return 'check "datacenter"';
    if (status === 429 || status >= 500)
        return 'look at the servers of Consul';
    if (status >= 300 && status < 400)
        return 'no redirect is followed with a token: write the final address in "url"';
    return `check "url": is ${url.host} Consul?`;
}
const sayStatus = ({ status, body }) => body.trim() === '' ? `status ${status}` : `status ${status} ${begin(body)}`;
const begin = (body) => JSON.stringify(body.trim().slice(0, 80));

;// CONCATENATED MODULE: ./build/systems/consul/client.js


const MAX_BYTES = 4_194_304;
const JITTER = 1 / 16;
const WAY_MS = 1_000;
class ConsulClient {
    #access;
    #http;
    #service;
    constructor(access, service, http) {
        this.#access = access;
        this.#service = service;
        this.#http = http;
    }
    async instances(timeoutMs, signal) {
        const { url, token } = this.#access;
        try {
            const asked = { query: 'consistent', timeoutMs, maxBytes: MAX_BYTES, signal };
            const response = await this.#get(asked);
            const answer = answerOf(response, { url, hasToken: token !== undefined });
            if (answer.kind === 'nothing' && token !== undefined)
                return { ...answer, saw: answer.saw.replaceAll(token.reveal(), '***') };
            return answer;
        }
        catch (error) {
            if (error instanceof ports_http.HttpError)
                return { kind: 'nothing', saw: error.message };
            throw error;
        }
    }
    async change(index, waitMs, signal) {
        const wait = Math.floor(waitMs / (1 + JITTER));
        const query = `index=${index}&wait=${wait}ms`;
        try {
            await this.#get({ query, timeoutMs: waitMs + WAY_MS, maxBytes: 0, signal });
        }
        catch (error) {
            if (!(error instanceof ports_http.HttpError))
                throw error;
        }
    }
    #get(asked) {
        const { url: base, datacenter, token } = this.#access;
        const url = new URL(base);
        url.pathname = `${base.pathname.replace(/\/+$/, '')}/v1/health/service/${encodeURIComponent(this.#service)}`;
        url.search = `${asked.query}${datacenter === undefined ? '' : `&dc=${encodeURIComponent(datacenter)}`}`;
        return this.#http.request({
            method: 'GET',
            url,
            headers: { 'user-agent': 'slipway', ...(token === undefined ? {} : { 'x-consul-token': token.reveal() }) },
            timeoutMs: asked.timeoutMs,
            maxBytes: asked.maxBytes,
            signal: asked.signal,
        });
    }
}

// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __webpack_require__(3152);
// EXTERNAL MODULE: ./build/gates/placeholders.js
var placeholders = __webpack_require__(2817);
;// CONCATENATED MODULE: ./build/gates/consul.js




const ASK_MS = 9_000;
const SETTLE_MS = 6_000;
const LEAST_WAIT_MS = 250;
const BURST = 2;
const REST_MS = 1_000;
function consulGate(spec, { http, clock }) {
    const client = new ConsulClient(spec, spec.service, http);
    const tellsVersion = (0,placeholders.mentions)(spec.tag) || (0,placeholders.mentions)(spec.meta);
    let lastGood;
    return {
        name: `consul ${spec.service}${spec.datacenter === undefined ? '' : ` in ${spec.datacenter}`}`,
        tellsVersion,
        async ask(stop, signal) {
            const sinceMs = clock.nowMs();
            const leftOf = (ms) => sinceMs + ms - clock.nowMs();
            const here = JSON.stringify(stop);
            for (let reads = 1;; reads += 1) {
                const answer = await client.instances(leftOf(ASK_MS), signal);
                if (answer.kind === 'nothing')
                    return (0,gate/* unasked */.Wl)(answer.saw);
                const { instances, index } = answer;
                const passing = instances.filter((one) => whyNotPassing(one) === undefined);
                const before = lastGood?.stop === here ? lastGood.passing : undefined;
                const anew = registeredAnew(before ?? [], instances);
                const sample = anew === undefined ? weigh(spec, { instances, passing }, (0,placeholders.toldBy)(stop)) : (0,gate/* bad */.MB)(anew);
                if (sample.kind === 'good' || anew !== undefined)
                    lastGood = { stop: here, passing };
                const waitMs = leftOf(SETTLE_MS);
                if (sample.kind === 'good' || before !== undefined || waitMs < LEAST_WAIT_MS)
                    return sample;
                await client.change(index, waitMs, signal);
                if (reads > BURST)
                    await clock.sleep(REST_MS, signal);
            }
        },
    };
}
function weigh(spec, { instances, passing }, told) {
    const wanted = wantedOf(spec, told);
    const other = passing.map((one) => differenceFrom(wanted, one)).find((one) => one !== undefined);
    if (other !== undefined)
        return (0,gate/* bad */.MB)(other);
    if (passing.length < spec.instances)
        return (0,gate/* bad */.MB)(sayTooFew(spec, instances, passing.length));
    const carried = [
        ...(wanted.tag === undefined ? [] : [`tag ${wanted.tag}`]),
        ...Object.entries(wanted.meta).map(([key, value]) => `meta ${key} ${value}`),
    ];
    const version = wanted.tellsVersion ? (told.version ?? told.digest) : undefined;
    return (0,gate/* good */.uw)([`${passing.length} passing`, ...carried].join(', '), version === undefined ? {} : { version });
}
function wantedOf({ tag, meta }, told) {
    const filled = tag === undefined ? undefined : (0,placeholders.fillText)(tag, told);
    const members = Object.entries(meta).flatMap(([key, value]) => {
        const text = (0,placeholders.fillText)(value, told);
        return text === undefined ? [] : [[key, text, (0,placeholders.mentions)(value)]];
    });
    return {
        tag: filled,
        meta: Object.fromEntries(members),
        tellsVersion: (filled !== undefined && (0,placeholders.mentions)(tag)) || members.some(([, , asksVersion]) => asksVersion),
    };
}
function differenceFrom({ tag, meta }, { id, tags, meta: has }) {
    if (tag !== undefined && !tags.includes(tag))
        return `${id} passes without the tag ${tag}; it has ${tags.slice(0, 5).join(', ') || 'none'}`;
    const key = Object.keys(meta).find((one) => meta[one] !== has[one]);
    if (key === undefined)
        return undefined;
    const saw = has[key] === undefined ? 'missing' : JSON.stringify(has[key].slice(0, 80));
    return `${id} passes, and its meta ${key} is ${saw}, expected ${JSON.stringify(meta[key])}`;
}
function sayTooFew({ service, instances: needed, token }, all, passing) {
    if (all.length === 0)
        return `no instance of ${service} is in the catalogue${token === undefined ? ' (asked without a token)' : ''}`;
    const reason = all.map(whyNotPassing).find((one) => one !== undefined);
    return `${passing} of ${all.length} passing, ${needed} needed${reason === undefined ? '' : `; ${reason}`}`;
}
function registeredAnew(before, now) {
    const again = now.find((one) => before.some((was) => was.node === one.node && was.id === one.id && was.createIndex !== one.createIndex));
    return again === undefined ? undefined : `${again.id} was registered anew since the last good round`;
}

;// CONCATENATED MODULE: ./build/gates/http.js




function httpGate(spec, http) {
    return {
        name: `http ${spec.url.origin}${spec.url.pathname}`,
        tellsVersion: (0,placeholders.mentions)(spec.json) || (0,placeholders.mentions)(spec.body),
        async ask(stop, signal) {
            let response;
            try {
                response = await http.request({
                    method: spec.method,
                    url: spec.url,
                    headers: { 'user-agent': 'slipway', ...spec.headers },
                    timeoutMs: 10_000,
                    signal,
                    ...(spec.connectTo === undefined ? {} : { connectTo: spec.connectTo }),
                });
            }
            catch (error) {
                if (!(error instanceof ports_http.HttpError))
                    throw error;
                return error.kind === 'resolve' || error.kind === 'proxy' ? (0,gate/* unasked */.Wl)(error.message) : (0,gate/* bad */.MB)(error.message);
            }
            return http_weigh(spec, response, (0,placeholders.toldBy)(stop));
        },
    };
}
function http_weigh(spec, response, told) {
    const statusGood = spec.status.length === 0 ? response.status >= 200 && response.status < 300 : spec.status.includes(response.status);
    const begins = JSON.stringify(response.body.slice(0, 120));
    if (!statusGood)
        return (0,gate/* bad */.MB)(`status ${response.status}, body begins ${begins}`);
    const text = spec.body === undefined ? undefined : (0,placeholders.fillText)(spec.body, told);
    if (text !== undefined && !response.body.includes(text))
        return (0,gate/* bad */.MB)(`the body has no ${JSON.stringify(text)}; it begins ${begins}`);
    if (spec.json === undefined)
        return (0,gate/* good */.uw)(`status ${response.status}`);
    let answer;
    try {
        answer = JSON.parse(response.body);
    }
    catch {
        return (0,gate/* bad */.MB)(`the body is not JSON; it begins ${begins}`);
    }
    const expected = (0,placeholders.fill)(spec.json, told) ?? {};
    const difference = firstDifference(expected, answer, '');
    if (difference !== undefined)
        return (0,gate/* bad */.MB)(difference);
    const version = (0,placeholders.mentions)(spec.json) ? (told.version ?? told.digest) : undefined;
    return (0,gate/* good */.uw)(`status ${response.status}, ${JSON.stringify(expected)}`, version === undefined ? {} : { version });
}
function firstDifference(expected, answer, path) {
    if ((0,json/* isObject */.G)(expected) && (0,json/* isObject */.G)(answer)) {
        for (const [name, value] of Object.entries(expected)) {
            const difference = firstDifference(value, answer[name], path === '' ? name : `${path}.${name}`);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    if (JSON.stringify(expected) === JSON.stringify(answer))
        return undefined;
    const saw = answer === undefined ? 'missing' : JSON.stringify(answer).slice(0, 80);
    return `${path === '' ? 'the answer' : path} is ${saw}, expected ${JSON.stringify(expected)}`;
}

// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __webpack_require__(5258);
;// CONCATENATED MODULE: ./build/gates/run.js



function runGate(script, exec, { cwd, env }) {
    return {
        name: `run ${script.split('\n')[0]}`,
        tellsVersion: false,
        async ask(stop, signal) {
            const { version, digest } = (0,placeholders.toldBy)(stop);
            try {
                const result = await exec.run(['sh', '-c', script], {
                    cwd,
                    env: {
                        ...env(),
                        ...(version === undefined ? {} : { VERSION: version }),
                        ...(digest === undefined ? {} : { DIGEST: digest }),
                    },
                    signal,
                    maxBytes: 65_536,
                });
                const said = lastLine(result.stderr) ?? lastLine(result.stdout) ?? 'it printed nothing';
                if (result.exitCode === 0)
                    return (0,gate/* good */.uw)('exit code 0');
                if (result.exitCode === null)
                    return (0,gate/* unasked */.Wl)(`ended by ${result.endedBy}`);
                const saw = `exit code ${result.exitCode}, ${said}`;
                return result.exitCode === 126 || result.exitCode === 127 ? (0,gate/* unasked */.Wl)(saw) : (0,gate/* bad */.MB)(saw);
            }
            catch (error) {
                if (error instanceof ports_exec.ProgramNotFound)
                    return (0,gate/* unasked */.Wl)(error.message);
                throw error;
            }
        },
    };
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 200) || undefined;

// EXTERNAL MODULE: ./build/run/env-for-others.js + 1 modules
var env_for_others = __webpack_require__(7047);
;// CONCATENATED MODULE: ./build/run/make-gates.js




function makeGates(specs, world, secrets) {
    world.host.mask(secrets);
    return specs.flatMap((spec) => {
        switch (spec.kind) {
            case 'http':
                return [httpGate(spec.spec, world.http)];
            case 'consul':
                return [consulGate(spec.spec, world)];
            case 'run':
                return [runGate(spec.script, world.exec, { cwd: world.workspace, env: () => (0,env_for_others/* envForOthers */.s)(world) })];
            case 'containers':
                return [];
            default:
                return spec;
        }
    });
}


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ recoverInPost),
/* harmony export */   P4: () => (/* binding */ tellWhatIsLacking),
/* harmony export */   nS: () => (/* binding */ recoverOpen)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5303);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4429);
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8026);
/* harmony import */ var _as_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1951);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9328);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8645);
/* harmony import */ var _report_recovery_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9968);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(161);











const recoverInPost = (readUndoing, world) => recoverOpen(world, ALONE, async (open) => {
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .InputReader */ .i({ ...world.host.inputs, names: () => [] });
    const undoing = await readUndoing(reader, world);
    world.host.mask(undoing.secrets);
    const lacking = tellWhatIsLacking(reader, 'what was begun', world);
    const lost = open.map((entry) => ({ entry, undoing, lacking }));
    return (0,_recover_js__WEBPACK_IMPORTED_MODULE_7__/* .recoverTogether */ .h2)(lost, world, _recover_js__WEBPACK_IMPORTED_MODULE_7__/* .IN_POST */ .dQ);
});
function tellWhatIsLacking(reader, what, { log }) {
    try {
        reader.finish();
        return undefined;
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
            throw error;
        const lacking = new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('not-taken-back', {
            what: `Not all that proves ${what} can be asked`,
            saw: error.saw,
            fix: 'look with operation "status"',
        });
        log.error(lacking.message);
        return lacking;
    }
}
async function recoverOpen(world, telling, recover) {
    let open = [];
    try {
        open = (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_9__.unfinished)(await world.ledger.open());
        if (open.length === 0)
            return _core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done;
        const { exitCode, pages } = await recover(open);
        await show((0,_report_recovery_js__WEBPACK_IMPORTED_MODULE_8__/* .pageOfRecovery */ ._)(pages, { where: telling.where(open), status: telling.statusCommand?.(open) }), world);
        return exitCode;
    }
    catch (error) {
        const why = (0,_as_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureIn */ .Q)(error) ?? (0,_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOfOurs */ .d)(error);
        const what = open.length === 0 ? 'what is recorded cannot be read' : open.map(telling.say).join('; ');
        const status = telling.statusCommand?.(open);
        const look = status === undefined ? 'start this action again with operation "status"' : `look with: ${status}`;
        const left = new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('not-taken-back', {
            what: `The main step may have left something half changed: ${what}`,
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_)(why),
            fix: `${why.fix}; ${look}`,
        });
        world.log.error(left.message);
        await show((0,_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .failurePage */ .sE)(`Recovery of ${telling.where(open)}`, left, { result: 'unknown', needsPerson: true }), world);
        return _core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.personNeeded;
    }
}
async function show(page, { host, log }) {
    try {
        await host.summary({ ...page, blocks: [NEWER, ...page.blocks] });
    }
    catch (error) {
        log.error(error instanceof Error ? error.message : String(error));
    }
}
const NEWER = { kind: 'text', text: 'This is newer than what the run itself told of these changes.' };
const ALONE = {
    say({ change, phase, at }) {
        const [from, to] = [change.stops[0], (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .goalOf */ .ZZ)(change)].map(_core_say_stop_js__WEBPACK_IMPORTED_MODULE_10__/* .sayStop */ .u);
        return `${change.kind} (${(0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_10__/* .sayStop */ .u)(change.target)}): ${from} → ${to}, ${phase} since ${at}`;
    },
    where: () => 'the live system',
};


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oy: () => (/* binding */ AS_ASKED),
  dQ: () => (/* binding */ IN_POST),
  oR: () => (/* binding */ joined),
  h2: () => (/* binding */ recoverTogether)
});

// EXTERNAL MODULE: ./build/core/change-exit-code.js
var change_exit_code = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/run/as-failure.js
var as_failure = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/run/carry-out.js + 1 modules
var carry_out = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/run/end-walkers.js

const MAIN_GONE_MS = 10_000;
async function endWalkers(entries, { processes, clock, log }, signal) {
    const walkers = new Map(entries.flatMap(({ by }) => (by === undefined ? [] : [[JSON.stringify(by), by]])));
    for (const by of walkers.values()) {
        const sinceMs = clock.nowMs();
        while (await processes.isAlive(by)) {
            const waitedMs = clock.nowMs() - sinceMs;
            if (waitedMs >= 2 * MAIN_GONE_MS) {
                throw new failure/* Failure */.HR('not-taken-back', {
                    what: 'What was begun cannot be taken back as long as the run that began it is at work',
                    saw: `process ${by.pid} is still there, and could not be ended`,
                    fix: `end process ${by.pid}, then give: slipway undo`,
                });
            }
            if (waitedMs >= MAIN_GONE_MS)
                await processes.kill(by);
            const span = { sinceMs, untilMs: sinceMs + 2 * MAIN_GONE_MS };
            log.progress(`process ${by.pid}: still at work; it is waited for, then ended`, span);
            await clock.sleep(250, signal);
        }
    }
}

// EXTERNAL MODULE: ./build/run/report-recovery.js
var report_recovery = __webpack_require__(9968);
;// CONCATENATED MODULE: ./build/run/keep-decided.js



async function keepWhatIsDecided(walks, world, signal) {
    if (!walks.some(({ entry }) => entry.sealed) || walks.some(({ entry }) => entry.to === 0))
        return undefined;
    try {
        const stands = await Promise.all(walks.map(({ drive }) => drive.standsAtGoal(signal)));
        const isDecided = stands.every(({ decided }) => decided) ||
            stands.some(({ decided }, index) => decided && walks[index]?.drive.target.seal !== undefined);
        if (!isDecided || !stands.every(({ atGoal }) => atGoal))
            return undefined;
        for (const { drive } of walks)
            await drive.seal(signal);
        for (const { drive } of walks)
            await drive.close();
        return walks.map((one, index) => {
            const what = stands[index]?.decided
                ? 'it had been confirmed already, and is healthy; nothing to take back'
                : 'it is confirmed now and healthy, as what was changed with it had been confirmed already';
            world.log.info(`${one.drive.target.name}: ${what}`);
            return (0,report_recovery/* pageOfKept */.VX)(one, what);
        });
    }
    catch (error) {
        if ((0,as_failure/* failureIn */.Q)(error) === undefined)
            throw error;
        world.log.warn(`It cannot stay as it is: ${(0,failure/* briefly */.m_)(error)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/run/make-gates.js + 6 modules
var make_gates = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/run/patience.js
var patience = __webpack_require__(8748);
// EXTERNAL MODULE: ./build/run/policy.js
var policy = __webpack_require__(6722);
// EXTERNAL MODULE: ./build/run/reason.js
var reason = __webpack_require__(9328);
// EXTERNAL MODULE: ./build/run/reversible.js + 14 modules
var reversible = __webpack_require__(131);
// EXTERNAL MODULE: ./build/run/take-back-in-order.js
var take_back_in_order = __webpack_require__(4754);
;// CONCATENATED MODULE: ./build/run/tell-taken-back.js


function tellTakenBack(one, end, { log, ledger }, { asked }) {
    const { drive, lacking } = one;
    const { name } = drive.target;
    const record = ledger.pathOf?.(drive.entry);
    const pages = [(0,report_recovery/* pageOfTakenBack */.Bk)(one, end, { asked, record })];
    if (end.proven) {
        for (const remark of end.remarks)
            log.warn(remark);
        const isWhole = lacking === undefined;
        log.info(`${name}: taken back, and ${isWhole ? 'that is proven' : 'not all that proves it could be asked'}`);
        return { exitCode: isWhole ? result/* EXIT */.dc.done : result/* EXIT */.dc.personNeeded, pages };
    }
    const { what, saw, fix } = (0,report_recovery/* notProven */.oi)(one, end, record);
    log.error(`${what}\n  Saw: ${saw}\n  Try: ${fix}`);
    return { exitCode: result/* EXIT */.dc.personNeeded, pages };
}

;// CONCATENATED MODULE: ./build/run/recover.js
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















const IN_POST = {
    limitMs: patience/* TAKE_BACK_IN_POST_MS */.KV,
    stableMs: patience/* STABLE_IN_POST_MS */.yw,
    asked: false,
    mayStay: true,
};
const AS_ASKED = { asked: true, mayStay: true };
async function recoverTogether(lost, world, terms) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (lost.length === 0)
            return { exitCode: result/* EXIT */.dc.done, pages: [] };
        const allowedMs = Math.max(...lost.map(({ undoing }) => undoing.changing.patience.back.ms));
        const limit = __addDisposableResource(env_1, world.clock.limit(terms.limitMs ?? allowedMs, world.signal), false);
        const all = await Promise.all(lost.map((one) => findOne(one, world, terms)));
        try {
            await endWalkers(lost.map(({ entry }) => entry), world, limit.signal);
        }
        catch (error) {
            const failure = (0,as_failure/* failureIn */.Q)(error) ?? (0,reason/* faultOfOurs */.d)(error);
            world.log.error(failure.message);
            return { exitCode: result/* EXIT */.dc.personNeeded, pages: all.map((one) => (0,report_recovery/* pageOfLeft */.oI)(one, failure)) };
        }
        const backs = all.filter(({ entry }) => entry.backOf !== undefined);
        const walks = all.filter((one) => one.entry.backOf === undefined && !backs.some((back) => isBackOf(back, one)));
        const isWhole = backs.length === 0 && lost.every(({ lacking }) => lacking === undefined);
        return joined(await Promise.all([
            recoverWalks(walks, world, { ...terms, mayStay: terms.mayStay && isWhole }, limit.signal),
            ...backs.map((back) => finishBack(back, all.find((one) => isBackOf(back, one)), world, { ...terms, signal: limit.signal })),
        ]));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const joined = (all) => ({
    exitCode: (0,change_exit_code/* worstExitCode */.L)(all.map(({ exitCode }) => exitCode)),
    pages: all.flatMap(({ pages }) => pages),
});
async function findOne(lost, world, terms) {
    const { entry, undoing } = lost;
    const { patience } = undoing.changing;
    const stableMs = Math.min(patience.stableMs, terms.stableMs ?? patience.stableMs);
    const changing = { ...undoing.changing, patience: { ...patience, stableMs } };
    const target = undoing.targetOf(entry);
    const drive = await (0,reversible/* driveOf */.KV)({ target, change: entry.change }, { ...undoing, changing }, world, entry);
    const gates = (0,make_gates/* makeGates */.L)(undoing.changing.gates, world, undoing.secrets);
    const provesVersion = target.gatesAreOfTheGoal === true || gates.some(({ tellsVersion }) => tellsVersion);
    return { ...lost, drive, provesVersion };
}
const isBackOf = (back, { entry }) => back.entry.backOf === entry.change.id;
async function recoverWalks(walks, world, terms, signal) {
    const { clock, log } = world;
    const kept = terms.mayStay ? await keepWhatIsDecided(walks, world, signal) : undefined;
    if (kept !== undefined)
        return { exitCode: result/* EXIT */.dc.done, pages: kept };
    const onCancel = ({ undoing }) => (terms.asked ? 'rollback' : undoing.changing.policy.onCancel);
    const holds = (one) => (0,policy/* heldBy */.V)(one.entry, { onFailure: 'rollback', onCancel: onCancel(one) }, { cancelled: true });
    const held = walks.flatMap((one) => {
        const by = holds(one);
        return by === undefined ? [] : [{ one, failure: (0,carry_out/* heldAsAsked */.Ox)(one.drive, (0,report_recovery/* endedEarly */.S3)(one), by), by }];
    });
    for (const { one, failure, by } of held) {
        log.warn(`${one.drive.target.name}: ${failure.saw}; ${failure.fix}`);
        if (by === 'point-of-no-return')
            await one.drive.holdAfterTrouble();
    }
    const back = walks.filter((one) => holds(one) === undefined).toReversed();
    const drives = back.map(({ drive }) => drive);
    for (const drive of drives.toReversed())
        await drive.turnBack();
    for (const { target } of drives)
        log.info(`Taking back what was begun on ${target.name}`);
    const ends = await (0,take_back_in_order/* takeBackInOrder */.o)(drives, clock, signal);
    return joined([
        ...held.map(({ one, failure }) => ({ exitCode: result/* EXIT */.dc.personNeeded, pages: [(0,report_recovery/* pageOfLeft */.oI)(one, failure)] })),
        ...back.map((one, index) => tellTakenBack(one, ends[index] ?? NOT_TRIED, world, terms)),
    ]);
}
const NOT_TRIED = { proven: false, because: 'nothing came of it', tried: false };
async function finishBack(back, takenBack, world, { signal, ...terms }) {
    const { drive } = back;
    world.log.info(`Going on with taking back ${drive.target.name}`);
    try {
        await drive.finish(signal);
        await takenBack?.drive.close();
        await drive.close();
    }
    catch (error) {
        if ((0,as_failure/* failureIn */.Q)(error) === undefined)
            throw error;
        return tellTakenBack(back, { proven: false, because: (0,failure/* briefly */.m_)(error), tried: true }, world, terms);
    }
    return tellTakenBack(back, { proven: true, remarks: [] }, world, terms);
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ reportPlanned),
/* harmony export */   RJ: () => (/* binding */ reportChange),
/* harmony export */   RT: () => (/* binding */ pageOfChange),
/* harmony export */   Tn: () => (/* binding */ notKnownHow)
/* harmony export */ });
/* harmony import */ var _core_change_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2695);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5303);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8026);
/* harmony import */ var _core_stop_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9644);






function reportChange(title, ended, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks, heldBy } = ended;
    const { change } = entry;
    const isOpen = ['awaiting-confirm', 'unknown', 'rollback-failed', 'switched'].includes(result);
    return {
        result,
        outputs: { undo: isOpen ? JSON.stringify(entry) : '' },
        details: {
            target: change.target,
            change: change.id,
            from: change.stops[0],
            to: change.stops.at(-1) ?? null,
            ...changesOf(change),
            moments: moments.map(({ atMs, text }) => ({ at: new Date(atMs).toISOString(), text })),
            remarks,
            ...(heldBy === undefined ? {} : { heldBy }),
            ...(evidence === undefined ? {} : { evidence: evidence }),
        },
        page: pageOfChange(title, ended, target, provesVersion),
        exitCode: wasAsked(ended) ? _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done : (0,_core_change_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfChange */ .R)(result),
        ...(failure === undefined ? {} : { failure }),
    };
}
const wasAsked = ({ result, failure }) => result === 'rolled-back' && failure === undefined;
function pageOfChange(title, ended, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks } = ended;
    const { stops } = entry.change;
    const [start, goal] = [stops[0], stops.at(-1) ?? {}];
    const [from, to] = wasAsked(ended) && entry.to === 0 ? [goal, start] : [start, goal];
    const unproven = provesVersion || result === 'unchanged' ? [] : [NOT_PROVEN];
    return {
        title: `${title} of ${target.name}`,
        result,
        ...sayEnd(title, ended, { name: target.name, from: sayBriefly(from), to: sayBriefly(to) }),
        blocks: [
            ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .failureBlocks */ .pD)(failure, evidence === undefined ? [] : [evidence]),
            ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .facts */ .Ix)([
                ['from', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .sayStop */ .u)(from))],
                ['to', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .sayStop */ .u)(to))],
                ...changeRows(from, to),
                ...[...unproven, ...remarks].map((note) => ['note', note]),
            ]),
            ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .timelineOf */ .hf)(target.name, moments),
            nextOf(result, target),
        ],
    };
}
const sayBriefly = (stop) => (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .sayStop */ .u)(typeof stop.image === 'string' ? { ...stop, image: (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfImage */ .qM)(stop.image) } : stop);
function changesOf({ stops }) {
    const changes = (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .changesBetween */ .iv)(stops[0], stops.at(-1) ?? stops[0]);
    return changes.length === 0 ? {} : { changes: changes.map(_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .sayChange */ .eU) };
}
const changeRows = (from, to) => (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .changesBetween */ .iv)(from, to)
    .filter(({ field }) => field !== 'image')
    .map((change) => ['change', (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .sayChange */ .eU)(change)]);
function sayWay({ stops }) {
    const said = stops.map(sayBriefly);
    const changes = (0,_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .changesBetween */ .iv)(stops[0], stops.at(-1) ?? stops[0]).map(_core_stop_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .sayChange */ .eU);
    return said.every((each) => each === said[0]) && changes.length > 0 ? changes.join(', ') : said.join(' → ');
}
const NOT_PROVEN = 'did not prove which version answered: no gate asked for it';
const notKnownHow = (name) => `A person is needed now: it is not known how ${name} stands.`;
function sayEnd(title, ended, { name, from, to }) {
    const { result, heldBy } = ended;
    switch (result) {
        case 'confirmed':
        case 'switched':
            return { tone: 'good', headline: `${name} is at ${to}, and that is proven.` };
        case 'unchanged':
            return { tone: 'good', headline: `${name} was at ${to} already, and that is proven.` };
        case 'awaiting-confirm':
            return { tone: 'waiting', headline: `${name} is at ${to}, proven, and waits for a person to confirm it.` };
        case 'rolled-back':
            return wasAsked(ended)
                ? { tone: 'good', headline: `${name} is back at ${to}, and that is proven.` }
                : {
                    tone: 'failed',
                    headline: title === 'Rollback'
                        ? `Not rolled back: ${name} is still at ${from}, as before, and that is proven.`
                        : `Taken back: ${name} is at ${from} as before, and that is proven.`,
                };
        case 'cancelled':
            return {
                tone: 'failed',
                headline: `Cancelled and taken back: ${name} is at ${from} as before, and that is proven.`,
            };
        case 'rollback-failed':
            return { tone: 'person', headline: `A person is needed now: ${name} is not proven to be as before.` };
        case 'unknown':
            return heldBy === undefined
                ? { tone: 'person', headline: notKnownHow(name) }
                : { tone: 'person', headline: `A person is needed now: ${name} is held as it is, as ${heldBy} says.` };
        default:
            return result;
    }
}
function nextOf(result, { rollbackCommand, statusCommand }) {
    const canBeTakenBack = rollbackCommand !== statusCommand;
    const isThere = canBeTakenBack && (result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm');
    return isThere
        ? { kind: 'command', does: 'Take it back', command: rollbackCommand }
        : { kind: 'command', does: 'Look at it', command: statusCommand };
}
const reportPlanned = (title, { change, shown, target, remarks }) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { dryRun: true, from: change.stops[0], to: change.stops.at(-1) ?? null, ...changesOf(change) },
    page: {
        title: `${title} of ${target.name}`,
        result: 'dry run',
        tone: 'plain',
        headline: `The plan: ${sayWay(shown)}. Nothing was changed.`,
        blocks: (0,_core_page_js__WEBPACK_IMPORTED_MODULE_2__/* .facts */ .Ix)([
            ...shown.stops.map((stop, index) => [index === 0 ? 'from' : 'to', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .sayStop */ .u)(stop))]),
            ...changeRows(shown.stops[0], shown.stops.at(-1) ?? {}),
            ...remarks.map((remark) => ['note', remark]),
        ]),
    },
    exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done,
});


/***/ }),

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ pageOfTakenBack),
/* harmony export */   NH: () => (/* binding */ pageOfUnseen),
/* harmony export */   S3: () => (/* binding */ endedEarly),
/* harmony export */   VX: () => (/* binding */ pageOfKept),
/* harmony export */   _: () => (/* binding */ pageOfRecovery),
/* harmony export */   oI: () => (/* binding */ pageOfLeft),
/* harmony export */   oi: () => (/* binding */ notProven)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8026);
/* harmony import */ var _report_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8083);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5325);





const TITLE = 'Recovery';
function pageOfTakenBack(one, end, { asked, record }) {
    if (!end.proven) {
        const result = end.tried ? 'rollback-failed' : 'unknown';
        return pageOf(one, { result, failure: notProven(one, end, record), remarks: [] });
    }
    const { remarks } = end;
    if (one.lacking !== undefined)
        return pageOf(one, { result: 'rollback-failed', failure: one.lacking, remarks });
    return pageOf(one, { result: 'rolled-back', remarks, ...(asked ? {} : { failure: takenBackSince(one) }) });
}
const pageOfKept = (one, because) => pageOf(one, { result: one.drive.target.seal === undefined ? 'switched' : 'confirmed', remarks: [because] });
const pageOfLeft = (one, failure) => pageOf(one, { result: 'unknown', failure, remarks: [] });
const pageOfUnseen = (name, { stops }, failure) => ({
    title: `${TITLE} of ${name}`,
    result: 'unknown',
    tone: 'person',
    headline: (0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnownHow */ .Tn)(name),
    blocks: [
        ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .failureBlocks */ .pD)(failure),
        ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)([
            ['from', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(stops[0]))],
            ['to', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImage */ .Uq)((0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(stops.at(-1) ?? {}))],
        ]),
    ],
});
function pageOf({ entry, drive, provesVersion }, end) {
    const { target, moments } = drive;
    const ended = entry.backOf === undefined ? drive.entry : asItWent(drive.entry);
    return (0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOfChange */ .RT)(TITLE, { ...end, entry: ended, moments }, target, provesVersion);
}
function asItWent(entry) {
    const { change } = entry;
    const [goal, ...more] = change.stops.toReversed();
    return goal === undefined ? entry : { ...entry, to: 0, change: { ...change, stops: [goal, ...more] } };
}
const endedEarly = ({ entry, drive, }) => ({
    what: `The run that changed ${drive.target.name} ended before it was done`,
    saw: `it is recorded as ${entry.phase} at ${entry.at}`,
});
function takenBackSince(one) {
    const { what, saw } = endedEarly(one);
    const fix = 'look into the log of that run, then start it again';
    return { what, saw: `${saw}; it was taken back, and that is proven`, fix };
}
function notProven({ drive: { target } }, { tried, because, forPerson }, record) {
    const look = `look with: ${target.statusCommand}`;
    const forget = record === undefined
        ? ''
        : `; Slipway does not move what it sees there, and goes on saying so. When a person has looked and it is as it should be, delete the record of this change, which changes nothing else: ${record}`;
    return {
        what: tried ? `${target.name}: rolling back, not proven` : `${target.name}: not taken back`,
        saw: because,
        fix: forPerson ? `${look}${forget}` : (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .commandsFor */ .A)(target),
    };
}
function pageOfRecovery(pages, { where, status }) {
    const [only, ...more] = pages;
    if (only !== undefined && more.length === 0)
        return only;
    const parts = pages.map((page) => ({ kind: 'part', page, folded: page.tone === 'good' }));
    const next = status === undefined ? [] : [{ kind: 'command', does: 'Look at it', command: status }];
    return { title: `${TITLE} of ${where}`, ...sayAll(pages, where), blocks: [...parts, ...next] };
}
function sayAll(pages, where) {
    const results = new Set(pages.map(({ result }) => result));
    if (results.has('rollback-failed')) {
        const headline = `A person is needed now: ${where} is not proven to be as before.`;
        return { result: 'rollback-failed', tone: 'person', headline };
    }
    if (results.size === 0 || results.has('unknown'))
        return { result: 'unknown', tone: 'person', headline: (0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnownHow */ .Tn)(where) };
    if (results.has('rolled-back')) {
        const headline = `Taken back: ${where} is as before, and that is proven.`;
        return { result: 'rolled-back', tone: 'failed', headline };
    }
    return { result: 'done', tone: 'good', headline: 'What was changed had been confirmed: it stays, and is proven.' };
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QR: () => (/* binding */ alone),
  sb: () => (/* binding */ carryOutAtOnce),
  KV: () => (/* binding */ driveOf),
  n: () => (/* binding */ proveOnly),
  l2: () => (/* binding */ runAlone),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/run/carry-out.js + 1 modules
var carry_out = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/run/as-failure.js
var as_failure = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/run/patience.js
var patience = __webpack_require__(8748);
;// CONCATENATED MODULE: ./build/run/look.js


async function look(walk, signal) {
    const { clock, log } = walk.road;
    const sinceMs = clock.nowMs();
    for (;;) {
        try {
            const seen = await walk.target.look(walk.entry, signal);
            walk.say(seen, signal);
            return seen;
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            if (clock.nowMs() - sinceMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                throw error;
            const span = { sinceMs, untilMs: sinceMs + patience/* OUT_OF_SIGHT_MS */.u4 };
            log.progress(`${walk.target.name}: out of sight, ${(0,core_failure/* briefly */.m_)(error)}`, span);
            await walk.pauses.short(signal);
        }
    }
}
async function lookUntilItStands(walk, signal) {
    const { clock } = walk.road;
    const sinceMs = clock.nowMs();
    for (;;) {
        const seen = await look(walk, signal);
        if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled)
            return seen;
        if (clock.nowMs() - sinceMs >= patience/* SETTLES_WITHIN_MS */.Kk)
            return seen;
        await walk.pauses.short(signal);
    }
}

// EXTERNAL MODULE: ./build/core/say-stop.js
var say_stop = __webpack_require__(8026);
// EXTERNAL MODULE: ./build/gates/gate.js
var gates_gate = __webpack_require__(3152);
;// CONCATENATED MODULE: ./build/gates/probe.js



function probeGate(probe, name = 'containers') {
    return {
        name,
        tellsVersion: false,
        async ask(_stop, signal) {
            try {
                return await probe(signal);
            }
            catch (error) {
                if ((0,core_failure/* isFailure */.N6)(error))
                    return (0,gates_gate/* unasked */.Wl)(error.saw);
                if (error instanceof ports_clock/* TimeLimit */.h9)
                    return (0,gates_gate/* unasked */.Wl)('the system itself did not answer in time');
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/gate.js
function kindOf(round) {
    if (round.samples.some(({ sample }) => sample.kind === 'bad'))
        return 'bad';
    return round.samples.length > 0 && round.samples.every(({ sample }) => sample.kind === 'good') ? 'good' : 'unasked';
}
function sayRound(round) {
    const worst = kindOf(round);
    const telling = round.samples.filter(({ sample }) => sample.kind === worst);
    return telling.map(({ gate, sample }) => `${gate}: ${sample.detail}`).join('; ');
}
function judge(rounds, rule, startedMs, nowMs) {
    const kinds = rounds.map(kindOf);
    const last = rounds.at(-1);
    const bad = kinds.filter((kind) => kind === 'bad').length;
    const unasked = kinds.filter((kind) => kind === 'unasked').length;
    const seen = last === undefined ? 'nothing was asked' : sayRound(last);
    if (bad > rule.allowBad)
        return { kind: 'unhealthy', because: sayRound(lastOf(rounds, 'bad') ?? rounds[0] ?? never()) };
    if (unasked > rule.allowUnasked)
        return { kind: 'unknown', because: `could not be asked ${unasked} times; last: ${seen}` };
    const { holdMs = 0, stableMs = 0 } = rule;
    const watchedMs = nowMs - startedMs;
    const inARow = goodInARow(kinds);
    const stableForMs = (last?.atMs ?? 0) - (rounds.at(rule.needs - inARow - 1)?.atMs ?? 0);
    if (inARow >= rule.needs && watchedMs >= holdMs && stableForMs >= stableMs) {
        const version = last?.samples.map(({ sample }) => sample.version).find((told) => told !== undefined);
        return { kind: 'healthy', rounds: rounds.length, ...(version === undefined ? {} : { version }) };
    }
    if (watchedMs < holdMs + stableMs + rule.withinMs)
        return undefined;
    const because = `time is up ("within") with ${inARow} of ${rule.needs} good rounds in a row; last: ${seen}`;
    return kinds.at(-1) === 'bad' ? { kind: 'unhealthy', because } : { kind: 'unknown', because };
}
const goodInARow = (kinds) => kinds.length - 1 - kinds.findLastIndex((kind) => kind !== 'good');
const lastOf = (rounds, kind) => rounds.findLast((round) => kindOf(round) === kind);
function never() {
    throw new Error('more bad rounds than rounds');
}

// EXTERNAL MODULE: ./build/core/waiting.js
var waiting = __webpack_require__(8169);
// EXTERNAL MODULE: ./build/ports/telling.js
var telling = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/gates/rounds.js
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






const ASK_LIMIT_MS = 10_000;
async function askRounds(gates, stop, rule, { clock, log, signal }) {
    const startedMs = clock.nowMs();
    const rounds = [];
    const fingerprints = new Map();
    const repeats = new waiting/* Repeats */.$k();
    for (;;) {
        const atMs = clock.nowMs();
        const samples = await Promise.all(gates.map(async (gate) => {
            const sample = sameProcesses(gate, await askOne(gate, stop, clock, signal), fingerprints);
            return { gate: gate.name, sample };
        }));
        const round = { atMs, samples };
        rounds.push(round);
        const verdict = judge(rounds, rule, startedMs, clock.nowMs());
        const told = `gate ${kindOf(round)}: ${sayRound(round)}`;
        const span = { sinceMs: startedMs, untilMs: startedMs + (rule.holdMs ?? 0) + (rule.stableMs ?? 0) + rule.withinMs };
        const line = repeats.next(told, clock.nowMs(), { span, isLast: verdict !== undefined });
        if (verdict === undefined && kindOf(round) === 'good')
            log.progress(told, span);
        else if (kindOf(round) === 'good')
            log.info(told);
        else if (line !== undefined)
            log.info(line);
        if (verdict !== undefined)
            return { verdict, rounds };
        await (0,telling.sleepTelling)(atMs + rule.everyMs - clock.nowMs(), told, { clock, log, signal, span });
    }
}
async function askOne(gate, stop, clock, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, clock.limit(ASK_LIMIT_MS, signal), false);
        try {
            return await gate.ask(stop, limit.signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return (0,gates_gate/* bad */.MB)(`no answer within ${ASK_LIMIT_MS / 1_000}s`);
            return (0,gates_gate/* unasked */.Wl)((0,core_failure/* briefly */.m_)(error));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function sameProcesses(gate, sample, fingerprints) {
    if (sample.fingerprint === undefined)
        return sample;
    const before = fingerprints.get(gate);
    fingerprints.set(gate, sample.fingerprint);
    if (before === undefined || before === sample.fingerprint)
        return sample;
    return (0,gates_gate/* bad */.MB)(`something was restarted or replaced since the last round (${sample.detail})`);
}

;// CONCATENATED MODULE: ./build/run/prove.js





async function prove(walk, stop, signal, watched = {}) {
    const { target, asking, change, road } = walk;
    const gates = [...proofOf(walk), ...userGatesAt(walk, stop)];
    const at = change.stops[stop] ?? {};
    if (gates.length === 0)
        return;
    const rule = { ...(stop > 0 ? asking.rule : patient(asking.rule)), ...watched };
    const { verdict } = await askRounds(gates, at, rule, { ...road, signal });
    walk.note(verdict.kind === 'healthy' ? `healthy at ${(0,say_stop/* sayStop */.u)(at)}` : `${verdict.kind} at ${(0,say_stop/* sayStop */.u)(at)}: ${verdict.because}`);
    if (verdict.kind === 'healthy')
        return;
    throw new core_failure/* Failure */.HR(verdict.kind, {
        what: `${target.name} is ${verdict.kind === 'unhealthy' ? 'not healthy' : 'not known to be healthy'} at ${(0,say_stop/* sayStop */.u)(at)}`,
        saw: verdict.because,
        fix: `look at it with: ${target.statusCommand}`,
    });
}
async function proveAgain(walk, signal) {
    const { target, asking, change, entry, goal, road } = walk;
    const allowUnasked = Math.max(10, asking.rule.allowUnasked);
    const rule = { ...asking.rule, needs: 1, everyMs: patience/* POLL_MS */.JO, allowUnasked };
    const at = change.stops[goal] ?? {};
    const { verdict } = await askRounds([...proofOf(walk), ...userGatesAt(walk, goal)], at, rule, { ...road, signal });
    if (verdict.kind === 'healthy')
        return;
    throw new core_failure/* Failure */.HR(verdict.kind, {
        what: `${target.name} was not healthy any more ${entry.sealed ? 'after it had been' : 'right before it would have been'} confirmed`,
        saw: verdict.because,
        fix: `look at it with: ${target.statusCommand}`,
    });
}
const patient = (rule) => ({
    ...rule,
    allowBad: Number.POSITIVE_INFINITY,
    allowUnasked: Number.POSITIVE_INFINITY,
    withinMs: Math.max(rule.withinMs, patience/* OUT_OF_SIGHT_MS */.u4),
});
function userGatesAt({ target, asking }, stop) {
    const isSilent = stop > 0 ? target.gatesAreOfTheStart : target.gatesAreOfTheGoal;
    return isSilent === true ? [] : asking.gates;
}
function proofOf(walk) {
    const { target } = walk;
    if (target.probe === undefined)
        return [];
    const probe = target.probe.bind(target);
    return [probeGate((signal) => probe(walk.entry, signal), target.probeName)];
}

;// CONCATENATED MODULE: ./build/run/attempts.js

class Attempts {
    #count = 0;
    #acted = 0;
    #busySinceMs;
    #notBeforeMs = Number.NEGATIVE_INFINITY;
    get count() {
        return this.#count;
    }
    isDue(nowMs) {
        return nowMs >= this.#notBeforeMs;
    }
    isSpent(nowMs) {
        return this.#acted >= patience/* MOVES */.l2 || (this.#busySinceMs !== undefined && nowMs - this.#busySinceMs >= patience/* OUT_OF_SIGHT_MS */.u4);
    }
    sent(nowMs) {
        this.#count += 1;
        this.#acted += 1;
        this.#busySinceMs = undefined;
        this.#notBeforeMs = nowMs + patience/* SURELY_OVER_MS */.lx;
    }
    failed({ code }, nowMs) {
        if (code === 'lost') {
            this.sent(nowMs);
            return;
        }
        this.#count += 1;
        if (code === 'unreachable' || code === 'conflict')
            this.#busySinceMs ??= nowMs;
        else
            this.#acted += 1;
        this.#notBeforeMs = nowMs + patience/* POLL_MS */.JO;
    }
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/run/term.js



class Term {
    #allowed;
    #clock;
    #parent;
    #limit;
    constructor(allowed, clock, parent) {
        this.#allowed = allowed;
        this.#clock = clock;
        this.#parent = parent;
    }
    start() {
        if (this.#allowed !== undefined)
            this.#limit ??= this.#clock.limit(this.#allowed.ms, this.#parent);
    }
    async within(walk, wait) {
        try {
            return await wait(this.#limit?.signal ?? this.#parent);
        }
        catch (error) {
            if (this.#allowed === undefined || !this.#limit?.exceeded || error !== this.#limit.signal.reason)
                throw error;
            throw timeIsUp(walk, this.#allowed, error);
        }
    }
    [Symbol.dispose]() {
        this.#limit?.[Symbol.dispose]();
    }
}
const timeIsUp = ({ target, change, entry, lastSaid }, { ms, input }, cause) => new core_failure/* Failure */.HR('timed-out', {
    what: `${target.name} did not get to ${(0,say_stop/* sayStop */.u)(change.stops[entry.to] ?? {})} within ${(0,duration/* formatDuration */.a3)(ms)}`,
    saw: `last seen: ${lastSaid}`,
    fix: `look at what it waited for${input === undefined ? '' : `, or raise "${input}"`}`,
}, { cause });

;// CONCATENATED MODULE: ./build/run/send.js
var send_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var send_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






async function send(walk, step, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { clock } = walk.road;
        const { failAfter, move } = walk.asking.patience;
        const term = send_addDisposableResource(env_1, new Term(move, clock, signal), false);
        const _ = send_addDisposableResource(env_1, walk.pauses.listening(signal), false);
        const failing = new Set();
        const reasons = new Set();
        const attempts = new Attempts();
        const sinceMs = clock.nowMs();
        let taken = false;
        for (;;) {
            const seen = await term.within(walk, (limited) => look(walk, limited));
            if (seen.kind !== 'at')
                throw notOurs(walk, seen);
            if (step.done(seen))
                return;
            if (step.underWay(seen)) {
                taken = true;
                term.start();
                for (const part of seen.failing ?? [])
                    failing.add(part);
                for (const reason of seen.reasons ?? [])
                    reasons.add(reason);
                if (failing.size >= failAfter)
                    throw neverGetsThere(walk, [sayFailures(failing.size), ...send_lastOf(reasons, seen)].join('; '), seen);
                if (seen.stuck !== undefined)
                    throw neverGetsThere(walk, seen.stuck, seen);
            }
            else if (!step.ready(seen) || taken) {
                throw notOurs(walk, seen);
            }
            else if ((seen.settled || clock.nowMs() - sinceMs >= patience/* SETTLES_WITHIN_MS */.Kk) && attempts.isDue(clock.nowMs())) {
                if (attempts.isSpent(clock.nowMs()))
                    throw notTaken(walk, attempts.count, seen);
                await step.beforeWrite?.();
                term.start();
                try {
                    await step.write(walk.entry, seen);
                    taken = true;
                }
                catch (error) {
                    if (!(0,core_failure/* isFailure */.N6)(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied'))
                        throw error;
                    walk.note((0,core_failure/* briefly */.m_)(error));
                    attempts.failed(error, clock.nowMs());
                }
            }
            await term.within(walk, (limited) => (taken ? walk.pauses.long(limited) : walk.pauses.short(limited)));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        send_disposeResources(env_1);
    }
}
const sayFailures = (count) => `${count} ${count === 1 ? 'failure' : 'failures'} on the way`;
function send_lastOf(reasons, { saying }) {
    const lines = [...reasons].map((reason) => reason.replace(/\s+/g, ' ').trim());
    const byKind = new Map(lines.map((line) => [withoutIds(line), line]));
    return [...byKind].flatMap(([kind, line]) => (withoutIds(saying).includes(kind) ? [] : [line])).slice(-2);
}
const withoutIds = (text) => text.replace(/\d+/g, '#');
const canLeave = (seen) => seen.settled || seen.movable === true;
const neverGetsThere = ({ target, change, entry }, because, seen) => new core_failure/* Failure */.HR('unhealthy', {
    what: `${target.name} does not get to ${(0,say_stop/* sayStop */.u)(change.stops[entry.to] ?? {})}`,
    saw: `${because}; ${seen.saying}`,
    fix: 'read what was found above, mend the image or its settings, and start again',
});
const notTaken = ({ target, moments }, tries, seen) => new core_failure/* Failure */.HR('unreachable', {
    what: `${target.name} did not take the change`,
    saw: `sent ${tries} times; ${moments.at(-1)?.text ?? seen.saying}`,
    fix: `look at it with: ${target.statusCommand}`,
});
const notOurs = ({ target }, seen) => new core_failure/* Failure */.HR('conflict', {
    what: `${target.name} was changed by somebody else meanwhile`,
    saw: seen.saying,
    fix: `look at it with: ${target.statusCommand}`,
});

;// CONCATENATED MODULE: ./build/run/seal.js


async function seal(walk, signal) {
    const { target, goal } = walk;
    if (target.seal === undefined)
        await proveAgain(walk, signal);
    const before = walk.entry;
    await walk.put('moving', { to: goal, sealed: true });
    if (target.seal === undefined)
        return;
    let sent = false;
    try {
        await send(walk, {
            done: (seen) => seen.at === goal && seen.sealed && seen.settled,
            underWay: (seen) => seen.at === goal && seen.sealed,
            ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
            write: async (entry) => {
                sent = true;
                await target.seal?.(entry, signal);
            },
        }, signal);
    }
    catch (error) {
        if (!sent)
            await walk.tryPut(before.phase, { sealed: before.sealed });
        throw error;
    }
    walk.note('sealed');
    await prove(walk, goal, signal);
}

;// CONCATENATED MODULE: ./build/run/walk-out.js






async function walkOut(walk, signal) {
    const first = await look(walk, signal);
    if (first.kind !== 'at' || first.at !== 0 || !canLeave(first)) {
        throw new core_failure/* Failure */.HR('conflict', {
            what: `${walk.target.name} is not where it was when the plan was made`,
            saw: first.saying,
            fix: `look at it with: ${walk.target.statusCommand}; then start again`,
        });
    }
    await walkOn(walk, signal);
}
async function finishWalk(walk, signal) {
    const { clock } = walk.road;
    if (walk.entry.phase === 'armed') {
        const overMs = Date.parse(walk.entry.at) + patience/* SURELY_OVER_MS */.lx - clock.nowMs();
        if (overMs > 0)
            await clock.sleep(overMs, signal);
    }
    const seen = await look(walk, signal);
    const isSealed = seen.kind === 'at' && seen.at === walk.goal && seen.sealed;
    if (!isSealed)
        await walkOn(walk, signal, seen);
    await seal(walk, signal);
}
async function walkOn(walk, signal, from) {
    const first = from?.kind === 'at' ? Math.max(from.at, walk.entry.to, 1) : 1;
    for (let to = first; to <= walk.goal; to += 1) {
        await arrive(walk, to, signal);
        const holdMs = walk.target.holdMs?.(walk.entry) ?? 0;
        await prove(walk, to, signal, { holdMs, stableMs: walk.asking.patience.stableMs });
    }
}
async function arrive(walk, to, signal) {
    const before = walk.entry;
    let mayBeOurs = before.to >= to;
    let isBeaten = false;
    const isOurs = (seen) => {
        if (seen.at === to && !mayBeOurs)
            isBeaten = true;
        return seen.at === to && mayBeOurs;
    };
    try {
        await send(walk, {
            done: (seen) => isOurs(seen) && seen.settled,
            underWay: isOurs,
            ready: (seen) => seen.at === to - 1 && canLeave(seen),
            beforeWrite: () => walk.put('armed', { to }),
            write: async (entry, seen) => {
                try {
                    const handle = await walk.target.move(entry, seen, signal);
                    mayBeOurs = true;
                    await walk.put('moving', { handle });
                }
                catch (error) {
                    if (!(0,core_failure/* isFailure */.N6)(error, ...SURELY_NOT_DONE))
                        mayBeOurs = true;
                    throw error;
                }
            },
        }, signal);
    }
    catch (error) {
        if (isBeaten)
            await walk.tryPut(before.to === 0 ? 'closed' : before.phase, { to: before.to });
        throw error;
    }
}
const SURELY_NOT_DONE = ['unreachable', 'conflict', 'refused', 'denied'];

;// CONCATENATED MODULE: ./build/run/take-back.js
var take_back_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var take_back_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










async function takeBack(walk, parent, arrived) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { target, road } = walk;
        const { back, stableMs } = walk.asking.patience;
        const limit = take_back_addDisposableResource(env_1, road.clock.limit(back.ms, parent), false);
        const { signal } = limit;
        const attempts = new Attempts();
        let changing = false;
        let refusal;
        const leave = (because, more = {}) => {
            walk.note(`not taken back: ${because}`);
            return { proven: false, because, tried: changing || attempts.count > 0, ...more };
        };
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const _ = take_back_addDisposableResource(env_2, walk.pauses.listening(signal), false);
                const inFlightUntilMs = Date.parse(walk.entry.at) + patience/* SURELY_OVER_MS */.lx;
                let waiting = { because: '', sinceMs: 0 };
                for (;;) {
                    const seen = await look(walk, signal);
                    const nowMs = road.clock.nowMs();
                    const way = target.wayBack(walk.entry, seen);
                    if (way.by === 'person')
                        return leave(way.because, { forPerson: true });
                    if (way.by !== 'wait' || way.because !== waiting.because)
                        waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs };
                    else if (nowMs - waiting.sinceMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                        return leave(`it stands still: ${way.because}`);
                    if (way.by === 'change') {
                        changing = true;
                        return await takeBackBy(walk, way.change, signal);
                    }
                    if (way.by === 'nothing') {
                        if (walk.entry.phase !== 'armed' || nowMs >= inFlightUntilMs)
                            break;
                    }
                    else if (way.by === 'move' && attempts.isDue(nowMs)) {
                        if (attempts.isSpent(nowMs))
                            return leave(`sent ${attempts.count} times and not done; ${refusal ?? seen.saying}`);
                        if (attempts.count === 0)
                            walk.note('taking back');
                        refusal = (await moveBack(walk, seen, attempts, signal)) ?? refusal;
                        continue;
                    }
                    await (way.by === 'wait' ? walk.pauses.long(signal) : walk.pauses.short(signal));
                }
                walk.aimAt(0);
                arrived();
                await prove(walk, 0, signal, { stableMs });
                const remarks = await remarksOf(walk, signal);
                await walk.tryPut('closed', { to: 0 });
                walk.note('taken back and proven');
                return { proven: true, remarks };
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                take_back_disposeResources(env_2);
            }
        }
        catch (error) {
            if ((0,core_failure/* isFailure */.N6)(error))
                return leave((0,core_failure/* briefly */.m_)(error));
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return leave(`not proven within ${sayWithin(limit.exceeded ? back : error)}; last seen: ${walk.lastSaid}`);
            if (error instanceof core_failure/* Cancelled */.cJ)
                return leave(`${(0,core_failure/* briefly */.m_)(error)}; last seen: ${walk.lastSaid}`);
            throw error;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        take_back_disposeResources(env_1);
    }
}
const sayWithin = ({ ms, input }) => `${(0,duration/* formatDuration */.a3)(ms)}${input === undefined ? '' : `, as "${input}" says`}`;
async function moveBack(walk, seen, attempts, signal) {
    const { target, road } = walk;
    await walk.tryPut('moving', { to: 0 });
    try {
        const handle = await target.move(walk.entry, seen, signal);
        attempts.sent(road.clock.nowMs());
        await walk.tryPut('moving', { handle });
        return undefined;
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        attempts.failed(error, road.clock.nowMs());
        const refusal = (0,core_failure/* briefly */.m_)(error);
        walk.note(refusal);
        return refusal;
    }
}
async function takeBackBy(walk, change, signal) {
    walk.note('there is no way back by a move any more; going back by a new change');
    const back = walk.backBy(change, { ...walk.asking, rule: patient(walk.asking.rule) });
    try {
        await walkOut(back, signal);
        await seal(back, signal);
    }
    finally {
        walk.moments.push(...back.moments);
    }
    await walk.tryPut('closed', {});
    await back.tryPut('closed', {});
    return { proven: true, remarks: [`it was taken back by a new change to ${(0,say_stop/* sayStop */.u)(change.stops.at(-1) ?? {})}`] };
}
async function remarksOf({ target, entry }, signal) {
    try {
        return (await target.remarks?.(entry, signal)) ?? [];
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        return [`it could not be told how it got there: ${(0,core_failure/* briefly */.m_)(error)}`];
    }
}

// EXTERNAL MODULE: ./build/core/change.js
var change = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/run/pauses.js


class Pauses {
    #clock;
    #listen;
    #silent;
    #isAlive = false;
    #isSilent = false;
    #newsAtMs;
    #lookedAtMs = Number.NEGATIVE_INFINITY;
    #wake = () => { };
    constructor(clock, listen, silent) {
        this.#clock = clock;
        this.#listen = listen;
        this.#silent = silent;
    }
    listening(signal) {
        const over = new AbortController();
        const listen = this.#listen;
        if (listen !== undefined)
            void this.#keepListening(listen, AbortSignal.any([signal, over.signal]));
        return {
            [Symbol.dispose]: () => {
                over.abort();
                this.#isAlive = false;
            },
        };
    }
    short(signal) {
        return this.#pause(() => patience/* POLL_MS */.JO, signal);
    }
    long(signal) {
        return this.#pause(() => (this.#isAlive ? patience/* POLL_LISTENING_MS */.Zh : patience/* POLL_MS */.JO), signal);
    }
    async #pause(atMostMs, signal) {
        const sinceMs = this.#clock.nowMs();
        for (;;) {
            const untilMs = Math.min(sinceMs + atMostMs(), this.#newsDueMs());
            const leftMs = untilMs - this.#clock.nowMs();
            if (leftMs <= 0)
                break;
            await this.#sleep(leftMs, signal);
        }
        this.#newsAtMs = undefined;
        this.#lookedAtMs = this.#clock.nowMs();
    }
    #newsDueMs() {
        if (this.#newsAtMs === undefined)
            return Number.POSITIVE_INFINITY;
        return Math.max(this.#newsAtMs + patience/* NEWS_TOGETHER_MS */.ck, this.#lookedAtMs + patience/* LOOKS_APART_MS */.$k);
    }
    async #sleep(ms, signal) {
        if (this.#listen === undefined)
            return this.#clock.sleep(ms, signal);
        const woken = new AbortController();
        this.#wake = () => woken.abort();
        try {
            await this.#clock.sleep(ms, AbortSignal.any([signal, woken.signal]));
        }
        catch (error) {
            if (signal.aborted || !woken.signal.aborted)
                throw error;
        }
        finally {
            this.#wake = () => { };
        }
    }
    async #keepListening(listen, signal) {
        let againMs = patience/* LISTEN_AGAIN_MS */._l;
        while (!signal.aborted) {
            const sinceMs = this.#clock.nowMs();
            const line = { isOver: false };
            const ended = await listen(this.#hints(line, signal), signal).catch((error) => error);
            line.isOver = true;
            if (signal.aborted)
                break;
            this.#fellSilent(ended);
            if (this.#clock.nowMs() - sinceMs > patience/* LISTEN_AGAIN_AT_MOST_MS */.gf)
                againMs = patience/* LISTEN_AGAIN_MS */._l;
            await this.#clock.sleep(againMs, signal).catch(() => { });
            againMs = Math.min(againMs * 2, patience/* LISTEN_AGAIN_AT_MOST_MS */.gf);
        }
    }
    #hints(line, signal) {
        return {
            news: () => {
                if (line.isOver || signal.aborted || this.#newsAtMs !== undefined)
                    return;
                this.#newsAtMs = this.#clock.nowMs();
                this.#wake();
            },
            alive: () => {
                if (!line.isOver && !signal.aborted)
                    this.#isAlive = true;
            },
        };
    }
    #fellSilent(ended) {
        this.#isAlive = false;
        this.#wake();
        if (this.#isSilent)
            return;
        this.#isSilent = true;
        this.#silent(ended instanceof Error ? (0,core_failure/* briefly */.m_)(ended) : 'it ended');
    }
}

;// CONCATENATED MODULE: ./build/run/walk.js





class Walk {
    target;
    asking;
    road;
    pauses;
    moments = [];
    #entry;
    #lastSaid = '';
    constructor(leg, asking, road, found) {
        this.target = leg.target;
        this.asking = asking;
        this.road = road;
        const { target } = leg;
        const watch = target.watch?.bind(target);
        this.pauses = new Pauses(road.clock, watch && ((hints, signal) => watch(this.entry, hints, signal)), (because) => road.log.info(`${target.name}: it is looked at every ${patience/* POLL_MS */.JO / 1_000} s, without events (${because})`));
        this.#entry = found ?? {
            change: leg.change,
            phase: 'armed',
            to: 0,
            sealed: false,
            at: (0,ports_clock/* nowIso */.kF)(road.clock),
            by: road.self,
            ...(leg.backOf === undefined ? {} : { backOf: leg.backOf }),
            ...(leg.parallel === undefined ? {} : { parallel: leg.parallel }),
        };
    }
    get entry() {
        return this.#entry;
    }
    get change() {
        return this.#entry.change;
    }
    get goal() {
        return (0,change/* lastStop */.t8)(this.change);
    }
    get lastSaid() {
        return this.#lastSaid;
    }
    backBy(change, asking) {
        const back = new Walk({ target: this.target, change, backOf: this.change.id }, asking, this.road);
        const { stage, release, destination } = this.#entry;
        back.#entry = {
            ...back.#entry,
            ...(stage === undefined ? {} : { stage }),
            ...(release === undefined ? {} : { release }),
            ...(destination === undefined ? {} : { destination }),
        };
        return back;
    }
    aimAt(stop) {
        this.#entry = { ...this.#entry, to: stop };
    }
    async put(phase, more) {
        this.#entry = { ...this.#entry, ...more, phase, at: (0,ports_clock/* nowIso */.kF)(this.road.clock), by: this.road.self };
        await this.road.ledger.put(this.#entry);
    }
    async tryPut(phase, more) {
        try {
            await this.put(phase, more);
        }
        catch (error) {
            this.note(`what is done could not be recorded: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    async passNoReturn(stage) {
        this.#entry = { ...this.#entry, noReturn: stage };
        if (this.#entry.to > 0)
            await this.road.ledger.put(this.#entry);
    }
    async turnBack() {
        this.#entry = { ...this.#entry, to: 0, by: this.road.self };
        try {
            await this.road.ledger.put(this.#entry);
        }
        catch (error) {
            this.note(`what is done could not be recorded: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    async close() {
        await this.tryPut('closed', {});
        if (this.#entry.sealed && this.#entry.to > 0)
            await this.#supersede();
    }
    async #supersede() {
        const { ledger } = this.road;
        const { kind, target } = this.change;
        const isOlder = ({ change, backOf, at }) => backOf === undefined && change.kind === kind && at < this.#entry.at && isSame(change.target, target);
        try {
            for (const entry of await ledger.open())
                if (entry.change.id !== this.change.id && isOlder(entry))
                    await ledger.put({ ...entry, phase: 'closed' });
        }
        catch (error) {
            this.note(`what earlier runs recorded could not be closed: ${(0,core_failure/* briefly */.m_)(error)}`);
        }
    }
    say(seen, signal) {
        this.road.log.progress(`${this.target.name}: ${seen.saying}`, (0,ports_clock/* spanOf */.ee)(signal));
        if (seen.saying === this.#lastSaid)
            return;
        this.#lastSaid = seen.saying;
        this.note(seen.saying);
    }
    note(text) {
        if (this.moments.at(-1)?.text === text)
            return;
        this.moments.push({ atMs: this.road.clock.nowMs(), text });
    }
}
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

;// CONCATENATED MODULE: ./build/run/drive.js









class Drive {
    #walk;
    constructor(leg, asking, road, found) {
        this.#walk = new Walk(leg, asking, road, found);
    }
    get target() {
        return this.#walk.target;
    }
    get entry() {
        return this.#walk.entry;
    }
    get moments() {
        return this.#walk.moments;
    }
    get change() {
        return this.#walk.change;
    }
    get begun() {
        return this.entry.to > 0;
    }
    walk(signal) {
        return this.#inTime(() => walkOut(this.#walk, signal));
    }
    finish(signal) {
        return finishWalk(this.#walk, signal);
    }
    async proveGoal(signal) {
        this.#walk.aimAt(this.#walk.goal);
        const { goal, asking } = this.#walk;
        await prove(this.#walk, goal, signal, { stableMs: asking.patience.stableMs });
    }
    arm() {
        return this.#walk.put('armed', {});
    }
    proveAgain(signal) {
        return proveAgain(this.#walk, signal);
    }
    seal(signal) {
        return this.#inTime(() => seal(this.#walk, signal));
    }
    turnBack() {
        return this.#walk.turnBack();
    }
    passNoReturn(stage) {
        return this.#walk.passNoReturn(stage);
    }
    close() {
        return this.#walk.close();
    }
    hold() {
        return this.#walk.put('held', {});
    }
    holdAfterTrouble() {
        return this.#walk.tryPut('held', {});
    }
    takeBack(signal, arrived = () => { }) {
        return takeBack(this.#walk, signal, arrived);
    }
    async standsAtGoal(signal) {
        const { goal, entry, target } = this.#walk;
        const seen = await lookUntilItStands(this.#walk, signal);
        const atGoal = seen.kind === 'at' && seen.at === goal && seen.settled;
        return { atGoal, decided: atGoal && entry.sealed && (target.seal === undefined || seen.sealed) };
    }
    async #inTime(work) {
        try {
            await work();
        }
        catch (error) {
            const { lastSaid } = this.#walk;
            const failure = error instanceof ports_clock/* TimeLimit */.h9 && lastSaid !== '' ? (0,as_failure/* failureIn */.Q)(error) : undefined;
            if (failure === undefined)
                throw error;
            const { code, what, saw, fix } = failure;
            throw new core_failure/* Failure */.HR(code, { what, saw: `${saw}; last seen: ${lastSaid}`, fix }, { cause: error });
        }
    }
    async evidence(signal) {
        try {
            return await this.target.evidence?.(this.entry, signal);
        }
        catch (error) {
            this.#walk.note(`no evidence could be gathered: ${(0,core_failure/* briefly */.m_)(error)}`);
            return undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/run/make-gates.js + 6 modules
var make_gates = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/run/reason.js
var reason = __webpack_require__(9328);
;// CONCATENATED MODULE: ./build/run/reversible.js




const alone = (driven, report) => ({
    driven: [driven],
    parallel: 1,
    report([outcome]) {
        if (outcome === undefined)
            throw new Error('a change is to be reported that had not begun');
        return report(outcome);
    },
});
async function runAlone(action, inputs, shared, world, signal) {
    const prepared = await action.prepare(inputs, shared, world, signal);
    if ('told' in prepared)
        return prepared.told;
    world.host.output('result', 'unknown');
    try {
        return prepared.report(await (0,carry_out/* carryOut */.u0)(prepared, world, signal));
    }
    catch (error) {
        const { driven, notBegun } = prepared;
        if (notBegun === undefined || driven.some(({ drive }) => drive.begun))
            throw error;
        return notBegun((0,reason/* reasonOf */.A)(error));
    }
}
async function carryOutAtOnce(plan, target, asked, world, signal) {
    if (plan.do === 'prove')
        return proveOnly(target, plan, asked, world, signal);
    const leg = { target, change: plan.change };
    world.host.output('result', 'unknown');
    const drive = await driveOf(leg, asked, world, plan.open);
    const driven = [{ drive, policy: asked.changing.policy }];
    const [ended] = plan.do === 'take-back'
        ? await (0,carry_out/* takeBackAsAsked */.fQ)([drive], world)
        : await (0,carry_out/* confirmHeld */.a4)({ driven, parallel: 1 }, world, signal);
    if (ended === undefined)
        throw new Error(`nothing came of "${plan.do}"`);
    return ended;
}
async function proveOnly(target, { change, remark }, asked, world, signal) {
    const drive = await driveOf({ target, change }, asked, world);
    await drive.proveGoal(signal);
    return { result: 'unchanged', entry: drive.entry, moments: drive.moments, remarks: [remark] };
}
function together(world) {
    const { ledger } = world;
    const release = world.newId();
    const put = (entry) => ledger.put({ release, ...entry });
    const pathOf = ledger.pathOf?.bind(ledger);
    return { ...world, ledger: { put, open: () => ledger.open(), ...(pathOf === undefined ? {} : { pathOf }) } };
}
async function driveOf(leg, { changing, secrets }, world, found) {
    const { clock, log, ledger } = world;
    const asking = { gates: (0,make_gates/* makeGates */.L)(changing.gates, world, secrets), rule: changing.rule, patience: changing.patience };
    return new Drive(leg, asking, { clock, log, ledger, self: await world.processes.self() }, found);
}


/***/ }),

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unfinished: () => (/* binding */ unfinished)
/* harmony export */ });
function unfinished(entries) {
    const isLeft = ({ phase }) => phase === 'armed' || phase === 'moving';
    const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release));
    torn.delete(undefined);
    const isTorn = ({ phase, to, release }) => phase === 'held' && (to === 0 || torn.has(release));
    return entries.filter((entry) => isLeft(entry) || isTorn(entry));
}


/***/ })

};
