using Hale.Core.Values;

namespace Hale.Engine.Tracing;

/// <summary>Another account that a metric looks at.</summary>
/// <param name="Account">The account.</param>
/// <param name="Values">What the run kept of it, of the metrics and scores that are looked at, by name; empty where it did not score the account.</param>
public sealed record TracedAccount(string Account, IReadOnlyList<KeyValuePair<string, Value>> Values);
