# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of snapdeck-cli for bash. Asks no server: names and ids are not completed.

_snapdeck_cli() {
    local cur prev word noun='' verb='' i
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()

    case $prev in
        --data-dir | --to)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
            return
            ;;
        --ca-file)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            return
            ;;
        --provider)
            mapfile -t COMPREPLY < <(compgen -W 'square-cloud wrenn' -- "$cur")
            return
            ;;
        --key-env)
            mapfile -t COMPREPLY < <(compgen -e -- "$cur")
            return
            ;;
        --version)
            mapfile -t COMPREPLY < <(compgen -W 'latest' -- "$cur")
            return
            ;;
        --account | --base-url | --storage-url | --name | --time-scale | --confirm-destroy | --confirm-delete | --confirm) return ;;
        --template | --vcpus | --memory-mb | --timeout-s) return ;;
        --type)
            mapfile -t COMPREPLY < <(compgen -W 'snapshot base platform' -- "$cur")
            return
            ;;
        --since | --until | --text | --operation) return ;;
        --keep-last | --daily | --weekly | --monthly | --yearly | --max-age | --max-size) return ;;
    esac

    # The first two words that are neither options nor values of options.
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
            --data-dir | --account | --time-scale) ((i++)) ;;
            -*) ;;
            *)
                if [ -z "$noun" ]; then
                    noun=$word
                elif [ -z "$verb" ]; then
                    verb=$word
                fi
                ;;
        esac
    done

    local words
    case "$noun $verb" in
        ' ') words='account app database snapshot capsule template vault quota operation history help' ;;
        'account ') words='add edit list test remove' ;;
        'app ' | 'database ') words='list' ;;
        'snapshot ') words='list create download restore contents extract diff' ;;
        'vault ') words='list verify adopt pin unpin note tag remove trash policy prune keep path' ;;
        'operation ') words='list show follow cancel check' ;;
        'help ') words='account app database snapshot capsule template vault quota operation history' ;;
        'capsule ') words='list create pause resume keep-awake destroy capture' ;;
        'template ') words='list try delete' ;;
        'account add') words='--provider --base-url --storage-url --ca-file --key-stdin --key-env --session-only --allow-plain-http --read-only' ;;
        # Another address is another account: it is added, then the old one removed.
        'account edit') words='--storage-url --ca-file --no-ca-file --colour --key-stdin --key-env --session-only' ;;
        'snapshot list') words='--all --show-links' ;;
        'snapshot create') words='--all --wait --plan' ;;
        'snapshot restore') words='--version --confirm --no-safety-snapshot' ;;
        'operation list' | 'operation follow') words='--all' ;;
        'vault trash') words='list undo empty' ;;
        'vault policy') words='show set --keep-last --daily --weekly --monthly --yearly --max-age --max-size --everything --inherit' ;;
        'vault prune') words='--dry-run' ;;
        'vault keep') words='add remove list --existing' ;;
        'vault path') words='--usual' ;;
        'history '*) words='--since --until --text --operation --csv' ;;
        'snapshot contents') words='--version' ;;
        'snapshot extract') words='--version --to --all --over-limits' ;;
        'snapshot diff') words='--from --to --file' ;;
        'snapshot download') words='--version --to --connections' ;;
        'capsule create') words='--template --vcpus --memory-mb --timeout-s' ;;
        'capsule capture') words='--name --overwrite --delete-old --confirm-delete --pause-first --launch-copy --confirm-destroy' ;;
        'capsule destroy' | 'template delete') words='--confirm' ;;
        'template list') words='--type' ;;
        *) words='' ;;
    esac
    if [[ $cur == -* || -z $noun ]]; then
        words+=' --data-dir --account --json --time-scale --help'
        [ -n "$noun" ] || words+=' --version'
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}

complete -F _snapdeck_cli snapdeck-cli
