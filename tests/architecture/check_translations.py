#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a text of the program has no finished translation, or one that loses a part of it.

    check_translations.py ROOT LUPDATE

Reads the texts out of the sources as lupdate sees them and holds each language's file against them: every text
finished, every plural in both forms, every placeholder kept. English needs its plurals alone. Prints one line a
breach and exits 1 if there was any.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

LANGUAGES = ["pt_BR", "es"]
PLACEHOLDER = re.compile(r"%L?\d+|%n")
MNEMONIC = re.compile(r"&(?=\w)")


def texts_of(root: Path, lupdate: str) -> ET.Element:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "texts.ts"
        command = [lupdate, "-I", ".", "-locations", "none", "core", "ui", "app", "-ts", str(out)]
        subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return ET.parse(out).getroot()


def messages(root: ET.Element):
    """(context, source, disambiguation) and the message of each."""
    for context in root.findall("context"):
        for message in context.findall("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""), message


def forms_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return []
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def objection(source: str, message: ET.Element, is_plural: bool) -> str | None:
    forms = forms_of(message)
    if not forms or not all(form.strip() for form in forms):
        return "has no finished translation"
    if is_plural != (len(forms) == 2):
        return "does not have the number of forms it needs"
    wanted = sorted(PLACEHOLDER.findall(source))
    for place, form in enumerate(forms):
        found = sorted(PLACEHOLDER.findall(form))
        saysOne = is_plural and place == 0 and found == [part for part in wanted if part != "%n"]
        if found != wanted and not saysOne:
            return f"has other placeholders: {found}"
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(source)):
            return "has another number of mnemonics"
    return None


def check(language: str, wanted: dict, root: Path) -> list[str]:
    have = dict(messages(ET.parse(root / f"resources/translations/snapdeck_{language}.ts").getroot()))
    breaches = []
    for key, message in wanted.items():
        is_plural = message.get("numerus") == "yes"
        if language == "en" and not is_plural:
            continue
        why = objection(key[1], have[key], is_plural) if key in have else "is missing"
        if why:
            breaches.append(f"{language}: {key[0]}: “{key[1]}” {why}")
    for key in have:
        if key not in wanted:
            breaches.append(f"{language}: {key[0]}: “{key[1]}” is said nowhere any more")
    return breaches


def main() -> int:
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    wanted = dict(messages(texts_of(root, lupdate)))
    if len(wanted) < 1000:
        print(f"only {len(wanted)} texts were found: that cannot be all")
        return 1
    breaches = [breach for language in ["en", *LANGUAGES] for breach in check(language, wanted, root)]
    print("\n".join(breaches) or f"{len(wanted)} texts, finished in {', '.join(LANGUAGES)} and English plurals")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
