/** A review with every kind of tree, in which a facilitator would still have questions. */

export const reviewed = `---
title: Contact form timed out
date: 2026-03-04
postmortem: true
---

# Postmortem: Contact form timed out

## Summary

Messages from the contact form were lost.

## 5 Whys

**Problem:** The contact form timed out.

- Why? The mail gateway could not be reached. *(C1)*
  - Why? Its address in \`settings.prod\` was wrong ([diff](https://example.com/diff)).
    - Why? Forty settings files are edited by hand.
      - Why? Every site has a settings file of its own. *(root cause, C2)*
  - Why wasn't this caught? Nothing reads the file before the peak hour.
- Why? A page waits for the gateway without a limit. *(possible)*
  - Why? Sam forgot to set a timeout.
- Why? *(see C1)*

## So what?

- So what? Forty requests were lost.
  - So what? Support called each sender back.

## Fishbone

**Problem:** The contact form timed out.

- **People**
- **Methods/Processes**
  - Settings are changed without a review
  - Nobody tries the form after a release
- **Tools/Software**
  - The editor does not know the settings' schema
    - Nobody has written one *(possible)*
  - The gateway's client has no default limit
- **Environment/Conditions**
- **Resources/Documentation**
  - The runbook names the old gateway *(root cause)*

## Action items

- [ ] Generate all settings from one source (C2, @dana, due 2026-05-01)
`
