using Hale.Core.Scorecards;

namespace Hale.Language.Scores.Normalisations;

/// <summary>
/// Finds the numbers that no range holds. The ends of the ranges cut the line into single points and the open stretches between them; within such a
/// piece either every number is held or none.
/// </summary>
internal static class RangeGaps
{
    public static IReadOnlyList<NumberRange> Of(IReadOnlyList<NumberRange> ranges, NumberDomain domain)
    {
        var gaps = new List<NumberRange>();
        var joins = false;
        foreach (var piece in Pieces(ranges, domain.Least))
        {
            var isOpen = !ranges.Any(range => Covers(range, piece));
            if (isOpen && joins)
            {
                gaps[^1] = gaps[^1] with { High = piece.High, HighIncluded = piece.HighIncluded };
            }
            else if (isOpen)
            {
                gaps.Add(piece);
            }

            joins = isOpen;
        }

        return [.. gaps.Where(domain.Allows)];
    }

    private static IEnumerable<NumberRange> Pieces(IReadOnlyList<NumberRange> ranges, decimal? least)
    {
        var ends = ranges.SelectMany(range => new[] { range.Low, range.High }).Append(least).OfType<decimal>().Distinct().Order().ToList();
        decimal? before = null;
        foreach (var end in ends)
        {
            yield return new NumberRange(before, false, end, false);
            yield return new NumberRange(end, true, end, true);
            before = end;
        }

        yield return new NumberRange(before, false, null, false);
    }

    /// <summary>Whether a range holds a piece, which it does wholly or not at all.</summary>
    private static bool Covers(NumberRange range, NumberRange piece)
    {
        var isPoint = piece.LowIncluded;
        var fromLow = range.Low is not { } low || (piece.Low is { } pieceLow && (pieceLow > low || (pieceLow == low && (!isPoint || range.LowIncluded))));
        var toHigh = range.High is not { } high || (piece.High is { } pieceHigh && (pieceHigh < high || (pieceHigh == high && (!isPoint || range.HighIncluded))));
        return fromLow && toHigh;
    }
}
