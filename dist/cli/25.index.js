export const id = 25;
export const ids = [25,314];
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

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 7025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(8164);
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __webpack_require__(1118);
;// CONCATENATED MODULE: ./build/main/flags.js

function parseCommandLine(args, isBoolean) {
    const words = [];
    const bare = new Set();
    const flags = new Map();
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index] ?? '';
        if (!word.startsWith('-')) {
            words.push(word);
            continue;
        }
        const [, name, inside] = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (name === undefined)
            throw notAFlag(word);
        const next = args[index + 1];
        const takesNext = inside === undefined &&
            next !== undefined &&
            (isBoolean(name) ? ['true', 'false'].includes(next) : !next.startsWith('--'));
        if (takesNext)
            index += 1;
        if (inside === undefined && !takesNext && !isBoolean(name))
            bare.add(name);
        flags.set(name, [...(flags.get(name) ?? []), inside ?? (takesNext ? next : 'true')]);
    }
    return { words, flags, bare };
}
const MANY = new Set(['list']);
function wrongFlags({ flags, bare }, specs) {
    return [...flags].flatMap(([name, values]) => {
        if (bare.has(name))
            return [{ name, saw: 'given without a value', because: `write --${name} VALUE` }];
        if (values.includes(''))
            return [{ name, saw: 'empty', because: 'give a value, or leave the flag out' }];
        const kind = specs.get(name)?.kind;
        if (kind === 'secret')
            return [];
        if (values.length > 1 && kind !== undefined && !MANY.has(kind)) {
            const saw = values.map((value) => `"${value}"`).join(' and ');
            return [{ name, saw, because: 'given more than once, and it takes one value' }];
        }
        const file = `${name}-file`;
        return kind === 'structure' && flags.has(file)
            ? [{ name, saw: `given beside --${file}`, because: 'give one of the two' }]
            : [];
    });
}
const notAFlag = (word) => new failure/* Failure */.HR('bad-input', {
    what: 'Cannot read the command line',
    saw: `"${word.split('=')[0]}"`,
    fix: 'flags are written --name VALUE, in lower case',
});

// EXTERNAL MODULE: ./build/main/load-ports.js
var load_ports = __webpack_require__(7875);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/core/html-style.js
const STYLE = `
:root{--ink:#1f2328;--soft:#59636e;--paper:#fff;--line:#d1d9e0;--shade:#f6f8fa;--good:#1a7f37;--waiting:#7d4e00;--failed:#c11c27;--person:#c11c27;--plain:#0860ca}
@media(prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9aa4af;--paper:#0d1117;--line:#3d444d;--shade:#161b22;--good:#4ac26b;--waiting:#e3b341;--failed:#ff7b72;--person:#ff7b72;--plain:#79c0ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:62rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header{border-left:.4rem solid;padding:.1rem 0 .1rem 1rem;margin-bottom:1.5rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .3rem}
h2{font-size:1.2rem;margin:2.2rem 0 .4rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
p{margin:.4rem 0 .8rem}
header p{font-size:1.1rem;margin:0;color:var(--ink)}
.good{color:var(--good)}.waiting{color:var(--waiting)}.back{color:var(--plain)}.failed{color:var(--failed)}.person{color:var(--person)}.plain{color:var(--plain)}
table{border:0;border-collapse:collapse;width:100%;margin:.6rem 0 1.2rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th[scope=col]{white-space:nowrap}th,td{border:0;border-bottom:1px solid var(--line);padding:.35rem .8rem .35rem 0;text-align:left;vertical-align:top}
th{font-weight:600}th[scope=row]{width:9rem;color:var(--soft);font-weight:400}
.story td:first-child{width:5rem;white-space:nowrap;font-variant-numeric:tabular-nums}.story td:last-child{width:8rem;padding-right:0}
svg{display:block;margin-top:.45rem;color:var(--plain)}
pre{background:var(--shade);border:1px solid var(--line);border-radius:.4rem;padding:.7rem;margin:.3rem 0 1.2rem;white-space:pre-wrap;font:.85rem/1.45 ui-monospace,monospace}
figure{margin:0}figcaption{font-weight:600}
dl{border-left:.25rem solid var(--failed);padding-left:1rem;margin:.8rem 0 1.2rem}dt{color:var(--soft);font-size:.9rem}dd{margin:0 0 .5rem;white-space:pre-line}
ol{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:1rem 0 1.5rem}
ol li{flex:1 1 9rem;border:1px solid var(--line);border-top:.3rem solid var(--good);border-radius:.3rem;padding:.4rem .6rem;font-size:.9rem;line-height:1.35}
li.waiting{border-top-color:var(--waiting)}li.failed,li.unproven{border-top-color:var(--failed)}li.back{border-top-color:var(--plain)}li.ahead,li.skipped{border-top-color:var(--line);border-style:dashed}
li strong,li em,li span{display:block;color:var(--ink)}li span,li em{color:var(--soft)}li em{font-style:normal;font-weight:600}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
@media(max-width:36rem){table:not(.story) :is(tbody,tr,th,td){display:block;width:auto}table:not(.story) thead{display:none}table:not(.story) :is(th,td){border:0;padding:.1rem 0}table:not(.story) td:first-child{font-weight:600}table:not(.story) tr{border-bottom:1px solid var(--line);padding:.4rem 0}.story :is(td,th):last-child{display:none}ol li{flex-basis:100%}}
@media print{body{max-width:none;padding:0;font-size:10pt}h2,h3,caption,figcaption{break-after:avoid}tr,li,dl{break-inside:avoid}}
`.trim();

// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/core/page.js
var core_page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/timeline.js
var timeline = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/core/html.js





function renderHtml(page, { at, run }) {
    const heading = headingOf(page);
    const { headline, tone, blocks } = page;
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        `<title>${heading}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        `<header class="${tone}">`,
        `<h1><span aria-hidden="true">${core_page/* MARK */.M$[tone]}</span> ${heading}</h1>`,
        `<p><strong>${line(headline)}</strong>${tookOf(page)}</p>`,
        '</header>',
        '<main>',
        ...blocks.map((block) => renderBlock(block, 1)),
        '</main>',
        `<footer>Slipway, ${line(at)}, run: ${line(run)}</footer>`,
        '</body>',
        '</html>',
    ].join('\n')}\n`;
}
const line = (text) => (0,neutralise/* neutraliseForHtml */.bo)((0,neutralise/* onOneLine */.GJ)(text));
const headingOf = ({ title, result }) => `${line(title)}${result === '' ? '' : `: ${line(result)}`}`;
const tookOf = ({ tookMs }) => (tookMs === undefined ? '' : ` Took ${(0,duration/* formatDuration */.a)(tookMs)}.`);
function renderBlock(block, level) {
    switch (block.kind) {
        case 'facts': {
            const rows = block.rows.map(([name, value]) => `<tr><th scope="row">${line(name)}</th><td>${line(value)}</td></tr>`);
            return table(['<tbody>', ...rows, '</tbody>']);
        }
        case 'table': {
            const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`);
            return table([headerOf(block.header), '<tbody>', ...rows, '</tbody>']);
        }
        case 'failure': {
            const { what, saw, fix } = block.failure;
            const rows = [
                ['Failed', what],
                ['Saw', saw.trim()],
                ['Try', fix],
            ].map(([name = '', text = '']) => `<dt>${name}</dt><dd>${(0,neutralise/* neutraliseForHtml */.bo)(text)}</dd>`);
            return ['<dl>', ...rows, '</dl>'].join('\n');
        }
        case 'evidence':
            return figure(block.evidence.title, block.evidence.lines);
        case 'timeline':
            return story(block);
        case 'way':
            return ['<ol>', ...block.steps.map(station), '</ol>'].join('\n');
        case 'text':
            return `<p>${line(block.text)}</p>`;
        case 'command':
            return figure(`${block.does}:`, [block.command]);
        case 'part': {
            const { page } = block;
            const heading = `<h${level + 1}><span class="${page.tone}" aria-hidden="true">${core_page/* MARK */.M$[page.tone]}</span> ${headingOf(page)}</h${level + 1}>`;
            const said = page.headline === '' && page.tookMs === undefined ? [] : [`<p>${line(page.headline)}${tookOf(page)}</p>`];
            const parts = page.blocks.map((inner) => renderBlock(inner, level + 1));
            return ['<section>', heading, ...said, ...parts, '</section>'].join('\n');
        }
        default:
            return block;
    }
}
const table = (lines, name) => [`<table border="1" cellpadding="4"${name === undefined ? '' : ` class="${name}"`}>`, ...lines, '</table>'].join('\n');
const headerOf = (header) => `<thead><tr>${header.map((cell) => `<th scope="col">${line(cell)}</th>`).join('')}</tr></thead>`;
const figure = (caption, lines) => `<figure><figcaption>${line(caption)}</figcaption>\n<pre>${lines.map(neutralise/* neutraliseForHtml */.bo).join('\n')}</pre></figure>`;
const station = ({ name, detail, state, says }) => `<li class="${state}"><strong>${line(name)}</strong> <span>${line(detail)}</span> <em>${line(says)}</em></li>`;
const WIDTH = 120;
function story({ of, moments }) {
    const { spans, left } = (0,timeline/* spansOf */.L)(moments);
    const startMs = spans[0]?.fromMs ?? 0;
    const wholeMs = Math.max((spans.at(-1)?.toMs ?? 1) - startMs, 1);
    const scale = (ms) => Math.round((WIDTH * ms) / wholeMs);
    const rows = spans.map(({ fromMs, toMs, text }) => {
        const x = Math.min(scale(fromMs - startMs), WIDTH - 2);
        const bar = `<rect x="${x}" width="${Math.max(scale(toMs - fromMs), 2)}" height="8" fill="currentColor"/>`;
        const picture = `<svg width="${WIDTH}" height="8" aria-hidden="true">${bar}</svg>`;
        return `<tr><td>${(0,duration/* formatDuration */.a)(fromMs - startMs)}</td><td>${line(text)}</td><td>${picture}</td></tr>`;
    });
    const more = left === 0 ? '' : `, the last ${spans.length} of ${moments.length} moments`;
    return table([
        `<caption>Timeline of ${line(of)}${more}</caption>`,
        headerOf(['after', 'what', 'how long']),
        '<tbody>',
        ...rows,
        '</tbody>',
    ], 'story');
}

;// CONCATENATED MODULE: ./build/core/mermaid.js


function gantt(title, moments) {
    const bars = (0,timeline/* spansOf */.L)(moments).spans.map(({ fromMs, toMs, text }) => `  ${barLabel(text)} :${fromMs}, ${toMs}`);
    return fenced([
        'gantt',
        `  title ${(0,neutralise/* neutraliseForMermaid */.F8)(title)}`,
        '  dateFormat x',
        '  axisFormat %H:%M:%S',
        '  todayMarker off',
        ...bars,
    ]);
}
const LABEL_LENGTH = 60;
function barLabel(text) {
    const label = (0,neutralise/* neutraliseForMermaid */.F8)(text).replace(/ +/g, ' ').trim();
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
const COLOURS = {
    done: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
    waiting: 'fill:#9a6700,stroke:#9a6700,color:#ffffff',
    failed: 'fill:#cf222e,stroke:#cf222e,color:#ffffff',
    back: 'fill:#0969da,stroke:#0969da,color:#ffffff',
    unproven: 'fill:#cf222e,stroke:#82071e,color:#ffffff,stroke-width:4px',
    skipped: 'fill:#6e7781,stroke:#6e7781,color:#ffffff',
    ahead: 'fill:#6e7781,stroke:#6e7781,color:#ffffff,stroke-dasharray:4 4',
};
function flowchart(steps) {
    const nodes = steps.map(({ name, detail, state, says }, index) => {
        const lines = [name, detail, says].filter((line) => line !== '');
        return `  n${index}["${lines.map(neutralise/* quoteForMermaid */.v$).join('<br/>')}"]:::${state}`;
    });
    const arrows = steps
        .slice(1)
        .map(({ state }, index) => `  n${index} ${state === 'ahead' ? '-.->' : '-->'} n${index + 1}`);
    const used = [...new Set(steps.map(({ state }) => state))];
    return fenced(['flowchart LR', ...nodes, ...arrows, ...used.map((state) => `  classDef ${state} ${COLOURS[state]}`)]);
}
const fenced = (lines) => ['```mermaid', ...lines, '```'].join('\n');

;// CONCATENATED MODULE: ./build/core/markdown.js





const renderMarkdown = (page) => render(page, 2, false);
function render(page, level, folded) {
    const { title, result, tone, blocks } = page;
    const heading = `${core_page/* MARK */.M$[tone]} ${(0,neutralise/* neutraliseForMarkdown */.P2)(title)}${result === '' ? '' : `: ${(0,neutralise/* neutraliseForMarkdown */.P2)(result)}`}`;
    return [
        `${'#'.repeat(level)} ${heading}`,
        ...body(page),
        ...blocks.map((block) => markdown_renderBlock(block, level, folded)),
    ].join('\n\n');
}
const body = ({ headline, tookMs }) => {
    const took = tookMs === undefined ? '' : `Took ${(0,duration/* formatDuration */.a)(tookMs)}.`;
    const said = headline === '' ? took : `**${(0,neutralise/* neutraliseForMarkdown */.P2)(headline)}** ${took}`;
    return said === '' ? [] : [said.trim()];
};
function markdown_renderBlock(block, level, folded) {
    switch (block.kind) {
        case 'facts':
            return facts(block.rows);
        case 'table':
            return markdown_table(block.header, block.rows);
        case 'failure': {
            const { what, saw, fix } = block.failure;
            const isLong = saw.trim().includes('\n');
            return [
                `**Failed:** ${(0,neutralise/* neutraliseForMarkdown */.P2)(what)}`,
                isLong ? `**Saw:**\n\n${verbatim(saw.trim().split('\n'))}` : `**Saw:** ${(0,neutralise/* neutraliseForMarkdown */.P2)(saw)}`,
                `**Try:** ${(0,neutralise/* neutraliseForMarkdown */.P2)(fix)}`,
            ].join('\n\n');
        }
        case 'evidence':
            return [`**${(0,neutralise/* neutraliseForMarkdown */.P2)(block.evidence.title)}**`, verbatim(block.evidence.lines)].join('\n\n');
        case 'timeline':
            return folded ? markdown_story(block) : gantt(block.of, block.moments);
        case 'way':
            return folded ? stations(block) : flowchart(block.steps);
        case 'text':
            return (0,neutralise/* neutraliseForMarkdown */.P2)(block.text);
        case 'command':
            return `${(0,neutralise/* neutraliseForMarkdown */.P2)(block.does)}:\n\n${verbatim([block.command])}`;
        case 'part':
            return block.folded ? fold(block.page, level) : render(block.page, level + 1, folded);
        default:
            return block;
    }
}
function fold(page, level) {
    const { title, result, tone, blocks } = page;
    const line = `${core_page/* MARK */.M$[tone]} <b>${(0,neutralise/* neutraliseForMarkdown */.P2)(title)}${result === '' ? '' : `: ${(0,neutralise/* neutraliseForMarkdown */.P2)(result)}`}</b>`;
    const inside = [...body(page), ...blocks.map((block) => markdown_renderBlock(block, level + 1, true))];
    return [`<details><summary>${line}</summary>`, ...inside, '</details>'].join('\n\n');
}
function facts(rows) {
    const lines = rows.map(([name, value]) => `<tr><th align="left">${(0,neutralise/* neutraliseForMarkdown */.P2)(name)}</th><td>${(0,neutralise/* neutraliseForMarkdown */.P2)(value)}</td></tr>`);
    return ['<table>', ...lines, '</table>'].join('\n');
}
function markdown_table(header, rows) {
    const line = (cells) => `| ${cells.map(neutralise/* neutraliseForMarkdown */.P2).join(' | ')} |`;
    return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
function markdown_story({ moments }) {
    const { spans } = (0,timeline/* spansOf */.L)(moments);
    const startMs = spans[0]?.fromMs ?? 0;
    return markdown_table(['after', 'what'], spans.map(({ fromMs, text }) => [(0,duration/* formatDuration */.a)(fromMs - startMs), text]));
}
const stations = ({ steps }) => markdown_table(['step', '', ''], steps.map(({ name, detail, says }) => [name, detail, says]));
const verbatim = (lines) => (lines.length === 0 ? ['(nothing)'] : lines)
    .flatMap((line) => (0,neutralise/* showUnseen */.AZ)(line).split('\n'))
    .map((line) => `    ${line}`)
    .join('\n');

;// CONCATENATED MODULE: ./build/main/command-line/page-files.js







const SUMMARY_FILE = 'summary-file';
const REPORT = 'report';
const OWN_FLAGS = [SUMMARY_FILE, REPORT];
const pageFilesIn = (args) => ({
    summary: valueIn(args, SUMMARY_FILE),
    report: takenBy(args) === undefined ? valueIn(args, REPORT) : undefined,
});
function wrongReport(args) {
    const other = takenBy(args);
    if (other === undefined)
        return [];
    return [{ name: REPORT, saw: `"${valueIn(args, REPORT)}"`, because: `--${other} is the same file; name another one` }];
}
function takenBy(args) {
    const report = valueIn(args, REPORT);
    if (report === undefined)
        return undefined;
    return [SUMMARY_FILE, 'result-file', 'release', 'config'].find((name) => {
        const file = valueIn(args, name);
        return file !== undefined && (0,external_node_path_.resolve)(file) === (0,external_node_path_.resolve)(report);
    });
}
function valueIn(args, name) {
    const values = args.flatMap((word, index) => {
        if (word === `--${name}`)
            return [args[index + 1] ?? ''];
        return word.startsWith(`--${name}=`) ? [word.slice(name.length + 3)] : [];
    });
    const [value = '', ...more] = values;
    return more.length > 0 || value === '' || value.startsWith('--') ? undefined : value;
}
function keeperOf({ summary, report }, tools) {
    return async (page) => {
        const writes = [
            ...(summary === undefined ? [] : [append(summary, page)]),
            ...(report === undefined ? [] : [replace(report, page, tools)]),
        ];
        const ends = await Promise.allSettled(writes);
        const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
        const [first, ...more] = failures;
        if (first === undefined)
            return;
        if (more.length === 0 || !failures.every((one) => (0,failure/* isFailure */.N6)(one)))
            throw first;
        throw new failure/* Failure */.HR('refused', {
            what: failures.map(({ what }) => what).join('; '),
            saw: [...new Set(failures.map(({ saw }) => saw))].join('; '),
            fix: [...new Set(failures.map(({ fix }) => fix))].join('; '),
        });
    };
}
async function beginReport({ report }, command, tools) {
    if (report === undefined)
        return;
    try {
        await tools.files.write(report, renderHtml(notEnded(command), tools.imprint()));
    }
    catch (error) {
        throw new failure/* Failure */.HR('bad-input', { what: 'The report cannot be written', saw: (0,failure/* briefly */.m_)(error), fix: `name another file by --${REPORT}` }, { cause: error });
    }
}
const notEnded = (command) => ({
    title: `slipway ${command}`,
    result: 'unknown',
    tone: 'person',
    headline: 'How this run ended is not known.',
    blocks: [
        {
            kind: 'text',
            text: 'It is still at work, or it was killed, or it could not write its report. Nothing here says that it went well.',
        },
        {
            kind: 'command',
            does: 'When it is not at work any more, take back what it left half done',
            command: 'slipway undo',
        },
    ],
});
const pageOfUndo = (exitCode, said) => ({
    title: 'slipway undo',
    result: exitCode === core_result/* EXIT */.dc.done ? 'done' : 'failed',
    tone: exitCode === core_result/* EXIT */.dc.done ? 'good' : exitCode === core_result/* EXIT */.dc.personNeeded ? 'person' : 'failed',
    headline: exitCode === core_result/* EXIT */.dc.done
        ? 'Nothing is left half done on this machine.'
        : exitCode === core_result/* EXIT */.dc.personNeeded
            ? 'A person is needed now: not everything is proven to be back.'
            : 'Not everything was done, see below.',
    blocks: [{ kind: 'evidence', evidence: { title: 'What it said', lines: said.flatMap((text) => text.split('\n')) } }],
});
function pageOfEnd(command, error) {
    const title = `slipway ${command}`;
    if ((0,failure/* isFailure */.N6)(error))
        return (0,core_page/* failurePage */.sE)(title, error, { result: 'failed', needsPerson: false });
    const saw = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const bug = { what: 'A fault of ours, please report it', saw, fix: 'look how it stands with: slipway status' };
    return (0,core_page/* failurePage */.sE)(title, bug, { result: 'failed', needsPerson: true });
}
const append = (path, page) => orFail('the summary', SUMMARY_FILE, () => (0,promises_.appendFile)(path, `${renderMarkdown(page)}\n\n`));
const replace = (path, page, { files, imprint }) => orFail('the report', REPORT, () => files.write(path, renderHtml(page, imprint())));
async function orFail(what, flag, write) {
    try {
        await write();
    }
    catch (error) {
        throw new failure/* Failure */.HR('refused', {
            what: `Cannot write ${what}`,
            saw: error.message,
            fix: `give --${flag} a file in a folder that is there and that this user may write`,
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/main/command-line/specs.js
var command_line_specs = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
;// CONCATENATED MODULE: ./build/main/command-line/undo-line.js


function undoLine({ flags, env }, specs, result) {
    const told = objectIn(result);
    const ofPipeline = 'destination' in told;
    const given = new Map(flags);
    if (typeof told.destination === 'string')
        given.set('destination', [told.destination]);
    const isNeeded = (name) => ofPipeline ? OF_PIPELINE.has(name) : specs.has(name.replace(/-file$/, '')) && !OF_PIPELINE.has(name);
    const words = [...given].flatMap(([name, values]) => isNeeded(name) ? values.map((value) => `--${name} ${(0,shell_word/* shellWord */.r)(value)}`) : []);
    const variables = [...specs.keys()]
        .filter((name) => isNeeded(name) && !given.has(name))
        .map((name) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`)
        .flatMap((name) => [name, `${name}_FILE`])
        .filter((name) => env[name]);
    const set = [...variables, ...(ofPipeline ? ['the variables that the pipeline file names'] : [])];
    const also = set.length === 0 ? '' : `\n  with ${set.join(', ')} set as now`;
    return `What was begun is recorded. Take it back with:\n  ${['slipway undo', ...words].join(' ')}${also}`;
}
const OF_PIPELINE = new Set(['config', 'destination']);
function objectIn(text) {
    const value = text === undefined ? undefined : JSON.parse(text);
    return (0,json/* isObject */.G)(value) ? value : {};
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/main/command-line/with-word.js


function withWord(line, { name, word, example }, specs) {
    const [first, ...more] = line.words;
    if (first === undefined)
        return line;
    if (word === undefined)
        throw unreadable(`"${first}" after "${name}"`, `${name} takes flags only, such as: ${example}`);
    if (more.length > 0)
        throw unreadable(`"${more.join(' ')}" after "${first}"`, `one ${word} at most`);
    if (line.flags.has(word))
        throw unreadable(`the ${word} "${first}", and --${word}`, `give the ${word} once, as the word after ${name}`);
    const choices = specs.get(word)?.choices;
    if (choices !== undefined && !choices.includes(first)) {
        const near = (0,nearest/* nearest */.p)(first, choices);
        throw new failure/* Failure */.HR('bad-input', {
            what: `${name} has no operation "${first}"`,
            saw: `its operations are ${choices.join(', ')}`,
            fix: near === undefined ? `see: slipway ${name} --help` : `did you mean "slipway ${name} ${near}"?`,
        });
    }
    return { ...line, flags: new Map([...line.flags, [word, [first]]]) };
}
const unreadable = (saw, fix) => new failure/* Failure */.HR('bad-input', { what: 'Cannot read the command line', saw, fix });

// EXTERNAL MODULE: ./build/main/command-line/world.js + 6 modules
var command_line_world = __webpack_require__(7596);
;// CONCATENATED MODULE: ./build/main/command-line/start.js













async function start(command, args, machine) {
    const pageFiles = pageFilesIn(args);
    const tools = {
        files: files/* realFiles */.a,
        imprint: () => ({ at: (0,clock/* nowIso */.kF)(clock/* realClock */.dQ), run: (0,command_line_world/* runNameOf */.W)(process.env) }),
    };
    let show = keeperOf(pageFiles, tools);
    await beginReport(pageFiles, command.name, tools);
    try {
        const { line, specs, action, flags, json } = await readCommandLine(command, args, machine);
        const world = (0,command_line_world/* terminalWorld */.x)(flags, { env: process.env, json, keeper: show });
        show = world.host.summary;
        await expectWellFormed({ line, specs, action, more: wrongReport(args) }, world.host.inputs);
        return action === undefined ? await undo(world) : await runTold(action, flags, world);
    }
    catch (error) {
        if (pageFiles.report !== undefined)
            await tryToShow(show, pageOfEnd(command.name, error), printError);
        throw error;
    }
}
async function readCommandLine(command, args, machine) {
    const action = await command.load?.(machine);
    const specs = action === undefined ? await (0,command_line_specs/* undoSpecs */.r)() : await (0,command_line_specs/* specsOf */.Q)(action);
    const isBoolean = (name) => name === 'json' || specs.get(name)?.kind === 'flag';
    const line = withWord(parseCommandLine(args, isBoolean), command, specs);
    const flags = new Map(line.flags);
    const json = flags.delete('json');
    for (const name of OWN_FLAGS)
        flags.delete(name);
    return { action, specs, line, flags, json };
}
async function tryToShow(show, page, error) {
    try {
        await show(page);
        return true;
    }
    catch (trouble) {
        error(trouble instanceof Error ? trouble.message : String(trouble));
        return false;
    }
}
const printError = (text) => void process.stderr.write(`${text}\n`);
async function expectWellFormed({ line, specs, action, more }, source) {
    const own = OWN_FLAGS.map((name) => [name, { kind: 'text' }]);
    const problems = [...wrongFlags(line, new Map([...specs, ...own])), ...more];
    const reader = new read_inputs/* InputReader */.i(problems.length === 0 ? source : standingIn(source, problems, specs));
    if (action === undefined)
        for (const [name, spec] of specs)
            reader.asked.set(name, spec);
    else if (problems.length > 0) {
        await action.read(reader);
        (0,run_action/* readShared */.q)(reader, action.defaultTimeout);
    }
    else
        return;
    for (const { name, saw, because } of problems)
        reader.problem(name, saw, because);
    reader.finish();
}
function standingIn(source, problems, specs) {
    const wrong = new Set(problems.map(({ name }) => name));
    return {
        ...source,
        value: (name) => (wrong.has(name) ? (specs.get(name)?.required === true ? 'x' : undefined) : source.value(name)),
    };
}
async function undo(world) {
    await (0,load_ports/* loadPorts */.j)();
    const inputs = { ...world.host.inputs, names: () => [] };
    const said = [];
    const keep = (print) => (text) => {
        said.push(text);
        print(text);
    };
    const { info, warn, error } = world.log;
    const log = { ...world.log, info: keep(info), warn: keep(warn), error: keep(error) };
    const exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(71), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 444))).undo({ ...world, log, host: { ...world.host, inputs } });
    const isShown = await tryToShow(world.host.summary, pageOfUndo(exitCode, said), error);
    return exitCode === core_result/* EXIT */.dc.done && !isShown ? core_result/* EXIT */.dc.missing : exitCode;
}
async function runTold(action, flags, world) {
    let result;
    const { host } = world;
    const output = (name, value) => {
        if (name === 'result-json')
            result = value;
        host.output(name, value);
    };
    const exitCode = await (0,run_action/* runAction */.C)(action, { ...world, host: { ...host, output } });
    if (exitCode !== core_result/* EXIT */.dc.personNeeded)
        return exitCode;
    const { unfinished } = await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 161));
    try {
        if (unfinished(await world.ledger.open()).length > 0)
            world.log.info(undoLine({ flags, env: world.env }, await (0,command_line_specs/* undoSpecs */.r)(), result));
    }
    catch (error) {
        world.log.error(`Cannot read what is recorded as open on this machine: ${(0,failure/* briefly */.m_)(error)}`);
    }
    return exitCode;
}


/***/ })

};
