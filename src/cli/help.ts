/** What the command says of itself. */
export const help = `postmortem <command> [options] [file or folder...]

  check     findings in postmortems
      --format text|json                         how to print them (text)
      --severity error|warning|information|hint  the least that is printed (hint)
      --sensitivity sure|thorough                how sure findings about language have to be (as .postmortem.yml says, or sure)
      --fail-on error|warning|information|hint   exit with 1 when there is one at least so severe (never)
  inspect   what was understood of a document
      --format text|json                         how to print it (text)
  export    one postmortem for other readers
      --format html|email|email-html|slack|jira|confluence|markdown|slides
                                                 what for (html)
      --out FILE                                 where to write it, instead of printing it
      --redact all|names,hosts,addresses,tickets,money,links
                                                 what to hide in it; should any of that still show, nothing is written
      --force                                    also over a file that is there
  new       a document to begin with
      --profile NAME                             what kind it is (as .postmortem.yml says, or review)
      --title TEXT                               what happened, in a few words
      --severity SEV1|SEV2|SEV3|SEV4|SEV5        how bad it was, which decides what the document owes; or a name of the team's
      --date YYYY-MM-DD                          the day of the incident (today)
      --out FILE                                 where to write it (standard output)
      --force                                    write over a file that is there

Files that are named are taken for postmortems; in a folder only those that say or show that they are.
“-” stands for standard input, “--” for the end of the options.
Exit codes: 0; 1 as --fail-on says; 2 when the command was called wrongly or a file could not be read.
`
