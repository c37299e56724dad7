namespace Hush.Text;

internal sealed partial class OffsetMap
{
    // Walks the text between the two maps once, from one clean cut to the next. A cut is clean where it lies inside no replacement of
    // either map, so what lies between two clean cuts may become a piece of the composed map.
    private sealed class Composition(OffsetMap first, OffsetMap next)
    {
        private readonly Builder _builder = new();
        private int _cut;
        private int _nextIndex;

        public OffsetMap Build()
        {
            InsertAtCut();
            while (_cut < first.DerivedLength)
            {
                Step();
                InsertAtCut();
            }

            return _builder.Build(first.OriginalLength);
        }

        private void Step()
        {
            var source = first._pieces[first.FirstEndingAfter(_cut, Side.Derived)];
            Piece? target = _nextIndex < next._pieces.Length ? next._pieces[_nextIndex] : null;
            var isDeleted = target is null || target.Value.Original.Start > _cut;
            var targetEnd = isDeleted ? target?.Original.Start ?? first.DerivedLength : target!.Value.Original.End;
            var joinsTarget = !isDeleted && !target!.Value.IsCopy;

            if (!source.IsCopy || joinsTarget)
            {
                Join(CleanCutFrom(Math.Max(source.IsCopy ? _cut : source.Derived.End, joinsTarget ? targetEnd : _cut)));
                return;
            }

            var end = Math.Min(source.Derived.End, targetEnd);
            if (!isDeleted) _builder.Copy(source.Original.Start + _cut - source.Derived.Start, end - _cut);
            MoveTo(end);
        }

        private void Join(int end)
        {
            var original = first.ToOriginal(TextSpan.FromBounds(_cut, end));
            MoveTo(end);
            _builder.Replace(original.Start, original.Length, DerivedAtCut() - _builder.DerivedLength);
        }

        // Insertions of the next map that stand inside a joined piece became part of it; those at a clean cut stay by themselves.
        private void InsertAtCut()
        {
            for (; _nextIndex < next._pieces.Length; _nextIndex++)
            {
                var piece = next._pieces[_nextIndex];
                if (!piece.Original.IsEmpty || piece.Original.Start > _cut) return;
                _builder.Replace(first.ToOriginal(new TextSpan(_cut, 0)).Start, 0, piece.Derived.Length);
            }
        }

        private void MoveTo(int end)
        {
            _cut = end;
            while (_nextIndex < next._pieces.Length && IsPassed(next._pieces[_nextIndex].Original)) _nextIndex++;

            bool IsPassed(TextSpan piece) => piece.IsEmpty ? piece.Start < end : piece.End <= end;
        }

        private int DerivedAtCut()
        {
            if (_nextIndex == next._pieces.Length) return next.DerivedLength;
            var piece = next._pieces[_nextIndex];
            return piece.Derived.Start + Math.Max(0, _cut - piece.Original.Start);
        }

        private int CleanCutFrom(int cut)
        {
            while (true)
            {
                var wider = EndOfReplacementAround(next, EndOfReplacementAround(first, cut, Side.Derived), Side.Original);
                if (wider == cut) return cut;
                cut = wider;
            }
        }

        private static int EndOfReplacementAround(OffsetMap map, int cut, Side side)
        {
            var index = map.FirstEndingAfter(cut, side);
            if (index == map._pieces.Length || map._pieces[index].IsCopy) return cut;
            var replacement = map._pieces[index].On(side);
            return replacement.Start < cut ? replacement.End : cut;
        }
    }
}
