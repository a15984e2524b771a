namespace Hale.Engine.Erasing;

/// <summary>A person whose data are to be erased.</summary>
/// <param name="Contact">The id, as events and contacts name the person.</param>
/// <param name="Account">Only at this account; null for all.</param>
/// <param name="Because">Why, for the record; null when nobody says. It should not name the person.</param>
public sealed record ContactToErase(string Contact, string? Account, string? Because);
