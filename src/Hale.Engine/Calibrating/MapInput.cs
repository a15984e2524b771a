using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Calibrating;

/// <summary>What a map asks of an account at a moment.</summary>
/// <param name="Score">Its score on the inner scale, 0 to 100; null where it has none.</param>
/// <param name="Term">The class of the term that ends first.</param>
/// <param name="DueInDays">The days until the decision deadline of that term, where it falls before the end of the time that is looked at; otherwise null.</param>
public readonly record struct MapInput(double? Score, TermClass Term, double? DueInDays)
{
    /// <summary>What a map asks of an observation.</summary>
    public static MapInput Of(BacktestRow row) => Of(row.Score, row.TermMonths, row.AsOf, row.Until, row.Due);

    /// <summary>What a map asks of an account.</summary>
    /// <param name="score">Its score on the inner scale; null where it has none.</param>
    /// <param name="termMonths">The agreed length of its term in months; null where it has none that ends.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="until">Until when an outcome counts.</param>
    /// <param name="due">The decision deadline; null where there is none.</param>
    public static MapInput Of(double? score, int? termMonths, Instant asOf, Instant until, Instant? due) => new(
        score, TermClasses.Of(termMonths), due is { } deadline && deadline >= asOf && deadline <= until ? (deadline.Micros - asOf.Micros) / (double)Instant.MicrosPerDay : null);
}
