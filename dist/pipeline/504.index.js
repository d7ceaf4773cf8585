export const id = 504;
export const ids = [504];
export const modules = {

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  route53Switch: () => (/* binding */ route53Switch)
});

// EXTERNAL MODULE: ./build/run/recover.js
var recover = __webpack_require__(9430);
// EXTERNAL MODULE: ./build/run/report-change.js
var report_change = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/run/reversible.js
var reversible = __webpack_require__(2531);
// EXTERNAL MODULE: ./build/core/change.js
var core_change = __webpack_require__(988);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/systems/route53/name.js


/**
 * Reads a domain name as a person writes it: any case, with or without the final dot, `*` or `\052`, Unicode labels.
 *
 * @returns the form that Route 53 stores: lower case, Punycode, one final dot, every character but `a-z 0-9 - _` as `\ooo`.
 * @throws {Failure} `bad-input`
 */
function parseName(text, input) {
    const bad = (because) => new failure/* Failure */.HR('bad-input', {
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
/** The stored form of a name that an API handed out, for comparing. Never fails. */
const normalName = (name) => `${splitLabels(name.replace(/\.$/, '')).map(normalLabel).join('.')}.`;
/** Whether a name lies in a zone, at its apex or below; both in stored form. */
const liesIn = (name, zoneName) => name === zoneName || name.endsWith(`.${zoneName}`);
/** The names of the zones a name can lie in, longest first; in stored form. */
function possibleZones(name) {
    const labels = splitLabels(name.slice(0, -1));
    return labels.map((_, at) => `${labels.slice(at).join('.')}.`);
}
const ESCAPE = /\\([0-3][0-7]{2})/g;
/** An escaped dot (`\056`) is a character of its label, not an end of it. */
const splitLabels = (name) => name.split('.');
/**
 * Punycode for a label with letters beyond ASCII; empty when it cannot be had. `domainToASCII` is kept from everything
 * else: it drops tabs, ends at a slash, and takes other scripts' full stops for dots.
 */
function asciiLabel(label) {
    if (!/[^\0-\x7f]/.test(label))
        return label;
    if (/[\0-\x7f]/.test(label.replace(/[\w-]/g, '')))
        return '';
    const ascii = (0,external_node_url_.domainToASCII)(label);
    return ascii.includes('.') ? '' : ascii;
}
function normalLabel(label) {
    const raw = label.replace(ESCAPE, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
    // Only ASCII letters have another case in a name.
    return [...raw.replace(/[A-Z]/g, (letter) => letter.toLowerCase())]
        .map((character) => /[a-z0-9_-]/.test(character) ? character : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)
        .join('');
}

;// CONCATENATED MODULE: ./build/systems/route53/record-set.js

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
/** What makes a record set this one and no other: name, type and set identifier. */
const identityOf = (set) => JSON.stringify([normalName(set.Name), set.Type, set.SetIdentifier ?? null]);
/**
 * Whether two record sets mean the same. Spellings that Route 53 itself does not tell apart do not count: the case and
 * final dot of names, the order of values, and the final dot of a value that is a name (such a change is accepted, and
 * the old spelling stays).
 */
const sameRecordSet = (one, other) => meaning(one) === meaning(other);
/** Whether two states of a name mean the same, in whatever order their record sets come. */
function sameRecordSets(ones, others) {
    return ones.map(meaning).sort().join('\n') === others.map(meaning).sort().join('\n');
}
const NAME_VALUED = new Set(['CNAME', 'NS', 'PTR']);
function meaning(set) {
    const { Name, ResourceRecords, AliasTarget, ...rest } = set;
    return JSON.stringify(sorted({
        ...rest,
        Name: normalName(Name),
        values: ResourceRecords?.map(({ Value }) => (NAME_VALUED.has(set.Type) ? normalValue(Value) : Value)).sort(),
        alias: AliasTarget && {
            ...AliasTarget,
            HostedZoneId: AliasTarget.HostedZoneId.replace(/^\/hostedzone\//, ''),
            DNSName: normalName(AliasTarget.DNSName),
        },
    }));
}
const normalValue = (value) => value.toLowerCase().replace(/\.$/, '');
/** Members in one order, at every depth. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([member, inner]) => [member, sorted(inner)]));
}

;// CONCATENATED MODULE: ./build/targets/route53-record/answers.js



/** CloudFront takes no alias that evaluates its health. Source: API reference, AliasTarget. */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';
/**
 * Reads what a side answers with: one value a line, or `alias ZONE-ID NAME`, of a load balancer with its own zone id.
 *
 * @returns undefined for no line at all.
 * @throws {Failure} `bad-input`
 */
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
/** Whether a record set gives this answer; how an alias evaluates health is not part of it. */
function answers(set, answer) {
    if (!('AliasTarget' in answer))
        return set.AliasTarget === undefined && sameRecordSet(set, { ...set, ...answer });
    const { AliasTarget: alias } = set;
    if (alias === undefined)
        return false;
    return (alias.HostedZoneId.replace(/^\/hostedzone\//, '') === answer.AliasTarget.HostedZoneId &&
        normalName(alias.DNSName) === normalName(answer.AliasTarget.DNSName));
}
/** As a person writes it in the inputs `blue` and `green`, a line each. */
const answerLines = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined
    ? ResourceRecords.map(({ Value }) => Value)
    : [`alias ${AliasTarget.HostedZoneId} ${AliasTarget.DNSName}`];
const sayAnswer = (set) => answerLines(set).join(', ');
/** `green 10: lb.green.example.com, TTL 60s` */
function saySet(set) {
    const who = set.SetIdentifier === undefined ? '' : `${set.SetIdentifier} ${set.Weight ?? 'unweighted'}: `;
    return `${who}${sayAnswer(set)}${set.TTL === undefined ? '' : `, TTL ${set.TTL}s`}`;
}
const saySets = (sets) => sets.length === 0 ? 'no record at all' : sets.map(saySet).join('; ');

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/targets/route53-record/stops.js




const stopOf = ({ shares, sets }) => ({
    blue: shares.blue,
    green: shares.green,
    ...(sets.some((set) => set.SetIdentifier !== undefined) ? {} : { routing: 'simple' }),
    sets: sets,
});
/** The record sets of a stop, as they were read or are to be made. */
const setsOf = (stop) => (0,json/* isList */.L)(stop?.sets) ? stop.sets : [];
const readName = (target) => ({
    zoneId: String(target.zoneId),
    zone: String(target.zone),
    name: String(target.name),
    type: RR_TYPES.find((type) => type === target.type) ?? 'CNAME',
});
/** `www.example.com CNAME` */
const sayName = ({ name, type }) => `${name.replace(/\.$/, '')} ${type}`;
const readHandle = (handle) => (0,json/* isObject */.G)(handle) && typeof handle.to === 'number' && typeof handle.changeId === 'string'
    ? { to: handle.to, changeId: handle.changeId }
    : undefined;
/** The side with more traffic where the walk began. */
const sideBefore = ({ stops: [{ blue, green }] }) => Number(green ?? 0) > Number(blue ?? 0) ? 'green' : 'blue';
/**
 * A recorded change comes from outside: whatever it holds, nothing but the one record it names may be touched.
 *
 * @throws {Failure} `bad-input`
 */
function expectOneRecord(change) {
    const { name, type, zoneId } = readName(change.target);
    const isOurs = (set) => (0,json/* isObject */.G)(set) && typeof set.Name === 'string' && normalName(set.Name) === name && set.Type === type;
    const whole = change.kind === 'route53-record' &&
        typeof change.target.type === 'string' &&
        /^[A-Z0-9]{1,32}$/.test(zoneId) &&
        change.stops.every(({ sets }) => (0,json/* isList */.L)(sets) && sets.length > 0 && sets.every(isOurs));
    if (whole)
        return;
    throw new failure/* Failure */.HR('bad-input', {
        what: 'Cannot take back what was recorded',
        saw: `an entry that does not hold ${sayName({ name, type })} and nothing else`,
        fix: 'give the "undo" output of a run of route53-switch as it is',
    });
}

;// CONCATENATED MODULE: ./build/targets/route53-record/back.js




/**
 * The flags of a rollback that leads to the side where a walk began. At a goal that is a simple record the other side is
 * not known to Route 53 any more, so its answer is among them.
 */
function backFlags(change) {
    const side = sideBefore(change);
    const isGone = (0,core_change/* goalOf */.ZZ)(change).routing === 'simple';
    const [live] = setsOf(change.stops[0]).toSorted((a, b) => (b.Weight ?? 0) - (a.Weight ?? 0));
    const lines = isGone && live !== undefined ? answerLines(live) : [];
    return [`--to ${side}`, ...lines.map((line) => `--${side} ${(0,shell_word/* shellWord */.r)(line)}`)].join(' ');
}

// EXTERNAL MODULE: ./build/run/drive.js + 4 modules
var drive = __webpack_require__(6768);
// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var ports_http = __webpack_require__(3856);
;// CONCATENATED MODULE: ./build/systems/route53/answer.js
/** What came back, when anything did: the SDK hides the answer on the error. */
function answerOf(error) {
    const { $response: response } = error;
    if (typeof response?.statusCode !== 'number')
        return undefined;
    const status = response.statusCode;
    const body = response.body instanceof Uint8Array ? new TextDecoder().decode(response.body) : String(response.body ?? '');
    // The older form of a refused batch: the SDK reads neither its name nor its messages.
    const messages = [...body.matchAll(/<Message>([\s\S]*?)<\/Message>/g)].map(([, message]) => message);
    if (/<InvalidChangeBatch[\s>]/.test(body) && messages.length > 0) {
        return { status, code: 'InvalidChangeBatch', text: messages.join('; ') };
    }
    const text = error.message.split('\n')[0] ?? '';
    return { status, code: error.name, text: /^Unknown/.test(text) ? body.slice(0, 200) : text };
}

;// CONCATENATED MODULE: ./build/systems/route53/transport.js

/** The longest page: 300 record sets of up to 400 values. */
const MAX_BYTES = 16 * 1_024 * 1_024;
const READ_TIMEOUT_MS = 15_000;
/** A write is waited for longer: giving up on it means not knowing. */
const WRITE_TIMEOUT_MS = 30_000;
/** Carries why no answer came through the SDK, which would otherwise write on the error itself. */
class Unanswered extends Error {
    constructor(cause) {
        super('no answer', { cause });
        this.name = 'Unanswered';
    }
}
/**
 * Sends the SDK's requests through our HTTP port: its proxy rules, its limits by the clock, no kept connections, and its
 * knowledge of whether a request left this machine.
 */
const transportOver = (http) => ({
    metadata: { handlerProtocol: 'http/1.1' },
    updateHttpClientConfig() { },
    httpHandlerConfigs: () => ({}),
    async handle(request, { abortSignal } = {}) {
        const answer = await http.request(portRequest(request, abortSignal)).catch((error) => {
            throw new Unanswered(error);
        });
        if (answer.truncated)
            throw new Unanswered(new ports_http/* HttpError */.j('reset', true, `an answer of more than ${MAX_BYTES} bytes`));
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
/** As the SDK's own transport writes it (RFC 3986): what is signed and what is sent then look the same. */
const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

;// CONCATENATED MODULE: ./build/systems/route53/credentials.js




const reveal = ({ accessKeyId, secretAccessKey, sessionToken }) => ({
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
});
/**
 * Why there are no credentials. They are gathered before a request is sent, so nothing was changed: the chain may ask a
 * token service, and its lost answers must not look like lost writes.
 *
 * @returns the error itself when it is neither the chain's nor of the way there.
 */
function credentialsFailureOf(error) {
    if (error instanceof Unanswered) {
        return error.cause instanceof ports_http/* HttpError */.j ? unreachable(error.cause.message, error) : error.cause;
    }
    if (!(error instanceof Error))
        return error;
    const answer = answerOf(error);
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

;// CONCATENATED MODULE: ./build/systems/route53/failures.js




const KEYS = { code: 'denied', fix: 'check the AWS credentials of this job' };
const EXPIRED = {
    code: 'denied',
    fix: 'let the role live longer than the whole switch (role-duration-seconds), and start again',
};
const BUSY = {
    code: 'unreachable',
    fix: "start it again in a minute: the account's request limit is shared by everything that uses Route 53",
};
/** What the service's error codes mean to us; all of them say that nothing was changed. Status alone decides for others. */
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
/** Texts that tell that a batch met another state than the one it was made for. The rest of a text may change. */
const STATE_MOVED = /but it was not found|do not match the current values|but it already exists|as a non-weighted set exists|as other RRSets exist|conflicts with other records|because a conflicting RRSet|RRSet with the same name and type already exists/;
/**
 * Turns whatever the SDK threw into what a user can act on. Of a write, every code but `lost` means that it was surely
 * not done.
 *
 * @returns the error itself when it is none of the service's and none of the way there.
 */
function failureOf(error, doing) {
    if (error instanceof Unanswered) {
        return error.cause instanceof ports_http/* HttpError */.j ? unanswered(error.cause, doing) : error.cause;
    }
    if (!(error instanceof Error))
        return error;
    const answer = answerOf(error);
    return answer === undefined ? error : answered(error, answer, doing);
}
/** An answer that came with status 200 and does not say what was asked. */
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
const say = ({ code, fix }, saw, doing, cause) => new failure/* Failure */.HR(code, { what: `Could not ${doing.what}`, saw, fix }, { cause });
const lost = (saw, doing, cause) => new failure/* Failure */.HR('lost', {
    what: `Could not learn whether Route 53 took it: ${doing.what}`,
    saw,
    fix: 'look at the record with operation "status"',
}, { cause });
const wrongAnswer = (saw, doing, cause) => say({ code: 'answer-wrong', fix: 'check that the endpoint is Route 53' }, saw, doing, cause);

;// CONCATENATED MODULE: ./build/systems/route53/client.js



/**
 * Route 53 through the AWS SDK, which is loaded at the first request. One request a call, in the SDK's own terms: no
 * retries, no waiting. Every call rejects with `signal.reason` when aborted, and with a `Failure` as `failureOf` tells.
 */
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
    /** @throws {Failure} `lost` when it may have been done; every other failure means that it surely was not. */
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
        // First, and apart: whatever goes wrong here, nothing was sent. The SDK keeps them for the request that follows.
        await orAborted(signal, () => client.config.credentials()).catch((error) => {
            throw credentialsFailureOf(error);
        });
        return orAborted(signal, () => send(sdk, client, { abortSignal: signal })).catch((error) => {
            throw failureOf(error, doing);
        });
    }
    async #open() {
        const sdk = await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.t.bind(__webpack_require__, 8621, 19));
        const { region = 'us-east-1', endpoint, credentials } = this.#access;
        const client = new sdk.Route53Client({
            region,
            maxAttempts: 1,
            requestHandler: transportOver(this.#http),
            customUserAgent: 'slipway',
            ...(endpoint === undefined ? {} : { endpoint: endpoint.href }),
            ...(credentials === undefined ? {} : { credentials: async () => reveal(credentials) }),
        });
        return { sdk, client };
    }
}
const read = (operation, what) => ({ operation, what, write: false });
/** What a batch does, for people and for the table of failures. */
const changing = ({ HostedZoneId, ChangeBatch }) => {
    const names = new Set(ChangeBatch?.Changes?.map(({ ResourceRecordSet }) => ResourceRecordSet?.Name));
    return {
        operation: 'ChangeResourceRecordSets',
        what: `change ${[...names].join(', ')} in the hosted zone ${HostedZoneId}`,
        write: true,
    };
};
/** The SDK does not look at the signal while it gathers credentials, and has an error of its own when it does look. */
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

;// CONCATENATED MODULE: ./build/systems/route53/changes.js


/** The longest comment a batch may have. */
const COMMENT_LENGTH = 256;
/**
 * Sends one batch, once. Route 53 makes all of it or none.
 *
 * @param comment who changes it and why; kept by Route 53 and by CloudTrail, cut at 256 characters.
 * @throws {Failure} `lost`: it may have been made, only a look tells. Everything else: it surely was not. `conflict`: the
 *   records are not what the batch was made from any more. `refused`: against Route 53's rules, or protected.
 */
async function changeRecordSets(client, { zoneId, changes, comment, }, signal) {
    const request = {
        HostedZoneId: zoneId,
        ChangeBatch: {
            Comment: comment.slice(0, COMMENT_LENGTH),
            // What was listed goes back untouched; only the SDK's types are wider and mutable.
            Changes: changes.map(({ Action, ResourceRecordSet }) => ({
                Action,
                ResourceRecordSet: ResourceRecordSet,
            })),
        },
    };
    const { ChangeInfo } = await client.changeResourceRecordSets(request, signal);
    return statusOf(ChangeInfo, changing(request));
}
/**
 * One read of how far a batch has come.
 *
 * @throws {Failure} as every read.
 */
async function getChange(client, id, signal) {
    const { ChangeInfo } = await client.getChange(id, signal);
    return statusOf(ChangeInfo, { operation: 'GetChange', what: `read the change ${id}`, write: false });
}
function statusOf(info, doing) {
    if (!info?.Id)
        throw emptyAnswer(doing);
    return { id: info.Id.replace(/^\/change\//, ''), status: info.Status === 'INSYNC' ? 'INSYNC' : 'PENDING' };
}

;// CONCATENATED MODULE: ./build/systems/route53/records.js


/** The most that Route 53 puts on one page. */
const PAGE = 300;
/**
 * Reads every record set of one name, of all types: a type that stands in the way must be seen too. The newest state,
 * changes that are still PENDING included. Usually one request.
 *
 * @param name in stored form.
 * @throws {Failure} as every read; `answer-wrong` when the pages lead nowhere.
 */
async function listRecordSets(client, { zoneId, name }, signal) {
    const found = [];
    const seen = new Set();
    let from = { StartRecordName: name };
    for (;;) {
        const page = await client.listResourceRecordSets({ HostedZoneId: zoneId, ...from, MaxItems: PAGE }, signal);
        const sets = page.ResourceRecordSets ?? [];
        found.push(...sets.filter((set) => normalName(set.Name ?? '') === name).map(plain));
        if (page.IsTruncated !== true || normalName(page.NextRecordName ?? '') !== name)
            return found;
        from = {
            StartRecordName: page.NextRecordName,
            StartRecordType: page.NextRecordType,
            StartRecordIdentifier: page.NextRecordIdentifier,
        };
        const position = JSON.stringify(from);
        if (seen.has(position)) {
            throw new failure/* Failure */.HR('answer-wrong', {
                what: `Cannot list the records of ${name}`,
                saw: `the page after ${position} begins there again`,
                fix: 'check that the endpoint is Route 53',
            });
        }
        seen.add(position);
    }
}
/** What the SDK read, as JSON: members that are undefined fall away, everything else stays as it is. */
const plain = (set) => JSON.parse(JSON.stringify(set));

;// CONCATENATED MODULE: ./build/systems/route53/swap.js

/**
 * The batch that turns one state into another and is refused as a whole when what it replaces is not there any more: an
 * exact DELETE of every set that goes or changes, as it was read, then a CREATE of every set that comes. Sets that mean
 * the same in both states are left alone, so swapping back is `swap(after, before)`.
 *
 * DELETEs come first because the order counts where sets clash. Aliases go before and come after the sets they may
 * point to.
 *
 * @returns no change at all when the two states mean the same.
 */
function swap(before, after) {
    const old = byIdentity(before);
    const wanted = byIdentity(after);
    const stays = (set, in_) => {
        const counterpart = in_.get(identityOf(set));
        return counterpart !== undefined && sameRecordSet(set, counterpart);
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
    const map = new Map(sets.map((set) => [identityOf(set), set]));
    if (map.size !== sets.length)
        throw new Error('a state holds one record set twice');
    return map;
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/targets/route53-record/proof.js





/** A load balancer's alias is answered with this TTL. Source: API reference, ResourceRecordSet. */
const ALIAS_TTL_SECONDS = 60;
/** Whether the record is still exactly what this stop promises. Who answers behind it is asked by the user's gates. */
function prove({ change, to }, sets) {
    const stop = change.stops[to] ?? {};
    if (sameRecordSets(setsOf(stop), sets))
        return { kind: 'good', detail: (0,drive/* sayStop */.u)(stop) };
    return { kind: 'bad', detail: `the record is not ${(0,drive/* sayStop */.u)(stop)} any more: ${saySets(sets)}` };
}
const evidenceIn = ({ change }, sets) => ({
    title: `${sayName(readName(change.target))} is set to`,
    lines: sets.length === 0 ? ['no record at all'] : sets.map(saySet),
});
/** For how long resolvers may give answers of any of these stops, at most. */
const ttlMsOf = (stops) => 1_000 * Math.max(0, ...stops.flatMap(setsOf).map(({ TTL = ALIAS_TTL_SECONDS }) => TTL));
/** At stop 0 again: who may not have noticed yet. */
function remarksOn({ change, handle }) {
    if (readHandle(handle) === undefined)
        return [];
    const ttl = (0,duration/* formatDuration */.a)(ttlMsOf(change.stops.slice(1)));
    return [`the name servers answer as before; resolvers may keep what they were told until ${ttl} later (the TTL)`];
}

;// CONCATENATED MODULE: ./build/targets/route53-record/where.js





/**
 * Where the id of a change was lost with its answer, its records are taken to be on all name servers after this: twice
 * what Route 53 says it "generally" takes (API reference, GetChange).
 */
const ASSUMED_INSYNC_MS = 120_000;
/** PENDING for longer is a failure: Route 53's own people speak of five minutes at most. */
const PENDING_TOO_LONG_MS = 300_000;
/** The stop whose record sets these are, spelling aside. */
const stopAt = ({ stops }, sets) => {
    const at = stops.findIndex((stop) => sameRecordSets(setsOf(stop), sets));
    return at === -1 ? undefined : at;
};
/** The change of Route 53 that led to a stop, where its id is known. */
function changeIdOf({ handle }, at) {
    const known = readHandle(handle);
    return known?.to === at ? known.changeId : undefined;
}
/**
 * Where a record stands on the walk of a change: pure, from the record sets of its name and type as they are now.
 *
 * @param status how far the change that led here has come; undefined where that cannot be known.
 */
function whereIs(entry, sets, status, nowMs) {
    const at = stopAt(entry.change, sets);
    if (at === undefined) {
        if (sets.length === 0)
            return { kind: 'gone', saying: 'the record is gone' };
        return { kind: 'foreign', saying: `it is set to what is no stop of this change: ${saySets(sets)}` };
    }
    const { settled, how, stuck } = settling(entry, at, status, nowMs);
    return {
        kind: 'at',
        at,
        settled,
        sealed: false,
        saying: `${(0,drive/* sayStop */.u)(entry.change.stops[at] ?? {})}${how === '' ? '' : `, ${how}`}`,
        ...(stuck === undefined ? {} : { stuck }),
        // As read, for the exact DELETE of the next move.
        revision: sets,
    };
}
function settling(entry, at, status, nowMs) {
    const waitedMs = nowMs - Date.parse(entry.at);
    if (status === 'INSYNC')
        return { settled: true, how: 'INSYNC' };
    if (status === 'PENDING') {
        const minutes = Math.floor(waitedMs / 60_000);
        const how = minutes === 0 ? 'PENDING' : `PENDING for ${(0,duration/* formatDuration */.a)(minutes * 60_000)}`;
        if (waitedMs < PENDING_TOO_LONG_MS)
            return { settled: false, how };
        return { settled: false, how, stuck: `not INSYNC after ${(0,duration/* formatDuration */.a)(PENDING_TOO_LONG_MS)}` };
    }
    // Nothing of ours led here: it is where the plan, or the stop before, found it.
    if (entry.phase === 'armed' && (at !== entry.to || at === 0))
        return { settled: true, how: '' };
    if (waitedMs >= ASSUMED_INSYNC_MS)
        return { settled: true, how: 'taken to be in sync' };
    const how = `how far it has come cannot be asked; taken to be in sync after ${(0,duration/* formatDuration */.a)(ASSUMED_INSYNC_MS)}`;
    return { settled: false, how };
}
/** Pure: from every stop of ours one batch leads back to stop 0, PENDING or not. */
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

;// CONCATENATED MODULE: ./build/targets/route53-record/target.js









/**
 * One record of Route 53: as many stops as there are steps, and the start. Each move is one batch that deletes exactly what
 * was read. Nothing is sealed: every stop leads back to the start by one batch, the last one too.
 */
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
        return sayName(this.#record);
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
        const at = stopAt(entry.change, sets);
        const changeId = at === undefined ? undefined : changeIdOf(entry, at);
        const status = changeId === undefined ? undefined : await this.#statusOf(changeId, signal);
        return whereIs(entry, sets, status, this.#clock.nowMs());
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
        const changes = swap(seen.revision, setsOf(stop));
        const comment = `slipway ${change.id}: ${(0,drive/* sayStop */.u)(stop ?? {})}, by ${change.run}`;
        const { id } = await changeRecordSets(this.#client, { zoneId: this.#record.zoneId, changes, comment }, signal);
        return { to, changeId: id };
    }
    wayBack(_entry, seen) {
        return wayBackFrom(seen);
    }
    /** Until then some resolvers still give the answers of the stop before. */
    holdMs({ change, to }) {
        return Math.max(this.#walking.holdMs, ttlMsOf(change.stops.slice(to - 1, to + 1)));
    }
    async probe(entry, signal) {
        return prove(entry, await this.#read(signal));
    }
    async evidence(entry, signal) {
        return evidenceIn(entry, await this.#read(signal));
    }
    async remarks(entry) {
        return remarksOn(entry);
    }
    async #read(signal) {
        const { zoneId, name, type } = this.#record;
        const sets = await listRecordSets(this.#client, { zoneId, name }, signal);
        return sets.filter((set) => set.Type === type);
    }
    /** Undefined where it may not be asked, or is not known any more: the state itself was read all the same. */
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

// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/actions/route53-switch/access.js

/**
 * How Route 53 is reached: from the environment of the job, by the AWS SDK's own names. Keys that stand there are used as
 * they are, unless a profile is named; everything else is left to the SDK's own chain.
 */
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
                    secretAccessKey: new secret/* Secret */.zh('AWS_SECRET_ACCESS_KEY', key),
                    ...(token ? { sessionToken: new secret/* Secret */.zh('AWS_SESSION_TOKEN', token) } : {}),
                },
            }
            : {}),
    };
}
/** The secrets of the access, to be masked before the first line is printed. */
const secretsOf = ({ credentials }) => [credentials?.secretAccessKey, credentials?.sessionToken].filter((secret) => secret !== undefined);

// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/actions/route53-switch/how-long.js




/** From a batch to INSYNC, about. Source: API reference, GetChange: "generally within 60 seconds". */
const INSYNC_MS = 60_000;
/**
 * How long the walk takes at least, and why, for people.
 *
 * @throws {Failure} `bad-input` when "timeout" is shorter: it could only be taken back.
 */
function sayHowLong(change, target, { holdMs }, timeoutMs, { clock }) {
    const entry = { change, phase: 'armed', sealed: false, at: (0,ports_clock/* nowIso */.kF)(clock) };
    const stops = Array.from({ length: (0,core_change/* lastStop */.t8)(change) }, (_, index) => index + 1);
    const holdsMs = stops.map((to) => target.holdMs?.({ ...entry, to }) ?? 0);
    const leastMs = holdsMs.reduce((sum, ms) => sum + ms, 0);
    const longestMs = Math.max(...holdsMs);
    const why = longestMs > holdMs ? 'the TTL, until which resolvers may keep older answers' : 'as "hold" says';
    const aboutMs = leastMs + stops.length * INSYNC_MS;
    if (leastMs < timeoutMs)
        return `takes about ${(0,duration/* formatDuration */.a)(aboutMs)}: each step until INSYNC, then watched for ${(0,duration/* formatDuration */.a)(longestMs)} (${why})`;
    throw new failure/* Failure */.HR('bad-input', {
        what: 'The switch cannot end within its time',
        saw: `"timeout" is ${(0,duration/* formatDuration */.a)(timeoutMs)}; ${stops.length} steps are watched for ${(0,duration/* formatDuration */.a)(longestMs)} each (${why})`,
        fix: 'raise "timeout", or use fewer steps, a shorter "hold", or a shorter TTL of the record',
    });
}

// EXTERNAL MODULE: ./build/gates/placeholders.js
var placeholders = __webpack_require__(2817);
// EXTERNAL MODULE: ./build/run/read-change-inputs.js + 2 modules
var read_change_inputs = __webpack_require__(4866);
;// CONCATENATED MODULE: ./build/systems/route53/zones.js



/**
 * Reads a zone id with or without `/hostedzone/`.
 *
 * @throws {Failure} `bad-input`
 */
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
/**
 * One read.
 *
 * @throws {Failure} `not-found`, `refused` for a zone that another AWS service owns, and as every read.
 */
async function getZone(client, id, signal) {
    const { HostedZone: zone, DelegationSet } = await client.getHostedZone(id, signal);
    if (zone === undefined) {
        throw emptyAnswer({ operation: 'GetHostedZone', what: `read the hosted zone ${id}`, write: false });
    }
    return zoneOf(zone, DelegationSet?.NameServers ?? []);
}
/**
 * Finds the zone that a record lies in: the longest matching name among the zones that are public, or private, as asked.
 * Reads once for each label of the name, and on where many zones have one name.
 *
 * @param name in stored form, of the record or of the zone itself.
 * @throws {Failure} `not-found`; `bad-input` when several zones have that name, with their ids; and as every read.
 */
async function findZone(client, name, visibility, signal) {
    for (const candidate of possibleZones(name)) {
        const named = await zonesNamed(client, candidate, signal);
        const found = named.filter(({ Config }) => (Config?.PrivateZone === true) === (visibility === 'private'));
        if (found.length > 1) {
            throw new failure/* Failure */.HR('bad-input', {
                what: `Cannot tell which hosted zone ${name} lies in`,
                saw: `${found.length} ${visibility} zones are named ${candidate}: ${found.map(bareId).join(', ')}`,
                fix: 'set hosted-zone-id to one of them',
            });
        }
        if (found[0] !== undefined)
            return zoneOf(found[0], []);
    }
    throw new failure/* Failure */.HR('not-found', {
        what: `Cannot find the hosted zone of ${name}`,
        saw: `no ${visibility} zone of this account is named ${possibleZones(name).join(' or ')}`,
        fix: 'set hosted-zone-id, and check that the credentials belong to its account',
    });
}
/** All zones of exactly that name. The service lists zones at or after the name, so most answers hold strangers too. */
async function zonesNamed(client, name, signal) {
    const named = [];
    let from = { DNSName: name };
    for (;;) {
        const page = await client.listHostedZonesByName({ ...from, MaxItems: 100 }, signal);
        named.push(...(page.HostedZones ?? []).filter((zone) => normalName(zone.Name ?? '') === name));
        const { IsTruncated, NextDNSName = '', NextHostedZoneId } = page;
        if (IsTruncated !== true || normalName(NextDNSName) !== name || NextHostedZoneId === undefined)
            return named;
        if (NextHostedZoneId === from.HostedZoneId)
            return named;
        from = { DNSName: NextDNSName, HostedZoneId: NextHostedZoneId };
    }
}
function zoneOf(zone, nameServers) {
    const id = bareId(zone);
    if (zone.LinkedService !== undefined) {
        throw new failure/* Failure */.HR('refused', {
            what: `The hosted zone ${id} (${zone.Name}) cannot be edited`,
            saw: `it belongs to ${zone.LinkedService.ServicePrincipal ?? 'another AWS service'}`,
            fix: 'change the record through that service, or use another zone',
        });
    }
    return { id, name: normalName(zone.Name ?? ''), private: zone.Config?.PrivateZone === true, nameServers };
}
const bareId = ({ Id = '' }) => Id.replace(/^\/hostedzone\//, '');

;// CONCATENATED MODULE: ./build/actions/route53-switch/inputs.js








/** The longest TTL there is. Source: API reference, ResourceRecordSet. */
const TTL_MOST_SECONDS = 2_147_483_647;
async function inputs_read(reader) {
    const operation = reader.choice('operation', ['switch', ...read_change_inputs/* OPERATIONS */.x], 'switch');
    const attempt = (name, text, parse) => text === undefined ? undefined : orProblem(reader, name, () => parse(text, name));
    const to = reader.choice('to', ['blue', 'green', 'other'], 'other');
    const type = reader.choice('type', ['auto', 'A', 'AAAA', 'CNAME'], 'auto');
    const inputs = {
        operation,
        hostedZoneId: attempt('hosted-zone-id', reader.maybe('hosted-zone-id'), parseZoneId),
        hostedZone: attempt('hosted-zone', reader.maybe('hosted-zone'), parseName),
        record: attempt('record', reader.text('record'), parseName) ?? '',
        walk: {
            type: type === 'auto' ? undefined : type,
            blue: readAnswer(reader, 'blue'),
            green: readAnswer(reader, 'green'),
            to,
            steps: readSteps(reader),
            finalize: reader.choice('finalize', ['keep', 'simple'], 'keep'),
            ttlSeconds: readTtl(reader),
        },
        saysTo: reader.wasGiven('to'),
        holdMs: reader.durationMs('hold', '0s'),
        undo: attempt('undo', reader.maybe('undo'), readUndo),
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
function readUndo(text) {
    const entry = (0,core_change/* parseEntry */.ER)(text);
    expectOneRecord(entry.change);
    return entry;
}
function readAnswer(reader, side) {
    const lines = reader.list(side);
    return orProblem(reader, side, () => parseAnswer(lines, side));
}
/** Percents of the new side, each more than the one before: `10 50 100` in lines. */
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

;// CONCATENATED MODULE: ./build/actions/route53-switch/observe.js






/**
 * @throws {Failure} `not-found`; `bad-input` when several zones could be meant, or the record lies outside of the one that
 *   was named; `refused` for a zone that another service owns.
 */
async function observeRecord(inputs, world, signal) {
    const client = new Route53Client(accessFrom(world), world.http);
    const zone = await observe_zoneOf(client, inputs, signal);
    return { client, zone, sets: await listRecordSets(client, { zoneId: zone.id, name: inputs.record }, signal) };
}
async function observe_zoneOf(client, inputs, signal) {
    const { hostedZoneId, hostedZone, record, undo } = inputs;
    const id = hostedZoneId ?? (hostedZone === undefined ? undoneZone(undo) : undefined);
    const zone = id === undefined
        ? await findZone(client, hostedZone ?? record, 'public', signal)
        : await getZone(client, id, signal);
    if (hostedZone !== undefined && zone.name !== hostedZone) {
        throw new failure/* Failure */.HR('not-found', {
            what: `Cannot find the hosted zone ${hostedZone}`,
            saw: `the nearest public zone of this account is ${zone.name}`,
            fix: 'check "hosted-zone", or set hosted-zone-id',
        });
    }
    if (liesIn(record, zone.name))
        return zone;
    throw new failure/* Failure */.HR('bad-input', {
        what: `${record} does not lie in the hosted zone ${zone.id}`,
        saw: `that zone is ${zone.name}`,
        fix: 'correct "record" or the zone',
    });
}
const undoneZone = (undo) => undo === undefined ? undefined : String(undo.change.target.zoneId);

;// CONCATENATED MODULE: ./build/systems/route53/pair.js

/** Load balancers' aliases answer with this TTL; another one beside them would bend the shares. */
const BESIDE_ALIAS_TTL_SECONDS = 60;
const otherSide = (side) => (side === 'blue' ? 'green' : 'blue');
/**
 * Finds the two sides in a weighted group.
 *
 * @returns undefined when one of them is not there; `others` are the group's members that are neither.
 */
function findPair(sets, identifiers) {
    const blue = sets.find((set) => set.SetIdentifier === identifiers.blue);
    const green = sets.find((set) => set.SetIdentifier === identifiers.green);
    if (blue === undefined || green === undefined)
        return undefined;
    return { pair: { blue, green }, others: sets.filter((set) => set !== blue && set !== green) };
}
const weightsOf = ({ blue, green }) => ({ blue: blue.Weight ?? 0, green: green.Weight ?? 0 });
/** The share of one side between the two, in percent; undefined when both weigh nothing. */
function percentOf(side, weights) {
    const sum = weights.blue + weights.green;
    return sum === 0 ? undefined : (100 * weights[side]) / sum;
}
/**
 * The same two sets with other weights; nothing else of them changes.
 *
 * @throws {Failure} `refused` for weights that are not whole numbers from 0 to 255, and for 0 and 0: Route 53 would then
 *   answer with both alike.
 */
function weighPair(pair, weights) {
    const wrong = Object.values(weights).some((weight) => !Number.isInteger(weight) || weight < 0 || weight > 255);
    if (wrong || weights.blue + weights.green === 0) {
        throw new failure/* Failure */.HR('refused', {
            what: `Cannot weigh ${pair.blue.Name} like that`,
            saw: `blue ${weights.blue}, green ${weights.green}`,
            fix: 'use whole numbers from 0 to 255, at least one of them more than 0',
        });
    }
    return { blue: { ...pair.blue, Weight: weights.blue }, green: { ...pair.green, Weight: weights.green } };
}
/**
 * Turns a simple record set into a pair that answers as before: the side that is live keeps what the set answered, with
 * all the weight; the other side has the given answer, and none.
 *
 * A health check is left out: on a simple set it has no effect, in a pair it would send traffic to the idle side when it
 * fails. So does EvaluateTargetHealth of an alias, which stays as it was read.
 */
function splitSimple(simple, live, idleAnswer, identifiers) {
    const { HealthCheckId: _check, ...kept } = simple;
    const { ResourceRecords: _records, AliasTarget: _alias, TTL = BESIDE_ALIAS_TTL_SECONDS, ...rest } = kept;
    const idle = otherSide(live);
    const ttl = 'AliasTarget' in idleAnswer ? {} : { TTL };
    const sides = {
        [live]: { ...kept, SetIdentifier: identifiers[live], Weight: 100 },
        [idle]: { ...rest, ...ttl, ...idleAnswer, SetIdentifier: identifiers[idle], Weight: 0 },
    };
    return sides;
}
/** The simple record set that answers as one side of a pair does. */
function joinPair(pair, side) {
    const { SetIdentifier: _identifier, Weight: _weight, ...simple } = pair[side];
    return simple;
}

;// CONCATENATED MODULE: ./build/systems/route53/routing.js
const OTHER_POLICIES = {
    Region: 'latency',
    GeoLocation: 'geolocation',
    GeoProximityLocation: 'geoproximity',
    Failover: 'failover',
    MultiValueAnswer: 'multivalue answer',
    CidrRoutingConfig: 'IP-based',
    TrafficPolicyInstanceId: 'traffic policy',
};
/** Tells how a name answers for a type, from all record sets of that name. */
function routingOf(sets, type) {
    const group = sets.filter((set) => set.Type === type);
    const [first] = group;
    if (first === undefined)
        return { kind: 'none' };
    for (const [member, policy] of Object.entries(OTHER_POLICIES)) {
        if (group.some((set) => member in set))
            return { kind: 'other', policy, sets: group };
    }
    if (group.every((set) => set.SetIdentifier !== undefined && set.Weight !== undefined)) {
        return { kind: 'weighted', sets: group };
    }
    if (group.length === 1 && first.SetIdentifier === undefined)
        return { kind: 'simple', set: first };
    return { kind: 'other', policy: 'unknown', sets: group };
}
/** The types at a name that cannot stand beside the given one: a CNAME suffers nothing beside it. */
function typesInTheWay(sets, type) {
    const types = new Set(sets.map((set) => set.Type));
    return [...types].filter((other) => other !== type && (type === 'CNAME' || other === 'CNAME'));
}

;// CONCATENATED MODULE: ./build/targets/route53-record/start.js





const NAMES = { blue: 'blue', green: 'green' };
/** The types that traffic can be moved by. */
const MOVABLE = ['A', 'AAAA', 'CNAME'];
/**
 * The type that is meant, from all record sets of a name.
 *
 * @throws {Failure} `not-found`; `bad-input` when there are several.
 */
function typeOf(all, name, asked) {
    const there = MOVABLE.filter((type) => all.some((set) => set.Type === type));
    const [type] = there.filter((one) => asked === undefined || one === asked);
    if (type === undefined) {
        throw new failure/* Failure */.HR('not-found', {
            what: `There is no ${asked ?? MOVABLE.join(', ')} record of ${name} to switch`,
            saw: `its hosted zone has ${[...new Set(all.map(({ Type }) => Type))].join(', ') || 'nothing'} of that name`,
            fix: 'check "record", or create the record first, answering as blue does',
        });
    }
    if (asked !== undefined || there.length === 1)
        return type;
    throw new failure/* Failure */.HR('bad-input', {
        what: `Cannot tell which record of ${name} to switch`,
        saw: `it has ${there.join(' and ')}`,
        fix: 'set "type" to one of them',
    });
}
/**
 * Tells the two sides of a record apart.
 *
 * @throws {Failure} `refused` for routing that is not ours to change, `bad-input` where a side is not told.
 */
function startOf(sets, want, record) {
    const routing = routingOf(sets, record.type);
    switch (routing.kind) {
        case 'simple':
            return startOfSimple(routing.set, want, record);
        case 'weighted':
            return startOfPair(routing.sets, want, record);
        case 'other':
            throw refused(`${sayName(record)} is not switched by this action`, `its routing policy is ${routing.policy}`, 'name a record that is simple, or weighted between blue and green');
        case 'none':
            throw refused(`${sayName(record)} is not there`, 'no record set', 'create the record first');
        default:
            return routing;
    }
}
function startOfSimple(set, want, record) {
    const live = liveOf(set, want, record);
    const idle = otherSide(live);
    const to = want.to === 'other' ? idle : want.to;
    const idleAnswer = want[idle];
    if (idleAnswer === undefined && to === idle) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `Cannot tell what ${sayName(record)} is to answer as ${idle}`,
            saw: `it answers ${sayAnswer(set)} alone, which is ${live}`,
            fix: `set "${idle}"`,
        });
    }
    const pair = splitSimple(set, live, idleAnswer ?? start_answerOf(set), NAMES);
    const shares = live === 'blue' ? { blue: 100, green: 0 } : { blue: 0, green: 100 };
    return { sets: [set], simple: true, to, pair, shares };
}
/** Which side a simple record answers as; what nobody claims is blue when green is somebody else, and the other way round. */
function liveOf(set, want, record) {
    const is = (side) => want[side] !== undefined && answers(set, want[side]);
    if (is('blue') && is('green'))
        throw bothAlike(record, sayAnswer(set));
    if (is('blue'))
        return 'blue';
    if (is('green'))
        return 'green';
    if (want.blue === undefined && want.green !== undefined)
        return 'blue';
    if (want.green === undefined && want.blue !== undefined)
        return 'green';
    throw refused(`Cannot tell which side ${sayName(record)} answers as`, `it answers ${sayAnswer(set)}, ${want.blue === undefined ? 'and neither side was told' : 'which is neither blue nor green'}`, 'set "blue" and "green" to what they answer; one of them must be what the record answers now');
}
function startOfPair(sets, want, record) {
    const found = findPair(sets, identifiersIn(sets, want));
    if (found === undefined || found.others.length > 0) {
        throw refused(`${sayName(record)} is not weighted between blue and green alone`, `it has ${saySets(sets)}`, 'use the set identifiers "blue" and "green", or set "blue" and "green" to what the two sets answer');
    }
    const percent = percentOf('green', weightsOf(found.pair)) ?? 50;
    const green = Math.round(percent);
    const shares = { blue: 100 - green, green };
    const to = want.to === 'other' ? idleOf(found.pair, record) : want.to;
    const live = otherSide(to);
    const liveAnswer = want[live];
    if (liveAnswer !== undefined && !answers(found.pair[live], liveAnswer))
        throw holds(found.pair, live, record);
    return { sets, simple: false, to, pair: withAnswer(found.pair, to, want[to], record), shares };
}
/** The sets named so, or else the two that answer as the inputs say. */
function identifiersIn(sets, want) {
    const identifierOf = (side) => sets.find((set) => set.SetIdentifier === NAMES[side])?.SetIdentifier ??
        sets.find((set) => want[side] !== undefined && answers(set, want[side]))?.SetIdentifier ??
        NAMES[side];
    return { blue: identifierOf('blue'), green: identifierOf('green') };
}
function idleOf(pair, record) {
    const { blue, green } = weightsOf(pair);
    if (blue === 0 && green > 0)
        return 'blue';
    if (green === 0 && blue > 0)
        return 'green';
    throw new failure/* Failure */.HR('bad-input', {
        what: `Cannot tell which side of ${sayName(record)} is the other one`,
        saw: `blue ${blue}, green ${green}`,
        fix: 'set "to" to blue or green',
    });
}
/** What an idle side answers may be changed on the way; a side that has traffic keeps its answer. */
function withAnswer(pair, side, answer, record) {
    if (answer === undefined || answers(pair[side], answer))
        return pair;
    if (weightsOf(pair)[side] > 0)
        throw holds(pair, side, record);
    const { ResourceRecords: _records, AliasTarget: _alias, TTL, ...rest } = pair[side];
    const ttl = TTL ?? pair[otherSide(side)].TTL ?? 60;
    const changed = { ...rest, ...('AliasTarget' in answer ? {} : { TTL: ttl }), ...answer };
    return side === 'blue' ? { ...pair, blue: changed } : { ...pair, green: changed };
}
const start_answerOf = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined ? { ResourceRecords } : { AliasTarget };
const holds = (pair, side, record) => refused(`${side} of ${sayName(record)} is not what the input "${side}" says`, `it answers ${sayAnswer(pair[side])} and has traffic`, `set "${side}" to that, or leave it out`);
const bothAlike = (record, answer) => new failure/* Failure */.HR('bad-input', {
    what: `There is nothing to switch ${sayName(record)} between`,
    saw: `blue and green both answer ${answer}`,
    fix: 'set "green" to what the new side answers',
});
const refused = (what, saw, fix) => new failure/* Failure */.HR('refused', { what, saw, fix });

;// CONCATENATED MODULE: ./build/targets/route53-record/plan.js





/**
 * Decides how a record gets its traffic to a side: pure, from every record set of its name.
 *
 * @throws {Failure} `refused`, `bad-input` or `not-found`, each before anything was changed.
 */
function planSwitch(walk, all, planning) {
    const type = typeOf(all, planning.name, walk.type);
    const { zoneId, zone, name, id, run } = planning;
    const record = { zoneId, zone, name, type };
    const start = startOf(all.filter((set) => set.Type === type), walk, record);
    const stops = stopsOf(walk, start, record);
    const change = (all) => ({
        id,
        kind: 'route53-record',
        target: { ...record },
        run,
        stops: all,
    });
    const [first, ...rest] = stops.map(stopOf);
    if (first === undefined)
        throw new Error('a walk without a start');
    if (rest.length === 0)
        return { do: 'nothing', change: change([first, first]), remarks: [] };
    return { do: 'change', change: change([first, ...rest]), remarks: plan_remarksOn(walk, start, all, record) };
}
function stopsOf(walk, start, record) {
    const { to, shares, sets } = start;
    const goal = walk.steps.at(-1) ?? 100;
    if (goal < shares[to]) {
        throw new failure/* Failure */.HR('refused', {
            what: `${sayName(record)} would move backwards`,
            saw: `${to} has ${shares[to]} percent already, more than the ${goal} that "steps" ends at`,
            fix: `set "to" to ${otherSide(to)}, or let "steps" end higher`,
        });
    }
    const ahead = walk.steps.filter((percent) => percent > shares[to] || percent === goal);
    const stops = [{ shares, sets }];
    for (const percent of ahead) {
        const stop = stopAtPercent(percent, walk, start);
        const before = stops.at(-1);
        if (before === undefined || !sameRecordSets(before.sets, stop.sets))
            stops.push(stop);
    }
    return stops;
}
function stopAtPercent(percent, walk, start) {
    const { to, simple } = start;
    const shares = to === 'green' ? { blue: 100 - percent, green: percent } : { blue: percent, green: 100 - percent };
    const isThere = start.shares[to] === percent;
    const aged = withTtl(walk.ttlSeconds);
    if (simple && isThere)
        return { shares, sets: start.sets.map(aged) };
    const pair = { blue: aged(start.pair.blue), green: aged(start.pair.green) };
    if (percent === 100 && walk.finalize === 'simple')
        return { shares, sets: [joinPair(pair, to)] };
    const weighed = isThere ? pair : weighPair(pair, shares);
    return { shares, sets: [weighed.blue, weighed.green] };
}
const withTtl = (ttlSeconds) => (set) => ttlSeconds === undefined || set.AliasTarget !== undefined ? set : { ...set, TTL: ttlSeconds };
function plan_remarksOn(walk, start, all, { type }) {
    const { to, shares, pair } = start;
    const passed = walk.steps.filter((percent) => percent <= shares[to] && percent !== walk.steps.at(-1));
    const twin = type === 'A' ? 'AAAA' : 'A';
    const others = type === 'CNAME' ? [] : all.filter((set) => set.Type === twin);
    return [
        ...(passed.length === 0 ? [] : [`${to} has ${shares[to]} percent already; left out: ${passed.join(', ')}`]),
        ...(others.length === 0 ? [] : [`the ${twin} record of the same name stays as it is`]),
        ...(pair[otherSide(to)].HealthCheckId === undefined && pair[to].HealthCheckId === undefined
            ? []
            : ['with health checks a side of weight 0 answers again when the other one is unhealthy']),
    ];
}

;// CONCATENATED MODULE: ./build/actions/route53-switch/plan.js






/** Pure. @throws {Failure} `refused`, `conflict` or `bad-input`, before anything was changed. */
function plan(inputs, facts, who) {
    const title = TITLES[inputs.operation];
    switch (inputs.operation) {
        case 'switch':
            return planWalk(title, inputs, facts, who);
        case 'rollback': {
            if (inputs.undo === undefined)
                return planWalk(title, inputs, facts, who);
            const open = expectOnWalk(inputs.undo, inputs, facts);
            return { do: 'take-back', title, change: open.change, open };
        }
        case 'confirm': {
            if (inputs.undo === undefined)
                throw new Error('a confirmation without an entry passed its inputs');
            const open = expectOnWalk(inputs.undo, inputs, facts);
            return { do: 'confirm', title, change: open.change, open: { ...open, to: (0,core_change/* lastStop */.t8)(open.change) } };
        }
        case 'status':
            return { do: 'show' };
        default:
            return inputs.operation;
    }
}
const TITLES = { switch: 'Switch', rollback: 'Rollback', confirm: 'Confirmation', status: 'Status' };
function planWalk(title, inputs, { zone, sets }, who) {
    const planning = { ...who, zoneId: zone.id, zone: zone.name, name: inputs.record };
    const planned = planSwitch(inputs.walk, sets, planning);
    if (planned.do === 'nothing')
        return { do: 'prove', title, change: planned.change, remark: 'the record was there already' };
    return { do: 'walk', title, change: planned.change, remarks: planned.remarks };
}
/** What was recorded is a proposal: it must be of this record, and the record must be on its walk. */
function expectOnWalk(entry, { record, walk, operation }, { zone, sets }) {
    const name = readName(entry.change.target);
    if (name.name !== record || name.zoneId !== zone.id || (walk.type !== undefined && walk.type !== name.type)) {
        throw new failure/* Failure */.HR('bad-input', {
            what: 'The inputs and what the run recorded are not of one record',
            saw: `"undo" is of ${sayName(name)} in ${name.zoneId}, the inputs name ${record} in ${zone.id}`,
            fix: 'give the "undo" output of the run that switched this record',
        });
    }
    const there = sets.filter((set) => set.Type === name.type);
    const at = stopAt(entry.change, there);
    const fits = operation === 'confirm' ? at === (0,core_change/* lastStop */.t8)(entry.change) : at !== undefined;
    if (fits)
        return entry;
    throw new failure/* Failure */.HR('conflict', {
        what: `${sayName(name)} is not where that run left it`,
        saw: saySets(there),
        fix: 'look at it with operation "status"; to move it all the same, use operation "switch" with "to"',
    });
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/actions/route53-switch/report.js



/** A gate that tells a version is not needed to know where a record points: it was read. */
const report = (title, outcome, target) => (0,report_change/* reportChange */.R)(`${title}: ${target.name}`, { ...outcome, result: switchedFor(outcome, title) }, target, true);
/** A rollback by a walk that was confirmed is a rollback that is done. */
function switchedFor({ result }, title) {
    if (result !== 'confirmed')
        return result;
    return title === 'Rollback' ? 'rolled-back' : 'switched';
}
const reportDryRun = ({ stops }) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { dryRun: true, from: stops[0], to: stops.at(-1) ?? null },
    summary: '',
    exitCode: result/* EXIT */.dc.done,
});
const reportStatus = (record, facts) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: { zone: { id: facts.zone.id, name: facts.zone.name }, sets: facts.sets },
    summary: `### Status: ${record}\n\n    ${sayStatus(record, facts).replaceAll('\n', '\n    ')}`,
    exitCode: result/* EXIT */.dc.done,
});
/** For people: what the name answers, type by type. */
const sayStatus = (record, { zone, sets }) => [
    `${record} in ${zone.name} (${zone.id})`,
    ...(sets.length === 0 ? ['  no record at all'] : sets.map((set) => `  ${set.Type} ${saySet(set)}`)),
].join('\n');

;// CONCATENATED MODULE: ./build/actions/route53-switch/undo.js






/** For the post step and `slipway undo`: the account comes from the environment, the proof from inputs. */
const readUndoing = async (reader, world) => {
    const access = accessFrom(world);
    world.host.mask(secretsOf(access));
    const client = new Route53Client(access, world.http);
    return {
        changing: await (0,read_change_inputs/* readChangeInputs */.Y)(reader),
        secrets: reader.secrets,
        targetOf({ change }) {
            expectOneRecord(change);
            const walking = { holdMs: 0, back: backFlags(change) };
            return new Route53RecordTarget(client, readName(change.target), walking, world.clock);
        },
    };
};

;// CONCATENATED MODULE: ./build/actions/route53-switch/index.js













const route53Switch = {
    name: 'route53-switch',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '1h',
    read: inputs_read,
    run: (inputs, shared, world, signal) => (0,reversible/* runAlone */.l2)(route53Switch, inputs, shared, world, signal),
    async prepare(inputs, shared, world, signal) {
        world.host.mask(secretsOf(accessFrom(world)));
        const observed = await observeRecord(inputs, world, signal);
        const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name });
        if (planned.do === 'show') {
            world.log.info(sayStatus(inputs.record, observed));
            return { told: reportStatus(inputs.record, observed) };
        }
        const { change, title } = planned;
        const walking = { holdMs: inputs.holdMs, back: backFlags(change) };
        const target = new Route53RecordTarget(observed.client, readName(change.target), walking, world.clock);
        const remarks = planned.do === 'walk'
            ? [...planned.remarks, ...unasked(inputs), sayHowLong(change, target, inputs, shared.timeoutMs, world)]
            : [];
        world.log.info((0,report_change/* sayPlan */.f)(`${title} of ${target.name}`, planned.do === 'take-back' ? backwards(change) : change, remarks));
        if (shared.dryRun)
            return { told: reportDryRun(change) };
        const tell = (outcome) => report(title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target);
        if (planned.do !== 'walk')
            return { told: tell(await (0,reversible/* carryOutAtOnce */.sb)(planned, target, inputs, world, signal)) };
        const leg = { target, change, ...(inputs.operation === 'rollback' ? { backOf: `before-${change.id}` } : {}) };
        return { drive: await (0,reversible/* driveOf */.KV)(leg, inputs, world), policy: inputs.changing.policy, report: tell };
    },
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { record: inputs.record },
        summary: '',
    }),
    async post(reader, world) {
        return (0,recover/* recoverInPost */.Ak)(await readUndoing(reader, world), world);
    },
    readUndoing: readUndoing,
};
const unasked = ({ changing }) => changing.gates.length > 0 ? [] : ['no gate asks the new side: that the record is set is all that will be proven'];
const backwards = (change) => ({
    ...change,
    stops: [change.stops.at(-1) ?? change.stops[0], change.stops[0]],
});


/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a shell, quoted where it has to be. */
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


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
/** A shorter value is more likely a word, such as the `blue` of `x-route-key: blue`. */
const LEAST = 8;
/**
 * What the gates are given that must not be told: the values of headers whose names sound like a login, and of those with
 * a scheme in front (`Bearer …`) the rest alone, which is what stands in a variable of the job.
 */
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
/** Reads the `gates` list; what is wrong with it goes to `problem`, all of it. */
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
    // Never the values: a header may carry a token.
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

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportChange),
/* harmony export */   f: () => (/* binding */ sayPlan)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3937);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6768);





/** How a change ended, in every form there is. Pure. */
function reportChange(title, outcome, target, provesVersion) {
    const { entry, result, failure, evidence, moments, remarks } = outcome;
    const { change } = entry;
    const first = moments[0];
    const last = moments.at(-1);
    const tookMs = first === undefined || last === undefined ? 0 : last.atMs - first.atMs;
    const asked = result === 'rolled-back' && failure === undefined;
    const [start, goal] = [change.stops[0], change.stops.at(-1) ?? {}];
    // Taken back because a person asked for it: that was the way, from the goal to the start.
    const [from, to] = asked && entry.to === 0 ? [goal, start] : [start, goal];
    const isThere = result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm';
    const [next, command] = isThere ? ['Take it back', target.rollbackCommand] : ['Look at it', target.statusCommand];
    const rows = [
        ['what', target.name],
        ['result', result],
        ['from', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(from))],
        ['to', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(to))],
        ['took', (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(tookMs)],
        ...(provesVersion || result === 'unchanged'
            ? []
            : [['note', 'did not prove which version answered: no gate asked for it']]),
        ...remarks.map((remark) => ['note', remark]),
        ...(failure === undefined
            ? []
            : [
                ['failed', failure.what],
                ['saw', failure.saw],
                ['try', failure.fix],
            ]),
    ];
    const summary = [
        `### ${title}`,
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .factsTable */ .wd)(rows),
        ...(evidence === undefined ? [] : [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceBlock */ .rz)(evidence)]),
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .timeline */ .IO)(target.name, moments),
        `${next}: \`${command.replaceAll('`', '')}\``,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
    // What was switched can still be taken back by a move: nothing was sealed.
    const isOpen = ['awaiting-confirm', 'unknown', 'rollback-failed', 'switched'].includes(result);
    return {
        result,
        outputs: { undo: isOpen ? JSON.stringify(entry) : '' },
        details: {
            target: change.target,
            change: change.id,
            from: change.stops[0],
            to: change.stops.at(-1) ?? null,
            moments: moments.map(({ atMs, text }) => ({ at: new Date(atMs).toISOString(), text })),
            remarks,
            ...(evidence === undefined ? {} : { evidence: evidence }),
        },
        summary,
        exitCode: asked ? _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfChange */ .RY)(result),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** A plan, printed: what a dry run shows. */
const sayPlan = (title, change, remarks) => [
    `Plan: ${title}`,
    ...change.stops
        .slice(1)
        .map((stop, index) => `  ~ ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(change.stops[index] ?? {}))} → ${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImage */ .Uq)((0,_drive_js__WEBPACK_IMPORTED_MODULE_3__/* .sayStop */ .u)(stop))}`),
    ...remarks.map((remark) => `  ! ${remark}`),
].join('\n');


/***/ })

};
