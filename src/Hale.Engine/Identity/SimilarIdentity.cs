namespace Hale.Engine.Identity;

/// <summary>An identity that resembles another.</summary>
/// <param name="Id">It.</param>
/// <param name="Kind">As what it is known; null for one of refused records.</param>
/// <param name="System">The system, of an alias; null for others.</param>
/// <param name="IsSame">Whether only letter case, blanks around or leading zeros tell the two apart.</param>
public sealed record SimilarIdentity(string Id, ClaimKind? Kind, string? System, bool IsSame);
