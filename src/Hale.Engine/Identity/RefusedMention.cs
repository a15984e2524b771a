namespace Hale.Engine.Identity;

/// <summary>A refused record that names an identity.</summary>
/// <param name="Source">Its source.</param>
/// <param name="File">Its file.</param>
/// <param name="Record">Its number in the file, from 1, the header not counted.</param>
/// <param name="Reason">One of <see cref="Import.RefusalCodes"/>.</param>
/// <param name="Detail">What is wrong, in words.</param>
public sealed record RefusedMention(string Source, string File, long Record, string Reason, string Detail);
