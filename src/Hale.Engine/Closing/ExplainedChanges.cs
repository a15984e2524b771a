namespace Hale.Engine.Closing;

/// <summary>The accounts that two runs say otherwise of.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Accounts">Those that were looked at, the greatest fall first.</param>
public sealed record ExplainedChanges(int Count, IReadOnlyList<ExplainedChange> Accounts);
