using Hale.Core.Lineage;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Engine.History;

/// <summary>What a run computed for one account.</summary>
/// <param name="Name">The account's name as known now; null when it has none.</param>
/// <param name="Score">The score with every node.</param>
/// <param name="Values">The metric values that it was computed from.</param>
public sealed record StoredAccount(string? Name, AccountScore Score, IReadOnlyDictionary<string, Value> Values)
{
    /// <summary>Which accounts had become this one, and which came out of it or it of which.</summary>
    public IReadOnlyList<LineageStep> Lineage { get; init; } = [];

    /// <summary>What is said beside the values of some metrics, by name.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();

    /// <summary>How many days old the facts behind the values of some metrics were, by name; also of values that did not count any more.</summary>
    public IReadOnlyDictionary<string, double> Ages { get; init; } = new Dictionary<string, double>();

    /// <summary>The last values known of some metrics that are missing, by name, as texts.</summary>
    public IReadOnlyDictionary<string, string> LastKnown { get; init; } = new Dictionary<string, string>();
}
