import {createChecker, defaultConfiguration, editDocument, openDocument} from '../src/core/index.ts'
import {postmortemOf} from './text.ts'
import {measure} from './timing.ts'
for (const lines of [200,2000,20000]) {
const source=postmortemOf(lines); const c=createChecker(defaultConfiguration); let d=openDocument(source); c(d); let typed:number|null=null
const t=measure(i=>{ if(typed===null){typed=Math.floor(((i*0.618)%1)*source.length); d=editDocument(d,[{start:typed,end:typed,text:'e'}])} else {d=editDocument(d,[{start:typed,end:typed+1,text:''}]);typed=null} c(d)},{budget:6000,most:1500})
console.log(lines, t.median.toFixed(2), t.p95.toFixed(2)) }
