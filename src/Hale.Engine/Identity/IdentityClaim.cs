using Hale.Core.Time;

namespace Hale.Engine.Identity;

/// <summary>What one source says of an identity.</summary>
/// <param name="Account">The account.</param>
/// <param name="Kind">As what it is known.</param>
/// <param name="System">The system, of an alias; null for others.</param>
/// <param name="Id">The identity as it is stored.</param>
/// <param name="Source">The source.</param>
/// <param name="From">From when on it means the account; null where nobody says.</param>
/// <param name="Until">Until when it does, exclusive; null where there is no end.</param>
/// <param name="KnownAt">Since when that is known.</param>
/// <param name="ClosedAt">From when on it no longer counts; null while it does.</param>
public sealed record IdentityClaim(string Account, ClaimKind Kind, string? System, string Id, string Source, Instant? From, Instant? Until, Instant KnownAt, Instant? ClosedAt)
{
    /// <summary>Whether it counts at no moment any more: a later import put it right.</summary>
    public bool IsGone => ClosedAt is { } closed && closed <= KnownAt;
}
