/** What questions that look for a culprit have in common. */

/** Sections that are made of whys, and those that ask why nothing caught it. */
export const chains = ['five-whys', 'fishbone', 'so-what'] as const
export const analysed = [...chains, 'points-of-failure', 'tollgates'] as const
export const planned = ['action-items', 'options'] as const
export const yesOrNo = ['tollgates', 'options', 'action-items'] as const

/** Doings that one owns up to. */
export const acting =
  '$deed|decide|let|allow|write|authorise|authorize|sign|do|think|commit|grant|forget|choose|order|tell|green-light|wave|override|overrule|clear|lower|raise|open|sleep|fail|design|rubber-stamp|build|agree|hire|permit|promise|insist|ask|want|say|own|screw|ignore|miss|unlock|relabel|wire|dismantle|sabotage|instruct|deem|greenlight|veto|vouch|sack|guess|figure'

/** Doings of people at work; software does none of these. */
export const human =
  'approve|merge|click|press|type|decide|think|tell|ask|insist|forget|skip|sign|choose|leave|turn|push|pull|disable|enable|override|overrule|bypass|commit|agree|believe|bother|check|test|look|read|wait|sleep|go|wake|speak|say|warn|call|touch|edit|paste|copy|let|allow|unplug|wipe|delete|drop|deploy|ship|release|change|reboot|restart|stop|start|give|grant|ignore|miss|dismiss|silence|mute|close|open|pick|order|want|know|notice|realise|realize|feel|run|rush|panic|hide|lie|refuse|keep|rubber-stamp|green-light|escalate|page|answer|reply|respond|take|make|put|try|fail|promise|schedule|plan|book|use|assume'

/** What is somebody's. */
export const owned =
  'fault|idea|job|decision|bug|commit|change|responsibility|mistake|call|shift|watch|deploy|code|pr|blunder|turn|neck|task|duty|laptop|account|credentials|password|key|keyboard|finger|fingers|hand|hands|signature|initials|name|login|stroke|budget|negligence|error|doing|brainwave|genius|brainchild|oversight'

/** Asked in order to learn, not to accuse. */
export const unasked = 'sense affected impacted notified informed paged alerted woken locked blocked able unable pod pods crd'
