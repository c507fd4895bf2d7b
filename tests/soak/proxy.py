# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy before a storage: limits each connection, knows which bytes of the file it has handed out, and cuts."""

import re
import socket
import threading
import time

BLOCK = 16 * 1024


class Proxy:
    """Listens on a free port of the loopback and hands everything on to `target`, (host, port)."""

    def __init__(self, rate):
        self.rate = rate
        self.target = None
        self.lock = threading.Lock()
        self.open = set()
        self.sent = []  # ranges of the file that have been handed out, merged and in order
        self.twice = 0  # bytes handed out that had been before, since mark()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def mark(self):
        """What was handed out twice since the last call."""
        with self.lock:
            twice, self.twice = self.twice, 0
        return twice

    def forget(self):
        """Another file comes."""
        with self.lock:
            self.sent, self.twice = [], 0

    def cut(self):
        """Ends every connection, with a reset."""
        with self.lock:
            ends = list(self.open)
        for end in ends:
            try:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def close(self):
        self.listener.close()
        self.cut()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 64 * 1024)
        with client, socket.create_connection(self.target) as upstream:
            with self.lock:
                self.open.update((client, upstream))
            threading.Thread(target=self._pump, args=(client, upstream), daemon=True).start()
            try:
                self._answer(upstream, client)
            except OSError:
                pass
            with self.lock:
                self.open.difference_update((client, upstream))
            for end in (client, upstream):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    @staticmethod
    def _pump(source, sink):
        try:
            while data := source.recv(BLOCK):
                sink.sendall(data)
        except OSError:
            pass

    def _answer(self, upstream, client):
        """One answer after the other."""
        pending = b""
        while True:
            while b"\r\n\r\n" not in pending:
                data = upstream.recv(BLOCK)
                if not data:
                    return
                pending += data
            head, _, pending = pending.partition(b"\r\n\r\n")
            client.sendall(head + b"\r\n\r\n")
            length = re.search(rb"(?im)^content-length: *(\d+)", head)
            begin = re.search(rb"(?im)^content-range: *bytes (\d+)-", head)
            is_file = re.match(rb"HTTP/1.1 20[06]", head) is not None
            pending = self._body(upstream, client, pending, int(length[1]) if length else 0,
                                 (int(begin[1]) if begin else 0) if is_file else None)

    def _body(self, upstream, client, pending, left, at):
        started, handed = time.monotonic(), 0
        while left > 0:
            if not pending:
                pending = upstream.recv(BLOCK)
                if not pending:
                    return b""
            piece, pending = pending[:min(left, BLOCK)], pending[min(left, BLOCK):]
            client.sendall(piece)
            left -= len(piece)
            handed += len(piece)
            if at is not None:
                self._note(at, at + len(piece))
                at += len(piece)
            time.sleep(max(0.0, started + handed / self.rate - time.monotonic()))
        return pending

    def _note(self, begin, end):
        with self.lock:
            merged = []
            for one, other in self.sent:
                self.twice += max(0, min(end, other) - max(begin, one))
            whole = [begin, end]
            for one, other in self.sent:
                if other < whole[0] or one > whole[1]:
                    merged.append((one, other))
                else:
                    whole = [min(whole[0], one), max(whole[1], other)]
            self.sent = sorted(merged + [tuple(whole)])
