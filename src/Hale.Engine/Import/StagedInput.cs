namespace Hale.Engine.Import;

/// <summary>A file as it was when it was looked at.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Bytes">The size.</param>
public sealed record StagedInput(string Path, long Bytes);
