using Hale.Core.Outcomes;

namespace Hale.Core.Retention;

/// <summary>
/// What made one end of a period of the other: opening + began + returned + expanded − contracted − churned − merged away = closing, exactly, in customers' revenue in a year. Every amount is 0 or more. Customers of
/// whom an amount is missing are in no amount; they are <see cref="Unpriced"/>.
/// </summary>
public sealed record RevenueBridge
{
    /// <summary>The customers at the start; all of them are counted, also those without an amount.</summary>
    public MoneyTally Opening { get; init; }

    /// <summary>The customers at the end, in the same way.</summary>
    public MoneyTally Closing { get; init; }

    /// <summary>Who is a customer for the first time.</summary>
    public MoneyTally Began { get; init; }

    /// <summary>Who is a customer again.</summary>
    public MoneyTally Returned { get; init; }

    /// <summary>Customers at both ends who pay more, with what they pay more.</summary>
    public MoneyTally Expanded { get; init; }

    /// <summary>Of the expanded those who were paused at the start.</summary>
    public MoneyTally Resumed { get; init; }

    /// <summary>Customers at both ends who pay less, with what they pay less.</summary>
    public MoneyTally Contracted { get; init; }

    /// <summary>Of the contracted those who are paused at the end.</summary>
    public MoneyTally Paused { get; init; }

    /// <summary>Who was lost, by how.</summary>
    public IReadOnlyDictionary<OutcomeKind, MoneyTally> ChurnedBy { get; init; } = new Dictionary<OutcomeKind, MoneyTally>();

    /// <summary>Of the customers at the end those who pause, with what is held of them.</summary>
    public MoneyTally OnHold { get; init; }

    /// <summary>Who became part of an account that nobody names.</summary>
    public MoneyTally MergedAway { get; init; }

    /// <summary>How many accounts became part of others that are named: their revenue is the others', and they neither churned nor began.</summary>
    public long MergedInto { get; init; }

    /// <summary>How many were customers in between alone.</summary>
    public long Passing { get; init; }

    /// <summary>How many are customers at either end without an amount.</summary>
    public long Unpriced { get; init; }

    /// <summary>Of the customers at the end those of whom it is not known yet whether they go on; they are counted as they stood.</summary>
    public MoneyTally Open { get; init; }

    /// <summary>Everybody who was lost.</summary>
    public MoneyTally Churned => ChurnedBy.Values.Aggregate(default(MoneyTally), (sum, one) => sum + one);

    /// <summary>Who was lost without wanting to go: <see cref="OutcomeKind.ChurnedInvoluntary"/>.</summary>
    public MoneyTally Involuntary => ChurnedBy.TryGetValue(OutcomeKind.ChurnedInvoluntary, out var lost) ? lost : default;

    /// <summary>The bridge with one account more.</summary>
    public RevenueBridge With(AccountMovement one)
    {
        var priced = !one.IsUnpriced;
        var (before, after) = priced ? (one.Opening.Revenue ?? 0, one.Closing.Revenue ?? 0) : (0, 0);
        var basis = this with
        {
            Opening = one.Opening.IsInBook ? Opening.And(before) : Opening,
            Closing = one.Closing.IsInBook ? Closing.And(after) : Closing,
            OnHold = one.Closing.Kind == StandingKind.Paused ? OnHold.And(after) : OnHold,
            Open = one.Closing is { IsInBook: true, IsOpen: true } ? Open.And(after) : Open,
            Unpriced = Unpriced + (priced ? 0 : 1),
            MergedInto = MergedInto + one.Merged.Count,
        };
        return basis.Moved(one, before, after);
    }

    private RevenueBridge Moved(AccountMovement one, decimal before, decimal after) => one.Kind switch
    {
        MovementKind.Outside or MovementKind.Kept => this,
        MovementKind.Expanded => this with { Expanded = Expanded.And(after - before), Resumed = one.Opening.Kind == StandingKind.Paused ? Resumed.And(after - before) : Resumed },
        MovementKind.Contracted => this with { Contracted = Contracted.And(before - after), Paused = one.Closing.Kind == StandingKind.Paused ? Paused.And(before - after) : Paused },
        MovementKind.Churned => this with { ChurnedBy = new Dictionary<OutcomeKind, MoneyTally>(ChurnedBy) { [one.Loss!.Value] = ChurnedBy.GetValueOrDefault(one.Loss.Value).And(before) } },
        MovementKind.Began => this with { Began = Began.And(after) },
        MovementKind.Returned => this with { Returned = Returned.And(after) },
        MovementKind.MergedAway => this with { MergedAway = MergedAway.And(before) },
        MovementKind.Passing => this with { Passing = Passing + 1 },
    };
}
