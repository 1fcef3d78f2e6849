/** Nouns that stand with figures, as alternatives of a regular expression. */

/** Whoever a service is for. */
export const people =
  'customers?|users?|clients?|accounts?|people|persons?|merchants?|sellers?|shops?|stores?|subscribers?|tenants?|visitors?|members?|players?|students?|guests?|patients?|readers?|viewers?|passengers?|travell?ers?|drivers?|companies|organi[sz]ations?|businesses|workspaces?|teams?|validators?|developers?|contributors?'

/** What a business counts, whatever it is in. */
export const dealings =
  'orders?|purchases?|bookings?|payments?|transactions?|subscriptions?|sign-?ups?|registrations?|check-?outs?|carts?|invoices?|refunds?|downloads?|deliveries|shipments?|projects?|repositories|sites?|sessions?|log-?ins?'
