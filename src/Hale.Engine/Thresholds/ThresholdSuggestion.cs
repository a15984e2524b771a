using Hale.Core.Time;

namespace Hale.Engine.Thresholds;

/// <summary>Limits of bands from what a team can do or what it costs, beside the present ones.</summary>
/// <param name="Rows">Observations with a score.</param>
/// <param name="Moments">The moments that lists are made at; 0 where accounts are observed each at its own time.</param>
/// <param name="Churners">Accounts that left.</param>
/// <param name="BaseRate">The share of the observations that left.</param>
/// <param name="Present">What the present limits would have caught, the lowest first.</param>
/// <param name="Suggested">The same of the suggested limits; as many as were asked for.</param>
public sealed record ThresholdSuggestion(int Rows, int Moments, int Churners, double BaseRate, IReadOnlyList<LimitRecord> Present, IReadOnlyList<LimitRecord> Suggested)
{
    /// <summary>Why there is no suggestion, or it cannot be written; null when there is nothing against it.</summary>
    public WhyNoLimit? Why { get; init; }

    /// <summary>What a limit from costs rests on; null for one from capacity.</summary>
    public CostTerms? Terms { get; init; }

    /// <summary>The last moment, excluded, whose outcomes were used; null where there was none.</summary>
    public Instant? Until { get; init; }

    /// <summary>Whether plays were run on some accounts, so that fewer left than the score announced.</summary>
    public bool PlaysAmong { get; init; }
}
