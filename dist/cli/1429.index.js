export const id = 1429;
export const ids = [1429,8023];
export const modules = {

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ asksForMore),
/* harmony export */   $K: () => (/* binding */ WHY_NO_IMAGE),
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   St: () => (/* binding */ readChanges),
/* harmony export */   rI: () => (/* binding */ isNoImage)
/* harmony export */ });
/* harmony import */ var _core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
/* harmony import */ var _systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2589);


async function readChanges(reader) {
    const pull = reader.choice('pull', ['always', 'missing'], '');
    const lines = {
        env: reader.list('env', 'hide what is wrong'),
        labels: reader.list('labels', 'hide what is wrong'),
        sidekicks: reader.list('sidekick-images'),
    };
    const read = Object.values(lines).some(({ length }) => length > 0)
        ? (await __webpack_require__.e(/* import() */ 9081).then(__webpack_require__.bind(__webpack_require__, 9081))).readLines(reader, lines, pull)
        : { env: [], labels: [], sidekicks: new Map() };
    return { ...read, pull, force: reader.flag('force', false) };
}
const asksForMore = ({ env, labels, sidekicks, pull, force }) => env.length + labels.length + sidekicks.size > 0 || pull !== undefined || force;
const isSecret = (name, value) => (0,_core_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .soundsSecret */ .z)(name) && value.length >= 8;
const isNoImage = ({ repository }) => [_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGE */ .g, `docker.io/${_systems_cattle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGE */ .g}`].includes(repository.toLowerCase());
const WHY_NO_IMAGE = 'for Rancher this means to have no container at all';


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

// UNUSED EXPORTS: PENDING_UPGRADE

// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/run/read-registry-login.js
var read_registry_login = __webpack_require__(7114);
// EXTERNAL MODULE: ./build/targets/cattle-run-state/steps.js
var steps = __webpack_require__(7602);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/access.js
var rancher_upgrade_access = __webpack_require__(6117);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/changes.js
var rancher_upgrade_changes = __webpack_require__(6226);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/patience.js
var patience = __webpack_require__(6088);
;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/services.js
async function readServices(reader, undo) {
    const [stack, service, image] = [reader.maybe('stack'), reader.maybe('service'), reader.maybeImageRef('image')];
    const lines = reader.list('services');
    if (service !== undefined && lines.length > 0)
        reader.problem('services', `beside "service" (${service})`, 'give one of the two');
    if (service === undefined && lines.length === 0 && undo.length > 0)
        return (await __webpack_require__.e(/* import() */ 3342).then(__webpack_require__.bind(__webpack_require__, 3342))).servicesIn(undo, stack, reader);
    if (service === undefined && lines.length === 0)
        reader.problem('service', 'nothing', 'required, or "services"');
    const all = lines.length === 0
        ? [{ stack, service: service ?? '', image }]
        : (await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.bind(__webpack_require__, 6642))).readServiceLines(reader, lines, { stack, image });
    if (all.some((one) => one.stack === undefined))
        reader.problem('stack', 'nothing', 'required');
    return all.map((one) => ({ ...one, stack: one.stack ?? '' }));
}

;// CONCATENATED MODULE: ./build/actions/rancher-upgrade/inputs.js








const PENDING_UPGRADE = ['fail', 'confirm', 'rollback', 'wait'];
async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ...steps/* STEPS */.U, ...read_change_inputs/* OPERATIONS */.xb], 'upgrade');
    const access = (0,rancher_upgrade_access/* readAccess */.z)(reader);
    const undone = reader.maybe('undo') === undefined ? undefined : await __webpack_require__.e(/* import() */ 3342).then(__webpack_require__.bind(__webpack_require__, 3342));
    const undo = undone?.readUndo(reader) ?? [];
    const services = await readServices(reader, undo);
    const changes = await (0,rancher_upgrade_changes/* readChanges */.St)(reader);
    if (operation === 'upgrade' && !(0,rancher_upgrade_changes/* asksForMore */.$4)(changes) && services.some(({ image }) => image === undefined))
        reader.problem('image', 'nothing', 'required for an upgrade that changes nothing else');
    const scale = reader.maybeCount('scale', 1);
    const changing = await (0,patience/* readChanging */.g)(reader);
    const unfilled = new Set();
    for (const { image } of services) {
        if (image === undefined)
            continue;
        if ((0,rancher_upgrade_changes/* isNoImage */.rI)(image))
            reader.problem('image', `"${(0,image_ref/* formatImageRef */.kL)(image)}"`, rancher_upgrade_changes/* WHY_NO_IMAGE */.$K);
        for (const name of await (0,read_change_inputs/* unfilledIn */.H3)(changing.gates, image))
            unfilled.add(name);
    }
    for (const name of unfilled) {
        reader.problem('gates', `a gate that asks for {${name}}`, `the image has no ${name === 'version' ? 'tag' : 'digest'} to compare with`);
    }
    const inputs = {
        operation,
        access,
        environment: reader.maybe('environment') ?? undone?.environmentIn(undo),
        services,
        parallel: reader.count('parallel', 1, 1),
        changes,
        scale,
        strategy: {
            batchSize: reader.count('batch-size', 1, 1),
            intervalMs: reader.durationMs('interval', '2s'),
            startFirst: reader.flag('start-first', false),
        },
        allowMovingTag: reader.flag('allow-moving-tag', false),
        allowDowngrade: reader.flag('allow-downgrade', false),
        requireHealthCheck: reader.flag('require-health-check', false),
        checkImages: reader.flag('check-images', true),
        registryLogin: (0,read_registry_login/* readRegistryLogin */.T)(reader),
        undo,
        toVersion: reader.maybe('to-version'),
        pendingUpgrade: reader.choice('pending-upgrade', PENDING_UPGRADE, 'fail'),
        holdForMs: reader.maybeDurationMs('hold-for'),
        changing,
        secrets: reader.secrets,
    };
    const { registryLogin, toVersion, holdForMs } = inputs;
    const isPlain = operation === 'upgrade' && undo.length === 0 && scale === undefined && !reader.wasGiven('scale');
    if (!isPlain || registryLogin !== undefined || toVersion !== undefined || holdForMs !== undefined)
        (await __webpack_require__.e(/* import() */ 2813).then(__webpack_require__.bind(__webpack_require__, 2813))).checkInputs(reader, inputs);
    return inputs;
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ OPEN_TO_ALL),
/* harmony export */   R: () => (/* binding */ observeServices)
/* harmony export */ });
/* harmony import */ var _core_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31);
/* harmony import */ var _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3651);
/* harmony import */ var _targets_cattle_service_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4609);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5660);




const OPEN_TO_ALL = 'access control is off on this Rancher server: everybody who reaches it is admin';
async function observeServices({ access, environment: wanted, services }, world, signal) {
    const client = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)(access, world);
    const environment = await (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .findProject */ .t1)(client, wanted, signal);
    const remarks = (await client.wantsKeys(signal)) ? [] : [OPEN_TO_ALL];
    const project = new _systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .CattleProject */ .bI(client, environment.id);
    const stacks = await project.stacks(signal);
    const activeHosts = await project.activeHosts(signal);
    const inStack = new Map();
    return (0,_core_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOrAll */ .I)(services, `Not all of ${services.length} services can be told`, async ({ stack: name, service }) => {
        const stack = (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('stack', name, stacks);
        const among = inStack.get(stack.id) ?? project.services(stack.id, signal);
        inStack.set(stack.id, among);
        const found = (0,_systems_cattle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('service', service, await among);
        return {
            name: {
                environmentId: environment.id,
                environment: environment.name,
                stack: stack.name,
                service: found.name,
                id: found.id,
            },
            project,
            remarks,
            activeHosts,
            facts: await (0,_targets_cattle_service_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .l)(project, found.id, signal),
        };
    });
}


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/run/read-change-inputs.js
var read_change_inputs = __webpack_require__(8803);
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
    const operation = reader.choice('operation', ['switch', ...read_change_inputs/* OPERATIONS */.xb], 'switch');
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
        changing: await (0,read_change_inputs/* readChangeInputs */.Y1)(reader),
        secrets: reader.secrets,
    };
    await complain(reader, inputs);
    return inputs;
}
async function complain(reader, inputs) {
    const { operation, hostedZoneId, hostedZone, walk, undo, saysTo, changing } = inputs;
    if (hostedZoneId !== undefined && hostedZone !== undefined)
        reader.problem('hosted-zone', `"${hostedZone}"`, 'one of hosted-zone and hosted-zone-id is enough');
    if (walk.finalize === 'simple' && walk.steps.at(-1) !== 100)
        reader.problem('finalize', '"simple"', 'it needs "steps" that end at 100');
    if (operation === 'confirm' && undo === undefined)
        reader.problem('undo', 'nothing', 'a confirmation needs the "undo" output of the run that made the switch');
    if (operation === 'rollback' && undo === undefined && (!saysTo || walk.to === 'other'))
        reader.problem('undo', 'nothing', 'a rollback never guesses: give the "undo" output of that run, or "to" as blue or green');
    for (const name of await (0,read_change_inputs/* unfilledIn */.H3)(changing.gates, {}))
        reader.problem('gates', `a gate that asks for {${name}}`, 'a record tells none to compare with; write the value itself');
}
async function undoOf(reader, meant) {
    const text = reader.maybe('undo');
    if (text === undefined)
        return undefined;
    const { readUndo } = await __webpack_require__.e(/* import() */ 6364).then(__webpack_require__.bind(__webpack_require__, 6364));
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

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ observeRecord)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/systems/route53/client.js + 1 modules
var route53_client = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/systems/route53/name.js
var route53_name = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/systems/route53/records.js
var records = __webpack_require__(493);
// EXTERNAL MODULE: ./build/systems/route53/failures.js
var failures = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/systems/route53/zones.js



async function getZone(client, id, signal) {
    const { HostedZone: zone, DelegationSet } = await client.getHostedZone(id, signal);
    if (zone === undefined) {
        throw (0,failures/* emptyAnswer */.W)({ operation: 'GetHostedZone', what: `read the hosted zone ${id}`, write: false });
    }
    return zoneOf(zone, DelegationSet?.NameServers ?? []);
}
async function findZone(client, name, visibility, signal) {
    for (const candidate of (0,route53_name/* possibleZones */.NC)(name)) {
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
        saw: `no ${visibility} zone of this account is named ${(0,route53_name/* possibleZones */.NC)(name).join(' or ')}`,
        fix: 'set hosted-zone-id, and check that the credentials belong to its account',
    });
}
async function zonesNamed(client, name, signal) {
    const named = [];
    let from = { DNSName: name };
    for (;;) {
        const page = await client.listHostedZonesByName({ ...from, MaxItems: 100 }, signal);
        named.push(...(page.HostedZones ?? []).filter((zone) => (0,route53_name/* normalName */.tK)(zone.Name ?? '') === name));
        const { IsTruncated, NextDNSName = '', NextHostedZoneId } = page;
        if (IsTruncated !== true || (0,route53_name/* normalName */.tK)(NextDNSName) !== name || NextHostedZoneId === undefined)
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
    return { id, name: (0,route53_name/* normalName */.tK)(zone.Name ?? ''), private: zone.Config?.PrivateZone === true, nameServers };
}
const bareId = ({ Id = '' }) => Id.replace(/^\/hostedzone\//, '');

// EXTERNAL MODULE: ./build/actions/route53-switch/access.js
var access = __webpack_require__(6819);
;// CONCATENATED MODULE: ./build/actions/route53-switch/observe.js






async function observeRecord(inputs, world, signal) {
    const client = new route53_client/* Route53Client */.L((0,access/* accessFrom */.l)(world), world.http);
    const zone = await observe_zoneOf(client, inputs, signal);
    return { client, zone, sets: await (0,records/* listRecordSets */.f)(client, { zoneId: zone.id, name: inputs.record }, signal) };
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
    if ((0,route53_name/* liesIn */.z$)(record, zone.name))
        return zone;
    throw new failure/* Failure */.HR('bad-input', {
        what: `${record} does not lie in the hosted zone ${zone.id}`,
        saw: `that zone is ${zone.name}`,
        fix: 'correct "record" or the zone',
    });
}
const undoneZone = (undo) => undo === undefined ? undefined : String(undo.change.target.zoneId);


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   oY: () => (/* binding */ readWanted)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _core_image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8238);
/* harmony import */ var _run_read_registry_login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7114);




async function read(from) {
    return { imageId: readImageId(from), ...readWanted(from), allowUntrusted: from.flag('allow-untrusted', false) };
}
function readWanted(from) {
    return {
        repository: readRepository(from),
        version: readVersion(from),
        credentials: (0,_run_read_registry_login_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegistryLogin */ .T)(from),
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


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatColumns)
/* harmony export */ });
function formatColumns(rows) {
    const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachOrAll),
/* harmony export */   c: () => (/* binding */ joinFailures)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

function joinFailures(failures, what) {
    const [first, ...more] = failures;
    if (more.length === 0)
        return first;
    const code = more.every((failure) => failure.code === first.code) ? first.code : 'refused';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, {
        what,
        saw: failures.map(({ what, saw }) => `${what}: ${saw}`).join('; '),
        fix: [...new Set(failures.map(({ fix }) => fix))].join('; '),
    });
}
const AT_A_TIME = 10;
async function eachOrAll(all, what, work) {
    const done = new Map();
    const failed = new Map();
    const waiting = all.entries();
    const takeTurns = async () => {
        for (const [index, one] of waiting) {
            try {
                done.set(index, await work(one));
            }
            catch (error) {
                if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
                    throw error;
                failed.set(index, error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_A_TIME, all.length) }, takeTurns));
    const [first, ...more] = all.flatMap((_, index) => failed.get(index) ?? []);
    if (first !== undefined)
        throw joinFailures([first, ...more], what);
    return all.map((_, index) => done.get(index));
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

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


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

/***/ 9778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorOf: () => (/* binding */ doctorOf)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/pipeline/observe.js + 3 modules
var observe = __webpack_require__(3929);
// EXTERNAL MODULE: ./build/pipeline/operate.js
var operate = __webpack_require__(7863);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/doctor/check.js
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



const LIMIT_MS = 30_000;
const askAll = (checks, world, signal) => Promise.all(checks.map((check) => askOne(check, (0,operate/* quietly */.gd)(world), signal)));
async function askOne(check, world, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { what, neededBy } = check;
        const limit = __addDisposableResource(env_1, world.clock.limit(LIMIT_MS, signal), false);
        try {
            return { what, neededBy, found: check_hidden(await check.ask(world, limit.signal)) };
        }
        catch (error) {
            if (signal.aborted)
                throw error;
            const { saw, fix, what: said } = asMissing(error);
            return { what, neededBy, missing: { saw: check_hidden(`${said}: ${saw}`), fix: check_hidden(fix) } };
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
function asMissing(error) {
    if ((0,core_failure/* isFailure */.N6)(error))
        return error;
    if (!(error instanceof clock/* TimeLimit */.h9))
        throw error;
    return new core_failure/* Failure */.HR('timed-out', {
        what: 'No answer',
        saw: (0,core_failure/* briefly */.m_)(error),
        fix: 'check the address, and that this machine may go there',
    });
}
const check_hidden = (text) => text.replace(/\/\/[^/@\s]+@/g, '//***@');

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/inputs.js + 1 modules
var inputs = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/actions/route53-switch/inputs.js + 2 modules
var route53_switch_inputs = __webpack_require__(511);
// EXTERNAL MODULE: ./build/actions/tag-and-push/inputs.js
var tag_and_push_inputs = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/pipeline/carried.js
var carried = __webpack_require__(365);
// EXTERNAL MODULE: ./build/pipeline/stage-world.js
var stage_world = __webpack_require__(8072);
// EXTERNAL MODULE: ./build/pipeline/stages.js
var stages = __webpack_require__(1712);
// EXTERNAL MODULE: ./build/run/read-registry-login.js
var read_registry_login = __webpack_require__(7114);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/version.js
var core_version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/run/programs.js
var programs = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/systems/compose/version.js
var version = __webpack_require__(4950);
// EXTERNAL MODULE: ./build/systems/docker/engine.js
var engine = __webpack_require__(7746);
;// CONCATENATED MODULE: ./build/systems/docker/buildx.js


async function askBuildx(cli, options = {}) {
    const result = await (0,engine/* runDocker */.ST)(cli, ['docker', 'buildx', 'version'], { timeoutMs: 30_000, ...options });
    const version = /buildx\s+v?(\S+)/.exec(result.stdout)?.[1];
    if (result.exitCode === 0 && version !== undefined)
        return version;
    throw new core_failure/* Failure */.HR('missing-tool', {
        what: 'The docker command has no buildx',
        saw: (0,engine/* lastLine */.fM)(result.stderr) || `${JSON.stringify(result.stdout.trim())}, exit code ${result.exitCode}`,
        fix: 'install the buildx plugin: sudo apt-get install docker-buildx-plugin; without it "docker build" is the classic builder',
    });
}

// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var git_repository = __webpack_require__(5625);
;// CONCATENATED MODULE: ./build/doctor/machine.js








const LEAST_NODE = 24;
const ALWAYS = ['every command'];
const nodeCheck = ({ node }) => ({
    what: 'Node',
    neededBy: ALWAYS,
    async ask() {
        if (Number(node.split('.')[0]) >= LEAST_NODE)
            return node;
        throw new core_failure/* Failure */.HR('missing-tool', {
            what: 'Node is too old',
            saw: node,
            fix: `install Node ${LEAST_NODE} or newer`,
        });
    },
});
const stateCheck = ({ stateFolder }) => ({
    what: 'state folder',
    neededBy: ALWAYS,
    async ask({ files }) {
        const probe = (0,external_node_path_.join)(stateFolder, '.doctor');
        try {
            await files.privateFolder(stateFolder);
            await files.write(probe, '', { mode: 0o600 });
            await files.remove(probe);
            return stateFolder;
        }
        catch (error) {
            throw new core_failure/* Failure */.HR('denied', {
                what: 'What is changed could not be recorded',
                saw: `${stateFolder}: ${(0,core_failure/* briefly */.m_)(error)}`,
                fix: 'set SLIPWAY_STATE_DIR to a folder of your own, outside the workspace, with mode 700',
            });
        }
    },
});
const engineCheck = (neededBy) => ({
    what: 'Docker engine',
    neededBy,
    async ask(world, signal) {
        const { version, endpoint, arch, store } = await (0,engine/* askEngine */.sb)((0,programs/* dockerOf */.q)(world), { signal });
        const from = world.env.DOCKER_HOST ? ' (DOCKER_HOST)' : '';
        return `${version} at ${endpoint}${from}, ${arch}, ${store} image store`;
    },
});
const composeCheck = (neededBy) => ({
    what: 'docker compose',
    neededBy,
    ask: (world, signal) => (0,version/* askCompose */.g)((0,programs/* dockerOf */.q)(world), { signal }),
});
const buildxCheck = (neededBy) => ({
    what: 'docker buildx',
    neededBy,
    ask: (world, signal) => askBuildx((0,programs/* dockerOf */.q)(world), { signal }),
});
const gitCheck = (neededBy) => ({
    what: 'git',
    neededBy,
    async ask(world, signal) {
        const repository = (0,programs/* repositoryOf */._)(world);
        const commit = await (0,git_repository/* findCommit */.fq)(repository, signal);
        const place = await (0,git_repository/* findPlace */.Pj)(repository, commit, signal);
        const version = (0,core_version/* formatVersion */.qh)({ ...place, dirty: await (0,git_repository/* isDirty */.DM)(repository, signal) });
        return `commit ${commit.slice(0, 7)}, version ${version}`;
    },
});

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/connect.js + 4 modules
var connect = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/actions/rancher-upgrade/observe.js
var rancher_upgrade_observe = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/actions/route53-switch/access.js
var access = __webpack_require__(6819);
// EXTERNAL MODULE: ./build/actions/route53-switch/observe.js + 1 modules
var route53_switch_observe = __webpack_require__(7726);
// EXTERNAL MODULE: ./build/systems/cattle/project.js + 3 modules
var project = __webpack_require__(3651);
// EXTERNAL MODULE: ./build/systems/registry/client.js + 6 modules
var client = __webpack_require__(9436);
// EXTERNAL MODULE: ./build/targets/route53-record/answers.js
var answers = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/targets/route53-record/start.js + 1 modules
var start = __webpack_require__(9834);
;// CONCATENATED MODULE: ./build/doctor/systems.js









const NO_SUCH_TAG = 'slipway-doctor';
const registryCheck = (access, neededBy) => ({
    what: `registry ${access.repository.repository}`,
    neededBy,
    async ask(world, signal) {
        const registry = new client/* Registry */.O(access, world);
        await registry.find(NO_SUCH_TAG, signal);
        const how = access.credentials === undefined ? 'asked without a login' : 'the login is good';
        return `${registry.address.name} answers, ${how}; whether it may push shows only a push`;
    },
});
const serverCheck = ({ access, environment }, neededBy) => ({
    what: `Rancher ${access.url.host}`,
    neededBy,
    async ask(world, signal) {
        const client = await (0,connect/* connect */.N)(access, world);
        const { id, name } = await (0,project/* findProject */.t1)(client, environment, signal);
        const remarks = (await client.wantsKeys(signal)) ? [] : [rancher_upgrade_observe/* OPEN_TO_ALL */.N];
        return [sayEnvironment(name, await new project/* CattleProject */.bI(client, id).activeHosts(signal)), ...remarks].join('; ');
    },
});
const serviceCheck = (inputs, neededBy) => ({
    what: `Rancher ${inputs.access.url.host}`,
    neededBy,
    async ask(world, signal) {
        const all = await (0,rancher_upgrade_observe/* observeServices */.R)(inputs, world, signal);
        const [first] = all;
        if (first === undefined)
            throw new Error('no service was asked for');
        const names = all.map(({ name }) => `${name.stack}/${name.service}`);
        const found = `${names.length === 1 ? 'service' : 'services'} ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} there`;
        return [`${sayEnvironment(first.name.environment, first.activeHosts)}, ${found}`, ...first.remarks].join('; ');
    },
});
function sayEnvironment(name, activeHosts) {
    if (activeHosts > 0)
        return `environment ${name}, ${activeHosts} active ${activeHosts === 1 ? 'host' : 'hosts'}`;
    throw new core_failure/* Failure */.HR('not-found', {
        what: 'An upgrade would have nowhere to run',
        saw: `no active host in the environment ${name}`,
        fix: 'activate a host in Rancher',
    });
}
const recordCheck = (inputs, neededBy) => ({
    what: `Route 53 ${inputs.record.replace(/\.$/, '')}`,
    neededBy,
    async ask(world, signal) {
        world.host.mask((0,access/* secretsOf */.F)((0,access/* accessFrom */.l)(world)));
        const { zone, sets } = await (0,route53_switch_observe/* observeRecord */.E)(inputs, world, signal);
        (0,start/* typeOf */.Q)(sets, inputs.record, inputs.walk.type);
        return `zone ${zone.name} (${zone.id}), credentials ${credentialsFrom(world.env)}; ${(0,answers/* saySets */.fz)(sets)}`;
    },
});
function credentialsFrom(env) {
    if (env.AWS_PROFILE)
        return `of the profile ${env.AWS_PROFILE}`;
    if (env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY)
        return 'from AWS_ACCESS_KEY_ID';
    if (env.AWS_WEB_IDENTITY_TOKEN_FILE)
        return 'by web identity (AWS_WEB_IDENTITY_TOKEN_FILE)';
    if (env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI || env.AWS_CONTAINER_CREDENTIALS_FULL_URI)
        return 'of the container (AWS_CONTAINER_CREDENTIALS_…)';
    return 'of the default profile, or of this machine';
}

;// CONCATENATED MODULE: ./build/doctor/checks.js










const ASKED = ['the command line'];
async function checksOf(inputs, stages, machine, world) {
    const using = (...kinds) => stages.filter(({ use }) => kinds.includes(use)).map(({ name }) => name);
    const versioned = stages.filter(({ use, inputs }) => use === 'tag-and-push' && !inputs.version);
    return [
        nodeCheck(machine),
        stateCheck(machine),
        engineCheck(using('containerized-build', 'compose-integration-test', 'tag-and-push')),
        composeCheck(using('compose-integration-test')),
        buildxCheck(world.env.DOCKER_BUILDKIT === '1' ? using('containerized-build') : []),
        gitCheck(versioned.map(({ name }) => name)),
        ...(inputs.registry === undefined ? [] : [registryCheck(inputs.registry, ASKED)]),
        ...(inputs.rancher === undefined ? [] : [serverCheck(inputs.rancher, ASKED)]),
        ...(await Promise.all(stages.map((stage) => checkOf(stage, world)))),
    ];
}
async function checkOf(stage, { host }) {
    const neededBy = [stage.name];
    const reader = new read_inputs/* InputReader */.i((0,stage_world/* stageInputs */.M)(stage, carried/* NOT_YET */.$_, false));
    await (await stages/* ACTIONS */.k[stage.use]()).read(reader);
    for (const shared of ['dry-run', 'timeout', 'result-file'])
        reader.maybe(shared);
    host.mask(reader.secrets);
    try {
        reader.finish();
    }
    catch (error) {
        const ask = () => Promise.reject(error);
        return { what: `inputs of ${stage.name}`, neededBy, ask };
    }
    const again = new read_inputs/* InputReader */.i((0,stage_world/* stageInputs */.M)(stage, carried/* NOT_YET */.$_, false));
    switch (stage.use) {
        case 'rancher-upgrade':
            return serviceCheck(await (0,inputs/* read */.L)(again), neededBy);
        case 'route53-switch':
            return recordCheck(await (0,route53_switch_inputs/* read */.L)(again), neededBy);
        case 'tag-and-push': {
            const credentials = (0,read_registry_login/* readRegistryLogin */.T)(again);
            const repository = (0,tag_and_push_inputs/* readRepository */.Nu)(again);
            return registryCheck({ repository, ...(credentials === undefined ? {} : { credentials }) }, neededBy);
        }
        case 'containerized-build':
        case 'compose-integration-test':
            return { what: `inputs of ${stage.name}`, neededBy, ask: async () => 'complete' };
        default:
            return stage.use;
    }
}

// EXTERNAL MODULE: ./build/actions/rancher-upgrade/access.js
var rancher_upgrade_access = __webpack_require__(6117);
// EXTERNAL MODULE: ./build/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(1394);
;// CONCATENATED MODULE: ./build/doctor/inputs.js




async function read(reader) {
    return {
        selection: (0,pipeline_inputs/* readSelection */.he)(reader),
        namesFile: reader.wasGiven('config'),
        registry: readRegistry(reader),
        rancher: readRancher(reader),
    };
}
function readRegistry(reader) {
    const isMeant = reader.wasGiven('repository');
    if (!isMeant)
        reader.maybe('repository');
    const repository = isMeant ? (0,tag_and_push_inputs/* readRepository */.Nu)(reader) : undefined;
    const credentials = (0,read_registry_login/* readRegistryLogin */.T)(reader);
    if (repository === undefined)
        return undefined;
    return { repository, ...(credentials === undefined ? {} : { credentials }) };
}
function readRancher(reader) {
    const environment = reader.maybe('environment');
    if (reader.wasGiven('rancher-url'))
        return { access: (0,rancher_upgrade_access/* readAccess */.z)(reader), environment };
    (0,rancher_upgrade_access/* ignoreAccess */.h)(reader);
    return undefined;
}

// EXTERNAL MODULE: ./build/core/columns.js
var columns = __webpack_require__(2745);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/doctor/report.js



const DOCTOR_RESULTS = (/* unused pure expression or super */ null && (['ready', 'missing', 'failed', 'cancelled']));
const isFound = (finding) => 'found' in finding;
const counts = (finding) => !isFound(finding) && finding.neededBy.length > 0;
function sayFindings(findings) {
    const lines = (0,columns/* formatColumns */.j)(findings.map((finding) => [state(finding), finding.what, said(finding)])).split('\n');
    return findings
        .flatMap((finding, index) => [lines[index] ?? '', ...(counts(finding) ? [`  Try: ${fixOf(finding)}`] : [])])
        .join('\n');
}
const state = (finding) => (isFound(finding) ? 'found' : counts(finding) ? 'MISSING' : 'not there');
function said(finding) {
    if (isFound(finding))
        return finding.found;
    return counts(finding) ? finding.missing.saw : `${finding.missing.saw} (no stage needs it)`;
}
const fixOf = (finding) => (isFound(finding) ? '' : finding.missing.fix);
function reportDoctor(findings) {
    const missing = findings.filter(counts);
    return {
        result: missing.length === 0 ? 'ready' : 'missing',
        outputs: {},
        details: {
            findings: findings.map((finding) => ({
                what: finding.what,
                neededBy: finding.neededBy,
                ...(isFound(finding) ? { found: finding.found } : { missing: finding.missing }),
            })),
        },
        page: pageOf(findings),
        exitCode: missing.length === 0 ? result/* EXIT */.dc.done : result/* EXIT */.dc.missing,
        ...(missing.length === 0 ? {} : { failure: failureOf(missing) }),
    };
}
function pageOf(findings) {
    const missing = findings.filter(counts);
    const rest = findings.filter((finding) => !counts(finding));
    return {
        title: 'Doctor',
        result: missing.length === 0 ? 'ready' : 'missing',
        tone: missing.length === 0 ? 'good' : 'failed',
        headline: missing.length === 0 ? 'All that is needed is there.' : `${failureOf(missing).what}.`,
        blocks: [
            ...(missing.length === 0
                ? []
                : [
                    {
                        kind: 'table',
                        header: ['missing', 'saw', 'try', 'needed by'],
                        rows: missing.map((one) => [one.what, said(one), fixOf(one), one.neededBy.join(', ')]),
                    },
                ]),
            {
                kind: 'table',
                header: ['what', '', 'saw'],
                rows: rest.map((one) => [one.what, state(one), said(one)]),
            },
        ],
    };
}
const failureOf = (missing) => new core_failure/* Failure */.HR('not-found', {
    what: `${missing.length === 1 ? 'One thing that is needed is' : `${missing.length} things that are needed are`} missing`,
    saw: missing.map(({ what, neededBy }) => `${what} (needed by ${neededBy.join(', ')})`).join('; '),
    fix: 'do what stands behind each "Try" above, then ask again: slipway doctor',
});

;// CONCATENATED MODULE: ./build/doctor/index.js






const doctorOf = (machine) => ({
    name: 'doctor',
    defaultTimeout: '2m',
    read: read,
    async run(inputs, _shared, world, signal) {
        const { stages, check } = await readFile(inputs, world);
        const findings = await askAll([check, ...(await checksOf(inputs, stages, machine, world))], world, signal);
        world.log.info(sayFindings(findings));
        return reportDoctor(findings);
    },
    failed: () => ({ result: 'failed', outputs: {}, details: {} }),
});
async function readFile({ selection, namesFile }, world) {
    const what = 'pipeline file';
    try {
        const { stages, destination } = await (0,observe/* observePipeline */.N)(selection, world);
        const names = stages.map(({ name }) => name).join(', ');
        const where = destination === undefined ? ', no destination: name one to ask its systems' : ` to ${destination.name}`;
        return { stages, check: { what, neededBy: [], ask: async () => `${selection.config}${where}: ${names}` } };
    }
    catch (error) {
        if (!(0,core_failure/* isFailure */.N6)(error))
            throw error;
        const isThere = (await world.files.list(world.workspace)).includes(selection.config);
        const failure = isThere || namesFile ? error : none(selection.config);
        return {
            stages: [],
            check: { what, neededBy: isThere || namesFile ? [what] : [], ask: () => Promise.reject(failure) },
        };
    }
}
const none = (config) => new core_failure/* Failure */.HR('not-found', { what: 'None', saw: `no ${config} here`, fix: 'name it by "config"' });


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ checkStages),
/* harmony export */   Q9: () => (/* binding */ readyOne),
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   j2: () => (/* binding */ readyAll),
/* harmony export */   oi: () => (/* binding */ withOperation)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _run_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);
/* harmony import */ var _carried_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(365);
/* harmony import */ var _stage_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1712);
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






function withOperation(stage, operation, { without = [], more = {} } = {}) {
    const left = [...without, 'scale'];
    const kept = Object.entries(stage.inputs).filter(([name]) => !left.includes(name));
    return { ...stage, inputs: { ...Object.fromEntries(kept), ...more, operation } };
}
async function readyAll(stages, world, how = {}) {
    const read = [];
    for (const stage of stages)
        read.push(await readStage(stage, world, how));
    expectNone(read.flatMap(({ problems }) => problems));
    return read.map(({ ready }) => ready);
}
async function readyOne(stage, world, how = {}) {
    const { ready, problems } = await readStage(stage, world, how);
    expectNone(problems);
    return ready;
}
async function readStage(stage, world, { dryRun = false, carried = {} }) {
    const action = await _stages_js__WEBPACK_IMPORTED_MODULE_5__/* .ACTIONS */ .k[stage.use]();
    const source = (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageInputs */ .M)(stage, carried, dryRun);
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(source);
    const inputs = await action.read(reader);
    const shared = (0,_run_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .readShared */ .q)(reader, action.defaultTimeout);
    world.host.mask(reader.secrets);
    const ready = {
        stage,
        async start(here, signal) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const limit = __addDisposableResource(env_1, here.clock.limit(shared.timeoutMs, signal), false);
                return await action.run(inputs, shared, (0,_stage_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stageWorld */ .B)(here, stage, source), limit.signal);
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
    try {
        reader.finish();
        return { ready, problems: [] };
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
            throw error;
        return { ready, problems: [error.saw] };
    }
}
function expectNone(problems) {
    if (problems.length === 0)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
async function checkStages(stages, start, dryRun, world) {
    await readyAll(stages, world, { dryRun, carried: { ..._carried_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_YET */ .$_, ...start } });
}
const quietly = (world) => {
    const log = { ...world.log, info() { }, progress() { }, group: (_title, body) => body() };
    return { ...world, log, host: { ...world.host, log } };
};


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

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askCompose)
/* harmony export */ });
/* unused harmony export readComposeVersion */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _docker_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3819);



const LEAST = { major: 2, minor: 21 };
async function askCompose(cli, options = {}) {
    return readComposeVersion(await (0,_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocker */ .ST)(cli, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .composeVersion */ .JM, { timeoutMs: 30_000, ...options }));
}
function readComposeVersion(result) {
    const said = result.stdout.trim();
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(said) ?? [];
    const fix = 'install the compose plugin, version 2.21 or later: sudo apt-get install docker-compose-plugin (docker-compose, version 1, cannot do this)';
    if (result.exitCode !== 0 || major === undefined || minor === undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', {
            what: 'Cannot use docker compose: the docker command has no such plugin',
            saw: firstLine(result.stderr) || `${JSON.stringify(said)}, exit code ${result.exitCode}`,
            fix,
        });
    }
    const tooOld = Number(major) < LEAST.major || (Number(major) === LEAST.major && Number(minor) < LEAST.minor);
    if (tooOld)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-tool', { what: 'Cannot use docker compose: it is too old', saw: said, fix });
    return said;
}
const firstLine = (text) => (0,_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(text.trim().split('\n')[0] ?? '');


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ NUMBER_LABEL),
/* harmony export */   CR: () => (/* binding */ containerLog),
/* harmony export */   FI: () => (/* binding */ composeBuild),
/* harmony export */   JM: () => (/* binding */ composeVersion),
/* harmony export */   NV: () => (/* binding */ PROJECT_LABEL),
/* harmony export */   Rm: () => (/* binding */ composeConfig),
/* harmony export */   Tn: () => (/* binding */ composeUpAlone),
/* harmony export */   Xu: () => (/* binding */ inspectContainers),
/* harmony export */   d3: () => (/* binding */ composeServices),
/* harmony export */   e8: () => (/* binding */ ONE_OFF_LABEL),
/* harmony export */   fX: () => (/* binding */ SERVICE_LABEL),
/* harmony export */   gA: () => (/* binding */ composeUp),
/* harmony export */   wO: () => (/* binding */ followLog)
/* harmony export */ });
const composeVersion = ['docker', 'compose', 'version', '--short'];
const composeConfig = (project, file) => [
    ...ofFile(project, file),
    ...['--profile', '*', 'config', '--format', 'json'],
];
const composeServices = (project, file) => [
    ...ofFile(project, file),
    ...['config', '--services'],
];
const ofFile = (project, file) => [
    'docker',
    'compose',
    ...['--ansi', 'never', '--project-name', project, '--file', file],
];
const composeUp = (place, services) => [
    ...ofStdin(place),
    ...['up', '--detach', '--no-build', '--pull', 'never'],
    ...services,
];
const composeUpAlone = (place, service) => [
    ...ofStdin(place),
    ...['up', '--detach', '--no-build', '--pull', 'never', '--no-deps', service],
];
const composeBuild = (place, services) => [
    ...ofStdin(place, 'plain'),
    'build',
    ...services,
];
const ofStdin = ({ project, folder }, progress = 'quiet') => [
    'docker',
    'compose',
    ...['--progress', progress, '--ansi', 'never', '--project-name', project, '--project-directory', folder],
    ...['--file', '-'],
];
const PROJECT_LABEL = 'com.docker.compose.project';
const SERVICE_LABEL = 'com.docker.compose.service';
const NUMBER_LABEL = 'com.docker.compose.container-number';
const ONE_OFF_LABEL = 'com.docker.compose.oneoff';
const inspectContainers = (ids) => [
    'docker',
    'container',
    'inspect',
    '--format',
    '{{json .}}',
    ...ids,
];
const containerLog = (id, lines) => [
    'docker',
    'logs',
    '--timestamps',
    '--tail',
    String(lines),
    id,
];
const followLog = (id) => ['docker', 'logs', '--follow', id];


/***/ }),

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ splitSimple),
/* harmony export */   Fj: () => (/* binding */ weighPair),
/* harmony export */   Z$: () => (/* binding */ weightsOf),
/* harmony export */   _P: () => (/* binding */ otherSide),
/* harmony export */   bf: () => (/* binding */ joinPair),
/* harmony export */   c6: () => (/* binding */ findPair),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const BESIDE_ALIAS_TTL_SECONDS = 60;
const otherSide = (side) => (side === 'blue' ? 'green' : 'blue');
function findPair(sets, identifiers) {
    const blue = sets.find((set) => set.SetIdentifier === identifiers.blue);
    const green = sets.find((set) => set.SetIdentifier === identifiers.green);
    if (blue === undefined || green === undefined)
        return undefined;
    return { pair: { blue, green }, others: sets.filter((set) => set !== blue && set !== green) };
}
const weightsOf = ({ blue, green }) => ({ blue: blue.Weight ?? 0, green: green.Weight ?? 0 });
function percentOf(side, weights) {
    const sum = weights.blue + weights.green;
    return sum === 0 ? undefined : (100 * weights[side]) / sum;
}
function weighPair(pair, weights) {
    const wrong = Object.values(weights).some((weight) => !Number.isInteger(weight) || weight < 0 || weight > 255);
    if (wrong || weights.blue + weights.green === 0) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', {
            what: `Cannot weigh ${pair.blue.Name} like that`,
            saw: `blue ${weights.blue}, green ${weights.green}`,
            fix: 'use whole numbers from 0 to 255, at least one of them more than 0',
        });
    }
    return { blue: { ...pair.blue, Weight: weights.blue }, green: { ...pair.green, Weight: weights.green } };
}
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
function joinPair(pair, side) {
    const { SetIdentifier: _identifier, Weight: _weight, ...simple } = pair[side];
    return simple;
}


/***/ }),

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ STEPS)
/* harmony export */ });
const STEPS = ['start', 'stop', 'restart', 'scale'];


/***/ }),

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ startOf),
  Q: () => (/* binding */ typeOf)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/systems/route53/pair.js
var route53_pair = __webpack_require__(19);
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
function typesInTheWay(sets, type) {
    const types = new Set(sets.map((set) => set.Type));
    return [...types].filter((other) => other !== type && (type === 'CNAME' || other === 'CNAME'));
}

// EXTERNAL MODULE: ./build/targets/route53-record/answers.js
var answers = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/targets/route53-record/stops.js
var stops = __webpack_require__(9818);
;// CONCATENATED MODULE: ./build/targets/route53-record/start.js





const NAMES = { blue: 'blue', green: 'green' };
const MOVABLE = ['A', 'AAAA', 'CNAME'];
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
function startOf(sets, want, record) {
    const routing = routingOf(sets, record.type);
    switch (routing.kind) {
        case 'simple':
            return startOfSimple(routing.set, want, record);
        case 'weighted':
            return startOfPair(routing.sets, want, record);
        case 'other':
            throw refused(`${(0,stops/* sayName */.NJ)(record)} is not switched by this action`, `its routing policy is ${routing.policy}`, 'name a record that is simple, or weighted between blue and green');
        case 'none':
            throw refused(`${(0,stops/* sayName */.NJ)(record)} is not there`, 'no record set', 'create the record first');
        default:
            return routing;
    }
}
function startOfSimple(set, want, record) {
    const live = liveOf(set, want, record);
    const idle = (0,route53_pair/* otherSide */._P)(live);
    const to = want.to === 'other' ? idle : want.to;
    const idleAnswer = want[idle];
    if (idleAnswer === undefined && to === idle) {
        throw new failure/* Failure */.HR('bad-input', {
            what: `Cannot tell what ${(0,stops/* sayName */.NJ)(record)} is to answer as ${idle}`,
            saw: `it answers ${(0,answers/* sayAnswer */.sQ)(set)} alone, which is ${live}`,
            fix: `set "${idle}"`,
        });
    }
    const pair = (0,route53_pair/* splitSimple */.Db)(set, live, idleAnswer ?? answerOf(set), NAMES);
    const shares = live === 'blue' ? { blue: 100, green: 0 } : { blue: 0, green: 100 };
    return { sets: [set], simple: true, to, pair, shares };
}
function liveOf(set, want, record) {
    const is = (side) => want[side] !== undefined && (0,answers/* answers */.GA)(set, want[side]);
    if (is('blue') && is('green'))
        throw bothAlike(record, (0,answers/* sayAnswer */.sQ)(set));
    if (is('blue'))
        return 'blue';
    if (is('green'))
        return 'green';
    if (want.blue === undefined && want.green !== undefined)
        return 'blue';
    if (want.green === undefined && want.blue !== undefined)
        return 'green';
    throw refused(`Cannot tell which side ${(0,stops/* sayName */.NJ)(record)} answers as`, `it answers ${(0,answers/* sayAnswer */.sQ)(set)}, ${want.blue === undefined ? 'and neither side was told' : 'which is neither blue nor green'}`, 'set "blue" and "green" to what they answer; one of them must be what the record answers now');
}
function startOfPair(sets, want, record) {
    const found = (0,route53_pair/* findPair */.c6)(sets, identifiersIn(sets, want));
    if (found === undefined || found.others.length > 0) {
        throw refused(`${(0,stops/* sayName */.NJ)(record)} is not weighted between blue and green alone`, `it has ${(0,answers/* saySets */.fz)(sets)}`, 'use the set identifiers "blue" and "green", or set "blue" and "green" to what the two sets answer');
    }
    const percent = (0,route53_pair/* percentOf */.pR)('green', (0,route53_pair/* weightsOf */.Z$)(found.pair)) ?? 50;
    const green = Math.round(percent);
    const shares = { blue: 100 - green, green };
    const to = want.to === 'other' ? idleOf(found.pair, record) : want.to;
    const live = (0,route53_pair/* otherSide */._P)(to);
    const liveAnswer = want[live];
    if (liveAnswer !== undefined && !(0,answers/* answers */.GA)(found.pair[live], liveAnswer))
        throw holds(found.pair, live, record);
    return { sets, simple: false, to, pair: withAnswer(found.pair, to, want[to], record), shares };
}
function identifiersIn(sets, want) {
    const identifierOf = (side) => sets.find((set) => set.SetIdentifier === NAMES[side])?.SetIdentifier ??
        sets.find((set) => want[side] !== undefined && (0,answers/* answers */.GA)(set, want[side]))?.SetIdentifier ??
        NAMES[side];
    return { blue: identifierOf('blue'), green: identifierOf('green') };
}
function idleOf(pair, record) {
    const { blue, green } = (0,route53_pair/* weightsOf */.Z$)(pair);
    if (blue === 0 && green > 0)
        return 'blue';
    if (green === 0 && blue > 0)
        return 'green';
    throw new failure/* Failure */.HR('bad-input', {
        what: `Cannot tell which side of ${(0,stops/* sayName */.NJ)(record)} is the other one`,
        saw: `blue ${blue}, green ${green}`,
        fix: 'set "to" to blue or green',
    });
}
function withAnswer(pair, side, answer, record) {
    if (answer === undefined || (0,answers/* answers */.GA)(pair[side], answer))
        return pair;
    if ((0,route53_pair/* weightsOf */.Z$)(pair)[side] > 0)
        throw holds(pair, side, record);
    const { ResourceRecords: _records, AliasTarget: _alias, TTL, ...rest } = pair[side];
    const ttl = TTL ?? pair[(0,route53_pair/* otherSide */._P)(side)].TTL ?? 60;
    const changed = { ...rest, ...('AliasTarget' in answer ? {} : { TTL: ttl }), ...answer };
    return side === 'blue' ? { ...pair, blue: changed } : { ...pair, green: changed };
}
const answerOf = ({ AliasTarget, ResourceRecords = [] }) => AliasTarget === undefined ? { ResourceRecords } : { AliasTarget };
const holds = (pair, side, record) => refused(`${side} of ${(0,stops/* sayName */.NJ)(record)} is not what the input "${side}" says`, `it answers ${(0,answers/* sayAnswer */.sQ)(pair[side])} and has traffic`, `set "${side}" to that, or leave it out`);
const bothAlike = (record, answer) => new failure/* Failure */.HR('bad-input', {
    what: `There is nothing to switch ${(0,stops/* sayName */.NJ)(record)} between`,
    saw: `blue and green both answer ${answer}`,
    fix: 'set "green" to what the new side answers',
});
const refused = (what, saw, fix) => new failure/* Failure */.HR('refused', { what, saw, fix });


/***/ })

};
