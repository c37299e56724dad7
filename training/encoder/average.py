"""Writes a checkpoint whose weights are the mean of those of two runs, of which the later one began where the earlier one ended.

Usage: python3 -m encoder.average --model first.pt last.pt --out mean.pt

The mean lies in a flatter place than either end (Izmailov et al. 2018, "Averaging weights leads to wider optima"). What else a checkpoint holds is the
last one's.
"""

import argparse


def mean(first, last):
    """The mean of two dictionaries of tensors, number by number; what is no floating-point number is the last one's."""
    if first.keys() != last.keys():
        raise SystemExit("The checkpoints hold different tensors.")
    return {name: ((first[name].float() + tensor.float()) / 2).to(tensor.dtype) if tensor.is_floating_point() else tensor
            for name, tensor in last.items()}


def main():
    import torch

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", nargs=2, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    first, last = (torch.load(path, map_location="cpu") for path in options.model)
    last["model"] = mean(first["model"], last["model"])
    torch.save(last, options.out)


if __name__ == "__main__":
    main()
