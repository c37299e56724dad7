"""The tagger: the first blocks of a pretrained encoder over the pieces of words, and one linear layer over each word's first piece.

Shapes: b windows, m pieces, n words. docs/model-file.md, version 2, is the specification.
"""

import numpy
import torch
from torch import nn
from torch.nn import functional as F

from tagger import features
from tagger.labels import TAGS

WIDTH, HEADS, INNER, POSITIONS, EPSILON = 384, 12, 1536, 512, 1e-12
SHAPE_SIZE = 16  # of a word's shape beside its state
HEAD = ("out.", "shape", "bits")  # layers that begin from nothing


class Block(nn.Module):
    """Self-attention and two inner layers, each added and normalized (Vaswani et al. 2017, post-norm as in BERT)."""

    def __init__(self):
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=EPSILON), nn.LayerNorm(WIDTH, eps=EPSILON)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x, bias):
        b, m, _ = x.shape
        q, k, v = self.qkv(x).view(b, m, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        attended = torch.softmax(q @ k.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5 + bias, -1) @ v
        x = self.n1(x + self.o(attended.transpose(1, 2).reshape(b, m, WIDTH)))
        return self.n2(x + self.down(F.gelu(self.up(x))))


class EncoderTagger(nn.Module):
    def __init__(self, words, layers, dropout=0.1):
        """words: float32 [pieces, WIDTH], the frozen word vectors."""
        super().__init__()
        self.word = nn.Embedding.from_pretrained(torch.as_tensor(words), freeze=True)
        self.pos = nn.Embedding(POSITIONS, WIDTH)
        self.shape = nn.Embedding(features.SHAPES, WIDTH, padding_idx=0)
        self.bits = nn.Linear(features.BITS, WIDTH, bias=False)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.blocks = nn.ModuleList(Block() for _ in range(layers))
        self.shape2 = nn.Embedding(features.SHAPES, SHAPE_SIZE)
        self.out = nn.Linear(WIDTH + SHAPE_SIZE + features.BITS, TAGS)
        self.drop = nn.Dropout(dropout)
        nn.init.normal_(self.shape.weight, std=0.01)
        nn.init.normal_(self.bits.weight, std=0.01)

    def states(self, ids, place, first, shape, bits, pad):
        """What is known of each word in its place, [b, n, WIDTH]; ids, place [b, m]: pieces and the number of each one's word, -1 for none; first [b, n]:
        where each word begins; shape [b, n]; bits [b, n, 24]; pad [b, m]: 0 for no piece."""
        m = ids.shape[1]
        x = self.word(ids) + self.pos(torch.arange(m, device=ids.device))
        known = self.shape(shape) + self.bits(bits)
        own = torch.gather(known, 1, place.clamp(min=0).unsqueeze(-1).expand(-1, -1, WIDTH))
        x = self.drop(self.norm(x + own * (place >= 0).unsqueeze(-1)))
        bias = ((pad - 1) * 1e4)[:, None, None, :]
        for block in self.blocks:
            x = block(x, bias)
        return torch.gather(x, 1, first.unsqueeze(-1).expand(-1, -1, WIDTH))

    def forward(self, ids, place, first, shape, bits, pad):
        """Scores [b, n, TAGS] of the inputs of states."""
        x = self.states(ids, place, first, shape, bits, pad)
        return self.out(torch.cat([self.drop(x), self.shape2(shape), bits], -1))

    def start_from(self, pretrained):
        """Takes positions, norm and blocks of the pretrained encoder."""
        def tensor(name):
            return torch.from_numpy(pretrained.array(name))
        self.pos.weight.data = tensor("emb.pos") + tensor("emb.type")[:1]
        self.norm.weight.data, self.norm.bias.data = tensor("emb.ln.w"), tensor("emb.ln.b")
        for number, block in enumerate(self.blocks):
            names = [f"l{number}.{name}" for name in ("q", "k", "v")]
            block.qkv.weight.data = torch.cat([tensor(name + ".w") for name in names])
            block.qkv.bias.data = torch.cat([tensor(name + ".b") for name in names])
            for layer, name in ((block.o, "ao"), (block.up, "fi"), (block.down, "fo"), (block.n1, "aln"), (block.n2, "oln")):
                layer.weight.data, layer.bias.data = tensor(f"l{number}.{name}.w"), tensor(f"l{number}.{name}.b")


def without_words(state):
    """The state without the frozen word vectors, which come from the pretrained file."""
    return {name: value for name, value in state.items() if name != "word.weight"}


def load(path, pretrained, rows):
    """(tagger, what was saved beside it) of a checkpoint; rows: the cut vocabulary."""
    saved = torch.load(path, map_location="cpu")
    model = EncoderTagger(pretrained.words(rows).astype(numpy.float32), saved["layers"])
    model.load_state_dict({**saved["model"], "word.weight": model.word.weight})
    return model, saved
