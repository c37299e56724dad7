"""The tagger: features of each token, five gated dilated convolutions over them, one layer of tag scores."""

import torch
from torch import nn
from torch.nn import functional

from .features import BITS, SHAPES, SUBWORD_BUCKETS
from .labels import TAGS


class Config:
    """Sizes. The file format holds all of them, so that a smaller or larger tagger needs no new reader."""

    def __init__(self, words, word_size=64, subword_size=32, shape_size=16, hidden=128, dilations=(1, 2, 4, 8, 16), dropout=0.15):
        self.words, self.word_size, self.subword_size, self.shape_size = words, word_size, subword_size, shape_size
        self.hidden, self.dilations, self.dropout = hidden, tuple(dilations), dropout

    @property
    def input(self):
        return self.word_size + self.subword_size + self.shape_size + BITS


class Pointwise(nn.Linear):
    """The same linear layer at every token: [b, n, in] → [b, n, out]. A convolution of width one, since PyTorch without a tuned BLAS multiplies matrices
    many times slower than it convolves (AMD EPYC, Debian's PyTorch 1.13: 47 against 3 ms for 4,000 tokens)."""

    def forward(self, rows):
        return functional.conv1d(rows.transpose(1, 2), self.weight.unsqueeze(-1), self.bias).transpose(1, 2)


class Dropout(nn.Module):
    """Dropout with a share of so many 256ths, drawn as bytes: on a processor a third of the time of PyTorch's."""

    def __init__(self, share):
        super().__init__()
        self.limit = round(256 * share)

    def forward(self, values):
        if not self.training or self.limit == 0:
            return values
        count = values.numel()
        words = torch.empty((count + 7) // 8, dtype=torch.int64, device=values.device).random_(-(1 << 63), None)
        kept = words.view(torch.uint8)[:count].view(values.shape) >= self.limit
        return values * (kept * (256 / (256 - self.limit))).to(values.dtype)


class Tagger(nn.Module):
    def __init__(self, config, vectors=None):
        super().__init__()
        self.config = config
        self.word = nn.Embedding(config.words + 1, config.word_size, padding_idx=0)
        if vectors is not None:
            self.word.weight.data[1:] = torch.as_tensor(vectors)
        self.word.weight.requires_grad = False
        self.word_scale = nn.Parameter(torch.ones(config.word_size))
        self.subword = nn.EmbeddingBag(SUBWORD_BUCKETS + 1, config.subword_size, mode="sum", padding_idx=SUBWORD_BUCKETS)
        nn.init.normal_(self.subword.weight, std=0.3)
        self.subword.weight.data[SUBWORD_BUCKETS] = 0
        self.shape = nn.Embedding(SHAPES, config.shape_size, padding_idx=0)
        self.inward = Pointwise(config.input, config.hidden)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(config.hidden, 2 * config.hidden, 3, padding=dilation, dilation=dilation) for dilation in config.dilations)
        self.outward = Pointwise(config.hidden, TAGS)
        self.dropout = Dropout(config.dropout)

    def inputs(self, word, shape, bits, subwords):
        """word [b, n], shape [b, n], bits [b, n, BITS], subwords [b, n, g] with -1 for none → [b, n, input]."""
        batch, length, grams = subwords.shape
        count = (subwords >= 0).sum(-1, keepdim=True).clamp(min=1)
        buckets = torch.where(subwords >= 0, subwords, torch.full_like(subwords, SUBWORD_BUCKETS))
        sub = self.subword(buckets.view(-1, grams)).view(batch, length, -1) / count
        return torch.cat([self.word(word) * self.word_scale, sub, self.shape(shape), bits], -1)

    def forward(self, word, shape, bits, subwords, mask):
        """mask [b, n], 1 where there is a token → tag scores [b, n, TAGS]."""
        hidden = torch.relu(self.inward(self.dropout(self.inputs(word, shape, bits, subwords))))
        keep = mask.unsqueeze(-1)
        hidden = hidden * keep
        for convolution in self.convolutions:
            both = convolution(self.dropout(hidden).transpose(1, 2)).transpose(1, 2)
            value, gate = both.chunk(2, -1)
            hidden = (hidden + value * torch.sigmoid(gate)) * keep
        return self.outward(torch.relu(hidden))
