using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>What a trial came to.</summary>
/// <param name="Score">The score.</param>
/// <param name="Values">The values that it was computed from, formulas among them.</param>
public sealed record TriedScore(AccountScore Score, IReadOnlyDictionary<string, Value> Values)
{
    /// <summary>The index of its band, −1 without a score: what a search compares.</summary>
    internal int Band => Score.Band ?? -1;
}
