/** The page's style: paper and ink, a serif for what is said, one column, printable. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c2026;--quiet:#5f6872;--rule:#dedcd5}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16181c;--ink:#ece9e2;--quiet:#a2a9b1;--rule:#34383e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.55 Charter,'Iowan Old Style',Georgia,'Times New Roman',serif;font-variant-numeric:tabular-nums}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:clamp(1.6rem,1.1rem + 2.4vw,2.35rem);line-height:1.15;margin:0 0 .6rem;text-wrap:balance}
h2{font:600 .85rem/1.3 'Public Sans',system-ui,sans-serif;color:var(--quiet);margin:2.4rem 0 .6rem;padding-top:.8rem;border-top:1px solid var(--rule)}
p{margin:0 0 .8rem}ul{margin:0 0 .8rem;padding-left:1.1rem}li{margin:0 0 .4rem}
.dateline,.notes{font-family:'Public Sans',system-ui,sans-serif}
.dateline{color:var(--quiet);font-size:.9rem;margin:0}
h2+p,h2+ul{margin-top:0}
.ref{text-decoration:none;color:var(--quiet);font:.7em 'Public Sans',system-ui,sans-serif;vertical-align:super;padding-left:.15em}
.ref::after{content:attr(data-note)}
figure{margin:1.2rem -20px 0}figure svg,figure img{display:block;width:100%;height:auto}
figure .narrow{display:none}
@media (max-width:560px){body{font-size:1.05rem}figure{margin-inline:-12px}figure .wide{display:none}figure .narrow{display:block}}
.notes{font-size:.8rem;color:var(--quiet);border-top:1px solid var(--rule);margin-top:3rem;padding-top:.8rem}
.notes ol{padding-left:1.6rem;margin:0}.notes code{font-size:.95em;overflow-wrap:anywhere}
@page{size:A4;margin:18mm 18mm 20mm}
@media print{body{font-size:10.5pt;background:none;color:#000}main{max-width:none;padding:0}h1{font-size:20pt}.ref,.notes{display:none}
h2{font-size:12pt;break-after:avoid}figure{margin-inline:0}figure,li,p{break-inside:avoid}figure .wide{display:block}figure .narrow{display:none}}
`;
