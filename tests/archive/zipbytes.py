# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes zips byte by byte, the wrong ones as well: APPNOTE.TXT 4.3."""

import struct
import zlib

DATE, TIME = 0x5D76, 0x6000  # 22 November 2026, noon


def deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def field(kind, data):
    """One extra field."""
    return struct.pack("<HH", kind, len(data)) + data


class Zip:
    """An archive in the making. What an entry says of itself can be set apart from what it is."""

    def __init__(self, prefix=b""):
        self.body = bytearray(prefix)
        self.directory = bytearray()
        self.count = 0

    def local(self, name, packed, method, flags, crc, size, extra=b"", descriptor=False):
        """A local header and the content behind it; where it begins."""
        at = len(self.body)
        sums = (0, 0, 0) if descriptor else (crc, len(packed), size)
        self.body += struct.pack("<4s5H3I2H", b"PK\3\4", 20, flags, method, TIME, DATE, *sums, len(name), len(extra))
        self.body += name + extra + packed
        if descriptor:
            self.body += struct.pack("<4s3I", b"PK\7\x08", crc, len(packed), size)
        return at

    def central(self, name, offset, packed_size, size, crc, method=0, flags=0, extra=b"", attributes=0, made_by=20):
        """A record of the directory, whatever it says."""
        self.directory += struct.pack("<4s6H3I5H2I", b"PK\1\2", made_by, 20, flags, method, TIME, DATE, crc,
                                      packed_size, size, len(name), len(extra), 0, 0, 0, attributes, offset)
        self.directory += name + extra
        self.count += 1

    def add(self, name, data=b"", deflated=False, flags=0, packed=None, method=None, local_name=None,
            local_extra=b"", extra=b"", attributes=0, made_by=20, descriptor=False, **said):
        """An entry; `said` is what the directory says differently: offset, packed_size, size, crc."""
        name = name.encode() if isinstance(name, str) else name
        method = (8 if deflated else 0) if method is None else method
        if packed is None:
            packed = deflate(data) if method == 8 else data
        flags |= 8 if descriptor else 0
        crc = zlib.crc32(data)
        offset = self.local(name if local_name is None else local_name, packed, method, flags, crc, len(data),
                            local_extra, descriptor)
        record = {"offset": offset, "packed_size": len(packed), "size": len(data), "crc": crc}
        record.update(said)
        self.central(name, method=method, flags=flags, extra=extra, attributes=attributes, made_by=made_by, **record)
        return self

    def end(self, comment=b"", count=None, size=None, offset=None, disk=0):
        """The end record; its numbers where they are to lie."""
        count = self.count & 0xFFFF if count is None else count
        size = len(self.directory) if size is None else size
        offset = len(self.body) if offset is None else offset
        return struct.pack("<4s4H2IH", b"PK\5\6", disk, disk, count, count, size, offset, len(comment)) + comment

    def end64(self, at, locator=None, count=None):
        """Both records of zip64, the first of which stands at `at`."""
        count = self.count if count is None else count
        record = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(self.directory),
                             len(self.body))
        return record + struct.pack("<4sIQI", b"PK\6\7", 0, at if locator is None else locator, 1)

    def whole(self, comment=b"", **said):
        return bytes(self.body + self.directory) + self.end(comment, **said)

    def whole64(self, **said):
        """With the records of zip64, which the shorter one leaves everything to."""
        start = bytes(self.body + self.directory)
        return start + self.end64(len(start), **said) + self.end(count=0xFFFF, size=0xFFFFFFFF, offset=0xFFFFFFFF)
