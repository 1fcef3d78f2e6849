/** An incident that runs: its document has a beginning, and gaps. */
export const burning = `---
profile: light
---

# Mail is late

## Summary

{{In one sentence: what broke}}

## Timeline

- 2026-03-04 10:42 UTC: The relay stops.

## Action items

- [ ] {{What will change}}
`
