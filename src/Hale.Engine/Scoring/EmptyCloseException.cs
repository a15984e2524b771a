namespace Hale.Engine.Scoring;

/// <summary>Nobody is known as of a day, so that there is nothing to close: a close without accounts would stand for ever.</summary>
/// <param name="score">The score.</param>
/// <param name="label">The day.</param>
public sealed class EmptyCloseException(string score, string label) : Exception($"no account is known as of {label}, so `{score}` of that day cannot be closed");
