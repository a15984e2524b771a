namespace Hale.Engine.Import;

/// <summary>A file that was imported and is no longer there.</summary>
/// <param name="Source">Its source.</param>
/// <param name="File">The file's name.</param>
/// <param name="Records">How many of its records are stored and in no other file.</param>
/// <param name="IsRetracted">Whether they have been retracted; otherwise they still count.</param>
public sealed record MissingFile(string Source, string File, long Records, bool IsRetracted);
