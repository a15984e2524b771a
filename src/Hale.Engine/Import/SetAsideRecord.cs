namespace Hale.Engine.Import;

/// <summary>A record that was refused, or is suspect, as it is stored.</summary>
/// <param name="Source">Its source.</param>
/// <param name="File">Its file.</param>
/// <param name="Record">Its number in the file, from 1, the header not counted.</param>
/// <param name="Reason">One of <see cref="RefusalCodes"/>, or the name of the check.</param>
/// <param name="Detail">What is wrong, in words; null for a suspect record.</param>
/// <param name="Content">The record as JSON, cut where it is very long.</param>
public sealed record SetAsideRecord(string Source, string File, long Record, string Reason, string? Detail, string? Content);
