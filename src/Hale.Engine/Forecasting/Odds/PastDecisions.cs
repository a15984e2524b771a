using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Calibrating;

namespace Hale.Engine.Forecasting.Odds;

/// <summary>Counts what customers decided when their terms ended, and for how long those without an end stayed, as far as was known at a moment.</summary>
/// <param name="asOf">The moment.</param>
public sealed class PastDecisions(Instant asOf)
{
    private const double DaysPerMonth = 365.25 / 12;

    private readonly int[] _renewed = new int[Enum.GetValues<TermClass>().Length];
    private readonly int[] _left = new int[Enum.GetValues<TermClass>().Length];

    /// <summary>The days that accounts without an agreed end were watched as customers.</summary>
    public double OpenDays { get; private set; }

    /// <summary>How many of a class were renewed.</summary>
    public int Renewed(TermClass of) => _renewed[(int)of];

    /// <summary>How many of a class left.</summary>
    public int Left(TermClass of) => _left[(int)of];

    /// <summary>Adds an account.</summary>
    /// <param name="life">Its ledger as of the moment.</param>
    /// <param name="since">Since when it has been a customer, where it has no terms; null where that is not known.</param>
    public void Add(BookedLife life, Instant? since)
    {
        int? months = life.Stakes.Count > 0 ? life.Stakes[0].Months : null;

        // Losses count when they have taken effect, as renewals do: those that have given notice would otherwise count before those of the same time that stay.
        foreach (var entry in life.Entries.Where(entry => entry.EffectiveAt < asOf))
        {
            months = MonthsOf(entry) ?? months;
            if (entry.Kind == OutcomeKind.Renewed)
            {
                _renewed[(int)TermClasses.Of(months)]++;
            }
            else if (OutcomeWords.IsLoss(entry.Kind))
            {
                _left[(int)TermClasses.Of(months)]++;
            }
        }

        OpenDays += OpenDaysOf(life, since);
    }

    private double OpenDaysOf(BookedLife life, Instant? since)
    {
        var isOpen = life.Stakes.Count == 0 ? life.Entries.All(entry => entry.Terms.Count == 0) : life.Stakes.Any(stake => stake.End is null);
        var until = life.Entries.LastOrDefault(entry => OutcomeWords.IsLoss(entry.Kind))?.EffectiveAt ?? asOf;
        var from = since ?? life.Entries.SelectMany(entry => entry.Terms).Select(term => (Instant?)term.Start).Min();
        return isOpen && from is { } begun && begun < until && begun != Instant.Always ? (Instant.Earlier(until, asOf).Micros - begun.Micros) / (double)Instant.MicrosPerDay : 0;
    }

    /// <summary>The length of the term that was decided on: of those that a line rests on the first, which ended.</summary>
    private static int? MonthsOf(LedgerEntry entry) => entry.Terms.Count > 0 && entry.Terms[0] is { Ends: { } ends, Start: var start } && start != Instant.Always
        ? (int)Math.Max(1, Math.Round((ends.Micros - start.Micros) / (DaysPerMonth * Instant.MicrosPerDay)))
        : null;
}
