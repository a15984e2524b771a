namespace Hale.Engine.Identity;

/// <summary>A customer as another system knows it.</summary>
/// <param name="System">The system.</param>
/// <param name="Id">The id there.</param>
/// <param name="Name">The name there; null when it is not known.</param>
/// <param name="Domain">The domain of an address or a site; null when it is not known, or a public one.</param>
public sealed record ForeignRecord(string System, string Id, string? Name, string? Domain);
