export const id = 55;
export const ids = [55];
export const modules = {

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRegistryLogin)
/* harmony export */ });
/* harmony import */ var _systems_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1335);

function readRegistryLogin(from) {
    const username = from.maybe('registry-username');
    const password = from.secret('registry-password', 'be left out');
    if (username !== undefined && password !== undefined) {
        const credentials = { username, password };
        from.secrets.push((0,_systems_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .loginBlob */ .t)(credentials));
        return credentials;
    }
    if (username !== undefined)
        from.problem('registry-password', 'nothing', 'required with registry-username');
    if (password !== undefined)
        from.problem('registry-username', 'nothing', 'required with registry-password');
    return undefined;
}


/***/ }),

/***/ 9436:
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
// EXTERNAL MODULE: ./build/ports/http.js
var ports_http = __webpack_require__(8023);
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

// EXTERNAL MODULE: ./build/systems/registry/credentials.js
var registry_credentials = __webpack_require__(1335);
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
const basicOf = (credentials) => new secret/* Secret */.zh('registry-password', `Basic ${(0,registry_credentials/* loginBlob */.t)(credentials).reveal()}`);
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
    throw new core_failure/* Failure */.HR('answer-wrong', {
        what: `Cannot log in: ${url.host} gave no token`,
        saw: 'a status of success without a token in it',
        fix: 'check registry-username and registry-password; if they are right, ask who runs the registry',
    });
}
const foreignRealm = (realm, { name }) => new core_failure/* Failure */.HR('refused', {
    what: `Will not send the login of ${name} to another place`,
    saw: `it wants a token from "${realm}"`,
    fix: `a token service is asked by https, at the host of the registry or under the same domain; write the registry by its own name in "repository"`,
});

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
    return {
        kind: 'index',
        manifests: manifests.map(({ digest }) => String(digest)),
        platforms: manifests.map(({ platform }) => formatPlatform((0,core_json/* isObject */.G)(platform) ? platform : {})),
    };
}
const formatPlatform = ({ os, architecture, variant }) => [
    os ?? 'unknown',
    architecture ?? 'unknown',
    ...(typeof variant === 'string' && variant !== '' ? [variant] : []),
].join('/');
const isAttestation = ({ platform, annotations }) => ((0,core_json/* isObject */.G)(platform) && platform.os === 'unknown' && platform.architecture === 'unknown') ||
    ((0,core_json/* isObject */.G)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest');
function parseConfiguration(body) {
    const json = parseJson(body);
    if (!(0,core_json/* isObject */.G)(json) || !(0,core_json/* isObject */.G)(json.config))
        return undefined;
    const labels = (0,core_json/* isObject */.G)(json.config.Labels) ? json.config.Labels : {};
    return {
        platform: formatPlatform(json),
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    };
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
        const found = await this.look(reference, signal);
        return 'missing' in found ? undefined : found;
    }
    async look(reference, signal) {
        const path = `manifests/${reference}`;
        const accept = { accept: MANIFEST_TYPES.join(', ') };
        const response = await this.#send(path, accept, reference, signal);
        if (response.status === 404)
            return { missing: sayAnswer(response) };
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
            return [(await this.configuration(stored.manifest.config, signal)).labels];
        const all = [];
        for (const digest of stored.manifest.manifests) {
            const inside = await this.find(digest, signal);
            const config = inside?.manifest.kind === 'image' ? inside.manifest.config : undefined;
            all.push(config === undefined ? {} : (await this.configuration(config, signal)).labels);
        }
        return all;
    }
    async configuration(config, signal) {
        const response = await this.#blob(config, signal);
        if (response.status !== 200)
            throw this.#trouble(response, config);
        const digest = digestOf(response.body);
        if (response.truncated || digest !== config)
            throw this.#mismatch(config, [config], digest);
        const configuration = parseConfiguration(response.body);
        if (configuration === undefined)
            throw this.#unreadable(response, config);
        return configuration;
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
        const { credentials, glance = false } = this.#access;
        let first = await this.#exchange(url, { ...headers, ...this.#login() }, asking, signal);
        if (first.status === 404 && credentials !== undefined && this.#authorization === undefined) {
            this.#authorization = basicOf(credentials);
            first = await this.#exchange(url, { ...headers, ...this.#login() }, asking, signal);
        }
        if (first.status !== 401)
            return first;
        const logIn = { ...asking, what: `log in to ${this.address.name}` };
        const asked = { credentials, scope: glance || credentials === undefined ? 'pull' : 'pull,push' };
        const authorization = await answerChallenge(first, this.address, asked, async (at, login) => {
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
        }, { clock, log, signal, ...(this.#access.glance === true ? { tries: 1 } : {}) });
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

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loginBlob)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5616);

function loginBlob({ username, password }) {
    const text = `${username}:${password.reveal().replace(/\r?\n$/, '')}`;
    return new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh('registry-password', Buffer.from(text).toString('base64'));
}


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
async function persist(attempt, { clock, log, signal, tries: most = TRIES }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof TryAgain))
                throw error;
            const { failure, afterMs } = error;
            if (tries >= most)
                throw most === 1 ? failure : afterAll(failure, most);
            const waitMs = waitBeforeNextMs(tries, afterMs);
            log.info(`${failure.what}: ${failure.saw}; again in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(waitMs)} (try ${tries} of ${most})`);
            await clock.sleep(waitMs, signal);
        }
    }
}
const afterAll = (failure, tries) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(failure.code, { what: failure.what, saw: `${failure.saw} (${tries} tries)`, fix: failure.fix }, { cause: failure });


/***/ })

};
