"""Reads the pretrained encoder (layout E5S1, little endian): vocabulary, normalization and weights of multilingual-e5-small.

Layout: "E5S1", version; seven int32: width, layers, heads, inner width, rows of the word table, positions, token types; float32 epsilon; int32 block size (32);
five int32: pieces, bos, eos, pad, unk; int64 length of the piece bytes; uint32 offsets [pieces + 1]; float32 scores [pieces]; the UTF-8 piece bytes;
int32 entries and uint32 bytes of the normalization map, each entry: uint32 code point, uint8 count, uint32 replacement code points; int32 tensors, each
entry: uint16 length and bytes of the name, uint8 type (0 float32, 1 four-bit), uint32 numbers, uint64 offset from the start of the file, uint64 bytes.
A four-bit tensor is rows of blocks of 32 numbers: float16 scale, 16 bytes; the low half of byte j is number j, the high half number j + 16;
value = (half - 8) * scale.
"""

import hashlib
import pathlib
import struct

import numpy

BLOCK = 32
BLOCK_BYTES = 18


class Pretrained:
    def __init__(self, path):
        self._data = data = pathlib.Path(path).read_bytes()
        if data[:4] != b"E5S1":
            raise ValueError(f"{path}: not an E5S1 file")
        self.sha256 = hashlib.sha256(data).hexdigest()
        self.width, self.layers, self.heads, self.inner, self.rows, self.positions, self.types = struct.unpack_from("<7i", data, 8)
        self.epsilon, block = struct.unpack_from("<fi", data, 36)
        if block != BLOCK:
            raise ValueError(f"{path}: blocks of {block}, not {BLOCK}")
        count, self.bos, self.eos, self.pad, self.unk = struct.unpack_from("<5i", data, 44)
        size, = struct.unpack_from("<Q", data, 64)
        at = 72
        offsets = numpy.frombuffer(data, "<u4", count + 1, at)
        at += 4 * (count + 1)
        self.scores = numpy.frombuffer(data, "<f4", count, at)
        at += 4 * count
        self.pieces = [data[at + offsets[i]:at + offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
        at += size
        entries, length = struct.unpack_from("<iI", data, at)
        at += 8
        end, self.normal = at + length, {}
        for _ in range(entries):
            char, many = struct.unpack_from("<IB", data, at)
            self.normal[chr(char)] = "".join(map(chr, struct.unpack_from(f"<{many}I", data, at + 5)))
            at += 5 + 4 * many
        at, self._tensors = end + 4, {}
        for _ in range(struct.unpack_from("<i", data, end)[0]):
            length, = struct.unpack_from("<H", data, at)
            name = data[at + 2:at + 2 + length].decode()
            self._tensors[name] = struct.unpack_from("<BIQQ", data, at + 2 + length)
            at += 2 + length + 21

    def array(self, name):
        """The tensor as float32: matrices [outputs, inputs], position and type tables [rows, width], the rest [n]."""
        kind, numbers, offset, _ = self._tensors[name]
        flat = unpack(self._data[offset:offset + numbers // BLOCK * BLOCK_BYTES]) if kind else numpy.frombuffer(self._data, "<f4", numbers, offset).copy()
        last = self.inner if name.endswith("fo.w") else self.width
        return flat.reshape(-1, last) if name.endswith(".w") and kind or name in ("emb.pos", "emb.type") else flat.reshape(-1)

    def packed_words(self, rows):
        """Rows of the word table as they are packed: bytes [len(rows), width / 32 * 18]."""
        _, _, offset, _ = self._tensors["emb.word"]
        size = self.width // BLOCK * BLOCK_BYTES
        return numpy.frombuffer(self._data, numpy.uint8, self.rows * size, offset).reshape(self.rows, size)[rows]

    def words(self, rows):
        """Rows of the word table as float32 [len(rows), width]."""
        return unpack(self.packed_words(rows).tobytes()).reshape(len(rows), self.width)


def unpack(packed):
    """Four-bit blocks as float32 [blocks * 32]."""
    raw = numpy.frombuffer(packed, numpy.dtype([("scale", "<f2"), ("halves", "u1", 16)]))
    out = numpy.empty((len(raw), BLOCK), numpy.float32)
    out[:, :16] = (raw["halves"] & 15).astype(numpy.float32) - 8
    out[:, 16:] = (raw["halves"] >> 4).astype(numpy.float32) - 8
    return (out * raw["scale"].astype(numpy.float32)[:, None]).reshape(-1)
