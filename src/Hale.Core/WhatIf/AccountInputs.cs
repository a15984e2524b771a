using Hale.Core.People;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>What the score of one account was computed from, as a run kept it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Values">The metric values by name, and under the names of <see cref="Definitions.ScoreReads"/> the numbers and bands of scores that the score reads.</param>
/// <param name="Ages">How many days old the facts behind some of them were, by name.</param>
/// <param name="LastKnown">The last values known of some that are missing, by name, as <see cref="Value.ToString"/> writes them.</param>
public sealed record AccountInputs(
    string Account, IReadOnlyDictionary<string, Value> Values, IReadOnlyDictionary<string, double> Ages, IReadOnlyDictionary<string, string> LastKnown)
{
    /// <summary>What people had decided about the account.</summary>
    public PeopleOverrides People { get; init; } = PeopleOverrides.None;
}
