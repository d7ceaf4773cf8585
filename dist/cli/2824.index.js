export const id = 2824;
export const ids = [2824,3856,1475];
export const modules = {

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   oY: () => (/* binding */ readWanted)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8238);
/* harmony import */ var _systems_registry_login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9773);




async function read(from) {
    return { imageId: readImageId(from), ...readWanted(from), allowUntrusted: from.flag('allow-untrusted', false) };
}
function readWanted(from) {
    return {
        repository: readRepository(from),
        version: readVersion(from),
        credentials: readCredentials(from),
        onExisting: from.choice('on-existing', ['fail', 'reuse'], 'fail'),
    };
}
function readImageId(from) {
    const id = from.text('image-id');
    if (id !== undefined && !/^sha256:[0-9a-f]{64}$/.test(id)) {
        from.problem('image-id', `"${id}"`, 'not sha256: and 64 hex digits, as the output image-id of containerized-build');
    }
    return id;
}
function readRepository(from) {
    const ref = from.imageRef('repository');
    if (ref?.tag !== undefined || ref?.digest !== undefined) {
        from.problem('repository', `"${ref.repository}" with a tag or digest`, 'a name alone; the tag is the version');
    }
    if (ref !== undefined && !URL.canParse(`https://${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(ref)}`)) {
        from.problem('repository', `"${ref.repository}"`, 'its first part is no host that can be reached');
    }
    return ref;
}
function readVersion(from) {
    const text = from.maybe('version');
    if (text === undefined)
        return undefined;
    try {
        return (0,_core_image_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOfVersion */ .m)(text);
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
            throw error;
        from.problem('version', error.saw, error.fix);
        return undefined;
    }
}
function readCredentials(from) {
    const username = from.maybe('registry-username');
    const password = from.secret('registry-password', 'be left out');
    if (username !== undefined && password !== undefined) {
        const credentials = { username, password };
        from.secrets.push((0,_systems_registry_login_js__WEBPACK_IMPORTED_MODULE_3__/* .loginBlob */ .tu)(credentials));
        return credentials;
    }
    if (username !== undefined)
        from.problem('registry-password', 'nothing', 'required with registry-username');
    if (password !== undefined)
        from.problem('registry-username', 'nothing', 'required with registry-password');
    return undefined;
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tagOfVersion)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
function tagOfVersion(version) {
    const tag = version.replaceAll('+', '_');
    if (IMAGE_TAG.test(tag) && tag !== 'latest')
        return tag;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot make an image tag of the version',
        saw: `"${version}"${tag.length > 128 ? `, ${tag.length} characters` : ''}`,
        fix: tag === 'latest'
            ? 'give a version that stays, such as 1.0.1'
            : 'give "version": at most 128 of A-Z a-z 0-9 _ . -',
    });
}


/***/ }),

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HttpError: () => (/* reexport */ HttpError),
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/ports/http-connection.js

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
const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');
function isLoopback(hostname) {
    const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0)
        return host === 'localhost' || host.endsWith('.localhost');
    return loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
async function openConnection(request, proxies) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const { connectTo, url } = request;
    const sockets = [];
    const state = { begun: false, proxyFailed: false };
    const known = (connect, { toProxy }) => (options, callback) => {
        const socket = connect(options, (...answer) => {
            if (toProxy && answer[0] !== null)
                state.proxyFailed = true;
            callback(...answer);
        });
        if (socket instanceof external_node_net_.Socket)
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
        requestTls: { allowH2: false },
        connect: undici.buildConnector({ timeout: 0, allowH2: false, ...servername(request) }),
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
    const straight = proxies === undefined || connectTo !== undefined || isLoopback(url.hostname);
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

;// CONCATENATED MODULE: ./build/ports/http-error.js
class HttpError extends Error {
    kind;
    sent;
    constructor(kind, sent, message, options) {
        super(message, options);
        this.name = 'HttpError';
        this.kind = kind;
        this.sent = sent;
    }
}
function asHttpError(error, { url, begun, proxyFailed }) {
    const deepest = deepestOf(error);
    const code = textAt(deepest, 'code');
    const said = deepest.message || code;
    const of = (kind, sent, message) => new HttpError(kind, sent, message, { cause: error });
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

;// CONCATENATED MODULE: ./build/ports/http.js
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
    const proxies = proxiesOf(env);
    return {
        async request(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { url, connectTo } = request;
                const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
                const connection = await openConnection(request, proxies);
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
                        throw asHttpError(error, { url, begun, proxyFailed });
                    const said = `no ${begun ? 'answer from' : 'connection to'} ${url.host} within ${request.timeoutMs} ms`;
                    throw new HttpError('timed-out', begun, said, { cause: error });
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

/***/ 7952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ Registry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var ports_http = __webpack_require__(3856);
;// CONCATENATED MODULE: ./build/systems/registry/address.js

function addressOf(repository) {
    const name = (0,image_ref/* registryOf */.Fv)(repository);
    const inside = repository.repository.startsWith(`${name}/`)
        ? repository.repository.slice(name.length + 1)
        : repository.repository;
    if (name === 'docker.io' || name === 'index.docker.io') {
        const path = inside.includes('/') ? inside : `library/${inside}`;
        return { name: 'docker.io', base: new URL('https://registry-1.docker.io'), path };
    }
    const { hostname } = new URL(`http://${name}`);
    return { name, base: new URL(`${isLoopback(hostname) ? 'http' : 'https'}://${name}`), path: inside };
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

// EXTERNAL MODULE: ./build/systems/registry/login.js + 2 modules
var login = __webpack_require__(9773);
// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/systems/registry/manifest.js

const MANIFEST_TYPES = [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
];
function parseManifest(body) {
    const json = parseJson(body);
    if (!(0,core_json/* isObject */.G)(json) || json.schemaVersion !== 2)
        return undefined;
    if ((0,core_json/* isObject */.G)(json.config) && typeof json.config.digest === 'string') {
        return { kind: 'image', config: json.config.digest };
    }
    if (!(0,core_json/* isList */.L)(json.manifests))
        return undefined;
    const manifests = json.manifests.filter(core_json/* isObject */.G).filter((each) => !isAttestation(each));
    return { kind: 'index', manifests: manifests.map(({ digest }) => String(digest)) };
}
const isAttestation = ({ platform, annotations }) => ((0,core_json/* isObject */.G)(platform) && platform.os === 'unknown' && platform.architecture === 'unknown') ||
    ((0,core_json/* isObject */.G)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest');
function parseLabels(body) {
    const json = parseJson(body);
    if (!(0,core_json/* isObject */.G)(json) || !(0,core_json/* isObject */.G)(json.config))
        return undefined;
    const labels = (0,core_json/* isObject */.G)(json.config.Labels) ? json.config.Labels : {};
    return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/systems/registry/persist.js
var persist = __webpack_require__(2921);
;// CONCATENATED MODULE: ./build/systems/registry/trouble.js



const PASSING = new Set([408, 429, 500, 502, 503, 504]);
function troubleOf(response, asking, nowMs) {
    const { status } = response;
    const what = `Cannot ${asking.what}`;
    const saw = sayAnswer(response);
    if (PASSING.has(status) || (status === 403 && /rate limit/i.test(response.body))) {
        const fix = `start it again in a few minutes; if it stays, ask who runs ${asking.registry}`;
        return new persist/* TryAgain */.Sz(new core_failure/* Failure */.HR('unreachable', { what, saw, fix }), retryAfterMs(response, nowMs));
    }
    if (status === 401 || status === 403) {
        return new core_failure/* Failure */.HR('denied', {
            what: status === 401 ? `${what}: ${asking.registry} refuses the login` : what,
            saw,
            fix: asking.hasCredentials
                ? 'check registry-username and registry-password, and that they may read and push this repository'
                : 'give registry-username and registry-password',
        });
    }
    if (status >= 300 && status < 400) {
        const location = String(response.headers.location ?? 'nowhere');
        return new core_failure/* Failure */.HR('answer-wrong', {
            what,
            saw: `it sends us on to ${withoutQuery(location)}, where we do not follow with a login`,
            fix: 'write the registry by its final name in "repository"',
        });
    }
    return new core_failure/* Failure */.HR('answer-wrong', { what, saw, fix: `check "repository": is ${asking.registry} a registry?` });
}
const NETWORK_FIX = {
    resolve: 'check the name in "repository", and that this machine resolves it',
    proxy: 'check https_proxy and no_proxy of this machine',
    tls: 'give this machine the certificate authority of the registry: NODE_EXTRA_CA_CERTS for us, /etc/docker/certs.d for the engine',
    refused: 'check the name and port in "repository", and that the registry runs',
    reset: 'start it again; if it stays, look at the proxy or load balancer in front of the registry',
    'timed-out': 'start it again; if it stays, check that this machine reaches the registry',
};
function networkTrouble(error, asking) {
    const text = { what: `Cannot ${asking.what}`, saw: error.message, fix: NETWORK_FIX[error.kind] };
    const failure = new core_failure/* Failure */.HR('unreachable', text, { cause: error });
    return ['refused', 'reset', 'timed-out'].includes(error.kind) ? new persist/* TryAgain */.Sz(failure) : failure;
}
function sayAnswer({ status, body }) {
    const errors = errorsIn(body);
    if (errors.length > 0)
        return `${status} ${errors.join('; ')}`;
    if (body.trim() === '')
        return `status ${status}, an empty body`;
    const kind = body.trimStart().startsWith('<') ? 'a web page' : 'a body';
    return `status ${status}, ${kind} that begins ${JSON.stringify(body.trim().slice(0, 60))}`;
}
function errorsIn(body) {
    let json;
    try {
        json = JSON.parse(body);
    }
    catch {
        return [];
    }
    if (!(0,core_json/* isObject */.G)(json))
        return [];
    if ((0,core_json/* isList */.L)(json.errors)) {
        return json.errors
            .filter(core_json/* isObject */.G)
            .slice(0, 3)
            .map(({ code, message }) => `${String(code)}: ${String(message)}`);
    }
    const said = json.details ?? json.message ?? json.error;
    return typeof said === 'string' ? [said] : [];
}
function retryAfterMs({ headers }, nowMs) {
    const text = String(headers['retry-after'] ?? '');
    if (/^\d{1,6}$/.test(text))
        return Number(text) * 1_000;
    return / GMT$/.test(text) ? Math.max(0, (Date.parse(text) || 0) - nowMs) : 0;
}
const withoutQuery = (location) => location.split('?')[0] ?? '';

;// CONCATENATED MODULE: ./build/systems/registry/client.js









const MAX_BYTES = 4 * 1_048_576;
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
class Registry {
    address;
    #access;
    #ports;
    #authorization;
    constructor(access, ports) {
        this.address = addressOf(access.repository);
        this.#access = access;
        this.#ports = ports;
    }
    async find(reference, signal) {
        const path = `manifests/${reference}`;
        const accept = { accept: MANIFEST_TYPES.join(', ') };
        const response = await this.#send(path, accept, reference, signal);
        if (response.status === 404)
            return undefined;
        if (response.status !== 200)
            throw this.#trouble(response, reference);
        const manifest = response.truncated ? undefined : parseManifest(response.body);
        if (manifest === undefined)
            throw this.#unreadable(response, reference);
        const digest = digestOf(response.body);
        const named = [response.headers['docker-content-digest'], reference].filter((text) => isDigest(text));
        if (named.some((other) => other !== digest))
            throw this.#mismatch(reference, named.map(String), digest);
        return { digest, manifest };
    }
    async labelsOf(stored, signal) {
        if (stored.manifest.kind === 'image')
            return [await this.#labels(stored.manifest.config, signal)];
        const all = [];
        for (const digest of stored.manifest.manifests) {
            const inside = await this.find(digest, signal);
            all.push(inside?.manifest.kind === 'image' ? await this.#labels(inside.manifest.config, signal) : {});
        }
        return all;
    }
    async #labels(config, signal) {
        const response = await this.#blob(config, signal);
        if (response.status !== 200)
            throw this.#trouble(response, config);
        const digest = digestOf(response.body);
        if (response.truncated || digest !== config)
            throw this.#mismatch(config, [config], digest);
        const labels = parseLabels(response.body);
        if (labels === undefined)
            throw this.#unreadable(response, config);
        return labels;
    }
    async #blob(digest, signal) {
        let from = this.#url(`blobs/${digest}`);
        let response = await this.#send(`blobs/${digest}`, {}, digest, signal);
        for (let hops = 0; hops < MAX_REDIRECTS && REDIRECTS.has(response.status); hops += 1) {
            const to = this.#storageUrl(response, from);
            if (to === undefined)
                throw this.#unsafeRedirect(response, digest);
            response = await this.#exchange(to, {}, this.#asking(digest), signal);
            from = to;
        }
        return response;
    }
    #storageUrl(response, from) {
        const location = String(response.headers.location ?? '');
        if (location === '' || !URL.canParse(location, from.href))
            return undefined;
        const to = new URL(location, from);
        const plain = to.protocol === 'http:' && this.address.base.protocol === 'http:' && isLoopback(to.hostname);
        return to.protocol === 'https:' || plain ? to : undefined;
    }
    async #send(path, headers, reference, signal) {
        const asking = this.#asking(reference);
        const url = this.#url(path);
        const { credentials } = this.#access;
        let first = await this.#exchange(url, { ...headers, ...this.#login() }, asking, signal);
        if (first.status === 404 && credentials !== undefined && this.#authorization === undefined) {
            this.#authorization = (0,login/* basicOf */.wV)(credentials);
            first = await this.#exchange(url, { ...headers, ...this.#login() }, asking, signal);
        }
        if (first.status !== 401)
            return first;
        const logIn = { ...asking, what: `log in to ${this.address.name}` };
        const authorization = await (0,login/* answerChallenge */.I9)(first, this.address, credentials, async (at, login) => {
            const response = await this.#exchange(at, login, logIn, signal);
            if (response.status !== 200)
                throw troubleOf(response, logIn, this.#ports.clock.nowMs());
            return response;
        });
        if (authorization === undefined || authorization.reveal() === this.#authorization?.reveal())
            return first;
        this.#authorization = authorization;
        return this.#exchange(url, { ...headers, ...this.#login() }, asking, signal);
    }
    #exchange(url, headers, asking, signal) {
        const { http, clock, log } = this.#ports;
        return (0,persist/* persist */.Zr)(async () => {
            let response;
            try {
                response = await http.request({
                    method: 'GET',
                    url,
                    headers: { 'user-agent': 'slipway', ...headers },
                    timeoutMs: TIMEOUT_MS,
                    maxBytes: MAX_BYTES,
                    signal,
                });
            }
            catch (error) {
                throw error instanceof ports_http.HttpError ? networkTrouble(error, asking) : error;
            }
            const trouble = response.status < 400 ? undefined : troubleOf(response, asking, clock.nowMs());
            if (trouble instanceof persist/* TryAgain */.Sz)
                throw trouble;
            return response;
        }, { clock, log, signal });
    }
    #url(path) {
        return new URL(`/v2/${this.address.path}/${path}`, this.address.base);
    }
    #login() {
        return this.#authorization === undefined ? {} : { authorization: this.#authorization.reveal() };
    }
    #asking(reference) {
        return {
            what: `read ${this.#name(reference)}`,
            registry: this.address.name,
            hasCredentials: this.#access.credentials !== undefined,
        };
    }
    #name(reference) {
        const { repository } = this.#access.repository;
        return (0,image_ref/* formatImageRef */.kL)(isDigest(reference) ? { repository, digest: reference } : { repository, tag: reference });
    }
    #trouble(response, reference) {
        return troubleOf(response, this.#asking(reference), this.#ports.clock.nowMs());
    }
    #unreadable(response, reference) {
        const type = String(response.headers['content-type'] ?? 'no content type');
        return new core_failure/* Failure */.HR('answer-wrong', {
            what: `Cannot read ${this.#name(reference)}`,
            saw: `${type}, ${sayAnswer(response)}`,
            fix: `check "repository": is ${this.address.name} a registry?`,
        });
    }
    #mismatch(reference, named, digest) {
        return new core_failure/* Failure */.HR('answer-wrong', {
            what: `The registry did not answer with what it names: ${this.#name(reference)}`,
            saw: `it names ${named.join(' and ')}; the bytes are ${digest}`,
            fix: 'look for a cache or proxy between here and the registry, and start it again',
        });
    }
    #unsafeRedirect(response, reference) {
        const location = String(response.headers.location ?? 'nowhere').split('?')[0];
        return new core_failure/* Failure */.HR('answer-wrong', {
            what: `Cannot read ${this.#name(reference)}`,
            saw: `it is said to be at ${location}, which is not https`,
            fix: `ask who runs ${this.address.name}`,
        });
    }
}
const digestOf = (body) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
const isDigest = (text) => typeof text === 'string' && /^sha256:[0-9a-f]{64}$/.test(text);


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





async function answerChallenge(response, address, credentials, get) {
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
    url.searchParams.set('scope', `repository:${address.path}:${basic === undefined ? 'pull' : 'pull,push'}`);
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

/***/ 2921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ TryAgain),
/* harmony export */   Zr: () => (/* binding */ persist)
/* harmony export */ });
/* unused harmony export waitBeforeNextMs */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);


class TryAgain extends Error {
    failure;
    afterMs;
    constructor(failure, afterMs = 0) {
        super(failure.message, { cause: failure });
        this.failure = failure;
        this.afterMs = afterMs;
    }
}
const TRIES = 5;
const MAX_WAIT_MS = 30_000;
const waitBeforeNextMs = (triesMade, askedMs) => Math.min(MAX_WAIT_MS, Math.max(askedMs, 1_000 * 2 ** (triesMade - 1)));
async function persist(attempt, { clock, log, signal }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof TryAgain))
                throw error;
            const { failure, afterMs } = error;
            if (tries === TRIES)
                throw afterAll(failure);
            const waitMs = waitBeforeNextMs(tries, afterMs);
            log.info(`${failure.what}: ${failure.saw}; again in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(waitMs)} (try ${tries} of ${TRIES})`);
            await clock.sleep(waitMs, signal);
        }
    }
}
const afterAll = (failure) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(failure.code, { what: failure.what, saw: `${failure.saw} (${TRIES} tries)`, fix: failure.fix }, { cause: failure });


/***/ })

};
