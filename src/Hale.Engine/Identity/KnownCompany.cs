namespace Hale.Engine.Identity;

/// <summary>An account and by what it can be recognised.</summary>
/// <param name="Account">Its id.</param>
/// <param name="Names">The names that sources give it, the one known last first.</param>
/// <param name="Domains">Its domains: aliases, attributes that hold one, and those of its contacts' addresses. Public ones are none.</param>
public sealed record KnownCompany(string Account, IReadOnlyList<string> Names, IReadOnlyList<string> Domains);
