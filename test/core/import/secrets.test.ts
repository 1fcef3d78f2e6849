/** Secrets are masked by their forms, and nothing else is. The ones here are made up, and put together so that no scanner takes them for real. */
import assert from 'node:assert/strict'
import {masked} from '../../../src/core/import/secrets.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ'

const cases: readonly (readonly [words: string, safe: string])[] = [
  [`use ghp${'_'}${letters.slice(0, 36)} now`, 'use [masked GitHub token] now'],
  [`AKIA${'ABCDEFGH12345678'}`, '[masked AWS key]'],
  [`aws_secret_access_key = ${letters.slice(0, 40)}`, 'aws_secret_access_key = [masked AWS key]'],
  [`xoxb${'-'}123456789012-${letters.slice(0, 12)}`, '[masked Slack token]'],
  [`https://hooks.slack.com/services/T000/B000/${letters.slice(0, 12)}`, 'https://hooks.slack.com/services/[masked Slack webhook]'],
  [`eyJ${letters.slice(0, 12)}.eyJ${letters.slice(0, 12)}.${letters.slice(0, 9)} expired`, '[masked token] expired'],
  [`Authorization: Bearer ${letters}`, 'Authorization: Bearer [masked token]'],
  ['postgres://mail:correct-horse@db.example/mail', 'postgres://mail:[masked password]@db.example/mail'],
  ['curl "https://x.example/?token=abcdef123456&a=b"', 'curl "https://x.example/?token=[masked password]&a=b"'],
  [`-----BEGIN RSA ${'PRIVATE'} KEY-----\n${letters}\n-----END RSA ${'PRIVATE'} KEY-----\nthen`, '[masked private key]\nthen'],
  [`-----BEGIN ${'PRIVATE'} KEY-----\n${letters}`, '[masked private key]'],
]

describe('masked', () => {
  for (const [words, safe] of cases)
    it(`leaves “${safe.replaceAll('\n', ' ')}”`, () => {
      assert.deepEqual(masked(words).words, safe)
      assert.equal(masked(words).secrets.length, 1)
      assert.deepEqual(masked(safe), {words: safe, secrets: []})
    })

  for (const words of [
    'The token expired at 10:42.',
    'token: expired',
    'commit 1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d',
    'https://user@git.example/mail:latest',
    'See https://wiki.example/a:b and mail dana@mail.example',
    'bearer of bad news',
    'The password was wrong.',
    'sk-learn failed',
  ])
    it(`has nothing against “${words}”`, () => assert.deepEqual(masked(words), {words, secrets: []}))
})
