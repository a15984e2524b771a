using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Hale.Core.WhatIf;
using Hale.Engine.History;

namespace Hale.Engine.WhatIf;

/// <summary>Explains what trials came to, as scores are explained.</summary>
/// <param name="outline">The outline of the run.</param>
/// <param name="stored">What the run kept of the account.</param>
public sealed class TriedExplanations(ScoreOutline outline, StoredAccount stored)
{
    /// <summary>The explanation of a trial. What was noted beside a value, and its age, is said only of values that did not change.</summary>
    public ScoreExplanation Of(TriedScore tried) =>
        ScoreExplanation.Explain(outline, tried.Score, tried.Values, Unchanged(stored.Notes, tried), Unchanged(stored.Ages, tried));

    private Dictionary<string, T> Unchanged<T>(IReadOnlyDictionary<string, T> said, TriedScore tried) => said
        .Where(pair => stored.Values.GetValueOrDefault(pair.Key) == tried.Values.GetValueOrDefault(pair.Key))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
