using Hale.Core.Definitions.Changes;
using Hale.Core.Time;

namespace Hale.Engine.Planning;

/// <summary>What a changed definition would do.</summary>
/// <param name="AsOf">The moment that both definitions were computed for.</param>
/// <param name="Changes">What differs in meaning.</param>
/// <param name="Scores">The scores whose definition differs, with what becomes of the accounts; the others have the same numbers.</param>
public sealed record PlanReport(AsOf AsOf, DefinitionChanges Changes, IReadOnlyList<ScoreImpact> Scores)
{
    /// <summary>The names of accounts, as far as they were asked for.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();
}
