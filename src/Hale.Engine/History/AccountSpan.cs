namespace Hale.Engine.History;

/// <summary>Accounts by their ids, in ordinal order.</summary>
/// <param name="First">The first one.</param>
/// <param name="Last">The last one, included.</param>
public sealed record AccountSpan(string First, string Last);
