namespace Hush.Text;

internal sealed partial class OffsetMap
{
    /// <summary>Makes a map piece by piece, in the order of the derived text. Not for several threads at once.</summary>
    public sealed class Builder
    {
        private readonly List<Piece> _pieces = [];
        private int _originalEnd;

        /// <summary>Length of the derived text so far, in UTF-16 code units: where the next piece begins.</summary>
        public int DerivedLength { get; private set; }

        /// <summary>The next characters of the derived text are those of the original from <paramref name="originalStart"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The piece begins before the end of the one before, or a number is negative.</exception>
        public Builder Copy(int originalStart, int length)
        {
            Advance(originalStart, length);
            if (length == 0) return this;

            var original = new TextSpan(originalStart, length);
            var derived = new TextSpan(DerivedLength, length);
            if (_pieces.Count > 0 && _pieces[^1] is { IsCopy: true } last && last.Original.End == originalStart)
                _pieces[^1] = new Piece(last.Original.Union(original), last.Derived.Union(derived), IsCopy: true);
            else
                _pieces.Add(new Piece(original, derived, IsCopy: true));
            DerivedLength += length;
            return this;
        }

        /// <summary>
        /// The next <paramref name="derivedLength"/> characters stand for the original ones as a whole. No derived characters: a
        /// deletion. No original characters: an insertion.
        /// </summary>
        /// <exception cref="ArgumentOutOfRangeException">The piece begins before the end of the one before, or a number is negative.</exception>
        public Builder Replace(int originalStart, int originalLength, int derivedLength)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(derivedLength);
            Advance(originalStart, originalLength);
            if (derivedLength == 0) return this;

            _pieces.Add(new Piece(new TextSpan(originalStart, originalLength), new TextSpan(DerivedLength, derivedLength), IsCopy: false));
            DerivedLength += derivedLength;
            return this;
        }

        /// <summary>The map, for an original of <paramref name="originalLength"/> code units.</summary>
        /// <exception cref="ArgumentOutOfRangeException">A piece ends after the original.</exception>
        public OffsetMap Build(int originalLength)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(originalLength, _originalEnd);
            return new OffsetMap([.. _pieces], originalLength, DerivedLength);
        }

        private void Advance(int originalStart, int originalLength)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(originalLength);
            ArgumentOutOfRangeException.ThrowIfLessThan(originalStart, _originalEnd);
            _originalEnd = checked(originalStart + originalLength);
        }
    }
}
