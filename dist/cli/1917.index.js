export const id = 1917;
export const ids = [1917,8023];
export const modules = {

/***/ 9423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUndoing: () => (/* binding */ readUndoing)
/* harmony export */ });
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);
/* harmony import */ var _systems_route53_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);
/* harmony import */ var _targets_route53_record_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(168);
/* harmony import */ var _targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);
/* harmony import */ var _targets_route53_record_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8543);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6819);






const readUndoing = async (reader, world) => {
    const access = (0,_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessFrom */ .l)(world);
    world.host.mask((0,_access_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsOf */ .F)(access));
    const client = new _systems_route53_client_js__WEBPACK_IMPORTED_MODULE_1__/* .Route53Client */ .L(access, world.http);
    return {
        changing: await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeInputs */ .Y1)(reader),
        secrets: reader.secrets,
        targetOf({ change }) {
            (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .expectOneRecord */ .$P)(change);
            const walking = { holdMs: 0, back: (0,_targets_route53_record_back_js__WEBPACK_IMPORTED_MODULE_2__/* .backFlags */ .J)(change) };
            return new _targets_route53_record_target_js__WEBPACK_IMPORTED_MODULE_4__/* .Route53RecordTarget */ .M(client, (0,_targets_route53_record_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target), walking, world.clock);
        },
    };
};


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

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* unused harmony export TAKE_BACK_MS */
const TAKE_BACK_MS = 15 * 60_000;
const PATIENCE = { failAfter: 3, stableMs: 0, back: { ms: TAKE_BACK_MS } };


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

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backFlags)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9909);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);




function backFlags(change) {
    const side = (0,_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .sideBefore */ .JC)(change);
    const isGone = (0,_core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .goalOf */ .ZZ)(change).routing === 'simple';
    const [live] = (0,_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .setsOf */ .Nc)(change.stops[0]).toSorted((a, b) => (b.Weight ?? 0) - (a.Weight ?? 0));
    const lines = isGone && live !== undefined ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answerLines */ .g8)(live) : [];
    return [`--to ${side}`, ...lines.map((line) => `--${side} ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(line)}`)].join(' ');
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ ttlMsOf),
/* harmony export */   nM: () => (/* binding */ evidenceIn),
/* harmony export */   rc: () => (/* binding */ remarksOn),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8026);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);





const ALIAS_TTL_SECONDS = 60;
function prove({ change, to }, sets) {
    const stop = change.stops[to] ?? {};
    if ((0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRecordSets */ .L6)((0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .setsOf */ .Nc)(stop), sets))
        return { kind: 'good', detail: (0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .sayStop */ .u)(stop) };
    return { kind: 'bad', detail: `the record is not ${(0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .sayStop */ .u)(stop)} any more: ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .saySets */ .fz)(sets)}` };
}
const evidenceIn = ({ change }, sets) => ({
    title: `${(0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)((0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .MQ)(change.target))} is set to`,
    lines: sets.length === 0 ? ['no record at all'] : sets.map(_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .saySet */ .mE),
});
const ttlMsOf = (stops) => 1_000 * Math.max(0, ...stops.flatMap(_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .setsOf */ .Nc).map(({ TTL = ALIAS_TTL_SECONDS }) => TTL));
function remarksOn({ change, handle }) {
    if ((0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readHandle */ .lv)(handle) === undefined)
        return [];
    const ttl = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ttlMsOf(change.stops.slice(1)));
    return [`the name servers answer as before; resolvers may keep what they were told until ${ttl} later (the TTL)`];
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ Route53RecordTarget)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/say-stop.js
var say_stop = __webpack_require__(8026);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
// EXTERNAL MODULE: ./build/systems/route53/client.js + 1 modules
var route53_client = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/systems/route53/failures.js
var failures = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/systems/route53/changes.js


const COMMENT_LENGTH = 256;
async function changeRecordSets(client, { zoneId, changes, comment, }, signal) {
    const request = {
        HostedZoneId: zoneId,
        ChangeBatch: {
            Comment: comment.slice(0, COMMENT_LENGTH),
            Changes: changes.map(({ Action, ResourceRecordSet }) => ({
                Action,
                ResourceRecordSet: ResourceRecordSet,
            })),
        },
    };
    const { ChangeInfo } = await client.changeResourceRecordSets(request, signal);
    return statusOf(ChangeInfo, (0,route53_client/* changing */.W)(request));
}
async function getChange(client, id, signal) {
    const { ChangeInfo } = await client.getChange(id, signal);
    return statusOf(ChangeInfo, { operation: 'GetChange', what: `read the change ${id}`, write: false });
}
function statusOf(info, doing) {
    if (!info?.Id)
        throw (0,failures/* emptyAnswer */.W)(doing);
    return { id: info.Id.replace(/^\/change\//, ''), status: info.Status === 'INSYNC' ? 'INSYNC' : 'PENDING' };
}

// EXTERNAL MODULE: ./build/systems/route53/records.js
var records = __webpack_require__(493);
// EXTERNAL MODULE: ./build/systems/route53/record-set.js
var record_set = __webpack_require__(7903);
;// CONCATENATED MODULE: ./build/systems/route53/swap.js

function swap(before, after) {
    const old = byIdentity(before);
    const wanted = byIdentity(after);
    const stays = (set, in_) => {
        const counterpart = in_.get((0,record_set/* identityOf */.cu)(set));
        return counterpart !== undefined && (0,record_set/* sameRecordSet */.ss)(set, counterpart);
    };
    const go = before.filter((set) => !stays(set, wanted)).sort((a, b) => aliasRank(b) - aliasRank(a));
    const come = after.filter((set) => !stays(set, old)).sort((a, b) => aliasRank(a) - aliasRank(b));
    return [
        ...go.map((set) => ({ Action: 'DELETE', ResourceRecordSet: set })),
        ...come.map((set) => ({ Action: 'CREATE', ResourceRecordSet: set })),
    ];
}
const aliasRank = (set) => (set.AliasTarget === undefined ? 0 : 1);
function byIdentity(sets) {
    const map = new Map(sets.map((set) => [(0,record_set/* identityOf */.cu)(set), set]));
    if (map.size !== sets.length)
        throw new Error('a state holds one record set twice');
    return map;
}

// EXTERNAL MODULE: ./build/targets/route53-record/proof.js
var proof = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/targets/route53-record/stops.js
var stops = __webpack_require__(9818);
// EXTERNAL MODULE: ./build/targets/route53-record/where.js
var where = __webpack_require__(1144);
;// CONCATENATED MODULE: ./build/targets/route53-record/target.js









class Route53RecordTarget {
    probeName = 'record';
    gatesAreOfTheGoal = true;
    #client;
    #record;
    #walking;
    #clock;
    constructor(client, record, walking, clock) {
        this.#client = client;
        this.#record = record;
        this.#walking = walking;
        this.#clock = clock;
    }
    get name() {
        return (0,stops/* sayName */.NJ)(this.#record);
    }
    get statusCommand() {
        return `slipway route53-switch status ${this.#flags}`;
    }
    get rollbackCommand() {
        return `slipway route53-switch rollback ${this.#flags} ${this.#walking.back}`;
    }
    get #flags() {
        const { zoneId, name, type } = this.#record;
        return `--hosted-zone-id ${zoneId} --record ${(0,shell_word/* shellWord */.r)(name.replace(/\.$/, ''))} --type ${type}`;
    }
    async look(entry, signal) {
        const sets = await this.#read(signal);
        const at = (0,where/* stopAt */.mk)(entry.change, sets);
        const changeId = at === undefined ? undefined : (0,where/* changeIdOf */.r3)(entry, at);
        const status = changeId === undefined ? undefined : await this.#statusOf(changeId, signal);
        return (0,where/* whereIs */.ie)(entry, sets, status, this.#clock.nowMs());
    }
    async move({ change, to }, seen, signal) {
        if (seen.kind !== 'at') {
            throw new failure/* Failure */.HR('conflict', {
                what: `${this.name} was changed by somebody else meanwhile`,
                saw: seen.saying,
                fix: `look at it with: ${this.statusCommand}`,
            });
        }
        const stop = change.stops[to];
        const changes = swap(seen.revision, (0,stops/* setsOf */.Nc)(stop));
        const comment = `slipway ${change.id}: ${(0,say_stop/* sayStop */.u)(stop ?? {})}, by ${change.run}`;
        const { id } = await changeRecordSets(this.#client, { zoneId: this.#record.zoneId, changes, comment }, signal);
        return { to, changeId: id };
    }
    wayBack(_entry, seen) {
        return (0,where/* wayBackFrom */.Zr)(seen);
    }
    holdMs({ change, to }) {
        return Math.max(this.#walking.holdMs, (0,proof/* ttlMsOf */.Qu)(change.stops.slice(to - 1, to + 1)));
    }
    async probe(entry, signal) {
        return (0,proof/* prove */.zn)(entry, await this.#read(signal));
    }
    async evidence(entry, signal) {
        return (0,proof/* evidenceIn */.nM)(entry, await this.#read(signal));
    }
    async remarks(entry) {
        return (0,proof/* remarksOn */.rc)(entry);
    }
    async #read(signal) {
        const { zoneId, name, type } = this.#record;
        const sets = await (0,records/* listRecordSets */.f)(this.#client, { zoneId, name }, signal);
        return sets.filter((set) => set.Type === type);
    }
    async #statusOf(id, signal) {
        try {
            return (await getChange(this.#client, id, signal)).status;
        }
        catch (error) {
            if ((0,failure/* isFailure */.N6)(error, 'denied', 'not-found'))
                return undefined;
            throw error;
        }
    }
}


/***/ }),

/***/ 1144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zr: () => (/* binding */ wayBackFrom),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   mk: () => (/* binding */ stopAt),
/* harmony export */   r3: () => (/* binding */ changeIdOf)
/* harmony export */ });
/* unused harmony exports ASSUMED_INSYNC_MS, PENDING_TOO_LONG_MS */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8026);
/* harmony import */ var _systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6568);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);





const ASSUMED_INSYNC_MS = 120_000;
const PENDING_TOO_LONG_MS = 300_000;
const stopAt = ({ stops }, sets) => {
    const at = stops.findIndex((stop) => (0,_systems_route53_record_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRecordSets */ .L6)((0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .setsOf */ .Nc)(stop), sets));
    return at === -1 ? undefined : at;
};
function changeIdOf({ handle }, at) {
    const known = (0,_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .readHandle */ .lv)(handle);
    return known?.to === at ? known.changeId : undefined;
}
function whereIs(entry, sets, status, nowMs) {
    const at = stopAt(entry.change, sets);
    if (at === undefined) {
        if (sets.length === 0)
            return { kind: 'gone', saying: 'the record is gone' };
        return { kind: 'foreign', saying: `it is set to what is no stop of this change: ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .saySets */ .fz)(sets)}` };
    }
    const { settled, how, stuck } = settling(entry, at, status, nowMs);
    return {
        kind: 'at',
        at,
        settled,
        sealed: false,
        saying: `${(0,_core_say_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .sayStop */ .u)(entry.change.stops[at] ?? {})}${how === '' ? '' : `, ${how}`}`,
        ...(stuck === undefined ? {} : { stuck }),
        revision: sets,
    };
}
function settling(entry, at, status, nowMs) {
    const waitedMs = nowMs - Date.parse(entry.at);
    if (status === 'INSYNC')
        return { settled: true, how: 'INSYNC' };
    if (status === 'PENDING') {
        const minutes = Math.floor(waitedMs / 60_000);
        const how = minutes === 0 ? 'PENDING' : `PENDING for ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(minutes * 60_000)}`;
        if (waitedMs < PENDING_TOO_LONG_MS)
            return { settled: false, how };
        return { settled: false, how, stuck: `not INSYNC after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(PENDING_TOO_LONG_MS)}` };
    }
    if (entry.phase === 'armed' && (at !== entry.to || at === 0))
        return { settled: true, how: '' };
    if (waitedMs >= ASSUMED_INSYNC_MS)
        return { settled: true, how: 'taken to be in sync' };
    const how = `how far it has come cannot be asked; taken to be in sync after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ASSUMED_INSYNC_MS)}`;
    return { settled: false, how };
}
function wayBackFrom(seen) {
    switch (seen.kind) {
        case 'gone':
        case 'foreign':
        case 'between':
            return { by: 'person', because: seen.saying };
        case 'at':
            if (seen.at > 0)
                return { by: 'move' };
            return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying };
        default:
            return seen;
    }
}


/***/ })

};
