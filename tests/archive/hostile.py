#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes archives that are hostile, broken, or merely odd, and what is expected of each.

    hostile.py FOLDER

leaves the archives in FOLDER, and expected.json: one object an archive, see row(). Python's own zipfile judges each
of them while it is at it.
"""

import io
import json
import struct
import sys
import zipfile
import zlib
from pathlib import Path

sys.dont_write_bytecode = True  # the sources stay as they are
sys.path.insert(0, str(Path(__file__).parent))
from zipbytes import Zip, deflate, field  # noqa: E402

ROWS = []
TEXT = b"some content, and some more of it\n" * 20
LINK = (0o120777 << 16, 3 << 8)  # attributes and maker of a symbolic link
PIPE = (0o010644 << 16, 3 << 8)


def row(name, data, check="verified", opens="ok", troubles="", files="", refused="", failed="", asks="",
        python="same", seven="same", why=""):
    """One archive and what is expected: `opens` is ok or an error's code, `check` a verdict, `files` the paths that
    are unpacked, `refused` and `failed` codes of errors, `asks` limits, all by name and parted by blanks (paths by
    bars). `python` and `seven` say whether the oracle finds the archive as sound as we do, "other", or "any" where
    that depends on its version; `why` says why it may."""
    assert (python == "same" and seven == "same") or why, name
    ROWS.append({"name": name, "data": data, "check": check, "opens": opens, "troubles": sorted(troubles.split()),
                 "files": sorted(files.split("|")) if files else [], "refused": sorted(refused.split()),
                 "failed": sorted(failed.split()), "asks": sorted(asks.split()), "python": python, "seven": seven,
                 "why": why})


def one(*names, **options):
    """An archive of entries by these names, `good.txt` among them."""
    made = Zip().add("good.txt", TEXT, deflated=True)
    for name in names:
        made.add(name, TEXT, **options)
    return made.whole()


def sound():
    row("plain", Zip().add("folder/").add("folder/stored.txt", TEXT).add("deflated.txt", TEXT, True)
        .add("empty").whole(), files="folder/stored.txt|deflated.txt|empty")
    row("empty-archive", Zip().whole())
    row("comment", Zip().add("a.txt", TEXT).whole(comment=b"made by hand"), files="a.txt")
    row("longest-comment", Zip().add("a.txt", TEXT).whole(comment=b"c" * 65535), files="a.txt")
    row("descriptors", Zip().add("a.txt", TEXT, True, descriptor=True).add("b.txt", TEXT, True, descriptor=True)
        .whole(), files="a.txt|b.txt")
    large = field(1, struct.pack("<QQ", len(TEXT), len(TEXT)))
    row("zip64", Zip().add("a.txt", TEXT, extra=large, size=0xFFFFFFFF, packed_size=0xFFFFFFFF).whole64(),
        files="a.txt")
    row("long-local-extra", Zip().add("a.txt", TEXT, local_extra=field(0xCAFE, b"x" * 60000))
        .add("b.txt", TEXT).whole(), files="a.txt|b.txt")
    by_python = io.BytesIO()
    with zipfile.ZipFile(by_python, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("ä/日本.txt", TEXT)
    row("made-by-python", by_python.getvalue(), files="ä/日本.txt")
    by_python = io.BytesIO()
    with zipfile.ZipFile(by_python, "w", zipfile.ZIP_BZIP2) as made:
        made.writestr("a.txt", TEXT)
    row("bzip2", by_python.getvalue(), refused="unknown_method")


def many(count, whole, **expected):
    made = Zip()
    for number in range(count):
        made.add(f"f/{number:05}")
    return row(f"entries-{count}" + ("-zip64" if whole == "whole64" else ""), getattr(made, whole)(), asks="entries",
               **expected)


def crowds():
    many(65535, "whole")
    many(70000, "whole64")
    many(70000, "whole", seven="any", python="any",
         why="without zip64 the end record keeps 16 bits of the count: we count, as Info-ZIP does; zipfile reads on "
             "by length and finds all, or gives up, with its version")


def others():
    for name, data in (("empty-file", b""), ("html", b"<!DOCTYPE html><html><body>404</body></html>"),
                       ("xml", b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'),
                       ("json", b'{"status":"error"}'), ("text", b"hello" * 30000)):
        row(name, data, check="not_an_archive", opens="not_an_archive")
    packed = zlib.compressobj(9, zlib.DEFLATED, 31)
    row("gzip", packed.compress(TEXT) + packed.flush(), check="not_an_archive", opens="not_an_archive", seven="other",
        why="7z opens gzip as well")


def paths():
    row("climbing", one("../evil.txt"), troubles="climbs", files="good.txt", refused="unsafe_entry")
    row("climbing-deep", one("a/b/../../../evil.txt"), troubles="climbs", files="good.txt", refused="unsafe_entry")
    row("climbing-folder", one("../evil/"), troubles="climbs", files="good.txt", refused="unsafe_entry")
    row("absolute", one("/tmp/evil.txt"), troubles="absolute", files="good.txt", refused="unsafe_entry")
    row("drive", one("C:/evil.txt", "c:evil.txt"), troubles="absolute reserved", files="good.txt",
        refused="unsafe_entry unsafe_entry")
    row("share", one("\\\\server\\share\\evil.txt"), troubles="absolute backslash", files="good.txt",
        refused="unsafe_entry")
    row("backslash", one("dir\\file.txt"), troubles="backslash", files="good.txt|dir/file.txt")
    row("backslash-climbing", one("..\\evil.txt", "a\\..\\..\\evil.txt"), troubles="backslash climbs",
        files="good.txt", refused="unsafe_entry unsafe_entry")
    row("dots", one("./a.txt", "b//c.txt", "d/./e.txt"), files="good.txt|a.txt|b/c.txt|d/e.txt")
    row("no-name", one("", ".", "./"), troubles="duplicate", files="good.txt", refused="unsafe_entry " * 3,
        python="any", why="zipfile fails where a name is empty, with its version")
    link = Zip().add("link", b"../../outside", attributes=LINK[0], made_by=LINK[1]).add("link/evil.txt", TEXT)
    row("link", link.whole(), troubles="link", files="link/evil.txt", refused="unsafe_entry")
    row("pipe", Zip().add("pipe", b"", attributes=PIPE[0], made_by=PIPE[1]).whole(), troubles="link",
        refused="unsafe_entry")


def names():
    row("twice", one("a.txt", "a.txt", "a (2).txt"), troubles="duplicate",
        files="good.txt|a.txt|a (2).txt|a (2) (2).txt")
    row("twice-but-for-case", one("Read.me", "READ.ME", "dir/x", "DIR/X"), troubles="duplicate",
        files="good.txt|Read.me|READ (2).ME|dir/x|DIR/X (2)")
    row("twice-but-for-composition", one("caf\u00e9", "cafe\u0301"), troubles="duplicate",
        files="good.txt|caf\u00e9|cafe\u0301 (2)")
    row("file-and-folder", one("a", "a/b.txt"), files="good.txt|a", refused="unsafe_entry")
    row("folder-and-file", one("a/b.txt", "a"), files="good.txt|a/b.txt|a (2)")
    row("reserved", one("CON", "nul.txt", "dir/COM1.log", "aux/x"), troubles="reserved",
        files="good.txt|CON_|nul_.txt|dir/COM1_.log|aux_/x")
    row("trailing-dots", one("name.", "dir. /x", "..."), troubles="reserved", files="good.txt|name_|dir_/x|_")
    row("colons", one("file:stream", "what?.txt", "a<b>.txt", 'q"|*'), troubles="reserved",
        files="good.txt|file_stream|what_.txt|a_b_.txt|q___")
    row("code-page-437", one(b"caf\x82.txt"), files="good.txt|café.txt")
    row("odd-encoding", one(b"bad\xff\xfe.txt", flags=0x800), troubles="odd_encoding",
        files="good.txt|bad\u00a0■.txt", python="other", seven="any",
        why="zipfile refuses a name that says that it is UTF-8 and is not")
    path = struct.pack("<BI", 1, zlib.crc32(b"shown.txt")) + "gezeigt-ß.txt".encode()
    row("unicode-path", one(b"shown.txt", extra=field(0x7075, path), local_extra=field(0x7075, path)),
        files="good.txt|gezeigt-ß.txt")
    stale = struct.pack("<BI", 1, 1) + b"other.txt"
    row("unicode-path-stale", one(b"shown.txt", extra=field(0x7075, stale)), files="good.txt|shown.txt")
    row("nul-in-name", one(b"a.txt\0.exe"), troubles="odd_encoding", files="good.txt|a.txt_.exe", python="any",
        seven="any", why="some readers cut the name at the NUL, and then miss it in the other header")
    row("controls-in-name", one(b"a\n\x1b[31m.txt"), troubles="odd_encoding", files="good.txt|a__[31m.txt")
    row("turned-name", one("a\u202egpj.exe"), files="good.txt|a_gpj.exe")
    row("long-name", one("x" * 300 + ".txt"), troubles="reserved", files="good.txt|" + "x" * 196 + ".txt")
    row("longest-name", one("y" * 65000), troubles="reserved", files="good.txt|" + "y" * 200)
    row("long-path", one("/".join(["deep"] * 300)), files="good.txt", refused="unsafe_entry")


def bombs():
    row("bomb-by-growth", Zip().add("zeros", b"\0" * (64 << 20), True).whole(), troubles="bomb", asks="growth")
    inner = Zip().add("zeros", b"\0" * (1 << 20), True).whole()
    row("bomb-nested", Zip().add("inner.zip", Zip().add("inner.zip", inner).whole(), True).whole(),
        troubles="nested", files="inner.zip")
    row("bomb-by-size", Zip().add("big", b"x" * 1000, True, size=0xFFFFFFF0).add("big2", b"x" * 1000, True,
        size=0xFFFFFFF0).add("big3", b"x" * 1000, True, size=0xFFFFFFF0).whole(), check="corrupt_entry",
        troubles="bomb", asks="bytes growth", python="other", why="see size-too-high")
    row("overlapping", overlapping(), check="broken", troubles="lying", refused="lying_entry " * 5, python="any",
        seven="any", why="versions of the oracles before 2024 unpack each entry as if it were alone")
    made = Zip().add("a.txt", TEXT)
    made.central(b"b.txt", 0, len(TEXT), len(TEXT), zlib.crc32(TEXT))
    row("shared-entry", made.whole(), check="broken", troubles="lying", refused="lying_entry lying_entry")


def overlapping(count=5):
    """Each entry quotes the header of the next one in a stored block of deflate, and they share what unpacks."""
    kernel = b"\0" * 100000
    parts, content, packed = [], kernel, deflate(kernel)
    for number in reversed(range(count)):
        name = f"{number}".encode()
        header = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0x21, zlib.crc32(content), len(packed),
                             len(content), len(name), 0) + name
        parts.append((name, len(packed), len(content), zlib.crc32(content), len(header)))
        whole = header + packed
        content = header + content
        packed = struct.pack("<BHH", 0, len(header), len(header) ^ 0xFFFF) + whole
    made = Zip()
    made.body += whole
    offset = 0
    for name, packed_size, size, crc, header in reversed(parts):
        made.central(name, offset, packed_size, size, crc, method=8)
        offset += header + 5
    return made.whole()


def liars():
    two = Zip().add("a.txt", TEXT).add("b.txt", TEXT)
    broken = {"check": "broken", "opens": "broken_archive"}
    row("count-too-low", two.whole(count=1), **broken, python="other",
        why="zipfile goes by the directory's length and never looks at the count")
    row("count-too-high", two.whole(count=3), **broken, python="other", why="see count-too-low")
    row("count-64-too-low", two.whole64(count=1), **broken, python="other", why="see count-too-low")
    row("directory-size-beyond", two.whole(size=1 << 20), **broken)
    row("directory-size-short", two.whole(size=40), **broken)
    row("directory-elsewhere", two.whole(offset=3), **broken)
    row("zip64-locator-elsewhere", two.whole64(locator=7), **broken, python="other",
        why="zipfile looks for the record where it ought to be, not where it is said to be")
    row("several-parts", two.whole(disk=1), **broken, python="other", why="zipfile reads the parts that it has")
    row("size-too-low", Zip().add("a.txt", TEXT, True, size=5).whole(), check="corrupt_entry",
        failed="corrupt_entry")
    row("size-too-high", Zip().add("a.txt", TEXT, True, size=5000).whole(), check="corrupt_entry",
        failed="corrupt_entry", python="other", why="zipfile reads to the end of the stream, and compares no length")
    row("stored-size-lies", Zip().add("a.txt", TEXT, size=5).whole(), check="broken", troubles="lying",
        refused="lying_entry")
    row("packed-size-beyond", Zip().add("a.txt", TEXT, True, packed_size=1 << 20).whole(), check="broken",
        troubles="lying", refused="lying_entry", python="any", why="see size-too-high; newer versions notice")
    row("offset-beyond", Zip().add("a.txt", TEXT, offset=1 << 20).whole(), check="broken", troubles="lying",
        refused="lying_entry")
    made = Zip().add("a.txt", TEXT, offset=5)
    made.body += b"\0" * 100
    row("offset-beside", made.whole(), check="corrupt_entry", failed="lying_entry")
    huge = field(1, struct.pack("<QQ", 1 << 63, 1 << 63))
    row("size-beyond-counting", Zip().add("a.txt", TEXT, extra=huge, size=0xFFFFFFFF, packed_size=0xFFFFFFFF).whole(),
        **broken)
    most = field(1, struct.pack("<QQ", (1 << 63) - 1, (1 << 63) - 1))
    row("largest-size", Zip().add("a.txt", TEXT, extra=most, size=0xFFFFFFFF, packed_size=0xFFFFFFFF).whole(),
        check="broken", troubles="lying", refused="lying_entry")
    row("other-name-inside", Zip().add("a.txt", TEXT, local_name=b"b.exe").whole(), check="corrupt_entry",
        failed="corrupt_entry")


def damaged():
    whole = Zip().add("a.txt", TEXT, True).add("b.txt", TEXT).whole()
    broken = {"check": "broken", "opens": "broken_archive"}
    row("end-cut", whole[:-10], **broken)
    row("directory-cut", whole[:-80] + whole[-22:], **broken)
    row("half", whole[:len(whole) // 2], **broken)
    row("beginning-cut", whole[20:], check="not_an_archive", opens="not_an_archive")
    row("trailing-junk", whole + b"junk behind it", **broken, python="other", seven="any",
        why="zipfile passes over what follows the end")
    row("leading-junk", b"#!/bin/sh\n" + whole, check="not_an_archive", opens="not_an_archive", python="other",
        why="zipfile allows a program before the archive; a snapshot has none")
    made = Zip(b"#!/bin/sh\n").add("a.txt", TEXT)
    row("leading-program", made.whole(), check="not_an_archive", files="a.txt", python="other", seven="other",
        why="see leading-junk; from afar only its end is read, and that is sound")
    row("wrong-checksum", Zip().add("a.txt", TEXT, True, crc=1).add("b.txt", TEXT).whole(), check="corrupt_entry",
        files="b.txt", failed="corrupt_entry")
    row("flipped-content", whole.replace(b"and some more", b"and some moor", 1), check="corrupt_entry", files="a.txt",
        failed="corrupt_entry")
    packed = deflate(TEXT)
    row("deflate-cut", Zip().add("a.txt", TEXT, method=8, packed=packed[:-8]).whole(), check="corrupt_entry",
        failed="truncated_entry")
    row("deflate-senseless", Zip().add("a.txt", TEXT, method=8, packed=b"\xff" * 40).whole(), check="corrupt_entry",
        failed="corrupt_entry")
    row("deflate-and-more", Zip().add("a.txt", TEXT, method=8, packed=packed + b"more").whole(),
        check="corrupt_entry", failed="corrupt_entry", python="other", seven="any",
        why="zipfile stops at the end of the stream and never sees the rest")
    row("encrypted", Zip().add("a.txt", TEXT, flags=1).add("b.txt", TEXT).whole(), check="encrypted",
        troubles="encrypted", files="b.txt", refused="encrypted")
    aes = field(0x9901, struct.pack("<H2sBH", 2, b"AE", 3, 8))
    row("encrypted-aes", Zip().add("a.txt", TEXT, flags=1, method=99, packed=TEXT, extra=aes).whole(),
        check="encrypted", troubles="encrypted", refused="encrypted")
    row("unknown-method", Zip().add("a.txt", TEXT, method=77, packed=TEXT).whole(), check="broken",
        refused="unknown_method")


def two_ends():
    row("comment-like-an-end", Zip().add("a.txt", TEXT).whole(comment=b"PK\5\6 or so, and more of it here"),
        files="a.txt", python="other", seven="any", why="the last mark of an end is taken for one")
    honest = Zip().add("a.txt", TEXT)
    start = honest.body + honest.directory
    other = Zip(bytes(start) + b"\0" * 22).add("evil.txt", TEXT)
    comment = other.whole()[len(start) + 22:]
    row("two-directories", bytes(start) + honest.end(comment), check="broken", opens="broken_archive", python="other",
        seven="any", why="each reader sees one of two archives, and the oracles take the one that they come upon")


def judge(data):
    """Whether Python's zipfile finds nothing wrong."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.testzip() is None
    except Exception:  # noqa: BLE001: whatever it is, it is not sound
        return False


def main():
    folder = Path(sys.argv[1])
    for write in (sound, crowds, others, paths, names, bombs, liars, damaged, two_ends):
        write()
    for number, each in enumerate(ROWS):
        data = each.pop("data")
        each["file"] = f"{number:02}-{each['name']}.zip"
        each["python_says"] = judge(data)
        (folder / each["file"]).write_bytes(data)
    (folder / "expected.json").write_text(json.dumps(ROWS, indent=1))


if __name__ == "__main__":
    main()
