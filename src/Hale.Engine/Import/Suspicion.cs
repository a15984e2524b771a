namespace Hale.Engine.Import;

/// <summary>What a check finds in a file.</summary>
/// <param name="Check">Its name.</param>
/// <param name="Count">How many records are suspect.</param>
/// <param name="FirstRecord">The number of the first, from 1, the header not counted; null when there is none.</param>
public sealed record Suspicion(string Check, long Count, long? FirstRecord);
