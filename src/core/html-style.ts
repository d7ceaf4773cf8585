/** For a screen, light or dark, wide or narrow, and for paper. The page reads well without it, as where a policy forbids it. */
export const STYLE = `
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
`.trim()
