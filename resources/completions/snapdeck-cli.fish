# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of snapdeck-cli for fish. Asks no server: names and ids are not completed.

set -l nouns account app database snapshot capsule template vault quota operation history help

function __snapdeck_cli_is --argument-names noun verb
    set -l words (commandline -opc | string match --invert -- '-*')
    contains -- $noun $words; and contains -- $verb $words
end

complete -c snapdeck-cli -f
complete -c snapdeck-cli -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep settings and log in this folder'
complete -c snapdeck-cli -l account -x -d 'The account to use'
complete -c snapdeck-cli -l json -d 'Print one JSON document'
complete -c snapdeck-cli -l time-scale -x -d 'Run the clock faster, with a simulator'
complete -c snapdeck-cli -l help -d 'Print the commands'

set -l none "not __fish_seen_subcommand_from $nouns"
complete -c snapdeck-cli -n $none -l version -d 'Print the version'
complete -c snapdeck-cli -n $none -a account -d 'The accounts of this computer'
complete -c snapdeck-cli -n $none -a app -d 'Applications of Square Cloud'
complete -c snapdeck-cli -n $none -a database -d 'Databases of Square Cloud'
complete -c snapdeck-cli -n $none -a snapshot -d 'Snapshots of applications and databases'
complete -c snapdeck-cli -n $none -a capsule -d 'Capsules of Wrenn'
complete -c snapdeck-cli -n $none -a template -d 'Templates of Wrenn'
complete -c snapdeck-cli -n $none -a vault -d 'Local copies of snapshots'
complete -c snapdeck-cli -n $none -a quota -d 'What the day still allows'
complete -c snapdeck-cli -n $none -a operation -d 'What is under way, and what was done'
complete -c snapdeck-cli -n $none -a history -d 'Who asked for what, and when'
complete -c snapdeck-cli -n $none -a help -d 'The commands'

function __snapdeck_cli_verb --argument-names noun
    set -l words (commandline -opc | string match --invert -- '-*')
    test "$words[-1]" = $noun
end

complete -c snapdeck-cli -n '__snapdeck_cli_verb account' -a 'add edit list test remove'
complete -c snapdeck-cli -n '__snapdeck_cli_verb app' -a list
complete -c snapdeck-cli -n '__snapdeck_cli_verb database' -a list
complete -c snapdeck-cli -n '__snapdeck_cli_verb template' -a 'list try delete'
complete -c snapdeck-cli -n '__snapdeck_cli_verb snapshot' -a 'list create download restore contents extract diff'
complete -c snapdeck-cli -n '__snapdeck_cli_verb capsule' -a 'list create pause resume keep-awake destroy capture'
complete -c snapdeck-cli -n '__snapdeck_cli_verb vault' -a 'list verify adopt pin unpin note tag remove trash policy prune keep path'
complete -c snapdeck-cli -n '__snapdeck_cli_verb operation' -a 'list show follow cancel check'
complete -c snapdeck-cli -n '__snapdeck_cli_verb help' -a 'account app database snapshot capsule template vault quota operation history'

set -l add '__snapdeck_cli_is account add'
complete -c snapdeck-cli -n $add -l provider -x -a 'square-cloud wrenn' -d 'The service'
complete -c snapdeck-cli -n $add -l base-url -x -d 'Address of the service'
complete -c snapdeck-cli -n $add -l storage-url -x -d 'Address of the snapshots'
complete -c snapdeck-cli -n $add -l ca-file -r -F -d 'Certificate authority of a server of your own'
complete -c snapdeck-cli -n $add -l key-stdin -d 'Read the key from standard input'
complete -c snapdeck-cli -n $add -l key-env -x -a '(set -xn)' -d 'Read the key from a variable'
complete -c snapdeck-cli -n $add -l session-only -d 'Keep the key nowhere'
complete -c snapdeck-cli -n $add -l allow-plain-http -d 'Accept an unencrypted connection'
complete -c snapdeck-cli -n $add -l read-only -d 'Change nothing on the server'

# Another address is another account: it is added, then the old one removed.
set -l edit '__snapdeck_cli_is account edit'
complete -c snapdeck-cli -n $edit -l storage-url -x -d 'Address of the snapshots'
complete -c snapdeck-cli -n $edit -l ca-file -r -F -d 'Certificate authority of a server of your own'
complete -c snapdeck-cli -n $edit -l no-ca-file -d 'Trust those of the system alone'
complete -c snapdeck-cli -n $edit -l colour -x -a 'blue green violet amber red' -d 'Along the edge of the window'
complete -c snapdeck-cli -n $edit -l key-stdin -d 'Read another key from standard input'
complete -c snapdeck-cli -n $edit -l key-env -x -a '(set -xn)' -d 'Read another key from a variable'
complete -c snapdeck-cli -n $edit -l session-only -d 'Forget the stored key'

complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot list' -l all -d 'Of everything'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot list' -l show-links -d 'Print the signed links, which are secrets'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot create' -l all -d 'Of everything'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot create' -l wait -d 'Follow to the end'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot create' -l plan -d 'Only say when'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot restore' -l version -x -d 'Which one'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot restore' -l confirm -x -d 'The same id or name again'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot restore' -l no-safety-snapshot -d 'Take none of what is there now'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot contents' -l version -x -a latest -d 'Which one'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot extract' -l version -x -a latest -d 'Which one'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot extract' -l to -x -a '(__fish_complete_directories)' -d 'Where'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot extract' -l all -d 'All files'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot extract' -l over-limits -d 'Also very much, or a trap'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot diff' -l from -x -d 'The older one'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot diff' -l to -x -a latest -d 'The newer one'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot diff' -l file -x -d 'Of this file, line by line'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault trash' -a 'list undo empty'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault keep' -a 'add remove list'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault keep' -l existing -d 'Those that are listed already, too'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault prune' -l dry-run -d 'Only say what would go'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault path' -x -a '(__fish_complete_directories)'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault path' -l usual -d 'The folder in the data folder again'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -a 'show set'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l keep-last -x -d 'The newest N'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l daily -x -d 'One a day'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l weekly -x -d 'One a week'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l monthly -x -d 'One a month'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l yearly -x -d 'One a year'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l max-age -x -d 'Nothing older, in days'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l max-size -x -d 'All of them together'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l everything -d 'Keep everything'
complete -c snapdeck-cli -n '__snapdeck_cli_is vault policy' -l inherit -d 'As all others'
complete -c snapdeck-cli -n '__snapdeck_cli_is operation list' -l all -d 'Every one'
complete -c snapdeck-cli -n '__snapdeck_cli_is operation follow' -l all -d 'Every open one'
complete -c snapdeck-cli -n '__fish_seen_subcommand_from history' -l since -x -d 'From then on'
complete -c snapdeck-cli -n '__fish_seen_subcommand_from history' -l until -x -d 'Up to then'
complete -c snapdeck-cli -n '__fish_seen_subcommand_from history' -l text -x -d 'Only lines that hold this'
complete -c snapdeck-cli -n '__fish_seen_subcommand_from history' -l operation -x -d 'Only of this one'
complete -c snapdeck-cli -n '__fish_seen_subcommand_from history' -l csv -d 'Print CSV'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot download' -l connections -x -a '1 2 4 8' -d 'How many at once'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot download' -l version -x -a latest -d 'Which one'
complete -c snapdeck-cli -n '__snapdeck_cli_is snapshot download' -l to -x -a '(__fish_complete_directories)' -d 'Where'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule capture' -l name -x -d 'Of the template'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule capture' -l overwrite -d 'Replace the template of that name'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule capture' -l confirm-destroy -x -d 'The id of the capsule again'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule capture' -l delete-old -d 'Delete the template of that name first'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule capture' -l confirm-delete -x -d 'The name of that template again'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule capture' -l pause-first -d 'Pause the capsule before'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule capture' -l launch-copy -d 'Launch a capsule like it afterwards'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule create' -l template -x -d 'What it is made of'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule create' -l vcpus -x -d 'How many'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule create' -l memory-mb -x -d 'In MiB'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule create' -l timeout-s -x -d 'Seconds without use until it pauses'
complete -c snapdeck-cli -n '__snapdeck_cli_is capsule destroy' -l confirm -x -d 'The same id again'
complete -c snapdeck-cli -n '__snapdeck_cli_is template list' -l type -x -a 'snapshot base platform' -d 'Only those'
complete -c snapdeck-cli -n '__snapdeck_cli_is template delete' -l confirm -x -d 'The same name again'
