export const id = 63;
export const ids = [63];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 4063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGateSpecs: () => (/* binding */ readGateSpecs)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/gates/consul-spec.js


function readConsulSpec(item, problem) {
    const text = (key) => {
        const value = item[key];
        if (value === undefined || (typeof value === 'string' && value !== ''))
            return value;
        return void problem(`"${key}" is not a text${typeof value === 'number' ? '; write it in quotes' : ''}`);
    };
    if (typeof item.consul !== 'string' || item.consul === '')
        problem('"consul" is not the name of a service');
    const url = readUrl(item.url, problem);
    const { instances = 1 } = item;
    if (typeof instances !== 'number' || !Number.isInteger(instances) || instances < 1)
        problem('"instances" is not a whole number of at least 1');
    const token = readToken(item.token, problem);
    const [tag, datacenter, meta] = [text('tag'), text('datacenter'), readMeta(item.meta, problem)];
    if (url === undefined)
        return undefined;
    return {
        service: String(item.consul),
        url,
        instances: typeof instances === 'number' ? instances : 1,
        tag,
        meta,
        datacenter,
        token,
    };
}
function readUrl(value, problem) {
    const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol))
        return void problem('"url" is not the http or https URL of Consul, such as http://consul.internal:8500');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        return void problem('"url" holds more than an address, which would be printed; a token goes into "token"');
    return url;
}
function readToken(value, problem) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value))
        return new secret/* Secret */.zh('gates: token of consul', value);
    if (value === '' || value === null)
        return void problem('"token" is empty; leave it out where Consul needs none');
    return void problem('"token" is not a text that fits on one line of a header');
}
function readMeta(value, problem) {
    if (value === undefined)
        return {};
    if ((0,json/* isObject */.G)(value) && Object.values(value).every((one) => typeof one === 'string'))
        return value;
    problem('"meta" is not a map of texts; write numbers in quotes');
    return {};
}

;// CONCATENATED MODULE: ./build/gates/specs.js



const KEYS = {
    http: ['http', 'method', 'headers', 'status', 'body', 'json', 'connect-to'],
    containers: ['containers'],
    run: ['run'],
    consul: ['consul', 'url', 'instances', 'tag', 'meta', 'datacenter', 'token'],
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
        return void problem(saw, `no kind of gate is named in it; the kinds are http, consul, run, containers${near === undefined ? '' : `; did you mean ${near}?`}`);
    }
    for (const key of Object.keys(item)) {
        if (KEYS[kind]?.includes(key))
            continue;
        const near = (0,nearest/* nearest */.p)(key, KEYS[kind] ?? []);
        problem(saw, `"${key}" is not a key of a gate "${kind}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    if (kind === 'http')
        return readHttp(item, saw, problem);
    if (kind === 'consul') {
        const spec = readConsulSpec(item, (because) => problem(saw, because));
        return spec === undefined ? undefined : { kind: 'consul', spec };
    }
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


/***/ })

};
