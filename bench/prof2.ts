import {createChecker, defaultConfiguration, editDocument, openDocument, rules} from '../src/core/index.ts'
import {readPostmortem} from '../src/core/model/postmortem.ts'
import {postmortemOf} from './text.ts'
const source=postmortemOf(20000)
let d=openDocument(source); const c=createChecker(defaultConfiguration); c(d)
const t=new Map<string,number>(); let counts=new Map<string,number>()
const N=60
for(let i=0;i<N;i++){const at=Math.floor(((i*0.618)%1)*source.length)
d=editDocument(d,[{start:at,end:at,text:'e'}]);const s0=performance.now(); const p=readPostmortem(d,defaultConfiguration); t.set('read',(t.get('read')??0)+performance.now()-s0)
for (const k of ['actions','trees','timeline'] as const){const s=performance.now(); p[k]; t.set(k,(t.get(k)??0)+performance.now()-s)}
for(const r of rules)if(r.scope==='document'&&r.severity!=='off'){const s=performance.now(); let n=0; for(const m of r.decide(p)){r.say(m,p);n++} t.set(r.name,(t.get(r.name)??0)+performance.now()-s);counts.set(r.name,n)}
const s=performance.now();c(d);t.set('check all',(t.get('check all')??0)+performance.now()-s)}
console.log([...t].sort((a,b)=>b[1]-a[1]).map(([k,v])=>(v/N).toFixed(2)+' '+k+' '+(counts.get(k)??'')).join('\n'), d.chunks.length, c(d).findings.length)
