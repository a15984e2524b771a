using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Engine.Judging;

/// <summary>What a degenerate statistic means for a card.</summary>
internal static class Shortfalls
{
    private const double Rounding = 1e-9;

    public static Shortfall Of(Degeneracy reason) => reason switch
    {
        Degeneracy.NoRows => Shortfall.NoObservations,
        Degeneracy.NoEvents => Shortfall.NobodyLeft,
        Degeneracy.OnlyEvents => Shortfall.NobodyStayed,
        Degeneracy.NoVariance => Shortfall.OneValue,
        Degeneracy.TooFew => Shortfall.TooFew,
        Degeneracy.Separation => Shortfall.CompleteSeparation,
        Degeneracy.Singular => Shortfall.NotSettled,
        Degeneracy.NoConvergence => Shortfall.NotSettled,
    };

    /// <summary>A number with the interval that could be had. One that misses its own number, as resampling may where few rows are looked at, is worth nothing.</summary>
    public static Figure Figure(Answer<double> value, Answer<Interval> interval) => value.Match(
        number => interval.Match(
            bounds => number >= bounds.Low - Rounding && number <= bounds.High + Rounding ? ReportCards.Figure.Of(number, bounds) : ReportCards.Figure.Alone(number, Shortfall.NotSettled),
            why => ReportCards.Figure.Alone(number, Of(why))),
        why => ReportCards.Figure.None(Of(why)));
}
