namespace Hale.Cli.Commands;

/// <summary>What <c>hale match</c> is asked for.</summary>
/// <param name="File">The file; null for the records in quarantine.</param>
/// <param name="System">The system; null for all.</param>
/// <param name="Id">The column of the id.</param>
/// <param name="Name">The column of the name; null for none, or the likely one of records in quarantine.</param>
/// <param name="Address">The column of an address or a domain, likewise.</param>
internal sealed record MatchRequest(string? File, string? System, string? Id, string? Name, string? Address);
