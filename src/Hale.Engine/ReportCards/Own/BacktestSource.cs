using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Engine.ReportCards.Own;

/// <summary>The backtest that a card of one of Hale's own scores is made from.</summary>
/// <param name="Number">Its number; 0 before it is stored.</param>
/// <param name="DefinitionHash">The definition that is judged.</param>
/// <param name="Rules">How it was observed.</param>
/// <param name="Known">The moment up to which outcomes were known.</param>
/// <param name="InputsFingerprint">A hash of what had been imported.</param>
/// <param name="Tried">How many definitions have been held against these outcomes, this one among them.</param>
public sealed record BacktestSource(long Number, string DefinitionHash, ValidationRules Rules, Instant Known, string InputsFingerprint, int Tried)
{
    /// <summary>The share of the facts of which nobody saw when they became known, so that they are taken to have been known when they occurred; 0 to 1.</summary>
    public double ReconstructedShare { get; init; }

    /// <summary>The labels of the measures that rest on attributes without a history.</summary>
    public IReadOnlyList<string> UndatedMeasures { get; init; } = [];

    /// <summary>The share of the weight that those have where everything is present, 0 to 1.</summary>
    public double UndatedShare { get; init; }

    /// <summary>In how many combinations of a definition and rules of observing, this one among them; 0 on cards that were made before it was counted.</summary>
    public int Tries { get; init; }

    /// <summary>Whether newer observations are kept back in the lock-box.</summary>
    public bool KeepsBack { get; init; }

    /// <summary>The first local day whose close lies in the lock-box; null where nothing is kept back.</summary>
    public DateOnly? LockedFrom { get; init; }

    /// <summary>What a score that depends on where it was began with; null of one that does not.</summary>
    public string? Memory { get; init; }
}
