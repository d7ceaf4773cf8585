export const id = 8588;
export const ids = [8588];
export const modules = {

/***/ 8588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/pipeline/command.js
var command = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/pipeline/observe-live.js
var observe_live = __webpack_require__(678);
// EXTERNAL MODULE: ./build/pipeline/recorded.js
var pipeline_recorded = __webpack_require__(4703);
// EXTERNAL MODULE: ./build/pipeline/stage-status.js
var stage_status = __webpack_require__(6844);
// EXTERNAL MODULE: ./build/pipeline/inputs.js
var inputs = __webpack_require__(1394);
;// CONCATENATED MODULE: ./build/pipeline/status/inputs.js

const read = async (reader) => ({
    ...(0,inputs/* readSelection */.he)(reader),
    release: (0,inputs/* readReleaseInput */.Io)(reader),
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/columns.js
var columns = __webpack_require__(2745);
// EXTERNAL MODULE: ./build/core/page.js
var page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/pipeline/standing.js
var pipeline_standing = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/pipeline/status/report.js








const STATUS_RESULTS = (/* unused pure expression or super */ null && (['unchanged', 'awaiting-confirm', 'failed', 'cancelled']));
function sayRelease(seen, title) {
    const { statuses, release } = seen;
    const since = release === undefined ? [] : [`SINCE ${(0,external_node_path_.basename)(release.file)}`];
    const table = (0,columns/* formatColumns */.j)([
        ['STAGE', 'WHERE', 'RUNS', 'STATE', ...since],
        ...statuses.map((status, index) => [
            ...(0,stage_status/* statusRow */.jf)(status),
            ...(release === undefined ? [] : [sayStanding(status, seen.stages[index])]),
        ]),
    ]);
    return [title, '', table, ...sayOpen(seen)].join('\n');
}
function sayStanding(status, live) {
    if ((0,stage_status/* isUnseen */.NM)(status))
        return '?';
    const standing = (0,pipeline_standing/* standingOf */.Y)(live?.released, (0,stage_status/* readStatus */.rk)(status.stage, status.report));
    switch (standing.at) {
        case 'goal':
            return 'as it left it';
        case 'start':
            return 'back at what was before it';
        case 'between':
        case 'untouched':
        case 'elsewhere':
        case 'unknown':
            return standing.saying;
        default:
            return standing;
    }
}
function sayOpen({ statuses, recorded, commands }) {
    const waiting = statuses
        .filter((status) => !(0,stage_status/* isUnseen */.NM)(status) && status.report.result === 'awaiting-confirm')
        .map(({ stage }) => stage.name);
    return [
        ...(waiting.length === 0
            ? []
            : [`\nAwaiting confirmation: ${waiting.join(', ')}. Take it back with: ${commands.rollback}`]),
        ...(recorded instanceof core_failure/* Failure */.HR || recorded.length === 0 ? [] : sayRecords(recorded, commands.undo)),
    ];
}
function sayRecords(recorded, undo) {
    const left = recorded.filter(({ isLeft }) => isLeft);
    const ofPipelines = left.some(({ entry }) => entry.stage !== undefined);
    const ofActions = left.some(({ entry }) => entry.stage === undefined);
    return [
        '\nRecorded as open on this machine:',
        ...recorded.map((one) => `  ${one.entry.stage ?? one.entry.change.kind}: ${(0,pipeline_recorded/* sayRecorded */.Mf)(one)}`),
        ...(ofPipelines ? [`What a run of a pipeline left is taken back with: ${undo}`] : []),
        ...(ofActions ? ['What an action alone left is taken back with: slipway undo, and its flags (see --help)'] : []),
    ];
}
function reportStatus(seen, title) {
    const { statuses, recorded } = seen;
    const failure = failureOf(seen);
    const isWaiting = statuses.some((status) => !(0,stage_status/* isUnseen */.NM)(status) && status.report.result === 'awaiting-confirm');
    return {
        result: failure !== undefined ? 'failed' : isWaiting ? 'awaiting-confirm' : 'unchanged',
        outputs: {},
        details: {
            destination: seen.destination ?? null,
            stages: statuses.map(stage_status/* statusJson */.bj),
            recorded: (recorded instanceof core_failure/* Failure */.HR ? [] : recorded).map(({ entry: { change, phase, at, stage = null }, isAtWork }) => ({
                stage,
                change: change.id,
                target: change.target,
                from: change.stops[0],
                to: change.stops.at(-1) ?? null,
                run: change.run,
                phase,
                at,
                isAtWork,
            })),
        },
        page: pageOf(seen, title),
        exitCode: failure === undefined ? result/* EXIT */.dc.done : (0,result/* exitCodeOfFailure */.Bu)(failure.code),
        ...(failure === undefined ? {} : { failure }),
    };
}
function pageOf(seen, title) {
    const { statuses, stages, recorded, release, commands } = seen;
    const failure = failureOf(seen);
    const isWaiting = statuses.some((status) => !(0,stage_status/* isUnseen */.NM)(status) && status.report.result === 'awaiting-confirm');
    const isOpen = statuses.some((status) => !(0,stage_status/* isUnseen */.NM)(status) && status.report.outputs.undo);
    const unwell = statuses.flatMap(nameIfUnwell);
    const left = recorded instanceof core_failure/* Failure */.HR ? [] : recorded;
    const since = release === undefined ? [] : [`since ${(0,external_node_path_.basename)(release.file)}`];
    return {
        title,
        result: failure !== undefined ? 'failed' : isWaiting ? 'awaiting-confirm' : '',
        tone: failure !== undefined
            ? 'failed'
            : isWaiting || left.length > 0 || isOpen || unwell.length > 0
                ? 'waiting'
                : 'good',
        headline: headlineOf({ failure, isWaiting, isOpen: isOpen || left.length > 0, well: sayWell(statuses, unwell) }),
        blocks: [
            ...(0,page/* failureBlocks */.pD)(failure),
            {
                kind: 'table',
                header: ['stage', 'where', 'runs', 'state', ...since],
                rows: statuses.map((status, index) => [
                    ...(0,stage_status/* statusRow */.jf)(status),
                    ...(release === undefined ? [] : [sayStanding(status, stages[index])]),
                ]),
            },
            ...(left.length === 0 ? [] : openBlocks(left, commands.undo)),
            ...(isWaiting ? [{ kind: 'command', does: 'Take it back', command: commands.rollback }] : []),
        ],
    };
}
function headlineOf({ failure, isWaiting, isOpen, well, }) {
    if (failure !== undefined)
        return `${failure.what}: what could not be seen may be anything.`;
    if (isWaiting)
        return `${well} A release waits for a person to confirm it, or to take it back.`;
    return `${well} ${isOpen ? 'Something is open, see below.' : 'Nothing is open.'}`.trim();
}
function sayWell(statuses, unwell) {
    if (unwell.length > 0)
        return `Not well: ${unwell.join(', ')}.`;
    return statuses.some(({ stage }) => stage.use === 'rancher-upgrade') ? 'Every service has all of its containers.' : '';
}
function nameIfUnwell(status) {
    if ((0,stage_status/* isUnseen */.NM)(status))
        return [];
    const told = (0,stage_status/* readStatus */.rk)(status.stage, status.report);
    const isWell = told.kind === 'service' ? told.healthy >= told.scale && told.scale > 0 : told.sets.length > 0;
    return isWell ? [] : [told.name];
}
function openBlocks(recorded, undo) {
    const isOfPipelines = recorded.some((one) => one.isLeft && one.entry.stage !== undefined);
    return [
        {
            kind: 'table',
            header: ['open on this machine', 'what'],
            rows: recorded.map((one) => [one.entry.stage ?? one.entry.change.kind, (0,pipeline_recorded/* sayRecorded */.Mf)(one)]),
        },
        ...(isOfPipelines ? [{ kind: 'command', does: 'Take back what a run left', command: undo }] : []),
    ];
}
function failureOf({ statuses, recorded }) {
    const unseen = statuses.filter(stage_status/* isUnseen */.NM);
    const failures = [...unseen.map(({ failure }) => failure), ...(recorded instanceof core_failure/* Failure */.HR ? [recorded] : [])];
    const [first] = failures;
    if (first === undefined || unseen.length === 0)
        return first;
    const code = failures.every((failure) => failure.code === first.code) ? first.code : 'unreachable';
    return new core_failure/* Failure */.HR(code, {
        what: `Could not see ${unseen.map(({ stage }) => stage.name).join(', ')}`,
        saw: [
            ...unseen.map(({ stage, failure: { what, saw } }) => `${stage.name}: ${what}, ${saw}`),
            ...(recorded instanceof core_failure/* Failure */.HR ? [`${recorded.what}: ${recorded.saw}`] : []),
        ].join('; '),
        fix: [...new Set(failures.map(({ fix }) => fix))].join('; '),
    });
}

;// CONCATENATED MODULE: ./build/pipeline/status/index.js







const status_status = {
    name: 'status',
    defaultTimeout: '2m',
    read: read,
    async run(inputs, _shared, world, signal) {
        const { stages, destination, release } = await (0,observe_live/* observeLive */.T)(inputs, world);
        const specs = stages.map(({ stage }) => stage);
        const seen = {
            stages,
            release,
            destination,
            statuses: await (0,stage_status/* readStatuses */.r_)(specs, world, signal),
            recorded: await (0,pipeline_recorded/* readRecorded */.HH)(world).catch((error) => {
                if ((0,core_failure/* isFailure */.N6)(error))
                    return error;
                throw error;
            }),
            commands: {
                undo: (0,command/* commandOf */.N)('undo', { ...inputs, from: undefined, to: undefined, release: undefined }, destination),
                rollback: (0,command/* commandOf */.N)('rollback', inputs, destination),
            },
        };
        const title = `Status of ${destination ?? inputs.config}`;
        world.log.info(sayRelease(seen, title));
        return reportStatus(seen, title);
    },
    failed: () => ({ result: 'failed', outputs: {}, details: {} }),
};


/***/ })

};
