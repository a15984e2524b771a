namespace Hale.Engine.Identity;

/// <summary>An id in quarantine by which no account is known.</summary>
/// <param name="System">The system.</param>
/// <param name="Id">The id.</param>
/// <param name="Records">How many records name it.</param>
/// <param name="Content">One of them as JSON; null where it is not kept.</param>
public sealed record UnmatchedId(string System, string Id, long Records, string? Content);
