using Hale.Core.Paths;

namespace Hale.Core.Movement;

/// <summary>What becomes of a computed number: it moves as its path lets it, and then overrides decide. On the inner scale, not rounded.</summary>
internal sealed class PublishedNumber(Lineup lineup)
{
    /// <summary>Whether anything becomes of it at either end.</summary>
    public bool IsAnother => lineup.Overrides.Count > 0 || lineup.Path.Before is not null || lineup.Path.After is not null;

    /// <summary>The number published; null where there is none.</summary>
    /// <param name="coalition">The causes that stand as at the later end.</param>
    /// <param name="computed">The computed number; null without one.</param>
    /// <param name="isScored">Whether enough is present for a score.</param>
    public double? Of(UInt128 coalition, double? computed, bool isScored) =>
        Limitation.Apply(Limits(coalition), computed is { } number ? Moved(coalition, number) : null, isScored);

    /// <summary>Whether equal steps of the computed number within a range are equal steps of the one published.</summary>
    public bool IsStraight(UInt128 coalition, double low, double high, bool isScored)
    {
        var (first, last) = (Moved(coalition, low), Moved(coalition, high));
        var limits = Limits(coalition);
        return Limitation.Apply(limits, first, isScored) == Limitation.Apply(limits, last, isScored)
            || (!PathEnds(coalition).Any(end => low < end && end < high) && !limits.Any(limit => IsWithin(limit.Low, first, last) || IsWithin(limit.High, first, last)));
    }

    private static bool IsWithin(double number, double low, double high) => low < number && number < high;

    private List<Limitation> Limits(UInt128 coalition) => [.. lineup.Overrides.Select(rule => rule.In(coalition)).OfType<Limitation>()];

    private double Moved(UInt128 coalition, double computed)
    {
        var beginning = lineup.Beginning.In(coalition);
        return lineup.Path.In(coalition) is { Decay: { } decay } && beginning.State is { } state ? PathWalk.Move(decay, state, beginning.Days, computed) : computed;
    }

    private IEnumerable<double> PathEnds(UInt128 coalition) =>
        lineup.Path.In(coalition) is { Decay: Decay.Steps steps } && lineup.Beginning.In(coalition).State is { } state
            ? [state.Number - (double)(steps.Fall ?? 100), state.Number + (double)(steps.Rise ?? 100)]
            : [];
}
